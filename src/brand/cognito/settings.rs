//! The tree of settings, leaf by leaf.

use std::collections::BTreeMap;

use serde_json::Value;

use super::table::{COLOURS, Kind, Meaning, OTHERS, Use};
use super::{Fate, Problem, Row, at_key};

/// Which of the two sets of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mode {
    Light,
    Dark,
}

impl Mode {
    pub(super) const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in settings.
    pub(super) const fn original(self) -> &'static str {
        match self {
            Self::Light => "lightMode",
            Self::Dark => "darkMode",
        }
    }

    /// Its name in our theme files.
    pub(super) const fn ours(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the table says of a leaf.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    Colour { mode: Mode, place: usize, meaning: Use, default: &'static str },
    Other { kind: Kind, meaning: Meaning, default: &'static str },
}

/// Every path that is known, without the root.
pub(super) fn known() -> BTreeMap<String, Known> {
    let colours = COLOURS.iter().enumerate().flat_map(|(place, (path, light, dark, meaning))| {
        Mode::BOTH.map(|mode| {
            let default = if mode == Mode::Light { *light } else { *dark };
            let known = Known::Colour { mode, place, meaning: *meaning, default };
            (path.replace("{mode}", mode.original()), known)
        })
    });
    let others = OTHERS.iter().map(|(path, default, kind, meaning)| {
        ((*path).to_owned(), Known::Other { kind: *kind, meaning: *meaning, default })
    });
    colours.chain(others).collect()
}

/// A leaf that is written, with its place.
pub(super) struct Leaf<'a> {
    /// Without the root, as in the table.
    pub path: String,
    pub at: String,
    pub value: &'a Value,
    pub known: Known,
}

/// What was found in a tree.
#[derive(Default)]
pub(super) struct Leaves<'a> {
    pub known: Vec<Leaf<'a>>,
    pub unknown: Vec<Row>,
    pub problems: Vec<Problem>,
}

/// Goes through a tree. `at` is where its root stands.
pub(super) fn leaves<'a>(settings: &'a Value, at: &str) -> Leaves<'a> {
    let known = known();
    let mut found = Leaves::default();
    found.walk(settings, "", at, &known);
    found
}

impl<'a> Leaves<'a> {
    fn walk(&mut self, value: &'a Value, path: &str, at: &str, known: &BTreeMap<String, Known>) {
        let Some(object) = value.as_object() else {
            return self.problems.push(Problem::not(at, value, "an object"));
        };
        for (key, value) in object {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let at = at_key(at, key);
            let below = format!("{path}.");
            if let Some(own) = known.get(&path) {
                self.leaf(Leaf { path, at, value, known: *own });
            } else if known
                .range(below.clone()..)
                .next()
                .is_some_and(|(own, _)| own.starts_with(&below))
            {
                self.walk(value, &path, &at, known);
            } else {
                let near = nearest(&path, known);
                self.unknown.push(Row { key: at, fate: Fate::Unknown { near } });
            }
        }
    }

    fn leaf(&mut self, leaf: Leaf<'a>) {
        let wanted = match (leaf.known, leaf.value) {
            (Known::Colour { .. }, Value::String(text)) if digits(text).is_some() => None,
            (Known::Colour { .. }, _) => Some("eight hex digits, `rrggbbaa`"),
            (Known::Other { kind, .. }, value) => match (kind, value) {
                (Kind::Switch, Value::Bool(_))
                | (Kind::Word(_), Value::String(_))
                | (Kind::List, Value::Array(_))
                | (Kind::Anything, _) => None,
                (Kind::Number, value) if value.as_f64().is_some_and(|own| own >= 0.0) => None,
                (Kind::Switch, _) => Some("true or false"),
                (Kind::Word(_), _) => Some("a word in capitals"),
                (Kind::List, _) => Some("a list"),
                (Kind::Number, _) => Some("a number of pixels, 0 or more"),
            },
        };
        match wanted {
            Some(wanted) => self.problems.push(Problem::not(&leaf.at, leaf.value, wanted)),
            None => self.known.push(leaf),
        }
    }
}

/// The channels of a colour: `rrggbbaa`, or `rrggbb`, which the original passes over in silence; a `#`
/// in front, which it does not take, says as much.
pub(super) fn digits(text: &str) -> Option<[u8; 4]> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    if !matches!(digits.len(), 6 | 8) || !digits.bytes().all(|own| own.is_ascii_hexdigit()) {
        return None;
    }
    let mut channels = [255; 4];
    for (n, channel) in channels.iter_mut().enumerate() {
        if let Some(pair) = digits.get(n * 2..n * 2 + 2) {
            *channel = u8::from_str_radix(pair, 16).ok()?;
        }
    }
    Some(channels)
}

/// What was meant, among all that stands equally deep.
fn nearest(written: &str, known: &BTreeMap<String, Known>) -> Option<String> {
    let depth = written.split('.').count();
    let written = written.to_lowercase();
    let written = written.get(..128).unwrap_or(&written);
    let distances = known.keys().filter_map(|path| {
        let end = path.match_indices('.').nth(depth - 1).map_or(path.len(), |(at, _)| at);
        let path = path.get(..end)?;
        Some((strsim::osa_distance(written, &path.to_lowercase()), path))
    });
    let (slips, near) = distances.min()?;
    (slips <= 3).then(|| near.to_owned())
}
