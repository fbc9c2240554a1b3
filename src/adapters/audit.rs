//! The audit log: one JSON object a line to standard output or to a file, or a row in the directory.

mod queue;
mod reduce;

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use serde_json::Value;

use crate::domain::{AuditEvent, AuditRecord, Happened, RiskAction};
use crate::metrics::Metrics;
use crate::ports::{AuditLog, AuditTrail, Fault};
use crate::vault::Vault;

use queue::Queue;
use reduce::Reduction;

pub use reduce::{Shown, json, network};

/// Where events go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Nowhere,
    Stdout,
    /// In place of standard output, where that is for the results of a command.
    Stderr,
    File(PathBuf),
    Directory,
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
    reduction: Reduction,
    file: Mutex<Option<File>>,
    /// Where the target is the directory.
    queue: Option<Queue>,
    metrics: Arc<Metrics>,
    complained: AtomicBool,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("rules", &self.rules).finish_non_exhaustive()
    }
}

impl Journal {
    /// Opens the file, so that a log that cannot be written is told at the start. Wants a Tokio
    /// runtime around it.
    pub fn open(
        rules: Rules,
        vault: Arc<Vault>,
        trail: Arc<dyn AuditTrail>,
        metrics: Arc<Metrics>,
    ) -> Result<Self, Fault> {
        let queue = (rules.target == Target::Directory)
            .then(|| Queue::start(trail, rules.required, Arc::clone(&metrics)));
        let reduction = Reduction { addresses: rules.addresses, names: rules.names, vault };
        let (file, complained) = (Mutex::new(None), AtomicBool::new(false));
        let journal = Self { rules, reduction, file, queue, metrics, complained };
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

    /// Returns when everything that was recorded is where it belongs, or cannot be now.
    pub async fn flush(&self) -> Result<(), Fault> {
        match &self.queue {
            Some(queue) => queue.flush().await,
            None => Ok(()),
        }
    }

    /// One call for one line, so that lines of several processes do not mix.
    fn write(&self, line: &str) -> io::Result<()> {
        match self.rules.target {
            Target::Nowhere | Target::Directory => Ok(()),
            Target::Stdout => io::stdout().lock().write_all(line.as_bytes()),
            Target::Stderr => io::stderr().lock().write_all(line.as_bytes()),
            Target::File(_) => {
                let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
                file.as_mut().map_or(Ok(()), |file| file.write_all(line.as_bytes()))
            }
        }
    }

    /// How unusual sign-ins are is told in numbers too, wherever the log goes.
    fn count_risk(&self, event: &AuditEvent) {
        let (risk, action) = match &event.what {
            Happened::SignInAssessed { risk, action } => (risk, *action),
            Happened::SignInBlocked { risk } => (risk, RiskAction::Block),
            _ => return,
        };
        if let Some(pool) = &event.pool {
            self.metrics.risk(pool.as_str(), risk.level.as_str(), action.as_str());
        }
    }

    /// What cannot be written is told once, until it can be again.
    fn write_line(&self, record: &AuditRecord) -> Result<(), Fault> {
        match self.write(&format!("{}\n", Value::Object(json(record)))) {
            Ok(()) => {
                self.complained.store(false, Ordering::Relaxed);
                self.metrics.audited("kept", 1);
                Ok(())
            }
            Err(error) => {
                self.metrics.audited("lost", 1);
                if !self.complained.swap(true, Ordering::Relaxed) {
                    tracing::error!(%error, "The audit log cannot be written");
                }
                Err(Fault::down(error))
            }
        }
    }
}

#[async_trait]
impl AuditLog for Journal {
    /// What cannot be written stops nobody, unless the rules say so.
    async fn record(&self, event: &AuditEvent) -> Result<(), Fault> {
        self.count_risk(event);
        if self.rules.target == Target::Nowhere {
            return Ok(());
        }
        let record = self.reduction.record(event);
        let written = match &self.queue {
            Some(queue) if self.rules.required => queue.keep(record).await,
            Some(queue) => {
                queue.offer(record);
                Ok(())
            }
            None => self.write_line(&record),
        };
        if self.rules.required { written } else { Ok(()) }
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
