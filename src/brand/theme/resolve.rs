//! From what is written to a theme: everything that the schema cannot say.

use super::chain::Read;
use super::raw::{RawDensity, RawMode, RawSeeds, RawTheme};
use super::{LogoPlace, Mode, Shades, Theme, contrast};
use crate::brand::colour::Colour;
use crate::brand::components::{Ground, Scheme};
use crate::brand::palette::{Contrast, Palette, Seeds};
use crate::written::Complaint;
use crate::written::key_path::KeyPath;
use serde::Deserialize as _;
use std::collections::BTreeMap;

/// The keys of one table that are pinned to a colour.
pub(super) type Pins = BTreeMap<&'static str, Colour>;

/// What is pinned for one mode, level by level.
#[derive(Default)]
struct Levels {
    palette: Pins,
    components: Pins,
    more: Pins,
}

pub(super) fn theme(read: Read) -> Result<Theme, Vec<Complaint>> {
    match sketch(read) {
        (Some(theme), told) if told.is_empty() => Ok(theme),
        (_, told) => Err(told),
    }
}

/// As much of a theme as can be worn, and everything that is wrong with it. What it holds is safe to
/// write into a page, be it hard to read.
pub(super) fn sketch(mut read: Read) -> (Option<Theme>, Vec<Complaint>) {
    let raw = RawTheme::deserialize(read.tree.to_json()).ok();
    let mut theme = raw.and_then(|raw| read.theme(&raw));
    let told = read.report.into_complaints();
    let about = |table: &str| told.iter().any(|own| own.key.starts_with(table));
    if let Some(theme) = &mut theme {
        for (table, links) in
            [("header.", &mut theme.header_links), ("footer.", &mut theme.footer_links)]
        {
            if about(table) {
                links.clear();
            }
        }
    }
    (theme, told)
}

impl Read {
    /// Complains about a value, or about its table where the value is not there.
    pub(super) fn say(&mut self, at: &KeyPath, what: &str, instead: &str) {
        if !self.report.was_removed(at) {
            self.report.say(self.tree.nearest(at).0.place, at, what, instead);
        }
    }

    fn theme(&mut self, raw: &RawTheme) -> Option<Theme> {
        let seeds = self.seeds(&raw.seeds);
        let font = self.font("font", raw.seeds.font.as_deref());
        let heading_font = self.font("heading-font", raw.seeds.heading_font.as_deref());
        let light = Levels {
            palette: self.pins(&["light"], &raw.light.entries()),
            components: self.pins(&["components", "light"], &raw.components.light.entries()),
            more: self.pins(&["more-contrast", "light"], &raw.more_contrast.light.entries()),
        };
        let dark = Levels {
            palette: self.pins(&["dark"], &raw.dark.entries()),
            components: self.pins(&["components", "dark"], &raw.components.dark.entries()),
            more: self.pins(&["more-contrast", "dark"], &raw.more_contrast.dark.entries()),
        };
        let layout = self.layout(&raw.layout, raw.logo.side);
        let [header_links, footer_links] = [("header", &raw.header), ("footer", &raw.footer)]
            .map(|(key, raw)| self.links(key, raw));
        self.alts(&raw.logo.alts);
        let methods = self.methods(&raw.methods);
        let slots = self.slots(&raw.slots);
        let fonts = self.fonts(&raw.fonts);
        let (seeds, layout) = (seeds?, layout?);
        let ground = match layout.logo {
            LogoPlace::Inside => Ground::Card,
            LogoPlace::Above | LogoPlace::Band => Ground::Canvas,
        };
        let light = light.shades(ground, |pin| Palette::light(&seeds, pin));
        let dark = dark.shades(ground, |pin| Palette::dark(&seeds, pin));
        for (mode, shades) in [("light", &light), ("dark", &dark)] {
            contrast::check(self, mode, shades);
        }
        Some(Theme {
            mode: match raw.mode? {
                RawMode::Auto => Mode::Auto,
                RawMode::Light => Mode::Light,
                RawMode::Dark => Mode::Dark,
            },
            seeds: seeds.entries(),
            density: match raw.seeds.density? {
                RawDensity::Compact => 14,
                RawDensity::Comfortable => 16,
                RawDensity::Spacious => 18,
            },
            radius: raw.seeds.radius?,
            corners: corners(raw),
            font: font?,
            heading_font,
            heading_weight: raw.seeds.heading_weight,
            logo_alt: raw.logo.alt.clone()?,
            logo_alts: raw.logo.alts.clone(),
            logo_height: raw.logo.height?,
            layout,
            methods,
            header_links,
            footer_links,
            slots,
            fonts,
            lineage: std::mem::take(&mut self.lineage),
            light,
            dark,
        })
    }

    fn seeds(&mut self, raw: &RawSeeds) -> Option<Seeds> {
        let [brand, neutral, danger, success, warning] = [
            ("brand", &raw.brand),
            ("neutral", &raw.neutral),
            ("danger", &raw.danger),
            ("success", &raw.success),
            ("warning", &raw.warning),
        ]
        .map(|(key, written)| self.colour(&path(&["seeds", key]), written.as_deref()));
        Some(Seeds {
            brand: brand?,
            neutral: neutral?,
            danger: danger?,
            success: success?,
            warning: warning?,
        })
    }

    fn pins(&mut self, table: &[&str], written: &[(&'static str, Option<&str>)]) -> Pins {
        let pins = written
            .iter()
            .filter_map(|(key, text)| Some((*key, self.colour(&path(table).key(key), *text)?)));
        pins.collect()
    }

    fn colour(&mut self, at: &KeyPath, written: Option<&str>) -> Option<Colour> {
        let written = written?;
        let colour = Colour::parse(written);
        if colour.is_none() {
            self.say(at, "is not a colour", "write it as \"#rrggbb\"");
        }
        colour
    }

    fn font(&mut self, key: &str, written: Option<&str>) -> Option<String> {
        let written = written?;
        if is_font_list(written) {
            return Some(written.to_owned());
        }
        let instead = "use letters, digits, spaces, commas and single quotes";
        self.say(&path(&["seeds", key]), "cannot be used", instead);
        None
    }
}

impl Levels {
    fn shades(
        &self,
        ground: Ground,
        palette: impl Fn(&dyn Fn(&str) -> Option<Colour>) -> Palette,
    ) -> Shades {
        let own = |key: &str| self.palette.get(key).copied();
        let part = |key: &str| self.components.get(key).copied();
        let palette = palette(&own);
        let more = palette.with_more_contrast(&|key| self.more.get(key).copied());
        Shades {
            ordinary: Scheme::of(palette, Contrast::Ordinary, ground, &part),
            more: Scheme::of(more, Contrast::More, ground, &part),
        }
    }
}

fn corners(raw: &RawTheme) -> BTreeMap<&'static str, i64> {
    let own = &raw.corners;
    let all = [
        ("button-radius", own.button),
        ("field-radius", own.field),
        ("menu-radius", own.menu),
        ("choice-radius", own.choice),
        ("alert-radius", own.alert),
        ("card-radius", own.card),
    ];
    all.into_iter().filter_map(|(key, pixels)| Some((key, pixels?))).collect()
}

/// Only what a font list needs: anything more could close the declaration and write its own.
fn is_font_list(list: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | ',' | '-' | '\'');
    !list.trim().is_empty()
        && list.matches('\'').count().is_multiple_of(2)
        && list.chars().all(letter)
}

pub(super) fn path(keys: &[&str]) -> KeyPath {
    keys.iter().fold(KeyPath::default(), |path, key| path.key(key))
}
