//! Passwords that are known from breaches: in a file of their hashes, or at a service that is asked by
//! a small part of one. Nothing of a password is logged, and none leaves the house.

mod file;
mod range;

use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

use crate::domain::Password;
use crate::ports::{BreachedPasswords, Fault};

pub use file::{Beginning, BreachFile, Builder};
pub use range::Range;

/// What all such lists go by. SHA-1 protects nothing here: it is the name of a list's entry.
fn sha1(password: &Password) -> [u8; 20] {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, password.expose().as_bytes());
    let mut bytes = [0; 20];
    bytes.iter_mut().zip(hash.as_ref()).for_each(|(to, from)| *to = *from);
    bytes
}

/// Takes a password for unknown where nobody can say, unless the rule is to refuse it. The log tells
/// when that begins, and when it is over.
#[derive(Debug)]
pub struct Answered<T> {
    inner: T,
    refuses: bool,
    is_away: AtomicBool,
}

impl<T> Answered<T> {
    pub const fn new(inner: T, refuses: bool) -> Self {
        Self { inner, refuses, is_away: AtomicBool::new(false) }
    }
}

#[async_trait]
impl<T: BreachedPasswords> BreachedPasswords for Answered<T> {
    async fn is_breached(&self, password: &Password) -> Result<bool, Fault> {
        let answer = self.inner.is_breached(password).await;
        match &answer {
            Ok(_) => {
                if self.is_away.swap(false, Ordering::Relaxed) {
                    tracing::info!("Breached passwords are looked up again");
                }
            }
            Err(error) => {
                if !self.is_away.swap(true, Ordering::Relaxed) {
                    let cause = std::error::Error::source(error).map(ToString::to_string);
                    let refuses = self.refuses;
                    tracing::warn!(%error, cause, refuses, "Breached passwords cannot be looked up");
                }
            }
        }
        if self.refuses { answer } else { Ok(answer.unwrap_or(false)) }
    }
}
