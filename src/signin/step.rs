//! The states of a sign-in, and the only transitions between them.
//!
//! An enum because it is stored; a struct per state because only that state has the transitions
//! that make sense there. All fields are private to this file: nothing else can claim that a
//! factor was passed.

use serde::{Deserialize, Serialize};

use crate::domain::{
    At, BrowserSession, ClientId, Factor, Passed, Pool, Risk, RiskAction, Secret, SessionId,
    UserSub, in_sealed_record,
};

use super::{Notice, Outworn};

/// Where a sign-in stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    Identify(Identify),
    Password(NamedOnly),
    NewPassword(Half),
    /// Which way to begin.
    Choose(NamedOnly),
    /// A code was sent, as the first factor or the second.
    Code(Coded),
    ChooseSecond(Half),
    /// A passkey is to be shown, as the first factor.
    Passkey(NamedOnly),
    /// The same, as the second.
    SecondPasskey(Half),
    /// Nothing is due, and a passkey is offered.
    OfferPasskey(Half),
    /// A passkey is to be made, as the second factor.
    SetUpPasskey(Half),
    Totp(Half),
    SetUp(Half),
    SetUpTotp(SettingUp),
    /// A recovery code in place of any other second factor.
    RecoveryCode(Half),
    /// No second factor is at hand, nor will be.
    LostFactor(Half),
    /// Recovery codes were made, and are shown until they are kept.
    KeepCodes(Keeping),
    Confirm(Confirming),
    /// Everything was proven, and something has to be agreed to.
    Terms(Half),
    /// They did not agree.
    DeclinedTerms(Half),
    Finished(Finished),
}

impl Step {
    /// Whose sign-in it is, where something was proven of them.
    pub fn user(&self) -> Option<&UserSub> {
        match self {
            Self::Identify(_) | Self::Password(_) | Self::Choose(_) | Self::Passkey(_) => None,
            Self::NewPassword(half)
            | Self::Totp(half)
            | Self::SetUp(half)
            | Self::RecoveryCode(half)
            | Self::LostFactor(half)
            | Self::SecondPasskey(half)
            | Self::OfferPasskey(half)
            | Self::SetUpPasskey(half)
            | Self::Terms(half)
            | Self::DeclinedTerms(half)
            | Self::ChooseSecond(half) => Some(&half.user),
            Self::Code(coded) => coded.user(),
            Self::SetUpTotp(setting_up) => Some(&setting_up.half.user),
            Self::KeepCodes(keeping) => Some(&keeping.half.user),
            Self::Confirm(confirming) => confirming.user(),
            Self::Finished(finished) => Some(&finished.proven.user),
        }
    }

    /// The name to which a code went, or seemed to go where it is nobody's: what is answered then is
    /// counted by it as by an account.
    pub fn waits_for(&self) -> Option<&str> {
        match self {
            Self::Code(coded) => Some(coded.name()),
            Self::Confirm(confirming) => Some(&confirming.name),
            _ => None,
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

/// An authenticator app is being set up; its secret waits here for the code that proves it.
#[derive(Debug, Serialize, Deserialize)]
pub struct SettingUp {
    half: Half,
    #[serde(with = "in_sealed_record")]
    secret: Secret<Vec<u8>>,
    pub device: String,
    pub notice: Option<Notice>,
}

/// Recovery codes wait here to be kept by whose they are.
#[derive(Debug, Serialize, Deserialize)]
pub struct Keeping {
    half: Half,
    /// As people see them, between blanks.
    #[serde(with = "in_sealed_record")]
    codes: Secret<String>,
}

/// An account waits to be confirmed by a code.
#[derive(Debug, Serialize, Deserialize)]
pub struct Confirming {
    /// Unset where nothing was proven yet.
    half: Option<Half>,
    /// Whose account it is, where it has no password and the code proves the first factor. Unset
    /// too where the address is somebody else's, who was told: no code fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    joining: Option<UserSub>,
    pub name: String,
    /// Where the code went, masked; empty where an administrator confirms.
    pub destination: String,
    /// When the last code went out, or seemed to.
    pub sent: At,
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
        let first = Passed { factor, at };
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
        self.rest.push(Passed { factor, at });
        self.notice = None;
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
            Before::First(half) | Before::SetUp(half) | Before::Lost(half) => Some(&half.user),
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

impl SettingUp {
    /// What was proven before.
    pub const fn half(&self) -> &Half {
        &self.half
    }

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

impl Keeping {
    pub fn new(half: Half, codes: &[Secret<String>]) -> Self {
        let codes: Vec<_> = codes.iter().map(|code| code.expose().as_str()).collect();
        Self { half, codes: Secret::new(codes.join(" ")) }
    }

    pub fn name(&self) -> &str {
        &self.half.name
    }

    pub fn codes(&self) -> Vec<Secret<String>> {
        let codes = self.codes.expose().split_whitespace();
        codes.map(|code| Secret::new(code.to_owned())).collect()
    }

    pub fn kept(self) -> Half {
        self.half
    }
}

impl Confirming {
    pub const fn of(half: Half, name: String, destination: String, sent: At) -> Self {
        Self { half: Some(half), joining: None, name, destination, sent, notice: None }
    }

    /// Of somebody who has no password: the code is what they prove first.
    pub const fn unproven(user: UserSub, name: String, destination: String, sent: At) -> Self {
        Self { half: None, joining: Some(user), name, destination, sent, notice: None }
    }

    /// Of nobody: the same page, which leads nowhere.
    pub const fn pretended(name: String, destination: String, sent: At) -> Self {
        Self { half: None, joining: None, name, destination, sent, notice: None }
    }

    pub fn user(&self) -> Option<&UserSub> {
        self.half.as_ref().map(Half::user).or(self.joining.as_ref())
    }

    #[must_use]
    pub fn with(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
    }

    #[must_use]
    pub fn sent_again(self, at: At) -> Self {
        Self { sent: at, ..self }
    }

    /// After the account was confirmed; nothing where that alone proves nobody.
    pub fn confirmed(self) -> Option<Half> {
        self.half
    }

    /// After it was confirmed by the code that was typed here, just now.
    pub fn proved(self, factor: Factor, at: At) -> Option<Half> {
        let Self { half, joining, name, .. } = self;
        half.or_else(|| joining.map(|user| Half::first(user, name, factor, at)))
    }
}

impl Finished {
    pub fn new(proven: Proven, session: &SessionId) -> Self {
        let owned = session.owner().is_some();
        Self { proven, session: Secret::new(*session.bytes()), owned }
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
