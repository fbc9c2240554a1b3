//! What the engine has to say on a form, in the words of the page's language.

use super::new_password::RuleKind;
use crate::brand::Text;

/// A sentence for a notice or a mistake. One variant per thing that happens, so that the same
/// event is told in the same words wherever it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Name or password is wrong; the very same words for names that nobody has.
    WrongCredentials,
    /// Nobody has this name; only where the client does not hide that.
    UnknownUser,
    /// The name field was empty.
    UsernameMissing,
    /// The password field was empty.
    PasswordMissing,
    /// What was typed as a name is longer than any name.
    UsernameTooLong,
    /// The temporary password has run out.
    TemporaryPasswordExpired,
    /// The account waits to be confirmed.
    NotConfirmed,
    /// The account counts from now on.
    AccountConfirmed,
    /// The password must be reset first.
    ResetRequired,
    /// The same, and it can be done at once.
    ResetNow,
    /// The password is right, and known from a breach.
    BreachedPassword,
    /// Too many tries; how many seconds to wait.
    Locked(u64),
    /// The code field was empty.
    CodeMissing,
    /// The code is not six digits.
    CodeMalformed,
    /// The code is not the current one.
    CodeWrong,
    /// The code was right but has been used.
    CodeUsed,
    /// The device's name is too long.
    DeviceNameTooLong,
    /// No method was chosen.
    MethodMissing,
    /// The new password was left empty.
    NewPasswordMissing,
    /// The new password fails some rules; the list shows which.
    PasswordRules,
    /// The new password fails this rule.
    PasswordRule(RuleKind),
    /// The new password is longer than this.
    PasswordTooLong(i64),
    /// The two new passwords differ.
    PasswordMismatch,
    /// The new password is one used before.
    PasswordReused,
    /// The new password holds characters that no password may hold.
    PasswordCharacters,
    /// A stale tab or a page from the history was sent.
    PageOutOfDate,
    /// The sign-in took too long and starts again.
    TimeRanOut,
    /// The form's token was not the one in the cookie.
    FormUnverified,
    /// Cookies do not come back.
    CookiesBlocked,
    /// The password was changed.
    PasswordChanged,
    /// Another code is on its way.
    CodeSent,
    /// A code was sent a moment ago.
    SentJustNow,
    /// Nothing is known where to send a code to.
    NoRecovery,
    /// A sent code that ran out, or was used.
    CodeExpired,
    /// Not the code that was sent.
    SentCodeWrong,
    /// The code field was empty, and the code is in a message.
    SentCodeMissing,
    /// The address or number belongs to another account by now.
    ContactTaken,
    /// A second factor is demanded, and none can be.
    NoSecond,
    /// The second step is asked for again in browsers that were trusted.
    BrowsersForgotten,
    /// Nobody gets in without a second step who asked for it.
    LostFactorStopped,
    /// The field for a recovery code was empty.
    RecoveryCodeMissing,
    /// Nobody has this recovery code, or it was used.
    RecoveryCodeWrong,
    /// A required field was empty.
    FieldMissing,
    /// Somebody has this user name.
    UsernameTaken,
    /// Somebody has this address or number.
    NameTaken,
    NotEmail,
    NotPhone,
    NotDate,
    NotUrl,
    FieldTooLong,
    FieldCharacters,
    /// A user name that reads like an address or a number.
    LooksLikeContact,
    /// An authenticator app was added.
    AuthenticatorAdded,
    /// An authenticator app was removed.
    AuthenticatorRemoved,
    AppDisconnected,
    /// A passkey that may not be used here; the same words for those that nobody has.
    PasskeyRefused,
    /// What a passkey signed was sent before, or came too late.
    PasskeyTooLate,
    /// The passkey is somebody's already.
    PasskeyKnown,
    /// Nobody may have more.
    PasskeysFull,
    PasskeyAdded,
    PasskeyRenamed,
    PasskeyRemoved,
    /// What they say of themselves was changed.
    ProfileChanged,
    EmailChanged,
    PhoneChanged,
    NotNumber,
    /// None of those that can be chosen.
    NotAChoice,
    /// It does not have the form that is asked for.
    Pattern,
    /// The password is new, and what somebody else had is gone.
    Secured,
    /// The address or number is what they have already.
    AlreadyYours,
    /// Who has no password proves themselves by a sign-in of the last minutes.
    SignInAgain,
    /// The same, where a code is enough.
    ProveFirst,
    /// They have a second step, which was not proven in this session.
    SecondStepFirst,
    /// The password that somebody has was left out.
    CurrentPasswordMissing,
    /// It is not the one that they have.
    CurrentPasswordWrong,
    /// What was typed is not the name of the account.
    AccountNameWrong,
    /// This browser is signed out.
    SignedOut,
    /// Too many requests; how many seconds to wait.
    TooManyRequests(u64),
    /// The server cannot take this on just now.
    Busy,
    /// The application's session was refreshed.
    SessionRefreshed,
}

impl Message {
    /// The sentence, in this language.
    #[expect(clippy::too_many_lines, reason = "one line for each message")]
    pub fn say(self, text: &Text) -> String {
        match self {
            Message::WrongCredentials => text.say("wrong-credentials"),
            Message::UnknownUser => text.say("unknown-user"),
            Message::UsernameMissing => text.say("username-missing"),
            Message::PasswordMissing => text.say("password-missing"),
            Message::UsernameTooLong => text.say("username-too-long"),
            Message::TemporaryPasswordExpired => text.say("temporary-password-expired"),
            Message::NotConfirmed => text.say("account-not-confirmed"),
            Message::AccountConfirmed => text.say("account-confirmed"),
            Message::ResetRequired => text.say("password-reset-required"),
            Message::ResetNow => text.say("password-reset-now"),
            Message::BreachedPassword => text.say("password-in-a-breach"),
            Message::Locked(seconds) => {
                text.say_with("account-locked", &[("wait", &text.wait(seconds))])
            }
            Message::CodeMissing => text.say("code-missing"),
            Message::CodeMalformed => text.say("code-malformed"),
            Message::CodeWrong => text.say("code-wrong"),
            Message::CodeUsed => text.say("code-used"),
            Message::DeviceNameTooLong => text.say("device-name-too-long"),
            Message::MethodMissing => text.say("method-missing"),
            Message::NewPasswordMissing => text.say("new-password-missing"),
            Message::PasswordRules => text.say("password-rules"),
            Message::PasswordRule(rule) => rule.demand(text),
            Message::PasswordTooLong(most) => text.count("password-too-long", most),
            Message::PasswordMismatch => text.say("password-mismatch"),
            Message::PasswordCharacters => text.say("password-characters"),
            Message::PasswordReused => text.say("password-reused"),
            Message::PageOutOfDate => text.say("page-out-of-date"),
            Message::TimeRanOut => text.say("time-ran-out"),
            Message::FormUnverified => text.say("form-unverified"),
            Message::CookiesBlocked => text.say("cookies-blocked"),
            Message::PasswordChanged => text.say("password-changed"),
            Message::CodeSent => text.say("code-sent"),
            Message::SentJustNow => text.say("code-sent-just-now"),
            Message::NoRecovery => text.say("no-recovery"),
            Message::CodeExpired => text.say("code-expired"),
            Message::SentCodeWrong => text.say("sent-code-wrong"),
            Message::SentCodeMissing => text.say("sent-code-missing"),
            Message::ContactTaken => text.say("contact-taken"),
            Message::NoSecond => text.say("no-second"),
            Message::BrowsersForgotten => text.say("browsers-forgotten"),
            Message::LostFactorStopped => text.say("lost-factor-stopped-lead"),
            Message::RecoveryCodeMissing => text.say("recovery-code-missing"),
            Message::RecoveryCodeWrong => text.say("recovery-code-wrong"),
            Message::FieldMissing => text.say("field-missing"),
            Message::UsernameTaken => text.say("username-taken"),
            Message::NameTaken => text.say("name-taken"),
            Message::NotEmail => text.say("not-email"),
            Message::NotPhone => text.say("not-phone"),
            Message::NotDate => text.say("not-date"),
            Message::NotUrl => text.say("not-url"),
            Message::FieldTooLong => text.say("field-too-long"),
            Message::FieldCharacters => text.say("field-characters"),
            Message::LooksLikeContact => text.say("looks-like-contact"),
            Message::AuthenticatorAdded => text.say("authenticator-added"),
            Message::AuthenticatorRemoved => text.say("authenticator-removed"),
            Message::AppDisconnected => text.say("app-disconnected"),
            Message::PasskeyRefused => text.say("passkey-refused"),
            Message::PasskeyTooLate => text.say("passkey-too-late"),
            Message::PasskeyKnown => text.say("passkey-known"),
            Message::PasskeysFull => text.say("passkeys-full"),
            Message::PasskeyAdded => text.say("passkey-added"),
            Message::PasskeyRenamed => text.say("passkey-renamed"),
            Message::PasskeyRemoved => text.say("passkey-removed"),
            Message::ProfileChanged => text.say("profile-changed"),
            Message::EmailChanged => text.say("email-changed"),
            Message::PhoneChanged => text.say("phone-changed"),
            Message::NotNumber => text.say("not-number"),
            Message::NotAChoice => text.say("not-a-choice"),
            Message::Pattern => text.say("pattern-missed"),
            Message::Secured => text.say("secured"),
            Message::AlreadyYours => text.say("already-yours"),
            Message::SignInAgain => text.say("sign-in-again"),
            Message::ProveFirst => text.say("prove-first"),
            Message::SecondStepFirst => text.say("second-step-first"),
            Message::CurrentPasswordMissing => text.say("current-password-missing"),
            Message::CurrentPasswordWrong => text.say("current-password-wrong"),
            Message::AccountNameWrong => text.say("account-name-wrong"),
            Message::SignedOut => text.say("signed-out-notice"),
            Message::TooManyRequests(seconds) => {
                text.say_with("too-many-requests", &[("wait", &text.wait(seconds))])
            }
            Message::Busy => text.say("busy"),
            Message::SessionRefreshed => text.say("session-refreshed"),
        }
    }
}
