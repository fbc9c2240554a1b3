//! What is counted.

use async_trait::async_trait;
use vestibule::domain::{At, Lockout, Passage, PoolId, Tally};
use vestibule::ports::{Attempts, Counter, Counters, Fault};

use super::{Id, Memory};

#[async_trait]
impl Attempts for Memory {
    async fn count(&self, _: &PoolId, key: &Id, at: At) -> Result<Lockout, Fault> {
        let mut state = self.turn().await;
        match Tally::count(state.attempts.get(key).copied(), at) {
            Ok(tally) => {
                state.attempts.insert(*key, tally);
                Ok(Lockout::Open)
            }
            Err(lockout) => Ok(lockout),
        }
    }

    async fn failures(&self, _: &PoolId, key: &Id, at: At) -> Result<u32, Fault> {
        Ok(self.turn().await.attempts.get(key).map_or(0, |tally| tally.lately(at)))
    }

    async fn forget(&self, _: &PoolId, key: &Id) -> Result<(), Fault> {
        self.turn().await.attempts.remove(key);
        Ok(())
    }
}

/// There is room for everybody: what limits refuse reaches no engine.
#[async_trait]
impl Counters for Memory {
    async fn pass(&self, _: &PoolId, _: &[Counter], _: At) -> Result<Passage, Fault> {
        drop(self.turn().await);
        Ok(Passage::Open)
    }
}
