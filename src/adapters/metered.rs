//! One decorator around all ports: how long a call took, and what came of it; in numbers, and as a
//! span. It holds each call to the patience of its request, too.

use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use serde_json::{Map, Value};

use crate::domain::{
    Account, At, AuditQuery, AuditRecord, BrowserSession, ClientId, ClientSecret, CodeGrant,
    Consent, Counted, CredentialId, Declined, Edition, FamilyId, FunnelQuery, FunnelSum,
    KeptRecord, KeyState, KeyUse, Lockout, LoginName, LostFactor, MfaChoice, OpenSession, Owner,
    Passage, Passkey, Password, Pool, PoolId, RefreshFamily, Secret, SeenPlace, SigningAlgorithm,
    SigningKey, ThemeFiles, ThemeName, ThemeVersion, TotpDevice, TrustedBrowser, User, UserSub,
};
use crate::metrics::Metrics;
use crate::ports::{
    Attempts, AuditTrail, BreachedPasswords, Clash, Codes, Consents, Counter, Counters, Delivered,
    Enrolled, Factors, Families, FamilyOfUser, Fault, Funnels, LostFactors, Mailbox, NewUser,
    NewVersion, OpenFamily, OwnedPasskey, PasskeyAdded, Passkeys, PasswordChange, PasswordHasher,
    Precedence, Published, Record, Registered, Revised, Revision, SecretAdded, SeenPlaces,
    Sessions, Settings, SignIns, Signer, SigningKeys, StoredClient, Swapped, Taken, ThemeVersions,
    TrustedBrowsers, Users, Verdict, Worn, patiently,
};
use crate::traces::{Kind, Traces};

/// Whom calls are told to.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    pub metrics: Arc<Metrics>,
    pub traces: Traces,
}

/// An adapter whose calls are counted, and told as parts of the request that they are made for.
#[derive(Clone, Debug)]
pub struct Metered<T> {
    inner: T,
    watch: Watch,
    /// What kind of thing is behind it: `sqlite`, `redis`.
    store: &'static str,
}

impl<T> Metered<T> {
    pub const fn new(inner: T, watch: Watch, store: &'static str) -> Self {
        Self { inner, watch, store }
    }
}

/// What a metric says of a result.
const fn outcome<T>(result: &Result<T, Fault>) -> &'static str {
    match result {
        Ok(_) => "ok",
        Err(Fault::Down(_)) => "down",
        Err(Fault::Misfit { .. }) => "misfit",
        Err(Fault::Busy { .. }) => "busy",
    }
}

/// Implements a port by calling the same method inside. The names are the metric's labels.
macro_rules! metered {
    ($port:ident { $($method:ident($($argument:ident: $kind:ty),*) -> $out:ty;)+ }) => {
        #[async_trait]
        impl<T: $port> $port for Metered<T> {
            $(async fn $method(&self, $($argument: $kind),*) -> Result<$out, Fault> {
                let Watch { metrics, traces } = &self.watch;
                let (port, method) = (stringify!($port), stringify!($method));
                let span = traces.part(concat!(stringify!($port), ".", stringify!($method)), Kind::Store);
                span.tell("db.system.name", self.store);
                let began = Instant::now();
                let result = span.hold(patiently(self.inner.$method($($argument),*))).await;
                metrics.store_call(port, method, outcome(&result), began);
                span.end(outcome(&result), result.is_err());
                result
            })+
        }
    };
}

metered!(Users {
    account(pool: &PoolId, names: &[LoginName]) -> Option<Account>;
    account_of(pool: &PoolId, sub: &UserSub) -> Option<Account>;
    user(pool: &PoolId, sub: &UserSub) -> Option<User>;
    register(pool: &PoolId, new: NewUser, at: At) -> Registered;
    sign_up(pool: &PoolId, new: NewUser, at: At) -> Registered;
    revise(pool: &PoolId, read: &User, next: Revision, at: At) -> Revised;
    register_all(pool: &PoolId, new: &[NewUser], at: At) -> Option<Clash>;
    list(pool: &PoolId, after: Option<&User>, limit: u32) -> Vec<User>;
    set_password(pool: &PoolId, sub: &UserSub, change: PasswordChange, at: At) -> bool;
    replace_password(
        pool: &PoolId, sub: &UserSub, old: &Secret<String>, change: PasswordChange, at: At
    ) -> bool;
    remember_password(
        pool: &PoolId, sub: &UserSub, hash: &Secret<String>, keep: u32, at: At
    ) -> ();
    earlier_passwords(pool: &PoolId, sub: &UserSub, limit: u32) -> Vec<Secret<String>>;
    choose_mfa(pool: &PoolId, sub: &UserSub, mfa: MfaChoice, at: At) -> bool;
    set_enabled(pool: &PoolId, sub: &UserSub, enabled: bool, at: At) -> bool;
    sign_out(pool: &PoolId, sub: &UserSub, at: At) -> bool;
    delete(pool: &PoolId, sub: &UserSub) -> bool;
});

metered!(Factors {
    enrol_totp(pool: &PoolId, sub: &UserSub, device: TotpDevice, step: i64, most: usize) -> Enrolled;
    use_totp_step(pool: &PoolId, sub: &UserSub, id: &str, step: i64) -> bool;
    rename_totp(pool: &PoolId, sub: &UserSub, id: &str, name: &str) -> bool;
    remove_totp(pool: &PoolId, sub: &UserSub, id: Option<&str>) -> bool;
    replace_recovery_codes(pool: &PoolId, sub: &UserSub, hashes: &[[u8; 32]], at: At) -> bool;
    take_recovery_code(pool: &PoolId, sub: &UserSub, hash: &[u8; 32]) -> bool;
});

metered!(Passkeys {
    add_passkey(pool: &PoolId, sub: &UserSub, passkey: &Passkey, at: At) -> PasskeyAdded;
    passkeys(pool: &PoolId, sub: &UserSub) -> Vec<Passkey>;
    passkey(pool: &PoolId, id: &CredentialId) -> Option<OwnedPasskey>;
    advance_passkey(pool: &PoolId, read: &Passkey, next: &Passkey) -> bool;
    rename_passkey(pool: &PoolId, sub: &UserSub, id: &CredentialId, name: &str) -> bool;
    remove_passkey(pool: &PoolId, sub: &UserSub, id: &CredentialId) -> bool;
    declined(pool: &PoolId, sub: &UserSub) -> Declined;
    decline(pool: &PoolId, sub: &UserSub, at: At) -> ();
});

metered!(TrustedBrowsers {
    trust_browser(pool: &PoolId, sub: &UserSub, browser: &TrustedBrowser) -> bool;
    trusted_browsers(pool: &PoolId, sub: &UserSub) -> Vec<TrustedBrowser>;
    see_browser(pool: &PoolId, sub: &UserSub, hash: &[u8; 32], at: At) -> bool;
    forget_browser(pool: &PoolId, sub: &UserSub, hash: &[u8; 32]) -> bool;
    forget_browsers(pool: &PoolId, sub: &UserSub) -> u64;
});

metered!(SeenPlaces {
    seen_places(pool: &PoolId, sub: &UserSub, since: At) -> Vec<SeenPlace>;
    see_place(pool: &PoolId, sub: &UserSub, place: &SeenPlace, since: At) -> ();
    forget_places(pool: &PoolId, sub: &UserSub, since: At) -> ();
});

metered!(LostFactors {
    ask_lost_factor(pool: &PoolId, sub: &UserSub, request: &LostFactor) -> bool;
    lost_factor(pool: &PoolId, sub: &UserSub) -> Option<LostFactor>;
    lost_factor_owner(pool: &PoolId, id: &[u8; 32]) -> Option<UserSub>;
    stop_lost_factor(pool: &PoolId, sub: &UserSub) -> bool;
    finish_lost_factor(
        pool: &PoolId, sub: &UserSub, id: &[u8; 32], keeps_passkeys: bool, at: At
    ) -> bool;
});

metered!(Funnels {
    add_counts(counts: &[Counted]) -> ();
    sums(pool: &PoolId, query: &FunnelQuery) -> Vec<FunnelSum>;
    forget_counts(before: At) -> u64;
});

metered!(Consents {
    agree(pool: &PoolId, sub: &UserSub, consents: &[Consent]) -> Vec<Edition>;
    consents(pool: &PoolId, sub: &UserSub) -> Vec<Consent>;
    withdraw(pool: &PoolId, sub: &UserSub, document: &str, at: At) -> bool;
});

metered!(ThemeVersions {
    begin(new: &NewVersion, at: At) -> ThemeVersion;
    version(theme: &ThemeName, number: u32) -> Option<ThemeVersion>;
    versions(theme: &ThemeName, before: Option<u32>, most: u32) -> Vec<ThemeVersion>;
    files(theme: &ThemeName, number: u32) -> Option<ThemeFiles>;
    save(read: &ThemeVersion, next: &ThemeVersion, files: &ThemeFiles) -> Option<ThemeVersion>;
    swap(read: &ThemeVersion, next: &ThemeVersion) -> Option<ThemeVersion>;
    publish(read: &ThemeVersion, next: &ThemeVersion) -> Published;
    put_on(new: &NewVersion, at: At) -> Published;
    worn() -> Vec<Worn>;
    worn_number(theme: &ThemeName) -> u32;
    due(at: At) -> Vec<ThemeVersion>;
});

metered!(Families {
    open(pool: &PoolId, family: &RefreshFamily, at: At) -> bool;
    load(pool: &PoolId, id: FamilyId) -> Option<RefreshFamily>;
    load_of_user(pool: &PoolId, id: FamilyId) -> Option<FamilyOfUser>;
    of_user(
        pool: &PoolId, sub: &UserSub, after: Option<FamilyId>, at: At, limit: u32
    ) -> Vec<OpenFamily>;
    advance(pool: &PoolId, read: &RefreshFamily, next: &RefreshFamily) -> bool;
    end(pool: &PoolId, id: FamilyId, until: At, at: At) -> ();
    sweep(at: At) -> u64;
});

metered!(SigningKeys {
    list(pool: &PoolId) -> Vec<SigningKey>;
    add(pool: &PoolId, key: &SigningKey) -> bool;
    promote(pool: &PoolId, purpose: KeyUse) -> bool;
    remove(pool: &PoolId, kid: &str, state: KeyState) -> bool;
});

metered!(Settings {
    reconcile(pool: &PoolId, declared: &[StoredClient], at: At) -> ();
    clients(pool: &PoolId) -> Vec<StoredClient>;
    add_client(pool: &PoolId, client: &StoredClient, at: At) -> bool;
    add_secret(pool: &PoolId, client: &ClientId, secret: ClientSecret) -> SecretAdded;
    revision() -> i64;
});

metered!(AuditTrail {
    keep(records: &[AuditRecord]) -> ();
    find(query: &AuditQuery, limit: u32) -> Vec<KeptRecord>;
    recent(pool: &PoolId, user: &UserSub, limit: u32) -> Vec<KeptRecord>;
    forget(before: At) -> u64;
});

metered!(Mailbox {
    newest(limit: u32) -> Vec<Delivered>;
    one(id: i64) -> Option<Delivered>;
});

metered!(SignIns {
    load(pool: &PoolId, id: &[u8; 32], at: At) -> Option<Record>;
    swap(
        pool: &PoolId, id: &[u8; 32], read: Option<u64>, bytes: &[u8], until: At, at: At
    ) -> Swapped;
    remove(pool: &PoolId, id: &[u8; 32]) -> ();
});

metered!(Sessions {
    put(pool: &PoolId, id: &[u8; 32], session: &BrowserSession, until: At, at: At) -> ();
    load(pool: &PoolId, id: &[u8; 32], at: At) -> Option<BrowserSession>;
    remove(pool: &PoolId, id: &[u8; 32]) -> ();
    all_of(pool: &PoolId, owner: &Owner, at: At) -> Vec<OpenSession>;
    renew(pool: &PoolId, id: &[u8; 32], session: &BrowserSession, at: At) -> bool;
    remove_others(pool: &PoolId, owner: &Owner, kept: &[u8; 32], at: At) -> u64;
    load_earlier(pool: &PoolId, id: &[u8; 32], at: At) -> Option<BrowserSession>;
    remove_earlier(pool: &PoolId, id: &[u8; 32]) -> ();
});

metered!(Codes {
    put(pool: &PoolId, code: &[u8; 32], grant: &CodeGrant, until: At, at: At) -> ();
    take(pool: &PoolId, code: &[u8; 32], at: At) -> Taken<CodeGrant>;
});

metered!(Attempts {
    count(pool: &PoolId, key: &[u8; 32], at: At) -> Lockout;
    failures(pool: &PoolId, key: &[u8; 32], at: At) -> u32;
    forget(pool: &PoolId, key: &[u8; 32]) -> ();
});

metered!(Counters {
    pass(pool: &PoolId, counters: &[Counter], at: At) -> Passage;
});

/// Hashes have a metric of their own: they wait, and are refused, where stores do not.
#[async_trait]
impl<T: PasswordHasher> PasswordHasher for Metered<T> {
    async fn verify(
        &self,
        typed: &Password,
        stored: Option<&Secret<String>>,
        precedence: Precedence,
    ) -> Result<Verdict, Fault> {
        let Watch { metrics, traces } = &self.watch;
        let span = traces.part("PasswordHasher.verify", Kind::Ourselves);
        let (_under_way, began) = (metrics.hash(), Instant::now());
        let result = span.hold(self.inner.verify(typed, stored, precedence)).await;
        metrics.hashed("verify", outcome(&result), began);
        span.end(outcome(&result), result.is_err());
        result
    }

    async fn hash(
        &self,
        chosen: &Password,
        precedence: Precedence,
    ) -> Result<Secret<String>, Fault> {
        let Watch { metrics, traces } = &self.watch;
        let span = traces.part("PasswordHasher.hash", Kind::Ourselves);
        let (_under_way, began) = (metrics.hash(), Instant::now());
        let result = span.hold(self.inner.hash(chosen, precedence)).await;
        metrics.hashed("hash", outcome(&result), began);
        span.end(outcome(&result), result.is_err());
        result
    }
}

/// What is asked of others is no call to a store: it has a metric and a limit of its own, and takes
/// nothing of the patience of its request.
#[async_trait]
impl<T: BreachedPasswords> BreachedPasswords for Metered<T> {
    async fn is_breached(&self, password: &Password) -> Result<bool, Fault> {
        let Watch { metrics, traces } = &self.watch;
        let span = traces.part("BreachedPasswords.is_breached", Kind::Store);
        span.tell("db.system.name", self.store);
        let result = span.hold(self.inner.is_breached(password)).await;
        metrics.looked_up(match &result {
            Ok(true) => "known",
            Ok(false) => "unknown",
            Err(_) => "failed",
        });
        span.end(outcome(&result), result.is_err());
        result
    }
}

/// Signatures are told in traces alone: token requests have a metric of their own.
impl<T: Signer> Signer for Metered<Arc<T>> {
    fn sign(
        &self,
        pool: &Pool,
        purpose: KeyUse,
        claims: &Map<String, Value>,
    ) -> Result<String, Fault> {
        let span = self.watch.traces.part("Signer.sign", Kind::Ourselves);
        span.tell("vestibule.key_use", purpose.as_str());
        let signed = self.inner.sign(pool, purpose, claims);
        span.end(outcome(&signed), signed.is_err());
        signed
    }

    fn verify(&self, pool: &Pool, purpose: KeyUse, token: &str) -> Option<Map<String, Value>> {
        let span = self.watch.traces.part("Signer.verify", Kind::Ourselves);
        let claims = self.inner.verify(pool, purpose, token);
        span.end(if claims.is_some() { "ok" } else { "refused" }, false);
        claims
    }

    fn algorithm(&self, pool: &Pool, purpose: KeyUse) -> Result<SigningAlgorithm, Fault> {
        self.inner.algorithm(pool, purpose)
    }

    fn jwks(&self, pool: &Pool) -> Result<Arc<str>, Fault> {
        self.inner.jwks(pool)
    }
}
