//! Processes that send, and the outbox that they share.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use vestibule::adapters::clock::SystemClock;
use vestibule::adapters::sql::Directory;
use vestibule::boot::{courier, open_directory, open_vault};
use vestibule::config::Config;
use vestibule::domain::{At, Channel, Letter, LetterKind, Proof, ProofOf, Secret, Span};
use vestibule::ports::Clock as _;

use crate::support::quiet_port;
use crate::support::stores::StorePair;

/// Anything may take this long on a machine that has much else to do.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// An installation that is configured and laid out; nothing of it runs yet.
#[derive(Debug)]
pub struct House {
    pub folder: TempDir,
    stores: StorePair,
    messages: String,
}

/// A process of it.
#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl House {
    /// With tables of its own for messages.
    pub async fn new(messages: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = StorePair::of_this_run(folder.path()).await;
        let house = Self { folder, stores, messages: messages.to_owned() };
        house.write(1, quiet_port());
        assert!(house.command(1, &["migrate"]).output().unwrap().status.success());
        house
    }

    fn config(&self, number: usize) -> PathBuf {
        self.folder.path().join(format!("{number}.toml"))
    }

    /// Each process has a configuration, and sessions of its own where they are for one process.
    fn write(&self, number: usize, port: u16) {
        let StorePair { directory, sessions, redis_prefix, .. } = &self.stores;
        let sessions = sessions.replace("sessions.db", &format!("sessions-{number}.db"));
        let text = format!(
            "[server]\nlisten = [\"127.0.0.1:{port}\"]\nworkers = 1\nshutdown_seconds = 5\n\
             [stores]\ndirectory = \"{directory}\"\nsessions = \"{sessions}\"\n\
             redis_prefix = \"{redis_prefix}\"\n\
             [security]\nmaster_key = \"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\"\n\
             [pools.eu_Shop1]\nname = \"Acme Notes\"\norigin = \"https://login.example.com\"\n{}",
            self.messages
        );
        std::fs::write(self.config(number), text).unwrap();
    }

    pub fn command(&self, number: usize, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VESTIBULE_")) {
            command.env_remove(name);
        }
        command.current_dir(self.folder.path());
        command.arg("--config").arg(self.config(number)).args(arguments);
        command
    }

    /// Starts a process and waits until it serves.
    pub async fn start(&self, number: usize) -> Process {
        let port = quiet_port();
        self.write(number, port);
        let log = self.folder.path().join(format!("{number}.log"));
        let file = File::options().create(true).append(true).open(&log).unwrap();
        let mut command = self.command(number, &["serve"]);
        let child = command.stdout(Stdio::null()).stderr(file).spawn().unwrap();
        let process = Process { child, log };
        until("it serves", || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()).await;
        process
    }

    /// Puts a message into the outbox, as an engine does; says nothing to any process.
    pub async fn post(&self, to: Channel, kind: LetterKind) {
        let environment: [(&str, &str); 0] = [];
        let config = Config::load(Some(&self.config(1)), environment).unwrap();
        let directory = Directory::new(open_directory(&config.stores.directory).unwrap());
        let vault = open_vault(&config).unwrap();
        let letter = Letter::from_pool(&config.pools[0].pool, to, "ada".to_owned(), kind);
        courier(&config, &directory, &vault).await.unwrap().send(letter, now()).await.unwrap();
        directory.db().close().await;
    }

    pub async fn mail(&self, to: &str) {
        self.post(Channel::Mail(to.to_owned()), LetterKind::PasswordChanged).await;
    }

    /// What `vestibule outbox list` says.
    pub fn outbox(&self) -> Vec<Value> {
        let said = self.said(&["--json", "outbox", "list"]);
        serde_json::from_str::<Value>(&said).unwrap().as_array().unwrap().clone()
    }

    pub fn said(&self, arguments: &[&str]) -> String {
        let output = self.command(1, arguments).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Waits until one message is in the outbox that looks like this.
    pub async fn one_that(&self, state: &str, reason: &str) -> Value {
        let mut seen = Vec::new();
        let looks = |message: &Value| {
            message["state"] == state && message["reason"].as_str().unwrap().contains(reason)
        };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            seen = self.outbox();
            if let Some(found) = seen.iter().find(|message| looks(message)) {
                return found.clone();
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("no message is {state} for {reason}: {seen:#?}");
    }

    pub async fn is_empty(&self) {
        until("the outbox is empty", || self.outbox().is_empty()).await;
    }
}

impl Process {
    /// SIGKILL: it gets to do nothing more.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Waits until the log says something.
    pub async fn says(&self, what: &str) {
        until(what, || self.logged().contains(what)).await;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

pub fn now() -> At {
    SystemClock.now()
}

/// A code to sign in with, which stands for so long.
pub fn code(lasts: Span) -> LetterKind {
    let by = Proof::Code(Secret::new("493027".to_owned()));
    LetterKind::Proof { of: ProofOf::SignIn, by, until: now() + lasts }
}

pub async fn until(what: &str, mut is: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is() {
        assert!(begun.elapsed() < PATIENCE, "never: {what}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
