//! Managed login that people host themselves: sign-in pages, and the OAuth 2.0 and OpenID Connect
//! endpoints behind them, for many user pools in one process.
//!
//! The rooms, and who may import whom (`tests/layers.rs` holds this table):
//!
//! ```text
//! oauth    → (nothing)                        the protocol's words
//! domain   → oauth                            our nouns: pool, client, user, request, grant
//! vault    → domain                           everything that the master key protects
//! ports    → oauth, domain                    what the engines need from outside, as traits
//! written  → (nothing)                        TOML with places, and every mistake in it
//! brand    → domain, written                  themes, style sheets, words
//! limits   → domain, vault, ports             how often is too often
//! metrics  → (nothing)                        what operators are told in numbers
//! traces   → (nothing)                        where the time of a request goes
//! signin   → oauth, domain, vault, ports, limits   the flow engine
//! token    → oauth, domain, vault, ports      the token engine
//! studio   → domain, vault, ports, brand      versions of themes, from draft to publishing
//! adapters → oauth, domain, vault, ports, brand, metrics, traces
//! app      → oauth, domain, vault, ports, brand, limits, metrics, traces, signin, token, studio
//! config   → oauth, domain, vault, written, brand     what people write, resolved
//! web      → oauth, domain, vault, brand, limits, metrics, traces, signin, token, studio, app      (never ports)
//! cli      → domain, vault, ports, brand, token, studio, adapters, app, config, boot
//! boot     → everything; main → cli
//! ```
//!
//! Words know nobody, nouns know words, engines know traits, adapters know traits, web knows
//! engines, and only `boot` knows who is who. `docs/architecture.md` tells why.

pub mod adapters;
pub mod app;
pub mod boot;
pub mod brand;
pub mod cli;
pub mod config;
pub mod domain;
pub mod limits;
pub mod metrics;
pub mod oauth;
pub mod ports;
pub mod signin;
pub mod studio;
pub mod token;
pub mod traces;
pub mod vault;
pub mod web;
mod written;
