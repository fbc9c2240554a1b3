//! A registered address is compared byte for byte; whatever only looks like one is never gone to.

use std::collections::BTreeSet;

use reqwest::Method;
use url::Url;

use crate::support::browser::{Browser, Raw};
use crate::support::{Request, Stranger, TestServer};

const REGISTERED: &[&str] = &[
    "http://127.0.0.1:9/callback",
    "https://app.example/cb?x=1",
    "myapp://cb",
    "http://127.0.0.1:9/signedout",
];

/// Every client kind with every response mode there is, and with some that there are not.
const MODES: &[(&str, &str, &str)] = &[
    ("app", "code", ""),
    ("app", "code", "form_post"),
    ("implicit", "token", ""),
    ("implicit", "token", "query"),
    ("strict", "code", ""),
    ("strict", "code", "query"),
    ("strict", "code", "fragment"),
    ("strict", "code", "form_post"),
    ("strict", "code", "web_message"),
    ("strict", "token", "form_post"),
];

/// What is put into a good address, at every place in it.
const INSERTED: &[&str] = &[
    "@",
    "\\",
    "\t",
    "\r\n",
    "\0",
    " ",
    "%00",
    "%2e",
    "%2f",
    "%5c",
    "%",
    "#",
    ";",
    "\u{3002}",
    "\u{200b}",
    "\u{202e}",
    "@evil.example",
];

/// What stands in for a host, a scheme or a path.
const HOSTS: &[&str] = &[
    "evil.example",
    "127.0.0.1.evil.example",
    "evil.example#127.0.0.1",
    "127.0.0.1@evil.example",
    "evil.example\\@127.0.0.1",
    "localhost:80@evil.example",
    "127.0.0.1:9@evil.example",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "127.0.0.1.",
    "127.0.0.2",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::1%25lo]",
    "１２７.0.0.1",
    "127。0。0。1",
    "app.example.",
    "APP.EXAMPLE",
    "app.example.evil.example",
    "evilapp.example",
    "x.app.example",
    "аpp.example",
    "app.example:443",
    "app.example:0",
    "app.example:",
    "user:secret@app.example",
    "app.example%00.evil.example",
    "app.example%2eevil.example",
    "",
    "*.example",
    "app.example,evil.example",
    "app.example evil.example",
];
const SCHEMES: &[&str] = &[
    "https:/",
    "http:/",
    "HTTP://",
    "hTTp://",
    "https://",
    "ftp://",
    "javascript://",
    "data:text/html,",
    "file://",
    "//",
    "/\\",
    "\\\\",
    "///",
    "http:",
    "http:///",
    "view-source:http://",
    "blob:http://",
    " http://",
    "\u{1}http://",
    "ht\ttp://",
    "ht\ntp://",
    "myapp:",
    "myapp:///",
    "myapp://evil.example/",
    "MYAPP://",
    "intent://",
    "vbscript:",
];
const TAILS: &[&str] = &[
    "/",
    "/..",
    "/../evil",
    "/%2e%2e/evil",
    "/..;/",
    "//",
    "?",
    "?x=1",
    "?x=2",
    "&x=1",
    "#",
    "#x",
    "%",
    "%20",
    "+",
    ".evil.example",
    ":80",
    "/callback",
    "\\evil",
    "%0d%0aLocation:%20//evil.example",
    "%250d",
    "\"",
    "'",
    "<",
    "?next=//evil.example",
];
/// Whole addresses by which others were fooled.
const FAMOUS: &[&str] = &[
    "",
    "null",
    "undefined",
    "/",
    ".",
    "..",
    "callback",
    "/callback",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "http://localhost:80@evil.example/callback",
    "http://127.0.0.1:9@evil.example/callback",
    "http://127.0.0.1:9/callback@evil.example",
    "http://evil.example/http://127.0.0.1:9/callback",
    "http://evil.example?http://127.0.0.1:9/callback",
    "http://evil.example#http://127.0.0.1:9/callback",
    "http://127.0.0.1:9/callback http://evil.example",
    "http://127.0.0.1:9/callback,http://evil.example",
    "http%3A%2F%2F127.0.0.1%3A9%2Fcallback",
    "http%253A%252F%252F127.0.0.1%253A9%252Fcallback",
    "http://127.0.0.1:9/%63allback",
    "http://127.0.0.1:9/callbac",
    "http://127.0.0.1:9/CALLBACK",
    "http://127.0.0.1:09/callback",
    "http://127.0.0.1:+9/callback",
    "http://127.0.0.1:99999/callback",
    "http://127.0.0.1:/callback",
    "http://127.0.0.1:9:9/callback",
    "https://127.0.0.1:9/callback",
    "http://localhost:9/callback",
    "https://app.example/cb",
    "https://app.example/cb?",
    "https://app.example/cb?X=1",
    "https://app.example/cb?x=%31",
    "https://app.example/cb?x=1&y=2",
    "https://app.example/cb?y=2&x=1",
    "https://app.example:443/cb?x=1",
    "myapp:/cb",
    "myapp://CB",
];

fn corpus() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = FAMOUS.iter().map(|text| (*text).to_owned()).collect();
    for good in REGISTERED {
        let (scheme, rest) = good.split_once("://").unwrap();
        let path = rest.find('/').map_or("", |at| &rest[at..]);
        all.extend(HOSTS.iter().map(|host| format!("{scheme}://{host}{path}")));
        all.extend(SCHEMES.iter().map(|other| format!("{other}{rest}")));
        all.extend(TAILS.iter().map(|tail| format!("{good}{tail}")));
        all.extend((1..good.len()).map(|end| good[..end].to_owned()));
    }
    let good = REGISTERED[0];
    for at in 0..=good.len() {
        all.extend(INSERTED.iter().map(|text| format!("{}{text}{}", &good[..at], &good[at..])));
    }
    all.retain(|text| !REGISTERED.contains(&text.as_str()));
    all
}

/// The one liberty: a strict client's loopback address may name any port.
fn is_other_port(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("http://127.0.0.1") else { return false };
    let port = rest.strip_suffix("/callback").map(|port| port.strip_prefix(':'));
    let number =
        |port: &str| port.parse::<u16>().is_ok() && port.bytes().all(|c| c.is_ascii_digit());
    rest == "/callback" || port.flatten().is_some_and(number)
}

/// Where an answer leads: its `Location` or the forms that post themselves.
fn leads(raw: &Raw) -> Vec<String> {
    let location = raw.headers.get("location").map(|value| value.to_str().unwrap().to_owned());
    let mut all: Vec<String> = location.into_iter().collect();
    if raw.body.contains("data-submit") || raw.body.contains("http-equiv") {
        let document = scraper::Html::parse_document(&raw.body);
        let forms = scraper::Selector::parse("form[data-submit], meta[http-equiv]").unwrap();
        let actions = document.select(&forms).map(|form| form.value().attr("action"));
        all.extend(actions.map(|action| action.unwrap_or("elsewhere").to_owned()));
    }
    all
}

fn is_ours(to: &str) -> bool {
    let ours = ["/error?", "/login?"].iter().any(|path| to.starts_with(path));
    let base = Url::parse("http://login.example").unwrap();
    ours && base.join(to).unwrap().origin() == base.origin()
}

async fn signed_in(server: &TestServer, client: &str) -> Browser {
    let (app, mut browser) = (server.app(client), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    browser
}

pub async fn a_code_or_token_goes_to_no_address_that_is_not_registered() {
    let server = TestServer::start().await;
    let corpus = corpus();
    assert!(corpus.len() > 500, "{}", corpus.len());
    let stranger = Stranger::at(&server.origin());
    let cookies: Vec<_> = signed_in(&server, "app").await.cookies.into_iter().collect();
    for (client, response_type, mode) in MODES.iter().copied() {
        let changes = [("response_type", response_type), ("response_mode", mode)];
        let usual = Request::get("/oauth2/authorize").asking(&server.app(client).query(&changes));
        let usual = Request { cookies: cookies.clone(), ..usual };
        // Control: the registered one does get something.
        let good = leads(&stranger.send(&usual).await);
        assert!(good.len() == 1 && good[0].starts_with(REGISTERED[0]), "{good:?}");
        for hostile in &corpus {
            let raw = stranger.send(&usual.clone().query("redirect_uri", hostile)).await;
            assert!(raw.status.as_u16() < 500, "{hostile:?}");
            let allowed = client == "strict" && is_other_port(hostile);
            let to = leads(&raw);
            assert!(!to.is_empty() || hostile.is_empty(), "{hostile:?}: {}", raw.status);
            assert!(allowed || to.iter().all(|to| is_ours(to)), "{hostile:?} leads to {to:?}");
        }
    }
}

pub async fn a_sign_out_leads_to_no_address_that_is_not_registered() {
    let server = TestServer::start().await;
    let stranger = Stranger::at(&server.origin());
    let out = Request::get("/logout");
    let faithful = out.clone().query("client_id", "app");
    for (request, name) in [
        (faithful.clone(), "logout_uri"),
        (faithful.query("response_type", "code"), "redirect_uri"),
        (out.query("client_id", "strict").query("state", "x"), "post_logout_redirect_uri"),
    ] {
        for hostile in corpus() {
            let raw = stranger.send(&request.clone().query(name, &hostile)).await;
            assert!(raw.status.as_u16() < 500, "{hostile:?}");
            // Form B takes the loopback ports of strict clients alone, and this one is not.
            let to = leads(&raw);
            assert!(to.iter().all(|to| is_ours(to)), "{name}={hostile:?} leads to {to:?}");
        }
    }
}

pub async fn of_two_addresses_neither_is_gone_to() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "app").await;
    let (good, evil) = (
        "redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcallback",
        "redirect_uri=http%3A%2F%2Fevil.example",
    );
    let rest = server.app("app").query(&[("redirect_uri", "")]);
    for pair in [
        [good, evil],
        [evil, good],
        [good, good],
        [evil, evil],
        [good, "redirect_uri="],
        ["redirect%5furi=x", good],
    ] {
        for method in [Method::GET, Method::POST] {
            let to = format!("/oauth2/authorize?{}&{rest}&{}", pair[0], pair[1]);
            let raw = browser.send(method, &to, None).await;
            assert!(leads(&raw).iter().all(|to| is_ours(to)), "{pair:?}: {}", raw.location());
        }
    }
    for name in ["redirect_uri[]", "Redirect_Uri", "redirect_uri ", "redirectUri", "redirect_uri\0"]
    {
        let query = server.app("app").query(&[(name, "http://evil.example")]);
        let raw = browser.raw(&format!("/oauth2/authorize?{query}")).await;
        assert!(raw.location().starts_with(REGISTERED[0]), "{name}: {}", raw.location());
    }
}
