//! Everything that both stores hold, to tell whether something was written.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, PgPool, Row as _, SqlitePool};

use super::TestServer;

/// A table or a key, and all that is in it.
pub type Census = BTreeMap<String, String>;

/// Where sums over everybody are kept, which no request writes (`tests/hosted/funnel.rs`).
const COUNTS: &str = "directory funnel";

impl TestServer {
    /// Every row of every table and every key of both stores, but for sums over everybody.
    pub async fn census(&self) -> Census {
        let mut census = self.whole_census().await;
        census.remove(COUNTS);
        census
    }

    /// The rows of those sums.
    pub async fn census_of_counts(&self) -> String {
        self.whole_census().await.remove(COUNTS).unwrap()
    }

    async fn whole_census(&self) -> Census {
        let mut census = Census::new();
        for (store, url) in
            [("directory", &self.stores.directory), ("sessions", &self.stores.sessions)]
        {
            let tables = match url.split_once(':').unwrap() {
                ("sqlite" | "embedded", path) => sqlite(path).await,
                ("redis", _) => redis(url, &self.stores.redis_prefix).await,
                _ => postgres(url).await,
            };
            census.extend(tables.into_iter().map(|(name, rows)| (format!("{store} {name}"), rows)));
        }
        census
    }
}

async fn sqlite(path: &str) -> Census {
    let pool = SqlitePool::connect(&format!("sqlite:{path}")).await.unwrap();
    let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut census = Census::new();
    for row in sqlx::query(names).fetch_all(&pool).await.unwrap() {
        let table: String = row.get(0);
        let columns = format!(
            "SELECT group_concat('quote(\"' || name || '\")', '||''|''||') FROM pragma_table_info('{table}')"
        );
        let columns: String =
            sqlx::query_scalar(AssertSqlSafe(columns)).fetch_one(&pool).await.unwrap();
        let rows = format!("SELECT {columns} FROM \"{table}\" ORDER BY 1");
        let rows: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(rows)).fetch_all(&pool).await.unwrap();
        census.insert(table, rows.join("\n"));
    }
    pool.close().await;
    census
}

async fn postgres(url: &str) -> Census {
    let pool = PgPool::connect(url).await.unwrap();
    let names = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
    let mut census = Census::new();
    for row in sqlx::query(names).fetch_all(&pool).await.unwrap() {
        let table: String = row.get(0);
        let rows = format!(
            "SELECT coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '') FROM {table} t"
        );
        let rows: String = sqlx::query_scalar(AssertSqlSafe(rows)).fetch_one(&pool).await.unwrap();
        census.insert(table, rows);
    }
    pool.close().await;
    census
}

async fn redis(url: &str, prefix: &str) -> Census {
    let client = redis::Client::open(url).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let pattern = format!("{prefix}:*");
    let keys: Vec<String> =
        redis::cmd("KEYS").arg(pattern).query_async(&mut connection).await.unwrap();
    let mut census = Census::new();
    for key in keys {
        let entry: Vec<u8> =
            redis::cmd("DUMP").arg(&key).query_async(&mut connection).await.unwrap();
        census.insert(key, format!("{entry:?}"));
    }
    census
}
