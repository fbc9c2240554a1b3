use super::{At, Attributes, Edition, MfaChoice, Secret, UserSub};

/// Where a user stands (directory reference, section 2.2). The legacy values of the original are
/// read from imports as `Unknown` and never assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserStatus {
    Unconfirmed,
    Confirmed,
    ResetRequired,
    ForceChangePassword,
    ExternalProvider,
}

impl UserStatus {
    pub const ALL: [Self; 5] = [
        Self::Unconfirmed,
        Self::Confirmed,
        Self::ResetRequired,
        Self::ForceChangePassword,
        Self::ExternalProvider,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ExternalProvider => "EXTERNAL_PROVIDER",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }
}

/// A person in a pool.
#[derive(Clone, Debug)]
pub struct User {
    pub sub: UserSub,
    /// Unique in the pool; the `sub` itself where e-mail or phone is the name.
    pub username: String,
    pub status: UserStatus,
    pub enabled: bool,
    /// Asked for a second factor even where the pool leaves it open.
    pub mfa_required: bool,
    pub mfa: MfaChoice,
    pub attributes: Attributes,
    pub groups: Vec<String>,
    pub created: At,
    pub modified: At,
    /// Sessions and tokens from before this moment are void.
    pub signed_out: Option<At>,
}

impl User {
    /// Whether what was authenticated then still counts now.
    pub fn honours(&self, authenticated: At) -> bool {
        self.enabled && self.signed_out.is_none_or(|when| authenticated > when)
    }

    /// The name that people know: their e-mail address, phone number or user name.
    pub fn display_name(&self) -> &str {
        if self.username != self.sub.as_str() {
            return &self.username;
        }
        ["email", "phone_number"]
            .iter()
            .find_map(|name| self.attributes.get(name))
            .unwrap_or(&self.username)
    }
}

/// A stored password.
#[derive(Clone, Debug)]
pub struct Credential {
    /// A PHC string.
    pub hash: Secret<String>,
    /// Set for a temporary password: it must be replaced, and stands until then.
    pub temporary_until: Option<At>,
}

/// An authenticator app.
#[derive(Clone, Debug)]
pub struct TotpDevice {
    /// Which one of its owner's it is. Made from the secret, so that no secret is there twice; empty
    /// for one from before there could be several.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// The shared secret, sealed by the vault and bound to this row.
    pub sealed: Secret<Vec<u8>>,
    pub created: At,
    /// When a code of it was last taken behind the one that added it, to the half minute.
    pub last_used: Option<At>,
}

impl TotpDevice {
    /// How many somebody may have.
    pub const MOST: usize = 5;
}

/// All that a sign-in needs to know of a user, in one read.
#[derive(Clone, Debug)]
pub struct Account {
    pub user: User,
    pub credential: Option<Credential>,
    /// In the order in which they were added.
    pub totp: Vec<TotpDevice>,
    /// How many recovery codes were not used yet.
    pub recovery_codes: u32,
    pub has_passkey: bool,
    /// What they agreed to, and did not withdraw.
    pub agreed: Vec<Edition>,
}
