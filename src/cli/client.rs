//! `vestibule client …`: clients that are declared stay as the configuration says; others are added
//! here.

use std::path::Path;

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::config::{DeclaredPool, Standing, client_from_settings};
use crate::domain::{ClientId, ClientSecret, Deed, Pool, Secret};
use crate::ports::{SecretAdded, Settings as _, StoredClient};
use crate::token::secret_hash;

use super::deed::About;
use super::output::{Output, Row};
use super::tools::Tools;
use super::{Exit, password};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the clients of a pool, or of all.
    List {
        #[arg(long)]
        pool: Option<String>,
    },
    /// Add a client. A confidential one gets its secret here, which is shown this once.
    Add(Box<Add>),
    /// Give a confidential client a second live secret; of two, the older goes.
    RotateSecret {
        #[arg(long)]
        pool: Option<String>,
        id: String,
    },
}

#[derive(Debug, Args)]
pub struct Add {
    #[arg(long)]
    pool: Option<String>,
    /// 1 to 128 letters, digits, `_` or `+`; made up where it is left out.
    id: Option<String>,
    #[arg(long)]
    name: Option<String>,
    /// `code`, `implicit` or `client_credentials`.
    #[arg(long = "flow", required = true)]
    flows: Vec<String>,
    #[arg(long = "scope")]
    scopes: Vec<String>,
    #[arg(long = "callback-url")]
    callback_urls: Vec<String>,
    #[arg(long = "logout-url")]
    logout_urls: Vec<String>,
    #[arg(long)]
    confidential: bool,
    /// Any other key of a client in the configuration: `--set refresh_rotation=true`.
    #[arg(long = "set", value_name = "KEY=VALUE")]
    others: Vec<String>,
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    match command {
        Command::List { pool } => list(&tools, pool.as_deref(), output).await,
        Command::Add(add) => self::add(&tools, *add, output).await,
        Command::RotateSecret { pool, id } => {
            rotate(&tools, tools.pool(pool.as_deref())?, &id, output).await
        }
    }
}

async fn list(tools: &Tools, pool: Option<&str>, output: Output) -> Result<(), Exit> {
    let mut rows = Vec::new();
    for pool in tools.pools(pool)? {
        let declared = tools.pool(Some(pool.id.as_str()))?;
        let mut known: Vec<String> = Vec::new();
        for kept in tools.directory.clients(&pool.id).await? {
            known.push(kept.id.to_string());
            rows.push(row(&pool, &kept));
        }
        let waiting =
            declared.clients.iter().filter(|own| !known.contains(&own.client.id.to_string()));
        rows.extend(waiting.map(|own| {
            let (id, settings) = (own.client.id.clone(), own.settings.clone());
            row(&pool, &StoredClient { id, settings, declared: true, secrets: Vec::new() })
        }));
    }
    output.list(rows);
    Ok(())
}

fn row(pool: &Pool, kept: &StoredClient) -> Row {
    let settings: Map<String, Value> = serde_json::from_str(&kept.settings).unwrap_or_default();
    let of = |name: &str| settings.get(name).cloned().unwrap_or(Value::Null);
    vec![
        ("pool", pool.id.as_str().into()),
        ("id", kept.id.as_str().into()),
        ("name", of("name")),
        ("flows", of("flows")),
        ("confidential", of("confidential").as_bool().unwrap_or_default().into()),
        ("secrets", kept.secrets.len().into()),
        ("from", if kept.declared { "configuration" } else { "command" }.into()),
    ]
}

async fn add(tools: &Tools, add: Add, output: Output) -> Result<(), Exit> {
    let DeclaredPool { pool, clients, .. } = tools.pool(add.pool.as_deref())?;
    let id = add.id.clone().unwrap_or_else(|| password::client_id(&tools.keys.vault));
    let id = ClientId::parse(&id).map_err(|error| Exit::Failed(error.to_string()))?;
    let settings = settings(&add)?.to_string();
    client_from_settings(&id, &settings, pool, Standing::New)
        .map_err(|mistakes| Exit::Failed(mistakes.join("\n")))?;
    if clients.iter().any(|own| own.client.id == id) {
        return Err(Exit::NoSuch(format!("`{id}` is declared in the configuration already")));
    }
    let secret = add.confidential.then(|| password::client_secret(&tools.keys.vault));
    let secrets = secret.iter().map(|secret| hashed(tools, pool, &id, secret)).collect();
    let client = StoredClient { id: id.clone(), settings, declared: false, secrets };
    let done = async {
        let added = tools.directory.add_client(&pool.id, &client, tools.at).await?;
        let taken = || Exit::NoSuch(format!("there is a client `{id}` already"));
        added.then_some(()).ok_or_else(taken)
    };
    tools.tell(About::client(pool, &id), Deed::AddClient, done).await?;
    show(pool, &id, secret.as_ref(), output);
    Ok(())
}

/// The client in the words of the configuration.
fn settings(add: &Add) -> Result<Value, Exit> {
    let mut settings = json!({
        "flows": add.flows,
        "scopes": add.scopes,
        "callback_urls": add.callback_urls,
        "logout_urls": add.logout_urls,
        "confidential": add.confidential,
    });
    if let Some(members) = settings.as_object_mut() {
        if let Some(name) = &add.name {
            members.insert("name".to_owned(), name.clone().into());
        }
        for other in &add.others {
            let (key, text) = other
                .split_once('=')
                .ok_or_else(|| Exit::Failed(format!("--set {other}: write KEY=VALUE")))?;
            let value = serde_json::from_str(text).unwrap_or_else(|_| text.into());
            members.insert(key.to_owned(), value);
        }
    }
    Ok(settings)
}

async fn rotate(
    tools: &Tools,
    declared: &DeclaredPool,
    id: &str,
    output: Output,
) -> Result<(), Exit> {
    let DeclaredPool { pool, clients, .. } = declared;
    let id = ClientId::parse(id).map_err(|error| Exit::NoSuch(error.to_string()))?;
    let own = clients.iter().find(|own| own.client.id == id);
    if own.is_some_and(|own| !own.secrets.is_empty()) {
        return Err(Exit::Failed(format!(
            "the secret of `{id}` is declared in the configuration: write both into `secrets` there, \
             reload, and take the old one away when no app uses it any more"
        )));
    }
    if own.is_some_and(|own| !own.confidential) {
        return Err(Exit::Failed(format!("`{id}` is a public client, which has no secret")));
    }
    let secret = password::client_secret(&tools.keys.vault);
    let added = hashed(tools, pool, &id, &secret);
    let done = async {
        match tools.directory.add_secret(&pool.id, &id, added).await? {
            SecretAdded::NoSuchClient => Err(Exit::NoSuch(format!("there is no client `{id}`"))),
            added @ (SecretAdded::InPlaceOfOldest | SecretAdded::Yes) => Ok(added),
        }
    };
    let about = About::client(pool, &id);
    if tools.tell(about, Deed::AddClientSecret, done).await? == SecretAdded::InPlaceOfOldest {
        output.say("The older of two secrets no longer works.");
    }
    show(pool, &id, Some(&secret), output);
    Ok(())
}

fn hashed(tools: &Tools, pool: &Pool, id: &ClientId, secret: &Secret<String>) -> ClientSecret {
    let hash = secret_hash(&tools.keys.vault, &pool.id, id, secret.expose());
    ClientSecret { hash, created: tools.at }
}

/// The secret is shown here and nowhere again.
fn show(pool: &Pool, id: &ClientId, secret: Option<&Secret<String>>, output: Output) {
    output.one(vec![
        ("pool", pool.id.as_str().into()),
        ("client_id", id.as_str().into()),
        ("client_secret", secret.map_or(Value::Null, |secret| secret.expose().as_str().into())),
        ("issuer", pool.issuer().into()),
    ]);
}
