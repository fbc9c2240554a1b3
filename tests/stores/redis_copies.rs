//! What was answered is at the replicas, where they are waited for.

use std::time::Instant;

use vestibule::ports::{Swapped, Taken};

use crate::counters::counter;
use crate::ground::{ShelfGround, Store};
use crate::redis_set::{RedisNode, SentinelSet};
use crate::redis_sets::{alone, sentinel_set_in_tls};
use crate::samples::*;
use crate::wires::is_down;

const ID: [u8; 32] = [9; 32];
const OTHER: [u8; 32] = [8; 32];
const NEW: [u8; 32] = [7; 32];

async fn filled(ground: &ShelfGround) -> Store {
    let store = ground.store().await;
    for id in [&ID, &OTHER] {
        store.codes.put(&a(), id, &code_grant(1), at(9), at(0)).await.unwrap();
    }
    store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await.unwrap();
    store
}

fn signal(nodes: &[&RedisNode], name: &str) {
    for node in nodes {
        node.signal(name);
    }
}

async fn is_taken(store: &Store, id: &[u8; 32]) {
    let taken = store.codes.take(&a(), id, at(1)).await.unwrap();
    assert!(matches!(taken, Taken::Fresh(_)), "{taken:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_are_answered_where_replicas_have_them() {
    let _alone = alone().await;
    let Some(set) = sentinel_set_in_tls() else { return };
    no_change_is_answered_that_no_replica_has(&set).await;
    tokio::task::block_in_place(|| set.wait_until_whole());
    reads_and_counts_pass_what_waits_for_replicas(&set).await;
    tokio::task::block_in_place(|| set.wait_until_whole());
    as_many_replicas_as_are_set_must_have_it(&set).await;
}

/// The replicas are stopped, so a failover now would undo whatever is done.
async fn no_change_is_answered_that_no_replica_has(set: &SentinelSet) {
    let (by_word, copied) = (filled(&set.ground()).await, filled(&set.ground_with(1)).await);
    let master = set.master();
    let replicas: Vec<_> =
        (0..3).filter(|node| *node != master).map(|node| &set.nodes[node]).collect();
    signal(&replicas, "STOP");
    is_taken(&by_word, &ID).await;
    let now = Instant::now();
    is_down(&copied.codes.take(&a(), &ID, at(1)).await, now);
    let now = Instant::now();
    is_down(&copied.codes.put(&a(), &NEW, &code_grant(1), at(9), at(0)).await, now);
    let now = Instant::now();
    is_down(&copied.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await, now);
    let now = Instant::now();
    is_down(&copied.sessions.put(&a(), &NEW, &session(2), at(9), at(0)).await, now);
    let now = Instant::now();
    is_down(&copied.sign_ins.remove(&a(), &OTHER).await, now);
    signal(&replicas, "CONT");
    let taken = copied.codes.take(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Again(code_grant(1).grant.family), "it was taken, once");
    is_taken(&copied, &OTHER).await;
}

/// One connection is for what waits; the server lets nothing else pass there.
async fn reads_and_counts_pass_what_waits_for_replicas(set: &SentinelSet) {
    let copied = filled(&set.ground_with(1)).await;
    let master = set.master();
    let replicas: Vec<_> =
        (0..3).filter(|node| *node != master).map(|node| &set.nodes[node]).collect();
    signal(&replicas, "STOP");
    let waits = async {
        let now = Instant::now();
        is_down(&copied.codes.take(&a(), &ID, at(1)).await, now);
        Instant::now()
    };
    let passes = async {
        let loaded = copied.sessions.load(&a(), &ID, at(1)).await.unwrap();
        assert_eq!(loaded, Some(session(1)));
        copied.counters.pass(&a(), &[counter(1, 2)], at(1)).await.unwrap();
        copied.attempts.count(&a(), &ID, at(1)).await.unwrap();
        Instant::now()
    };
    let (last, first) = tokio::join!(waits, passes);
    assert!(first < last);
    signal(&replicas, "CONT");
}

async fn as_many_replicas_as_are_set_must_have_it(set: &SentinelSet) {
    let (by_one, by_two) = (filled(&set.ground_with(1)).await, filled(&set.ground_with(2)).await);
    let replica = (0..3).find(|node| *node != set.master()).map(|node| &set.nodes[node]).unwrap();
    signal(&[replica], "STOP");
    is_taken(&by_one, &ID).await;
    let now = Instant::now();
    is_down(&by_two.codes.take(&a(), &ID, at(1)).await, now);
    signal(&[replica], "CONT");
    is_taken(&by_two, &OTHER).await;
    let swapped = by_two.sign_ins.swap(&a(), &NEW, None, b"x", at(9), at(1)).await;
    assert_eq!(swapped.unwrap(), Swapped::Yes);
}
