//! A production configuration on disk, and the program as a process of its own over it.

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::quiet_port;

/// The master key of its configuration.
pub const KEY: &str = "qL0mXz1Cq9Q3mJm1n0aKc1mZ0n5V6Z2l9m3b8c7d6e4=";

/// A folder with a production configuration, and the program to run in it.
pub struct Place {
    folder: TempDir,
    pub port: u16,
}

impl Place {
    pub fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap(), port: quiet_port() };
        place.configure("");
        place
    }

    pub fn configure(&self, more: &str) {
        self.configure_server("", more);
    }

    /// With more lines about the server, and more tables.
    pub fn configure_server(&self, lines: &str, more: &str) {
        let listen = format!("listen = [\"127.0.0.1:{}\"]\n{lines}", self.port);
        self.configure_listening(&listen, more);
    }

    /// With these lines about the server alone, and more tables.
    pub fn configure_listening(&self, server: &str, more: &str) {
        let port = self.port;
        let text = format!(
            "[server]\n{server}\n[stores]\ndirectory = \"sqlite:data/d.db\"\n\
             sessions = \"embedded:data/s.db\"\n[security]\nmaster_key = \"{KEY}\"\n\
             [limits]\ntoken_failures_per_address = 0\nsign_in_per_address = 0\n\
             [pools.eu_Shop]\nname = \"Shop\"\norigin = \"http://localhost:{port}\"\n\
             sign_in_with = [\"email\"]\nsigning_algorithm = \"ES256\"\n\
             [pools.eu_Shop.clients.web]\nname = \"Web\"\nflows = [\"code\"]\n\
             scopes = [\"openid\", \"email\"]\ncallback_urls = [\"http://127.0.0.1:9/callback\"]\n\
             [pools.eu_Shop.clients.api]\nflows = [\"code\"]\nconfidential = true\nscopes = [\"openid\"]\n\
             callback_urls = [\"http://127.0.0.1:9/callback\"]\n{more}"
        );
        std::fs::write(self.path().join("vestibule.toml"), text).unwrap();
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        command.current_dir(self.path()).args(arguments).env_remove("VESTIBULE_CONFIG");
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VESTIBULE_")) {
            command.env_remove(name);
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// All that it says on standard error.
    #[track_caller]
    pub fn fails(&self, arguments: &[&str], code: i32, words: &str) -> String {
        let output = self.run(arguments);
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
        assert!(told.contains(words), "{arguments:?}: {told}");
        told
    }

    pub fn with_input(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    pub async fn serve(&self) -> Serving {
        let log = std::fs::File::create(self.path().join("log")).unwrap();
        let mut command = self.command(&["serve"]);
        let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let serving = Serving { child, origin: format!("http://localhost:{}", self.port) };
        let health = format!("{}/healthz", serving.origin);
        until(async || reqwest::get(&health).await.is_ok_and(|r| r.status() == 200)).await;
        serving
    }
}

/// A served configuration; it is told to stop when the test ends.
pub struct Serving {
    pub child: Child,
    pub origin: String,
}

impl Serving {
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks again and again until it is so; panics when it never is.
pub async fn until(mut condition: impl AsyncFnMut() -> bool) {
    for _ in 0..600 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it never came to that");
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
