//! What happened to an account lately, as its owner sees it, and "this was not me".

use futures_util::future::join_all;
use vestibule::domain::MfaChoice;

use crate::account::{address, events, is_told, open, send, signed_in, still_signs_in};
use crate::support::browser::{Browser, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const MARGARET: &str = "margaret@example.com";
const CHOSEN: &str = "Another-Horse-9";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async fn start() -> TestServer {
    TestServer::with(Pools::one_and("[audit]\ntarget = \"directory\"\n\n")).await
}

/// The list, with everything on it that was done up to now.
async fn list(server: &TestServer, browser: &mut Browser) -> Page {
    server.house.settle().await.unwrap();
    open(browser, "/account/events").await
}

fn not_me(page: &Page) -> Vec<String> {
    page.links().into_iter().filter(|href| href.starts_with("/account/not-me")).collect()
}

#[tokio::test]
async fn a_person_sees_what_happened_from_where_and_when() {
    let server = start().await;
    let mut stranger = server.browser();
    stranger.extra.push(("user-agent", FIREFOX.to_owned()));
    let app = server.app("app");
    let page = stranger.page(&app.authorize()).await;
    let fields = [("username", ADA), ("password", "Wrong-Horse-77")];
    stranger.submit(&page, &fields).await.page();
    server.clock.advance_seconds(60);
    let mut browser = signed_in(&server, ADA).await;
    let overview = open(&mut browser, "/account").await;
    assert!(overview.html.contains(&address("/account/events")), "{}", overview.text());
    let page = list(&server, &mut browser).await;
    for told in ["Attempt to sign in", "Refused", "Firefox on Linux", "127.0.0.1", "UTC"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    assert!(page.text().contains("This browser"), "{}", page.text());
    // Nothing was done by the stranger, and this browser is whose list it is.
    assert!(not_me(&page).is_empty(), "{:?}", not_me(&page));
    let german = browser.page(&format!("{}&lang=de", address("/account/events"))).await;
    assert!(german.text().contains("Firefox auf Linux"), "{}", german.text());
    // Others see nothing of it.
    let mut grace = signed_in(&server, GRACE).await;
    let page = list(&server, &mut grace).await;
    assert!(!page.text().contains("Firefox"), "{}", page.text());
}

#[tokio::test]
async fn where_the_log_is_kept_elsewhere_nothing_is_said_of_it() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, ADA).await;
    let overview = open(&mut browser, "/account").await;
    assert!(!overview.html.contains("/account/events"));
    for path in ["/account/events", "/account/not-me"] {
        assert_eq!(open(&mut browser, path).await.url.path(), "/account", "{path}");
    }
    let page = browser.page("/account/not-me?client_id=app&event=1").await;
    assert_eq!(page.url.path(), "/account");
}

/// What a thief with the password got ends: the session, the tokens, and the second step that would
/// have kept the owner out.
#[tokio::test]
async fn what_somebody_else_did_is_undone() {
    let server = start().await;
    let app = server.app("app");
    let mut browser = signed_in(&server, ADA).await;
    server.clock.advance_seconds(60);
    let mut thief = server.browser();
    let tokens = app.tokens(&mut thief, ADA).await;
    server.clock.advance_seconds(60);
    let mail = MfaChoice { email_code: true, ..MfaChoice::default() };
    server.choose_mfa(ADA, mail).await;
    let page = list(&server, &mut browser).await;
    let links = not_me(&page);
    assert_eq!(links.len(), 1, "{links:?}");
    let page = browser.page(&links[0]).await;
    assert_eq!(page.heading(), "This was not you?");
    for (current, chosen, said) in [
        ("", CHOSEN, "Enter your current password."),
        ("Wrong-Horse-77", CHOSEN, "That is not your current password."),
        (PASSWORD, "short", "The password needs at least"),
        (PASSWORD, PASSWORD, "You have used this password before"),
    ] {
        let fields =
            [("password", current), ("new_password", chosen), ("confirm_password", chosen)];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.text().contains(said), "{said}: {}", page.text());
        assert_eq!(open(&mut thief.clone(), "/account").await.status, 200, "{said}");
    }
    let before = browser.cookies.clone();
    let fields = [("password", PASSWORD), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.url.path(), "/account");
    assert!(page.text().contains("yours alone again"), "{}", page.text());
    assert_ne!(before["cognito"], browser.cookies["cognito"]);
    assert_eq!(open(&mut thief, "/account").await.status, 403);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    assert!(!still_signs_in(&server, ADA, PASSWORD).await);
    assert!(is_told(&server, "password was changed").await);
    assert_eq!(events(&server, "disowned").await, 1);
}

/// An app that was set up since goes; one that was there before stays.
#[tokio::test]
async fn second_steps_added_since_go_and_those_from_before_stay() {
    let server = start().await;
    let app = server.app("app");
    // She has to set one up at her first sign-in, in a browser that a thief sits at.
    let mut thief = server.browser();
    let page = app.sign_in_by(&mut thief, &app.authorize(), MARGARET).await.page();
    let page = thief.submit(&page, &[("method", "totp")]).await.page();
    let key = page.select(".key").concat().replace(' ', "");
    let page = thief.submit(&page, &[("code", &server.totp_of(&key))]).await;
    drop(page);
    assert!(!server.account(MARGARET).await.totp.is_empty());
    let mut browser = thief.clone();
    server.clock.advance_seconds(60);
    let again = server.totp_of(&key);
    let mut other = server.browser();
    let page = app.sign_in_by(&mut other, &app.authorize(), MARGARET).await.page();
    other.submit(&page, &[("code", &again)]).await.away();
    // The later sign-in is disowned: the app is older than that, and stays.
    let page = list(&server, &mut browser).await;
    let (later, added) = (not_me(&page)[0].clone(), not_me(&page).pop().unwrap());
    let page = browser.page(&later).await;
    assert!(!page.text().contains("authenticator app that was added"), "{}", page.text());
    let page = browser.page(&added).await;
    assert!(page.text().contains("authenticator app that was added"), "{}", page.text());
    let fields = [("password", PASSWORD), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    browser.submit(&page, &fields).await.page();
    assert!(server.account(MARGARET).await.totp.is_empty());
    assert!(is_told(&server, "authenticator app was removed").await);
    assert_eq!(events(&server, "factor_removed").await, 1);
}

/// The number in the address is worth nothing for what happened to others, or was only tried.
#[tokio::test]
async fn nobody_disowns_what_is_not_theirs() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    server.clock.advance_seconds(60);
    let mut grace = signed_in(&server, GRACE).await;
    server.clock.advance_seconds(60);
    signed_in(&server, ADA).await;
    let page = list(&server, &mut browser).await;
    let own = not_me(&page)[0].clone();
    let page = grace.page(&own).await;
    assert_eq!(page.url.path(), "/account");
    let form = browser.page(&own).await;
    for event in ["0", "-1", "999999", "x", "99999999999999999999"] {
        let path = format!("{}&event={event}", address("/account/not-me"));
        let page = browser.page(&path).await;
        assert!(!page.has("input[name=new_password]"), "{event}");
    }
    let fields = [("password", PASSWORD), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    send(&mut browser, &form, "/account/not-me", &fields).await;
    assert_eq!(events(&server, "disowned").await, 0);
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
}

#[tokio::test]
async fn of_many_who_secure_the_account_at_once_one_sets_the_password() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    server.clock.advance_seconds(60);
    signed_in(&server, ADA).await;
    let page = list(&server, &mut browser).await;
    let page = browser.page(&not_me(&page)[0]).await;
    let one = |n: usize| {
        let (mut browser, page) = (browser.clone(), page.clone());
        async move {
            let chosen = format!("Another-Horse-{n}");
            let fields =
                [("password", PASSWORD), ("new_password", &chosen), ("confirm_password", &chosen)];
            browser.submit_raw(&page, &fields).await.status.as_u16()
        }
    };
    let answers = join_all((0..4).map(one)).await;
    assert_eq!(answers.iter().filter(|status| **status == 302).count(), 1, "{answers:?}");
    assert_eq!(events(&server, "password_changed").await, 1);
}
