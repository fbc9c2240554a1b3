//! PostgreSQL silent, killed, restarted, read-only and full: every route answers in time and says
//! so kindly, and everybody goes on when it is back, without a restart of ours.

mod held;
mod restore;

use std::time::{Duration, Instant};

use tempfile::TempDir;
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::config::Config;
use vestibule::domain::{At, Attributes, LoginName, NameKind, PoolId, Secret, UserStatus, UserSub};
use vestibule::ports::{Fault, NewUser, Ping as _, Registered, Users as _};

use crate::hands::{Hands, tables};
use crate::kills::{HANDS, judge, lives, seed, world};
use crate::own_postgres::{OwnPostgres, url_at};
use crate::process::Installation;
use crate::support::stores::StorePair;
use crate::support::{ManualClock, Pools, TestServer, leave_out};
use crate::wire::Wire;
use held::{AT_MOST, Away, Held};

/// What the first request after a return may take, and how soon operators are told of it.
const BACK_WITHIN: Duration = Duration::from_secs(1);
/// How often everything is asked while the store is away.
const ROUNDS: usize = 2;

/// A server over a PostgreSQL of its own, and those who use it.
struct Scene {
    postgres: OwnPostgres,
    server: TestServer,
    held: Held,
}

async fn postgres() -> Option<OwnPostgres> {
    let own = OwnPostgres::start().await;
    if own.is_none() {
        leave_out("outages of PostgreSQL", "its programs: initdb and postgres");
    }
    own
}

/// Sessions are in a file, where nothing becomes of them; both are waited for as visitors would.
fn stores(directory: String, folder: &TempDir) -> StorePair {
    StorePair { directory, patient: false, ..StorePair::embedded(folder.path()) }
}

impl Scene {
    async fn over(postgres: OwnPostgres) -> Self {
        let url = postgres.url();
        Self::by(postgres, url).await
    }

    /// With another way to the store than the straight one.
    async fn by(postgres: OwnPostgres, directory: String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = stores(directory, &folder);
        let clock = ManualClock::new().into();
        let watched = |config: &mut Config| {
            config.server.operations_listen = vec!["127.0.0.1:0".parse().unwrap()];
        };
        let server = TestServer::changed(Pools::one(), stores, folder, clock, watched).await;
        let held = Held::before(&server).await;
        Self { postgres, server, held }
    }

    /// What `/readyz` says, which is at once.
    async fn ready(&self) -> (u16, String) {
        let began = Instant::now();
        let answer = reqwest::get(format!("{}/readyz", self.server.operations())).await.unwrap();
        let (status, text) = (answer.status().as_u16(), answer.text().await.unwrap());
        assert!(began.elapsed() < BACK_WITHIN, "readyz took {:?}", began.elapsed());
        (status, text)
    }

    /// Everything is asked, and operators know.
    async fn is_away(&mut self) {
        self.held.ask_everything(&self.server, Away::Everything, ROUNDS).await;
        self.held.show_a_code(&self.server).await;
        let (status, text) = self.ready().await;
        assert_eq!(status, 503, "{text}");
        assert!(text.contains("directory down"), "{text}");
    }

    /// The first request succeeds, and operators know as soon.
    async fn is_back(&mut self) {
        let began = Instant::now();
        self.held.first_request(&self.server).await;
        assert!(began.elapsed() < BACK_WITHIN, "the first one took {:?}", began.elapsed());
        while self.ready().await.0 != 200 {
            assert!(began.elapsed() < BACK_WITHIN, "not ready: {:?}", self.ready().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.held.go_on(&self.server).await;
        self.nobody_is_lost().await;
    }

    /// Everybody of the demo is there.
    async fn nobody_is_lost(&self) {
        for name in ["ada", "grace", "linus", "margaret", "edsger"] {
            self.server.user(&format!("{name}@example.com")).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_frozen_one_is_away_and_comes_back() {
    let Some(postgres) = postgres().await else { return };
    let mut scene = Scene::over(postgres).await;
    scene.postgres.freeze();
    scene.is_away().await;
    scene.postgres.thaw();
    scene.is_back().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_behind_a_black_hole_is_away_and_comes_back() {
    let Some(postgres) = postgres().await else { return };
    let wire = Wire::to(postgres.port).await;
    let url = url_at(wire.port);
    let mut scene = Scene::by(postgres, url).await;
    wire.block();
    scene.is_away().await;
    wire.unblock();
    scene.is_back().await;
}

/// What has to be written into the audit log there waits no longer either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_audit_log_that_is_required_keeps_nobody_waiting() {
    let Some(postgres) = postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let pools = Pools::one_and("[audit]\ntarget = \"directory\"\nrequired = true\n");
    let own = stores(postgres.url(), &folder);
    let server = TestServer::over(pools, own, folder, ManualClock::new().into()).await;
    let machine = server.confidential("machine");
    let issued = async || machine.token(&[("grant_type", "client_credentials")]).await.status;
    assert_eq!(issued().await, 200);
    postgres.freeze();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        assert_eq!(issued().await, 503);
        assert!(began.elapsed() < AT_MOST, "it took {:?}", began.elapsed());
    }
    postgres.thaw();
    let began = Instant::now();
    while issued().await != 200 {
        assert!(began.elapsed() < AT_MOST, "it stays away");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_one_is_away_and_comes_back() {
    let Some(postgres) = postgres().await else { return };
    let mut scene = Scene::over(postgres).await;
    scene.postgres.kill();
    scene.is_away().await;
    scene.postgres.start_again().await;
    scene.is_back().await;
}

/// Every connection that was kept is dead by then, and nobody has asked anything meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restart_that_nobody_saw_costs_nobody_a_request() {
    let Some(postgres) = postgres().await else { return };
    let mut scene = Scene::over(postgres).await;
    for _ in 0..3 {
        scene.held.burst(&scene.server).await;
        scene.postgres.stop_fast();
        scene.postgres.start_again().await;
        scene.held.burst(&scene.server).await;
    }
    scene.is_back().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_only_reads_refuses_what_is_written() {
    let Some(postgres) = postgres().await else { return };
    let mut scene = Scene::over(postgres).await;
    scene.postgres.only_reads(true).await;
    scene.held.ask_everything(&scene.server, Away::Writes, ROUNDS).await;
    scene.held.show_a_code(&scene.server).await;
    scene.postgres.only_reads(false).await;
    scene.is_back().await;
}

/// One process of it is killed: it ends all others, and starts over by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crashed_one_comes_back() {
    let Some(postgres) = postgres().await else { return };
    let mut scene = Scene::over(postgres).await;
    for _ in 0..3 {
        scene.held.burst(&scene.server).await;
        scene.postgres.crash().await;
        // It may start over in less than what a connection is trusted for.
        tokio::time::sleep(Duration::from_millis(100)).await;
        scene.held.burst(&scene.server).await;
    }
    scene.is_back().await;
}

/// Others hold all the connections that it allows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_without_a_free_connection_is_away_and_comes_back() {
    let Some(postgres) = postgres().await else { return };
    let (limits, url) = (Timeouts::QUICK, Secret::new(postgres.url()));
    let others = postgres.hold_all_connections().await;
    let directory = Directory::new(Db::postgres(&url, 4, limits).unwrap());
    let began = Instant::now();
    let refused = directory.db().schema().await;
    assert!(began.elapsed() < AT_MOST, "it took {:?}", began.elapsed());
    let Err(Fault::Down(cause)) = refused else { panic!("{refused:?}") };
    assert!(cause.to_string().contains("too many clients"), "{cause}");
    drop(others);
    let began = Instant::now();
    while directory.ping().await.is_err() {
        assert!(began.elapsed() < BACK_WITHIN, "it stays away");
    }
    directory.db().schema().await.unwrap();
}

/// What was acknowledged before the disk was full, and while it was, is there afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_with_a_full_disk_loses_nobody() {
    let Some(postgres) = OwnPostgres::on_small_disk(80).await else {
        leave_out("a full disk under PostgreSQL", "its programs, and root to mount a small one");
        return;
    };
    let mut scene = Scene::over(postgres).await;
    let full = scene.postgres.fill_disk();
    let (mut registered, mut refused) = (Vec::new(), 0);
    while refused < 20 {
        let person = somebody(registered.len() + refused);
        let (name, began) = (person.names[0].clone(), Instant::now());
        let directory = scene.server.house.directory();
        match directory.register(&pool(), person, At::from_millis(1)).await {
            Ok(done) => {
                assert_eq!(done, Registered::Created);
                registered.push(name);
            }
            Err(fault) => {
                assert!(matches!(fault, Fault::Down(_)), "{fault:?}");
                refused += 1;
            }
        }
        assert!(began.elapsed() < AT_MOST, "it took {:?}", began.elapsed());
        assert!(registered.len() < 50_000, "the disk never fills");
    }
    let told = scene.postgres.logged();
    assert!(told.contains("No space left on device"), "{told}");
    scene.held.ask_everything(&scene.server, Away::Perhaps, ROUNDS).await;
    drop(full);
    let directory = scene.server.house.directory().clone();
    scene.postgres.ready().await;
    scene.is_back().await;
    for name in &registered {
        let found = directory.account(&pool(), std::slice::from_ref(name)).await.unwrap();
        assert!(found.is_some(), "{name:?} was registered");
    }
}

fn pool() -> PoolId {
    PoolId::parse("test_A").unwrap()
}

/// Large enough that a disk fills soon.
fn somebody(number: usize) -> NewUser {
    let name = format!("somebody{number}@example.com");
    NewUser {
        sub: UserSub::parse(&format!("{number:08x}-0000-4000-8000-000000000000")).unwrap(),
        username: name.clone(),
        names: vec![LoginName { kind: NameKind::Email, folded: name }],
        status: UserStatus::Confirmed,
        mfa_required: false,
        attributes: Attributes::default(),
        groups: vec!["x".repeat(1000)],
        credential: None,
        consents: Vec::new(),
    }
}

/// Killed with SIGKILL, crashed, restarted in a hurry, and frozen, while people and apps go on: what was
/// acknowledged stands, and what may be used once was used once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn single_use_means_once_whatever_becomes_of_postgres() {
    let Some(mut postgres) = postgres().await else { return };
    let (folder, seed) = (tempfile::tempdir().unwrap(), seed());
    let mut random = fastrand::Rng::with_seed(seed);
    let stores = stores(postgres.url(), &folder);
    let pools = Pools::one_and(&tables());
    let mut installation = Installation::new(1, folder, &pools, &stores);
    installation.start().await;
    let hands = Hands::of(world(&installation));
    let working = hands.begin(HANDS, seed);
    let outages = lives() / 4;
    for _ in 0..outages {
        tokio::time::sleep(Duration::from_millis(random.u64(300..700))).await;
        match random.u8(..4) {
            0 => {
                postgres.kill();
                postgres.start_again().await;
            }
            1 => {
                postgres.stop_fast();
                postgres.start_again().await;
            }
            2 => postgres.crash().await,
            _ => {
                postgres.freeze();
                tokio::time::sleep(Duration::from_millis(random.u64(100..2500))).await;
                postgres.thaw();
            }
        }
    }
    hands.end(working).await;
    hands.settle().await;
    hands.audit().await;
    judge(&hands, 1);
    installation.assert_no_panic();
}
