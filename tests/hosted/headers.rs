//! Headers of every answer, and which answers other origins may read (contract, sections 3.4, 5.2
//! and 14; quirk 18).

use std::collections::BTreeSet;

use reqwest::Method;
use reqwest::header::{HeaderMap, ORIGIN, SET_COOKIE};

use vestibule::domain::Origin;

use crate::support::app::Answer;
use crate::support::browser::Raw;
use crate::support::{App, Pools, Request, Stranger, TestServer, wire};

const EVERYWHERE: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-xss-protection", "1; mode=block"),
    ("cache-control", "no-cache, no-store, max-age=0, must-revalidate"),
    ("pragma", "no-cache"),
    ("expires", "0"),
    ("server", "Server"),
    ("referrer-policy", "same-origin"),
    ("x-robots-tag", "noindex"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

const TOKEN: &str = "/oauth2/token";
const SHARED: [&str; 4] = [TOKEN, "/oauth2/revoke", "/oauth2/userInfo", "/oauth2/userinfo"];
const DOCUMENTS: [&str; 4] = [
    "/test_A/.well-known/openid-configuration",
    "/test_A/.well-known/jwks.json",
    "/.well-known/openid-configuration",
    "/.well-known/jwks.json",
];

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// Pages, redirects and errors of the hosted side.
fn hosted(app: &App) -> Vec<(Method, String, u16)> {
    let get = |path: &str, status| (Method::GET, path.to_owned(), status);
    vec![
        get(&app.authorize(), 302),
        get(&app.authorize_with(&[("scope", "nope")]), 302),
        get(&app.authorize_with(&[("redirect_uri", "https://evil.example/")]), 302),
        get(&format!("/login?{}", app.query(&[])), 200),
        get("/error?error=redirect_mismatch", 400),
        get("/logout", 400),
        get("/logout?client_id=app&logout_uri=http%3A%2F%2F127.0.0.1%3A9%2Fsignedout", 302),
        get("/nowhere", 404),
        get("/healthz", 200),
        (Method::POST, app.authorize(), 405),
        (Method::DELETE, "/login".to_owned(), 405),
    ]
}

/// 14; 5.2; 18, point 34.
#[tokio::test]
async fn every_answer_has_the_same_shield() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let paths = SHARED.iter().chain(&DOCUMENTS).map(|path| (*path).to_owned());
    let methods = [Method::GET, Method::POST, Method::OPTIONS, Method::DELETE];
    let apps = paths.flat_map(|path| methods.clone().map(|method| (method, path.clone(), 0)));
    let mut ids = BTreeSet::new();
    for (method, path, status) in apps.chain(hosted(&app)) {
        let form = [("client_id", "app")];
        let answer = Answer::of(app.request(method.clone(), &path).form(&form)).await;
        if status > 0 {
            assert_eq!(answer.status.as_u16(), status, "{method} {path}");
        }
        for (name, value) in EVERYWHERE {
            assert_eq!(answer.header(name), *value, "{name} of {method} {path}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        let id = uuid::Uuid::parse_str(answer.header("x-amz-cognito-request-id")).unwrap();
        assert!(ids.insert(id), "{method} {path}");
    }
}

/// One answer of every status that we give, by pages, endpoints and files.
async fn of_every_status(server: &TestServer) -> Vec<(String, Raw)> {
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let style = page.attribute("link[rel=stylesheet]", "href").unwrap();
    let login = format!("/login?{}", app.query(&[]));
    let wrong = page.form().with("username", "nobody@example.com").with("password", "x");
    let large = page.form().with("password", &"x".repeat(40_000));
    let mut all = Vec::new();
    for (what, to) in [
        ("a page", login.as_str()),
        ("an asset", &style),
        ("a redirect", &app.authorize()),
        ("an error page", "/error?error=x"),
        ("no page", "/nowhere"),
        ("no asset", "/assets/nothing"),
        ("a document", DOCUMENTS[0]),
        ("no document", "/nobody_X/.well-known/jwks.json"),
        ("userInfo without a token", "/oauth2/userInfo"),
    ] {
        for method in [Method::GET, Method::HEAD] {
            all.push((format!("{method} {what}"), browser.send(method, to, None).await));
        }
    }
    for (what, form) in
        [("an unproven form", wrong.clone().with("_csrf", "x")), ("a large form", large)]
    {
        all.push((what.to_owned(), browser.send_once(&form).await));
    }
    for number in 0..7 {
        all.push((format!("guess {number}"), browser.send_once(&wrong).await));
    }
    let stranger = Stranger::at(&server.origin());
    let token = Request::get("/oauth2/userInfo").bearer("x");
    all.push(("a bad token".to_owned(), stranger.send(&token).await));
    let text = Request::get(&login).header("content-type", "text/plain");
    let text = Request { method: Method::POST, ..text };
    all.push(("no form".to_owned(), stranger.send(&text).await));
    let put = Request { method: Method::PUT, ..Request::get(TOKEN) };
    all.push(("a wrong method".to_owned(), stranger.send(&put).await));
    let form = [("grant_type", "authorization_code"), ("client_id", "app"), ("code", "x")];
    all.push(("a bad request".to_owned(), stranger.send(&Request::post(TOKEN, &form)).await));
    app.sign_in(&mut browser, "ada@example.com").await;
    server.stores.break_directory().await;
    all.push(("a broken store".to_owned(), browser.raw(&login).await));
    all
}

/// Whatever its status, an answer has every header; HSTS is none over http (RFC 6797 §7.2).
#[tokio::test]
async fn every_status_has_the_same_shield() {
    let server = TestServer::start().await;
    let mut seen = BTreeSet::new();
    for (what, raw) in of_every_status(&server).await {
        seen.insert(raw.status.as_u16());
        let kept = raw.status == 200 && what.ends_with("asset");
        for (name, value) in EVERYWHERE {
            let keeps = kept && ["cache-control", "pragma", "expires"].contains(name);
            assert!(keeps || text(&raw.headers, name) == *value, "{name} of {what}");
        }
        let policy = text(&raw.headers, "content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{what}: {policy}");
        let shut = if kept { "sandbox" } else { "frame-ancestors 'none'" };
        assert!(policy.contains(shut), "{what}: {policy}");
        assert!(!raw.headers.contains_key("strict-transport-security"), "{what}");
        let leaks = ["x-powered-by", "via", "x-runtime"];
        assert!(leaks.iter().all(|name| !raw.headers.contains_key(*name)), "{what}");
    }
    for status in [200, 302, 400, 401, 403, 404, 405, 413, 415, 429] {
        assert!(seen.contains(&status), "no answer had status {status}: {seen:?}");
    }
    assert!(seen.iter().any(|status| *status >= 500), "no store was broken: {seen:?}");
}

/// What is no HTTP is refused before we see it: with a status and nothing else to read.
#[tokio::test]
async fn what_the_protocol_refuses_holds_nothing() {
    let server = TestServer::start().await;
    let long = format!("GET / HTTP/1.1\r\nHost: localhost\r\nx: {}\r\n\r\n", "x".repeat(400_000));
    for bytes in [long.as_bytes(), b"GET / HTTP/9.9\r\n\r\n", b"\0\0\r\n\r\n"] {
        let answer = wire::exchange_and_hang_up(server.port, bytes).await;
        assert!([0, 400, 413, 431].contains(&wire::status(&answer)), "{answer}");
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        assert!(body.is_empty() && !answer.to_lowercase().contains("server:"), "{answer}");
    }
}

/// Over https every answer asks for https from then on.
#[tokio::test]
async fn over_https_every_answer_asks_for_it() {
    let server = TestServer::live_with(Pools::one(), |config| {
        let origin = Origin::parse("https://login.example").unwrap();
        let pool = &mut config.pools[0].pool;
        (pool.origin, pool.issuer_origin) = (origin.clone(), origin);
    })
    .await;
    let stranger = Stranger::at(&server.origin());
    for path in ["/login", "/nowhere", "/healthz", TOKEN, DOCUMENTS[0], "/assets/x"] {
        let raw = stranger.send(&Request::get(path).header("host", "login.example")).await;
        let told = text(&raw.headers, "strict-transport-security");
        assert_eq!(told, "max-age=31536000 ; includeSubDomains", "{path}");
    }
}

/// 14; 5.2; 17, vector 23: whatever the answer is.
#[tokio::test]
async fn endpoints_for_apps_are_open_to_all_origins() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let tokens = app.tokens(&mut server.browser(), "ada@example.com").await;
    let mut seen = BTreeSet::new();
    for path in SHARED {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            for bearer in [tokens.access(), "x"] {
                let form = [("client_id", "app"), ("token", "x"), ("grant_type", "refresh_token")];
                let request = app.request(method.clone(), path).bearer_auth(bearer).form(&form);
                let answer = Answer::of(request.header(ORIGIN, "https://spa.example")).await;
                let allowed = answer.header("access-control-allow-origin");
                assert_eq!(allowed, "*", "{method} {path}: {}", answer.status);
                assert_eq!(answer.header("access-control-allow-credentials"), "");
                seen.insert(answer.status.as_u16());
            }
        }
    }
    assert_eq!(seen, BTreeSet::from([200, 400, 401, 405]));
}

/// 14; 17, vector 23.
#[tokio::test]
async fn a_preflight_allows_what_these_endpoints_take() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for path in SHARED {
        let request = app
            .request(Method::OPTIONS, path)
            .header(ORIGIN, "https://spa.example")
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "authorization,content-type");
        let answer = Answer::of(request).await;
        assert!(answer.status.is_success(), "{path}");
        assert_eq!(answer.body, "");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let methods = answer.header("access-control-allow-methods");
        assert!(methods.contains("GET") && methods.contains("POST"));
        let headers = answer.header("access-control-allow-headers");
        assert!(headers.contains("authorization") && headers.contains("content-type"));
    }
}

/// 14: none on authorize, pages and logout.
#[tokio::test]
async fn pages_are_for_our_own_origin() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for (method, path, _) in hosted(&app) {
        for method in [method, Method::OPTIONS] {
            let request = app.request(method.clone(), &path).form(&[("client_id", "app")]);
            let answer = Answer::of(request.header(ORIGIN, "https://spa.example")).await;
            let names = answer.headers.keys().map(reqwest::header::HeaderName::as_str);
            let cors: Vec<_> = names.filter(|name| name.starts_with("access-control")).collect();
            assert!(cors.is_empty(), "{method} {path}: {cors:?}");
        }
    }
}

/// 15.18; 13.1: the pair's cookie also where nobody posts a form, and the same for one browser.
#[tokio::test]
async fn json_answers_set_the_csrf_cookie_too() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    browser.page(&app.authorize()).await;
    let own = browser.cookies["XSRF-TOKEN"].clone();
    for path in SHARED.iter().chain(&DOCUMENTS) {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            let raw = browser.send(method.clone(), path, None).await;
            let set = raw.sets("XSRF-TOKEN").unwrap_or_else(|| panic!("{method} {path}"));
            assert!(set.starts_with(&format!("XSRF-TOKEN={own};")), "{set}");
            assert_eq!(raw.headers.get_all(SET_COOKIE).iter().count(), 1, "{method} {path}");
        }
    }
    let answer = app.redeem("x").await;
    let set = answer.header("set-cookie");
    let value = set.split(['=', ';']).nth(1).unwrap();
    assert!(uuid::Uuid::parse_str(value).is_ok(), "{set}");
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Path=/"));
    assert!(!set.contains("Max-Age") && !set.contains("Expires") && !set.contains("Domain"));
}

/// 14: a page runs our script alone, and posts to us and to the client.
#[tokio::test]
async fn a_page_may_post_to_us_and_to_the_client() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for (callback, target) in [("http://127.0.0.1:9/callback", "http:"), ("myapp://cb", "myapp:")] {
        let page = browser.page(&app.authorize_with(&[("redirect_uri", callback)])).await;
        let policy = text(&page.headers, "content-security-policy");
        assert!(policy.contains(&format!("form-action 'self' {target};")), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}

/// Assets are named by their content, so browsers may keep them.
#[tokio::test]
async fn only_assets_may_be_kept() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let href = page.attribute("link[rel=stylesheet]", "href").unwrap();
    let answer = app.get(&href, None).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert!(answer.headers.get("set-cookie").is_none());
}

/// A host that nobody serves says so, and sets no cookie.
#[tokio::test]
async fn a_strange_host_gets_nothing() {
    let server = TestServer::with(Pools::one()).await;
    let app = server.app_at("127.0.0.1", "app");
    for path in ["/login", "/oauth2/authorize", TOKEN, "/oauth2/userInfo", DOCUMENTS[0]] {
        let method = if path == TOKEN { Method::POST } else { Method::GET };
        let request = app.request(method, path).form(&[("client_id", "app")]);
        let answer = Answer::of(request).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.headers.get("set-cookie").is_none(), "{path}");
    }
}

/// RFC 9110 §15.5.6: whoever uses a wrong method is told the right ones.
#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for (method, path, allowed) in [
        (Method::PUT, "/login", "GET, HEAD, POST"),
        (Method::POST, "/error", "GET, HEAD"),
        (Method::GET, TOKEN, "POST"),
        (Method::PUT, "/oauth2/userInfo", "GET, HEAD, POST"),
        (Method::POST, "/test_A/.well-known/jwks.json", "GET, HEAD"),
    ] {
        let answer = Answer::of(app.request(method.clone(), path)).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("allow")),
            (405, allowed),
            "{method} {path}"
        );
    }
    let client = [("client_id", "app")];
    let answer = Answer::of(app.request(Method::POST, "/logout").form(&client)).await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET, HEAD"));
}

/// RFC 9110 §9.3.2: HEAD answers as GET does, without the body.
#[tokio::test]
async fn head_answers_as_get_does() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let login = format!("/login?{}", app.query(&[]));
    for path in ["/healthz", &login, DOCUMENTS[0], "/nowhere"] {
        let get = Answer::of(app.request(Method::GET, path)).await;
        let head = Answer::of(app.request(Method::HEAD, path)).await;
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.header("content-length"), get.header("content-length"), "{path}");
        assert!(head.body.is_empty(), "{path}");
    }
}
