use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use tokio::time::{Instant, sleep};

use crate::ports::Fault;

use super::connections::Connections;
use super::db::fault;
use super::writer::Writer;

/// How long a statement waits for another process to finish its write.
const BUSY: Duration = Duration::from_secs(2);
/// How long a checkpoint may hold up writers while it waits for a reader.
const CHECKPOINT_WAITS: Duration = Duration::from_millis(100);
const READERS: u32 = 4;

/// What a commit survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// A power cut: each commit reaches the disk.
    PowerCut,
    /// The end of the process, however sudden. A power cut may undo the last moments.
    ProcessEnd,
}

/// An SQLite file: one connection that writes, as the engine takes one writer at a time anyway, and
/// a few that read meanwhile.
#[derive(Clone, Debug)]
pub struct Lite {
    pub writer: Writer,
    pub readers: Connections,
}

impl Lite {
    /// Opens nothing yet; wants a Tokio runtime around it.
    pub fn lazy(path: &Path, durability: Durability) -> Self {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(BUSY)
            .foreign_keys(true)
            .synchronous(match durability {
                Durability::PowerCut => SqliteSynchronous::Full,
                Durability::ProcessEnd => SqliteSynchronous::Normal,
            });
        // Not opened read-only: after a crash the first connection must replay the log, even if it
        // is one that reads.
        let reading = options.clone().pragma("query_only", "ON");
        let readers = Connections::new(reading, READERS, BUSY);
        Self { writer: Writer::new(options, BUSY), readers }
    }

    pub fn exists(&self) -> bool {
        self.writer.options().get_filename().exists()
    }

    /// Makes the file, readable by its owner alone, and turns its log on.
    ///
    /// The busy timeout does not cover the switch of the journal mode, so two processes that make
    /// the same file at once would trip over each other without the repetition here.
    pub async fn create(&self) -> Result<(), Fault> {
        let options = self.writer.options();
        make_private(options.get_filename()).map_err(Fault::down)?;
        let options = options.clone().journal_mode(SqliteJournalMode::Wal);
        let deadline = Instant::now() + BUSY;
        loop {
            match options.connect().await {
                Ok(connection) => return connection.close().await.map_err(fault),
                Err(error) if is_busy(&error) && Instant::now() < deadline => {
                    sleep(Duration::from_millis(10)).await;
                }
                Err(error) => return Err(fault(error)),
            }
        }
    }

    /// Empties the write-ahead log, which would stay as large as it ever was otherwise.
    ///
    /// On a connection of its own, so that it gives up soon when somebody reads for long.
    pub async fn checkpoint(&self) -> Result<(), Fault> {
        let options = self.writer.options().clone();
        let connection = options.busy_timeout(CHECKPOINT_WAITS).connect().await;
        let mut connection = connection.map_err(fault)?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_all(&mut connection)
            .await
            .map_err(fault)?;
        connection.close().await.map_err(fault)
    }
}

fn is_busy(error: &sqlx::Error) -> bool {
    // The low byte is the primary result code; 5 is SQLITE_BUSY.
    let code = error.as_database_error().and_then(DatabaseError::code);
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xFF == 5)
}

/// Makes the file under another name and links it into place. Were it opened and closed where it
/// lies, the system would drop the locks that this process may hold on it by then.
fn make_private(path: &Path) -> io::Result<()> {
    static DRAFTS: AtomicU32 = AtomicU32::new(0);
    if path.exists() {
        return Ok(());
    }
    let number = DRAFTS.fetch_add(1, Ordering::Relaxed);
    let draft = path.with_extension(format!("{}-{number}.new", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&draft)?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
