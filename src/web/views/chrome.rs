//! What surrounds every page: language, look, whose application it is.

use crate::brand::theme::{Said, SlotPlace};
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
    pub languages: LanguageMenu,
    /// Identifies this answer in the logs; shown where somebody may have to quote it.
    pub reference: String,
}

/// The same page in another language: a form without a token, as it changes nothing.
#[derive(Clone, Debug, Default)]
pub struct LanguageMenu {
    /// The path of the page.
    pub action: String,
    /// What was asked for, by name and value, so that the journey goes on.
    pub asked: Vec<(String, String)>,
    /// What there is to choose from.
    pub offered: Vec<Language>,
}

impl Chrome {
    /// Whether there is anything at the foot of the page.
    pub fn has_footer(&self) -> bool {
        let Branded { theme, footer_logo, .. } = self.brand.as_ref();
        self.languages.offered.len() > 1 || !theme.footer_links.is_empty() || footer_logo.is_some()
    }

    /// What the brand says before the form that posts this step.
    pub fn said_before(&self, step: &str) -> Vec<Said<'_>> {
        self.said(step, SlotPlace::Before)
    }

    /// The same, behind the form.
    pub fn said_after(&self, step: &str) -> Vec<Said<'_>> {
        self.said(step, SlotPlace::After)
    }

    fn said(&self, step: &str, place: SlotPlace) -> Vec<Said<'_>> {
        let slots = self.brand.theme.slots.iter();
        slots.filter_map(|slot| slot.said(step, place, self.text.lang())).collect()
    }

    /// A message in the language of the page.
    pub fn say(&self, key: &str) -> String {
        self.text.say(key)
    }

    /// A message about one thing, as most are.
    pub fn say_of(&self, key: &str, name: &str, value: &str) -> String {
        self.text.say_with(key, &[(name, value)])
    }
}
