//! The mailbox of demo mode, where every message stays that would have been sent.

use std::sync::Arc;

use async_trait::async_trait;

use crate::adapters::sql::{Directory, Mailed, Mailing};
use crate::domain::{At, Letter, Secret};
use crate::ports::{Courier, Delivered, Fault, Mailbox};
use crate::vault::Vault;

use super::written::Body;
use super::{Scribe, Sender, mime};

/// Keeps every message where `/dev/mailbox` shows it.
#[derive(Debug)]
pub struct MailboxCourier {
    directory: Directory,
    scribe: Arc<Scribe>,
    vault: Arc<Vault>,
}

impl MailboxCourier {
    pub const fn new(directory: Directory, scribe: Arc<Scribe>, vault: Arc<Vault>) -> Self {
        Self { directory, scribe, vault }
    }
}

#[async_trait]
impl Courier for MailboxCourier {
    async fn send(&self, letter: Letter, at: At) -> Result<(), Fault> {
        let written = self.scribe.write(&letter, at)?;
        let (subject, raw) = match &written.body {
            Body::Mail { subject, text, html } => {
                let unfit = |what: String| Fault::misfit(format!("a mail: {what}"));
                let from = "no-reply@localhost".parse();
                let from = from.map_err(|error| unfit(format!("{error}")))?;
                let sender = Sender { from, name: None, reply_to: None, unsubscribe: None };
                let id = self.vault.uuid().to_string();
                let mail = mime::mail(&id, &written, (subject, text, html), &sender);
                let raw = String::from_utf8(mail.map_err(unfit)?.formatted());
                (subject.clone(), Secret::new(raw.map_err(|error| unfit(error.to_string()))?))
            }
            Body::Text(text) => (String::new(), text.clone()),
        };
        let mailing = Mailing { pool: letter.pool, to: letter.to, subject, raw, at };
        self.directory.append(&mailing).await.map(|_id| ())
    }
}

#[async_trait]
impl Mailbox for Directory {
    async fn newest(&self, limit: u32) -> Result<Vec<Delivered>, Fault> {
        Ok(Self::newest(self, limit).await?.into_iter().map(delivered).collect())
    }

    async fn one(&self, id: i64) -> Result<Option<Delivered>, Fault> {
        Ok(Self::one(self, id).await?.map(delivered))
    }
}

fn delivered(Mailed { id, mailing }: Mailed) -> Delivered {
    let Mailing { pool, to, subject, raw, at } = mailing;
    Delivered { id, pool, to, subject, raw, at }
}
