//! A theme as a form, and a form as a theme: what people change who know their brand and not its file.
//!
//! ```text
//! field    each key of a theme file, with its kind, from the JSON Schema
//! read     what a theme writes for each of them, and what it wears where it writes nothing
//! write    changed values → the same file, with its comments and its order
//! words    lists by language, and links, as lines that people type
//! compare  two files, key by key
//! ```

mod compare;
mod field;
mod read;
mod words;
mod write;

pub use compare::{Difference, compare};
pub use field::{Field, Group, Kind, field_for, groups, is_field, name_for, worded};
pub use read::{shown, written};
pub use write::{Unwritable, write};

/// What a form says: dotted keys, like `seeds.brand`, and what stands in their fields.
pub type Values = std::collections::BTreeMap<String, String>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::Theme;

    const OWN: &str = "# ours\nschemaVersion = 1\nextends = \"house\"\n\n[seeds]\n\
        brand = \"#7a1f5c\" # plum\nradius = 4\n\n[logo.alts]\nde = \"Haus\"\n\n\
        [[footer.links]]\nhref = \"https://a.example\"\ntext = { en = \"Imprint\", de = \"Impressum\" }\n";

    fn changed(text: &str, pairs: &[(&str, &str)]) -> String {
        let mut values = written(text);
        for (key, value) in pairs {
            values.insert((*key).to_owned(), (*value).to_owned());
        }
        write(text, &values).unwrap()
    }

    fn keys_of(schema: &serde_json::Value, at: &str, found: &mut Vec<String>) {
        for (name, part) in schema["properties"].as_object().into_iter().flatten() {
            let key = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
            if part["properties"].is_object() {
                keys_of(part, &key, found);
            } else {
                found.push(key);
            }
        }
    }

    #[test]
    fn every_key_of_the_schema_has_one_field() {
        let mut keys = Vec::new();
        keys_of(&Theme::schema(), "", &mut keys);
        keys.retain(|key| !["schemaVersion", "fonts"].contains(&key.as_str()));
        let mut fields: Vec<_> =
            groups().iter().flat_map(|group| &group.fields).map(|own| own.key.clone()).collect();
        assert!(keys.len() > 200, "{}", keys.len());
        keys.sort();
        fields.sort();
        assert_eq!(keys, fields);
        let all = groups();
        let kind = |key: &str| {
            all.iter().flat_map(|g| &g.fields).find(|f| f.key == key).unwrap().kind.clone()
        };
        assert_eq!(kind("seeds.brand"), Kind::Colour);
        assert_eq!(kind("light.link"), Kind::Colour);
        assert_eq!(kind("seeds.radius"), Kind::Whole { least: 0, most: 24 });
        assert!(matches!(kind("layout.shape"), Kind::Choice(own) if own.len() == 5));
        assert_eq!(kind("logo.alts"), Kind::ByLanguage);
        assert_eq!(kind("footer.links"), Kind::Links);
        assert_eq!(kind("layout.mirror-background"), Kind::Truth);
        assert!(matches!(kind("methods.order"), Kind::Words(own) if own.len() == 6));
        assert!(
            matches!(kind("slots"), Kind::Slots { pages, places } if pages.len() > 10 && places.len() == 2)
        );
        let follows = |key: &str| field_for(key).unwrap().follows.as_str();
        assert_eq!(follows("components.dark.button-hover-text"), "components.dark.button-text");
        assert_eq!(follows("components.light.button-text"), "light.on-accent");
        assert_eq!((follows("corners.card"), follows("light.link")), ("seeds.radius", ""));
    }

    #[test]
    fn a_form_that_nobody_touched_leaves_the_file_as_it_is() {
        for text in [OWN, Theme::START, crate::brand::theme::DEFAULT, ""] {
            assert_eq!(write(text, &written(text)).unwrap(), text);
        }
    }

    #[test]
    fn what_is_changed_is_written_in_its_place_and_comments_stay() {
        let text = changed(OWN, &[("seeds.brand", "#123456"), ("seeds.radius", "")]);
        assert!(text.contains("brand = \"#123456\" # plum"), "{text}");
        assert!(text.starts_with("# ours\n") && !text.contains("radius"), "{text}");
        let text = changed(OWN, &[("components.light.label", "#222222"), ("corners.card", "12")]);
        assert_eq!(text.matches("[components.light]").count(), 1, "{text}");
        assert!(text.contains("[corners]\ncard = 12"), "{text}");
        assert!(!text.contains("[components]\n"), "{text}");
        assert_eq!(written(&text)["components.light.label"], "#222222");
        let back = changed(&text, &[("components.light.label", ""), ("corners.card", "")]);
        assert_eq!(written(&back), written(OWN));
    }

    #[test]
    fn lists_by_language_and_links_are_lines() {
        let own = written(OWN);
        assert_eq!(own["logo.alts"], "de: Haus");
        assert_eq!(own["footer.links.0.href"], "https://a.example");
        assert_eq!(own["footer.links.0.text"], "de: Impressum\nen: Imprint");
        let text = changed(
            OWN,
            &[
                ("footer.links.1.href", "mailto:a@b.example"),
                ("footer.links.1.text", "en: Write\r\n"),
            ],
        );
        let theme = Theme::parse("t", &text.replace("extends = \"house\"\n", "")).unwrap();
        assert_eq!(theme.footer_links[1].said("en"), "Write");
        let less = changed(OWN, &[("footer.links.0.href", ""), ("footer.links.0.text", "")]);
        assert!(!less.contains("footer"), "{less}");
        let told = write(OWN, &[("logo.alts".to_owned(), "Haus".to_owned())].into()).unwrap_err();
        assert_eq!(told[0].key, "logo.alts");
    }

    #[test]
    fn words_beside_forms_are_lists_of_their_own() {
        let text = "[[slots]]\npage = \"sign-in\"\nplace = \"before\"\n\
                    text = { en = \"Hello\\n\\n- one\", de = \"Hallo\" }\n";
        let own = written(text);
        assert_eq!(own["slots.0.text"], "de: Hallo\nen: Hello\n  \n  - one");
        assert_eq!(write(text, &own).unwrap(), text);
        let new = changed(
            text,
            &[
                ("slots.0.text", "en: Hi\r\n\r\n  there"),
                ("slots.1.page", "all"),
                ("slots.1.place", "after"),
                ("slots.1.text", "en: Bye"),
            ],
        );
        let theme = Theme::parse("t", &new).unwrap();
        assert_eq!(theme.slots.len(), 2, "{new}");
        assert_eq!(written(&new)["slots.0.text"], "en: Hi\n  \n  there");
        assert_eq!(name_for("slots[1].text.en").as_deref(), Some("slots.1.text"));
        assert_eq!(
            changed("", &[("layout.mirror-background", "true")]),
            "[layout]\nmirror-background = true\n"
        );
        let new = changed("", &[("methods.order", " totp,passkey , ")]);
        assert_eq!(new, "[methods]\norder = [\"totp\", \"passkey\"]\n");
        assert_eq!(written(&new)["methods.order"], "totp, passkey");
        assert_eq!(
            shown(&Theme::parse("t", &new).unwrap(), "methods.order").unwrap(),
            "totp, passkey"
        );
        assert_eq!(name_for("methods.order[1]").as_deref(), Some("methods.order"));
    }

    #[test]
    fn what_is_no_number_and_what_is_no_toml_is_told() {
        let all: Values = [("seeds.radius", "wide"), ("corners.card", "1.5"), ("nonsense", "1")]
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into();
        let told = write("", &all).unwrap_err();
        let keys: Vec<_> = told.iter().map(|own| own.key.as_str()).collect();
        assert_eq!(keys, ["corners.card", "seeds.radius"]);
        assert!(write("[seeds\n", &Values::new()).is_err());
        assert!(written("[seeds\n").is_empty());
    }

    #[test]
    fn two_files_differ_key_by_key() {
        let other = changed(OWN, &[("seeds.brand", "#123456"), ("light.link", "#000000")]);
        let told = compare(OWN, &other);
        let told: Vec<_> = told
            .iter()
            .map(|own| (own.key.as_str(), own.old.as_deref(), own.new.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("light.link", None, Some("#000000")),
                ("seeds.brand", Some("#7a1f5c"), Some("#123456")),
            ]
        );
    }

    #[test]
    fn a_field_that_is_not_written_shows_what_is_worn() {
        let theme = Theme::parse("t", "[seeds]\nbrand = \"#7a1f5c\"").unwrap();
        let worn = |key: &str| shown(&theme, key).unwrap();
        assert_eq!(worn("light.accent"), "#7a1f5c");
        assert_eq!(worn("components.light.button-background"), "#7a1f5c");
        assert_eq!(worn("seeds.radius"), "10");
        assert_eq!(worn("corners.card"), "10");
        assert_eq!(worn("layout.shape"), "split");
        assert_eq!(worn("mode"), "auto");
        assert_eq!(shown(&theme, "footer.links"), None);
    }
}
