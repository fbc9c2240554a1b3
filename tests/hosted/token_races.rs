//! Single-use tokens and codes at the token endpoint mean once (law 9, bug class 4): under any number of
//! requests at once, with a second process on the same stores, and though Redis is killed in between.

use std::collections::BTreeSet;

use crate::races::{MANY, Pair, STERN};
use crate::support::app::{CALLBACK, VERIFIER, code};
use crate::support::browser::Raw;
use crate::support::{App, OwnRedis, Pools, Request, TestServer, leave_out};

fn succeeded(answers: &[Raw]) -> Vec<serde_json::Map<String, serde_json::Value>> {
    let good = answers.iter().filter(|answer| answer.status == 200);
    good.map(|answer| serde_json::from_str(&answer.body).unwrap()).collect()
}

fn exchange(app: &App, code: &str) -> Request {
    Request::post(
        "/oauth2/token",
        &[
            ("grant_type", "authorization_code"),
            ("client_id", &app.client),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ],
    )
}

fn refresh(app: &App, token: &str) -> Request {
    let form =
        [("grant_type", "refresh_token"), ("client_id", &app.client), ("refresh_token", token)];
    Request::post("/oauth2/token", &form)
}

pub async fn a_code_is_redeemed_once_and_whoever_shared_it_keeps_nothing() {
    let pair = Pair::start().await;
    let (app, mut browser) = (pair.one.app("app"), pair.one.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    for _ in 0..3 {
        let callback = browser.open(&app.authorize()).await.away();
        let answers = pair.all_at_once(&exchange(&app, &code(&callback))).await;
        let good = succeeded(&answers);
        assert!(good.len() <= 1, "{} redemptions of one code", good.len());
        for tokens in good {
            let text = |name| tokens.get(name).and_then(serde_json::Value::as_str).unwrap();
            assert_eq!(app.refresh(text("refresh_token")).await.error().1, "invalid_grant");
            assert_eq!(app.user_info(text("access_token")).await.status, 401);
        }
    }
    let callback = browser.open(&app.authorize()).await.away();
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(app.redeem(&code(&callback)).await.error().1, "invalid_grant");
    assert_eq!(app.refresh(tokens.refresh()).await.error().1, "invalid_grant");
}

pub async fn a_refresh_token_without_grace_is_used_once() {
    let pair = Pair::start().await;
    let (app, mut browser) = (pair.one.app("stern"), pair.one.browser());
    let address = app.authorize_with(&[("scope", "openid")]);
    let callback = app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
    let first = app.redeem(&code(&callback)).await.tokens();
    let answers = pair.all_at_once(&refresh(&app, first.refresh())).await;
    let good = succeeded(&answers);
    assert_eq!(good.len(), 1);
    // The others held a copy, so the family is over for the one that won as well.
    let successor = good[0]["refresh_token"].as_str().unwrap();
    assert_eq!(app.refresh(successor).await.error().1, "invalid_grant");
}

pub async fn a_refresh_token_within_its_grace_has_one_successor() {
    let pair = Pair::start().await;
    let (app, mut browser) = (pair.one.app("rotating"), pair.one.browser());
    let first = app.tokens(&mut browser, "ada@example.com").await;
    let answers = pair.all_at_once(&refresh(&app, first.refresh())).await;
    let good = succeeded(&answers);
    assert_eq!(good.len(), MANY);
    let successors: BTreeSet<_> =
        good.iter().map(|t| t["refresh_token"].as_str().unwrap()).collect();
    assert_eq!(successors.len(), 1);
    let second = successors.first().unwrap();
    app.refresh(second).await.tokens();
    pair.one.clock.advance_seconds(31);
    assert_eq!(app.refresh(first.refresh()).await.error().1, "invalid_grant");
    assert_eq!(app.refresh(second).await.error().1, "invalid_grant");
}

#[tokio::test]
async fn a_refresh_token_that_stays_brings_no_other() {
    let pair = Pair::start().await;
    let (app, mut browser) = (pair.one.app("app"), pair.one.browser());
    let first = app.tokens(&mut browser, "ada@example.com").await;
    let good = succeeded(&pair.all_at_once(&refresh(&app, first.refresh())).await);
    assert_eq!(good.len(), MANY);
    assert!(good.iter().all(|tokens| !tokens.contains_key("refresh_token")));
}

/// Killed before the first use of a code, between two, and amid many: never a second success.
pub async fn a_code_is_redeemed_once_though_redis_is_killed_in_between() {
    let Some(mut redis) = OwnRedis::start() else {
        leave_out("a restart of Redis", "redis-server on the PATH");
        return;
    };
    redis.ready().await;
    let folder = tempfile::tempdir().unwrap();
    let one = TestServer::on(Pools::one_and(STERN), redis.stores(), folder).await;
    let two = one.twin(Pools::one_and(STERN).seen_at(one.port)).await;
    let pair = Pair { one, two };
    let (app, mut browser) = (pair.one.app("app"), pair.one.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    for killed_first in [true, false] {
        let code = code(&browser.open(&app.authorize()).await.away());
        if killed_first {
            redis.kill_and_start().await;
        }
        let mut good = settled(&pair, &exchange(&app, &code)).await;
        redis.kill_and_start().await;
        good += settled(&pair, &exchange(&app, &code)).await;
        assert_eq!(good, 1, "redemptions of one code, killed first: {killed_first}");
    }
    let code = code(&browser.open(&app.authorize()).await.away());
    let request = exchange(&app, &code);
    let (amid, ()) = tokio::join!(pair.sent(&request, MANY), redis.kill_and_start());
    let good = succeeded(&amid).len() + settled(&pair, &request).await;
    assert!(good <= 1, "{good} redemptions of one code");
}

/// Redemptions that succeed, many at once, once the stores answer again.
async fn settled(pair: &Pair, request: &Request) -> usize {
    let mut good = 0;
    for _ in 0..200 {
        let answers = pair.sent(request, MANY).await;
        good += succeeded(&answers).len();
        if answers.iter().all(|answer| answer.status.as_u16() < 500) {
            return good;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the stores did not come back");
}
