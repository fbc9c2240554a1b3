//! What people write into a `theme.toml`, word for word. The documentation of each field becomes its
//! description in the JSON Schema.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::brand::components::ComponentPins;
use crate::brand::palette::PalettePins;

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
    /// The picture at the head of every page.
    pub logo: RawLogo,
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
    pub brand: Option<String>,
    /// The tint of greys, text and backgrounds.
    pub neutral: Option<String>,
    /// What went wrong.
    pub danger: Option<String>,
    /// What went well.
    pub success: Option<String>,
    /// What wants attention.
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
    /// Height in pixels.
    #[schemars(range(min = 16, max = 96))]
    pub height: Option<i64>,
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
