use std::collections::BTreeMap;

use url::Url;

use crate::config::key_path::KeyPath;
use crate::config::raw::RawTerms;
use crate::domain::{Edition, Terms, Words};

use super::Context;
use super::fields::words;

/// What the people of a pool agree to, in its order.
pub(super) fn terms(raw: &[RawTerms], at: &KeyPath, context: &mut Context<'_>) -> Vec<Terms> {
    let mut all: Vec<Terms> = Vec::with_capacity(raw.len());
    for (n, own) in raw.iter().enumerate() {
        let at = at.index(n);
        let title = title(&own.title, &at.key("title"), context);
        let link = link(&own.link, &at.key("link"), context);
        let Some(edition) = edition(own, &at, context) else {
            continue;
        };
        if all.iter().any(|before| before.edition.document() == edition.document()) {
            context.say(&at.key("id"), "is listed twice", "take one away");
        }
        all.push(Terms { edition, required: own.required, title, link });
    }
    all
}

fn edition(raw: &RawTerms, at: &KeyPath, context: &mut Context<'_>) -> Option<Edition> {
    let like = "write 1 to 64 letters, digits, `-`, `_` and `.`";
    let id = raw.id.as_deref().unwrap_or_default();
    if Edition::new(id, "1").is_none() {
        context.say(&at.key("id"), "is not an id", like);
    }
    let version = raw.version.as_deref().unwrap_or_default();
    if Edition::new("a", version).is_none() {
        context.say(&at.key("version"), "is not a version", like);
    }
    Edition::new(id, version)
}

fn title(raw: &BTreeMap<String, String>, at: &KeyPath, context: &mut Context<'_>) -> Words {
    let blank: Vec<_> = raw.iter().filter(|(_, text)| text.trim().is_empty()).collect();
    if blank.len() < raw.len() {
        for (language, _) in blank {
            context.say(&at.key(language), "is empty", "write what people agree to");
        }
    }
    words(raw, at, context)
}

fn link(raw: &BTreeMap<String, String>, at: &KeyPath, context: &mut Context<'_>) -> Option<Words> {
    for (language, text) in raw {
        let web = Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http"));
        if !web {
            let like = "write where it is read, like `https://example.com/terms`";
            context.say(&at.key(language), "is not a web address", like);
        }
    }
    (!raw.is_empty()).then(|| Words::new(raw.clone()))
}
