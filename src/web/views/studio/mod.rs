//! The pages of the brand studio. They wear a look of their own, so that they are no part of the gallery
//! of themed pages: what they show of a brand is in a frame.

mod editor;
mod funnel;
mod pictures;
mod review;
mod words;

use askama::Template;

use super::LanguageMenu;
use crate::brand::Text;

pub use editor::{Editor, FieldGroup, FieldKind, FieldView, Look, Told};
pub use funnel::{Chosen, Funnel, PartView, StepRow};
pub use pictures::{PictureSide, PictureSlot, Pictures};
pub use review::{ChangeView, FileView, History, HistoryLine, Review, StepView, WordView};
pub use words::{MessageView, Words};

/// What every page of the studio has.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The wording; it also sets `lang` and `dir`.
    pub text: Text,
    /// Shown where no form would be left by choosing.
    pub languages: LanguageMenu,
    /// Path of the style sheet.
    pub style: String,
    /// Path of the script.
    pub script: String,
    /// Path of the tab's icon.
    pub icon: String,
    /// Its type.
    pub icon_type: &'static str,
    /// The pool's name, for people.
    pub pool: String,
    /// Who is signed in; empty where nobody is.
    pub who: String,
    /// The value of every form.
    pub csrf: String,
    /// Where this page stands, without the studio itself.
    pub trail: Vec<Step>,
    /// The pages of one draft.
    pub tabs: Vec<Tab>,
    /// What came of the form before.
    pub said: Option<Said>,
}

impl Bench {
    /// A message in the language of the page.
    pub fn say(&self, key: &str) -> String {
        self.text.say(key)
    }

    /// A message about one thing.
    pub fn say_of(&self, key: &str, name: &str, value: &str) -> String {
        self.text.say_with(key, &[(name, value)])
    }

    /// A version by its number.
    pub fn version(&self, number: &u32) -> String {
        self.say_of("studio-version", "number", &number.to_string())
    }

    /// A version of a theme.
    pub fn version_of(&self, number: &u32, theme: &str) -> String {
        let number = number.to_string();
        self.text.say_with("studio-version-of", &[("number", &number), ("theme", theme)])
    }

    /// How many mistakes there are.
    pub fn checked(&self, mistakes: usize) -> String {
        checked(&self.text, mistakes)
    }

    /// Whether what checks say is in another language than the page.
    pub fn is_foreign(&self) -> bool {
        self.text.lang() != "en"
    }
}

/// How many mistakes the checks found.
pub fn checked(text: &Text, mistakes: usize) -> String {
    match i64::try_from(mistakes) {
        Ok(0) => text.say("studio-checks-pass"),
        count => text.count("studio-checks-mend", count.unwrap_or(i64::MAX)),
    }
}

/// A step on the way to a page.
#[derive(Clone, Debug)]
pub struct Step {
    pub label: String,
    /// Empty for the page itself.
    pub href: String,
}

/// A page of a draft.
#[derive(Clone, Debug)]
pub struct Tab {
    pub label: String,
    pub href: String,
    pub here: bool,
}

/// What is told above a page.
#[derive(Clone, Debug)]
pub struct Said {
    /// `good`, `warn` or `bad`.
    pub tone: &'static str,
    pub text: String,
    pub list: Vec<String>,
    /// What checks say, in English.
    pub told: Vec<String>,
}

impl Said {
    pub const fn good(text: String) -> Self {
        Self::new("good", text)
    }

    pub const fn warn(text: String) -> Self {
        Self::new("warn", text)
    }

    pub const fn bad(text: String) -> Self {
        Self::new("bad", text)
    }

    const fn new(tone: &'static str, text: String) -> Self {
        Self { tone, text, list: Vec::new(), told: Vec::new() }
    }

    /// With what checks say.
    #[must_use]
    pub fn and(self, told: Vec<String>) -> Self {
        Self { told, ..self }
    }
}

/// Every theme of a team.
#[derive(Debug, Template)]
#[template(path = "studio/overview.html", whitespace = "preserve")]
pub struct Overview {
    pub bench: Bench,
    pub themes: Vec<ThemeCard>,
    pub reviews: Vec<DraftLine>,
    /// Where configuration names a team's themes.
    pub place: String,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct ThemeCard {
    pub name: String,
    /// What is worn, in a sentence.
    pub worn: String,
    pub colours: Vec<String>,
    pub drafts: Vec<DraftLine>,
}

/// A version that is under way.
#[derive(Clone, Debug)]
pub struct DraftLine {
    pub theme: String,
    pub number: u32,
    pub state: String,
    pub about: String,
    pub href: String,
}

/// Why somebody is not let in, or not shown something.
#[derive(Debug, Template)]
#[template(path = "studio/closed.html", whitespace = "preserve")]
pub struct Closed {
    pub bench: Bench,
    pub heading: String,
    pub lead: String,
    /// Where it may go on; empty where it does not.
    pub way: String,
}

/// A version that is shown around by a link.
#[derive(Debug, Template)]
#[template(path = "studio/shared.html", whitespace = "preserve")]
pub struct Shared {
    pub bench: Bench,
    pub heading: String,
    pub about: String,
    pub token: String,
    pub look: Look,
}
