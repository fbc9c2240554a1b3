/// What a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A code that proves a contact given at sign-up.
    SignUpCode,
    /// A link for the same.
    SignUpLink,
    /// A code in place of an earlier one.
    ResentCode,
    /// A link in place of an earlier one.
    ResentLink,
    /// A code that lets a forgotten password be replaced.
    RecoveryCode,
    /// A code to sign in with.
    SignInCode,
    /// A code for the second step.
    MfaCode,
    /// A code that proves a changed contact.
    AttributeCode,
    /// An account was made for them.
    Invitation,
    /// Somebody signed up with a contact that has an account.
    AlreadyRegistered,
    /// Their password was changed, by them or by somebody else.
    PasswordChanged,
    /// An authenticator app was added to their account.
    AuthenticatorAdded,
    /// An authenticator app was removed from it.
    AuthenticatorRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A passkey was refused, as there may be a copy of it.
    PasskeyCopied,
    /// New recovery codes took the place of earlier ones.
    RecoveryCodesMade,
    /// Somebody signed in with a recovery code.
    RecoveryCodeUsed,
    /// The same, and few are left.
    RecoveryCodesLow,
    /// Somebody signed in from a browser that was not known.
    NewDevice,
    /// Somebody signed in, and it was unusual.
    UnusualSignIn,
    /// Somebody was kept out for that.
    SignInBlocked,
    /// The account is gone.
    AccountDeleted,
    /// Another mail address took the place of theirs.
    EmailChanged,
    /// Another phone number took the place of theirs.
    PhoneChanged,
    /// Their mail address was taken away.
    EmailRemoved,
    /// Their phone number was taken away.
    PhoneRemoved,
    /// The second factor will be removed unless that is stopped.
    LostFactorBegun,
    /// The second factor was removed.
    LostFactorFinished,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 29] = [
        Self::SignUpCode,
        Self::SignUpLink,
        Self::ResentCode,
        Self::ResentLink,
        Self::RecoveryCode,
        Self::SignInCode,
        Self::MfaCode,
        Self::AttributeCode,
        Self::Invitation,
        Self::AlreadyRegistered,
        Self::PasswordChanged,
        Self::AuthenticatorAdded,
        Self::AuthenticatorRemoved,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasskeyCopied,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
        Self::RecoveryCodesLow,
        Self::NewDevice,
        Self::UnusualSignIn,
        Self::SignInBlocked,
        Self::AccountDeleted,
        Self::EmailChanged,
        Self::PhoneChanged,
        Self::EmailRemoved,
        Self::PhoneRemoved,
        Self::LostFactorBegun,
        Self::LostFactorFinished,
    ];

    /// Its name in configuration, logs and metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignUpCode => "sign_up_code",
            Self::SignUpLink => "sign_up_link",
            Self::ResentCode => "resent_code",
            Self::ResentLink => "resent_link",
            Self::RecoveryCode => "recovery_code",
            Self::SignInCode => "sign_in_code",
            Self::MfaCode => "mfa_code",
            Self::AttributeCode => "attribute_code",
            Self::Invitation => "invitation",
            Self::AlreadyRegistered => "already_registered",
            Self::PasswordChanged => "password_changed",
            Self::AuthenticatorAdded => "authenticator_added",
            Self::AuthenticatorRemoved => "authenticator_removed",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
            Self::PasskeyCopied => "passkey_copied",
            Self::RecoveryCodesMade => "recovery_codes_made",
            Self::RecoveryCodeUsed => "recovery_code_used",
            Self::RecoveryCodesLow => "recovery_codes_low",
            Self::NewDevice => "new_device",
            Self::UnusualSignIn => "unusual_sign_in",
            Self::SignInBlocked => "sign_in_blocked",
            Self::AccountDeleted => "account_deleted",
            Self::EmailChanged => "email_changed",
            Self::PhoneChanged => "phone_changed",
            Self::EmailRemoved => "email_removed",
            Self::PhoneRemoved => "phone_removed",
            Self::LostFactorBegun => "lost_factor_begun",
            Self::LostFactorFinished => "lost_factor_finished",
        }
    }

    /// The kind with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Its name within the keys of the locale files.
    pub fn word(self) -> String {
        self.as_str().replace('_', "-")
    }

    /// Whether it carries a code to type where it was asked for.
    pub const fn is_code(self) -> bool {
        matches!(
            self,
            Self::SignUpCode
                | Self::ResentCode
                | Self::RecoveryCode
                | Self::SignInCode
                | Self::MfaCode
                | Self::AttributeCode
        )
    }

    /// Whether it carries a link alone, which proves what a code would.
    pub const fn is_link(self) -> bool {
        matches!(self, Self::SignUpLink | Self::ResentLink)
    }

    /// Whether it goes to a contact that nobody has shown to be theirs yet: then nothing that the
    /// one who asked for it chose is written there.
    pub const fn is_unproven(self) -> bool {
        matches!(
            self,
            Self::SignUpCode
                | Self::SignUpLink
                | Self::ResentCode
                | Self::ResentLink
                | Self::AttributeCode
                | Self::AlreadyRegistered
        )
    }

    /// Whether it tells what has happened: nobody waits for it.
    pub const fn is_notice(self) -> bool {
        !(self.is_code() || self.is_link() || matches!(self, Self::Invitation))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_kinds_are_one_to_one() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("sign-up-code"), None);
    }
}
