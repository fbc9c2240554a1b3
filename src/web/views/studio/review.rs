use askama::Template;

use super::{Bench, Told};

/// What a version changes, and what can be done with it.
#[derive(Debug, Template)]
#[template(path = "studio/review.html", whitespace = "preserve")]
pub struct Review {
    pub bench: Bench,
    pub theme: String,
    pub number: u32,
    pub revision: u32,
    pub about: String,
    pub note: String,
    pub remark: String,
    pub action: String,
    pub complaints: Vec<Told>,
    /// What it is held against, and whether anything differs.
    pub against: String,
    pub changes: Vec<ChangeView>,
    pub files: Vec<FileView>,
    pub words: Vec<WordView>,
    pub steps: Vec<StepView>,
    /// Why there is no other step.
    pub why: Vec<String>,
    /// The moment of the page and the usual one to publish at, as forms write them.
    pub now: String,
    /// The former, for people.
    pub now_said: String,
    pub when: String,
    /// A link that was made just now, and when it ends.
    pub link: String,
    pub link_ends: String,
}

/// A key that differs.
#[derive(Clone, Debug)]
pub struct ChangeView {
    pub key: String,
    pub label: String,
    pub old: String,
    pub new: String,
    /// The same where they are colours.
    pub old_colour: String,
    pub new_colour: String,
}

/// A file that differs.
#[derive(Clone, Debug)]
pub struct FileView {
    pub path: String,
    pub what: String,
    pub old_src: String,
    pub new_src: String,
}

/// A message that differs.
#[derive(Clone, Debug)]
pub struct WordView {
    pub language: String,
    pub key: String,
    /// Nothing where our words stand.
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Something that can be done with a version.
#[derive(Clone, Debug)]
pub struct StepView {
    /// The form's word.
    pub word: &'static str,
    pub label: String,
    /// `go` or `still`.
    pub look: &'static str,
    pub asks_remark: bool,
    pub asks_time: bool,
}

/// Every version of a theme.
#[derive(Debug, Template)]
#[template(path = "studio/history.html", whitespace = "preserve")]
pub struct History {
    pub bench: Bench,
    pub theme: String,
    pub worn: String,
    pub versions: Vec<HistoryLine>,
    /// Whether the folder can be put back on.
    pub folder_restorable: bool,
    /// Where older ones are listed; empty where there are none.
    pub older: String,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct HistoryLine {
    pub number: u32,
    pub state: String,
    pub note: String,
    /// Who did what and when.
    pub facts: Vec<String>,
    pub href: String,
    pub worn: bool,
    pub restorable: bool,
}
