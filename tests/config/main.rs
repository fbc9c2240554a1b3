//! What people write: that good configuration loads, that every mistake is told at once with its
//! place, that secrets stay secret, and that the documentation knows every key.

#![expect(clippy::unwrap_used, reason = "a helper that cannot do its part has failed the test")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vestibule::config::{Config, DeclaredClient};

mod broken;
mod demo;
mod documented;
mod hostile;
mod messages;
mod mistakes;
mod resolved;
mod sources;

/// A master key: a text of 32 characters, in base64.
const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// A good configuration, as `a.toml`, to which tests add a file.
const BASE: &str = r#"[security]
master_key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
[pools.eu_Shop1]
origin = "https://login.example.com"
[pools.eu_Shop1.resource_servers.orders.scopes]
read = "See orders"
"#;

const EXAMPLE_ENVIRONMENT: [(&str, &str); 3] = [
    ("VESTIBULE_MASTER_KEY", KEY),
    ("BACKOFFICE_SECRET", "a-secret-that-is-long-enough"),
    ("OTLP_AUTHORIZATION", "Bearer of-the-collector"),
];
const NO_ENVIRONMENT: [(&str, &str); 0] = [];

/// A folder of files, gone when it is dropped.
fn folder<T: AsRef<[u8]>>(files: &[(&str, T)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

/// Loads a folder; mistakes come as lines that name files without the folder.
fn load(folder: &TempDir, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    load_path(folder.path(), environment).map_err(|told| {
        let prefix = format!("{}/", folder.path().display());
        told.into_iter().map(|line| line.replace(&prefix, "")).collect()
    })
}

fn load_path(path: &Path, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    Config::load(Some(path), environment.iter().copied())
        .map_err(|complaints| complaints.iter().map(ToString::to_string).collect())
}

/// The mistakes in a file that is added to the good one.
fn mistakes(toml: &str, environment: &[(&str, &str)]) -> Vec<String> {
    load(&folder(&[("a.toml", BASE), ("b.toml", toml)]), environment).err().unwrap_or_default()
}

fn resolved(toml: &str, environment: &[(&str, &str)]) -> Config {
    load(&folder(&[("a.toml", BASE), ("b.toml", toml)]), environment).unwrap()
}

/// The lines without what would be right.
fn whats(told: &[String]) -> Vec<&str> {
    told.iter().map(|line| line.split(';').next().unwrap()).collect()
}

fn client<'a>(config: &'a Config, id: &str) -> &'a DeclaredClient {
    let mut clients = config.pools.iter().flat_map(|pool| &pool.clients);
    clients.find(|declared| declared.client.id.as_str() == id).unwrap()
}
