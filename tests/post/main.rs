//! Messages, sent by the real program to a real mail server and to a real gateway, and everything
//! that these do to their guests.
//!
//! The mail server is `aiosmtpd` in the Python environment that `./test` makes; where
//! `VESTIBULE_TEST_CLIENTS` names none, tests that need it are left out, and that is said.

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

mod gateway;
mod house;
mod mail;
mod ration;
mod server;
