//! `vestibule funnel`: how far journeys come, and where people give up.

use std::path::Path;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::domain::{
    Compared, Counts, Difference, FunnelBy, FunnelPart, FunnelQuery, JOURNEY, Span,
};
use crate::ports::Funnels as _;

use super::Exit;
use super::output::{Output, Row};
use super::tools::Tools;

#[derive(Debug, Args)]
pub struct Funnel {
    /// The pool, where there are several.
    #[arg(long)]
    pool: Option<String>,
    /// How many days back.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=3650))]
    days: i64,
    /// Each of them apart. Themes are told with their versions, and compared.
    #[arg(long, value_enum)]
    by: Option<By>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    Theme,
    Language,
    Method,
    Client,
}

impl By {
    const fn kind(self) -> FunnelBy {
        match self {
            Self::Theme => FunnelBy::Theme,
            Self::Language => FunnelBy::Language,
            Self::Method => FunnelBy::Method,
            Self::Client => FunnelBy::Client,
        }
    }

    const fn column(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Method => "method",
            Self::Client => "client",
        }
    }
}

pub async fn run(asked: Funnel, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    let pool = &tools.pool(asked.pool.as_deref())?.pool.id;
    if tools.config.server.funnel == Span::default() {
        return Err(Exit::Failed("nothing is counted, as `server.funnel_days` is 0".to_owned()));
    }
    let kind = asked.by.map_or(FunnelBy::Nothing, By::kind);
    let query = FunnelQuery::last(asked.days, tools.at, kind);
    let parts = FunnelPart::all(tools.directory.sums(pool, &query).await?);
    let compared = if asked.by == Some(By::Theme) { Compared::of(&parts) } else { Vec::new() };
    match output {
        Output::Json => output.one(vec![
            ("pool", pool.as_str().into()),
            ("since", query.since.rfc3339().into()),
            ("until", query.until.rfc3339().into()),
            ("parts", parts.iter().map(|part| told(part, asked.by)).collect()),
            ("comparisons", compared.iter().map(json_of).collect()),
        ]),
        Output::Table if parts.is_empty() => output.say("Nothing was counted in these days."),
        Output::Table => {
            output.list(parts.iter().flat_map(|part| rows(part, asked.by)).collect());
            for own in &compared {
                output.say(&format!("\n{own}"));
            }
        }
    }
    Ok(())
}

fn rows(part: &FunnelPart, by: Option<By>) -> Vec<Row> {
    let journey = (JOURNEY.to_owned(), part.journeys);
    let steps = std::iter::once(&journey).chain(&part.steps);
    let row = |(step, counts): &(String, Counts)| {
        let mut row = names(part, by);
        row.push(("step", step.as_str().into()));
        row.extend(numbers(counts).map(|(name, number)| (name, number)));
        let off = counts.drop_off().map(|off| format!("{:.1} %", off * 100.0));
        row.push(("drop-off", off.into()));
        row
    };
    steps.map(row).collect()
}

fn names(part: &FunnelPart, by: Option<By>) -> Row {
    let own = by.map(|by| (by.column(), Value::from(part.of.as_str())));
    let version = (by == Some(By::Theme)).then(|| ("version", part.version.as_str().into()));
    own.into_iter().chain(version).collect()
}

fn numbers(counts: &Counts) -> [(&'static str, Value); 3] {
    let Counts { shown, passed, refused } = *counts;
    [("shown", shown.into()), ("passed", passed.into()), ("refused", refused.into())]
}

/// A part as JSON, with the drop-off as a number from 0 to 1.
fn told(part: &FunnelPart, by: Option<By>) -> Value {
    let counts = |counts: &Counts| {
        let numbers = numbers(counts).into_iter().chain([("drop_off", counts.drop_off().into())]);
        numbers.map(|(name, value)| (name.to_owned(), value)).collect::<serde_json::Map<_, _>>()
    };
    let step = |(step, own): &(String, Counts)| {
        let mut told = counts(own);
        told.insert("step".to_owned(), step.as_str().into());
        Value::Object(told)
    };
    let mut told: serde_json::Map<_, _> =
        names(part, by).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    told.insert("journeys".to_owned(), counts(&part.journeys).into());
    told.insert("steps".to_owned(), part.steps.iter().map(step).collect());
    Value::Object(told)
}

fn json_of(compared: &Compared) -> Value {
    let Compared { theme, with, rates: [rate, rate_with], difference } = compared;
    let Difference { difference, low, high } = *difference;
    json!({
        "theme": theme, "with": with, "rate": rate, "rate_with": rate_with,
        "difference": difference, "low": low, "high": high, "confidence": 0.95,
    })
}
