//! Forms count from the browser that they were shown to, and from our own pages; and what a
//! browser held before a sign-in is worth nothing after it (bug class 7).

use crate::person::Person;
use crate::routes::SIGNED_OUT;
use crate::support::app::code;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::stranger::forged;
use crate::support::{App, Form, PASSWORD, Pools, TestServer};

/// What can be wrong about where a form comes from: to the browser, and to the form.
type Wrong = (&'static str, fn(&mut Browser, Form, &Other) -> Form);

/// Somebody else's pair, genuine as it is.
struct Other {
    browser: String,
    value: String,
}

impl Other {
    async fn at(server: &TestServer, app: &App) -> Self {
        let mut browser = server.browser();
        browser.page(&app.authorize()).await;
        let cookie = |name: &str| browser.cookies[name].clone();
        Self { browser: cookie("vestibule"), value: cookie("XSRF-TOKEN") }
    }
}

fn set(browser: &mut Browser, name: &str, value: &str) {
    browser.cookies.insert(name.to_owned(), value.to_owned());
}

fn from(browser: &mut Browser, header: &'static str, value: &str) {
    browser.extra.push((header, value.to_owned()));
}

const WRONG: &[Wrong] = &[
    ("no cookies", |b, form, _| {
        b.cookies.clear();
        form
    }),
    ("no CSRF cookie", |b, form, _| {
        b.cookies.remove("XSRF-TOKEN");
        form
    }),
    ("a planted CSRF cookie and no browser", |b, form, other| {
        b.cookies.clear();
        set(b, "XSRF-TOKEN", &other.value);
        form.with("_csrf", &other.value)
    }),
    ("an invented pair", |b, form, _| {
        set(b, "XSRF-TOKEN", "00000000-0000-4000-8000-000000000000");
        form.with("_csrf", "00000000-0000-4000-8000-000000000000")
    }),
    ("another browser's pair", |b, form, other| {
        set(b, "XSRF-TOKEN", &other.value);
        form.with("_csrf", &other.value)
    }),
    ("another browser's cookies with our field", |b, form, other| {
        set(b, "XSRF-TOKEN", &other.value);
        set(b, "vestibule", &other.browser);
        form
    }),
    ("another browser's field", |_, form, other| form.with("_csrf", &other.value)),
    ("another browser's cookie", |b, form, other| {
        set(b, "XSRF-TOKEN", &other.value);
        form
    }),
    ("another browser's id", |b, form, other| {
        set(b, "vestibule", &other.browser);
        form
    }),
    ("no field", |_, form, _| form.without("_csrf")),
    ("an empty field", |_, form, _| form.with("_csrf", "")),
    ("a shortened field", |_, form, _| {
        let value = form.get("_csrf").unwrap()[..35].to_owned();
        form.with("_csrf", &value)
    }),
    ("a field in capitals", |_, form, _| {
        let value = form.get("_csrf").unwrap().to_uppercase();
        form.with("_csrf", &value)
    }),
    ("the second field right, the first wrong", |_, form, _| {
        let value = form.get("_csrf").unwrap().to_owned();
        form.with("_csrf", "x").with("csrf", &value)
    }),
    ("two CSRF cookies", |b, form, other| {
        set(b, "x", &format!("y; XSRF-TOKEN={}", other.value));
        form
    }),
    ("two browser cookies", |b, form, other| {
        set(b, "x", &format!("y; vestibule={}", other.browser));
        form
    }),
    ("from a foreign origin", |b, form, _| {
        from(b, "origin", "https://evil.example");
        form
    }),
    ("from no origin", |b, form, _| {
        from(b, "origin", "null");
        form
    }),
    ("from an origin that is no ASCII", |b, form, _| {
        from(b, "origin", "https://évil.example");
        form
    }),
    ("from another port", |b, form, _| {
        from(b, "origin", "http://localhost:1");
        form
    }),
    ("from another scheme", |b, form, _| {
        let own = b.resolve("/").origin().ascii_serialization().replace("http:", "https:");
        from(b, "origin", &own);
        form
    }),
    ("from our origin with a path", |b, form, _| {
        let own = b.resolve("/").to_string();
        from(b, "origin", &own);
        form
    }),
    ("cross-site", |b, form, _| {
        from(b, "sec-fetch-site", "cross-site");
        form
    }),
    ("same-site", |b, form, _| {
        from(b, "sec-fetch-site", "same-site");
        form
    }),
    ("cross-site beside our origin", |b, form, _| {
        let own = b.resolve("/").origin().ascii_serialization();
        from(b, "origin", &own);
        from(b, "sec-fetch-site", "cross-site");
        form
    }),
];

#[tokio::test]
async fn a_form_from_elsewhere_changes_nothing_and_is_shown_anew() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let other = Other::at(&server, &app).await;
    for (what, wrong) in WRONG {
        let mut browser = server.browser();
        let form = browser.page(&app.authorize()).await.form();
        let form = form.with("username", "ada@example.com").with("password", PASSWORD);
        let before = server.census().await;
        let form = wrong(&mut browser, form, &other);
        let raw = browser.send_once(&form).await;
        assert_eq!(raw.status, 403, "{what}");
        assert!(raw.sets("cognito").is_none() && raw.location().is_empty(), "{what}");
        assert_eq!(before, server.census().await, "{what} wrote something");
        // The page that is shown instead is one that works.
        browser.extra.clear();
        browser.cookies.remove("x");
        let url = browser.resolve(&form.action);
        let page = Page { status: raw.status, url, headers: raw.headers, html: raw.body };
        assert_eq!(page.attribute("#signInFormUsername", "value").unwrap(), "ada@example.com");
        assert!(!page.html.contains(PASSWORD));
        code(&browser.submit(&page, &[("password", PASSWORD)]).await.away());
    }
}

/// A pool that asks before it signs anybody out, whoever of its clients is named.
const STRICT: &str = "[pools.test_S]\nname = \"Strict\"\norigin = \"http://127.0.0.1:{port}\"\n\
     compatibility = \"strict\"\nsign_in_with = [\"email\"]\nsigning_algorithm = \"ES256\"\n\
     [pools.test_S.clients.app]\nflows = [\"code\"]\nscopes = [\"openid\", \"email\"]\n\
     callback_urls = [\"http://127.0.0.1:9/callback\"]\n\
     logout_urls = [\"http://127.0.0.1:9/signedout\"]\n\
     [[demo.users]]\npool = \"test_S\"\nemail = \"ada@example.com\"\n\
     password = \"Correct-Horse-9\"\n";

#[tokio::test]
async fn a_sign_out_from_elsewhere_is_asked_about_once_more() {
    let server = TestServer::with(Pools::one_and(STRICT)).await;
    let host = "127.0.0.1";
    let app = server.app_at(host, "app");
    let other = Other::at(&server, &server.app("app")).await;
    let leave = format!("/logout?client_id=app&post_logout_redirect_uri={SIGNED_OUT}");
    for (what, wrong) in WRONG {
        if what.starts_with("no cookies") || what.contains("no browser") {
            continue; // then there is no session to end either
        }
        let mut browser = server.browser_at(host);
        app.sign_in(&mut browser, "ada@example.com").await;
        let form = browser.page(&leave).await.form();
        let kept = browser.cookies.clone();
        let form = wrong(&mut browser, form, &other);
        assert!(browser.send_once(&form).await.location().is_empty(), "{what} signed out");
        browser.extra.clear();
        browser.cookies = kept;
        code(&browser.open(&app.authorize()).await.away());
    }
    for to in ["/logout", "/logout?client_id=none", "/logout?id_token_hint=x", &leave] {
        let mut browser = server.browser_at(host);
        app.sign_in(&mut browser, "ada@example.com").await;
        browser.clone().open(to).await.page();
        let bare = Form { action: to.to_owned(), values: Vec::new() };
        browser.clone().send_once(&bare).await;
        code(&browser.open(&app.authorize()).await.away());
    }
}

#[tokio::test]
async fn a_form_of_ours_counts_by_either_name_of_its_field() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for name in ["_csrf", "csrf"] {
        for header in
            [None, Some(("sec-fetch-site", "same-origin")), Some(("sec-fetch-site", "none"))]
        {
            let mut browser = server.browser();
            let own = browser.resolve("/").origin().ascii_serialization();
            browser.extra.push(("origin", own));
            browser.extra.extend(header.map(|(name, value)| (name, value.to_owned())));
            let form = browser.page(&app.authorize()).await.form();
            let value = form.get("_csrf").unwrap().to_owned();
            let form = form.without("_csrf").with(name, &value);
            let form = form.with("username", "ada@example.com").with("password", PASSWORD);
            code(&browser.send_form(&form).await.away());
        }
    }
}

pub async fn a_sign_in_changes_every_cookie_and_ends_the_session_before() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    browser.page(&app.authorize()).await;
    let anonymous = browser.cookies.clone();
    app.sign_in(&mut browser, "ada@example.com").await;
    let first = browser.clone();
    for (name, value) in &anonymous {
        assert_ne!(first.cookies[name], *value, "{name} was kept");
    }
    let address = app.authorize_with(&[("prompt", "login")]);
    app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
    for (name, value) in &first.cookies {
        assert_ne!(browser.cookies[name], *value, "{name} was kept");
    }
    let page = first.clone().open(&app.authorize()).await.page();
    assert_eq!(page.step(), "sign_in", "the session from before still counts");
    code(&browser.open(&app.authorize()).await.away());
}

pub async fn a_planted_session_is_never_made_anybodys() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut attacker = server.browser();
    app.sign_in(&mut attacker, "grace@example.com".replace("grace", "ada").as_str()).await;
    let genuine = attacker.cookies["cognito"].clone();
    for planted in [genuine.clone(), forged(&genuine), "A".repeat(43), "x".to_owned()] {
        let mut victim = server.browser();
        set(&mut victim, "cognito", &planted);
        let address = app.authorize_with(&[("prompt", "login")]);
        let landing = victim.open(&address).await;
        Person::new(&server, "grace@example.com").arrive(&mut victim, landing).await;
        assert_ne!(victim.cookies["cognito"], planted);
        let mut thief = server.browser();
        set(&mut thief, "cognito", &planted);
        let page = thief.open(&app.authorize()).await.page();
        assert_eq!(page.step(), "sign_in", "{planted}");
    }
}

/// Whoever knows the cookies that a browser had before somebody typed a password into it (they
/// planted them, or sat there first) sees nothing of what follows and gets nothing of it.
pub async fn whoever_planted_the_browsers_cookies_shares_no_step_behind_the_password() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for email in
        ["ada@example.com", "grace@example.com", "linus@example.com", "margaret@example.com"]
    {
        let mut attacker = server.browser();
        let page = attacker.page(&app.authorize()).await;
        // A first wrong try leaves a record to be written over.
        attacker.submit(&page, &[("username", email), ("password", "x")]).await;
        let mut victim = server.browser();
        victim.cookies = attacker.cookies.clone();
        let mut person = Person::new(&server, email);
        let mut landing = victim.open(&app.authorize()).await;
        for _ in 0..6 {
            let Landing::Page(page) = landing else { break };
            let form = person.answer(&page).await.unwrap();
            landing = victim.send_form(&form).await;
            let seen = attacker.clone().open(&app.authorize()).await.page();
            assert_eq!(seen.step(), "sign_in", "{email}: the attacker sees the next step");
            for step in ["sign_in", "totp", "new_password", "set_up_totp"] {
                let form = seen.form().with("step", step).with("username", "").with("code", "");
                let got = attacker.clone().send_once(&form).await;
                assert!(got.sets("cognito").is_none(), "{email}: the attacker is signed in");
                assert!(!got.location().contains("code="), "{email}: the attacker got a code");
            }
        }
        code(&landing.away());
    }
}

#[tokio::test]
async fn a_browser_cookie_that_is_none_is_replaced() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for planted in [
        "",
        "x",
        "AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAB",
        "=",
        "%41",
    ] {
        let mut browser = server.browser();
        set(&mut browser, "vestibule", planted);
        browser.page(&app.authorize()).await;
        assert_ne!(browser.cookies["vestibule"], planted);
        assert_eq!(browser.cookies["vestibule"].len(), 22);
        app.sign_in(&mut browser, "ada@example.com").await;
    }
}
