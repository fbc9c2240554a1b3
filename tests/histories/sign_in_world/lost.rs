//! Who lost their second factors: the witness knows when somebody asked to get in without them, in
//! which browser the password and a code to the mailbox were typed, and who said no.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vestibule::domain::{At, Factor, LostFactor, UserGrant};

use super::{Action, Answer, PEOPLE, Posted, Proof, Tab, World};
use crate::setting::LOST_WAITS;

#[derive(Debug, Default)]
pub(super) struct Lost {
    /// Since when a request waits, by person.
    waiting: BTreeMap<String, At>,
    /// Codes that were sent: to whom, which, and in which browsers somebody had just done something.
    sent: Vec<(String, String, Vec<usize>)>,
    /// Who just signed in with a second factor.
    proven: Vec<String>,
    begun: u64,
    stopped: u64,
    finished: u64,
}

/// What of it there was before an action.
pub(super) struct Seen {
    apps: BTreeMap<String, bool>,
    requests: BTreeMap<String, LostFactor>,
    mailed: usize,
    notices: usize,
}

impl World {
    /// How many requests were begun, stopped and finished.
    pub fn ends_of_requests(&self) -> [u64; 3] {
        [self.lost.begun, self.lost.stopped, self.lost.finished]
    }

    pub(super) fn seen_of_lost(&self) -> Seen {
        let state = self.memory.look();
        let apps = state.accounts.iter().map(|(sub, own)| (sub.clone(), !own.totp.is_empty()));
        Seen {
            apps: apps.collect(),
            requests: state.lost.clone(),
            mailed: state.mailed.len(),
            notices: state.notices.len(),
        }
    }

    /// The newest code that was sent to somebody, the one before, one that was sent to nobody, or
    /// the newest of all, whoever's.
    pub(super) fn mailed_code(&self, name: &str, number: u8) -> String {
        let state = self.memory.look();
        let own = state.mailed.iter().rev().filter(|(to, _)| to == name);
        let mut own = own.map(|(_, code)| code.clone());
        let found = match number {
            0 => own.next(),
            1 => own.nth(1),
            2 => None,
            _ => state.mailed.last().map(|(_, code)| code.clone()),
        };
        found.unwrap_or_else(|| "000000".to_owned())
    }

    /// Whoever was sent this code in this browser proves that the mailbox is theirs.
    pub(super) fn by_mailed_code(&self, tab: Tab, typed: &str) -> Vec<Proof> {
        let number = usize::from(tab.browser) % 3;
        let here = |(_, code, browsers): &&(String, String, Vec<usize>)| {
            code == typed && browsers.contains(&number)
        };
        let owners = self.lost.sent.iter().filter(here);
        let owners = owners.filter_map(|(to, ..)| self.account(to));
        owners.map(|own| self.proof(&own, "email_code")).collect()
    }

    /// What the link of the newest notice to somebody holds.
    pub(super) fn refusal_of(&self, person: u8) -> String {
        let name = PEOPLE[usize::from(person) % PEOPLE.len()];
        let state = self.memory.look();
        let newest = state.notices.iter().rfind(|(to, _)| to == name);
        let secret = newest.and_then(|(_, link)| link.rsplit_once("stop="));
        secret.map_or("none", |(_, secret)| secret).to_owned()
    }

    pub(super) fn second_was_proven(&mut self, grant: &UserGrant) {
        let second = [Factor::Totp, Factor::RecoveryCode];
        if grant.passed.iter().any(|passed| second.contains(&passed.factor)) {
            self.lost.proven.push(grant.user.to_string());
        }
    }

    /// Holds what became of requests and of apps to what people did.
    pub(super) fn lost_rightly(&mut self, action: Action, before: &Seen) -> Answer {
        let after = self.seen_of_lost();
        let browsers = browsers_of(action);
        let mailed: Vec<_> = self.memory.look().mailed[before.mailed..].to_vec();
        self.lost.sent.extend(mailed.into_iter().map(|(to, code)| (to, code, browsers.clone())));
        let proven = std::mem::take(&mut self.lost.proven);
        let mut begun = 0;
        for sub in after.apps.keys() {
            let (old, new) = (before.requests.get(sub), after.requests.get(sub));
            let is_gone = before.apps[sub] && !after.apps[sub];
            if is_gone && !matches!(action, Action::TakeApp { .. }) {
                self.finished_rightly(sub, &browsers)?;
            } else if old.is_some() && old != new {
                let by_sign_in = proven.contains(sub);
                let over = old.is_some_and(|own| own.is_over(self.now));
                let said_no = self.says_no(action, sub);
                prop_assert!(by_sign_in || said_no || over, "nobody stopped the request of {sub}");
                self.lost.waiting.remove(sub);
                self.lost.stopped += 1;
            }
            if let Some(own) = new.filter(|_| old != new) {
                self.has_both(sub, &browsers)?;
                prop_assert_eq!((own.asked, own.due), (self.now, self.now + LOST_WAITS));
                self.lost.waiting.insert(sub.clone(), self.now);
                begun += 1;
            }
            if matches!(action, Action::Post { .. }) && self.says_no(action, sub) {
                prop_assert!(new.is_none(), "it waits on though the owner said no");
            }
        }
        self.lost.begun += begun;
        prop_assert_eq!(u64::try_from(after.notices - before.notices).unwrap(), begun, "notices");
        Ok(())
    }

    /// The factors went: long enough behind the request, which nobody stopped, and behind both proofs
    /// in the browser that did it.
    fn finished_rightly(&mut self, sub: &str, browsers: &[usize]) -> Answer {
        let Some(asked) = self.lost.waiting.remove(sub) else {
            return Err(TestCaseError::fail(format!("{sub} lost an app, and nothing waited")));
        };
        let request = LostFactor { id: [0; 32], proofs: vec![], asked, due: asked + LOST_WAITS };
        prop_assert!(request.is_ripe(self.now), "before its time, or long after");
        let number = self.has_both(sub, browsers)?;
        let state = self.memory.look();
        let account = state.accounts[sub].clone();
        drop(state);
        prop_assert!(account.recovery_codes == 0 && account.user.mfa_required);
        // What was proven there counts as of now.
        self.proofs[number].insert((sub.to_owned(), "password", self.now.millis()));
        self.steps.remove(sub);
        self.lost.finished += 1;
        Ok(())
    }

    /// One of these browsers proved the password at some time, and the mailbox just now.
    fn has_both(&self, sub: &str, browsers: &[usize]) -> Result<usize, TestCaseError> {
        let mailbox = (sub.to_owned(), "email_code", self.now.millis());
        let both = browsers.iter().copied().find(|number| {
            let own = &self.proofs[*number];
            own.contains(&mailbox)
                && own.iter().any(|(who, what, _)| who == sub && *what == "password")
        });
        both.ok_or_else(|| TestCaseError::fail(format!("{sub} never proved both in one browser")))
    }

    /// Whether the link of the newest notice to this person was pressed.
    fn says_no(&self, action: Action, sub: &str) -> bool {
        let is = |posted: &Posted| matches!(posted, Posted::Stop { person } if self.sub_of(*person) == sub);
        match action {
            Action::Post { posted, .. } => is(&posted),
            Action::AtOnce { posted, .. } => posted.iter().any(is),
            _ => false,
        }
    }

    fn sub_of(&self, person: u8) -> String {
        let name = PEOPLE[usize::from(person) % PEOPLE.len()];
        self.account(name).map(|own| own.user.sub.to_string()).unwrap_or_default()
    }
}

/// In which browsers something was done.
fn browsers_of(action: Action) -> Vec<usize> {
    let number = |tab: Tab| usize::from(tab.browser) % 3;
    match action {
        Action::Open { tab, .. } | Action::Post { tab, .. } => vec![number(tab)],
        Action::AtOnce { tabs, .. } => tabs.map(number).to_vec(),
        _ => vec![],
    }
}
