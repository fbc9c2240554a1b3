//! The words of one language, opened where somebody reads them.

use std::borrow::Borrow;
use std::fmt;
use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::Language;
use super::disguise::Disguise;

/// One language's messages, packed until the first of them is said: most servers are asked for a few
/// languages of the many, and an open one takes some hundred kilobytes.
pub struct Volume {
    language: Language,
    id: LanguageIdentifier,
    packed: &'static [u8],
    disguise: Option<Disguise>,
    book: OnceLock<Option<FluentBundle<FluentResource>>>,
}

impl Volume {
    /// Fails where the tag is none.
    pub fn new(language: Language, packed: &'static [u8]) -> Result<Self, String> {
        let id = language.tag.parse().map_err(|e| format!("{}: {e}", language.tag))?;
        Ok(Self { language, id, packed, disguise: None, book: OnceLock::new() })
    }

    /// The same words in a disguise.
    pub fn disguised(&self, language: Language, disguise: Disguise) -> Result<Self, String> {
        Ok(Self { disguise: Some(disguise), ..Self::new(language, self.packed)? })
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

    /// What the language counts and sorts by.
    pub fn id(&self) -> LanguageIdentifier {
        self.id.clone()
    }

    /// Unpacks it anew, and tells what is not well formed.
    pub fn resource(&self) -> Result<FluentResource, Vec<String>> {
        let mut source = String::new();
        DeflateDecoder::new(self.packed)
            .read_to_string(&mut source)
            .map_err(|error| vec![self.named(&error)])?;
        FluentResource::try_new(source)
            .map_err(|(_, errors)| errors.iter().map(|e| self.named(e)).collect())
    }

    /// Opens it anew, and tells every message that is not well formed.
    pub fn read(&self) -> Result<FluentBundle<FluentResource>, Vec<String>> {
        let resource = self.resource()?;
        let mut bundle = FluentBundle::new_concurrent(vec![self.id()]);
        bundle.set_transform(self.disguise.map(Disguise::of_pieces));
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.iter().map(|e| self.named(e)).collect::<Vec<_>>())?;
        Ok(bundle)
    }

    fn named(&self, what: &dyn fmt::Display) -> String {
        format!("locales/{}.ftl: {what}", self.language.tag)
    }

    /// A message with its variables; nothing where there is none, or one of its variables is missing.
    pub fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let said = said(self.book.get_or_init(|| self.read().ok()).as_ref()?, key, args)?;
        Some(worn(self.disguise, said))
    }
}

/// A message as it is shown.
pub fn worn(disguise: Option<Disguise>, said: String) -> String {
    match disguise {
        Some(disguise) => disguise.of_whole(said),
        None => said,
    }
}

/// A message of a bundle; nothing where there is none, or something in it cannot be said.
pub fn said<R: Borrow<FluentResource>>(
    bundle: &FluentBundle<R>,
    key: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(said)
}

impl fmt::Debug for Volume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Volume").field("language", &self.language).finish_non_exhaustive()
    }
}
