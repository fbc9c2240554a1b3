//! The account page: what people see and change of their own account, and that nobody else does.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::Value;
use vestibule::domain::AuditQuery;
use vestibule::ports::AuditTrail as _;

use crate::support::app::code;
use crate::support::browser::{Browser, Landing, Page, Raw};
use crate::support::{App, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const ROSA: &str = "rosa@example.com";
const CHOSEN: &str = "Another-Horse-9";
const PAGES: [&str; 14] = [
    "/account",
    "/account/profile",
    "/account/email",
    "/account/phone",
    "/account/password",
    "/account/authenticator",
    "/account/authenticator/add",
    "/account/recovery-codes",
    "/account/sessions",
    "/account/terms",
    "/account/events",
    "/account/not-me",
    "/account/proof",
    "/account/delete",
];

pub async fn start() -> TestServer {
    let more = format!(
        "[audit]\ntarget = \"directory\"\n\n\
         [[demo.users]]\npool = \"test_A\"\nemail = \"{ROSA}\"\npassword = \"{PASSWORD}\"\n"
    );
    TestServer::with(Pools::one_and(&more)).await
}

pub fn address(path: &str) -> String {
    format!("{path}?client_id=app")
}

/// Somebody who signed in a moment ago, and their browser.
pub async fn signed_in(server: &TestServer, email: &str) -> Browser {
    let mut browser = server.browser();
    let landing = server.app("app").sign_in_by(&mut browser, &authorize(server), email).await;
    if let Landing::Page(page) = landing {
        browser.submit(&page, &[("code", &server.totp())]).await.away();
    }
    browser
}

pub fn authorize(server: &TestServer) -> String {
    server.app("app").authorize()
}

pub async fn open(browser: &mut Browser, path: &str) -> Page {
    browser.page(&address(path)).await
}

async fn change_password(browser: &mut Browser, current: &str, chosen: &str) -> Page {
    let page = open(browser, "/account/password").await;
    let fields = [("password", current), ("new_password", chosen), ("confirm_password", chosen)];
    browser.submit(&page, &fields).await.page()
}

/// The posted form of a page as a page without the box that is ticked would send it.
pub async fn send(browser: &mut Browser, page: &Page, path: &str, fields: &[(&str, &str)]) -> Raw {
    let hidden = ["_csrf", "step"].map(|name| {
        let value = page.attribute(&format!("input[name={name}]"), "value");
        (name.to_owned(), value.unwrap_or_default())
    });
    let own = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let form: Vec<_> = hidden.into_iter().chain(own).collect();
    browser.send(Method::POST, &address(path), Some(&form)).await
}

/// How often something was written down.
pub async fn events(server: &TestServer, word: &str) -> usize {
    server.house.settle().await.unwrap();
    let query = AuditQuery { event: Some(word.to_owned()), ..AuditQuery::default() };
    server.house.directory().find(&query, 100).await.unwrap().len()
}

pub async fn is_told(server: &TestServer, subject: &str) -> bool {
    server.mail().await.iter().any(|(own, _)| own.contains(subject))
}

pub async fn still_signs_in(server: &TestServer, email: &str, password: &str) -> bool {
    let mut browser = server.browser();
    let page = browser.page(&authorize(server)).await;
    let fields = [("username", email), ("password", password)];
    matches!(browser.submit(&page, &fields).await, Landing::Away(_))
}

#[tokio::test]
async fn a_person_sees_who_they_are_and_how_they_came() {
    let server = start().await;
    let mut browser = signed_in(&server, GRACE).await;
    let page = open(&mut browser, "/account").await;
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (200, "Your account"));
    for told in [GRACE, "Verified", "Authenticator app", "Password + Authenticator app", "UTC"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
}

#[tokio::test]
async fn without_a_session_there_is_one_way_on() {
    let server = start().await;
    let mut browser = server.browser();
    for path in PAGES {
        let page = open(&mut browser, path).await;
        assert_eq!(page.status, 403, "{path}");
        assert_eq!(page.heading(), "Please sign in first", "{path}");
        assert!(!page.has("main form"), "{path}");
    }
}

/// A session of somebody who may no longer have one is none, on the pages and behind the forms.
#[tokio::test]
async fn who_is_disabled_or_signed_out_or_gone_sees_and_changes_nothing() {
    for what in ["disabled", "signed out", "aged"] {
        let server = start().await;
        let mut browser = signed_in(&server, ADA).await;
        let page = open(&mut browser, "/account/password").await;
        match what {
            "disabled" => server.enable(ADA, false).await,
            "signed out" => server.sign_out(ADA).await,
            _ => server.clock.advance_seconds(2 * 86_400),
        }
        for path in PAGES {
            assert_eq!(open(&mut browser, path).await.status, 403, "{what} {path}");
        }
        let fields = [
            ("password", PASSWORD),
            ("new_password", CHOSEN),
            ("confirm_password", CHOSEN),
            ("account_name", ADA),
        ];
        let before = server.account(ADA).await.credential.unwrap().hash;
        for path in PAGES {
            let raw = send(&mut browser, &page, path, &fields).await;
            assert_eq!(raw.status, 403, "{what} {path}");
        }
        let after = server.account(ADA).await.credential.unwrap().hash;
        assert_eq!(before.expose(), after.expose(), "{what}");
    }
}

#[tokio::test]
async fn a_new_password_takes_the_place_of_the_old_one_and_this_browser_stays() {
    let server = start().await;
    let app = server.app("app");
    let (mut browser, mut elsewhere) = (signed_in(&server, ADA).await, server.browser());
    let tokens = app.tokens(&mut elsewhere, ADA).await;
    server.clock.advance_seconds(60);
    let before = browser.cookies.clone();
    let page = change_password(&mut browser, PASSWORD, CHOSEN).await;
    assert_eq!(page.url.path(), "/account");
    assert!(page.text().contains("Your password has been changed."), "{}", page.text());
    for cookie in ["cognito", "vestibule", "XSRF-TOKEN"] {
        assert_ne!(before[cookie], browser.cookies[cookie], "{cookie}");
    }
    // The box is ticked: every other session and token ended.
    assert_eq!(open(&mut elsewhere, "/account").await.status, 403);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    assert!(!still_signs_in(&server, ADA, PASSWORD).await);
    assert!(still_signs_in(&server, ADA, CHOSEN).await);
    assert!(is_told(&server, "password was changed").await);
    // The session from before is worth nothing to whoever kept it.
    let mut kept = server.browser();
    kept.cookies = before;
    assert_eq!(open(&mut kept, "/account").await.status, 403);
    // It is no news any more after a while.
    server.clock.advance_seconds(31);
    let page = open(&mut browser, "/account").await;
    assert!(!page.text().contains("has been changed"), "{}", page.text());
}

#[tokio::test]
async fn others_stay_signed_in_where_that_is_wished() {
    let server = start().await;
    let (mut browser, mut elsewhere) =
        (signed_in(&server, ADA).await, signed_in(&server, ADA).await);
    let page = open(&mut browser, "/account/password").await;
    let fields = [("password", PASSWORD), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    let raw = send(&mut browser, &page, "/account/password", &fields).await;
    assert_eq!((raw.status.as_u16(), raw.location()), (302, "/account?client_id=app"));
    assert_eq!(open(&mut elsewhere, "/account").await.status, 200);
}

#[tokio::test]
async fn a_password_is_changed_by_whoever_knows_it() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    for (current, chosen, said) in [
        ("", CHOSEN, "Enter your current password."),
        ("Wrong-Horse-77", CHOSEN, "That is not your current password."),
        (PASSWORD, "short", "The password needs at least"),
        (PASSWORD, PASSWORD, "You have used this password before"),
    ] {
        let page = change_password(&mut browser, current, chosen).await;
        assert_eq!(page.url.path(), "/account/password");
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
    assert!(!is_told(&server, "password was changed").await);
}

/// A stolen session does not help to find the password out.
#[tokio::test]
async fn guesses_at_the_password_lock() {
    for path in ["/account/password", "/account/delete"] {
        let server = start().await;
        let mut browser = signed_in(&server, ROSA).await;
        let page = open(&mut browser, path).await;
        let guess = async |browser: &mut Browser, password: &str| {
            let fields = [
                ("password", password),
                ("new_password", CHOSEN),
                ("confirm_password", CHOSEN),
                ("account_name", ROSA),
            ];
            send(browser, &page, path, &fields).await
        };
        let mut wrong = 0;
        while guess(&mut browser, "Wrong-Horse-77").await.status == 200 {
            wrong += 1;
            assert!(wrong < 20, "{path}: guessing goes on");
        }
        let locked = guess(&mut browser, PASSWORD).await;
        assert_eq!(locked.status, 429, "{path}");
        assert!(locked.headers.contains_key("retry-after"), "{path}");
        assert!(server.account(ROSA).await.credential.is_some());
    }
}

#[tokio::test]
async fn of_many_who_change_the_password_at_once_one_does() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/password").await;
    let one = |n: usize| {
        let (mut browser, page) = (browser.clone(), page.clone());
        async move {
            let chosen = format!("Another-Horse-{n}");
            let fields =
                [("password", PASSWORD), ("new_password", &chosen), ("confirm_password", &chosen)];
            send(&mut browser, &page, "/account/password", &fields).await.status.as_u16()
        }
    };
    let answers = join_all((0..4).map(one)).await;
    assert_eq!(answers.iter().filter(|status| **status == 302).count(), 1, "{answers:?}");
    assert_eq!(events(&server, "password_changed").await, 1);
}

/// Forms from elsewhere, of another browser, of the person before, or with another's fields.
#[tokio::test]
async fn a_form_counts_in_the_browser_and_the_sign_in_that_it_was_shown_to() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/delete").await;
    let fields = [("password", PASSWORD), ("account_name", ADA)];
    let mut other = signed_in(&server, ROSA).await;
    for (who, browser) in [("another person", &mut other), ("nobody", &mut server.browser())] {
        let raw = send(browser, &page, "/account/delete", &fields).await;
        assert_eq!(raw.status, 403, "{who}");
    }
    let mut planted = browser.clone();
    planted.extra.push(("origin", "https://evil.example".to_owned()));
    assert_eq!(send(&mut planted, &page, "/account/delete", &fields).await.status, 403);
    // Somebody else signs in, in the same browser: the page that was left open does nothing.
    let app = server.app("app");
    let login = format!("/login?{}", app.query(&[("prompt", "login")]));
    app.sign_in_by(&mut browser, &login, ROSA).await.away();
    let stale = send(&mut browser, &page, "/account/delete", &fields).await;
    assert_eq!(stale.status, 403);
    assert!(stale.body.contains(ROSA) && !stale.body.contains(ADA));
    // Fields that no form of ours has name nobody else.
    let page = open(&mut browser, "/account/delete").await;
    let user = server.user(ADA).await;
    let forged = [fields.as_slice(), &[("username", ADA), ("sub", user.sub.as_str())]].concat();
    let raw = send(&mut browser, &page, "/account/delete", &forged).await;
    assert!(raw.body.contains("That is not the name of this account."), "{}", raw.body);
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
}

#[tokio::test]
async fn signing_out_here_leaves_others_and_everywhere_leaves_nobody() {
    let server = start().await;
    let app = server.app("app");
    let (mut here, mut there, mut browser) =
        (signed_in(&server, ADA).await, signed_in(&server, ADA).await, server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    let page = open(&mut here, "/account").await;
    let out = here.submit(&page, &[("action", "sign_out")]).await.page();
    assert_eq!(out.heading(), "You are signed out");
    assert!(!here.cookies.contains_key("cognito"));
    let page = open(&mut there, "/account").await;
    assert_eq!(page.status, 200);
    let kept = browser.clone();
    let out = there.submit(&page, &[("action", "sign_out_everywhere")]).await.page();
    assert_eq!(out.heading(), "You are signed out");
    assert_eq!(open(&mut kept.clone(), "/account").await.status, 403);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    assert_eq!(app.user_info(tokens.access()).await.status, 401);
    assert_eq!(events(&server, "signed_out_everywhere").await, 1);
}

#[tokio::test]
async fn what_is_kept_is_taken_along_without_secrets() {
    let server = start().await;
    let mut browser = signed_in(&server, GRACE).await;
    let page = open(&mut browser, "/account").await;
    let raw = browser.submit_raw(&page, &[("action", "export")]).await;
    assert_eq!(raw.headers["content-disposition"], "attachment; filename=\"account.json\"");
    assert_eq!(raw.headers["content-type"], "application/json; charset=utf-8");
    let told: Value = serde_json::from_str(&raw.body).unwrap();
    let user = server.user(GRACE).await;
    assert_eq!(told["sub"], user.sub.as_str());
    assert_eq!(told["attributes"]["email"], GRACE);
    assert_eq!(told["has_password"], true);
    assert!(told["authenticators"][0]["added"].is_string());
    let hash = server.account(GRACE).await.credential.unwrap().hash;
    assert!(!raw.body.contains(hash.expose()) && !raw.body.contains("$argon2"));
    // A GET, which any page of any site can cause, brings none.
    let looked = browser.raw(&format!("{}&action=export", address("/account"))).await;
    assert!(!looked.headers.contains_key("content-disposition"));
    assert_eq!(events(&server, "data_exported").await, 1);
}

#[tokio::test]
async fn an_account_is_deleted_by_name_and_password_alone() {
    let server = start().await;
    let app: App = server.app("app");
    let (mut browser, mut elsewhere) = (signed_in(&server, ADA).await, server.browser());
    let tokens = app.tokens(&mut elsewhere, ADA).await;
    let waiting = code(&elsewhere.open(&app.authorize()).await.away());
    let page = open(&mut browser, "/account/delete").await;
    for (name, password) in [("", PASSWORD), (ROSA, PASSWORD), (ADA, ""), (ADA, CHOSEN)] {
        let fields = [("account_name", name), ("password", password)];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.has("[role=alert]"), "{name} {password}: {}", page.text());
    }
    let fields = [("account_name", " Ada@Example.com "), ("password", PASSWORD)];
    let gone = browser.submit(&page, &fields).await.page();
    assert_eq!(gone.heading(), "Your account is deleted");
    assert!(!browser.cookies.contains_key("cognito"));
    assert!(!still_signs_in(&server, ADA, PASSWORD).await);
    assert_eq!(open(&mut elsewhere, "/account").await.status, 403);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    assert_eq!(app.redeem(&waiting).await.status, 400);
    assert!(is_told(&server, "account was deleted").await);
    assert_eq!(events(&server, "user_deleted").await, 1);
    let again = send(&mut browser, &page, "/account/delete", &fields).await;
    assert_eq!(again.status, 403);
}

/// Words on the page come from what was done, and never from an address.
#[tokio::test]
async fn an_address_cannot_make_the_page_say_anything() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    let plain = open(&mut browser, "/account").await.text();
    for more in ["&news=password_changed", "&done=1", "&notice=x", "&step=account_password"] {
        let page = browser.page(&format!("{}{more}", address("/account"))).await;
        assert_eq!(page.text(), plain, "{more}");
    }
}

/// The app is named by its id alone; without one nobody knows whose page it is.
#[tokio::test]
async fn an_unknown_app_leads_to_the_error_page() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    for query in ["", "?client_id=nobody", "?client_id=app&client_id=second"] {
        for path in PAGES {
            let page = browser.page(&format!("{path}{query}")).await;
            assert_eq!(page.url.path(), "/error", "{path}{query}");
        }
    }
}
