use askama::Template;

use super::Bench;

/// How far journeys come.
#[derive(Debug, Template)]
#[template(path = "studio/funnel.html", whitespace = "preserve")]
pub struct Funnel {
    pub bench: Bench,
    /// How many days back.
    pub days: Vec<Chosen>,
    /// By what they are told apart.
    pub by: Vec<Chosen>,
    pub parts: Vec<PartView>,
    /// Themes beside each other, in sentences.
    pub compared: Vec<String>,
}

/// One of several.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub value: &'static str,
    pub label: String,
    pub is_chosen: bool,
}

/// A client, language, method or theme; or all of them.
#[derive(Clone, Debug)]
pub struct PartView {
    pub title: String,
    pub rows: Vec<StepRow>,
}

/// A step, in numbers that are ready to be shown.
#[derive(Clone, Debug)]
pub struct StepRow {
    pub step: String,
    /// Whether the step is one of ours, which have English names.
    pub is_english: bool,
    pub shown: i64,
    pub passed: i64,
    pub refused: i64,
    /// Empty where nobody can say.
    pub drop_off: String,
    /// Of a hundred that were shown it, those who passed; the bar's length.
    pub bar: i64,
}
