//! Where a test's data lies: a file, a schema or a key prefix of its own.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use sqlx::{AssertSqlSafe, Connection as _};
use tempfile::TempDir;
use vestibule::adapters::shelf::{Embedded, Form, Redis, RedisSettings, Shelf, Shelves};
use vestibule::adapters::sql::{Db, Directory, Timeouts};
use vestibule::domain::Secret;
use vestibule::ports::{Attempts, Codes, Counters, Sessions, SignIns};
use vestibule::vault::{MasterKey, Vault};

/// A database of a test's own.
pub enum Ground {
    Sqlite { folder: TempDir },
    Postgres { url: String, schema: String },
}

/// A session store of a test's own.
pub enum ShelfGround {
    Embedded {
        folder: TempDir,
    },
    /// With the addresses of all who hold entries. Its handles write entries in these forms, one
    /// after the other.
    Redis {
        settings: Box<RedisSettings>,
        nodes: Vec<String>,
        forms: &'static [Form],
        handles: AtomicUsize,
    },
}

/// The ports of a session store, whatever is behind them.
#[derive(Clone)]
pub struct Store {
    pub sign_ins: Arc<dyn SignIns>,
    pub sessions: Arc<dyn Sessions>,
    pub codes: Arc<dyn Codes>,
    pub attempts: Arc<dyn Attempts>,
    pub counters: Arc<dyn Counters>,
}

impl<S: Shelf + Clone + 'static> From<Shelves<S>> for Store {
    fn from(shelves: Shelves<S>) -> Self {
        Self {
            sign_ins: Arc::new(shelves.clone()),
            sessions: Arc::new(shelves.clone()),
            codes: Arc::new(shelves.clone()),
            attempts: Arc::new(shelves.clone()),
            counters: Arc::new(shelves),
        }
    }
}

#[expect(clippy::unused_async, reason = "all grounds are laid alike")]
pub async fn sqlite() -> Option<Ground> {
    let folder = tempfile::tempdir().unwrap();
    Some(Ground::Sqlite { folder })
}

pub async fn postgres() -> Option<Ground> {
    let url = wanted("VESTIBULE_TEST_POSTGRES", "PostgreSQL")?;
    let schema = format!("stores_{}", unique());
    let ground = Ground::Postgres { url, schema };
    ground.administer("CREATE SCHEMA").await;
    Some(ground)
}

#[expect(clippy::unused_async, reason = "all grounds are laid alike")]
pub async fn embedded() -> Option<ShelfGround> {
    let folder = tempfile::tempdir().unwrap();
    Some(ShelfGround::Embedded { folder })
}

pub async fn redis() -> Option<ShelfGround> {
    redis_writing(&[Form::Packed]).await
}

pub async fn redis_hashes() -> Option<ShelfGround> {
    redis_writing(&[Form::Hashes]).await
}

/// As while one process after the other goes from one form to the other.
pub async fn redis_mixed() -> Option<ShelfGround> {
    redis_writing(&[Form::Packed, Form::Hashes]).await
}

#[expect(clippy::unused_async, reason = "all grounds are laid alike")]
async fn redis_writing(forms: &'static [Form]) -> Option<ShelfGround> {
    let url = wanted("VESTIBULE_TEST_REDIS", "Redis")?;
    let prefix = format!("stores-{}", unique());
    let settings = Box::new(RedisSettings::single(&url, &prefix));
    let (nodes, handles) = (vec![url], AtomicUsize::new(0));
    Some(ShelfGround::Redis { settings, nodes, forms, handles })
}

/// A word about tests that are left out: straight to the terminal, as the test harness swallows
/// what passing tests print.
pub fn left_out<T>(what: &'static str, needs: &str) -> Option<T> {
    let _ = writeln!(std::io::stderr(), "LEFT OUT: {what} ({needs})");
    None
}

/// The URL of a server, or a word about the tests that are left out.
pub fn wanted(variable: &'static str, what: &str) -> Option<String> {
    static TOLD: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    let url = std::env::var(variable).ok();
    let mut told = TOLD.lock().unwrap();
    if url.is_none() && !told.contains(&variable) {
        told.push(variable);
        let _ = writeln!(std::io::stderr(), "LEFT OUT: {what} (set {variable} to a URL)");
    }
    url
}

pub fn unique() -> String {
    let vault = Vault::new(&MasterKey::generate().0).unwrap();
    vault.uuid().simple().to_string()
}

impl Ground {
    /// A handle of its own, with connections of its own: another process, as it were.
    pub fn db(&self) -> Db {
        match self {
            Self::Sqlite { .. } => Db::sqlite(&self.path()),
            Self::Postgres { .. } => {
                Db::postgres(&Secret::new(self.url()), 4, Timeouts::PATIENT).unwrap()
            }
        }
    }

    pub async fn directory(&self) -> Directory {
        let db = self.db();
        db.migrate().await.unwrap();
        Directory::new(db)
    }

    pub async fn directories(&self, many: usize) -> Vec<Directory> {
        let mut directories = Vec::new();
        for _ in 0..many {
            directories.push(self.directory().await);
        }
        directories
    }

    /// Goes behind the adapter's back.
    pub async fn raw(&self, sql: &str) {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        match self {
            Self::Sqlite { .. } => {
                let url = format!("sqlite://{}", self.path().display());
                let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
                sql.execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Self::Postgres { .. } => {
                let mut connection = sqlx::PgConnection::connect(&self.url()).await.unwrap();
                sql.execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
        }
    }

    /// What another process needs to find the same place.
    pub fn address(&self) -> String {
        match self {
            Self::Sqlite { .. } => format!("sqlite {}", self.path().display()),
            Self::Postgres { .. } => format!("postgres {}", self.url()),
        }
    }

    pub async fn end(&self) {
        if matches!(self, Self::Postgres { .. }) {
            self.administer("DROP SCHEMA").await;
        }
    }

    fn path(&self) -> PathBuf {
        match self {
            Self::Sqlite { folder } => folder.path().join("directory.db"),
            Self::Postgres { .. } => unreachable!("a server has no path"),
        }
    }

    fn url(&self) -> String {
        match self {
            Self::Sqlite { .. } => unreachable!("a file has no URL"),
            Self::Postgres { url, schema } => {
                let mut url = url::Url::parse(url).unwrap();
                let path = format!("-csearch_path={schema}");
                url.query_pairs_mut().append_pair("options", &path);
                url.into()
            }
        }
    }

    async fn administer(&self, verb: &str) {
        if let Self::Postgres { url, schema } = self {
            let cascade = if verb.starts_with("DROP") { "CASCADE" } else { "" };
            let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
            let sql = AssertSqlSafe(format!("{verb} {schema} {cascade}"));
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        }
    }
}

impl ShelfGround {
    /// A handle of its own: another process, as it were.
    pub async fn store(&self) -> Store {
        match self {
            Self::Embedded { .. } => {
                Shelves::new(Embedded::open(&self.path()).await.unwrap()).into()
            }
            Self::Redis { settings, forms, handles, .. } => {
                let form = forms[handles.fetch_add(1, Ordering::SeqCst) % forms.len()];
                Shelves::new(Redis::lazy(settings).unwrap().writing(form)).into()
            }
        }
    }

    pub async fn stores(&self, many: usize) -> Vec<Store> {
        let mut stores = Vec::new();
        for _ in 0..many {
            stores.push(self.store().await);
        }
        stores
    }

    /// Puts other bytes in the place of every value, behind the adapter's back.
    pub async fn overwrite(&self, value: &[u8]) {
        match self {
            Self::Embedded { .. } => {
                let url = format!("sqlite://{}", self.path().display());
                let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
                let sql = sqlx::query("UPDATE entry SET value = $1").bind(value);
                sql.execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Self::Redis { .. } => {
                for (node, key) in self.keys().await {
                    overwrite_in_redis(&node, &key, value).await;
                }
            }
        }
    }

    /// Changes a field of every entry of a Redis.
    pub async fn replace_field(&self, field: &str, value: &str) {
        for (node, key) in self.keys().await {
            ask::<()>(&node, ::redis::cmd("HSET").arg(key).arg(field).arg(value)).await;
        }
    }

    /// Puts a value of another type in the place of every entry of a Redis.
    pub async fn replace_with_text(&self, value: &str) {
        for (node, key) in self.keys().await {
            ask::<()>(&node, ::redis::cmd("SET").arg(key).arg(value)).await;
        }
    }

    /// How many entries the store holds, whether or not they have ended.
    pub async fn held(&self) -> usize {
        match self {
            Self::Embedded { .. } => {
                let url = format!("sqlite://{}", self.path().display());
                let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
                let sql = sqlx::query("SELECT until FROM entry");
                sql.fetch_all(&mut connection).await.unwrap().len()
            }
            Self::Redis { .. } => self.keys().await.len(),
        }
    }

    pub fn address(&self) -> String {
        match self {
            Self::Embedded { .. } => format!("embedded {}", self.path().display()),
            Self::Redis { settings, nodes, .. } => {
                format!("redis {} {}", nodes[0], settings.prefix)
            }
        }
    }

    pub async fn end(&self) {
        if matches!(self, Self::Redis { .. }) {
            for (node, key) in self.keys().await {
                ask::<()>(&node, ::redis::cmd("DEL").arg(key)).await;
            }
        }
    }

    pub fn path(&self) -> PathBuf {
        match self {
            Self::Embedded { folder } => folder.path().join("sessions.db"),
            Self::Redis { .. } => unreachable!("a server has no path"),
        }
    }

    /// All entries, each with the node that holds it.
    pub async fn keys(&self) -> Vec<(String, String)> {
        let Self::Redis { settings, nodes, .. } = self else {
            return Vec::new();
        };
        let mut keys = Vec::new();
        for node in nodes {
            let mut command = ::redis::cmd("KEYS");
            command.arg(format!("{}:*", settings.prefix));
            let found: Vec<String> = ask(node, &command).await;
            keys.extend(found.into_iter().map(|key| (node.clone(), key)));
        }
        keys
    }
}

async fn overwrite_in_redis(node: &str, key: &str, value: &[u8]) {
    let is: String = ask(node, ::redis::cmd("TYPE").arg(key)).await;
    if key.contains(":sessions:") {
        let fields: Vec<(String, Vec<u8>)> = ask(node, ::redis::cmd("HGETALL").arg(key)).await;
        for (field, held) in fields {
            let held = [&held[..6], value].concat();
            ask::<()>(node, ::redis::cmd("HSET").arg(key).arg(field).arg(held)).await;
        }
        return;
    }
    if is == "hash" {
        return ask(node, ::redis::cmd("HSET").arg(key).arg("v").arg(value)).await;
    }
    let entry: Vec<u8> = ask(node, ::redis::cmd("GET").arg(key)).await;
    let head = if entry[0] == b'k' { 15 } else { 8 + usize::from(entry[7]) };
    let entry = [&entry[..head], value].concat();
    ask::<()>(node, ::redis::cmd("SET").arg(key).arg(entry).arg("KEEPTTL")).await;
}

async fn ask<T: ::redis::FromRedisValue>(node: &str, command: &::redis::Cmd) -> T {
    let client = ::redis::Client::open(node).unwrap();
    let connection = client.get_multiplexed_async_connection().await;
    command.query_async(&mut connection.unwrap()).await.unwrap()
}
