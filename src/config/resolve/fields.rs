use std::collections::BTreeMap;

use regex_lite::Regex;

use crate::config::key_path::KeyPath;
use crate::config::raw::{RawField, RawFieldKind};
use crate::config::suggest;
use crate::domain::{Choice, CustomField, FieldKind, Pool, Words};

use super::Context;

/// The fields of a client's own on the sign-up form, in their order.
pub(super) fn fields(
    raw: &[RawField],
    pool: &Pool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Vec<CustomField> {
    let mut fields: Vec<CustomField> = Vec::with_capacity(raw.len());
    for (n, own) in raw.iter().enumerate() {
        let at = at.index(n);
        let field = field(own, pool, &at, context);
        if fields.iter().any(|before| before.attribute == field.attribute) {
            context.say(&at.key("attribute"), "has a field already", "take one away");
        }
        fields.push(field);
    }
    fields
}

fn field(raw: &RawField, pool: &Pool, at: &KeyPath, context: &mut Context<'_>) -> CustomField {
    let known: Vec<_> =
        pool.custom_attributes.iter().map(|name| format!("custom:{name}")).collect();
    let attribute = raw.attribute.clone().unwrap_or_default();
    if !known.contains(&attribute) {
        let instead = suggest::among(&attribute, known.iter().map(String::as_str));
        let instead = format!("{instead}; `custom_attributes` of the pool names them");
        context.say(&at.key("attribute"), "is no attribute of the pool's own", &instead);
    }
    let label = words(&raw.label, &at.key("label"), context);
    CustomField {
        kind: kind(raw, at, context),
        attribute,
        label,
        help: Words::new(raw.help.clone()),
        required: raw.required,
    }
}

fn kind(raw: &RawField, at: &KeyPath, context: &mut Context<'_>) -> FieldKind {
    let is_select = matches!(raw.kind, RawFieldKind::Select);
    if is_select == raw.options.is_empty() {
        let (what, instead) = if is_select {
            ("is missing", "list what there is to choose from")
        } else {
            ("has no effect here", "set `kind = \"select\"`, or take them away")
        };
        context.say(&at.key("options"), what, instead);
    }
    let pattern = raw.pattern.as_deref().and_then(|text| {
        let at = at.key("pattern");
        if !matches!(raw.kind, RawFieldKind::Text) {
            context.say(&at, "has no effect here", "set `kind = \"text\"`, or take it away");
        }
        let compiled = Regex::new(&format!("^(?:{text})$"));
        if let Err(error) = &compiled {
            context.say(&at, "is not a regular expression", &error.to_string());
        }
        compiled.ok()
    });
    match raw.kind {
        RawFieldKind::Text => FieldKind::Text(pattern),
        RawFieldKind::Number => FieldKind::Number,
        RawFieldKind::Date => FieldKind::Date,
        RawFieldKind::Checkbox => FieldKind::Checkbox,
        RawFieldKind::Select => FieldKind::Select(choices(raw, &at.key("options"), context)),
    }
}

fn choices(raw: &RawField, at: &KeyPath, context: &mut Context<'_>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::with_capacity(raw.options.len());
    for (n, option) in raw.options.iter().enumerate() {
        let at = at.index(n);
        let value = option.value.clone().unwrap_or_default();
        if value.trim().is_empty() || value.trim() != value {
            let instead = "write what is kept, without blanks at its ends";
            context.say(&at.key("value"), "is not a value", instead);
        } else if choices.iter().any(|before| before.value == value) {
            context.say(&at.key("value"), "is listed twice", "take one away");
        }
        let label = words(&option.label, &at.key("label"), context);
        choices.push(Choice { value, label });
    }
    choices
}

pub(super) fn words(
    raw: &BTreeMap<String, String>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Words {
    if raw.values().all(|text| text.trim().is_empty()) {
        context.say(at, "is missing", "write it for each language, like `{ en = \"Team\" }`");
    }
    Words::new(raw.clone())
}
