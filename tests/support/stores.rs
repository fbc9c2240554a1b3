//! The store pair that a run uses: SQLite with the embedded store, or PostgreSQL with Redis.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// Where one server keeps its things. Each has stores of its own.
#[derive(Clone, Debug)]
pub struct StorePair {
    pub directory: String,
    pub sessions: String,
    pub redis_prefix: String,
    /// How many replicas of Redis must have a change before it counts as done.
    pub redis_replicas: u8,
    /// Whether they are waited for far longer than visitors would: a busy machine is no outage.
    pub patient: bool,
}

impl StorePair {
    /// The pair of this run: servers, where `VESTIBULE_TEST_PAIR` is `servers`.
    pub async fn of_this_run(folder: &Path) -> Self {
        if std::env::var("VESTIBULE_TEST_PAIR").as_deref() == Ok("servers") {
            Self::servers().await
        } else {
            Self::embedded(folder)
        }
    }

    /// Takes away the table of people, as far as the server can tell.
    pub async fn break_directory(&self) {
        self.take_away("account").await;
    }

    /// Takes away a table of the directory, as far as the server can tell.
    pub async fn take_away(&self, table: &str) {
        let rename = sqlx::AssertSqlSafe(format!("ALTER TABLE {table} RENAME TO gone"));
        if self.directory.starts_with("sqlite:") {
            let pool = sqlx::SqlitePool::connect(&self.directory).await.unwrap();
            sqlx::raw_sql(rename).execute(&pool).await.unwrap();
        } else {
            let pool = sqlx::PgPool::connect(&self.directory).await.unwrap();
            sqlx::raw_sql(rename).execute(&pool).await.unwrap();
        }
    }

    pub fn embedded(folder: &Path) -> Self {
        Self {
            directory: format!("sqlite:{}", folder.join("directory.db").display()),
            sessions: format!("embedded:{}", folder.join("sessions.db").display()),
            redis_prefix: "unused".to_owned(),
            redis_replicas: 0,
            patient: true,
        }
    }

    /// A schema and a key prefix of its own on the servers that the run was given.
    pub async fn servers() -> Self {
        let postgres = std::env::var("VESTIBULE_TEST_POSTGRES").expect("VESTIBULE_TEST_POSTGRES");
        let redis = std::env::var("VESTIBULE_TEST_REDIS").expect("VESTIBULE_TEST_REDIS");
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("hosted_{}_{number}", std::process::id());
        let admin = sqlx::PgPool::connect(&postgres).await.unwrap();
        let create = sqlx::AssertSqlSafe(format!("CREATE SCHEMA {name}"));
        sqlx::raw_sql(create).execute(&admin).await.unwrap();
        admin.close().await;
        let joint = if postgres.contains('?') { '&' } else { '?' };
        Self {
            directory: format!("{postgres}{joint}options=-csearch_path%3D{name}"),
            sessions: redis,
            redis_prefix: name,
            redis_replicas: 0,
            patient: true,
        }
    }
}
