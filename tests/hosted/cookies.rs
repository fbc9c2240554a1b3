//! Every cookie: name, attributes, life, and when it changes (contract, sections 4.2 and 13.1; bug
//! class 7).

use std::collections::BTreeSet;

use actix_web::http::header::{COOKIE, HeaderMap, HeaderValue};
use vestibule::config::Config;
use vestibule::domain::{At, Browser as BrowserId, Pool, Secret, SessionId, Span, UserSub};
use vestibule::signin::NewSession;
use vestibule::vault::{KnownBrowser, MasterKey, Vault};
use vestibule::web::cookies::{Jar, Sent};

use crate::support::browser::Raw;
use crate::support::{App, Browser, PASSWORD, Pools, TestServer};

/// The attributes of a cookie that an answer sets, in no order.
fn attributes(line: &str) -> BTreeSet<String> {
    line.split("; ").skip(1).map(str::to_owned).collect()
}

fn set(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

/// The answer to a right password.
async fn signed_in(app: &App, browser: &mut Browser) -> Raw {
    let page = browser.page(&app.authorize_with(&[("prompt", "login")])).await;
    browser.submit_raw(&page, &[("username", "ada@example.com"), ("password", PASSWORD)]).await
}

/// 13.1; 3.4: nothing but what ties the form to the browser, until somebody signed in.
#[tokio::test]
async fn a_visitor_gets_two_cookies_for_the_browser_session() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let raw = browser.raw(&app.authorize()).await;
    let names: Vec<_> = browser.cookies.keys().map(String::as_str).collect();
    assert_eq!(names, ["XSRF-TOKEN", "vestibule"]);
    for name in names {
        let expected = set(&["HttpOnly", "SameSite=Lax", "Path=/"]);
        assert_eq!(attributes(&raw.sets(name).unwrap()), expected, "{name}");
    }
    assert!(uuid::Uuid::parse_str(&browser.cookies["XSRF-TOKEN"]).is_ok());
    let before = browser.cookies.clone();
    browser.page(&app.authorize()).await;
    assert_eq!(browser.cookies, before);
}

/// 13.1; 11.6: for an hour, for this host alone.
#[tokio::test]
async fn a_sign_in_sets_the_session_cookie() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let line = signed_in(&app, &mut browser).await.sets("cognito").unwrap();
    let expected = set(&["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=3600"]);
    assert_eq!(attributes(&line), expected);
    let again = browser.raw(&app.authorize()).await;
    assert_eq!(again.sets("cognito"), None, "13.2, rule 2: reuse does not extend it");
}

/// 13.3: as long as the most patient client of the pool may use it.
#[tokio::test]
async fn the_session_cookie_lasts_for_the_most_patient_client() {
    let lines = "flows = [\"code\"]\nsession_minutes = 90";
    let server = TestServer::with(Pools::one_and_client("patient", lines)).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let line = signed_in(&app, &mut browser).await.sets("cognito").unwrap();
    assert!(attributes(&line).contains("Max-Age=5400"), "{line}");
}

/// 4.2; bug class 7: nothing from before a sign-in is worth anything after it.
#[tokio::test]
async fn every_cookie_changes_at_every_sign_in() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    browser.page(&app.authorize()).await;
    let mut seen: BTreeSet<_> = browser.cookies.values().cloned().collect();
    for _ in 0..3 {
        signed_in(&app, &mut browser).await;
        for name in ["XSRF-TOKEN", "vestibule", "cognito", "known"] {
            assert!(seen.insert(browser.cookies[name].clone()), "{name}");
        }
    }
}

/// Bug class 7: a session that somebody planted is not adopted.
#[tokio::test]
async fn a_planted_session_cookie_is_replaced() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let mut attacker = server.browser();
    signed_in(&app, &mut attacker).await;
    let planted = attacker.cookies["cognito"].clone();
    browser.cookies.insert("cognito".to_owned(), planted.clone());
    signed_in(&app, &mut browser).await;
    assert_ne!(browser.cookies["cognito"], planted);
    assert_eq!(attacker.page(&app.authorize()).await.step(), "sign_in", "the planted one ended");
}

/// Pools at one host: each has a session of its own.
#[tokio::test]
async fn pools_at_one_host_have_session_cookies_of_their_own() {
    let server = TestServer::with(Pools::one_host()).await;
    let (a, b, mut browser) = (server.app("app"), server.app("otherapp"), server.browser());
    assert!(signed_in(&a, &mut browser).await.sets("cognito.test_A").is_some());
    assert_eq!(browser.page(&b.authorize()).await.step(), "sign_in");
    assert!(signed_in(&b, &mut browser).await.sets("cognito.test_B").is_some());
    browser.open(&a.authorize()).await.away();
    browser.raw("/logout?client_id=app").await;
    assert_eq!(browser.page(&a.authorize()).await.step(), "sign_in");
    browser.open(&b.authorize()).await.away();
}

/// 13.1: a language that was chosen is remembered for a year.
#[tokio::test]
async fn a_language_is_remembered_for_a_year() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let raw = browser.raw(&app.authorize_with(&[("lang", "de")])).await;
    let expected = set(&["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000"]);
    assert_eq!(attributes(&raw.sets("lang").unwrap()), expected);
    assert_eq!(browser.raw(&app.authorize_with(&[("lang", "tlh")])).await.sets("lang"), None);
}

fn secure_pool() -> Pool {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vestibule.toml");
    let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    let text = format!(
        "[security]\nmaster_key = \"{key}\"\n\n[pools.test_A]\norigin = \"https://login.example\"\n"
    );
    std::fs::write(&file, text).unwrap();
    let config = Config::load(Some(&file), Vec::<(String, String)>::new());
    let config = config.unwrap_or_else(|complaints| panic!("{complaints:?}"));
    config.pools[0].pool.clone()
}

fn sent(line: &str) -> Sent {
    let mut headers = HeaderMap::new();
    headers.insert(COOKIE, HeaderValue::from_str(line).unwrap());
    Sent::read(&headers)
}

/// 13.1, and `__Host-` for our own two; the pair keeps the name that scripts look for.
#[test]
fn over_https_every_cookie_is_secure_and_ours_are_bound_to_the_host() {
    let jar = Jar::new(&secure_pool(), false);
    let (browser, id) = (BrowserId::new([7; 16]), SessionId::begin([9; 16], [9; 16]));
    let vault = Vault::new(&MasterKey::generate().0).unwrap();
    let (pool, user) = (secure_pool(), UserSub::from(uuid::Uuid::nil()));
    let known = vec![KnownBrowser::issue(&vault, &pool.id, &user, At::from_millis(0))];
    let (lasts, known_for) = (Span::from_minutes(60), Span::from_days(180));
    let trusted = vec![Secret::new([7; 32])];
    let (others, trusted_for) = (vec![], Span::from_days(30));
    let session = NewSession { id, others, lasts, known, known_for, trusted, trusted_for };
    let common = ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"];
    for (cookie, name, more) in [
        (jar.set_browser(&browser), "__Host-vestibule", &[][..]),
        (jar.set_session(&session), "__Host-cognito", &["Max-Age=3600"]),
        (jar.set_known(&session), "__Host-known", &["Max-Age=15552000"]),
        (jar.set_trusted(&session), "__Host-trusted", &["Max-Age=2592000"]),
        (
            jar.end_session(),
            "__Host-cognito",
            &["Max-Age=0", "Expires=Thu, 01 Jan 1970 00:00:00 GMT"],
        ),
        (jar.set_csrf("x".to_owned()), "XSRF-TOKEN", &[]),
        (jar.set_language("de"), "lang", &["Max-Age=31536000"]),
    ] {
        let line = cookie.to_string();
        assert!(line.starts_with(&format!("{name}=")), "{line}");
        assert_eq!(attributes(&line), set(&[&common[..], more].concat()), "{line}");
    }
}

/// What any sibling host could plant is not read.
#[test]
fn over_https_only_the_prefixed_names_are_read() {
    let jar = Jar::new(&secure_pool(), false);
    let value = SessionId::begin([9; 16], [9; 16]).cookie_value();
    let own = BrowserId::new([7; 16]).cookie_value();
    assert!(jar.sessions(&sent(&format!("__Host-cognito={value}"))).len() == 1);
    assert!(jar.sessions(&sent(&format!("cognito={value}"))).is_empty());
    assert!(jar.browser(&sent(&format!("__Host-vestibule={own}"))).is_some());
    assert!(jar.browser(&sent(&format!("vestibule={own}"))).is_none());
    let shared = Jar::new(&secure_pool(), true);
    assert!(shared.sessions(&sent(&format!("__Host-cognito.test_A={value}"))).len() == 1);
    assert!(shared.sessions(&sent(&format!("__Host-cognito={value}"))).is_empty());
}

/// Of two with one name, somebody planted one.
#[test]
fn a_cookie_that_comes_twice_is_not_read() {
    let jar = Jar::new(&secure_pool(), false);
    let (value, other) = (
        SessionId::begin([9; 16], [9; 16]).cookie_value(),
        SessionId::begin([8; 16], [8; 16]).cookie_value(),
    );
    let line = format!("__Host-cognito={value}; __Host-cognito={other}");
    assert!(jar.sessions(&sent(&line)).is_empty());
    assert!(jar.sessions(&sent(&format!("x=\"y; __Host-cognito={value}"))).len() == 1);
}
