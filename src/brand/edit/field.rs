//! Each key of a theme file as a field of a form. The JSON Schema says which there are and what they
//! take, so that a key that is added has its field.

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
    Choice(Vec<String>),
    /// Words, at most so many characters.
    Text {
        /// Characters.
        most: usize,
    },
    /// Words by language, as lines like `de: Haus`.
    ByLanguage,
    /// Some of a few words in their order, with commas between them.
    Words(Vec<String>),
    /// Yes or no, as the words `true` and `false`.
    Truth,
    /// Links with their words; a field of each is named `KEY.N.href` and `KEY.N.text`.
    Links,
    /// Words beside forms; a field of each is named `KEY.N.page`, `KEY.N.place` and `KEY.N.text`.
    Slots {
        /// On which page.
        pages: Vec<String>,
        /// Where on it.
        places: Vec<String>,
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

/// A key.
#[derive(Clone, Debug)]
pub struct Field {
    /// Dotted, like `seeds.brand`.
    pub key: String,
    /// What it takes.
    pub kind: Kind,
    /// The key that it follows where it is not written; empty where it follows none.
    pub follows: String,
}

/// Fields that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    /// What it is called by whoever names it.
    pub id: &'static str,
    /// In the order of the file's documentation.
    pub fields: Vec<Field>,
}

/// Groups, and the tables in each; the empty name is the head of the file.
const PLAN: [(&str, &[&str]); 12] = [
    ("seeds", &["", "seeds"]),
    ("layout", &["layout"]),
    ("methods", &["methods"]),
    ("logo", &["logo"]),
    ("links", &["header", "footer"]),
    ("slots", &["slots"]),
    ("corners", &["corners"]),
    ("light", &["light"]),
    ("dark", &["dark"]),
    ("parts-light", &["components.light"]),
    ("parts-dark", &["components.dark"]),
    ("contrast", &["more-contrast.light", "more-contrast.dark"]),
];

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let schema = Theme::schema();
    let group = |(id, tables): (&'static str, &[&str])| {
        let fields = tables.iter().flat_map(|table| fields_of(&schema, table)).collect();
        Group { id, fields }
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
    Field { kind: kind(schema), follows: followed(table, name), key }
}

fn followed(table: &str, name: &str) -> String {
    if table == "corners" {
        return "seeds.radius".to_owned();
    }
    let is_part = |name: &str| FOLLOWS.iter().find(|(own, _)| *own == name).map(|own| own.1);
    match (table.strip_prefix("components."), is_part(name)) {
        (Some(mode), Some(other)) if is_part(other).is_some() => {
            format!("components.{mode}.{other}")
        }
        (Some(mode), Some(colour)) => format!("{mode}.{colour}"),
        _ => String::new(),
    }
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

fn choices(schema: &Json) -> Vec<String> {
    let all = schema.get("oneOf").and_then(Json::as_array).into_iter().flatten();
    all.filter_map(|own| own.get("const")?.as_str().map(str::to_owned)).collect()
}

/// `button-hover-text` → `Button hover text`.
pub fn worded(name: &str) -> String {
    let spaced = name.replace(['-', '_'], " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The field that a name in a form belongs to: for `footer.links.0.href` that of all links there.
pub fn field_for(name: &str) -> Option<&'static Field> {
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
        if field_for(&name).is_some() {
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
    field_for(name).is_some()
}
