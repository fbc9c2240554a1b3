//! The messages that there are, with their variables: what words of one's own are held to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::parts::{Part, walk};
use crate::brand::words::Locales;
use crate::written::suggest;

/// Each key of English, with the variables that it is said with.
pub(super) struct Lexicon(BTreeMap<String, BTreeSet<String>>);

impl Lexicon {
    /// Fails where English itself cannot be read, which a test rules out.
    pub(super) fn of(locales: &Locales) -> Result<Self, String> {
        let english =
            locales.english.resource().ok_or_else(|| locales.english.mistakes().join("; "))?;
        let messages = english.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        });
        let with_variables = messages.map(|(key, pattern)| {
            let mut variables = BTreeSet::new();
            walk(pattern, &mut |part| {
                if let Part::Placed(name) | Part::Choosing(name) = part {
                    variables.insert(name.to_owned());
                }
            });
            (key.to_owned(), variables)
        });
        Ok(Self(with_variables.collect()))
    }

    pub(super) fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.0.get(key)
    }

    /// The key that was meant by one that is none, if one is near.
    pub(super) fn nearest(&self, written: &str) -> Option<&str> {
        let known: Vec<_> = self.0.keys().map(String::as_str).collect();
        suggest::nearest(written, &known)
    }
}
