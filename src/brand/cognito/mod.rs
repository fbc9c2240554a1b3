//! The original's branding: brought in as a theme of ours, and written back.
//!
//! ```text
//! document  JSON as people have it → settings and images
//! table     every key of the settings, and what of our themes says the same
//! settings  settings → leaves, each known, without effect, or unknown
//! classic   the style sheet of the classic hosted pages
//! paint     leaves → theme.toml, with colours made opaque and readable
//! folder    a theme's folder: images, and what only the export needs
//! images    images → pictures of a theme
//! export    a theme → JSON or a style sheet
//! ```

mod classic;
mod document;
mod export;
mod folder;
mod images;
mod paint;
mod settings;
mod table;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::Serialize;

pub use document::{Asset, Document, LARGEST};
pub use export::export;
pub use folder::{Imported, import};

/// Something in a document that cannot be read, said so that its author can mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON path, or line and column of a style sheet.
    pub at: String,
    /// What is wrong.
    pub what: String,
    /// What to write instead.
    pub instead: String,
}

impl Problem {
    fn new(at: &str, what: String, instead: &str) -> Self {
        Self { at: at.to_owned(), what, instead: instead.to_owned() }
    }

    /// Of a value that is something else than it has to be.
    fn not(at: &str, value: &serde_json::Value, wanted: &str) -> Self {
        use serde_json::Value;
        let what = match value {
            Value::Null => "is missing".to_owned(),
            Value::Bool(own) => format!("is {own}"),
            Value::Number(own) => format!("is the number {own}"),
            Value::String(own) => {
                format!("is the text `{}`", own.chars().take(40).collect::<String>())
            }
            Value::Array(_) => "is a list".to_owned(),
            Value::Object(_) => "is an object".to_owned(),
        };
        Self::new(at, what, &format!("write {wanted}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, what, instead } = self;
        write!(f, "{at} {what}; {instead}")
    }
}

/// What became of one key of the original's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its JSON path, or selector and property.
    pub key: String,
    /// What became of it.
    #[serde(flatten)]
    pub fate: Fate,
}

/// What becomes of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
    /// The theme says it.
    Mapped {
        /// A key of `theme.toml`, or a file.
        to: String,
        /// What is written there.
        value: String,
        /// How it differs from what the original says.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// It is kept for the export alone.
    WithoutEffect {
        /// Why nothing is done with it.
        why: String,
    },
    /// Nobody knows it; it is kept for the export.
    Unknown {
        /// What may have been meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        near: Option<String>,
    },
}

/// A step down by a key, as JSON paths write it (RFC 9535).
fn at_key(at: &str, key: &str) -> String {
    let plain = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { format!("{at}.{key}") } else { format!("{at}[{}]", serde_json::Value::from(key)) }
}

fn at_index(at: &str, n: usize) -> String {
    format!("{at}[{n}]")
}
