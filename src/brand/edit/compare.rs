//! Two theme files, key by key.

use std::collections::BTreeSet;

use super::read::written;

/// A key that the two write differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The name of its field.
    pub key: String,
    /// What the older file writes; nothing where it follows.
    pub old: Option<String>,
    /// What the newer file writes; nothing where it follows.
    pub new: Option<String>,
}

/// Every key that differs, in the order of their names.
pub fn compare(old: &str, new: &str) -> Vec<Difference> {
    let (old, new) = (written(old), written(new));
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let differs = |key: &&&String| old.get(**key) != new.get(**key);
    let told = keys.iter().filter(differs).map(|key| Difference {
        old: old.get(*key).cloned(),
        new: new.get(*key).cloned(),
        key: (*key).clone(),
    });
    told.collect()
}
