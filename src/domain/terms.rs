use std::fmt;

use super::{At, ClientId, Words};

/// Something that people agree to before they get in, or may agree to as they like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Which, and in which version.
    pub edition: Edition,
    /// Whether nobody gets in without.
    pub required: bool,
    /// What it is called; of what has no link, all that it says.
    pub title: Words,
    /// Where it is read.
    pub link: Option<Words>,
}

/// A document in one of its versions: what is agreed to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edition {
    document: String,
    version: String,
}

/// Between a document and its version.
const JOINT: char = '@';

impl Edition {
    /// Both are 1 to 64 letters, digits, `-`, `_` and `.`.
    pub fn new(document: &str, version: &str) -> Option<Self> {
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let good = |text: &str| (1..=64).contains(&text.len()) && text.chars().all(word);
        let (document, version) = (document.to_owned(), version.to_owned());
        (good(&document) && good(&version)).then_some(Self { document, version })
    }

    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (document, version) = text.split_once(JOINT)?;
        Self::new(document, version)
    }

    pub fn document(&self) -> &str {
        &self.document
    }

    pub fn version(&self) -> &str {
        &self.version
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{JOINT}{}", self.document, self.version)
    }
}

/// That somebody agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub edition: Edition,
    /// The language in which they were asked, BCP 47.
    pub language: String,
    /// The app on the way to which they were asked.
    pub client: ClientId,
    pub at: At,
    pub withdrawn: Option<At>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_has_one_spelling() {
        let edition = Edition::new("terms", "2026-01").unwrap();
        assert_eq!(edition.to_string(), "terms@2026-01");
        assert_eq!(Edition::parse("terms@2026-01"), Some(edition));
        for bad in
            ["", "terms", "@1", "a@", "a@b@c", "a b@1", "ä@1", &format!("a@{}", "1".repeat(65))]
        {
            assert_eq!(Edition::parse(bad), None, "{bad}");
        }
    }
}
