//! A theme's stylesheet: its tokens as custom properties, then the one set of rules for all.

use super::palette::Palette;
use super::theme::{Mode, Theme};
use aws_lc_rs::digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fmt::Write as _;
use std::io::Write as _;

const RULES: &str = include_str!("../../static/base.css");

/// A stylesheet as it is served: named by its content, so that it can be cached for ever.
#[derive(Clone, Debug)]
pub struct Stylesheet {
    /// Where pages link to.
    pub href: String,
    /// The rules, uncompressed.
    pub body: Vec<u8>,
    /// The same, compressed once instead of per request.
    pub gzip: Vec<u8>,
}

impl Stylesheet {
    /// Writes the stylesheet of a theme.
    pub fn of(theme: &Theme) -> Stylesheet {
        let body = format!("@layer tokens{{{}}}\n{}", tokens(theme), squeezed(RULES)).into_bytes();
        Stylesheet { href: hashed(&body, "css"), gzip: gzip(&body), body }
    }
}

/// The path of an asset: its name changes with its content, so no cache can serve a stale one.
pub fn hashed(body: &[u8], extension: &str) -> String {
    let mut path = String::from("/assets/");
    for byte in digest::digest(&digest::SHA256, body).as_ref().iter().take(8) {
        // Writing to a `String` cannot fail.
        let _ = write!(path, "{byte:02x}");
    }
    path + "." + extension
}

/// Compresses once, as small as it gets. Empty if that failed, and then the plain body is served.
pub fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).and_then(|()| encoder.finish()).unwrap_or_default()
}

fn tokens(theme: &Theme) -> String {
    let (light, dark) = (block("light", &theme.light), block("dark", &theme.dark));
    let colours = match theme.mode {
        Mode::Auto => format!(
            ":root{{{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}\
             [data-mode=light]{{{light}}}[data-mode=dark]{{{dark}}}"
        ),
        Mode::Light => format!(":root{{{light}}}"),
        Mode::Dark => format!(":root{{{dark}}}"),
    };
    format!(
        ":root{{--radius:{}px;--unit:{}rem;--font:{}}}{colours}",
        theme.radius,
        f64::from(theme.density) / 64.0,
        theme.font
    )
}

fn block(scheme: &str, palette: &Palette) -> String {
    let mut block = format!("color-scheme:{scheme}");
    for (key, colour) in palette.entries() {
        // Writing to a `String` cannot fail.
        let _ = write!(block, ";--{key}:{colour}");
    }
    block
}

/// Our own rules without comments and indentation; nothing here needs to understand CSS.
fn squeezed(rules: &str) -> String {
    let mut kept = String::with_capacity(rules.len());
    let mut rest = rules;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n").replace("{\n", "{").replace(";\n", ";").replace(": ", ":")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::theme::DEFAULT;

    fn sheet(text: &str) -> String {
        let theme = Theme::parse("t.toml", text).unwrap();
        String::from_utf8(Stylesheet::of(&theme).body).unwrap()
    }

    #[test]
    fn a_pinned_mode_carries_only_its_own_colours() {
        assert!(sheet(DEFAULT).contains("prefers-color-scheme:dark){:root{color-scheme:dark"));
        assert!(!sheet("mode = \"light\"").contains("color-scheme:dark"));
        assert!(!sheet("mode = \"dark\"").contains("color-scheme:light"));
    }

    #[test]
    fn the_name_follows_the_content() {
        let [one, two] = ["", "[seeds]\nradius = 3"]
            .map(|text| Stylesheet::of(&Theme::parse("t.toml", text).unwrap()).href);
        assert_ne!(one, two);
        assert_eq!(one.len(), "/assets/.css".len() + 16);
    }

    #[test]
    fn comments_and_indentation_go_and_rules_stay() {
        let tight = squeezed("/* why */\na {\n  color: red;\n}\n\n/* b */ b > c { d: e }\n");
        assert_eq!(tight, "a {color:red;}\nb > c { d:e }");
    }
}
