//! Requests that are no requests: each has an answer below 500, with the face of its family.

use reqwest::Method;

use crate::routes::routes;
use crate::support::browser::Browser;
use crate::support::{Request, Stranger, TestServer, wire};

const PAGES: &[&str] = &["/oauth2/authorize", "/login", "/logout", "/error"];
const ENDPOINTS: &[&str] = &["/oauth2/token", "/oauth2/revoke", "/oauth2/userInfo"];

fn queries() -> Vec<Vec<u8>> {
    let long = |text: &str, times: usize| text.repeat(times).into_bytes();
    let mut all: Vec<Vec<u8>> = [
        "%",
        "a=%",
        "a=%4",
        "a=%zz",
        "a=%u0041",
        "%ff=1",
        "a=%c3%28",
        "a=%ed%a0%80",
        "a=%f8%88%80%80%80",
        "a=%00",
        "%00",
        "client_id=app%00",
        "client_id=%00app",
        "state=%0d%0aX:1",
        "&&&&",
        "====",
        "?",
        "??",
        "a=b=c=d",
        "a;b",
        "a=1;b=2",
        "#",
        "+",
        "client_id",
        "client_id=",
        "client_id=app",
        "client_id=app&client_id=app",
        "client_id[]=app",
        "client_id=a%20b",
        "lang=%00",
        "lang=../../etc/passwd",
        "lang=xx-YY-zz-aa-bb-cc",
        "ui_locales=%20%20%20",
        "max_age=-1",
        "max_age=99999999999999999999",
        "claims=%7B",
        "claims=[[[[[[",
        "scope=%22",
        "error=x",
        "{}",
        "<>",
        "\"",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into();
    all.extend([
        b"a=\xff\xfe".to_vec(),
        b"\xc3\xa4=\xc3\xb6".to_vec(),
        b"client_id=app&state=\xe2\x82\xac".to_vec(),
    ]);
    all.extend([b"a=\x00".to_vec(), b"a=\x01\x1f".to_vec(), b"a=\x7f".to_vec(), b"a= b".to_vec()]);
    all.extend([
        long("a=1&", 1000),
        long("a", 30_000),
        long("x", 100_000),
        long("client_id=app&", 1000),
        long("%41", 10_000),
    ]);
    all.push(format!("claims={}", "%7B%22a%22:".repeat(2000)).into_bytes());
    all
}

#[tokio::test]
async fn a_query_that_cannot_be_read_is_answered() {
    let server = TestServer::start().await;
    let host = format!("Host: localhost:{}\r\n", server.port);
    let whole = server.app("app").query(&[]).into_bytes();
    let more = [
        "/",
        "/oauth2/userInfo",
        "/nowhere",
        "/test_A/.well-known/jwks.json",
        "/dev/mailbox",
        "/healthz",
    ];
    for path in PAGES.iter().chain(&more) {
        for query in queries() {
            for known in [&b""[..], &[whole.as_slice(), b"&"].concat()] {
                let target = [path.as_bytes(), b"?", known, &query].concat();
                let answer = wire::get(server.port, &target, &host).await;
                let told = String::from_utf8_lossy(&query).chars().take(60).collect::<String>();
                assert!((200..500).contains(&wire::status(&answer)), "{path}?{told:?}: {answer}");
                assert!(!answer.to_lowercase().contains("\r\nx:1"), "{told}: a header was made");
            }
        }
    }
    assert_eq!(server.browser().raw("/healthz").await.status, 200);
}

#[tokio::test]
async fn a_protocol_that_is_none_harms_nobody() {
    let server = TestServer::start().await;
    let host = format!("Host: localhost:{}", server.port);
    let long = "x".repeat(100_000);
    let many = "X-A: b\r\n".repeat(500);
    for bytes in [
        "\r\n\r\n".to_owned(),
        "GET\r\n\r\n".to_owned(),
        "GET / HTTP/9.9\r\n\r\n".to_owned(),
        "GET /login HTTP/1.1\r\n\r\n".to_owned(),
        format!("GET /login\r\n{host}\r\n\r\n"),
        format!("GET /login HTTP/1.0\r\n{host}\r\n\r\n"),
        format!("GET /login HTTP/1.1\n{host}\nConnection: close\n\n"),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n".to_owned(),
        format!("OPTIONS * HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n"),
        format!("GET /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nX-A: {long}\r\n\r\n"),
        format!("GET /login HTTP/1.1\r\n{host}\r\nConnection: close\r\n{many}\r\n"),
        format!(
            "GET /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nCookie: {}\r\n\r\n",
            "a=b; ".repeat(5000)
        ),
        format!("GET /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nX-A: \0\r\n\r\n"),
        format!("GET /login HTTP/1.1\r\n{host}\r\nConnection: close\r\n folded\r\n\r\n"),
        format!(
            "POST /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\naaaaaa"
        ),
        format!(
            "POST /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nContent-Length: -1\r\n\r\n"
        ),
        format!(
            "POST /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n"
        ),
        format!(
            "POST /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
        ),
        format!(
            "POST /login HTTP/1.1\r\n{host}\r\nConnection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
        ),
        format!(
            "POST /oauth2/token HTTP/1.1\r\n{host}\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n"
        ),
    ] {
        let answer = wire::exchange_and_hang_up(server.port, bytes.as_bytes()).await;
        let told = bytes.chars().take(120).collect::<String>();
        assert!(wire::status(&answer) < 500, "{told:?}: {answer}");
        assert!(!answer.contains("evil.example"), "{told:?}: {answer}");
    }
    assert_eq!(server.browser().raw("/healthz").await.status, 200);
}

fn bodies() -> Vec<Vec<u8>> {
    let mut all = queries();
    all.retain(|body| body.len() < 32 * 1024);
    all.push(vec![0; 1000]);
    all.push(b"{\"grant_type\":\"authorization_code\"}".to_vec());
    all
}

#[tokio::test]
async fn a_body_that_is_no_form_is_answered_by_its_family() {
    let server = TestServer::start().await;
    let mut pair = server.browser();
    pair.page(&server.app("app").authorize()).await;
    let query = server.app("app").query(&[]);
    let app = server.app("app");
    for path in PAGES.iter().chain(ENDPOINTS).filter(|path| **path != "/error") {
        let target = format!("{path}?{query}");
        let send = async |kind: &str, body: Vec<u8>| {
            let mut request = app.request(Method::POST, &target).body(body);
            if !kind.is_empty() {
                request = request.header("content-type", kind);
            }
            let answer = request.header("cookie", line(&pair)).send().await.unwrap();
            (answer.status().as_u16(), face(&answer))
        };
        // To an app every broken request is `invalid_request` (RFC 6749 5.2).
        let (own, unreadable) =
            if ENDPOINTS.contains(path) { ("json", 400) } else { ("html", 415) };
        for body in bodies() {
            let (status, face) = send("application/x-www-form-urlencoded", body).await;
            assert!(status < 500 && (face == own || status < 400), "{path}: {status} {face}");
        }
        if *path == "/oauth2/userInfo" {
            continue; // reads no body
        }
        for kind in [
            "",
            "application/json",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/x-www-form-urlencodedx",
            "\u{e4}",
        ] {
            assert_eq!(send(kind, b"a=b".to_vec()).await, (unreadable, own), "{path}: {kind}");
        }
        for kind in
            ["APPLICATION/X-WWW-FORM-URLENCODED", "application/x-www-form-urlencoded;charset=\"x"]
        {
            assert!(send(kind, b"a=b".to_vec()).await.0 != 415, "{path}: {kind}");
        }
        for size in [32 * 1024 + 1, 1 << 20] {
            assert_eq!(
                send("application/x-www-form-urlencoded", vec![b'a'; size]).await,
                (413, own),
                "{path}"
            );
        }
    }
}

fn line(browser: &Browser) -> String {
    browser.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ")
}

fn face(answer: &reqwest::Response) -> &'static str {
    let kind = answer.headers().get("content-type").map_or("", |value| value.to_str().unwrap());
    match kind {
        kind if kind.starts_with("text/html") => "html",
        kind if kind.starts_with("application/json") => "json",
        _ => "",
    }
}

#[tokio::test]
async fn a_wrong_method_is_refused_by_the_family_of_its_route() {
    let server = TestServer::start().await;
    let mut pair = server.browser();
    pair.page(&server.app("app").authorize()).await;
    let stranger = Stranger::at(&server.origin());
    let methods = ["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "X"];
    for route in routes("", &pair) {
        let pages = PAGES.contains(&route.path.as_str()) || route.path == "/authorize";
        let endpoint =
            route.path.contains("well-known") || ENDPOINTS.contains(&route.path.as_str());
        for method in methods {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let raw = stranger.send(&Request { method, ..route.clone() }).await;
            let kind = raw.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
            if pages || endpoint {
                assert_eq!(raw.status, 405, "{route:?}");
                assert!(
                    kind.starts_with(if pages { "text/html" } else { "application/json" }),
                    "{kind}: {route:?}"
                );
            }
            assert!((400..500).contains(&raw.status.as_u16()), "{route:?}");
        }
    }
    for (path, method) in
        [("/oauth2/token", Method::GET), ("/oauth2/revoke", Method::GET), ("/error", Method::POST)]
    {
        let raw = stranger.send(&Request { method, ..Request::get(path) }).await;
        assert_eq!(raw.status, 405, "{path}");
    }
}

#[tokio::test]
async fn a_cookie_that_was_cut_or_changed_is_none() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    let stranger = Stranger::at(&server.origin());
    let genuine = browser.cookies.clone();
    for (name, value) in &genuine {
        for at in 0..=value.len() {
            let mut flipped = value.clone().into_bytes();
            if let Some(byte) = flipped.get_mut(at) {
                *byte = if *byte == b'A' { b'B' } else { b'A' };
            } else {
                flipped.push(b'A');
            }
            for broken in
                [value[..at.min(value.len() - 1)].to_owned(), String::from_utf8(flipped).unwrap()]
            {
                let mut request = Request::get("/oauth2/authorize").asking(&app.query(&[]));
                request.cookies = genuine.clone().into_iter().collect();
                let raw = stranger.send(&request.cookie(name, &broken)).await;
                let silent = raw.location().contains("code=");
                assert_eq!(silent, name != "cognito", "{name}={broken}: {}", raw.location());
            }
        }
    }
    for rubbish in [
        "",
        ";",
        ";;;",
        "=",
        "cognito",
        "cognito=",
        "cognito=a; cognito=b",
        "\"cognito\"=\"x\"",
        "cognito=\u{e4}",
        "$Version=1; cognito=x",
        "cognito=%00",
    ] {
        let request = Request::get("/login").asking(&app.query(&[])).header("cookie", rubbish);
        assert_eq!(stranger.send(&request).await.status, 200, "{rubbish}");
    }
}
