use std::time::Duration;

use sqlx::migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator};
use sqlx::postgres::PgConnection;
use sqlx::{ConnectOptions, Connection, SqlSafeStr};
use tokio::time::timeout;

use crate::ports::Fault;

use super::db::{Db, Engine, fault};
use super::lite::Lite;
use super::pg::Pg;

/// A migration that was released is never edited: its text is remembered where it ran.
macro_rules! migrations {
    ($engine:literal: $($version:literal $name:literal),+) => {
        &[$(($version, $name, include_str!(concat!(
            "../../../migrations/", $engine, "/", $name, ".sql"
        )))),+]
    };
}

type Files = &'static [(i64, &'static str, &'static str)];

const SQLITE: Files = migrations!("sqlite":
    1 "0001_accounts", 2 "0002_clients", 3 "0003_tokens", 4 "0004_letters",
    5 "0005_audit", 6 "0006_outbox", 7 "0007_second_steps", 8 "0008_passkeys",
    9 "0009_recovery_codes", 10 "0010_trusted_browsers", 11 "0011_password_history",
    12 "0012_several_apps", 13 "0013_lost_factors", 14 "0014_seen_places",
    15 "0015_consents", 16 "0016_passkey_makers", 17 "0017_order_of_coming",
    18 "0018_theme_versions", 19 "0019_funnel");
const POSTGRES: Files = migrations!("postgres":
    1 "0001_accounts", 2 "0002_clients", 3 "0003_tokens", 4 "0004_letters",
    5 "0005_audit", 6 "0006_outbox", 7 "0007_second_steps", 8 "0008_passkeys",
    9 "0009_recovery_codes", 10 "0010_trusted_browsers", 11 "0011_password_history",
    12 "0012_several_apps", 13 "0013_lost_factors", 14 "0014_seen_places",
    15 "0015_consents", 16 "0016_passkey_makers", 17 "0017_order_of_coming",
    18 "0018_theme_versions", 19 "0019_funnel");

/// The version that this program works with.
const KNOWN: i64 = 19;

/// How long a migration may run, and wait for another process that migrates.
const PATIENCE: Duration = Duration::from_mins(1);

/// How a database stands to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    Empty,
    Older { have: i64 },
    Current,
    Newer { have: i64 },
}

impl Schema {
    /// Only the current one can be served; says what to do about any other.
    pub fn require_current(self) -> Result<(), Fault> {
        match self {
            Self::Current => Ok(()),
            Self::Empty => {
                Err(Fault::misfit("the database is empty; `vestibule migrate` lays it out"))
            }
            Self::Older { have } => Err(Fault::misfit(format!(
                "the database has version {have} and this program wants {KNOWN}; \
                 `vestibule migrate` brings it there"
            ))),
            Self::Newer { have } => Err(newer(have)),
        }
    }
}

const SQLITE_HAS_TABLE: &str = "SELECT name FROM sqlite_master WHERE name = '_sqlx_migrations'";
const POSTGRES_HAS_TABLE: &str =
    "SELECT 1 FROM pg_catalog.pg_class WHERE oid = to_regclass('_sqlx_migrations')";
const VERSION: &str = "SELECT max(version) AS version FROM _sqlx_migrations";

impl Db {
    /// Looks without changing anything; a file that is not there is empty and stays away.
    pub async fn schema(&self) -> Result<Schema, Fault> {
        let has_table = match &self.0 {
            Engine::Sqlite(lite) if !lite.exists() => return Ok(Schema::Empty),
            Engine::Sqlite(_) => SQLITE_HAS_TABLE,
            Engine::Postgres(_) => POSTGRES_HAS_TABLE,
        };
        if self.read(has_table, &[]).await?.is_empty() {
            return Ok(Schema::Empty);
        }
        let rows = self.read(VERSION, &[]).await?;
        let have: Option<i64> = match rows.first() {
            Some(row) => row.of("_sqlx_migrations", "max").get("version")?,
            None => None,
        };
        Ok(match have {
            None => Schema::Empty,
            Some(have) if have < KNOWN => Schema::Older { have },
            Some(KNOWN) => Schema::Current,
            Some(have) => Schema::Newer { have },
        })
    }

    /// Brings the database to this program's version; harmless when it is there, and when several
    /// processes do it at once. Refuses a database that a newer program has laid out.
    pub async fn migrate(&self) -> Result<(), Fault> {
        if let Schema::Newer { have } = self.schema().await? {
            return Err(newer(have));
        }
        match &self.0 {
            Engine::Sqlite(lite) => migrate_sqlite(lite).await,
            Engine::Postgres(pg) => migrate_postgres(pg).await,
        }
    }
}

/// All of it in one transaction that holds the write lock, as sqlx knows no lock for SQLite.
async fn migrate_sqlite(lite: &Lite) -> Result<(), Fault> {
    lite.create().await?;
    let mut lent = lite.writer.lend().await?;
    let begun = lent.connection.begin_with("BEGIN IMMEDIATE").await;
    let mut tx = begun.map_err(fault)?;
    run(SQLITE, &mut *tx).await?;
    tx.commit().await.map_err(fault)?;
    lent.give_back();
    Ok(())
}

/// On a connection of its own, with time to wait for others, which then goes away: sqlx leaves its
/// lock behind when a migration fails.
async fn migrate_postgres(pg: &Pg) -> Result<(), Fault> {
    let millis = PATIENCE.as_millis();
    let options = pg.options().clone();
    let options = options.options([("statement_timeout", millis), ("lock_timeout", millis)]);
    let connected = timeout(pg.limits().connect, options.connect()).await;
    let mut connection: PgConnection = connected.map_err(Fault::down)?.map_err(fault)?;
    run(POSTGRES, &mut connection).await?;
    connection.close().await.map_err(fault)
}

async fn run<C: Migrate>(files: Files, connection: &mut C) -> Result<(), Fault> {
    let migration = |&(version, name, sql): &(i64, &'static str, &'static str)| {
        let kind = MigrationType::Simple;
        Migration::new(version, name.into(), kind, sql.into_sql_str(), false)
    };
    let migrator = Migrator::with_migrations(files.iter().map(migration).collect());
    let run = migrator.run_direct(None, connection, false).await;
    run.map_err(|error| match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => fault(error),
        MigrateError::VersionMissing(have) => newer(have),
        other => Fault::misfit(format!("the database cannot be migrated: {other}")),
    })
}

fn newer(have: i64) -> Fault {
    Fault::misfit(format!(
        "the database has version {have} and this program knows versions up to {KNOWN}; \
         start the newer program, or go back to a copy of the older database"
    ))
}
