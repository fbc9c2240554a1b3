//! The words of one language, opened where somebody reads them.

use std::borrow::Borrow;
use std::fmt;
use std::io::{self, BufRead as _, BufReader, Read};
use std::sync::{Arc, OnceLock};

use flate2::read::DeflateDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use ppmd_rust::Ppmd7Decoder;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::Language;
use super::disguise::Disguise;
use super::languages::KEYS;
use super::packing::{ENGLISH, MEMORY, MESSAGE, ORDER, PART};

/// What is read together, in the order in which the build packed it.
#[derive(Clone, Copy, Debug)]
enum Part {
    Everybody,
    Team,
}

impl Part {
    /// Where its files are.
    const fn folder(self) -> &'static str {
        match self {
            Self::Everybody => "",
            Self::Team => "studio/",
        }
    }

    /// Its messages as a file of Fluent has them: keys and words lie in the same order.
    fn source(self, packed: Packed) -> io::Result<String> {
        let (keys, words) = (Packed::Quick(KEYS).part(self)?, packed.part(self)?);
        let all =
            keys.split(MESSAGE).zip(words.split(MESSAGE)).filter(|(_, said)| !said.is_empty());
        Ok(all.flat_map(|(key, said)| [key, " = ", said, "\n"]).collect())
    }
}

/// A file that the build packed.
#[derive(Clone, Copy)]
enum Packed {
    Quick(&'static [u8]),
    Small(&'static [u8]),
}

impl Packed {
    /// Opens this part, and none behind it.
    fn part(self, part: Part) -> io::Result<String> {
        match self {
            Self::Quick(packed) => nth(DeflateDecoder::new(packed), part),
            Self::Small(packed) => {
                nth(Ppmd7Decoder::new(packed, ORDER, MEMORY).map_err(io::Error::other)?, part)
            }
        }
    }
}

fn nth(unpacked: impl Read, part: Part) -> io::Result<String> {
    let mut parts = BufReader::new(unpacked).split(PART);
    let own = parts.nth(part as usize).transpose()?.unwrap_or_default();
    String::from_utf8(own).map_err(io::Error::other)
}

/// What this key begins with is said to the brand team alone.
const STUDIO: &str = "studio-";

/// One language's messages, packed until the first of a part is said: most servers are asked for a few
/// languages of the many, and an open one takes some hundred kilobytes.
pub struct Volume {
    language: Language,
    id: LanguageIdentifier,
    packed: Packed,
    disguise: Option<Disguise>,
    everybody: OnceLock<Option<Book>>,
    team: OnceLock<Option<Book>>,
}

/// A part that was opened.
struct Book {
    resource: Arc<FluentResource>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Volume {
    /// Fails where the tag is none.
    pub fn new(language: Language, packed: &'static [u8]) -> Result<Self, String> {
        let is_english = language.tag == ENGLISH;
        Self::packed(
            language,
            if is_english { Packed::Quick(packed) } else { Packed::Small(packed) },
        )
    }

    fn packed(language: Language, packed: Packed) -> Result<Self, String> {
        let id = language.tag.parse().map_err(|e| format!("{}: {e}", language.tag))?;
        let (everybody, team) = (OnceLock::new(), OnceLock::new());
        Ok(Self { language, id, packed, disguise: None, everybody, team })
    }

    /// The same words in a disguise.
    pub fn disguised(&self, language: Language, disguise: Disguise) -> Result<Self, String> {
        Ok(Self { disguise: Some(disguise), ..Self::packed(language, self.packed)? })
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

    /// What everybody reads, message by message; nothing where it is not well formed.
    pub fn resource(&self) -> Option<&FluentResource> {
        self.book(Part::Everybody).map(|book| book.resource.as_ref())
    }

    /// Every message that is not well formed.
    pub fn mistakes(&self) -> Vec<String> {
        let told = [Part::Everybody, Part::Team].map(|part| self.open(part).err());
        told.into_iter().flatten().flatten().collect()
    }

    fn book(&self, part: Part) -> Option<&Book> {
        let book = match part {
            Part::Everybody => &self.everybody,
            Part::Team => &self.team,
        };
        book.get_or_init(|| self.open(part).ok()).as_ref()
    }

    fn open(&self, part: Part) -> Result<Book, Vec<String>> {
        let source = part.source(self.packed).map_err(|error| vec![self.named(part, &error)])?;
        let resource = FluentResource::try_new(source).map(Arc::new).map_err(|(_, errors)| {
            errors.iter().map(|error| self.named(part, error)).collect::<Vec<_>>()
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![self.id()]);
        bundle.set_transform(self.disguise.map(Disguise::of_pieces));
        bundle.add_resource(Arc::clone(&resource)).map_err(|errors| {
            errors.iter().map(|error| self.named(part, error)).collect::<Vec<_>>()
        })?;
        Ok(Book { resource, bundle })
    }

    fn named(&self, part: Part, what: &dyn fmt::Display) -> String {
        format!("locales/{}{}.ftl: {what}", part.folder(), self.language.tag)
    }

    /// A message with its variables; nothing where there is none, or one of its variables is missing.
    pub fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let part = if key.starts_with(STUDIO) { Part::Team } else { Part::Everybody };
        let said = said(&self.book(part)?.bundle, key, args)?;
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
