use askama::Template;

use super::Bench;

/// A draft, as a form and as it looks.
#[derive(Debug, Template)]
#[template(path = "studio/editor.html", whitespace = "preserve")]
pub struct Editor {
    pub bench: Bench,
    pub theme: String,
    pub number: u32,
    pub revision: u32,
    pub note: String,
    /// Whose it is and where it stands.
    pub about: String,
    /// Whether it may be changed.
    pub writable: bool,
    /// Where the form goes.
    pub action: String,
    /// Where the script asks what is wrong.
    pub check: String,
    pub complaints: Vec<Told>,
    pub groups: Vec<FieldGroup>,
    pub look: Look,
}

/// Something that is wrong.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Told {
    /// Of the element that it belongs to; empty where it belongs to none.
    pub id: String,
    /// The name of that field.
    pub name: String,
    /// What the field is called; empty where it belongs to none.
    pub label: String,
    /// What is wrong, in English.
    pub text: String,
    /// A value that would pass; empty where none is known.
    pub fix: String,
    /// The button that writes it.
    pub offer: String,
}

/// Fields that belong together.
#[derive(Clone, Debug)]
pub struct FieldGroup {
    pub title: String,
    pub about: String,
    pub open: bool,
    /// How many of them are written.
    pub written: usize,
    /// The same, in words.
    pub written_said: String,
    pub fields: Vec<FieldView>,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Colour,
    Whole,
    Choice,
    Line,
    Lines,
}

/// A field, with what stands in it.
#[derive(Clone, Debug)]
pub struct FieldView {
    pub id: String,
    pub name: String,
    pub label: String,
    pub about: String,
    pub kind: FieldKind,
    pub value: String,
    /// What is worn where nothing is written.
    pub shown: String,
    /// Word and meaning of each choice.
    pub choices: Vec<(String, String)>,
    pub mistake: String,
}

impl FieldView {
    /// The colour that is worn.
    pub fn colour(&self) -> &str {
        let mut said = [&self.value, &self.shown].into_iter();
        said.find(|own| !own.is_empty()).map_or("#000000", String::as_str)
    }
}

/// What a preview shows.
#[derive(Clone, Debug)]
pub struct Look {
    /// Where a frame gets its page.
    pub action: String,
    /// Value and label of every page in every state.
    pub pages: Vec<(String, String)>,
    pub page: String,
    /// Tag and name of every language.
    pub languages: Vec<(String, String)>,
    pub language: String,
    pub mode: String,
    pub width: String,
}
