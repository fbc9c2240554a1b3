//! Ports that lie: a store of sessions that is away, and a count of guesses that locks nobody.

use std::sync::Arc;

use async_trait::async_trait;
use vestibule::app::App;
use vestibule::domain::{At, BrowserSession, Lockout, OpenSession, Owner, PoolId};
use vestibule::ports::{Attempts, Fault, Record, Sessions, SignIns, Swapped};

type Id = [u8; 32];

pub fn take_sessions_away(app: &mut App) {
    app.signin.sign_ins = Arc::new(Away);
    app.signin.sessions = Arc::new(Away);
}

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

struct Away;

fn away<T>() -> Result<T, Fault> {
    Err(Fault::down("the store is away"))
}

#[async_trait]
impl SignIns for Away {
    async fn load(&self, _: &PoolId, _: &Id, _: At) -> Result<Option<Record>, Fault> {
        away()
    }

    async fn swap(
        &self,
        _: &PoolId,
        _: &Id,
        _: Option<u64>,
        _: &[u8],
        _: At,
        _: At,
    ) -> Result<Swapped, Fault> {
        away()
    }

    async fn remove(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        away()
    }
}

#[async_trait]
impl Sessions for Away {
    async fn put(&self, _: &PoolId, _: &Id, _: &BrowserSession, _: At, _: At) -> Result<(), Fault> {
        away()
    }

    async fn load(&self, _: &PoolId, _: &Id, _: At) -> Result<Option<BrowserSession>, Fault> {
        away()
    }

    async fn remove(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        away()
    }

    async fn all_of(&self, _: &PoolId, _: &Owner, _: At) -> Result<Vec<OpenSession>, Fault> {
        away()
    }

    async fn renew(&self, _: &PoolId, _: &Id, _: &BrowserSession, _: At) -> Result<bool, Fault> {
        away()
    }

    async fn remove_others(&self, _: &PoolId, _: &Owner, _: &Id, _: At) -> Result<u64, Fault> {
        away()
    }

    async fn load_earlier(
        &self,
        _: &PoolId,
        _: &Id,
        _: At,
    ) -> Result<Option<BrowserSession>, Fault> {
        away()
    }

    async fn remove_earlier(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        away()
    }
}
