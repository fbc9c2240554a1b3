//! What people write into a `theme.toml`, word for word. The documentation of each field becomes its
//! description in the JSON Schema.

mod layout;
mod methods;
mod slots;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::brand::components::ComponentPins;
use crate::brand::palette::PalettePins;

pub(in crate::brand) use layout::{RawLayout, RawLogoPlace, RawShape, RawSide, RawVertical};
pub(in crate::brand) use methods::{RawButton, RawMethod, RawMethods};
pub(in crate::brand) use slots::{RawSlot, RawSlotPage, RawSlotPlace};

/// A theme of Vestibule: how pages look. Of a theme of your own, write the lines that differ from the
/// one that it extends.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawTheme {
    /// The version of this format: 1, which also stands where nothing is written.
    #[serde(rename = "schemaVersion")]
    #[schemars(range(min = 1, max = 1))]
    pub schema_version: Option<i64>,
    /// The theme that this one changes, by the name of its folder; `default` where nothing is written.
    pub extends: Option<String>,
    /// Which colours pages have.
    pub mode: Option<RawMode>,
    /// The few values from which all others follow.
    pub seeds: RawSeeds,
    /// Where things stand on a page.
    pub layout: RawLayout,
    /// How the ways to sign in are shown.
    pub methods: RawMethods,
    /// The picture at the head of every page.
    pub logo: RawLogo,
    /// What stands at the head of every page, beside the logo.
    pub header: RawFrame,
    /// What stands at the foot of every page, beside the menu of languages.
    pub footer: RawFrame,
    /// Fonts that the theme brings along.
    #[schemars(length(max = 4))]
    pub fonts: Vec<RawFont>,
    /// Words of your own before and behind the forms of pages.
    #[schemars(length(max = 24))]
    pub slots: Vec<RawSlot>,
    /// Corners of single parts.
    pub corners: RawCorners,
    /// Colours in light mode, by what they are for.
    pub light: PalettePins,
    /// Colours in dark mode, by what they are for.
    pub dark: PalettePins,
    /// Colours of single parts of a page.
    pub components: RawComponents,
    /// Colours for whoever asks their browser for more contrast: text needs 7 there, shapes 4.5.
    #[serde(rename = "more-contrast")]
    pub more_contrast: RawMoreContrast,
}

/// Which colours pages have.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawMode {
    /// As the browser prefers.
    Auto,
    /// Light, whatever the browser prefers.
    Light,
    /// Dark, whatever the browser prefers.
    Dark,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawSeeds {
    /// The brand's own colour: buttons wear it unchanged in light mode.
    #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    pub brand: Option<String>,
    /// The tint of greys, text and backgrounds.
    #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    pub neutral: Option<String>,
    /// What went wrong.
    #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    pub danger: Option<String>,
    /// What went well.
    #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    pub success: Option<String>,
    /// What wants attention.
    #[schemars(regex(pattern = r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    pub warning: Option<String>,
    /// Corner radius in pixels.
    #[schemars(range(min = 0, max = 24))]
    pub radius: Option<i64>,
    /// How much room there is around things.
    pub density: Option<RawDensity>,
    /// A list of font families that people's devices have, like `Georgia, serif`; names of several
    /// words in single quotes.
    #[schemars(length(min = 1, max = 200))]
    pub font: Option<String>,
    /// The same for headings, which follow `font` where nothing is written.
    #[serde(rename = "heading-font")]
    #[schemars(length(min = 1, max = 200))]
    pub heading_font: Option<String>,
    /// How bold headings are: 400 is regular, 700 bold.
    #[serde(rename = "heading-weight")]
    #[schemars(range(min = 100, max = 900))]
    pub heading_weight: Option<i64>,
}

/// How much room there is around things.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawDensity {
    /// Seven eighths of the usual room.
    Compact,
    /// The usual room.
    Comfortable,
    /// An eighth more than the usual room.
    Spacious,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawLogo {
    /// What a screen reader says for the logo; empty where the application's name is to stand beside
    /// it.
    #[schemars(length(max = 80))]
    pub alt: Option<String>,
    /// The same in languages of their own, by their tags, like `de` or `pt-BR`.
    pub alts: BTreeMap<String, String>,
    /// Height in pixels.
    #[schemars(range(min = 16, max = 96))]
    pub height: Option<i64>,
    /// On which side it stands.
    pub side: Option<RawSide>,
}

/// A header or a footer.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawFrame {
    /// Links, in their order.
    #[schemars(length(max = 8))]
    pub links: Vec<RawLink>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawLink {
    /// Where it leads: a whole address with `https:`, `http:`, `mailto:` or `tel:`.
    #[schemars(length(min = 1, max = 1024))]
    pub href: String,
    /// Its words by language, like `{ en = "Imprint", de = "Impressum" }`.
    pub text: BTreeMap<String, String>,
}

/// One file of a font. `seeds.font` and `seeds.heading-font` ask for it by its family.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawFont {
    /// The name of the family: letters, digits, spaces and hyphens.
    #[schemars(length(min = 1, max = 64))]
    pub family: Option<String>,
    /// A WOFF2 in the folder `fonts` beside `theme.toml`, like `fonts/museum.woff2`; 100 KB at most.
    #[schemars(length(min = 1, max = 128))]
    pub file: Option<String>,
    /// How bold it is; 400 where nothing is written.
    #[schemars(range(min = 1, max = 1000))]
    pub weight: Option<i64>,
    /// How bold it gets, of a file that has every weight in between.
    #[serde(rename = "weight-to")]
    #[schemars(range(min = 1, max = 1000))]
    pub weight_to: Option<i64>,
    /// Upright where nothing is written.
    pub style: Option<RawFontStyle>,
}

/// How letters stand.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawFontStyle {
    /// Upright.
    Normal,
    /// Italic.
    Italic,
}

/// Corner radii in pixels; each follows `seeds.radius`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawCorners {
    /// Buttons.
    #[schemars(range(min = 0, max = 48))]
    pub button: Option<i64>,
    /// Fields.
    #[schemars(range(min = 0, max = 24))]
    pub field: Option<i64>,
    /// The menu of languages.
    #[schemars(range(min = 0, max = 24))]
    pub menu: Option<i64>,
    /// One of several ways to go on.
    #[schemars(range(min = 0, max = 24))]
    pub choice: Option<i64>,
    /// Notices and summaries of mistakes.
    #[schemars(range(min = 0, max = 24))]
    pub alert: Option<i64>,
    /// The card that the form is on.
    #[schemars(range(min = 0, max = 48))]
    pub card: Option<i64>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawComponents {
    /// Colours of parts in light mode.
    pub light: ComponentPins,
    /// Colours of parts in dark mode.
    pub dark: ComponentPins,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawMoreContrast {
    /// Colours in light mode; what is left out is made of those in `[light]`.
    pub light: PalettePins,
    /// Colours in dark mode; what is left out is made of those in `[dark]`.
    pub dark: PalettePins,
}
