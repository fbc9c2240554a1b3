//! Managed login that you host yourself.

pub mod brand;
pub mod web;
