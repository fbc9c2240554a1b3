//! What stands in tokens, and who signed them (contract, sections 10.2, 11.1 to 11.3 and 12.6).

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vestibule::domain::{KeyUse, PoolId};
use vestibule::ports::{Clock as _, SigningKeys as _};

use crate::support::app::{Tokens, header};
use crate::support::{App, Pools, TestServer};

const ADA: &str = "ada@example.com";

async fn tokens(server: &TestServer, app: &App, changes: &[(&str, &str)]) -> Tokens {
    app.tokens_with(&mut server.browser(), ADA, changes).await
}

/// The claims of a token that one of the published keys signed.
fn verified(jwks: &Value, token: &str) -> Map<String, Value> {
    let set: JwkSet = serde_json::from_value(jwks.clone()).unwrap();
    let header = jsonwebtoken::decode_header(token).unwrap();
    let key = set.find(&header.kid.unwrap()).expect("a published key");
    assert_eq!(key.common.key_algorithm.unwrap().to_string(), format!("{:?}", header.alg));
    let mut validation = Validation::new(header.alg);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    let key = DecodingKey::from_jwk(key).unwrap();
    jsonwebtoken::decode(token, &key, &validation).unwrap().claims
}

/// Takes what is new each time out of the claims: these must be UUIDs.
fn without_ids(mut claims: Map<String, Value>) -> Value {
    let mut ids = BTreeSet::new();
    for name in ["jti", "origin_jti", "event_id"] {
        let id = claims.remove(name).unwrap_or_else(|| panic!("no {name}"));
        let id = Uuid::parse_str(id.as_str().unwrap()).unwrap();
        assert!(ids.insert(id), "{name} is another claim's");
    }
    claims.into()
}

/// 11.2; 18, point 32: exactly these claims, of these types.
#[tokio::test]
async fn an_id_token_says_this_and_no_more() {
    let server = TestServer::start().await;
    let (app, now) = (server.app("app"), server.clock.now().seconds());
    let scope = [("scope", "openid email phone profile"), ("nonce", "n-0S6_WzA2Mj")];
    let tokens = tokens(&server, &app, &scope).await;
    let mut claims = tokens.id_claims();
    assert!(claims.remove("at_hash").unwrap().as_str().is_some_and(|hash| hash.len() == 22));
    let sub = server.user(ADA).await.sub;
    let expected = json!({
        "iss": format!("{}/test_A", server.origin()),
        "sub": sub.as_str(),
        "aud": "app",
        "exp": now + 3600,
        "iat": now,
        "auth_time": now,
        "token_use": "id",
        "cognito:username": sub.as_str(),
        "nonce": "n-0S6_WzA2Mj",
        "cognito:groups": ["editors", "readers"],
        "cognito:roles": ["arn:aws:iam::1:role/editors", "arn:aws:iam::1:role/readers"],
        "cognito:preferred_role": "arn:aws:iam::1:role/editors",
        "email": ADA,
        "email_verified": true,
        "phone_number": "+491511234567",
        "phone_number_verified": true,
        "name": "Ada Lovelace",
        "given_name": "Ada",
        "updated_at": 1_700_000_000,
    });
    assert_eq!(without_ids(claims), expected);
    assert_eq!(sub.as_str().len(), 36);
}

/// 11.3: exactly these, and no profile.
#[tokio::test]
async fn an_access_token_says_this_and_no_more() {
    let server = TestServer::start().await;
    let (app, now) = (server.app("app"), server.clock.now().seconds());
    let tokens = tokens(&server, &app, &[]).await;
    let sub = server.user(ADA).await.sub;
    let expected = json!({
        "sub": sub.as_str(),
        "cognito:groups": ["editors", "readers"],
        "iss": format!("{}/test_A", server.origin()),
        "version": 2,
        "client_id": "app",
        "token_use": "access",
        "scope": "openid email",
        "auth_time": now,
        "exp": now + 3600,
        "iat": now,
        "username": sub.as_str(),
    });
    assert_eq!(without_ids(tokens.access_claims()), expected);
    for name in ["origin_jti", "event_id"] {
        assert_eq!(tokens.access_claims()[name], tokens.id_claims()[name], "{name}");
    }
    assert_ne!(tokens.access_claims()["jti"], tokens.id_claims()["jti"]);
}

/// 6.1; 15.6; 16, OIDC Core §5.4: which attributes each scope brings into the ID token.
#[tokio::test]
async fn each_scope_brings_its_attributes() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let email = ["email", "email_verified"];
    let phone = ["phone_number", "phone_number_verified"];
    let profile = ["given_name", "name", "updated_at"];
    let all = [&email[..], &phone, &profile, &["address"]].concat();
    for (scope, expected) in [
        ("openid", all),
        ("openid email", email.to_vec()),
        ("openid phone", phone.to_vec()),
        ("openid profile", profile.to_vec()),
        ("openid email profile", [&email[..], &profile].concat()),
        ("openid email aws.cognito.signin.user.admin", email.to_vec()),
    ] {
        let claims = tokens(&server, &app, &[("scope", scope)]).await.id_claims();
        let known = vestibule::domain::STANDARD_ATTRIBUTES;
        let found: BTreeSet<_> =
            claims.keys().map(String::as_str).filter(|name| known.contains(name)).collect();
        assert_eq!(found, expected.into_iter().collect(), "{scope}");
    }
    let claims = tokens(&server, &app, &[("scope", "openid")]).await.id_claims();
    assert_eq!(claims["address"], json!({ "formatted": "12 St James's Square" }));
}

/// 11.2: nothing of groups, nonce or unset attributes where there is none.
#[tokio::test]
async fn what_is_not_there_is_left_out() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let address = app.authorize_with(&[("scope", "openid")]);
    let page = app.sign_in_by(&mut browser, &address, "grace@example.com").await.page();
    let callback = browser.submit(&page, &[("code", &server.totp())]).await.away();
    let tokens = app.redeem(&crate::support::app::code(&callback)).await.tokens();
    for claims in [tokens.id_claims(), tokens.access_claims()] {
        let absent = [
            "cognito:groups",
            "cognito:roles",
            "cognito:preferred_role",
            "nonce",
            "identities",
            "name",
            "phone_number",
            "phone_number_verified",
            "acr",
            "amr",
            "azp",
        ];
        assert!(absent.iter().all(|name| !claims.contains_key(*name)), "{claims:?}");
    }
}

/// Six groups; the numbers are precedences, 0 the best.
const GROUPS: &str = r#"
    [pools.test_A.groups.first]
    precedence = 0
    role = "arn:a"
    [pools.test_A.groups.plain]
    precedence = 0
    [pools.test_A.groups.second]
    precedence = 2
    role = "arn:b"
    [pools.test_A.groups.equal]
    precedence = 2
    role = "arn:c"
    [pools.test_A.groups.same]
    precedence = 2
    role = "arn:b"
    [pools.test_A.groups.last]
    role = "arn:d"
"#;

/// Somebody's groups, the roles of these, and the preferred one.
const ROLES: &[(&str, &str, Option<&str>)] = &[
    ("first last", "arn:a arn:d", Some("arn:a")),
    ("last", "arn:d", Some("arn:d")),
    ("last second", "arn:b arn:d", Some("arn:b")),
    ("equal second", "arn:b arn:c", None),
    ("same second", "arn:b", Some("arn:b")),
    ("plain second", "arn:b", None),
    ("first plain second", "arn:a arn:b", Some("arn:a")),
    ("plain", "", None),
];

/// 11.2: the best group's role; a tie between different roles names none.
#[tokio::test]
async fn the_best_group_gives_the_preferred_role() {
    let person = |(n, (groups, ..)): (usize, &(&str, &str, Option<&str>))| {
        let groups: Vec<_> = groups.split(' ').collect();
        format!(
            "[[demo.users]]\npool = \"test_A\"\nemail = \"p{n}@example.com\"\n\
             password = \"Correct-Horse-9\"\ngroups = {groups:?}\n"
        )
    };
    let people: String = ROLES.iter().enumerate().map(person).collect();
    let server = TestServer::with(Pools::one_and(GROUPS).and(&people)).await;
    let app = server.app("app");
    for (n, (groups, roles, preferred)) in ROLES.iter().enumerate() {
        let email = format!("p{n}@example.com");
        let claims = app.tokens(&mut server.browser(), &email).await.id_claims();
        assert_eq!(words(&claims["cognito:groups"]), *groups);
        let found = claims.get("cognito:roles").map(words);
        assert_eq!(found, Some((*roles).to_owned()).filter(|text| !text.is_empty()), "{groups}");
        let found = claims.get("cognito:preferred_role").and_then(Value::as_str);
        assert_eq!(found, *preferred, "{groups}");
    }
}

/// The texts of a list, once each and in order.
fn words(list: &Value) -> String {
    let texts = list.as_array().unwrap().iter().map(|text| text.as_str().unwrap());
    texts.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
}

/// 12.6; 15.9: `aud` of the access token alone, kept on refresh, never by the token endpoint.
#[tokio::test]
async fn a_resource_becomes_the_audience() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for resource in ["https://api.example/v1", "http://localhost:8080", "myapi://x"] {
        let tokens = tokens(&server, &app, &[("resource", resource)]).await;
        assert_eq!(tokens.access_claims()["aud"], resource);
        assert_eq!(tokens.id_claims()["aud"], "app");
        assert_eq!(app.user_info(tokens.access()).await.status, 200);
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", tokens.refresh()),
            ("resource", "https://other.example"),
        ];
        assert_eq!(app.token(&form).await.tokens().access_claims()["aud"], resource);
    }
}

/// 11.2: in a request without `scope`, all of the client's.
#[tokio::test]
async fn without_scope_the_token_has_all_of_the_clients() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let claims = tokens(&server, &app, &[("scope", "")]).await.access_claims();
    let all = "openid email profile phone aws.cognito.signin.user.admin notes/read";
    assert_eq!(claims["scope"], all);
}

/// 10.2; 11.1; 11.2, `at_hash`; 15.10: what the published keys say of each algorithm's tokens.
#[tokio::test]
async fn tokens_verify_by_the_published_keys() {
    for (name, algorithm, hash_length) in [
        ("RS256", Algorithm::RS256, 22),
        ("ES256", Algorithm::ES256, 22),
        ("EdDSA", Algorithm::EdDSA, 43),
    ] {
        let pools = Pools::one_with(&format!("signing_algorithm = \"{name}\""));
        let server = TestServer::with(pools).await;
        let app = server.app("app");
        let (tokens, jwks) = (tokens(&server, &app, &[]).await, app.jwks().await);
        let (id_token, access) = (tokens.get("id_token").unwrap(), tokens.access());
        for token in [id_token, access] {
            let encoded = token.split('.').next().unwrap();
            let text = String::from_utf8(URL_SAFE_NO_PAD.decode(encoded).unwrap()).unwrap();
            let kid = header(token)["kid"].as_str().unwrap().to_owned();
            assert_eq!(text, format!(r#"{{"kid":"{kid}","alg":"{name}"}}"#));
            assert_eq!(jsonwebtoken::decode_header(token).unwrap().alg, algorithm);
        }
        assert_ne!(header(id_token)["kid"], header(access)["kid"]);
        assert_eq!(verified(&jwks, access), tokens.access_claims());
        let claims = verified(&jwks, id_token);
        let hash = claims["at_hash"].as_str().unwrap();
        assert_eq!(hash, half_hash(algorithm, access));
        assert_eq!(hash.len(), hash_length);
    }
}

/// The left half of the hash that belongs to the algorithm (OpenID Connect Core §3.1.3.6).
fn half_hash(algorithm: Algorithm, token: &str) -> String {
    use aws_lc_rs::digest::{SHA256, SHA512, digest};
    let by = if algorithm == Algorithm::EdDSA { &SHA512 } else { &SHA256 };
    let whole = digest(by, token.as_bytes());
    URL_SAFE_NO_PAD.encode(&whole.as_ref()[..whole.as_ref().len() / 2])
}

/// 10.2: the next keys are published before they sign, and old tokens stay good when they do.
#[tokio::test]
async fn keys_are_published_before_they_sign() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let (before, old) = (app.jwks().await, tokens(&server, &app, &[]).await);
    let pool = PoolId::parse("test_A").unwrap();
    for purpose in KeyUse::ALL {
        assert!(server.house.directory().promote(&pool, purpose).await.unwrap());
    }
    server.house.catch_up().await.unwrap();
    let new = tokens(&server, &app, &[]).await;
    for (old, new) in
        [(old.access(), new.access()), (old.get("id_token").unwrap(), new.get("id_token").unwrap())]
    {
        assert_ne!(header(old)["kid"], header(new)["kid"]);
        verified(&before, new);
        verified(&app.jwks().await, old);
    }
    assert_eq!(app.user_info(old.access()).await.status, 200);
}
