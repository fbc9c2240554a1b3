//! Words by language, and links, as lines that people type.

use std::collections::BTreeMap;
use toml_edit::{ArrayOfTables, InlineTable, Item, Table, TableLike, value};

use super::Values;

/// As many links as a theme may have in one place.
pub const LINKS: usize = 8;
/// As many words beside forms.
pub const SLOTS: usize = 24;

/// `de: Haus` for each language, in the order of their tags; what goes on in another line is indented.
pub(super) fn lines(table: &dyn TableLike) -> String {
    let by_tag: BTreeMap<_, _> =
        table.iter().filter_map(|(tag, said)| Some((tag, said.as_str()?))).collect();
    let line = |(tag, said): (&&str, &&str)| {
        let said = said.trim().replace('\n', "\n  ");
        format!("{tag}: {said}")
    };
    by_tag.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What such lines say; or the first line that says nothing.
pub(super) fn by_language(text: &str) -> Result<InlineTable, String> {
    let mut said: Vec<(String, String)> = Vec::new();
    let mut gaps = 0;
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            gaps += 1;
            continue;
        }
        match said.last_mut().filter(|_| line.starts_with([' ', '\t'])) {
            Some((_, before)) => {
                before.push_str(&"\n".repeat(gaps + 1));
                before.push_str(words);
            }
            None => said.push(begun(words).ok_or_else(|| words.to_owned())?),
        }
        gaps = 0;
    }
    let mut table = InlineTable::new();
    for (tag, words) in said {
        table.insert(tag, words.into());
    }
    Ok(table)
}

/// The language that a line begins, and its first words.
fn begun(line: &str) -> Option<(String, String)> {
    let (tag, said) = line.split_once(':')?;
    let (tag, said) = (tag.trim(), said.trim());
    let is_tag =
        !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_tag && !said.is_empty()).then(|| (tag.to_owned(), said.to_owned()))
}

/// A list: its key, what its entries have, and how many there may be.
pub(super) type List<'a> = (&'a str, &'a [&'a str], usize);

/// The entries of a list, as the fields of each.
pub(super) fn entries((key, parts, most): List<'_>, list: &Item, into: &mut Values) {
    let tables: Vec<&dyn TableLike> = match list {
        Item::ArrayOfTables(all) => all.iter().map(|own| own as &dyn TableLike).collect(),
        Item::Value(own) => own
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|own| own.as_inline_table().map(|own| own as &dyn TableLike))
            .collect(),
        Item::None | Item::Table(_) => Vec::new(),
    };
    for (nth, entry) in tables.into_iter().enumerate().take(most) {
        for part in parts {
            let own = entry.get(part);
            let said = match *part {
                "text" => own.and_then(Item::as_table_like).map(lines),
                _ => own.and_then(Item::as_str).map(str::to_owned),
            };
            into.insert(format!("{key}.{nth}.{part}"), said.unwrap_or_default());
        }
    }
}

/// The list that these fields say, without entries of which nothing is said; or the name of a field,
/// and the line in it that says nothing.
pub(super) fn written_list(
    (key, parts, most): List<'_>,
    values: &Values,
) -> Result<ArrayOfTables, (String, String)> {
    let mut list = ArrayOfTables::new();
    for nth in 0..most {
        let name = |part: &str| format!("{key}.{nth}.{part}");
        let said = |part: &str| values.get(&name(part)).map_or("", |own| own.trim());
        if parts.iter().all(|part| said(part).is_empty()) {
            continue;
        }
        let mut entry = Table::new();
        for part in parts {
            if *part == "text" {
                let words = by_language(said(part)).map_err(|line| (name(part), line))?;
                entry.insert(part, value(words));
            } else if !said(part).is_empty() || *part == "href" {
                entry.insert(part, value(said(part)));
            }
        }
        list.push(entry);
    }
    Ok(list)
}
