//! TOML that people write, with the place of every value, and every mistake in it told at once: what
//! configuration and themes are read by.
//!
//! ```text
//! tree        a text → a tree with places
//! schema      Rust types → a JSON Schema
//! shape       unknown keys, types, words, ranges: the JSON Schema decides
//! report      places → complaints with file, line and column
//! ```

mod complaint;
pub(crate) mod key_path;
pub(crate) mod report;
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod suggest;
pub(crate) mod tree;

pub use complaint::Complaint;
