//! Messages to people: put into words, kept in the outbox, and taken from there to a mail server or
//! a gateway for text messages; or into the mailbox of demo mode.

mod console;
mod gateway;
mod mailbox;
mod mime;
mod outbox;
mod postman;
mod scribe;
mod smtp;
mod words;
mod written;

pub use console::Console;
pub use gateway::{Gateway, GatewayRules, Template};
pub use mailbox::MailboxCourier;
pub use mime::Sender;
pub use outbox::{Addressed, Channels, OutboxCourier, addressed};
pub use postman::{Patience, Postman, Round};
pub use scribe::{Own, Scribe};
pub use smtp::{Smtp, SmtpRules, Tls};

use async_trait::async_trait;

use written::Written;

/// Takes a message out of the house.
#[async_trait]
pub trait Carrier: Send + Sync + std::fmt::Debug {
    /// Returns once whoever comes next is answerable for the message.
    async fn carry(&self, id: &str, message: &Written) -> Result<(), Refusal>;
}

/// Why a message did not go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It would be refused again.
    Never(String),
    /// It may go later: they are busy, or want to see it a second time.
    Later(String),
    /// Nothing goes: they cannot be reached, do not know us, or are not who they should be.
    Closed(String),
}
