//! The directory: what must last, in SQLite or in PostgreSQL.
//!
//! One text of SQL serves both engines (`$1`, `ON CONFLICT`, `RETURNING`); only the migrations
//! differ. Each statement stands next to the function that reads its rows, and each method is one
//! statement, or one transaction where it must write several rows or none.

mod audit;
mod browsers;
mod cells;
mod connections;
mod consents;
mod copy;
mod db;
mod factors;
mod families;
mod funnel;
mod import;
mod keys;
mod lease;
mod lite;
mod lost_factors;
mod mailbox;
mod outbox;
mod passkeys;
mod pg;
mod places;
mod register;
mod revise;
mod rewrap;
mod schema;
mod settings;
mod themes;
mod users;
mod writer;

use async_trait::async_trait;

use crate::ports::{Fault, Ping};

pub use db::{Db, Timeouts};
pub use import::{Imported, Newcomer};
pub use mailbox::{Mailed, Mailing};
pub use outbox::{Enqueued, Listed, Outcome, Taken};
pub use rewrap::Rewrapped;
pub use schema::Schema;

pub(in crate::adapters) use cells::{Common, Row};
pub(in crate::adapters) use lite::Durability;

/// Names the statements of a file, and lists them so that a test can prepare each on both engines.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$doc])* const $name: &str = $sql;)+

        #[cfg(test)]
        pub(super) const STATEMENTS: &[&str] = &[$($name),+];
    };
}
use statements;

/// All directory ports over one database. A clone shares the connections.
#[derive(Clone, Debug)]
pub struct Directory {
    db: Db,
}

impl Directory {
    pub const fn new(db: Db) -> Self {
        Self { db }
    }

    /// The database itself, for its schema and for copies of it.
    pub const fn db(&self) -> &Db {
        &self.db
    }
}

#[async_trait]
impl Ping for Directory {
    async fn ping(&self) -> Result<(), Fault> {
        self.db.ping().await
    }
}

#[cfg(test)]
mod tests {
    use sqlx::{ConnectOptions as _, Executor, SqlSafeStr};

    use super::db::Engine;
    use super::*;
    use crate::domain::Secret;

    async fn prepare_all(db: &Db) {
        db.migrate().await.unwrap();
        let files = [
            users::STATEMENTS,
            register::STATEMENTS,
            revise::STATEMENTS,
            factors::STATEMENTS,
            passkeys::STATEMENTS,
            browsers::STATEMENTS,
            places::STATEMENTS,
            lost_factors::STATEMENTS,
            consents::STATEMENTS,
            families::STATEMENTS,
            import::STATEMENTS,
            keys::STATEMENTS,
            settings::STATEMENTS,
            themes::STATEMENTS,
            mailbox::STATEMENTS,
            outbox::STATEMENTS,
            audit::STATEMENTS,
            funnel::STATEMENTS,
            copy::STATEMENTS,
            rewrap::STATEMENTS,
        ];
        for statement in files.concat() {
            let sql = statement.into_sql_str();
            let prepared = match &db.0 {
                Engine::Sqlite(lite) => {
                    let mut lent = lite.writer.lend().await.unwrap();
                    lent.connection.prepare(sql).await.map(drop)
                }
                Engine::Postgres(pg) => {
                    let mut own = pg.options().connect().await.unwrap();
                    own.prepare(sql).await.map(drop)
                }
            };
            assert!(prepared.is_ok(), "{statement}: {prepared:?}");
        }
        db.close().await;
    }

    #[tokio::test]
    async fn sqlite_takes_every_statement() {
        let folder = tempfile::tempdir().unwrap();
        prepare_all(&Db::sqlite(&folder.path().join("directory.db"))).await;
    }

    /// With the address of a server in `VESTIBULE_TEST_POSTGRES`; nothing stays behind there.
    #[tokio::test]
    async fn postgres_takes_every_statement() {
        let Ok(url) = std::env::var("VESTIBULE_TEST_POSTGRES") else {
            return;
        };
        let schema = format!("prepare_{}", std::process::id());
        let admin = sqlx::PgPool::connect(&url).await.unwrap();
        let create = sqlx::AssertSqlSafe(format!("CREATE SCHEMA {schema}"));
        sqlx::raw_sql(create).execute(&admin).await.unwrap();
        let mut own = url::Url::parse(&url).unwrap();
        let path = format!("-csearch_path={schema}");
        own.query_pairs_mut().append_pair("options", &path);
        let db = Db::postgres(&Secret::new(own.into()), 2, Timeouts::default()).unwrap();
        prepare_all(&db).await;
        let drop = sqlx::AssertSqlSafe(format!("DROP SCHEMA {schema} CASCADE"));
        sqlx::raw_sql(drop).execute(&admin).await.unwrap();
    }
}
