//! What the pages of a sign-in send.

use std::collections::BTreeMap;

use super::passkey::{NewPasskey, Shown};

/// What a person answered.
#[derive(Debug)]
pub enum Input {
    SignIn {
        name: String,
        password: Option<String>,
    },
    Password {
        password: String,
    },
    NewPassword {
        chosen: String,
        again: String,
    },
    ChooseSetUp {
        method: String,
    },
    SetUpTotp {
        code: String,
        device: String,
    },
    Totp {
        code: String,
        /// Whether this browser is to be trusted.
        remember: bool,
    },
    /// A factor, of those that can be chosen.
    Choose {
        method: String,
    },
    /// A code that was sent as a factor.
    Code {
        code: String,
        /// Whether this browser is to be trusted.
        remember: bool,
    },
    /// The link beside it was pressed, and the browser that asked goes on.
    LinkPressed,
    /// A passkey that was shown.
    Passkey(Shown),
    /// A passkey that was made.
    NewPasskey(NewPasskey),
    /// No passkey for now.
    NotNow,
    /// Another way than this one.
    Other,
    /// A recovery code, in place of any other second factor.
    UseRecoveryCode,
    RecoveryCode {
        code: String,
    },
    /// None of the second factors is at hand.
    LoseFactor,
    /// The recovery codes that were shown are kept.
    CodesKept,
    Confirm {
        code: String,
    },
    /// What was ticked, by the names of the fields.
    Terms {
        values: BTreeMap<String, String>,
    },
    /// They do not agree.
    DeclineTerms,
    /// They still do not, and go back to the app.
    LeaveWithoutTerms,
    Resend,
    Continue,
    /// One of the people who are signed in, by `sub`.
    ContinueAs {
        account: String,
    },
    StartOver,
    SignOut,
    /// Of the session of one person alone.
    SignOutOf {
        account: String,
    },
}

impl Input {
    /// Whether somebody's password is tried.
    pub(super) fn guesses_a_password(&self) -> bool {
        match self {
            Self::SignIn { name, password } => {
                !name.trim().is_empty() && password.as_ref().is_some_and(|text| !text.is_empty())
            }
            Self::Password { password } => !password.is_empty(),
            Self::NewPassword { .. }
            | Self::ChooseSetUp { .. }
            | Self::SetUpTotp { .. }
            | Self::Totp { .. }
            | Self::Choose { .. }
            | Self::Code { .. }
            | Self::LinkPressed
            | Self::Passkey(_)
            | Self::NewPasskey(_)
            | Self::NotNow
            | Self::Other
            | Self::UseRecoveryCode
            | Self::LoseFactor
            | Self::RecoveryCode { .. }
            | Self::CodesKept
            | Self::Confirm { .. }
            | Self::Terms { .. }
            | Self::DeclineTerms
            | Self::LeaveWithoutTerms
            | Self::Resend
            | Self::Continue
            | Self::ContinueAs { .. }
            | Self::StartOver
            | Self::SignOut
            | Self::SignOutOf { .. } => false,
        }
    }

    /// The step that was answered, in one word.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SignIn { .. } => "sign_in",
            Self::Password { .. } => "password",
            Self::NewPassword { .. } => "new_password",
            Self::ChooseSetUp { .. } => "choose_set_up",
            Self::SetUpTotp { .. } => "set_up_totp",
            Self::Totp { .. } => "totp",
            Self::Choose { .. } => "choose",
            Self::Code { .. } => "code",
            Self::LinkPressed => "link",
            Self::Passkey(_) => "passkey",
            Self::NewPasskey(_) => "new_passkey",
            Self::NotNow => "not_now",
            Self::Other => "other",
            Self::UseRecoveryCode => "use_recovery_code",
            Self::LoseFactor => "lose_factor",
            Self::RecoveryCode { .. } => "recovery_code",
            Self::CodesKept => "codes_kept",
            Self::Confirm { .. } => "confirm",
            Self::Terms { .. } => "terms",
            Self::DeclineTerms => "decline_terms",
            Self::LeaveWithoutTerms => "leave_without_terms",
            Self::Resend => "resend",
            Self::Continue => "continue",
            Self::ContinueAs { .. } => "continue_as",
            Self::StartOver => "start_over",
            Self::SignOut => "sign_out",
            Self::SignOutOf { .. } => "sign_out_of",
        }
    }
}
