//! The pages of the brand studio. They speak English and wear a look of their own, so that they are no
//! part of the gallery of themed pages: what they show of a brand is in a frame.

mod editor;
mod funnel;
mod pictures;
mod review;
mod words;

use askama::Template;

pub use editor::{Editor, FieldGroup, FieldKind, FieldView, Look, Told};
pub use funnel::{Chosen, Funnel, PartView, StepRow};
pub use pictures::{PictureSide, PictureSlot, Pictures};
pub use review::{ChangeView, FileView, History, HistoryLine, Review, StepView, WordView};
pub use words::{MessageView, Words};

/// What every page of the studio has.
#[derive(Clone, Debug, Default)]
pub struct Bench {
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
    /// Its id, as configuration has it.
    pub pool_id: String,
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
    pub label: &'static str,
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
}

/// Every theme of a team.
#[derive(Debug, Template)]
#[template(path = "studio/overview.html", whitespace = "preserve")]
pub struct Overview {
    pub bench: Bench,
    pub themes: Vec<ThemeCard>,
    pub reviews: Vec<DraftLine>,
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
    pub state: &'static str,
    pub about: String,
    pub href: String,
}

/// Why somebody is not let in, or not shown something.
#[derive(Debug, Template)]
#[template(path = "studio/closed.html", whitespace = "preserve")]
pub struct Closed {
    pub bench: Bench,
    pub heading: &'static str,
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
