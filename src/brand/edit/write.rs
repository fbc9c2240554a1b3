//! Changed fields into a theme file that keeps its comments and its order. A field that was emptied is
//! taken out, so that it follows again.

use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use super::Values;
use super::field::{self, Field, Kind};
use super::read::{at, written};
use super::words::{by_language, written_list};

/// What cannot be written down, with the field that it stands in and what to type instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable {
    /// The name of the field; empty where the file itself is not TOML.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub instead: String,
}

/// The file with these values. What is not among them stays, and so does what is no field. Tells every
/// value that cannot be written.
pub fn write(text: &str, values: &Values) -> Result<String, Vec<Unwritable>> {
    let mut document: DocumentMut = text.parse().map_err(|_| vec![not_toml()])?;
    let was = written(text);
    let is_changed = |key: &String, said: &String| {
        let before = was.get(key).map_or("", String::as_str);
        tidied(said) != tidied(before)
    };
    let changed = values.iter().filter(|(key, said)| is_changed(key, said));
    let mut fields: Vec<&Field> = changed.filter_map(|(key, _)| field::field_for(key)).collect();
    fields.sort_by_key(|own| own.key.as_str());
    fields.dedup_by_key(|own| own.key.as_str());
    let mut all = was.clone();
    all.extend(values.iter().map(|(key, said)| (key.clone(), said.clone())));
    let mut wrong = Vec::new();
    for own in fields {
        match item(own, &all) {
            Ok(Some(item)) => put(document.as_table_mut(), &own.key, item),
            Ok(None) => take(document.as_table_mut(), &own.key),
            Err(told) => wrong.push(told),
        }
    }
    if wrong.is_empty() { Ok(document.to_string()) } else { Err(wrong) }
}

fn not_toml() -> Unwritable {
    let what = "This theme's file cannot be read, so no field can be changed in it".to_owned();
    let instead = "Begin from the published version, or have the file mended".to_owned();
    Unwritable { key: String::new(), what, instead }
}

/// Without the carriage returns of browsers, and without empty lines.
fn tidied(said: &str) -> Vec<&str> {
    said.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// What is to be written for a field; nothing where it is emptied.
fn item(field: &Field, values: &Values) -> Result<Option<Item>, Unwritable> {
    let said = values.get(&field.key).map_or("", |said| said.trim());
    let no_lines = |(key, line): (String, String)| Unwritable {
        key,
        what: format!("`{line}` names no language"),
        instead: "Write a line for each language, like `de: Impressum`".to_owned(),
    };
    if let Some((parts, most)) = field.kind.list() {
        let list = written_list((&field.key, parts, most), values).map_err(no_lines)?;
        return Ok((!list.is_empty()).then_some(Item::ArrayOfTables(list)));
    }
    match &field.kind {
        _ if said.is_empty() => Ok(None),
        Kind::ByLanguage => {
            let table = by_language(said).map_err(|line| no_lines((field.key.clone(), line)))?;
            Ok(Some(Item::Table(table.into_table())))
        }
        Kind::Whole { least, most } => match said.parse::<i64>() {
            Ok(number) => Ok(Some(value(number))),
            Err(_) => Err(Unwritable {
                key: field.key.clone(),
                what: format!("`{said}` is no whole number"),
                instead: format!("Write a number from {least} to {most}"),
            }),
        },
        Kind::Words(_) => {
            let words = said.split(',').map(str::trim).filter(|own| !own.is_empty());
            Ok(Some(value(words.collect::<toml_edit::Array>())))
        }
        Kind::Truth if ["true", "false"].contains(&said) => Ok(Some(value(said == "true"))),
        _ => Ok(Some(value(said))),
    }
}

/// Writes an item where its key stands, or at the end of its table; what is around it stays.
fn put(root: &mut Table, key: &str, item: Item) {
    let (tables, name) = key.rsplit_once('.').unwrap_or(("", key));
    let Some(table) = table(root, tables) else { return };
    match (table.get_mut(name), item) {
        (Some(Item::Value(own)), Item::Value(mut new)) => {
            *new.decor_mut() = own.decor().clone();
            *own = new;
        }
        (_, item) => drop(table.insert(name, item)),
    }
}

/// The table of this name, made where it is missing; nothing where something else has its name.
fn table<'a>(root: &'a mut Table, tables: &str) -> Option<&'a mut dyn TableLike> {
    let names = tables.split('.').filter(|name| !name.is_empty());
    let mut own: &mut dyn TableLike = root;
    for name in names {
        let missing = || {
            let mut table = Table::new();
            // A table that only holds others has no header of its own.
            table.set_implicit(true);
            Item::Table(table)
        };
        own = own.entry(name).or_insert_with(missing).as_table_like_mut()?;
    }
    Some(own)
}

/// Takes a key out.
fn take(root: &mut Table, key: &str) {
    let (tables, name) = key.rsplit_once('.').unwrap_or(("", key));
    if at(root, key).is_some()
        && let Some(table) = table(root, tables)
    {
        table.remove(name);
    }
}
