//! A code was sent, with a link beside it or without one.

use serde::{Deserialize, Serialize};

use crate::domain::{At, ClientId, Factor, Secret, UserSub, in_sealed_record};
use crate::signin::Notice;

use super::Half;

/// A code was sent as a factor, or seems to have been.
#[derive(Debug, Serialize, Deserialize)]
pub struct Coded {
    before: Before,
    pub factor: Factor,
    /// Where it went, masked.
    pub destination: String,
    #[serde(with = "in_sealed_record")]
    kept: Secret<[u8; 32]>,
    pub sent: At,
    /// The link that went with it, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<Linked>,
    pub notice: Option<Notice>,
}

/// A link that went with a code: whoever presses its button lets this very sign-in go on.
#[derive(Debug, Serialize, Deserialize)]
pub struct Linked {
    #[serde(with = "in_sealed_record")]
    pub kept: Secret<[u8; 32]>,
    /// The browser that asked, as a keyed hash.
    #[serde(with = "in_sealed_record")]
    pub browser: Secret<[u8; 32]>,
    /// What that browser calls itself.
    pub agent: String,
    /// For which app it asked.
    pub client: ClientId,
    /// What it asked for, as its address says it.
    pub query: String,
    /// Whether the button was pressed.
    pub pressed: bool,
}

/// What was proven before a code was sent.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Before {
    /// Nothing; nobody's where the name is nobody's, and then no code fits.
    Nothing { user: Option<UserSub>, name: String },
    /// The first factor.
    First(Half),
    /// The first factor, and this one is set up by its code.
    SetUp(Half),
    /// The first factor, and this is what is left in place of a second. It is none: it leads to a
    /// request, and never on.
    Lost(Half),
}

impl Coded {
    pub const fn new(
        before: Before,
        factor: Factor,
        destination: String,
        kept: [u8; 32],
        sent: At,
    ) -> Self {
        let kept = Secret::new(kept);
        Self { before, factor, destination, kept, sent, link: None, notice: None }
    }

    /// With the link that goes along.
    #[must_use]
    pub fn beside(self, link: Linked) -> Self {
        Self { link: Some(link), ..self }
    }

    pub const fn link(&self) -> Option<&Linked> {
        self.link.as_ref()
    }

    /// After the button behind its link was pressed.
    #[must_use]
    pub fn pressed(self) -> Self {
        let link = self.link.map(|link| Linked { pressed: true, ..link });
        Self { link, notice: None, ..self }
    }

    pub fn is_pressed(&self) -> bool {
        self.link.as_ref().is_some_and(|link| link.pressed)
    }

    #[must_use]
    pub fn with(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
    }

    /// With this browser to be trusted from now on, or not; nothing where no second factor is asked.
    #[must_use]
    pub fn trusting(self, trusts: bool) -> Self {
        match self.before {
            Before::First(half) => Self { before: Before::First(half.trusting(trusts)), ..self },
            before @ (Before::Nothing { .. } | Before::SetUp(_) | Before::Lost(_)) => {
                Self { before, ..self }
            }
        }
    }

    pub const fn before(&self) -> &Before {
        &self.before
    }

    pub fn user(&self) -> Option<&UserSub> {
        match &self.before {
            Before::Nothing { user, .. } => user.as_ref(),
            Before::First(half) | Before::SetUp(half) | Before::Lost(half) => Some(half.user()),
        }
    }

    pub fn name(&self) -> &str {
        match &self.before {
            Before::Nothing { name, .. } => name,
            Before::First(half) | Before::SetUp(half) | Before::Lost(half) => &half.name,
        }
    }

    /// What voids sessions from before this moment voids the code too.
    pub const fn since(&self) -> At {
        match &self.before {
            Before::Nothing { .. } => self.sent,
            Before::First(half) | Before::SetUp(half) | Before::Lost(half) => half.since(),
        }
    }

    pub const fn kept(&self) -> &Secret<[u8; 32]> {
        &self.kept
    }

    /// Back to what it was sent for.
    pub fn undone(self) -> Before {
        self.before
    }

    /// After the code was proven, or the link was pressed; of nobody, nothing.
    pub fn proved(self, at: At) -> Option<Half> {
        match self.before {
            Before::Nothing { user, name } => {
                user.map(|user| Half::first(user, name, self.factor, at))
            }
            Before::First(half) | Before::SetUp(half) => Some(half.and(self.factor, at)),
            Before::Lost(half) => Some(half),
        }
    }
}
