//! A PostgreSQL of a test's own, to be stopped, killed and filled up.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sqlx::Connection as _;
use tempfile::TempDir;

use crate::support::quiet_port;

/// It starts, and comes back after a crash, within this much on a busy machine.
const COMES_WITHIN: Duration = Duration::from_secs(30);

/// A PostgreSQL server of its own. It ends with the test.
#[derive(Debug)]
pub struct OwnPostgres {
    pub port: u16,
    bin: PathBuf,
    data: PathBuf,
    process: Child,
    /// Goes after the process.
    disk: Disk,
}

/// Where its data lies.
#[derive(Debug)]
struct Disk {
    folder: TempDir,
    /// A file system of its own, to be let go of.
    mounted: bool,
}

impl OwnPostgres {
    /// `None` where there is no such program.
    pub async fn start() -> Option<Self> {
        Self::on(Disk { folder: tempfile::tempdir().unwrap(), mounted: false }).await
    }

    /// On a file system of so many megabytes; `None` where this user may not make one, too.
    pub async fn on_small_disk(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "vestibule-test"]).arg(folder.path());
        let mounted = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if mounted { Self::on(Disk { folder, mounted }).await } else { None }
    }

    async fn on(disk: Disk) -> Option<Self> {
        let bin = programs()?;
        let data = disk.folder.path().join("data");
        std::fs::create_dir(&data).unwrap();
        let open = std::fs::Permissions::from_mode(0o711);
        std::fs::set_permissions(disk.folder.path(), open).unwrap();
        if is_root() {
            run(Command::new("chown").arg("postgres:").arg(&data));
        }
        let mut init = as_postgres(&bin.join("initdb"));
        init.arg("-D").arg(&data).args(["-U", "postgres", "-A", "trust", "-E", "UTF8"]);
        init.args(["--locale=C", "--no-sync", "--wal-segsize=1"]);
        run(init.current_dir(disk.folder.path()).stdout(Stdio::null()));
        let port = quiet_port();
        let process = spawn(&bin, &data, port);
        let mut own = Self { port, bin, data, process, disk };
        own.ready().await;
        Some(own)
    }

    pub fn url(&self) -> String {
        url_at(self.port)
    }

    /// The folder of its programs.
    pub fn programs(&self) -> &Path {
        &self.bin
    }

    /// Until it takes connections; one that ended meanwhile is started again.
    pub async fn ready(&mut self) {
        let begun = std::time::Instant::now();
        while begun.elapsed() < COMES_WITHIN {
            if sqlx::PgConnection::connect(&self.url()).await.is_ok() {
                return;
            }
            if self.process.try_wait().unwrap().is_some() {
                self.process = spawn(&self.bin, &self.data, self.port);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("PostgreSQL does not answer:\n{}", self.logged());
    }

    /// Asks it something behind the program's back, whatever it was told to refuse.
    pub async fn ask(&self, sql: &str) {
        let url = format!("{}?options=-cdefault_transaction_read_only%3Doff", self.url());
        let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
        let sql = sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()));
        sql.execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// Whether it refuses to change anything, in connections that are open too.
    pub async fn only_reads(&self, only: bool) {
        let value = if only { "on" } else { "off" };
        self.ask(&format!("ALTER SYSTEM SET default_transaction_read_only = {value}")).await;
        self.ask("SELECT pg_reload_conf()").await;
        for _ in 0..200 {
            let mut fresh = sqlx::PgConnection::connect(&self.url()).await.unwrap();
            let show = sqlx::query_scalar("SHOW default_transaction_read_only");
            let shown: String = show.fetch_one(&mut fresh).await.unwrap();
            fresh.close().await.unwrap();
            if shown == value {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the setting is not taken");
    }

    /// Stops all its processes where they stand.
    pub fn freeze(&self) {
        self.signal_all("-STOP");
    }

    pub fn thaw(&self) {
        self.signal_all("-CONT");
    }

    /// SIGKILL to all its processes.
    pub fn kill(&mut self) {
        self.signal_all("-KILL");
        self.process.wait().unwrap();
    }

    /// SIGKILL to one process of a client's, after which it ends all others and starts over; waits
    /// until it has.
    pub async fn crash(&mut self) {
        let mut connection = sqlx::PgConnection::connect(&self.url()).await.unwrap();
        let id = sqlx::query_scalar("SELECT pg_backend_pid()");
        let id: i32 = id.fetch_one(&mut connection).await.unwrap();
        signal("-KILL", &[id.unsigned_abs()]);
        let broken = sqlx::raw_sql("SELECT pg_sleep(30)").execute(&mut connection).await;
        assert!(broken.is_err());
        self.ready().await;
    }

    /// As many connections as it has.
    pub async fn hold_all_connections(&self) -> Vec<sqlx::PgConnection> {
        let mut held = Vec::new();
        while let Ok(connection) = sqlx::PgConnection::connect(&self.url()).await {
            held.push(connection);
        }
        assert!(held.len() > 10, "only {}", held.len());
        held
    }

    /// What `pg_ctl stop -m fast` does: everybody is sent away, and it ends.
    pub fn stop_fast(&mut self) {
        signal("-INT", &[self.process.id()]);
        self.process.wait().unwrap();
    }

    /// After it ended.
    pub async fn start_again(&mut self) {
        self.process = spawn(&self.bin, &self.data, self.port);
        self.ready().await;
    }

    /// Takes all room that is left on its disk, and gives it back when this is dropped.
    pub fn fill_disk(&self) -> Ballast {
        let path = self.disk.folder.path().join("ballast");
        let mut fill = Command::new("dd");
        fill.args(["if=/dev/zero", "bs=64k"]).arg(format!("of={}", path.display()));
        let _full = fill.stderr(Stdio::null()).status().unwrap();
        Ballast(path)
    }

    pub fn logged(&self) -> String {
        std::fs::read_to_string(self.data.with_extension("log")).unwrap_or_default()
    }

    /// The first one first, so that it starts no more of them.
    fn signal_all(&self, which: &str) {
        let first = self.process.id();
        signal(which, &[first]);
        signal(which, &children(first));
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        self.signal_all("-KILL");
        let _reaped = self.process.wait();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.mounted {
            let _gone = Command::new("umount").arg("-l").arg(self.folder.path()).status();
        }
    }
}

/// What fills a disk.
#[derive(Debug)]
pub struct Ballast(PathBuf);

impl Drop for Ballast {
    fn drop(&mut self) {
        let _gone = std::fs::remove_file(&self.0);
    }
}

/// The address of such a server, or of the wire that a test laid to it.
pub fn url_at(port: u16) -> String {
    url_of(port, "postgres")
}

/// Another database of such a server.
pub fn url_of(port: u16, database: &str) -> String {
    format!("postgres://postgres@127.0.0.1:{port}/{database}")
}

/// Where PostgreSQL's programs are: on the PATH, or where Debian puts the newest.
fn programs() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH")?;
    let mut found: Vec<_> = std::env::split_paths(&on_path).collect();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<_> = versions.map(|entry| entry.path().join("bin")).collect();
    versions.sort();
    found.extend(versions.into_iter().rev());
    found.into_iter().find(|folder| ["initdb", "postgres"].iter().all(|p| folder.join(p).exists()))
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// It does not run as root; what that may not, another user may.
fn as_postgres(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]).arg(program);
    command
}

fn spawn(bin: &Path, data: &Path, port: u16) -> Child {
    let log = std::fs::File::options().create(true).append(true).open(data.with_extension("log"));
    let mut server = as_postgres(&bin.join("postgres"));
    server.arg("-D").arg(data).args(["-p", &port.to_string()]);
    let settings = [
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "fsync=off",
        "max_connections=60",
        "shared_buffers=16MB",
        "min_wal_size=2MB",
        "max_wal_size=4MB",
    ];
    for setting in settings {
        server.args(["-c", setting]);
    }
    let server =
        server.current_dir(data.parent().unwrap()).stdout(Stdio::null()).stderr(log.unwrap());
    server.spawn().unwrap()
}

fn run(command: &mut Command) {
    let done = command.output().unwrap();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Of several, some may have ended by now.
fn signal(which: &str, processes: &[u32]) {
    if !processes.is_empty() {
        let ids = processes.iter().map(u32::to_string);
        let _gone = Command::new("kill").arg(which).args(ids).stderr(Stdio::null()).status();
    }
}

/// Everybody whose parent it is, as `/proc/<id>/stat` tells behind the name in parentheses.
fn children(of: u32) -> Vec<u32> {
    let ids = std::fs::read_dir("/proc").unwrap().flatten();
    let ids = ids.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let parent = |id: &u32| -> Option<u32> {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    ids.filter(|id| parent(id) == Some(of)).collect()
}
