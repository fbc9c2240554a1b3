//! The words of pages: every language has all of them, and every one of them is said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use vestibule::brand::letters;
use vestibule::brand::pictures::SLOTS;
use vestibule::web::views::ErrorKind;

use crate::{catalog, every_page};

/// What everybody reads, and what the brand team reads.
const PARTS: [&str; 2] = ["", "studio/"];
/// What the keys of the latter begin with.
const STUDIO: &str = "studio-";

/// The messages of a locale file: key, and the variables it uses.
fn messages(part: &str, tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(format!("locales/{part}{tag}.ftl")).unwrap();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines() {
        if let Some((key, _)) =
            line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic))
        {
            assert!(!messages.contains_key(key), "{tag}: {key} is there twice");
            key.clone_into(&mut current);
            messages.insert(current.clone(), BTreeSet::new());
        }
        let variables = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        messages.entry(current.clone()).or_default().extend(variables.map(str::to_owned));
    }
    messages.retain(|key, _| !key.is_empty());
    messages
}

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_language_says_who_read_it() {
    let readers: toml::Table = fs::read_to_string("locales/readers.toml").unwrap().parse().unwrap();
    let unread = readers["unread"].as_array().unwrap().iter().filter_map(|tag| tag.as_str());
    let read = readers["read"].as_table().unwrap().keys().map(String::as_str);
    let mut told: Vec<_> = unread.chain(read).collect();
    let mut tags = catalog().locales.tags();
    told.sort_unstable();
    tags.sort_unstable();
    assert_eq!(told, tags);
}

/// Keys that templates and the rooms behind them name: `say("…")` and its kin, and those of each
/// error. What the configuration and the command line say is no text of pages.
fn said() -> BTreeSet<String> {
    let mut found = String::new();
    for folder in ["src/web", "src/brand", "templates"] {
        sources(Path::new(folder), &mut found);
    }
    let mut keys = BTreeSet::new();
    for call in ["say(", "say_with(", "say_of(", "count(", "plain(", "format("] {
        let calls = found.split(call).skip(1);
        let literal =
            calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
        keys.extend(literal.filter(|key| *key != "no-such-key").map(str::to_owned));
    }
    for kind in ErrorKind::ALL {
        let word = kind.as_str().replace('_', "-");
        keys.extend(["heading", "what", "next"].map(|part| format!("error-{word}-{part}")));
    }
    for word in letters::Kind::ALL.map(letters::Kind::word) {
        keys.extend([format!("mail-{word}-title"), format!("mail-{word}-lead")]);
        keys.insert(format!("sms-{word}"));
    }
    let literals = found.split('"');
    let is_named = |part: &&str| part.starts_with("mail-note-") || is_of_studio(part);
    keys.extend(literals.filter(is_named).map(str::to_owned));
    for slot in SLOTS {
        keys.extend([format!("studio-picture-{slot}"), format!("studio-picture-{slot}-about")]);
    }
    keys
}

fn is_of_studio(text: &str) -> bool {
    let is_key = |c: char| c.is_ascii_lowercase() || c == '-';
    text.starts_with(STUDIO) && text.chars().all(is_key) && !text.ends_with('-')
}

/// What themes' keys are called has a test beside it, `web::studio::named`.
fn is_of_key(key: &str) -> bool {
    let families = ["studio-field-", "studio-about-", "studio-choice-", "studio-group-"];
    families.iter().any(|family| key.starts_with(family))
}

#[test]
fn every_language_says_everything_and_nothing_is_left_unsaid() {
    let mut written = BTreeSet::new();
    for part in PARTS {
        let english = messages(part, "en");
        for tag in catalog().locales.tags() {
            let own = messages(part, tag);
            let differing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
            assert!(differing.is_empty(), "{part}{tag} lacks {differing:?}");
            for (key, variables) in &own {
                assert_eq!(Some(variables), english.get(key), "{part}{tag}: {key}");
                assert_eq!(key.starts_with(STUDIO), part == "studio/", "{part}{tag}: {key}");
            }
        }
        written.extend(english.into_keys());
    }
    let mut said = said();
    written.retain(|key| !is_of_key(key));
    said.retain(|key| !is_of_key(key));
    let missing: Vec<_> = said.difference(&written).collect();
    let unused: Vec<_> = written.difference(&said).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, unused {unused:?}");
}

#[test]
fn what_the_build_packed_is_what_the_files_say() {
    let catalog = catalog();
    for tag in catalog.locales.tags() {
        for part in PARTS {
            let source = fs::read_to_string(format!("locales/{part}{tag}.ftl")).unwrap();
            let plain = source.lines().filter_map(|line| line.split_once(" = "));
            let text = catalog.locales.text(tag);
            let mut seen = 0;
            for (key, words) in plain.filter(|(_, words)| !words.contains(['{', '"'])) {
                assert_eq!(text.say(key), words, "{part}{tag}: {key}");
                seen += 1;
            }
            assert!(seen > 100, "{part}{tag}: {seen}");
        }
    }
}

#[test]
fn no_page_shows_a_key_instead_of_words() {
    let keys: BTreeSet<_> =
        messages("", "en").into_keys().filter(|key| key.contains('-')).collect();
    for shown in every_page() {
        for text in shown.document.root_element().text() {
            assert!(!keys.contains(text.trim()), "{}: {text}", shown.name());
        }
    }
}
