//! The audit log: one JSON object a line, to standard output or to a file.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ipnet::IpNet;
use serde_json::{Map, Value};

use crate::domain::{AuditEvent, AuditName, Happened, Visitor};
use crate::ports::{AuditLog, Fault};
use crate::vault::{Mac, Vault};

/// Characters of a user agent that are kept; it is as long as whoever sends it likes.
const LONGEST_AGENT: usize = 256;
/// Bits of an address that are left where its network is told alone.
const NETWORK_BITS: [u8; 2] = [24, 48];

/// Where the lines go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Nowhere,
    Stdout,
    File(PathBuf),
}

/// How much of something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Whole,
    /// The network of an address, the keyed hash of a name.
    Reduced,
    Nothing,
}

/// What an audit log is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    pub target: Target,
    pub addresses: Shown,
    pub names: Shown,
    /// Whether what cannot be written may not happen.
    pub required: bool,
}

/// Writes the audit log. The only place that does.
pub struct Journal {
    rules: Rules,
    vault: Arc<Vault>,
    file: Mutex<Option<File>>,
    complained: AtomicBool,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("rules", &self.rules).finish_non_exhaustive()
    }
}

impl Journal {
    /// Opens the file, so that a log that cannot be written is told at the start.
    pub fn open(rules: Rules, vault: Arc<Vault>) -> Result<Self, Fault> {
        let (file, complained) = (Mutex::new(None), AtomicBool::new(false));
        let journal = Self { rules, vault, file, complained };
        journal.reopen()?;
        Ok(journal)
    }

    /// Goes on in a new file where the old one was moved away.
    pub fn reopen(&self) -> Result<(), Fault> {
        let Target::File(path) = &self.rules.target else {
            return Ok(());
        };
        let file = append_to(path)
            .map_err(|error| Fault::misfit(format!("the audit log {}: {error}", path.display())))?;
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
        Ok(())
    }

    fn write(&self, line: &str) -> io::Result<()> {
        match self.rules.target {
            Target::Nowhere => Ok(()),
            Target::Stdout => io::stdout().lock().write_all(line.as_bytes()),
            // One call for one line, so that lines of several processes do not mix.
            Target::File(_) => {
                let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
                file.as_mut().map_or(Ok(()), |file| file.write_all(line.as_bytes()))
            }
        }
    }

    fn line(&self, event: &AuditEvent) -> String {
        let mut line = Map::new();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                line.insert(name.to_owned(), Value::String(value));
            }
        };
        let AuditEvent { at, what, pool, client, user, name, visitor } = event;
        put("time", Some(at.rfc3339()));
        put("event", Some(what.word().to_owned()));
        put("outcome", Some(if what.succeeded() { "success" } else { "failure" }.to_owned()));
        put("pool", pool.as_ref().map(ToString::to_string));
        put("client", client.as_ref().map(ToString::to_string));
        put("user", user.as_ref().map(ToString::to_string));
        put("username", name.as_ref().and_then(|name| self.name(name)));
        for (name, value) in details(what) {
            put(name, Some(value));
        }
        let Visitor { address, agent, request } = visitor;
        put("address", address.and_then(|address| self.address(address)));
        put("user_agent", agent.as_ref().map(|text| text.chars().take(LONGEST_AGENT).collect()));
        put("request_id", request.clone());
        format!("{}\n", Value::Object(line))
    }

    /// A name that nobody has is never told: people type passwords into the wrong field. Its hash
    /// tells which attempts were at one name.
    fn name(&self, name: &AuditName) -> Option<String> {
        let hashed = |text: &str| {
            let hash = self.vault.mac(Mac::AuditName, &[text.as_bytes()]);
            format!("#{}", URL_SAFE_NO_PAD.encode(hash.get(..12).unwrap_or_default()))
        };
        match (self.rules.names, name) {
            (Shown::Nothing, _) => None,
            (Shown::Whole, AuditName::Known(text)) => Some(text.clone()),
            (_, AuditName::Known(text) | AuditName::Unknown(text)) => Some(hashed(text)),
        }
    }

    fn address(&self, address: IpAddr) -> Option<String> {
        let [v4, v6] = NETWORK_BITS;
        match self.rules.addresses {
            Shown::Whole => Some(address.to_string()),
            Shown::Reduced => {
                let bits = if address.is_ipv4() { v4 } else { v6 };
                IpNet::new(address, bits).ok().map(|network| network.trunc().to_string())
            }
            Shown::Nothing => None,
        }
    }
}

fn details(what: &Happened) -> Vec<(&'static str, String)> {
    match what {
        Happened::SignedIn { factors } => {
            let factors: Vec<_> = factors.iter().map(|factor| factor.as_str()).collect();
            vec![("factors", factors.join(" "))]
        }
        Happened::SignInFailed(why) => vec![("reason", why.as_str().to_owned())],
        Happened::FactorAdded(factor) => vec![("factor", factor.as_str().to_owned())],
        Happened::TokensIssued { grant } => vec![("grant", (*grant).to_owned())],
        Happened::TokenRefused { grant, error } => {
            vec![("grant", (*grant).to_owned()), ("reason", (*error).to_owned())]
        }
        Happened::PasswordChanged
        | Happened::RecoveryBegun
        | Happened::PasswordReset
        | Happened::SignedUp
        | Happened::AccountConfirmed
        | Happened::SignedOut
        | Happened::CodeReplayed
        | Happened::RefreshTokenReplayed
        | Happened::TokenRevoked
        | Happened::ClientRefused
        | Happened::RequestLimited
        | Happened::ConfigurationReloaded => Vec::new(),
    }
}

#[async_trait]
impl AuditLog for Journal {
    /// What cannot be written is told once, until it can be again. It stops nobody, unless the rules
    /// say so.
    async fn record(&self, event: &AuditEvent) -> Result<(), Fault> {
        if self.rules.target == Target::Nowhere {
            return Ok(());
        }
        match self.write(&self.line(event)) {
            Ok(()) => self.complained.store(false, Ordering::Relaxed),
            Err(error) => {
                if !self.complained.swap(true, Ordering::Relaxed) {
                    tracing::error!(%error, "The audit log cannot be written");
                }
                if self.rules.required {
                    return Err(Fault::down(error));
                }
            }
        }
        Ok(())
    }
}

/// Readable by its owner alone: it tells who signs in from where.
fn append_to(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
