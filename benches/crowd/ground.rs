//! The directories that are measured: SQLite always, PostgreSQL where there is one.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::domain::Secret;

/// A directory of this run's own; nothing of it stays.
pub enum Ground {
    Sqlite(TempDir),
    Postgres { url: String, schema: String },
}

impl Ground {
    pub async fn all(sqlite: bool) -> Vec<Self> {
        let mut all = Vec::new();
        if sqlite {
            all.push(Self::Sqlite(tempfile::tempdir().unwrap()));
        }
        if let Ok(url) = std::env::var("VESTIBULE_TEST_POSTGRES") {
            let ground = Self::Postgres { url, schema: format!("crowd_{}", std::process::id()) };
            ground.administer("CREATE SCHEMA", "").await;
            all.push(ground);
        } else {
            println!("LEFT OUT: PostgreSQL (set VESTIBULE_TEST_POSTGRES to a URL)");
        }
        all
    }

    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres { .. } => "PostgreSQL",
        }
    }

    pub async fn directory(&self) -> Directory {
        let db = match self {
            Self::Sqlite(folder) => Db::sqlite(&folder.path().join("directory.db")),
            Self::Postgres { url, schema } => {
                let mut own = url::Url::parse(url).unwrap();
                let path = format!("-csearch_path={schema}");
                own.query_pairs_mut().append_pair("options", &path);
                Db::postgres(&Secret::new(own.into()), 2, Timeouts::PATIENT).unwrap()
            }
        };
        db.migrate().await.unwrap();
        Directory::new(db)
    }

    /// Waits until what was written is where it stays, as a server that runs for a while has it.
    pub async fn settle(&self) {
        if let Self::Postgres { url, .. } = self {
            let mut admin = PgConnection::connect(url).await.unwrap();
            for sql in ["VACUUM (ANALYZE)", "CHECKPOINT"] {
                sqlx::raw_sql(sql).execute(&mut admin).await.unwrap();
            }
        }
    }

    async fn administer(&self, what: &str, how: &str) {
        if let Self::Postgres { url, schema } = self {
            let mut admin = PgConnection::connect(url).await.unwrap();
            let sql = AssertSqlSafe(format!("{what} {schema} {how}"));
            sqlx::raw_sql(sql).execute(&mut admin).await.unwrap();
        }
    }

    pub async fn end(self) {
        self.administer("DROP SCHEMA", "CASCADE").await;
    }
}
