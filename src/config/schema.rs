use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value as Json, json};

use super::raw::Raw;

/// What `env:` and `file:` references look like to an editor.
const REFERENCE: &str = "^(env|file):.+";

/// The schema of a whole configuration, for checking: no `$ref`, no `null`.
pub(super) fn plain() -> Json {
    of::<Raw>()
}

/// The same of any part of it.
pub(super) fn of<T: JsonSchema>() -> Json {
    let settings =
        SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    clean(&mut schema);
    schema
}

/// What a schema says under this name; null where it says nothing.
pub(super) fn part<'a>(schema: &'a Json, name: &str) -> &'a Json {
    static NOTHING: Json = Json::Null;
    schema.get(name).unwrap_or(&NOTHING)
}

/// The schema for editors: wherever a number, a switch or one of a few words stands, a reference
/// may stand as well.
pub(super) fn published() -> Json {
    let mut schema = plain();
    allow_references(&mut schema);
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), "Vestibule's configuration".into());
        root.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    }
    schema
}

/// TOML has no null, and the names and sizes of Rust's types say nothing to a reader.
fn clean(schema: &mut Json) {
    match schema {
        Json::Array(items) => items.iter_mut().for_each(clean),
        Json::Object(map) => {
            unwrap_option(map);
            map.retain(|name, value| {
                let noise = match name.as_str() {
                    "title" | "format" | "$schema" => value.is_string(),
                    "default" => value.is_null(),
                    _ => false,
                };
                !noise
            });
            if let Some(Json::String(text)) = map.get_mut("description") {
                *text = text.replace('\n', " ");
            }
            map.values_mut().for_each(clean);
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// An `Option` says "or null" in one of three ways.
fn unwrap_option(map: &mut Map<String, Json>) {
    if let Some(Json::Array(kinds)) = map.get("type")
        && let Some(kind) = kinds.iter().find(|kind| *kind != "null").cloned()
    {
        map.insert("type".to_owned(), kind);
    }
    if let Some(Json::Array(words)) = map.get_mut("enum") {
        words.retain(|word| !word.is_null());
    }
    let is_null = |schema: &Json| *schema == json!({ "type": "null" });
    for choice in ["anyOf", "oneOf"] {
        let Some(Json::Array(choices)) = map.get_mut(choice) else {
            continue;
        };
        choices.retain(|choice| !is_null(choice));
        if let [Json::Object(only)] = choices.as_mut_slice() {
            let only = std::mem::take(only);
            map.remove(choice);
            for (name, value) in only {
                map.entry(name).or_insert(value);
            }
        }
    }
    if map.contains_key("oneOf") {
        map.entry("type").or_insert("string".into());
    }
}

fn allow_references(schema: &mut Json) {
    let is_word = schema.get("enum").or(schema.get("oneOf")).is_some();
    let is_leaf = matches!(part(schema, "type").as_str(), Some("integer" | "boolean")) || is_word;
    if let (true, Some(map)) = (is_leaf, schema.as_object_mut()) {
        let about = ["description", "default"];
        let (outer, inner) =
            std::mem::take(map).into_iter().partition(|(name, _)| about.contains(&name.as_str()));
        *map = outer;
        let reference = json!({ "type": "string", "pattern": REFERENCE });
        map.insert("anyOf".to_owned(), json!([Json::Object(inner), reference]));
        return;
    }
    for name in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(name) {
            allow_references(inner);
        }
    }
    if let Some(properties) = schema.get_mut("properties").and_then(Json::as_object_mut) {
        properties.values_mut().for_each(allow_references);
    }
}
