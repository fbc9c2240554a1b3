//! The schema and the documentation know every key and every variable.

use serde_json::Value as Json;
use vestibule::config::Config;

use crate::{EXAMPLE_ENVIRONMENT, folder, load, mistakes};

/// Every key of the schema by its path, with what the schema says of it.
pub fn keys(schema: &Json) -> Vec<(String, &Json)> {
    fn walk<'a>(schema: &'a Json, path: &str, found: &mut Vec<(String, &'a Json)>) {
        for (name, inner) in
            schema.get("properties").and_then(Json::as_object).into_iter().flatten()
        {
            let path = format!("{path}{name}");
            walk(inner, &format!("{path}."), found);
            found.push((path, inner));
        }
        for inner in ["items", "additionalProperties"].iter().filter_map(|name| schema.get(*name)) {
            walk(inner, path, found);
        }
    }
    let mut found = vec![];
    walk(schema, "", &mut found);
    found
}

#[test]
fn the_schema_explains_every_key() {
    let schema = Config::schema();
    let keys = keys(&schema);
    assert!(keys.len() > 60, "{}", keys.len());
    for (path, said) in keys {
        let description = said["description"].as_str().unwrap_or_default();
        assert!(description.ends_with('.'), "{path}: {description:?}");
        assert!(!description.contains('\n'), "{path}");
    }
    let text = schema.to_string();
    for noise in ["null", "int64", "$ref", "Raw"] {
        assert!(!text.contains(noise), "{noise}");
    }
}

#[test]
fn the_documentation_knows_every_key_with_its_default_and_range() {
    let page = include_str!("../../docs/configuration.md");
    let schema = Config::schema();
    for (path, said) in keys(&schema) {
        let key = path.rsplit('.').next().unwrap();
        if said["type"] == "object" || said["items"]["type"] == "object" {
            assert!(page.contains(key), "docs/configuration.md does not name {path}");
            continue;
        }
        let row = format!("| `{key}` |");
        let rows: Vec<_> = page.lines().filter(|line| line.starts_with(&row)).collect();
        assert!(!rows.is_empty(), "docs/configuration.md has no row for {path}");
        let shown = |text: &str| rows.iter().any(|row| row.contains(text));
        let leaf = if said["anyOf"].is_array() { &said["anyOf"][0] } else { said };
        let bounds = ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"];
        for bound in bounds.iter().filter_map(|name| leaf[*name].as_i64()) {
            assert!(shown(&bound.to_string()), "{path}: {bound} is not in {rows:?}");
        }
        for word in leaf["oneOf"].as_array().into_iter().flatten() {
            let word = word["const"].as_str().unwrap();
            assert!(shown(&format!("`{word}`")), "{path}: {word} is not in {rows:?}");
        }
        if let Some(default) = said.get("default") {
            assert!(shown(&format!("`{default}`")), "{path}: `{default}` is not in {rows:?}");
        }
    }
}

#[test]
fn what_the_documentation_shows_is_right() {
    let page = include_str!("../../docs/configuration.md");
    let blocks: Vec<_> = page.split("```toml\n").skip(1).collect();
    assert!(blocks.len() > 8);
    for block in blocks {
        let toml = block.split("```").next().unwrap();
        let told = load(&folder(&[("a.toml", toml)]), &EXAMPLE_ENVIRONMENT).err();
        for line in told.unwrap_or_default() {
            // Parts of a configuration lack the others, and name files that are not here.
            let lacks = ["is missing", "refers to", "does not exist", "nobody has"];
            let alone = ["has the same host", "is not a pool"];
            let excused = lacks.iter().chain(&alone).any(|word| line.contains(word));
            assert!(excused, "{line}\nin\n{toml}");
        }
    }
}

#[test]
fn the_documentation_knows_every_variable() {
    let page = include_str!("../../docs/configuration.md");
    let told = mistakes("", &[("VESTIBULE_NONE", "")]);
    let names: Vec<_> =
        told[0].split('`').skip(1).filter(|word| word.starts_with("VESTIBULE_")).collect();
    assert!(names.len() >= 13, "{names:?}");
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
