//! `vestibule user …`

mod add;
mod change;
mod csv;
mod export;
mod import;
mod line;

use std::path::Path;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::domain::{Account, Factor, LostFactor, Pool, User, UserSub};
use crate::ports::{LostFactors as _, Users as _};

use super::Exit;
use super::output::{Output, Row};
use super::tools::Tools;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add somebody, with a temporary password that is sent or shown.
    Add(add::Add),
    /// List people, a page at a time.
    List {
        #[arg(long)]
        pool: Option<String>,
        /// Begin behind this `sub`, the last of the page before.
        #[arg(long)]
        after: Option<String>,
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Show somebody, with attributes and factors.
    Show(Named),
    /// Refuse sign-ins, refreshes and silent sign-ins from now on.
    Disable(Named),
    /// Let them in again. What was signed in before stays signed out.
    Enable(Named),
    /// Let somebody in who signed up and waits for it.
    Confirm(Named),
    /// Set a password, from standard input or made here.
    SetPassword(change::SetPassword),
    /// Take the authenticator app away, so that a new one can be set up.
    ResetMfa(Named),
    /// End a request to get in without the second factors that were lost.
    StopLostFactor(Named),
    /// Bring people in from elsewhere, their passwords with them. What is there already is skipped,
    /// so that a run that was cut off goes on with the same command.
    Import(import::Import),
    /// Write everybody of a pool as `import` reads them.
    Export(export::Export),
    /// Remove somebody and all that is theirs.
    Delete {
        #[command(flatten)]
        named: Named,
        /// Without this nothing is removed.
        #[arg(long)]
        yes: bool,
    },
}

/// Who is meant.
#[derive(Debug, Args)]
pub struct Named {
    #[arg(long)]
    pub pool: Option<String>,
    /// A name they sign in with, or their `sub`.
    pub name: String,
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    match command {
        Command::Add(add) => add::run(&tools, add, output).await,
        Command::List { pool, after, limit } => {
            let pool = &tools.pool(pool.as_deref())?.pool;
            let after = after.map(|sub| UserSub::parse(&sub)).transpose();
            let after = after.map_err(|error| Exit::Failed(error.to_string()))?;
            let users = tools.directory.list(&pool.id, after.as_ref(), limit).await?;
            output.list(users.iter().map(row).collect());
            Ok(())
        }
        Command::Show(named) => {
            let (pool, account) = find(&tools, &named).await?;
            let request = tools.directory.lost_factor(&pool.id, &account.user.sub).await?;
            let request = request.filter(|own| !own.is_over(tools.at));
            output.one(whole(&account, request.as_ref()));
            Ok(())
        }
        Command::Disable(named) => change::enable(&tools, &named, false, output).await,
        Command::Enable(named) => change::enable(&tools, &named, true, output).await,
        Command::Confirm(named) => change::confirm(&tools, &named, output).await,
        Command::SetPassword(set) => change::set_password(&tools, set, output).await,
        Command::ResetMfa(named) => change::reset_mfa(&tools, &named, output).await,
        Command::StopLostFactor(named) => change::stop_lost_factor(&tools, &named, output).await,
        Command::Import(import) => import::run(&tools, import, output).await,
        Command::Export(export) => export::run(&tools, export, output).await,
        Command::Delete { named, yes } => change::delete(&tools, &named, yes, output).await,
    }
}

pub async fn find<'a>(tools: &'a Tools, named: &Named) -> Result<(&'a Pool, Account), Exit> {
    let pool = &tools.pool(named.pool.as_deref())?.pool;
    let by_sub = match UserSub::parse(&named.name) {
        Ok(sub) => tools.directory.account_of(&pool.id, &sub).await?,
        Err(_) => None,
    };
    let found = match by_sub {
        Some(account) => Some(account),
        None => tools.directory.account(&pool.id, &pool.names.candidates(&named.name)).await?,
    };
    let missing = || Exit::NoSuch(format!("nobody in {} is called `{}`", pool.id, named.name));
    found.map(|account| (pool, account)).ok_or_else(missing)
}

fn row(user: &User) -> Row {
    vec![
        ("sub", user.sub.as_str().into()),
        ("name", user.display_name().into()),
        ("status", user.status.as_str().into()),
        ("enabled", user.enabled.into()),
        ("mfa_required", user.mfa_required.into()),
        ("created", user.created.rfc3339().into()),
    ]
}

fn whole(account: &Account, request: Option<&LostFactor>) -> Row {
    let user = &account.user;
    let attributes = user.attributes.iter().map(|(n, v)| (n.to_owned(), Value::from(v)));
    let temporary = account.credential.as_ref().and_then(|own| own.temporary_until);
    let mut whole = row(user);
    whole.extend([
        ("username", user.username.as_str().into()),
        ("groups", user.groups.clone().into()),
        ("attributes", Value::Object(attributes.collect())),
        ("has_password", account.credential.is_some().into()),
        ("temporary_until", temporary.map_or(Value::Null, |at| at.rfc3339().into())),
        (
            "authenticators",
            account.totp.iter().map(|totp| Value::from(totp.name.clone())).collect(),
        ),
        ("agreed", account.agreed.iter().map(|own| Value::from(own.to_string())).collect()),
        ("lost_factor", request.map_or(Value::Null, told)),
        ("modified", user.modified.rfc3339().into()),
    ]);
    whole
}

/// A request that waits.
fn told(request: &LostFactor) -> Value {
    let proofs: Vec<_> = request.proofs.iter().copied().map(Factor::as_str).collect();
    json!({ "asked": request.asked.rfc3339(), "due": request.due.rfc3339(), "proofs": proofs })
}
