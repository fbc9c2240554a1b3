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
        (self.demanded() || by_level)
            && !self.usable(&self.enrolled).is_empty()
            && !self.second_passed()
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
mod tests {
    use super::*;
    use Factor::{EmailCode, Passkey, Password, TextCode, Totp};
    use MfaPolicy::{Off, Optional, Required};
    use UserStatus::{Confirmed, ForceChangePassword, ResetRequired, Unconfirmed};

    /// Somebody with an address and a number, whose password was right.
    fn facts(policy: MfaPolicy, enrolled: &[Factor], passed: &[Factor]) -> Facts {
        Facts {
            policy,
            allowed: vec![Totp, EmailCode, TextCode],
            status: Confirmed,
            mfa_required: false,
            enrolled: enrolled.to_vec(),
            preferred: None,
            recovery: None,
            recovery_codes: false,
            contacts: Medium::ALL.to_vec(),
            password: true,
            passkey: enrolled.contains(&Passkey),
            passkey_is_two: false,
            passed: passed.to_vec(),
            terms: false,
            risk: RiskAction::Allow,
        }
    }

    /// The pages reference, section 8.1: policy, what is enrolled, what was passed → due.
    #[test]
    fn the_matrix_holds() {
        let all = || vec![Totp, EmailCode, TextCode];
        let table: &[(MfaPolicy, &[Factor], &[Factor], Due)] = &[
            (Off, &[], &[Password], Due::Nothing),
            (Off, &[Totp], &[Password], Due::Nothing),
            (Off, &[], &[EmailCode], Due::Nothing),
            (Optional, &[], &[Password], Due::Nothing),
            (Optional, &[], &[EmailCode], Due::Nothing),
            (Optional, &[Totp], &[Password], Due::Second(Totp)),
            (Optional, &[Totp], &[Password, Totp], Due::Nothing),
            (Optional, &[EmailCode], &[Password], Due::Second(EmailCode)),
            (Optional, &[Totp, TextCode], &[Password], Due::ChooseSecond(vec![Totp, TextCode])),
            (Optional, &[Totp, TextCode], &[Password, TextCode], Due::Nothing),
            (Required, &[], &[Password], Due::SetUp(all())),
            (Required, &[Totp], &[Password], Due::Second(Totp)),
            (Required, &[Totp], &[Password, Totp], Due::Nothing),
            (Required, &[Totp], &[EmailCode], Due::Second(Totp)),
            (Required, &[EmailCode], &[EmailCode], Due::SetUp(vec![Totp, TextCode])),
            (Required, &[Totp], &[Password, Password], Due::Second(Totp)),
            (Required, &[Totp], &[], Due::Second(Totp)),
        ];
        for (policy, enrolled, passed, expected) in table {
            let facts = facts(*policy, enrolled, passed);
            assert_eq!(due(&facts), *expected, "{facts:?}");
        }
    }

    /// Policy, what is enrolled, what was passed, what is done about the risk → due.
    #[test]
    fn what_is_unusual_asks_for_more_and_never_for_less() {
        type Row<'a> = (MfaPolicy, &'a [Factor], &'a [Factor], RiskAction, Due);
        use RiskAction::{Allow, Ask, Block, Notify, Require};
        let all = || vec![Totp, EmailCode, TextCode];
        let table: &[Row<'_>] = &[
            (Optional, &[], &[Password], Notify, Due::Nothing),
            (Optional, &[], &[Password], Ask, Due::Nothing),
            (Optional, &[], &[Password], Require, Due::Impossible),
            (Optional, &[Totp], &[Password], Allow, Due::Second(Totp)),
            (Optional, &[Totp], &[Password], Require, Due::Second(Totp)),
            (Optional, &[Totp], &[Password, Totp], Require, Due::Nothing),
            (Required, &[], &[Password], Ask, Due::SetUp(all())),
            (Required, &[], &[Password], Require, Due::Impossible),
            (Required, &[Totp], &[Password], Require, Due::Second(Totp)),
            (Off, &[Totp], &[Password], Ask, Due::Second(Totp)),
            (Optional, &[EmailCode], &[EmailCode], Require, Due::Impossible),
            (Optional, &[Totp], &[Password], Block, Due::Second(Totp)),
            (Optional, &[], &[Password], Block, Due::Impossible),
        ];
        for (policy, enrolled, passed, risk, expected) in table {
            let facts = Facts { risk: *risk, ..facts(*policy, enrolled, passed) };
            assert_eq!(due(&facts), *expected, "{facts:?}");
        }
        let blocked = |risk, enrolled: &[Factor]| {
            Facts { risk, ..facts(Optional, enrolled, &[Password]) }.is_blocked()
        };
        assert!(blocked(Block, &[Totp]) && blocked(Require, &[]) && !blocked(Require, &[Totp]));
        assert!([Allow, Notify, Ask].into_iter().all(|risk| !blocked(risk, &[])));
    }

    #[test]
    fn what_is_preferred_is_asked_for_where_it_can_be() {
        let two =
            Facts { preferred: Some(TextCode), ..facts(Optional, &[Totp, TextCode], &[Password]) };
        assert_eq!(due(&two), Due::Second(TextCode));
        let gone = Facts { preferred: Some(EmailCode), ..two };
        assert_eq!(due(&gone), Due::ChooseSecond(vec![Totp, TextCode]));
    }

    #[test]
    fn no_code_goes_where_the_password_is_reset_and_none_where_nobody_is_reached() {
        let mail = Some(Medium::Email);
        let one = Facts { recovery: mail, ..facts(Required, &[EmailCode], &[Password]) };
        assert_eq!(due(&one), Due::SetUp(vec![Totp, TextCode]));
        let alone = Facts { allowed: vec![EmailCode], ..one.clone() };
        assert_eq!(due(&alone), Due::Impossible);
        let unreached = Facts { contacts: vec![], ..one };
        assert_eq!(due(&unreached), Due::SetUp(vec![Totp]));
    }

    /// The contract, section 3.6: what is wanted, what is enrolled, what was passed → due.
    #[test]
    fn only_what_a_level_lacks_is_asked_for() {
        type Row<'a> = (&'a [Level], &'a [Factor], &'a [Factor], Due);
        use Level::{Four, One, Three, Two};
        let both = [Totp, TextCode];
        let table: &[Row<'_>] = &[
            (&[], &[], &[Password], Due::Nothing),
            (&[One], &[], &[Password], Due::Nothing),
            (&[Two], &[], &[Password], Due::Unmet),
            (&[Two], &[], &[EmailCode], Due::Nothing),
            (&[Two], &[TextCode], &[Password], Due::Second(TextCode)),
            (&[Three], &[Totp], &[Password], Due::Second(Totp)),
            (&[Three], &both, &[Password], Due::ChooseSecond(both.to_vec())),
            (&[Four], &both, &[Password], Due::Second(Totp)),
            (&[Four], &both, &[Password, TextCode], Due::Second(Totp)),
            (&[Four], &both, &[Password, Totp], Due::Nothing),
            (&[Three], &both, &[Password, Totp], Due::Nothing),
            (&[Four], &[TextCode], &[Password], Due::Unmet),
            (&[Four, Three], &[TextCode], &[Password], Due::Second(TextCode)),
            (&[Four, One], &[], &[Password], Due::Nothing),
            (&[One, Four], &[Totp], &[Password], Due::Nothing),
        ];
        for (wanted, enrolled, passed, expected) in table {
            let off = facts(Off, enrolled, passed);
            assert_eq!(due_for(&off, wanted), *expected, "{wanted:?} {off:?}");
        }
        let demanded = facts(Optional, &[Totp], &[Password]);
        assert_eq!(due_for(&demanded, &[One]), Due::Second(Totp));
        let none = facts(Required, &[], &[Password]);
        assert_eq!(due_for(&none, &[Four]), due(&none), "policy sets up, a level does not");
    }

    #[test]
    fn a_sign_in_begins_with_what_gets_to_a_level() {
        let begins = |enrolled, wanted: &[Level]| {
            facts(Off, enrolled, &[]).fitting(vec![Password, EmailCode], wanted)
        };
        assert_eq!(begins(&[], &[Level::Two]), [EmailCode]);
        assert_eq!(begins(&[Totp], &[Level::Two]), [Password, EmailCode]);
        assert_eq!(begins(&[], &[Level::Four]), [Password, EmailCode]);
        assert_eq!(begins(&[], &[Level::Four, Level::One]), [Password, EmailCode]);
        assert!(!facts(Off, &[], &[]).reaches_any(&[Password], &[Level::Two]));
    }

    #[test]
    fn a_code_alone_is_no_way_in_for_whoever_has_a_second_factor() {
        let allowed = [Password, EmailCode];
        assert_eq!(facts(Optional, &[], &[]).first(&allowed), allowed);
        assert_eq!(facts(Optional, &[Totp], &[]).first(&allowed), [Password]);
        assert_eq!(facts(Required, &[], &[]).first(&allowed), [Password]);
        assert_eq!(facts(Off, &[Totp], &[]).first(&allowed), allowed);
        // Who has no password begins with a code, and the second factor is asked for behind it.
        let without =
            |passed: &[Factor]| Facts { password: false, ..facts(Optional, &[Totp], passed) };
        assert!(without(&[]).first(&allowed).contains(&EmailCode));
        assert_eq!(due(&without(&[EmailCode])), Due::Second(Totp));
    }

    #[test]
    fn a_recovery_code_stands_in_for_a_second_factor_that_is_asked_for_and_for_nothing_else() {
        let with = |policy, enrolled: &[Factor], passed: &[Factor]| Facts {
            recovery_codes: true,
            ..facts(policy, enrolled, passed)
        };
        // It counts as much as a code that was sent.
        let facts = with(Optional, &[Totp], &[Password]);
        assert!(facts.takes_recovery_code(&[Level::Three]));
        assert!(!facts.takes_recovery_code(&[Level::Four]));
        assert!(with(Optional, &[Totp], &[Password]).takes_recovery_code(&[]));
        assert!(with(Required, &[Totp, TextCode], &[EmailCode]).takes_recovery_code(&[]));
        let none = Facts { recovery_codes: false, ..with(Required, &[Totp], &[Password]) };
        assert!(!none.takes_recovery_code(&[]));
        for (policy, enrolled) in [(Optional, &[][..]), (Required, &[]), (Off, &[Totp])] {
            assert!(!with(policy, enrolled, &[Password]).takes_recovery_code(&[]));
        }
        assert_eq!(due(&with(Required, &[Totp], &[Password, Factor::RecoveryCode])), Due::Nothing);
        let alone = with(Required, &[Totp], &[Factor::RecoveryCode]);
        assert_eq!(due(&alone), Due::Second(Totp));
    }

    #[test]
    fn a_passkey_is_one_factor_or_two_as_the_pool_says() {
        let allowed = [Password, Passkey];
        let table = [
            (Off, false, vec![], true, Due::Nothing),
            (Optional, false, vec![], true, Due::Nothing),
            (Optional, false, vec![Totp], false, Due::Second(Totp)),
            (Optional, true, vec![Totp], true, Due::Nothing),
            (Required, false, vec![Totp], false, Due::Second(Totp)),
            (Required, true, vec![], true, Due::Nothing),
        ];
        for (policy, passkey_is_two, enrolled, begins, after) in table {
            let own = facts(policy, &enrolled, &[Passkey]);
            let own = Facts { passkey: true, passkey_is_two, ..own };
            assert_eq!(own.first(&allowed).contains(&Passkey), begins, "{own:?}");
            assert_eq!(due(&own), after, "{own:?}");
            let none = Facts { passkey: false, ..own };
            assert_eq!(none.first(&allowed), [Password], "{none:?}");
        }
        let without = facts(Optional, &[Totp], &[Passkey]);
        let without = Facts { passkey: true, password: false, ..without };
        assert!(without.first(&allowed).contains(&Passkey));
        assert_eq!(due(&without), Due::Second(Totp));
        let behind = facts(Required, &[Passkey], &[Password]);
        assert_eq!(due(&behind), Due::Second(Passkey));
        assert_eq!(due(&Facts { passed: vec![Password, Passkey], ..behind }), Due::Nothing);
    }

    /// Nothing is skipped for terms, and they for nothing.
    #[test]
    fn terms_come_last() {
        let table: &[(&[Factor], &[Level], Due)] = &[
            (&[Password], &[], Due::Second(Totp)),
            (&[Password, Totp], &[], Due::Terms),
            (&[Password, Totp], &[Level::Four], Due::Terms),
            (&[Password, TextCode], &[Level::Four], Due::Second(Totp)),
        ];
        for (passed, wanted, expected) in table {
            let open = Facts { terms: true, ..facts(Required, &[Totp], passed) };
            assert_eq!(due_for(&open, wanted), *expected, "{open:?}");
        }
        let unconfirmed =
            Facts { status: Unconfirmed, terms: true, ..facts(Off, &[], &[Password]) };
        assert_eq!(due(&unconfirmed), Due::Confirmation);
    }

    #[test]
    fn the_status_comes_first() {
        for (status, expected) in [
            (Unconfirmed, Due::Confirmation),
            (ResetRequired, Due::Reset),
            (ForceChangePassword, Due::NewPassword),
        ] {
            let facts = Facts { status, ..facts(Required, &[Totp], &[Password, Totp]) };
            assert_eq!(due(&facts), expected);
        }
    }
}
