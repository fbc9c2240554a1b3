//! The audit log: each event of a journey once, with who, where from and how it ended, and nothing
//! secret; written to a file that may be moved away, and to one that cannot be written.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::app::code;
use crate::support::{App, PASSWORD, Pools, TestServer};

/// A server whose audit log is a file in a folder of its own.
async fn audited(lines: &str) -> (TestServer, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("audit.jsonl");
    (TestServer::with(to(&file, lines)).await, folder)
}

fn to(file: &Path, lines: &str) -> Pools {
    let table = format!("[audit]\ntarget = \"file\"\nfile = \"{}\"\n{lines}\n", file.display());
    Pools::one_and(&table)
}

fn text(folder: &TempDir) -> String {
    std::fs::read_to_string(folder.path().join("audit.jsonl")).unwrap()
}

fn events(folder: &TempDir) -> Vec<Value> {
    text(folder).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Event, outcome, and the detail that tells it from others of its kind.
fn told(events: &[Value]) -> Vec<String> {
    let part = |event: &Value, name: &str| event[name].as_str().map(|text| format!(" {text}"));
    let line = |event: &Value| {
        let details = ["reason", "factor", "factors", "grant"];
        let details = details.iter().filter_map(|name| part(event, name));
        format!("{}{}", event["event"].as_str().unwrap(), details.collect::<String>())
    };
    events.iter().map(line).collect()
}

/// Everything that somebody and their app can do.
pub async fn journey(server: &TestServer) -> Vec<String> {
    let (app, mut browser) = (server.app("rotating"), server.browser());
    let mut secrets = vec![PASSWORD.to_owned(), "Mistyped-Horse-7".to_owned()];
    let page = browser.page(&app.authorize()).await;
    // A password in the field for the name is not told either.
    let fields = [("username", "Mistyped-Horse-7"), ("password", "x")];
    let page = browser.submit(&page, &fields).await.page();
    let fields = [("username", "grace@example.com"), ("password", "Mistyped-Horse-7")];
    let page = browser.submit(&page, &fields).await.page();
    let fields = [("username", "grace@example.com"), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    let totp = server.totp();
    let callback = browser.submit(&page, &[("code", &totp)]).await.away();
    secrets.extend([totp, code(&callback)]);
    let first = app.redeem(&code(&callback)).await.tokens();
    let second = app.refresh(first.refresh()).await.tokens();
    server.clock.advance_seconds(60);
    assert_eq!(app.refresh(first.refresh()).await.error().1, "invalid_grant");
    secrets.extend([&first, &second].map(|tokens| tokens.refresh().to_owned()));
    let callback = browser.open(&app.authorize()).await.away();
    let tokens = app.redeem(&code(&callback)).await.tokens();
    app.revoke(tokens.refresh()).await;
    let wrong = "machine-secret-that-is-wrong";
    let form = [("grant_type", "client_credentials")];
    app.post("/oauth2/token", &form, Some(("machine", wrong))).await;
    secrets.push(wrong.to_owned());
    browser.raw("/logout?client_id=rotating").await;
    secrets.extend(browser.cookies.values().cloned());
    secrets
}

#[tokio::test]
async fn each_event_of_a_journey_is_told_once_and_no_secret_with_it() {
    let (server, folder) = audited("").await;
    let secrets = journey(&server).await;
    let events = events(&folder);
    let expected = [
        "sign_in_failed unknown_user",
        "sign_in_failed wrong_password",
        "sign_in_failed wrong_code",
        "sign_in password totp",
        "tokens_issued authorization_code",
        "tokens_issued refresh_token",
        "refresh_token_replayed",
        "token_refused invalid_grant refresh_token",
        "tokens_issued authorization_code",
        "token_revoked",
        "client_refused",
        "sign_out",
    ];
    assert_eq!(told(&events), expected);
    let text = text(&folder);
    for secret in secrets {
        assert!(secret.len() > 5 && !text.contains(&secret), "the audit log holds {secret}");
    }
    let sub = server.user("grace@example.com").await.sub;
    for (event, name) in events.iter().zip(expected) {
        let failed = !matches!(
            event["event"].as_str().unwrap(),
            "sign_in" | "tokens_issued" | "token_revoked" | "sign_out"
        );
        assert_eq!(event["outcome"], if failed { "failure" } else { "success" }, "{name}");
        assert_eq!((&event["pool"], &event["address"]), (&"test_A".into(), &"127.0.0.1".into()));
        assert_eq!(event["request_id"].as_str().unwrap().len(), 36);
        assert!(event["time"].as_str().unwrap().starts_with("2026-"));
        let nobody = ["unknown_user", "client_refused", "token_refused"];
        let somebody = !nobody.iter().any(|word| name.contains(word));
        assert_eq!(event["user"] == sub.as_str(), somebody, "{name}: {event}");
    }
    assert_eq!(events[1]["username"], "grace@example.com");
    assert!(events[0]["username"].as_str().unwrap().starts_with('#'), "{}", events[0]);
}

#[tokio::test]
async fn changes_of_an_account_locks_and_limits_are_told() {
    let limits = "[limits]\nsign_in_per_address = 9\n";
    let (server, folder) = audited(limits).await;
    let app = server.app("app");
    for email in ["linus@example.com", "margaret@example.com"] {
        let (mut browser, mut person) =
            (server.browser(), crate::person::Person::new(&server, email));
        let landing = browser.open(&app.authorize()).await;
        person.arrive(&mut browser, landing).await;
        server.clock.advance_seconds(60);
    }
    for _ in 0..10 {
        let mut browser = server.browser();
        app.sign_in_by(&mut browser, &app.authorize(), "edsger@example.com").await;
    }
    let told = told(&events(&folder));
    assert_eq!(told[..2], ["password_changed", "sign_in password"]);
    assert_eq!(told[2..4], ["factor_added totp", "sign_in password totp"]);
    assert!(told[4..9].iter().all(|line| line == "sign_in_failed disabled"), "{told:?}");
    assert!(told[9..13].iter().all(|line| line == "sign_in_failed locked"), "{told:?}");
    assert_eq!(told[13..], ["request_limited"]);
}

#[tokio::test]
async fn addresses_and_names_are_told_as_the_rules_allow() {
    for (rules, address, name) in [
        ("addresses = \"network\"\nuser_names = \"hashed\"", Some("127.0.0.0/24"), Some("#")),
        ("addresses = \"none\"\nuser_names = \"none\"", None, None),
    ] {
        let (server, folder) = audited(rules).await;
        journey(&server).await;
        let events = events(&folder);
        assert!(!text(&folder).contains("grace") && !text(&folder).contains("127.0.0.1"));
        for event in &events {
            assert_eq!(event["address"].as_str(), address);
        }
        let told = events[1]["username"].as_str();
        assert_eq!(told.map(|text| &text[..1]), name);
        assert!(name.is_none() || told != events[0]["username"].as_str(), "{told:?}");
    }
}

pub async fn signs_in(server: &TestServer, app: &App) -> u16 {
    let mut browser = server.browser();
    let form = browser.page(&app.authorize()).await.form();
    let form = form.with("username", "ada@example.com").with("password", PASSWORD);
    browser.send_once(&form).await.status.as_u16()
}

#[tokio::test]
async fn a_file_that_was_moved_away_is_followed_by_a_new_one() {
    let (server, folder) = audited("").await;
    let app = server.app("app");
    signs_in(&server, &app).await;
    let (file, old) = (folder.path().join("audit.jsonl"), folder.path().join("audit.1"));
    std::fs::rename(&file, &old).unwrap();
    signs_in(&server, &app).await;
    assert_eq!(std::fs::read_to_string(&old).unwrap().lines().count(), 2, "not yet told");
    server.house.reopen_audit().unwrap();
    signs_in(&server, &app).await;
    assert_eq!(events(&folder).len(), 1);
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

/// `/dev/full` takes nothing.
#[tokio::test]
async fn a_log_that_cannot_be_written_stops_nobody_unless_it_must() {
    let server = TestServer::with(to(Path::new("/dev/full"), "")).await;
    assert_eq!(signs_in(&server, &server.app("app")).await, 302);
    let server = TestServer::with(to(Path::new("/dev/full"), "required = true")).await;
    assert_eq!(signs_in(&server, &server.app("app")).await, 503);
}
