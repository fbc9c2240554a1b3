use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use serde_json::Value as Json;

use super::key_path::KeyPath;
use super::report::{Place, Report};
use super::schema::part;
use super::suggest;
use super::tree::{Node, Value};

const PREFIX: &str = "VESTIBULE_";
/// Read by the command line, before there is a configuration.
const CONFIG: &str = "VESTIBULE_CONFIG";
/// What tests leave to each other.
const TESTS: &str = "VESTIBULE_TEST_";
/// The tables whose every key has a variable of its own.
const TABLES: [&str; 3] = ["server", "stores", "security"];

/// The environment as it was handed in. Not `Debug`: it holds secrets.
pub(super) struct Environment {
    /// `None` for a value that is not UTF-8.
    values: BTreeMap<String, Option<String>>,
    /// The variables that somebody asked for.
    noted: BTreeSet<String>,
}

/// What a variable may be.
pub(super) enum Variable<'a> {
    Unset,
    Empty,
    /// Not UTF-8.
    NotText,
    Text(&'a str),
}

impl Environment {
    pub(super) fn new<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let text = |value: OsString| value.into_string().ok();
        let values = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((text(name.into())?, text(value.into()))))
            .collect();
        Self { values, noted: BTreeSet::new() }
    }

    /// The value of a variable, which from now on is one that somebody asked for.
    pub(super) fn take_note_of(&mut self, name: &str) -> Variable<'_> {
        let Some(value) = self.values.get(name) else {
            return Variable::Unset;
        };
        self.noted.insert(name.to_owned());
        match value.as_deref() {
            None => Variable::NotText,
            Some("") => Variable::Empty,
            Some(text) => Variable::Text(text),
        }
    }

    /// Puts the values of the `VESTIBULE_*` variables over those of the files. An empty variable
    /// counts as not set, as compose files write it.
    pub(super) fn lay_over(&mut self, tree: &mut Node, schema: &Json, report: &mut Report) {
        for (name, [table, key], kind) in variables(schema) {
            let path = KeyPath::default().key(table).key(key);
            match self.take_note_of(&name) {
                Variable::Unset | Variable::Empty => {}
                Variable::NotText => {
                    let place = report.add_name(&name);
                    report.say(place, &path, "is not UTF-8 text", "");
                }
                Variable::Text(text) => {
                    let place = report.add_name(&name);
                    tree.put(table, key, node(text, kind, place));
                }
            }
        }
    }

    /// A `VESTIBULE_*` variable that nothing asked for is a typing mistake.
    pub(super) fn refuse_unknown(&self, schema: &Json, report: &mut Report) {
        let known: Vec<_> = variables(schema).map(|(name, ..)| name).collect();
        let unknown = self.values.keys().filter(|name| {
            name.starts_with(PREFIX)
                && *name != CONFIG
                && !name.starts_with(TESTS)
                && !self.noted.contains(*name)
        });
        for name in unknown {
            let place = report.add_name(name);
            let what = "is not a variable of Vestibule";
            let instead = suggest::among(name, known.iter().map(String::as_str));
            report.say(place, &KeyPath::default(), what, &instead);
        }
    }
}

/// Every variable with the table and key that it sets, and the type of that.
fn variables(schema: &Json) -> impl Iterator<Item = (String, [&str; 2], &str)> {
    TABLES.into_iter().flat_map(move |table| {
        let keys = part(part(part(schema, "properties"), table), "properties").as_object();
        keys.into_iter().flatten().map(move |(key, value)| {
            let kind = part(value, "type").as_str().unwrap_or("string");
            (format!("{PREFIX}{}", key.to_ascii_uppercase()), [table, key.as_str()], kind)
        })
    })
}

/// Lists are written with commas.
fn node(text: &str, kind: &str, place: Place) -> Node {
    let leaf = |text: &str| Node::referred(place, Value::Text(text.trim().to_owned()));
    if kind == "array" {
        Node::referred(place, Value::List(text.split(',').map(leaf).collect()))
    } else {
        leaf(text)
    }
}
