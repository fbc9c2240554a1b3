//! The order of steps cannot be got round (bug classes 6 and 11): every answer at every state, out
//! of order, of another flow, unknown or missing; and no way to a code but through all that is due.

use std::collections::BTreeSet;

use vestibule::domain::{PoolId, Secret, TotpDevice};
use vestibule::ports::{Clock as _, Factors as _};

use crate::dead_ends::{Case, put_back, restore};
use crate::link::linking;
use crate::passkeys::choosing;
use crate::person::CHOSEN;
use crate::support::app::code;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, Form, PASSWORD, Pools, TestServer};
use crate::terms::{REQUIRED, ticking};

/// A state, with a client and a person that get there.
type State = (&'static str, &'static str, &'static str);

/// Every state.
const STATES: &[State] = &[
    ("sign_in", "app", "ada@example.com"),
    ("sign_in, wrong", "app", "ada@example.com"),
    ("password", "first", "ada@example.com"),
    ("password, wrong", "first", "ada@example.com"),
    ("totp", "app", "grace@example.com"),
    ("totp, wrong", "app", "grace@example.com"),
    ("recovery_code", "app", "grace@example.com"),
    ("recovery_codes", "app", "margaret@example.com"),
    ("new_password", "app", "linus@example.com"),
    ("choose_set_up", "app", "margaret@example.com"),
    ("set_up_totp", "app", "margaret@example.com"),
    ("terms", "app", "ada@example.com"),
];

/// The same where people may begin by a passkey.
const STATES_OF_PASSKEYS: &[State] =
    &[("passkey", "choosing", "ada@example.com"), ("new_passkey", "choosing", "ada@example.com")];

/// The same where they may begin by a code that has a link beside it. One that was pressed is no state:
/// the next look at the page goes on.
const STATES_OF_LINKS: &[State] =
    &[("choose", "choosing", "ada@example.com"), ("code", "choosing", "ada@example.com")];

/// Every pool, with the states that are reached there.
fn kinds() -> [(Pools, &'static [State]); 3] {
    [
        (with_recovery_codes(), STATES),
        (choosing("").uncounted(), STATES_OF_PASSKEYS),
        (linking().uncounted(), STATES_OF_LINKS),
    ]
}

/// The page's own form with the fields of one step, right ones where they can be.
fn step(server: &TestServer, page: &Page, step: &str) -> Form {
    let form = page.form().with("step", step);
    match step {
        "sign_in" => form.with("username", "ada@example.com").with("password", PASSWORD),
        "password" => form.with("password", PASSWORD),
        "new_password" => form.with("new_password", CHOSEN).with("confirm_password", CHOSEN),
        "choose_set_up" => form.with("method", "totp"),
        "totp" => form.with("code", &server.totp()),
        "set_up_totp" => {
            let key = page.select(".key").concat().replace(' ', "");
            let code = if key.is_empty() { server.totp() } else { server.totp_of(&key) };
            form.with("code", &code).with("device_name", "x")
        }
        "terms" => ticking(page, form),
        _ => form,
    }
}

const STEPS: &[&str] = &[
    "sign_in",
    "password",
    "new_password",
    "choose_set_up",
    "totp",
    "recovery_code",
    "recovery_codes",
    "set_up_totp",
    "terms",
    "passkey",
    "new_passkey",
    "link",
];

fn with_recovery_codes() -> Pools {
    Pools::one_with("recovery_codes = true").and(REQUIRED).uncounted()
}

/// What stands in for a step that is none; all but the first page take it for another page's.
const UNKNOWN: &[&str] = &["finished", "proven", "TOTP", "totp ", "", "0", "continue", "../totp"];

pub async fn an_answer_to_another_step_changes_nothing_and_shows_the_due_page() {
    for (pools, states) in kinds() {
        answer_to_other_steps(pools, states).await;
    }
}

async fn answer_to_other_steps(pools: Pools, states: &[State]) {
    let server = TestServer::with(pools).await;
    for (state, client, email) in states {
        let mut case = Case::new(&server, state, client, email);
        let page = case.reach(state).await.page;
        let due = page.step();
        let own = |name: &&&str| due != ***name && !(due == "sign_in" && UNKNOWN.contains(*name));
        let names: Vec<_> = STEPS.iter().chain(UNKNOWN).filter(own).collect();
        server.house.settle().await.unwrap();
        let before = server.census().await;
        for name in names {
            for form in [step(&server, &page, name), step(&server, &page, name).with("action", "x")]
            {
                let mut shown = case.browser.send_form(&form).await.page();
                if shown.heading() == "Your sign-in ran out" || !shown.has("main form") {
                    shown = case.browser.page(&shown.links()[0]).await;
                }
                assert_eq!(shown.step(), due, "{name} at {state}: {}", shown.text());
            }
        }
        assert_eq!(before, server.census().await, "something at {state} was written");
        // It was the due page all the time: the right answer still counts.
        let right = if STATES.iter().any(|(own, ..)| own == state) {
            step(&server, &page, &due).with("username", email)
        } else {
            case.person.answer(&page).await.expect("a form")
        };
        let right = match case.person.recovery_codes.pop() {
            Some(code) => right.with("code", &code),
            None => right,
        };
        let went_on = match case.browser.send_form(&right).await {
            Landing::Away(url) => code(&url).len() == 36,
            Landing::Page(next) => next.step() != due,
        };
        assert!(went_on, "{state} did not go on");
        put_back(&server, state, email).await;
    }
}

pub async fn an_action_at_any_state_gives_no_code() {
    for (pools, states) in kinds() {
        act_without_a_code(pools, states).await;
    }
}

async fn act_without_a_code(pools: Pools, states: &[State]) {
    let server = TestServer::with(pools).await;
    // Where nothing is asked, a form without fields is the right one.
    for (state, client, email) in states.iter().filter(|(state, ..)| *state != "recovery_codes") {
        for action in ["continue", "start_over", "sign_out", "finish", "Continue", "continue "] {
            let mut case = Case::new(&server, state, client, email);
            let page = case.reach(state).await.page;
            let bare = page.form().with("username", "").with("code", "").with("method", "");
            let form = bare.with("action", action);
            let shown = case.browser.send_form(&form).await.page();
            let leaves = action == "start_over";
            assert!(shown.step() == page.step() || leaves, "{action} at {state}");
            let again = case.browser.page(&form.action).await;
            assert!(!leaves || again.step() == "sign_in", "{action} at {state}");
            put_back(&server, state, email).await;
        }
    }
}

pub async fn a_page_of_one_flow_is_none_in_another() {
    let server = TestServer::with(Pools::one().uncounted()).await;
    let mut flows = Vec::new();
    for (client, email) in [
        ("app", "grace@example.com"),
        ("second", "linus@example.com"),
        ("implicit", "margaret@example.com"),
    ] {
        let (app, mut browser) = (server.app(client), server.browser());
        let page = app.sign_in_by(&mut browser, &app.authorize(), email).await.page();
        flows.push((browser, page));
    }
    let before = server.census().await;
    let theirs: Vec<Form> =
        flows.iter().map(|(_, page)| step(&server, page, &page.step())).collect();
    for (i, (browser, here)) in flows.iter_mut().enumerate() {
        for (j, there) in theirs.iter().enumerate().filter(|(j, _)| *j != i) {
            // With its own pair and address: as if the page were one of this flow.
            let own = here.form();
            let moved = Form { action: own.action.clone(), ..there.clone() };
            let moved = moved.with("_csrf", own.get("_csrf").unwrap());
            let shown = browser.send_form(&moved).await.page();
            assert_eq!(shown.step(), here.step(), "{j} at {i}");
            let as_it_is = browser.send_form(there).await.page();
            assert!(as_it_is.status == 403 && as_it_is.step() == "sign_in", "{j} at {i}");
        }
    }
    assert_eq!(before, server.census().await);
}

/// What can be sent, whatever the page asks for: a step, its fields, and what it proves there.
struct Move {
    step: &'static str,
    fields: Vec<(&'static str, String)>,
    proves: Option<(&'static str, &'static str)>,
}

fn moves(server: &TestServer, email: &'static str, key: &str) -> Vec<Move> {
    let sent = |step, fields: &[(&'static str, &str)], proves| {
        let fields = fields.iter().map(|(n, v)| (*n, (*v).to_owned())).collect();
        Move { step, fields, proves }
    };
    let (right, shown) = (server.totp(), server.totp_of(key));
    let as_ada = [("username", "ada@example.com"), ("password", PASSWORD)];
    let both = |password: &'static str| [("username", email), ("password", password)];
    let chosen = [("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    let differs = [("new_password", CHOSEN), ("confirm_password", "x")];
    let old = [("new_password", PASSWORD), ("confirm_password", PASSWORD)];
    vec![
        sent("sign_in", &both(PASSWORD), Some((email, "password"))),
        sent("sign_in", &both("x"), None),
        sent("sign_in", &as_ada, Some(("ada@example.com", "password"))),
        sent("sign_in", &[("username", email)], None),
        sent("password", &[("password", PASSWORD)], Some((email, "password"))),
        sent("password", &[("password", "")], None),
        sent("totp", &[("code", &right)], Some((email, "totp"))),
        sent("totp", &[("code", "000000")], None),
        sent("totp", &[], None),
        sent("new_password", &chosen, Some((email, "new password"))),
        sent("new_password", &old, None),
        sent("new_password", &differs, None),
        sent("choose_set_up", &[("method", "totp")], None),
        sent("choose_set_up", &[("method", "none")], None),
        sent("set_up_totp", &[("code", &shown)], Some((email, "set up"))),
        sent("set_up_totp", &[("code", "000000")], None),
        sent("terms", &[], Some((email, "agreed"))),
        sent("", &[("action", "continue")], None),
    ]
}

/// What policy demands of each, with what the pool does.
fn demanded(email: &str, by_pool: &[&str]) -> BTreeSet<(String, String)> {
    let own: &[&str] = match email {
        "grace@example.com" => &["password", "totp"],
        "linus@example.com" => &["password", "new password"],
        "margaret@example.com" => &["password", "set up"],
        _ => &["password"],
    };
    own.iter().chain(by_pool).map(|proof| (email.to_owned(), (*proof).to_owned())).collect()
}

type Proofs = BTreeSet<(String, String)>;

/// One walk under way: what was sent, where it led, and what was proven on the way.
struct Walk<'a> {
    server: &'a TestServer,
    /// What everybody has to do here.
    by_pool: &'static [&'static str],
    app: App,
    email: &'static str,
    browser: Browser,
    page: Page,
    key: String,
    proven: Proofs,
}

impl<'a> Walk<'a> {
    async fn along(
        server: &'a TestServer,
        by_pool: &'static [&'static str],
        (client, email): (&str, &'static str),
        path: &[usize],
    ) -> Self {
        restore(server, email).await;
        let (app, mut browser) = (server.app(client), server.browser());
        let page = browser.page(&app.authorize()).await;
        let (key, proven) = (String::from("JBSWY3DPEHPK3PXP"), Proofs::new());
        let mut walk = Self { server, by_pool, app, email, browser, page, key, proven };
        for number in path {
            assert!(walk.go(*number).await.is_none(), "a path that led to a code goes on");
        }
        walk
    }

    /// Makes a move; the address of the app where that is where it led.
    async fn go(&mut self, number: usize) -> Option<url::Url> {
        let sent = moves(self.server, self.email, &self.key).swap_remove(number);
        let due = self.page.step();
        let form = self.page.form().with("step", sent.step);
        let form = sent.fields.iter().fold(form, |form, (name, value)| form.with(name, value));
        let form = if sent.step == "terms" { ticking(&self.page, form) } else { form };
        if let Some((who, what)) = sent.proves.filter(|_| due == sent.step) {
            let who = if what == "agreed" {
                self.page.select(".who bdi").concat()
            } else {
                who.to_owned()
            };
            self.proven.insert((who, what.to_owned()));
        }
        match self.browser.send_form(&form).await {
            Landing::Away(url) => return Some(url),
            Landing::Page(page) if page.has("main form") => self.page = page,
            Landing::Page(page) => self.page = self.browser.page(&page.links()[0]).await,
        }
        let shown = self.page.select(".key").concat().replace(' ', "");
        self.key = if shown.is_empty() { self.key.clone() } else { shown };
        None
    }

    /// What tells states apart: the page, and whatever was proven so far.
    fn state(&self) -> (String, Proofs) {
        (self.page.step(), self.proven.clone())
    }

    async fn is_entitled(&self, at: &url::Url) -> String {
        let tokens = self.app.redeem(&code(at)).await.tokens();
        let email = tokens.id_claims()["email"].as_str().unwrap().to_owned();
        assert!(
            demanded(&email, self.by_pool).is_subset(&self.proven),
            "{email} by {:?} alone",
            self.proven
        );
        email
    }
}

/// Every move in every state that can be reached; the people for whom there was a code.
async fn every_way(
    pools: Pools,
    by_pool: &'static [&'static str],
    whose: (&str, &'static str),
) -> (usize, BTreeSet<String>) {
    let (server, (_, email)) = (TestServer::with(pools.uncounted()).await, whose);
    let count = moves(&server, email, "JBSWY3DPEHPK3PXP").len();
    let (mut seen, mut entered) = (BTreeSet::new(), BTreeSet::new());
    let mut open = vec![Vec::new()];
    while let Some(path) = open.pop() {
        let mut walk = Walk::along(&server, by_pool, whose, &path).await;
        if !seen.insert(walk.state()) {
            continue;
        }
        for number in 0..count {
            let here = walk.state();
            if let Some(at) = walk.go(number).await {
                entered.insert(walk.is_entitled(&at).await);
                walk = Walk::along(&server, by_pool, whose, &path).await;
            } else if walk.state() != here {
                open.push([path.as_slice(), &[number]].concat());
                walk = Walk::along(&server, by_pool, whose, &path).await;
            }
        }
    }
    (seen.len(), entered)
}

async fn nobody_enters_below(client: &str, email: &'static str, at_least: usize) {
    is_entered_by(every_way(Pools::one(), &[], (client, email)).await, email, at_least);
}

fn is_entered_by((states, entered): (usize, BTreeSet<String>), email: &str, at_least: usize) {
    assert!(states >= at_least, "only {states} states were found");
    let expected: BTreeSet<String> = [email, "ada@example.com"].map(str::to_owned).into();
    assert_eq!(entered, expected, "not everybody found the way in");
}

pub async fn a_password_is_demanded_on_every_way() {
    nobody_enters_below("app", "ada@example.com", 1).await;
    nobody_enters_below("first", "ada@example.com", 2).await;
}

pub async fn an_authenticator_app_is_demanded_on_every_way() {
    nobody_enters_below("app", "grace@example.com", 2).await;
}

pub async fn a_new_password_is_demanded_on_every_way() {
    nobody_enters_below("app", "linus@example.com", 2).await;
}

pub async fn a_factor_is_set_up_on_every_way() {
    nobody_enters_below("app", "margaret@example.com", 3).await;
}

pub async fn agreeing_to_terms_is_demanded_on_every_way() {
    let by_pool = &["agreed"];
    let ways = every_way(Pools::one_and(REQUIRED), by_pool, ("app", "grace@example.com")).await;
    is_entered_by(ways, "grace@example.com", 4);
}

/// A session is as good as what it proved: once more is demanded, it opens nothing.
pub async fn a_session_from_before_more_was_demanded_gives_no_code() {
    let server = TestServer::with(Pools::one().uncounted()).await;
    let app = server.app("app");
    for (email, demand) in [("ada@example.com", "totp"), ("margaret@example.com", "new password")] {
        let mut browser = server.browser();
        let mut person = crate::person::Person::new(&server, email);
        let landing = browser.open(&app.authorize()).await;
        person.arrive(&mut browser, landing).await;
        code(&browser.open(&app.authorize()).await.away());
        if demand == "totp" {
            enrol(&server, email).await;
        } else {
            server.demand_new_password(email).await;
        }
        let page = browser.page(&app.authorize()).await;
        assert_eq!(page.step(), "sign_in", "{email}: {}", page.text());
        let silent = browser.open(&app.authorize_with(&[("prompt", "none")])).await.away();
        assert!(silent.as_str().contains("error=login_required"), "{silent}");
        let page = browser.page(&format!("/login?{}", app.query(&[]))).await;
        let forced = page.form().with("action", "continue");
        assert_eq!(browser.send_form(&forced).await.page().step(), "sign_in");
    }
}

/// A finished step that a tab left behind sends again is as good as the session that it began: one
/// that ended meanwhile gives nothing, whatever is posted.
pub async fn a_step_that_is_finished_gives_nothing_once_its_session_ended() {
    let server = TestServer::start().await;
    let (app, email) = (server.app("app"), "grace@example.com");
    for what in ["nothing", "signed out", "more is demanded"] {
        server.clock.advance_seconds(60);
        let mut browser = server.browser();
        let page = app.sign_in_by(&mut browser, &app.authorize(), email).await.page();
        let (mut behind, form) = (browser.clone(), step(&server, &page, "totp"));
        code(&browser.send_form(&form).await.away());
        match what {
            "signed out" => drop(browser.raw("/logout?client_id=app").await),
            "more is demanded" => server.demand_new_password(email).await,
            _ => {}
        }
        let again = step(&server, &page, "sign_in");
        for form in [&form, &again.with("username", "").with("password", "")] {
            let given = matches!(behind.clone().send_form(form).await, Landing::Away(_));
            assert_eq!(given, what == "nothing", "{what}");
        }
        let page = behind.page(&app.authorize()).await;
        assert_eq!(page.step(), "sign_in", "{what}: {}", page.text());
    }
}

/// Gives somebody an app, as another device of theirs would.
pub async fn enrol(server: &TestServer, email: &str) {
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), server.user(email).await.sub);
    let place = [pool.as_str(), "totp", "secret", sub.as_str()];
    let sealed = Secret::new(server.house.app.vault.seal(&place, b"12345678901234567890").unwrap());
    let (id, name, created) = ("other".to_owned(), String::new(), server.clock.now());
    let device = TotpDevice { id, name, sealed, created, last_used: None };
    server.house.directory().enrol_totp(&pool, &sub, device, 0, 1).await.unwrap();
}
