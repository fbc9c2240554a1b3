//! `/oauth2/userInfo` (contract, section 6).

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::Answer;
use crate::support::{App, Pools, TestServer};

const ADA: &str = "ada@example.com";

async fn token(server: &TestServer, app: &App, scope: &str) -> String {
    let tokens = app.tokens_with(&mut server.browser(), ADA, &[("scope", scope)]).await;
    tokens.access().to_owned()
}

/// 6; 6.1; 15.6; 15.7; 16, OIDC Core §5.1: exactly these members, all of them text.
#[tokio::test]
async fn each_scope_opens_its_attributes() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let sub = server.user(ADA).await.sub;
    let email = json!({ "email": ADA, "email_verified": "true" });
    let phone = json!({ "phone_number": "+491511234567", "phone_number_verified": "true" });
    let profile =
        json!({ "name": "Ada Lovelace", "given_name": "Ada", "updated_at": "1700000000" });
    let address = json!({ "address": "12 St James's Square" });
    let all = [&email, &phone, &profile, &address];
    for (scope, parts) in [
        ("openid", &all[..]),
        ("openid aws.cognito.signin.user.admin", &all[..]),
        ("openid notes/read", &all[..]),
        ("openid email", &[&email]),
        ("openid phone", &[&phone]),
        ("openid profile", &[&profile]),
        ("openid email phone", &[&email, &phone]),
        ("openid email phone profile", &[&email, &phone, &profile]),
    ] {
        let answer = app.user_info(&token(&server, &app, scope).await).await;
        let mut expected = json!({ "sub": sub.as_str(), "username": sub.as_str() });
        let members = parts.iter().filter_map(|part| part.as_object()).flatten();
        for (name, value) in members {
            expected[name] = value.clone();
        }
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
        assert_eq!(Value::from(answer.json()), expected, "{scope}");
    }
}

/// 6: custom attributes by `openid` alone and by `profile`, as text; `false` where it was set so.
#[tokio::test]
async fn custom_attributes_and_unverified_flags_are_text() {
    let person = "[[demo.users]]\npool = \"test_A\"\nemail = \"barbara@example.com\"\n\
        password = \"Correct-Horse-9\"\n\
        attributes = { \"custom:tenant\" = \"acme\", email_verified = \"false\" }\n";
    let pools = Pools::one_with("custom_attributes = [\"tenant\"]").and(person);
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    for (scope, custom, verified) in
        [("openid", true, true), ("openid profile", true, false), ("openid email", false, true)]
    {
        let (mut browser, scope) = (server.browser(), [("scope", scope)]);
        let tokens = app.tokens_with(&mut browser, "barbara@example.com", &scope).await;
        let (shown, claims) = (app.user_info(tokens.access()).await.json(), tokens.id_claims());
        for members in [&shown, &claims] {
            let tenant = members.get("custom:tenant");
            assert_eq!(tenant, custom.then(|| json!("acme")).as_ref(), "{scope:?}");
        }
        let flag = |value: Value| verified.then_some(value);
        assert_eq!(shown.get("email_verified"), flag(json!("false")).as_ref(), "{scope:?}");
        assert_eq!(claims.get("email_verified"), flag(json!(false)).as_ref(), "{scope:?}");
        assert!(!shown.contains_key("phone_number_verified"), "it was never set");
    }
}

/// 6: in a pool of user names, `username` is that name.
#[tokio::test]
async fn the_user_name_is_told() {
    let person = "[[demo.users]]\npool = \"test_A\"\nusername = \"barbara\"\n\
        password = \"Correct-Horse-9\"\n";
    let server = TestServer::with(Pools::of_user_names(person)).await;
    let app = server.app("app");
    let changes = [("scope", "openid")];
    let tokens = app.tokens_with(&mut server.browser(), "barbara", &changes).await;
    assert_eq!(app.user_info(tokens.access()).await.json()["username"], "barbara");
    assert_eq!(tokens.access_claims()["username"], "barbara");
    assert_eq!(tokens.id_claims()["cognito:username"], "barbara");
    assert_ne!(tokens.access_claims()["sub"], "barbara");
}

/// 6.2: nothing usable was shown.
#[tokio::test]
async fn a_request_without_a_token_is_400() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let good = token(&server, &app, "openid").await;
    let get = || app.request(Method::GET, "/oauth2/userInfo");
    for request in [
        get(),
        get().header("authorization", "Bearer"),
        get().header("authorization", "Bearer "),
        get().header("authorization", format!("Basic {good}")),
        get().header("authorization", &good),
        app.request(Method::GET, &format!("/oauth2/userInfo?access_token={good}")),
    ] {
        let answer = Answer::of(request).await;
        let description = "Bad OAuth2 request at UserInfo Endpoint";
        let expected = (400, "invalid_request".into(), Some(description.into()));
        assert_eq!(answer.error(), expected);
        let challenge =
            format!("Bearer error=\"invalid_request\", error_description=\"{description}\"");
        assert_eq!(answer.header("www-authenticate"), challenge);
    }
}

/// 6; 6.2: what is no access token of this pool, alive.
#[tokio::test]
async fn a_bad_token_is_401() {
    let server = TestServer::with(Pools::two_hosts()).await;
    let app = server.app("app");
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    let other = server.app_at("127.0.0.1", "app");
    let (good, id_token) = (tokens.access(), tokens.get("id_token").unwrap());
    let elsewhere = other.tokens(&mut server.browser_at("127.0.0.1"), ADA).await;
    let turned: String = good.chars().rev().collect();
    let unsigned = format!("{}.", good.rsplit_once('.').unwrap().0);
    for bad in [id_token, tokens.refresh(), elsewhere.access(), "x", "a.b.c", &turned, &unsigned] {
        let answer = app.user_info(bad).await;
        let (status, error, description) = answer.error();
        assert_eq!((status, error.as_str()), (401, "invalid_token"), "{bad}");
        let challenge = format!(
            "Bearer error=\"invalid_token\", error_description=\"{}\"",
            description.unwrap()
        );
        assert_eq!(answer.header("www-authenticate"), challenge);
    }
    assert_eq!(app.user_info(good).await.status, 200);
}

/// 6; 6.2; 17, vector 15: a token as sign-in by API makes it has another scope.
#[tokio::test]
async fn a_token_without_openid_is_401() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for scope in ["aws.cognito.signin.user.admin", "notes/read"] {
        let answer = app.user_info(&token(&server, &app, scope).await).await;
        let description = "Access token does not contain openid scope".to_owned();
        assert_eq!(answer.error(), (401, "invalid_token".into(), Some(description)));
    }
}

/// 6.2: expired, disabled, signed out.
#[tokio::test]
async fn a_token_dies_with_its_time_and_its_person() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let good = token(&server, &app, "openid").await;
    server.enable(ADA, false).await;
    assert_eq!(app.user_info(&good).await.status, 401);
    server.enable(ADA, true).await;
    server.clock.advance_seconds(3599);
    assert_eq!(app.user_info(&good).await.status, 200);
    server.clock.advance_seconds(1);
    assert_eq!(app.user_info(&good).await.status, 401);
    let good = token(&server, &app, "openid").await;
    server.clock.advance_seconds(1);
    server.sign_out(ADA).await;
    assert_eq!(app.user_info(&good).await.status, 401);
}

/// 15.23; 18, point 20: both spellings, GET and POST, any case of the scheme's name.
#[tokio::test]
async fn both_spellings_and_both_methods_are_taken() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let good = token(&server, &app, "openid").await;
    for path in ["/oauth2/userInfo", "/oauth2/userinfo"] {
        for method in [Method::GET, Method::POST] {
            for scheme in ["Bearer", "bearer", "BEARER"] {
                let request = app
                    .request(method.clone(), path)
                    .header("authorization", format!("{scheme} {good}"))
                    .header("content-type", "application/x-amz-json-1.1");
                assert_eq!(Answer::of(request).await.status, 200, "{method} {path} {scheme}");
            }
        }
        let answer = Answer::of(app.request(Method::PUT, path).bearer_auth(&good)).await;
        assert_eq!(answer.status, 405);
    }
}
