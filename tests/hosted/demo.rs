//! Demo mode: the app at `/demo`, the people, the mailbox.

use reqwest::Method;

use crate::support::{PASSWORD, Pools, TestServer};

/// A client for the demo app, as the built-in configuration has one.
fn pools() -> Pools {
    Pools::one_and(
        "[pools.test_A.clients.demoapp]\nname = \"Demo app\"\nflows = [\"code\"]\n\
         scopes = [\"openid\", \"email\", \"profile\"]\n\
         callback_urls = [\"http://localhost:{port}/demo/callback\"]\n\
         logout_urls = [\"http://localhost:{port}/demo\"]\n",
    )
}

#[tokio::test]
async fn the_demo_app_shows_claims_refreshes_and_signs_out() {
    let server = TestServer::live(pools()).await;
    let mut browser = server.browser();
    let home = browser.page("/").await;
    assert!(home.has("a[href='/demo/sign-in']"), "{}", home.html);
    let page = browser.page("/demo/sign-in").await;
    let fields = [("username", "ada@example.com"), ("password", PASSWORD)];
    let session = browser.submit(&page, &fields).await.page();
    assert_eq!(session.url.path(), "/demo");
    assert!(session.text().contains("ada@example.com"), "{}", session.text());
    assert!(session.text().contains("cognito:username"), "{}", session.text());
    let fresh = browser.submit(&session, &[("action", "refresh")]).await.page();
    assert!(fresh.text().contains("ada@example.com"), "{}", fresh.text());
    let out = browser.submit(&fresh, &[("action", "sign_out")]).await.page();
    assert_eq!(out.url.path(), "/demo");
    assert!(out.has("a[href='/demo/sign-in']"), "{}", out.html);
    assert!(!browser.cookies.contains_key("cognito"));
}

#[tokio::test]
async fn an_answer_nobody_asked_for_shows_nothing() {
    let server = TestServer::live(pools()).await;
    let mut browser = server.browser();
    let page = browser.page("/demo/callback?code=x&state=y").await;
    assert!(page.has("a[href='/demo/sign-in']"), "{}", page.html);
    let error =
        browser.page("/demo/callback?error=access_denied&error_description=<b>no</b>").await;
    assert!(error.text().contains("access_denied") && !error.has("main b"), "{}", error.html);
}

#[tokio::test]
async fn the_mailbox_shows_the_invitation_as_it_arrives() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let list = browser.page("/dev/mailbox").await;
    let href = list.attribute("main a[href^='/dev/mailbox/']", "href").unwrap();
    let letter = browser.page(&href).await;
    assert!(letter.text().contains(PASSWORD), "{}", letter.text());
    assert!(letter.text().contains("linus@example.com"), "{}", letter.text());
    let raw = browser.raw(&format!("{href}/raw")).await.body;
    assert!(raw.contains("Subject: ") && raw.contains("To: linus@example.com"), "{raw}");
    assert_eq!(browser.raw("/dev/mailbox/999").await.status, 404);
    assert_eq!(browser.raw("/dev/mailbox/x").await.status, 404);
}

#[tokio::test]
async fn the_front_door_of_a_pool_is_nothing_outside_the_demo_app() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    assert_eq!(browser.raw("/demo").await.status, 404);
    assert_eq!(browser.send(Method::POST, "/dev/mailbox", Some(&[])).await.status, 404);
}
