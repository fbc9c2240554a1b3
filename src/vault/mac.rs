//! The purposes of keyed hashes.

/// What a keyed hash is for. Each purpose has a key of its own, so that a value made for one is
/// worthless for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mac {
    /// The CSRF value of a browser.
    Csrf,
    /// The id of a sign-in: browser and request.
    SignIn,
    /// A name that nobody has, as the key of its attempts.
    Nobody,
    ClientSecret,
    RefreshToken,
    /// The token that follows a refresh token.
    Successor,
    Session,
    Code,
    /// The id of a counter.
    Counter,
    KnownBrowser,
    /// A name in the audit log.
    AuditName,
    /// A code that was sent to somebody.
    OneTimeCode,
    /// The `sub` of somebody who comes from elsewhere without one.
    Imported,
    /// A code for whoever has no other second factor at hand.
    RecoveryCode,
    /// What a trusted browser shows, and what it was trusted with.
    TrustedBrowser,
    /// Whose sessions they are.
    SessionOwner,
    /// The name of an authenticator app, made from its secret.
    AppId,
    /// What stops a request to get in without a second factor.
    LostFactor,
    /// What the link beside a code carries, and whose browser waits for it.
    SignInLink,
    /// A network from which somebody signed in.
    SeenPlace,
    /// What a link carries by which anybody may look at a version of a theme.
    ThemePreview,
    /// Which theme a journey wears while two are tried.
    Trial,
}

impl Mac {
    pub(super) const ALL: [Self; 22] = [
        Self::Csrf,
        Self::SignIn,
        Self::Nobody,
        Self::ClientSecret,
        Self::RefreshToken,
        Self::Successor,
        Self::Session,
        Self::Code,
        Self::Counter,
        Self::KnownBrowser,
        Self::AuditName,
        Self::OneTimeCode,
        Self::Imported,
        Self::RecoveryCode,
        Self::TrustedBrowser,
        Self::SessionOwner,
        Self::AppId,
        Self::LostFactor,
        Self::SignInLink,
        Self::SeenPlace,
        Self::ThemePreview,
        Self::Trial,
    ];

    pub(super) const fn label(self) -> &'static [u8] {
        match self {
            Self::Csrf => b"vestibule mac csrf",
            Self::SignIn => b"vestibule mac sign-in",
            Self::Nobody => b"vestibule mac nobody",
            Self::ClientSecret => b"vestibule mac client secret",
            Self::RefreshToken => b"vestibule mac refresh token",
            Self::Successor => b"vestibule mac successor",
            Self::Session => b"vestibule mac session",
            Self::Code => b"vestibule mac code",
            Self::Counter => b"vestibule mac counter",
            Self::KnownBrowser => b"vestibule mac known browser",
            Self::AuditName => b"vestibule mac audit name",
            Self::OneTimeCode => b"vestibule mac one-time code",
            Self::Imported => b"vestibule mac imported",
            Self::RecoveryCode => b"vestibule mac recovery code",
            Self::TrustedBrowser => b"vestibule mac trusted browser",
            Self::SessionOwner => b"vestibule mac session owner",
            Self::AppId => b"vestibule mac app id",
            Self::LostFactor => b"vestibule mac lost factor",
            Self::SignInLink => b"vestibule mac sign-in link",
            Self::SeenPlace => b"vestibule mac seen place",
            Self::ThemePreview => b"vestibule mac theme preview",
            Self::Trial => b"vestibule mac trial",
        }
    }
}
