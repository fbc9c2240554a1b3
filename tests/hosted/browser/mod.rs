//! The pages in a real browser: with script and without, by keyboard, and to look at.

mod account;
pub mod axe;
mod driver;
mod forms;
mod gallery;
mod journeys;
mod keyboard;
mod link;
mod look;
mod passkeys;
mod stage;
pub mod tab;
mod tour;

pub use stage::Stage;
