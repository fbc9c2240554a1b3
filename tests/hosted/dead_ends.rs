//! No dead ends (law 3): every page, and everything that can happen to it. Whatever comes of it,
//! the person gets to the app that this very tab came from, by what the pages offer.

use crate::person::Person;
use crate::routes::SIGNED_OUT;
use crate::support::app::{App, code, parameter};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{Form, PASSWORD, Pools, TestServer};

/// A page that somebody looks at, and the form by which they got there.
pub struct Tab {
    pub page: Page,
    pub last: Option<Form>,
}

/// Each page, with the client and the person that get there.
const PAGES: &[(&str, &str, &str)] = &[
    ("sign_in", "app", "ada@example.com"),
    ("sign_in, wrong", "app", "ada@example.com"),
    ("sign_in, unknown", "revealing", "ada@example.com"),
    ("name", "first", "ada@example.com"),
    ("password", "first", "ada@example.com"),
    ("password, wrong", "first", "ada@example.com"),
    ("totp", "app", "grace@example.com"),
    ("totp, wrong", "app", "grace@example.com"),
    ("recovery_code", "app", "grace@example.com"),
    ("recovery_code, wrong", "app", "grace@example.com"),
    ("recovery_codes", "app", "margaret@example.com"),
    ("new_password", "app", "linus@example.com"),
    ("new_password, broken", "app", "linus@example.com"),
    ("choose_set_up", "app", "margaret@example.com"),
    ("set_up_totp", "app", "margaret@example.com"),
    ("set_up_totp, wrong", "app", "margaret@example.com"),
    ("continue", "app", "ada@example.com"),
    ("locked", "app", "ada@example.com"),
    ("expired", "app", "grace@example.com"),
    ("unverified", "app", "ada@example.com"),
    ("form_post", "strict", "ada@example.com"),
    ("confirm_sign_out", "strict", "ada@example.com"),
];

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
    pub browser: Browser,
}

impl<'a> Case<'a> {
    pub fn new(server: &'a TestServer, page: &str, client: &str, email: &'static str) -> Self {
        let app = server.app(client);
        let mode = if page == "form_post" { "form_post" } else { "" };
        let address = app.authorize_with(&[("state", "this tab"), ("response_mode", mode)]);
        let (person, browser) = (Person::new(server, email), server.browser());
        Self { server, app, address, person, browser }
    }

    async fn send(&mut self, form: Form) -> Tab {
        let landing = self.browser.send_form(&form).await;
        Tab { page: landing.page(), last: Some(form) }
    }

    /// Brings this browser to a page.
    pub async fn reach(&mut self, name: &str) -> Tab {
        let sign_in = self.browser.page(&self.address).await;
        let first = Tab { page: sign_in, last: None };
        let form = first.page.form().with("username", self.person.email);
        match name {
            "sign_in" | "name" => first,
            "sign_in, wrong" => self.send(form.with("password", "x")).await,
            "sign_in, unknown" => {
                self.send(form.with("username", "x@y.z").with("password", "x")).await
            }
            "password" => self.send(form).await,
            "password, wrong" => {
                let tab = self.send(form).await;
                self.send(tab.page.form().with("password", "x")).await
            }
            "totp" | "new_password" | "choose_set_up" | "form_post" => {
                self.send(form.with("password", PASSWORD)).await
            }
            "continue" => {
                let second = self.server.app("second");
                second.sign_in(&mut self.browser, self.person.email).await;
                let address = self.address.replace("/oauth2/authorize", "/login");
                Tab { page: self.browser.page(&address).await, last: None }
            }
            "confirm_sign_out" => {
                self.app.sign_in(&mut self.browser, self.person.email).await;
                let leave = format!(
                    "/logout?client_id=strict&state=this+tab&post_logout_redirect_uri={SIGNED_OUT}"
                );
                Tab { page: self.browser.page(&leave).await, last: None }
            }
            "locked" => {
                let wrong = form.with("password", "x");
                for _ in 0..5 {
                    self.browser.send_form(&wrong).await;
                }
                self.send(wrong).await
            }
            "expired" => {
                let tab = self.send(form.with("password", PASSWORD)).await;
                self.server.clock.advance_seconds(3 * 3600);
                self.send(tab.page.form().with("code", "000000")).await
            }
            "unverified" => self.send(form.with("_csrf", "x").with("password", PASSWORD)).await,
            _ => self.one_further(name, form).await,
        }
    }

    /// Pages behind another page that has to be answered first.
    async fn one_further(&mut self, name: &str, form: Form) -> Tab {
        let tab = self.send(form.with("password", PASSWORD)).await;
        let form = tab.page.form();
        match name {
            "totp, wrong" => self.send(form.with("code", "000000")).await,
            "new_password, broken" => {
                self.send(form.with("new_password", "x").with("confirm_password", "y")).await
            }
            "recovery_code" | "recovery_code, wrong" => {
                self.person.recovery_codes = self.server.recovery_codes(self.person.email).await;
                let tab = self.send(form.with("action", "recovery_code")).await;
                if name == "recovery_code" {
                    return tab;
                }
                self.send(tab.page.form().with("code", "0000")).await
            }
            "recovery_codes" => {
                let tab = self.send(form).await;
                let form = self.person.answer(&tab.page).unwrap();
                self.send(form).await
            }
            "set_up_totp" => self.send(form).await,
            "set_up_totp, wrong" => {
                let tab = self.send(form).await;
                self.send(tab.page.form().with("code", "000000")).await
            }
            other => panic!("no way to {other}"),
        }
    }

    /// The person answers the page as they see it.
    async fn go_on(&mut self, tab: Tab) -> Landing {
        match self.person.answer(&tab.page) {
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

    async fn twice(&mut self, tab: Tab) -> Landing {
        let Some(form) = self.person.answer(&tab.page).filter(|f| f.action.starts_with('/')) else {
            return Landing::Page(tab.page);
        };
        self.browser.send_form(&form).await;
        self.browser.send_form(&form).await
    }

    /// A double click: both are sent with the cookies from before; one answer is shown, and the
    /// cookies of both are kept in the order in which they came.
    async fn at_once(&mut self, tab: Tab, first: bool) -> Landing {
        let Some(form) = self.person.answer(&tab.page).filter(|f| f.action.starts_with('/')) else {
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
        let email = self.person.email;
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
    for (page, client, email) in PAGES.iter().filter(|(page, ..)| pages(page)) {
        for event in EVENTS {
            let mut case = Case::new(&server, page, client, email);
            let tab = case.reach(page).await;
            let landing = case.after(event, tab).await;
            let at = case.person.arrive(&mut case.browser, landing).await;
            let state = parameter(&at, "state");
            assert_eq!(state.as_deref(), Some("this tab"), "{page} at {client}: {event}: {at}");
            if gives_a_code(page, event) {
                App::new(&server.origin(), client).redeem(&code(&at)).await.tokens();
            }
            restore(&server, email).await;
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
