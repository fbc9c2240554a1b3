//! What differs between two versions of a theme, in its own terms: keys, words, files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::words::FOLDER as WORDS;
use crate::domain::ThemeFiles;

/// Everything that differs; nothing where both are the same theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The keys of `theme.toml`, in the order of their names.
    pub keys: Vec<Change>,
    /// The messages of `words/*.ftl`.
    pub words: Vec<WordChange>,
    /// All other files, and those two where they cannot be read.
    pub files: Vec<FileChange>,
}

/// One key of `theme.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// With its tables, like `seeds.brand` or `footer.links[0].href`.
    pub key: String,
    /// As TOML writes it; `None` where it was not written.
    pub old: Option<String>,
    /// The same of the other side.
    pub new: Option<String>,
}

/// One message in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordChange {
    /// The language's tag.
    pub language: String,
    /// The message, or `-term`.
    pub key: String,
    /// As Fluent writes it; `None` where the theme said nothing.
    pub old: Option<String>,
    /// The same of the other side.
    pub new: Option<String>,
}

/// One file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// In the theme's folder.
    pub path: String,
    /// Its bytes; `None` where it was not there.
    pub old: Option<usize>,
    /// The same of the other side.
    pub new: Option<usize>,
}

impl Difference {
    /// From one to the other.
    pub fn between(old: &ThemeFiles, new: &ThemeFiles) -> Self {
        let mut found = Self::default();
        let paths: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(path, _)| path).collect();
        for path in paths.into_iter().filter(|path| old.get(path) != new.get(path)) {
            if !found.told_within(path, old, new) {
                let size = |files: &ThemeFiles| files.get(path).map(<[u8]>::len);
                let (old, new) = (size(old), size(new));
                found.files.push(FileChange { path: path.to_owned(), old, new });
            }
        }
        found
    }

    /// Whether both are the same theme.
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.words.is_empty() && self.files.is_empty()
    }

    /// How many things differ.
    pub const fn len(&self) -> usize {
        self.keys.len() + self.words.len() + self.files.len()
    }

    /// Tells of a file by what stands in it, if that can be read.
    fn told_within(&mut self, path: &str, old: &ThemeFiles, new: &ThemeFiles) -> bool {
        let text = |files: &ThemeFiles| match files.get(path) {
            None => Some(String::new()),
            Some(_) => files.text(path).map(str::to_owned),
        };
        let (Some(old), Some(new)) = (text(old), text(new)) else { return false };
        if path == ThemeFiles::THEME {
            let (Some(old), Some(new)) = (keys(&old), keys(&new)) else { return false };
            let change = |(key, old, new)| Change { key, old, new };
            self.keys.extend(changes(&old, &new).map(change));
            return true;
        }
        let language = path.strip_prefix(WORDS).and_then(|own| own.strip_prefix('/'));
        let Some(language) = language.and_then(|own| own.strip_suffix(".ftl")) else {
            return false;
        };
        let (Some(old), Some(new)) = (messages(&old), messages(&new)) else { return false };
        let change = |(key, old, new)| WordChange { language: language.to_owned(), key, old, new };
        self.words.extend(changes(&old, &new).map(change));
        true
    }
}

type Texts = BTreeMap<String, String>;

fn changes<'a>(
    old: &'a Texts,
    new: &'a Texts,
) -> impl Iterator<Item = (String, Option<String>, Option<String>)> + use<'a> {
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differing = all.into_iter().filter(|key| old.get(*key) != new.get(*key));
    differing.map(|key| (key.clone(), old.get(key).cloned(), new.get(key).cloned()))
}

/// Every key of a TOML file with its value; `None` where it is no TOML.
fn keys(text: &str) -> Option<Texts> {
    let table: toml::Table = text.parse().ok()?;
    let mut found = Texts::new();
    flattened(String::new(), &toml::Value::Table(table), &mut found);
    Some(found)
}

fn flattened(key: String, value: &toml::Value, found: &mut Texts) {
    let tables = |list: &[toml::Value]| list.iter().any(toml::Value::is_table);
    match value {
        toml::Value::Table(table) => {
            for (name, value) in table {
                let key = if key.is_empty() { name.clone() } else { format!("{key}.{name}") };
                flattened(key, value, found);
            }
        }
        toml::Value::Array(list) if tables(list) => {
            for (n, value) in list.iter().enumerate() {
                flattened(format!("{key}[{n}]"), value, found);
            }
        }
        value => drop(found.insert(key, value.to_string())),
    }
}

/// Every message and term of a Fluent file; `None` where it is none.
fn messages(text: &str) -> Option<Texts> {
    let resource = parser::parse(text).ok()?;
    let mut found = Texts::new();
    for entry in resource.body {
        let key = match &entry {
            Entry::Message(message) => message.id.name.to_owned(),
            Entry::Term(term) => format!("-{}", term.id.name),
            _ => continue,
        };
        let written = serializer::serialize(&Resource { body: vec![uncommented(entry)] });
        let said = written.split_once('=').map_or(written.as_str(), |(_, said)| said);
        found.insert(key, said.trim().to_owned());
    }
    Some(found)
}

fn uncommented(entry: Entry<&str>) -> Entry<&str> {
    match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Entry::Message(message)
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Entry::Term(term)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> ThemeFiles {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        ThemeFiles::new(all.iter().map(file).collect()).unwrap()
    }

    #[test]
    fn a_difference_is_told_by_keys_words_and_files() {
        let old = files(&[
            ("theme.toml", "mode = \"light\"\n[seeds]\nradius = 4\nbrand = \"#005500\"\n"),
            ("words/de.ftl", "continue = Weiter\n-brand = Acme\n"),
            ("logo.svg", "<svg/>"),
            ("card.svg", "<svg/>"),
        ]);
        let new = files(&[
            (
                "theme.toml",
                "# a comment is none\n[seeds]\nbrand = \"#005500\"\nradius = 6\n\
                 [[footer.links]]\nhref = \"https://a.example\"\n",
            ),
            ("words/de.ftl", "# nor here\ncontinue = Los\n    geht es\n-brand = Acme\n"),
            ("words/fr.ftl", "continue = Allez\n"),
            ("logo.svg", "<svg></svg>"),
            ("email.svg", "<svg/>"),
            ("card.svg", "<svg/>"),
        ]);
        let told = Difference::between(&old, &new);
        let keys: Vec<_> = told
            .keys
            .iter()
            .map(|own| (own.key.as_str(), own.old.as_deref(), own.new.as_deref()))
            .collect();
        let link = Some("\"https://a.example\"");
        assert_eq!(
            keys,
            [
                ("footer.links[0].href", None, link),
                ("mode", Some("\"light\""), None),
                ("seeds.radius", Some("4"), Some("6")),
            ]
        );
        let words: Vec<_> = told
            .words
            .iter()
            .map(|own| (own.language.as_str(), own.key.as_str(), own.new.is_some()))
            .collect();
        assert_eq!(words, [("de", "continue", true), ("fr", "continue", true)]);
        assert!(told.words[0].new.as_ref().unwrap().contains("geht es"));
        let sizes: Vec<_> =
            told.files.iter().map(|own| (own.path.as_str(), own.old, own.new)).collect();
        assert_eq!(sizes, [("email.svg", None, Some(6)), ("logo.svg", Some(6), Some(11))]);
        assert_eq!(told.len(), 7);
        assert!(Difference::between(&new, &new).is_empty());
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_as_a_whole() {
        let old = files(&[("theme.toml", "mode = "), ("words/de.ftl", "a = { ")]);
        let told = Difference::between(&old, &files(&[("theme.toml", "")]));
        let paths: Vec<_> = told.files.iter().map(|own| own.path.as_str()).collect();
        assert_eq!(paths, ["theme.toml", "words/de.ftl"]);
    }
}
