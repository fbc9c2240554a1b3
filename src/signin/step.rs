//! The states of a sign-in, and the only transitions between them.
//!
//! An enum because it is stored; a struct per state because only that state has the transitions
//! that make sense there. All fields are private to this file: nothing else can claim that a
//! factor was passed.

use serde::{Deserialize, Serialize};

use crate::domain::{At, Factor, Passed, Secret, SessionId, UserSub, in_sealed_record};

use super::Notice;

/// Where a sign-in stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    Identify(Identify),
    Password(NamedOnly),
    NewPassword(Half),
    Totp(Half),
    SetUp(Half),
    SetUpTotp(SettingUp),
    Confirm(Confirming),
    Finished(Finished),
}

impl Step {
    /// Whose sign-in it is, where something was proven of them.
    pub fn user(&self) -> Option<&UserSub> {
        match self {
            Self::Identify(_) | Self::Password(_) => None,
            Self::NewPassword(half) | Self::Totp(half) | Self::SetUp(half) => Some(&half.user),
            Self::SetUpTotp(setting_up) => Some(&setting_up.half.user),
            Self::Confirm(confirming) => confirming.half.as_ref().map(Half::user),
            Self::Finished(finished) => Some(&finished.proven.user),
        }
    }
}

/// Nobody was found yet; a name may have been typed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Identify {
    pub name: String,
    pub notice: Option<Notice>,
}

/// A name was given, and nothing is known about it: a stranger's looks the same.
#[derive(Debug, Serialize, Deserialize)]
pub struct NamedOnly {
    pub name: String,
    pub notice: Option<Notice>,
}

/// Something was proven, and more is due.
#[derive(Debug, Serialize, Deserialize)]
pub struct Half {
    user: UserSub,
    first: Passed,
    rest: Vec<Passed>,
    /// As typed, for the pages.
    pub name: String,
    pub notice: Option<Notice>,
}

/// An authenticator app is being set up; its secret waits here for the code that proves it.
#[derive(Debug, Serialize, Deserialize)]
pub struct SettingUp {
    half: Half,
    #[serde(with = "in_sealed_record")]
    secret: Secret<Vec<u8>>,
    pub device: String,
    pub notice: Option<Notice>,
}

/// An account waits to be confirmed by a code.
#[derive(Debug, Serialize, Deserialize)]
pub struct Confirming {
    /// Unset where the address is somebody else's, who was told: no code fits.
    half: Option<Half>,
    pub name: String,
    /// Where the code went, masked; empty where an administrator confirms.
    pub destination: String,
    pub notice: Option<Notice>,
}

/// All is proven and told to the client. Kept for a moment, so that a form sent twice is answered
/// twice alike and not by an error.
#[derive(Debug, Serialize, Deserialize)]
pub struct Finished {
    proven: Proven,
    #[serde(with = "in_sealed_record")]
    session: Secret<[u8; 32]>,
}

/// Everything that policy asks for was proven: the one thing a code is issued for.
///
/// It holds at least one factor by shape, so "proven by nothing" cannot be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Proven {
    user: UserSub,
    first: Passed,
    rest: Vec<Passed>,
}

impl Half {
    /// After the first factor was proven, right here and now.
    pub fn first(user: UserSub, name: String, factor: Factor, at: At) -> Self {
        Self { user, first: Passed { factor, at }, rest: Vec::new(), name, notice: None }
    }

    pub const fn user(&self) -> &UserSub {
        &self.user
    }

    /// When the first factor was proven; what voids sessions from before voids this too.
    pub const fn since(&self) -> At {
        self.first.at
    }

    /// After one more factor was proven.
    #[must_use]
    pub fn and(mut self, factor: Factor, at: At) -> Self {
        self.rest.push(Passed { factor, at });
        self.notice = None;
        self
    }

    #[must_use]
    pub fn with(mut self, notice: Notice) -> Self {
        self.notice = Some(notice);
        self
    }

    /// To be called where [`super::decide`] found nothing more due, and nowhere else.
    pub fn prove(self) -> Proven {
        Proven { user: self.user, first: self.first, rest: self.rest }
    }
}

impl SettingUp {
    pub fn begin(half: Half, secret: &[u8]) -> Self {
        Self { half, secret: Secret::new(secret.to_vec()), device: String::new(), notice: None }
    }

    pub const fn user(&self) -> &UserSub {
        &self.half.user
    }

    pub fn name(&self) -> &str {
        &self.half.name
    }

    pub const fn since(&self) -> At {
        self.half.since()
    }

    pub const fn secret(&self) -> &Secret<Vec<u8>> {
        &self.secret
    }

    /// After the app's first code proved it.
    pub fn proved(self, at: At) -> Half {
        self.half.and(Factor::Totp, at)
    }

    /// Back to where another factor can be used, as one was set up elsewhere meanwhile.
    pub fn abandon(self) -> Half {
        self.half
    }
}

impl Confirming {
    pub const fn of(half: Half, name: String, destination: String) -> Self {
        Self { half: Some(half), name, destination, notice: None }
    }

    /// Of nobody: the same page, which leads nowhere.
    pub const fn pretended(name: String, destination: String) -> Self {
        Self { half: None, name, destination, notice: None }
    }

    pub const fn half(&self) -> Option<&Half> {
        self.half.as_ref()
    }

    #[must_use]
    pub fn with(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
    }

    /// After the account was confirmed.
    pub fn confirmed(self) -> Option<Half> {
        self.half
    }
}

impl Finished {
    pub fn new(proven: Proven, session: &SessionId) -> Self {
        Self { proven, session: Secret::new(*session.bytes()) }
    }

    pub fn again(self) -> (Proven, SessionId) {
        (self.proven, SessionId::new(*self.session.expose()))
    }
}

impl Proven {
    /// By a session that still counts: what was passed then is passed now.
    pub fn by_session(session: &crate::domain::BrowserSession) -> Option<Self> {
        let (first, rest) = session.passed.split_first()?;
        Some(Self { user: session.user.clone(), first: *first, rest: rest.to_vec() })
    }

    pub const fn user(&self) -> &UserSub {
        &self.user
    }

    pub fn passed(&self) -> Vec<Passed> {
        std::iter::once(self.first).chain(self.rest.iter().copied()).collect()
    }
}
