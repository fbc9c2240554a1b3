//! Several accounts in one browser (pages reference, section 5.22; OpenID Connect Core §3.1.2.1 and
//! §3.1.2.6).

use crate::support::app::{code, parameter};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const ALAN: &str = "alan@example.com";
const EDITH: &str = "edith@example.com";
const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

/// A pool in which two people may be signed in side by side.
fn two() -> Pools {
    let person = |email: &str| {
        format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"{email}\"\npassword = \"{PASSWORD}\"\n"
        )
    };
    Pools::one_with("accounts_per_browser = 2").and(&person(ALAN)).and(&person(EDITH))
}

/// Signs in beside whoever is there.
async fn add(app: &App, browser: &mut Browser, email: &str) {
    let address = app.authorize_with(&[("prompt", "login")]);
    app.sign_in_by(browser, &address, email).await.away();
}

async fn start() -> (TestServer, App, Browser) {
    let server = TestServer::with(two()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    add(&app, &mut browser, ADA).await;
    add(&app, &mut browser, ALAN).await;
    (server, app, browser)
}

fn people(page: &Page) -> Vec<String> {
    page.select(".people .still bdi")
}

/// The value by which the page offers somebody.
fn offered(page: &Page, email: &str) -> String {
    let at = people(page).iter().position(|name| name == email).unwrap();
    page.attribute(&format!(".people li:nth-child({}) .still", at + 1), "value").unwrap()
}

async fn go_on_as(browser: &mut Browser, page: &Page, email: &str) -> Landing {
    browser.submit(page, &[("account", &offered(page, email))]).await
}

async fn whose(app: &App, callback: &url::Url) -> String {
    let tokens = app.redeem(&code(callback)).await.tokens();
    tokens.id_claims()["email"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn one_of_several_is_chosen_and_stays_in_front() {
    let (_server, app, mut browser) = start().await;
    let page = browser.page(&app.authorize()).await;
    assert_eq!(
        (page.step(), people(&page)),
        ("choose_account".into(), vec![ALAN.into(), ADA.into()])
    );
    let before = browser.cookies.clone();
    let callback = go_on_as(&mut browser, &page, ADA).await.away();
    assert_eq!(whose(&app, &callback).await, ADA);
    assert_ne!(browser.cookies["vestibule"], before["vestibule"], "forms of the other are void");
    let page = browser.page(&app.authorize()).await;
    assert_eq!(people(&page), [ADA, ALAN]);
    let account = browser.page("/account?client_id=app").await;
    assert!(account.text().contains(ADA), "{}", account.text());
    let callback = go_on_as(&mut browser, &page, ALAN).await.away();
    assert_eq!(whose(&app, &callback).await, ALAN);
}

/// What a tab shows of one account does nothing to the other.
#[tokio::test]
async fn a_form_of_one_account_does_nothing_to_another() {
    let (_server, app, mut browser) = start().await;
    let account = browser.page("/account?client_id=app").await;
    assert!(account.text().contains(ALAN));
    let page = browser.page(&app.authorize()).await;
    go_on_as(&mut browser, &page, ADA).await.away();
    let refused = browser.submit(&account, &[("action", "sign_out_everywhere")]).await.page();
    assert_eq!(refused.status, 403);
    assert_eq!(people(&browser.page(&app.authorize()).await), [ADA, ALAN]);
}

#[tokio::test]
async fn hints_choose_without_a_page() {
    let (server, app, mut browser) = start().await;
    for email in [ADA, ALAN, ADA] {
        let callback = browser.open(&app.authorize_with(&[("login_hint", email)])).await.away();
        assert_eq!(whose(&app, &callback).await, email);
    }
    let silent = app.authorize_with(&[("prompt", "none")]);
    let callback = browser.open(&silent).await.away();
    assert_eq!(parameter(&callback, "error").as_deref(), Some("account_selection_required"));
    let hinted = app.authorize_with(&[("prompt", "none"), ("login_hint", ALAN)]);
    assert_eq!(whose(&app, &browser.open(&hinted).await.away()).await, ALAN);
    let stranger = app.authorize_with(&[("login_hint", EDITH)]);
    assert_eq!(people(&browser.page(&stranger).await).len(), 2);
    let strict = server.app("strict");
    let page = browser.page(&strict.authorize()).await;
    let callback = go_on_as(&mut browser, &page, ADA).await.away();
    let tokens = strict.redeem(&code(&callback)).await.tokens();
    let hint = tokens.get("id_token").unwrap();
    let silent = strict.authorize_with(&[("prompt", "none"), ("id_token_hint", hint)]);
    assert_eq!(whose(&strict, &browser.open(&silent).await.away()).await, ADA);
}

#[tokio::test]
async fn the_page_can_be_asked_for() {
    let (server, app, mut browser) = start().await;
    let select = |more: &'static [(&'static str, &'static str)]| {
        [&[("prompt", "select_account")], more].concat()
    };
    let hinted = app.authorize_with(&select(&[("login_hint", ADA)]));
    assert_eq!(people(&browser.page(&hinted).await), [ALAN, ADA]);
    let mut alone = server.browser();
    add(&app, &mut alone, ADA).await;
    let page = alone.page(&app.authorize_with(&select(&[]))).await;
    assert_eq!(page.step(), "continue");
    let callback = alone.submit(&page, &[("action", "continue")]).await.away();
    assert_eq!(whose(&app, &callback).await, ADA);
    let stale = app.authorize_with(&select(&[("max_age", "0")]));
    let page = alone.page(&stale).await;
    let page = alone.submit(&page, &[("action", "continue")]).await.page();
    assert_eq!(page.attribute("#signInFormUsername", "value").as_deref(), Some(ADA));
    let page = server.browser().page(&app.authorize_with(&select(&[]))).await;
    assert_eq!(page.step(), "sign_in");
}

/// A strict client may ask for it where one account is all that a browser holds.
#[tokio::test]
async fn strict_clients_ask_for_the_page_in_every_pool() {
    let server = TestServer::start().await;
    let (strict, mut browser) = (server.app("strict"), server.browser());
    strict.sign_in(&mut browser, ADA).await;
    let page = browser.page(&strict.authorize_with(&[("prompt", "select_account")])).await;
    assert_eq!(page.step(), "continue");
}

#[tokio::test]
async fn a_session_that_is_too_old_asks_again_and_the_other_goes_on() {
    let (server, app, mut browser) = start().await;
    server.clock.advance_seconds(100);
    add(&app, &mut browser, ADA).await;
    let recent = app.authorize_with(&[("max_age", "50")]);
    let page = browser.page(&recent).await;
    assert_eq!(
        (people(&page), page.select(".people .hint").len()),
        (vec![ADA.into(), ALAN.into()], 1)
    );
    let page = go_on_as(&mut browser, &page, ALAN).await.page();
    assert_eq!(page.attribute("#signInFormUsername", "value").as_deref(), Some(ALAN));
    let page = browser.submit(&page, &[("username", ALAN), ("password", PASSWORD)]).await;
    assert_eq!(whose(&app, &page.away()).await, ALAN);
    let page = browser.page(&recent).await;
    assert_eq!(people(&page), [ALAN, ADA], "once each");
    assert_eq!(whose(&app, &go_on_as(&mut browser, &page, ADA).await.away()).await, ADA);
}

/// One more than there is room for ends the one that was used longest ago, in the store as well.
#[tokio::test]
async fn there_are_no_more_than_the_pool_allows() {
    let (_server, app, mut browser) = start().await;
    let mut before = browser.clone();
    add(&app, &mut browser, EDITH).await;
    assert_eq!(people(&browser.page(&app.authorize()).await), [EDITH, ALAN]);
    let mut held = before.cookies["cognito"].split('.').map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(held.len(), 2);
    before.cookies.insert("cognito".to_owned(), held.pop().unwrap());
    assert_eq!(before.page(&app.authorize()).await.step(), "sign_in", "Ada is out");
}

#[tokio::test]
async fn one_is_signed_out_or_all_are() {
    let (_server, app, mut browser) = start().await;
    let mut old = browser.clone();
    let page = browser.page(&app.authorize()).await;
    let alan = offered(&page, ALAN);
    let left = browser.clone().submit(&page, &[("leave", &alan)]).await.page();
    assert_eq!(left.step(), "continue");
    assert!(left.text().contains(ADA), "{}", left.text());
    assert_eq!(whose(&app, &old.open(&app.authorize()).await.away()).await, ADA, "Alan is out");
    let (_server, app, mut browser) = start().await;
    let page = browser.page(&app.authorize()).await;
    let mut old = browser.clone();
    let page = browser.submit(&page, &[("action", "sign_out")]).await.page();
    assert_eq!(page.step(), "sign_in");
    assert!(!browser.cookies.contains_key("cognito"));
    assert_eq!(old.page(&app.authorize()).await.step(), "sign_in");
}

#[tokio::test]
async fn the_account_page_leaves_the_others_alone() {
    let (_server, app, mut browser) = start().await;
    let page = browser.page("/account?client_id=app").await;
    browser.submit(&page, &[("action", "sign_out_everywhere")]).await.page();
    assert_eq!(whose(&app, &browser.open(&app.authorize()).await.away()).await, ADA);
    let page = browser.page("/account?client_id=app").await;
    browser.submit(&page, &[("action", "sign_out")]).await.page();
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
}

/// `/logout`: all with a registered address, one with a hint, and the person says which otherwise.
#[tokio::test]
async fn leaving_ends_all_or_the_one_that_is_meant() {
    let (_server, app, mut browser) = start().await;
    let out = format!("/logout?client_id=app&logout_uri={SIGNED_OUT}");
    browser.open(&out).await.away();
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");

    let (server, app, mut browser) = start().await;
    let strict = server.app("strict");
    let page = browser.page(&strict.authorize()).await;
    let callback = go_on_as(&mut browser, &page, ADA).await.away();
    let tokens = strict.redeem(&code(&callback)).await.tokens();
    let leave = format!("/logout?client_id=strict&post_logout_redirect_uri={SIGNED_OUT}");
    let question = browser.page(&leave).await;
    assert_eq!(
        (question.step(), question.select(".people li").len()),
        ("confirm_sign_out".into(), 2)
    );
    let mut asked = browser.clone();
    let hint = tokens.get("id_token").unwrap();
    browser.open(&format!("{leave}&id_token_hint={hint}")).await.away();
    assert_eq!(whose(&app, &browser.open(&app.authorize()).await.away()).await, ALAN);
    let alan = question.attribute(".people li:nth-child(2) .still", "value").unwrap();
    asked.submit(&question, &[("leave", &alan)]).await.away();
    assert!(!asked.cookies.contains_key("cognito"), "Ada had left before");
}

/// Whoever may not sign in any more is not offered, and nobody is who is not signed in here.
#[tokio::test]
async fn nobody_is_chosen_who_is_not_there() {
    let (server, app, mut browser) = start().await;
    let page = browser.page(&app.authorize()).await;
    let edith = server.user(EDITH).await.sub;
    let form = page.form().with("account", edith.as_str());
    assert_eq!(people(&browser.send_form(&form).await.page()).len(), 2);
    let ada = offered(&page, ADA);
    server.enable(ADA, false).await;
    let form = page.form().with("account", &ada);
    let page = browser.clone().send_form(&form).await.page();
    assert_eq!(page.step(), "continue");
    assert_eq!(whose(&app, &browser.open(&app.authorize()).await.away()).await, ALAN);
}

/// A cookie of which a part cannot be read, or which holds more than we ever set, is none; ids that
/// nobody has, or that are another browser's and ended, add nobody.
#[tokio::test]
async fn bug_class_7_a_planted_session_adds_nobody() {
    let (server, app, browser) = start().await;
    let own = browser.cookies["cognito"].clone();
    let unknown = "A".repeat(43);
    let many = [own.as_str(); 3].join(".");
    for (value, step) in [
        (format!("{own}.rubbish"), "sign_in"),
        (format!("{own}."), "sign_in"),
        (many, "sign_in"),
        (format!("{unknown}.{own}"), "choose_account"),
        (unknown, "sign_in"),
    ] {
        let mut planted = browser.clone();
        planted.cookies.insert("cognito".to_owned(), value.clone());
        assert_eq!(planted.page(&app.authorize()).await.step(), step, "{value}");
    }
    let one = TestServer::start().await;
    let (app, mut browser) = (one.app("app"), one.browser());
    app.sign_in(&mut browser, ADA).await;
    let mut other = one.browser();
    let address = app.authorize_with(&[("prompt", "login")]);
    other.cookies.clone_from(&browser.cookies);
    app.sign_in_by(&mut other, &address, "grace@example.com").await;
    drop(server);
    let page = other.page(&address).await;
    assert_eq!(page.step(), "totp");
    other.submit(&page, &[("code", &one.totp())]).await.away();
    assert!(!other.cookies["cognito"].contains('.'), "one account, as in the original");
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
}
