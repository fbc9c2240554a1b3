//! The apps that hold tokens of somebody, at their account: listed, and disconnected.

use vestibule::domain::AuditQuery;
use vestibule::ports::AuditTrail as _;

use crate::account::{address, open, send, signed_in, start};
use crate::support::browser::{Browser, Page};

const ADA: &str = "ada@example.com";
const ROSA: &str = "rosa@example.com";

fn apps(page: &Page) -> Vec<String> {
    page.select("section:has(button[name=disconnect]) bdi")
}

async fn disconnect(browser: &mut Browser, client: &str) -> Page {
    let page = open(browser, "/account").await;
    browser.submit(&page, &[("disconnect", client)]).await.page()
}

#[tokio::test]
async fn apps_are_listed_and_lose_their_tokens() {
    let server = start().await;
    let mut browser = server.browser();
    let (app, second) = (server.app("app"), server.app("second"));
    let first = app.tokens(&mut browser, ADA).await;
    server.clock.advance_seconds(10);
    let [again, kept] = [&app, &second].map(|app| (app.clone(), browser.clone()));
    let again = again.0.tokens_with(&mut again.1.clone(), ADA, &[]).await;
    server.clock.advance_seconds(10);
    let kept = kept.0.tokens_with(&mut kept.1.clone(), ADA, &[]).await;
    let rosa = app.tokens(&mut server.browser(), ROSA).await;
    assert_eq!(apps(&open(&mut browser, "/account").await), ["Test second", "Test app"]);
    let page = disconnect(&mut browser, "app").await;
    assert!(page.text().contains("no longer has access"), "{}", page.text());
    assert_eq!(apps(&page), ["Test second"]);
    for lost in [&first, &again] {
        assert_eq!(app.refresh(lost.refresh()).await.error().1, "invalid_grant");
        assert_eq!(app.user_info(lost.access()).await.status, 401);
    }
    second.refresh(kept.refresh()).await.tokens();
    app.refresh(rosa.refresh()).await.tokens();
    let query = AuditQuery { event: Some("app_disconnected".to_owned()), ..AuditQuery::default() };
    server.house.settle().await.unwrap();
    let events = server.house.directory().find(&query, 9).await.unwrap();
    assert_eq!((events.len(), events[0].record.details["app"].as_str()), (1, "app"));
}

/// A client that is not there, of somebody else, or of another pool: nothing happens.
#[tokio::test]
async fn nobody_disconnects_what_is_not_theirs() {
    let server = start().await;
    let (app, mut browser) = (server.app("app"), signed_in(&server, ADA).await);
    let own = app.tokens_with(&mut browser, ADA, &[]).await;
    let rosa = server.app("second").tokens(&mut server.browser(), ROSA).await;
    let page = open(&mut browser, "/account").await;
    for client in ["second", "nobody", "", "App"] {
        let raw = send(&mut browser, &page, "/account", &[("disconnect", client)]).await;
        assert_eq!(raw.status, 302, "{client}");
    }
    server.app("second").refresh(rosa.refresh()).await.tokens();
    app.refresh(own.refresh()).await.tokens();
    let forged = [("disconnect", "app"), ("_csrf", "x"), ("step", "account")];
    let refused = browser.post(&address("/account"), &forged).await.page();
    assert_eq!(refused.status, 403);
    app.refresh(own.refresh()).await.tokens();
}

/// What was signed out everywhere, or ran out, is no access any more.
#[tokio::test]
async fn apps_without_access_are_not_listed() {
    let server = start().await;
    let (strict, mut browser) = (server.app("strict"), signed_in(&server, ADA).await);
    strict.tokens_with(&mut browser, ADA, &[]).await;
    assert_eq!(apps(&open(&mut browser, "/account").await), ["Test strict"]);
    server.clock.advance_seconds(3600);
    let mut browser = signed_in(&server, ADA).await;
    assert_eq!(apps(&open(&mut browser, "/account").await), [""; 0], "it got no refresh token");
    let stays = [("scope", "openid offline_access")];
    strict.tokens_with(&mut browser, ADA, &stays).await;
    server.clock.advance_seconds(3600);
    let mut browser = signed_in(&server, ADA).await;
    assert_eq!(apps(&open(&mut browser, "/account").await), ["Test strict"]);
    server.clock.advance_seconds(1);
    server.sign_out(ADA).await;
    server.clock.advance_seconds(1);
    let mut browser = signed_in(&server, ADA).await;
    assert_eq!(apps(&open(&mut browser, "/account").await), [""; 0]);
}
