//! `docs/security.md` held to the code: the tests that it names exist, every threat has one, and no
//! requirement of ASVS 5.0.0 level 2 is left out.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use std::collections::BTreeSet;
use std::path::Path;

/// The requirements of levels 1 and 2, by section (OWASP ASVS 5.0.0).
const REQUIREMENTS: &str = "\
    1.1: 1 2; 1.2: 1 2 3 4 5 6 7 8 9; 1.3: 1 2 3 4 5 6 7 8 9 10 11; 1.4: 1 2 3; 1.5: 1 2; \
    2.1: 1 2 3; 2.2: 1 2 3; 2.3: 1 2 3 4; 2.4: 1; 3.2: 1 2; 3.3: 1 2 3 4; 3.4: 1 2 3 4 5 6; \
    3.5: 1 2 3 4 5; 3.7: 1 2; 4.1: 1 2 3; 4.2: 1; 4.3: 1 2; 4.4: 1 2 3 4; 5.1: 1; \
    5.2: 1 2 3; 5.3: 1 2; 5.4: 1 2 3; 6.1: 1 2 3; 6.2: 1 2 3 4 5 6 7 8 9 10 11 12; \
    6.3: 1 2 3 4; 6.4: 1 2 3 4; 6.5: 1 2 3 4 5; 6.6: 1 2 3; 6.8: 1 2 3 4; 7.1: 1 2 3; \
    7.2: 1 2 3 4; 7.3: 1 2; 7.4: 1 2 3 4 5; 7.5: 1 2; 7.6: 1 2; 8.1: 1 2; 8.2: 1 2 3; \
    8.3: 1; 8.4: 1; 9.1: 1 2 3; 9.2: 1 2 3 4; 10.1: 1 2; 10.2: 1 2; 10.3: 1 2 3 4; \
    10.4: 1 2 3 4 5 6 7 8 9 10 11; 10.5: 1 2 3 4 5; 10.6: 1 2; 10.7: 1 2 3; 11.1: 1 2; \
    11.2: 1 2 3; 11.3: 1 2 3; 11.4: 1 2 3 4; 11.5: 1; 11.6: 1; 12.1: 1 2 3; 12.2: 1 2; \
    12.3: 1 2 3 4; 13.1: 1; 13.2: 1 2 3 4 5; 13.3: 1 2; 13.4: 1 2 3 4 5; 14.1: 1 2; \
    14.2: 1 2 3 4; 14.3: 1 2 3; 15.1: 1 2 3; 15.2: 1 2 3; 15.3: 1 2 3 4 5 6 7; 16.1: 1; \
    16.2: 1 2 3 4 5; 16.3: 1 2 3 4; 16.4: 1 2 3; 16.5: 1 2 3; 17.1: 1; 17.2: 1 2 3 4; \
    17.3: 1 2;";

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default()
}

/// The names of tests in a text: `module::name`, with a folder before it or not.
fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).filter(|span| span.contains("::")).collect()
}

/// Whether the file that a name tells of holds a function of that name.
fn exists(name: &str) -> bool {
    let (module, test) = name.rsplit_once("::").unwrap();
    let module = module.replace("::", "/");
    let rooted = module.starts_with("tests/") || module.starts_with("src/");
    let file = if rooted { format!("{module}.rs") } else { format!("tests/hosted/{module}.rs") };
    read(&file).contains(&format!("fn {test}("))
}

/// The rows of the tables below a heading, each with its cells.
fn rows<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let behind = text.split_once(heading).unwrap().1;
    let section = behind.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells = |line: &'a str| line.trim_matches('|').split(" | ").map(str::trim).collect();
    lines.skip(1).map(cells).collect()
}

#[test]
fn every_test_that_the_page_names_exists() {
    let page = read("docs/security.md");
    let names = named(&page);
    assert!(names.len() > 60, "only {} names", names.len());
    let missing: Vec<_> = names.into_iter().filter(|name| !exists(name)).collect();
    assert!(missing.is_empty(), "there is no such test: {missing:#?}");
}

#[test]
fn every_threat_has_a_test() {
    let page = read("docs/security.md");
    let threats = rows(&page, "## Threats, and the test of each");
    assert!(threats.len() > 20, "only {} threats", threats.len());
    for threat in threats {
        assert!(threat.len() == 3 && !named(threat[2]).is_empty(), "no test of: {threat:?}");
    }
}

/// The list of bug classes is the page's too.
#[test]
fn every_bug_class_stands_among_the_threats() {
    let page = read("docs/security.md");
    let told: BTreeSet<_> = named(&page).into_iter().collect();
    let classes = read("tests/hosted/bug_classes.rs");
    let names = classes.lines().filter_map(|line| line.strip_prefix("async fn "));
    for name in names.map(|rest| rest.split('(').next().unwrap_or_default()) {
        let name = format!("bug_classes::{name}");
        assert!(told.contains(name.as_str()), "{name} is no threat of the page");
    }
}

#[test]
fn every_requirement_of_level_two_is_in_the_table() {
    let page = read("docs/security.md");
    let table = rows(&page, "## ASVS 5.0, level 2");
    let mut told = BTreeSet::new();
    for row in &table {
        assert_eq!(row.len(), 3, "{row:?}");
        assert!(["met", "part", "not met", "operator", "n/a"].contains(&row[1]), "{row:?}");
        for number in row[0].split(", ") {
            assert!(told.insert(number.to_owned()), "{number} is there twice");
        }
    }
    let sections = REQUIREMENTS.split(';').filter_map(|section| section.split_once(':'));
    let expected: BTreeSet<String> = sections
        .flat_map(|(section, numbers)| {
            numbers.split_whitespace().map(move |number| format!("{}.{number}", section.trim()))
        })
        .collect();
    assert_eq!(expected.len(), 253);
    assert_eq!(told, expected);
}
