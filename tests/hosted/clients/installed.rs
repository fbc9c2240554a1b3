use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::leave_out;

/// Where the scripts are kept.
const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clients");

/// The folder in which the clients are installed.
#[derive(Clone, Debug)]
pub struct Installed(PathBuf);

impl Installed {
    /// None where they are not; the run says so.
    pub fn find() -> Option<Self> {
        let folder = std::env::var_os("VESTIBULE_TEST_CLIENTS");
        if folder.is_none() {
            let needs = "set VESTIBULE_TEST_CLIENTS to a folder with tests/clients installed";
            leave_out("real clients", needs);
        }
        folder.map(|folder| Self(folder.into()))
    }

    /// A file of an installed package.
    pub fn file(&self, path: &str) -> Vec<u8> {
        let path = self.0.join("node_modules").join(path);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Runs a script with these settings; it must prove all of this, by its own last line.
    pub async fn prove(&self, script: &'static str, settings: &Value, proofs: &[&str]) {
        let (installed, settings) = (self.clone(), settings.to_string());
        let run = move || installed.run(script, &settings);
        let told = tokio::task::spawn_blocking(run).await.unwrap();
        let last = told.lines().last().unwrap_or_default();
        let proven = last.strip_prefix("PROVEN: ").unwrap_or_else(|| panic!("{script}:\n{told}"));
        let proven: Vec<_> = proven.split(", ").collect();
        for proof in proofs {
            assert!(proven.contains(proof), "{script} has not proven {proof:?} but {proven:?}");
        }
    }

    fn run(&self, script: &str, settings: &str) -> String {
        let python = Path::new(script).extension().is_some_and(|kind| kind == "py");
        let folder = tempfile::tempdir().unwrap();
        let mut command = if python {
            Command::new(self.0.join("venv/bin/python3"))
        } else {
            self.lay_out(&folder);
            Command::new("node")
        };
        let place = if python { Path::new(SCRIPTS) } else { folder.path() };
        command.env("PYTHONDONTWRITEBYTECODE", "1").env("NODE_NO_WARNINGS", "1");
        let output = command.arg(place.join(script)).arg(settings).output();
        let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{script}: {}\n{told}{complaint}", output.status);
        told
    }

    /// Scripts find packages beside themselves alone, so they are put where the packages are.
    fn lay_out(&self, folder: &TempDir) {
        for script in fs::read_dir(SCRIPTS).unwrap() {
            let path = script.unwrap().path();
            if path.extension().is_some_and(|kind| kind == "mjs") {
                fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
            }
        }
        let packages = self.0.join("node_modules").canonicalize().unwrap();
        std::os::unix::fs::symlink(packages, folder.path().join("node_modules")).unwrap();
    }
}
