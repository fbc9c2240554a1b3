//! Which properties there are, and why others are not.

use cssparser::Parser;

use super::values::{self, Kind, Range};
use super::{Read, Wrong};
use crate::written::suggest;

/// No text is smaller, in pixels.
const SMALLEST_TEXT: f32 = 12.0;

const fn pixels(least: f32, most: f32) -> Kind {
    Kind::Length(Range { least, most, em: None })
}

const fn letters(least: f32, most: f32, em: [f32; 2]) -> Kind {
    Kind::Length(Range { least, most, em: Some(em) })
}

const ROOM: Kind = pixels(0.0, 96.0);
const EDGE: Kind = pixels(0.0, 16.0);
const CORNER: Kind = pixels(0.0, 64.0);

/// Every property that may be set, with the kind of its values.
const PROPERTIES: &[(&str, Kind)] = &[
    ("accent-color", Kind::Paint),
    ("background", Kind::Paint),
    ("background-blend-mode", Kind::Words),
    ("background-color", Kind::Paint),
    ("background-image", Kind::Paint),
    ("background-position", Kind::Paint),
    ("background-repeat", Kind::Words),
    ("background-size", Kind::Paint),
    ("border", Kind::Edge),
    ("border-block", Kind::Edge),
    ("border-block-color", Kind::Paint),
    ("border-block-end", Kind::Edge),
    ("border-block-start", Kind::Edge),
    ("border-block-style", Kind::Words),
    ("border-block-width", EDGE),
    ("border-bottom", Kind::Edge),
    ("border-bottom-color", Kind::Paint),
    ("border-bottom-left-radius", CORNER),
    ("border-bottom-right-radius", CORNER),
    ("border-bottom-style", Kind::Words),
    ("border-bottom-width", EDGE),
    ("border-color", Kind::Paint),
    ("border-end-end-radius", CORNER),
    ("border-end-start-radius", CORNER),
    ("border-inline", Kind::Edge),
    ("border-inline-color", Kind::Paint),
    ("border-inline-end", Kind::Edge),
    ("border-inline-start", Kind::Edge),
    ("border-inline-style", Kind::Words),
    ("border-inline-width", EDGE),
    ("border-left", Kind::Edge),
    ("border-radius", CORNER),
    ("border-right", Kind::Edge),
    ("border-start-end-radius", CORNER),
    ("border-start-start-radius", CORNER),
    ("border-style", Kind::Words),
    ("border-top", Kind::Edge),
    ("border-top-color", Kind::Paint),
    ("border-top-left-radius", CORNER),
    ("border-top-right-radius", CORNER),
    ("border-top-style", Kind::Words),
    ("border-top-width", EDGE),
    ("border-width", EDGE),
    ("box-shadow", Kind::Shadow),
    ("color", Kind::Ink),
    ("column-gap", ROOM),
    ("font-family", Kind::Family),
    ("font-kerning", Kind::Words),
    ("font-optical-sizing", Kind::Words),
    ("font-size", pixels(SMALLEST_TEXT, 64.0)),
    ("font-stretch", Kind::Words),
    ("font-style", Kind::Words),
    ("font-variant", Kind::Words),
    ("font-variant-caps", Kind::Words),
    ("font-variant-ligatures", Kind::Words),
    ("font-variant-numeric", Kind::Words),
    ("font-weight", Kind::Words),
    ("gap", ROOM),
    ("hyphens", Kind::Words),
    ("letter-spacing", letters(-0.5, 8.0, [-0.05, 0.5])),
    ("line-height", Kind::LineHeight),
    ("margin", ROOM),
    ("margin-block", ROOM),
    ("margin-block-end", ROOM),
    ("margin-block-start", ROOM),
    ("margin-bottom", ROOM),
    ("margin-inline", ROOM),
    ("margin-inline-end", ROOM),
    ("margin-inline-start", ROOM),
    ("margin-top", ROOM),
    ("padding", ROOM),
    ("padding-block", ROOM),
    ("padding-block-end", ROOM),
    ("padding-block-start", ROOM),
    ("padding-bottom", ROOM),
    ("padding-inline", ROOM),
    ("padding-inline-end", ROOM),
    ("padding-inline-start", ROOM),
    ("padding-top", ROOM),
    ("row-gap", ROOM),
    ("text-align", Kind::Words),
    ("text-decoration", Kind::Edge),
    ("text-decoration-color", Kind::Paint),
    ("text-decoration-line", Kind::Words),
    ("text-decoration-style", Kind::Words),
    ("text-decoration-thickness", letters(0.0, 8.0, [0.0, 0.5])),
    ("text-shadow", Kind::Shadow),
    ("text-transform", Kind::Words),
    ("text-underline-offset", letters(0.0, 8.0, [0.0, 0.5])),
    ("text-wrap", Kind::Words),
    ("transition", Kind::Time),
    ("transition-delay", Kind::Time),
    ("transition-duration", Kind::Time),
    ("transition-property", Kind::Words),
    ("transition-timing-function", Kind::Time),
    ("word-spacing", letters(0.0, 16.0, [0.0, 1.0])),
];

/// What hides, covers or moves what people need, or takes it out of their hands. Longer names that
/// begin so are of the same kind.
const HIDING: [&str; 46] = [
    "all",
    "animation",
    "appearance",
    "backdrop-filter",
    "block-size",
    "bottom",
    "clip",
    "columns",
    "contain",
    "content-visibility",
    "cursor",
    "direction",
    "display",
    "filter",
    "flex",
    "float",
    "grid",
    "height",
    "inline-size",
    "inset",
    "isolation",
    "left",
    "mask",
    "max-",
    "min-",
    "mix-blend-mode",
    "offset",
    "opacity",
    "order",
    "outline",
    "overflow",
    "perspective",
    "pointer-events",
    "position",
    "right",
    "rotate",
    "scale",
    "text-indent",
    "top",
    "transform",
    "translate",
    "user-select",
    "visibility",
    "width",
    "z-index",
    "zoom",
];

/// The names of all properties that may be set.
pub fn names() -> impl Iterator<Item = &'static str> {
    PROPERTIES.iter().map(|(name, _)| *name)
}

/// One declaration, written anew.
pub(super) fn declared(name: &str, input: &mut Parser<'_>) -> Read<String> {
    let lower = name.to_ascii_lowercase();
    match PROPERTIES.iter().find(|(own, _)| *own == lower) {
        Some((name, kind)) => Ok(format!("{name}:{}", values::value(name, *kind, input)?)),
        None => Err(refused(&lower)),
    }
}

fn refused(name: &str) -> cssparser::ParseError<Wrong> {
    let bare = name.trim_start_matches("-webkit-").trim_start_matches("-moz-");
    let hides = HIDING.iter().any(|own| bare.starts_with(own));
    let (what, instead) = match bare {
        "content" => ("writes words", "say them in theme.toml, by `[[slots]]`".to_owned()),
        "font" => ("sets many things at once", "write `font-size`, `font-weight` and so on".into()),
        _ if bare.starts_with("--") => (
            "changes what was checked for contrast and size",
            "set colours and lengths in theme.toml".to_owned(),
        ),
        _ if hides => {
            ("can hide or move what people need", "leave it out; theme.toml has layouts".to_owned())
        }
        _ => ("is no property that own.css may set", suggest::among(name, names())),
    };
    Wrong::whole(format!("`{name}` {what}"), instead)
}
