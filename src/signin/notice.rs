use serde::{Deserialize, Serialize};

/// Something that the page has to say about the answer before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// The same for wrong passwords and for names nobody has.
    WrongCredentials,
    /// Only where the client does not hide who exists.
    UnknownUser,
    MissingName,
    MissingPassword,
    TemporaryPasswordExpired,
    NotConfirmed,
    /// News: the password was right, and no longer counts.
    ResetRequired,
    /// The same, where no code reaches the person.
    AskForReset,
    /// The right password, which is known from a breach.
    BreachedPassword,
    MissingCode,
    WrongCode,
    /// The right code, but it was used before.
    UsedCode,
    MissingMethod,
    /// The page that was posted was not the one that is due.
    OutOfDate,
    /// A step was not answered in time.
    TimeRanOut,
    /// News, and good: the account was confirmed, be it elsewhere.
    AccountConfirmed,
    /// News, and good: the new password is in place.
    PasswordChanged,
    /// Another code is on its way.
    CodeSent,
    /// A code was sent a moment ago.
    SentJustNow,
    /// Only where the client does not hide who exists: nothing is known where to send a code.
    NoRecovery,
    /// A code that ran out, or was used.
    CodeExpired,
    /// The address or number belongs to another account by now.
    ContactTaken,
    /// A second factor is demanded, and none can be.
    NoSecond,
    /// The same for passkeys that nobody has and for those that may not be used here.
    PasskeyRefused,
    /// What a passkey signed was sent before, or came too late.
    PasskeyTooLate,
    /// The passkey is somebody's already.
    PasskeyKnown,
    /// Nobody may have more.
    PasskeysFull,
}

impl Notice {
    /// Whether it tells of something that came about, and not why an answer was not taken.
    pub const fn is_news(self) -> bool {
        matches!(
            self,
            Self::AccountConfirmed
                | Self::PasswordChanged
                | Self::CodeSent
                | Self::ResetRequired
                | Self::BreachedPassword
        )
    }

    /// The notice, in one word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::WrongCredentials => "wrong_credentials",
            Self::UnknownUser => "unknown_user",
            Self::MissingName => "missing_name",
            Self::MissingPassword => "missing_password",
            Self::TemporaryPasswordExpired => "temporary_password_expired",
            Self::NotConfirmed => "not_confirmed",
            Self::ResetRequired => "reset_required",
            Self::AskForReset => "ask_for_reset",
            Self::BreachedPassword => "breached_password",
            Self::MissingCode => "missing_code",
            Self::WrongCode => "wrong_code",
            Self::UsedCode => "used_code",
            Self::MissingMethod => "missing_method",
            Self::OutOfDate => "out_of_date",
            Self::TimeRanOut => "time_ran_out",
            Self::AccountConfirmed => "account_confirmed",
            Self::PasswordChanged => "password_changed",
            Self::CodeSent => "code_sent",
            Self::SentJustNow => "sent_just_now",
            Self::NoRecovery => "no_recovery",
            Self::CodeExpired => "code_expired",
            Self::ContactTaken => "contact_taken",
            Self::NoSecond => "no_second",
            Self::PasskeyRefused => "passkey_refused",
            Self::PasskeyTooLate => "passkey_too_late",
            Self::PasskeyKnown => "passkey_known",
            Self::PasskeysFull => "passkeys_full",
        }
    }
}
