//! The HTML of a mail: tables and inlined styles, as mail programs want them, in the theme's colours.

use askama::Template;

use super::parts::Parts;
use crate::brand::palette::Palette;
use crate::brand::theme::{Mode, Theme};
use crate::brand::words::Text;

/// A code of so many characters fits on the narrowest phone in large letters.
const LARGE: usize = 8;

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Page<'a> {
    parts: &'a Parts<'a>,
    subject: &'a str,
    lang: &'static str,
    dir: &'static str,
    /// The side on which lines begin; mail programs do not know `start`.
    start: &'static str,
    /// What the mail program may paint it in.
    schemes: &'static str,
    /// The colours that are written to each element.
    light: &'a Palette,
    /// Those of programs that prefer dark, where the theme lets them choose.
    dark: Option<&'a Palette>,
    font: &'a str,
    radius: i64,
    tile_radius: i64,
    /// What stands for a logo: no mail loads a picture from elsewhere.
    initial: String,
    /// Whether the code is short enough to be written large.
    spread: bool,
}

/// Fails only where the template does, which no letter brings about.
pub(super) fn render(
    parts: &Parts<'_>,
    subject: &str,
    text: &Text,
    theme: &Theme,
) -> Result<String, askama::Error> {
    let (light, dark) = (&theme.light.ordinary.palette, &theme.dark.ordinary.palette);
    let (light, dark, schemes) = match theme.mode {
        Mode::Auto => (light, Some(dark), "light dark"),
        Mode::Light => (light, None, "light"),
        Mode::Dark => (dark, None, "dark"),
    };
    let initial = parts.app.chars().find(|c| c.is_alphanumeric());
    let page = Page {
        parts,
        subject,
        lang: text.lang(),
        dir: text.dir(),
        start: if text.dir() == "rtl" { "right" } else { "left" },
        schemes,
        light,
        dark,
        font: &theme.font,
        radius: theme.radius,
        tile_radius: theme.radius.min(18),
        initial: initial.map(|c| c.to_uppercase().to_string()).unwrap_or_default(),
        spread: parts.code.as_ref().is_some_and(|(_, code)| code.chars().count() <= LARGE),
    };
    page.render()
}
