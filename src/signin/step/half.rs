//! What was proven so far, and everything that had to be: only here can anything claim that a factor
//! was passed.

use serde::{Deserialize, Serialize};

use crate::domain::{
    At, BrowserSession, Factor, Passed, Pool, Risk, RiskAction, Secret, SessionId, UserSub,
    in_sealed_record,
};
use crate::signin::{Notice, Outworn};

/// Something was proven, and more is due.
#[derive(Debug, Serialize, Deserialize)]
pub struct Half {
    user: UserSub,
    first: Passed,
    rest: Vec<Passed>,
    /// Whether this browser is to be trusted from now on.
    #[serde(default)]
    trusts: bool,
    /// Set where the password is in a breach, and gives way to another before anything is finished: a
    /// hash of what is kept of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    renews: Option<[u8; 32]>,
    /// When the session began that this adds to; unset where it began with its first factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    began: Option<At>,
    /// How unusual its beginning was, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    risk: Option<Risk>,
    /// As typed, for the pages.
    pub name: String,
    pub notice: Option<Notice>,
}

/// All is proven and told to the client. Kept for a moment, so that a form sent twice is answered
/// twice alike and not by an error.
#[derive(Debug, Serialize, Deserialize)]
pub struct Finished {
    proven: Proven,
    #[serde(with = "in_sealed_record")]
    session: Secret<[u8; 32]>,
    /// Whether the session says whose it is; those of earlier versions do not.
    #[serde(default)]
    owned: bool,
}

/// Everything that policy asks for was proven: the one thing a code is issued for.
///
/// It holds at least one factor by shape, so "proven by nothing" cannot be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Proven {
    user: UserSub,
    first: Passed,
    rest: Vec<Passed>,
    #[serde(default)]
    trusts: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    began: Option<At>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    risk: Option<Risk>,
}

impl Half {
    /// After the first factor was proven, right here and now.
    pub fn first(user: UserSub, name: String, factor: Factor, at: At) -> Self {
        let first = Passed::of(factor, at);
        let rest = Vec::new();
        Self {
            user,
            first,
            rest,
            trusts: false,
            renews: None,
            began: None,
            risk: None,
            name,
            notice: None,
        }
    }

    /// With how unusual its beginning was, if it was.
    #[must_use]
    pub fn at_risk(self, risk: Option<Risk>) -> Self {
        Self { risk, ..self }
    }

    /// What the pool does about how unusual its beginning was.
    pub fn risk_action(&self, pool: &Pool) -> RiskAction {
        let action = pool.risk.as_ref().zip(self.risk.as_ref());
        action.map_or(RiskAction::Allow, |(policy, risk)| policy.action(risk.level))
    }

    /// What a session proved, for one more factor to be added.
    pub fn of_session(session: &BrowserSession, name: String) -> Option<Self> {
        let Proven { user, first, rest, .. } = Proven::by_session(session)?;
        Some(Self {
            user,
            first,
            rest,
            trusts: false,
            renews: None,
            began: Some(session.started),
            risk: None,
            name,
            notice: None,
        })
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
        self.rest.push(Passed::of(factor, at));
        self.notice = None;
        self
    }

    /// What was passed last was a key that never leaves its device, or may.
    #[must_use]
    pub fn bound(mut self, bound: bool) -> Self {
        self.rest.last_mut().unwrap_or(&mut self.first).bound = bound;
        self
    }

    #[must_use]
    pub fn with(mut self, notice: Notice) -> Self {
        self.notice = Some(notice);
        self
    }

    /// With this browser to be trusted from now on, or not.
    #[must_use]
    pub fn trusting(self, trusts: bool) -> Self {
        Self { trusts, ..self }
    }

    pub const fn trusts(&self) -> bool {
        self.trusts
    }

    /// With a password that has to give way to another at the end.
    #[must_use]
    pub fn renewing(self, outworn: [u8; 32]) -> Self {
        Self { renews: Some(outworn), ..self }
    }

    /// After it did.
    #[must_use]
    pub fn replaced(self) -> Self {
        Self { renews: None, ..self }
    }

    /// What gives way, if something does.
    pub const fn renews(&self) -> Option<[u8; 32]> {
        self.renews
    }

    /// What is wrong with the password that gives way to another.
    pub const fn outworn(&self) -> Outworn {
        if self.renews.is_some() { Outworn::Breached } else { Outworn::Temporary }
    }

    /// What was proven so far, in its order.
    pub fn passed(&self) -> Vec<Passed> {
        std::iter::once(self.first).chain(self.rest.iter().copied()).collect()
    }

    /// Whether it adds to a session.
    pub const fn adds(&self) -> bool {
        self.began.is_some()
    }

    /// The same as of now, where all from before was made void for this very sign-in.
    #[must_use]
    pub fn dated(mut self, at: At) -> Self {
        self.first.at = at;
        self.rest.iter_mut().for_each(|passed| passed.at = at);
        self
    }

    /// To be called where [`super::decide`] found nothing more due, and nowhere else.
    pub fn prove(self) -> Proven {
        let Self { user, first, rest, trusts, began, risk, .. } = self;
        Proven { user, first, rest, trusts, began, risk }
    }
}

impl Finished {
    pub fn new(proven: Proven, session: &SessionId) -> Self {
        let owned = session.owner().is_some();
        Self { proven, session: Secret::new(*session.bytes()), owned }
    }

    pub const fn user(&self) -> &UserSub {
        self.proven.user()
    }

    pub fn again(self) -> (Proven, SessionId) {
        (self.proven, SessionId::of(*self.session.expose(), self.owned))
    }
}

impl Proven {
    /// By a session that still counts: what was passed then is passed now.
    pub fn by_session(session: &BrowserSession) -> Option<Self> {
        let (first, rest) = session.passed.split_first()?;
        let (user, rest) = (session.user.clone(), rest.to_vec());
        Some(Self { user, first: *first, rest, trusts: false, began: None, risk: None })
    }

    /// How unusual its beginning was, if it was.
    pub const fn risk(&self) -> Option<&Risk> {
        self.risk.as_ref()
    }

    pub const fn trusts(&self) -> bool {
        self.trusts
    }

    /// Whether a second factor was among it; a browser that is trusted is none.
    pub fn has_second(&self, passkey_is_two: bool) -> bool {
        let is_second =
            |own: &Passed| own.factor != self.first.factor && own.factor != Factor::TrustedBrowser;
        let by_passkey = passkey_is_two && self.first.factor == Factor::Passkey;
        by_passkey || self.rest.iter().any(is_second)
    }

    /// When the session began that this adds to, if it adds to one.
    pub const fn began(&self) -> Option<At> {
        self.began
    }

    pub const fn user(&self) -> &UserSub {
        &self.user
    }

    pub fn passed(&self) -> Vec<Passed> {
        std::iter::once(self.first).chain(self.rest.iter().copied()).collect()
    }
}
