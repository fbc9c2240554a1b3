//! The authenticator apps of somebody, at their account: added, named and removed.

use crate::account::{
    address, authorize, events, is_told, open, send, signed_in, start, still_signs_in,
};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{PASSWORD, TOTP_KEY, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";

#[tokio::test]
async fn an_authenticator_app_is_removed_by_whoever_knows_the_password() {
    let server = start().await;
    let mut browser = signed_in(&server, GRACE).await;
    let page = open(&mut browser, "/account/authenticator").await;
    for wrong in ["", "Wrong-Horse-77"] {
        let page = browser.submit(&page, &[("password", wrong)]).await.page();
        assert!(page.has("[role=alert]"), "{}", page.text());
    }
    assert!(!server.account(GRACE).await.totp.is_empty());
    let landed = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(landed.text().contains("app has been removed"), "{}", landed.text());
    assert!(server.account(GRACE).await.totp.is_empty());
    assert!(is_told(&server, "authenticator app was removed").await);
    // Sent once more it leads to where nothing is left to remove.
    let again = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert_eq!(again.url.path(), "/account");
    assert_eq!(events(&server, "factor_removed").await, 1);
    assert!(still_signs_in(&server, GRACE, PASSWORD).await);
}

/// The page with the secret of one more app.
async fn add_app(browser: &mut Browser) -> (Page, String) {
    let page = open(browser, "/account").await;
    let page = browser.submit(&page, &[("action", "add_authenticator")]).await.page();
    assert_eq!(page.url.path(), "/account/authenticator/add");
    let key = page.select(".key").concat().replace(' ', "");
    (page, key)
}

/// What the apps of somebody are called, in their order.
async fn app_names(server: &TestServer, email: &str) -> Vec<String> {
    server.account(email).await.totp.into_iter().map(|app| app.name).collect()
}

/// Whether a code of this secret opens a session behind the password.
async fn app_opens(server: &TestServer, email: &str, key: &str) -> bool {
    let mut browser = server.browser();
    let page = server.app("app").sign_in_by(&mut browser, &authorize(server), email).await.page();
    match browser.submit(&page, &[("code", &server.totp_of(key))]).await {
        Landing::Away(_) => true,
        Landing::Page(page) => {
            assert_eq!(page.step(), "totp");
            false
        }
    }
}

#[tokio::test]
async fn several_authenticator_apps_are_added_named_and_removed() {
    let server = start().await;
    let mut browser = signed_in(&server, GRACE).await;
    server.clock.advance_seconds(60);
    let (page, tablet) = add_app(&mut browser).await;
    let right = server.totp_of(&tablet);
    for (password, code) in
        [("", &*right), (PASSWORD, ""), (PASSWORD, "000000"), ("Wrong-Horse-77", &right)]
    {
        let fields = [("password", password), ("code", code), ("device_name", "Tablet")];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.has("[role=alert]"), "{}", page.text());
        assert_eq!(page.select(".key").concat().replace(' ', ""), tablet, "the same secret");
    }
    assert_eq!(app_names(&server, GRACE).await, [""]);
    let fields = [("password", PASSWORD), ("code", &*right), ("device_name", "Tablet")];
    let sent_twice = page.clone();
    let page = browser.submit(&page, &fields).await.page();
    assert!(page.text().contains("app has been added"), "{}", page.text());
    assert!(is_told(&server, "authenticator app was added").await);
    browser.submit(&sent_twice, &fields).await.page();
    assert_eq!(app_names(&server, GRACE).await, ["", "Tablet"]);

    // Each has its own steps, and a code of each is good once.
    server.clock.advance_seconds(60);
    for key in [TOTP_KEY, &tablet] {
        assert!(app_opens(&server, GRACE, key).await);
        assert!(!app_opens(&server, GRACE, key).await, "a code opened twice");
    }
    let page = open(&mut browser, "/account").await;
    assert_eq!(page.text().matches("Last used").count(), 2, "{}", page.text());

    let links = page.links();
    let own: Vec<_> =
        links.into_iter().filter(|href| href.starts_with("/account/authenticator")).collect();
    let (first, second) = (own[0].clone(), own[1].clone());
    let page = browser.page(&second).await;
    let fields = [("device_name", "Old\u{7} tablet"), ("action", "rename")];
    let page = browser.submit(&page, &fields).await.page();
    assert!(page.text().contains("The name has been saved"), "{}", page.text());
    assert_eq!(app_names(&server, GRACE).await, ["", "Old tablet"]);
    // What is somebody else's is not there.
    let mut ada = signed_in(&server, ADA).await;
    assert_eq!(ada.page(&second).await.url.path(), "/account");

    // No more than five.
    for number in 2..5 {
        server.clock.advance_seconds(1);
        let (page, key) = add_app(&mut browser).await;
        let (name, code) = (format!("App {number}"), server.totp_of(&key));
        let fields = [("password", PASSWORD), ("code", &*code), ("device_name", &*name)];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.text().contains(&name), "{}", page.text());
    }
    let page = open(&mut browser, "/account").await;
    assert!(!page.has("button[value=add_authenticator]"));
    let raw = send(&mut browser, &page, "/account", &[("action", "add_authenticator")]).await;
    assert_eq!(raw.location(), address("/account"));
    assert_eq!(open(&mut browser, "/account/authenticator/add").await.url.path(), "/account");

    let page = browser.page(&first).await;
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(page.text().contains("app has been removed"), "{}", page.text());
    assert_eq!(app_names(&server, GRACE).await, ["Old tablet", "App 2", "App 3", "App 4"]);
    server.clock.advance_seconds(60);
    assert!(!app_opens(&server, GRACE, TOTP_KEY).await, "an app that was removed");
    assert!(app_opens(&server, GRACE, &tablet).await);
}
