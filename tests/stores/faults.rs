//! Stores that are away, silent, broken, or badly addressed.

use std::io::{ErrorKind, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use vestibule::adapters::shelf::{Embedded, PATIENCE, Redis, Shelves};
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::domain::Secret;
use vestibule::ports::{Fault, Swapped, Taken, Users};

use crate::ground::{self, Store, unique, wanted};
use crate::samples::*;

const ID: [u8; 32] = [9; 32];
/// What a person may wait for the news that a store is away, with room for a busy machine.
const SOON: Duration = Duration::from_millis(800);

const HASTY: Timeouts = Timeouts {
    connect: Duration::from_millis(400),
    statement: Duration::from_millis(400),
    lock: Duration::from_millis(200),
};

fn is_down<T: std::fmt::Debug>(result: &Result<T, Fault>, since: Instant) {
    assert!(matches!(result, Err(Fault::Down(_))), "{result:?}");
    let took = since.elapsed();
    assert!(took < SOON, "it took {took:?}");
}

fn redis_at(port: u16, prefix: &str) -> Store {
    let url = Secret::new(format!("redis://127.0.0.1:{port}"));
    Shelves::new(Redis::lazy(&url, prefix, PATIENCE).unwrap()).into()
}

/// A port where nobody listens.
fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Takes connections and never says a word.
fn silent_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let held: Vec<_> = listener.incoming().collect();
        drop(held);
    });
    port
}

/// A wire to a server that can be cut.
struct Wire {
    ends: Arc<Mutex<Vec<TcpStream>>>,
}

impl Wire {
    fn lay(port: u16, server: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let ends: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
        let kept = Arc::clone(&ends);
        thread::spawn(move || {
            for here in listener.incoming().map_while(Result::ok) {
                let there = TcpStream::connect(&server).unwrap();
                for (mut from, mut to) in [
                    (here.try_clone().unwrap(), there.try_clone().unwrap()),
                    (there.try_clone().unwrap(), here.try_clone().unwrap()),
                ] {
                    thread::spawn(move || copy(&mut from, &mut to));
                }
                kept.lock().unwrap().extend([here, there]);
            }
        });
        Self { ends }
    }

    fn cut(&self) {
        for end in self.ends.lock().unwrap().drain(..) {
            match end.shutdown(Shutdown::Both) {
                Err(error) if error.kind() != ErrorKind::NotConnected => panic!("{error}"),
                _ => {}
            }
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn redis_server() -> Option<String> {
    let url = wanted("VESTIBULE_TEST_REDIS", "Redis")?;
    let url = url::Url::parse(&url).unwrap();
    Some(format!("{}:{}", url.host_str()?, url.port().unwrap_or(6379)))
}

async fn every_call_is_down(store: &Store) {
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
    every_call_is_down(&redis_at(closed_port(), "away")).await;
}

#[tokio::test]
async fn a_redis_that_is_silent_is_down_soon() {
    every_call_is_down(&redis_at(silent_port(), "silent")).await;
}

#[tokio::test]
async fn a_redis_that_comes_is_used() {
    let Some(server) = redis_server() else { return };
    let port = closed_port();
    let store = redis_at(port, &unique());
    every_call_is_down(&store).await;
    let wire = Wire::lay(port, server);
    // The first calls may still wait for the connection that failed.
    let deadline = Instant::now() + SOON;
    while store.sessions.load(&a(), &ID, at(0)).await.is_err() {
        assert!(Instant::now() < deadline, "it stays away");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    wire.cut();
    let read = store.sessions.load(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(read, Some(session(1)), "a read is repeated over a new connection");
    store.sessions.remove(&a(), &ID).await.unwrap();
}

#[tokio::test]
async fn a_take_over_a_cut_wire_is_not_repeated() {
    let Some(server) = redis_server() else { return };
    let port = closed_port();
    let wire = Wire::lay(port, server);
    let store = redis_at(port, &unique());
    let put = store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    put.unwrap();
    let swapped = store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await;
    assert_eq!(swapped.unwrap(), Swapped::Yes);
    wire.cut();
    let now = Instant::now();
    is_down(&store.codes.take(&a(), &ID, at(1)).await, now);
    let taken = store.codes.take(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Fresh(code_grant(1)));
    wire.cut();
    let now = Instant::now();
    let swapped = store.sign_ins.swap(&a(), &[8; 32], None, b"x", at(9), at(0)).await;
    is_down(&swapped, now);
}

#[tokio::test]
async fn a_postgres_that_is_away_is_down_soon() {
    for port in [closed_port(), silent_port()] {
        let url = Secret::new(format!("postgres://ada:hunter2@127.0.0.1:{port}/x"));
        let db = Db::postgres(&url, 2, HASTY).unwrap();
        let now = Instant::now();
        is_down(&db.schema().await, now);
        let now = Instant::now();
        is_down(&db.migrate().await, now);
        let directory = Directory::new(db);
        let now = Instant::now();
        is_down(&directory.user(&a(), &sub(1)).await, now);
        let now = Instant::now();
        is_down(&directory.register(&a(), new_user(1), at(0)).await, now);
    }
}

#[tokio::test]
async fn a_locked_row_is_not_waited_for_for_ever() {
    let Some(ground) = ground::postgres().await else {
        return;
    };
    let directory = ground.directory().await;
    directory.register(&a(), new_user(1), at(0)).await.unwrap();
    let ground::Ground::Postgres { url, schema } = &ground else {
        unreachable!("it is PostgreSQL");
    };
    let holder = sqlx::PgPool::connect(url).await.unwrap();
    let mut held = holder.begin().await.unwrap();
    let lock = format!("UPDATE {schema}.account SET modified = 1");
    let lock = sqlx::raw_sql(sqlx::AssertSqlSafe(lock));
    lock.execute(&mut *held).await.unwrap();
    let mut own = url::Url::parse(url).unwrap();
    let path = format!("-csearch_path={schema}");
    own.query_pairs_mut().append_pair("options", &path);
    let hasty = Db::postgres(&Secret::new(own.into()), 2, HASTY).unwrap();
    let hasty = Directory::new(hasty);
    let now = Instant::now();
    is_down(&hasty.sign_out(&a(), &sub(1), at(1)).await, now);
    held.rollback().await.unwrap();
    assert!(hasty.sign_out(&a(), &sub(1), at(1)).await.unwrap());
    ground.end().await;
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_down() {
    let nowhere = Path::new("/nowhere/at/all/file.db");
    let db = Db::sqlite(nowhere);
    let now = Instant::now();
    is_down(&db.migrate().await, now);
    is_down(&Embedded::open(nowhere).await.map(drop), now);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "Dear Ada, ".repeat(500)).unwrap();
    let refused = [
        Db::sqlite(&path).migrate().await,
        Db::sqlite(&path).schema().await.map(drop),
        Embedded::open(&path).await.map(drop),
    ];
    for refused in refused {
        assert!(matches!(refused, Err(Fault::Misfit { .. })), "{refused:?}");
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(kept.starts_with("Dear Ada"), "it is as it was");
}

#[tokio::test]
async fn a_session_file_of_another_layout_is_refused() {
    let ground::ShelfGround::Embedded { folder } = ground::embedded().await.unwrap() else {
        unreachable!("it is a file");
    };
    let path = folder.path().join("sessions.db");
    let opened = Embedded::open(&path).await.unwrap();
    opened.close().await;
    let url = format!("sqlite://{}", path.display());
    let other = sqlx::SqlitePool::connect(&url).await.unwrap();
    let sql = sqlx::raw_sql("PRAGMA user_version = 7");
    sql.execute(&other).await.unwrap();
    let refused = Embedded::open(&path).await.map(drop);
    let told = format!("{}", refused.unwrap_err());
    assert!(told.contains("layout 7"), "{told}");
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let directory = folder.path().join("directory.db");
    let sessions = folder.path().join("sessions.db");
    Db::sqlite(&directory).migrate().await.unwrap();
    let _open = Embedded::open(&sessions).await.unwrap();
    for entry in folder.path().read_dir().unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", entry.path().display());
    }
}

#[tokio::test]
async fn a_bad_address_is_refused_without_its_password() {
    for url in [
        "postgres://ada:hunter2@host:port/x",
        "postgres://ada:hunter2@host/x?sslmode=hunter2",
        "hunter2",
    ] {
        let url = Secret::new(url.to_owned());
        let told = Db::postgres(&url, 1, HASTY).unwrap_err().to_string();
        assert!(told.contains("PostgreSQL URL") && !told.contains("ada:"), "{told}");
        assert!(!told.contains("hunter2@"), "{told}");
    }
    for url in ["redis://:hunter2@host:port/", "http://hunter2", "hunter2"] {
        let url = Secret::new(url.to_owned());
        let told = Redis::lazy(&url, "x", PATIENCE).unwrap_err().to_string();
        assert!(told.contains("Redis URL") && !told.contains("hunter2"), "{told}");
    }
    let quiet = Secret::new("redis://:hunter2@127.0.0.1".to_owned());
    let quiet = Redis::lazy(&quiet, "x", PATIENCE).unwrap();
    assert!(!format!("{quiet:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_redis_key_of_somebody_else_is_named() {
    let Some(ground) = ground::redis().await else { return };
    let store = ground.store().await;
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    let put = store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    put.unwrap();
    let refused = async || {
        let refused = store.sessions.load(&a(), &ID, at(1)).await;
        assert!(matches!(refused, Err(Fault::Misfit { .. })), "{refused:?}");
        let told = refused.unwrap_err().to_string();
        assert!(told.contains("session:shop_A:"), "{told}");
        assert!(!told.contains("hunter2"), "{told}");
    };
    for strange in ["hunter2", "k", "", "k123456hunter2"] {
        ground.replace_with_text(strange).await;
        refused().await;
        let taken = store.codes.take(&a(), &ID, at(1)).await;
        assert!(matches!(taken, Err(Fault::Misfit { .. })), "{strange}: {taken:?}");
    }
    ground.end().await;
    let ground = ground::redis_hashes().await.unwrap();
    let store = ground.store().await;
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    ground.replace_field("n", "hunter2").await;
    let refused = store.sessions.load(&a(), &ID, at(1)).await;
    assert!(matches!(refused, Err(Fault::Misfit { .. })), "{refused:?}");
    ground.end().await;
}
