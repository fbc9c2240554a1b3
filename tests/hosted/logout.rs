//! `GET /logout` (contract, section 8). RP-initiated sign-out is in `strict_logout`.

use crate::support::app::{CALLBACK, parameter};
use crate::support::browser::Raw;
use crate::support::{App, Browser, Landing, Pools, TestServer};

const ADA: &str = "ada@example.com";
const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

fn logout(pairs: &[(&str, &str)]) -> String {
    let query =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs.iter()).finish();
    format!("/logout?{query}")
}

/// Signs in, leaves by this address; the answer. The session is gone whatever that is.
async fn left(app: &App, browser: &mut Browser, to: &str) -> Raw {
    app.sign_in(browser, ADA).await;
    let mut copy = browser.clone();
    let raw = browser.raw(to).await;
    let set = raw.sets("cognito").unwrap_or_else(|| panic!("{to} leaves the cookie"));
    assert!(set.contains("Max-Age=0") && set.contains("Path=/") && set.contains("1970"), "{set}");
    for browser in [browser, &mut copy] {
        assert!(matches!(browser.open(&app.authorize()).await, Landing::Page(_)), "{to}");
    }
    raw
}

/// 8.1, form A; 17, vector 18: the address as it is registered, and nothing else counts.
#[tokio::test]
async fn leaving_goes_to_the_registered_address() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for more in [
        &[][..],
        &[("state", "st"), ("nonce", "n"), ("scope", "openid")],
        &[("redirect_uri", CALLBACK), ("response_type", "code")],
        &[("redirect_uri", "https://evil.example/"), ("response_type", "code")],
    ] {
        let pairs = [&[("client_id", "app"), ("logout_uri", SIGNED_OUT)], more].concat();
        let raw = left(&app, &mut browser, &logout(&pairs)).await;
        assert_eq!((raw.status.as_u16(), raw.location(), raw.body.as_str()), (302, SIGNED_OUT, ""));
    }
}

/// 8.1, form B; 17, vector 19: back to the sign-in page with the same parameters.
#[tokio::test]
async fn signing_in_again_keeps_the_request() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let again = [("client_id", "app"), ("redirect_uri", CALLBACK), ("response_type", "code")];
    let with = |more: &[(&'static str, &'static str)]| [&again[..], more].concat();
    let raw = left(&app, &mut browser, &logout(&with(&[]))).await;
    let expected = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(again)
        .append_pair("scope", "openid email profile phone aws.cognito.signin.user.admin notes/read")
        .finish();
    assert_eq!((raw.status.as_u16(), raw.location()), (302, &*format!("/login?{expected}")));
    let more = [("scope", "openid"), ("state", "st"), ("nonce", "n"), ("foo", "bar")];
    let provider = [("identity_provider", "Google"), ("idp_identifier", "acme")];
    let raw = left(&app, &mut browser, &logout(&with(&[&more[..], &provider[..]].concat()))).await;
    let kept = logout(&with(&more)).replace("/logout", "/login");
    assert_eq!(raw.location(), kept, "8.1: form B does not honour providers");
    let landing = app.sign_in_by(&mut browser, raw.location(), ADA).await;
    assert_eq!(parameter(&landing.away(), "state").as_deref(), Some("st"));
}

/// 8.1, neither usable; 17, vector 20; 18, point 28: 400, and the session is gone all the same.
#[tokio::test]
async fn a_sign_out_that_leads_nowhere_still_signs_out() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let table: &[&[(&str, &str)]] = &[
        &[],
        &[("client_id", "app")],
        &[("client_id", "nobody"), ("logout_uri", SIGNED_OUT)],
        &[("logout_uri", SIGNED_OUT)],
        &[("post_logout_redirect_uri", SIGNED_OUT)],
        &[("client_id", "app"), ("post_logout_redirect_uri", SIGNED_OUT)],
        &[("client_id", "app"), ("id_token_hint", "x"), ("post_logout_redirect_uri", SIGNED_OUT)],
        &[("client_id", "app"), ("logout_uri", "https://evil.example/")],
        &[("client_id", "app"), ("logout_uri", "http://127.0.0.1:9/signedout/")],
        &[("client_id", "app"), ("logout_uri", "http://127.0.0.1:9/signedout?x")],
        &[("client_id", "app"), ("logout_uri", "http://localhost:9/signedout")],
        &[("client_id", "app"), ("logout_uri", CALLBACK)],
        &[("client_id", "app"), ("redirect_uri", CALLBACK)],
        &[("client_id", "app"), ("redirect_uri", SIGNED_OUT), ("response_type", "code")],
        &[
            ("client_id", "app"),
            ("logout_uri", "https://evil.example/"),
            ("redirect_uri", CALLBACK),
            ("response_type", "code"),
        ],
    ];
    for pairs in table {
        let raw = left(&app, &mut browser, &logout(pairs)).await;
        assert_eq!((raw.status.as_u16(), raw.location()), (400, ""), "{pairs:?}");
    }
}

/// 8.1: the sign-in address of another client will do where it is registered.
#[tokio::test]
async fn a_sign_out_may_lead_to_another_client() {
    let entrance = "https://other.example/login?client_id=x&response_type=code";
    let client = format!(
        "[pools.test_A.clients.leaver]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
         callback_urls = [\"{CALLBACK}\"]\nlogout_urls = [\"{entrance}\"]\n"
    );
    let server = TestServer::with(Pools::one_and(&client)).await;
    let (app, mut browser) = (server.app("leaver"), server.browser());
    app.sign_in_by(&mut browser, &app.authorize_with(&[("scope", "openid")]), ADA).await.away();
    let pairs = [("client_id", "leaver"), ("logout_uri", entrance)];
    assert_eq!(browser.raw(&logout(&pairs)).await.location(), entrance);
}

/// 8.2; 15.20: tokens go on; other browsers too.
#[tokio::test]
async fn leaving_ends_the_session_and_no_token() {
    let server = TestServer::start().await;
    let (app, mut browser, mut other) = (server.app("app"), server.browser(), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    app.sign_in(&mut other, ADA).await;
    let raw = browser.raw(&logout(&[("client_id", "app"), ("logout_uri", SIGNED_OUT)])).await;
    assert_eq!(raw.location(), SIGNED_OUT);
    assert_eq!(app.user_info(tokens.access()).await.status, 200);
    app.refresh(tokens.refresh()).await.tokens();
    assert!(matches!(other.open(&app.authorize()).await, Landing::Away(_)));
}

/// Where pools share a host, a client that nobody knows speaks for none of them, and all end.
#[tokio::test]
async fn leaving_without_a_client_ends_every_session_of_the_host() {
    let server = TestServer::with(Pools::one_host()).await;
    let (a, b, mut browser) = (server.app("app"), server.app("otherapp"), server.browser());
    for app in [&a, &b] {
        app.sign_in(&mut browser, ADA).await;
    }
    let raw = browser.raw(&logout(&[("client_id", "nobody")])).await;
    assert_eq!(raw.status, 400);
    assert!(raw.sets("cognito.test_A").is_some() && raw.sets("cognito.test_B").is_some());
    for app in [&a, &b] {
        assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
    }
}

/// 8.1: without a session there is nothing to end, and the way is the same.
#[tokio::test]
async fn whoever_is_not_signed_in_may_leave_too() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let raw = browser.raw(&logout(&[("client_id", "app"), ("logout_uri", SIGNED_OUT)])).await;
    assert_eq!(raw.location(), SIGNED_OUT);
}
