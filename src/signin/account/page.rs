//! What the pages of an account show, and what follows from a form.

use serde_json::{Map, Value};

use crate::domain::{At, BrokenRule, Factor, Medium, Secret, SessionId, Unfit};

use super::super::passkey::Ceremony;
use super::super::{Ask, NewSession, Notice, SignUpField};
use super::{
    AccountPlace, ConnectedApp, News, OfferedTerms, OwnBrowser, OwnConsent, OwnEvent, OwnPasskey,
    OwnSessions, Stranger,
};

/// What is wrong with a form of the account page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountMistake {
    MissingPassword,
    WrongPassword,
    WrongName,
    MissingCode,
    WrongCode,
    /// Who has no password proves themselves by signing in anew, or here.
    SignInAgain {
        here: Option<Provable>,
    },
    /// It changes how they sign in, and no second factor was proven in this session.
    SecondStepFirst {
        here: Option<Provable>,
    },
    /// Another tab changed the same thing a moment before.
    OutOfDate,
    /// A passkey that was made, and not kept.
    Passkey(Notice),
}

/// By what somebody can prove at the account page who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provable {
    ByCode,
    ByPasskey,
    ByEither,
}

/// A page to be shown.
#[derive(Debug)]
pub enum AccountPage {
    /// This browser holds no session that counts.
    NobodySignedIn,
    /// What was sent was done already, and the session that came of it is another's to show.
    Done {
        news: News,
    },
    Overview(Box<Overview>),
    Profile {
        name: String,
        fields: Vec<SignUpField>,
        /// Whether the present password is asked for.
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    Contact {
        name: String,
        medium: Medium,
        present: Option<String>,
        /// As it was typed.
        value: String,
        wrong: Option<Unfit>,
        asks_password: bool,
        /// Whether the present one may be taken away.
        may_remove: bool,
        mistake: Option<AccountMistake>,
    },
    ContactCode {
        name: String,
        medium: Medium,
        /// The address or number to be proven, whole: whoever sees it typed it.
        destination: String,
        notice: Option<Notice>,
    },
    Password {
        name: String,
        /// Unset where a first one is chosen.
        asks_password: bool,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        mistake: Option<AccountMistake>,
    },
    Consents {
        name: String,
        /// The newest in front.
        consents: Vec<OwnConsent>,
        offers: Vec<OfferedTerms>,
        news: Option<News>,
    },
    Sessions {
        name: String,
        sessions: OwnSessions,
        news: Option<News>,
    },
    Events {
        name: String,
        events: Vec<OwnEvent>,
    },
    NotMe {
        name: String,
        event: OwnEvent,
        /// What was added since, and goes.
        strangers: Vec<Stranger>,
        asks_password: bool,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        mistake: Option<AccountMistake>,
    },
    NewAuthenticator {
        name: String,
        url: Secret<String>,
        key: Secret<String>,
        device: String,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    Authenticator {
        name: String,
        device: String,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    RecoveryCodes {
        name: String,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    /// Recovery codes that were made a moment ago.
    NewRecoveryCodes {
        name: String,
        codes: Vec<Secret<String>>,
    },
    Passkeys {
        name: String,
        passkeys: Vec<OwnPasskey>,
        may_add: bool,
        news: Option<News>,
    },
    Passkey {
        name: String,
        passkey: OwnPasskey,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    /// Whose account it is, before a passkey can be made.
    AddPasskey {
        name: String,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    NewPasskey {
        name: String,
        ceremony: Ceremony,
    },
    /// By what somebody proves once more who they are.
    Proof {
        name: String,
        methods: Vec<Factor>,
        notice: Option<Notice>,
    },
    ProofCode {
        name: String,
        /// Where the code went, masked; unset for one that an app shows.
        destination: Option<String>,
        /// Whether there is another way.
        others: bool,
        notice: Option<Notice>,
    },
    ProofPasskey {
        name: String,
        ceremony: Ceremony,
        /// Whether there is another way.
        others: bool,
        notice: Option<Notice>,
    },
    Deletion {
        name: String,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    Deleted,
}

impl AccountPage {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NobodySignedIn => "account_closed",
            Self::Done { .. } => "account_done",
            Self::Overview(_) => "account",
            Self::Profile { .. } => "account_profile",
            Self::Contact { .. } => "account_contact",
            Self::ContactCode { .. } => "account_contact_code",
            Self::Password { .. } => "account_password",
            Self::Consents { .. } => "account_terms",
            Self::Sessions { .. } => "account_sessions",
            Self::Events { .. } => "account_events",
            Self::NotMe { .. } => "account_not_me",
            Self::NewAuthenticator { .. } => "account_new_authenticator",
            Self::Authenticator { .. } => "account_authenticator",
            Self::RecoveryCodes { .. } => "account_recovery_codes",
            Self::NewRecoveryCodes { .. } => "account_new_recovery_codes",
            Self::Passkeys { .. } => "account_passkeys",
            Self::Passkey { .. } => "account_passkey",
            Self::AddPasskey { .. } => "account_add_passkey",
            Self::NewPasskey { .. } => "account_new_passkey",
            Self::Proof { .. } => "account_proof",
            Self::ProofCode { .. } => "account_proof_code",
            Self::ProofPasskey { .. } => "account_proof_passkey",
            Self::Deletion { .. } => "account_deletion",
            Self::Deleted => "account_deleted",
        }
    }
}

/// What somebody sees of their account.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact by itself")]
pub struct Overview {
    pub name: String,
    /// What they said of themselves.
    pub profile: Vec<SignUpField>,
    /// Whether they may change of it what they like.
    pub changes_profile: bool,
    pub contacts: Vec<Contact>,
    /// Ways to be reached that they may add.
    pub missing: Vec<Medium>,
    pub has_password: bool,
    pub authenticators: Vec<Authenticator>,
    /// Whether they may add one more.
    pub may_add_app: bool,
    /// From when on somebody gets in without their second factors, who asked for it.
    pub lost_factor: Option<At>,
    /// How many recovery codes are left, of whoever may have some.
    pub recovery_codes: Option<u32>,
    /// Whether they have passkeys; unset where the pool has none.
    pub passkeys: Option<bool>,
    /// Where no second factor is asked for.
    pub browsers: Vec<OwnBrowser>,
    /// When they signed in, in this browser, and by what.
    pub signed_in: At,
    pub factors: Vec<Factor>,
    pub apps: Vec<ConnectedApp>,
    /// Whether they agreed to something, or may.
    pub has_terms: bool,
    /// Whether what happened lately can be told.
    pub tells_events: bool,
    pub news: Option<News>,
}

/// An address or a number of theirs.
#[derive(Debug)]
pub struct Contact {
    pub medium: Medium,
    pub value: String,
    pub verified: bool,
    /// Whether they may put another in its place.
    pub changeable: bool,
}

/// An authenticator app of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authenticator {
    /// What it is called in addresses.
    pub id: String,
    pub name: String,
    pub added: At,
    pub last_used: Option<At>,
}

/// What comes of a visit to the account page.
#[derive(Debug)]
pub enum AccountNext {
    Page(AccountPage),
    /// Too often, or too many wrong guesses.
    Wait(Ask),
    /// Back to the overview, which says what happened.
    ToOverview,
    /// A passkey was added; it goes on where the address says.
    PasskeyAdded,
    /// They are who they are; it goes on where the address says.
    Proven,
    /// On to another page of the account.
    To(AccountPlace),
    /// The same, in a session that takes the place of the one before.
    Renewed(Box<NewSession>),
    /// These sessions of other people are left in the browser.
    SignedOut(Vec<SessionId>),
    Exported(Map<String, Value>),
    /// The account is gone, and the session with it; these of others are left.
    Deleted(Vec<SessionId>),
}

impl AccountNext {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Page(_) => "asked",
            Self::Wait(_) => "refused",
            Self::ToOverview
            | Self::To(_)
            | Self::PasskeyAdded
            | Self::Proven
            | Self::Renewed(_) => "changed",
            Self::SignedOut(_) => "signed_out",
            Self::Exported(_) => "exported",
            Self::Deleted(_) => "deleted",
        }
    }
}
