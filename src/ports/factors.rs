//! What people prove themselves by beside a password, and browsers where that is not asked for.

use async_trait::async_trait;

use crate::domain::{
    At, CredentialId, Declined, LostFactor, Passkey, PoolId, SeenPlace, TotpDevice, TrustedBrowser,
    UserSub,
};

use super::Fault;

/// Whether a factor was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enrolled {
    Yes,
    /// Another tab or another process was quicker, or the user is gone.
    AlreadyThere,
}

/// Second factors, by pool.
#[async_trait]
pub trait Factors: Send + Sync {
    /// Stores an authenticator app together with the time step that proved it, which is used up,
    /// unless its owner has as many as `most`, or this very one.
    async fn enrol_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        device: TotpDevice,
        step: i64,
        most: usize,
    ) -> Result<Enrolled, Fault>;

    /// Uses up a time step of an app and all before it: of any number of callers, one gets yes.
    async fn use_totp_step(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &str,
        step: i64,
    ) -> Result<bool, Fault>;

    async fn rename_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &str,
        name: &str,
    ) -> Result<bool, Fault>;

    /// Removes an app, or all of them.
    async fn remove_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: Option<&str>,
    ) -> Result<bool, Fault>;

    /// Puts recovery codes, as their hashes, in place of all before; no when there is no such user.
    async fn replace_recovery_codes(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hashes: &[[u8; 32]],
        at: At,
    ) -> Result<bool, Fault>;

    /// Takes a recovery code away: of any number of callers, one gets yes.
    async fn take_recovery_code(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
    ) -> Result<bool, Fault>;
}

/// What became of a new passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasskeyAdded {
    Yes,
    /// Somebody in this pool has this very passkey already.
    Taken,
    /// Its owner has as many as anybody may have.
    Full,
    NoSuchUser,
}

/// A passkey, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnedPasskey {
    pub owner: UserSub,
    pub passkey: Passkey,
}

/// Passkeys, by pool.
#[async_trait]
pub trait Passkeys: Send + Sync {
    async fn add_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        passkey: &Passkey,
        at: At,
    ) -> Result<PasskeyAdded, Fault>;

    /// All of one person's, the oldest first.
    async fn passkeys(&self, pool: &PoolId, sub: &UserSub) -> Result<Vec<Passkey>, Fault>;

    async fn passkey(
        &self,
        pool: &PoolId,
        id: &CredentialId,
    ) -> Result<Option<OwnedPasskey>, Fault>;

    /// Writes what an assertion changed over what was read: of two that were read alike and count
    /// differently, one is written.
    async fn advance_passkey(
        &self,
        pool: &PoolId,
        read: &Passkey,
        next: &Passkey,
    ) -> Result<bool, Fault>;

    async fn rename_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &CredentialId,
        name: &str,
    ) -> Result<bool, Fault>;

    async fn remove_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &CredentialId,
    ) -> Result<bool, Fault>;

    /// How often somebody turned the offer of a passkey down.
    async fn declined(&self, pool: &PoolId, sub: &UserSub) -> Result<Declined, Fault>;

    /// Once more.
    async fn decline(&self, pool: &PoolId, sub: &UserSub, at: At) -> Result<(), Fault>;
}

/// Browsers that people trust, by pool.
#[async_trait]
pub trait TrustedBrowsers: Send + Sync {
    /// Writes a browser, and drops those of the same person that have ended; no when there is no such
    /// user.
    async fn trust_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        browser: &TrustedBrowser,
    ) -> Result<bool, Fault>;

    /// All that somebody trusted, the one that was seen last first, ended or not.
    async fn trusted_browsers(
        &self,
        pool: &PoolId,
        sub: &UserSub,
    ) -> Result<Vec<TrustedBrowser>, Fault>;

    /// Writes when a browser was seen; no when it was forgotten.
    async fn see_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
        at: At,
    ) -> Result<bool, Fault>;

    async fn forget_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
    ) -> Result<bool, Fault>;

    /// Says how many there were.
    async fn forget_browsers(&self, pool: &PoolId, sub: &UserSub) -> Result<u64, Fault>;
}

/// From where people signed in, by pool; kept where a pool looks for unusual sign-ins.
#[async_trait]
pub trait SeenPlaces: Send + Sync {
    /// Where somebody was seen at that moment or later, the last in front.
    async fn seen_places(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        since: At,
    ) -> Result<Vec<SeenPlace>, Fault>;

    /// Writes that somebody is here, and drops where they were last seen before that moment. What was
    /// here first stays so. Nothing for a user who is gone.
    async fn see_place(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        place: &SeenPlace,
        since: At,
    ) -> Result<(), Fault>;

    /// Drops where somebody was first seen at that moment or later.
    async fn forget_places(&self, pool: &PoolId, sub: &UserSub, since: At) -> Result<(), Fault>;
}

/// Requests to get in without the second factors that were lost, by pool. Nobody has more than one.
#[async_trait]
pub trait LostFactors: Send + Sync {
    /// Writes a request; no where one is there that is not over, and where there is no such user.
    async fn ask_lost_factor(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        request: &LostFactor,
    ) -> Result<bool, Fault>;

    async fn lost_factor(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<LostFactor>, Fault>;

    /// Whose request this is.
    async fn lost_factor_owner(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
    ) -> Result<Option<UserSub>, Fault>;

    /// Takes the request away: of any number who stop or finish it, one gets yes.
    async fn stop_lost_factor(&self, pool: &PoolId, sub: &UserSub) -> Result<bool, Fault>;

    /// Takes a request away whose time has come, and with it every second factor and trusted
    /// browser; what was signed in before that moment is void, and a second factor is demanded from
    /// then on. All of it or nothing.
    async fn finish_lost_factor(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &[u8; 32],
        keeps_passkeys: bool,
        at: At,
    ) -> Result<bool, Fault>;
}
