//! The ports with a counter in front: each call is one trip to a store.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use vestibule::domain::{
    Account, At, BrowserSession, CodeGrant, Consent, CredentialId, Declined, Edition, FamilyId,
    Lockout, LoginName, LostFactor, MfaChoice, OpenSession, Owner, Passage, Passkey, PoolId,
    RefreshFamily, Secret, SeenPlace, TotpDevice, TrustedBrowser, User, UserSub,
};
use vestibule::ports::{
    Attempts, Clash, Codes, Consents, Counter, Counters, Enrolled, Factors, Families, FamilyOfUser,
    Fault, LostFactors, NewUser, OpenFamily, OwnedPasskey, PasskeyAdded, Passkeys, PasswordChange,
    Record, Registered, Revised, Revision, SeenPlaces, Sessions, SignIns, Swapped, Taken,
    TrustedBrowsers, Users,
};

/// How often the stores were asked.
#[derive(Clone, Default)]
pub struct Trips(Arc<AtomicU64>);

impl Trips {
    pub fn made(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }

    /// A port that counts here.
    pub fn before<P: ?Sized>(&self, port: &Arc<P>) -> Arc<Counted<P>> {
        Arc::new(Counted { port: Arc::clone(port), trips: self.clone() })
    }
}

/// A port behind a counter.
pub struct Counted<P: ?Sized> {
    port: Arc<P>,
    trips: Trips,
}

impl<P: ?Sized> Counted<P> {
    fn ask(&self) -> &P {
        self.trips.0.fetch_add(1, Ordering::SeqCst);
        &self.port
    }
}

/// Implements a port by handing every call on.
macro_rules! counted {
    ($port:ident { $($name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)+ }) => {
        #[async_trait]
        impl $port for Counted<dyn $port> {
            $(async fn $name(&self, $($argument: $type),*) -> Result<$answer, Fault> {
                self.ask().$name($($argument),*).await
            })+
        }
    };
}

counted!(Users {
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

counted!(Factors {
    enrol_totp(pool: &PoolId, sub: &UserSub, device: TotpDevice, step: i64, most: usize) -> Enrolled;
    use_totp_step(pool: &PoolId, sub: &UserSub, id: &str, step: i64) -> bool;
    rename_totp(pool: &PoolId, sub: &UserSub, id: &str, name: &str) -> bool;
    remove_totp(pool: &PoolId, sub: &UserSub, id: Option<&str>) -> bool;
    replace_recovery_codes(pool: &PoolId, sub: &UserSub, hashes: &[[u8; 32]], at: At) -> bool;
    take_recovery_code(pool: &PoolId, sub: &UserSub, hash: &[u8; 32]) -> bool;
});

counted!(Passkeys {
    add_passkey(pool: &PoolId, sub: &UserSub, passkey: &Passkey, at: At) -> PasskeyAdded;
    passkeys(pool: &PoolId, sub: &UserSub) -> Vec<Passkey>;
    passkey(pool: &PoolId, id: &CredentialId) -> Option<OwnedPasskey>;
    advance_passkey(pool: &PoolId, read: &Passkey, next: &Passkey) -> bool;
    rename_passkey(pool: &PoolId, sub: &UserSub, id: &CredentialId, name: &str) -> bool;
    remove_passkey(pool: &PoolId, sub: &UserSub, id: &CredentialId) -> bool;
    declined(pool: &PoolId, sub: &UserSub) -> Declined;
    decline(pool: &PoolId, sub: &UserSub, at: At) -> ();
});

counted!(TrustedBrowsers {
    trust_browser(pool: &PoolId, sub: &UserSub, browser: &TrustedBrowser) -> bool;
    trusted_browsers(pool: &PoolId, sub: &UserSub) -> Vec<TrustedBrowser>;
    see_browser(pool: &PoolId, sub: &UserSub, hash: &[u8; 32], at: At) -> bool;
    forget_browser(pool: &PoolId, sub: &UserSub, hash: &[u8; 32]) -> bool;
    forget_browsers(pool: &PoolId, sub: &UserSub) -> u64;
});

counted!(SeenPlaces {
    seen_places(pool: &PoolId, sub: &UserSub, since: At) -> Vec<SeenPlace>;
    see_place(pool: &PoolId, sub: &UserSub, place: &SeenPlace, since: At) -> ();
    forget_places(pool: &PoolId, sub: &UserSub, since: At) -> ();
});

counted!(LostFactors {
    ask_lost_factor(pool: &PoolId, sub: &UserSub, request: &LostFactor) -> bool;
    lost_factor(pool: &PoolId, sub: &UserSub) -> Option<LostFactor>;
    lost_factor_owner(pool: &PoolId, id: &[u8; 32]) -> Option<UserSub>;
    stop_lost_factor(pool: &PoolId, sub: &UserSub) -> bool;
    finish_lost_factor(
        pool: &PoolId, sub: &UserSub, id: &[u8; 32], keeps_passkeys: bool, at: At
    ) -> bool;
});

counted!(Consents {
    agree(pool: &PoolId, sub: &UserSub, consents: &[Consent]) -> Vec<Edition>;
    consents(pool: &PoolId, sub: &UserSub) -> Vec<Consent>;
    withdraw(pool: &PoolId, sub: &UserSub, document: &str, at: At) -> bool;
});

counted!(Families {
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

counted!(SignIns {
    load(pool: &PoolId, id: &[u8; 32], at: At) -> Option<Record>;
    swap(
        pool: &PoolId, id: &[u8; 32], read: Option<u64>, bytes: &[u8], until: At, at: At
    ) -> Swapped;
    remove(pool: &PoolId, id: &[u8; 32]) -> ();
});

counted!(Sessions {
    put(pool: &PoolId, id: &[u8; 32], session: &BrowserSession, until: At, at: At) -> ();
    load(pool: &PoolId, id: &[u8; 32], at: At) -> Option<BrowserSession>;
    remove(pool: &PoolId, id: &[u8; 32]) -> ();
    all_of(pool: &PoolId, owner: &Owner, at: At) -> Vec<OpenSession>;
    renew(pool: &PoolId, id: &[u8; 32], session: &BrowserSession, at: At) -> bool;
    remove_others(pool: &PoolId, owner: &Owner, kept: &[u8; 32], at: At) -> u64;
    load_earlier(pool: &PoolId, id: &[u8; 32], at: At) -> Option<BrowserSession>;
    remove_earlier(pool: &PoolId, id: &[u8; 32]) -> ();
});

counted!(Codes {
    put(pool: &PoolId, code: &[u8; 32], grant: &CodeGrant, until: At, at: At) -> ();
    take(pool: &PoolId, code: &[u8; 32], at: At) -> Taken<CodeGrant>;
});

counted!(Counters {
    pass(pool: &PoolId, counters: &[Counter], at: At) -> Passage;
});

counted!(Attempts {
    count(pool: &PoolId, key: &[u8; 32], at: At) -> Lockout;
    failures(pool: &PoolId, key: &[u8; 32], at: At) -> u32;
    forget(pool: &PoolId, key: &[u8; 32]) -> ();
});
