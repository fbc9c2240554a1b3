//! What a crowd costs: finding people, refreshing and listing in a directory of one thousand, and of
//! one million.
//!
//! ```text
//! cargo bench --bench crowd
//! VESTIBULE_TEST_POSTGRES=postgres://… cargo bench --bench crowd -- --people 100000 --postgres
//! ```

#![expect(clippy::unwrap_used, reason = "what cannot be measured has no result")]

mod ground;
mod people;
mod work;

use std::time::Duration;

use clap::Parser;
use comfy_table::{Table, presets};

use ground::Ground;
use work::Work;

/// What is compared with.
const FEW: u64 = 1_000;
/// The most that an operation may cost among many, as a multiple of what it costs among few.
const LIMIT: f64 = 1.3;

#[derive(Parser)]
struct Options {
    /// How many people the crowd has
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(FEW..))]
    people: u64,
    /// Leave out SQLite
    #[arg(long)]
    postgres: bool,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main]
async fn main() {
    let Options { people, postgres, bench: _ } = Options::parse();
    for ground in Ground::all(!postgres).await {
        println!("\n{}", ground.name());
        let directory = ground.directory().await;
        people::add(&directory, 0..FEW).await;
        ground.settle().await;
        let few = Work::measured(&directory, FEW).await;
        people::add(&directory, FEW..people).await;
        ground.settle().await;
        let many = Work::measured(&directory, people).await;
        println!("{}", compared(&few, &many, people));
        directory.db().close().await;
        ground.end().await;
    }
}

fn compared(few: &[(Work, Duration)], many: &[(Work, Duration)], people: u64) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let count = |people: u64| format!("AMONG {people}");
    table.set_header(["WORK", &count(FEW), &count(people), "RATIO", "WITHIN"]);
    for ((work, few), (_, many)) in few.iter().zip(many) {
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        table.add_row([
            work.name().to_owned(),
            format!("{few:.1?}"),
            format!("{many:.1?}"),
            format!("{ratio:.2}"),
            if ratio <= LIMIT { "yes" } else { "no" }.to_owned(),
        ]);
    }
    table
}
