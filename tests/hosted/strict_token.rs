//! `compatibility = "strict"` at the endpoints that apps call, beside what a faithful client gets
//! (contract, section 16).

use crate::support::app::{Answer, CALLBACK, VERIFIER, code};
use crate::support::{Pools, TestServer};

const ADA: &str = "ada@example.com";

/// `TokenAnswerNamesScope` (RFC 6749 §5.1), for every grant.
#[tokio::test]
async fn a_token_answer_names_its_scope() {
    let machine = "[pools.test_A.clients.strictmachine]\nflows = [\"client_credentials\"]\n\
        scopes = [\"notes/read\"]\ncompatibility = \"strict\"\n\
        secret = \"strictmachine-secret-for-tests-only\"\n";
    let server = TestServer::with(Pools::one_and(machine)).await;
    let offline = [("scope", "openid email offline_access")];
    let (app, strict) = (server.app("app"), server.app("strict"));
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    assert_eq!(tokens.get("scope"), None);
    assert_eq!(app.refresh(tokens.refresh()).await.tokens().get("scope"), None);
    let tokens = strict.tokens_with(&mut server.browser(), ADA, &offline).await;
    assert_eq!(tokens.get("scope"), Some("openid email offline_access"));
    let again = strict.refresh(tokens.refresh()).await.tokens();
    assert_eq!(again.get("scope"), Some("openid email offline_access"));
    let grant = [("grant_type", "client_credentials")];
    let tokens = server.confidential("strictmachine").token(&grant).await.tokens();
    assert_eq!(tokens.get("scope"), Some("notes/read"));
    let tokens = server.confidential("machine").token(&grant).await.tokens();
    assert_eq!(tokens.get("scope"), None);
}

/// `OfflineAccess` (OpenID Connect Core §11).
#[tokio::test]
async fn a_refresh_token_comes_to_those_who_ask() {
    let server = TestServer::start().await;
    let (app, strict) = (server.app("app"), server.app("strict"));
    assert!(app.tokens(&mut server.browser(), ADA).await.get("refresh_token").is_some());
    let tokens = strict.tokens(&mut server.browser(), ADA).await;
    assert_eq!(tokens.get("refresh_token"), None);
    assert_eq!(strict.user_info(tokens.access()).await.status, 200);
    let offline = [("scope", "openid offline_access")];
    let tokens = strict.tokens_with(&mut server.browser(), ADA, &offline).await;
    assert_eq!(tokens.access_claims()["scope"], "openid offline_access");
    strict.refresh(tokens.refresh()).await.tokens();
    let raw = server.browser().raw(&app.authorize_with(&offline)).await;
    assert!(raw.location().contains("error_description=invalid_scope"));
}

/// Bug class 3 holds without a refresh token too: a replayed code ends the access token.
#[tokio::test]
async fn a_replayed_code_ends_what_has_no_refresh_token() {
    let server = TestServer::start().await;
    let strict = server.app("strict");
    let code = code(&strict.sign_in(&mut server.browser(), ADA).await);
    let tokens = strict.redeem(&code).await.tokens();
    assert_eq!(strict.redeem(&code).await.error(), (400, "invalid_grant".into(), None));
    assert_eq!(strict.user_info(tokens.access()).await.status, 401);
}

/// `RefreshNarrowsScope` (RFC 6749 §6): for this answer; the grant keeps what it has.
#[tokio::test]
async fn a_refresh_may_ask_for_less() {
    let server = TestServer::start().await;
    let scope = [("scope", "openid email notes/read offline_access")];
    let strict = server.app("strict");
    let tokens = strict.tokens_with(&mut server.browser(), ADA, &scope).await;
    let refresh = async |asked: &str| {
        let token = tokens.refresh();
        let form = [("grant_type", "refresh_token"), ("refresh_token", token), ("scope", asked)];
        strict.token(&form).await
    };
    let less = refresh("notes/read").await.tokens();
    assert_eq!((less.get("scope"), less.get("id_token")), (Some("notes/read"), None));
    let less = refresh("email openid").await.tokens();
    assert_eq!(less.access_claims()["scope"], "email openid");
    assert_eq!(refresh("").await.tokens().get("scope"), Some(scope[0].1));
    for more in ["openid phone", "nope", "\"", " "] {
        assert_eq!(refresh(more).await.error(), (400, "invalid_scope".into(), None), "{more:?}");
    }
}

/// The same with rotation: asking wrongly costs nobody their token.
#[tokio::test]
async fn a_refused_scope_does_not_use_up_the_token() {
    let lines = "flows = [\"code\"]\ncompatibility = \"strict\"\nrefresh_rotation = true";
    let server = TestServer::with(Pools::one_and_client("turning", lines)).await;
    let app = server.app("turning");
    let scope = [("scope", "openid offline_access")];
    let tokens = app.tokens_with(&mut server.browser(), ADA, &scope).await;
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", tokens.refresh()),
        ("scope", "openid phone"),
    ];
    assert_eq!(app.token(&form).await.error().1, "invalid_scope");
    let next = app.token(&form[..2]).await.tokens();
    assert_ne!(next.refresh(), tokens.refresh());
    assert_eq!(app.token(&form).await.error().1, "invalid_grant", "a replay is a replay");
    assert_eq!(app.refresh(next.refresh()).await.error().1, "invalid_grant");
}

/// `RedirectMismatchIsInvalidGrant` (RFC 6749 §5.2).
#[tokio::test]
async fn another_callback_is_invalid_grant() {
    let server = TestServer::start().await;
    for (client, expected) in [
        ("app", (400, "unauthorized_client".to_owned(), Some("invalid_redirect".to_owned()))),
        ("strict", (400, "invalid_grant".to_owned(), None)),
    ] {
        let app = server.app(client);
        let code = code(&app.sign_in(&mut server.browser(), ADA).await);
        let other = [("redirect_uri", "http://127.0.0.1:9/callback/")];
        assert_eq!(app.redeem_with(&code, &other).await.error(), expected);
        assert_eq!(app.redeem(&code).await.error().1, "invalid_grant");
    }
}

/// `InvalidClientIs401` (RFC 6749 §5.2).
#[tokio::test]
async fn an_unproven_client_is_challenged() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let grant = ("grant_type", "refresh_token");
    for (client, status) in [("server", 400), ("strictserver", 401)] {
        let by_body = [grant, ("client_id", client), ("client_secret", "wrong")];
        for answer in [
            app.post("/oauth2/token", &[grant], Some((client, "wrong"))).await,
            app.post("/oauth2/token", &by_body, None).await,
            app.post("/oauth2/token", &by_body[..2], None).await,
        ] {
            assert_eq!(answer.error(), (status, "invalid_client".into(), None), "{client}");
            let challenge = answer.header("www-authenticate");
            assert_eq!(challenge.starts_with("Basic realm="), status == 401, "{challenge}");
        }
    }
}

/// `InvalidClientIs401` where the client is nobody: the pool's own compatibility decides.
#[tokio::test]
async fn a_strict_pool_challenges_strangers() {
    let server = TestServer::with(Pools::one_with("compatibility = \"strict\"")).await;
    let app = server.app("app");
    let grant = ("grant_type", "refresh_token");
    for answer in [
        app.post("/oauth2/token", &[grant], Some(("nobody", "x"))).await,
        app.post("/oauth2/token", &[grant, ("client_id", "nobody")], None).await,
        Answer::of(
            app.request(reqwest::Method::POST, "/oauth2/token")
                .header("authorization", "Basic %%%")
                .form(&[grant]),
        )
        .await,
    ] {
        assert_eq!(answer.error(), (401, "invalid_client".into(), None));
        assert!(answer.header("www-authenticate").starts_with("Basic realm="));
    }
    assert_eq!(app.post("/oauth2/token", &[grant], None).await.status, 400);
}

/// What strict does not change: a client of a strict pool is strict, unless it says otherwise.
#[tokio::test]
async fn a_client_has_its_pools_compatibility_or_its_own() {
    let server = TestServer::with(Pools::one_with("compatibility = \"strict\"")).await;
    let own = server.app("app").tokens(&mut server.browser(), ADA).await;
    assert_eq!(own.get("scope"), Some("openid email"));
    let faithful = server.app("implicit").tokens(&mut server.browser(), ADA).await;
    assert_eq!(faithful.get("scope"), None);
}

/// What strict does not change: the confidential client's exchange, with its challenge.
#[tokio::test]
async fn a_confidential_client_needs_secret_and_verifier() {
    let server = TestServer::start().await;
    let app = server.confidential("strictserver");
    let mut browser = server.browser();
    let callback = app.sign_in(&mut browser, ADA).await;
    let answer = app.redeem_with(&code(&callback), &[("code_verifier", "")]).await;
    assert_eq!(answer.error(), (400, "invalid_grant".into(), None));
    let callback = browser.open(&app.authorize()).await.away();
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code(&callback)),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
        ("client_id", "strictserver"),
    ];
    assert_eq!(app.post("/oauth2/token", &form, None).await.status, 401);
    assert_eq!(app.redeem(form[1].1).await.status, 200);
}
