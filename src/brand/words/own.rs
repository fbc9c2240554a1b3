//! What a theme says in place of our words: `words/<tag>.ftl` in its folder, checked before anybody
//! reads them, and laid over ours key by key.

mod lexicon;
mod parts;
mod review;
mod rewrite;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use super::disguise::Disguise;
use super::languages::DISGUISED;
use super::volume::{said, worn};
use super::{ENGLISH, Locales, Text};
use crate::brand::folder::unreadable;
use crate::domain::ThemeFiles;
use crate::written::{Complaint, suggest};
use lexicon::Lexicon;
use review::{Review, Terms, own_terms};

pub use rewrite::{Rewritten, rewrite, source_of, sources_of};

/// The folder of words in that of a theme.
pub(in crate::brand) const FOLDER: &str = "words";
/// Bytes of one file; all of ours in one language have 60 000.
const LARGEST: usize = 256 * 1024;
/// Characters of a text message of which some languages have two in one part.
const TEXT_MESSAGE: usize = 140;
/// What the line takes by which browsers know a code, with a usual host.
const CODE_LINE: usize = 28;
/// What the places of text messages are filled with to see how long they get.
const USUAL: [(&str, &str); 4] =
    [("app", "Acme Notes"), ("username", "ada"), ("code", "493027"), ("link", "")];

/// The words of one theme, by language; none of them is a hole, as ours stand below.
#[derive(Clone, Debug, Default)]
pub struct OwnWords {
    sheets: BTreeMap<&'static str, Arc<Sheet>>,
}

/// One language of them, ready to be said.
pub(super) struct Sheet {
    /// From the most general theme to the most specific one.
    files: Vec<Arc<FluentResource>>,
    terms: Terms,
    disguise: Option<Disguise>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl OwnWords {
    /// The words among the files of a theme, over those of the theme that it extends; or every
    /// mistake in them. A theme without any says what the one below says. `folder` is only for
    /// complaints.
    pub fn read(
        folder: &str,
        files: &ThemeFiles,
        below: &Self,
        locales: &Locales,
    ) -> Result<Self, Vec<Complaint>> {
        let own: Vec<_> =
            files.iter().filter_map(|(path, body)| Some((named(path)?, body))).collect();
        if own.is_empty() {
            return Ok(below.clone());
        }
        let shown = format!("{folder}/{FOLDER}");
        let lexicon = Lexicon::of(locales).map_err(|what| vec![unreadable(&shown, what)])?;
        let (mut words, mut complaints) = (below.clone(), Vec::new());
        for (name, body) in own {
            let file = format!("{shown}/{name}");
            let read = language(&file, name, locales).and_then(|tag| {
                let source = contents(body).map_err(|what| vec![unreadable(&file, what)])?;
                words.add(tag, &file, source, &lexicon, locales)
            });
            complaints.extend(read.err().unwrap_or_default());
        }
        if complaints.is_empty() { Ok(words) } else { Err(complaints) }
    }

    /// The same with one more file, in one of our languages. `file` is only for complaints.
    pub fn with(
        mut self,
        tag: &'static str,
        file: &str,
        source: &str,
        locales: &Locales,
    ) -> Result<Self, Vec<Complaint>> {
        let lexicon = Lexicon::of(locales).map_err(|what| vec![unreadable(file, what)])?;
        self.add(tag, file, source, &lexicon, locales)?;
        Ok(self)
    }

    fn add(
        &mut self,
        tag: &'static str,
        file: &str,
        source: &str,
        lexicon: &Lexicon,
        locales: &Locales,
    ) -> Result<(), Vec<Complaint>> {
        let id = |tag| locales.text(tag).own.id();
        let below = self.sheet(tag).map(AsRef::as_ref);
        let sheet = Sheet::new(file, source, below, lexicon, id(tag))?;
        for (language, disguise) in DISGUISED.iter().filter(|_| tag == ENGLISH) {
            let sheet = sheet.disguised(*disguise, id(language.tag));
            self.sheets.insert(language.tag, Arc::new(sheet));
        }
        self.sheets.insert(tag, Arc::new(sheet));
        Ok(())
    }

    /// The message of this language whose words begin so, as they stand in a file; of one that is put
    /// together from pieces, its first.
    pub fn key_of(&self, tag: &str, beginning: &str) -> Option<String> {
        let wanted = spaced(beginning);
        let files = self.sheet(tag).filter(|_| !wanted.is_empty())?.files.iter().rev();
        let mut messages = files.flat_map(|file| file.entries()).filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        });
        let says = |pattern: &Pattern<&str>| match pattern.elements.first() {
            Some(PatternElement::TextElement { value }) => {
                let own = spaced(value);
                own.starts_with(&wanted) || (own.len() > 3 && wanted.starts_with(&own))
            }
            _ => false,
        };
        messages.find(|(_, pattern)| says(pattern)).map(|(key, _)| key.to_owned())
    }

    pub(super) fn sheet(&self, tag: &str) -> Option<&Arc<Sheet>> {
        self.sheets.get(tag)
    }
}

/// With single spaces, as browsers show it.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of a file of words, by its path in a theme.
fn named(path: &str) -> Option<&str> {
    path.strip_prefix(FOLDER)?.strip_prefix('/')
}

impl Sheet {
    /// A file over what a more general theme says in the same language.
    fn new(
        file: &str,
        source: &str,
        below: Option<&Self>,
        lexicon: &Lexicon,
        id: LanguageIdentifier,
    ) -> Result<Self, Vec<Complaint>> {
        let terms = below.map(|below| below.terms.clone()).unwrap_or_default();
        let own = reviewed(file, source, lexicon, &terms)?;
        let resource = FluentResource::try_new(source.to_owned())
            .map_err(|_| vec![unreadable(file, "this is not Fluent".to_owned())])?;
        let mut files = below.map(|below| below.files.clone()).unwrap_or_default();
        files.push(Arc::new(resource));
        let bundle = bound(&files, id);
        let terms = terms.into_iter().chain(own).collect();
        let sheet = Self { files, terms, disguise: None, bundle };
        let long = sheet.too_long(file, source);
        if long.is_empty() { Ok(sheet) } else { Err(long) }
    }

    fn disguised(&self, disguise: Disguise, id: LanguageIdentifier) -> Self {
        let files = self.files.clone();
        let mut bundle = bound(&files, id);
        bundle.set_transform(Some(disguise.of_pieces()));
        Self { files, terms: self.terms.clone(), disguise: Some(disguise), bundle }
    }

    pub(super) fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        Some(worn(self.disguise, said(&self.bundle, key, args)?))
    }

    /// The text messages that would be more than one, or whose code no phone would find.
    fn too_long(&self, file: &str, source: &str) -> Vec<Complaint> {
        let own = self.files.last().into_iter().flat_map(|file| file.entries());
        let keys = own.filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        let told = keys.filter(|key| key.starts_with("sms-")).filter_map(|key| {
            let mut args = FluentArgs::new();
            for (name, value) in USUAL {
                args.set(name, value);
            }
            let said = Text::without_marks(&self.format(key, &args)?);
            let (what, instead) = unfit_text_message(&said)?;
            let starts = |line: &str| {
                line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
            };
            let line = source.lines().position(starts).unwrap_or_default() + 1;
            let (file, key) = (file.to_owned(), key.to_owned());
            Some(Complaint { file, line, column: 1, key, what, instead })
        });
        told.collect()
    }
}

fn bound(
    files: &[Arc<FluentResource>],
    id: LanguageIdentifier,
) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    for file in files {
        bundle.add_resource_overriding(Arc::clone(file));
    }
    bundle
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sheet").field("files", &self.files.len()).finish_non_exhaustive()
    }
}

/// Which language a file is of.
fn language(file: &str, name: &str, locales: &Locales) -> Result<&'static str, Vec<Complaint>> {
    let stem = name.strip_suffix(".ftl");
    let tags = locales.tags();
    let known = tags.iter().copied().find(|tag| stem == Some(*tag));
    known.ok_or_else(|| {
        let instead = match stem.and_then(|stem| suggest::nearest(stem, &tags)) {
            Some(near) => format!("did you mean `{near}.ftl`?"),
            None => "name it after a language of docs/languages.md, like `en.ftl`".to_owned(),
        };
        let what = "is no file of words".to_owned();
        let (file, key) = (file.to_owned(), String::new());
        vec![Complaint { file, line: 0, column: 0, key, what, instead }]
    })
}

fn contents(body: &[u8]) -> Result<&str, String> {
    if body.len() > LARGEST {
        return Err(format!("has more than {LARGEST} bytes"));
    }
    std::str::from_utf8(body).map_err(|_| "is not UTF-8".to_owned())
}

/// The terms of a file in which nothing is wrong.
fn reviewed(
    file: &str,
    source: &str,
    lexicon: &Lexicon,
    terms: &Terms,
) -> Result<Terms, Vec<Complaint>> {
    let mut review = Review { file, source, lexicon, terms, complaints: Vec::new() };
    review.characters();
    if !review.complaints.is_empty() {
        return Err(review.complaints);
    }
    let resource = review.parsed();
    let own = resource.as_ref().map(own_terms).unwrap_or_default();
    if let Some(resource) = &resource {
        review.entries(resource);
    }
    review.complaints.sort();
    if review.complaints.is_empty() { Ok(own) } else { Err(review.complaints) }
}

/// What is wrong with a text message that was filled in as usual, and what to write instead.
fn unfit_text_message(said: &str) -> Option<(String, String)> {
    let code = said.contains("493027");
    let most = if code { TEXT_MESSAGE - CODE_LINE } else { TEXT_MESSAGE };
    let long = said.chars().count();
    if long > most {
        let what = format!("has {long} characters with usual names, too many for a text message");
        return Some((what, format!("write at most {most}")));
    }
    let alone = said.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == "493027");
    (code && !alone).then(|| {
        let what = "has letters or digits right beside the code, so phones do not find it";
        (what.to_owned(), "write a blank there".to_owned())
    })
}

#[cfg(test)]
mod tests;
