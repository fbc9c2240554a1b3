//! Guesses, counted before they are looked at, and by account: never by address or by spelling.

use crate::domain::{Lockout, PoolId, UserSub};
use crate::vault::{Mac, sha256};

use super::{Arrival, Engine, Fault};

/// What is guessed at.
#[derive(Clone, Copy, Debug)]
pub enum Guessed<'a> {
    /// The password of this account.
    Password(&'a UserSub),
    /// The password of a name nobody has: it locks as an account's would.
    Nobody(&'a str),
    Totp(&'a UserSub),
}

impl Engine {
    pub(super) async fn count(
        &self,
        arrival: &Arrival,
        guessed: Guessed<'_>,
    ) -> Result<Lockout, Fault> {
        let pool = &arrival.pool.id;
        self.attempts.count(pool, &self.attempt_key(pool, guessed), arrival.at).await
    }

    pub(super) async fn forget(
        &self,
        arrival: &Arrival,
        guessed: Guessed<'_>,
    ) -> Result<(), Fault> {
        let pool = &arrival.pool.id;
        self.attempts.forget(pool, &self.attempt_key(pool, guessed)).await
    }

    fn attempt_key(&self, pool: &PoolId, guessed: Guessed<'_>) -> [u8; 32] {
        match guessed {
            Guessed::Password(sub) => sha256(format!("password {sub}").as_bytes()),
            Guessed::Totp(sub) => sha256(format!("totp {sub}").as_bytes()),
            Guessed::Nobody(name) => {
                self.vault.mac(Mac::Nobody, &[pool.as_str().as_bytes(), name.as_bytes()])
            }
        }
    }
}
