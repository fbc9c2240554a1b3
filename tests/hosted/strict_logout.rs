//! `RpInitiatedLogout`: sign-out as OpenID Connect RP-Initiated Logout 1.0 has it. What faithful
//! clients get for the same is in `logout`.

use crate::support::app::Tokens;
use crate::support::browser::Page;
use crate::support::{App, Browser, Landing, Pools, TestServer};

const ADA: &str = "ada@example.com";
const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

fn logout(pairs: &[(&str, &str)]) -> String {
    let query =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs.iter()).finish();
    format!("/logout?{query}")
}

async fn start() -> (TestServer, App, Browser, Tokens) {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("strict"), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    (server, app, browser, tokens)
}

async fn is_signed_in(app: &App, browser: &Browser) -> bool {
    matches!(browser.clone().open(&app.authorize()).await, Landing::Away(_))
}

fn is_question(page: &Page) -> bool {
    page.status == 200 && page.step() == "confirm_sign_out"
}

/// A hint for the person who is signed in proves the intent; the client is the hint's.
#[tokio::test]
async fn a_hint_signs_out_without_a_question() {
    let (_server, app, mut browser, tokens) = start().await;
    let hint = ("id_token_hint", tokens.get("id_token").unwrap());
    let (back, state) = (("post_logout_redirect_uri", SIGNED_OUT), ("state", "a b&c"));
    for (pairs, expected) in [
        (vec![hint, back, state], format!("{SIGNED_OUT}?state=a+b%26c")),
        (vec![hint, back, ("client_id", "strict")], SIGNED_OUT.to_owned()),
    ] {
        let before = browser.clone();
        let raw = browser.raw(&logout(&pairs)).await;
        assert_eq!((raw.status.as_u16(), raw.location()), (302, expected.as_str()));
        assert!(raw.sets("cognito").unwrap().contains("Max-Age=0"));
        assert!(!is_signed_in(&app, &before).await, "not even with the old cookie");
        app.sign_in(&mut browser, ADA).await;
    }
}

/// Nothing proves the intent of a bare link: the person is asked, and nothing happens before.
pub async fn without_a_hint_the_person_is_asked() {
    let (_server, app, mut browser, _) = start().await;
    let to = logout(&[
        ("client_id", "strict"),
        ("post_logout_redirect_uri", SIGNED_OUT),
        ("state", "st"),
    ]);
    let page = browser.page(&to).await;
    assert!(is_question(&page), "{}", page.html);
    assert!(is_signed_in(&app, &browser).await);
    let url = browser.submit(&page, &[("action", "sign_out")]).await.away();
    assert_eq!(url.as_str(), format!("{SIGNED_OUT}?state=st"));
    assert!(!browser.cookies.contains_key("cognito"));
    assert!(!is_signed_in(&app, &browser).await);
}

/// The answer must come from our page: a form from elsewhere asks again.
pub async fn the_question_cannot_be_answered_from_elsewhere() {
    let (server, app, mut browser, _) = start().await;
    let to = logout(&[("client_id", "strict"), ("post_logout_redirect_uri", SIGNED_OUT)]);
    let other = server.browser().page(&app.authorize()).await;
    let other = other.attribute("input[name=_csrf]", "value").unwrap();
    for value in ["", "x", &other] {
        let page = browser.post(&to, &[("_csrf", value), ("action", "sign_out")]).await.page();
        assert!(is_question(&page), "{value}");
        assert!(is_signed_in(&app, &browser).await, "{value}");
    }
}

/// A hint for somebody else, for another client, or that is none of ours proves nothing.
pub async fn a_hint_that_does_not_fit_proves_nothing() {
    let (server, app, browser, _) = start().await;
    let (faithful, mut other) = (server.app("app"), server.browser());
    let elsewhere = faithful.tokens(&mut other, ADA).await;
    let mut grace = server.browser();
    let landing = app.sign_in_by(&mut grace, &app.authorize(), "grace@example.com").await;
    let callback = grace.submit(&landing.page(), &[("code", &server.totp())]).await.away();
    let somebody = app.redeem(&crate::support::app::code(&callback)).await.tokens();
    for hint in [
        elsewhere.get("id_token").unwrap(),
        somebody.get("id_token").unwrap(),
        somebody.access(),
        "rubbish",
    ] {
        let pairs = [
            ("client_id", "strict"),
            ("id_token_hint", hint),
            ("post_logout_redirect_uri", SIGNED_OUT),
        ];
        let page = browser.clone().page(&logout(&pairs)).await;
        assert!(is_question(&page), "{hint}");
        assert!(is_signed_in(&app, &browser).await);
    }
}

/// §2: a hint may have run out.
#[tokio::test]
async fn a_hint_that_ran_out_will_do() {
    let server = TestServer::with(Pools::one_with("session_minutes = 600")).await;
    let (app, mut browser) = (server.app("strict"), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    server.clock.advance_seconds(2 * 3600);
    assert!(is_signed_in(&app, &browser).await);
    let hint = tokens.get("id_token").unwrap();
    let to = logout(&[("id_token_hint", hint), ("post_logout_redirect_uri", SIGNED_OUT)]);
    assert_eq!(browser.open(&to).await.away().as_str(), SIGNED_OUT);
    assert!(!is_signed_in(&app, &browser).await);
}

/// Nobody is sent to an address that is not registered, and nobody is signed out for it.
pub async fn an_unregistered_address_is_refused() {
    let (_server, app, mut browser, tokens) = start().await;
    let hint = ("id_token_hint", tokens.get("id_token").unwrap());
    for bad in
        ["https://evil.example/", "http://127.0.0.1:9/signedout/", "http://127.0.0.1:9/callback"]
    {
        for who in [hint, ("client_id", "strict")] {
            let raw = browser.raw(&logout(&[who, ("post_logout_redirect_uri", bad)])).await;
            assert_eq!((raw.status.as_u16(), raw.location()), (400, ""), "{bad}");
            assert!(is_signed_in(&app, &browser).await);
        }
    }
}

/// Without an address, a page says that it is done; the original's own parameter is not known.
#[tokio::test]
async fn without_an_address_a_page_says_so() {
    let (_server, app, mut browser, tokens) = start().await;
    let hint = ("id_token_hint", tokens.get("id_token").unwrap());
    let page = browser.page(&logout(&[hint, ("logout_uri", SIGNED_OUT), ("state", "st")])).await;
    assert_eq!(page.status, 200);
    assert!(page.step().is_empty() && !is_signed_in(&app, &browser).await);
    let faithful = logout(&[("client_id", "app"), ("logout_uri", SIGNED_OUT)]);
    assert_eq!(browser.open(&faithful).await.away().as_str(), SIGNED_OUT);
}

/// Whoever is not signed in is not asked.
#[tokio::test]
async fn whoever_is_not_signed_in_goes_straight_on() {
    let server = TestServer::start().await;
    let pairs = [("client_id", "strict"), ("post_logout_redirect_uri", SIGNED_OUT)];
    assert_eq!(server.browser().open(&logout(&pairs)).await.away().as_str(), SIGNED_OUT);
}

/// §2: by POST as well, in the body.
#[tokio::test]
async fn a_sign_out_may_be_posted() {
    let (_server, app, mut browser, tokens) = start().await;
    let back = ("post_logout_redirect_uri", SIGNED_OUT);
    let page = browser.post("/logout", &[("client_id", "strict"), back]).await.page();
    assert!(is_question(&page));
    let url = browser.clone().submit(&page, &[("action", "sign_out")]).await.away();
    assert_eq!(url.as_str(), SIGNED_OUT);
    app.sign_in(&mut browser, ADA).await;
    let hint = ("id_token_hint", tokens.get("id_token").unwrap());
    let url = browser.post("/logout", &[hint, back, ("state", "st")]).await.away();
    assert_eq!(url.as_str(), format!("{SIGNED_OUT}?state=st"));
    assert!(!is_signed_in(&app, &browser).await);
    let refused = browser.post("/logout", &[("client_id", "app"), back]).await.page();
    assert_eq!(refused.status, 405);
}
