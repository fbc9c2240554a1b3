//! What outlasts the process.

use crate::support::app::{code, parameter};
use crate::support::{PASSWORD, Pools, TestServer};

#[tokio::test]
async fn a_session_outlasts_a_restart() {
    let mut server = TestServer::start().await;
    let mut browser = server.browser();
    server.app("app").sign_in(&mut browser, "ada@example.com").await;
    server.stop().await;
    let again = server.twin(Pools::one()).await;
    let (app, mut later) = (again.app("app"), again.browser());
    later.cookies = browser.cookies;
    let callback = later.open(&app.authorize_with(&[("state", "later")])).await.away();
    assert_eq!(parameter(&callback, "state").as_deref(), Some("later"));
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn a_sign_in_half_way_outlasts_a_restart() {
    let mut server = TestServer::start().await;
    let mut browser = server.browser();
    let page = browser.page(&server.app("app").authorize()).await;
    let fields = [("username", "grace@example.com"), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.step(), "totp");
    server.stop().await;
    let again = server.twin(Pools::one()).await;
    let (app, mut later) = (again.app("app"), again.browser());
    later.cookies = browser.cookies;
    let page = later.page(&app.authorize()).await;
    assert_eq!(page.step(), "totp");
    let callback = later.submit(&page, &[("code", &again.totp())]).await.away();
    app.redeem(&code(&callback)).await.tokens();
}
