//! The words of pages: every language has all of them, and every one of them is said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use vestibule::brand::letters;
use vestibule::web::views::ErrorKind;

use crate::{catalog, every_page};

/// The messages of a locale file: key, and the variables it uses.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(format!("locales/{tag}.ftl")).unwrap();
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
    keys.extend(found.split('"').filter(|part| part.starts_with("mail-note-")).map(str::to_owned));
    keys
}

#[test]
fn every_language_says_everything_and_nothing_is_left_unsaid() {
    let english = messages("en");
    for tag in catalog().locales.tags() {
        let own = messages(tag);
        let differing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(differing.is_empty(), "{tag} lacks {differing:?}");
        for (key, variables) in &own {
            assert_eq!(Some(variables), english.get(key), "{tag}: {key}");
        }
    }
    let (written, said): (BTreeSet<_>, _) = (english.into_keys().collect(), said());
    let missing: Vec<_> = said.difference(&written).collect();
    let unused: Vec<_> = written.difference(&said).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, unused {unused:?}");
}

#[test]
fn no_page_shows_a_key_instead_of_words() {
    let keys: BTreeSet<_> = messages("en").into_keys().filter(|key| key.contains('-')).collect();
    for shown in every_page() {
        for text in shown.document.root_element().text() {
            assert!(!keys.contains(text.trim()), "{}: {text}", shown.name());
        }
    }
}
