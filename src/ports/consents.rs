use async_trait::async_trait;

use crate::domain::{At, Consent, Edition, PoolId, UserSub};

use super::Fault;

/// What people agreed to, by pool. It goes with its owner.
#[async_trait]
pub trait Consents: Send + Sync {
    /// Writes down that somebody agrees, to all of it or to none, and says what of it is new. What
    /// stands already stays as it was first written; what was withdrawn is written anew beside that. Of
    /// somebody who is gone nothing is written.
    async fn agree(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        consents: &[Consent],
    ) -> Result<Vec<Edition>, Fault>;

    /// All of it, withdrawn or not, the newest in front.
    async fn consents(&self, pool: &PoolId, sub: &UserSub) -> Result<Vec<Consent>, Fault>;

    /// Withdraws a document in every version; says whether it was agreed to.
    async fn withdraw(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        document: &str,
        at: At,
    ) -> Result<bool, Fault>;
}
