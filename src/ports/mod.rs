//! What the engines need from outside, as traits.
//!
//! Two verbs carry all concurrency: what may be used once is *taken*, what moves on is *swapped*.
//! Each method is one atomic fact; nothing spans two of them, so every store can keep them.

mod consents;
mod directory;
mod factors;
mod funnel;
mod outside;
mod patience;
mod session_store;
mod themes;

pub use consents::Consents;
pub use directory::{
    Clash, Families, FamilyOfUser, NewUser, OpenFamily, PasswordChange, Registered, Revised,
    Revision, SecretAdded, Settings, SigningKeys, StoredClient, Users,
};
pub use factors::{
    Enrolled, Factors, LostFactors, OwnedPasskey, PasskeyAdded, Passkeys, SeenPlaces,
    TrustedBrowsers,
};
pub use funnel::Funnels;
pub use outside::{
    Atlas, AuditLog, AuditTrail, BreachedPasswords, Clock, Courier, Delivered, Mailbox,
    PasswordHasher, Ping, Precedence, Signer, Verdict,
};
pub use patience::{patiently, with_patience};
pub use session_store::{
    Attempts, Codes, Counter, Counters, MOST_COUNTERS, Record, Sessions, SignIns, Swapped, Taken,
};
pub use themes::{NewVersion, Published, ThemeVersions, Worn};

use crate::domain::Span;

/// What can go wrong outside. "Not found" is an `Option`, "taken" a variant of the result.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It cannot be reached, or does not answer in time.
    #[error("a store is out of reach")]
    Down(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// What is stored does not fit what we know: a newer version, another key, a broken row.
    #[error("{what}")]
    Misfit { what: String },
    /// The budget for costly work is used up.
    #[error("the hash budget is used up")]
    Busy { retry_after: Span },
}

impl Fault {
    pub fn misfit(what: impl Into<String>) -> Self {
        Self::Misfit { what: what.into() }
    }

    /// Whether waiting heals it.
    pub const fn passes(&self) -> bool {
        match self {
            Self::Down(_) | Self::Busy { .. } => true,
            Self::Misfit { .. } => false,
        }
    }

    pub fn down(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Down(source.into())
    }
}
