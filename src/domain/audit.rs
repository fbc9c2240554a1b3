mod deed;

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::{At, ClientId, Factor, Medium, PoolId, Risk, RiskAction, UserSub};

pub use deed::{Deed, Outcome, SignInFailure, ThemeDeed};

/// Where a request came from, and by which id it is found in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor {
    /// Unset where the connection tells none.
    pub address: Option<IpAddr>,
    /// As it was sent; anybody may write anything there.
    pub agent: Option<String>,
    pub request: Option<String>,
    /// Set where it was done by command: the name under which the system knows whoever ran it.
    pub operator: Option<String>,
}

/// Something that matters to the security of accounts and clients. It holds no secret: whoever
/// makes one names things, and repeats nothing that was typed into a password field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEvent {
    pub at: At,
    pub what: Happened,
    pub pool: Option<PoolId>,
    pub client: Option<ClientId>,
    pub user: Option<UserSub>,
    pub name: Option<AuditName>,
    pub visitor: Visitor,
}

/// By which name somebody was addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditName {
    /// The name of an account.
    Known(String),
    /// What was typed, and nobody has: it may be a password in the wrong field.
    Unknown(String),
}

/// What happened, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    SignedIn {
        factors: Vec<Factor>,
        /// How unusual its beginning was, if it was.
        risk: Option<Risk>,
    },
    /// The first factor was right, and something about it unusual.
    SignInAssessed {
        risk: Risk,
        action: RiskAction,
    },
    /// The same, and whoever it was is kept out as if it had been wrong.
    SignInBlocked {
        risk: Risk,
    },
    SignInFailed(SignInFailure),
    PasswordChanged,
    /// A code to choose a new password by was asked for; whoever asked may be anybody.
    RecoveryBegun,
    PasswordReset,
    SignedUp,
    AccountConfirmed,
    FactorAdded(Factor),
    FactorRemoved(Factor),
    /// Those from before ended.
    RecoveryCodesMade,
    RecoveryCodeUsed {
        left: u32,
    },
    /// No second factor is asked for in this browser, for a while.
    BrowserTrusted,
    BrowsersForgotten {
        count: u64,
    },
    /// Somebody asked to get in without the second factors that they lost.
    LostFactorBegun,
    /// That was stopped: by its owner, by the link of a notice, or by a sign-in with a second factor.
    LostFactorStopped,
    /// Its time had come, and the second factors are gone.
    LostFactorFinished,
    SignedOut,
    /// By the person: every session and every token from before ends.
    SignedOutEverywhere,
    /// By the person, from another browser or this one: so many sessions of theirs elsewhere.
    SessionsEnded {
        count: u64,
    },
    /// By the person: the tokens of this app end.
    AppDisconnected {
        client: ClientId,
    },
    /// By the person, at the account page.
    ProfileChanged {
        attributes: Vec<String>,
    },
    /// The same, of the address or number that they are reached at.
    ContactChanged(Medium),
    ContactRemoved(Medium),
    /// By the person, of the event of this id in the directory: it was somebody else.
    Disowned {
        event: i64,
    },
    /// By the person, at sign-up or behind a sign-in: each document with its version.
    TermsAgreed {
        documents: Vec<String>,
    },
    /// By the person, at the account page.
    ConsentWithdrawn {
        document: String,
    },
    /// Somebody took along what is kept of them.
    DataExported,
    /// By the person themselves.
    AccountDeleted,
    TokensIssued {
        grant: &'static str,
    },
    TokenRefused {
        grant: &'static str,
        error: &'static str,
    },
    CodeReplayed,
    RefreshTokenReplayed,
    TokenRevoked,
    ClientRefused,
    RequestLimited,
    /// A page was asked for from where it may not be used.
    NetworkRefused,
    ConfigurationReloaded,
    /// Of a version of a theme, in the studio or by command; of a folder, number 0.
    Theme {
        deed: ThemeDeed,
        theme: String,
        number: u32,
    },
    Commanded {
        deed: Deed,
        outcome: Outcome,
    },
}

impl Happened {
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SignedIn { .. } => "sign_in",
            Self::SignInFailed(_) => "sign_in_failed",
            Self::PasswordChanged => "password_changed",
            Self::RecoveryBegun => "recovery_begun",
            Self::PasswordReset => "password_reset",
            Self::SignedUp => "sign_up",
            Self::AccountConfirmed => "account_confirmed",
            Self::FactorAdded(_) => "factor_added",
            Self::FactorRemoved(_) => "factor_removed",
            Self::RecoveryCodesMade => "recovery_codes_made",
            Self::RecoveryCodeUsed { .. } => "recovery_code_used",
            Self::BrowserTrusted => "browser_trusted",
            Self::BrowsersForgotten { .. } => "browsers_forgotten",
            Self::LostFactorBegun => "lost_factor_begun",
            Self::LostFactorStopped => "lost_factor_stopped",
            Self::LostFactorFinished => "lost_factor_finished",
            Self::SignInAssessed { .. } => "sign_in_assessed",
            Self::SignInBlocked { .. } => "sign_in_blocked",
            Self::SignedOut => "sign_out",
            Self::SignedOutEverywhere => "signed_out_everywhere",
            Self::SessionsEnded { .. } => "sessions_ended",
            Self::AppDisconnected { .. } => "app_disconnected",
            Self::ProfileChanged { .. } => "profile_changed",
            Self::ContactChanged(_) => "contact_changed",
            Self::ContactRemoved(_) => "contact_removed",
            Self::Disowned { .. } => "disowned",
            Self::TermsAgreed { .. } => "terms_agreed",
            Self::ConsentWithdrawn { .. } => "consent_withdrawn",
            Self::DataExported => "data_exported",
            Self::AccountDeleted => "user_deleted",
            Self::TokensIssued { .. } => "tokens_issued",
            Self::TokenRefused { .. } => "token_refused",
            Self::CodeReplayed => "code_replayed",
            Self::RefreshTokenReplayed => "refresh_token_replayed",
            Self::TokenRevoked => "token_revoked",
            Self::ClientRefused => "client_refused",
            Self::RequestLimited => "request_limited",
            Self::NetworkRefused => "network_refused",
            Self::ConfigurationReloaded => "configuration_reloaded",
            Self::Theme { deed, .. } => deed.word(),
            Self::Commanded { deed, .. } => deed.word(),
        }
    }

    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::SignInFailed(_)
            | Self::SignInBlocked { .. }
            | Self::TokenRefused { .. }
            | Self::CodeReplayed
            | Self::RefreshTokenReplayed
            | Self::ClientRefused
            | Self::RequestLimited
            | Self::NetworkRefused => Outcome::Failure,
            Self::SignedIn { .. }
            | Self::SignInAssessed { .. }
            | Self::PasswordChanged
            | Self::RecoveryBegun
            | Self::PasswordReset
            | Self::SignedUp
            | Self::AccountConfirmed
            | Self::FactorAdded(_)
            | Self::FactorRemoved(_)
            | Self::RecoveryCodesMade
            | Self::RecoveryCodeUsed { .. }
            | Self::BrowserTrusted
            | Self::BrowsersForgotten { .. }
            | Self::LostFactorBegun
            | Self::LostFactorStopped
            | Self::LostFactorFinished
            | Self::SignedOut
            | Self::SignedOutEverywhere
            | Self::SessionsEnded { .. }
            | Self::AppDisconnected { .. }
            | Self::ProfileChanged { .. }
            | Self::ContactChanged(_)
            | Self::ContactRemoved(_)
            | Self::Disowned { .. }
            | Self::TermsAgreed { .. }
            | Self::ConsentWithdrawn { .. }
            | Self::DataExported
            | Self::AccountDeleted
            | Self::TokensIssued { .. }
            | Self::TokenRevoked
            | Self::ConfigurationReloaded
            | Self::Theme { .. } => Outcome::Success,
            Self::Commanded { outcome, .. } => *outcome,
        }
    }
}

/// An event as it is kept: reduced as the rules of the audit log ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    pub at: At,
    pub event: String,
    pub outcome: String,
    pub pool: Option<PoolId>,
    pub client: Option<ClientId>,
    pub user: Option<UserSub>,
    /// Whole, or `#` and a keyed hash.
    pub username: Option<String>,
    /// An address, or a network.
    pub address: Option<String>,
    pub agent: Option<String>,
    pub request: Option<String>,
    pub operator: Option<String>,
    /// What else there is to tell of an event of this kind: `reason`, `factors`, `grant` …
    pub details: BTreeMap<String, String>,
}

/// A record in the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRecord {
    pub id: i64,
    pub record: AuditRecord,
}

/// Which records are wanted; what is unset, any.
#[derive(Clone, Debug, Default)]
pub struct AuditQuery {
    pub pool: Option<PoolId>,
    pub user: Option<UserSub>,
    pub client: Option<ClientId>,
    pub event: Option<String>,
    pub outcome: Option<String>,
    pub request: Option<String>,
    /// Those that came from here, or from the network that it was reduced to.
    pub address: Option<[String; 2]>,
    pub since: Option<At>,
    /// Not including this moment.
    pub until: Option<At>,
    /// Those that come before the record of this id.
    pub before: Option<i64>,
}
