//! The original's branding as JSON: `DescribeManagedLoginBranding`, what create and update take, what
//! templates and tools for infrastructure make of it, or the settings alone.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::{Problem, at_index, at_key};

/// Bytes of a request, of which a file is a copy (`UpdateManagedLoginBranding`).
pub const LARGEST: usize = 2 * 1024 * 1024;
/// Images of one style.
const MOST_ASSETS: usize = 40;
/// Bytes of one image.
const LARGEST_ASSET: usize = 1_000_000;
/// So deep do templates hold what they declare.
const DEEPEST: usize = 12;
/// The roots of the settings.
const ROOTS: [&str; 3] = ["categories", "componentClasses", "components"];
/// What stands beside the settings and says nothing of the look, without capitals and underscores.
const AROUND: [&str; 11] = [
    "managedloginbrandingid",
    "userpoolid",
    "clientid",
    "creationdate",
    "lastmodifieddate",
    "returnmergedresources",
    "region",
    "id",
    "css",
    "imageurl",
    "cssversion",
];

/// What was found, not yet understood.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The tree of settings, with the path that it was found at.
    pub settings: Option<(String, Value)>,
    /// The images.
    pub assets: Vec<Asset>,
    /// Whether everything is left to the original.
    pub provided: bool,
    /// The style sheet of the classic pages, as `GetUICustomization` has it.
    pub css: Option<String>,
    /// Keys beside the settings that nobody knows.
    pub strange: Vec<String>,
}

/// An image of the original's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it stands in the document.
    pub at: String,
    /// What it is for, like `FORM_LOGO`.
    pub category: String,
    /// `LIGHT`, `DARK` or `DYNAMIC`.
    pub mode: String,
    /// `ICO`, `JPEG`, `PNG`, `SVG` or `WEBP`.
    pub extension: String,
    /// Which provider it is of.
    pub resource: Option<String>,
    /// The image.
    pub bytes: Vec<u8>,
}

/// What the original takes for each category.
pub const CATEGORIES: [(&str, &[&str]); 15] = [
    ("FAVICON_ICO", &["ICO"]),
    ("FAVICON_SVG", &["SVG"]),
    ("EMAIL_GRAPHIC", PICTURE),
    ("SMS_GRAPHIC", PICTURE),
    ("AUTH_APP_GRAPHIC", PICTURE),
    ("PASSWORD_GRAPHIC", PICTURE),
    ("PASSKEY_GRAPHIC", PICTURE),
    ("PAGE_HEADER_LOGO", PICTURE),
    ("PAGE_HEADER_BACKGROUND", PICTURE),
    ("PAGE_FOOTER_LOGO", PICTURE),
    ("PAGE_FOOTER_BACKGROUND", PICTURE),
    ("PAGE_BACKGROUND", PICTURE),
    ("FORM_BACKGROUND", PICTURE),
    ("FORM_LOGO", PICTURE),
    ("IDP_BUTTON_ICON", &["ICO", "SVG"]),
];
const PICTURE: &[&str] = &["PNG", "SVG", "JPEG", "WEBP"];
const MODES: [&str; 3] = ["LIGHT", "DARK", "DYNAMIC"];

impl Document {
    /// Reads a file, or tells everything that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        let whole = |what: String, instead| vec![Problem::new("$", what, instead)];
        if text.len() > LARGEST {
            let what = format!("has {} bytes", text.len());
            return Err(whole(what, "split it: the original takes 2 MB at most"));
        }
        let json: Value = serde_json::from_str(text).map_err(|error| {
            whole(format!("is not JSON: {error}"), "write what the AWS command line prints")
        })?;
        let mut found = Vec::new();
        look(&json, "$", 0, &mut found);
        match found.as_slice() {
            [(at, style)] => read(at, style),
            [] if classic(&json, 0).is_some() => {
                Ok(Self { css: classic(&json, 0), ..Self::default() })
            }
            [] => {
                let what = "holds no branding of the original".to_owned();
                Err(whole(
                    what,
                    "write `Settings` and `Assets`, as the AWS command line prints them",
                ))
            }
            several => {
                let places: Vec<_> = several.iter().map(|(at, _)| at.as_str()).collect();
                let what = format!("holds {} styles: {}", several.len(), places.join(", "));
                Err(whole(what, "put one of them into a file of its own"))
            }
        }
    }
}

/// Looks for objects that are a style, and not into those.
fn look<'a>(json: &'a Value, at: &str, depth: usize, found: &mut Vec<(String, &'a Value)>) {
    if depth > DEEPEST {
        return;
    }
    match json {
        Value::Object(object) if is_style(object) => found.push((at.to_owned(), json)),
        Value::Object(object) => {
            object.iter().for_each(|(key, inner)| look(inner, &at_key(at, key), depth + 1, found));
        }
        Value::Array(list) => {
            let indexed = list.iter().enumerate();
            indexed.for_each(|(n, inner)| look(inner, &at_index(at, n), depth + 1, found));
        }
        _ => {}
    }
}

/// The style sheet of the classic pages.
fn classic(json: &Value, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let css = |(key, value): (&String, &Value)| {
        let own =
            value.as_str().filter(|text| key.eq_ignore_ascii_case("css") && text.contains('{'));
        own.map(str::to_owned)
    };
    match json {
        Value::Object(object) => object
            .iter()
            .find_map(css)
            .or_else(|| object.values().find_map(|inner| classic(inner, depth + 1))),
        Value::Array(list) => list.iter().find_map(|inner| classic(inner, depth + 1)),
        _ => None,
    }
}

fn is_style(object: &Map<String, Value>) -> bool {
    let settings = ROOTS.iter().any(|root| object.get(*root).is_some_and(Value::is_object));
    let named = object.iter().any(|(key, value)| match plain(key).as_str() {
        "usecognitoprovidedvalues" => value.is_boolean(),
        "settings" => as_settings(value).is_some(),
        "assets" | "asset" => is_assets(value),
        _ => false,
    });
    settings || named
}

/// The settings, which Terraform has as a text with JSON in it.
fn as_settings(value: &Value) -> Option<Value> {
    let parsed = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    let value = parsed.unwrap_or_else(|| value.clone());
    let object = value.as_object()?;
    let known = object.is_empty() || ROOTS.iter().any(|root| object.contains_key(*root));
    known.then_some(value)
}

fn is_assets(value: &Value) -> bool {
    let entries = value.as_array();
    entries.is_some_and(|list| {
        list.iter().any(|own| own.as_object().is_some_and(|own| field(own, "category").is_some()))
    })
}

fn read(at: &str, style: &Value) -> Result<Document, Vec<Problem>> {
    let Some(object) = style.as_object() else { return Ok(Document::default()) };
    let (mut document, mut problems) = (Document::default(), Vec::new());
    if ROOTS.iter().any(|root| object.contains_key(*root)) {
        document.settings = Some((at.to_owned(), style.clone()));
        return Ok(document);
    }
    for (key, value) in object {
        let at = at_key(at, key);
        match plain(key).as_str() {
            _ if value.is_null() => {}
            "settings" => match as_settings(value) {
                Some(settings) => document.settings = Some((at, settings)),
                None => problems.push(Problem::new(
                    &at,
                    "is no tree of settings".to_owned(),
                    "write an object with `categories`, `componentClasses` and `components`",
                )),
            },
            "assets" | "asset" => assets(&at, value, &mut document.assets, &mut problems),
            "usecognitoprovidedvalues" => match value.as_bool() {
                Some(provided) => document.provided = provided,
                None => problems.push(Problem::not(&at, value, "true or false")),
            },
            name if AROUND.contains(&name) => {}
            _ => document.strange.push(at),
        }
    }
    if problems.is_empty() { Ok(document) } else { Err(problems) }
}

fn assets(at: &str, value: &Value, read: &mut Vec<Asset>, problems: &mut Vec<Problem>) {
    let Some(list) = value.as_array() else {
        return problems.push(Problem::not(at, value, "a list of images"));
    };
    if list.len() > MOST_ASSETS {
        let what = format!("has {} images", list.len());
        return problems.push(Problem::new(at, what, "the original takes 40 at most"));
    }
    for (n, value) in list.iter().enumerate() {
        let at = at_index(at, n);
        match value.as_object() {
            Some(own) => match asset(&at, own) {
                Ok(asset) => read.push(asset),
                Err(told) => problems.extend(told),
            },
            None => {
                problems.push(Problem::not(&at, value, "an object with `Category` and `Bytes`"));
            }
        }
    }
}

fn asset(at: &str, own: &Map<String, Value>) -> Result<Asset, Vec<Problem>> {
    let mut problems = Vec::new();
    let categories = CATEGORIES.map(|(name, _)| name);
    let mut word = |name: &str, known: &[&str]| {
        let (key, value) = field(own, &plain(name)).unwrap_or((name, &Value::Null));
        let text = value.as_str().map(|text| text.trim().to_uppercase());
        let found = text.filter(|text| known.contains(&text.as_str()));
        if found.is_none() {
            let wanted = format!("one of {}", known.join(", "));
            problems.push(Problem::not(&at_key(at, key), value, &wanted));
        }
        found.unwrap_or_default()
    };
    let category = word("Category", &categories);
    let mode = word("ColorMode", &MODES);
    let extension = word("Extension", &["ICO", "JPEG", "JPG", "PNG", "SVG", "WEBP"]);
    let extension = if extension == "JPG" { "JPEG".to_owned() } else { extension };
    let allowed = CATEGORIES.iter().find(|(name, _)| *name == category).map(|(_, own)| *own);
    if let Some(allowed) = allowed
        && !extension.is_empty()
        && !allowed.contains(&extension.as_str())
    {
        let what = format!("is `{extension}`, which `{category}` is not made of");
        let instead = format!("write one of {}", allowed.join(", "));
        problems.push(Problem::new(&at_key(at, "Extension"), what, &instead));
    }
    let bytes = bytes(at, own, &mut problems);
    let resource = field(own, "resourceid").and_then(|(_, value)| value.as_str());
    let resource = resource.map(str::to_owned);
    if problems.is_empty() {
        Ok(Asset { at: at.to_owned(), category, mode, extension, resource, bytes })
    } else {
        Err(problems)
    }
}

/// The image itself; nothing where there is none, as in a template that reads it from elsewhere.
fn bytes(at: &str, own: &Map<String, Value>, problems: &mut Vec<Problem>) -> Vec<u8> {
    let Some((key, value)) = field(own, "bytes").filter(|(_, value)| !value.is_null()) else {
        return Vec::new();
    };
    let at = at_key(at, key);
    let Some(text) = value.as_str() else {
        problems.push(Problem::not(&at, value, "the image in Base64"));
        return Vec::new();
    };
    let packed: String = text.split_whitespace().collect();
    match STANDARD.decode(packed) {
        Ok(bytes) if bytes.len() > LARGEST_ASSET => {
            let what = format!("is an image of {} bytes", bytes.len());
            let instead = format!("the original takes {LARGEST_ASSET} at most");
            problems.push(Problem::new(&at, what, &instead));
            Vec::new()
        }
        Ok(bytes) => bytes,
        Err(error) => {
            let what = format!("is not Base64: {error}");
            problems.push(Problem::new(
                &at,
                what,
                "write the image as `base64 -w0 FILE` prints it",
            ));
            Vec::new()
        }
    }
}

/// A field by its name, however its words are joined: `ColorMode`, `colorMode`, `color_mode`.
fn field<'a>(own: &'a Map<String, Value>, name: &str) -> Option<(&'a str, &'a Value)> {
    own.iter().find(|(key, _)| plain(key) == name).map(|(key, value)| (key.as_str(), value))
}

fn plain(key: &str) -> String {
    key.to_lowercase().replace(['_', '-'], "")
}
