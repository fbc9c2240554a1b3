//! A theme: how pages look, checked before any page wears it.

use super::palette::Palette;
use super::theme_file;
use std::fmt;

/// The theme that is always there, so that no pool is ever without pages.
pub const DEFAULT: &str = include_str!("../../themes/default/theme.toml");

/// Which colours a page is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As the browser prefers.
    Auto,
    /// Light, whatever the browser prefers.
    Light,
    /// Dark, whatever the browser prefers.
    Dark,
}

impl Mode {
    /// The word for `data-mode` and for theme files.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Auto => "auto",
            Mode::Light => "light",
            Mode::Dark => "dark",
        }
    }
}

/// One mistake in a theme, said so that its author can mend it without looking anything up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file it was found in, as the operator named it.
    pub file: String,
    /// Line in that file, counted from 1.
    pub line: usize,
    /// The key with its table, like `light.muted`.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// What to write instead.
    pub instead: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Complaint { file, line, key, what, instead } = self;
        write!(f, "{file}:{line}: {key}: {what}; {instead}")
    }
}

/// A theme that has passed every check: what it says is safe to write into a stylesheet.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Which colours are used.
    pub mode: Mode,
    /// Colours in light mode.
    pub light: Palette,
    /// Colours in dark mode.
    pub dark: Palette,
    /// Corner radius in pixels.
    pub radius: i64,
    /// Length of the spacing unit in 64ths of a `rem`, chosen by density.
    pub density: u8,
    /// Value of `font-family`.
    pub font: String,
    /// What a screen reader says for the logo; empty where a name stands beside it.
    pub logo_alt: String,
    /// Height of the logo in pixels.
    pub logo_height: i64,
}

impl Theme {
    /// Reads a theme; what it leaves out is as in the default theme. `file` is only for complaints.
    pub fn parse(file: &str, text: &str) -> Result<Theme, Vec<Complaint>> {
        theme_file::read(file, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::colour::Colour;

    fn complaints(text: &str) -> Vec<String> {
        Theme::parse("t.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_default_theme_and_an_empty_one_are_good() {
        assert_eq!(Theme::parse("default", DEFAULT).unwrap().mode, Mode::Auto);
        assert_eq!(Theme::parse("empty", "").unwrap().radius, 10);
    }

    #[test]
    fn seeds_and_pins_are_worn() {
        let text = "mode = \"dark\"\n[seeds]\nbrand = \"#7a1f5c\"\n[light]\ntext = \"#000\"";
        let theme = Theme::parse("t.toml", text).unwrap();
        assert_eq!(theme.mode, Mode::Dark);
        assert_eq!(theme.light.accent.to_string(), "#7a1f5c");
        assert_eq!(theme.light.text, Colour::BLACK);
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let text =
            "mood = 1\nmode = \"dim\"\n[seeds]\nbrand = \"blue\"\nradius = 99\nfont = \"a;b\"\n";
        let told = complaints(text);
        assert_eq!(told.len(), 5, "{told:#?}");
        assert!(told.iter().any(|c| c.starts_with("t.toml:1: mood: unknown key")), "{told:#?}");
        assert!(told.iter().any(|c| c.starts_with("t.toml:4: seeds.brand: is not a colour")));
    }

    #[test]
    fn poor_contrast_is_refused_with_the_ratio_and_a_colour_that_passes() {
        let told = complaints("[light]\nmuted = \"#999999\"\n");
        let first = told.first().unwrap();
        assert!(first.starts_with("t.toml:2: light.muted: `muted` on `canvas` has contrast 2."));
        let better = first.split('"').nth(1).unwrap();
        assert!(Theme::parse("t.toml", &format!("[light]\nmuted = \"{better}\"\n")).is_ok());
    }

    #[test]
    fn broken_files_are_complaints_too() {
        assert!(complaints("[seeds\nbrand = ").iter().all(|c| c.contains("not TOML")));
        assert!(complaints("seeds = 4")[0].contains("begin a table with [seeds]"));
    }
}
