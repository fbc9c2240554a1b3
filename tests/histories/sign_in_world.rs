//! People, browsers and an administrator around the sign-in engine, and a witness who writes down
//! what each browser really proved. The witness knows passwords and codes, not the engine's steps.

mod lost;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use totp_rs::{Builder, Secret as Seed};
use vestibule::domain::{
    Account, At, AuthorizeRequest, Browser, Client, Factor, MfaPolicy, Pool, SessionId, Span,
    UserGrant, UserStatus, Wished,
};
use vestibule::signin::{Arrival, Ask, Engine, Fault, Granted, Input, Next};
use vestibule::vault::RecoveryCode;

use crate::memory::{Memory, alone, at_once};
use crate::setting::{
    BEGAN, SEED, client, device, person, pool_with, request, sign_in_engine, vault,
};

pub const PEOPLE: [&str; 3] = ["ada@example.com", "grace@example.com", "linus@example.com"];

/// What a browser posts. Numbers are taken modulo what is there.
#[derive(Clone, Copy, Debug)]
pub enum Posted {
    SignIn {
        person: u8,
        password: u8,
    },
    Password {
        password: u8,
    },
    NewPassword {
        chosen: u8,
    },
    ChooseSetUp {
        known: bool,
    },
    SetUpTotp {
        code: i8,
    },
    Totp {
        code: i8,
    },
    UseRecoveryCode,
    RecoveryCode {
        number: u8,
    },
    CodesKept,
    /// To the version that stands, or to the one before.
    Agree {
        stale: bool,
        all: bool,
    },
    Decline,
    ToApp,
    LoseFactor,
    /// How to prove what is left in place of a second factor.
    Choose {
        mailed: bool,
    },
    /// The newest code that was sent to whoever it is about, one from before, or a wrong one.
    Mailed {
        number: u8,
    },
    /// The link of the newest notice to somebody, pressed.
    Stop {
        person: u8,
    },
    Other,
    Continue,
    StartOver,
    SignOut,
}

/// Which of a browser's cookies go along: those it has, or those it had before the last answer.
#[derive(Clone, Copy, Debug)]
pub struct Tab {
    pub browser: u8,
    pub client: u8,
    pub stale: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Action {
    Open {
        tab: Tab,
        silently: bool,
    },
    Post {
        tab: Tab,
        posted: Posted,
    },
    AtOnce {
        tabs: [Tab; 2],
        posted: [Posted; 2],
        schedule: u64,
    },
    /// An attacker puts the id of a browser that nobody used into another one.
    Plant,
    Leave {
        browser: u8,
    },
    Wait {
        seconds: i64,
    },
    Policy {
        mfa: u8,
    },
    /// The version of the terms that have to be agreed to; none is zero.
    Terms {
        version: u8,
    },
    Enable {
        person: u8,
        enabled: bool,
    },
    SignOutEverywhere {
        person: u8,
    },
    Demand {
        person: u8,
        what: u8,
    },
    TakeApp {
        person: u8,
    },
}

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

/// A post that is ready to be sent: as whom, for what, and what it will have proved.
struct Ready {
    tab: Tab,
    arrival: Arrival,
    request: AuthorizeRequest,
    input: Input,
    step: Option<u64>,
    /// The last step of each person that had opened a session when this was sent.
    opened: BTreeMap<String, u64>,
    /// A recovery code that is good as this is sent.
    code: Option<String>,
    /// Recovery codes that this browser is shown, and whose.
    shown: Option<(String, Vec<String>)>,
    /// What stops a request, where that is what is sent.
    refusal: Option<String>,
    proofs: Vec<Proof>,
}

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

    /// The form as this browser would send it, with codes of the app that is asked about.
    fn ready(&self, tab: Tab, posted: Posted) -> Ready {
        let (arrival, request) = self.visit(tab, &[]);
        let asked = alone(self.engine.show(&arrival, &request)).unwrap();
        let (named, shown) = (named(&asked), self.shown(&asked));
        let (mut step, mut proofs, mut code, mut refusal) = (None, vec![], None, None);
        let typed = |name: &str, number: u8| words(name)[usize::from(number) % 4].clone();
        let input = match posted {
            Posted::SignIn { person, password } => {
                let name = PEOPLE.get(usize::from(person)).copied().unwrap_or("bob@example.com");
                let password = typed(name, password);
                proofs = self.by_password(&password);
                let password = Some(password).filter(|text| !text.is_empty());
                Input::SignIn { name: name.to_owned(), password }
            }
            Posted::Password { password } => {
                let password = typed(&named, password);
                proofs = self.by_password(&password);
                Input::Password { password }
            }
            Posted::NewPassword { chosen } => {
                let [old, new, ..] = words(&named);
                let text = [new, old, "short".to_owned()][usize::from(chosen) % 3].clone();
                Input::NewPassword { chosen: text.clone(), again: text }
            }
            Posted::ChooseSetUp { known } => {
                Input::ChooseSetUp { method: if known { "totp" } else { "none" }.to_owned() }
            }
            Posted::SetUpTotp { code } => {
                let (text, number) = self.code(&seed_shown(&asked), code);
                step = number;
                let own = self.account(&named).filter(|_| number.is_some());
                proofs = own.iter().map(|own| self.proof(own, "totp")).collect();
                Input::SetUpTotp { code: text, device: "Phone".to_owned() }
            }
            Posted::Totp { code } => {
                let seed = self.account(&named).and_then(|own| self.seed(&own));
                let (text, number) = self.code(&seed.unwrap_or_else(|| SEED.to_vec()), code);
                (step, proofs) = (number, self.by_app(&text, code));
                Input::Totp { code: text, remember: false }
            }
            Posted::UseRecoveryCode => Input::UseRecoveryCode,
            Posted::RecoveryCode { number } => {
                let typed = self.recovery_code(&named, number);
                proofs = self.by_recovery_code(&typed);
                code = Some(typed.clone()).filter(|_| !proofs.is_empty());
                Input::RecoveryCode { code: typed }
            }
            Posted::CodesKept => Input::CodesKept,
            Posted::Agree { stale, all } => self.agreeing(stale, all),
            Posted::Decline => Input::DeclineTerms,
            Posted::ToApp => Input::LeaveWithoutTerms,
            Posted::LoseFactor => Input::LoseFactor,
            Posted::Choose { mailed } => {
                Input::Choose { method: if mailed { "email_code" } else { "none" }.to_owned() }
            }
            Posted::Mailed { number } => {
                let typed = self.mailed_code(&named, number);
                proofs = self.by_mailed_code(tab, &typed);
                Input::Code { code: typed, remember: false }
            }
            Posted::Stop { person } => {
                refusal = Some(self.refusal_of(person));
                Input::Continue
            }
            Posted::Other => Input::Other,
            Posted::Continue => Input::Continue,
            Posted::StartOver => Input::StartOver,
            Posted::SignOut => Input::SignOut,
        };
        let opened = self.opened();
        Ready { tab, arrival, request, input, step, opened, code, shown, refusal, proofs }
    }

    /// Recovery codes that a page shows, and whose.
    fn shown(&self, asked: &Next) -> Option<(String, Vec<String>)> {
        let Next::Ask(Ask::RecoveryCodes { name, codes }) = asked else { return None };
        let codes = codes.iter().map(|code| code.expose().clone()).collect();
        Some((self.account(name)?.user.sub.to_string(), codes))
    }

    /// To what has to be agreed to and may, or to what may alone.
    fn agreeing(&self, stale: bool, all: bool) -> Input {
        let version = self.terms.saturating_sub(u8::from(stale));
        let documents: &[_] = if all { &["terms", "news"] } else { &["news"] };
        let field = |own: &&str| (format!("terms:{own}@{version}"), "true".to_owned());
        Input::Terms { values: documents.iter().map(field).collect() }
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

    fn proof(&self, account: &Account, what: &'static str) -> Proof {
        (account.user.sub.to_string(), what, self.now.millis())
    }

    /// Whoever has this password proves it by typing it.
    fn by_password(&self, typed: &str) -> Vec<Proof> {
        let is = |own: &&Account| own.credential.as_ref().is_some_and(|c| c.hash.expose() == typed);
        self.accounts().iter().filter(is).map(|own| self.proof(own, "password")).collect()
    }

    /// Whoever has an app that shows this code about now proves it.
    fn by_app(&self, text: &str, off: i8) -> Vec<Proof> {
        let shows = |own: &&Account| {
            let seed = self.seed(own).map(|seed| self.code(&seed, off));
            seed.is_some_and(|(own, step)| own == text && step.is_some())
        };
        self.accounts().iter().filter(shows).map(|own| self.proof(own, "totp")).collect()
    }

    /// One of the codes that somebody was ever given, or one that nobody was.
    fn recovery_code(&self, name: &str, number: u8) -> String {
        let own = self.account(name).and_then(|own| self.kept.get(own.user.sub.as_str()).cloned());
        let nobodys = "0000-0000-0000-0000-0000-0000".to_owned();
        own.unwrap_or_default().get(usize::from(number)).cloned().unwrap_or(nobodys)
    }

    /// Whoever has this code, and did not use it, proves it by typing it.
    fn by_recovery_code(&self, typed: &str) -> Vec<Proof> {
        let (pool, code) = (self.pool().id.to_string(), RecoveryCode::parse(typed).unwrap());
        let state = self.memory.look();
        let has = |own: &&Account| {
            let sub = own.user.sub.as_str();
            let hash = code.hash(&vault(), &[&pool, sub]);
            state.recovery_codes.get(sub).is_some_and(|codes| codes.contains(&hash))
        };
        state.accounts.values().filter(has).map(|own| self.proof(own, "recovery_code")).collect()
    }

    /// The secret of the app that somebody has now.
    fn seed(&self, account: &Account) -> Option<Vec<u8>> {
        let (pool, sub) = (self.pool().id.to_string(), account.user.sub.to_string());
        let sealed = account.totp.first()?.sealed.expose();
        let place = [pool.as_str(), "totp", "secret", sub.as_str()];
        Some(vault().open(&place, sealed).unwrap().expose().clone())
    }

    /// The code of a step near now, and its step; one that is far off is wrong.
    fn code(&self, seed: &[u8], off: i8) -> (String, Option<u64>) {
        let secret = Seed::new(seed.to_vec().into_boxed_slice());
        let app = Builder::new().with_secret(secret).with_account_name("x").build_noncompliant();
        let seconds = u64::try_from(self.now.seconds() + i64::from(off) * 30).unwrap();
        let text = app.generate(seconds).to_string();
        (text, (-1..=1).contains(&off).then_some(seconds / 30))
    }

    /// Writes down what a browser is about to prove.
    fn witness(&mut self, ready: &Ready) {
        let number = usize::from(ready.tab.browser) % 3;
        self.proofs[number].extend(ready.proofs.clone());
        if let Some((sub, codes)) = &ready.shown {
            let kept = self.kept.entry(sub.clone()).or_default();
            kept.extend(
                codes.iter().filter(|code| !kept.contains(code)).cloned().collect::<Vec<_>>(),
            );
        }
    }

    fn judge_pair(&mut self, ready: [Ready; 2], next: [Result<Next, Fault>; 2]) -> Answer {
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
    fn judge(&mut self, ready: &Ready, next: Result<Next, Fault>) -> Answer {
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
    fn is_due(&self, number: usize, grant: &UserGrant) -> Answer {
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
    fn is_live(&self, ready: &Ready, given: Option<&SessionId>) -> Answer {
        let used = given.or(ready.arrival.session.as_ref());
        let used = used.map(SessionId::cookie_value).unwrap_or_default();
        prop_assert!(!self.ended.contains(&used), "a code by a session that was ended");
        Ok(())
    }

    /// A code of an app opens one session, and none once a later one had opened one. Of two that are
    /// under way at once, either may be the first to arrive.
    fn is_first(&mut self, ready: &Ready, session: &SessionId, grant: &UserGrant) -> Answer {
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

/// Whom a page is about, as they typed it.
fn named(asked: &Next) -> String {
    match asked {
        Next::Ask(
            Ask::Password { name, .. }
            | Ask::Totp { name, .. }
            | Ask::SetUpTotp { name, .. }
            | Ask::RecoveryCode { name, .. }
            | Ask::RecoveryCodes { name, .. }
            | Ask::Code { name, .. }
            | Ask::NewPassword { name, .. },
        ) => name.clone(),
        _ => String::new(),
    }
}

/// The secret of the app that a page shows.
fn seed_shown(asked: &Next) -> Vec<u8> {
    match asked {
        Next::Ask(Ask::SetUpTotp { key, .. }) => {
            Seed::try_from_base32(key.expose()).unwrap().as_bytes().to_vec()
        }
        _ => SEED.to_vec(),
    }
}

fn tell_of_one_session(one: &Result<Next, Fault>, two: &Result<Next, Fault>) -> bool {
    let session = |next: &Result<Next, Fault>| match next {
        Ok(Next::Finish(finish)) => finish.session.as_ref().map(|own| own.id.cookie_value()),
        _ => None,
    };
    session(one).is_some_and(|own| Some(own) == session(two))
}

fn id(cookies: &Cookies) -> (Option<String>, Option<String>) {
    let browser = cookies.browser.as_ref().map(Browser::cookie_value);
    (browser, cookies.session.as_ref().map(SessionId::cookie_value))
}

impl Ready {
    /// Sends it: to the page of a sign-in, or to the one behind the link of a notice.
    fn sent(&self, engine: &Engine) -> impl Future<Output = Result<Next, Fault>> + use<> {
        let (arrival, request) = (self.arrival.clone(), self.request.clone());
        let (engine, input, refusal) = (engine.clone(), self.input(), self.refusal.clone());
        async move {
            match refusal {
                None => engine.submit(&arrival, &request, input).await,
                Some(secret) => {
                    let client = &request.client.id;
                    let stopped = engine.stop_lost_factor_by_link(&arrival, client, &secret);
                    stopped.await.map(Next::Ask)
                }
            }
        }
    }

    fn input(&self) -> Input {
        match &self.input {
            Input::SignIn { name, password } => {
                Input::SignIn { name: name.clone(), password: password.clone() }
            }
            Input::Password { password } => Input::Password { password: password.clone() },
            Input::NewPassword { chosen, again } => {
                Input::NewPassword { chosen: chosen.clone(), again: again.clone() }
            }
            Input::ChooseSetUp { method } => Input::ChooseSetUp { method: method.clone() },
            Input::SetUpTotp { code, device } => {
                Input::SetUpTotp { code: code.clone(), device: device.clone() }
            }
            Input::Totp { code, remember } => {
                Input::Totp { code: code.clone(), remember: *remember }
            }
            Input::Confirm { code } => Input::Confirm { code: code.clone() },
            Input::Resend => Input::Resend,
            Input::Other => Input::Other,
            Input::UseRecoveryCode => Input::UseRecoveryCode,
            Input::LoseFactor => Input::LoseFactor,
            Input::RecoveryCode { code } => Input::RecoveryCode { code: code.clone() },
            Input::CodesKept => Input::CodesKept,
            Input::Terms { values } => Input::Terms { values: values.clone() },
            Input::DeclineTerms => Input::DeclineTerms,
            Input::LeaveWithoutTerms => Input::LeaveWithoutTerms,
            Input::LinkPressed => Input::LinkPressed,
            Input::Choose { method } => Input::Choose { method: method.clone() },
            Input::Code { code, remember } => {
                Input::Code { code: code.clone(), remember: *remember }
            }
            Input::Passkey(_) | Input::NewPasskey(_) | Input::NotNow => Input::NotNow,
            Input::Continue => Input::Continue,
            Input::StartOver => Input::StartOver,
            Input::SignOut => Input::SignOut,
            Input::ContinueAs { account } => Input::ContinueAs { account: account.clone() },
            Input::SignOutOf { account } => Input::SignOutOf { account: account.clone() },
        }
    }
}
