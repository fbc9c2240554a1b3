//! What a value may hold, by the kind of its property.

use cssparser::{Parser, SourceLocation, Token};

use super::copy::Copy;
use super::{Read, Wrong};
use crate::brand::components::FOLLOWS;
use crate::brand::palette::Palette;

/// Functions that make a colour, a gradient or a curve of time. None of them loads anything.
pub(super) const FUNCTIONS: [&str; 22] = [
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "color-mix",
    "light-dark",
    "linear-gradient",
    "radial-gradient",
    "conic-gradient",
    "repeating-linear-gradient",
    "repeating-radial-gradient",
    "repeating-conic-gradient",
    "cubic-bezier",
    "steps",
    "linear",
    "var",
];
/// Those that make an opaque colour where nothing behind a slash says otherwise.
const OPAQUE: [&str; 10] =
    ["rgb", "hsl", "hwb", "lab", "lch", "oklab", "oklch", "color", "light-dark", "var"];
/// The word that every property knows, and that takes nothing away.
const ANYWHERE: [&str; 1] = ["inherit"];
/// As many shadows as one part casts.
const SHADOWS: usize = 3;
/// The longest wait and the longest change, in seconds.
const LONGEST: f32 = 1.0;

/// What a property takes.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Words and numbers.
    Words,
    /// The colour of text, opaque.
    Ink,
    /// Colours and gradients.
    Paint,
    /// Width, style and colour.
    Edge,
    Length(Range),
    LineHeight,
    Shadow,
    Time,
    Family,
}

/// How long lengths may be, in pixels, and in parts of the font's size where that is meant.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) least: f32,
    pub(super) most: f32,
    pub(super) em: Option<[f32; 2]>,
}

const EDGE: Range = Range { least: 0.0, most: 16.0, em: Some([0.0, 0.5]) };

/// A value, written anew.
pub(super) fn value(property: &str, kind: Kind, input: &mut Parser<'_>) -> Read<String> {
    let start = input.state();
    let mut copy = Copy::default();
    part(&Asked { property, kind }, input, &mut copy, None)?;
    let text = copy.into_text();
    if text.is_empty() {
        let what = format!("`{property}` has no value");
        return Err(Wrong::whole(what, "write one, or leave it out".to_owned()));
    }
    if matches!(kind, Kind::Shadow) {
        input.reset(&start);
        shadows(property, input)?;
    }
    Ok(text)
}

struct Asked<'a> {
    property: &'a str,
    kind: Kind,
}

fn part(
    asked: &Asked<'_>,
    input: &mut Parser<'_>,
    copy: &mut Copy,
    inside: Option<&str>,
) -> Read<()> {
    loop {
        let at = input.current_source_location();
        let Ok(token) = input.next_including_whitespace().cloned() else { return Ok(()) };
        let Token::Function(name) = &token else {
            if !matches!(token, Token::WhiteSpace(_)) {
                asked.token(at, &token, inside)?;
            }
            copy.token(&token);
            continue;
        };
        let name = name.to_ascii_lowercase();
        asked.function(at, &name)?;
        copy.token(&Token::Function(name.clone().into()));
        if name == "var" {
            let named = input.parse_nested_block(|input| asked.variable(input))?;
            copy.token(&Token::Ident(named.into()));
        } else {
            input.parse_nested_block(|input| part(asked, input, copy, Some(&name)))?;
        }
        copy.close(&Token::CloseParenthesis);
    }
}

impl Asked<'_> {
    fn wrong<T>(&self, at: SourceLocation, what: &str, instead: &str) -> Read<T> {
        Err(Wrong::at(at, format!("`{}` {what}", self.property), instead))
    }

    fn token(&self, at: SourceLocation, token: &Token<'_>, inside: Option<&str>) -> Read<()> {
        match token {
            Token::Delim('!') => {
                let instead = "leave it out: own.css comes last anyway";
                return self.wrong(at, "is marked `!important`", instead);
            }
            Token::UnquotedUrl(_) | Token::BadUrl(_) => return self.loads(at, "url"),
            _ if !Copy::is_plain(token) => {
                return self.wrong(at, "has signs that need an escape", "write plain letters");
            }
            _ => {}
        }
        match self.kind {
            _ if is_word(token, &ANYWHERE) && inside.is_none() => Ok(()),
            Kind::Ink => self.ink(at, token, inside),
            Kind::Length(range) => self.length(at, token, range),
            Kind::Edge if inside.is_none() && is_length(token) => self.length(at, token, EDGE),
            Kind::Edge | Kind::Paint | Kind::Shadow => self.paint(at, token),
            Kind::LineHeight => self.line_height(at, token),
            Kind::Time => self.time(at, token),
            Kind::Words => match token {
                Token::Ident(_)
                | Token::Number { .. }
                | Token::Percentage { .. }
                | Token::Comma => Ok(()),
                _ => self.wrong(at, "takes words and numbers alone", "write a keyword"),
            },
            Kind::Family => match token {
                Token::Ident(_) | Token::QuotedString(_) | Token::Comma => Ok(()),
                _ => self.wrong(at, "takes names of fonts alone", "write `\"My Font\", serif`"),
            },
        }
    }

    fn function(&self, at: SourceLocation, name: &str) -> Read<()> {
        let allowed = match self.kind {
            Kind::Ink if name == "color-mix" || name == "rgba" || name == "hsla" => {
                let instead = "write an opaque colour, like `#1f5fbf`";
                return self.wrong(at, "may be see-through", instead);
            }
            Kind::Ink => OPAQUE.contains(&name),
            Kind::Paint | Kind::Edge | Kind::Shadow => {
                !["cubic-bezier", "steps", "linear"].contains(&name) && FUNCTIONS.contains(&name)
            }
            Kind::Time => ["cubic-bezier", "steps", "linear"].contains(&name),
            Kind::Length(_) | Kind::Family => name == "var",
            Kind::Words | Kind::LineHeight => false,
        };
        match name {
            _ if allowed => Ok(()),
            "url" | "src" | "image" | "image-set" | "-webkit-image-set" | "cross-fade"
            | "element" | "paint" => self.loads(at, name),
            "attr" | "counter" | "counters" | "env" => {
                self.wrong(at, &format!("asks for `{name}()`"), "write the value itself")
            }
            _ => {
                let instead = "write the value itself";
                self.wrong(at, &format!("may not have `{name}()`"), instead)
            }
        }
    }

    fn loads<T>(&self, at: SourceLocation, name: &str) -> Read<T> {
        let instead = "draw with gradients; pictures go beside theme.toml, by their places";
        self.wrong(at, &format!("loads something with `{name}()`"), instead)
    }

    /// The name of one of our custom properties, and nothing to fall back to.
    fn variable(&self, input: &mut Parser<'_>) -> Read<String> {
        let at = input.current_source_location();
        let name = input.expect_ident_cloned()?;
        let own = name.strip_prefix("--").unwrap_or_default();
        let known = match self.kind {
            Kind::Length(_) => ["unit", "radius"].contains(&own),
            Kind::Family => own == "font",
            _ => Palette::KEYS.contains(&own) || FOLLOWS.iter().any(|(key, _)| *key == own),
        };
        if !known {
            let instead = "name a colour of docs/themes.md, or `--unit` and `--radius` as lengths";
            return self.wrong(at, &format!("asks for `{name}`, which is not there"), instead);
        }
        if !input.is_exhausted() {
            return self.wrong(at, "has something behind a variable", "write its name alone");
        }
        Ok(name.to_string())
    }

    /// Text that can be seen through is hardly read.
    fn ink(&self, at: SourceLocation, token: &Token<'_>, inside: Option<&str>) -> Read<()> {
        let opaque = match token {
            Token::Hash(digits) | Token::IDHash(digits) => {
                cssparser::color::parse_hash_color(digits.as_bytes())
                    .is_ok_and(|(.., alpha)| alpha >= 1.0)
            }
            Token::Ident(name) => {
                name.eq_ignore_ascii_case("currentcolor")
                    || cssparser::color::parse_named_color(name).is_ok()
                    || inside.is_some() && !name.eq_ignore_ascii_case("transparent")
            }
            Token::Number { .. } | Token::Percentage { .. } | Token::Dimension { .. } => {
                inside.is_some()
            }
            // The fourth part of an old `rgb()` is its alpha; new ones have no commas.
            Token::Comma => inside == Some("light-dark"),
            _ => false,
        };
        let instead = "write an opaque colour, like `#1f5fbf` or `rgb(31 95 191)`";
        if opaque { Ok(()) } else { self.wrong(at, "may be see-through", instead) }
    }

    fn paint(&self, at: SourceLocation, token: &Token<'_>) -> Read<()> {
        match token {
            Token::Ident(_)
            | Token::Number { .. }
            | Token::Percentage { .. }
            | Token::Dimension { .. }
            | Token::Hash(_)
            | Token::IDHash(_)
            | Token::Comma
            | Token::Delim('/') => Ok(()),
            _ => self.wrong(at, "has something that is no paint", "write colours and gradients"),
        }
    }

    fn length(&self, at: SourceLocation, token: &Token<'_>, range: Range) -> Read<()> {
        let Range { least, most, em } = range;
        let (value, [least, most], unit) = match token {
            Token::Number { value: 0.0, .. } => (0.0, [least, most], "px"),
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("em") => match em {
                Some(em) => (*value, em, "em"),
                None => return self.wrong(at, "has a unit that grows by itself", UNITS),
            },
            Token::Ident(word) if ["normal", "auto", "none"].contains(&&**word) && least <= 0.0 => {
                return Ok(());
            }
            Token::Percentage { unit_value, .. }
                if self.property.ends_with("radius") && (0.0..=1.0).contains(unit_value) =>
            {
                return Ok(());
            }
            Token::Delim('/') if self.property == "border-radius" => return Ok(()),
            _ => match in_pixels(token) {
                Some(value) => (value, [least, most], "px"),
                None => return self.wrong(at, "takes lengths alone", UNITS),
            },
        };
        if (least..=most).contains(&value) {
            return Ok(());
        }
        let instead = format!("write {least}{unit} to {most}{unit}");
        self.wrong(at, "is out of range", &instead)
    }

    fn line_height(&self, at: SourceLocation, token: &Token<'_>) -> Read<()> {
        match token {
            Token::Number { value, .. } if (1.0..=3.0).contains(value) => Ok(()),
            Token::Ident(word) if word.eq_ignore_ascii_case("normal") => Ok(()),
            _ => self.wrong(at, "is out of range", "write a number from 1 to 3, without unit"),
        }
    }

    fn time(&self, at: SourceLocation, token: &Token<'_>) -> Read<()> {
        let seconds = match token {
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("s") => *value,
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("ms") => {
                value / 1000.0
            }
            Token::Ident(_) | Token::Number { .. } | Token::Percentage { .. } | Token::Comma => 0.0,
            _ => return self.wrong(at, "takes times and curves alone", "write `color .2s ease`"),
        };
        let instead = "write 0s to 1s";
        let right = (0.0..=LONGEST).contains(&seconds);
        if right { Ok(()) } else { self.wrong(at, "is out of range", instead) }
    }
}

const UNITS: &str = "write `px` or `rem`, or `var(--unit)`";

fn is_word(token: &Token<'_>, words: &[&str]) -> bool {
    matches!(token, Token::Ident(own) if words.iter().any(|word| own.eq_ignore_ascii_case(word)))
}

fn is_length(token: &Token<'_>) -> bool {
    matches!(token, Token::Dimension { .. } | Token::Number { .. } | Token::Percentage { .. })
}

/// A length that is the same everywhere.
fn in_pixels(token: &Token<'_>) -> Option<f32> {
    match token {
        Token::Number { value: 0.0, .. } => Some(0.0),
        Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("px") => Some(*value),
        Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("rem") => {
            Some(value * 16.0)
        }
        _ => None,
    }
}

/// A shadow lies over what stands before the part that casts it, so none reaches far upwards.
fn shadows(property: &str, input: &mut Parser<'_>) -> Read<()> {
    let at = input.current_source_location();
    let told =
        |what: String, instead: &str| Err(Wrong::at(at, format!("`{property}` {what}"), instead));
    let (mut all, mut lengths, mut inset) = (0, Vec::new(), false);
    loop {
        let token = input.next().cloned();
        match &token {
            Ok(token) if is_length(token) => match in_pixels(token) {
                Some(pixels) => lengths.push(pixels),
                None => return told("has an odd length".to_owned(), "write `px` or `rem`"),
            },
            Ok(token) if is_word(token, &["inset"]) => inset = true,
            Ok(Token::Comma) | Err(_) => {
                all += 1;
                let zero = || 0.0;
                let [right, down, blur, spread] =
                    [0, 1, 2, 3].map(|nth| lengths.get(nth).copied().unwrap_or_else(zero));
                let near = (-4.0..=48.0).contains(&down)
                    && right.abs() <= 16.0
                    && (0.0..=64.0).contains(&blur)
                    && spread <= 4.0;
                if !inset && !near {
                    let instead = "write offsets up to 16px, 48px downwards, a blur up to 64px \
                                   and a spread up to 4px";
                    return told("reaches over what stands beside it".to_owned(), instead);
                }
                lengths.clear();
                inset = false;
                if token.is_err() {
                    break;
                }
            }
            Ok(_) => {}
        }
    }
    if all > SHADOWS {
        return told(format!("casts {all} shadows"), "three are the most");
    }
    Ok(())
}
