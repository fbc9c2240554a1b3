//! `POST /oauth2/revoke` (contract, section 7).

use reqwest::Method;

use crate::support::app::Answer;
use crate::support::{Pools, TestServer};

const ADA: &str = "ada@example.com";

/// 7, effect: the token, and every access token of the same `origin_jti`.
#[tokio::test]
async fn a_revoked_token_takes_its_family_along() {
    let server = TestServer::start().await;
    for app in [server.app("app"), server.confidential("server"), server.app("rotating")] {
        let first = app.tokens(&mut server.browser(), ADA).await;
        let second = app.refresh(first.refresh()).await.tokens();
        let newest = second.get("refresh_token").unwrap_or(first.refresh());
        let answer = app.revoke(newest).await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, ""), "{}", app.client);
        for token in [first.refresh(), newest] {
            assert_eq!(app.refresh(token).await.error(), (400, "invalid_grant".into(), None));
        }
        for dead in [&first, &second] {
            assert_eq!(app.user_info(dead.access()).await.status, 401);
        }
        assert_eq!(app.revoke(newest).await.status, 200, "again is no error");
    }
}

/// 7, effect: others of the same person go on.
#[tokio::test]
async fn other_families_are_untouched() {
    let server = TestServer::start().await;
    let (app, second, mut browser) = (server.app("app"), server.app("second"), server.browser());
    let gone = app.tokens(&mut browser, ADA).await;
    let kept = app.tokens_with(&mut browser, ADA, &[]).await;
    let other = second.tokens_with(&mut browser, ADA, &[]).await;
    assert_eq!(app.revoke(gone.refresh()).await.status, 200);
    app.refresh(kept.refresh()).await.tokens();
    second.refresh(other.refresh()).await.tokens();
    assert_eq!(app.user_info(kept.access()).await.status, 200);
}

/// 7; 15.19; 17, vector 16: rubbish is a success; another client's token is rubbish.
#[tokio::test]
async fn what_is_no_token_of_the_client_is_a_success() {
    let server = TestServer::start().await;
    let (app, other) = (server.app("app"), server.app("second"));
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    let token = tokens.refresh();
    let turned: String = token.chars().rev().collect();
    for (client, token) in
        [(&app, "x"), (&app, &token[1..]), (&app, &turned), (&app, "a.b.c"), (&other, token)]
    {
        let answer = client.revoke(token).await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, ""), "{token}");
    }
    app.refresh(token).await.tokens();
}

/// 7; 15.19; 17, vector 17.
#[tokio::test]
async fn access_and_id_tokens_are_of_an_unsupported_type() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    for _ in 0..2 {
        for token in [tokens.access(), tokens.get("id_token").unwrap()] {
            let answer = app.revoke(token).await;
            assert_eq!(answer.error(), (400, "unsupported_token_type".into(), None));
        }
        server.clock.advance_seconds(4000);
    }
    assert_eq!(server.app("second").revoke(tokens.access()).await.status, 400);
}

/// 7: the token is missing, or the client's tokens cannot be revoked.
#[tokio::test]
async fn what_cannot_be_revoked_is_invalid_request() {
    let lines = "flows = [\"code\"]\nrevocation = false";
    let server = TestServer::with(Pools::one_and_client("lasting", lines)).await;
    let app = server.app("app");
    for form in [vec![("client_id", "app")], vec![("client_id", "app"), ("token", "")]] {
        let answer = app.post("/oauth2/revoke", &form, None).await;
        assert_eq!(answer.error(), (400, "invalid_request".into(), None));
    }
    let twice = [("client_id", "app"), ("token", "x"), ("token", "y")];
    let answer = app.post("/oauth2/revoke", &twice, None).await;
    assert_eq!(answer.error(), (400, "invalid_request".into(), None));
    let lasting = server.app("lasting");
    let tokens = lasting.tokens(&mut server.browser(), ADA).await;
    for token in [tokens.refresh(), "x"] {
        let answer = lasting.revoke(token).await;
        assert_eq!(answer.error(), (400, "invalid_request".into(), None));
    }
    lasting.refresh(tokens.refresh()).await.tokens();
}

/// 7: 401, unlike at the token endpoint, with a challenge.
#[tokio::test]
async fn whoever_cannot_prove_themselves_gets_401() {
    let server = TestServer::start().await;
    let app = server.confidential("server");
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    let token = ("token", tokens.refresh());
    for (body, basic) in [
        (vec![token], Some(("server", "wrong"))),
        (vec![token], Some(("nobody", "wrong"))),
        (vec![token, ("client_id", "server")], None),
        (vec![token, ("client_id", "server"), ("client_secret", "wrong")], None),
        (vec![token, ("client_id", "nobody")], None),
        (vec![token, ("client_id", "app"), ("client_secret", "any")], None),
    ] {
        let answer = app.post("/oauth2/revoke", &body, basic).await;
        assert_eq!(answer.error(), (401, "invalid_client".into(), None), "{body:?} {basic:?}");
        assert!(answer.header("www-authenticate").starts_with("Basic "));
    }
    let nameless = app.post("/oauth2/revoke", &[token], None).await;
    assert_eq!(nameless.error(), (400, "invalid_request".into(), None));
    app.refresh(tokens.refresh()).await.tokens();
}

/// 18, point 21: the secret in the body is taken, and a hint is passed over.
#[tokio::test]
async fn secrets_in_the_body_and_hints_are_taken() {
    let server = TestServer::start().await;
    let app = server.confidential("server");
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    let form = [
        ("token", tokens.refresh()),
        ("token_type_hint", "access_token"),
        ("client_id", "server"),
        ("client_secret", "server-secret-for-tests-only"),
    ];
    assert_eq!(app.post("/oauth2/revoke", &form, None).await.status, 200);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
}

/// 7: forms by POST, and nothing else.
#[tokio::test]
async fn only_a_posted_form_is_taken() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let answer = Answer::of(app.request(method, "/oauth2/revoke")).await;
        assert_eq!(answer.error(), (405, "invalid_request".into(), None));
    }
    let json = app.request(Method::POST, "/oauth2/revoke").body("{}");
    let answer = Answer::of(json.header("content-type", "application/json")).await;
    assert_eq!(answer.error(), (400, "invalid_request".into(), None));
}
