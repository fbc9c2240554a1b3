//! A theme's folder as an import writes it: the theme, its pictures, and what only the export needs.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

use super::document::Document;
use super::paint::Paint;
use super::settings::{Known, known, leaves};
use super::{Fate, Problem, Row, classic, images};

/// Beside `theme.toml`: the original's own words, for the export.
pub(super) const KEPT: &str = "cognito.json";

/// What an import writes, and what became of each key.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Names in the theme's folder, with `/` between them, and contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// Each key of the document.
    pub rows: Vec<Row>,
}

/// What is kept for the export.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Kept {
    /// The format of this file: 1.
    pub format: u32,
    pub settings: Option<Value>,
    pub provided: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assets: Vec<images::Kept>,
    /// The style sheet of the classic pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// What `theme.toml` said when it was written: what still says so was not changed since.
    pub written: BTreeMap<String, toml::Value>,
}

/// Makes a theme of the original's JSON or of its classic style sheet; or tells everything that is wrong
/// with it.
pub fn import(text: &str) -> Result<Imported, Vec<Problem>> {
    if !text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with(['{', '[']) {
        return of_classic(text);
    }
    let document = Document::parse(text.trim_start_matches('\u{feff}'))?;
    match &document.css {
        Some(css) => of_classic(css),
        None => of_style(&document),
    }
}

fn of_classic(css: &str) -> Result<Imported, Vec<Problem>> {
    let mut paint = classic::paint(css)?;
    paint.stand(false);
    let paint = paint.made_readable();
    let kept = Kept { format: 1, css: Some(css.to_owned()), ..Kept::default() };
    Ok(written(paint, kept, Vec::new()))
}

fn of_style(document: &Document) -> Result<Imported, Vec<Problem>> {
    let defaults = defaults();
    let root = "$.Settings".to_owned();
    let (at, settings) = match &document.settings {
        Some((at, settings)) => (at, settings),
        // What says nothing looks as the original does by itself.
        None => (&root, &defaults),
    };
    let found = leaves(settings, at);
    let mut problems = found.problems;
    problems.extend(document.assets.iter().filter_map(images::refused));
    if !problems.is_empty() {
        return Err(problems);
    }
    let images = images::images(&document.assets, settings);
    let mut paint = Paint::of(&found.known);
    paint.stand(images.has_background);
    let mut paint = paint.made_readable();
    if document.settings.is_none() {
        let (to, value) = ("theme.toml".to_owned(), "the original's own look".to_owned());
        let fate = Fate::Mapped { to, value, note: None };
        paint.rows = vec![Row { key: "$.UseCognitoProvidedValues".to_owned(), fate }];
    }
    paint.rows.extend(found.unknown);
    let strange = document.strange.iter();
    paint
        .rows
        .extend(strange.map(|key| Row { key: key.clone(), fate: Fate::Unknown { near: None } }));
    paint.rows.extend(images.rows);
    let settings = document.settings.as_ref().map(|(_, own)| own.clone());
    let (assets, provided) = (images.kept, document.provided);
    let kept = Kept { format: 1, settings, provided, assets, ..Kept::default() };
    Ok(written(paint, kept, images.files))
}

fn written(paint: Paint, kept: Kept, mut files: Vec<(String, Vec<u8>)>) -> Imported {
    let kept = Kept { written: paint.values.clone(), ..kept };
    let head = "# Written by `vestibule theme import cognito`; cognito.json has what only its export needs.\n\n";
    files.push(("theme.toml".to_owned(), format!("{head}{}", paint.toml()).into_bytes()));
    let json = serde_json::to_string_pretty(&kept).unwrap_or_default();
    files.push((KEPT.to_owned(), format!("{json}\n").into_bytes()));
    Imported { files, rows: paint.rows }
}

/// The whole tree of settings as the original has it by itself.
pub(super) fn defaults() -> Value {
    let mut tree = Value::Object(serde_json::Map::new());
    for (path, known) in known() {
        let value = match known {
            Known::Colour { default, .. } => Value::from(default),
            Known::Other { default, .. } => serde_json::from_str(default).unwrap_or_default(),
        };
        put(&mut tree, &path, value);
    }
    tree
}

/// Writes a leaf, and the objects above it.
pub(super) fn put(tree: &mut Value, path: &str, value: Value) {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    if let Some(object) = tree.as_object_mut() {
        match rest {
            None => drop(object.insert(head.to_owned(), value)),
            Some(rest) => {
                let empty = || Value::Object(serde_json::Map::new());
                put(object.entry(head).or_insert_with(empty), rest, value);
            }
        }
    }
}
