//! The endpoints of apps: guessed secrets, codes and refresh tokens.

use crate::support::{Request, TestServer};

use super::{Pair, only, refused};

#[tokio::test]
async fn bug_class_10_a_hundred_client_secrets_at_once_are_five() {
    let pair = Pair::start(only(&[("token_failures_per_address", 5)])).await;
    let one = &pair.one;
    let app = one.app("machine");
    let form = [("grant_type", "client_credentials")];
    let wrong = |i: usize| {
        let secret = format!("machine-secret-{i:04}-that-is-wrong");
        Request::post("/oauth2/token", &form)
            .field("client_id", "machine")
            .field("client_secret", &secret)
    };
    let answers = pair.send((0..100).map(wrong).collect()).await;
    let looked_at = answers.iter().filter(|answer| answer.status == 400).count();
    let refusals = answers.iter().filter(|answer| answer.status == 429).count();
    assert_eq!((looked_at, refusals), (5, 95));
    // The right one comes too late to be told from wrong ones, here and where tokens are revoked.
    let right = ("machine", "machine-secret-for-tests-only");
    assert!(refused(&app.post("/oauth2/token", &form, Some(right)).await));
    assert!(refused(&app.post("/oauth2/revoke", &[("token", "x")], Some(right)).await));
    // Other clients at the same address are not held up by it, and a while later it goes on.
    assert_eq!(one.app("app").refresh("x").await.status, 400);
    one.clock.advance_seconds(12);
    assert_eq!(app.post("/oauth2/token", &form, Some(right)).await.status, 200);
    assert!(
        !refused(&app.post("/oauth2/token", &form, Some(right)).await),
        "right ones add nothing"
    );
}

#[tokio::test]
async fn bug_class_10_wrong_codes_and_refresh_tokens_are_one_count() {
    let server = TestServer::with(only(&[("token_failures_per_address", 6)])).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let tokens = app.tokens(&mut browser, "ada@example.com").await;
    for _ in 0..3 {
        assert_eq!(app.refresh("rubbish").await.error().1, "invalid_grant");
        let code = "11111111-2222-4333-8444-555555555555";
        assert_eq!(app.redeem(code).await.error().1, "invalid_grant");
    }
    assert!(refused(&app.refresh(tokens.refresh()).await));
    server.clock.advance_seconds(10);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
}

/// Whoever opens an app's callback with a code of his own makes its server send that here.
#[tokio::test]
async fn bug_class_14_what_strangers_bring_to_a_servers_callback_does_not_fill_its_count() {
    let server = TestServer::with(only(&[("token_failures_per_address", 6)])).await;
    let (app, mut browser) = (server.confidential("server"), server.browser());
    let tokens = app.tokens(&mut browser, "ada@example.com").await;
    for _ in 0..20 {
        let code = "11111111-2222-4333-8444-555555555555";
        assert_eq!(app.redeem(code).await.error().1, "invalid_grant");
    }
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
}

#[tokio::test]
async fn bug_class_14_strangers_without_the_secret_use_up_nothing_of_a_clients() {
    let pools = only(&[("token_per_client", 3), ("token_per_pool", 3)]);
    let server = TestServer::with(pools).await;
    let (app, form) = (server.app("machine"), [("grant_type", "client_credentials")]);
    for _ in 0..20 {
        let wrong = Some(("machine", "machine-secret-that-is-wrong"));
        assert_eq!(app.post("/oauth2/token", &form, wrong).await.error().1, "invalid_client");
    }
    let right = Some(("machine", "machine-secret-for-tests-only"));
    for _ in 0..3 {
        assert_eq!(app.post("/oauth2/token", &form, right).await.status, 200);
    }
    assert!(refused(&app.post("/oauth2/token", &form, right).await));
}
