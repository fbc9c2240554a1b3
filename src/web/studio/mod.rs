//! The brand studio in the browser: drafts of themes, edited beside what they look like, on their way
//! to being published. For members of a pool's brand group, by their session at that pool.
//!
//! ```text
//! room      who is let in, and what every page of theirs has
//! draft     the version that an address names
//! overview  every theme, and what is under way
//! editor    a draft as a form, and its checks
//! preview   how it looks: in frames, and for whoever has a link
//! pictures  uploads
//! words     messages
//! review    what changes, and on the way to being published
//! funnel    how far journeys come
//! history   what was published, and back to it
//! named     what keys of a theme are called
//! say       what became of something
//! ```

mod draft;
pub mod editor;
pub mod funnel;
pub mod history;
mod look;
mod named;
pub mod overview;
pub mod pictures;
pub mod preview;
pub mod review;
mod room;
mod say;
pub mod shared;
mod upload;
pub mod words;
