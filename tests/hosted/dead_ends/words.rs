//! Which pages there are: read where the engine names them, so that a new one is missed here.

use std::collections::BTreeSet;

use super::account::PAGES_OF_ACCOUNTS;
use super::further::FURTHER;
use super::links::PAGES_OF_LINKS;
use super::pages::{PAGES, PAGES_OF_CODES, PAGES_OF_TERMS};

/// What stands in quotes in a source, from one text on to the next after it.
fn quoted(source: &str, from: &str, to: &str) -> BTreeSet<String> {
    let begin = source.find(from).unwrap_or_else(|| panic!("no {from}"));
    let part = &source[begin..];
    let part = &part[..part.find(to).unwrap_or_else(|| panic!("no {to}"))];
    part.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Every page of a sign-in and of an account, in the engine's word for it.
fn of_engine() -> BTreeSet<String> {
    let asked = include_str!("../../../src/signin/ask.rs");
    let own = include_str!("../../../src/signin/account/page.rs");
    let mut all = quoted(asked, "impl Ask {", "pub const fn notice");
    all.extend(quoted(own, "impl AccountPage {", "\n}\n"));
    all
}

/// Every step and every action that a form at `/login` may name.
pub fn of_forms() -> BTreeSet<(String, String)> {
    let source = include_str!("../../../src/web/hosted/login.rs");
    let named = |name: &str, to: &str| {
        let from = format!("match form.get(\"{name}\")");
        let (_, part) = source.split_once(&from).unwrap_or_else(|| panic!("no {from}"));
        let part = part.split(to).next().unwrap_or_default();
        let arms = part.lines().filter_map(|line| line.trim().strip_prefix("Some("));
        let arms = arms.map(|arm| arm.split(')').next().unwrap_or_default().to_owned());
        let words = arms.collect::<String>();
        words.split('"').skip(1).step_by(2).map(|word| (name.to_owned(), word.to_owned())).collect()
    };
    let all: [BTreeSet<_>; 2] = [named("action", "_ =>"), named("step", "_ =>")];
    all.into_iter().flatten().collect()
}

/// The engine's word for a page as it is called here; none for those that are not the engine's.
pub fn shown_at(page: &str) -> Option<&str> {
    match page.split(", ").next().unwrap_or_default() {
        "name" | "unverified" => Some("sign_in"),
        "second code" => Some("code"),
        "form_post" | "confirm_sign_out" => None,
        same => Some(same),
    }
}

#[test]
fn every_page_that_the_engine_shows_is_walked_from() {
    let all = [PAGES, PAGES_OF_CODES, PAGES_OF_TERMS, PAGES_OF_LINKS, PAGES_OF_ACCOUNTS];
    let all = all.into_iter().chain(FURTHER.iter().map(|(_, pages)| *pages)).flatten();
    let walked: BTreeSet<_> =
        all.filter_map(|(page, ..)| shown_at(page)).map(str::to_owned).collect();
    let shown = of_engine();
    assert!(shown.len() > 50 && of_forms().len() > 20, "the sources are written otherwise now");
    let missing: Vec<_> = shown.difference(&walked).collect();
    assert!(missing.is_empty(), "no test begins at these pages: {missing:?}");
    let unknown: Vec<_> = walked.difference(&shown).collect();
    assert!(unknown.is_empty(), "the engine shows none of these: {unknown:?}");
}
