use std::path::{Path, PathBuf};

use super::Complaint;
use super::key_path::KeyPath;

/// As many mistakes as anybody reads; hostile input does not make the list longer.
const MOST: usize = 1000;
/// As many characters as each part of a complaint has, whatever people wrote.
const LONGEST: usize = 1200;

/// Where something was written: which source, and how far in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    source: usize,
    offset: usize,
}

/// A file, or an environment variable, which has no lines.
struct Source {
    name: String,
    folder: Option<PathBuf>,
    text: String,
    /// The offset at which each line begins.
    lines: Vec<usize>,
}

/// Everything that was read, and everything that is wrong with it.
#[derive(Default)]
pub(crate) struct Report {
    sources: Vec<Source>,
    found: Vec<(KeyPath, Complaint)>,
    removed: Vec<KeyPath>,
    /// The lines that cannot be read, by file.
    unreadable: Vec<(String, usize)>,
}

impl Report {
    pub(crate) fn add_file(&mut self, name: &str, folder: Option<&Path>, text: &str) -> usize {
        let after_breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        let lines = std::iter::once(0).chain(after_breaks).collect();
        self.add(name, folder, text, lines)
    }

    /// A source without lines, such as an environment variable.
    pub(crate) fn add_name(&mut self, name: &str) -> Place {
        let source = self.add(name, None, "", vec![]);
        Place { source, offset: 0 }
    }

    fn add(&mut self, name: &str, folder: Option<&Path>, text: &str, lines: Vec<usize>) -> usize {
        self.sources.push(Source {
            name: name.to_owned(),
            folder: folder.map(Path::to_owned),
            text: text.to_owned(),
            lines,
        });
        self.sources.len() - 1
    }

    pub(crate) const fn place(source: usize, offset: usize) -> Place {
        Place { source, offset }
    }

    /// The folder from which relative paths at this place count.
    pub(crate) fn folder(&self, place: Place) -> Option<&Path> {
        self.sources.get(place.source)?.folder.as_deref()
    }

    /// `vestibule.toml:12:3`.
    pub(crate) fn name(&self, place: Place) -> String {
        match self.position(place) {
            (file, 0, _) => file,
            (file, line, column) => format!("{file}:{line}:{column}"),
        }
    }

    pub(crate) fn say(&mut self, at: Place, path: &KeyPath, what: &str, instead: &str) {
        if self.found.len() >= MOST {
            return;
        }
        let (file, line, column) = self.position(at);
        let complaint = Complaint {
            file,
            line,
            column,
            key: shortened(&path.to_string()),
            what: shortened(what),
            instead: shortened(instead),
        };
        self.found.push((path.clone(), complaint));
    }

    /// Whether something is wrong with this very value.
    pub(crate) fn has(&self, path: &KeyPath) -> bool {
        self.found.iter().any(|(own, _)| own == path)
    }

    /// Whether a wrong value was taken out here, so that "it is missing" would be an echo. Not so
    /// for entries of lists: what has its number now is another.
    pub(crate) fn was_removed(&self, path: &KeyPath) -> bool {
        path.ends_with_key() && self.removed.contains(path)
    }

    /// Complains about a value that will be taken out of the tree.
    pub(crate) fn remove(&mut self, at: Place, path: &KeyPath, what: &str, instead: &str) {
        self.say(at, path, what, instead);
        if self.removed.len() < MOST {
            self.removed.push(path.clone());
        }
    }

    /// Whether this value still is what was written, with all that is in it.
    pub(crate) fn is_whole(&self, path: &KeyPath) -> bool {
        !self.removed.iter().any(|own| own.starts_with(path))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Complains about a file, or a line of it, that cannot be read at all.
    pub(crate) fn unreadable(&mut self, at: Place, what: &str, instead: &str) {
        let (file, line, _) = self.position(at);
        if self.unreadable.len() < MOST {
            self.unreadable.push((file, line));
        }
        self.say(at, &KeyPath::default(), what, instead);
    }

    pub(crate) fn is_readable(&self) -> bool {
        self.unreadable.is_empty()
    }

    /// Forgets what was said of keys in lines that cannot be read: what seems to stand there is a
    /// guess.
    pub(crate) fn forget_guesses(&mut self) {
        let Self { found, unreadable, .. } = self;
        let is_guess = |key: &KeyPath, complaint: &Complaint| {
            let line = (complaint.file.clone(), complaint.line);
            !key.steps().is_empty() && unreadable.contains(&line)
        };
        found.retain(|(key, complaint)| !is_guess(key, complaint));
    }

    /// All complaints in the order of files and lines.
    pub(crate) fn into_complaints(self) -> Vec<Complaint> {
        let mut all: Vec<_> = self.found.into_iter().map(|(_, complaint)| complaint).collect();
        all.sort();
        all.dedup();
        all
    }

    fn position(&self, place: Place) -> (String, usize, usize) {
        let Some(source) = self.sources.get(place.source) else {
            return (String::new(), 0, 0);
        };
        let line = source.lines.partition_point(|start| *start <= place.offset);
        let start = line.checked_sub(1).and_then(|n| source.lines.get(n));
        let before = start.and_then(|start| source.text.get(*start..place.offset));
        let column = before.map_or(0, |text| text.chars().count() + 1);
        (source.name.clone(), line, column)
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
