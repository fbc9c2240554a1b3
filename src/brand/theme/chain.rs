//! A theme over those that it extends: one tree, in which every value keeps its own place.

use super::DEFAULT;
use super::raw::RawTheme;
use crate::written::Complaint;
use crate::written::key_path::KeyPath;
use crate::written::report::Report;
use crate::written::schema;
use crate::written::tree::{Node, Value};
use crate::written::{shape, suggest};
use serde_json::Value as Json;
use std::sync::LazyLock;

/// The version of the format that this program reads.
const VERSION: i64 = 1;
/// The name under which the built-in theme is extended.
const BUILT_IN: Written<'static> =
    Written { name: "default", file: "themes/default/theme.toml", text: DEFAULT };
/// A chain is followed so far: longer ones are nobody's to understand.
pub(in crate::brand) const LONGEST: usize = 8;

static SCHEMA: LazyLock<Json> = LazyLock::new(schema::of::<RawTheme>);

/// A theme file, not yet understood.
#[derive(Clone, Copy)]
pub(in crate::brand) struct Written<'a> {
    pub name: &'a str,
    pub file: &'a str,
    pub text: &'a str,
}

/// A theme with all that it inherits, and what is wrong with it so far.
pub(super) struct Read {
    pub tree: Node,
    pub report: Report,
    /// The names of the themes in it, its own first.
    pub lineage: Vec<String>,
}

pub(super) fn schema() -> Json {
    let mut schema = SCHEMA.clone();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), "A theme of Vestibule".into());
        root.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    }
    schema
}

/// Reads a theme and, over and over, the one that it extends; the built-in one comes last.
pub(super) fn read(own: &Written<'_>, all: &[Written<'_>]) -> Result<Read, Vec<Complaint>> {
    let mut report = Report::default();
    let mut names = vec![own.name];
    let mut tree = layer(own, &mut report);
    let mut next = parent(&tree, &names, all, &mut report);
    while let Some(file) = next {
        let inherited = layer(&file, &mut report);
        names.push(file.name);
        next = parent(&inherited, &names, all, &mut report);
        tree.inherit(inherited);
    }
    finished(tree, report, &names)
}

/// Reads themes over each other, whatever they extend; the built-in one comes last.
pub(super) fn layered(line: &[Written<'_>]) -> Result<Read, Vec<Complaint>> {
    let mut report = Report::default();
    let mut layers = line.iter().map(|file| layer(file, &mut report));
    let Some(mut tree) = layers.next() else { return read(&BUILT_IN, &[]) };
    for inherited in layers.collect::<Vec<_>>() {
        tree.inherit(inherited);
    }
    let names: Vec<_> = line.iter().map(|file| file.name).collect();
    finished(tree, report, &names)
}

fn finished(mut tree: Node, mut report: Report, names: &[&str]) -> Result<Read, Vec<Complaint>> {
    tree.inherit(layer(&BUILT_IN, &mut report));
    if report.is_readable() {
        let lineage = names.iter().map(|name| (*name).to_owned()).collect();
        return Ok(Read { tree, report, lineage });
    }
    // What comes after a slip of the pen would only be guessed at.
    report.forget_guesses();
    Err(report.into_complaints())
}

/// One file, without all that the schema does not allow.
fn layer(file: &Written<'_>, report: &mut Report) -> Node {
    let mut tree = Node::parse(file.file, None, file.text, report);
    let at = KeyPath::default().key("schemaVersion");
    let version = tree.get(&at);
    if let Some(Node { value: Value::Whole(version), place, .. }) = version
        && *version != VERSION
    {
        let what = format!("is {version}, a format that this program does not know");
        let instead = format!("write {VERSION}, or bring the program up to date");
        report.say(*place, &at, &what, &instead);
        return Node::new(*place, Value::Table(std::collections::BTreeMap::new()));
    }
    shape::check(&mut tree, &SCHEMA, report);
    tree
}

/// The theme that this one extends, if it is to be found and the chain goes on.
fn parent<'a>(
    tree: &Node,
    names: &[&str],
    all: &[Written<'a>],
    report: &mut Report,
) -> Option<Written<'a>> {
    let at = KeyPath::default().key("extends");
    let Some(Node { value: Value::Text(name), place, .. }) = tree.get(&at) else { return None };
    let found = all.iter().find(|file| file.name == name);
    let (what, instead) = match found {
        _ if names.last() == Some(&name.as_str()) && found.is_some() => {
            ("is this theme itself".to_owned(), "name another one".to_owned())
        }
        _ if names.contains(&name.as_str()) => {
            let way = [names, &[name.as_str()]].concat().join(" → ");
            (format!("leads in a circle: {way}"), "let one of them extend `default`".to_owned())
        }
        Some(_) if names.len() >= LONGEST => {
            let what = format!("is the {}th theme in a row", names.len() + 1);
            (what, format!("join some of them; {LONGEST} may follow each other"))
        }
        Some(file) => return Some(*file),
        None if name == BUILT_IN.name => return None,
        None => {
            let known = all.iter().map(|file| file.name).chain([BUILT_IN.name]);
            ("is no theme here".to_owned(), suggest::among(name, known))
        }
    };
    report.say(*place, &at, &what, &instead);
    None
}
