//! The brand studio in a browser without script: from a draft to the page that wears it, and back.

use reqwest::Method;

use crate::support::browser::{Browser, Page};
use crate::support::{PASSWORD, Pools, TestServer};

pub const ADA: &str = "ada@example.com";
const ALAN: &str = "alan@example.com";
const GRACE: &str = "grace@example.com";
const PLUM: &str = "#7a1f5c";

/// A pool whose editors look after its theme, with a client that leads back to the studio.
pub fn pools(lines: &str) -> Pools {
    Pools::one()
        .and(&format!("[pools.test_A.studio]\ngroup = \"editors\"\n{lines}\n"))
        .and(&format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"{ALAN}\"\npassword = \"{PASSWORD}\"\n\
             groups = [\"editors\"]\n"
        ))
        .and(
            "[pools.test_A.clients.desk]\nname = \"Studio\"\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
             callback_urls = [\"http://localhost:{port}/studio\"]\n",
        )
}

/// Somebody of the team, by way of the studio itself.
pub async fn member(server: &TestServer, email: &str) -> Browser {
    let mut browser = server.browser();
    let page = browser.page("/studio").await;
    assert_eq!(page.url.path(), "/login", "{}", page.html);
    let landing = browser.submit(&page, &[("username", email), ("password", PASSWORD)]).await;
    assert_eq!(landing.page().url.path(), "/studio");
    browser
}

/// A new draft of the pool's theme, in the editor.
pub async fn draft(browser: &mut Browser) -> Page {
    let page = browser.page("/studio").await;
    let page = browser.submit(&page, &[("theme", "default")]).await.page();
    assert_eq!(page.url.path(), "/studio/theme", "{}", page.html);
    page
}

pub async fn saved(browser: &mut Browser, page: &Page, fields: &[(&str, &str)]) -> Page {
    let fields = [fields, &[("action", "save")]].concat();
    let page = browser.submit(page, &fields).await.page();
    assert!(page.text().contains("Saved"), "{}", page.text());
    page
}

/// The page on which a draft goes on.
async fn review(browser: &mut Browser, page: &Page) -> Page {
    let address = page.url.as_str().replace("/studio/theme", "/studio/review");
    browser.page(&address).await
}

async fn act(browser: &mut Browser, page: &Page, action: &str) -> Page {
    browser.submit(page, &[("action", action)]).await.page()
}

/// The style sheet of the sign-in page, as somebody gets it who comes now.
async fn worn(server: &TestServer) -> String {
    let mut browser = server.browser();
    let page = browser.page(&server.app("app").authorize()).await;
    let href = page.attribute("link[rel=stylesheet]", "href").unwrap();
    browser.raw(&href).await.body
}

#[tokio::test]
async fn a_change_goes_from_a_draft_to_the_next_sign_in_page_and_back() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    assert_eq!(page.attribute("#seeds-brand", "value").as_deref(), Some("#0e5a6e"));
    let page = saved(&mut ada, &page, &[("seeds.brand", PLUM), ("note", "Plum")]).await;
    assert_eq!(page.attribute("#seeds-brand", "value").as_deref(), Some(PLUM));
    assert!(!worn(&server).await.contains(PLUM), "a draft is worn");
    let look = page.attribute("iframe[name=shown-draft]", "src").unwrap();
    let frame = ada.page(&look).await;
    assert!(frame.html.contains(PLUM) && frame.html.contains("<style>"), "{}", frame.html);
    let page = review(&mut ada, &page).await;
    assert!(page.text().contains("Brand seeds.brand #0e5a6e #7a1f5c"), "{}", page.text());
    let page = act(&mut ada, &page, "publish").await;
    assert!(page.text().contains("Published. It is worn from now on."), "{}", page.text());
    assert!(worn(&server).await.contains(PLUM), "what was published is not worn");
    let page = ada.page("/studio/history?theme=default").await;
    assert!(
        page.text().contains("Plum") && page.text().contains("Published by"),
        "{}",
        page.text()
    );
    let page = ada.submit(&page, &[("to", "0"), ("action", "rollback")]).await.page();
    assert!(page.text().contains("Put back"), "{}", page.text());
    assert!(!worn(&server).await.contains(PLUM));
    let page = ada.submit(&page, &[("to", "1"), ("action", "rollback")]).await.page();
    assert!(page.text().contains("Put back"), "{}", page.text());
    assert!(worn(&server).await.contains(PLUM));
}

#[tokio::test]
async fn a_mistake_is_told_at_its_field_and_keeps_from_publishing() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    let checked =
        ada.submit(&page, &[("light.muted", "#999999"), ("action", "check")]).await.page();
    assert!(checked.has("#light-muted[aria-invalid]"), "{}", checked.html);
    assert!(checked.text().contains("contrast"), "{}", checked.text());
    assert!(checked.has("#checks a[href='#light-muted']"));
    let fix = checked.attribute("#checks button[name=fix]", "value").unwrap();
    let mended = ada.submit(&checked, &[("fix", &fix)]).await.page();
    assert!(!mended.has("#light-muted[aria-invalid]"), "{}", mended.text());
    let page = saved(&mut ada, &checked, &[("light.muted", "#999999")]).await;
    assert!(page.text().contains("to mend before it can be published"), "{}", page.text());
    let page = review(&mut ada, &page).await;
    assert!(!page.has("button[value=publish]"), "{}", page.text());
    let number = ada.page("/studio/theme?theme=default&version=1").await;
    let told = ada.submit(&number, &[("seeds.radius", "wide"), ("action", "save")]).await.page();
    assert!(told.text().contains("no whole number"), "{}", told.text());
    assert_eq!(told.attribute("#seeds-radius", "value").as_deref(), Some("wide"));
}

#[tokio::test]
async fn somebody_else_reviews_and_a_time_can_be_set() {
    let server = TestServer::with(pools("review = true")).await;
    let (mut ada, mut alan) = (member(&server, ADA).await, member(&server, ALAN).await);
    let page = draft(&mut ada).await;
    let page = saved(&mut ada, &page, &[("seeds.brand", PLUM)]).await;
    let page = review(&mut ada, &page).await;
    assert!(!page.has("button[value=publish]"), "{}", page.text());
    let page = act(&mut ada, &page, "submit").await;
    assert!(!page.has("button[value=approve]"), "{}", page.text());
    let list = alan.page("/studio").await;
    let waiting = list.attribute("section[aria-labelledby=reviews] a", "href").unwrap();
    let waits = alan.page(&waiting).await;
    let page = act(&mut alan, &waits, "approve").await;
    assert!(page.text().contains("Approved"), "{}", page.text());
    let stale = alan.submit(&waits, &[("action", "approve")]).await.page();
    assert_eq!(stale.status, 409, "a step is done twice: {}", stale.text());
    let fields = [("when", "1970-01-01T00:00"), ("action", "schedule")];
    let past = alan.submit(&page, &fields).await.page();
    assert!(past.text().contains("That time has passed"), "{}", past.text());
    let when = page.attribute("#when", "value").unwrap();
    let fields = [("when", when.as_str()), ("action", "schedule")];
    let page = alan.submit(&page, &fields).await.page();
    assert!(page.text().contains("It will be published at that time"), "{}", page.text());
    assert!(!worn(&server).await.contains(PLUM));
    server.clock.advance_seconds(25 * 60 * 60);
    server.house.app.studio.publish_due(server.house.app.now()).await.unwrap();
    assert!(worn(&server).await.contains(PLUM), "its time came, and nobody wears it");
}

#[tokio::test]
async fn nobody_loses_what_they_typed_to_somebody_who_saved_first() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let opened = draft(&mut ada).await;
    saved(&mut ada, &opened, &[("seeds.radius", "3")]).await;
    let fields = [("seeds.brand", PLUM), ("action", "save")];
    let second = ada.submit(&opened, &fields).await.page();
    assert_eq!(second.status, 409);
    assert!(second.text().contains("What you typed is still here"), "{}", second.text());
    assert!(second.text().contains("Radius: saved 3, typed here 10"), "{}", second.text());
    assert_eq!(second.attribute("#seeds-brand", "value").as_deref(), Some(PLUM));
    let page = saved(&mut ada, &second, &[]).await;
    assert_eq!(page.attribute("#seeds-brand", "value").as_deref(), Some(PLUM));
}

#[tokio::test]
async fn only_the_team_gets_in_and_forms_prove_where_they_come_from() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    let forged = page.form().with("_csrf", "x").with("seeds.brand", PLUM).with("action", "save");
    let told = ada.send_form(&forged).await.page();
    assert_eq!(told.status, 403);
    assert_eq!(told.attribute("#seeds-brand", "value").as_deref(), Some(PLUM));
    assert_eq!(told.attribute("input[name=revision]", "value").as_deref(), Some("1"));
    let mut grace = server.browser();
    let page = grace.page("/studio").await;
    let page = grace.submit(&page, &[("username", GRACE), ("password", PASSWORD)]).await.page();
    let page = grace.submit(&page, &[("code", &server.totp())]).await.page();
    assert_eq!((page.status.as_u16(), page.url.path()), (403, "/studio"));
    assert!(page.text().contains("the group “editors”"), "{}", page.text());
    for path in ["/studio/theme", "/studio/review", "/studio/preview", "/studio/words"] {
        let address = format!("{path}?theme=default&version=1");
        assert_eq!(grace.page(&address).await.status, 403, "{path}");
        let landing = server.browser().open(&address).await.page();
        assert_eq!(landing.url.path(), "/login", "{path}");
    }
    let other = ada.page("/studio/theme?theme=other&version=1").await;
    assert_eq!(other.status, 404);
    assert_eq!(ada.page("/studio/theme?theme=default&version=9").await.status, 404);
    let none = TestServer::start().await;
    assert_eq!(none.browser().page("/studio").await.status, 404);
}

/// A page that somebody meant before they signed in is where they end, and nothing else is.
#[tokio::test]
async fn the_way_back_leads_into_the_studio_alone() {
    let server = TestServer::with(pools("")).await;
    let mut ada = server.browser();
    let page = ada.page("/studio/history?theme=default").await;
    let page = ada.submit(&page, &[("username", ADA), ("password", PASSWORD)]).await.page();
    assert_eq!(page.url.path(), "/studio/history");
    for state in ["https://evil.example", "//evil.example", "/studio\\evil", "/studiox", "/login"] {
        let query: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("state", state)
            .finish();
        let raw = ada.raw(&format!("/studio?code=x&{query}")).await;
        assert_eq!((raw.status.as_u16(), raw.location()), (302, "/studio"), "{state}");
    }
}

/// As the form of a picture sends it.
async fn upload(
    server: &TestServer,
    browser: &Browser,
    page: &Page,
    [place, name]: [&str; 2],
    body: &[u8],
) -> (u16, String) {
    let value = |css: &str| page.attribute(css, "value").unwrap_or_default();
    let text = |name: &str, value: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut whole = [
        text("_csrf", &value("input[name=_csrf]")),
        text("revision", &value("input[name=revision]")),
        text("place", place),
        format!(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: image/png\r\n\r\n"
        ),
    ]
    .concat()
    .into_bytes();
    whole.extend_from_slice(body);
    whole.extend_from_slice(b"\r\n--b--\r\n");
    let cookies: Vec<_> = browser.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
    let address = page.url.path().to_owned() + "?" + page.url.query().unwrap_or_default();
    let sent = server
        .app("app")
        .request(Method::POST, &address)
        .header("cookie", cookies.join("; "))
        .header("content-type", "multipart/form-data; boundary=b")
        .body(whole)
        .send()
        .await
        .unwrap();
    (sent.status().as_u16(), sent.text().await.unwrap())
}

#[tokio::test]
async fn pictures_go_through_the_checks_of_a_theme() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    draft(&mut ada).await;
    let at = "/studio/pictures?theme=default&version=1";
    let page = ada.page(at).await;
    let svg =
        b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
    for (sent, told) in [
        (
            upload(
                &server,
                &ada,
                &page,
                ["logo", "a.svg"],
                b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            )
            .await,
            "holds",
        ),
        (
            upload(&server, &ada, &page, ["logo", "a.png"], svg).await,
            "is no picture that pages show",
        ),
        (upload(&server, &ada, &page, ["logo", "a.html"], svg).await, "is no picture by its name"),
        (upload(&server, &ada, &page, ["../theme", "a.svg"], svg).await, "no such place"),
        (upload(&server, &ada, &page, ["logo", ""], svg).await, "Choose a file first"),
    ] {
        assert_eq!(sent.0, 200, "{}", sent.1);
        assert!(sent.1.contains(told), "{told}: {}", sent.1);
    }
    let huge = vec![b' '; 2 << 20];
    assert_eq!(upload(&server, &ada, &page, ["logo", "a.svg"], &huge).await.0, 413);
    let stranger = upload(&server, &server.browser(), &page, ["logo", "a.svg"], svg).await;
    assert_eq!(stranger.0, 302, "somebody who is not signed in is led to the sign-in page");
    assert_eq!(upload(&server, &ada, &page, ["logo", "Mine.SVG"], svg).await.0, 302);
    let page = ada.page(at).await;
    let src = page.attribute("section[aria-labelledby=slot-logo] img", "src").unwrap();
    let shown = ada.raw(&src).await;
    assert_eq!((shown.status.as_u16(), shown.body.as_bytes()), (200, &svg[..]));
    assert_eq!(shown.headers["content-security-policy"], "default-src 'none'; sandbox");
    let look = ada.page("/studio/preview?theme=default&version=1").await;
    assert!(look.html.contains(&src), "the preview does not show it");
    assert_ne!(server.browser().raw(&src).await.status, 200);
}

#[tokio::test]
async fn words_are_changed_message_by_message() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    draft(&mut ada).await;
    let page =
        ada.page("/studio/words?theme=default&version=1&language=en&find=sign-in-title").await;
    assert!(page.select(".ours").len() < 5, "{}", page.text());
    let ours = page.select("#ours-sign-in-title").concat();
    let broken = ada.submit(&page, &[("word.sign-in-title", "Hello { $x")]).await.page();
    assert!(broken.text().contains("Nothing was saved"), "{}", broken.text());
    assert!(broken.has("textarea[aria-invalid]") && broken.html.contains("Hello { $x"));
    let own = "Welcome aboard";
    let page = ada.submit(&page, &[("word.sign-in-title", own)]).await.page();
    assert!(page.text().contains("Saved"), "{}", page.text());
    let page = ada.page("/studio/review?theme=default&version=1").await;
    assert!(page.text().contains(own), "{}", page.text());
    let page = act(&mut ada, &page, "publish").await;
    assert!(page.text().contains("Published"), "{}", page.text());
    let mut visitor = server.browser();
    let seen = visitor.page(&server.app("app").authorize()).await.heading();
    assert_ne!(ours, own);
    assert!(seen.contains(own), "{seen}");
}

#[tokio::test]
async fn a_link_shows_a_version_to_whoever_has_it_until_it_ends() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    let page = saved(&mut ada, &page, &[("seeds.brand", PLUM)]).await;
    let page = review(&mut ada, &page).await;
    let page = ada.submit(&page, &[("hours", "24"), ("action", "link")]).await.page();
    let link = page.attribute("#made", "value").unwrap();
    let mut visitor = server.browser();
    let shown = visitor.page(&link).await;
    assert_eq!(
        (shown.status.as_u16(), shown.headers["x-robots-tag"].to_str().unwrap()),
        (200, "noindex")
    );
    assert!(shown.headers.get("set-cookie").is_none(), "{:?}", shown.headers);
    let frame = visitor.page(&shown.attribute("iframe", "src").unwrap()).await;
    assert!(frame.html.contains(PLUM) && !frame.html.contains("<script"), "{}", frame.html);
    let policy = frame.headers["content-security-policy"].to_str().unwrap();
    for part in ["form-action 'none'", "frame-ancestors 'self'", "sandbox allow-same-origin"] {
        assert!(policy.contains(part), "{policy}");
    }
    let logo = frame.attribute("header img", "src").unwrap();
    assert!(logo.starts_with("/studio/shared/"), "{logo}");
    assert_eq!(visitor.raw(&logo).await.status, 200);
    let forged = link.replacen("token=A", "token=B", 1);
    assert_ne!(forged, link);
    assert_eq!(visitor.page(&forged).await.status, 404);
    server.clock.advance_seconds(24 * 60 * 60);
    assert_eq!(visitor.page(&link).await.status, 404);
    assert_eq!(visitor.raw(&logo).await.status, 404);
}

/// What the script of the editor asks.
#[tokio::test]
async fn a_form_is_checked_as_it_is_typed() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    let check = page.attribute("form#draft", "data-check").unwrap();
    let mut form = page.form().with("seeds.brand", PLUM).with("light.muted", "#999999");
    form.action.clone_from(&check);
    let raw = ada.send_once(&form).await;
    let told: serde_json::Value = serde_json::from_str(&raw.body).unwrap();
    assert_eq!(told["complaints"][0]["id"], "light-muted", "{told}");
    assert!(told["complaints"][0]["fix"].as_str().unwrap().starts_with('#'));
    assert_eq!(told["shown"]["light.accent"], PLUM);
    assert!(told["style"].as_str().unwrap().contains(PLUM));
    let page = told["page"].as_str().unwrap();
    assert!(!page.contains("<style"));
    // What is drawn of an unsaved colour is served by nobody.
    assert!(
        page.contains("data:image/svg+xml;base64,") && !page.contains("/studio/asset/"),
        "{page}"
    );
    form.action += "&of=worn";
    let worn: serde_json::Value = serde_json::from_str(&ada.send_once(&form).await.body).unwrap();
    assert!(!worn["style"].as_str().unwrap().contains(PLUM));
    let forged = form.with("_csrf", "x");
    assert_eq!(ada.send_once(&forged).await.status, 400);
    let still = ada.page("/studio/theme?theme=default&version=1").await;
    assert_eq!(still.attribute("#seeds-brand", "value").as_deref(), Some("#0e5a6e"));
}

/// Each keeps up to eight megabytes.
#[tokio::test]
async fn so_many_drafts_of_a_theme_are_open_and_no_more() {
    let server = TestServer::with(pools("")).await;
    let mut browser = member(&server, ADA).await;
    for _ in 0..20 {
        draft(&mut browser).await;
    }
    let overview = browser.page("/studio").await;
    let full = browser.submit(&overview, &[("theme", "default")]).await.page();
    assert_eq!((full.url.path(), full.status.as_u16()), ("/studio", 409));
    assert!(full.text().contains("20 drafts of this theme are open"), "{}", full.text());
    let first = browser.page("/studio/review?theme=default&version=1").await;
    act(&mut browser, &first, "withdraw").await;
    draft(&mut browser).await;
}

#[tokio::test]
async fn the_team_sees_where_people_give_up() {
    let server = TestServer::with(pools("")).await;
    let mut browser = member(&server, ADA).await;
    let page = server.browser().page(&server.app("app").authorize()).await;
    assert!(page.status.is_success());
    server.house.add_up().await.unwrap();
    let page = browser.page("/studio").await;
    let page = browser.page(&page.link_to("/studio/funnel")).await;
    assert!(page.has("table caption") && page.has("option[selected]"), "{}", page.html);
    let said = page.text();
    assert!(said.contains("All sign-ins") && said.contains("The whole journey"), "{said}");
    assert!(said.contains("Sign in"), "{said}");
    let by_app = browser.page("/studio/funnel?by=client&days=1").await;
    assert!(by_app.text().contains("app") && by_app.has("option[value=client][selected]"));
    let odd = browser.page("/studio/funnel?by=%3Cb%3E&days=x").await;
    assert!(odd.text().contains("All sign-ins"), "what is not offered is the usual");
    let stranger = server.browser().page("/studio/funnel").await;
    assert_eq!(stranger.url.path(), "/login");
}
