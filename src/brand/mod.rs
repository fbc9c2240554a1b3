//! What makes a pool look and speak like itself: themes, stylesheets, assets and wording.
//!
//! Everything in it is loaded and checked once, at start
//! or at reload, and then only read.

pub mod agent;
mod catalog;
pub mod cognito;
pub mod colour;
pub mod components;
pub mod css;
pub mod difference;
mod drawn;
pub mod edit;
pub mod folder;
mod fonts;
pub mod letters;
mod mark;
pub mod own_css;
pub mod palette;
pub mod pictures;
mod rich;
mod scoped;
mod source;
pub mod theme;
mod tokens;
pub mod unusual;
pub mod words;

pub use crate::written::Complaint;
pub use catalog::{
    Asset, Branded, Catalog, FIRST_VIEW, HEAVIEST_PAGE, LeftOut, Logo, Required, Sketch,
    StudioAssets, Version, Weight,
};
pub use letters::{Kind as LetterKind, Letter};
pub use scoped::Scoped;
pub use theme::{Mode, Theme};
pub use words::{Language, Locales, OwnWords, Text, accept_language};
