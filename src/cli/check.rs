//! `vestibule check` and `vestibule migrate`.

use std::path::Path;

use serde_json::Value;

use crate::adapters::atlas::Database;
use crate::adapters::breached::BreachFile;
use crate::adapters::clock::SystemClock;
use crate::adapters::metered::Watch;
use crate::adapters::sql::Directory;
use crate::boot::{Keys, Stores, load_catalog, open_directory};
use crate::config::{BreachedBy, Config};
use crate::ports::{Clock as _, Fault, SigningKeys as _};

use super::output::{Output, Row, print};
use super::{Exit, serve};

/// Looks at everything that serving needs, tells all of it, and fails by the worst.
pub async fn run(path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let chosen = serve::chosen(path);
    let config = serve::load(chosen.as_deref())?;
    let read = chosen.map_or("the built-in demo".to_owned(), |path| path.display().to_string());
    let mut parts = vec![part("configuration", &Ok(format!("{read}: {}", counted(&config))))];
    let catalog = load_catalog(&config).map_err(Exit::Themes)?;
    let themes: Vec<_> = catalog.themes().map(|theme| theme.name.clone()).collect();
    parts.push(part("themes", &Ok(themes.join(", "))));
    parts.push(part("languages", &Ok(catalog.locales.tags().join(", "))));
    let directory = directory(&config).await;
    parts.push(part("directory", &told(&directory)));
    let sessions = sessions(&config).await;
    parts.push(part("sessions", &told(&sessions)));
    let breached = breached(&config);
    if config.breached.is_some() {
        parts.push(part("breached passwords", &told(&breached)));
    }
    let places = config.places.as_deref().map(|path| Database::read(path).map(|own| own.told()));
    if let Some(places) = &places {
        parts.push(part("places", &told(places)));
    }
    output.list(parts);
    places.transpose()?;
    breached?;
    directory?;
    sessions?;
    Ok(())
}

/// Brings the directory to this program's version.
pub async fn migrate(path: Option<&Path>) -> Result<(), Exit> {
    let config = serve::load(serve::chosen(path).as_deref())?;
    let directory = open_directory(&config.stores.directory)?;
    directory.migrate().await?;
    print("the directory has this program's version");
    Ok(())
}

fn counted(config: &Config) -> String {
    let clients: usize = config.pools.iter().map(|pool| pool.clients.len()).sum();
    format!("pools: {}, clients: {clients}", config.pools.len())
}

async fn directory(config: &Config) -> Result<String, Fault> {
    let db = open_directory(&config.stores.directory)?;
    let schema = db.schema().await?;
    if config.demo.is_some() {
        return Ok(format!("answers, {schema:?}"));
    }
    schema.require_current()?;
    let keys = opened(config, &Directory::new(db)).await?;
    Ok(format!("answers, {schema:?}, signing keys that this master key opens: {keys}"))
}

/// How many signing keys there are. Fails where one was sealed with another master key.
async fn opened(config: &Config, directory: &Directory) -> Result<usize, Fault> {
    let keys = Keys::open(config, directory)?;
    let mut count = 0;
    for declared in &config.pools {
        keys.keyring.load(&declared.pool).await?;
        count += directory.list(&declared.pool.id).await?.len();
    }
    Ok(count)
}

/// How many passwords are in the file, where there is one.
fn breached(config: &Config) -> Result<String, Fault> {
    match config.breached.as_ref().map(|own| &own.by) {
        None => Ok(String::new()),
        Some(BreachedBy::File(path)) => {
            BreachFile::at(path.clone()).count().map(|count| format!("{count} in the file"))
        }
        Some(BreachedBy::Range(url)) => Ok(format!("asked for at {url}")),
    }
}

/// Looks for a sign-in that nobody can have.
async fn sessions(config: &Config) -> Result<String, Fault> {
    let stores = Stores::open(config, &Watch::default()).await?;
    if let Some(declared) = config.pools.first() {
        stores.sign_ins.load(&declared.pool.id, &[0; 32], SystemClock.now()).await?;
    }
    Ok("answers".to_owned())
}

fn told(result: &Result<String, Fault>) -> Result<String, String> {
    match result {
        Ok(what) => Ok(what.clone()),
        Err(fault) => Err(super::exit::chain(fault)),
    }
}

fn part(name: &'static str, found: &Result<String, String>) -> Row {
    let (Ok(what) | Err(what)) = found;
    vec![
        ("part", Value::from(name)),
        ("good", found.is_ok().into()),
        ("found", what.clone().into()),
    ]
}
