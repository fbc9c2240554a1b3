//! Messages to people: put into words, and into the mailbox of demo mode.

mod words;

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use async_trait::async_trait;
use lettre::message::Mailbox as Address;
use lettre::message::header::ContentType;
use lettre::{Address as Bare, Message};

use crate::brand::{Catalog, letters};
use crate::domain::{At, Channel, Letter, Secret};
use crate::ports::{Courier, Delivered, Fault, Mailbox};

use super::sql::{Directory, Mailed, Mailing};

/// Keeps every message where `/dev/mailbox` shows it.
#[derive(Debug)]
pub struct MailboxCourier {
    directory: Directory,
    catalog: Arc<Catalog>,
}

impl MailboxCourier {
    pub const fn new(directory: Directory, catalog: Arc<Catalog>) -> Self {
        Self { directory, catalog }
    }
}

#[async_trait]
impl Courier for MailboxCourier {
    async fn send(&self, letter: Letter, at: At) -> Result<(), Fault> {
        let text = self.catalog.locales.text(&letter.language);
        let words = words::of(&letter, &text, at);
        let (subject, raw) = match &letter.to {
            Channel::Mail(to) => {
                let mail = words.mail(&text);
                (mail.subject.clone(), rendered(&letter.pool_name, to, &mail, at)?)
            }
            Channel::Text(_) => (String::new(), words.sms(&text)),
        };
        let mailing =
            Mailing { pool: letter.pool, to: letter.to, subject, raw: Secret::new(raw), at };
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

/// Sends nothing, and says so once for each message: no way to send is configured.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCourier;

#[async_trait]
impl Courier for NoCourier {
    async fn send(&self, letter: Letter, _: At) -> Result<(), Fault> {
        let kind = words::kind(&letter.kind).as_str();
        tracing::info!(pool.id = %letter.pool, kind, "A message was not sent: there is no courier");
        Ok(())
    }
}

/// The whole mail, headers and all.
fn rendered(from: &str, to: &str, mail: &letters::Mail, at: At) -> Result<String, Fault> {
    let unfit = |error: &dyn std::fmt::Display| Fault::misfit(format!("a mail: {error}"));
    let sender = Bare::new("no-reply", "localhost").map_err(|e| unfit(&e))?;
    let recipient = to.parse::<Bare>().map_err(|e| unfit(&e))?;
    let since_epoch = Duration::from_secs(at.seconds().try_into().unwrap_or_default());
    let message = Message::builder()
        .from(Address::new(Some(from.to_owned()), sender))
        .to(Address::new(None, recipient))
        .subject(mail.subject.clone())
        .date(UNIX_EPOCH + since_epoch)
        .message_id(None)
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|e| unfit(&e))?;
    String::from_utf8(message.formatted()).map_err(|e| unfit(&e))
}
