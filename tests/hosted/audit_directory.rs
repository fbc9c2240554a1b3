//! The audit log in the directory: the same events as in a file, shared by processes, kept for a
//! while; written beside sign-ins, or before their answer where it must be. And what commands tell.

use serde_json::Value;
use vestibule::domain::{AuditQuery, KeptRecord, PoolId, Span};
use vestibule::ports::AuditTrail;

use super::audit::{journey, signs_in};
use super::place::{Place, text};
use crate::support::{App, PASSWORD, Pools, TestServer};

fn kept(lines: &str) -> Pools {
    Pools::one_and(&format!("[audit]\ntarget = \"directory\"\n{lines}\n"))
}

/// Oldest first.
async fn records(server: &TestServer) -> Vec<KeptRecord> {
    server.house.settle().await.unwrap();
    let directory = server.house.directory();
    let mut found = directory.find(&AuditQuery::default(), 1000).await.unwrap();
    found.reverse();
    found
}

#[tokio::test]
async fn a_journey_is_kept_without_its_secrets_and_shown_to_whom_it_concerns() {
    let server = TestServer::with(kept("")).await;
    let secrets = journey(&server).await;
    let all = records(&server).await;
    let events: Vec<_> = all.iter().map(|kept| kept.record.event.as_str()).collect();
    let expected = [
        "sign_in_failed",
        "sign_in_failed",
        "sign_in_failed",
        "sign_in",
        "tokens_issued",
        "tokens_issued",
        "refresh_token_replayed",
        "token_refused",
        "tokens_issued",
        "token_revoked",
        "client_refused",
        "sign_out",
    ];
    assert_eq!(events, expected);
    let whole = format!("{all:?}");
    for secret in secrets {
        assert!(!whole.contains(&secret), "the audit log holds {secret}");
    }
    let (pool, sub) =
        (PoolId::parse("test_A").unwrap(), server.user("grace@example.com").await.sub);
    let own = server.house.directory().recent(&pool, &sub, 3).await.unwrap();
    let told: Vec<_> =
        own.iter().map(|kept| (&*kept.record.event, &*kept.record.outcome)).collect();
    // What apps did with their tokens is left out.
    let expected =
        [("sign_out", "success"), ("refresh_token_replayed", "failure"), ("sign_in", "success")];
    assert_eq!(told, expected);
    assert_eq!(own[0].record.address.as_deref(), Some("127.0.0.1"));
}

#[tokio::test]
async fn the_rules_hold_for_the_directory_too() {
    let rules = "addresses = \"network\"\nuser_names = \"hashed\"\nrequired = true";
    let server = TestServer::with(kept(rules)).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let fields = [("username", "ada@example.com"), ("password", "Mistyped-Horse-7")];
    browser.submit(&page, &fields).await.page();
    let found = server.house.directory().find(&AuditQuery::default(), 10).await.unwrap();
    let [failed] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(failed.record.address.as_deref(), Some("127.0.0.0/24"));
    assert!(failed.record.username.as_deref().unwrap().starts_with('#'), "{failed:?}");
}

#[tokio::test]
async fn processes_share_the_log_and_old_events_go() {
    let server = TestServer::with(kept("retention_days = 30")).await;
    let twin = server.twin(kept("retention_days = 30")).await;
    signs_in(&server, &server.app("app")).await;
    server.clock.advance_seconds(20 * 86_400);
    signs_in(&twin, &twin.app("app")).await;
    twin.house.settle().await.unwrap();
    assert_eq!(records(&server).await.len(), 2);
    server.house.sweep().await.unwrap();
    assert_eq!(records(&server).await.len(), 2);
    server.clock.advance_seconds(20 * 86_400);
    server.house.sweep().await.unwrap();
    let left = records(&server).await;
    let [left] = left.as_slice() else { panic!("{left:?}") };
    assert!(server.house.app.now().since(left.record.at) <= Span::from_days(20));
}

#[tokio::test]
async fn a_log_that_cannot_be_kept_stops_nobody_unless_it_must() {
    for (lines, status) in [("", 302), ("required = true", 503)] {
        let server = TestServer::with(kept(lines)).await;
        let app = server.app("app");
        signs_in(&server, &app).await;
        server.house.settle().await.unwrap();
        server.stores.take_away("audit_event").await;
        assert_eq!(signs_in(&server, &app).await, status, "{lines}");
    }
}

fn place(audit: &str) -> Place {
    let place = Place::new();
    place.configure(&format!("[audit]\n{audit}\n"));
    assert!(place.run(&["migrate"]).status.success());
    place
}

/// The list as commands print it for machines.
fn listed(place: &Place, arguments: &[&str]) -> Vec<Value> {
    let output = place.run(&[&["audit", "list", "--json"], arguments].concat());
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn told(events: &[Value]) -> Vec<String> {
    let word = |event: &Value, name: &str| event[name].as_str().unwrap_or_default().to_owned();
    events
        .iter()
        .map(|event| format!("{} {}", word(event, "event"), word(event, "outcome")))
        .collect()
}

const ADA: &str = "ada@example.com";

/// Everything that a command can change.
fn deeds(place: &Place) -> String {
    let add = ["user", "add", ADA, "--stdin", "--permanent", "--json"];
    let added = place.with_input(&add, &format!("{PASSWORD}\n"));
    let added: Value = serde_json::from_slice(&added.stdout).unwrap();
    place.fails(&["user", "add", ADA], 6, "already");
    for deed in ["disable", "enable", "reset-mfa"] {
        place.json(&["user", deed, ADA]);
    }
    place.json(&["user", "set-password", ADA, "--sign-out"]);
    let callback = "http://127.0.0.1:9/callback";
    let extra = ["client", "add", "extra", "--flow", "code", "--scope", "openid"];
    place.json(&[&extra[..], &["--callback-url", callback, "--confidential"]].concat());
    place.json(&["client", "rotate-secret", "extra"]);
    place.json(&["keys", "rotate", "--force"]);
    place.json(&["keys", "rewrap"]);
    place.json(&["user", "delete", ADA, "--yes"]);
    added["sub"].as_str().unwrap().to_owned()
}

const DEEDS: [&str; 11] = [
    "user_added success",
    "user_added failure",
    "user_disabled success",
    "user_enabled success",
    "password_set success",
    "signed_out_everywhere success",
    "client_added success",
    "client_secret_added success",
    "keys_rotated success",
    "rewrapped success",
    "user_deleted success",
];

#[test]
fn what_commands_do_is_told_with_who_ran_them() {
    let place = place("target = \"directory\"");
    let sub = deeds(&place);
    let events = listed(&place, &[]);
    assert_eq!(told(&events), DEEDS);
    for event in &events {
        assert_eq!(event["by"], "command");
        assert!(!event["operator"].as_str().unwrap().is_empty(), "{event}");
    }
    assert_eq!(events[8]["uses"], "id access");
    let of_ada = listed(&place, &["--user", &sub]);
    assert_eq!(of_ada.len(), 6, "{of_ada:?}");
    assert!(of_ada.iter().all(|event| event["username"] == ADA && event["pool"] == "eu_Shop"));
}

#[test]
fn a_list_is_filtered_and_turned_page_by_page() {
    let place = place("target = \"directory\"");
    deeds(&place);
    assert_eq!(told(&listed(&place, &["--outcome", "failure"])), ["user_added failure"]);
    assert_eq!(told(&listed(&place, &["--event", "keys_rotated"])), ["keys_rotated success"]);
    assert_eq!(told(&listed(&place, &["--client", "extra"])), DEEDS[6..8]);
    assert_eq!(listed(&place, &["--since", "1h"]).len(), DEEDS.len());
    assert!(listed(&place, &["--until", "1h"]).is_empty());
    assert!(listed(&place, &["--address", "203.0.113.9"]).is_empty());
    assert!(listed(&place, &["--pool", "eu_Other"]).is_empty());
    let last = listed(&place, &["--limit", "4"]);
    assert_eq!(told(&last), DEEDS[7..]);
    let before = last[0]["id"].to_string();
    assert_eq!(told(&listed(&place, &["--limit", "4", "--before", &before])), DEEDS[3..7]);
    let table = place.run(&["audit", "list", "--limit", "4"]);
    let table = text(&table.stdout);
    assert!(table.starts_with(" ID") || table.starts_with("ID"), "{table}");
    assert!(table.contains("user_deleted") && table.contains(&format!("--before {before}")));
    assert!(!table.contains("ADDRESS"), "a column without anything in it: {table}");
    place.fails(&["audit", "list", "--since", "soon"], 1, "is no moment");
    place.fails(&["audit", "list", "--user", "nobody@example.com"], 6, "nobody");
}

#[test]
fn a_list_that_is_followed_tells_what_comes() {
    use std::io::{BufRead as _, BufReader};
    let place = place("target = \"directory\"");
    let add = |name: &str| {
        let done = place.with_input(&["user", "add", name, "--stdin"], &format!("{PASSWORD}\n"));
        assert!(done.status.success(), "{}", text(&done.stderr));
    };
    add("before@example.com");
    let mut command = place.command(&["audit", "list", "--follow", "--json"]);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    assert_eq!(next()["username"], "before@example.com");
    for name in ["one@example.com", "two@example.com"] {
        add(name);
        let told = next();
        assert_eq!((&told["event"], &told["username"]), (&"user_added".into(), &name.into()));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn what_commands_do_is_told_to_a_file_and_kept_out_of_their_results() {
    let place = place("target = \"file\"\nfile = \"audit.jsonl\"");
    deeds(&place);
    let lines = std::fs::read_to_string(place.path().join("audit.jsonl")).unwrap();
    let events: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told(&events), DEEDS);
    place.configure("[audit]\ntarget = \"stdout\"\n");
    let output = place.run(&["keys", "rewrap", "--json"]);
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["signing_keys"], 0);
    let event: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(event["event"], "rewrapped");
}

/// `/dev/full` takes nothing.
#[test]
fn a_command_that_cannot_be_told_is_done_unless_it_must_be() {
    let place = place("target = \"directory\"\nrequired = true");
    let add = ["user", "add", ADA, "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&add, &format!("{PASSWORD}\n")).status.success());
    assert_eq!(told(&listed(&place, &[])), ["user_added begun", "user_added success"]);
    place.configure("[audit]\ntarget = \"file\"\nfile = \"/dev/full\"\nrequired = true\n");
    place.fails(&["user", "disable", ADA], 4, "No space left");
    assert_eq!(place.json(&["user", "show", ADA])["enabled"], true);
    place.configure("[audit]\ntarget = \"file\"\nfile = \"/dev/full\"\n");
    let output = place.run(&["user", "disable", ADA]);
    assert!(output.status.success() && text(&output.stderr).contains("was not told"));
    assert_eq!(place.json(&["user", "show", ADA])["enabled"], false);
}

#[tokio::test]
async fn a_copy_holds_the_audit_log_and_a_restore_tells_of_itself() {
    let place = place("target = \"directory\"");
    let add = ["user", "add", ADA, "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&add, &format!("{PASSWORD}\n")).status.success());
    let serving = place.serve().await;
    let app = App::new(&serving.origin, "web");
    app.tokens(&mut crate::support::Browser::new(&serving.origin), ADA).await;
    serving.signal("-TERM");
    let mut serving = serving;
    super::place::until(async || serving.child.try_wait().unwrap().is_some()).await;
    // The last events came to rest before the end.
    let expected = ["user_added success", "sign_in success", "tokens_issued success"];
    assert_eq!(told(&listed(&place, &[])), expected);
    let sign_in = listed(&place, &["--event", "sign_in", "--user", ADA]);
    let request = sign_in[0]["request_id"].as_str().unwrap();
    assert_eq!(listed(&place, &["--request", request]), sign_in);
    assert_eq!(listed(&place, &["--address", "127.0.0.1"]).len(), 2);
    place.json(&["backup", "--to", "copy"]);
    assert_eq!(told(&listed(&place, &["--event", "backup_made"])), ["backup_made success"]);
    std::fs::rename(place.path().join("data"), place.path().join("lost")).unwrap();
    place.json(&["restore", "--from", "copy"]);
    let after = told(&listed(&place, &[]));
    assert_eq!(after[..3], expected);
    assert_eq!(after[3..], ["backup_restored success"]);
}
