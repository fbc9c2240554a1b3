//! What is done and how it ended, each with its word in the records.

use super::super::{Factor, KeyUse};

/// What an operator does by command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    AddUser,
    ConfirmUser,
    EnableUser,
    DisableUser,
    DeleteUser,
    SetPassword,
    SignOut,
    RemoveFactor(Factor),
    StopLostFactor,
    ImportUsers {
        file: String,
    },
    ExportUsers {
        /// What of it only its owner should know: `password_hashes`, `authenticators`.
        secrets: Vec<&'static str>,
    },
    AddClient,
    AddClientSecret,
    RotateKeys(Vec<KeyUse>),
    RetireKey {
        kid: String,
    },
    Rewrap,
    Backup,
    Restore,
}

impl Deed {
    pub const fn word(&self) -> &'static str {
        match self {
            Self::AddUser => "user_added",
            Self::ConfirmUser => "user_confirmed",
            Self::EnableUser => "user_enabled",
            Self::DisableUser => "user_disabled",
            Self::DeleteUser => "user_deleted",
            Self::SetPassword => "password_set",
            Self::SignOut => "signed_out_everywhere",
            Self::RemoveFactor(_) => "factor_removed",
            Self::StopLostFactor => "lost_factor_stopped",
            Self::ImportUsers { .. } => "users_imported",
            Self::ExportUsers { .. } => "users_exported",
            Self::AddClient => "client_added",
            Self::AddClientSecret => "client_secret_added",
            Self::RotateKeys(_) => "keys_rotated",
            Self::RetireKey { .. } => "key_retired",
            Self::Rewrap => "rewrapped",
            Self::Backup => "backup_made",
            Self::Restore => "backup_restored",
        }
    }
}

/// What somebody does with a version of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeDeed {
    Drafted,
    Submitted,
    Approved,
    SentBack,
    Recalled,
    Withdrawn,
    Scheduled,
    Unscheduled,
    Published,
    RolledBack,
    PreviewLinked,
}

impl ThemeDeed {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Drafted => "theme_drafted",
            Self::Submitted => "theme_submitted",
            Self::Approved => "theme_approved",
            Self::SentBack => "theme_sent_back",
            Self::Recalled => "theme_recalled",
            Self::Withdrawn => "theme_withdrawn",
            Self::Scheduled => "theme_scheduled",
            Self::Unscheduled => "theme_unscheduled",
            Self::Published => "theme_published",
            Self::RolledBack => "theme_rolled_back",
            Self::PreviewLinked => "theme_preview_linked",
        }
    }
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is about to be done; told apart only where nothing may happen that is not told.
    Begun,
    Success,
    Failure,
}

impl Outcome {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Success => "success",
            Self::Failure => "failure",
        }
    }
}

/// Why a sign-in did not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInFailure {
    UnknownUser,
    WrongPassword,
    Disabled,
    TemporaryPasswordExpired,
    /// The right password, which is known from a breach: another has to be chosen.
    BreachedPassword,
    WrongCode,
    UsedCode,
    /// The client wants a level of authentication that this person does not reach.
    LevelUnmet,
    /// They do not agree to what the pool requires.
    TermsDeclined,
    /// Too many guesses before this one, which was not looked at.
    Locked,
    /// A passkey that nobody has, somebody else's, or one that signed something else.
    WrongPasskey,
    /// What a passkey signed was for another site.
    PasskeyElsewhere,
    /// What a passkey signed was sent before, came too late, or belongs to another sign-in.
    StalePasskey,
    /// The counter of a passkey did not grow: there may be a copy of it.
    PasskeyWentBack,
    /// Whose mailbox it is said that it was somebody else who asked for the code.
    NotMe,
}

impl SignInFailure {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownUser => "unknown_user",
            Self::WrongPassword => "wrong_password",
            Self::Disabled => "disabled",
            Self::TemporaryPasswordExpired => "temporary_password_expired",
            Self::BreachedPassword => "breached_password",
            Self::WrongCode => "wrong_code",
            Self::UsedCode => "used_code",
            Self::LevelUnmet => "level_unmet",
            Self::TermsDeclined => "terms_declined",
            Self::Locked => "locked",
            Self::WrongPasskey => "wrong_passkey",
            Self::PasskeyElsewhere => "passkey_elsewhere",
            Self::StalePasskey => "stale_passkey",
            Self::PasskeyWentBack => "passkey_went_back",
            Self::NotMe => "not_me",
        }
    }
}
