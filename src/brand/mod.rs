//! What makes a pool look and speak like itself: themes, stylesheets, assets and wording.
//!
//! This room depends on no other of ours. Everything in it is loaded and checked once, at start
//! or at reload, and then only read.

mod catalog;
pub mod colour;
pub mod css;
pub mod letters;
pub mod palette;
pub mod text;
pub mod theme;

pub use catalog::{Asset, Branded, Catalog, Logo};
pub use letters::Letter;
pub use text::{Language, Locales, Text};
pub use theme::{Complaint, Mode, Theme};
