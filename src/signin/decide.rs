//! What is due next, as one pure function. Every page of the flow is one of its answers.

use crate::domain::{
    Account, Factor, Level, Medium, MfaPolicy, Passed, Pool, RiskAction, UserStatus,
};

use super::step::Half;

/// What a sign-in still needs after its first factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    Nothing,
    NewPassword,
    /// This second factor.
    Second(Factor),
    /// One of these, as the person likes.
    ChooseSecond(Vec<Factor>),
    /// One of these has to be set up before anything is issued.
    SetUp(Vec<Factor>),
    /// A second factor is demanded, and none can be.
    Impossible,
    /// The account has to be confirmed first.
    Confirmation,
    /// The password has to be reset first.
    Reset,
    /// The client wants a level that this person does not reach.
    Unmet,
    /// Everything was proven, and something has to be agreed to.
    Terms,
}

/// The facts that decide; nothing else may.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact by itself")]
pub struct Facts {
    pub policy: MfaPolicy,
    /// What a second step may be in this pool, in its order.
    pub allowed: Vec<Factor>,
    pub status: UserStatus,
    pub mfa_required: bool,
    /// What this person can be asked for at once, in the pool's order.
    pub enrolled: Vec<Factor>,
    pub preferred: Option<Factor>,
    /// Where codes to reset a password go, which may be no second step as well (pages reference,
    /// section 8.2).
    pub recovery: Option<Medium>,
    /// Whether there are recovery codes left, where the pool takes them.
    pub recovery_codes: bool,
    /// The ways on which they can be reached.
    pub contacts: Vec<Medium>,
    /// Whether they have a password.
    pub password: bool,
    /// Whether they have a passkey.
    pub passkey: bool,
    /// Whether one passkey is as good as two factors here (pages reference, section 8.1).
    pub passkey_is_two: bool,
    pub passed: Vec<Factor>,
    /// Whether something that has to be agreed to was not, in the version that stands.
    pub terms: bool,
    /// What the pool does about how unusual the beginning of this sign-in was.
    pub risk: RiskAction,
}

impl Facts {
    pub fn of(account: &Account, pool: &Pool, passed: &[Passed]) -> Self {
        let user = &account.user;
        let has = |factor: &Factor| match factor {
            Factor::Password | Factor::RecoveryCode | Factor::TrustedBrowser => false,
            Factor::Totp => !account.totp.is_empty(),
            Factor::Passkey => account.has_passkey,
            Factor::EmailCode => user.mfa.email_code && user.attributes.get("email").is_some(),
            Factor::TextCode => user.mfa.text_code && user.attributes.get("phone_number").is_some(),
        };
        let mut media = pool.recovery.media.iter();
        let mut enrolled: Vec<_> = pool.factors.second.iter().copied().filter(has).collect();
        // An app that was set up stays in force where the pool no longer offers apps (pages
        // reference, section 5.16).
        if !account.totp.is_empty() && !enrolled.contains(&Factor::Totp) {
            enrolled.push(Factor::Totp);
        }
        Self {
            policy: pool.factors.mfa,
            enrolled,
            allowed: pool.factors.second.clone(),
            status: user.status,
            mfa_required: user.mfa_required,
            preferred: user.mfa.preferred,
            recovery: media.find(|medium| medium.verified(&user.attributes).is_some()).copied(),
            recovery_codes: pool.factors.recovery_codes && account.recovery_codes > 0,
            contacts: Medium::ALL
                .into_iter()
                .filter(|medium| medium.channel(&user.attributes).is_some())
                .collect(),
            password: account.credential.is_some(),
            passkey: account.has_passkey,
            passkey_is_two: pool.passkeys.as_ref().is_some_and(|own| own.counts_as_two),
            passed: passed.iter().map(|passed| passed.factor).collect(),
            terms: pool
                .terms
                .iter()
                .any(|own| own.required && !account.agreed.contains(&own.edition)),
            risk: RiskAction::Allow,
        }
    }

    /// Behind what was proven in a sign-in that may be unusual.
    pub fn of_half(account: &Account, pool: &Pool, half: &Half) -> Self {
        Self::of(account, pool, &half.passed()).at_risk(account, pool, half.risk_action(pool))
    }

    /// The same where a sign-in is unusual. Then a code to a verified address or number may be asked
    /// for, too, of whoever has nothing better.
    #[must_use]
    pub fn at_risk(mut self, account: &Account, pool: &Pool, action: RiskAction) -> Self {
        self.risk = action;
        let none = !self.second_passed() && self.usable(&self.enrolled).is_empty();
        if action >= RiskAction::Ask && none {
            let attributes = &account.user.attributes;
            let reached = |own: &Medium| own.verified(attributes).is_some();
            let codes = pool.factors.second.iter().copied();
            let codes = codes.filter(|factor| factor.medium().as_ref().is_some_and(reached));
            for factor in codes {
                self = self.with(factor);
            }
        }
        self
    }

    /// Whether a sign-in that is unusual stops here: by the rule, or as nothing can be asked for that
    /// is not a stranger's to set up.
    pub fn is_blocked(&self) -> bool {
        match self.risk {
            RiskAction::Block => true,
            RiskAction::Require => self.usable(&self.enrolled).is_empty(),
            RiskAction::Allow | RiskAction::Notify | RiskAction::Ask => false,
        }
    }

    /// The same by what was proven alone: nothing that a trusted browser stands for.
    pub fn proven(account: &Account, pool: &Pool, passed: &[Passed]) -> Self {
        let own = passed.iter().filter(|passed| passed.factor != Factor::TrustedBrowser);
        Self::of(account, pool, &own.copied().collect::<Vec<_>>())
    }

    /// With one more factor that was enrolled a moment ago.
    #[must_use]
    pub fn with(mut self, factor: Factor) -> Self {
        if !self.enrolled.contains(&factor) {
            self.enrolled.push(factor);
        }
        self
    }

    /// What a sign-in may begin with: a code or a passkey alone is not enough for somebody of whom a
    /// second factor is demanded (pages reference, section 8.1), and is what whoever has no password
    /// begins with all the same.
    pub fn first(&self, allowed: &[Factor]) -> Vec<Factor> {
        let alone = self.demanded();
        let may = |factor: &Factor| match factor {
            Factor::Password => true,
            Factor::Passkey => self.passkey && (!alone || self.passkey_is_two || !self.password),
            Factor::Totp | Factor::EmailCode | Factor::TextCode => !alone || !self.password,
            Factor::RecoveryCode | Factor::TrustedBrowser => false,
        };
        allowed.iter().copied().filter(may).collect()
    }

    fn demanded(&self) -> bool {
        let by_risk = match self.risk {
            RiskAction::Allow | RiskAction::Notify => false,
            RiskAction::Ask => !self.enrolled.is_empty(),
            RiskAction::Require | RiskAction::Block => true,
        };
        if by_risk {
            return true;
        }
        match self.policy {
            MfaPolicy::Off => false,
            MfaPolicy::Optional => !self.enrolled.is_empty() || self.mfa_required,
            MfaPolicy::Required => true,
        }
    }

    /// Whether a second factor is at hand and was not proven, where anything may ask for one.
    pub fn owes_second(&self, by_level: bool) -> bool {
        (self.demanded() || by_level) && !self.at_hand().is_empty() && !self.second_passed()
    }

    /// The second factors of theirs that can be asked for, whatever asks for one.
    pub fn at_hand(&self) -> Vec<Factor> {
        self.usable(&self.enrolled)
    }

    /// Whether two different things were proven, the second of them one that counts as such.
    fn second_passed(&self) -> bool {
        let (first, rest) = match self.passed.split_first() {
            Some((first, rest)) => (*first, rest),
            None => return false,
        };
        if self.passkey_is_two && self.passed.contains(&Factor::Passkey) {
            return true;
        }
        rest.iter().any(|factor| *factor != first && *factor != Factor::Password)
    }

    /// What of the enrolled leads from what was proven to a level; nothing is set up for one (pages
    /// reference, section 5.28).
    fn leading_to(&self, level: Level) -> Vec<Factor> {
        let leads = |factor: &Factor| Level::of(&[&*self.passed, &[*factor]].concat()) >= level;
        self.usable(&self.enrolled).into_iter().filter(leads).collect()
    }

    /// Whether a sign-in that begins with this factor gets to a level.
    fn reaches(&self, first: Factor, level: Level) -> bool {
        let begun = Self { passed: vec![first], ..self.clone() };
        Level::of(&begun.passed) >= level || !begun.leading_to(level).is_empty()
    }

    /// Of what a sign-in may begin with, what gets to the first of these levels that can be reached;
    /// all of it where none can.
    pub fn fitting(&self, first: Vec<Factor>, wanted: &[Level]) -> Vec<Factor> {
        let fits = |level: &Level| -> Vec<Factor> {
            first.iter().copied().filter(|factor| self.reaches(*factor, *level)).collect()
        };
        wanted.iter().map(fits).find(|fitting| !fitting.is_empty()).unwrap_or(first)
    }

    /// Whether a sign-in that begins anew, with one of these, gets to one of the levels.
    pub fn reaches_any(&self, first: &[Factor], wanted: &[Level]) -> bool {
        wanted.iter().any(|level| first.iter().any(|factor| self.reaches(*factor, *level)))
    }

    /// The second factors that can be asked for now.
    pub fn seconds(&self, wanted: &[Level]) -> Vec<Factor> {
        match due_for(self, wanted) {
            Due::ChooseSecond(several) => several,
            Due::Second(one) => vec![one],
            _ => Vec::new(),
        }
    }

    /// Whether a recovery code may stand in for the second factor that is asked for: never where
    /// none is, nor where it would not be enough for the client.
    pub fn takes_recovery_code(&self, wanted: &[Level]) -> bool {
        let asked = matches!(due_for(self, wanted), Due::Second(_) | Due::ChooseSecond(_));
        let passed = [&*self.passed, &[Factor::RecoveryCode]].concat();
        let shown = Self { passed, ..self.clone() };
        self.recovery_codes && asked && proof_due_for(&shown, wanted) == Due::Nothing
    }

    /// Whether any second factor can be set up here and now.
    pub fn can_set_up(&self) -> bool {
        !self.possible().is_empty()
    }

    /// What can be set up here and now: a code where an address or number is known.
    fn possible(&self) -> Vec<Factor> {
        let reachable =
            |factor: &Factor| factor.medium().is_none_or(|medium| self.contacts.contains(&medium));
        self.usable(&self.allowed).into_iter().filter(reachable).collect()
    }

    /// What may be asked for after what was proven: nothing twice, and no code to a place that
    /// resets the password too.
    fn usable(&self, factors: &[Factor]) -> Vec<Factor> {
        let fits = |factor: &&Factor| {
            !self.passed.contains(*factor)
                && factor.medium().is_none_or(|medium| Some(medium) != self.recovery)
        };
        factors.iter().filter(fits).copied().collect()
    }
}

/// After a right first factor: the pages reference, section 8; what is to be agreed to comes last
/// (section 6, `Complete`).
pub fn due(facts: &Facts) -> Due {
    at_last(facts, proof_due(facts))
}

/// The same where the client takes certain levels alone.
pub fn due_for(facts: &Facts, wanted: &[Level]) -> Due {
    at_last(facts, proof_due_for(facts, wanted))
}

fn at_last(facts: &Facts, due: Due) -> Due {
    if due == Due::Nothing && facts.terms { Due::Terms } else { due }
}

/// What is to be proven.
pub fn proof_due(facts: &Facts) -> Due {
    match facts.status {
        UserStatus::Unconfirmed => return Due::Confirmation,
        UserStatus::ResetRequired => return Due::Reset,
        UserStatus::ForceChangePassword => return Due::NewPassword,
        UserStatus::Confirmed | UserStatus::ExternalProvider => {}
    }
    if !facts.demanded() || facts.second_passed() {
        return Due::Nothing;
    }
    if let Some(second) = second(facts, facts.usable(&facts.enrolled)) {
        return second;
    }
    if facts.is_blocked() {
        return Due::Impossible;
    }
    let possible = facts.possible();
    if possible.is_empty() { Due::Impossible } else { Due::SetUp(possible) }
}

/// The same for certain levels: the first of them that can be reached is
/// asked for, and of what leads there only what is missing (contract, section 3.6).
fn proof_due_for(facts: &Facts, wanted: &[Level]) -> Due {
    let by_policy = proof_due(facts);
    let asks = matches!(by_policy, Due::Nothing | Due::Second(_) | Due::ChooseSecond(_));
    if wanted.is_empty() || !asks {
        return by_policy;
    }
    for level in wanted {
        if Level::of(&facts.passed) >= *level {
            return by_policy;
        }
        if let Some(missing) = second(facts, facts.leading_to(*level)) {
            return missing;
        }
    }
    Due::Unmet
}

/// One of these is asked for: the preferred, the only one, or whichever the person likes.
fn second(facts: &Facts, usable: Vec<Factor>) -> Option<Due> {
    let preferred = facts.preferred.filter(|factor| usable.contains(factor));
    match (preferred, usable.as_slice()) {
        (Some(preferred), _) => Some(Due::Second(preferred)),
        (None, []) => None,
        (None, [one]) => Some(Due::Second(*one)),
        (None, _) => Some(Due::ChooseSecond(usable)),
    }
}

#[cfg(test)]
mod tests;
