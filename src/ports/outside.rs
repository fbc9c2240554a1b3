use std::net::IpAddr;

use async_trait::async_trait;
use serde_json::{Map, Value};

use crate::domain::{
    At, AuditEvent, AuditQuery, AuditRecord, Channel, KeptRecord, KeyUse, Letter, Password, Pool,
    PoolId, Secret, SigningAlgorithm, Spot, UserSub,
};

use super::Fault;

/// Where the time comes from; tests bring their own.
pub trait Clock: Send + Sync {
    fn now(&self) -> At;
}

/// Says whether something outside is there.
#[async_trait]
pub trait Ping: Send + Sync {
    async fn ping(&self) -> Result<(), Fault>;
}

/// Keeps what matters to security.
#[async_trait]
pub trait AuditLog: Send + Sync {
    /// Fails only where what cannot be kept may not happen.
    async fn record(&self, event: &AuditEvent) -> Result<(), Fault>;
}

/// What the directory kept of security events, for those who ask later.
#[async_trait]
pub trait AuditTrail: Send + Sync {
    /// Keeps them all, or none.
    async fn keep(&self, records: &[AuditRecord]) -> Result<(), Fault>;

    /// The newest of those that are wanted, the latest first.
    async fn find(&self, query: &AuditQuery, limit: u32) -> Result<Vec<KeptRecord>, Fault>;

    /// The newest events that concern somebody, the latest first; but for what apps do with
    /// their tokens, of which there is much.
    async fn recent(
        &self,
        pool: &PoolId,
        user: &UserSub,
        limit: u32,
    ) -> Result<Vec<KeptRecord>, Fault>;

    /// Removes what is older than this; says how many.
    async fn forget(&self, before: At) -> Result<u64, Fault>;
}

/// Takes messages to people.
#[async_trait]
pub trait Courier: Send + Sync {
    async fn send(&self, letter: Letter, at: At) -> Result<(), Fault>;
}

/// A message as it arrived.
#[derive(Clone, Debug)]
pub struct Delivered {
    pub id: i64,
    pub pool: PoolId,
    pub to: Channel,
    /// Empty for a text message.
    pub subject: String,
    /// A mail with its headers, or the words of a text message. It may hold a temporary password.
    pub raw: Secret<String>,
    pub at: At,
}

/// Where demo mode keeps messages instead of sending them.
#[async_trait]
pub trait Mailbox: Send + Sync {
    /// The newest messages, the latest first.
    async fn newest(&self, limit: u32) -> Result<Vec<Delivered>, Fault>;

    async fn one(&self, id: i64) -> Result<Option<Delivered>, Fault>;
}

/// Whether a password is the right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right, but hashed by parameters that are no longer ours: hash it anew while it is known.
    RightButWeak,
    Wrong,
}

/// Whose turn comes first where hashes wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// A browser that signed this account in before, or a command.
    Known,
    Unknown,
}

/// Hashes passwords within a budget of memory and cores.
#[async_trait]
pub trait PasswordHasher: Send + Sync {
    /// Without a stored hash it costs the same and is always wrong, so that nobody can tell an
    /// unknown name by the time it takes.
    async fn verify(
        &self,
        typed: &Password,
        stored: Option<&Secret<String>>,
        precedence: Precedence,
    ) -> Result<Verdict, Fault>;

    /// A PHC string with our parameters and fresh salt.
    async fn hash(
        &self,
        chosen: &Password,
        precedence: Precedence,
    ) -> Result<Secret<String>, Fault>;
}

/// Knows passwords that were in a breach, wherever that was.
#[async_trait]
pub trait BreachedPasswords: Send + Sync {
    /// Fails where nobody can say, and that is no reason to take it.
    async fn is_breached(&self, password: &Password) -> Result<bool, Fault>;
}

/// Knows where in the world addresses are, as far as anybody does.
pub trait Atlas: Send + Sync {
    /// With the country's name in this language (BCP 47) where there is one.
    fn locate(&self, address: IpAddr, language: &str) -> Spot;
}

/// Signs and verifies with the keys of a pool.
pub trait Signer: Send + Sync {
    /// A compact JWS whose header is `kid` and `alg` alone (contract, section 11.1).
    fn sign(
        &self,
        pool: &Pool,
        purpose: KeyUse,
        claims: &Map<String, Value>,
    ) -> Result<String, Fault>;

    /// The claims of a token that one of the pool's keys for this purpose signed. Says nothing
    /// of time, issuer or audience.
    fn verify(&self, pool: &Pool, purpose: KeyUse, token: &str) -> Option<Map<String, Value>>;

    /// What the current key for this purpose signs with; it differs from the pool's setting until
    /// the keys are rotated.
    fn algorithm(&self, pool: &Pool, purpose: KeyUse) -> Result<SigningAlgorithm, Fault>;

    /// The pool's JWK set as it is published.
    fn jwks(&self, pool: &Pool) -> Result<std::sync::Arc<str>, Fault>;
}
