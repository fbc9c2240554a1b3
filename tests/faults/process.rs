//! The real program, as processes that can be killed.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::stores::StorePair;
use crate::support::{Pools, quiet_port};

/// A start may take this long on a machine that has much else to do.
const STARTS_WITHIN: Duration = Duration::from_mins(1);

/// One `vestibule serve`, which is started again and again.
#[derive(Debug)]
pub struct Process {
    pub port: u16,
    config: PathBuf,
    log: PathBuf,
    child: Option<Child>,
}

/// Processes behind one origin, on the same stores and with the same keys.
#[derive(Debug)]
pub struct Installation {
    pub processes: Vec<Process>,
    /// Goes after the processes.
    _folder: TempDir,
}

impl Installation {
    /// The origin is the first one's; each listens on a port of its own.
    pub fn new(count: usize, folder: TempDir, pools: &Pools, stores: &StorePair) -> Self {
        let ports: Vec<u16> = (0..count).map(|_| quiet_port()).collect();
        let process = |port: &u16| {
            let written = pools.clone().seen_at(ports[0]).written(*port, stores, folder.path());
            let config = folder.path().join(format!("{port}.toml"));
            std::fs::write(&config, written).unwrap();
            let log = folder.path().join(format!("{port}.log"));
            Process { port: *port, config, log, child: None }
        };
        let processes = ports.iter().map(process).collect();
        Self { processes, _folder: folder }
    }

    /// The address in the configuration, behind which any of them answers.
    pub fn host(&self) -> String {
        format!("localhost:{}", self.processes[0].port)
    }

    pub fn ports(&self) -> Vec<u16> {
        self.processes.iter().map(|process| process.port).collect()
    }

    /// The first one lays out the stores; then the others come.
    pub async fn start(&mut self) {
        for process in &mut self.processes {
            process.start();
            process.ready().await;
        }
    }

    /// Nothing that was logged may be a panic, whatever was killed.
    pub fn assert_no_panic(&self) {
        for process in &self.processes {
            let log = process.logged();
            assert!(!log.contains("panicked"), "{log}");
        }
    }
}

impl Process {
    pub fn command(&self) -> Vestibule {
        Vestibule { config: self.config.clone() }
    }

    pub fn start(&mut self) {
        let log = File::options().create(true).append(true).open(&self.log).unwrap();
        let mut command = self.command().with(&["serve"]);
        let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        self.child = Some(child);
    }

    /// Waits until it answers.
    pub async fn ready(&mut self) {
        let (url, begun) = (format!("http://127.0.0.1:{}/healthz", self.port), Instant::now());
        while begun.elapsed() < STARTS_WITHIN {
            if reqwest::get(&url).await.is_ok_and(|answer| answer.status() == 200) {
                return;
            }
            let ended = self.child.as_mut().unwrap().try_wait().unwrap();
            assert!(ended.is_none(), "it ended with {ended:?}:\n{}", self.logged());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("it does not answer:\n{}", self.logged());
    }

    /// SIGKILL: it gets to do nothing more.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The program on one configuration.
#[derive(Clone, Debug)]
pub struct Vestibule {
    config: PathBuf,
}

impl Vestibule {
    pub fn with(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VESTIBULE_")) {
            command.env_remove(name);
        }
        let folder = self.config.parent().unwrap_or(Path::new("."));
        command.current_dir(folder).arg("--config").arg(&self.config).args(arguments);
        command
    }
}
