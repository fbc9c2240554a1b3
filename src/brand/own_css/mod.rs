//! A style sheet of a brand's own: rules that decorate and do nothing else. What hides or moves a
//! control, writes words or loads something is refused with its place, by lists of what may be.
//!
//! ```text
//! sheet       rules, `@media`, `@supports`; every mistake at once
//! conditions  what stands behind `@media` and `@supports`
//! selectors   which elements and classes may be meant
//! properties  which properties there are, and of what kind
//! values      what a value of each kind may hold, and how large
//! copy        tokens, written anew: nothing of the source reaches a page unread
//! ```

mod conditions;
mod copy;
mod properties;
mod selectors;
mod sheet;
mod values;

use cssparser::{ParseError, SourceLocation};

use crate::written::Complaint;

pub use properties::names as properties;
pub use selectors::{CLASSES, ELEMENTS};

/// The name of its file, beside `theme.toml`.
pub const FILE: &str = "own.css";
/// The largest file, in bytes.
pub const LARGEST: usize = 32 * 1024;

/// Rules that may stand behind ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCss(String);

impl OwnCss {
    /// Reads a style sheet, or tells everything that it may not hold. `file` is only for complaints.
    pub fn read(file: &str, css: &str) -> Result<OwnCss, Vec<Complaint>> {
        let told = |line, column, what: String, instead: String| {
            let (file, key) = (file.to_owned(), String::new());
            Complaint { file, line, column, key, what, instead }
        };
        if css.len() > LARGEST {
            let what = format!("has {} bytes", css.len());
            return Err(vec![told(0, 0, what, format!("{LARGEST} bytes are the most"))]);
        }
        sheet::read(css).map(OwnCss).map_err(|wrong| {
            let place = |at: SourceLocation| (at.line as usize + 1, at.column as usize);
            let told = |own: Wrong| {
                let (line, column) = own.at.map_or((0, 0), place);
                told(line, column, own.what, own.instead)
            };
            let mut complaints: Vec<_> = wrong.into_iter().map(told).collect();
            complaints.sort();
            complaints.dedup();
            complaints
        })
    }

    /// The rules, without comments.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What may not be. Without a place, the rule or declaration as a whole is meant.
#[derive(Clone, Debug, PartialEq)]
struct Wrong {
    at: Option<SourceLocation>,
    what: String,
    instead: String,
}

impl Wrong {
    fn at(at: SourceLocation, what: String, instead: &str) -> ParseError<Wrong> {
        ParseError::custom(Wrong { at: Some(at), what, instead: instead.to_owned() })
    }

    fn whole(what: String, instead: String) -> ParseError<Wrong> {
        ParseError::custom(Wrong { at: None, what, instead })
    }
}

type Read<T> = Result<T, ParseError<Wrong>>;

#[cfg(test)]
mod tests;
