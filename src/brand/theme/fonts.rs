//! Fonts that a theme brings along: files in its folder, and what they are asked for by.

use std::collections::BTreeSet;

use super::chain::Read;
use super::raw::{RawFont, RawFontStyle};
use super::resolve::path;

/// The folder of fonts in that of a theme.
pub(in crate::brand) const FOLDER: &str = "fonts";

/// One file of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// What `seeds.font` and own.css call it; letters, digits, spaces and hyphens.
    pub family: String,
    /// Its path in the folder of the theme, like `fonts/museum.woff2`.
    pub file: String,
    /// Its weight: 400 is regular, 700 bold.
    pub weight: i64,
    /// The heaviest weight of a file that has many.
    pub weight_to: Option<i64>,
    /// Whether it is italic.
    pub italic: bool,
}

impl Read {
    pub(super) fn fonts(&mut self, raw: &[RawFont]) -> Vec<Font> {
        let mut known = BTreeSet::new();
        let mut fonts = Vec::new();
        for (nth, raw) in raw.iter().enumerate() {
            let at = path(&["fonts"]).index(nth);
            let family = raw.family.clone().unwrap_or_default();
            let plain = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
            if family.trim().is_empty() || !family.chars().all(plain) {
                let instead = "write letters, digits, spaces and hyphens, like \"Museum Sans\"";
                self.say(&at.key("family"), "is not the name of a family", instead);
            }
            let file = raw.file.clone().unwrap_or_default();
            if !is_font(&file) {
                let instead =
                    "write the path of a WOFF2 in the theme's folder, like \"fonts/museum.woff2\"";
                self.say(&at.key("file"), "is no font of this theme", instead);
            }
            let (weight, weight_to) = (raw.weight.unwrap_or(400), raw.weight_to);
            if weight_to.is_some_and(|to| to <= weight) {
                self.say(
                    &at.key("weight-to"),
                    "is not above `weight`",
                    "leave it out, or write more",
                );
            }
            let italic = matches!(raw.style, Some(RawFontStyle::Italic));
            if !known.insert((family.clone(), weight, italic)) {
                self.say(
                    &at,
                    "is there already, in the same weight and style",
                    "keep one of the two",
                );
            }
            fonts.push(Font { family, file, weight, weight_to, italic });
        }
        fonts
    }
}

fn is_font(file: &str) -> bool {
    let name = file.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/'));
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let stem = name.and_then(|name| name.strip_suffix(".woff2"));
    stem.is_some_and(|stem| !stem.is_empty() && stem.chars().all(plain))
}

#[cfg(test)]
mod tests {
    use crate::brand::Theme;

    #[test]
    fn what_names_no_font_of_the_theme_is_told() {
        let text = "[[fonts]]\nfamily = \"A'}b{\"\nfile = \"../x.woff2\"\n\
                    [[fonts]]\nfamily = \"Museum\"\nfile = \"fonts/m.woff2\"\nweight = 500\nweight-to = 400\n\
                    [[fonts]]\nfamily = \"Museum\"\nfile = \"fonts/a/m.woff2\"\nweight = 500\nstyle = \"normal\"\n";
        let told = Theme::parse("t.toml", text).unwrap_err();
        let told: Vec<_> = told.iter().map(ToString::to_string).collect();
        for (nth, begin) in [
            "t.toml:2:10: fonts[0].family is not the name of a family",
            "t.toml:3:8: fonts[0].file is no font of this theme",
            "t.toml:8:13: fonts[1].weight-to is not above `weight`",
            "t.toml:9:1: fonts[2] is there already",
            "t.toml:11:8: fonts[2].file is no font of this theme",
        ]
        .into_iter()
        .enumerate()
        {
            assert!(told[nth].starts_with(begin), "{told:#?}");
        }
        let theme =
            Theme::parse("t.toml", "[[fonts]]\nfamily = \"M\"\nfile = \"fonts/m.woff2\"").unwrap();
        assert_eq!((theme.fonts[0].weight, theme.fonts[0].italic), (400, false));
    }
}
