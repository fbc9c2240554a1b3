//! A theme: how pages look, checked before any page wears it.
//!
//! ```text
//! raw       what people write, as structs; the JSON Schema is made from them
//! chain     a theme over those that it extends
//! resolve   raw → the types of this file; everything that the schema cannot say
//! fonts     files of fonts
//! layout    where things stand
//! methods   how the ways to sign in are shown
//! slots     words of the brand's own beside a form
//! contrast  every pair of colours, in every mode
//! ```

mod chain;
mod contrast;
mod fonts;
mod layout;
mod methods;
mod raw;
mod resolve;
mod slots;

use super::colour::Colour;
use super::components::Scheme;
use crate::written::Complaint;
use std::collections::{BTreeMap, BTreeSet};

pub(super) use chain::{LONGEST, Written};
pub(super) use fonts::FOLDER as FONTS;
pub use fonts::Font;
pub use layout::{Layout, Link, LogoPlace, Shape, Side, Vertical};
pub use methods::{Button, Methods};
pub use slots::{Said, Slot, SlotPlace};

/// The theme that is always there, so that no pool is ever without pages.
pub const DEFAULT: &str = include_str!("../../../themes/default/theme.toml");

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

/// A theme that has passed every check: what it says is safe to write into a stylesheet.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Which colours are used.
    pub mode: Mode,
    /// The five colours from which all others follow, by their keys.
    pub seeds: [(&'static str, Colour); 5],
    /// Colours in light mode.
    pub light: Shades,
    /// Colours in dark mode.
    pub dark: Shades,
    /// Corner radius in pixels.
    pub radius: i64,
    /// Corner radii in pixels, of parts that have one of their own.
    pub corners: BTreeMap<&'static str, i64>,
    /// Length of the spacing unit in 64ths of a `rem`, chosen by density.
    pub density: u8,
    /// Value of `font-family`.
    pub font: String,
    /// Value of `font-family` for headings, where it is another.
    pub heading_font: Option<String>,
    /// Value of `font-weight` for headings, where it is not the usual one.
    pub heading_weight: Option<i64>,
    /// What a screen reader says for the logo; empty where a name stands beside it.
    pub logo_alt: String,
    /// The same in languages of their own, by their tags.
    pub logo_alts: BTreeMap<String, String>,
    /// Height of the logo in pixels.
    pub logo_height: i64,
    /// Where things stand on a page.
    pub layout: Layout,
    /// How the ways to sign in are shown.
    pub methods: Methods,
    /// At the head of every page.
    pub header_links: Vec<Link>,
    /// At the foot of every page.
    pub footer_links: Vec<Link>,
    /// Fonts that it brings along.
    pub fonts: Vec<Font>,
    /// Words of its own beside forms, in their order.
    pub slots: Vec<Slot>,
    /// Its name and those of the themes that it extends, the nearest first.
    pub lineage: Vec<String>,
}

/// The colours of a mode, by how much contrast is asked for.
#[derive(Clone, Debug)]
pub struct Shades {
    /// For most.
    pub ordinary: Scheme,
    /// For whoever asks for more contrast.
    pub more: Scheme,
}

impl Theme {
    /// Reads a theme that extends no other; what it leaves out is as in the default theme. `file` is
    /// only for complaints.
    pub fn parse(file: &str, text: &str) -> Result<Theme, Vec<Complaint>> {
        let alone = Written { name: "", file, text };
        Theme::read(&alone, &[])
    }

    /// Reads a theme over those that it extends, which are looked for among `all`.
    pub(super) fn read(own: &Written<'_>, all: &[Written<'_>]) -> Result<Theme, Vec<Complaint>> {
        chain::read(own, all).and_then(resolve::theme)
    }

    /// Reads a theme over others, each over the next, whatever they extend.
    pub(super) fn layered(line: &[Written<'_>]) -> Result<Theme, Vec<Complaint>> {
        chain::layered(line).and_then(resolve::theme)
    }

    /// As much of a theme as can be worn, and everything that is wrong with it.
    pub(super) fn sketch(
        own: &Written<'_>,
        all: &[Written<'_>],
    ) -> (Option<Theme>, Vec<Complaint>) {
        match chain::read(own, all) {
            Ok(read) => resolve::sketch(read),
            Err(told) => (None, told),
        }
    }

    /// Where its links lead on the web, each once.
    pub fn addresses(&self) -> BTreeSet<&str> {
        let links = self.header_links.iter().chain(&self.footer_links).map(|own| own.href.as_str());
        let said = self.slots.iter().flat_map(Slot::links).map(String::as_str);
        let on_the_web = |own: &&str| own.starts_with("https:") || own.starts_with("http:");
        links.chain(said).filter(on_the_web).collect()
    }

    /// Whether one of its links leads there.
    pub fn leads_to(&self, address: &str) -> bool {
        let wanted = url::Url::parse(address).ok();
        wanted.is_some() && self.addresses().iter().any(|own| url::Url::parse(own).ok() == wanted)
    }

    /// A theme file to begin with, explained by comments.
    pub const START: &str = include_str!("start.toml");

    /// The JSON Schema of a theme file, for editors.
    pub fn schema() -> serde_json::Value {
        chain::schema()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(result: Result<Theme, Vec<Complaint>>) -> Vec<String> {
        result.unwrap_err().iter().map(ToString::to_string).collect()
    }

    fn complaints(text: &str) -> Vec<String> {
        told(Theme::parse("t.toml", text))
    }

    fn parse(text: &str) -> Theme {
        Theme::parse("t.toml", text).unwrap()
    }

    #[test]
    fn the_default_theme_and_an_empty_one_are_good() {
        assert_eq!(parse(DEFAULT).mode, Mode::Auto);
        assert_eq!(parse("").radius, 10);
        assert_eq!(parse("schemaVersion = 1").radius, 10);
        assert_eq!(parse(Theme::START).radius, 8);
    }

    #[test]
    fn seeds_and_pins_are_worn() {
        let theme =
            parse("mode = \"dark\"\n[seeds]\nbrand = \"#7a1f5c\"\n[light]\ntext = \"#000\"");
        assert_eq!(theme.mode, Mode::Dark);
        assert_eq!(theme.light.ordinary.palette.accent.to_string(), "#7a1f5c");
        assert_eq!(theme.light.ordinary.palette.text, Colour::BLACK);
    }

    #[test]
    fn a_part_follows_the_palette_until_it_is_pinned() {
        let theme =
            parse("[light]\naccent = \"#005500\"\n[components.light]\nbutton-border = \"#ff0000\"");
        let (light, dark) = (&theme.light.ordinary, &theme.dark.ordinary);
        let get = |key| light.get(key).unwrap().to_string();
        assert_eq!([get("button-background"), get("button-border")], ["#005500", "#ff0000"]);
        assert_eq!(get("button-hover-border"), "#ff0000");
        assert_eq!(light.differing().collect::<Vec<_>>(), ["button-border"]);
        assert_eq!(dark.differing().count(), 0);
        let sunny = parse("[components.light]\nbutton-background = \"#ffd400\"");
        assert_eq!(sunny.light.ordinary.get("button-text"), Some(Colour::BLACK));
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let text =
            "mood = 1\nmode = \"dim\"\n[seeds]\nbrand = \"blue\"\nradius = 99\nfont = \"a;b\"\n";
        let told = complaints(text);
        assert_eq!(told.len(), 5, "{told:#?}");
        assert!(told.iter().any(|c| c.starts_with("t.toml:1:1: mood is not a key")), "{told:#?}");
        assert!(told.iter().any(|c| c.starts_with("t.toml:4:9: seeds.brand is not a colour")));
    }

    #[test]
    fn poor_contrast_is_refused_with_the_ratio_and_a_colour_that_passes() {
        for (table, key) in [("light", "muted"), ("components.light", "label")] {
            let told = complaints(&format!("[{table}]\n{key} = \"#999999\"\n"));
            let first = told.first().unwrap();
            let begin = format!("t.toml:2:{}: {table}.{key} `{key}` on `", key.len() + 4);
            assert!(first.starts_with(&begin) && first.contains("has contrast 2."), "{first}");
            let better = first.split('"').nth(1).unwrap();
            parse(&format!("[{table}]\n{key} = \"{better}\"\n"));
        }
        let told = complaints("[more-contrast.dark]\nlink = \"#777777\"\n");
        assert!(told[0].contains("less than 7, where more contrast is asked for"), "{told:#?}");
    }

    #[test]
    fn more_contrast_follows_from_what_is_pinned() {
        let text = "[light]\nsurface = \"#cfe3d0\"\n[components.light]\nbutton-background = \"#0077cc\"\n\
                    button-text = \"#ffffff\"\nlabel = \"#3b5\"";
        let text = text.replace("#3b5", "#265a2a");
        let light = parse(&text).light;
        assert_eq!(light.ordinary.faint(crate::brand::palette::Contrast::Ordinary), []);
        assert_eq!(light.more.faint(crate::brand::palette::Contrast::More), []);
        assert_ne!(light.more.get("button-background"), light.ordinary.get("button-background"));
    }

    #[test]
    fn broken_files_are_complaints_too() {
        let told = complaints("[seeds\nbrand = ");
        assert!(told[0].starts_with("t.toml:1:") && told[0].contains("not TOML"), "{told:#?}");
        assert!(complaints("seeds = 4")[0].contains("write a table"));
        let told = complaints("schemaVersion = 2\ncolours = 3");
        assert_eq!(told.len(), 1, "{told:#?}");
        assert!(told[0].contains("a format that this program does not know; write 1"), "{told:#?}");
    }

    #[test]
    fn a_theme_says_only_what_differs_from_the_one_that_it_extends() {
        let written = |name, text| Written { name, file: name, text };
        let all = [
            written("house", "[seeds]\nbrand = \"#7a1f5c\"\nradius = 2"),
            written("shop", "extends = \"house\"\n[seeds]\nradius = 4"),
            written("sale", "extends = \"shop\"\n[light]\nlink = \"#b00020\""),
        ];
        let sale = Theme::read(&all[2], &all).unwrap();
        assert_eq!(sale.radius, 4);
        assert_eq!(sale.light.ordinary.palette.accent.to_string(), "#7a1f5c");
        assert_eq!(sale.light.ordinary.palette.link.to_string(), "#b00020");
    }

    #[test]
    fn chains_without_an_end_are_told_with_file_and_key() {
        let written = |name, text| Written { name, file: name, text };
        let all = [
            written("a", "extends = \"b\""),
            written("b", "\nextends = \"a\""),
            written("c", "extends = \"hause\""),
            written("house", ""),
            written("me", "extends = \"me\""),
            written("default", "extends = \"default\""),
        ];
        let told = |nth: usize| told(Theme::read(&all[nth], &all)).concat();
        assert!(told(0).contains("b:2:11: extends leads in a circle: a → b → a"), "{}", told(0));
        assert!(told(2).contains("c:1:11: extends is no theme here; did you mean `house`?"));
        assert!(told(4).contains("extends is this theme itself"));
        assert!(told(5).contains("extends is this theme itself"));
        let names: Vec<_> =
            (0..10).map(|n| (format!("t{n}"), format!("extends = \"t{}\"", n + 1))).collect();
        let long: Vec<_> = names.iter().map(|(name, text)| written(name, text)).collect();
        let deep = Theme::read(&long[0], &long).unwrap_err();
        assert_eq!((deep[0].file.as_str(), deep[0].key.as_str()), ("t7", "extends"));
    }

    #[test]
    fn a_layout_that_cannot_be_and_links_that_mislead_are_told() {
        let told = complaints(
            "[layout]\nside = \"center\"\nlogo = \"band\"\n[logo.alts]\nde = \"A\\u202eB\"\n\
             [[footer.links]]\nhref = \"javascript:alert(1)\"\ntext = { en = \"\\u200b\" }\n\
             [[header.links]]\nhref = \"/imprint\"\ntext = {}",
        );
        let begin = [
            "t.toml:2:8: layout.side leaves no half",
            "t.toml:3:8: layout.logo needs a card",
            "t.toml:5:6: logo.alts.de has U+202E",
            "t.toml:7:8: footer.links[0].href leads nowhere",
            "t.toml:8:1: footer.links[0].text says nothing",
            "t.toml:10:8: header.links[0].href leads nowhere",
            "t.toml:11:1: header.links[0].text says nothing",
        ];
        assert_eq!(told.len(), begin.len(), "{told:#?}");
        for (told, begin) in told.iter().zip(begin) {
            assert!(told.starts_with(begin), "{told}");
        }
        let theme = parse(
            "[[footer.links]]\nhref = \"https://a.example\"\ntext = { de = \"Hilfe\", en = \"Help\" }",
        );
        let said = ["de-AT", "fr"].map(|tag| theme.footer_links[0].said(tag));
        assert_eq!(said, ["Hilfe", "Help"]);
    }

    #[test]
    fn passkeys_lead_where_no_way_with_a_form_comes_before_them() {
        let methods = |order: &str| parse(&format!("[methods]\norder = [{order}]")).methods;
        assert!(!parse("").methods.lead_with_passkeys());
        assert!(methods("\"passkey\"").lead_with_passkeys());
        assert!(methods("\"totp\", \"passkey\", \"password\"").lead_with_passkeys());
        assert!(!methods("\"email-code\", \"passkey\"").lead_with_passkeys());
        let told = complaints("[methods]\norder = [\"totp\", \"sms\"]").concat();
        assert!(told.starts_with("t.toml:2:18: methods.order[1] is `sms`"), "{told}");
        let told = complaints("[methods]\norder = [\"totp\", \"totp\"]").concat();
        assert!(told.starts_with("t.toml:2:18: methods.order[1] is there already"), "{told}");
    }

    #[test]
    fn the_schema_explains_every_key() {
        let schema = Theme::schema();
        let lead = &schema["properties"]["components"]["properties"]["light"]["properties"]["lead"];
        assert!(lead["description"].as_str().unwrap().contains("Follows `muted`"), "{lead}");
        assert!(lead["pattern"].is_string());
    }
}
