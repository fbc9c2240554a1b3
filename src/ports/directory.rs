use async_trait::async_trait;

use crate::domain::{
    Account, At, Attributes, ClientId, ClientSecret, Consent, Credential, FamilyId, KeyState,
    KeyUse, LoginName, MfaChoice, NameKind, PoolId, RefreshFamily, Secret, SigningKey, User,
    UserStatus, UserSub,
};

use super::Fault;

/// A user about to be written.
#[derive(Clone, Debug)]
pub struct NewUser {
    pub sub: UserSub,
    pub username: String,
    /// Every name that is to find this user, folded.
    pub names: Vec<LoginName>,
    pub status: UserStatus,
    pub mfa_required: bool,
    pub attributes: Attributes,
    pub groups: Vec<String>,
    pub credential: Option<Credential>,
    /// What they agreed to on the way.
    pub consents: Vec<Consent>,
}

/// What became of a registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Registered {
    Created,
    /// Somebody in this pool has this name already; nothing was written.
    NameTaken(NameKind),
}

/// The first of many new users whose name somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// Counted from zero.
    pub place: usize,
    pub kind: NameKind,
}

/// What changes of a user at once.
#[derive(Clone, Debug)]
pub struct Revision {
    pub status: UserStatus,
    pub attributes: Attributes,
    /// Every name that is to find this user, folded; in place of all before.
    pub names: Vec<LoginName>,
}

/// What became of a revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revised {
    Yes,
    /// The user is not what was read, or is gone; nothing was written.
    Outdated,
    /// Somebody else has this name; nothing was written.
    NameTaken(NameKind),
}

/// A password to be stored.
#[derive(Clone, Debug)]
pub struct PasswordChange {
    pub credential: Credential,
    pub status: UserStatus,
}

/// People, by pool.
#[async_trait]
pub trait Users: Send + Sync {
    /// The account that one of these names finds; the first in the list wins.
    async fn account(&self, pool: &PoolId, names: &[LoginName]) -> Result<Option<Account>, Fault>;

    async fn account_of(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<Account>, Fault>;

    /// The user alone, for tokens and sessions.
    async fn user(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<User>, Fault>;

    /// Writes user, names and credential, or none of them.
    async fn register(&self, pool: &PoolId, new: NewUser, at: At) -> Result<Registered, Fault>;

    /// The same for somebody who signs up. An account that was never confirmed, and of whom
    /// nothing was proven, gives way where its e-mail address or phone number is its only name:
    /// otherwise whoever signs up with somebody else's would keep them out.
    async fn sign_up(&self, pool: &PoolId, new: NewUser, at: At) -> Result<Registered, Fault>;

    /// Writes who somebody is over what was read, and the names that are to find them.
    async fn revise(
        &self,
        pool: &PoolId,
        read: &User,
        next: Revision,
        at: At,
    ) -> Result<Revised, Fault>;

    /// Writes many users, or none of them when a name is taken.
    async fn register_all(
        &self,
        pool: &PoolId,
        new: &[NewUser],
        at: At,
    ) -> Result<Option<Clash>, Fault>;

    /// Users in the order of their coming, behind `after`.
    async fn list(
        &self,
        pool: &PoolId,
        after: Option<&User>,
        limit: u32,
    ) -> Result<Vec<User>, Fault>;

    /// Sets a password whatever was there; no when there is no such user.
    async fn set_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        change: PasswordChange,
        at: At,
    ) -> Result<bool, Fault>;

    /// Replaces a password only while it is still this one: of two who try, one succeeds.
    async fn replace_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        old: &Secret<String>,
        change: PasswordChange,
        at: At,
    ) -> Result<bool, Fault>;

    /// Keeps the hash of a password that is about to be replaced, and of those before it so many
    /// that there are `keep`.
    async fn remember_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &Secret<String>,
        keep: u32,
        at: At,
    ) -> Result<(), Fault>;

    /// The hashes of passwords that were replaced, the latest first.
    async fn earlier_passwords(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        limit: u32,
    ) -> Result<Vec<Secret<String>>, Fault>;

    /// Writes what somebody chose as their second step; no when there is no such user.
    async fn choose_mfa(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        mfa: MfaChoice,
        at: At,
    ) -> Result<bool, Fault>;

    async fn set_enabled(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        enabled: bool,
        at: At,
    ) -> Result<bool, Fault>;

    /// Voids every session and token from before this moment.
    async fn sign_out(&self, pool: &PoolId, sub: &UserSub, at: At) -> Result<bool, Fault>;

    /// Removes the user and all that is theirs; the `sub` is never given again.
    async fn delete(&self, pool: &PoolId, sub: &UserSub) -> Result<bool, Fault>;
}

/// A family, and the user of its grant if they are still there: both as of one moment.
#[derive(Clone, Debug)]
pub struct FamilyOfUser {
    pub family: RefreshFamily,
    pub user: Option<User>,
}

/// A family that is not over, and when its code was redeemed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFamily {
    pub family: RefreshFamily,
    pub opened: At,
}

/// Refresh-token families, by pool.
#[async_trait]
pub trait Families: Send + Sync {
    /// Writes a family. One that was ended before it began is written as ended, so that whoever
    /// won the race for its code is answered, with tokens that are worth no more than if the
    /// others had come a moment later. No when the id was given before.
    async fn open(&self, pool: &PoolId, family: &RefreshFamily, at: At) -> Result<bool, Fault>;

    async fn load(&self, pool: &PoolId, id: FamilyId) -> Result<Option<RefreshFamily>, Fault>;

    /// The family with its user, for those who need both: one trip instead of two.
    async fn load_of_user(
        &self,
        pool: &PoolId,
        id: FamilyId,
    ) -> Result<Option<FamilyOfUser>, Fault>;

    /// The families of a user that are not over, in the order of their ids, behind `after`.
    async fn of_user(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        after: Option<FamilyId>,
        at: At,
        limit: u32,
    ) -> Result<Vec<OpenFamily>, Fault>;

    /// Puts the next state in place of the one that was read; no when another was quicker.
    async fn advance(
        &self,
        pool: &PoolId,
        read: &RefreshFamily,
        next: &RefreshFamily,
    ) -> Result<bool, Fault>;

    /// Ends a family, or the one that is about to be opened; `until` is when that may be forgotten.
    async fn end(&self, pool: &PoolId, id: FamilyId, until: At, at: At) -> Result<(), Fault>;

    /// Removes what has run out; says how many.
    async fn sweep(&self, at: At) -> Result<u64, Fault>;
}

/// Signing keys, by pool.
#[async_trait]
pub trait SigningKeys: Send + Sync {
    async fn list(&self, pool: &PoolId) -> Result<Vec<SigningKey>, Fault>;

    /// No when a key of this purpose and state is there already, where only one may be.
    async fn add(&self, pool: &PoolId, key: &SigningKey) -> Result<bool, Fault>;

    /// Makes the next key the current one and the current one a previous one; no when there is no
    /// next key.
    async fn promote(&self, pool: &PoolId, purpose: KeyUse) -> Result<bool, Fault>;

    /// Takes a key away for good, if it is in this state.
    async fn remove(&self, pool: &PoolId, kid: &str, state: KeyState) -> Result<bool, Fault>;
}

/// A client as the directory keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredClient {
    pub id: ClientId,
    /// Its settings in the words of the configuration, as JSON.
    pub settings: String,
    /// Declared in the configuration, or added by command.
    pub declared: bool,
    pub secrets: Vec<ClientSecret>,
}

/// Whether a second secret found room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretAdded {
    Yes,
    /// It took the place of the older of two.
    InPlaceOfOldest,
    NoSuchClient,
}

/// Pools and clients as the directory knows them.
#[async_trait]
pub trait Settings: Send + Sync {
    /// Makes a pool and its declared clients what the configuration says: adds, changes, and takes
    /// away declared ones that are declared no more. Those added by command stay.
    async fn reconcile(
        &self,
        pool: &PoolId,
        declared: &[StoredClient],
        at: At,
    ) -> Result<(), Fault>;

    async fn clients(&self, pool: &PoolId) -> Result<Vec<StoredClient>, Fault>;

    /// No when the id is taken.
    async fn add_client(&self, pool: &PoolId, client: &StoredClient, at: At)
    -> Result<bool, Fault>;

    /// Adds a secret; of two that are there, the older goes.
    async fn add_secret(
        &self,
        pool: &PoolId,
        client: &ClientId,
        secret: ClientSecret,
    ) -> Result<SecretAdded, Fault>;

    /// Grows with every change that a running server must notice: clients, secrets, keys.
    async fn revision(&self) -> Result<i64, Fault>;
}
