//! HTTP: what a browser is answered.

pub mod views;
