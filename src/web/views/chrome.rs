//! What surrounds every page: language, look, whose application it is.

use crate::brand::{Branded, Language, Mode, Text};
use std::sync::Arc;

/// The frame that every page must be given, so that none can be built without a language.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// The wording; it also sets `lang` and `dir`.
    pub text: Text,
    /// The theme, with the paths of its stylesheet, scripts and pictures.
    pub brand: Arc<Branded>,
    /// Which colours to paint. Only a theme whose own mode is `auto` carries both.
    pub mode: Mode,
    /// The application that people are signing in to.
    pub client_name: String,
    /// The language menu; left out when there is nothing to choose.
    pub languages: Vec<LanguageLink>,
    /// Identifies this answer in the logs; shown where somebody may have to quote it.
    pub reference: String,
}

/// One entry of the language menu.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// BCP 47 tag, for `lang` and `hreflang`.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub name: &'static str,
    /// This same page in that language.
    pub href: String,
    /// Whether the page is in that language now.
    pub current: bool,
}

impl LanguageLink {
    /// An entry for this language, marked if it is the one being shown.
    pub fn new(language: Language, href: String, shown: &Text) -> LanguageLink {
        let Language { tag, name } = language;
        LanguageLink { tag, name, href, current: shown.lang() == tag }
    }
}

impl Chrome {
    /// A message in the language of the page.
    pub fn say(&self, key: &str) -> String {
        self.text.say(key)
    }

    /// A message about one thing, as most are.
    pub fn say_of(&self, key: &str, name: &str, value: &str) -> String {
        self.text.say_with(key, &[(name, value)])
    }
}
