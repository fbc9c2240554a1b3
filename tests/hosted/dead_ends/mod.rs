//! No dead ends (law 3): every page, and everything that can happen to it. Whatever comes of it,
//! the person gets to the app that this very tab came from, by what the pages offer.
//!
//! Which pages there are, the engine says: [`words`] fails for one that nobody is led to here.

mod account;
mod events;
mod further;
mod links;
mod pages;
mod words;

use std::sync::atomic::{AtomicU32, Ordering};

use totp_rs::Secret as Seed;
use vestibule::domain::{MfaChoice, PoolId, Secret, TotpDevice};
use vestibule::ports::{Clock as _, Factors as _, LostFactors as _, Passkeys as _};

use crate::person::Person;
use crate::support::app::{App, code, parameter};
use crate::support::browser::{Browser, Page};
use crate::support::{Form, PASSWORD, Pools, TOTP_KEY, TestServer};
use crate::terms::renew_any;
use events::events_at;
use further::{pages_of, pools_of};
use pages::{PAGES, PAGES_OF_CODES};

/// A page, with the client and the person that get there.
type Place = (&'static str, &'static str, &'static str);

/// A client of the tests' pools that said where it lives.
const HOME: &str = "http://127.0.0.1:9/home";

/// A page that somebody looks at, and the form by which they got there.
pub struct Tab {
    pub page: Page,
    pub last: Option<Form>,
}

pub struct Case<'a> {
    server: &'a TestServer,
    app: App,
    address: String,
    pub person: Person<'a>,
    /// Who is signed in in another tab: they themselves, where they have an account.
    meanwhile: &'static str,
    pub browser: Browser,
    /// A process of the same installation that no store answers.
    cut_off: Option<&'a TestServer>,
    /// Whether nothing but a press is left to do.
    is_entitled: bool,
}

impl<'a> Case<'a> {
    pub fn new(server: &'a TestServer, page: &str, client: &str, email: &'static str) -> Self {
        let app = server.app(client);
        let mode = if page == "form_post" { "form_post" } else { "" };
        let address = app.authorize_with(&[("state", "this tab"), ("response_mode", mode)]);
        let (person, browser) = (Person::new(server, email), server.browser());
        let is_nobody = page.starts_with("sign_up") || page == "account_deleted";
        let meanwhile = if is_nobody { "ada@example.com" } else { email };
        let is_entitled = ["link_pressed", "recovery_codes", "new_passkey"].contains(&page);
        let cut_off = None;
        Self { server, app, address, person, meanwhile, browser, cut_off, is_entitled }
    }
}

/// Everybody as they were in the beginning.
pub async fn restore(server: &TestServer, email: &str) {
    server.clock.advance_seconds(1000);
    renew_any(server).await;
    match email {
        "linus@example.com" => server.demand_new_password(email).await,
        "margaret@example.com" => server.forget_totp(email).await,
        _ => {}
    }
}

/// The same, behind a page that may have taken or given factors.
pub async fn put_back(server: &TestServer, page: &str, email: &str) {
    let (pool, directory) = (PoolId::parse("test_A").unwrap(), server.house.directory());
    if page.contains("lost_factor") {
        let sub = server.user(email).await.sub;
        directory.stop_lost_factor(&pool, &sub).await.unwrap();
        server.forget_totp(email).await;
        give_totp(server, email).await;
    }
    if page.contains("passkey") {
        // An offer that was declined rests.
        server.clock.advance_seconds(31 * 86_400);
        let sub = server.user(email).await.sub;
        for own in directory.passkeys(&pool, &sub).await.unwrap() {
            directory.remove_passkey(&pool, &sub, &own.id).await.unwrap();
        }
        server.forget_totp(email).await;
    }
    restore(server, email).await;
}

/// Gives somebody the authenticator app that everybody has.
pub async fn give_totp(server: &TestServer, email: &str) {
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), server.user(email).await.sub);
    let place = [pool.as_str(), "totp", "secret", sub.as_str()];
    let key = Seed::try_from_base32(TOTP_KEY).unwrap();
    let sealed = Secret::new(server.house.app.vault.seal(&place, key.as_bytes()).unwrap());
    let (id, name, created) = ("phone".to_owned(), "Phone".to_owned(), server.clock.now());
    let device = TotpDevice { id, name, sealed, created, last_used: None };
    server.house.directory().enrol_totp(&pool, &sub, device, 0, 1).await.unwrap();
}

/// To be called once a page was reached, as the engine's own count tells.
fn expects<'a>(server: &'a TestServer, page: &'a str) -> impl FnOnce() + 'a {
    let word = words::shown_at(page);
    let before = word.map(|word| server.shown(word));
    move || assert!(word.map(|word| server.shown(word)) > before || word.is_none(), "not at {page}")
}

/// Not where the page signs out, nor where a page that holds a code lay about for longer than that.
fn gives_a_code(page: &str, event: &str) -> bool {
    let late = event.ends_with(" pass") || event.ends_with(" passes");
    !(page == "confirm_sign_out" || page == "form_post" && late)
}

async fn every_event_at(pages: impl Fn(&str) -> bool) {
    let pools = Pools::one_with("recovery_codes = true");
    let pages = PAGES.iter().filter(|(page, ..)| pages(page));
    every_event(pools, pages, async |_: &TestServer| {}).await;
}

/// The same, where codes are sent. No second factor goes to where passwords are reset.
async fn every_event_by_code_at(reset_by: &str, pages: impl Fn(&str) -> bool) {
    let lines = "first_factors = [\"password\", \"email_code\"]\nemail_code_link = true\n\
                 second_factors = [\"totp\", \"email_code\"]";
    let pools = Pools::one_with(lines)
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and("[pools.test_A.sign_up]\n")
        .and(&format!("[pools.test_A.recovery]\nby = [\"{reset_by}\"]\n"))
        .and(&format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"frank@example.com\"\n\
             password = \"{PASSWORD}\"\n"
        ));
    let pages = PAGES_OF_CODES.iter().filter(|(page, ..)| pages(page));
    every_event(pools, pages, async |server: &TestServer| {
        let by_mail = MfaChoice { email_code: true, ..MfaChoice::default() };
        for email in ["frank@example.com", "grace@example.com"] {
            server.choose_mfa(email, by_mail).await;
        }
    })
    .await;
}

/// The same, in a pool of this kind.
async fn every_event_further(kind: &str) {
    every_event(pools_of(kind), pages_of(kind).iter(), async |_: &TestServer| {}).await;
}

/// Somebody who was never there before.
fn newcomer() -> &'static str {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    format!("new{}@example.com", NUMBER.fetch_add(1, Ordering::Relaxed)).leak()
}

async fn every_event(
    pools: Pools,
    pages: impl Iterator<Item = &Place>,
    prepare: impl AsyncFn(&TestServer),
) {
    let server = TestServer::with(pools.clone()).await;
    let cut_off = server.cut_off_twin(pools).await;
    prepare(&server).await;
    for (page, client, email) in pages {
        for event in events_at(page) {
            let email = if email.is_empty() { newcomer() } else { email };
            println!("{page} at {client}: {event}");
            let mut case = Case::new(&server, page, client, email);
            case.cut_off = Some(&cut_off);
            let reached = (*event == "nothing").then(|| expects(&server, page));
            let tab = case.reach(page).await;
            if let Some(reached) = reached {
                reached();
            }
            let landing = case.after(event, tab).await;
            let at = case.person.arrive(&mut case.browser, landing).await;
            let state = parameter(&at, "state");
            assert_eq!(state.as_deref(), Some("this tab"), "{page} at {client}: {event}: {at}");
            if gives_a_code(page, event) {
                App::new(&server.origin(), client).redeem(&code(&at)).await.tokens();
            }
            put_back(&server, page, email).await;
        }
    }
}

#[tokio::test]
async fn from_the_first_page_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.starts_with("sign_in") || page == "name").await;
}

#[tokio::test]
async fn from_the_password_page_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.starts_with("password") || page == "locked").await;
}

#[tokio::test]
async fn from_the_code_page_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.starts_with("totp") || page == "expired").await;
}

#[tokio::test]
async fn from_the_pages_of_recovery_codes_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.starts_with("recovery_code")).await;
}

#[tokio::test]
async fn from_the_new_password_page_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.starts_with("new_password")).await;
}

#[tokio::test]
async fn from_the_set_up_pages_everybody_gets_on_whatever_happens() {
    every_event_at(|page| page.contains("set_up")).await;
}

#[tokio::test]
async fn from_a_page_beside_the_steps_everybody_gets_on_whatever_happens() {
    every_event_at(|page| {
        ["continue", "unverified", "form_post", "confirm_sign_out"].contains(&page)
    })
    .await;
}

#[tokio::test]
async fn from_the_choice_of_a_factor_everybody_gets_on_whatever_happens() {
    every_event_by_code_at("phone_number", |page| page.starts_with("choose")).await;
}

#[tokio::test]
async fn from_the_page_of_a_sent_code_everybody_gets_on_whatever_happens() {
    every_event_by_code_at("phone_number", |page| page.contains("code")).await;
}

#[tokio::test]
async fn from_the_pages_that_wait_for_a_link_everybody_gets_on_whatever_happens() {
    every_event_by_code_at("phone_number", |page| page.contains("link")).await;
}

#[tokio::test]
async fn from_the_pages_of_terms_everybody_gets_on_whatever_happens() {
    every_event_further("terms").await;
}

#[tokio::test]
async fn from_the_pages_of_passkeys_everybody_gets_on_whatever_happens() {
    every_event_further("passkeys").await;
}

#[tokio::test]
async fn from_the_pages_of_passkeys_behind_a_password_everybody_gets_on_whatever_happens() {
    every_event_further("passkeys behind").await;
}

#[tokio::test]
async fn from_the_choice_of_an_account_everybody_gets_on_whatever_happens() {
    every_event_further("accounts").await;
}

#[tokio::test]
async fn from_the_pages_of_a_lost_factor_everybody_gets_on_whatever_happens() {
    every_event_further("lost factors").await;
}

#[tokio::test]
async fn from_the_choice_of_a_way_to_recover_everybody_gets_on_whatever_happens() {
    every_event_further("ways").await;
}

#[tokio::test]
async fn from_the_page_of_whoever_waits_to_be_let_in_everybody_gets_on_whatever_happens() {
    every_event_further("approval").await;
}

#[tokio::test]
async fn from_the_page_of_a_limit_everybody_gets_on_whatever_happens() {
    every_event_further("limits").await;
}

#[tokio::test]
async fn from_the_pages_of_recovery_everybody_gets_on_whatever_happens() {
    every_event_by_code_at("email", |page| page == "forgot" || page.starts_with("reset")).await;
}

#[tokio::test]
async fn from_the_pages_of_a_new_account_everybody_gets_on_whatever_happens() {
    every_event_by_code_at("phone_number", |page| {
        page.starts_with("sign_up") || page.starts_with("confirm")
    })
    .await;
}

/// A client that said where it lives.
const HOMELY: &str = "[pools.test_A.clients.homely]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
     callback_urls = [\"http://127.0.0.1:9/callback\"]\nhome = \"http://127.0.0.1:9/home\"\n\
     [pools.test_A.clients.strictly]\nflows = [\"code\"]\nscopes = [\"openid\"]\ncompatibility = \"strict\"\n\
     callback_urls = [\"http://127.0.0.1:9/callback\"]\nhome = \"http://127.0.0.1:9/home\"\n";

#[tokio::test]
async fn an_error_page_leads_back_to_an_app_that_said_where_it_lives() {
    let server = TestServer::with(Pools::one_and(HOMELY)).await;
    let mut browser = server.browser();
    for to in [
        "/oauth2/authorize?client_id=homely&redirect_uri=http://127.0.0.1:9/other",
        "/login?client_id=homely&redirect_uri=http://127.0.0.1:9/other",
        "/logout?client_id=homely",
        "/logout?client_id=homely&logout_uri=http://127.0.0.1:9/other",
        "/logout?client_id=homely&redirect_uri=http://127.0.0.1:9/callback",
        "/logout?client_id=strictly&post_logout_redirect_uri=http://127.0.0.1:9/other",
        "/logout?client_id=strictly",
        "/error?client_id=homely",
        "/nowhere?client_id=homely",
        "/oauth2/nowhere?client_id=homely",
        "/assets/none?client_id=homely",
    ] {
        let page = browser.page(to).await;
        assert!((200..500).contains(&page.status.as_u16()), "{to}");
        assert_eq!(page.links(), ["http://127.0.0.1:9/home"], "{to}\n{}", page.text());
    }
    for path in ["/login", "/logout", "/error"] {
        let to = format!("{path}?client_id=homely");
        let raw = browser.send(reqwest::Method::PUT, &to, None).await;
        assert!(raw.status == 405 && raw.body.contains("http://127.0.0.1:9/home"), "{to}");
    }
}
