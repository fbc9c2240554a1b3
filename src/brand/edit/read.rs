//! What a theme file writes for each field, and what a theme wears where it writes nothing.

use toml_edit::{DocumentMut, Item, Table};

use super::Values;
use super::field::{Kind, groups};
use super::words::{entries, lines};
use crate::brand::theme::{Button, LogoPlace, Methods, Mode, Shape, Side, Theme, Vertical};

/// What the file itself writes, by field; nothing of a file that is not TOML.
pub fn written(text: &str) -> Values {
    let document: DocumentMut = text.parse().unwrap_or_default();
    let mut values = Values::new();
    for field in groups().iter().flat_map(|group| &group.fields) {
        let Some(item) = at(document.as_table(), &field.key) else { continue };
        if let Some((parts, most)) = field.kind.list() {
            entries((&field.key, parts, most), item, &mut values);
            continue;
        }
        let said = match item.as_value() {
            _ if field.kind == Kind::ByLanguage => item.as_table_like().map(lines),
            Some(toml_edit::Value::String(text)) => Some(text.value().clone()),
            Some(toml_edit::Value::Integer(number)) => Some(number.value().to_string()),
            Some(toml_edit::Value::Array(words)) if matches!(field.kind, Kind::Words(_)) => Some(
                words.iter().filter_map(toml_edit::Value::as_str).collect::<Vec<_>>().join(", "),
            ),
            // What has another type is shown as it stands, to be mended.
            Some(other) => Some(other.to_string().trim().to_owned()),
            None => None,
        };
        values.extend(said.map(|said| (field.key.clone(), said)));
    }
    values
}

/// The item at a dotted key; no key of a theme has a dot in its own name.
pub(super) fn at<'a>(root: &'a Table, key: &str) -> Option<&'a Item> {
    let mut names = key.split('.');
    let first = root.get(names.next()?)?;
    names.try_fold(first, |own, name| own.as_table_like()?.get(name))
}

/// What a theme wears for a field, in the words of the file; nothing for lists.
pub fn shown(theme: &Theme, key: &str) -> Option<String> {
    let (table, name) = key.rsplit_once('.').unwrap_or(("", key));
    let colour = |shades: &crate::brand::theme::Shades, more: bool| {
        let scheme = if more { &shades.more } else { &shades.ordinary };
        scheme.get(name).map(|colour| colour.to_string())
    };
    match table {
        "light" | "components.light" => colour(&theme.light, false),
        "dark" | "components.dark" => colour(&theme.dark, false),
        "more-contrast.light" => colour(&theme.light, true),
        "more-contrast.dark" => colour(&theme.dark, true),
        "corners" => {
            let own =
                theme.corners.iter().find(|(key, _)| key.strip_suffix("-radius") == Some(name));
            Some(own.map_or(theme.radius, |(_, pixels)| *pixels).to_string())
        }
        "" if name == "mode" => Some(mode(theme.mode).to_owned()),
        "seeds" => seed(theme, name),
        "methods" => Some(method(&theme.methods, name)),
        "layout" => placed(theme, name).map(str::to_owned),
        "logo" => match name {
            "height" => Some(theme.logo_height.to_string()),
            "side" => Some(theme.layout.logo_side.as_str().to_owned()),
            "alt" => Some(theme.logo_alt.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Of the seeds, what a theme keeps; of the colours, the brand's alone can be seen in it.
fn seed(theme: &Theme, name: &str) -> Option<String> {
    match name {
        "radius" => Some(theme.radius.to_string()),
        "density" => Some(
            match theme.density {
                ..15 => "compact",
                15..18 => "comfortable",
                18.. => "spacious",
            }
            .to_owned(),
        ),
        "font" => Some(theme.font.clone()),
        "heading-font" => Some(theme.heading_font.clone().unwrap_or_else(|| theme.font.clone())),
        "heading-weight" => Some(theme.heading_weight.unwrap_or(600).to_string()),
        _ => theme.seeds.iter().find(|(key, _)| *key == name).map(|(_, colour)| colour.to_string()),
    }
}

fn method(methods: &Methods, name: &str) -> String {
    match (name, methods.passkey_button) {
        ("order", _) => {
            let words = methods.order.iter().map(|own| own.as_str().replace('_', "-"));
            words.collect::<Vec<_>>().join(", ")
        }
        (_, Button::Outlined) => "outlined".to_owned(),
        (_, Button::Filled) => "filled".to_owned(),
        (_, Button::Plain) => "plain".to_owned(),
    }
}

const fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Auto => "auto",
        Mode::Light => "light",
        Mode::Dark => "dark",
    }
}

fn placed(theme: &Theme, name: &str) -> Option<&'static str> {
    let layout = &theme.layout;
    Some(match name {
        "shape" => match layout.shape {
            Shape::Split => "split",
            Shape::Centred => "centred",
            Shape::FullBleed => "full-bleed",
            Shape::Sidebar => "sidebar",
            Shape::Compact => "compact",
        },
        "side" => match layout.side {
            Side::Start => "start",
            Side::Center => "center",
            Side::End => "end",
        },
        "vertical" => match layout.vertical {
            Vertical::Top => "top",
            Vertical::Center => "center",
            Vertical::Bottom => "bottom",
        },
        "mirror-background" if layout.mirrors => "true",
        "mirror-background" => "false",
        "logo" => match layout.logo {
            LogoPlace::Inside => "inside",
            LogoPlace::Above => "above",
            LogoPlace::Band => "band",
        },
        _ => return None,
    })
}
