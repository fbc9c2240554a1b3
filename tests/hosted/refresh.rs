//! The refresh grant: rotation off and on, repeats, replays, and how long it all lasts (contract,
//! sections 5.2, 11.5 and 12.4; bug class 4).

use std::collections::BTreeSet;

use futures_util::future::join_all;
use serde_json::{Map, Value};

use crate::support::app::{Answer, Tokens};
use crate::support::{App, Pools, TestServer};

const ADA: &str = "ada@example.com";
const KEPT: [&str; 3] = ["auth_time", "origin_jti", "event_id"];

fn is_over(answer: &Answer) -> bool {
    answer.error() == (400, "invalid_grant".into(), None)
}

async fn signed_in(server: &TestServer, client: &str) -> (App, Tokens) {
    let app = server.app(client);
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    (app, tokens)
}

fn changes(before: &Map<String, Value>, after: &Map<String, Value>) -> BTreeSet<String> {
    let names = before.keys().chain(after.keys());
    names.filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

/// 5.2; 17, vector 12: no refresh token in the answer, and the old one goes on.
#[tokio::test]
async fn without_rotation_the_token_stays() {
    let server = TestServer::start().await;
    let (app, tokens) = signed_in(&server, "app").await;
    for _ in 0..3 {
        server.clock.advance_seconds(60);
        let answer = app.refresh(tokens.refresh()).await;
        let again = answer.tokens();
        let names: BTreeSet<_> = again.0.keys().map(String::as_str).collect();
        let expected = ["access_token", "expires_in", "id_token", "token_type"];
        assert_eq!(names, BTreeSet::from(expected));
        let pairs = [
            (tokens.id_claims(), again.id_claims(), vec!["at_hash", "exp", "iat", "jti"]),
            (tokens.access_claims(), again.access_claims(), vec!["exp", "iat", "jti"]),
        ];
        for (before, after, changed) in pairs {
            let changed: BTreeSet<_> = changed.into_iter().map(str::to_owned).collect();
            assert_eq!(changes(&before, &after), changed);
            assert!(KEPT.iter().all(|name| after.contains_key(*name)));
        }
        assert_eq!(app.user_info(again.access()).await.status, 200);
    }
}

/// 5.2; 12.4: each use brings a successor, of the same family.
#[tokio::test]
async fn with_rotation_each_use_brings_a_successor() {
    let server = TestServer::start().await;
    let (app, first) = signed_in(&server, "rotating").await;
    let mut seen = BTreeSet::from([first.refresh().to_owned()]);
    let mut current = first.clone();
    for _ in 0..5 {
        server.clock.advance_seconds(60);
        current = app.refresh(current.refresh()).await.tokens();
        assert!(seen.insert(current.refresh().to_owned()));
        for name in KEPT {
            assert_eq!(current.access_claims()[name], first.access_claims()[name]);
            assert_eq!(current.id_claims()[name], first.id_claims()[name]);
        }
    }
}

/// 12.4, inside the grace: 100 at once get one successor, and all of them tokens.
#[tokio::test]
async fn a_hundred_at_once_get_the_same_successor() {
    let server = TestServer::start().await;
    let (app, tokens) = signed_in(&server, "rotating").await;
    let answers = join_all((0..100).map(|_| app.refresh(tokens.refresh()))).await;
    let successors: BTreeSet<_> =
        answers.iter().map(|answer| answer.tokens().refresh().to_owned()).collect();
    assert_eq!(successors.len(), 1);
    let successor = successors.first().unwrap();
    app.refresh(successor).await.tokens();
}

/// 12.4: to the end of the grace, also when the successor was used meanwhile.
#[tokio::test]
async fn a_repeat_inside_the_grace_is_no_alarm() {
    let server = TestServer::start().await;
    let (app, first) = signed_in(&server, "rotating").await;
    let second = app.refresh(first.refresh()).await.tokens();
    server.clock.advance_seconds(29);
    let third = app.refresh(second.refresh()).await.tokens();
    let repeated = app.refresh(first.refresh()).await.tokens();
    assert_eq!(repeated.refresh(), second.refresh());
    assert_eq!(app.refresh(second.refresh()).await.tokens().refresh(), third.refresh());
    app.refresh(third.refresh()).await.tokens();
}

/// 12.4; 17, vector 13; 18, point 19: a replay ends the family, its newest token included.
#[tokio::test]
async fn a_replay_after_the_grace_ends_the_family() {
    let server = TestServer::start().await;
    let (app, first) = signed_in(&server, "rotating").await;
    let second = app.refresh(first.refresh()).await.tokens();
    server.clock.advance_seconds(30);
    assert_eq!(app.user_info(second.access()).await.status, 200);
    assert!(is_over(&app.refresh(first.refresh()).await));
    assert!(is_over(&app.refresh(second.refresh()).await));
    for dead in [&first, &second] {
        assert_eq!(app.user_info(dead.access()).await.error().1, "invalid_token");
    }
}

/// 11.6; 12.4: without a grace, the second use is a replay at once; of many at once, one wins.
#[tokio::test]
async fn without_grace_the_old_token_dies_at_once() {
    let lines = "flows = [\"code\"]\nrefresh_rotation = true";
    let server = TestServer::with(Pools::one_and_client("strictly", lines)).await;
    let (app, first) = signed_in(&server, "strictly").await;
    let second = app.refresh(first.refresh()).await.tokens();
    assert!(is_over(&app.refresh(first.refresh()).await));
    assert!(is_over(&app.refresh(second.refresh()).await));
    let (app, first) = signed_in(&server, "strictly").await;
    let answers = join_all((0..50).map(|_| app.refresh(first.refresh()))).await;
    let good: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
    assert!(good.len() <= 1);
    for tokens in good.iter().map(|answer| answer.tokens()) {
        assert!(is_over(&app.refresh(tokens.refresh()).await));
    }
}

/// 11.5; 11.6: 30 days from the first issue, whatever happens in between.
#[tokio::test]
async fn the_life_of_a_family_is_absolute() {
    let server = TestServer::start().await;
    let day = 86_400;
    let (app, kept) = signed_in(&server, "app").await;
    let (rotating, mut current) = signed_in(&server, "rotating").await;
    for _ in 0..29 {
        server.clock.advance_seconds(day);
        current = rotating.refresh(current.refresh()).await.tokens();
        app.refresh(kept.refresh()).await.tokens();
    }
    server.clock.advance_seconds(day - 1);
    current = rotating.refresh(current.refresh()).await.tokens();
    app.refresh(kept.refresh()).await.tokens();
    server.clock.advance_seconds(1);
    assert!(is_over(&rotating.refresh(current.refresh()).await));
    assert!(is_over(&app.refresh(kept.refresh()).await));
}

/// 2, `RefreshTokenValidity`.
#[tokio::test]
async fn a_client_sets_the_life_of_its_families() {
    let lines = "flows = [\"code\"]\nrefresh_token_minutes = 60";
    let server = TestServer::with(Pools::one_and_client("hourly", lines)).await;
    let (app, tokens) = signed_in(&server, "hourly").await;
    server.clock.advance_seconds(3599);
    app.refresh(tokens.refresh()).await.tokens();
    server.clock.advance_seconds(1);
    assert!(is_over(&app.refresh(tokens.refresh()).await));
}

/// 5.3: bound to its client; another one learns nothing and breaks nothing.
#[tokio::test]
async fn a_token_belongs_to_its_client() {
    let server = TestServer::start().await;
    let (app, tokens) = signed_in(&server, "rotating").await;
    for other in [server.app("app"), server.app("second"), server.confidential("server")] {
        assert!(is_over(&other.refresh(tokens.refresh()).await));
    }
    app.refresh(tokens.refresh()).await.tokens();
}

/// 5.3: what is no token of ours.
#[tokio::test]
async fn rubbish_is_invalid_grant() {
    let server = TestServer::start().await;
    let (app, tokens) = signed_in(&server, "rotating").await;
    let whole = tokens.refresh();
    let turned: String = whole.chars().rev().collect();
    let rubbish =
        ["x", &whole[1..], &format!("{whole}A"), &format!("{whole}="), &turned, tokens.access()];
    for rubbish in rubbish {
        assert!(is_over(&app.refresh(rubbish).await), "{rubbish}");
    }
    app.refresh(whole).await.tokens();
}

/// Bug class 15: a person who may not sign in gets nothing, and who was signed out starts anew.
#[tokio::test]
async fn a_family_is_worth_what_its_person_is_now() {
    let server = TestServer::start().await;
    for client in ["app", "rotating"] {
        let (app, tokens) = signed_in(&server, client).await;
        server.enable(ADA, false).await;
        assert!(is_over(&app.refresh(tokens.refresh()).await), "{client}");
        server.enable(ADA, true).await;
        app.refresh(tokens.refresh()).await.tokens();
        let (app, tokens) = signed_in(&server, client).await;
        server.clock.advance_seconds(1);
        server.sign_out(ADA).await;
        assert!(is_over(&app.refresh(tokens.refresh()).await), "{client}");
        server.clock.advance_seconds(1);
        let (app, tokens) = signed_in(&server, client).await;
        app.refresh(tokens.refresh()).await.tokens();
    }
}

/// 12.4: rotation adds `jti` and `origin_jti` where revocation alone would not.
#[tokio::test]
async fn families_are_named_by_rotation_or_revocation() {
    let clients = "flows = [\"code\"]\nrevocation = false";
    let pools = Pools::one_and_client("plain", clients)
        .and_client("turning", &format!("{clients}\nrefresh_rotation = true"));
    let server = TestServer::with(pools).await;
    for (client, named) in [("plain", false), ("turning", true), ("app", true)] {
        let (_, tokens) = signed_in(&server, client).await;
        for claims in [tokens.id_claims(), tokens.access_claims()] {
            for name in ["jti", "origin_jti"] {
                assert_eq!(claims.contains_key(name), named, "{client} {name}");
            }
        }
    }
}
