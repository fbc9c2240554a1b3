//! What things cost: `cargo bench --bench cost`, and what is printed stands in docs/performance.md.
//!
//! Each journey is measured in rounds, and in each round beside the crypto that it cannot do
//! without, so that a machine which others use too slows both. Words behind `--` choose parts:
//! `inside`, `wire`, `together`, `process`, `flood`, `traced`, `sessions`; `million` fills Redis with a
//! million sessions.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be measured has no result"
)]

mod counted;
mod door;
mod figures;
mod flood;
mod ground;
mod journey;
mod load;
mod process;
mod raw;
mod sessions;
#[path = "../../tests/support/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests use what is not used here")]
mod support;
mod together;
mod traced;
mod whole;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use vestibule::domain::SigningAlgorithm;

use ground::{Ground, Pair};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let chosen = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    actix_web::rt::System::new().block_on(async {
        for pair in Pair::here() {
            for algorithm in [SigningAlgorithm::RS256, SigningAlgorithm::ES256] {
                if chosen("inside") {
                    let ground = Ground::lay(pair, algorithm).await;
                    figures::print(pair, algorithm, "in process", &ground.inside().await);
                }
                if chosen("wire") {
                    let ground = Ground::lay(pair, algorithm).await;
                    figures::print(pair, algorithm, "over loopback HTTP", &ground.wire().await);
                }
                if chosen("together") {
                    together::print(&Ground::lay(pair, algorithm).await).await;
                }
            }
        }
        if chosen("process") {
            whole::print(&Ground::lay(Pair::Embedded, SigningAlgorithm::RS256).await).await;
        }
        if chosen("flood") {
            let ground = Ground::lay_with(Pair::Embedded, SigningAlgorithm::ES256, flood::BUDGET);
            flood::print(&ground.await).await;
        }
        if chosen("traced") {
            traced::print(Pair::Embedded).await;
        }
        let million = words.iter().any(|word| word == "million");
        if (chosen("sessions") || million) && Pair::here().contains(&Pair::Servers) {
            let ground = Ground::lay(Pair::Servers, SigningAlgorithm::RS256).await;
            sessions::print(&ground, if million { 1_000_000 } else { 50_000 }).await;
        }
    });
}
