//! What can happen to a page, and where that leaves the tab.

use reqwest::Method;

use super::{Case, Tab, words};
use crate::entitlement::served;
use crate::person::Person;
use crate::routes::SIGNED_OUT;
use crate::support::app::code;
use crate::support::browser::{Landing, Page};
use crate::support::{Form, Request, Stranger};

pub const EVENTS: &[&str] = &[
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
    "somebody guesses until the account is locked",
    "every address is posted to",
    "no store answers",
    "each field holds a header",
];

/// One of each kind, for a page that is reached in more than one way, or from which nothing is signed
/// in to.
pub const USUAL: &[&str] = &[
    "nothing",
    "reload",
    "the form before is posted again",
    "sent twice at once, the last answer counts",
    "another tab of the app, brought to an end",
    "somebody else signs in in another tab",
    "all cookies gone",
    "signed out in another tab",
    "five minutes pass",
    "a day passes",
    "somebody guesses until the account is locked",
    "no store answers",
    "each field holds a header",
];

/// What happens to a page: everything, or one of each kind where it has a comma, as the same page is
/// reached otherwise too.
pub fn events_at(page: &str) -> &'static [&'static str] {
    if page.contains(", ") { USUAL } else { EVENTS }
}

/// What would be a header, if a mail took it for one.
const HEADER: &str =
    "x@example.com\r\nBcc: evil@example.org\r\n\r\n\u{85}\u{2028}Bcc: evil@example.org";

/// The headers that mails have.
const HEADERS: &[&str] = &[
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
];

impl Case<'_> {
    /// The person answers the page as they see it.
    async fn go_on(&mut self, tab: Tab) -> Landing {
        match self.person.answer(&tab.page).await {
            Some(form) if !form.action.starts_with('/') => Landing::Page(tab.page),
            Some(form) => self.browser.send_form(&form).await,
            None => Landing::Page(tab.page),
        }
    }

    /// Something happens; where that leaves the tab.
    pub(super) async fn after(&mut self, event: &str, tab: Tab) -> Landing {
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
            "no store answers" => return self.unanswered(tab).await,
            "each field holds a header" => self.with_headers(&tab).await,
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
        let before = self.browser.cookies.clone();
        for answered in [early.0.cookies, late.0.cookies] {
            let gone = |name: &String| before.contains_key(name) && !answered.contains_key(name);
            self.browser.cookies.retain(|name, _| !gone(name));
            let set = answered.into_iter().filter(|(name, own)| before.get(name) != Some(own));
            self.browser.cookies.extend(set);
        }
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
            "somebody guesses until the account is locked" => self.guessed_at().await,
            "every address is posted to" => self.posted_to_everything().await,
            "each field holds a header" => {}
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

    /// The form reaches a process that no store answers: the page that says so leads back to where
    /// the person stands, and nothing else was done.
    async fn unanswered(&mut self, tab: Tab) -> Landing {
        let Some(form) = self.own_answer(&tab.page).await else {
            return Landing::Page(tab.page);
        };
        let cut_off = self.cut_off.expect("a process that no store answers");
        let (path, query) = form.action.split_once('?').unwrap();
        let host = format!("localhost:{}", self.server.port);
        let request = Request::post(path, &[]).asking(query).header("host", &host);
        let cookies = self.browser.cookies.clone().into_iter().collect();
        let request = Request { form: Some(form.values.clone()), cookies, ..request };
        let raw = Stranger::at(&cut_off.origin()).send(&request).await;
        self.browser.keep(&raw.headers);
        assert_eq!(raw.status, 503, "{}", raw.body);
        let url = self.browser.resolve(&form.action);
        Landing::Page(Page { status: raw.status, url, headers: raw.headers, html: raw.body })
    }

    async fn guessed_at(&self) {
        let mut stranger = self.server.browser();
        let form = stranger.page(&self.server.app("app").authorize()).await.form();
        let form = form.with("username", self.person.email).with("password", "Wrong-Horse-77");
        for _ in 0..6 {
            stranger.send_once(&form).await;
        }
    }

    /// A form that holds nothing but this browser's own pair goes to every address there is, and one
    /// with each step and each action to `/login`, twice at once. It gives nothing to a browser in
    /// which nobody is signed in, unless nothing but a press was left to do there.
    async fn posted_to_everything(&mut self) {
        let Some(csrf) = self.browser.cookies.get("XSRF-TOKEN").cloned() else { return };
        let bare = vec![("_csrf".to_owned(), csrf)];
        let of_people = |path: &String| !path.contains(['{', '.']) && path != "/oauth2/token";
        let everywhere = served().into_iter().filter(of_people).map(|path| (path, bare.clone()));
        let words = words::of_forms().into_iter();
        let steps = words.map(|pair| ("/login".to_owned(), [bare.clone(), vec![pair]].concat()));
        let query = self.address.split_once('?').unwrap().1;
        for (path, form) in everywhere.chain(steps).collect::<Vec<_>>() {
            let gets_nothing = !self.browser.cookies.contains_key("cognito") && !self.is_entitled;
            let (mut one, mut two) = (self.browser.clone(), self.browser.clone());
            let to = format!("{path}?{query}");
            let (a, b) = tokio::join!(
                one.send(Method::POST, &to, Some(&form)),
                two.send(Method::POST, &to, Some(&form))
            );
            for (raw, browser) in [(&a, &one), (&b, &two)] {
                assert!(raw.status.as_u16() < 500, "{path} {form:?}: {}", raw.body);
                let is_in = browser.cookies.contains_key("cognito");
                let given = is_in || raw.location().contains("callback?code=");
                assert!(!(given && gets_nothing), "{path} {form:?} gave {}", raw.location());
            }
            self.browser.cookies = two.cookies;
        }
    }

    /// The right answer, but for one field after the other, which holds what would be a header of a
    /// mail. Whatever was sent since has the headers that all mails have, and no others.
    async fn with_headers(&mut self, tab: &Tab) {
        let Some(form) = self.own_answer(&tab.page).await else { return };
        let fixed = ["_csrf", "step", "state", "action", "credential", "everywhere", "remember"];
        for (name, _) in form.values.iter().filter(|(name, _)| !fixed.contains(&name.as_str())) {
            let bent = form.clone().with(name, HEADER);
            let raw = self.browser.send_once(&bent).await;
            assert!(raw.status.as_u16() < 500, "{name}: {}", raw.body);
        }
        for (subject, raw) in self.server.mail().await {
            let Some((head, _)) = raw.replace('\r', "").split_once("\n\n").map(own) else {
                continue;
            };
            let lines = head.lines().filter(|line| !line.starts_with([' ', '\t']));
            let names: Vec<_> = lines.map(|line| line.split(':').next().unwrap()).collect();
            let strange: Vec<_> = names.iter().filter(|name| !HEADERS.contains(name)).collect();
            assert!(strange.is_empty() && !subject.contains("Bcc"), "{strange:?} in\n{raw}");
        }
    }
}

fn own((head, body): (&str, &str)) -> (String, String) {
    (head.to_owned(), body.to_owned())
}
