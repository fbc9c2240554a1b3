//! Three processes on a set of Redis servers, whose master is taken away in the middle of journeys:
//! stopped, where Sentinels watch over it, and killed in a Cluster. The stores' own tests do both to
//! both. Runs by itself, since nodes take each other for dead where they wait long for a core.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::task::block_in_place;

use crate::hands::{Hands, tables};
use crate::kills::{HANDS, judge, seed, world};
use crate::process::Installation;
use crate::redis_set::{RedisCluster, SentinelSet};
use crate::several::{PROCESSES, servers};
use crate::support::stores::StorePair;
use crate::support::{Pools, leave_out};

/// How long hands work before the failover, between it and the return, and behind that.
const WORKS: Duration = Duration::from_millis(1500);
/// What must have been done of each deed, at least.
const AT_LEAST: usize = 10;

static ONE_SET: Mutex<()> = Mutex::const_new(());

/// What is asked of a set, whichever it is.
trait Failing {
    fn url(&self) -> String;
    /// All that a master has: whichever is promoted has every change that was answered. Hence
    /// changes are answered 503 between a failover and the return of the one that is gone.
    fn replicas(&self) -> u8;
    /// Takes a master away, killed or stopped, and waits until another has its place.
    fn fail(&mut self, is_killed: bool) -> usize;
    fn give_back(&mut self, node: usize, is_killed: bool);
}

impl Failing for SentinelSet {
    fn url(&self) -> String {
        Self::url(self)
    }

    fn replicas(&self) -> u8 {
        Self::REPLICAS
    }

    fn fail(&mut self, is_killed: bool) -> usize {
        let old = self.master();
        self.nodes[old].take_away(is_killed);
        self.wait_for_another_than(old);
        old
    }

    fn give_back(&mut self, node: usize, is_killed: bool) {
        self.nodes[node].give_back(is_killed);
        self.wait_until_whole();
    }
}

impl Failing for RedisCluster {
    fn url(&self) -> String {
        Self::url(self)
    }

    fn replicas(&self) -> u8 {
        Self::REPLICAS
    }

    fn fail(&mut self, is_killed: bool) -> usize {
        let old = self.owner(0, 0).unwrap();
        self.nodes[old].take_away(is_killed);
        self.wait_for_another_than(old, 0);
        old
    }

    fn give_back(&mut self, node: usize, is_killed: bool) {
        self.nodes[node].give_back(is_killed);
        self.wait_until_whole();
    }
}

async fn single_use_means_once(mut set: impl Failing, is_killed: bool, stores: StorePair) {
    let stores = StorePair { sessions: set.url(), redis_replicas: set.replicas(), ..stores };
    let (folder, seed) = (tempfile::tempdir().unwrap(), seed());
    let mut all = Installation::new(PROCESSES, folder, &Pools::one_and(&tables()), &stores);
    all.start().await;
    let hands = Hands::of(world(&all));
    let working = hands.begin(HANDS, seed);
    tokio::time::sleep(WORKS).await;
    let gone = block_in_place(|| set.fail(is_killed));
    tokio::time::sleep(WORKS).await;
    block_in_place(|| set.give_back(gone, is_killed));
    tokio::time::sleep(WORKS).await;
    hands.end(working).await;
    hands.settle().await;
    hands.audit().await;
    judge(&hands, AT_LEAST);
    all.assert_no_panic();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn single_use_means_once_across_failovers_of_sentinels() {
    let Some(stores) = servers().await else { return };
    let _alone = ONE_SET.lock().await;
    match block_in_place(SentinelSet::start) {
        Some(set) => single_use_means_once(set, false, stores).await,
        None => leave_out("failovers of Sentinel", "redis-server on the PATH"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn single_use_means_once_across_failovers_of_a_cluster() {
    let Some(stores) = servers().await else { return };
    let _alone = ONE_SET.lock().await;
    match block_in_place(RedisCluster::start) {
        Some(set) => single_use_means_once(set, true, stores).await,
        None => leave_out("failovers of Redis Cluster", "redis-server on the PATH"),
    }
}
