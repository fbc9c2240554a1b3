use async_trait::async_trait;

use crate::domain::{At, Counted, FunnelQuery, FunnelSum, PoolId};

use super::Fault;

/// How far journeys came, in numbers of each hour. It knows of nobody.
#[async_trait]
pub trait Funnels: Send + Sync {
    /// Adds counts to those that are there: all of them, or none. Every one names its pool.
    async fn add_counts(&self, counts: &[Counted]) -> Result<(), Fault>;

    /// The sums of a pool over the hours that begin in a span of time.
    async fn sums(&self, pool: &PoolId, query: &FunnelQuery) -> Result<Vec<FunnelSum>, Fault>;

    /// Removes the hours, of all pools, that began before; says how many rows they had.
    async fn forget_counts(&self, before: At) -> Result<u64, Fault>;
}
