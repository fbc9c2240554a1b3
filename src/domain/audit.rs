use std::net::IpAddr;

use super::{At, ClientId, Factor, PoolId, UserSub};

/// Where a request came from, and by which id it is found in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor {
    /// Unset where the connection tells none.
    pub address: Option<IpAddr>,
    /// As it was sent; anybody may write anything there.
    pub agent: Option<String>,
    pub request: Option<String>,
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
    },
    SignInFailed(SignInFailure),
    PasswordChanged,
    /// A code to choose a new password by was asked for; whoever asked may be anybody.
    RecoveryBegun,
    PasswordReset,
    SignedUp,
    AccountConfirmed,
    FactorAdded(Factor),
    SignedOut,
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
    ConfigurationReloaded,
}

/// Why a sign-in did not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInFailure {
    UnknownUser,
    WrongPassword,
    Disabled,
    TemporaryPasswordExpired,
    WrongCode,
    UsedCode,
    /// Too many guesses before this one, which was not looked at.
    Locked,
}

impl SignInFailure {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownUser => "unknown_user",
            Self::WrongPassword => "wrong_password",
            Self::Disabled => "disabled",
            Self::TemporaryPasswordExpired => "temporary_password_expired",
            Self::WrongCode => "wrong_code",
            Self::UsedCode => "used_code",
            Self::Locked => "locked",
        }
    }
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
            Self::SignedOut => "sign_out",
            Self::TokensIssued { .. } => "tokens_issued",
            Self::TokenRefused { .. } => "token_refused",
            Self::CodeReplayed => "code_replayed",
            Self::RefreshTokenReplayed => "refresh_token_replayed",
            Self::TokenRevoked => "token_revoked",
            Self::ClientRefused => "client_refused",
            Self::RequestLimited => "request_limited",
            Self::ConfigurationReloaded => "configuration_reloaded",
        }
    }

    pub const fn succeeded(&self) -> bool {
        !matches!(
            self,
            Self::SignInFailed(_)
                | Self::TokenRefused { .. }
                | Self::CodeReplayed
                | Self::RefreshTokenReplayed
                | Self::ClientRefused
                | Self::RequestLimited
        )
    }
}
