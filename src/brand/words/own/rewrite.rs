//! A theme's words message by message: what is written of each, and back into the file, whose comments
//! and order stay.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

/// A file with some messages changed; or each that cannot be written, with what is wrong.
pub type Rewritten = Result<String, BTreeMap<String, String>>;

/// Key and words of a message, as Fluent writes them; nothing of what is none.
pub fn source_of(entry: Entry<&str>) -> Option<(String, String)> {
    let Entry::Message(mut message) = entry else { return None };
    message.comment = None;
    let key = message.id.name.to_owned();
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let (_, said) = written.split_once('=')?;
    let lines = said.trim().lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    Some((key, lines.collect::<Vec<_>>().join("\n")))
}

/// Every message of a file; none of one that is not Fluent.
pub fn sources_of(file: &str) -> BTreeMap<String, String> {
    let parsed = parser::parse(file).unwrap_or_else(|(resource, _)| resource);
    parsed.body.into_iter().filter_map(source_of).collect()
}

/// The file with these messages, a message of nothing taken out of it.
pub fn rewrite(file: &str, said: &BTreeMap<String, String>) -> Rewritten {
    let own = parser::parse(file).map_err(|_| {
        let what = "This language's file cannot be read, so nothing can be changed in it.";
        BTreeMap::from([(String::new(), what.to_owned())])
    })?;
    let before = sources_of(file);
    let differs = |(key, text): &(&String, &String)| {
        before.get(*key).map_or("", |own| own.trim()) != text.trim()
    };
    let changed: Vec<_> = said.iter().filter(differs).collect();
    let written: Vec<(&str, String)> =
        changed.iter().map(|(key, text)| (key.as_str(), message(key, text))).collect();
    let (mut fresh, mut wrong) = (BTreeMap::new(), BTreeMap::new());
    for (key, text) in &written {
        match parsed(key, text) {
            Ok(entry) => drop(fresh.insert(*key, entry)),
            Err(what) => drop(wrong.insert((*key).to_owned(), what)),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut body = Vec::with_capacity(own.body.len());
    for entry in own.body {
        match entry {
            Entry::Message(old) => match fresh.remove(old.id.name) {
                Some(Some(Entry::Message(mut new))) => {
                    new.comment = old.comment;
                    body.push(Entry::Message(new));
                }
                Some(_) => {}
                None => body.push(Entry::Message(old)),
            },
            other => body.push(other),
        }
    }
    body.extend(fresh.into_values().flatten());
    Ok(serializer::serialize(&Resource { body }))
}

/// A message as it stands in a file.
fn message(key: &str, text: &str) -> String {
    let lines = text.lines().map(|line| format!("    {}", line.trim_end()));
    format!("{key} =\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// The one message of this text; nothing where its words are empty.
fn parsed<'a>(key: &str, text: &'a str) -> Result<Option<Entry<&'a str>>, String> {
    let said = text.split_once('=').map_or("", |(_, said)| said);
    if said.trim().is_empty() {
        return Ok(None);
    }
    let one = |resource: Resource<&'a str>| {
        let mut body = resource.body.into_iter();
        match (body.next(), body.next()) {
            (Some(Entry::Message(own)), None) if own.id.name == key => Some(Entry::Message(own)),
            _ => None,
        }
    };
    match parser::parse(text) {
        Ok(resource) => match one(resource) {
            Some(entry) => Ok(Some(entry)),
            None => Err("These are not the words of one message.".to_owned()),
        },
        Err((_, errors)) => {
            let error = errors.first().map(ToString::to_string).unwrap_or_default();
            Err(format!(
                "This cannot be understood: {error}. A brace begins a place like {{ $code }}."
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
    }

    const OWN: &str = "# Ours\nsign-in-title = Hello\n\n-brand = Acme\n\nwait =\n    { $count ->\n        [one] a moment\n       *[other] { $count } moments\n    }\n";

    #[test]
    fn messages_are_read_as_people_edit_them_and_written_back() {
        let own = sources_of(OWN);
        assert_eq!(own["sign-in-title"], "Hello");
        assert!(own["wait"].starts_with("{ $count ->\n"), "{}", own["wait"]);
        assert_eq!(own.len(), 2);
        let kept = rewrite(OWN, &own).unwrap();
        assert_eq!(sources_of(&kept), own);
        assert!(kept.contains("# Ours\n") && kept.contains("-brand = Acme"), "{kept}");
    }

    #[test]
    fn one_message_is_changed_added_or_taken_out() {
        let new = rewrite(
            OWN,
            &said(&[("sign-in-title", "Welcome\r\nback"), ("continue", "Go on"), ("wait", " ")]),
        )
        .unwrap();
        assert_eq!(
            sources_of(&new),
            said(&[("continue", "Go on"), ("sign-in-title", "Welcome\nback")])
        );
        assert!(new.starts_with("# Ours\nsign-in-title"), "{new}");
        assert_eq!(rewrite("", &said(&[("continue", "")])).unwrap(), "");
    }

    #[test]
    fn what_is_no_message_is_told_and_writes_nothing_else() {
        for text in ["{ $code", "a\n}\nother = b", "{"] {
            let told = rewrite(OWN, &said(&[("continue", text)]));
            assert!(told.is_err_and(|told| told.contains_key("continue")), "{text}");
        }
        let smuggled = rewrite(OWN, &said(&[("continue", "a\nother = b")])).unwrap();
        assert!(!sources_of(&smuggled).contains_key("other"), "{smuggled}");
        assert!(rewrite("= = =", &said(&[("a", "b")])).is_err());
    }
}
