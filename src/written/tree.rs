use std::collections::BTreeMap;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::key_path::{KeyPath, Step};
use super::report::{Place, Report};

/// Deeper than anything that has a meaning; deeper input is refused, not followed.
const DEEPEST: usize = 16;

/// A value as it was written, with its place. Not `Debug`: it may hold secrets.
pub(crate) struct Node {
    /// Where its key stands; the value's place for what has no key.
    pub named: Place,
    /// Where the value stands; for a table, the key in its header.
    pub place: Place,
    /// Came through a reference or the environment, and so is never shown.
    pub referred: bool,
    pub value: Value,
}

pub(crate) enum Value {
    Text(String),
    Whole(i64),
    Truth(bool),
    List(Vec<Node>),
    Table(BTreeMap<String, Node>),
    /// Something that no key takes: a date, a fraction, an enormous number.
    Other(&'static str),
}

impl Node {
    pub(crate) const fn new(place: Place, value: Value) -> Self {
        Self { named: place, place, referred: false, value }
    }

    pub(crate) const fn referred(place: Place, value: Value) -> Self {
        Self { named: place, place, referred: true, value }
    }

    /// Reads a text; `name` and `folder` are told and counted from in complaints and paths.
    pub(crate) fn parse(
        name: &str,
        folder: Option<&Path>,
        text: &str,
        report: &mut Report,
    ) -> Self {
        let source = report.add_file(name, folder, text);
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let at = Report::place(source, error.span().map_or(0, |span| span.start));
            let what = format!("is not TOML here: {}", error.message());
            report.unreadable(at, &what, "see https://toml.io/");
        }
        Self::from_toml(source, table.into_inner(), report)
    }

    fn from_toml(source: usize, table: DeTable<'_>, report: &mut Report) -> Self {
        let place = Report::place(source, 0);
        let path = KeyPath::default();
        Reader { source, report }.table(place, table, &path)
    }

    /// For settings that are kept as JSON; they have no places.
    pub(crate) fn from_json(place: Place, json: serde_json::Value) -> Self {
        let value = match json {
            serde_json::Value::Null => Value::Other("null"),
            serde_json::Value::Bool(truth) => Value::Truth(truth),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or(Value::Other("a number out of range"), Value::Whole)
            }
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(items) => {
                Value::List(items.into_iter().map(|item| Self::from_json(place, item)).collect())
            }
            serde_json::Value::Object(map) => Value::Table(
                map.into_iter().map(|(name, item)| (name, Self::from_json(place, item))).collect(),
            ),
        };
        Self::new(place, value)
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Text(text) => text.as_str().into(),
            Value::Whole(number) => (*number).into(),
            Value::Truth(truth) => (*truth).into(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Table(table) => {
                table.iter().map(|(name, node)| (name.clone(), node.to_json())).collect()
            }
            Value::Other(_) => serde_json::Value::Null,
        }
    }

    /// The node at the end of a path, or the last one on the way to it.
    pub(crate) fn nearest(&self, path: &KeyPath) -> (&Self, bool) {
        let mut here = self;
        for step in path.steps() {
            let next = match (step, &here.value) {
                (Step::Key(name), Value::Table(table)) => table.get(name),
                (Step::Index(index), Value::List(items)) => items.get(*index),
                _ => None,
            };
            match next {
                Some(next) => here = next,
                None => return (here, false),
            }
        }
        (here, true)
    }

    pub(crate) fn get(&self, path: &KeyPath) -> Option<&Self> {
        let (node, found) = self.nearest(path);
        found.then_some(node)
    }

    /// Puts a value into a table of this table. Where something else stands in its place, that is
    /// the mistake to be told.
    pub(crate) fn put(&mut self, table: &str, key: &str, node: Self) {
        let empty = || Self::new(node.place, Value::Table(BTreeMap::new()));
        if let Value::Table(tables) = &mut self.value
            && let Value::Table(keys) =
                &mut tables.entry(table.to_owned()).or_insert_with(empty).value
        {
            keys.insert(key.to_owned(), node);
        }
    }

    /// What another file says, where this one says nothing.
    pub(crate) fn inherit(&mut self, other: Self) {
        let (Value::Table(own), Value::Table(other)) = (&mut self.value, other.value) else {
            return;
        };
        for (name, node) in other {
            match own.get_mut(&name) {
                Some(here) => here.inherit(node),
                None => drop(own.insert(name, node)),
            }
        }
    }

    /// Takes over what another file says; the same key with two values is a mistake.
    pub(crate) fn merge(&mut self, other: Self, path: &KeyPath, report: &mut Report) {
        let (Value::Table(own), Value::Table(new)) = (&mut self.value, other.value) else {
            let what = format!("is set already, at {}", report.name(self.named));
            report.say(other.named, path, &what, "keep one of the two");
            return;
        };
        for (name, node) in new {
            let path = path.key(&name);
            match own.get_mut(&name) {
                Some(here) => here.merge(node, &path, report),
                None => drop(own.insert(name, node)),
            }
        }
    }
}

/// Reads the tree of one file.
struct Reader<'a> {
    source: usize,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn table(&mut self, place: Place, table: DeTable<'_>, path: &KeyPath) -> Node {
        let mut entries = BTreeMap::new();
        for (key, value) in table {
            let named = Report::place(self.source, key.span().start);
            let path = path.key(key.get_ref());
            let place = match value.get_ref() {
                DeValue::Table(_) => named,
                _ => Report::place(self.source, value.span().start),
            };
            let node = self.value(place, value.into_inner(), &path);
            let node = Node { named, ..node };
            entries.insert(key.into_inner().into_owned(), node);
        }
        Node::new(place, Value::Table(entries))
    }

    fn value(&mut self, place: Place, value: DeValue<'_>, path: &KeyPath) -> Node {
        if path.steps().len() > DEEPEST {
            let instead = "no table is as deep as this";
            self.report.say(place, path, "is nested too deeply", instead);
            return Node::new(place, Value::Table(BTreeMap::new()));
        }
        let value = match value {
            DeValue::String(text) => Value::Text(text.into_owned()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or(Value::Other("a number out of range"), Value::Whole),
            DeValue::Float(_) => Value::Other("a number with a fraction"),
            DeValue::Boolean(truth) => Value::Truth(truth),
            DeValue::Datetime(_) => Value::Other("a date or time"),
            DeValue::Array(items) => {
                let mut nodes = Vec::with_capacity(items.len());
                for (n, item) in items.into_iter().enumerate() {
                    let place = Report::place(self.source, item.span().start);
                    nodes.push(self.value(place, item.into_inner(), &path.index(n)));
                }
                Value::List(nodes)
            }
            DeValue::Table(table) => return self.table(place, table, path),
        };
        Node::new(place, value)
    }
}
