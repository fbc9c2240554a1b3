//! `vestibule audit …`: what the directory kept of security events.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;

use crate::adapters::audit::{json, network};
use crate::domain::{
    At, AuditQuery, AuditRecord, ClientId, KeptRecord, Outcome, PoolId, Span, UserSub,
};
use crate::ports::AuditTrail as _;

use super::Exit;
use super::output::{Output, Row, print};
use super::tools::Tools;
use super::user::{Named, find};

/// Of `--follow`: between two looks, in one look, and to know again what was told.
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);
const LOOKED_AT: u32 = 1000;
const REMEMBERED: usize = 100_000;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// List events that the directory keeps, the newest last; with `--json`, an object a line.
    List(List),
}

#[derive(Debug, Args)]
pub struct List {
    #[arg(long)]
    pool: Option<String>,
    /// A name that somebody signs in with, or their `sub`; of those who were deleted, the `sub`.
    #[arg(long)]
    user: Option<String>,
    #[arg(long)]
    client: Option<String>,
    /// Like `sign_in_failed`; docs/configuration.md lists them.
    #[arg(long)]
    event: Option<String>,
    #[arg(long, value_enum)]
    outcome: Option<HowItEnded>,
    /// From this moment on: `2026-01-31`, `2026-01-31T12:00:00Z`, or how long ago, like `90m`, `24h`
    /// or `7d`.
    #[arg(long)]
    since: Option<String>,
    /// Before this moment, written the same.
    #[arg(long)]
    until: Option<String>,
    /// The id that a page of an error shows, and the server's log.
    #[arg(long)]
    request: Option<String>,
    /// What came from this address, or from the network that it was reduced to.
    #[arg(long)]
    address: Option<IpAddr>,
    /// The page before: events before the first one of it.
    #[arg(long, value_name = "ID")]
    before: Option<i64>,
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    limit: u32,
    /// Go on with what happens from now on, a line for each event, until it is interrupted.
    #[arg(long, conflicts_with_all = ["until", "before"])]
    follow: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum HowItEnded {
    Success,
    Failure,
    Begun,
}

impl From<HowItEnded> for Outcome {
    fn from(how: HowItEnded) -> Self {
        match how {
            HowItEnded::Success => Self::Success,
            HowItEnded::Failure => Self::Failure,
            HowItEnded::Begun => Self::Begun,
        }
    }
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    let Command::List(list) = command;
    let (limit, follows) = (list.limit, list.follow);
    let query = query(&tools, list).await?;
    let mut found = tools.directory.find(&query, limit).await?;
    found.reverse();
    if follows {
        return follow(&tools, &query, found, output).await;
    }
    match output {
        Output::Json => found.iter().for_each(|kept| print(&line(kept))),
        Output::Table => {
            output.list(table(&found));
            let more = found.first().filter(|_| found.len() == limit as usize);
            if let Some(first) = more {
                output.say(&format!("\nThe page before: --before {}", first.id));
            }
        }
    }
    Ok(())
}

/// Tells what is there, and then what comes, as it comes. Events become readable a moment after they
/// happened, and not quite in the order of their ids: each look is at the newest of them, and those
/// that were told are remembered for a while.
async fn follow(
    tools: &Tools,
    query: &AuditQuery,
    found: Vec<KeptRecord>,
    output: Output,
) -> Result<(), Exit> {
    let tell = |kept: &KeptRecord| match output {
        Output::Json => print(&line(kept)),
        Output::Table => print(&plain(kept)),
    };
    found.iter().for_each(tell);
    // Where this list is empty, there may be events that it did not ask for.
    let newest = tools.directory.find(&AuditQuery::default(), 1).await?;
    let shown = found.last().map(|kept| kept.id);
    let begin = shown.or_else(|| newest.first().map(|kept| kept.id)).unwrap_or_default();
    let mut told = BTreeSet::new();
    loop {
        tokio::time::sleep(BETWEEN_LOOKS).await;
        let mut new = Vec::new();
        let mut page = query.clone();
        loop {
            let kept = tools.directory.find(&page, LOOKED_AT).await?;
            let last = kept.last().map(|kept| kept.id);
            let whole = kept.len() == LOOKED_AT as usize;
            let before = new.len();
            new.extend(kept.into_iter().filter(|own| own.id > begin && told.insert(own.id)));
            if !whole || new.len() - before < LOOKED_AT as usize {
                break;
            }
            page.before = last;
        }
        new.iter().rev().for_each(tell);
        while told.len() > REMEMBERED {
            told.pop_first();
        }
    }
}

/// Pools that are configured no more may be asked for as well.
async fn query(tools: &Tools, list: List) -> Result<AuditQuery, Exit> {
    let wrong = |error: crate::domain::IdError| Exit::Failed(error.to_string());
    let mut pool = list.pool.as_deref().map(PoolId::parse).transpose().map_err(wrong)?;
    let by_sub = list.user.as_deref().and_then(|name| UserSub::parse(name).ok());
    let user = match list.user {
        Some(name) if by_sub.is_none() => {
            let named = Named { pool: list.pool, name };
            let (found, account) = find(tools, &named).await?;
            pool = Some(found.id.clone());
            Some(account.user.sub)
        }
        Some(_) | None => by_sub,
    };
    let moment = |text: Option<String>| text.map(|text| moment(&text, tools.at)).transpose();
    Ok(AuditQuery {
        pool,
        user,
        client: list.client.as_deref().map(ClientId::parse).transpose().map_err(wrong)?,
        event: list.event,
        outcome: list.outcome.map(|how| Outcome::from(how).as_str().to_owned()),
        request: list.request,
        address: list.address.and_then(|own| Some([own.to_string(), network(own)?])),
        since: moment(list.since)?,
        until: moment(list.until)?,
        before: list.before,
    })
}

/// A moment as people write one.
fn moment(text: &str, now: At) -> Result<At, Exit> {
    let day = || At::parse_rfc3339(&format!("{text}T00:00:00Z"));
    let known = At::parse_rfc3339(text).or_else(day).or_else(|| ago(text).map(|span| now - span));
    let instead = "write it like 2026-01-31, 2026-01-31T12:00:00Z, 90m, 24h or 7d";
    known.ok_or_else(|| Exit::Failed(format!("`{text}` is no moment: {instead}")))
}

fn ago(text: &str) -> Option<Span> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number = i64::from(number.parse::<u32>().ok()?);
    Some(match unit {
        "s" => Span::from_seconds(number),
        "m" => Span::from_minutes(number),
        "h" => Span::from_minutes(number * 60),
        "d" => Span::from_days(number),
        _ => return None,
    })
}

fn line(kept: &KeptRecord) -> String {
    let mut told = json(&kept.record);
    told.insert("id".to_owned(), kept.id.into());
    Value::Object(told).to_string()
}

/// The same in one line of a terminal, without what is not there.
fn plain(kept: &KeptRecord) -> String {
    let said = row(kept).into_iter().filter(|(name, value)| *name != "id" && !value.is_null());
    let said = said.map(|(_, value)| value.as_str().map_or(value.to_string(), str::to_owned));
    said.collect::<Vec<_>>().join("  ")
}

/// Columns in which nothing stands are left away.
fn table(found: &[KeptRecord]) -> Vec<Row> {
    let mut rows: Vec<Row> = found.iter().map(row).collect();
    let used = |name: &str| {
        let value = |row: &Row| row.iter().any(|(own, value)| *own == name && !value.is_null());
        rows.iter().any(value)
    };
    let names = rows.first().map(|row| row.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    let used: Vec<_> = names.unwrap_or_default().into_iter().filter(|name| used(name)).collect();
    for row in &mut rows {
        row.retain(|(name, _)| used.contains(name));
    }
    rows
}

fn row(kept: &KeptRecord) -> Row {
    let AuditRecord {
        at,
        event,
        outcome,
        pool,
        client,
        user,
        username,
        address,
        agent: _,
        request,
        operator,
        details,
    } = &kept.record;
    let text = |text: Option<&str>| text.map_or(Value::Null, Value::from);
    let details: Vec<_> = details.iter().map(|(name, value)| format!("{name}={value}")).collect();
    vec![
        ("id", kept.id.into()),
        ("time", at.rfc3339().into()),
        ("event", event.as_str().into()),
        ("outcome", outcome.as_str().into()),
        ("details", text(Some(details.join(" ").as_str()).filter(|told| !told.is_empty()))),
        ("pool", text(pool.as_ref().map(PoolId::as_str))),
        ("client", text(client.as_ref().map(ClientId::as_str))),
        ("user", text(user.as_ref().map(UserSub::as_str))),
        ("username", text(username.as_deref())),
        ("address", text(address.as_deref())),
        ("operator", text(operator.as_deref())),
        ("request", text(request.as_deref())),
    ]
}
