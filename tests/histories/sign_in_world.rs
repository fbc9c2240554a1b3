//! People, browsers and an administrator around the sign-in engine, and a witness who writes down
//! what each browser really proved. The witness knows passwords and codes, not the engine's steps.

mod actions;
mod lost;
mod post;
mod proofs;
mod witness;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::test_runner::TestCaseError;
use vestibule::domain::{
    Account, At, AuthorizeRequest, Browser, Client, MfaPolicy, Pool, SessionId, Span, UserStatus,
    Wished,
};
use vestibule::signin::{Arrival, Engine, Input};
use vestibule::vault::RecoveryCode;

use crate::memory::{Memory, alone, at_once};
use crate::setting::{BEGAN, client, device, person, pool_with, request, sign_in_engine, vault};

pub use actions::{Action, Posted, Tab};
use post::Ready;

pub const PEOPLE: [&str; 3] = ["ada@example.com", "grace@example.com", "linus@example.com"];

/// The cookies of one browser.
#[derive(Clone, Debug, Default)]
struct Cookies {
    browser: Option<Browser>,
    session: Option<SessionId>,
}

/// What somebody may type: their first password, the one that they choose when they have to, a
/// wrong one, or nothing. No two people have a password in common.
fn words(name: &str) -> [String; 4] {
    let own = PEOPLE.iter().position(|own| *own == name).unwrap_or_default();
    let (first, chosen) = (format!("Correct-Horse-{own}"), format!("Fresh-Horse-{own}"));
    [first, chosen, "Wrong-Horse-99".to_owned(), String::new()]
}

/// Something that a browser proved: whose, what, and when.
type Proof = (String, &'static str, i64);

pub struct World {
    memory: Memory,
    engine: Engine,
    now: At,
    mfa: MfaPolicy,
    terms: u8,
    clients: [Arc<Client>; 2],
    browsers: [(Cookies, Cookies); 3],
    /// By browser, as it holds them in its hands.
    proofs: [BTreeSet<Proof>; 3],
    /// Sessions that were ended, by their cookie.
    ended: BTreeSet<String>,
    /// The newest time step that each person's app got somebody in by.
    steps: BTreeMap<String, BTreeSet<u64>>,
    /// The recovery codes that each person was ever given.
    kept: BTreeMap<String, Vec<String>>,
    /// Those that got somebody in.
    used: BTreeSet<String>,
    seen: BTreeSet<String>,
    pub finished: usize,
    lost: lost::Lost,
}

pub type Answer = Result<(), TestCaseError>;

impl World {
    pub fn new() -> Self {
        let memory = Memory::default();
        for (number, email) in PEOPLE.iter().enumerate() {
            let mut account = person(number as u128 + 1, email, &words(email)[0]);
            if number == 1 {
                account.totp = vec![device(&account.user.sub)];
            }
            if number == 2 {
                account.user.mfa_required = true;
            }
            memory.look().accounts.insert(account.user.sub.to_string(), account);
        }
        let mut world = Self {
            engine: sign_in_engine(&memory),
            memory,
            now: BEGAN,
            mfa: MfaPolicy::Optional,
            terms: 0,
            clients: [client("one", |_| ()), client("two", |own| own.identifier_first = true)],
            browsers: Default::default(),
            proofs: Default::default(),
            ended: BTreeSet::new(),
            steps: BTreeMap::new(),
            kept: BTreeMap::new(),
            used: BTreeSet::new(),
            seen: BTreeSet::new(),
            finished: 0,
            lost: lost::Lost::default(),
        };
        world.give_codes(1);
        for number in 0..world.browsers.len() {
            world.browsers[number].0.browser = Some(Browser::new(vault().random()));
        }
        world
    }

    /// Two recovery codes, for somebody who has an app.
    fn give_codes(&mut self, person: u8) {
        let (sub, pool) = (self.sub(person), self.pool());
        let codes = [0, 1].map(|_| RecoveryCode::generate(&vault()));
        let mut state = self.memory.look();
        let hash = |code: &RecoveryCode| code.hash(&vault(), &[pool.id.as_str(), &sub]);
        state.recovery_codes.insert(sub.clone(), codes.iter().map(hash).collect());
        state.accounts.get_mut(&sub).unwrap().recovery_codes = 2;
        drop(state);
        self.kept.insert(sub, codes.map(|code| code.grouped().expose().clone()).into());
    }

    pub fn does(&mut self, action: Action) -> Answer {
        let before = self.seen_of_lost();
        self.brings_about(action)?;
        self.lost_rightly(action, &before)
    }

    fn brings_about(&mut self, action: Action) -> Answer {
        match action {
            Action::Open { tab, silently } => self.open(tab, silently),
            Action::Post { tab, posted } => {
                let ready = self.ready(tab, posted);
                self.witness(&ready);
                let next = alone(ready.sent(&self.engine));
                self.judge(&ready, next)
            }
            Action::AtOnce { tabs, posted, schedule } => {
                let [one, two] = [0, 1].map(|i| self.ready(tabs[i], posted[i]));
                self.witness(&one);
                self.witness(&two);
                let engine = self.engine.clone();
                let [first, second] = at_once(one.sent(&engine), two.sent(&engine), schedule);
                self.judge_pair([one, two], [first, second])
            }
            action => {
                self.happens(action);
                Ok(())
            }
        }
    }

    /// What people and administrators do beside the pages.
    fn happens(&mut self, action: Action) {
        match action {
            Action::Plant => {
                let fresh = Browser::new(vault().random());
                for number in [0, 1] {
                    let (now, before) = &mut self.browsers[number];
                    *before = now.clone();
                    *now = Cookies { browser: Some(fresh.clone()), session: None };
                }
            }
            Action::Leave { browser } => {
                let number = usize::from(browser) % 3;
                let arrival = self.arrival(&self.browsers[number].0);
                alone(self.engine.sign_out(&arrival)).unwrap();
                self.end(arrival.session.as_ref());
                self.browsers[number].0.session = None;
            }
            Action::Wait { seconds } => self.now = self.now + Span::from_seconds(seconds),
            Action::Policy { mfa } => {
                let all = [MfaPolicy::Off, MfaPolicy::Optional, MfaPolicy::Required];
                self.mfa = all[usize::from(mfa) % 3];
            }
            Action::Terms { version } => self.terms = version % 3,
            Action::Enable { person, enabled } => self.change(person, |own| own.enabled = enabled),
            Action::SignOutEverywhere { person } => {
                let at = self.now;
                self.change(person, |own| own.signed_out = Some(at));
            }
            Action::Demand { person, what } => self.change(person, |own| match what % 4 {
                0 => own.status = UserStatus::ForceChangePassword,
                1 => own.mfa_required = true,
                2 => own.status = UserStatus::ResetRequired,
                _ => (own.status, own.mfa_required) = (UserStatus::Confirmed, false),
            }),
            Action::TakeApp { person } => {
                let sub = self.sub(person);
                let mut state = self.memory.look();
                state.used_steps.retain(|(owner, _), _| *owner != sub);
                state.accounts.get_mut(&sub).unwrap().totp.clear();
                self.steps.remove(&sub);
            }
            Action::Open { .. } | Action::Post { .. } | Action::AtOnce { .. } => {}
        }
    }

    fn sub(&self, person: u8) -> String {
        let state = self.memory.look();
        state.accounts.keys().nth(usize::from(person) % PEOPLE.len()).unwrap().clone()
    }

    fn change(&self, person: u8, change: impl FnOnce(&mut vestibule::domain::User)) {
        let sub = self.sub(person);
        change(&mut self.memory.look().accounts.get_mut(&sub).unwrap().user);
    }

    fn end(&mut self, session: Option<&SessionId>) {
        self.ended.extend(session.map(SessionId::cookie_value));
    }

    fn pool(&self) -> Arc<Pool> {
        pool_with(self.mfa, self.terms)
    }

    fn arrival(&self, cookies: &Cookies) -> Arrival {
        Arrival {
            pool: self.pool(),
            at: self.now,
            browser: cookies.browser.clone(),
            session: cookies.session.clone(),
            others: vec![],
            known: vec![],
            trusted: vec![],
            visitor: Arc::default(),
            language: "en".to_owned(),
            query: String::new(),
            wished: Wished::default(),
        }
    }

    fn visit(&self, tab: Tab, more: &[(&str, &str)]) -> (Arrival, AuthorizeRequest) {
        let number = usize::from(tab.browser) % 3;
        let (now, before) = &self.browsers[number];
        let cookies = if tab.stale { before } else { now };
        let client = &self.clients[usize::from(tab.client) % 2];
        (self.arrival(cookies), request(client, &self.pool(), more))
    }

    fn open(&mut self, tab: Tab, silently: bool) -> Answer {
        let more: &[_] = if silently { &[("prompt", "none")] } else { &[] };
        let (arrival, request) = self.visit(tab, more);
        let next = alone(self.engine.authorize(&arrival, &request, None));
        let (input, opened) = (Input::Continue, self.opened());
        let (step, code, shown, refusal, proofs) = (None, None, None, None, vec![]);
        let ready =
            Ready { tab, arrival, request, input, step, opened, code, shown, refusal, proofs };
        self.judge(&ready, next)
    }

    fn opened(&self) -> BTreeMap<String, u64> {
        let last = |(user, steps): (&String, &BTreeSet<u64>)| Some((user.clone(), *steps.last()?));
        self.steps.iter().filter_map(last).collect()
    }

    fn accounts(&self) -> Vec<Account> {
        self.memory.look().accounts.values().cloned().collect()
    }

    fn account(&self, name: &str) -> Option<Account> {
        self.accounts().into_iter().find(|own| own.user.attributes.get("email") == Some(name))
    }
}

fn id(cookies: &Cookies) -> (Option<String>, Option<String>) {
    let browser = cookies.browser.as_ref().map(Browser::cookie_value);
    (browser, cookies.session.as_ref().map(SessionId::cookie_value))
}
