//! A message in words, as the outbox keeps it: what it will look like on the wire is decided when it
//! is sent, so that a new sender's address holds for what waits.

use serde::{Deserialize, Serialize};

use crate::domain::{At, Secret, in_sealed_record};

/// A message that only has to be sent.
#[derive(Debug, Serialize, Deserialize)]
pub struct Written {
    /// The address or the number.
    pub to: String,
    /// What the application is called: the sender's name where none is configured.
    pub app: String,
    /// The host of the pages: message ids end with it.
    pub host: String,
    pub language: String,
    /// Whether it tells what has happened.
    pub notice: bool,
    pub at: At,
    pub body: Body,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Body {
    Mail {
        subject: String,
        #[serde(with = "in_sealed_record")]
        text: Secret<String>,
        #[serde(with = "in_sealed_record")]
        html: Secret<String>,
    },
    Text(#[serde(with = "in_sealed_record")] Secret<String>),
}
