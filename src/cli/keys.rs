//! `vestibule keys …`: a key is published, then signs, then only verifies, then goes.

use std::path::Path;

use clap::{Subcommand, ValueEnum};
use serde_json::Value;

use crate::domain::{Deed, KeyState, KeyUse, Pool, Span};
use crate::ports::SigningKeys as _;

use super::Exit;
use super::deed::About;
use super::output::Output;
use super::tools::Tools;

/// How long a key should have been published before it signs: verifiers keep the old set a while.
const PUBLISHED_FOR: Span = Span::from_minutes(60);

#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the keys of a pool, or of all.
    List {
        #[arg(long)]
        pool: Option<String>,
    },
    /// Sign with the next key from now on, and publish one to come after it. Nobody is signed out:
    /// the old key still verifies until it is retired.
    Rotate {
        #[arg(long)]
        pool: Option<String>,
        /// Rotate the keys of one use alone.
        #[arg(long = "use", value_enum)]
        purpose: Option<Purpose>,
        /// Rotate even if the next key was published less than an hour ago.
        #[arg(long)]
        force: bool,
    },
    /// Take a previous key away. Tokens that it signed stop verifying; they live for a day at most.
    Retire {
        #[arg(long)]
        pool: Option<String>,
        /// The key's id, as `keys list` shows it.
        kid: String,
    },
    /// Seal everything in the directory anew that a previous master key sealed.
    Rewrap,
}

/// `keys rewrap`.
async fn rewrap(tools: &Tools, output: Output) -> Result<(), Exit> {
    let done = async { Ok(tools.directory.rewrap(&tools.keys.vault).await?) };
    let done = tools.tell(About::default(), Deed::Rewrap, done).await?;
    output.one(vec![
        ("signing_keys", done.signing_keys.into()),
        ("authenticator_apps", done.authenticator_apps.into()),
        ("messages", done.messages.into()),
    ]);
    Ok(())
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Purpose {
    Id,
    Access,
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    match command {
        Command::Rewrap => rewrap(&tools, output).await,
        Command::List { pool } => list(&tools, pool.as_deref(), output).await,
        Command::Rotate { pool, purpose, force } => {
            let pool = &tools.pool(pool.as_deref())?.pool;
            let uses = match purpose {
                None => KeyUse::ALL.to_vec(),
                Some(Purpose::Id) => vec![KeyUse::Id],
                Some(Purpose::Access) => vec![KeyUse::Access],
            };
            rotate(&tools, pool, &uses, force).await?;
            list(&tools, Some(pool.id.as_str()), output).await
        }
        Command::Retire { pool, kid } => {
            let pool = &tools.pool(pool.as_deref())?.pool;
            let done = async {
                let removed = tools.directory.remove(&pool.id, &kid, KeyState::Previous).await?;
                let missing = || format!("there is no previous key `{kid}` in {}", pool.id);
                removed.then_some(()).ok_or_else(|| Exit::NoSuch(missing()))
            };
            let deed = Deed::RetireKey { kid: kid.clone() };
            tools.tell(About::pool(pool), deed, done).await?;
            output.say("retired");
            Ok(())
        }
    }
}

async fn list(tools: &Tools, pool: Option<&str>, output: Output) -> Result<(), Exit> {
    let mut rows = Vec::new();
    for pool in tools.pools(pool)? {
        for key in tools.directory.list(&pool.id).await? {
            rows.push(vec![
                ("pool", Value::from(pool.id.as_str())),
                ("use", key.purpose.as_str().into()),
                ("state", key.state.as_str().into()),
                ("algorithm", key.algorithm.as_str().into()),
                ("kid", key.kid.into()),
                ("created", key.created.rfc3339().into()),
            ]);
        }
    }
    output.list(rows);
    Ok(())
}

async fn rotate(tools: &Tools, pool: &Pool, uses: &[KeyUse], force: bool) -> Result<(), Exit> {
    tools.keys.prepare(pool, tools.at).await?;
    let keys = tools.directory.list(&pool.id).await?;
    let young = keys.iter().find(|key| {
        let next = key.state == KeyState::Next && uses.contains(&key.purpose);
        next && tools.at.since(key.created) < PUBLISHED_FOR
    });
    if let Some(key) = young.filter(|_| !force) {
        return Err(Exit::Failed(format!(
            "the next {} key was published less than an hour ago, and verifiers may not know it; \
             wait, or say --force",
            key.purpose.as_str()
        )));
    }
    let done = async {
        for purpose in uses {
            tools.directory.promote(&pool.id, *purpose).await?;
        }
        Ok(tools.keys.prepare(pool, tools.at).await?)
    };
    tools.tell(About::pool(pool), Deed::RotateKeys(uses.to_vec()), done).await
}
