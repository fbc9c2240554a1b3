//! Whether the time that an answer takes tells a name that somebody has from one that nobody has:
//! the same form for both, in turn, and a two-sample test (Mann-Whitney U, two-sided) over the times.
//!
//! ```text
//! cargo bench --bench hiding
//! cargo bench --bench hiding -- --pairs 200 --only recovery --bare
//! ```
//!
//! Passwords are hashed at the least cost, so that a hash hides no difference behind it. It wants a
//! quiet machine, and fails where something is told apart. `--bare` shows what there is to hide.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be measured has no result"
)]

mod probe;
#[path = "../../tests/support/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests use what is not used here")]
mod support;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use comfy_table::{Table, presets};

use probe::{Asked, Probe};
use support::two_samples::{mann_whitney, median};

/// Rounds in front, until caches and connections are what they stay.
const WARM_UP: usize = 20;
/// Samples of one kind lie so far apart once in a hundred runs.
const LIKELY: f64 = 0.01;

#[derive(Parser)]
struct Options {
    /// How many answers of each kind are compared
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(8..))]
    pairs: u32,
    /// Only what has this word in its name
    #[arg(long, default_value = "")]
    only: String,
    /// As if answers did not wait for an even moment: what there is to hide
    #[arg(long)]
    bare: bool,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Options { pairs, only, bare, bench: _ } = Options::parse();
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["", "known, µs", "unknown, µs", "known takes longer", "p", "told apart"]);
    let mut hidden = true;
    for asked in Asked::ALL.into_iter().filter(|asked| asked.name().contains(&only)) {
        let [known, unknown] = samples(asked, pairs as usize, bare).await;
        let compared = mann_whitney(&known, &unknown);
        let apart = compared.p <= LIKELY;
        hidden &= !apart;
        let micros = |times: &[f64]| format!("{:.0}", median(times) * 1e6);
        table.add_row([
            asked.name().to_owned(),
            micros(&known),
            micros(&unknown),
            format!("{:.1} %", compared.greater * 100.0),
            format!("{:.4}", compared.p),
            if apart { "YES" } else { "no" }.to_owned(),
        ]);
    }
    println!("{pairs} pairs\n{table}");
    if hidden { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Times of both kinds, in turn, so that no drift of the machine favours one.
async fn samples(asked: Asked, pairs: usize, bare: bool) -> [Vec<f64>; 2] {
    let probe = Probe::of(asked, bare).await;
    let mut samples = [Vec::new(), Vec::new()];
    for round in 0..WARM_UP + pairs {
        for turn in 0..2 {
            let which = (round + turn) % 2;
            let took: Duration = probe.ask(round, which == 0).await;
            if round >= WARM_UP {
                samples[which].push(took.as_secs_f64());
            }
        }
        probe.rest();
    }
    samples
}
