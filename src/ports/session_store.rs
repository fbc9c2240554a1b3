use async_trait::async_trait;

use crate::domain::{
    At, BrowserSession, CodeGrant, FamilyId, Lockout, OpenSession, Owner, Passage, PoolId, Rate,
};

use super::Fault;

/// What a sign-in looks like from outside its room: sealed bytes. An adapter has no type with
/// which to read or make a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub version: u64,
    pub bytes: Vec<u8>,
}

/// Whether the value that was read was still the one to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swapped {
    Yes,
    No,
}

/// What became of a single-use thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken<T> {
    /// It was there, and now it is yours alone.
    Fresh(T),
    /// Somebody took it before; what came of it is this family.
    Again(FamilyId),
    Unknown,
}

/// Sign-ins under way. The key is a keyed hash of browser and request.
#[async_trait]
pub trait SignIns: Send + Sync {
    async fn load(&self, pool: &PoolId, id: &[u8; 32], at: At) -> Result<Option<Record>, Fault>;

    /// Writes only over the version that was read; `None` means that nothing was there.
    async fn swap(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        read: Option<u64>,
        bytes: &[u8],
        until: At,
        at: At,
    ) -> Result<Swapped, Fault>;

    async fn remove(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault>;
}

/// Browser sessions by the keyed hash of their id, whose first half says whose they are.
#[async_trait]
pub trait Sessions: Send + Sync {
    async fn put(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        session: &BrowserSession,
        until: At,
        at: At,
    ) -> Result<(), Fault>;

    async fn load(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        at: At,
    ) -> Result<Option<BrowserSession>, Fault>;

    async fn remove(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault>;

    /// Every session of one owner, in no order.
    async fn all_of(&self, pool: &PoolId, owner: &Owner, at: At)
    -> Result<Vec<OpenSession>, Fault>;

    /// Writes over one that is still there, which ends when it would have; says whether it was.
    async fn renew(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        session: &BrowserSession,
        at: At,
    ) -> Result<bool, Fault>;

    /// Removes every session of one owner but this one, in one step; says how many there were.
    async fn remove_others(
        &self,
        pool: &PoolId,
        owner: &Owner,
        kept: &[u8; 32],
        at: At,
    ) -> Result<u64, Fault>;

    /// One that an earlier version began, whose id says nothing.
    async fn load_earlier(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        at: At,
    ) -> Result<Option<BrowserSession>, Fault>;

    async fn remove_earlier(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault>;
}

/// Authorization codes by their keyed hash.
#[async_trait]
pub trait Codes: Send + Sync {
    async fn put(
        &self,
        pool: &PoolId,
        code: &[u8; 32],
        grant: &CodeGrant,
        until: At,
        at: At,
    ) -> Result<(), Fault>;

    /// Removes and returns: of any number of callers, one gets `Fresh`.
    async fn take(&self, pool: &PoolId, code: &[u8; 32], at: At)
    -> Result<Taken<CodeGrant>, Fault>;
}

/// Guesses at secrets, counted before they are looked at.
#[async_trait]
pub trait Attempts: Send + Sync {
    async fn count(&self, pool: &PoolId, key: &[u8; 32], at: At) -> Result<Lockout, Fault>;

    /// How many were counted since the last right one, as far as that is not forgotten.
    async fn failures(&self, pool: &PoolId, key: &[u8; 32], at: At) -> Result<u32, Fault>;

    /// After a right guess.
    async fn forget(&self, pool: &PoolId, key: &[u8; 32]) -> Result<(), Fault>;
}

/// One count that a request has to pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter {
    /// A keyed hash of what is counted.
    pub id: [u8; 32],
    pub rate: Rate,
    /// Whether the request adds to the count, or only has to find it below its rate.
    pub adds: bool,
}

/// How many counters one request may have to pass.
pub const MOST_COUNTERS: usize = 4;

/// Requests by who sends them, counted before anything is done for them.
#[async_trait]
pub trait Counters: Send + Sync {
    /// Counts at all of them, or at none when one is full: in one step, so that of any number of
    /// requests at once only as many pass as there is room for.
    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault>;
}
