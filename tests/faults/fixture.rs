//! What a version leaves behind, as files: both stores, the configuration, and what browsers and
//! apps hold. `tests/fixtures/README.md` has the rule.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, Row as _};

use super::kept_key::KeptKey;
use super::line::Cookies;
use super::redis_fixture;
use crate::support::Form;
use crate::support::stores::StorePair;

/// The origin of every fixture; requests say so, wherever the process listens.
pub const HOST: &str = "localhost:4321";
pub const MASTER_KEY: &str = "Zml4dHVyZXMgb2YgdmVzdGlidWxlLCBub3QgYSBrZXk=";
const DIRECTORY: &str = "directory.sql";
const SESSIONS: &str = "sessions.sql";
const HELD: &str = "held.json";

/// A page that somebody has open, and what it would send.
#[derive(Debug, Serialize, Deserialize)]
pub struct OpenPage {
    pub cookies: Cookies,
    action: String,
    values: Vec<(String, String)>,
}

impl OpenPage {
    pub fn new(cookies: &Cookies, form: Form) -> Self {
        Self { cookies: cookies.clone(), action: form.action, values: form.values }
    }

    pub fn form(&self) -> Form {
        Form { action: self.action.clone(), values: self.values.clone() }
    }
}

/// What is held outside of the stores.
#[derive(Debug, Serialize, Deserialize)]
pub struct Held {
    /// Milliseconds since the epoch: when all this was so.
    pub moment: i64,
    pub sub: String,
    pub auth_time: i64,
    pub session: Cookies,
    /// Of a session that was ended.
    pub signed_out: Cookies,
    /// Not redeemed yet.
    pub code: String,
    /// Redeemed, and the refresh token that came of it.
    pub used_code: String,
    pub used_code_refresh: String,
    /// A refresh token that was succeeded by the next one a moment ago.
    pub repeated: String,
    pub rotated: String,
    /// Of a client that does not rotate.
    pub staying: String,
    pub revoked: String,
    pub access: String,
    pub id_token: String,
    pub totp: OpenPage,
    pub new_password: OpenPage,
    pub set_up: OpenPage,
    /// The key that the page to set up an app shows.
    pub set_up_key: String,
    /// A second step that was passed with this time step.
    pub used_step: u64,
    /// A secret of the client `late`, which was added by command.
    pub late_secret: String,
    /// What Ada agreed to, where there was something.
    pub agreed: Option<String>,
    /// What a browser that Rosa trusts shows, where one could be trusted.
    pub trusted: Option<Cookies>,
    /// Hedy's passkeys, where versions left some.
    pub passkeys: Option<Passkeys>,
    /// The colour of the theme that was published, where one was, over a folder that has another.
    pub worn: Option<String>,
}

/// Passkeys, and what began by one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Passkeys {
    /// Never leaves its device.
    pub bound: KeptKey,
    /// On several devices; made at the account page without a name.
    pub synced: KeptKey,
    /// A session that began by the first of them, without a name or a password.
    pub session: Cookies,
    /// A page that waits for a passkey.
    pub asked: OpenPage,
    /// What that page tells the browser, in JSON.
    pub options: String,
}

pub fn folder(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(version)
}

/// All that there are, oldest first.
pub fn versions() -> Vec<String> {
    let entries = std::fs::read_dir(folder("")).unwrap().map(|entry| entry.unwrap().file_name());
    let names = entries.map(|name| name.into_string().unwrap());
    let number = |name: &String| name.strip_prefix('v').and_then(|text| text.parse::<u32>().ok());
    let mut versions: Vec<_> = names.filter(|name| number(name).is_some()).collect();
    versions.sort_by_key(number);
    versions
}

impl Held {
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read_to_string(folder.join(HELD)).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    pub fn write(&self, folder: &Path) {
        let text = serde_json::to_string_pretty(self).unwrap() + "\n";
        std::fs::write(folder.join(HELD), text).unwrap();
    }
}

/// Makes the stores that a version left.
pub async fn lay_out(folder: &Path, stores: &StorePair) {
    load(&folder.join(DIRECTORY), &stores.directory).await;
    if stores.sessions.starts_with("redis:") {
        redis_fixture::lay_out(folder, &stores.sessions).await;
    } else {
        load(&folder.join(SESSIONS), &stores.sessions).await;
    }
}

/// Writes down what is in the stores.
pub async fn dump(folder: &Path, stores: &StorePair) {
    save(&folder.join(DIRECTORY), &stores.directory).await;
    if stores.sessions.starts_with("redis:") {
        redis_fixture::dump(folder, &stores.sessions).await;
    } else {
        save(&folder.join(SESSIONS), &stores.sessions).await;
    }
}

fn path(url: &str) -> &str {
    url.split_once(':').map_or("", |(_, path)| path)
}

async fn load(file: &Path, url: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    let options = SqliteConnectOptions::new().filename(path(url)).create_if_missing(true);
    let pool = SqlitePool::connect_with(options.foreign_keys(false)).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(text)).execute(&pool).await.unwrap();
    pool.close().await;
}

async fn save(file: &Path, url: &str) {
    let pool = SqlitePool::connect(&format!("sqlite:{}", path(url))).await.unwrap();
    std::fs::write(file, dumped(&pool).await).unwrap();
    pool.close().await;
}

/// As SQLite's own shell would write it.
async fn dumped(pool: &SqlitePool) -> String {
    let layout: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(pool).await.unwrap();
    let mut statements = vec![format!("PRAGMA user_version = {layout}")];
    let objects = "SELECT type, name, sql FROM sqlite_master \
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name";
    for object in sqlx::query(objects).fetch_all(pool).await.unwrap() {
        let (kind, name, sql): (String, String, String) =
            (object.get(0), object.get(1), object.get(2));
        statements.push(sql);
        if kind == "table" {
            statements.extend(rows(pool, &name).await);
        }
    }
    statements.push(String::new());
    statements.join(";\n")
}

async fn rows(pool: &SqlitePool, table: &str) -> Vec<String> {
    let columns = format!(
        "SELECT group_concat('quote(\"' || name || '\")', ' || '', '' || ') \
         FROM pragma_table_info('{table}')"
    );
    let columns: String = sqlx::query_scalar(AssertSqlSafe(columns)).fetch_one(pool).await.unwrap();
    let rows = format!("SELECT {columns} FROM \"{table}\" ORDER BY 1");
    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(rows)).fetch_all(pool).await.unwrap();
    rows.iter().map(|row| format!("INSERT INTO \"{table}\" VALUES ({row})")).collect()
}
