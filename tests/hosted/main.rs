//! Behaviour through the router, over real HTTP, on the store pair of this run.

#[path = "../support/mod.rs"]
mod support;

mod authorize;
mod cli;
mod dead_ends;
mod demo;
mod existence;
mod laws;
mod login;
mod person;
mod races;
mod routes;
mod steps;
mod tenants;
