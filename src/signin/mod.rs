//! The flow engine: from an authorization request to a code, one question at a time.
//!
//! ```text
//! authorize ─▶ show ─▶ Identify ─┬─▶ Password ───────┬─▶ NewPassword ─┬─▶ ChooseSecond ─▶ Totp, Code, … ─▶ Proven
//!                                └─▶ Choose ─▶ Code, ┘                ├─▶ SetUp ─▶ SetUpTotp, Code, … ───▲
//!                                              Passkey ───────────────┤                                 │
//! sign_up ─▶ Confirm ─────────────────────────────────────────────────┘        session that counts ─────┘
//! recovery ─▶ Identify, or where a password leads            Proven ─▶ OfferPasskey ─▶ code, session
//! RecoveryCode stands in for Totp, Code and Passkey; KeepCodes shows new ones behind what was set up.
//! LostFactor ─▶ Code makes a request that waits; behind that, the same ─▶ SetUp.
//! A Code that stands alone may have a link beside it, by which the sign-in goes on as by the code.
//! ```
//!
//! A sign-in is known by a keyed hash of browser and request, so reload, the back button and a
//! second tab find it again, and nothing is stored before a form was posted. What is stored are
//! sealed bytes that only `step` can read or write; what is finished is a `Proven`, which only a
//! transition can make, and only `finish` turns that into a code.

mod account;
mod accounts;
mod answer;
mod arrival;
mod ask;
mod attempts;
mod audit;
mod begin;
mod breached;
mod codes;
mod confirm;
mod decide;
mod enrol;
mod finish;
mod input;
mod link;
mod lost_factor;
mod new_password;
mod next;
mod notice;
mod passkey;
mod password;
mod pretended;
mod record;
mod recovery;
mod recovery_codes;
mod risk;
mod sign_up;
mod step;
mod submit;
mod terms;
mod totp;
mod trust;
mod verification;

use std::sync::Arc;

pub use crate::ports::Fault;
pub use account::{
    AccountInput, AccountMistake, AccountNext, AccountPage, AccountPlace, AddedAuthenticator,
    AtAccount, Authenticator, ChangedPassword, ConnectedApp, Contact, ContactChange, Disowning,
    Entered, Event, News, OfferedTerms, Overview, OwnBrowser, OwnConsent, OwnEvent, OwnPasskey,
    OwnSession, OwnSessions, ProofInput, Provable, SentForm, Stranger,
};
pub use arrival::Arrival;
pub use ask::{Ask, Candidate, NameForm, Outworn, Remember, SecondWays, SetUpMethod};
pub use input::Input;
pub use link::LinkNext;
pub use next::{Finish, Granted, NewSession, Next, Place};
pub use notice::Notice;
pub use passkey::{Ceremony, NewPasskey, Shown};
pub use recovery::Reset;
pub use sign_up::{SignUpField, SignUpForm};
pub use terms::AskedTerms;
pub use trust::{MOST_TRUSTED, Trust};

use crate::limits::Limiter;
use crate::ports::{
    Atlas, Attempts, AuditLog, AuditTrail, BreachedPasswords, Codes, Consents, Courier, Factors,
    Families, LostFactors, Passkeys, PasswordHasher, SeenPlaces, Sessions, SignIns,
    TrustedBrowsers, Users,
};
use crate::vault::Vault;

/// What the flow needs from outside.
#[derive(Clone)]
pub struct Engine {
    pub users: Arc<dyn Users>,
    pub factors: Arc<dyn Factors>,
    pub passkeys: Arc<dyn Passkeys>,
    pub browsers: Arc<dyn TrustedBrowsers>,
    /// From where people signed in, where a pool looks for what is unusual.
    pub places: Arc<dyn SeenPlaces>,
    pub atlas: Arc<dyn Atlas>,
    pub lost: Arc<dyn LostFactors>,
    pub consents: Arc<dyn Consents>,
    pub sign_ins: Arc<dyn SignIns>,
    pub sessions: Arc<dyn Sessions>,
    pub codes: Arc<dyn Codes>,
    pub families: Arc<dyn Families>,
    pub attempts: Arc<dyn Attempts>,
    pub limiter: Arc<Limiter>,
    pub audit: Arc<dyn AuditLog>,
    /// Where the audit log is kept in the directory.
    pub trail: Option<Arc<dyn AuditTrail>>,
    pub hasher: Arc<dyn PasswordHasher>,
    /// Where passwords are looked up that are known from breaches, if anywhere.
    pub breaches: Option<Arc<dyn BreachedPasswords>>,
    pub courier: Arc<dyn Courier>,
    pub vault: Arc<Vault>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("signin::Engine")
    }
}
