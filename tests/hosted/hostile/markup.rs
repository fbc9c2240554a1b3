//! Whatever is told back stays text: no parameter and no field makes an element, an attribute or an
//! address that the page would not have had without it.

use std::collections::BTreeMap;

use scraper::{Html, Selector};

use crate::person::Person;
use crate::support::browser::Raw;
use crate::support::stranger::shape;
use crate::support::{Request, Stranger, TestServer};

const POLYGLOTS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><script src=//evil.example></script>",
    "'><img src=x onerror=alert(1)>",
    "\" autofocus onfocus=alert(1) x=\"",
    "' onmouseover='alert(1)",
    "` onclick=alert(1) `",
    "</title><svg/onload=alert(1)>",
    "</textarea></style></script><script>alert(1)</script>",
    "javascript:alert(1)",
    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\u{ff1c}script\u{ff1e}alert(1)",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<?xml ?>",
    "{{7*7}}",
    "${7*7}",
    "{% raw %}",
    "#{7*7}",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<form action=//evil.example><input name=password>",
    "<a href=//evil.example>",
    "<iframe src=//evil.example>",
    "\u{202e}\u{2066}<b>",
    "\u{0}<b>",
    "\r\nSet-Cookie: a=b\r\n\r\n<b>",
];

/// What a page is made of: its elements with their attributes, and where they lead. Values that
/// hold the text that was sent are no part of that.
fn bones(raw: &Raw) -> (BTreeMap<String, usize>, bool) {
    let document = Html::parse_document(&raw.body);
    let mut bones = BTreeMap::new();
    let mut safe = true;
    for element in document.select(&Selector::parse("*").unwrap()) {
        let mut names: Vec<_> = element.value().attrs().map(|(name, _)| name).collect();
        names.sort_unstable();
        *bones.entry(format!("{} {names:?}", element.value().name())).or_default() += 1;
        for (name, value) in element.value().attrs() {
            let leads =
                matches!(name, "href" | "src" | "action" | "formaction" | "srcset" | "content");
            let bad = value.trim_start().to_lowercase();
            safe &= !name.starts_with("on");
            safe &= !leads
                || !["javascript:", "data:", "vbscript:", "//", "\\"]
                    .iter()
                    .any(|s| bad.starts_with(s));
        }
    }
    (bones, safe)
}

fn stays_text(usual: &Raw, told: &Raw, text: &str, what: &str) {
    // Told back nowhere, or encoded as in any address: then there is nothing to take apart.
    if !told.body.contains(text) && shape(told, text) == shape(usual, "benign") {
        return;
    }
    let (page, safe) = bones(told);
    assert!(safe, "{what}: {}", told.body);
    assert_eq!(bones(usual).0, page, "{what}");
    assert!(told.headers.get("set-cookie").is_none_or(|v| !v.to_str().unwrap().starts_with("a=b")));
    assert!(!told.body.contains("<script>") && !told.body.contains("onerror=alert(1)>"), "{what}");
}

pub async fn no_parameter_of_any_page_becomes_markup() {
    let server = TestServer::start().await;
    let stranger = Stranger::at(&server.origin());
    let names = [
        "client_id",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
        "nonce",
        "code_challenge",
        "login_hint",
        "lang",
        "ui_locales",
        "prompt",
        "max_age",
        "error",
        "error_description",
        "logout_uri",
        "id_token_hint",
        "resource",
        "claims",
        "identity_provider",
        "username",
        "_csrf",
        "step",
        "action",
        "x",
    ];
    let usual = server.app("app").query(&[]);
    let pages = [
        Request::get("/login").asking(&usual),
        Request::get("/oauth2/authorize").asking(&usual),
        Request::get("/error").query("error", "redirect_mismatch").query("client_id", "app"),
        Request::get("/logout").query("client_id", "app"),
        Request::get("/nowhere"),
        Request::get("/demo"),
    ];
    for page in &pages {
        for name in names {
            let benign = stranger.send(&page.clone().query(name, "benign")).await;
            // No other language is offered where a value has line breaks.
            let broken = stranger.send(&page.clone().query(name, "benign\r\n")).await;
            for text in POLYGLOTS {
                let told = stranger.send(&page.clone().query(name, text)).await;
                assert!(told.status.as_u16() < 500);
                let usual = if text.contains('\n') { &broken } else { &benign };
                stays_text(usual, &told, text, &format!("{}?{name}={text}", page.path));
            }
        }
        for text in POLYGLOTS {
            let told = stranger.send(&page.clone().query(text, "1")).await;
            assert!(bones(&told).1, "{text} as a name");
        }
    }
    for text in POLYGLOTS {
        let path: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let benign = stranger.send(&Request::get("/nowhere")).await;
        let told = stranger.send(&Request::get(&format!("/{path}"))).await;
        stays_text(&benign, &told, text, "as a path");
    }
}

/// The page that tells a name back, beside a wrong password.
async fn named(server: &TestServer, client: &str, name: &str) -> Raw {
    let mut browser = server.browser();
    let form = browser.page(&server.app(client).authorize()).await.form();
    browser.send_once(&form.clone().with("username", name).with("password", "x")).await;
    browser.raw(&form.action).await
}

pub async fn no_name_that_a_page_tells_back_becomes_markup() {
    let server = TestServer::start().await;
    for client in ["app", "first"] {
        let benign = named(&server, client, "benign").await;
        for text in POLYGLOTS {
            stays_text(&benign, &named(&server, client, text).await, text, "as a name");
        }
        server.clock.advance_seconds(900);
    }
}

/// The pages that tell a device's name back: where it is set up, and where its code is asked for.
async fn called(server: &TestServer, device: &str) -> [Raw; 2] {
    let (app, email) = (server.app("app"), "margaret@example.com");
    server.forget_totp(email).await;
    server.clock.advance_seconds(900);
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), email).await.page();
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    let form = page.form().with("device_name", device);
    let again = browser.send_form(&form.with("code", "000000")).await.page();
    let form = Person::new(server, email).answer(&again).await.unwrap();
    browser.send_form(&form.with("device_name", device)).await.away();
    let mut other = server.browser();
    let asked = app.sign_in_by(&mut other, &app.authorize(), email).await.page();
    [again, asked].map(|page| Raw { status: page.status, headers: page.headers, body: page.html })
}

pub async fn no_devices_name_becomes_markup() {
    let server = TestServer::start().await;
    let benign = called(&server, "benign").await;
    for text in POLYGLOTS {
        let printed: String = text.chars().filter(|c| !c.is_control()).collect();
        let shown: String = printed.trim().chars().take(64).collect();
        for (usual, told) in benign.iter().zip(called(&server, text).await) {
            stays_text(usual, &told, &shown, "as a device");
        }
    }
}

pub async fn no_state_becomes_markup_on_the_page_that_posts_to_an_app() {
    let server = TestServer::start().await;
    let app = server.app("strict");
    let mut browser = server.browser();
    app.sign_in(&mut browser, "ada@example.com").await;
    let mode = ("response_mode", "form_post");
    let benign = browser.raw(&app.authorize_with(&[mode, ("state", "benign")])).await;
    for text in POLYGLOTS {
        let told = browser.raw(&app.authorize_with(&[mode, ("state", text)])).await;
        stays_text(&benign, &told, text, "as a state");
        let document = Html::parse_document(&told.body);
        let state = Selector::parse("input[name=state]").unwrap();
        let back = document.select(&state).next().unwrap().value().attr("value").unwrap();
        let whole = text.replace("\r\n", "\n").replace('\0', "\u{fffd}");
        assert_eq!(back.replace("\r\n", "\n"), whole);
    }
}
