//! No dead ends (law 3): every page, and everything that can happen to it. Whatever comes of it,
//! the person gets to the app that this very tab came from, by what the pages offer.

mod pages;

use std::sync::atomic::{AtomicU32, Ordering};

use vestibule::domain::MfaChoice;

use crate::person::Person;
use crate::routes::SIGNED_OUT;
use crate::support::app::{App, code, parameter};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{Form, PASSWORD, Pools, TestServer};
use crate::terms::{REQUIRED, renew_any};
use pages::{PAGES, PAGES_OF_CODES, PAGES_OF_TERMS};

/// A page that somebody looks at, and the form by which they got there.
pub struct Tab {
    pub page: Page,
    pub last: Option<Form>,
}

const EVENTS: &[&str] = &[
    "nothing",
    "reload",
    "the form before is posted again",
    "sent twice, one after the other",
    "sent twice at once, the first answer counts",
    "sent twice at once, the last answer counts",
    "the same tab once more, brought to an end",
    "another tab of the app, left open",
    "another tab of the app, brought to an end",
    "another app's tab, left open",
    "another app's tab, brought to an end",
    "somebody else signs in in another tab",
    "all cookies gone",
    "the CSRF cookie gone",
    "the browser's cookie gone",
    "the session's cookie gone",
    "signed out in another tab",
    "five minutes pass",
    "two hours pass",
    "a day passes",
];

pub struct Case<'a> {
    server: &'a TestServer,
    app: App,
    address: String,
    pub person: Person<'a>,
    /// Who is signed in in another tab: they themselves, once they have an account.
    meanwhile: &'static str,
    pub browser: Browser,
}

impl<'a> Case<'a> {
    pub fn new(server: &'a TestServer, page: &str, client: &str, email: &'static str) -> Self {
        let app = server.app(client);
        let mode = if page == "form_post" { "form_post" } else { "" };
        let address = app.authorize_with(&[("state", "this tab"), ("response_mode", mode)]);
        let (person, browser) = (Person::new(server, email), server.browser());
        let meanwhile = if page.starts_with("sign_up") { "ada@example.com" } else { email };
        Self { server, app, address, person, meanwhile, browser }
    }

    /// The person answers the page as they see it.
    async fn go_on(&mut self, tab: Tab) -> Landing {
        match self.person.answer(&tab.page).await {
            Some(form) if !form.action.starts_with('/') => Landing::Page(tab.page),
            Some(form) => self.browser.send_form(&form).await,
            None => Landing::Page(tab.page),
        }
    }

    /// Something happens; where that leaves the tab.
    async fn after(&mut self, event: &str, tab: Tab) -> Landing {
        match event {
            "nothing" => return self.go_on(tab).await,
            "reload" => return self.browser.open(tab.page.url.as_str()).await,
            "the form before is posted again" => {
                return match &tab.last {
                    Some(form) => self.browser.send_form(form).await,
                    None => Landing::Page(tab.page),
                };
            }
            "sent twice, one after the other" => return self.twice(tab).await,
            "sent twice at once, the first answer counts" => return self.at_once(tab, true).await,
            "sent twice at once, the last answer counts" => return self.at_once(tab, false).await,
            _ => {}
        }
        self.meanwhile(event).await;
        self.go_on(tab).await
    }

    /// The answer, unless it is one to the app.
    async fn own_answer(&mut self, page: &Page) -> Option<Form> {
        self.person.answer(page).await.filter(|form| form.action.starts_with('/'))
    }

    async fn twice(&mut self, tab: Tab) -> Landing {
        let Some(form) = self.own_answer(&tab.page).await else {
            return Landing::Page(tab.page);
        };
        self.browser.send_form(&form).await;
        self.browser.send_form(&form).await
    }

    /// A double click: both are sent with the cookies from before; one answer is shown, and the
    /// cookies of both are kept in the order in which they came.
    async fn at_once(&mut self, tab: Tab, first: bool) -> Landing {
        let Some(form) = self.own_answer(&tab.page).await else {
            return Landing::Page(tab.page);
        };
        let (mut one, mut two) = (self.browser.clone(), self.browser.clone());
        let (a, b) = tokio::join!(one.send_once(&form), two.send_once(&form));
        let (early, late) = if first { ((two, b), (one, a)) } else { ((one, a), (two, b)) };
        self.browser.cookies.extend(early.0.cookies);
        self.browser.cookies.extend(late.0.cookies);
        let (location, status) = (late.1.location().to_owned(), late.1.status);
        if status.is_redirection() {
            return self.browser.open(&location).await;
        }
        let url = self.browser.resolve(&form.action);
        Landing::Page(Page { status, url, headers: late.1.headers, html: late.1.body })
    }

    async fn meanwhile(&mut self, event: &str) {
        let own = self.address.clone();
        let other_tab = self.app.authorize_with(&[("state", "other tab")]);
        let other_app = self.server.app("second").authorize_with(&[("state", "other app")]);
        let email = self.meanwhile;
        match event {
            "the same tab once more, brought to an end" => self.elsewhere(&own, email).await,
            "another tab of the app, left open" => drop(self.browser.open(&other_tab).await),
            "another tab of the app, brought to an end" => self.elsewhere(&other_tab, email).await,
            "another app's tab, left open" => drop(self.browser.open(&other_app).await),
            "another app's tab, brought to an end" => self.elsewhere(&other_app, email).await,
            "somebody else signs in in another tab" => {
                let other_app = format!("{other_app}&prompt=login");
                self.elsewhere(&other_app, "grace@example.com").await;
            }
            "all cookies gone" => self.browser.cookies.clear(),
            "the CSRF cookie gone" => drop(self.browser.cookies.remove("XSRF-TOKEN")),
            "the browser's cookie gone" => drop(self.browser.cookies.remove("vestibule")),
            "the session's cookie gone" => drop(self.browser.cookies.remove("cognito")),
            "signed out in another tab" => {
                let leave = format!("/logout?client_id=app&logout_uri={SIGNED_OUT}");
                self.browser.open(&leave).await.away();
            }
            "five minutes pass" => self.server.clock.advance_seconds(300),
            "two hours pass" => self.server.clock.advance_seconds(7200),
            "a day passes" => self.server.clock.advance_seconds(86_400),
            other => panic!("what is {other}?"),
        }
    }

    /// Another tab of the same browser, in which somebody gets in.
    async fn elsewhere(&mut self, address: &str, email: &'static str) {
        let landing = self.browser.open(address).await;
        let mut own;
        let person = if email == self.person.email {
            &mut self.person
        } else {
            own = Person::new(self.server, email);
            &mut own
        };
        code(&person.arrive(&mut self.browser, landing).await);
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

/// Not where the page signs out, nor where a page that holds a code lay about for longer than that.
fn gives_a_code(page: &str, event: &str) -> bool {
    let late = event.ends_with(" pass") || event.ends_with(" passes");
    !(page == "confirm_sign_out" || page == "form_post" && late)
}

async fn every_event_at(pages: impl Fn(&str) -> bool) {
    let server = TestServer::with(Pools::one_with("recovery_codes = true")).await;
    every_event(&server, PAGES.iter().filter(|(page, ..)| pages(page))).await;
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
    let server = TestServer::with(pools).await;
    let by_mail = MfaChoice { email_code: true, ..MfaChoice::default() };
    for email in ["frank@example.com", "grace@example.com"] {
        server.choose_mfa(email, by_mail).await;
    }
    every_event(&server, PAGES_OF_CODES.iter().filter(|(page, ..)| pages(page))).await;
}

/// Somebody who was never there before.
fn newcomer() -> &'static str {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    format!("new{}@example.com", NUMBER.fetch_add(1, Ordering::Relaxed)).leak()
}

async fn every_event(
    server: &TestServer,
    pages: impl Iterator<Item = &(&'static str, &'static str, &'static str)>,
) {
    for (page, client, email) in pages {
        for event in EVENTS {
            let email = if email.is_empty() { newcomer() } else { email };
            println!("{page} at {client}: {event}");
            let mut case = Case::new(server, page, client, email);
            let tab = case.reach(page).await;
            let landing = case.after(event, tab).await;
            let at = case.person.arrive(&mut case.browser, landing).await;
            let state = parameter(&at, "state");
            assert_eq!(state.as_deref(), Some("this tab"), "{page} at {client}: {event}: {at}");
            if gives_a_code(page, event) {
                App::new(&server.origin(), client).redeem(&code(&at)).await.tokens();
            }
            restore(server, email).await;
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

#[tokio::test]
async fn from_the_pages_of_terms_everybody_gets_on_whatever_happens() {
    let server =
        TestServer::with(Pools::one_and(&format!("[pools.test_A.sign_up]\n\n{REQUIRED}"))).await;
    every_event(&server, PAGES_OF_TERMS.iter()).await;
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
