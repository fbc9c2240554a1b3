//! What the keys of a theme are called, what they are for, and what their words mean, in the language of
//! the studio.

use crate::brand::Text;
use crate::brand::edit::{self, Field};

/// What a field of this name is called; the name itself where there is no such field.
pub fn label(text: &Text, name: &str) -> String {
    let Some(field) = edit::field_for(name) else { return name.to_owned() };
    let own = text.say(&format!("studio-field-{}", message(&field.key)));
    let is_dark = table(&field.key).ends_with("dark");
    if is_dark { text.say_with("studio-in-dark", &[("label", &own)]) } else { own }
}

/// What it is for; of a part, whose name says that, what it follows.
pub fn about(text: &Text, field: &Field) -> String {
    if field.follows.is_empty() {
        return text.say(&format!("studio-about-{}", message(&field.key)));
    }
    text.say_with("studio-follows", &[("label", &label(text, &field.follows))])
}

/// What one of the words of a key means; `part` is that of an entry where the key is a list.
pub fn choice(text: &Text, key: &str, part: Option<&str>, word: &str) -> String {
    let part = part.map(|own| format!("-{own}")).unwrap_or_default();
    text.say(&format!("studio-choice-{}{part}-{word}", message(key)))
}

/// What a group of fields is called, and what they have in common.
pub fn group(text: &Text, id: &str) -> (String, String) {
    let family = match id {
        "light" | "dark" => "colours",
        "parts-light" | "parts-dark" => "parts",
        own => own,
    };
    let about = text.say(&format!("studio-group-{family}-about"));
    (text.say(&format!("studio-group-{id}")), about)
}

fn table(key: &str) -> &str {
    key.rsplit_once('.').map_or("theme", |(table, _)| table)
}

/// Both modes, and more contrast, have the same names.
fn message(key: &str) -> String {
    let name = key.rsplit_once('.').map_or(key, |(_, name)| name);
    let family = match table(key) {
        "light" | "dark" | "more-contrast.light" | "more-contrast.dark" => "colour",
        "components.light" | "components.dark" => "part",
        own => own,
    };
    format!("{family}-{name}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::brand::Catalog;
    use crate::brand::edit::Kind;

    /// The messages of these families in the file of English.
    fn written() -> BTreeSet<String> {
        let file = include_str!("../../../locales/studio/en.ftl");
        let families = ["field", "about", "choice", "group"].map(|own| format!("studio-{own}-"));
        let keys = file.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
        let own = keys.filter(|key| families.iter().any(|family| key.starts_with(family)));
        own.map(str::to_owned).collect()
    }

    fn choices(field: &Field) -> Vec<String> {
        let at = |part: &str, words: &[String]| -> Vec<_> {
            let key = |word| format!("studio-choice-{}{part}-{word}", message(&field.key));
            words.iter().map(key).collect()
        };
        match &field.kind {
            Kind::Choice(words) => at("", words),
            Kind::Slots { pages, places } => [at("-page", pages), at("-place", places)].concat(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_key_of_a_theme_has_its_words_and_no_word_is_left_over() {
        let text = Catalog::load(None).unwrap().locales.text("en");
        let mut wanted = BTreeSet::from(["studio-field-nth".to_owned()]);
        for group in edit::groups() {
            let (title, about) = super::group(&text, group.id);
            assert!(
                !title.starts_with("studio-") && !about.starts_with("studio-"),
                "{title} {about}"
            );
            for field in &group.fields {
                let own = message(&field.key);
                wanted.insert(format!("studio-field-{own}"));
                wanted.extend(field.follows.is_empty().then(|| format!("studio-about-{own}")));
                wanted.extend(choices(field));
            }
        }
        let mut written = written();
        written.retain(|key| !key.starts_with("studio-group-"));
        assert_eq!(written, wanted);
    }

    #[test]
    fn dark_colours_are_told_from_light_ones() {
        let text = Catalog::load(None).unwrap().locales.text("en");
        let plain = |said: String| said.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(label(&text, "light.muted")), "Quiet words");
        assert_eq!(plain(label(&text, "more-contrast.dark.muted")), "Quiet words, dark");
        let part = edit::field_for("components.dark.button-hover-text").unwrap();
        assert_eq!(plain(about(&text, part)), "Follows “Main button, words, dark”.");
        assert_eq!(label(&text, "nonsense"), "nonsense");
    }
}
