//! The way into the outbox: words, a seal, one insert. Nobody's sign-in waits for a mail server.

use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::Notify;

use crate::adapters::sql::{Directory, Enqueued, Listed};
use crate::domain::{At, Channel, Letter, PoolId, Secret};
use crate::ports::{Courier, Fault};
use crate::vault::Vault;

use super::Scribe;
use super::words;
use super::written::{Body, Written};

/// Which channels lead anywhere, and whom to wake when something is to go.
#[derive(Clone, Debug, Default)]
pub struct Channels {
    pub mail: Option<Arc<Notify>>,
    pub text: Option<Arc<Notify>>,
}

impl Channels {
    fn of(&self, to: &Channel) -> Option<&Arc<Notify>> {
        match to {
            Channel::Mail(_) => self.mail.as_ref(),
            Channel::Text(_) => self.text.as_ref(),
        }
    }
}

/// Keeps every message until a [`super::Postman`] has taken it away. What nobody would take is not
/// kept, and that is said.
#[derive(Debug)]
pub struct OutboxCourier {
    pub directory: Directory,
    pub scribe: Arc<Scribe>,
    pub vault: Arc<Vault>,
    pub channels: Channels,
}

#[async_trait]
impl Courier for OutboxCourier {
    async fn send(&self, letter: Letter, at: At) -> Result<(), Fault> {
        let kind = words::kind(&letter.kind).as_str();
        let Some(wake) = self.channels.of(&letter.to) else {
            let channel = letter.to.as_str();
            tracing::info!(pool.id = %letter.pool, kind, channel, "A message was not sent: there is no courier");
            return Ok(());
        };
        let written = self.scribe.write(&letter, at)?;
        let id = self.vault.uuid().to_string();
        let sealed = Secret::new(seal(&self.vault, &letter.pool, &id, &written)?);
        let expires = letter.kind.until();
        let (pool, to) = (&letter.pool, &letter.to);
        let message = Enqueued { id: &id, pool, to, kind, at, expires, sealed: &sealed };
        self.directory.enqueue(&message).await?;
        wake.notify_one();
        Ok(())
    }
}

fn seal(vault: &Vault, pool: &PoolId, id: &str, written: &Written) -> Result<Vec<u8>, Fault> {
    let unfit = |error: &dyn std::fmt::Display| Fault::misfit(format!("a message: {error}"));
    let words = Secret::new(serde_json::to_vec(written).map_err(|e| unfit(&e))?);
    vault.seal(&place(pool, id), words.expose()).map_err(|e| unfit(&e))
}

/// What was sealed, for whoever carries it.
pub(super) fn open(
    vault: &Vault,
    pool: &PoolId,
    id: &str,
    sealed: &Secret<Vec<u8>>,
) -> Result<Written, String> {
    let words = vault.open(&place(pool, id), sealed.expose()).map_err(|e| e.to_string())?;
    serde_json::from_slice(words.expose()).map_err(|error| error.to_string())
}

fn place<'a>(pool: &'a PoolId, id: &'a str) -> [&'a str; 4] {
    [pool.as_str(), "outbox", "sealed", id]
}

/// To whom a message goes, and what its subject is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressed {
    pub to: String,
    /// Empty for a text message.
    pub subject: String,
}

/// What operators may know of a message; nothing once its words are gone.
pub fn addressed(vault: &Vault, listed: &Listed) -> Addressed {
    match open(vault, &listed.pool, &listed.id, &listed.sealed) {
        Ok(Written { to, body: Body::Mail { subject, .. }, .. }) => Addressed { to, subject },
        Ok(Written { to, body: Body::Text(_), .. }) => Addressed { to, subject: String::new() },
        Err(_) => Addressed::default(),
    }
}
