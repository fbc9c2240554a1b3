//! `[layout]`: where things stand.

use schemars::JsonSchema;
use serde::Deserialize;

/// Where things stand on a page.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawLayout {
    /// What the page is like around the form.
    pub shape: Option<RawShape>,
    /// On which side the form stands.
    pub side: Option<RawSide>,
    /// How high the card stands.
    pub vertical: Option<RawVertical>,
    /// Where the logo stands, and the footer with it.
    pub logo: Option<RawLogoPlace>,
    /// Whether the background is mirrored where people read from right to left, as everything else is;
    /// leave it out where words are in the picture.
    #[serde(rename = "mirror-background")]
    pub mirror_background: Option<bool>,
}

/// What the page is like around the form.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawShape {
    /// The form on one half, the background on the other.
    Split,
    /// A card on the canvas.
    Centred,
    /// A card on a picture that fills the window.
    FullBleed,
    /// A column along one edge.
    Sidebar,
    /// As little room as possible, for web views within apps.
    Compact,
}

/// A side, in the direction in which people read.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawSide {
    /// Where lines begin.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// How high something stands.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawVertical {
    /// At the top.
    Top,
    /// In the middle.
    Center,
    /// At the bottom.
    Bottom,
}

/// Where the logo stands, and the footer with it.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawLogoPlace {
    /// On the card, above the form.
    Inside,
    /// On the canvas, above the card.
    Above,
    /// In a band across the window.
    Band,
}
