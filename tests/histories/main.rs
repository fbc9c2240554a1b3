//! Random histories against the engines: the sign-in state machine held to its invariants, the token
//! engine held to a model of it, on stores in memory that hand over between any two calls.
//!
//! Ten thousand histories of each by default, the same ones every time, so that a change alone can
//! make them fail. The long run, a million of each, and others in each run:
//!
//! ```text
//! VESTIBULE_TEST_HISTORIES=1000000 cargo test --profile bench --test histories
//! ```
//!
//! A history that fails is shrunk to the fewest actions that still fail, and printed.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what panics in a test has failed it"
)]

mod memory;
mod setting;
mod sign_in;
mod sign_in_world;
mod token_model;
mod tokens;

use proptest::test_runner::{Config, RngSeed};

/// How many histories, and how hard a failing one is shrunk. Seeds of failures are not kept in
/// files: a failure is told with its history.
fn histories() -> Config {
    let wanted = std::env::var("VESTIBULE_TEST_HISTORIES").ok();
    let rng_seed = if wanted.is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    let cases = wanted.map_or(10_000, |text| text.parse().expect("a number of histories"));
    let max_shrink_iters = 20_000;
    Config { cases, rng_seed, max_shrink_iters, failure_persistence: None, ..Config::default() }
}
