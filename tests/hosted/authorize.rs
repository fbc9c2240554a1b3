//! `/oauth2/authorize`: the order of the checks, and where each error goes (contract, sections 3.1,
//! 3.2, 15 and 17).

use reqwest::Method;
use url::Url;

use crate::support::app::{CALLBACK, CHALLENGE, parameter};
use crate::support::{Pools, TestServer};

/// 17, vector 1; 3.4, headers.
#[tokio::test]
async fn without_a_session_the_pages_take_over_with_the_same_query() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let raw = browser.raw(&app.authorize()).await;
    assert_eq!((raw.status.as_u16(), raw.body.as_str()), (302, ""));
    assert_eq!(raw.location(), format!("/login?{}", app.query(&[])));
    let csrf = raw.sets("XSRF-TOKEN").unwrap();
    assert!(csrf.contains("HttpOnly") && csrf.contains("SameSite=Lax") && csrf.contains("Path=/"));
}

/// 3.1: unknown parameters are no error, and go on as they were written.
#[tokio::test]
async fn unknown_parameters_travel_to_the_pages_untouched() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let query = format!("{}&userContextData=ab%2Fc&acr_values=urn:x&foo=1&foo=2", app.query(&[]));
    let raw = browser.raw(&format!("/oauth2/authorize?{query}")).await;
    assert_eq!(raw.location(), format!("/login?{query}"));
    let page = browser.page(raw.location()).await;
    let action = page.attribute("form", "action").unwrap();
    assert_eq!(action, format!("/login?{query}"));
}

/// 1: the other spelling of the same address.
#[tokio::test]
async fn the_short_spelling_is_the_same_endpoint() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let raw = browser.raw(&format!("/authorize?{}", app.query(&[]))).await;
    assert_eq!(raw.location(), format!("/login?{}", app.query(&[])));
    let raw = browser.raw(&format!("/authorize?{}", app.query(&[("prompt", "none")]))).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?error=login_required&state=st"));
}

/// 3.2, step 1; 18, point 1.
#[tokio::test]
async fn nothing_but_get_is_taken() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for path in ["/oauth2/authorize", "/authorize"] {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let form = [("client_id".to_owned(), "app".to_owned())];
            let to = format!("{path}?{}", app.query(&[]));
            let raw = browser.send(method.clone(), &to, Some(&form)).await;
            assert_eq!(raw.status, 405, "{method} {path}");
        }
    }
}

/// 3.2, steps 2 to 4; 2, matching; 15.3, 15.14, 15.17; 17, vector 2: changes to the query, and the
/// query of the error page.
const KEPT: &[(&str, &str)] = &[
    ("client_id=", "error=Required+parameters+missing"),
    ("redirect_uri=", "error=Required+parameters+missing"),
    ("client_id=&redirect_uri=", "error=Required+parameters+missing"),
    ("client_id=nobody", "error=invalid_request"),
    ("client_id=nobody&redirect_uri=", "error=invalid_request"),
    ("client_id=a%20b", "error=invalid_request"),
    ("redirect_uri=https://evil.example/", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=http://127.0.0.1:9/callback/", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=http://127.0.0.1:9/callback?x", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=http://127.0.0.1:9/Callback", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=http://127.0.0.1:10/callback", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=http://localhost:9/callback", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=https://app.example/cb", "error=redirect_mismatch&client_id=app"),
    ("redirect_uri=https://app.example/cb?x=1%26y", "error=redirect_mismatch&client_id=app"),
    ("client_id=off", "error=unauthorized_client"),
    ("client_id=off&redirect_uri=https://evil.example/", "error=redirect_mismatch&client_id=off"),
];

#[tokio::test]
async fn without_a_proven_callback_the_error_stays_here() {
    let server = TestServer::with(Pools::one_and_client("off", "flows = []")).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for path in ["/oauth2/authorize", "/login"] {
        for (changes, expected) in KEPT {
            let changes = pairs(changes);
            let changes: Vec<_> = changes.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let raw = browser.raw(&format!("{path}?{}", app.query(&changes))).await;
            assert_eq!(raw.status, 302, "{path} {changes:?}");
            assert_eq!(raw.location(), format!("/error?{expected}"), "{path} {changes:?}");
            let page = browser.page(raw.location()).await;
            assert_eq!(page.status, 400, "{path} {changes:?}");
        }
    }
}

/// 3.2, and RFC 6749 §3.1: which of two would be the proven one?
#[tokio::test]
async fn a_query_that_can_be_read_in_two_ways_is_not_read() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let usual = app.query(&[]);
    for more in ["client_id=app", "client_id=second", "redirect_uri=https%3A%2F%2Fevil.example%2F"]
    {
        for query in [format!("{usual}&{more}"), format!("{more}&{usual}")] {
            let raw = browser.raw(&format!("/oauth2/authorize?{query}")).await;
            assert_eq!(raw.location(), "/error?error=invalid_request", "{query}");
        }
    }
    for broken in ["state=%", "state=%zz", "x=%E4", "%=1"] {
        let raw = browser.raw(&format!("/oauth2/authorize?{usual}&{broken}")).await;
        assert_eq!(raw.location(), "/error?error=invalid_request", "{broken}");
    }
}

/// 3.2, steps 5 to 9; 3.5; 12.2; 12.3; 15.1; 15.2; 15.5; 17, vectors 3 to 6; 18, points 4 to 7:
/// changes to the query, and what stands behind the callback.
const RETURNED: &[(&str, &str)] = &[
    ("response_type=", "?state=st&error=invalid_request"),
    ("response_type=id_token", "?state=st&error=invalid_request"),
    ("response_type=none", "?state=st&error=invalid_request"),
    ("response_type=code%20token", "?state=st&error=invalid_request"),
    ("response_type=Code", "?state=st&error=invalid_request"),
    ("code_challenge_method=plain", "?state=st&error=invalid_request"),
    ("code_challenge_method=s256", "?state=st&error=invalid_request"),
    ("code_challenge_method=", "?state=st&error=invalid_request"),
    ("code_challenge=", "?state=st&error=invalid_request"),
    ("code_challenge=short", "?state=st&error=invalid_request"),
    (
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM%3D",
        "?state=st&error=invalid_request",
    ),
    ("response_type=token", "#state=st&error=unauthorized_client"),
    ("scope=openid%20nope", "?error_description=invalid_scope&state=st&error=invalid_request"),
    (
        "scope=openid%20offline_access",
        "?error_description=invalid_scope&state=st&error=invalid_request",
    ),
    ("scope=notes/write", "?error_description=invalid_scope&state=st&error=invalid_request"),
    ("scope=email", "?error_description=invalid_scope&state=st&error=invalid_request"),
    ("scope=notes/read%20phone", "?error_description=invalid_scope&state=st&error=invalid_request"),
    ("scope=%20", "?error_description=invalid_scope&state=st&error=invalid_request"),
    ("scope=openid%20nope&state=", "?error_description=invalid_scope&error=invalid_request"),
    ("resource=http://api.example/", "?state=st&error=invalid_request"),
    ("resource=notes", "?state=st&error=invalid_request"),
    ("resource=https://api.example/%23x", "?state=st&error=invalid_request"),
    ("prompt=nonsense", "?state=st&error=invalid_request"),
    ("prompt=none%20login", "?state=st&error=invalid_request"),
    ("max_age=-1", "?state=st&error=invalid_request"),
    ("max_age=soon", "?state=st&error=invalid_request"),
    ("identity_provider=Google", "?state=st&error=invalid_request"),
    ("identity_provider=cognito", "?state=st&error=invalid_request"),
    ("idp_identifier=acme", "?state=st&error=invalid_request"),
    ("prompt=none", "?error=login_required&state=st"),
    ("prompt=none&state=", "?error=login_required"),
];

#[tokio::test]
async fn behind_a_proven_callback_the_error_travels_to_the_client() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for path in ["/oauth2/authorize", "/login"] {
        for (changes, expected) in RETURNED {
            let changes = pairs(changes);
            let changes: Vec<_> = changes.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let raw = browser.raw(&format!("{path}?{}", app.query(&changes))).await;
            assert_eq!(raw.status, 302, "{path} {changes:?}");
            assert_eq!(raw.location(), format!("{CALLBACK}{expected}"), "{path} {changes:?}");
        }
    }
}

/// 3.2: the first failing step decides, so each query is broken from some step on.
#[tokio::test]
async fn the_first_check_that_fails_decides() {
    let bad_scope = ("scope", "openid nope");
    let bad_resource = ("resource", "notes");
    let silent = ("prompt", "none");
    let all_behind = [bad_scope, bad_resource, silent];
    let with = |first: &[(&'static str, &'static str)]| [first, &all_behind].concat();
    let described = "?error_description=invalid_scope&state=st&error=invalid_request";
    let table: &[(Vec<(&str, &str)>, &str)] = &[
        (with(&[("response_type", "none")]), "?state=st&error=invalid_request"),
        (with(&[("code_challenge_method", "plain")]), "?state=st&error=invalid_request"),
        (
            with(&[("response_type", "token"), ("code_challenge_method", "plain")]),
            "#state=st&error=invalid_request",
        ),
        (with(&[("response_type", "token")]), "#state=st&error=unauthorized_client"),
        (with(&[]), described),
        (vec![bad_resource, silent], "?state=st&error=invalid_request"),
        (vec![silent], "?error=login_required&state=st"),
    ];
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for (changes, expected) in table {
        let raw = browser.raw(&app.authorize_with(changes)).await;
        assert_eq!(raw.location(), format!("{CALLBACK}{expected}"), "{changes:?}");
        let elsewhere = [&changes[..], &[("redirect_uri", "https://evil.example/")]].concat();
        let raw = browser.raw(&app.authorize_with(&elsewhere)).await;
        assert!(raw.location().starts_with("/error?error=redirect_mismatch"), "{changes:?}");
    }
}

/// 3.2: an error joins a query that is there, and is written behind a scheme of an app's own.
#[tokio::test]
async fn errors_fit_themselves_to_the_callback() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("implicit"), server.browser());
    for (callback, response_type, expected) in [
        ("https://app.example/cb?x=1", "code", "https://app.example/cb?x=1&"),
        ("myapp://cb", "code", "myapp://cb?"),
        (CALLBACK, "token", "http://127.0.0.1:9/callback#"),
        ("https://app.example/cb?x=1", "token", "https://app.example/cb?x=1#"),
    ] {
        let changes =
            [("redirect_uri", callback), ("response_type", response_type), ("scope", "nope")];
        let raw = browser.raw(&app.authorize_with(&changes)).await;
        let behind = "error_description=invalid_scope&state=st&error=invalid_request";
        assert_eq!(raw.location(), format!("{expected}{behind}"));
    }
}

/// RFC 6749 §3.1; 12.6: one `resource`, and the first of several.
#[tokio::test]
async fn a_parameter_that_comes_twice_is_an_error_except_resource() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let usual = app.query(&[]);
    for name in ["response_type", "scope", "state", "nonce", "code_challenge", "prompt", "max_age"]
    {
        let to = format!("/oauth2/authorize?{usual}&{name}=x&{name}=x");
        let raw = browser.raw(&to).await;
        let url = Url::parse(raw.location()).unwrap();
        assert_eq!(parameter(&url, "error").as_deref(), Some("invalid_request"), "{name}");
    }
    let twice = "resource=https%3A%2F%2Fa.example&resource=https%3A%2F%2Fb.example";
    let raw = browser.raw(&format!("/oauth2/authorize?{usual}&{twice}")).await;
    assert!(raw.location().starts_with("/login?"));
}

/// 18, point 8.
#[tokio::test]
async fn state_and_nonce_are_carried_up_to_four_kibibytes() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let (longest, longer) = ("s".repeat(4096), "s".repeat(4097));
    let raw = browser.raw(&app.authorize_with(&[("state", &longest)])).await;
    assert!(raw.location().starts_with("/login?"));
    let raw = browser.raw(&app.authorize_with(&[("state", &longer)])).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?error=invalid_request"));
    let raw = browser.raw(&app.authorize_with(&[("nonce", &longer)])).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?state=st&error=invalid_request"));
}

/// 3.2, step 10: with a session the store of people is asked, and it is gone.
#[tokio::test]
async fn a_fault_of_ours_travels_to_the_client_as_well() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    server.stores.break_directory().await;
    let raw = browser.raw(&app.authorize()).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?state=st&error=server_error"));
}

/// 4.6: the page names what happened, in our words; nothing of the address is shown.
#[tokio::test]
async fn the_error_page_answers_400_and_repeats_nothing() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let mut headings = Vec::new();
    for error in ["redirect_mismatch", "Required+parameters+missing", "invalid_request", "xyzzy"] {
        let page = browser.page(&format!("/error?error={error}&client_id=app&note=plugh")).await;
        assert_eq!(page.status, 400, "{error}");
        assert!(!page.text().contains("xyzzy") && !page.text().contains("plugh"), "{error}");
        headings.push(page.heading());
    }
    assert_eq!(headings[2], headings[3]);
    assert!(headings[0] != headings[1] && headings[1] != headings[2] && headings[0] != headings[2]);
}

/// The PKCE pair of the usual request is a good one, or the tables above would show nothing.
#[tokio::test]
async fn the_usual_request_is_sound() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    assert!(app.query(&[]).contains(CHALLENGE));
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
}

/// `a=1&b=` as pairs; what is written behind `=` is decoded.
fn pairs(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}
