//! `client_credentials` (contract, sections 5.2, 5.3, 11.4 and 12.3).

use std::collections::BTreeSet;

use serde_json::json;
use vestibule::ports::Clock as _;

use crate::support::app::{Answer, header};
use crate::support::{Pools, TestServer};

const GRANT: (&str, &str) = ("grant_type", "client_credentials");

/// 17, vector 21; 11.4: exactly these claims, and in the answer nothing of a person.
#[tokio::test]
async fn a_machine_gets_one_token_for_all_its_scopes() {
    let server = TestServer::start().await;
    let machine = server.confidential("machine");
    let tokens = machine.token(&[GRANT]).await.tokens();
    let names: BTreeSet<_> = tokens.0.keys().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["access_token", "expires_in", "token_type"]));
    let mut claims = tokens.access_claims();
    assert!(uuid::Uuid::parse_str(claims.remove("jti").unwrap().as_str().unwrap()).is_ok());
    let now = server.clock.now().seconds();
    let expected = json!({
        "sub": "machine",
        "token_use": "access",
        "scope": "notes/read notes/write",
        "auth_time": now,
        "iss": format!("{}/test_A", server.origin()),
        "exp": now + 3600,
        "iat": now,
        "version": 2,
        "client_id": "machine",
    });
    assert_eq!(serde_json::Value::from(claims), expected);
    let names: Vec<_> = header(tokens.access()).keys().cloned().collect();
    assert_eq!(names, ["alg", "kid"]);
}

/// 5.1: by the header or in the body; each token is another.
#[tokio::test]
async fn a_machine_proves_itself_in_either_place() {
    let server = TestServer::start().await;
    let machine = server.confidential("machine");
    let secret = "machine-secret-for-tests-only";
    let body = [GRANT, ("client_id", "machine"), ("client_secret", secret)];
    let by_body = machine.post("/oauth2/token", &body, None).await.tokens();
    let by_header = machine.token(&[GRANT]).await.tokens();
    assert_ne!(by_body.access_claims()["jti"], by_header.access_claims()["jti"]);
    let without = machine.post("/oauth2/token", &body[..2], None).await;
    assert_eq!(without.error(), (400, "invalid_client".into(), None));
}

/// 5.1; 12.3; 18, point 17.
#[tokio::test]
async fn a_machine_gets_what_it_asks_for_or_nothing() {
    let server = TestServer::start().await;
    let machine = server.confidential("machine");
    for (asked, got) in [
        ("notes/read", Some("notes/read")),
        ("notes/write notes/read", Some("notes/write notes/read")),
        ("notes/read notes/read", Some("notes/read")),
        ("notes/delete", None),
        ("notes/read notes/delete", None),
        ("openid", None),
        ("\"", None),
        (" ", None),
    ] {
        let answer = machine.token(&[GRANT, ("scope", asked)]).await;
        match got {
            Some(got) => assert_eq!(answer.tokens().access_claims()["scope"], got),
            None => assert_eq!(answer.error(), (400, "invalid_scope".into(), None), "{asked:?}"),
        }
    }
}

/// 5.1; 5.2: no binding to a resource, no refresh token, nothing at userInfo.
#[tokio::test]
async fn a_machine_is_nobody() {
    let server = TestServer::start().await;
    let machine = server.confidential("machine");
    let tokens = machine.token(&[GRANT, ("resource", "https://api.example")]).await.tokens();
    assert_eq!(tokens.access_claims().get("aud"), None);
    let answer = machine.user_info(tokens.access()).await;
    let description = "Access token does not contain openid scope".to_owned();
    assert_eq!(answer.error(), (401, "invalid_token".into(), Some(description)));
    let refresh = machine.refresh(tokens.access()).await;
    assert_eq!(refresh.error(), (400, "unauthorized_client".into(), None));
}

/// 5.3: a client whose flows were never switched on, and clients of other flows.
#[tokio::test]
async fn other_clients_get_no_machine_tokens() {
    let lines = "flows = []\nsecret = \"off-secret-for-tests-only\"";
    let server = TestServer::with(Pools::one_and_client("off", lines)).await;
    let of = |answer: Answer| answer.error();
    let off = server.confidential("off").token(&[GRANT]).await;
    assert_eq!(of(off), (400, "invalid_grant".into(), None));
    for app in [server.app("app"), server.confidential("server")] {
        let answer = app.token(&[GRANT]).await;
        assert_eq!(of(answer), (400, "unauthorized_client".into(), None));
    }
}

/// 12.3: a scope whose server has it no more may be asked for, and is left out; it comes back with
/// its declaration. For people as for machines.
#[tokio::test]
async fn an_inactive_scope_is_left_out() {
    let server = TestServer::start().await;
    let callback = "http://127.0.0.1:9/callback";
    let settings = json!({
        "flows": ["code"],
        "scopes": ["openid", "notes/read", "archive/read"],
        "callback_urls": [callback],
    });
    server.add_client("archivist", &settings).await;
    let app = server.app("archivist");
    for (asked, got) in [("openid archive/read", "openid"), ("", "openid notes/read")] {
        let (mut browser, asked) = (server.browser(), [("scope", asked)]);
        let tokens = app.tokens_with(&mut browser, "ada@example.com", &asked).await;
        assert_eq!(tokens.access_claims()["scope"], got);
    }
    // 5.3: nothing at all is left.
    let gone = [("scope", "archive/read")];
    let address = app.authorize_with(&gone);
    let landing = app.sign_in_by(&mut server.browser(), &address, "ada@example.com").await;
    let answer = app.redeem(&crate::support::app::code(&landing.away())).await;
    assert_eq!(answer.error(), (400, "invalid_grant".into(), None));
    let again = "[pools.test_A.resource_servers.archive.scopes]\nread = \"Read old notes\"\n";
    let server = server.twin(Pools::one_and(again)).await;
    let app = server.app("archivist");
    let tokens = app.tokens_with(&mut server.browser(), "ada@example.com", &gone).await;
    assert_eq!(tokens.access_claims()["scope"], "archive/read");
}
