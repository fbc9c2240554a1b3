//! What the original's branding document may say, and what of it our themes say as well. The list of
//! keys, with its defaults, is that of the example document of the AWS command line
//! (`update-managed-login-branding`); a table, and so a long file.

use Use::{None, Palette, Part};

/// What a colour is for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A key of `[light]` and `[dark]`.
    Palette(&'static str),
    /// A key of `[components.light]` and `[components.dark]`.
    Part(&'static str),
    /// Nothing, and why.
    None(&'static str),
}

/// Path with `{mode}`, default in light and in dark mode, and what it is for us. Where two say the same,
/// the one further up counts.
pub(super) type Row = (&'static str, &'static str, &'static str, Use);

const DROP_DOWN: &str = "menus are the browser's own, which draws their entries itself";
const PROVIDERS: &str = "there are no buttons of other identity providers yet";
const PLACEHOLDERS: &str = "fields have a label and a hint, and no placeholder";
const CONTROLS: &str = "boxes and circles are the browser's own, in the colour of the chosen one";
const PENDING: &str = "there is no sign for what is under way";
const DISABLED: &str = "no button is ever disabled";

pub(super) const COLOURS: &[Row] = &[
    ("componentClasses.divider.{mode}.borderColor", "ebebf0ff", "232b37ff", Part("divider")),
    (
        "componentClasses.dropDown.{mode}.defaults.itemBackgroundColor",
        "ffffffff",
        "192534ff",
        Part("menu-background"),
    ),
    (
        "componentClasses.dropDown.{mode}.hover.itemBackgroundColor",
        "f4f4f4ff",
        "081120ff",
        None(DROP_DOWN),
    ),
    (
        "componentClasses.dropDown.{mode}.hover.itemBorderColor",
        "7d8998ff",
        "5f6b7aff",
        None(DROP_DOWN),
    ),
    (
        "componentClasses.dropDown.{mode}.hover.itemTextColor",
        "000716ff",
        "e9ebedff",
        None(DROP_DOWN),
    ),
    (
        "componentClasses.dropDown.{mode}.match.itemBackgroundColor",
        "414d5cff",
        "d1d5dbff",
        None(DROP_DOWN),
    ),
    (
        "componentClasses.dropDown.{mode}.match.itemTextColor",
        "0972d3ff",
        "89bdeeff",
        None(DROP_DOWN),
    ),
    ("componentClasses.focusState.{mode}.borderColor", "0972d3ff", "539fe5ff", Palette("focus")),
    (
        "componentClasses.input.{mode}.defaults.backgroundColor",
        "ffffffff",
        "0f1b2aff",
        Palette("field"),
    ),
    (
        "componentClasses.input.{mode}.defaults.borderColor",
        "7d8998ff",
        "5f6b7aff",
        Palette("field-border"),
    ),
    ("componentClasses.input.{mode}.placeholderColor", "5f6b7aff", "8d99a8ff", None(PLACEHOLDERS)),
    (
        "componentClasses.inputDescription.{mode}.textColor",
        "5f6b7aff",
        "8d99a8ff",
        Part("description"),
    ),
    ("componentClasses.inputLabel.{mode}.textColor", "000716ff", "d1d5dbff", Part("label")),
    ("componentClasses.link.{mode}.defaults.textColor", "0972d3ff", "539fe5ff", Palette("link")),
    ("componentClasses.link.{mode}.hover.textColor", "033160ff", "89bdeeff", Part("link-hover")),
    (
        "componentClasses.optionControls.{mode}.defaults.backgroundColor",
        "ffffffff",
        "0f1b2aff",
        None(CONTROLS),
    ),
    (
        "componentClasses.optionControls.{mode}.defaults.borderColor",
        "7d8998ff",
        "7d8998ff",
        None(CONTROLS),
    ),
    (
        "componentClasses.optionControls.{mode}.selected.backgroundColor",
        "0972d3ff",
        "539fe5ff",
        Part("control"),
    ),
    (
        "componentClasses.optionControls.{mode}.selected.foregroundColor",
        "ffffffff",
        "000716ff",
        None(CONTROLS),
    ),
    (
        "componentClasses.statusIndicator.{mode}.error.backgroundColor",
        "fff7f7ff",
        "1a0000ff",
        Palette("danger-surface"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.error.borderColor",
        "d91515ff",
        "eb6f6fff",
        Part("error-border"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.error.indicatorColor",
        "d91515ff",
        "eb6f6fff",
        Palette("danger"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.pending.indicatorColor",
        "AAAAAAAA",
        "AAAAAAAA",
        None(PENDING),
    ),
    (
        "componentClasses.statusIndicator.{mode}.success.backgroundColor",
        "f2fcf3ff",
        "001a02ff",
        Palette("success-surface"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.success.borderColor",
        "037f0cff",
        "29ad32ff",
        Part("success-border"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.success.indicatorColor",
        "037f0cff",
        "29ad32ff",
        Palette("success"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.warning.backgroundColor",
        "fffce9ff",
        "1d1906ff",
        Palette("warning-surface"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.warning.borderColor",
        "8d6605ff",
        "e0ca57ff",
        Part("warning-border"),
    ),
    (
        "componentClasses.statusIndicator.{mode}.warning.indicatorColor",
        "8d6605ff",
        "e0ca57ff",
        Palette("warning"),
    ),
    (
        "components.alert.{mode}.error.backgroundColor",
        "fff7f7ff",
        "1a0000ff",
        Palette("danger-surface"),
    ),
    ("components.alert.{mode}.error.borderColor", "d91515ff", "eb6f6fff", Part("error-border")),
    ("components.form.{mode}.backgroundColor", "ffffffff", "0f1b2aff", Palette("surface")),
    ("components.form.{mode}.borderColor", "c6c6cdff", "424650ff", Part("card-border")),
    (
        "components.idpButton.standard.{mode}.active.backgroundColor",
        "d3e7f9ff",
        "354150ff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.active.borderColor",
        "033160ff",
        "89bdeeff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.active.textColor",
        "033160ff",
        "89bdeeff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.defaults.backgroundColor",
        "ffffffff",
        "0f1b2aff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.defaults.borderColor",
        "424650ff",
        "c6c6cdff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.defaults.textColor",
        "424650ff",
        "c6c6cdff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.hover.backgroundColor",
        "f2f8fdff",
        "192534ff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.hover.borderColor",
        "033160ff",
        "89bdeeff",
        None(PROVIDERS),
    ),
    (
        "components.idpButton.standard.{mode}.hover.textColor",
        "033160ff",
        "89bdeeff",
        None(PROVIDERS),
    ),
    ("components.pageBackground.{mode}.color", "ffffffff", "0f1b2aff", Palette("canvas")),
    (
        "components.pageFooter.{mode}.background.color",
        "fafafaff",
        "0f141aff",
        Part("footer-background"),
    ),
    ("components.pageFooter.{mode}.borderColor", "d5dbdbff", "424650ff", Part("footer-border")),
    (
        "components.pageHeader.{mode}.background.color",
        "fafafaff",
        "0f141aff",
        Part("header-background"),
    ),
    ("components.pageHeader.{mode}.borderColor", "d5dbdbff", "424650ff", Part("header-border")),
    ("components.pageText.{mode}.bodyColor", "414d5cff", "b6bec9ff", Palette("text")),
    ("components.pageText.{mode}.descriptionColor", "414d5cff", "b6bec9ff", Part("lead")),
    ("components.pageText.{mode}.headingColor", "000716ff", "d1d5dbff", Part("heading")),
    (
        "components.primaryButton.{mode}.active.backgroundColor",
        "033160ff",
        "539fe5ff",
        Part("button-active-background"),
    ),
    (
        "components.primaryButton.{mode}.active.textColor",
        "ffffffff",
        "000716ff",
        Part("button-active-text"),
    ),
    (
        "components.primaryButton.{mode}.defaults.backgroundColor",
        "0972d3ff",
        "539fe5ff",
        Part("button-background"),
    ),
    (
        "components.primaryButton.{mode}.defaults.textColor",
        "ffffffff",
        "000716ff",
        Part("button-text"),
    ),
    (
        "components.primaryButton.{mode}.disabled.backgroundColor",
        "ffffffff",
        "ffffffff",
        None(DISABLED),
    ),
    (
        "components.primaryButton.{mode}.disabled.borderColor",
        "ffffffff",
        "ffffffff",
        None(DISABLED),
    ),
    (
        "components.primaryButton.{mode}.hover.backgroundColor",
        "033160ff",
        "89bdeeff",
        Part("button-hover-background"),
    ),
    (
        "components.primaryButton.{mode}.hover.textColor",
        "ffffffff",
        "000716ff",
        Part("button-hover-text"),
    ),
    (
        "components.secondaryButton.{mode}.active.backgroundColor",
        "d3e7f9ff",
        "354150ff",
        Part("secondary-active-background"),
    ),
    (
        "components.secondaryButton.{mode}.active.borderColor",
        "033160ff",
        "89bdeeff",
        Part("secondary-active-border"),
    ),
    (
        "components.secondaryButton.{mode}.active.textColor",
        "033160ff",
        "89bdeeff",
        Part("secondary-active-text"),
    ),
    (
        "components.secondaryButton.{mode}.defaults.backgroundColor",
        "ffffffff",
        "0f1b2aff",
        Part("secondary-background"),
    ),
    (
        "components.secondaryButton.{mode}.defaults.borderColor",
        "0972d3ff",
        "539fe5ff",
        Part("secondary-border"),
    ),
    (
        "components.secondaryButton.{mode}.defaults.textColor",
        "0972d3ff",
        "539fe5ff",
        Part("secondary-text"),
    ),
    (
        "components.secondaryButton.{mode}.hover.backgroundColor",
        "f2f8fdff",
        "192534ff",
        Part("secondary-hover-background"),
    ),
    (
        "components.secondaryButton.{mode}.hover.borderColor",
        "033160ff",
        "89bdeeff",
        Part("secondary-hover-border"),
    ),
    (
        "components.secondaryButton.{mode}.hover.textColor",
        "033160ff",
        "89bdeeff",
        Part("secondary-hover-text"),
    ),
];

/// What a leaf that is no colour may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `true` or `false`.
    Switch,
    /// Pixels.
    Number,
    /// One of these words; others are told and kept, as the original publishes no list.
    Word(&'static [&'static str]),
    /// A list.
    List,
    /// An object of anything.
    Anything,
}

/// Words of the original, with ours.
pub(super) type Words = &'static [(&'static str, &'static str)];

const MODES: Words = &[("LIGHT", "light"), ("DARK", "dark"), ("DYNAMIC", "auto")];
const DENSITIES: Words =
    &[("REGULAR", "comfortable"), ("COMPACT", "compact"), ("COMFORTABLE", "spacious")];

const SIDES: Words = &[("START", "start"), ("CENTER", "center"), ("END", "end")];
const HEIGHTS: Words = &[("TOP", "top"), ("CENTER", "center"), ("BOTTOM", "bottom")];
const INCLUSIONS: Words = &[("IN", "inside"), ("OUT", "above")];

/// What a leaf that is no colour is for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A key with a word, and what the words of the original are for us.
    Word(&'static str, Words),
    /// A key of `[corners]`, and the most pixels that it takes.
    Corner(&'static str, i64),
    /// Nothing, and why.
    None(&'static str),
}

const RESERVED: &str = "the original keeps it for later, and does nothing with it";
const PLACE: &str = "what a theme has no key for is kept for the export";
const SWITCH: &str = "it says which images are shown, and a theme shows those that it has";
const LOGO: &str = "the logo stands at the head of the card or of the page";

/// Path, default as JSON, kind, meaning.
pub(super) const OTHERS: &[(&str, &str, Kind, Meaning)] = &[
    (
        "categories.auth.authMethodOrder",
        r#"[[{"display":"BUTTON","type":"FEDERATED"},{"display":"INPUT","type":"USERNAME_PASSWORD"}]]"#,
        Kind::List,
        Meaning::None(PROVIDERS),
    ),
    (
        "categories.auth.federation.interfaceStyle",
        r#""BUTTON_LIST""#,
        Kind::Word(&["BUTTON_LIST"]),
        Meaning::None(PROVIDERS),
    ),
    ("categories.auth.federation.order", "[]", Kind::List, Meaning::None(PROVIDERS)),
    ("categories.form.displayGraphics", "true", Kind::Switch, Meaning::None(SWITCH)),
    ("categories.form.instructions.enabled", "false", Kind::Switch, Meaning::None(RESERVED)),
    ("categories.form.languageSelector.enabled", "false", Kind::Switch, Meaning::None(RESERVED)),
    (
        "categories.form.location.horizontal",
        r#""CENTER""#,
        Kind::Word(&["START", "CENTER", "END"]),
        Meaning::Word("layout.side", SIDES),
    ),
    (
        "categories.form.location.vertical",
        r#""CENTER""#,
        Kind::Word(&["TOP", "CENTER", "BOTTOM"]),
        Meaning::Word("layout.vertical", HEIGHTS),
    ),
    (
        "categories.form.sessionTimerDisplay",
        r#""NONE""#,
        Kind::Word(&["NONE"]),
        Meaning::None(RESERVED),
    ),
    (
        "categories.global.colorSchemeMode",
        r#""LIGHT""#,
        Kind::Word(&["LIGHT", "DARK", "DYNAMIC"]),
        Meaning::Word("mode", MODES),
    ),
    ("categories.global.pageHeader.enabled", "false", Kind::Switch, Meaning::None(PLACE)),
    ("categories.global.pageFooter.enabled", "false", Kind::Switch, Meaning::None(PLACE)),
    (
        "categories.global.spacingDensity",
        r#""REGULAR""#,
        Kind::Word(&["COMPACT", "REGULAR", "COMFORTABLE"]),
        Meaning::Word("seeds.density", DENSITIES),
    ),
    (
        "categories.signUp.acceptanceElements",
        r#"[{"enforcement":"NONE","textKey":"en"}]"#,
        Kind::List,
        Meaning::None(RESERVED),
    ),
    ("componentClasses.buttons.borderRadius", "8", Kind::Number, Meaning::Corner("button", 48)),
    ("componentClasses.dropDown.borderRadius", "8", Kind::Number, Meaning::Corner("menu", 24)),
    ("componentClasses.input.borderRadius", "8", Kind::Number, Meaning::Corner("field", 24)),
    ("componentClasses.idpButtons.icons.enabled", "true", Kind::Switch, Meaning::None(PROVIDERS)),
    ("components.alert.borderRadius", "12", Kind::Number, Meaning::Corner("alert", 24)),
    ("components.favicon.enabledTypes", r#"["ICO","SVG"]"#, Kind::List, Meaning::None(SWITCH)),
    ("components.form.borderRadius", "8", Kind::Number, Meaning::Corner("card", 48)),
    ("components.form.backgroundImage.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    ("components.form.logo.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    (
        "components.form.logo.formInclusion",
        r#""IN""#,
        Kind::Word(&["IN", "OUT"]),
        Meaning::Word("layout.logo", INCLUSIONS),
    ),
    (
        "components.form.logo.location",
        r#""CENTER""#,
        Kind::Word(&["START", "CENTER", "END"]),
        Meaning::Word("logo.side", SIDES),
    ),
    (
        "components.form.logo.position",
        r#""TOP""#,
        Kind::Word(&["TOP", "BOTTOM"]),
        Meaning::None(LOGO),
    ),
    ("components.idpButton.custom", "{}", Kind::Anything, Meaning::None(PROVIDERS)),
    ("components.pageBackground.image.enabled", "true", Kind::Switch, Meaning::None(SWITCH)),
    ("components.pageFooter.backgroundImage.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    ("components.pageFooter.logo.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    (
        "components.pageFooter.logo.location",
        r#""START""#,
        Kind::Word(&["START", "CENTER", "END"]),
        Meaning::None(LOGO),
    ),
    ("components.pageHeader.backgroundImage.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    ("components.pageHeader.logo.enabled", "false", Kind::Switch, Meaning::None(SWITCH)),
    (
        "components.pageHeader.logo.location",
        r#""START""#,
        Kind::Word(&["START", "CENTER", "END"]),
        Meaning::None(LOGO),
    ),
    (
        "components.phoneNumberSelector.displayType",
        r#""TEXT""#,
        Kind::Word(&["TEXT"]),
        Meaning::None(PLACE),
    ),
];
