//! What a brand team makes: the files of a theme, and the versions of them with whose they are and
//! where they stand.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{At, PoolId, UserSub};

/// The name of a theme, which is that of its folder: 1 to 64 letters, digits, `-` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThemeName(String);

impl ThemeName {
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let good = (1..=64).contains(&text.len()) && text.chars().all(plain);
        good.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ThemeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why something is no file of a theme.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnfitFile {
    #[error("`{0}` is no name for a file of a theme")]
    Name(String),
    #[error("{path} has more than {} bytes", ThemeFiles::LARGEST)]
    Large { path: String },
    #[error("a theme has at most {} files", ThemeFiles::MOST)]
    Many,
    #[error("all files of a theme together have at most {} bytes", ThemeFiles::WHOLE)]
    Heavy,
}

/// The files of a theme by their paths in its folder, like `theme.toml`, `logo.svg` and
/// `words/de.ftl`. Whether they make a theme is another question; they are few and small enough to
/// be kept, and no path leads out of the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles(BTreeMap<String, Vec<u8>>);

impl ThemeFiles {
    /// How many there may be.
    pub const MOST: usize = 200;
    /// The largest one, in bytes: a little more than the largest picture.
    pub const LARGEST: usize = 1 << 20;
    /// All of them together, in bytes.
    pub const WHOLE: usize = 8 << 20;
    /// The file that every theme has.
    pub const THEME: &'static str = "theme.toml";

    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self, UnfitFile> {
        if let Some(path) = files.keys().find(|path| !is_path(path)) {
            return Err(UnfitFile::Name(path.clone()));
        }
        if let Some((path, _)) = files.iter().find(|(_, body)| body.len() > Self::LARGEST) {
            return Err(UnfitFile::Large { path: path.clone() });
        }
        if files.len() > Self::MOST {
            return Err(UnfitFile::Many);
        }
        if files.values().map(Vec::len).sum::<usize>() > Self::WHOLE {
            return Err(UnfitFile::Heavy);
        }
        Ok(Self(files))
    }

    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// A file as text; `None` where there is none, or it is no UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.get(path)?).ok()
    }

    /// All of them, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, body)| (path.as_str(), body.as_slice()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with this file, in place of the one at this path if there is one.
    pub fn with(mut self, path: &str, body: Vec<u8>) -> Result<Self, UnfitFile> {
        self.0.insert(path.to_owned(), body);
        Self::new(self.0)
    }

    /// The same without this file.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.0.remove(path);
        self
    }
}

/// One name, or a folder's and a name: letters, digits, `.`, `-` and `_`, with no dot in front.
fn is_path(path: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
    let name = |part: &str| !part.is_empty() && !part.starts_with('.') && part.chars().all(plain);
    path.len() <= 128 && path.split('/').count() <= 2 && path.split('/').all(name)
}

/// Who did something to a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Author {
    /// Somebody of a brand team, by the name that people know them by.
    Person { pool: PoolId, sub: UserSub, name: String },
    /// Whoever ran a command, by the name that the system knows them by.
    Command { operator: String },
}

impl Author {
    /// As people read it.
    pub fn name(&self) -> &str {
        match self {
            Self::Person { name, .. } => name,
            Self::Command { operator } => operator,
        }
    }

    /// Whether it is the same person, under whatever name.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Person { pool, sub, .. }, Self::Person { pool: theirs, sub: other, .. }) => {
                (pool, sub) == (theirs, other)
            }
            (Self::Command { operator }, Self::Command { operator: other }) => operator == other,
            _ => false,
        }
    }
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionState {
    /// Its author works on it.
    Draft,
    /// Somebody else is asked to look at it.
    InReview,
    /// Somebody else found it good.
    Approved,
    /// It is published by itself when its time comes.
    Scheduled,
    /// It was put on; the one that was put on last is worn.
    Published,
    /// Its author gave it up.
    Withdrawn,
}

impl VersionState {
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::InReview,
        Self::Approved,
        Self::Scheduled,
        Self::Published,
        Self::Withdrawn,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Approved => "approved",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }
}

/// A version of a theme, without its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeVersion {
    pub theme: ThemeName,
    /// 1 and up, in the order in which they were begun.
    pub number: u32,
    /// Grows with every change of this version, so that nobody changes what they did not see.
    pub revision: u32,
    pub state: VersionState,
    /// What it is about, by its author.
    pub note: String,
    /// What was said of it last: by whoever reviewed it, or why it was not published when its time
    /// came.
    pub remark: String,
    pub author: Author,
    /// Who approved it.
    pub reviewer: Option<Author>,
    /// Who published it, or said when it is to be.
    pub publisher: Option<Author>,
    /// The version that was worn when it was begun; 0 where none was ever published. It is
    /// published over that one alone.
    pub base: u32,
    /// The version that it puts back, where it is a rollback; 0 is the folder, whose files it wears
    /// as they are, and it has none of its own.
    pub restores: Option<u32>,
    pub created: At,
    pub changed: At,
    /// When it is to be published, where it is scheduled.
    pub publish_at: Option<At>,
    /// When it was published.
    pub published: Option<At>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, usize)]) -> Result<ThemeFiles, UnfitFile> {
        let file = |(path, size): &(&str, usize)| ((*path).to_owned(), vec![0; *size]);
        ThemeFiles::new(all.iter().map(file).collect())
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in ["theme.toml", "logo-dark.svg", "words/pt-BR.ftl"] {
            assert!(files(&[(path, 1)]).is_ok(), "{path}");
        }
        for path in [
            "",
            "..",
            "../a",
            "/etc/passwd",
            "a/../b",
            "words/",
            "/",
            ".git",
            "words/.en.ftl",
            "a\\b",
            "C:",
            "a b",
            "a/b/c",
            "é",
            "a\0",
        ] {
            assert_eq!(files(&[(path, 1)]), Err(UnfitFile::Name(path.to_owned())), "{path}");
        }
    }

    #[test]
    fn files_are_few_and_small() {
        assert!(files(&[("a", ThemeFiles::LARGEST)]).is_ok());
        let large = UnfitFile::Large { path: "a".to_owned() };
        assert_eq!(files(&[("a", ThemeFiles::LARGEST + 1)]), Err(large));
        let names: Vec<_> = (0..=ThemeFiles::MOST).map(|n| format!("f{n}")).collect();
        let many: Vec<_> = names.iter().map(|name| (name.as_str(), 1)).collect();
        assert_eq!(files(&many), Err(UnfitFile::Many));
        let heavy: Vec<_> =
            names.iter().take(9).map(|name| (name.as_str(), ThemeFiles::LARGEST)).collect();
        assert_eq!(files(&heavy), Err(UnfitFile::Heavy));
    }

    #[test]
    fn states_are_read_as_they_are_written() {
        for state in VersionState::ALL {
            assert_eq!(VersionState::parse(state.as_str()), Some(state));
        }
        assert_eq!(VersionState::parse("gone"), None);
    }
}
