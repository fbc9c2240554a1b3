use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::error::ErrorKind;
use sqlx::postgres::PgConnectOptions;

use crate::domain::Secret;
use crate::ports::Fault;

use super::cells::{Row, Value, bound};
use super::connections::Lent;
use super::lease::Lease;
use super::lite::{Durability, Lite};
use super::pg::{Pg, again_if_lost};
use super::writer::execute;

/// How long a PostgreSQL server is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection, be it a free one or a new one.
    pub connect: Duration,
    pub statement: Duration,
    /// For whoever else holds a row; part of the statement's time.
    pub lock: Duration,
}

impl Timeouts {
    /// For one of many requests, whose visitors wait.
    pub const QUICK: Self = Self {
        connect: Duration::from_millis(700),
        statement: Duration::from_secs(1),
        lock: Duration::from_millis(700),
    };
    /// For a command, which may have much to change and nobody but whoever gave it to wait.
    pub const PATIENT: Self = Self {
        connect: Duration::from_secs(5),
        statement: Duration::from_mins(1),
        lock: Duration::from_secs(10),
    };
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::QUICK
    }
}

/// What a transaction may wait for us before the server ends it, and lets its rows go: longer than
/// any of ours does.
const FORSAKEN: Duration = Duration::from_secs(30);
/// In seconds, and three times: how the server notices that we are gone without a word.
const KEEPALIVE: (u64, u64, u64) = (30, 10, 3);

/// A database of either engine. Connects when it is first asked something; a clone shares the
/// connections. Make it inside a Tokio runtime, which sqlx's pools want.
#[derive(Clone, Debug)]
pub struct Db(pub(super) Engine);

#[derive(Clone, Debug)]
pub(super) enum Engine {
    Sqlite(Lite),
    Postgres(Pg),
}

/// Rows are always read to the end: a statement that returns rows and is left half read keeps
/// SQLite from ever emptying its log.
macro_rules! rows {
    ($sql:expr, $values:expr, $executor:expr) => {
        bound!($sql, $values)
            .fetch_all($executor)
            .await
            .map(|rows| rows.into_iter().map(Row::Sqlite).collect())
            .map_err(fault)
    };
}

macro_rules! count {
    ($sql:expr, $values:expr, $executor:expr) => {
        bound!($sql, $values)
            .execute($executor)
            .await
            .map(|done| done.rows_affected())
            .map_err(fault)
    };
}

impl Db {
    /// A directory in a file, whose commits survive a power cut.
    pub fn sqlite(path: &Path) -> Self {
        Self::lite(path, Durability::PowerCut)
    }

    pub(in crate::adapters) fn lite(path: &Path, durability: Durability) -> Self {
        Self(Engine::Sqlite(Lite::lazy(path, durability)))
    }

    /// A directory on a server. Fails only when the URL cannot be read, and says nothing of it but
    /// why, as it may hold a password.
    pub fn postgres(
        url: &Secret<String>,
        connections: u32,
        timeouts: Timeouts,
    ) -> Result<Self, Fault> {
        let options = PgConnectOptions::from_str(url.expose())
            .map_err(|error| Fault::misfit(format!("the PostgreSQL URL: {error}")))?
            .application_name("vestibule")
            .options(server_side(timeouts));
        Ok(Self(Engine::Postgres(Pg::lazy(options, connections, timeouts))))
    }

    /// Which engine it is, as OpenTelemetry calls it.
    pub const fn kind(&self) -> &'static str {
        match &self.0 {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgresql",
        }
    }

    /// Makes SQLite's file; a server is there or is not.
    pub(in crate::adapters) async fn create(&self) -> Result<(), Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => lite.create().await,
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// Asks without changing anything.
    pub(in crate::adapters) async fn read(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => {
                let mut lent = lite.readers.lend().await.map_err(fault)?;
                let rows = rows!(sql, values, &mut lent.connection)?;
                lent.give_back();
                Ok(rows)
            }
            Engine::Postgres(pg) => {
                again_if_lost(pg, async |mut lease: Lease| {
                    let rows = lease.rows(sql, values).await;
                    lease.settle(rows)
                })
                .await
            }
        }
    }

    /// Changes something and says how many rows.
    pub(in crate::adapters) async fn change(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<u64, Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => lite.writer.change(sql, values).await.map(|done| done.count),
            Engine::Postgres(pg) => {
                let mut lease = pg.lend().await?;
                let done = lease.change(sql, values).await;
                Ok(lease.settle(done)?)
            }
        }
    }

    /// Changes something and returns what `RETURNING` names.
    pub(in crate::adapters) async fn change_returning(
        &self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => {
                let changed = lite.writer.change(sql, values).await?;
                Ok(changed.rows.into_iter().map(Row::Sqlite).collect())
            }
            Engine::Postgres(pg) => {
                let mut lease = pg.lend().await?;
                let rows = lease.rows(sql, values).await;
                Ok(lease.settle(rows)?)
            }
        }
    }

    /// Several statements as one. On SQLite it takes the write lock at once: one that began by
    /// reading could not be made to wait for another process.
    pub(super) async fn begin(&self) -> Result<Tx, Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => {
                let mut lent = lite.writer.lend().await?;
                execute(&mut lent.connection, "BEGIN IMMEDIATE", &[]).await.map_err(fault)?;
                Ok(Tx::Sqlite(lent))
            }
            Engine::Postgres(pg) => {
                let begin = async |mut lease: Lease| lease.plainly("BEGIN").await.map(|()| lease);
                again_if_lost(pg, begin).await.map(Tx::Postgres)
            }
        }
    }

    /// Whether the database answers.
    pub(super) async fn ping(&self) -> Result<(), Fault> {
        match &self.0 {
            Engine::Sqlite(_) => self.read("SELECT 1", &[]).await.map(drop),
            Engine::Postgres(pg) => pg.ping().await,
        }
    }

    /// How many connections to a server are in use, and how many wait to be; `None` for a file.
    pub fn connections(&self) -> Option<(usize, usize)> {
        match &self.0 {
            Engine::Sqlite(_) => None,
            Engine::Postgres(pg) => Some(pg.count()),
        }
    }

    /// Empties SQLite's log; PostgreSQL looks after its own.
    pub(in crate::adapters) async fn checkpoint(&self) -> Result<(), Fault> {
        match &self.0 {
            Engine::Sqlite(lite) => lite.checkpoint().await,
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// Lets the connections go. What is under way ends first.
    pub async fn close(&self) {
        match &self.0 {
            Engine::Sqlite(lite) => {
                lite.readers.close().await;
                lite.writer.close().await;
            }
            Engine::Postgres(pg) => pg.close().await,
        }
    }
}

/// What the server is asked to watch for itself: it goes on with a statement that we gave up.
fn server_side(timeouts: Timeouts) -> [(&'static str, String); 6] {
    let millis = |limit: Duration| limit.as_millis().to_string();
    let (idle, interval, count) = KEEPALIVE;
    [
        ("statement_timeout", millis(timeouts.statement)),
        ("lock_timeout", millis(timeouts.lock)),
        ("idle_in_transaction_session_timeout", millis(FORSAKEN)),
        ("tcp_keepalives_idle", idle.to_string()),
        ("tcp_keepalives_interval", interval.to_string()),
        ("tcp_keepalives_count", count.to_string()),
    ]
}

/// A transaction under way; dropped, it never was.
pub(super) enum Tx {
    /// The connection closes with it unless it ends well, and that undoes everything.
    Sqlite(Lent),
    Postgres(Lease),
}

impl Tx {
    pub async fn read(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, Fault> {
        match self {
            Self::Sqlite(lent) => rows!(sql, values, &mut lent.connection),
            Self::Postgres(lease) => Ok(lease.rows(sql, values).await?),
        }
    }

    pub async fn change(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, Fault> {
        match self {
            Self::Sqlite(lent) => count!(sql, values, &mut lent.connection),
            Self::Postgres(lease) => Ok(lease.change(sql, values).await?),
        }
    }

    /// PostgreSQL takes a COMMIT behind a refused statement, rolls back, and reports no error.
    pub async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(lent) => settle(lent, "COMMIT").await,
            Self::Postgres(lease) if lease.is_sound() => finish(lease, "COMMIT").await,
            Self::Postgres(_) => Err(Fault::down("a statement of the transaction was refused")),
        }
    }

    /// Keeps what was written, or nothing of it; repeats which.
    pub async fn end(self, keep: bool) -> Result<bool, Fault> {
        if keep {
            self.commit().await?;
        } else {
            self.rollback().await?;
        }
        Ok(keep)
    }

    pub async fn rollback(self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(lent) => settle(lent, "ROLLBACK").await,
            Self::Postgres(lease) => finish(lease, "ROLLBACK").await,
        }
    }
}

async fn settle(mut lent: Lent, how: &'static str) -> Result<(), Fault> {
    execute(&mut lent.connection, how, &[]).await.map_err(fault)?;
    lent.give_back();
    Ok(())
}

/// Ends a transaction. A connection that did not hear of it ends with it.
async fn finish(mut lease: Lease, how: &'static str) -> Result<(), Fault> {
    lease.plainly(how).await?;
    lease.give_back();
    Ok(())
}

/// Which of the two faults an error is. Only its message goes on: the details that PostgreSQL adds
/// name values of the row.
pub(super) fn fault(error: sqlx::Error) -> Fault {
    let message = error.to_string();
    let broken = match error {
        sqlx::Error::Database(database) => {
            database.kind() != ErrorKind::Other || is_broken(database.code().as_deref())
        }
        sqlx::Error::TypeNotFound { .. }
        | sqlx::Error::ColumnIndexOutOfBounds { .. }
        | sqlx::Error::ColumnNotFound(_)
        | sqlx::Error::ColumnDecode { .. }
        | sqlx::Error::Encode(_)
        | sqlx::Error::Decode(_) => true,
        // Theirs, and open to additions.
        _ => false,
    };
    if broken {
        Fault::misfit(format!("the database says: {message}"))
    } else {
        Fault::down(message)
    }
}

/// Codes that no waiting heals: no such table or column, a text that cannot be one, a file that is
/// damaged or no database.
fn is_broken(code: Option<&str>) -> bool {
    matches!(
        code,
        Some("1" | "11" | "26" | "22021" | "42P01" | "42703" | "42883" | "42804" | "42601")
    )
}
