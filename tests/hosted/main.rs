//! Behaviour through the router, over real HTTP, on the store pair of this run.

#[path = "../support/mod.rs"]
mod support;

mod authorize;
mod cli;
mod csrf;
mod dead_ends;
mod demo;
mod existence;
mod hostile;
mod laws;
mod lockout;
mod login;
mod person;
mod races;
mod routes;
mod steps;
mod tenants;
