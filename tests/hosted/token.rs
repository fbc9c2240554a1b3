//! `POST /oauth2/token`: who asks, in what form, and what is wrong with it (contract, sections 5.1
//! to 5.3). What becomes of codes is in `redeem`.

use std::collections::BTreeSet;

use reqwest::Method;

use crate::support::app::{Answer, CALLBACK, VERIFIER, code};
use crate::support::{App, Browser, Pools, TestServer};

const ADA: &str = "ada@example.com";

type Pair = (&'static str, &'static str);

async fn fresh_code(app: &App, browser: &mut Browser) -> String {
    code(&app.sign_in(browser, ADA).await)
}

fn exchange(code: &str) -> Vec<(&str, &str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ]
}

/// 5.2; 11.6; 12.1; 17, vector 8: these members and no others.
#[tokio::test]
async fn a_code_brings_three_tokens() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let answer = app.redeem(&fresh_code(&app, &mut browser).await).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
    let tokens = answer.tokens();
    let names: BTreeSet<_> = tokens.0.keys().map(String::as_str).collect();
    let expected = ["access_token", "expires_in", "id_token", "refresh_token", "token_type"];
    assert_eq!(names, BTreeSet::from(expected));
    assert_eq!((tokens.get("token_type"), &tokens.0["expires_in"]), (Some("Bearer"), &3600.into()));
    let charset = |c: char| c.is_ascii_alphanumeric() || "-_=.".contains(c);
    assert!(tokens.refresh().chars().all(charset));
}

/// 5.2: no ID token without `openid`, and still a refresh token.
#[tokio::test]
async fn without_openid_there_is_no_id_token() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for scope in ["notes/read", "aws.cognito.signin.user.admin"] {
        let tokens = app.tokens_with(&mut browser, ADA, &[("scope", scope)]).await;
        assert_eq!(tokens.get("id_token"), None);
        assert_eq!(tokens.access_claims()["scope"], scope);
        let again = app.refresh(tokens.refresh()).await.tokens();
        assert_eq!(again.get("id_token"), None);
    }
}

/// 2: the lives that the client was given; `expires_in` is the access token's.
#[tokio::test]
async fn tokens_live_as_long_as_the_client_says() {
    let lines = "flows = [\"code\"]\naccess_token_minutes = 5\nid_token_minutes = 1440";
    let server = TestServer::with(Pools::one_and_client("lives", lines)).await;
    let (app, mut browser) = (server.app("lives"), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    assert_eq!(tokens.0["expires_in"], 300);
    for (claims, seconds) in [(tokens.access_claims(), 300), (tokens.id_claims(), 86_400)] {
        let number = |name: &str| claims[name].as_i64().unwrap();
        assert_eq!(number("exp") - number("iat"), seconds);
    }
}

/// 5.1: a confidential client by header and by body; a public one by its id alone, with an empty
/// secret too, in the body or in a header.
#[tokio::test]
async fn clients_prove_themselves_in_either_place() {
    let server = TestServer::start().await;
    let (public, secret) = (server.app("app"), server.app("server"));
    let proof = "server-secret-for-tests-only";
    let mut browser = server.browser();
    for (app, body, basic) in [
        (&secret, vec![], Some(("server", proof))),
        (&secret, vec![("client_id", "server"), ("client_secret", proof)], None),
        (&secret, vec![("client_id", "server")], Some(("server", proof))),
        (&public, vec![("client_id", "app")], None),
        (&public, vec![("client_id", "app"), ("client_secret", "")], None),
        (&public, vec![], Some(("app", ""))),
    ] {
        let code = match browser.open(&app.authorize()).await {
            crate::support::Landing::Away(url) => crate::support::app::code(&url),
            crate::support::Landing::Page(_) => fresh_code(app, &mut browser).await,
        };
        let form = [exchange(&code), body.clone()].concat();
        let answer = app.post("/oauth2/token", &form, basic).await;
        assert_eq!(answer.status, 200, "{body:?} {basic:?}: {}", answer.body);
    }
}

/// 5.1; 18, point 18: the header wins over the body, be the body's secret right or wrong.
#[tokio::test]
async fn the_basic_header_wins_over_the_body() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("server"), server.browser());
    let proof = "server-secret-for-tests-only";
    let code = fresh_code(&app, &mut browser).await;
    let right = [("client_id", "server"), ("client_secret", proof)];
    let form = [exchange(&code), right.to_vec()].concat();
    let answer = app.post("/oauth2/token", &form, Some(("server", "wrong"))).await;
    assert_eq!(answer.error(), (400, "invalid_client".into(), None));
    let wrong = [("client_id", "app"), ("client_secret", "wrong")];
    let form = [exchange(&code), wrong.to_vec()].concat();
    let answer = app.post("/oauth2/token", &form, Some(("server", proof))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
}

/// 5.1: percent-decoded after the base64, with `+` left as it is.
#[tokio::test]
async fn plus_signs_belong_to_secrets() {
    let secret = "plus+secret/for%tests=only~";
    let lines = format!("flows = [\"code\"]\nsecret = \"{secret}\"");
    let server = TestServer::with(Pools::one_and_client("a+b", &lines)).await;
    let (app, mut browser) = (server.app("a+b"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    for (id, shown) in [
        ("a+b", "plus+secret/for%25tests=only~"),
        ("a%2Bb", "plus%2Bsecret%2Ffor%25tests%3Donly%7E"),
    ] {
        let code = code(&browser.open(&app.authorize()).await.away());
        let answer = app.post("/oauth2/token", &exchange(&code), Some((id, shown))).await;
        assert_eq!(answer.status, 200, "{shown}: {}", answer.body);
    }
    let code = code(&browser.open(&app.authorize()).await.away());
    let body = [("client_id", "a+b"), ("client_secret", secret)];
    let form = [exchange(&code), body.to_vec()].concat();
    assert_eq!(app.post("/oauth2/token", &form, None).await.status, 200);
}

/// 0.3: of two secrets, both are taken.
#[tokio::test]
async fn either_of_two_secrets_will_do() {
    let secrets = ["first-secret-for-tests-only", "second-secret-for-tests-only"];
    let lines = format!("flows = [\"code\"]\nsecrets = {secrets:?}");
    let server = TestServer::with(Pools::one_and_client("twosecrets", &lines)).await;
    let (app, mut browser) = (server.app("twosecrets"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    for secret in secrets {
        let code = code(&browser.open(&app.authorize()).await.away());
        let basic = Some(("twosecrets", secret));
        assert_eq!(app.post("/oauth2/token", &exchange(&code), basic).await.status, 200);
    }
}

/// 5.3: unknown client, wrong secret, secret missing. The documented status is 400.
#[tokio::test]
async fn whoever_cannot_prove_themselves_is_invalid_client() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("server"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let proof = "server-secret-for-tests-only";
    let table: &[(&[Pair], Option<Pair>)] = &[
        (&[("client_id", "nobody")], None),
        (&[("client_id", "a b")], None),
        (&[("client_id", "server")], None),
        (&[("client_id", "server"), ("client_secret", "")], None),
        (&[("client_id", "server"), ("client_secret", "wrong")], None),
        (&[("client_id", "server"), ("client_secret", "server-secret-for-tests-onl")], None),
        (&[("client_id", "app"), ("client_secret", "anything")], None),
        (&[], Some(("nobody", proof))),
        (&[], Some(("server", "wrong"))),
        (&[], Some(("server", ""))),
        (&[], Some(("server", "server-secret-for-tests-only "))),
        (&[], Some(("app", "anything"))),
        (&[], Some(("machine", proof))),
    ];
    for (body, basic) in table {
        let form = [exchange(&code), body.to_vec()].concat();
        let answer = app.post("/oauth2/token", &form, *basic).await;
        assert_eq!(answer.error(), (400, "invalid_client".into(), None), "{body:?} {basic:?}");
    }
    let retried = app.with_secret().redeem(&code).await;
    assert_eq!(retried.status, 200, "none of these took the code: {}", retried.body);
}

/// 5.1; 5.3: headers that are no Basic credentials.
#[tokio::test]
async fn a_header_that_cannot_be_read_is_invalid_client() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for header in ["Basic", "Basic %%%", "Basic bm9jb2xvbg==", "basic bm9jb2xvbg=="] {
        let request = app.request(Method::POST, "/oauth2/token").header("authorization", header);
        let answer = Answer::of(request.form(&[("grant_type", "x")])).await;
        let expected = if header == "Basic" { "invalid_request" } else { "invalid_client" };
        assert_eq!(answer.error(), (400, expected.into(), None), "{header}");
    }
}

/// 5.3; 17, vector 11; 18, point 18: what is asked is looked at behind who asks.
#[tokio::test]
async fn each_mistake_in_the_form_has_its_code() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    for (changes, expected) in [
        (vec![("grant_type", "")], "invalid_request"),
        (vec![("grant_type", "password")], "unsupported_grant_type"),
        (vec![("grant_type", "implicit")], "unsupported_grant_type"),
        (vec![("grant_type", "Authorization_Code")], "unsupported_grant_type"),
        (
            vec![("grant_type", "urn:ietf:params:oauth:grant-type:device_code")],
            "unsupported_grant_type",
        ),
        (vec![("grant_type", "client_credentials")], "unauthorized_client"),
        (vec![("grant_type", "refresh_token")], "invalid_request"),
        (vec![("grant_type", "refresh_token"), ("refresh_token", "x")], "invalid_grant"),
        (vec![("code", "")], "invalid_request"),
        (vec![("redirect_uri", "")], "invalid_request"),
    ] {
        let answer = app.redeem_with(&code, &changes).await;
        assert_eq!(answer.error(), (400, expected.into(), None), "{changes:?}");
        assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
    }
    let answer = app.post("/oauth2/token", &exchange(&code), None).await;
    assert_eq!(answer.error(), (400, "invalid_request".into(), None), "no client at all");
    assert_eq!(app.redeem(&code).await.status, 200, "none of these took the code");
}

/// 18, point 18.
#[tokio::test]
async fn a_field_that_comes_twice_is_an_error() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let mut whole = exchange(&code);
    whole.push(("client_id", "app"));
    for (name, value) in whole.clone() {
        let form = [whole.clone(), vec![(name, value)]].concat();
        let answer = app.post("/oauth2/token", &form, None).await;
        assert_eq!(answer.error(), (400, "invalid_request".into(), None), "{name}");
    }
    let form = [whole, vec![("unknown", "1"), ("unknown", "2")]].concat();
    assert_eq!(app.post("/oauth2/token", &form, None).await.status, 200);
}

/// 5.1; 5.3: forms and nothing else, of bounded size.
#[tokio::test]
async fn only_a_form_is_taken() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let post = || app.request(Method::POST, "/oauth2/token");
    let form = "application/x-www-form-urlencoded";
    let json = r#"{"grant_type":"authorization_code","client_id":"app"}"#;
    for request in [
        post().header("content-type", "application/json").body(json),
        post().header("content-type", "text/plain").body("grant_type=x&client_id=app"),
        post().body("grant_type=x&client_id=app"),
        post(),
        post().header("content-type", form).body("grant_type=%zz&client_id=app"),
        post().header("content-type", form).body(&b"grant_type=\xff"[..]),
    ] {
        let answer = Answer::of(request).await;
        assert_eq!(answer.error(), (400, "invalid_request".into(), None));
    }
    let charset = "Application/X-WWW-Form-URLEncoded; charset=UTF-8";
    let request = post().header("content-type", charset).body("grant_type=x&client_id=app");
    assert_eq!(Answer::of(request).await.error().1, "unsupported_grant_type");
    let long = format!("client_id=app&grant_type={}", "x".repeat(40_000));
    let answer = Answer::of(post().header("content-type", form).body(long)).await;
    assert_eq!(answer.error(), (413, "invalid_request".into(), None));
}

/// 5.1; 18, point 1.
#[tokio::test]
async fn only_post_is_taken() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = Answer::of(app.request(method.clone(), "/oauth2/token")).await;
        assert_eq!(answer.error(), (405, "invalid_request".into(), None), "{method}");
    }
}

/// 5.1: fields that are accepted and have no effect here.
#[tokio::test]
async fn fields_for_others_are_passed_over() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let code = fresh_code(&app, &mut browser).await;
    let extra = [
        ("scope", "nope"),
        ("aws_client_metadata", "%7B%7D"),
        ("resource", "https://api.example"),
        ("client_assertion_type", "x"),
    ];
    let tokens = app.redeem_with(&code, &extra).await.tokens();
    assert_eq!(tokens.access_claims()["scope"], "openid email");
    assert_eq!(tokens.access_claims().get("aud"), None);
    let form = [("grant_type", "refresh_token"), ("refresh_token", tokens.refresh()), extra[0]];
    assert_eq!(app.token(&form).await.tokens().access_claims()["scope"], "openid email");
}

/// 5.3: a client has to be able to read all that a granted scope stands for.
#[tokio::test]
async fn a_scope_whose_attributes_are_out_of_reach_brings_nothing() {
    let lines = "flows = [\"code\"]\nread_attributes = [\"email\", \"name\"]";
    let server = TestServer::with(Pools::one_and_client("narrow", lines)).await;
    let (app, mut browser) = (server.app("narrow"), server.browser());
    let fails = app.redeem(&fresh_code(&app, &mut browser).await).await;
    assert_eq!(fails.error(), (400, "invalid_grant".into(), None));
    let tokens = app.tokens_with(&mut browser, ADA, &[("scope", "openid")]).await;
    let claims = tokens.id_claims();
    assert_eq!((&claims["email"], &claims["name"]), (&ADA.into(), &"Ada Lovelace".into()));
    assert!(!claims.contains_key("email_verified") && !claims.contains_key("phone_number"));
    assert!(!app.user_info(tokens.access()).await.json().contains_key("phone_number"));
}
