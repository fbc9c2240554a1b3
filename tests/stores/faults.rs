//! Stores that are away, silent, broken, or badly addressed.

use std::path::Path;
use std::time::{Duration, Instant};

use vestibule::adapters::shelf::{Embedded, Redis, RedisSettings};
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::domain::Secret;
use vestibule::ports::{Fault, Users};

use crate::ground;
use crate::ports::quiet_port;
use crate::samples::*;
use crate::wires::{is_down, silent_port};

const ID: [u8; 32] = [9; 32];

const HASTY: Timeouts = Timeouts {
    connect: Duration::from_millis(400),
    statement: Duration::from_millis(400),
    lock: Duration::from_millis(200),
};

#[tokio::test]
async fn a_postgres_that_is_away_is_down_soon() {
    for port in [quiet_port(), silent_port()] {
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
        let told = Redis::lazy(&RedisSettings::single(url, "x")).unwrap_err().to_string();
        assert!(told.contains("Redis URL") && !told.contains("hunter2"), "{told}");
    }
    let settings = RedisSettings::single("redis://:hunter2@127.0.0.1", "x");
    assert!(!format!("{settings:?}").contains("hunter2"));
    let quiet = Redis::lazy(&settings).unwrap();
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
        assert!(told.contains("sessions:shop_A:"), "{told}");
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
    store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await.unwrap();
    ground.replace_field("n", "hunter2").await;
    let refused = store.sign_ins.load(&a(), &ID, at(1)).await;
    assert!(matches!(refused, Err(Fault::Misfit { .. })), "{refused:?}");
    ground.end().await;
}
