//! What operators do by command, told to the audit log.

use std::future::Future;
use std::os::unix::fs::MetadataExt as _;
use std::sync::Arc;

use crate::adapters::audit::{Journal, Rules, Target};
use crate::adapters::metered::Watch;
use crate::adapters::sql::Directory;
use crate::boot::{audit_rules, open_journal};
use crate::config::Config;
use crate::domain::{
    At, AuditEvent, AuditName, ClientId, Deed, Happened, Outcome, Pool, User, UserSub, Visitor,
};
use crate::ports::{AuditLog as _, Fault};
use crate::vault::Vault;

use super::Exit;
use super::exit::chain;
use super::tools::Tools;

/// What a deed is about.
#[derive(Clone, Copy, Default)]
pub struct About<'a> {
    pub pool: Option<&'a Pool>,
    pub client: Option<&'a ClientId>,
    /// With the name that they are called by.
    pub user: Option<(&'a UserSub, &'a str)>,
}

impl<'a> About<'a> {
    pub fn pool(pool: &'a Pool) -> Self {
        Self { pool: Some(pool), ..Self::default() }
    }

    pub fn client(pool: &'a Pool, id: &'a ClientId) -> Self {
        Self { client: Some(id), ..Self::pool(pool) }
    }

    pub fn user(pool: &'a Pool, user: &'a User) -> Self {
        Self { user: Some((&user.sub, user.display_name())), ..Self::pool(pool) }
    }
}

/// Where deeds are told.
pub struct Ledger {
    /// None where there is no audit log, or it cannot be opened and need not be.
    journal: Option<Journal>,
    required: bool,
    at: At,
    operator: String,
}

impl Ledger {
    /// Opens the audit log, where it can be.
    pub fn open(
        config: &Config,
        directory: &Directory,
        vault: &Arc<Vault>,
        at: At,
    ) -> Result<Self, Exit> {
        let required = config.audit.required;
        let journal = match open_journal(rules(config), vault, directory, &Watch::default()) {
            Ok(journal) => Some(journal),
            Err(fault) if required => return Err(fault.into()),
            Err(fault) => {
                complain(&fault);
                None
            }
        };
        Ok(Self { journal, required, at, operator: operator() })
    }

    /// Does it, and tells what came of it. Where nothing may happen that is not told, it is told
    /// before as well, and not done where that fails.
    pub async fn tell<T>(
        &self,
        about: About<'_>,
        deed: Deed,
        action: impl Future<Output = Result<T, Exit>>,
    ) -> Result<T, Exit> {
        if self.required {
            self.record(about, deed.clone(), Outcome::Begun).await?;
        }
        let done = action.await;
        let outcome = if done.is_ok() { Outcome::Success } else { Outcome::Failure };
        match self.record(about, deed, outcome).await {
            Err(fault) if self.required && done.is_ok() => {
                let told = chain(&fault);
                Err(Exit::Failed(format!("it was done, but the audit log was not told: {told}")))
            }
            Err(fault) => {
                complain(&fault);
                done
            }
            Ok(()) => done,
        }
    }

    async fn record(&self, about: About<'_>, deed: Deed, outcome: Outcome) -> Result<(), Fault> {
        let Some(journal) = &self.journal else { return Ok(()) };
        let event = AuditEvent {
            at: self.at,
            what: Happened::Commanded { deed, outcome },
            pool: about.pool.map(|pool| pool.id.clone()),
            client: about.client.cloned(),
            user: about.user.map(|(sub, _)| sub.clone()),
            name: about.user.map(|(_, name)| AuditName::Known(name.to_owned())),
            visitor: Visitor { operator: Some(self.operator.clone()), ..Visitor::default() },
        };
        journal.record(&event).await
    }
}

/// The audit log for an engine that tells it itself.
pub fn journal(
    config: &Config,
    directory: &Directory,
    vault: &Arc<Vault>,
) -> Result<Journal, Fault> {
    let required = config.audit.required;
    open_journal(Rules { required, ..rules(config) }, vault, directory, &Watch::default())
}

/// What a command prints is its result, so events for standard output go to standard error.
fn rules(config: &Config) -> Rules {
    let rules = Rules { required: true, ..audit_rules(&config.audit) };
    match rules.target {
        Target::Stdout => Rules { target: Target::Stderr, ..rules },
        Target::Nowhere | Target::Stderr | Target::File(_) | Target::Directory => rules,
    }
}

impl Tools {
    /// See [`Ledger::tell`].
    pub async fn tell<T>(
        &self,
        about: About<'_>,
        deed: Deed,
        action: impl Future<Output = Result<T, Exit>>,
    ) -> Result<T, Exit> {
        let ledger = Ledger::open(&self.config, &self.directory, &self.keys.vault, self.at)?;
        ledger.tell(about, deed, action).await
    }
}

fn complain(fault: &Fault) {
    eprintln!("vestibule: the audit log was not told: {}", chain(fault));
}

/// The login name of whoever runs this; behind `sudo`, which only root is believed about, of
/// whoever asked for it.
pub fn operator() -> String {
    let name = whoami::username().ok();
    let asked = std::env::var("SUDO_USER").ok().filter(|_| name.as_deref() == Some("root"));
    let number = || std::fs::metadata("/proc/self").ok().map(|own| format!("uid {}", own.uid()));
    asked.or(name).or_else(number).unwrap_or_else(|| "unknown".to_owned())
}
