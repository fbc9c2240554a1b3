//! Sets of Redis servers, of which any may go away: Sentinel and Cluster.

use std::fs;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, MutexGuard};
use tokio::task::JoinHandle;
use vestibule::adapters::shelf::{
    Form, PATIENCE, RedisSentinel, RedisServers, RedisSettings, RedisTls,
};
use vestibule::domain::Secret;
use vestibule::ports::Taken;

use crate::authority::Authority;
use crate::ground::{ShelfGround, Store, left_out, unique};
use crate::redis_set::{NodeTls, RedisCluster, RedisNode, SentinelSet, wait_until_copied};
use crate::samples::*;
use crate::wires::SOON;

/// From the moment at which another node has taken over.
const RECOVERED: Duration = Duration::from_secs(1);
/// Of each, before a node goes away.
const ENTRIES: u8 = 60;

/// One set at a time: their nodes take each other for dead where they wait long for a core.
pub async fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::const_new(());
    ONE.lock().await
}

pub fn sentinel_set() -> Option<SentinelSet> {
    SentinelSet::start().or_else(|| left_out("Sentinel", "redis-server on the PATH"))
}

pub fn cluster() -> Option<RedisCluster> {
    RedisCluster::start().or_else(|| left_out("Redis Cluster", "redis-server on the PATH"))
}

/// The same, each word in TLS.
pub fn sentinel_set_in_tls() -> Option<SentinelSet> {
    let set = SentinelSet::start_with(Some(Authority::new().for_nodes()));
    set.or_else(|| left_out("Sentinel in TLS", "redis-server on the PATH"))
}

pub fn cluster_in_tls() -> Option<RedisCluster> {
    let set = RedisCluster::start_with(Some(Authority::new().for_nodes()));
    set.or_else(|| left_out("Redis Cluster in TLS", "redis-server on the PATH"))
}

fn urls(nodes: &[RedisNode]) -> Vec<Secret<String>> {
    let url = |node: &RedisNode| format!("redis://127.0.0.1:{}", node.open_port());
    nodes.iter().map(|node| Secret::new(url(node))).collect()
}

fn ground(
    servers: RedisServers,
    tls: Option<&NodeTls>,
    nodes: Vec<String>,
    replicas: u8,
) -> ShelfGround {
    let prefix = format!("stores-{}", unique());
    let tls = tls.map(|tls| RedisTls { ca: Some(fs::read(&tls.ca).unwrap()), client: None });
    let settings = RedisSettings { servers, prefix, patience: PATIENCE, replicas, tls };
    let (settings, handles) = (Box::new(settings), AtomicUsize::new(0));
    ShelfGround::Redis { settings, nodes, forms: &[Form::Packed], handles }
}

/// For a look of the test's own.
fn url(node: &RedisNode) -> String {
    format!("redis://127.0.0.1:{}", node.port)
}

impl SentinelSet {
    /// Where the master's word counts, and where all its replicas must have each change.
    pub fn grounds(&self) -> [ShelfGround; 2] {
        [self.ground(), self.ground_with(Self::REPLICAS)]
    }

    pub fn ground(&self) -> ShelfGround {
        self.ground_with(0)
    }

    /// Where so many replicas must have each change.
    pub fn ground_with(&self, replicas: u8) -> ShelfGround {
        let (urls, master) = (urls(&self.sentinels), Self::MASTER.to_owned());
        let sentinel = RedisSentinel { urls, master, user: None, password: None };
        let master = url(&self.nodes[self.master()]);
        ground(RedisServers::Sentinel(sentinel), self.tls.as_ref(), vec![master], replicas)
    }
}

impl RedisCluster {
    /// Where the master's word counts, and where all its replicas must have each change.
    pub fn grounds(&self) -> [ShelfGround; 2] {
        [self.ground(), self.ground_with(Self::REPLICAS)]
    }

    /// Only masters hold what they are asked to change.
    pub fn ground(&self) -> ShelfGround {
        self.ground_with(0)
    }

    /// Where so many replicas must have each change.
    pub fn ground_with(&self, replicas: u8) -> ShelfGround {
        let masters = self.nodes.iter().filter(|node| node.ask(&["ROLE"]).starts_with("master"));
        let servers = RedisServers::Cluster(urls(&self.nodes[..3]));
        ground(servers, self.tls.as_ref(), masters.map(url).collect(), replicas)
    }
}

const fn id(number: u8) -> [u8; 32] {
    [number; 32]
}

/// What is there before a node goes away: sessions, codes, and taken codes (those that are even).
async fn fill(store: &Store) {
    for number in 0..ENTRIES {
        let session = session(u128::from(number));
        store.sessions.put(&a(), &id(number), &session, at(9), at(0)).await.unwrap();
        let grant = code_grant(u128::from(number));
        store.codes.put(&a(), &id(number), &grant, at(9), at(0)).await.unwrap();
        if number % 2 == 0 {
            let taken = store.codes.take(&a(), &id(number), at(1)).await;
            assert!(matches!(taken.unwrap(), Taken::Fresh(_)));
        }
    }
}

/// All of it is there, and what was taken stays so.
async fn all_is_there(store: &Store) {
    for number in 0..ENTRIES {
        let loaded = store.sessions.load(&a(), &id(number), at(1)).await.unwrap();
        assert_eq!(loaded, Some(session(u128::from(number))));
        for is_second in [false, true] {
            let taken = store.codes.take(&a(), &id(number), at(1)).await.unwrap();
            let is_fresh = matches!(taken, Taken::Fresh(_));
            assert_eq!(is_fresh, number % 2 == 1 && !is_second, "{number}: {taken:?}");
            assert_ne!(taken, Taken::Unknown, "{number}");
        }
    }
}

/// Somebody who asks all the time, for every entry in turn; none may be kept waiting.
struct Asking(JoinHandle<Instant>, tokio::sync::watch::Sender<bool>);

impl Asking {
    fn begin(store: &Store) -> Self {
        let (store, (tell, told)) = (store.clone(), tokio::sync::watch::channel(false));
        Self(tokio::spawn(async move { asked(&store, &told).await }), tell)
    }

    /// When all was well for good, since which time everything was answered.
    async fn well_since(self) -> Instant {
        tokio::time::sleep(RECOVERED * 2).await;
        self.1.send(true).unwrap();
        self.0.await.unwrap()
    }
}

async fn asked(store: &Store, ends: &tokio::sync::watch::Receiver<bool>) -> Instant {
    let mut well_since = Instant::now();
    let mut number = 0;
    while !*ends.borrow() {
        let began = Instant::now();
        let loaded = store.sessions.load(&a(), &id(number), at(1)).await;
        assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
        match loaded {
            Ok(loaded) => assert!(loaded.is_some(), "{number}"),
            Err(_) => well_since = Instant::now(),
        }
        number = (number + 1) % ENTRIES;
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    well_since
}

fn assert_recovered(set: &str, promoted: Instant, well_since: Instant) {
    let took = well_since.saturating_duration_since(promoted);
    println!("{set}: well again {took:?} after the promotion");
    assert!(took < RECOVERED, "it took {took:?}");
}

/// Killed, then started again as a replica; stopped, then gone on as one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failover_of_sentinels_loses_nothing() {
    let _alone = alone().await;
    let Some(mut set) = sentinel_set() else { return };
    for is_killed in [true, false] {
        let old = set.master();
        let store = set.ground().store().await;
        fill(&store).await;
        tokio::task::block_in_place(|| wait_until_copied(&set.nodes));
        let asking = Asking::begin(&store);
        set.nodes[old].take_away(is_killed);
        tokio::task::block_in_place(|| set.wait_for_another_than(old));
        let promoted = Instant::now();
        assert_recovered("Sentinel", promoted, asking.well_since().await);
        set.nodes[old].give_back(is_killed);
        // The new master takes nothing before it has a replica.
        while store.sessions.put(&a(), &id(ENTRIES), &session(1), at(9), at(0)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        all_is_there(&store).await;
        if is_killed {
            tokio::task::block_in_place(|| set.wait_until_whole());
        }
        for number in 0..ENTRIES {
            let taken = store.codes.take(&a(), &id(number), at(1)).await.unwrap();
            assert!(matches!(taken, Taken::Again(_)), "{number}: {taken:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failover_of_a_cluster_node_loses_nothing() {
    let _alone = alone().await;
    let Some(mut cluster) = cluster() else { return };
    for is_killed in [true, false] {
        let store = cluster.ground().store().await;
        fill(&store).await;
        let old = cluster.owner(0, 0).unwrap();
        tokio::task::block_in_place(|| wait_until_copied(&cluster.nodes));
        let asking = Asking::begin(&store);
        cluster.nodes[old].take_away(is_killed);
        tokio::task::block_in_place(|| cluster.wait_for_another_than(old, 0));
        let promoted = Instant::now();
        assert_recovered("Cluster", promoted, asking.well_since().await);
        cluster.nodes[old].give_back(is_killed);
        all_is_there(&store).await;
        if is_killed {
            tokio::task::block_in_place(|| cluster.wait_until_whole());
        }
    }
}

/// Each key is asked for before it moves, while it does, and behind: no call fails, and no code is
/// taken twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slots_that_move_are_followed() {
    let _alone = alone().await;
    let Some(cluster) = cluster_in_tls() else { return };
    for replicas in [0, RedisCluster::REPLICAS] {
        moved(&cluster, replicas).await;
    }
}

async fn moved(cluster: &RedisCluster, replicas: u8) {
    let ground = cluster.ground_with(replicas);
    let store = ground.store().await;
    fill(&store).await;
    let codes = ground.keys().await.into_iter().filter(|(_, key)| key.contains(":code:"));
    for (number, (_, key)) in codes.enumerate() {
        let slot = cluster.nodes[0].ask(&["CLUSTER", "KEYSLOT", &key]).trim().to_owned();
        let from = cluster.owner(slot.parse().unwrap(), 0).unwrap();
        let to = (0..6).find(|node| {
            *node != from && cluster.nodes[*node].ask(&["ROLE"]).starts_with("master")
        });
        let to = to.unwrap();
        let (from_id, to_id) = (cluster.id(from), cluster.id(to));
        let port = cluster.nodes[to].open_port().to_string();
        let said = cluster.nodes[to].ask(&["CLUSTER", "SETSLOT", &slot, "IMPORTING", &from_id]);
        assert_eq!(said.trim(), "OK");
        cluster.nodes[from].ask(&["CLUSTER", "SETSLOT", &slot, "MIGRATING", &to_id]);
        if number % 3 == 0 {
            all_is_kept(&store).await;
        }
        loop {
            let keys = cluster.nodes[from].ask(&["CLUSTER", "GETKEYSINSLOT", &slot, "10"]);
            let keys: Vec<_> = keys.split_whitespace().collect();
            if keys.is_empty() {
                break;
            }
            let migrate = ["MIGRATE", "127.0.0.1", &port, "", "0", "1000", "KEYS"];
            assert_eq!(cluster.nodes[from].ask(&[&migrate[..], &keys].concat()).trim(), "OK");
        }
        if number % 3 == 1 {
            all_is_kept(&store).await;
        }
        for node in [to, from] {
            cluster.nodes[node].ask(&["CLUSTER", "SETSLOT", &slot, "NODE", &to_id]);
        }
        if number % 3 == 2 {
            all_is_kept(&store).await;
        }
    }
    all_is_there(&store).await;
}

/// Reads, and takes that were done before, wherever the keys are.
async fn all_is_kept(store: &Store) {
    for number in (0..ENTRIES).step_by(2) {
        let loaded = store.sessions.load(&a(), &id(number), at(1)).await.unwrap();
        assert_eq!(loaded, Some(session(u128::from(number))));
        let taken = store.codes.take(&a(), &id(number), at(1)).await.unwrap();
        assert!(matches!(taken, Taken::Again(_)), "{number}: {taken:?}");
    }
}
