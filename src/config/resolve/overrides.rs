use crate::brand::Locales;
use crate::brand::letters::{Kind, Override, Overrides, suits};
use crate::config::key_path::KeyPath;
use crate::config::raw::{RawMessage, RawPool};
use crate::config::suggest;

use super::Context;

/// The words that a pool has of its own. A message without its code would leave people standing, so
/// that is a mistake here and not a surprise later.
pub(super) fn overrides(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> Overrides {
    let mut overrides = Overrides::new();
    let known = Locales::builtin().map(|locales| locales.tags()).unwrap_or_default();
    for (name, languages) in &raw.messages {
        let at = at.key(name);
        let Some(kind) = Kind::parse(name) else {
            let instead = suggest::among(name, Kind::ALL.into_iter().map(Kind::as_str));
            context.say(&at, "is no kind of message", &instead);
            continue;
        };
        for (tag, message) in languages {
            let at = at.key(tag);
            if !known.contains(&tag.as_str()) {
                let instead = suggest::among(tag, known.iter().copied());
                context.say(&at, "is no language of the pages", &instead);
                continue;
            }
            check(kind, message, &at, context);
            let RawMessage { subject, body, html, text_message } = message;
            let own = Override {
                subject: subject.clone(),
                body: body.clone(),
                html: html.clone(),
                text_message: text_message.clone(),
            };
            overrides.insert((kind, tag.clone()), own);
        }
    }
    overrides
}

fn check(kind: Kind, message: &RawMessage, at: &KeyPath, context: &mut Context<'_>) {
    let RawMessage { subject, body, html, text_message } = message;
    for (key, text) in [("body", body), ("html", html), ("text_message", text_message)] {
        if let Some(Err(unsuited)) = text.as_ref().map(|text| suits(kind, text)) {
            context.say(&at.key(key), &unsuited.to_string(), unsuited.instead());
        }
    }
    if subject.as_ref().is_some_and(|subject| subject.contains(char::is_control)) {
        context.say(&at.key("subject"), "is more than one line", "write one line");
    }
}
