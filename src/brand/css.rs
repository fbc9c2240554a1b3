//! A theme's stylesheet: its tokens as custom properties, then the one set of rules for all, then
//! rules for the parts that it gives a look of their own, and those of a brand's own style sheet.

use super::components::Scheme;
use super::drawn;
use super::fonts::{self, Face};
use super::own_css::OwnCss;
use super::theme::{Mode, Shades, Theme};
use aws_lc_rs::digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

const RULES: &str = include_str!("../../static/base.css");
/// A rule on each line, which is written where a theme sets a token that it names.
const PARTS: &str = include_str!("../../static/components.css");

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
        Stylesheet::with(theme, &Drawn::new(), &OwnCss::default(), &[])
    }

    /// The same, with pictures that it draws, rules of the brand's own behind ours, and fonts.
    pub fn with(theme: &Theme, drawn: &Drawn, own_css: &OwnCss, faces: &[Face]) -> Stylesheet {
        let layout = drawn::layout(theme, drawn.contains_key("background"));
        let pictures = drawn::pictures(drawn.keys().copied());
        let own = format!("{}{pictures}", parts(theme));
        let mut rules = format!("{}\n@layer frame{{{}}}", squeezed(RULES), squeezed(&layout));
        if !own.is_empty() {
            // On paper and where colours are forced, there are no looks.
            rules = format!("{rules}\n@layer own{{@media screen{{{own}}}}}");
        }
        if !own_css.as_str().is_empty() {
            rules = format!("{rules}\n@layer brand{{@media screen{{{}}}}}", own_css.as_str());
        }
        let tokens = tokens(theme, drawn, &rules);
        let faces = fonts::rules(faces);
        let body = format!("{faces}@layer tokens{{{tokens}}}\n{rules}").into_bytes();
        Stylesheet { href: hashed(&body, "css"), gzip: gzip(&body), body }
    }
}

/// Pictures that a stylesheet draws: by place, the paths for light and for dark pages.
pub type Drawn = BTreeMap<&'static str, [String; 2]>;

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

/// The modes that a theme has, with their colours.
fn modes(theme: &Theme) -> Vec<(&'static str, &Shades)> {
    let (light, dark) = (("light", &theme.light), ("dark", &theme.dark));
    match theme.mode {
        Mode::Auto => vec![light, dark],
        Mode::Light => vec![light],
        Mode::Dark => vec![dark],
    }
}

/// The rules of [`PARTS`] that this theme needs.
fn parts(theme: &Theme) -> String {
    let shades = modes(theme).into_iter().flat_map(|(_, own)| [&own.ordinary, &own.more]);
    let mut set: BTreeSet<&str> = shades.flat_map(Scheme::differing).collect();
    set.extend(theme.corners.keys());
    set.extend(theme.heading_font.iter().map(|_| "heading-font"));
    set.extend(theme.heading_weight.iter().map(|_| "heading-weight"));
    let rules = squeezed(PARTS);
    let needed = |rule: &&str| named(rule).any(|token| set.contains(token));
    rules.lines().filter(needed).collect()
}

/// The custom properties that a text uses.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next())
}

/// The custom properties that the rules use, for every mode that the theme has.
fn tokens(theme: &Theme, drawn: &Drawn, rules: &str) -> String {
    let used: BTreeSet<&str> = named(rules).collect();
    let mut written = format!(":root{{{}{}}}", lengths(theme), places(theme, &used));
    for (nth, (mode, shades)) in modes(theme).into_iter().enumerate() {
        let ordinary: Vec<_> = colours(&shades.ordinary, &used).collect();
        let more = colours(&shades.more, &used).filter(|own| !ordinary.contains(own));
        let asked = if nth == 0 { String::new() } else { format!("(prefers-color-scheme:{mode})") };
        let and = if nth == 0 { "" } else { " and " };
        let pictures = shown(drawn, mode, nth == 0);
        let own = declared(ordinary.iter().copied());
        let own = format!(":root{{color-scheme:{mode}{own}{pictures}}}");
        let more = format!(":root{{{}}}", declared(more).trim_start_matches(';'));
        let _ = match asked.as_str() {
            "" => write!(written, "{own}"),
            _ => write!(written, "@media{asked}{{{own}}}"),
        };
        let _ = write!(written, "@media{asked}{and}(prefers-contrast:more){{{more}}}");
    }
    written
}

/// The pictures of a mode. What a second mode shows like the first is written once.
fn shown(drawn: &Drawn, mode: &str, first: bool) -> String {
    let mut written = String::new();
    for (place, [light, dark]) in drawn.iter().filter(|(_, [light, dark])| first || light != dark) {
        let path = if mode == "dark" { dark } else { light };
        // Writing to a `String` cannot fail.
        let _ = write!(written, ";--{place}-picture:url({path})");
    }
    written
}

/// Where things stand, as far as the rules ask.
fn places(theme: &Theme, used: &BTreeSet<&str>) -> String {
    let layout = &theme.layout;
    let [before, after] = layout.side.margins();
    let all = [
        ("before", before),
        ("after", after),
        ("horizontal", layout.side.as_str()),
        ("vertical", layout.vertical.as_str()),
        ("logo", layout.logo_side.as_str()),
    ];
    let used = all.into_iter().filter(|(key, _)| used.contains(key));
    used.map(|(key, value)| [";--", key, ":", value].concat()).collect()
}

/// Everything of a theme that is no colour.
fn lengths(theme: &Theme) -> String {
    let Theme { radius, font, .. } = theme;
    let unit = f64::from(theme.density) / 64.0;
    let mut written = format!("--radius:{radius}px;--unit:{unit}rem;--font:{font}");
    for (key, pixels) in &theme.corners {
        // Writing to a `String` cannot fail.
        let _ = write!(written, ";--{key}:{pixels}px");
    }
    if let Some(font) = &theme.heading_font {
        let _ = write!(written, ";--heading-font:{font}");
    }
    if let Some(weight) = theme.heading_weight {
        let _ = write!(written, ";--heading-weight:{weight}");
    }
    written
}

type Token = (&'static str, super::colour::Colour);

fn colours<'a>(scheme: &'a Scheme, used: &'a BTreeSet<&str>) -> impl Iterator<Item = Token> + 'a {
    let all = scheme.palette.entries().into_iter().chain(scheme.components.iter().copied());
    all.filter(|(key, _)| used.contains(key))
}

fn declared(colours: impl Iterator<Item = Token>) -> String {
    let declared: Vec<_> = colours.map(|(key, colour)| format!(";--{key}:{colour}")).collect();
    declared.concat()
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
    let mut tight = lines.collect::<Vec<_>>().join("\n");
    for (loose, own) in [("{\n", "{"), (";\n", ";"), (": ", ":"), ("{ ", "{"), ("; }", "}")] {
        tight = tight.replace(loose, own);
    }
    tight
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
    fn a_part_that_follows_weighs_nothing_and_one_that_is_set_has_its_rule() {
        let plain = sheet(DEFAULT);
        assert!(named(PARTS).all(|token| !plain.contains(&format!("--{token}:"))));
        let pinned = sheet("[components.dark]\nlabel = \"#ffffff\"\n[corners]\nbutton = 40");
        for rule in [";--label:#ffffff", "{color:var(--label)}", "--button-radius:40px"] {
            assert!(pinned.contains(rule), "{rule}");
        }
        assert!(!pinned.contains("--heading"), "nobody asked for headings");
    }

    /// By its layer and not by the weight of its selectors.
    #[test]
    fn a_style_sheet_of_a_brand_s_own_comes_behind_every_part() {
        let theme = Theme::parse("t.toml", "[corners]\nbutton = 40").unwrap();
        let own = OwnCss::read("own.css", ".go { border-radius: 2px }").unwrap();
        let sheet = Stylesheet::with(&theme, &Drawn::new(), &own, &[]);
        let sheet = String::from_utf8(sheet.body).unwrap();
        assert!(sheet.contains("@layer base, parts, frame, own, brand;"), "{sheet}");
        assert!(sheet.ends_with("@layer brand{@media screen{.go{border-radius:2px}}}"), "{sheet}");
    }

    #[test]
    fn every_token_of_a_part_has_a_rule_and_every_rule_names_a_token() {
        let tokens: BTreeSet<_> = named(PARTS).collect();
        for (key, _) in crate::brand::components::FOLLOWS {
            assert!(tokens.contains(key), "{key} has no rule in components.css");
        }
        assert!(squeezed(PARTS).lines().all(|rule| named(rule).count() > 0));
    }

    /// WCAG 2.2, 2.5.8: nothing that is pressed is lower than 24 pixels, whatever a theme says. Heights are
    /// in units of its density or in `rem`, and no radius and no property of own.css changes them.
    #[test]
    fn no_density_makes_a_target_lower_than_24_pixels() {
        let least = ["compact", "comfortable", "spacious"].map(|density| {
            let theme =
                Theme::parse("t.toml", &format!("[seeds]\ndensity = \"{density}\"")).unwrap();
            f64::from(theme.density) / 64.0 * 16.0
        });
        let unit = least.into_iter().fold(f64::MAX, f64::min);
        let links = include_str!("../../static/layouts/links.css");
        let heights = [RULES, links].into_iter().flat_map(|rules| {
            let said = rules.split("min-height: ").skip(1);
            said.filter_map(|rest| rest.split(';').next()).collect::<Vec<_>>()
        });
        let mut seen = 0;
        for height in heights {
            let units =
                height.strip_prefix("calc(var(--unit) * ").and_then(|own| own.strip_suffix(')'));
            let pixels = match (units, height.strip_suffix("rem")) {
                (Some(units), _) => units.parse::<f64>().unwrap() * unit,
                (None, Some(rem)) => rem.parse::<f64>().unwrap() * 16.0,
                // What is unseen, and the page itself.
                (None, None) => continue,
            };
            assert!(pixels >= 24.0, "{height} is {pixels} pixels");
            seen += 1;
        }
        assert!(seen >= 7, "{seen}");
        let own: Vec<_> = crate::brand::own_css::properties().collect();
        for height in
            ["height", "min-height", "max-height", "width", "block-size", "transform", "scale"]
        {
            assert!(!own.contains(&height), "{height}");
        }
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
        let tight = squeezed("/* why */\na {\n  color: red;\n}\n\n/* b */ b > c { d: e; }\n");
        assert_eq!(tight, "a {color:red;}\nb > c {d:e}");
    }
}
