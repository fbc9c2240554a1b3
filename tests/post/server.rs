//! A mail server in a process of its own, with certificates of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::Value;
use tempfile::TempDir;

use crate::house::until;
use crate::support::{leave_out, quiet_port};

/// Where its port and certificates are, whether it runs or not.
#[derive(Debug)]
pub struct Place {
    pub port: u16,
    mode: &'static str,
    folder: TempDir,
    python: PathBuf,
}

/// The server while it runs.
#[derive(Debug)]
pub struct MailServer(Child);

impl Drop for MailServer {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _reaped = self.0.wait();
    }
}

impl Place {
    /// `None` where there is no Python with the server; that is said.
    pub fn find(mode: &'static str) -> Option<Self> {
        let clients = std::env::var_os("VESTIBULE_TEST_CLIENTS");
        let python = clients.map(|clients| Path::new(&clients).join("venv/bin/python3"));
        let Some(python) = python.filter(|python| python.exists()) else {
            leave_out("mail to a real server", "run `./test post`");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        certify(folder.path());
        Some(Self { port: quiet_port(), mode, folder, python })
    }

    pub async fn open(&self) -> MailServer {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/post/smtp.py");
        let listening = self.folder.path().join("listening");
        let _from_before = std::fs::remove_file(&listening);
        let mut command = Command::new(&self.python);
        command.arg("-B").arg(script).arg(self.port.to_string());
        command.arg(self.folder.path()).arg(self.mode).stdout(Stdio::null());
        let server = MailServer(command.spawn().unwrap());
        until("the mail server listens", || listening.exists()).await;
        server
    }

    /// `[mail]`, with what comes on top.
    pub fn table(&self, password: &str, authority: &str, more: &str) -> String {
        format!(
            "[mail]\ncourier = \"smtp\"\nhost = \"localhost\"\nport = {}\ntls = \"{}\"\n\
             authorities = \"file:{}\"\nuser = \"vestibule\"\npassword = \"{password}\"\n\
             from = \"no-reply@example.com\"\ntimeout_seconds = 3\n{more}\n",
            self.port,
            self.mode,
            self.folder.path().join(authority).display()
        )
    }

    pub fn usual(&self) -> String {
        self.table("mail-password", "ca.pem", "")
    }

    /// Every mail that was taken.
    pub fn mails(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.folder.path().join("mails.jsonl"));
        text.unwrap_or_default().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// How often somebody came with a mail for this address.
    pub fn tried(&self, address: &str) -> usize {
        let text = std::fs::read_to_string(self.folder.path().join("tried.jsonl"));
        let own = Value::from(address).to_string();
        text.unwrap_or_default().lines().filter(|line| *line == own).count()
    }

    pub async fn has(&self, number: usize) {
        until("the mails arrive", || self.mails().len() >= number).await;
    }
}

/// An authority that vouches for `localhost`, and another that vouches for nobody.
fn certify(folder: &Path) {
    let authority = |name: &str| {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        std::fs::write(folder.join(name), issuer.pem()).unwrap();
        issuer
    };
    authority("stranger.pem");
    let issuer = authority("ca.pem");
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap();
    std::fs::write(folder.join("cert.pem"), certificate.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
}
