use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::quiet_port;
use super::stores::StorePair;

/// A Redis of its own that writes every change to disk before it answers. It ends with the test.
#[derive(Debug)]
pub struct OwnRedis {
    port: u16,
    folder: TempDir,
    process: Child,
}

impl OwnRedis {
    /// `None` where there is no such program.
    pub fn start() -> Option<Self> {
        let (port, folder) = (quiet_port(), tempfile::tempdir().unwrap());
        let process = Self::spawn(port, folder.path())?;
        Some(Self { port, folder, process })
    }

    fn spawn(port: u16, folder: &Path) -> Option<Child> {
        Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--port", &port.to_string(), "--save", ""])
            .args(["--appendonly", "yes", "--appendfsync", "always", "--dir"])
            .arg(folder)
            .stdout(Stdio::null())
            .spawn()
            .ok()
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Sessions here, the directory in a file beside.
    pub fn stores(&self) -> StorePair {
        StorePair {
            sessions: self.url(),
            redis_prefix: "own".to_owned(),
            ..StorePair::embedded(self.folder.path())
        }
    }

    pub async fn ready(&self) {
        let client = redis::Client::open(self.url()).unwrap();
        for _ in 0..200 {
            if client.get_multiplexed_async_connection().await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("Redis does not answer");
    }

    /// SIGKILL, and up again.
    pub async fn kill_and_start(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.process = Self::spawn(self.port, self.folder.path()).unwrap();
        self.ready().await;
    }
}

impl Drop for OwnRedis {
    fn drop(&mut self) {
        let _gone = self.process.kill();
        let _reaped = self.process.wait();
    }
}
