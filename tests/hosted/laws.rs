//! The laws of the house that hold for every route: what anonymous visitors may write (1), what a
//! page may hold (2), and what a request may say about where it went (5).

use reqwest::Method;
use scraper::Selector;

use crate::routes::routes;
use crate::support::browser::{Browser, Raw};
use crate::support::stranger::{forged, shape};
use crate::support::{App, PASSWORD, Request, Stranger, TestServer, wire};

const EVIL: &str = "evil.example";

/// Cookies as visitors bring them: none, a browser's own, invented ones, and rubbish.
fn jars(own: &Browser) -> Vec<Vec<(String, String)>> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let own: Vec<_> = own.cookies.iter().map(|(n, v)| pair(n, v)).collect();
    let mut planted: Vec<_> = own.iter().map(|(n, v)| pair(n, &forged(v))).collect();
    planted.push(pair("cognito", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
    let rubbish = ["vestibule", "XSRF-TOKEN", "cognito", "lang"].map(|name| pair(name, "\"'<>\\"));
    vec![vec![], own, planted, rubbish.to_vec()]
}

#[tokio::test]
async fn an_anonymous_visitor_writes_nothing_by_looking() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.page(&server.app("app").authorize()).await;
    let stranger = Stranger::at(&server.origin());
    let before = server.census().await;
    let mut looks = 0;
    for route in routes("", &browser) {
        for cookies in jars(&browser) {
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                // A POST's fields go into the query: a GET must not take them there.
                let mut query = route.query.clone();
                query.extend(route.form.clone().unwrap_or_default());
                let look = Request { method, query, form: None, ..route.clone() };
                let answer = stranger.send(&Request { cookies: cookies.clone(), ..look }).await;
                assert!(answer.status.as_u16() < 500, "{route:?}");
                looks += 1;
            }
        }
    }
    assert!(looks > 200, "{looks}");
    assert_eq!(before, server.census().await);
}

/// The law above means something: a form that is posted does write.
#[tokio::test]
async fn the_census_sees_a_sign_in_begin() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let page = browser.page(&server.app("app").authorize()).await;
    let before = server.census().await;
    browser.submit(&page, &[("username", "nobody@example.com"), ("password", "x")]).await.page();
    assert_ne!(before, server.census().await);
}

/// Nothing inline, nothing from elsewhere, and a policy that says so.
fn is_clean(raw: &Raw) {
    let policy = raw.headers.get("content-security-policy").unwrap().to_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(raw.headers["x-frame-options"], "DENY");
    assert_eq!(raw.headers["x-content-type-options"], "nosniff");
    let kind = raw.headers.get("content-type").map_or("", |v| v.to_str().unwrap());
    if !kind.starts_with("text/html") {
        return;
    }
    let document = scraper::Html::parse_document(&raw.body);
    let all = |selector: &str| document.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(
        all("style, [style], script:not([src]), iframe, object, embed, base, svg script"),
        0
    );
    for element in document.select(&Selector::parse("*").unwrap()) {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{name}: {}", raw.body);
            let loads = matches!(name, "src" | "srcset")
                || element.value().name() == "link" && name == "href" && value != "#top";
            assert!(!loads || value.starts_with("/assets/"), "{name}={value}");
        }
    }
}

pub async fn no_answer_holds_anything_inline_or_from_elsewhere() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.page(&server.app("app").authorize()).await;
    let stranger = Stranger::at(&server.origin());
    for route in routes("", &browser) {
        for method in [route.method.clone(), Method::GET, Method::DELETE] {
            is_clean(&stranger.send(&Request { method, ..route.clone() }).await);
        }
    }
    for (person, fields) in [
        ("grace@example.com", vec![("code", "1")]),
        ("linus@example.com", vec![("new_password", "x"), ("confirm_password", "y")]),
        ("margaret@example.com", vec![("method", "totp")]),
    ] {
        let (app, mut browser) = (server.app("app"), server.browser());
        let page = app.sign_in_by(&mut browser, &app.authorize(), person).await.page();
        let next = browser.submit(&page, &fields).await.page();
        for page in [page, next] {
            is_clean(&Raw { status: page.status, headers: page.headers, body: page.html });
        }
    }
}

/// Headers by which proxies and attackers tell a server what it is called (bug class 5).
fn claims() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for host in
        [EVIL, "evil.example:443", "localhost.evil.example", "localhost@evil.example", "a b"]
    {
        for name in
            ["x-forwarded-host", "x-forwarded-server", "x-host", "x-original-host", "x-real-host"]
        {
            all.push((name, host.to_owned()));
        }
        all.push(("forwarded", format!("for=1.1.1.1;host=\"{host}\";proto=https")));
    }
    for (name, value) in [
        ("x-forwarded-proto", "https"),
        ("x-forwarded-scheme", "javascript"),
        ("x-forwarded-port", "1"),
        ("x-forwarded-prefix", "//evil.example"),
        ("x-forwarded-path", "//evil.example"),
        ("x-original-url", "//evil.example/"),
        ("x-rewrite-url", "/logout"),
        ("x-http-method-override", "DELETE"),
        ("x-forwarded-for", "127.0.0.1"),
        ("referer", "https://evil.example/"),
        ("via", "1.1 evil.example"),
    ] {
        all.push((name, value.to_owned()));
    }
    all
}

pub async fn no_header_moves_a_link_an_issuer_or_a_redirect() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.page(&server.app("app").authorize()).await;
    let stranger = Stranger::at(&server.origin());
    let spread = "http://localhost";
    let mut issuer = Request::get("/test_A/.well-known/openid-configuration");
    issuer.query.clear();
    assert!(stranger.send(&issuer).await.body.contains(spread));
    for route in routes("", &browser).into_iter().chain([issuer]) {
        let usual = stranger.shape(&route, "").await;
        for (name, value) in claims() {
            let told = stranger.shape(&route.clone().header(name, &value), "").await;
            assert_eq!(usual, told, "{name}: {value} at {route:?}");
        }
    }
}

pub async fn a_foreign_host_is_told_nothing_and_a_foreign_target_is_not_followed() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let (query, port) = (app.query(&[]), server.port);
    let own = format!("Host: localhost:{port}\r\n");
    for host in
        ["evil.example", "localhost", "LOCALHOST.", "localhost:1", "", "a@localhost", "[::1]"]
    {
        for path in
            ["/login", "/oauth2/authorize", "/logout", "/test_A/.well-known/openid-configuration"]
        {
            let target = format!("{path}?{query}");
            let answer = wire::get(port, target.as_bytes(), &format!("Host: {host}\r\n")).await;
            let status = wire::status(&answer);
            assert!((400..500).contains(&status), "{host} {path}: {answer}");
            assert!(!answer.contains(EVIL) && !answer.contains("test_A"), "{answer}");
        }
    }
    for line in [format!("Host: {EVIL}\r\n{own}"), format!("{own}Host: {EVIL}\r\n")] {
        let answer = wire::get(port, format!("/login?{query}").as_bytes(), &line).await;
        assert!(!answer.contains(EVIL), "{answer}");
    }
    for target in [
        format!("http://{EVIL}/oauth2/authorize?{query}"),
        format!("https://{EVIL}/login?{query}"),
        format!("http://{EVIL}/nowhere"),
        format!("//{EVIL}/login?{query}"),
        format!("//{EVIL}/%2e%2e"),
        format!("/%2f{EVIL}/"),
        format!("/%5c{EVIL}/"),
        format!("/\\{EVIL}/"),
        format!("///{EVIL}"),
        format!("/.//{EVIL}"),
    ] {
        let answer = wire::get(port, target.as_bytes(), &own).await;
        assert!((200..500).contains(&wire::status(&answer)), "{target}: {answer}");
        let (head, html) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        assert!(!head.contains(EVIL), "{head}");
        leads_nowhere_else(html, &target, &server.origin());
    }
}

/// Every link of a page, as a browser resolves it at this host, stays there.
fn leads_nowhere_else(html: &str, target: &str, origin: &str) {
    let base = url::Url::parse(origin).unwrap();
    let document = scraper::Html::parse_document(html);
    for element in document.select(&Selector::parse("[href], [action], [src]").unwrap()) {
        for name in ["href", "action", "src"] {
            let Some(link) = element.value().attr(name) else { continue };
            let to = base.join(link).unwrap();
            assert_eq!(to.origin(), base.origin(), "{target} leads to {link}");
        }
    }
}

pub async fn no_header_gets_into_a_mail() {
    let server = TestServer::start().await;
    let mut plain: Vec<String> = Vec::new();
    for (round, extra) in [vec![], claims()].into_iter().enumerate() {
        let mut browser = server.browser();
        browser.extra = extra;
        let page = changing(&server, &mut browser).await;
        assert_eq!(page.step(), "new_password");
        let chosen = format!("Fresh-Horse-{round}");
        let fields = [("new_password", chosen.as_str()), ("confirm_password", &chosen)];
        browser.submit(&page, &fields).await.away();
        let (_, mail) = server.mail().await.pop().unwrap();
        assert!(!mail.contains(EVIL), "{mail}");
        let drawn = ["Message-ID:", " boundary=", "--"];
        let own = mail.lines().filter(|line| !drawn.iter().any(|own| line.starts_with(own)));
        plain.push(own.collect::<Vec<_>>().join("\n"));
        server.demand_new_password("linus@example.com").await;
    }
    assert_eq!(plain[0], plain[1]);
}

async fn changing(server: &TestServer, browser: &mut Browser) -> crate::support::browser::Page {
    let app: App = server.app("app");
    let page = browser.page(&app.authorize()).await;
    let fields = [("username", "linus@example.com"), ("password", PASSWORD)];
    browser.submit(&page, &fields).await.page()
}

#[tokio::test]
async fn a_shape_tells_answers_apart_that_differ() {
    let server = TestServer::start().await;
    let stranger = Stranger::at(&server.origin());
    let one = stranger.send(&Request::get("/login").asking(&server.app("app").query(&[]))).await;
    let two = stranger.send(&Request::get("/login").asking(&server.app("app").query(&[]))).await;
    let other =
        stranger.send(&Request::get("/login").asking(&server.app("second").query(&[]))).await;
    assert_eq!(shape(&one, ""), shape(&two, ""));
    assert_ne!(shape(&one, ""), shape(&other, ""));
}
