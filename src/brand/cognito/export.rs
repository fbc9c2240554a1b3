//! A theme as the original has it: what came from there as it came, but for what was changed since.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use toml::Table;

use super::classic;
use super::folder::{KEPT, Kept, defaults, put};
use super::images;
use super::settings::{Known, Mode, known};
use super::table::{Meaning, Use, Words};
use crate::brand::theme::{self, Shades, Theme};

/// Writes a theme in the folder as JSON for `UpdateManagedLoginBranding`, or as a style sheet where it was
/// brought in from one. Fails where a file cannot be read.
pub fn export(folder: &Path, theme: &Theme) -> Result<String, String> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let text =
        |name: &str| String::from_utf8(read(name)?).map_err(|_| format!("{name} is not UTF-8"));
    let own: Table = match text("theme.toml") {
        Ok(text) => text.parse::<Table>().map_err(|error| format!("theme.toml: {error}"))?,
        Err(_) if !folder.join("theme.toml").exists() => Table::new(),
        Err(told) => return Err(told),
    };
    let kept: Option<Kept> = if folder.join(KEPT).exists() {
        Some(serde_json::from_str(&text(KEPT)?).map_err(|error| format!("{KEPT}: {error}"))?)
    } else {
        None
    };
    let changes = Changes { theme, own: &own, kept: kept.as_ref() };
    let kept = kept.clone().unwrap_or_default();
    if let Some(css) = &kept.css {
        return Ok(classic::rewritten(css, &changes.of_written()));
    }
    let mut settings = kept.settings.clone().unwrap_or_else(|| Value::Object(Map::new()));
    let leaves = changes.leaves(&settings);
    let untouched = leaves.is_empty();
    if kept.settings.is_none() && kept.provided && !untouched {
        // What was left to the original looks as it did, but for what was changed.
        settings = defaults();
    }
    for (path, value) in leaves {
        put(&mut settings, &path, value);
    }
    let assets: Result<Vec<_>, _> = kept.assets.iter().map(|asset| packed(asset, &read)).collect();
    let provided = kept.provided && untouched && kept.settings.is_none();
    let mut document = json!({ "UseCognitoProvidedValues": provided });
    if let Some(document) = document.as_object_mut() {
        if !provided && (kept.settings.is_some() || !untouched) {
            document.insert("Settings".to_owned(), settings);
        }
        let assets = assets?;
        if !assets.is_empty() {
            document.insert("Assets".to_owned(), assets.into());
        }
    }
    serde_json::to_string_pretty(&document).map_err(|error| error.to_string())
}

/// An image with its bytes; of one that our pages show, as it looks there by now.
fn packed(
    asset: &images::Kept,
    read: &impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<Value, String> {
    let images::Kept { category, mode, extension, resource, file, shown_as } = asset;
    let mut written = json!({ "Category": category, "ColorMode": mode, "Extension": extension });
    let shown = shown_as.as_ref().and_then(|name| read(name).ok());
    let bytes = match (shown, file) {
        (Some(shown), _) => Some(shown),
        (None, Some(file)) => Some(read(file)?),
        (None, None) => None,
    };
    if let Some(written) = written.as_object_mut() {
        written.extend(bytes.map(|own| ("Bytes".to_owned(), STANDARD.encode(own).into())));
        let resource = resource.as_ref().map(|own| ("ResourceId".to_owned(), own.as_str().into()));
        written.extend(resource);
    }
    Ok(written)
}

/// What a theme says otherwise than the document that it came from.
struct Changes<'a> {
    theme: &'a Theme,
    own: &'a Table,
    kept: Option<&'a Kept>,
}

impl Changes<'_> {
    /// The leaves of the settings that are to be written anew.
    fn leaves(&self, settings: &Value) -> BTreeMap<String, Value> {
        let (mut changed, mut first) = (BTreeMap::new(), BTreeSet::new());
        let mut all: Vec<_> = known().into_iter().collect();
        all.sort_by_key(|(_, known)| match known {
            Known::Colour { place, .. } => *place,
            Known::Other { .. } => usize::MAX,
        });
        for (path, known) in all {
            let Some((key, value)) = self.said(known) else { continue };
            if !self.is_changed(&key) {
                continue;
            }
            let pointer = format!("/{}", path.replace('.', "/"));
            // Where two leaves are one for us, the document's own follow, or the one that counts.
            if first.insert(key) || settings.pointer(&pointer).is_some() {
                changed.insert(path, value);
            }
        }
        changed
    }

    /// Each key of a theme that a style sheet said and that has another value by now.
    fn of_written(&self) -> Vec<(String, String)> {
        let written = self.kept.map(|kept| kept.written.keys()).into_iter().flatten();
        let changed = written.filter(|key| self.is_changed(key));
        changed
            .filter_map(|key| {
                let value = self.now(key)?;
                let shown = match value {
                    toml::Value::Integer(pixels) => format!("{pixels}px"),
                    other => other.as_str()?.to_owned(),
                };
                Some((key.clone(), shown))
            })
            .collect()
    }

    fn is_changed(&self, key: &str) -> bool {
        match self.kept {
            Some(kept) => match kept.written.get(key) {
                Some(before) => self.now(key).is_some_and(|now| now != *before),
                None => self.is_pinned(key),
            },
            None => true,
        }
    }

    fn is_pinned(&self, key: &str) -> bool {
        let mut parts = key.split('.');
        let first = parts.next().and_then(|part| self.own.get(part));
        parts.try_fold(first, |at, part| Some(at?.as_table()?.get(part))).flatten().is_some()
    }

    /// What the theme says for a leaf, with the key that says it.
    fn said(&self, known: Known) -> Option<(String, Value)> {
        match known {
            Known::Colour { mode, meaning, .. } => {
                let key = match meaning {
                    Use::None(_) => return None,
                    Use::Palette(key) => format!("{}.{key}", mode.ours()),
                    Use::Part(key) => format!("components.{}.{key}", mode.ours()),
                };
                let colour = self.now(&key)?;
                let digits = colour.as_str()?.trim_start_matches('#').to_owned();
                Some((key, format!("{digits}ff").into()))
            }
            Known::Other { meaning: Meaning::None(_), .. } => None,
            Known::Other { meaning: Meaning::Word(key, words), .. } => {
                Some((key.to_owned(), theirs(words, &self.now(key)?)?))
            }
            Known::Other { meaning: Meaning::Corner(part, _), .. } => {
                let key = format!("corners.{part}");
                let pixels = self.now(&key)?.as_integer()?;
                Some((key, pixels.into()))
            }
        }
    }

    /// What a key of `theme.toml` comes to, be it written or derived.
    fn now(&self, key: &str) -> Option<toml::Value> {
        let theme = self.theme;
        let colour = |shades: &Shades, key: &str| {
            shades.ordinary.get(key).map(|own| toml::Value::from(own.to_string()))
        };
        let mode = |name: &str| match name {
            "light" => Some((Mode::Light, &theme.light)),
            "dark" => Some((Mode::Dark, &theme.dark)),
            _ => None,
        };
        match key.split('.').collect::<Vec<_>>().as_slice() {
            ["mode"] => Some(match theme.mode {
                theme::Mode::Auto => "auto".into(),
                theme::Mode::Light => "light".into(),
                theme::Mode::Dark => "dark".into(),
            }),
            ["seeds", "density"] => Some(match theme.density {
                14 => "compact".into(),
                16 => "comfortable".into(),
                _ => "spacious".into(),
            }),
            ["layout", "side"] => Some(theme.layout.side.as_str().into()),
            ["layout", "vertical"] => Some(match theme.layout.vertical {
                theme::Vertical::Top => "top".into(),
                theme::Vertical::Center => "center".into(),
                theme::Vertical::Bottom => "bottom".into(),
            }),
            ["layout", "logo"] => Some(theme.layout.logo.as_str().into()),
            ["logo", "side"] => Some(theme.layout.logo_side.as_str().into()),
            ["corners", part] => {
                let name = format!("{part}-radius");
                let own = theme.corners.get(name.as_str()).copied();
                Some(own.unwrap_or(theme.radius).into())
            }
            [name, key] | ["components", name, key] => {
                mode(name).and_then(|(_, shades)| colour(shades, key))
            }
            _ => None,
        }
    }
}

/// The original's word for one of ours.
fn theirs(words: Words, ours: &toml::Value) -> Option<Value> {
    let ours = ours.as_str()?;
    words.iter().find(|(_, own)| *own == ours).map(|(theirs, _)| Value::from(*theirs))
}
