use super::{At, Look, Medium, Origin, Pool, PoolId, RiskSign, Secret, Wished};

/// [`Channel::as_str`] of a mail.
pub const MAIL: &str = "mail";
/// [`Channel::as_str`] of a text message.
pub const TEXT: &str = "text";

/// Which way a message goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// To this e-mail address.
    Mail(String),
    /// To this phone number, E.164.
    Text(String),
}

impl Channel {
    /// Its name in stores, logs and metrics.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Mail(_) => MAIL,
            Self::Text(_) => TEXT,
        }
    }

    /// The address or the number.
    pub fn recipient(&self) -> &str {
        match self {
            Self::Mail(to) | Self::Text(to) => to,
        }
    }
}

/// A message to a person, before it has words.
#[derive(Clone, Debug)]
pub struct Letter {
    pub pool: PoolId,
    pub pool_name: String,
    /// Whose pages ask for the codes: browsers fill them in there alone.
    pub origin: Origin,
    pub look: Look,
    /// BCP 47; what the pool speaks where the person's wish is unknown.
    pub language: String,
    pub to: Channel,
    /// The name that the person signs in with.
    pub username: String,
    pub kind: LetterKind,
}

impl Letter {
    /// A message in a pool's own language, to somebody who signs in with this name. It looks as the pages
    /// do that whoever reads it would see.
    pub fn from_pool(pool: &Pool, to: Channel, username: String, kind: LetterKind) -> Self {
        Self::wished_for(pool, &Wished::default(), to, username, kind)
    }

    /// The same where a request says whose it is.
    pub fn wished_for(
        pool: &Pool,
        wished: &Wished,
        to: Channel,
        username: String,
        kind: LetterKind,
    ) -> Self {
        let look = pool.looks.choose(wished, Some(to.recipient())).clone();
        Self {
            pool: pool.id.clone(),
            pool_name: pool.name.clone(),
            origin: pool.origin.clone(),
            look,
            language: pool.language.clone(),
            to,
            username,
            kind,
        }
    }
}

/// What a message says.
#[derive(Clone, Debug)]
pub enum LetterKind {
    /// What somebody shows to prove that they read their mail or their text messages.
    Proof {
        of: ProofOf,
        by: Proof,
        until: At,
    },
    /// An administrator made an account; here is its temporary password, and how long it stands.
    Invitation {
        temporary_password: Secret<String>,
        days: i64,
    },
    /// Somebody signed up with a contact that has an account already: its owner is told, instead
    /// of the stranger. The link leads to the sign-in page.
    AlreadyRegistered {
        sign_in: Option<Secret<String>>,
    },
    PasswordChanged,
    /// An authenticator app, by the name that its owner gave it.
    AuthenticatorAdded {
        device: String,
    },
    AuthenticatorRemoved {
        device: String,
    },
    PasskeyAdded {
        name: String,
    },
    PasskeyRemoved {
        name: String,
    },
    /// The counter of a passkey did not grow: there may be a copy of it, and it was refused.
    PasskeyCopied {
        name: String,
    },
    /// New recovery codes were made, and earlier ones are void.
    RecoveryCodesMade,
    /// A recovery code let somebody in, and so many are left.
    RecoveryCodeUsed {
        left: u32,
    },
    /// A sign-in from a browser that was not known: what it called itself, and its address.
    NewDevice {
        browser: String,
        address: String,
        /// In words; empty where it is not known.
        country: String,
        not_me: Option<Secret<String>>,
    },
    /// A sign-in that was unusual, and why.
    UnusualSignIn {
        browser: String,
        address: String,
        /// In words; empty where it is not known.
        country: String,
        signs: Vec<RiskSign>,
        not_me: Option<Secret<String>>,
    },
    /// The same, kept out behind a right first factor.
    SignInBlocked {
        browser: String,
        address: String,
        /// In words; empty where it is not known.
        country: String,
        signs: Vec<RiskSign>,
    },
    AccountDeleted,
    /// Another address or number took the place of this one; masked.
    ContactChanged {
        medium: Medium,
        to: String,
    },
    /// This address or number is no longer theirs to be reached at.
    ContactRemoved {
        medium: Medium,
    },
    /// Somebody without a second factor asked to have it removed, which happens at `takes_effect`
    /// unless `stop` is opened and confirmed.
    LostFactorBegun {
        stop: Secret<String>,
        takes_effect: At,
    },
    /// The second factors are gone.
    LostFactorFinished,
}

/// What a code or a link proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProofOf {
    /// That a contact given at sign-up is the person's own.
    SignUp,
    /// The same, with a code that takes the place of an earlier one.
    Resent,
    /// That a forgotten password may be replaced.
    Recovery,
    /// Who signs in, as the first factor.
    SignIn,
    /// Who signs in, as the second factor.
    SecondFactor,
    /// That a changed contact is the person's own.
    Attribute,
}

/// What is shown: something to type, something to open, or either.
#[derive(Clone, Debug)]
pub enum Proof {
    Code(Secret<String>),
    Link(Secret<String>),
    CodeOrLink { code: Secret<String>, link: Secret<String> },
}

impl Proof {
    pub const fn code(&self) -> Option<&Secret<String>> {
        match self {
            Self::Code(code) | Self::CodeOrLink { code, .. } => Some(code),
            Self::Link(_) => None,
        }
    }

    pub const fn link(&self) -> Option<&Secret<String>> {
        match self {
            Self::Link(link) | Self::CodeOrLink { link, .. } => Some(link),
            Self::Code(_) => None,
        }
    }
}

impl LetterKind {
    /// Whether whoever types an address can have it sent there.
    pub const fn is_asked_for(&self) -> bool {
        matches!(self, Self::Proof { .. } | Self::AlreadyRegistered { .. })
    }

    /// From when on it is worthless to whoever reads it, if that moment is known.
    pub const fn until(&self) -> Option<At> {
        match self {
            Self::Proof { until, .. } => Some(*until),
            Self::LostFactorBegun { takes_effect, .. } => Some(*takes_effect),
            _ => None,
        }
    }
}
