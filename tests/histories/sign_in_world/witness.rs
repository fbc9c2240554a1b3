//! What was proven, and whether an answer is due to that.

use proptest::prelude::*;
use vestibule::domain::{Browser, Factor, MfaPolicy, SessionId, UserGrant, UserStatus};
use vestibule::signin::{Fault, Granted, Next};

use super::post::Ready;
use super::{Answer, Cookies, World, id};
use crate::setting::vault;

impl World {
    /// Writes down what a browser is about to prove.
    pub(super) fn witness(&mut self, ready: &Ready) {
        let number = usize::from(ready.tab.browser) % 3;
        self.proofs[number].extend(ready.proofs.clone());
        if let Some((sub, codes)) = &ready.shown {
            let kept = self.kept.entry(sub.clone()).or_default();
            kept.extend(
                codes.iter().filter(|code| !kept.contains(code)).cloned().collect::<Vec<_>>(),
            );
        }
    }

    pub(super) fn judge_pair(
        &mut self,
        ready: [Ready; 2],
        next: [Result<Next, Fault>; 2],
    ) -> Answer {
        let [mut one, mut two] = ready;
        let [mut first, mut second] = next;
        // Of two codes of an app, the earlier one came first, if both counted. Where both answers
        // tell of one session, the later one opened it: the other was used before, and is answered
        // as the same form sent twice.
        if (one.step > two.step) != tell_of_one_session(&first, &second) {
            std::mem::swap(&mut one, &mut two);
            std::mem::swap(&mut first, &mut second);
        }
        // What one of the two ended, the other may have used a moment before.
        let before = self.ended.clone();
        self.judge(&one, first)?;
        let after = std::mem::replace(&mut self.ended, before);
        self.judge(&two, second)?;
        self.ended.extend(after);
        Ok(())
    }

    /// Holds an answer to what may be, and takes over the cookies that it sets.
    pub(super) fn judge(&mut self, ready: &Ready, next: Result<Next, Fault>) -> Answer {
        let next = match next {
            Ok(next) => next,
            Err(fault) => return Err(TestCaseError::fail(format!("{fault:?}"))),
        };
        let number = usize::from(ready.tab.browser) % 3;
        let mut cookies = self.browsers[number].0.clone();
        match next {
            Next::Finish(finish) => {
                let Granted::Code(code) = &finish.granted else { panic!("no code was asked for") };
                let hash = code.hash(&vault(), &self.pool().id);
                let grant = self.memory.look().codes[&hash].0.grant.clone();
                self.is_due(number, &grant)?;
                self.second_was_proven(&grant);
                self.is_live(ready, finish.session.as_ref().map(|own| &own.id))?;
                if let Some(session) = finish.session {
                    self.is_first(ready, &session.id, &grant)?;
                    if ready.arrival.session.as_ref().map(SessionId::cookie_value)
                        != Some(session.id.cookie_value())
                    {
                        self.end(ready.arrival.session.as_ref());
                    }
                    cookies = Cookies {
                        browser: Some(Browser::new(vault().random())),
                        session: Some(session.id),
                    };
                }
                self.finished += 1;
            }
            Next::MovedTo(browser) => cookies.browser = Some(browser),
            Next::SignedOut | Next::SignedOutOf(_) => {
                self.end(ready.arrival.session.as_ref());
                cookies.session = None;
            }
            Next::Ask(_)
            | Next::Moved
            | Next::Again
            | Next::To(_)
            | Next::ToLogin
            | Next::Answered(_) => {}
        }
        let own = &mut self.browsers[number];
        if format!("{:?}", id(&own.0)) != format!("{:?}", id(&cookies)) {
            own.1 = std::mem::replace(&mut own.0, cookies);
        }
        Ok(())
    }

    /// Nobody gets a code below what policy demands of them now, nor for what was not proven in
    /// this browser.
    pub(super) fn is_due(&self, number: usize, grant: &UserGrant) -> Answer {
        let account = self.memory.look().accounts[grant.user.as_str()].clone();
        let user = &account.user;
        prop_assert!(user.enabled, "a code for somebody who is disabled");
        prop_assert_eq!(
            user.status,
            UserStatus::Confirmed,
            "a code before the account is in order"
        );
        let names: Vec<_> = grant.passed.iter().map(|passed| passed.factor).collect();
        let second = match self.mfa {
            MfaPolicy::Off => false,
            MfaPolicy::Optional => !account.totp.is_empty() || user.mfa_required,
            MfaPolicy::Required => true,
        };
        prop_assert!(names.contains(&Factor::Password), "a code without a password");
        let proved = [Factor::Totp, Factor::RecoveryCode].iter().any(|own| names.contains(own));
        prop_assert!(!second || proved, "a code without a second factor");
        let wanted = format!("terms@{}", self.terms);
        let agreed = || account.agreed.iter().any(|own| own.to_string() == wanted);
        prop_assert!(self.terms == 0 || agreed(), "a code without agreeing to {wanted}");
        for passed in &grant.passed {
            let what = passed.factor.as_str();
            let proof = (grant.user.to_string(), what, passed.at.millis());
            prop_assert!(self.proofs[number].contains(&proof), "never proven here: {proof:?}");
            let voided = user.signed_out.is_some_and(|when| grant.auth_time < when);
            prop_assert!(!voided, "a code by what was voided");
        }
        Ok(())
    }

    /// A session that was ended gives nothing any more, and none comes back.
    pub(super) fn is_live(&self, ready: &Ready, given: Option<&SessionId>) -> Answer {
        let used = given.or(ready.arrival.session.as_ref());
        let used = used.map(SessionId::cookie_value).unwrap_or_default();
        prop_assert!(!self.ended.contains(&used), "a code by a session that was ended");
        Ok(())
    }

    /// A code of an app opens one session, and none once a later one had opened one. Of two that are
    /// under way at once, either may be the first to arrive.
    pub(super) fn is_first(
        &mut self,
        ready: &Ready,
        session: &SessionId,
        grant: &UserGrant,
    ) -> Answer {
        if !self.seen.insert(session.cookie_value()) {
            return Ok(());
        }
        let user = grant.user.as_str();
        let is_by = |factor| grant.passed.iter().any(|passed| passed.factor == factor);
        if let Some(code) = ready.code.as_ref().filter(|_| is_by(Factor::RecoveryCode)) {
            prop_assert!(self.used.insert(code.clone()), "a recovery code twice");
        }
        // Where policy asks for no second factor any more, the code that is sent counts for nothing.
        let counts = is_by(Factor::Totp) && ready.proofs.iter().any(|(own, ..)| own == user);
        let Some(step) = ready.step.filter(|_| counts) else { return Ok(()) };
        let last = ready.opened.get(user);
        prop_assert!(last.is_none_or(|last| step > *last), "step {step} after {last:?}");
        let is_new = self.steps.entry(user.to_owned()).or_default().insert(step);
        prop_assert!(is_new, "step {step} twice");
        Ok(())
    }
}

fn tell_of_one_session(one: &Result<Next, Fault>, two: &Result<Next, Fault>) -> bool {
    let session = |next: &Result<Next, Fault>| match next {
        Ok(Next::Finish(finish)) => finish.session.as_ref().map(|own| own.id.cookie_value()),
        _ => None,
    };
    session(one).is_some_and(|own| Some(own) == session(two))
}
