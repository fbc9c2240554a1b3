//! Levels of authentication (contract, section 3.6; pages reference, section 5.28; OpenID Connect Core
//! §3.1.2.1; RFC 8176; RFC 9470).

use futures_util::future::join_all;
use serde_json::{Map, Value, json};
use url::Url;
use vestibule::domain::MfaChoice;

use crate::factors::sent_to;
use crate::support::app::{CALLBACK, code, parameter};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";

/// A pool that demands no second factor, whoever has one, and lets faithful clients ask for levels.
fn levels() -> Pools {
    let lines = "step_up = true\nfirst_factors = [\"password\", \"email_code\"]\n\
                 second_factors = [\"totp\", \"email_code\"]";
    Pools::one_with(lines)
        .replaced("mfa = \"optional\"", "mfa = \"off\"")
        .and("[pools.test_A.recovery]\nby = [\"phone_number\"]\n")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
}

fn wanting(levels: &str) -> String {
    let names: Vec<_> = levels.split(' ').map(|level| format!("urn:cognito:loa:{level}")).collect();
    names.join(" ")
}

async fn open(app: &App, browser: &mut Browser, levels: &str) -> Landing {
    browser.open(&app.authorize_with(&[("acr_values", &wanting(levels))])).await
}

async fn claims(app: &App, callback: &Url) -> [Map<String, Value>; 2] {
    let tokens = app.redeem(&code(callback)).await.tokens();
    [tokens.id_claims(), tokens.access_claims()]
}

/// `acr` and `amr`, which both tokens have alike.
async fn told(app: &App, callback: &Url) -> (String, Value) {
    let [id, access] = claims(app, callback).await;
    assert_eq!((&id["acr"], &id["amr"]), (&access["acr"], &access["amr"]));
    (id["acr"].as_str().unwrap().replace("urn:cognito:loa:", ""), id["amr"].clone())
}

#[tokio::test]
async fn a_session_of_a_password_is_asked_for_the_second_step_alone() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let callback = app.sign_in(&mut browser, GRACE).await;
    let [first, _] = claims(&app, &callback).await;
    assert_eq!((&first["acr"], &first["amr"]), (&json!("urn:cognito:loa:1"), &json!(["pwd"])));
    let before = browser.cookies.clone();
    server.clock.advance_seconds(100);
    let page = open(&app, &mut browser, "4").await.page();
    assert_eq!(page.step(), "totp");
    assert!(page.text().contains(GRACE) && !page.has("input[name=password]"));
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(wrong.has("[role=alert]"), "{}", wrong.text());
    let callback = browser.submit(&wrong, &[("code", &server.totp())]).await.away();
    let [id, access] = claims(&app, &callback).await;
    for claims in [&id, &access] {
        assert_eq!(claims["acr"], "urn:cognito:loa:4");
        assert_eq!(claims["amr"], json!(["pwd", "otp", "mfa"]));
        assert_eq!(claims["auth_time"], first["auth_time"], "a second step makes nobody younger");
    }
    for name in ["cognito", "vestibule"] {
        assert_ne!(browser.cookies[name], before[name], "{name} changes with what it is worth");
    }
    let callback = open(&app, &mut browser, "4").await.away();
    assert_eq!(told(&app, &callback).await.0, "4");
    let mut old = server.browser();
    old.cookies = before;
    assert_eq!(old.page(&app.authorize()).await.step(), "sign_in", "the session before is over");
}

/// A password alone would else add an app of a stranger's to a session, and be two factors with it.
#[tokio::test]
async fn a_password_alone_changes_no_factor_of_whoever_has_a_second_one() {
    let more = "first_factors = [\"password\", \"passkey\"]\nsecond_factors = [\"totp\"]\n\
                step_up = true\nrecovery_codes = true";
    let pools = Pools::one_with(more).replaced("mfa = \"optional\"", "mfa = \"off\"");
    let server = TestServer::with(pools).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    for refused in [true, false] {
        for path in ["recovery-codes", "email", "passkeys/add", "authenticator"] {
            let address = match path {
                "passkeys/add" => "/passkeys/add?client_id=app".to_owned(),
                _ => format!("/account/{path}?client_id=app"),
            };
            let page = browser.page(&address).await;
            let mut fields = vec![("password", PASSWORD)];
            fields.extend((path == "email").then_some(("email", "new@example.com")));
            let page = browser.submit(&page, &fields).await.page();
            let told = page.text().contains("confirm that it is you");
            assert_eq!(told, refused, "{path}: {}", page.text());
        }
        assert_eq!(server.account(GRACE).await.totp.is_empty(), !refused);
        if refused {
            let page = open(&app, &mut browser, "4").await.page();
            browser.submit(&page, &[("code", &server.totp())]).await.away();
        }
    }
}

/// `auth_time` did not move, so neither did the end of the session.
#[tokio::test]
async fn a_second_step_makes_no_session_last_longer() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    server.clock.advance_seconds(3500);
    let page = open(&app, &mut browser, "4").await.page();
    browser.submit(&page, &[("code", &server.totp())]).await.away();
    browser.open(&app.authorize()).await.away();
    server.clock.advance_seconds(100);
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
}

#[tokio::test]
async fn a_sign_in_proves_as_much_as_is_wanted() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = open(&app, &mut browser, "4").await.page();
    let fields = [("username", GRACE), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.step(), "totp");
    let callback = browser.submit(&page, &[("code", &server.totp())]).await.away();
    assert_eq!(told(&app, &callback).await, ("4".to_owned(), json!(["pwd", "otp", "mfa"])));
    let callback = open(&app, &mut browser, "1").await.away();
    let asked = told(&app, &callback).await.0;
    assert_eq!(asked, "1", "what was asked for is named, and more of it is no less");
}

/// The first that can be reached, of those that have a name here.
#[tokio::test]
async fn the_list_is_read_from_the_left() {
    let server = TestServer::with(levels()).await;
    let app = server.app("app");
    let mut browser = server.browser();
    app.sign_in(&mut browser, ADA).await;
    for (values, level) in [("4 3 1", "1"), ("nonsense 1 4", "1"), ("nonsense", "1")] {
        let callback = open(&app, &mut browser, values).await.away();
        assert_eq!(told(&app, &callback).await.0, level, "{values}");
    }
    server.choose_mfa(ADA, MfaChoice { email_code: true, ..MfaChoice::default() }).await;
    let page = open(&app, &mut browser, "4 3 1").await.page();
    assert_eq!(page.select(".choice bdi"), ["Code by email"]);
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    let code = sent_to(&server, ADA, 6).await.unwrap();
    let callback = browser.submit(&page, &[("code", &code)]).await.away();
    let amr = json!(["pwd", "email_otp", "mfa"]);
    assert_eq!(told(&app, &callback).await, ("3".to_owned(), amr));
}

#[tokio::test]
async fn whoever_cannot_reach_the_level_is_sent_back_with_the_reason() {
    let server = TestServer::with(levels()).await;
    let (app, strict) = (server.app("app"), server.app("strict"));
    let mut browser = server.browser();
    let page = open(&app, &mut browser, "4").await.page();
    let fields = [("username", ADA), ("password", PASSWORD)];
    let callback = browser.submit(&page, &fields).await.away();
    let unmet = "state=st&error=unmet_authentication_requirements";
    assert_eq!(callback.as_str(), format!("{CALLBACK}?{unmet}"));
    assert!(!browser.cookies.contains_key("cognito"));
    app.sign_in(&mut browser, ADA).await;
    let callback = open(&app, &mut browser, "4 3").await.away();
    assert_eq!(callback.as_str(), format!("{CALLBACK}?{unmet}"));
    let callback = open(&strict, &mut browser, "4").await.away();
    assert!(callback.as_str().starts_with(&format!("{CALLBACK}?error=unmet_authentication")));
    let silent = [("acr_values", "urn:cognito:loa:4"), ("prompt", "none")];
    let callback = browser.open(&app.authorize_with(&silent)).await.away();
    assert_eq!(parameter(&callback, "error").as_deref(), Some("login_required"));
}

/// A session that is too old gives no credit for what it proved.
#[tokio::test]
async fn max_age_and_prompt_login_begin_with_the_first_factor() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    server.clock.advance_seconds(100);
    for (name, value, step) in
        [("max_age", "99", "sign_in"), ("max_age", "100", "totp"), ("prompt", "login", "sign_in")]
    {
        let address = app.authorize_with(&[("acr_values", "urn:cognito:loa:4"), (name, value)]);
        assert_eq!(browser.page(&address).await.step(), step, "{name}={value}");
    }
    let address = app.authorize_with(&[("acr_values", "urn:cognito:loa:4"), ("max_age", "99")]);
    let page = app.sign_in_by(&mut browser, &address, GRACE).await.page();
    let callback = browser.submit(&page, &[("code", &server.totp())]).await.away();
    let [id, _] = claims(&app, &callback).await;
    assert_eq!(id["auth_time"], id["iat"]);
    let callback = browser.open(&address).await.away();
    assert_eq!(told(&app, &callback).await.0, "4");
}

/// A level of codes alone is begun with a code; whose name it is, nobody learns from that.
#[tokio::test]
async fn a_sign_in_begins_with_what_gets_to_the_level() {
    let server = TestServer::with(levels()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = open(&app, &mut browser, "2").await.page();
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    assert_eq!(page.step(), "code", "{}", page.text());
    let code = sent_to(&server, ADA, 8).await.unwrap();
    let callback = browser.submit(&page, &[("code", &code)]).await.away();
    assert_eq!(told(&app, &callback).await, ("2".to_owned(), json!(["email_otp"])));
}

#[tokio::test]
async fn whoever_signs_out_meanwhile_is_out() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    let page = open(&app, &mut browser, "4").await.page();
    let mut left = browser.clone();
    let out = "/logout?client_id=app&logout_uri=http://127.0.0.1:9/signedout";
    browser.open(out).await.away();
    for landing in [
        left.submit(&page, &[("code", &server.totp())]).await,
        left.open(&app.authorize_with(&[("acr_values", "urn:cognito:loa:4")])).await,
    ] {
        let page = landing.page();
        assert_ne!(page.step(), "totp", "{}", page.text());
    }
}

/// The same with a step that is stored: the proof of the ended session is worth nothing.
#[tokio::test]
async fn whoever_signs_out_behind_a_wrong_code_is_out() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    let page = open(&app, &mut browser, "4").await.page();
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    assert_eq!(page.step(), "totp");
    let mut left = browser.clone();
    browser.open("/logout?client_id=app&logout_uri=http://127.0.0.1:9/signedout").await.away();
    let page = left.submit(&page, &[("code", &server.totp())]).await.page();
    assert_eq!(page.step(), "sign_in", "{}", page.text());
    assert_eq!(left.page(&app.authorize()).await.step(), "sign_in");
}

#[tokio::test]
async fn somebody_else_can_sign_in_instead() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    let page = open(&app, &mut browser, "4 1").await.page();
    assert_eq!(page.step(), "totp");
    let page = browser.submit(&page, &[("action", "start_over")]).await.page();
    assert_eq!(page.step(), "sign_in");
    let fields = [("username", ADA), ("password", PASSWORD)];
    let callback = browser.submit(&page, &fields).await.away();
    assert_eq!(told(&app, &callback).await.0, "1");
}

#[tokio::test]
async fn one_code_adds_to_a_session_once() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    let page = open(&app, &mut browser, "4").await.page();
    let sent = (0..8).map(|_| {
        let (mut browser, form) = (browser.clone(), page.form().with("code", &server.totp()));
        async move { browser.send_once(&form).await.sets("cognito") }
    });
    let mut sessions: Vec<_> = join_all(sent).await.into_iter().flatten().collect();
    sessions.sort();
    sessions.dedup();
    assert_eq!(sessions.len(), 1);
}

/// A strict client is told by the words of RFC 8176, and may call a level essential.
#[tokio::test]
async fn strict_clients_ask_by_the_claim_too() {
    let server = TestServer::with(levels().replaced("step_up = true\n", "")).await;
    let (app, strict, mut browser) = (server.app("app"), server.app("strict"), server.browser());
    let callback = app.sign_in(&mut browser, GRACE).await;
    let [id, access] = claims(&app, &callback).await;
    assert!([&id, &access].iter().all(|own| own.get("acr").or(own.get("amr")).is_none()));
    let callback = open(&app, &mut browser, "4").await.away();
    assert!(parameter(&callback, "code").is_some(), "the original knows no levels");
    let claim = |acr: Value| json!({ "id_token": { "acr": acr } }).to_string();
    let asks = [
        claim(json!({ "essential": true, "values": ["urn:cognito:loa:4"] })),
        claim(json!({ "value": "urn:cognito:loa:4" })),
    ];
    for asked in &asks {
        let page = browser.page(&strict.authorize_with(&[("claims", asked)])).await;
        assert_eq!(page.step(), "totp", "{asked}");
    }
    let unknown = claim(json!({ "essential": true, "values": ["urn:other"] }));
    let callback = browser.open(&strict.authorize_with(&[("claims", &unknown)])).await.away();
    let error = parameter(&callback, "error");
    assert_eq!(error.as_deref(), Some("unmet_authentication_requirements"));
    for takes_any in [claim(Value::Null), claim(json!({ "essential": true }))] {
        let callback = browser.open(&strict.authorize_with(&[("claims", &takes_any)])).await.away();
        assert_eq!(told(&strict, &callback).await, ("1".to_owned(), json!(["pwd"])));
    }
    server.choose_mfa(ADA, MfaChoice { email_code: true, ..MfaChoice::default() }).await;
    let mut other = server.browser();
    let page = open(&strict, &mut other, "3").await.page();
    let fields = [("username", ADA), ("password", PASSWORD)];
    let page = other.submit(&page, &fields).await.page();
    let callback =
        other.submit(&page, &[("code", &sent_to(&server, ADA, 6).await.unwrap())]).await.away();
    let amr = json!(["pwd", "otp", "mfa"]);
    assert_eq!(told(&strict, &callback).await, ("3".to_owned(), amr));
}

/// A refresh leaves what was proven as it was.
#[tokio::test]
async fn a_refresh_changes_no_level() {
    let server = TestServer::with(levels()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = open(&app, &mut browser, "4").await.page();
    let fields = [("username", GRACE), ("password", PASSWORD)];
    let page: Page = browser.submit(&page, &fields).await.page();
    let callback = browser.submit(&page, &[("code", &server.totp())]).await.away();
    let first = app.redeem(&code(&callback)).await.tokens();
    server.clock.advance_seconds(500);
    let next = app.refresh(first.refresh()).await.tokens();
    for name in ["acr", "amr", "auth_time"] {
        assert_eq!(first.id_claims()[name], next.id_claims()[name], "{name}");
        assert_eq!(first.access_claims()[name], next.access_claims()[name], "{name}");
    }
}
