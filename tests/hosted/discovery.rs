//! The issuer's documents (contract, section 10).

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::app::Answer;
use crate::support::{Pools, TestServer};

const CONFIGURATION: &str = "/.well-known/openid-configuration";
const KEYS: &str = "/.well-known/jwks.json";

fn expected(origin: &str, issuer: &str) -> Value {
    json!({
        "authorization_endpoint": format!("{origin}/oauth2/authorize"),
        "code_challenge_methods_supported": ["S256"],
        "end_session_endpoint": format!("{origin}/logout"),
        "id_token_signing_alg_values_supported": ["ES256"],
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "response_types_supported": ["code", "token"],
        "revocation_endpoint": format!("{origin}/oauth2/revoke"),
        "scopes_supported": ["openid", "email", "phone", "profile"],
        "subject_types_supported": ["public"],
        "token_endpoint": format!("{origin}/oauth2/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "userinfo_endpoint": format!("{origin}/oauth2/userInfo"),
    })
}

/// 10.1: exactly these members, in alphabetical order, at the issuer and at the host's root.
#[tokio::test]
async fn the_configuration_has_these_members() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let issuer = format!("{}/test_A", server.origin());
    for path in [format!("/test_A{CONFIGURATION}"), CONFIGURATION.to_owned()] {
        let answer = app.get(&path, None).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
        assert_eq!(Value::from(answer.json()), expected(&server.origin(), &issuer), "{path}");
        let places: Vec<_> =
            answer.json().keys().map(|name| answer.body.find(&format!("\"{name}\":"))).collect();
        assert!(places.is_sorted(), "{}", answer.body);
    }
}

/// 10.1: every address in the document answers, and the issuer is the one in the tokens.
#[tokio::test]
async fn every_published_address_answers() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let document = app.get(&format!("/test_A{CONFIGURATION}"), None).await.json();
    for (name, address) in &document {
        if let Some(path) = address.as_str().and_then(|text| text.strip_prefix(&app.origin)) {
            let status = app.get(path, None).await.status;
            assert!(name == "issuer" || status != 404, "{name}: {status}");
        }
    }
    let tokens = app.tokens(&mut server.browser(), "ada@example.com").await;
    assert_eq!(tokens.id_claims()["iss"], document["issuer"]);
    assert_eq!(tokens.access_claims()["iss"], document["issuer"]);
}

/// 0.3; 15.11: the issuer may be at a host of its own.
#[tokio::test]
async fn the_issuer_may_live_at_another_host() {
    let pools = Pools::one_with("issuer_origin = \"http://127.0.0.1:{port}\"");
    let server = TestServer::with(pools).await;
    let (app, elsewhere) = (server.app("app"), server.app_at("127.0.0.1", "app"));
    let issuer = format!("{}/test_A", server.origin_at("127.0.0.1"));
    let answer = elsewhere.get(&format!("/test_A{CONFIGURATION}"), None).await;
    assert_eq!(Value::from(answer.json()), expected(&server.origin(), &issuer));
    assert_eq!(elsewhere.get(&format!("/test_A{KEYS}"), None).await.status, 200);
    assert_eq!(app.get(&format!("/test_A{CONFIGURATION}"), None).await.status, 404);
    assert_eq!(elsewhere.get("/login", None).await.status, 404);
    let tokens = app.tokens(&mut server.browser(), "ada@example.com").await;
    assert_eq!(tokens.id_claims()["iss"], issuer);
    assert_eq!(app.user_info(tokens.access()).await.status, 200);
}

/// 1: where pools share a host, its root is nobody's; each has its own path.
#[tokio::test]
async fn the_root_of_a_shared_host_has_no_documents() {
    let server = TestServer::with(Pools::one_host()).await;
    let app = server.app("app");
    for path in [CONFIGURATION, KEYS, "/test_C/.well-known/jwks.json"] {
        let answer = app.get(path, None).await;
        assert_eq!(answer.error(), (404, "invalid_request".into(), None), "{path}");
    }
    for pool in ["test_A", "test_B"] {
        let issuer = format!("{}/{pool}", server.origin());
        let answer = app.get(&format!("/{pool}{CONFIGURATION}"), None).await;
        assert_eq!(Value::from(answer.json()), expected(&server.origin(), &issuer));
    }
    let (a, b) = (format!("/test_A{KEYS}"), format!("/test_B{KEYS}"));
    assert_ne!(app.get(&a, None).await.body, app.get(&b, None).await.body);
}

/// 10.2; 0.3: names, kinds and lengths; two keys for each kind of token.
#[tokio::test]
async fn keys_have_the_published_shape() {
    for (algorithm, members) in [
        ("RS256", &["alg", "e", "kid", "kty", "n", "use"][..]),
        ("ES256", &["alg", "crv", "kid", "kty", "use", "x", "y"]),
        ("EdDSA", &["alg", "crv", "kid", "kty", "use", "x"]),
    ] {
        let pools = Pools::one_with(&format!("signing_algorithm = \"{algorithm}\""));
        let server = TestServer::with(pools).await;
        let app = server.app("app");
        let answer = app.get(&format!("/test_A{KEYS}"), None).await;
        assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
        assert_eq!(answer.body, app.get(KEYS, None).await.body);
        let document = answer.json();
        assert_eq!(document.keys().collect::<Vec<_>>(), ["keys"]);
        let keys = document["keys"].as_array().unwrap();
        let kids: BTreeSet<_> = keys.iter().map(|key| key["kid"].as_str().unwrap()).collect();
        assert_eq!((keys.len(), kids.len()), (4, 4));
        for key in keys {
            let names: Vec<_> = key.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(names, members);
            assert_eq!((&key["alg"], &key["use"]), (&json!(algorithm), &json!("sig")));
            let kid = key["kid"].as_str().unwrap();
            assert_eq!((kid.len(), STANDARD.decode(kid).unwrap().len()), (44, 32));
            if algorithm == "RS256" {
                let modulus = URL_SAFE_NO_PAD.decode(key["n"].as_str().unwrap()).unwrap();
                assert_eq!((&key["e"], modulus.len()), (&json!("AQAB"), 256));
            }
        }
    }
}

/// 10: documents are read, and nothing else.
#[tokio::test]
async fn documents_are_only_read() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for path in [CONFIGURATION, KEYS, "/test_A/.well-known/jwks.json"] {
        let answer = Answer::of(app.request(Method::POST, path)).await;
        assert_eq!(answer.status, 405, "{path}");
        assert!(answer.headers.get("access-control-allow-origin").is_some(), "{path}");
    }
}

/// 10.1: what a strict pool tells beside.
#[tokio::test]
async fn a_strict_pool_tells_what_holds_for_it() {
    let server = TestServer::with(Pools::one_with("compatibility = \"strict\"")).await;
    let document = server.app("app").get(&format!("/test_A{CONFIGURATION}"), None).await.json();
    for (name, value) in [
        ("authorization_response_iss_parameter_supported", json!(true)),
        (
            "acr_values_supported",
            json!([1, 2, 3, 4].map(|level| format!("urn:cognito:loa:{level}"))),
        ),
        ("claims_parameter_supported", json!(true)),
        ("code_challenge_methods_supported", json!(["S256"])),
        (
            "grant_types_supported",
            json!(["authorization_code", "refresh_token", "client_credentials"]),
        ),
        ("request_parameter_supported", json!(false)),
        ("request_uri_parameter_supported", json!(false)),
        ("response_modes_supported", json!(["query", "fragment", "form_post"])),
        ("response_types_supported", json!(["code"])),
        ("scopes_supported", json!(["openid", "email", "phone", "profile", "offline_access"])),
        (
            "token_endpoint_auth_methods_supported",
            json!(["client_secret_basic", "client_secret_post", "none"]),
        ),
    ] {
        assert_eq!(document[name], value, "{name}");
    }
    let supported = document["claims_supported"].as_array().unwrap();
    assert!(
        ["sub", "email", "auth_time", "acr", "amr"]
            .iter()
            .all(|name| supported.contains(&json!(name)))
    );
}
