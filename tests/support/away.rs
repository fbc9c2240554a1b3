//! Ports that lie: a count of guesses that locks nobody.

use std::sync::Arc;

use async_trait::async_trait;
use vestibule::app::App;
use vestibule::domain::{At, Lockout, PoolId};
use vestibule::ports::{Attempts, Fault};

type Id = [u8; 32];

pub fn lift_locks(app: &mut App) {
    app.signin.attempts = Arc::new(Unlocked);
}

/// Counts no guess.
struct Unlocked;

#[async_trait]
impl Attempts for Unlocked {
    async fn count(&self, _: &PoolId, _: &Id, _: At) -> Result<Lockout, Fault> {
        Ok(Lockout::Open)
    }

    async fn failures(&self, _: &PoolId, _: &Id, _: At) -> Result<u32, Fault> {
        Ok(0)
    }

    async fn forget(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        Ok(())
    }
}
