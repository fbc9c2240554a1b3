//! Each key of a theme file as a field of a form. The JSON Schema says which there are, what they take
//! and what they are for, so that a key that is added has its field.

use serde_json::Value as Json;
use std::sync::LazyLock;

use super::words::{LINKS, SLOTS};
use crate::brand::Theme;
use crate::brand::components::FOLLOWS;

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `#rrggbb`.
    Colour,
    /// A whole number within bounds.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// One of a few words.
    Choice(Vec<Choice>),
    /// Words, at most so many characters.
    Text {
        /// Characters.
        most: usize,
    },
    /// Words by language, as lines like `de: Haus`.
    ByLanguage,
    /// Some of a few words in their order, with commas between them.
    Words(Vec<Choice>),
    /// Yes or no, as the words `true` and `false`.
    Truth,
    /// Links with their words; a field of each is named `KEY.N.href` and `KEY.N.text`.
    Links,
    /// Words beside forms; a field of each is named `KEY.N.page`, `KEY.N.place` and `KEY.N.text`.
    Slots {
        /// On which page.
        pages: Vec<Choice>,
        /// Where on it.
        places: Vec<Choice>,
    },
}

impl Kind {
    /// What each entry of a list has, and how many entries there may be; nothing for what is no list.
    pub const fn list(&self) -> Option<(&'static [&'static str], usize)> {
        match self {
            Self::Links => Some((&["href", "text"], LINKS)),
            Self::Slots { .. } => Some((&["page", "place", "text"], SLOTS)),
            _ => None,
        }
    }
}

/// One of the words that a key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As it is written.
    pub word: String,
    /// What it means.
    pub about: String,
}

/// A key.
#[derive(Clone, Debug)]
pub struct Field {
    /// Dotted, like `seeds.brand`.
    pub key: String,
    /// For people: `Button hover text`.
    pub label: String,
    /// What it is for, in a sentence.
    pub about: String,
    /// What it takes.
    pub kind: Kind,
    /// The key that it follows where it is not written; empty where it follows none.
    pub follows: &'static str,
}

/// Fields that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    /// For addresses within a page.
    pub id: &'static str,
    /// For people.
    pub title: &'static str,
    /// What its fields have in common.
    pub about: &'static str,
    /// In the order of the file's documentation.
    pub fields: Vec<Field>,
}

/// Group, title, what for, and the tables in it; the empty name is the head of the file.
type Plan = (&'static str, &'static str, &'static str, &'static [&'static str]);

const PLAN: [Plan; 12] = [
    (
        "seeds",
        "Brand",
        "Five colours, corners and type. Everything else follows from these.",
        &["", "seeds"],
    ),
    ("layout", "Layout", "Where things stand on a page.", &["layout"]),
    (
        "methods",
        "Ways to sign in",
        "Which stand first, and what their buttons look like. Which there are is the pool's to say.",
        &["methods"],
    ),
    (
        "logo",
        "Logo",
        "How the logo is shown and what screen readers say. Its picture is on the page of pictures.",
        &["logo"],
    ),
    (
        "links",
        "Links",
        "What stands at the head and at the foot of every page. They open beside the sign-in.",
        &["header", "footer"],
    ),
    (
        "slots",
        "Words beside forms",
        "Words of your own before and behind the forms of pages: Markdown, by language.",
        &["slots"],
    ),
    (
        "corners",
        "Corners",
        "Of single parts, in pixels. Each follows the corners of the brand.",
        &["corners"],
    ),
    (
        "light",
        "Light colours",
        "By what they are for. Each follows from the brand until it is written.",
        &["light"],
    ),
    (
        "dark",
        "Dark colours",
        "By what they are for. Each follows from the brand until it is written.",
        &["dark"],
    ),
    (
        "parts-light",
        "Parts, light",
        "Single parts of a page. Each follows a colour above until it is written.",
        &["components.light"],
    ),
    (
        "parts-dark",
        "Parts, dark",
        "Single parts of a page. Each follows a colour above until it is written.",
        &["components.dark"],
    ),
    (
        "contrast",
        "More contrast",
        "For people who ask their browser for more contrast. Text needs 7 to 1 there, shapes 4.5 to 1.",
        &["more-contrast.light", "more-contrast.dark"],
    ),
];

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let schema = Theme::schema();
    let group = |(id, title, about, tables): Plan| {
        let fields = tables.iter().flat_map(|table| fields_of(&schema, table)).collect();
        Group { id, title, about, fields }
    };
    PLAN.into_iter().map(group).collect()
});

/// Every field of a theme, in groups.
pub fn groups() -> &'static [Group] {
    &GROUPS
}

/// Keys of a file that have no field: its format, and fonts, which are files of their own.
const WITHOUT: [&str; 2] = ["schemaVersion", "fonts"];

/// The fields of a table that are no tables themselves. Words beside forms are a group of their own.
fn fields_of(schema: &Json, table: &str) -> Vec<Field> {
    if table == "slots" {
        let own = schema.get("properties").and_then(|all| all.get(table));
        return own.map(|own| field("", table, own)).into_iter().collect();
    }
    let left_out = |name: &str| WITHOUT.contains(&name) || name == "slots";
    let mut names = table.split('.').filter(|name| !name.is_empty());
    let found = names.try_fold(schema, |own, name| own.get("properties")?.get(name));
    let keys = found.and_then(|own| own.get("properties")?.as_object());
    let plain = keys
        .into_iter()
        .flatten()
        .filter(|(name, own)| own.get("properties").is_none() && !left_out(name));
    plain.map(|(name, own)| field(table, name, own)).collect()
}

fn field(table: &str, name: &str, schema: &Json) -> Field {
    let key = if table.is_empty() { name.to_owned() } else { format!("{table}.{name}") };
    let label = match (table, name) {
        ("header", _) => "Links at the head".to_owned(),
        ("footer", _) => "Links at the foot".to_owned(),
        ("more-contrast.dark", _) => format!("{}, dark", worded(name)),
        ("", "extends") => "Begins from".to_owned(),
        _ => worded(name),
    };
    let follows = match table {
        "components.light" | "components.dark" => {
            FOLLOWS.iter().find(|(own, _)| *own == name).map_or("", |(_, follows)| follows)
        }
        "corners" => "seeds.radius",
        _ => "",
    };
    let about = schema.get("description").and_then(Json::as_str).unwrap_or_default().to_owned();
    Field { key, label, about, kind: kind(schema), follows }
}

fn kind(schema: &Json) -> Kind {
    let number = |name| schema.get(name).and_then(Json::as_i64);
    let of_items = schema.get("items").and_then(|own| own.get("properties"));
    let part = |name: &str| of_items.and_then(|own| own.get(name)).unwrap_or(&Json::Null);
    match schema.get("type").and_then(Json::as_str) {
        Some("array") if part("page").is_object() => {
            Kind::Slots { pages: choices(part("page")), places: choices(part("place")) }
        }
        Some("array") => match schema.get("items").map(choices) {
            Some(words) if !words.is_empty() => Kind::Words(words),
            _ => Kind::Links,
        },
        Some("boolean") => Kind::Truth,
        Some("object") => Kind::ByLanguage,
        Some("integer") => Kind::Whole {
            least: number("minimum").unwrap_or_default(),
            most: number("maximum").unwrap_or(i64::MAX),
        },
        _ if schema.get("pattern").is_some() => Kind::Colour,
        _ => match choices(schema) {
            some if !some.is_empty() => Kind::Choice(some),
            _ => {
                let most = number("maxLength").and_then(|most| usize::try_from(most).ok());
                Kind::Text { most: most.unwrap_or(80) }
            }
        },
    }
}

fn choices(schema: &Json) -> Vec<Choice> {
    let text = |own: &Json, name: &str| own.get(name).and_then(Json::as_str).map(str::to_owned);
    let all = schema.get("oneOf").and_then(Json::as_array).into_iter().flatten();
    let choice = |own: &Json| {
        let about = text(own, "description").unwrap_or_default();
        Some(Choice { word: text(own, "const")?, about })
    };
    all.filter_map(choice).collect()
}

/// `button-hover-text` → `Button hover text`.
pub fn worded(name: &str) -> String {
    let spaced = name.replace(['-', '_'], " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The field that a name in a form belongs to: for `footer.links.0.href` that of all links there.
pub(super) fn of(name: &str) -> Option<&'static Field> {
    let mut all = groups().iter().flat_map(|group| &group.fields);
    let within = |own: &Field, parts: &[&str], most: usize| {
        let rest = name.strip_prefix(own.key.as_str()).and_then(|rest| rest.strip_prefix('.'));
        let entry = rest.and_then(|rest| rest.split_once('.'));
        entry.is_some_and(|(nth, part)| {
            nth.parse::<usize>().is_ok_and(|nth| nth < most) && parts.contains(&part)
        })
    };
    all.find(|own| match own.kind.list() {
        Some((parts, most)) => within(own, parts, most),
        None => own.key == name,
    })
}

/// The name of the form's field for a key as complaints name it: `footer.links[0].text.de` is told at
/// `footer.links.0.text`, and `logo.alts.de` at `logo.alts`.
pub fn name_for(key: &str) -> Option<String> {
    let mut name = key.replace('[', ".").replace([']', '"'], "");
    loop {
        if of(&name).is_some() {
            return Some(name);
        }
        let mut lists = groups().iter().flat_map(|group| &group.fields);
        if let Some((parts, _)) = lists.find(|own| own.key == name).and_then(|own| own.kind.list())
        {
            return parts.first().map(|part| format!("{name}.0.{part}"));
        }
        name.truncate(name.rfind('.')?);
    }
}

/// Whether a form's field of this name is one of a theme.
pub fn is_field(name: &str) -> bool {
    of(name).is_some()
}

/// What a field of this name is called.
pub fn label_for(name: &str) -> String {
    of(name).map_or_else(|| name.to_owned(), |own| own.label.clone())
}
