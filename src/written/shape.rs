//! The first look at a tree: unknown keys, wrong types, unknown words, numbers out of range.
//!
//! The JSON Schema decides, so that what an editor says and what the server says are one thing.

use serde_json::Value as Json;

use super::key_path::KeyPath;
use super::report::Report;
use super::schema::part;
use super::suggest;
use super::tree::{Node, Value};

/// Complains about everything that the schema does not allow, and takes it out of the tree. False
/// when nothing of the tree is of use.
pub(crate) fn check(tree: &mut Node, schema: &Json, report: &mut Report) -> bool {
    keep(tree, schema, &KeyPath::default(), report)
}

/// False when the node is to be taken out.
fn keep(node: &mut Node, schema: &Json, path: &KeyPath, report: &mut Report) -> bool {
    let kind = part(schema, "type").as_str().unwrap_or("string");
    if node.referred {
        convert(node, kind);
    }
    let place = node.place;
    let mistake = match (&mut node.value, kind) {
        (Value::Table(_), "object") => return table(node, schema, path, report),
        (Value::List(items), "array") => {
            let length = items.len();
            let mut index = 0..;
            items.retain_mut(|item| {
                let path = path.index(index.next().unwrap_or(0));
                keep(item, part(schema, "items"), &path, report)
            });
            size(length, schema, ["minItems", "maxItems"], "entries")
        }
        (Value::Whole(number), "integer") => range(*number, schema),
        (Value::Truth(_), "boolean") => None,
        (Value::Text(text), "string") => {
            let length = text.chars().count();
            word(text, schema)
                .or_else(|| size(length, schema, ["minLength", "maxLength"], "characters"))
        }
        (value, kind) => Some((format!("is {}", told(value)), wanted(kind, schema))),
    };
    if let Some((what, instead)) = &mistake {
        let what = if node.referred { "refers to a value that is not right here" } else { what };
        report.remove(place, path, what, instead);
    }
    mistake.is_none()
}

/// A value that was referred to is always text; it becomes what its key wants, if it reads so.
fn convert(node: &mut Node, kind: &str) {
    if let Value::Text(text) = &node.value {
        let value = match kind {
            "integer" => text.trim().parse().ok().map(Value::Whole),
            "boolean" => text.trim().parse().ok().map(Value::Truth),
            _ => None,
        };
        node.value = value.unwrap_or_else(|| Value::Text(text.clone()));
    }
}

/// A table of fixed keys, or one in which people choose the names.
fn table(node: &mut Node, schema: &Json, path: &KeyPath, report: &mut Report) -> bool {
    let Value::Table(entries) = &mut node.value else {
        return false;
    };
    let known = part(schema, "properties").as_object();
    let open = part(schema, "additionalProperties")
        .as_object()
        .map(|_| part(schema, "additionalProperties"));
    let named = |name: &str| known.and_then(|known| known.get(name)).or(open);
    entries.retain(|name, entry| {
        let path = path.key(name);
        if let Some(schema) = named(name) {
            return keep(entry, schema, &path, report);
        }
        let known = known.into_iter().flatten().map(|(name, _)| name.as_str());
        report.remove(entry.named, &path, "is not a key here", &suggest::among(name, known));
        false
    });
    if let Some((what, instead)) =
        size(entries.len(), schema, ["minProperties", "maxProperties"], "entries")
    {
        report.say(node.place, path, &what, &instead);
    }
    true
}

/// What is wrong, and what would be right.
type Mistake = Option<(String, String)>;

fn range(number: i64, schema: &Json) -> Mistake {
    let bound = |name: &str| part(schema, name).as_i64();
    let low = bound("minimum").unwrap_or(i64::MIN);
    let high = bound("maximum").unwrap_or(i64::MAX);
    let right = (low..=high).contains(&number);
    (!right).then(|| (format!("is {number}, out of range"), wanted("integer", schema)))
}

fn size(length: usize, schema: &Json, [least, most]: [&str; 2], unit: &str) -> Mistake {
    let bound = |name: &str| part(schema, name).as_u64().and_then(|n| usize::try_from(n).ok());
    let least = bound(least).unwrap_or(0);
    let most = bound(most).unwrap_or(usize::MAX);
    if length < least {
        return Some((format!("has {length} {unit}"), format!("write at least {least}")));
    }
    (length > most).then(|| (format!("has {length} {unit}"), format!("write at most {most}")))
}

fn word(text: &str, schema: &Json) -> Mistake {
    let words = words(schema);
    if words.is_empty() || words.contains(&text) {
        return None;
    }
    Some((format!("is `{text}`, which has no meaning"), suggest::among(text, words.into_iter())))
}

/// The words that a key takes: an `enum`, or one `const` each where they are explained.
fn words(schema: &Json) -> Vec<&str> {
    let list = |name: &str| part(schema, name).as_array().into_iter().flatten();
    let explained = list("oneOf").flat_map(|one| match part(one, "const").as_str() {
        Some(word) => vec![word],
        None => words(one),
    });
    list("enum").filter_map(Json::as_str).chain(explained).collect()
}

fn told(value: &Value) -> &'static str {
    match value {
        Value::Text(_) => "a text",
        Value::Whole(_) => "a number",
        Value::Truth(_) => "true or false",
        Value::List(_) => "a list",
        Value::Table(_) => "a table",
        Value::Other(kind) => kind,
    }
}

fn wanted(kind: &str, schema: &Json) -> String {
    match kind {
        "object" => "write a table, like `[name]` or `{ key = \"value\" }`".to_owned(),
        "array" if *part(part(schema, "items"), "type") == "object" => {
            "write a list of tables".to_owned()
        }
        "array" => "write a list of texts, like `[\"one\", \"two\"]`".to_owned(),
        "boolean" => "write true or false, without quotes".to_owned(),
        "integer" => match (part(schema, "minimum").as_i64(), part(schema, "maximum").as_i64()) {
            (Some(low), Some(high)) => format!("write a whole number from {low} to {high}"),
            (Some(low), None) => format!("write a whole number from {low} on"),
            _ => "write a whole number".to_owned(),
        },
        _ => match words(schema) {
            words if words.is_empty() => "write a text in quotes".to_owned(),
            words => {
                let list: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
                format!("write one of {}", list.join(", "))
            }
        },
    }
}
