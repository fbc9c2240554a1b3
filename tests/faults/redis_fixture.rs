//! What a version leaves in Redis, as JSON: each key with its text or its fields in base64, and how
//! long it had to live.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use redis::aio::MultiplexedConnection;
use redis::cmd;
use serde::{Deserialize, Serialize};

const FILE: &str = "sessions.json";

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    millis_to_live: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<String, String>,
}

type Entries = BTreeMap<String, Entry>;

async fn connect(url: &str) -> MultiplexedConnection {
    redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap()
}

pub async fn dump(folder: &Path, url: &str) {
    let mut redis = connect(url).await;
    let keys: Vec<String> = cmd("KEYS").arg("*").query_async(&mut redis).await.unwrap();
    let mut entries = Entries::new();
    for key in keys {
        let millis_to_live = cmd("PTTL").arg(&key).query_async(&mut redis).await.unwrap();
        let is: String = cmd("TYPE").arg(&key).query_async(&mut redis).await.unwrap();
        let (mut text, mut fields) = (None, BTreeMap::new());
        if is == "string" {
            let read: Vec<u8> = cmd("GET").arg(&key).query_async(&mut redis).await.unwrap();
            text = Some(STANDARD.encode(read));
        } else {
            let read: BTreeMap<String, Vec<u8>> =
                cmd("HGETALL").arg(&key).query_async(&mut redis).await.unwrap();
            fields.extend(read.into_iter().map(|(name, value)| (name, STANDARD.encode(value))));
        }
        entries.insert(key, Entry { millis_to_live, text, fields });
    }
    let text = serde_json::to_string_pretty(&entries).unwrap() + "\n";
    std::fs::write(folder.join(FILE), text).unwrap();
}

/// In place of everything that is there.
pub async fn lay_out(folder: &Path, url: &str) {
    let text = std::fs::read_to_string(folder.join(FILE)).unwrap();
    let entries: Entries = serde_json::from_str(&text).unwrap();
    let mut redis = connect(url).await;
    cmd("FLUSHALL").exec_async(&mut redis).await.unwrap();
    for (key, entry) in entries {
        let mut set = cmd(if entry.text.is_some() { "SET" } else { "HSET" });
        set.arg(&key);
        if let Some(text) = &entry.text {
            set.arg(STANDARD.decode(text).unwrap());
        }
        for (name, value) in &entry.fields {
            set.arg(name).arg(STANDARD.decode(value).unwrap());
        }
        set.exec_async(&mut redis).await.unwrap();
        cmd("PEXPIRE").arg(&key).arg(entry.millis_to_live).exec_async(&mut redis).await.unwrap();
    }
}
