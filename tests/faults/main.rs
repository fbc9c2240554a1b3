//! Real processes that are killed at any moment, several of them on the same stores, and what an
//! earlier version left behind.
//!
//! `kills` and `several` let hands do what people and apps do, over HTTP, while something kills the
//! processes and the stores with SIGKILL. Everything that was asked is written down with what is
//! known of it: it was done, it was refused, or the connection broke and nobody knows. A checker
//! then compares this history with what was promised. `outage` takes PostgreSQL away in every way
//! that it knows, and looks at each answer meanwhile and afterwards. `upgrade` starts this program on the fixtures
//! of earlier versions.
//!
//! 40 lives by default, in some twenty seconds. The long run, in some two minutes:
//!
//! ```text
//! VESTIBULE_TEST_LIVES=250 cargo test --test faults -- kills::
//! ```
//!
//! `VESTIBULE_TEST_SEED` repeats the choices of a run that failed, though not its moments.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what panics in a test has failed it"
)]

#[path = "../support/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests use more of it")]
mod support;

use support::ports;

mod before;
mod checker;
mod deeds;
mod failovers;
mod fixture;
mod hands;
mod history;
mod kept;
mod kept_key;
mod kills;
mod line;
mod outage;
mod own_postgres;
mod process;
mod redis_fixture;
#[path = "../support/redis_set.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod redis_set;
mod several;
mod upgrade;
mod wire;
