//! The original's images as pictures of a theme, and as files that only the export needs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::document::Asset;
use super::settings::{Known, known};
use super::{Fate, Problem, Row};
use crate::brand::pictures::Picture;

/// The folder of images within that of a theme.
const FOLDER: &str = "cognito";

/// Category, the place that a picture has in a theme, and the switch of the settings that shows it.
const PLACES: [(&str, &str, &str); 14] = [
    ("FORM_LOGO", "logo", "components.form.logo.enabled"),
    ("PAGE_HEADER_LOGO", "logo", "components.pageHeader.logo.enabled"),
    ("PAGE_FOOTER_LOGO", "footer-logo", "components.pageFooter.logo.enabled"),
    ("PAGE_BACKGROUND", "background", "components.pageBackground.image.enabled"),
    ("FORM_BACKGROUND", "card", "components.form.backgroundImage.enabled"),
    ("PAGE_HEADER_BACKGROUND", "header", "components.pageHeader.backgroundImage.enabled"),
    ("PAGE_FOOTER_BACKGROUND", "footer", "components.pageFooter.backgroundImage.enabled"),
    ("EMAIL_GRAPHIC", "email", "categories.form.displayGraphics"),
    ("SMS_GRAPHIC", "sms", "categories.form.displayGraphics"),
    ("AUTH_APP_GRAPHIC", "authenticator", "categories.form.displayGraphics"),
    ("PASSWORD_GRAPHIC", "password", "categories.form.displayGraphics"),
    ("PASSKEY_GRAPHIC", "passkey", "categories.form.displayGraphics"),
    ("FAVICON_SVG", "favicon", ""),
    ("FAVICON_ICO", "favicon", ""),
];

/// An image as it is kept for the export.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    pub category: String,
    pub mode: String,
    pub extension: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// The file with the image; none where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Which picture of the theme it was written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_as: Option<String>,
}

/// What becomes of images.
#[derive(Default)]
pub(super) struct Images {
    pub kept: Vec<Kept>,
    pub files: Vec<(String, Vec<u8>)>,
    pub rows: Vec<Row>,
    /// Whether a picture fills the page.
    pub has_background: bool,
}

/// What is in an image that nobody may be shown: it is looked at as pictures of themes are.
pub(super) fn refused(asset: &Asset) -> Option<Problem> {
    if asset.bytes.is_empty() {
        return None;
    }
    let place = PLACES.iter().find(|(category, ..)| *category == asset.category);
    let name = place.map_or("favicon", |&(_, name, _)| name);
    let told =
        Picture::examine(&format!("{name}.{}", extension(asset)), asset.bytes.clone()).err()?;
    let what = match told.line {
        0 => told.what,
        line => format!("{} (line {line} of the image)", told.what),
    };
    Some(Problem::new(&format!("{}.Bytes", asset.at), what, &told.instead))
}

/// Files for all images, and those among them that our pages show.
pub(super) fn images(assets: &[Asset], settings: &Value) -> Images {
    let shown = shown(assets, settings);
    let mut images = Images::default();
    for (n, asset) in assets.iter().enumerate() {
        let mut kept = Kept {
            category: asset.category.clone(),
            mode: asset.mode.clone(),
            extension: asset.extension.clone(),
            resource: asset.resource.clone(),
            file: None,
            shown_as: shown.get(&n).cloned(),
        };
        if !asset.bytes.is_empty() {
            let name = format!("{}-{}", asset.category, asset.mode).replace('_', "-");
            let name = format!("{FOLDER}/{n:02}-{}.{}", name.to_lowercase(), extension(asset));
            images.files.push((name.clone(), asset.bytes.clone()));
            kept.file = Some(name);
        }
        let fate = if let Some(name) = &kept.shown_as {
            images.files.push((name.clone(), asset.bytes.clone()));
            images.has_background |= name.starts_with("background");
            let value = format!("{} bytes", asset.bytes.len());
            Fate::Mapped { to: name.clone(), value, note: None }
        } else {
            let why = place(asset, settings).err().unwrap_or("another image is shown there");
            Fate::WithoutEffect { why: why.to_owned() }
        };
        let key = format!("{} ({} {})", asset.at, asset.category, asset.mode);
        images.rows.push(Row { key, fate });
        images.kept.push(kept);
    }
    images
}

/// The names of those that are shown: in each place one for light pages, and one for dark ones where there
/// is another, which a tab's icon never has. One for all modes stands in for either.
fn shown(assets: &[Asset], settings: &Value) -> BTreeMap<usize, String> {
    let mut names = BTreeMap::new();
    for (_, own, _) in PLACES {
        // Where two categories have one place, the first of them is shown.
        let rank = |asset: &Asset| PLACES.iter().position(|(name, ..)| *name == asset.category);
        let of = |mode: &str| {
            let fitting = assets
                .iter()
                .enumerate()
                .filter(|(_, asset)| asset.mode == mode && place(asset, settings) == Ok(own));
            fitting.min_by_key(|(_, asset)| rank(asset)).map(|(n, _)| n)
        };
        let [light, dark, both] = ["LIGHT", "DARK", "DYNAMIC"].map(of);
        let Some(first) = light.or(both).or(dark) else { continue };
        let second = dark.or(both).filter(|second| *second != first && own != "favicon");
        for (n, end) in [(Some(first), ""), (second, "-dark")] {
            if let Some((n, asset)) = n.and_then(|n| Some((n, assets.get(n)?))) {
                names.insert(n, format!("{own}{end}.{}", extension(asset)));
            }
        }
    }
    names
}

/// The place of an image on our pages, or why it has none.
fn place(asset: &Asset, settings: &Value) -> Result<&'static str, &'static str> {
    let own = PLACES.iter().find(|(category, ..)| *category == asset.category);
    let &(_, name, switch) = own.ok_or("there are no buttons of other identity providers yet")?;
    if asset.bytes.is_empty() {
        return Err("there is no image in the document");
    }
    if switch.is_empty() || is_on(settings, switch) {
        Ok(name)
    } else {
        Err("the settings do not show it")
    }
}

/// What a switch says, or what the original says by itself.
fn is_on(settings: &Value, path: &str) -> bool {
    let written = settings.pointer(&format!("/{}", path.replace('.', "/")));
    let default = || match known().get(path) {
        Some(Known::Other { default, .. }) => *default == "true",
        _ => false,
    };
    written.and_then(Value::as_bool).unwrap_or_else(default)
}

fn extension(asset: &Asset) -> String {
    if asset.extension == "JPEG" { "jpg".to_owned() } else { asset.extension.to_lowercase() }
}
