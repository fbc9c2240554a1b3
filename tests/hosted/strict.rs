//! What `compatibility = "strict"` changes (contract, section 16): each rule, beside what a
//! faithful client gets. Here: the list itself, attributes, and hints.

use serde_json::{Map, Value, json};
use vestibule::config::Config;
use vestibule::domain::{Compatibility, StrictRule};
use vestibule::oauth::ResponseType;

use crate::support::app::{Tokens, parameter};
use crate::support::{App, Landing, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GUIDE: &str = include_str!("../../docs/compatibility.md");

/// The guide names every rule, so that nobody turns strict on without being told.
#[test]
fn the_guide_names_every_rule() {
    for rule in StrictRule::ALL {
        assert!(GUIDE.contains(&format!("| `{rule:?}` |")), "{rule:?}");
        assert!(Compatibility::Strict.holds(*rule) && !Compatibility::Faithful.holds(*rule));
    }
    let is_rule =
        |row: &str| StrictRule::ALL.iter().any(|rule| row.starts_with(&format!("| `{rule:?}` |")));
    assert_eq!(GUIDE.lines().filter(|row| is_rule(row)).count(), StrictRule::ALL.len());
}

async fn both(server: &TestServer, changes: &[(&str, &str)]) -> [(App, Tokens); 2] {
    let of = async |client: &str| {
        let app = server.app(client);
        let tokens = app.tokens_with(&mut server.browser(), ADA, changes).await;
        (app, tokens)
    };
    [of("app").await, of("strict").await]
}

/// The members of userInfo without those that are always there.
async fn shown(app: &App, tokens: &Tokens) -> Value {
    let mut members = app.user_info(tokens.access()).await.json();
    assert!(members.remove("sub").is_some() && members.remove("username").is_some());
    members.into()
}

/// The attributes in an ID token.
fn attributes(tokens: &Tokens) -> Value {
    let known = vestibule::domain::STANDARD_ATTRIBUTES;
    let claims = tokens.id_claims().into_iter().filter(|(name, _)| known.contains(&name.as_str()));
    claims.collect::<Map<_, _>>().into()
}

/// `OpenidAloneReleasesSub` (OpenID Connect Core §5.4).
#[tokio::test]
async fn openid_alone_releases_sub_alone() {
    let server = TestServer::start().await;
    let [(app, faithful), (strict_app, strict)] = both(&server, &[("scope", "openid")]).await;
    assert_eq!(attributes(&faithful)["email"], ADA);
    assert_eq!(shown(&app, &faithful).await["email"], ADA);
    assert_eq!(attributes(&strict), json!({}));
    assert_eq!(shown(&strict_app, &strict).await, json!({}));
}

/// `TypedUserInfo` (OpenID Connect Core §5.1).
#[tokio::test]
async fn user_info_has_types() {
    let server = TestServer::start().await;
    let scope = [("scope", "openid email phone profile")];
    let [(app, faithful), (strict_app, strict)] = both(&server, &scope).await;
    let told = shown(&app, &faithful).await;
    assert_eq!(
        (&told["email_verified"], &told["phone_number_verified"]),
        (&json!("true"), &json!("true"))
    );
    assert_eq!(told["updated_at"], "1700000000");
    let told = shown(&strict_app, &strict).await;
    assert_eq!(
        (&told["email_verified"], &told["phone_number_verified"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(told["updated_at"], 1_700_000_000);
    let claims = [("claims", r#"{"userinfo":{"address":null}}"#)];
    let [(app, faithful), (strict_app, strict)] = both(&server, &claims).await;
    assert_eq!(shown(&app, &faithful).await.get("address"), None);
    let address = shown(&strict_app, &strict).await["address"].clone();
    assert_eq!(address, json!({ "formatted": "12 St James's Square" }));
}

/// `ClaimsParameter` (OpenID Connect Core §5.5): by place, by name, for as long as the grant lives.
#[tokio::test]
async fn single_claims_can_be_asked_for() {
    let server = TestServer::start().await;
    let asked = r#"{"id_token":{"email":null},"userinfo":{"name":{"essential":true},"x":null}}"#;
    let changes = [("scope", "openid offline_access"), ("claims", asked)];
    let app = server.app("strict");
    let tokens = app.tokens_with(&mut server.browser(), ADA, &changes).await;
    let again = app.refresh(tokens.refresh()).await.tokens();
    for tokens in [&tokens, &again] {
        assert_eq!(attributes(tokens), json!({ "email": ADA }));
        assert_eq!(shown(&app, tokens).await, json!({ "name": "Ada Lovelace" }));
    }
    let faithful = server.app("app");
    let changes = [("scope", "openid phone"), ("claims", asked)];
    let tokens = faithful.tokens_with(&mut server.browser(), ADA, &changes).await;
    assert_eq!(attributes(&tokens).get("email"), None);
    for bad in ["x", "[]", "1", r#"{"id_token":1}"#, r#"{"userinfo":["email"]}"#] {
        let mut browser = server.browser();
        let raw = browser.raw(&app.authorize_with(&[("claims", bad)])).await;
        assert!(raw.location().contains("?error=invalid_request&"), "{bad}");
        let raw = browser.raw(&faithful.authorize_with(&[("claims", bad)])).await;
        assert!(raw.location().starts_with("/login?"), "{bad}");
    }
}

/// The claims that a client may not read stay closed, however they are asked for.
#[tokio::test]
async fn asking_by_name_opens_nothing_that_is_closed() {
    let lines = "flows = [\"code\"]\ncompatibility = \"strict\"\nread_attributes = [\"name\"]";
    let server = TestServer::with(Pools::one_and_client("narrow", lines)).await;
    let app = server.app("narrow");
    let asked = r#"{"id_token":{"email":null,"name":null},"userinfo":{"email":null,"name":null}}"#;
    let changes = [("scope", "openid"), ("claims", asked)];
    let tokens = app.tokens_with(&mut server.browser(), ADA, &changes).await;
    assert_eq!(attributes(&tokens), json!({ "name": "Ada Lovelace" }));
    assert_eq!(shown(&app, &tokens).await, json!({ "name": "Ada Lovelace" }));
}

/// `IdTokenHint` (OpenID Connect Core §3.1.2.1): the session of the person whom it names, or none.
#[tokio::test]
async fn a_hint_names_whose_session_will_do() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("strict"), server.browser());
    let ada = app.tokens(&mut browser, ADA).await;
    let grace = id_token_of_grace(&server, &app).await;
    let ada = ada.get("id_token").unwrap();
    let mut table = Vec::new();
    for path in ["/oauth2/authorize", "/login"] {
        table.extend([
            (path, "strict", ada, "none", None),
            (path, "strict", grace.as_str(), "none", Some("login_required")),
            (path, "strict", "rubbish", "none", Some("invalid_request")),
            (path, "app", grace.as_str(), "none", None),
            (path, "app", "rubbish", "none", None),
        ]);
    }
    table.push(("/oauth2/authorize", "strict", ada, "", None));
    for (path, client, hint, prompt, error) in table {
        let query = server.app(client).query(&[("id_token_hint", hint), ("prompt", prompt)]);
        let url = browser.open(&format!("{path}?{query}")).await.away();
        assert_eq!(parameter(&url, "error").as_deref(), error, "{path} {client} {prompt}");
    }
    let other = app.authorize_with(&[("id_token_hint", &grace)]);
    assert!(matches!(browser.open(&other).await, Landing::Page(_)));
}

async fn id_token_of_grace(server: &TestServer, app: &App) -> String {
    let mut browser = server.browser();
    let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
    let callback = browser.submit(&landing.page(), &[("code", &server.totp())]).await.away();
    let tokens = app.redeem(&crate::support::app::code(&callback)).await.tokens();
    tokens.get("id_token").unwrap().to_owned()
}

/// `NoImplicitGrant` (RFC 9700 §2.1.2): it cannot be configured, and would not be honoured.
#[test]
fn strict_clients_have_no_implicit_grant() {
    let text = |compatibility: &str| {
        format!(
            "[security]\nmaster_key = \"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\"\n\
             [pools.test_A]\norigin = \"https://login.example\"\n\
             [pools.test_A.clients.app]\nflows = [\"implicit\"]\nscopes = [\"openid\"]\n\
             callback_urls = [\"https://app.example/cb\"]\ncompatibility = \"{compatibility}\"\n"
        )
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vestibule.toml");
    std::fs::write(&file, text("strict")).unwrap();
    let complaints = Config::load(Some(&file), Vec::<(String, String)>::new()).unwrap_err();
    assert!(complaints.iter().any(|c| c.to_string().contains("implicit")), "{complaints:?}");
    std::fs::write(&file, text("faithful")).unwrap();
    let config = Config::load(Some(&file), Vec::<(String, String)>::new());
    let mut client = config.unwrap_or_else(|c| panic!("{c:?}")).pools[0].clients[0].client.clone();
    assert!(client.may_ask_for(ResponseType::Token));
    client.compatibility = Compatibility::Strict;
    assert!(!client.may_ask_for(ResponseType::Token));
}
