//! Where somebody is signed in: every browser's session is listed, and ended by its owner alone.

use futures_util::future::join_all;
use serde_json::Value;

use crate::account::{events, open, send, signed_in};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const ROSA: &str = "rosa@example.com";
const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 \
    (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

async fn start() -> TestServer {
    let more = format!(
        "[audit]\ntarget = \"directory\"\n\n\
         [[demo.users]]\npool = \"test_A\"\nemail = \"{ROSA}\"\npassword = \"{PASSWORD}\"\n"
    );
    TestServer::with(Pools::one_and(&more)).await
}

/// Somebody who signs in with this browser.
async fn signed_in_by(server: &TestServer, agent: &str, email: &str) -> Browser {
    let mut browser = server.browser();
    browser.extra = vec![("user-agent", agent.to_owned())];
    let app = server.app("app");
    app.sign_in_by(&mut browser, &app.authorize(), email).await.away();
    browser
}

/// What the sessions are called where they may be ended.
fn handles(page: &Page) -> Vec<String> {
    let all = page.parsed();
    let selector = scraper::Selector::parse("input[name=session]").unwrap();
    all.select(&selector).filter_map(|own| own.attr("value").map(str::to_owned)).collect()
}

async fn is_signed_in(browser: &Browser) -> bool {
    open(&mut browser.clone(), "/account").await.status == 200
}

#[tokio::test]
async fn every_browser_is_listed_with_this_one_in_front_and_ended_by_itself() {
    let server = start().await;
    let mut here = signed_in_by(&server, CHROME, ADA).await;
    server.clock.advance_seconds(60);
    let there = signed_in_by(&server, FIREFOX, ADA).await;
    server.clock.advance_seconds(60);
    let tokens = server.app("app").tokens(&mut server.browser(), ADA).await;
    signed_in(&server, ROSA).await;

    let page = open(&mut here, "/account/sessions").await;
    let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let names = page.select(".own li p:first-child > bdi");
    let names: Vec<_> = names.into_iter().map(bare).collect();
    assert_eq!(names, ["Chrome on Windows", "A browser", "Firefox on Linux"]);
    assert_eq!(page.select(".own .mark"), ["This browser"]);
    let all = handles(&page);
    assert_eq!(all.len(), 2, "Rosa's is not there");
    let cookie = &there.cookies["cognito"];
    assert!(all.iter().all(|handle| !cookie.contains(handle)), "no handle is a session");

    let fields = [("action", "end_session"), ("session", all[1].as_str())];
    assert_eq!(send(&mut here, &page, "/account/sessions", &fields).await.status, 302);
    let page = open(&mut here, "/account/sessions").await;
    assert!(page.text().contains("You are signed out there."), "{}", page.text());
    assert_eq!(handles(&page).len(), 1);
    assert!(!is_signed_in(&there).await && is_signed_in(&here).await);
    // As with any sign-out, an app that was signed in to stays signed in.
    assert_eq!(server.app("app").refresh(tokens.refresh()).await.status, 200);
    assert_eq!(events(&server, "sessions_ended").await, 1);

    let page = open(&mut here, "/account").await;
    assert!(page.html.contains("/account/sessions"), "{}", page.text());
    let told = here.submit_raw(&page, &[("action", "export")]).await;
    let told: Value = serde_json::from_str(&told.body).unwrap();
    assert_eq!(told["sessions"].as_array().unwrap().len(), 2);
    assert!(
        told["sessions"].as_array().unwrap().iter().any(|own| own["browser"] == "Chrome, Windows")
    );
}

/// A handle of somebody else's, of one that has ended, and no handle at all: nothing happens, and
/// nothing tells them apart.
#[tokio::test]
async fn nobody_ends_what_is_not_theirs() {
    let server = start().await;
    let mut ada = signed_in_by(&server, CHROME, ADA).await;
    let mut gone = signed_in_by(&server, FIREFOX, ADA).await;
    let mut rosa = signed_in_by(&server, FIREFOX, ROSA).await;
    let other = signed_in_by(&server, FIREFOX, ROSA).await;
    let page = open(&mut ada, "/account/sessions").await;
    let over = handles(&page).remove(0);
    let out = open(&mut gone, "/account").await;
    gone.submit(&out, &[("action", "sign_out")]).await.page();
    let hers = handles(&open(&mut rosa, "/account/sessions").await).remove(0);
    let mut answers = Vec::new();
    for handle in [&*hers, &*over, "x", "AAAAAAAAAAAAAAAAAAAAAA", &"A".repeat(10_000)] {
        let fields = [("action", "end_session"), ("session", handle)];
        let raw = send(&mut ada, &page, "/account/sessions", &fields).await;
        let next = open(&mut ada, "/account/sessions").await;
        answers.push((raw.status, raw.location().to_owned(), raw.body, next.text()));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert!(is_signed_in(&rosa).await && is_signed_in(&other).await && is_signed_in(&ada).await);
    let forged = [("action", "end_others"), ("_csrf", "x"), ("step", "account")];
    assert_eq!(rosa.post("/account/sessions?client_id=app", &forged).await.page().status, 403);
    assert!(is_signed_in(&other).await);
    assert_eq!(events(&server, "sessions_ended").await, 0);
}

/// Many at once, from both sides: whoever asked first stays in, and nobody comes back.
#[tokio::test]
async fn all_others_are_signed_out_at_once() {
    let server = start().await;
    let here = signed_in_by(&server, CHROME, ADA).await;
    let rosa = signed_in_by(&server, CHROME, ROSA).await;
    let mut others = Vec::new();
    for _ in 0..33 {
        others.push(signed_in_by(&server, FIREFOX, ADA).await);
    }
    let page = open(&mut here.clone(), "/account/sessions").await;
    assert_eq!(handles(&page).len(), 29, "as many as are told apart");
    assert!(page.text().contains("And 4 more"), "{}", page.text());
    let all_out = (0..8).map(|_| async {
        let mut here = here.clone();
        send(&mut here, &page, "/account/sessions", &[("action", "end_others")]).await.status
    });
    let authorize = server.app("app").authorize();
    let uses = others.iter().map(|other| async {
        let mut other = other.clone();
        server.clock.advance_seconds(12);
        matches!(other.open(&authorize).await, Landing::Away(_))
    });
    let (answers, _) = tokio::join!(join_all(all_out), join_all(uses));
    assert!(answers.iter().all(|status| *status == 302), "{answers:?}");
    for other in &others {
        assert!(!is_signed_in(other).await);
    }
    assert!(is_signed_in(&here).await && is_signed_in(&rosa).await);
    let page = open(&mut here.clone(), "/account/sessions").await;
    assert_eq!(handles(&page).len(), 0);
    assert_eq!(events(&server, "sessions_ended").await, 1);
}

/// A use is written down, seldom: it is what tells an old session from one that is in use.
#[tokio::test]
async fn a_session_says_when_it_was_used() {
    let server = start().await;
    let mut here = signed_in_by(&server, CHROME, ADA).await;
    let mut there = signed_in_by(&server, FIREFOX, ADA).await;
    let authorize = server.app("app").authorize();
    for (after, is_told) in [(0, false), (200, false), (200, true)] {
        server.clock.advance_seconds(after);
        there.open(&authorize).await.away();
        let page = open(&mut here, "/account/sessions").await;
        assert_eq!(page.text().contains("Last used"), is_told, "{after}");
    }
}
