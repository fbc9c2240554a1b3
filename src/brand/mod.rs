//! What makes a pool look and speak like itself: themes, stylesheets, assets and wording.
//!
//! This room depends on no other of ours. Everything in it is loaded and checked once, at start
//! or at reload, and then only read.

pub mod agent;
mod catalog;
pub mod colour;
pub mod css;
pub mod letters;
mod mark;
pub mod palette;
mod source;
pub mod theme;
mod theme_file;
pub mod unusual;
pub mod words;

pub use catalog::{Asset, Branded, Catalog, Logo};
pub use letters::{Kind as LetterKind, Letter};
pub use theme::{Complaint, Mode, Theme};
pub use words::{Language, Locales, OwnWords, Text, accept_language};
