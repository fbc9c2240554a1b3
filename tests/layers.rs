//! Who may import whom, by the table at the head of `src/lib.rs`: reads every source file and
//! refuses a `crate::` path, or a chain of `super::`, that leads into a forbidden room.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms that each room may use; nothing is said of those that may use all.
type Table = BTreeMap<String, BTreeSet<String>>;

fn table(lib: &str) -> Table {
    let written = lib.split("```").nth(1).unwrap();
    let lines = written.lines().filter_map(|line| line.strip_prefix("//! "));
    let rows = lines.flat_map(|line| line.split(';')).filter_map(|row| row.split_once('→'));
    let rule = |(room, rest): (&str, &str)| {
        let told = rest.trim_start();
        let names = told.split("  ").next().unwrap_or_default().split(" (never").next();
        let names = names.unwrap_or_default().split(", ").map(str::trim);
        (room.trim().to_owned(), names.map(str::to_owned).collect::<BTreeSet<_>>())
    };
    rows.map(rule).filter(|(_, names)| !names.contains("everything")).collect()
}

/// What the code of a file names beside its own room: comments aside, by whatever kind of path.
fn edges(depth: usize, source: &str) -> BTreeSet<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    let mut found = BTreeSet::new();
    for root in ["crate::", "vestibule::"] {
        code.split(root).skip(1).for_each(|rest| found.extend(heads(rest)));
    }
    // Modules for tests stand a step deeper than their file.
    let outer = code.split("#[cfg(test)]").next().unwrap_or_default();
    let up = "super::".repeat(depth);
    outer.split(&up).skip(1).for_each(|rest| found.extend(heads(rest)));
    found
}

/// The first name of a path, or of each path between braces.
fn heads(rest: &str) -> Vec<String> {
    let name = |text: &str| {
        let letters = text.trim_start().chars();
        letters.take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(inner) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let (mut depth, mut names) = (0, vec![name(inner)]);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&inner[at + 1..])),
            _ => {}
        }
    }
    names
}

fn forbidden(table: &Table, room: &str, depth: usize, source: &str) -> Vec<String> {
    let Some(allowed) = table.get(room) else { return Vec::new() };
    let rooms: BTreeSet<&str> = table
        .iter()
        .flat_map(|(room, names)| names.iter().chain([room]))
        .map(String::as_str)
        .collect();
    let strange =
        |name: &String| name != room && rooms.contains(name.as_str()) && !allowed.contains(name);
    edges(depth, source).into_iter().filter(strange).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let sources = files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs"));
    sources.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

#[test]
fn every_room_knows_those_alone_that_it_may_know() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let table = table(&fs::read_to_string(src.join("lib.rs")).unwrap());
    let (mut seen, mut all) = (BTreeSet::new(), Vec::new());
    for file in files(&src) {
        let path = file.strip_prefix(&src).unwrap().with_extension("");
        let parts: Vec<&str> = path.iter().map(|part| part.to_str().unwrap()).collect();
        if parts == ["lib"] {
            continue;
        }
        let depth = parts.iter().filter(|part| **part != "mod").count();
        let wrong = forbidden(&table, parts[0], depth, &fs::read_to_string(&file).unwrap());
        all.extend(wrong.iter().map(|name| format!("{} → {name}", path.display())));
        seen.insert(parts[0].to_owned());
    }
    assert_eq!(all, [""; 0], "not in the table of src/lib.rs");
    let told: BTreeSet<String> = table.into_keys().chain(["boot".to_owned()]).collect();
    assert_eq!(seen, told, "a room without a rule, or a rule without a room");
}

#[test]
fn a_planted_import_is_seen() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let table = table(&fs::read_to_string(src.join("lib.rs")).unwrap());
    for (room, depth, planted) in [
        ("web", 2, "use crate::ports::Users;"),
        ("web", 2, "use crate::{app::App, ports::{Fault, Users}};"),
        ("web", 3, "fn f() -> crate::adapters::sql::Db { todo() }"),
        ("web", 2, "use super::super::ports::Users;"),
        ("domain", 2, "use crate::vault::Vault;"),
        ("oauth", 2, "pub(in crate::domain) struct X;"),
        ("signin", 2, "use crate::token::Engine;"),
        ("token", 2, "    crate::signin::Ask::Expired"),
        ("main", 1, "fn main() { vestibule::boot::start() }"),
        ("cli", 2, "use crate::{config, web::Problem};"),
    ] {
        assert_eq!(forbidden(&table, room, depth, planted).len(), 1, "{room}: {planted}");
    }
    for (room, planted) in [
        ("web", "/// See [`crate::ports::Users`].\nuse crate::signin::Ask;"),
        ("web", "use super::super::web::frame;"),
        ("boot", "use crate::{adapters, web};"),
    ] {
        assert!(forbidden(&table, room, 2, planted).is_empty(), "{room}: {planted}");
    }
}
