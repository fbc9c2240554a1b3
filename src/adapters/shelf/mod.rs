//! The session store: what lives for minutes or hours, on Redis or in a file of its own.
//!
//! A [`Shelf`] knows keys, bytes and moments. [`Shelves`] makes the ports of it, once for every
//! shelf, so that what a sign-in, a session, a code or a count of guesses is stands in one place.

mod embedded;
mod key;
mod redis;
mod session;
mod shelves;
mod tallies;
mod values;

use async_trait::async_trait;

use crate::domain::{At, Passage, PoolId};
use crate::ports::{Counter, Fault, Swapped};

pub use embedded::Embedded;
pub use key::{Key, Kind, Owned};
pub use redis::{Form, PATIENCE, Redis, RedisSentinel, RedisServers, RedisSettings, RedisTls};
pub use shelves::Shelves;

/// A value and the version under which it can be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub version: u64,
    pub value: Vec<u8>,
}

/// When a value was put and when it is no more.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    pub at: At,
    pub until: At,
}

/// What became of a value that may be taken once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Fresh(Vec<u8>),
    /// It was taken; this is what was left behind for those who come again.
    Again(Vec<u8>),
    Unknown,
}

/// A place for values that end.
///
/// The caller's clock decides: at its `until` an entry is gone, whether or not the store still
/// holds it. Each method is one atomic step, among all processes that share the store: on one key, or
/// on the counters of one pool. Those the embedded store keeps for one process alone.
#[async_trait]
pub trait Shelf: Send + Sync {
    async fn get(&self, key: &Key<'_>, at: At) -> Result<Option<Stored>, Fault>;

    /// Puts a value whatever was there.
    async fn put(&self, key: &Key<'_>, new: &Stored, life: Life) -> Result<(), Fault>;

    /// Puts a value that can be taken once, and what stays behind then. No when something is there
    /// already: a taken value must not become fresh by being put again.
    async fn put_single(
        &self,
        key: &Key<'_>,
        value: &[u8],
        remains: &[u8],
        life: Life,
    ) -> Result<bool, Fault>;

    async fn take(&self, key: &Key<'_>, at: At) -> Result<Found, Fault>;

    /// Replaces the version that was read; `None` means that nothing was there.
    async fn swap(
        &self,
        key: &Key<'_>,
        read: Option<u64>,
        new: &Stored,
        life: Life,
    ) -> Result<Swapped, Fault>;

    async fn remove(&self, key: &Key<'_>) -> Result<(), Fault>;

    /// Everything of one owner that has not ended, each under its id.
    async fn all_of(&self, owned: &Owned<'_>, at: At) -> Result<Vec<([u8; 32], Vec<u8>)>, Fault>;

    /// Another value in the place of one that has an owner, and is still there; its end stays.
    async fn renew(&self, key: &Key<'_>, value: &[u8], at: At) -> Result<bool, Fault>;

    /// Removes everything of one owner but the entry of this id; says how much of it had not ended.
    async fn remove_others(&self, owned: &Owned<'_>, kept: &[u8; 32], at: At)
    -> Result<u64, Fault>;

    /// Counts at all counters, or at none when one is full. A counter is one moment: when all that
    /// it counted will be forgotten, in microseconds.
    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault>;

    /// Whether the store answers.
    async fn ping(&self) -> Result<(), Fault>;

    /// Clears away what has ended; says how much.
    async fn sweep(&self, at: At) -> Result<u64, Fault>;
}
