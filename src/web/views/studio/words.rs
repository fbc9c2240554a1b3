use askama::Template;

use super::Bench;

/// What a draft says, in one language.
#[derive(Debug, Template)]
#[template(path = "studio/words.html", whitespace = "preserve")]
pub struct Words {
    pub bench: Bench,
    pub theme: String,
    pub number: u32,
    pub revision: u32,
    pub writable: bool,
    pub action: String,
    pub languages: Vec<(String, String)>,
    pub language: String,
    /// Of the words: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Each part, and how many messages it has.
    pub parts: Vec<(String, usize)>,
    pub part: String,
    pub find: String,
    pub messages: Vec<MessageView>,
}

/// A message: ours, and the theme's own.
#[derive(Clone, Debug)]
pub struct MessageView {
    pub key: String,
    pub ours: String,
    pub said: String,
    pub rows: usize,
    pub mistake: String,
}
