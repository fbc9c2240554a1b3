//! Journeys on the pages, without script.

use crate::support::app::{code, parameter};
use crate::support::{PASSWORD, TestServer};

#[tokio::test]
async fn a_password_leads_to_the_app_and_tokens() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let callback = app.sign_in(&mut browser, "ada@example.com").await;
    assert_eq!(parameter(&callback, "state").as_deref(), Some("st"));
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(tokens.id_claims()["email"], "ada@example.com");
}

#[tokio::test]
async fn a_wrong_password_says_so_and_keeps_the_name() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let fields = [("username", "Ada@Example.com"), ("password", "wrong")];
    let again = browser.submit(&page, &fields).await.page();
    assert!(again.text().contains("is not right"), "{}", again.text());
    assert_eq!(again.attribute("#signInFormUsername", "value").unwrap(), "Ada@Example.com");
    assert_eq!(again.attribute("#signInFormPassword", "value"), None);
    browser.submit(&again, &[("username", "ada@example.com"), ("password", PASSWORD)]).await.away();
}

#[tokio::test]
async fn an_authenticator_app_is_asked_for_its_code() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
    let page = landing.page();
    assert_eq!(page.step(), "totp");
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert_eq!(wrong.step(), "totp");
    let callback = browser.submit(&wrong, &[("code", &server.totp())]).await.away();
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn a_temporary_password_gives_way_to_a_chosen_one() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "linus@example.com").await.page();
    assert_eq!(page.step(), "new_password");
    let chosen = [("new_password", "Fresh-Horse-10"), ("confirm_password", "Fresh-Horse-10")];
    let callback = browser.submit(&page, &chosen).await.away();
    app.redeem(&code(&callback)).await.tokens();
    let mail = server.mail().await;
    assert!(mail.iter().any(|(subject, _)| subject.contains("password")), "{mail:?}");
}

#[tokio::test]
async fn a_demanded_second_factor_is_set_up() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "margaret@example.com").await.page();
    assert_eq!(page.step(), "choose_set_up");
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    assert_eq!(page.step(), "set_up_totp");
    let key = page.select("[data-key] , .key").concat().replace(' ', "");
    let code_now = server.totp_of(&key);
    let fields = [("code", code_now.as_str()), ("device_name", "My phone")];
    let callback = browser.submit(&page, &fields).await.away();
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn a_disabled_account_is_refused_like_a_wrong_password() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "edsger@example.com").await.page();
    assert!(page.text().contains("is not right"), "{}", page.text());
}
