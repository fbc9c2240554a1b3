//! The browser session: one for all clients of a pool, for as long as each of them takes it
//! (contract, sections 13.2 and 13.3).

use reqwest::Method;

use crate::support::app::code;
use crate::support::{App, Browser, Landing, Pools, TestServer};

const ADA: &str = "ada@example.com";

/// Whether this client is answered without a page.
async fn is_silent(app: &App, browser: &mut Browser) -> bool {
    match browser.open(&app.authorize()).await {
        Landing::Away(url) => !code(&url).is_empty(),
        Landing::Page(page) => {
            assert_eq!(page.step(), "sign_in");
            false
        }
    }
}

/// 13.2, rules 1 and 5; 17, vector 7.
#[tokio::test]
async fn one_sign_in_serves_every_client_of_the_pool() {
    let server = TestServer::start().await;
    let (app, second, mut browser) = (server.app("app"), server.app("second"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    let raw = browser.raw(&second.authorize()).await;
    assert_eq!((raw.status.as_u16(), raw.body.as_str()), (302, ""));
    let callback = url::Url::parse(raw.location()).unwrap();
    assert_eq!(app.redeem(&code(&callback)).await.error().1, "invalid_grant");
    let callback = browser.open(&second.authorize()).await.away();
    assert_eq!(second.redeem(&code(&callback)).await.tokens().id_claims()["aud"], "second");
    let server_app = server.confidential("server");
    let callback = browser.open(&server_app.authorize()).await.away();
    server_app.redeem(&code(&callback)).await.tokens();
    assert!(!is_silent(&app, &mut server.browser()).await);
}

/// 13.2, rule 2; 11.6: one hour, which reuse does not extend.
#[tokio::test]
async fn a_session_stands_for_an_hour_and_does_not_slide() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    for _ in 0..3 {
        server.clock.advance_seconds(1199);
        assert!(is_silent(&app, &mut browser).await);
    }
    server.clock.advance_seconds(2);
    assert!(is_silent(&app, &mut browser).await);
    server.clock.advance_seconds(1);
    assert!(!is_silent(&app, &mut browser).await);
}

/// 13.3: 0 means never, though the session is made for the others.
#[tokio::test]
async fn a_client_of_no_minutes_always_asks() {
    let server = TestServer::start().await;
    let (fresh, app, mut browser) = (server.app("fresh"), server.app("app"), server.browser());
    fresh.sign_in(&mut browser, ADA).await;
    assert!(!is_silent(&fresh, &mut browser).await);
    assert!(is_silent(&app, &mut browser).await);
    fresh.sign_in(&mut browser, ADA).await;
}

/// 13.3: each client's own measure, from the same sign-in.
#[tokio::test]
async fn each_client_has_its_own_patience() {
    let lines = "flows = [\"code\"]\nsession_minutes = 90";
    let server = TestServer::with(Pools::one_and_client("patient", lines)).await;
    let (app, patient, mut browser) = (server.app("app"), server.app("patient"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    server.clock.advance_seconds(3600);
    assert!(!is_silent(&app, &mut browser).await);
    assert!(is_silent(&patient, &mut browser).await);
    server.clock.advance_seconds(1799);
    assert!(is_silent(&patient, &mut browser).await);
    server.clock.advance_seconds(1);
    assert!(!is_silent(&patient, &mut browser).await);
}

/// 13.3: the pool's measure, for clients that have none of their own.
#[tokio::test]
async fn a_pool_sets_the_usual_length() {
    let server = TestServer::with(Pools::one_with("session_minutes = 10")).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    server.clock.advance_seconds(599);
    assert!(is_silent(&app, &mut browser).await);
    server.clock.advance_seconds(1);
    assert!(!is_silent(&app, &mut browser).await);
}

/// 18, point 14; 11.2: silent answers say when the person was really there, and live in full.
#[tokio::test]
async fn reuse_keeps_the_time_of_the_sign_in() {
    let server = TestServer::start().await;
    let (app, second, mut browser) = (server.app("app"), server.app("second"), server.browser());
    let first = app.tokens(&mut browser, ADA).await;
    server.clock.advance_seconds(600);
    let later = second.tokens_with(&mut browser, ADA, &[]).await;
    let number = |claims: &serde_json::Map<String, serde_json::Value>, name: &str| {
        claims[name].as_i64().unwrap_or_else(|| panic!("{name}"))
    };
    for (first, later) in
        [(first.id_claims(), later.id_claims()), (first.access_claims(), later.access_claims())]
    {
        assert_eq!(number(&later, "auth_time"), number(&first, "auth_time"));
        assert_eq!(number(&later, "iat"), number(&first, "iat") + 600);
        assert_eq!(number(&later, "exp"), number(&later, "iat") + 3600);
        assert_ne!(later["origin_jti"], first["origin_jti"]);
    }
}

/// 13.2, rules 4 and 6: what happens to tokens does not touch the session.
#[tokio::test]
async fn tokens_come_and_go_without_the_session() {
    let lines = "flows = [\"code\"]\naccess_token_minutes = 5\nid_token_minutes = 5";
    let server = TestServer::with(Pools::one_and_client("short", lines)).await;
    let (app, mut browser) = (server.app("short"), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    app.refresh(tokens.refresh()).await.tokens();
    assert_eq!(app.revoke(tokens.refresh()).await.status, 200);
    assert!(is_silent(&app, &mut browser).await);
    server.clock.advance_seconds(301);
    assert!(is_silent(&app, &mut browser).await);
}

/// 13.2, rule 4, departs for safety: a person who was signed out or disabled has no session.
#[tokio::test]
async fn a_session_ends_with_its_persons_rights() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    server.enable(ADA, false).await;
    assert!(!is_silent(&app, &mut browser).await);
    server.enable(ADA, true).await;
    assert!(is_silent(&app, &mut browser).await);
    server.clock.advance_seconds(1);
    server.sign_out(ADA).await;
    assert!(!is_silent(&app, &mut browser).await);
    server.clock.advance_seconds(1);
    app.sign_in(&mut browser, ADA).await;
    assert!(is_silent(&app, &mut browser).await);
}

/// 18, point 13: the page itself offers to go on, with the same answer behind.
#[tokio::test]
async fn the_login_page_offers_to_continue() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    let to = format!("/login?{}", app.query(&[]));
    let page = browser.page(&to).await;
    assert_eq!(page.step(), "continue");
    assert!(page.text().contains(ADA));
    let callback = browser.submit(&page, &[("action", "continue")]).await.away();
    app.redeem(&code(&callback)).await.tokens();
    let again = browser.submit(&page, &[("action", "sign_out")]).await.page();
    assert_eq!(again.step(), "sign_in");
    assert!(!browser.cookies.contains_key("cognito"));
    assert!(!is_silent(&app, &mut browser).await);
}

/// 13.1; bug class 7: a planted or changed session cookie is none.
#[tokio::test]
async fn only_a_cookie_that_we_made_is_a_session() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    let genuine = browser.cookies["cognito"].clone();
    let flipped: String = genuine.chars().rev().collect();
    for planted in [&flipped, &genuine[1..], &format!("{genuine}A"), "x", "\"\""] {
        browser.cookies.insert("cognito".to_owned(), planted.to_owned());
        assert!(!is_silent(&app, &mut browser).await, "{planted}");
    }
    browser.cookies.insert("cognito".to_owned(), genuine);
    assert!(browser.send(Method::GET, &app.authorize(), None).await.location().contains("code="));
}
