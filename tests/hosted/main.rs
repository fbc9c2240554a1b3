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

mod account;
mod account_events;
mod account_profile;
mod account_proof;
mod account_proof_passkey;
mod account_sessions;
mod accounts;
mod adaptive;
mod answers;
mod audit;
mod audit_directory;
mod authorize;
mod backup;
mod branding;
mod breached;
mod browser;
mod budget;
mod bug_classes;
mod claims;
mod cli;
mod clients;
mod connected_apps;
mod cookies;
mod csrf;
mod dead_ends;
mod demo;
mod discovery;
mod double_submit;
mod entitlement;
mod existence;
mod factors;
mod funnel;
mod headers;
mod hostile;
mod languages;
mod laws;
mod limits;
mod link;
mod listeners;
mod lockout;
mod login;
mod logout;
mod lost_factor;
mod machine;
mod mix_up;
mod moving;
mod moving_csv;
mod operations;
mod organisations;
mod outage;
mod own_authenticators;
mod own_passkeys;
mod passkey_makers;
mod passkeys;
mod password_history;
mod passwordless;
mod person;
mod place;
mod prompt;
mod races;
mod recovery;
mod recovery_codes;
mod redeem;
mod refresh;
mod restart;
mod revoke;
mod risk;
mod rotation;
mod routes;
mod sign_up;
mod sign_up_fields;
mod single_sign_on;
mod step_up;
mod steps;
mod stopping;
mod strict;
mod strict_authorize;
mod strict_logout;
mod strict_token;
mod studio;
mod studio_pages;
mod tenants;
mod terms;
mod theme_commands;
mod theme_versions;
mod themes;
mod timing;
mod token;
mod token_races;
mod traces;
mod trials;
mod trusted_browsers;
mod user_info;
mod words;
