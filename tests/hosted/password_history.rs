//! Passwords that were used before: at a change, a reset and in place of a temporary one.

use crate::account::{open, signed_in, still_signs_in};
use crate::recovery::code_sent_to;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const SECOND: &str = "Second-Horse-2";
const THIRD: &str = "Third-Horse-33";
const FOURTH: &str = "Fourth-Horse-4";
const USED: &str = "You have used this password before";
const TOLD: &str = "Not one that you have used before";

/// The present one and two before it.
async fn start() -> TestServer {
    TestServer::with(Pools::one_and("[pools.test_A.password]\nhistory = 3\n\n")).await
}

async fn change(browser: &mut Browser, current: &str, chosen: &str) -> Page {
    let page = open(browser, "/account/password").await;
    assert!(page.text().contains(TOLD), "{}", page.text());
    let fields = [("password", current), ("new_password", chosen), ("confirm_password", chosen)];
    browser.submit(&page, &fields).await.page()
}

async fn reset(server: &TestServer, chosen: &str) -> Page {
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    assert!(page.text().contains(TOLD), "{}", page.text());
    let code = code_sent_to(server, ADA).await.unwrap();
    let fields = [("code", code.as_str()), ("new_password", chosen), ("confirm_password", chosen)];
    browser.submit(&page, &fields).await.page()
}

#[tokio::test]
async fn a_password_comes_back_once_it_is_old_enough() {
    let server = start().await;
    let mut browser = signed_in(&server, ADA).await;
    change(&mut browser, PASSWORD, SECOND).await;
    change(&mut browser, SECOND, THIRD).await;
    for used in [PASSWORD, SECOND, THIRD] {
        let page = change(&mut browser, THIRD, used).await;
        assert!(page.text().contains(USED), "{used}: {}", page.text());
    }
    let page = change(&mut browser, THIRD, FOURTH).await;
    assert_eq!(page.url.path(), "/account", "{}", page.text());
    // Now there are two others between.
    let page = change(&mut browser, FOURTH, PASSWORD).await;
    assert_eq!(page.url.path(), "/account", "{}", page.text());
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
}

#[tokio::test]
async fn a_reset_and_the_one_in_place_of_a_temporary_one_look_at_the_same_list() {
    let server = start().await;
    assert!(reset(&server, SECOND).await.text().contains("has been changed"));
    for used in [PASSWORD, SECOND] {
        let page = reset(&server, used).await;
        assert!(page.text().contains(USED), "{used}: {}", page.text());
    }
    server.demand_new_password(ADA).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    // The one that she has is temporary from now on.
    let page = browser.submit(&page, &[("username", ADA), ("password", SECOND)]).await.page();
    assert!(page.text().contains(TOLD), "{}", page.text());
    let choose = |chosen| [("new_password", chosen), ("confirm_password", chosen)];
    let page = browser.submit(&page, &choose(PASSWORD)).await.page();
    assert!(page.text().contains(USED), "{}", page.text());
    assert!(matches!(browser.submit(&page, &choose(THIRD)).await, Landing::Away(_)));
}

/// Where no history is kept, only the present password is no new one, and nothing is told of it.
#[tokio::test]
async fn without_a_history_an_earlier_password_may_come_back() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/password").await;
    assert!(!page.text().contains(TOLD), "{}", page.text());
    let mut put = async |current, chosen| {
        let page = open(&mut browser, "/account/password").await;
        let fields =
            [("password", current), ("new_password", chosen), ("confirm_password", chosen)];
        browser.submit(&page, &fields).await.page()
    };
    assert!(put(PASSWORD, PASSWORD).await.text().contains(USED));
    assert_eq!(put(PASSWORD, SECOND).await.url.path(), "/account");
    assert_eq!(put(SECOND, PASSWORD).await.url.path(), "/account");
}
