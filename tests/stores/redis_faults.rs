//! A Redis that is away, silent or restarted, and wires to it that break.

use std::time::Instant;

use vestibule::adapters::shelf::{Redis, RedisSettings, Shelves};
use vestibule::ports::{Swapped, Taken};

use crate::ground::{Store, unique, wanted};
use crate::ports::quiet_port;
use crate::samples::*;
use crate::wires::{SOON, Wire, is_down, silent_port};

const ID: [u8; 32] = [9; 32];

fn redis_at(port: u16, prefix: &str) -> Store {
    let settings = RedisSettings::single(&format!("redis://127.0.0.1:{port}"), prefix);
    Shelves::new(Redis::lazy(&settings).unwrap()).into()
}
fn redis_server() -> Option<String> {
    let url = wanted("VESTIBULE_TEST_REDIS", "Redis")?;
    let url = url::Url::parse(&url).unwrap();
    Some(format!("{}:{}", url.host_str()?, url.port().unwrap_or(6379)))
}

pub async fn every_call_is_down(store: &Store) {
    let now = Instant::now();
    is_down(&store.sessions.load(&a(), &ID, at(0)).await, now);
    let now = Instant::now();
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    is_down(&put, now);
    let now = Instant::now();
    let put = store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    is_down(&put, now);
    let now = Instant::now();
    is_down(&store.codes.take(&a(), &ID, at(0)).await, now);
    let now = Instant::now();
    let swapped = store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await;
    is_down(&swapped, now);
    let now = Instant::now();
    is_down(&store.sign_ins.remove(&a(), &ID).await, now);
    let now = Instant::now();
    is_down(&store.attempts.count(&a(), &ID, at(0)).await, now);
}

#[tokio::test]
async fn a_redis_that_is_away_is_down_at_once() {
    every_call_is_down(&redis_at(quiet_port(), "away")).await;
}

#[tokio::test]
async fn a_redis_that_is_silent_is_down_soon() {
    every_call_is_down(&redis_at(silent_port(), "silent")).await;
}

#[tokio::test]
async fn a_redis_that_comes_is_used() {
    let Some(server) = redis_server() else { return };
    let port = quiet_port();
    let store = redis_at(port, &unique());
    every_call_is_down(&store).await;
    let wire = Wire::lay(port, server);
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    wire.cut();
    let read = store.sessions.load(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(read, Some(session(1)), "a read is repeated over a new connection");
    store.sessions.remove(&a(), &ID).await.unwrap();
}

/// The connection is known to be gone before anything is sent, so nothing is lost by a new one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cut_wire_costs_no_request() {
    let Some((store, wire)) = wired() else { return };
    let put = store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    put.unwrap();
    wire.cut();
    let taken = store.codes.take(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Fresh(code_grant(1)));
    wire.cut();
    let swapped = store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await;
    assert_eq!(swapped.unwrap(), Swapped::Yes);
}

#[tokio::test]
async fn a_swallowed_connection_is_replaced() {
    let Some((store, wire)) = wired() else { return };
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    wire.swallow();
    let now = Instant::now();
    let read = store.sessions.load(&a(), &ID, at(1)).await;
    assert_eq!(read.unwrap(), Some(session(1)), "a read is repeated over a new connection");
    assert!(now.elapsed() < SOON, "{:?}", now.elapsed());
    wire.swallow();
    let now = Instant::now();
    is_down(&store.codes.take(&a(), &ID, at(1)).await, now);
    let put = store.sessions.put(&a(), &ID, &session(2), at(9), at(1)).await;
    put.expect("a new connection");
}

#[tokio::test]
async fn a_take_whose_answer_is_lost_is_not_repeated() {
    let Some((store, wire)) = wired() else { return };
    let put = store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    put.unwrap();
    wire.lose_answers();
    let now = Instant::now();
    is_down(&store.codes.take(&a(), &ID, at(1)).await, now);
    let taken = store.codes.take(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Again(code_grant(1).grant.family), "it was taken, once");
    wire.lose_answers();
    let now = Instant::now();
    let swapped = store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await;
    is_down(&swapped, now);
    let read = store.sign_ins.load(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(read.unwrap().bytes, b"x");
    wire.lose_answers();
    let now = Instant::now();
    let put = store.codes.put(&a(), &[8; 32], &code_grant(2), at(9), at(0)).await;
    is_down(&put, now);
}

/// However many ask at once, they wait for one connection.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_that_come_at_once_share_one_connection() {
    let Some((store, wire)) = wired() else { return };
    for _ in 0..3 {
        let asking = (0..50).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.sessions.load(&a(), &ID, at(0)).await })
        });
        for asked in asking.collect::<Vec<_>>() {
            asked.await.unwrap().unwrap();
        }
        assert_eq!(wire.connections(), 1);
        wire.cut();
    }
}

/// A Redis behind a wire, and nothing connected yet.
fn wired() -> Option<(Store, Wire)> {
    let (server, port) = (redis_server()?, quiet_port());
    let wire = Wire::lay(port, server);
    Some((redis_at(port, &unique()), wire))
}
