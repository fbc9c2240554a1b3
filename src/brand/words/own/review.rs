//! One file of words, looked at before anybody reads them: every mistake, with line and key.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, PatternElement, Resource, Term};
use fluent_syntax::ast::{Expression, InlineExpression};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::lexicon::Lexicon;
use super::parts::{Part, length, walk};
use crate::brand::words::signs::{is_markup, is_visible, unwelcome};
use crate::written::Complaint;

/// The longest text of ours has 400 characters; one of this length fills a phone.
const LONGEST: usize = 1000;
/// Mistakes that are told of one file.
const MOST: usize = 50;
/// A parser goes one step deeper with each brace, and a person never so far.
const DEEPEST: usize = 16;
/// Variables that are numbers, and so choose among plural forms.
const NUMBERS: [&str; 4] = ["count", "day", "month", "year"];

/// The terms of all files that count for one language, with their attributes.
pub(super) type Terms = BTreeMap<String, BTreeSet<String>>;

/// Looks at one file.
pub(super) struct Review<'a> {
    pub file: &'a str,
    pub source: &'a str,
    pub lexicon: &'a Lexicon,
    /// Those of the theme below.
    pub terms: &'a Terms,
    pub complaints: Vec<Complaint>,
}

impl<'a> Review<'a> {
    /// What may not even be parsed: the parser is asked only for what this finds nothing in.
    pub(super) fn characters(&mut self) {
        let (mut depth, mut line_starts) = (0_usize, true);
        let source = self.source;
        for (at, c) in source.char_indices() {
            let ends_line =
                c == '\r' && source.get(at + 1..).is_some_and(|on| on.starts_with('\n'));
            if let Some(what) = unwelcome(c).filter(|_| !ends_line) {
                let what = format!("U+{:04X} {what}", u32::from(c));
                self.say_at(at, "", what, "take it away");
            }
            // What begins at the margin begins an entry.
            if line_starts && !matches!(c, ' ' | '}' | '\r' | '\n') {
                depth = 0;
            }
            line_starts = c == '\n';
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == DEEPEST + 1 && c == '{' {
                let what = format!("braces stand more than {DEEPEST} deep");
                self.say_at(at, "", what, "write fewer");
            }
            if self.is_full() {
                return;
            }
        }
    }

    /// The file as it is understood, or what it is not.
    pub(super) fn parsed(&mut self) -> Option<Resource<&'a str>> {
        match fluent_syntax::parser::parse(self.source) {
            Ok(resource) => Some(resource),
            Err((_, errors)) => {
                for error in errors.into_iter().take(MOST) {
                    let what = format!("this is not Fluent: {error}");
                    self.say_at(error.pos.start, "", what, "write `key = words`");
                }
                None
            }
        }
    }

    /// Whoever made so many mistakes has taken another file for this one.
    fn is_full(&self) -> bool {
        self.complaints.len() >= MOST
    }

    pub(super) fn entries(&mut self, resource: &Resource<&'a str>) {
        let terms = own_terms(resource).into_iter().chain(self.terms.clone()).collect();
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            if self.is_full() {
                return;
            }
            match entry {
                Entry::Message(message) => self.message(message, &terms, &mut seen),
                Entry::Term(term) => self.term(term, &mut seen),
                _ => {}
            }
        }
    }

    fn message(&mut self, message: &Message<&'a str>, terms: &Terms, seen: &mut BTreeSet<String>) {
        let key = message.id.name;
        let Some(wanted) = self.lexicon.variables(key) else {
            let near = self.lexicon.nearest(key);
            let instead = near.map_or_else(
                || "docs/languages.md says where all keys stand".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            return self.say(key, key, "is no key of the pages".to_owned(), &instead);
        };
        if !seen.insert(key.to_owned()) {
            self.say(key, key, "is said twice".to_owned(), "take one away");
        }
        if let Some(attribute) = message.attributes.first() {
            let what = format!("has an attribute `.{}`, which nobody reads", attribute.id.name);
            self.say(key, attribute.id.name, what, "take it away");
        }
        let Some(pattern) = &message.value else { return };
        self.variables(key, pattern, wanted);
        self.words(key, key, pattern, terms);
    }

    fn term(&mut self, term: &Term<&'a str>, seen: &mut BTreeSet<String>) {
        let (name, key) = (term.id.name, format!("-{}", term.id.name));
        if !seen.insert(key.clone()) {
            self.say(&key, name, "is said twice".to_owned(), "take one away");
        }
        let attributes = term.attributes.iter().map(|Attribute { id, value }| (id.name, value));
        for (name, pattern) in [(name, &term.value)].into_iter().chain(attributes) {
            let plain = |element: &PatternElement<&str>| match element {
                PatternElement::TextElement { .. } => true,
                PatternElement::Placeable { expression } => {
                    matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
                }
            };
            if pattern.elements.iter().all(plain) {
                self.words(&key, name, pattern, &Terms::new());
            } else {
                let what = "is a term of more than words".to_owned();
                self.say(&key, name, what, "write words alone, without braces");
            }
        }
    }

    /// Exactly those of English: one that is missing would not be told, and another one is never given.
    fn variables(&mut self, key: &str, pattern: &Pattern<&'a str>, wanted: &BTreeSet<String>) {
        let mut found: BTreeMap<&str, &'a str> = BTreeMap::new();
        let mut choosing = Vec::new();
        walk(pattern, &mut |part| match part {
            Part::Placed(name) => drop(found.insert(name, name)),
            Part::Choosing(name) => {
                found.insert(name, name);
                choosing.push(name);
            }
            _ => {}
        });
        for (name, place) in found.iter().filter(|(name, _)| !wanted.contains(**name)) {
            let known = wanted.iter().map(|own| format!("`{{ ${own} }}`")).collect::<Vec<_>>();
            let instead = if known.is_empty() {
                "there is none here".to_owned()
            } else {
                format!("known here: {}", known.join(", "))
            };
            self.say(key, place, format!("has no variable `${name}`"), &instead);
        }
        for name in wanted.iter().filter(|name| !found.contains_key(name.as_str())) {
            let instead = format!("write `{{ ${name} }}` where it belongs");
            self.say_at_key(key, pattern, format!("lacks the variable `${name}`"), &instead);
        }
        for name in choosing.iter().filter(|name| !NUMBERS.contains(*name)) {
            let instead = "choose by a number, like `$count`";
            self.say(key, name, format!("chooses by `${name}`, which is no number"), instead);
        }
    }

    fn words(&mut self, key: &str, place: &'a str, pattern: &Pattern<&'a str>, terms: &Terms) {
        let mut told = Vec::new();
        walk(pattern, &mut |part| told.extend(mistake(part, terms)));
        for (at, what, instead) in told {
            self.say(key, at, what, instead);
        }
        if !says(pattern) {
            let what = "says nothing".to_owned();
            self.say(key, place, what, "write words, or take the key away to say ours");
        }
        let long = length(pattern);
        if long > LONGEST {
            let instead = format!("write at most {LONGEST}");
            self.say(key, place, format!("has {long} characters"), &instead);
        }
    }

    fn say(&mut self, key: &str, place: &str, what: String, instead: &str) {
        let at = place.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        self.say_at(at, key, what, instead);
    }

    /// Of a message as a whole: where its words begin.
    fn say_at_key(&mut self, key: &str, pattern: &Pattern<&'a str>, what: String, instead: &str) {
        let mut first = None;
        walk(pattern, &mut |part| {
            first = first.or(match part {
                Part::Text(at) | Part::Literal(at) | Part::Placed(at) | Part::Choosing(at) => {
                    Some(at)
                }
                Part::Term(at) | Part::ChoosingTerm(at, _) | Part::Foreign(at, _) => Some(at),
            });
        });
        self.say(key, first.unwrap_or(self.source), what, instead);
    }

    /// Of what begins at a byte of the file.
    fn say_at(&mut self, at: usize, key: &str, what: String, instead: &str) {
        let before = self.source.get(..at).unwrap_or(self.source);
        let (line, on_it) = (before.matches('\n').count() + 1, before.rsplit('\n').next());
        let column = on_it.unwrap_or_default().chars().count() + 1;
        let (file, key, instead) = (self.file.to_owned(), key.to_owned(), instead.to_owned());
        self.complaints.push(Complaint { file, line, column, key, what, instead });
    }
}

/// The terms of a file.
pub(super) fn own_terms(resource: &Resource<&str>) -> Terms {
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => {
            let attributes = term.attributes.iter().map(|own| own.id.name.to_owned());
            Some((term.id.name.to_owned(), attributes.collect()))
        }
        _ => None,
    });
    terms.collect()
}

/// What is wrong with a part, and where it stands.
fn mistake<'a>(part: Part<'a>, terms: &Terms) -> Option<(&'a str, String, &'static str)> {
    let markup = "looks like HTML, and would be read as it stands".to_owned();
    let plain = "write words alone";
    match part {
        Part::Text(text) => is_markup(text).then_some((text, markup, plain)),
        Part::Literal(text) => {
            let said = unescape_unicode_to_string(text);
            if is_markup(&said) {
                return Some((text, markup, plain));
            }
            let found = said.chars().find_map(|c| Some((c, unwelcome(c)?)))?;
            let what = format!("has U+{:04X}, which {}", u32::from(found.0), found.1);
            Some((text, what, "take it away"))
        }
        Part::Term(name) | Part::ChoosingTerm(name, _) if !terms.contains_key(name) => {
            let instead = "write it into the same file, like `-brand = Acme`";
            Some((name, format!("shows `-{name}`, which is no term"), instead))
        }
        Part::ChoosingTerm(name, attribute) => {
            let known = terms.get(name).is_some_and(|own| own.contains(attribute));
            let what = format!("asks `-{name}` for `.{attribute}`, which it does not have");
            (!known).then_some((attribute, what, "write it below the term"))
        }
        Part::Foreign(name, kind) => {
            Some((name, format!("names {kind}, `{name}`"), "write the words themselves"))
        }
        Part::Placed(_) | Part::Choosing(_) | Part::Term(_) => None,
    }
}

/// Whether a reader sees something, whichever variant is chosen.
fn says(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => is_visible(value),
        PatternElement::Placeable { expression } => is_said(expression),
    })
}

fn is_said(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { variants, .. } => variants.iter().all(|own| says(&own.value)),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            is_visible(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => is_said(expression),
        Expression::Inline(_) => true,
    }
}
