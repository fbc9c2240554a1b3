//! `vestibule user …`

mod add;
mod change;
mod csv;
mod export;
mod import;
mod line;
mod show;

use std::path::Path;

use clap::{Args, Subcommand};

use crate::domain::{Account, Pool, User, UserSub};
use crate::ports::Users as _;

use super::Exit;
use super::output::{Output, Row};
use super::tools::Tools;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add somebody, with a temporary password that is sent or shown.
    Add(add::Add),
    /// List people in the order in which they came, a page at a time.
    List {
        #[arg(long)]
        pool: Option<String>,
        /// Begin behind this `sub`, the last of the page before.
        #[arg(long)]
        after: Option<String>,
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Show somebody, with attributes, factors and trusted browsers. What happened to their account:
    /// `audit list --user`.
    Show(Named),
    /// Refuse sign-ins, refreshes and silent sign-ins from now on.
    Disable(Named),
    /// Let them in again. What was signed in before stays signed out.
    Enable(Named),
    /// Let somebody in who signed up and waits for it.
    Confirm(Named),
    /// Set a password, from standard input or made here.
    SetPassword(change::SetPassword),
    /// Take authenticator apps and recovery codes away, so that new ones can be set up.
    ResetMfa(change::ResetMfa),
    /// End all their sessions and refresh tokens.
    SignOut(Named),
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
            let after = match after {
                Some(sub) => Some(listed(&tools, pool, &sub).await?),
                None => None,
            };
            let users = tools.directory.list(&pool.id, after.as_ref(), limit).await?;
            output.list(users.iter().map(row).collect());
            Ok(())
        }
        Command::Show(named) => show::run(&tools, &named, output).await,
        Command::Disable(named) => change::enable(&tools, &named, false, output).await,
        Command::Enable(named) => change::enable(&tools, &named, true, output).await,
        Command::Confirm(named) => change::confirm(&tools, &named, output).await,
        Command::SetPassword(set) => change::set_password(&tools, set, output).await,
        Command::ResetMfa(reset) => change::reset_mfa(&tools, &reset, output).await,
        Command::SignOut(named) => change::sign_out(&tools, &named, output).await,
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

/// Whoever is last on the page before.
async fn listed(tools: &Tools, pool: &Pool, sub: &str) -> Result<User, Exit> {
    let parsed = UserSub::parse(sub).map_err(|error| Exit::Failed(error.to_string()))?;
    let gone = || Exit::NoSuch(format!("nobody in {} has the sub `{sub}` any more", pool.id));
    tools.directory.user(&pool.id, &parsed).await?.ok_or_else(gone)
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
