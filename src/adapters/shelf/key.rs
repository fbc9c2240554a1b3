use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{Owner, PoolId};
use crate::ports::Fault;

/// What an entry is. Each kind has keys of its own, so that a hash made for one finds no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SignIn,
    /// As earlier versions kept them, each by itself.
    Session,
    /// Those of one owner lie together: the first half of their ids says whose they are.
    Sessions,
    Code,
    Attempts,
    Counter,
}

impl Kind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "signin",
            Self::Session => "session",
            Self::Sessions => "sessions",
            Self::Code => "code",
            Self::Attempts => "attempts",
            Self::Counter => "counter",
        }
    }
}

/// Every session of one owner, by the first half of their ids.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'a> {
    pub pool: &'a PoolId,
    pub owner: &'a Owner,
}

impl Owned<'_> {
    /// The complaint about something that cannot be read.
    pub fn misfit(&self, why: &str) -> Fault {
        Fault::misfit(format!("{self}: {why}"))
    }
}

impl fmt::Display for Owned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owner = URL_SAFE_NO_PAD.encode(self.owner);
        write!(f, "{}:{}:{owner}", Kind::Sessions.as_str(), self.pool)
    }
}

/// The name of an entry: what it is, whose it is, and a keyed hash.
///
/// Its text holds letters, digits, `:`, `_` and `-` alone: nothing of it can be taken for a hash
/// tag of Redis Cluster, and no two keys have the same text.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    pub kind: Kind,
    pub pool: &'a PoolId,
    pub id: &'a [u8; 32],
}

impl Key<'_> {
    /// The complaint about an entry that cannot be read.
    pub fn misfit(&self, why: &str) -> Fault {
        Fault::misfit(format!("{self}: {why}"))
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = URL_SAFE_NO_PAD.encode(self.id);
        write!(f, "{}:{}:{id}", self.kind.as_str(), self.pool)
    }
}
