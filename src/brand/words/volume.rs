//! The words of one language, opened where somebody reads them.

use std::fmt;
use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::Language;

/// One language's messages, packed until the first of them is said: most servers are asked for a few
/// languages of the many, and an open one takes some hundred kilobytes.
pub struct Volume {
    language: Language,
    id: LanguageIdentifier,
    packed: &'static [u8],
    book: OnceLock<Option<FluentBundle<FluentResource>>>,
}

impl Volume {
    /// Fails where the tag is none.
    pub fn new(language: Language, packed: &'static [u8]) -> Result<Self, String> {
        let id = language.tag.parse().map_err(|e| format!("{}: {e}", language.tag))?;
        Ok(Self { language, id, packed, book: OnceLock::new() })
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// Value for `dir`.
    pub fn dir(&self) -> &'static str {
        match self.id.character_direction() {
            CharacterDirection::RTL => "rtl",
            CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
        }
    }

    /// Opens it anew, and tells every message that is not well formed.
    pub fn read(&self) -> Result<FluentBundle<FluentResource>, Vec<String>> {
        let named = |what: String| format!("locales/{}.ftl: {what}", self.language.tag);
        let mut source = String::new();
        DeflateDecoder::new(self.packed)
            .read_to_string(&mut source)
            .map_err(|error| vec![named(error.to_string())])?;
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| {
            errors.iter().map(|e| named(e.to_string())).collect::<Vec<_>>()
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![self.id.clone()]);
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.iter().map(|e| named(e.to_string())).collect::<Vec<_>>())?;
        Ok(bundle)
    }

    /// A message with its variables; nothing where there is none, or one of its variables is missing.
    pub fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.book.get_or_init(|| self.read().ok()).as_ref()?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }
}

impl fmt::Debug for Volume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Volume").field("language", &self.language).finish_non_exhaustive()
    }
}
