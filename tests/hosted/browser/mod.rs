//! The pages in a real browser: with script and without, by keyboard, and to look at.

pub mod axe;
mod brands;
mod driver;
mod forms;
mod gallery;
mod journeys;
mod keyboard;
mod look;
mod measure;
mod reflow;
mod stage;
mod studio;
pub mod tab;
mod tour;
mod turn;

pub use stage::Stage;
