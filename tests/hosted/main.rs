//! Behaviour through the router, over real HTTP, on the store pair of this run.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what panics in a test has failed it"
)]

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod authorize;
mod browser;
mod claims;
mod cli;
mod clients;
mod cookies;
mod demo;
mod discovery;
mod headers;
mod login;
mod logout;
mod machine;
mod prompt;
mod redeem;
mod refresh;
mod restart;
mod revoke;
mod single_sign_on;
mod strict;
mod strict_authorize;
mod strict_logout;
mod strict_token;
mod token;
mod user_info;
