//! Where things stand on a page: its shape, its sides, and links at its head and foot.

use super::chain::Read;
use super::raw::{RawFrame, RawLayout, RawLogoPlace, RawShape, RawSide, RawVertical};
use super::resolve::path;
use crate::brand::words::signs;
use std::collections::BTreeMap;

/// Where things stand on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// What the page is like around the form.
    pub shape: Shape,
    /// On which side the form stands.
    pub side: Side,
    /// How high the card stands.
    pub vertical: Vertical,
    /// Where the logo stands, and the footer with it.
    pub logo: LogoPlace,
    /// On which side the logo stands.
    pub logo_side: Side,
    /// Whether the background is mirrored where people read from right to left.
    pub mirrors: bool,
}

/// What the page is like around the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The form on one half, the background on the other.
    Split,
    /// A card on the canvas.
    Centred,
    /// A card on a picture that fills the window.
    FullBleed,
    /// A column along one edge.
    Sidebar,
    /// As little room as possible.
    Compact,
}

/// A side, in the direction in which people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Where lines begin.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

impl Side {
    /// The word of `justify-content`.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Start => "start",
            Side::Center => "center",
            Side::End => "end",
        }
    }

    /// The margins that bring something to this side.
    pub(in crate::brand) fn margins(self) -> [&'static str; 2] {
        match self {
            Side::Start => ["0", "auto"],
            Side::Center => ["auto", "auto"],
            Side::End => ["auto", "0"],
        }
    }
}

/// How high something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vertical {
    /// At the top.
    Top,
    /// In the middle.
    Center,
    /// At the bottom.
    Bottom,
}

impl Vertical {
    /// The word of `align-content`.
    pub fn as_str(self) -> &'static str {
        match self {
            Vertical::Top => "start",
            Vertical::Center => "center",
            Vertical::Bottom => "end",
        }
    }
}

/// Where the logo stands, and the footer with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoPlace {
    /// On the card, above the form.
    Inside,
    /// On the canvas, above the card.
    Above,
    /// In a band across the window.
    Band,
}

impl LogoPlace {
    /// The class of a page's body.
    pub fn as_str(self) -> &'static str {
        match self {
            LogoPlace::Inside => "inside",
            LogoPlace::Above => "above",
            LogoPlace::Band => "band",
        }
    }
}

/// A link of the brand's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words by the tag of their language; never empty.
    pub text: BTreeMap<String, String>,
}

impl Link {
    /// Its words in this language, or in the nearest one there is.
    pub fn said(&self, tag: &str) -> &str {
        nearest(&self.text, tag).unwrap_or_default()
    }
}

/// What is said in this language, or in the same one elsewhere, or in English, or in any.
pub(in crate::brand) fn nearest<'a>(
    texts: &'a BTreeMap<String, String>,
    tag: &str,
) -> Option<&'a str> {
    nearest_tag(texts, tag).map(|(_, text)| text)
}

/// The same, with the tag of its language.
pub(super) fn nearest_tag<'a>(
    texts: &'a BTreeMap<String, String>,
    tag: &str,
) -> Option<(&'a str, &'a str)> {
    let language = tag.split('-').next().unwrap_or(tag);
    let known = [tag, language, "en"].into_iter().find_map(|tag| texts.get_key_value(tag));
    let found = known.or_else(|| texts.iter().next())?;
    Some((found.0.as_str(), found.1.as_str()))
}

impl Read {
    pub(super) fn layout(&mut self, raw: &RawLayout, logo_side: Option<RawSide>) -> Option<Layout> {
        let layout = Layout {
            shape: match raw.shape? {
                RawShape::Split => Shape::Split,
                RawShape::Centred => Shape::Centred,
                RawShape::FullBleed => Shape::FullBleed,
                RawShape::Sidebar => Shape::Sidebar,
                RawShape::Compact => Shape::Compact,
            },
            side: side(raw.side?),
            vertical: match raw.vertical? {
                RawVertical::Top => Vertical::Top,
                RawVertical::Center => Vertical::Center,
                RawVertical::Bottom => Vertical::Bottom,
            },
            logo: match raw.logo? {
                RawLogoPlace::Inside => LogoPlace::Inside,
                RawLogoPlace::Above => LogoPlace::Above,
                RawLogoPlace::Band => LogoPlace::Band,
            },
            logo_side: side(logo_side?),
            mirrors: raw.mirror_background.unwrap_or_default(),
        };
        let has_card = matches!(layout.shape, Shape::Centred | Shape::FullBleed);
        if layout.logo != LogoPlace::Inside && !has_card {
            let instead = "write \"inside\", or `shape = \"centred\"`";
            self.say(
                &path(&["layout", "logo"]),
                "needs a card that the logo is outside of",
                instead,
            );
        }
        if layout.side == Side::Center && matches!(layout.shape, Shape::Split | Shape::Sidebar) {
            let instead = "write \"start\" or \"end\", or another `shape`";
            self.say(&path(&["layout", "side"]), "leaves no half beside the form", instead);
        }
        Some(layout)
    }

    pub(super) fn links(&mut self, table: &str, raw: &RawFrame) -> Vec<Link> {
        for (n, link) in raw.links.iter().enumerate() {
            let at = path(&[table, "links"]).index(n);
            let url = url::Url::parse(&link.href);
            let schemes = ["https", "http", "mailto", "tel"];
            if !url.is_ok_and(|url| schemes.contains(&url.scheme())) {
                let instead = "write a whole address, like \"https://example.com/imprint\"";
                self.say(&at.key("href"), "leads nowhere from a page", instead);
            }
            if link.text.is_empty() || !link.text.values().all(|text| signs::is_visible(text)) {
                let instead = "write words by language, like `{ en = \"Imprint\" }`";
                self.say(&at.key("text"), "says nothing", instead);
            }
            for (tag, text) in &link.text {
                if let Some(what) = signs::first_unwelcome(text) {
                    self.say(&at.key("text").key(tag), &what, "take it out");
                }
            }
        }
        let links =
            raw.links.iter().map(|raw| Link { href: raw.href.clone(), text: raw.text.clone() });
        links.collect()
    }

    pub(super) fn alts(&mut self, alts: &BTreeMap<String, String>) {
        for (tag, text) in alts {
            if let Some(what) = signs::first_unwelcome(text) {
                self.say(&path(&["logo", "alts", tag]), &what, "take it out");
            }
        }
    }
}

fn side(raw: RawSide) -> Side {
    match raw {
        RawSide::Start => Side::Start,
        RawSide::Center => Side::Center,
        RawSide::End => Side::End,
    }
}
