//! `compatibility = "strict"` at the authorization endpoint, beside what a faithful client gets
//! (contract, section 16).

use reqwest::header::HeaderMap;

use crate::support::app::{CALLBACK, code, fragment, parameter};
use crate::support::browser::Page;
use crate::support::{PASSWORD, TestServer};

const ADA: &str = "ada@example.com";

type Pairs = &'static [(&'static str, &'static str)];

/// The issuer as it stands in a query.
fn iss(server: &TestServer) -> String {
    format!("iss=http%3A%2F%2Flocalhost%3A{}%2Ftest_A", server.port)
}

/// Changes, and what comes back to a faithful client and to a strict one.
///
/// `BadScopeIsInvalidScope`, `BadResponseTypeIsUnsupported`, `BadResourceIsInvalidTarget`,
/// `RequestObjectsRefused`, `ErrorsInUsualOrder`, `AnswersNameIssuer`.
const ERRORS: &[(Pairs, &str, &str)] = &[
    (
        &[("scope", "openid nope")],
        "?error_description=invalid_scope&state=st&error=invalid_request",
        "?error=invalid_scope&state=st",
    ),
    (
        &[("response_type", "id_token")],
        "?state=st&error=invalid_request",
        "?error=unsupported_response_type&state=st",
    ),
    (
        &[("response_type", "")],
        "?state=st&error=invalid_request",
        "?error=invalid_request&state=st",
    ),
    (
        &[("response_type", "token")],
        "#state=st&error=unauthorized_client",
        "#error=unauthorized_client&state=st",
    ),
    (
        &[("resource", "http://api.example")],
        "?state=st&error=invalid_request",
        "?error=invalid_target&state=st",
    ),
    (
        &[("code_challenge_method", "plain")],
        "?state=st&error=invalid_request",
        "?error=invalid_request&state=st",
    ),
    (&[("prompt", "none")], "?error=login_required&state=st", "?error=login_required&state=st"),
    (&[("prompt", "none"), ("state", "")], "?error=login_required", "?error=login_required"),
];

#[tokio::test]
async fn errors_are_those_of_the_standards() {
    let server = TestServer::start().await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    for (changes, faithful, standard) in ERRORS {
        let raw = browser.raw(&app.authorize_with(changes)).await;
        assert_eq!(raw.location(), format!("{CALLBACK}{faithful}"), "{changes:?}");
        let raw = browser.raw(&strict.authorize_with(changes)).await;
        let expected = format!("{CALLBACK}{standard}&{}", iss(&server));
        assert_eq!(raw.location(), expected, "{changes:?}");
    }
}

/// `RequestObjectsRefused` (OpenID Connect Core §6 and §7.2.1).
#[tokio::test]
async fn request_objects_are_refused_by_their_own_errors() {
    let server = TestServer::start().await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    for (name, error) in [
        ("request", "request_not_supported"),
        ("request_uri", "request_uri_not_supported"),
        ("registration", "registration_not_supported"),
    ] {
        let raw = browser.raw(&app.authorize_with(&[(name, "x")])).await;
        assert!(raw.location().starts_with("/login?"), "{name}");
        let raw = browser.raw(&strict.authorize_with(&[(name, "x")])).await;
        let expected = format!("{CALLBACK}?error={error}&state=st&{}", iss(&server));
        assert_eq!(raw.location(), expected);
    }
}

/// `BadResourceIsInvalidTarget` (RFC 8707 §2): one audience is all there is, and the second of two
/// is not silently dropped.
#[tokio::test]
async fn two_resources_are_an_error() {
    let server = TestServer::start().await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    let two = "resource=https%3A%2F%2Fa.example&resource=https%3A%2F%2Fb.example";
    let raw = browser.raw(&format!("{}&{two}", app.authorize())).await;
    assert!(raw.location().starts_with("/login?"));
    let raw = browser.raw(&format!("{}&{two}", strict.authorize())).await;
    assert!(raw.location().contains("?error=invalid_target&"));
}

/// `AnswersNameIssuer` (RFC 9207).
#[tokio::test]
async fn a_code_comes_with_the_issuer() {
    let server = TestServer::start().await;
    for (client, issuer) in [("app", None), ("strict", Some(format!("{}/test_A", server.origin())))]
    {
        let app = server.app(client);
        let url = app.sign_in(&mut server.browser(), ADA).await;
        assert_eq!(parameter(&url, "iss"), issuer);
        let tokens = app.redeem(&code(&url)).await.tokens();
        if let Some(issuer) = issuer {
            assert_eq!(tokens.id_claims()["iss"], issuer);
        }
    }
}

/// `PublicClientsNeedPkce` (RFC 9700 §2.1.1).
#[tokio::test]
async fn public_clients_must_send_a_challenge() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let without = [("code_challenge", ""), ("code_challenge_method", "")];
    for (client, refused) in
        [("app", false), ("server", false), ("strict", true), ("strictserver", false)]
    {
        let raw = browser.raw(&server.app(client).authorize_with(&without)).await;
        let error = raw.location().starts_with(CALLBACK)
            && raw.location().contains("?error=invalid_request&");
        assert_eq!(error, refused, "{client}: {}", raw.location());
        let raw = browser.raw(&server.app(client).authorize()).await;
        assert!(raw.location().starts_with("/login?"), "{client}");
    }
}

/// `AnyLoopbackPort` (RFC 8252 §7.3): the port alone, and the exchange repeats the one that was.
#[tokio::test]
async fn a_loopback_callback_may_name_any_port() {
    let server = TestServer::start().await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    let other = [("redirect_uri", "http://127.0.0.1:51004/callback")];
    let raw = browser.raw(&app.authorize_with(&other)).await;
    assert!(raw.location().starts_with("/error?error=redirect_mismatch"));
    let url = strict.sign_in_by(&mut browser, &strict.authorize_with(&other), ADA).await.away();
    assert!(url.as_str().starts_with("http://127.0.0.1:51004/callback?code="));
    assert_eq!(strict.redeem_with(&code(&url), &other).await.status, 200);
    let url = browser.open(&strict.authorize_with(&other)).await.away();
    assert_eq!(strict.redeem(&code(&url)).await.error().1, "invalid_grant");
    for bad in [
        "http://127.0.0.1:51004/callback/",
        "http://127.0.0.1:51004@evil.example/callback",
        "http://127.0.0.1.evil.example/callback",
        "http://localhost:51004/callback",
        "https://127.0.0.1:51004/callback",
        "https://app.example:444/cb?x=1",
    ] {
        let raw = browser.raw(&strict.authorize_with(&[("redirect_uri", bad)])).await;
        assert!(raw.location().starts_with("/error?error=redirect_mismatch"), "{bad}");
    }
}

/// `AuthorizeByPost` (OpenID Connect Core §3.1.2.1).
#[tokio::test]
async fn a_request_may_be_posted() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for path in ["/oauth2/authorize", "/authorize"] {
        let (app, strict) = (server.app("app").query(&[]), server.app("strict").query(&[]));
        let page = browser.post(path, &borrowed(&pairs(&app))).await.page();
        assert_eq!(page.status, 405);
        let page = browser.post(path, &borrowed(&pairs(&strict))).await.page();
        assert_eq!((page.url.path(), page.step().as_str()), ("/login", "sign_in"));
        assert_eq!(page.url.query(), Some(strict.as_str()));
    }
    let strict = server.app("strict");
    strict.sign_in(&mut browser, ADA).await;
    let pairs = pairs(&strict.query(&[]));
    let url = browser.post("/oauth2/authorize", &borrowed(&pairs)).await.away();
    strict.redeem(&code(&url)).await.tokens();
}

fn pairs(query: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// `ResponseModes`: a faithful client's wish is not heard.
#[tokio::test]
async fn the_answer_travels_as_it_was_asked_to() {
    let server = TestServer::start().await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    for mode in ["fragment", "form_post", "query", "nonsense"] {
        let url = browser.open(&app.authorize_with(&[("response_mode", mode)])).await.away();
        app.redeem(&code(&url)).await.tokens();
    }
    let url = browser.open(&strict.authorize_with(&[("response_mode", "fragment")])).await.away();
    let names: Vec<_> = fragment(&url).into_iter().map(|(name, _)| name).collect();
    assert_eq!((names.join(" ").as_str(), url.query()), ("code state iss", None));
    strict.redeem(&fragment(&url)[0].1).await.tokens();
    let url = browser.open(&strict.authorize_with(&[("response_mode", "query")])).await.away();
    strict.redeem(&code(&url)).await.tokens();
    let silent = [("response_mode", "fragment"), ("prompt", "none")];
    let url = server.browser().open(&strict.authorize_with(&silent)).await.away();
    assert_eq!(fragment(&url)[0], ("error".to_owned(), "login_required".to_owned()));
}

/// `ResponseModes`: what does not fit is an error in the usual place.
#[tokio::test]
async fn a_mode_that_does_not_fit_is_refused() {
    let server = TestServer::start().await;
    let (strict, mut browser) = (server.app("strict"), server.browser());
    for (mode, callback, response_type) in [
        ("nonsense", CALLBACK, "code"),
        ("web_message", CALLBACK, "code"),
        ("form_post", "myapp://cb", "code"),
        ("query", CALLBACK, "token"),
    ] {
        let changes =
            [("response_mode", mode), ("redirect_uri", callback), ("response_type", response_type)];
        let raw = browser.raw(&strict.authorize_with(&changes)).await;
        assert!(raw.location().contains("error=invalid_request&"), "{mode}: {}", raw.location());
        assert!(raw.location().starts_with(callback), "{mode}");
    }
}

/// `ResponseModes`, `form_post`: a page that posts to the client alone, with a button for browsers
/// without script; for codes and for errors.
#[tokio::test]
async fn a_form_carries_the_answer_to_the_client() {
    let server = TestServer::start().await;
    let (strict, mut browser) = (server.app("strict"), server.browser());
    let state = "\"><script>alert(1)</script>";
    let by_form = [("response_mode", "form_post"), ("state", state)];
    let page = browser.page(&strict.authorize_with(&by_form)).await;
    let page = browser.submit(&page, &[("username", ADA), ("password", PASSWORD)]).await.page();
    let code = posted(&server, &page, &["code", "state", "iss"]);
    assert_eq!(page.attribute("input[name=state]", "value").as_deref(), Some(state));
    strict.redeem(&code).await.tokens();
    assert!(browser.cookies.contains_key("cognito"));
    let page = browser.page(&strict.authorize_with(&by_form)).await;
    strict.redeem(&posted(&server, &page, &["code", "state", "iss"])).await.tokens();
    let bad = [("response_mode", "form_post"), ("scope", "nope")];
    let page = browser.page(&strict.authorize_with(&bad)).await;
    assert_eq!(posted(&server, &page, &["error", "state", "iss"]), "invalid_scope");
}

/// The first value of the form, which has these fields and goes to the client.
fn posted(server: &TestServer, page: &Page, names: &[&str]) -> String {
    assert_eq!(page.status, 200);
    assert_eq!(page.attribute("form", "action").as_deref(), Some(CALLBACK));
    assert_eq!(page.attribute("form", "method").as_deref(), Some("post"));
    assert!(page.has("form button") && !page.has("input[name=_csrf]"));
    let value = |name: &str| page.attribute(&format!("input[name={name}]"), "value");
    assert!(names.iter().all(|name| value(name).is_some()), "{}", page.html);
    assert_eq!(page.html.matches("<input").count(), names.len());
    assert_eq!(value("iss").unwrap(), format!("{}/test_A", server.origin()));
    assert!(policy(&page.headers).contains("form-action 'self' http:;"));
    assert!(!page.html.contains("<script>"));
    value(names[0]).unwrap()
}

fn policy(headers: &HeaderMap) -> &str {
    headers.get("content-security-policy").unwrap().to_str().unwrap()
}

/// What strict does not change: the order of the checks before a callback is proven.
#[tokio::test]
async fn without_a_proven_callback_strict_errors_stay_here_too() {
    let server = TestServer::start().await;
    let (strict, mut browser) = (server.app("strict"), server.browser());
    for mode in ["query", "fragment", "form_post"] {
        for bad in ["https://evil.example/", "http://127.0.0.1:9/callback/", ""] {
            let changes = [("redirect_uri", bad), ("response_mode", mode)];
            let raw = browser.raw(&strict.authorize_with(&changes)).await;
            assert!(raw.location().starts_with("/error?error="), "{bad} {mode}");
            assert!(!raw.body.contains("evil.example"));
        }
    }
}
