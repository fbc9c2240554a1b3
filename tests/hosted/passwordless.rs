//! People without a password: how they sign up, and what they do at their account page.

use futures_util::future::join_all;

use crate::factors::sent_to;
use crate::recovery::code_sent_to;
use crate::support::app::code;
use crate::support::browser::{Browser, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

const NEW: &str = "new@example.com";

/// People sign up, and sign in by a code or a passkey at the client `choosing`.
async fn start() -> TestServer {
    start_with("").await
}

/// The same with more tables.
pub async fn start_with(more: &str) -> TestServer {
    let pools = Pools::one_with("first_factors = [\"password\", \"email_code\", \"passkey\"]")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and("[pools.test_A.sign_up]\n");
    TestServer::with(pools.and(more)).await
}

async fn form(browser: &mut Browser, app: &App) -> Page {
    let page = browser.page(&app.authorize()).await;
    browser.page(&page.link_to("/signup")).await
}

/// As far as the page that asks for the code.
async fn sign_up(browser: &mut Browser, app: &App, email: &str) -> Page {
    let page = form(browser, app).await;
    browser.submit(&page, &[("email", email)]).await.page()
}

/// Signed up and in, without a password.
pub async fn joined(server: &TestServer) -> Browser {
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = sign_up(&mut browser, &app, NEW).await;
    let typed = code_sent_to(server, NEW).await.expect("no code was sent");
    let page = browser.submit(&page, &[("code", &typed)]).await.page();
    assert_eq!(page.heading(), "Sign in more easily with a passkey");
    let callback = browser.submit(&page, &[("action", "not_now")]).await.away();
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(tokens.id_claims()["email_verified"], true);
    browser
}

pub async fn at(browser: &mut Browser, path: &str) -> Page {
    browser.page(&format!("{path}?client_id=choosing")).await
}

#[tokio::test]
async fn a_code_confirms_the_account_and_signs_in_and_does_so_again() {
    let server = start().await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = form(&mut browser, &app).await;
    assert!(page.text().contains("You may leave the password empty"), "{}", page.text());
    assert!(!page.has("input[name=new_password][required]"));
    // A password that is typed once is a mistake, not a wish for none.
    let half = [("email", NEW), ("new_password", PASSWORD)];
    let half = browser.submit(&page, &half).await.page();
    assert!(half.has("[role=alert]"), "{}", half.text());
    joined(&server).await;
    assert!(server.account(NEW).await.credential.is_none());
    let mut later = server.browser();
    let page = later.page(&app.authorize()).await;
    let page = later.submit(&page, &[("username", NEW)]).await.page();
    let typed = sent_to(&server, NEW, 8).await.expect("no code of eight digits");
    later.submit(&page, &[("code", &typed)]).await.away();
}

#[tokio::test]
async fn a_password_is_needed_where_nothing_else_lets_in() {
    let server = start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = form(&mut browser, &app).await;
    assert!(page.has("input[name=new_password][required]"));
    let page = browser.submit(&page, &[("email", NEW)]).await.page();
    assert!(page.has("[role=alert]"), "{}", page.text());
    assert_eq!(code_sent_to(&server, NEW).await, None);
}

#[tokio::test]
async fn a_code_lets_one_in_once_and_a_confirmed_account_nobody() {
    let server = start().await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = sign_up(&mut browser, &app, NEW).await;
    let typed = code_sent_to(&server, NEW).await.unwrap();
    let sent = (0..8).map(|_| {
        let (mut browser, form) = (browser.clone(), page.form().with("code", &typed));
        async move { browser.send_once(&form).await }
    });
    join_all(sent).await;
    let page = browser.page(&app.authorize()).await;
    assert_eq!(page.heading(), "Sign in more easily with a passkey");
    let skips = (0..8).map(|_| {
        let skip = page.forms().into_iter().find(|form| form.get("action") == Some("not_now"));
        let (mut browser, skip) = (browser.clone(), skip.expect("no way past the offer"));
        async move { browser.send_once(&skip).await.location().contains("code=") }
    });
    let codes = join_all(skips).await;
    assert!(codes.iter().any(|given| *given), "nobody got in");
    // It was confirmed elsewhere: this browser proved nothing, and signs in.
    let mut second = server.browser();
    let page = sign_up(&mut second, &app, "late@example.com").await;
    let mut elsewhere = server.browser();
    let first = elsewhere.page(&app.authorize()).await;
    elsewhere.submit(&first, &[("username", "late@example.com")]).await.page();
    let own = sent_to(&server, "late@example.com", 8).await.expect("no code to sign in by");
    let asked = elsewhere.page(&app.authorize()).await;
    elsewhere.submit(&asked, &[("code", &own)]).await;
    let landing = second.submit(&page, &[("code", "000000")]).await.page();
    assert!(landing.text().contains("Your account is confirmed"), "{}", landing.text());
    assert!(!second.cookies.contains_key("cognito"));
}

#[tokio::test]
async fn bug_class_6_an_address_that_somebody_has_is_not_told_here_either() {
    let server = start().await;
    let app = server.app("choosing");
    let (mut free, mut taken) = (server.browser(), server.browser());
    let one = sign_up(&mut free, &app, NEW).await;
    let other = sign_up(&mut taken, &app, "ada@example.com").await;
    let bare = |page: &Page, name: &str| page.text().replace(name, "").replace("n***", "a***");
    assert_eq!(bare(&one, NEW), bare(&other, "ada@example.com"));
    let wrong = taken.submit(&other, &[("code", "000000")]).await.page();
    let right = free.submit(&one, &[("code", "000000")]).await.page();
    assert_eq!(wrong.select("[role=alert]"), right.select("[role=alert]"));
}

#[tokio::test]
async fn at_the_account_page_a_sign_in_of_a_moment_ago_stands_for_a_password() {
    let server = start().await;
    let mut browser = joined(&server).await;
    let overview = at(&mut browser, "/account").await;
    assert!(overview.text().contains("Choose a password"), "{}", overview.text());
    let paths = ["/account/password", "/account/delete", "/passkeys/add"];
    for path in paths {
        let page = at(&mut browser, path).await;
        assert_eq!(page.url.path(), path, "{}", page.text());
        assert!(!page.has("input[name=password]"), "{path} asks for what is not there");
    }
    server.clock.advance_seconds(10 * 60);
    let chosen = [("new_password", PASSWORD), ("confirm_password", PASSWORD)];
    let page = at(&mut browser, "/account/password").await;
    let page = browser.submit(&page, &chosen).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    let page = at(&mut browser, "/account/delete").await;
    let page = browser.submit(&page, &[("account_name", NEW)]).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    assert!(server.account(NEW).await.credential.is_none());
    let app = server.app("choosing");
    let mut fresh = server.browser();
    let page = fresh.page(&app.authorize()).await;
    let page = fresh.submit(&page, &[("username", NEW)]).await.page();
    let typed = sent_to(&server, NEW, 8).await.unwrap();
    fresh.submit(&page, &[("code", &typed)]).await.away();
    let page = at(&mut fresh, "/account/password").await;
    let page = fresh.submit(&page, &chosen).await.page();
    assert!(page.text().contains("Your password has been changed"), "{}", page.text());
    let mut third = server.browser();
    let page = third.page(&app.authorize()).await;
    let page = third.submit(&page, &[("username", NEW)]).await.page();
    let page = third.submit(&page, &[("method", "password")]).await.page();
    third.submit(&page, &[("password", PASSWORD)]).await.away();
    // From now on it is asked for.
    assert!(at(&mut fresh, "/account/password").await.has("input[name=password]"));
}

/// It is asked for behind what they begin with, and takes nothing of that away.
#[tokio::test]
async fn an_app_is_added_without_a_password_too() {
    let server = start().await;
    let mut browser = joined(&server).await;
    let page = at(&mut browser, "/account").await;
    let page = browser.submit(&page, &[("action", "add_authenticator")]).await.page();
    assert_eq!(page.url.path(), "/account/authenticator/add");
    assert!(!page.has("input[name=password]"));
    let key = page.select(".key").concat().replace(' ', "");
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(wrong.has("[role=alert]"), "{}", wrong.text());
    let page = browser.submit(&wrong, &[("code", &server.totp_of(&key))]).await.page();
    assert_eq!((page.url.path(), server.account(NEW).await.totp.len()), ("/account", 1));
    // What was proven with it counts here.
    let page = at(&mut browser, "/passkeys/add").await;
    let page = browser.submit(&page, &[]).await.page();
    assert!(page.has("form[data-passkey]"), "{}", page.text());
    server.clock.advance_seconds(60);
    let (app, mut fresh) = (server.app("choosing"), server.browser());
    let page = fresh.page(&app.authorize()).await;
    let page = fresh.submit(&page, &[("username", NEW)]).await.page();
    let typed = sent_to(&server, NEW, 8).await.unwrap();
    let page = fresh.submit(&page, &[("code", &typed)]).await.page();
    assert_eq!(page.step(), "totp", "{}", page.text());
    fresh.submit(&page, &[("code", &server.totp_of(&key))]).await.away();
}
