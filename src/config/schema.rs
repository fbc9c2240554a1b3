use serde_json::{Value as Json, json};

pub(super) use crate::written::schema::{of, part};

use super::raw::Raw;

/// What `env:` and `file:` references look like to an editor.
const REFERENCE: &str = "^(env|file):.+";

/// The schema of a whole configuration, for checking: no `$ref`, no `null`.
pub(super) fn plain() -> Json {
    of::<Raw>()
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
