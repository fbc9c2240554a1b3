use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value as Json, json};

/// The schema of what people write, for checking: no `$ref`, no `null`.
pub(crate) fn of<T: JsonSchema>() -> Json {
    let settings =
        SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    clean(&mut schema);
    schema
}

/// What a schema says under this name; null where it says nothing.
pub(crate) fn part<'a>(schema: &'a Json, name: &str) -> &'a Json {
    static NOTHING: Json = Json::Null;
    schema.get(name).unwrap_or(&NOTHING)
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
