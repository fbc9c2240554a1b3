use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::folder::{defaults, put};
use super::settings::known;
use super::*;
use crate::brand::Catalog;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0";
const ICO: &[u8] = b"\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0\x04\0\0\0\x16\0\0\0\0\0\0\0";

fn packed(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn rows(imported: &Imported) -> Vec<(&str, &str)> {
    let fate = |row: &Row| match row.fate {
        Fate::Mapped { .. } => "mapped",
        Fate::WithoutEffect { .. } => "without effect",
        Fate::Unknown { .. } => "unknown",
    };
    let mut rows = Vec::new();
    for row in &imported.rows {
        rows.push((row.key.as_str(), fate(row)));
    }
    rows
}

fn file(imported: &Imported, name: &str) -> String {
    let found = imported.files.iter().find(|(own, _)| own == name);
    String::from_utf8(found.unwrap_or_else(|| panic!("{name}")).1.clone()).unwrap()
}

fn written(imported: &Imported, folder: &Path) {
    for (name, bytes) in &imported.files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// Writes what was imported, loads it as a server does, and writes it back. `change` is what a brand team
/// does in between.
fn back(text: &str, change: impl FnOnce(&Path)) -> String {
    let imported = import(text).unwrap_or_else(|told| panic!("{told:?}"));
    let themes = tempfile::tempdir().unwrap();
    let folder = themes.path().join("own");
    written(&imported, &folder);
    change(&folder);
    let catalog = Catalog::load(Some(themes.path()));
    let catalog =
        catalog.unwrap_or_else(|told| panic!("{told:#?} {}", file(&imported, "theme.toml")));
    export(&folder, &catalog.theme("own").unwrap().theme).unwrap()
}

fn there_and_back(document: &Value) -> Value {
    serde_json::from_str(&back(&document.to_string(), |_| ())).unwrap()
}

fn problems(text: &str) -> Vec<String> {
    import(text).unwrap_err().iter().map(ToString::to_string).collect()
}

/// The complete example document, from the table of its paths and values.
fn example() -> Value {
    let settings = defaults();
    let logo = json!({ "Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "SVG", "Bytes": packed(LOGO.as_bytes()) });
    let photo = json!({ "Category": "PAGE_BACKGROUND", "ColorMode": "DARK", "Extension": "PNG", "Bytes": packed(PNG), "ResourceId": "x" });
    json!({ "ManagedLoginBranding": {
        "ManagedLoginBrandingId": "f7f6ea72-41b9-4ab6-a2ee-3c2bff2c2f4b",
        "UserPoolId": "eu-central-1_EXAMPLE",
        "UseCognitoProvidedValues": false,
        "Settings": settings,
        "Assets": [logo, photo],
        "CreationDate": 1.642,
        "LastModifiedDate": 1.701,
    } })
}

#[test]
fn every_key_of_the_example_document_is_known_and_comes_back_as_it_was() {
    let leaves = known();
    assert_eq!(leaves.len(), 169, "168 leaves, and the empty object of `idpButton.custom`");
    let example = example();
    let imported = import(&example.to_string()).unwrap();
    assert_eq!(imported.rows.len(), 169 + 2);
    assert!(rows(&imported).iter().all(|(_, fate)| *fate != "unknown"), "{:?}", imported.rows);
    let mapped = rows(&imported).iter().filter(|(_, fate)| *fate == "mapped").count();
    assert!(mapped >= 90, "{mapped}");
    let style = &example["ManagedLoginBranding"];
    let back = there_and_back(&example);
    for part in ["Settings", "Assets", "UseCognitoProvidedValues"] {
        assert_eq!(back[part], style[part], "{part}");
    }
    let theme = file(&imported, "theme.toml");
    assert!(theme.contains("mode = \"light\"") && theme.contains("brand = \"#0972d3\""), "{theme}");
}

/// Shapes as infrastructure code has them, in words of our own.
#[test]
fn documents_are_read_in_the_shapes_that_people_have() {
    let settings = || json!({ "components": { "primaryButton": { "lightMode": { "defaults": { "backgroundColor": "7a1f5cff" } } } } });
    let image = packed(LOGO.as_bytes());
    let terraform = json!({ "values": { "root_module": { "resources": [{
        "type": "aws_cognito_managed_login_branding",
        "values": {
            "client_id": "c", "user_pool_id": "p", "region": "eu-central-1",
            "settings": settings().to_string(), "use_cognito_provided_values": null,
            "asset": [{ "category": "FAVICON_SVG", "color_mode": "DYNAMIC", "extension": "SVG", "bytes": image, "resource_id": null }],
        },
    }] } } });
    let cdk = json!({ "userPoolId": "p", "clientId": "c", "useCognitoProvidedValues": false, "returnMergedResources": true,
        "settings": settings(),
        "assets": [{ "category": "FAVICON_SVG", "colorMode": "LIGHT", "extension": "SVG", "bytes": image }] });
    let template = json!({ "AWSTemplateFormatVersion": "2010-09-09", "Resources": {
        "Pool": { "Type": "AWS::Cognito::UserPool", "Properties": { "UserPoolName": "p" } },
        "Style": { "Type": "AWS::Cognito::ManagedLoginBranding", "Properties": {
            "UserPoolId": { "Ref": "Pool" }, "Settings": settings(),
            "Assets": [{ "Category": "FAVICON_SVG", "ColorMode": "LIGHT", "Extension": "SVG", "Bytes": image }] } } } });
    let described = json!({ "ManagedLoginBranding": { "UserPoolId": "p", "Settings": settings(), "Assets": [] } });
    for (name, document) in [
        ("terraform", terraform),
        ("cdk", cdk),
        ("template", template),
        ("described", described),
        ("bare", settings()),
    ] {
        let imported =
            import(&document.to_string()).unwrap_or_else(|told| panic!("{name}: {told:?}"));
        let theme = file(&imported, "theme.toml");
        assert!(theme.contains("brand = \"#7a1f5c\""), "{name}: {theme}");
        assert!(theme.contains("button-background = \"#7a1f5c\""), "{name}: {theme}");
        assert!(
            rows(&imported).iter().all(|(_, fate)| *fate == "mapped"),
            "{name}: {:?}",
            imported.rows
        );
        let icon = imported.files.iter().any(|(name, _)| name == "favicon.svg");
        assert_eq!(icon, !matches!(name, "described" | "bare"), "{name}");
        assert_eq!(there_and_back(&document)["Settings"], settings(), "{name}");
    }
    let provided = json!({ "UserPoolId": "p", "UseCognitoProvidedValues": true, "Assets": [] });
    assert!(file(&import(&provided.to_string()).unwrap(), "theme.toml").contains("#0972d3"));
    assert_eq!(there_and_back(&provided), json!({ "UseCognitoProvidedValues": true }));
}

#[test]
fn what_cannot_be_read_is_said_with_its_path_and_all_at_once() {
    let document = json!({ "Settings": {
        "categories": { "global": { "colorSchemeMode": 7, "pageHeader": true } },
        "componentClasses": { "buttons": { "borderRadius": -1 }, "link": { "lightMode": { "defaults": { "textColor": "blue" } } } },
    }, "Assets": [
        { "Category": "LOGO", "ColorMode": "LIGHT", "Extension": "PNG" },
    ] });
    let categories = document::CATEGORIES.map(|(name, _)| name).join(", ");
    let told = problems(&document.to_string());
    assert_eq!(
        told,
        [format!("$.Assets[0].Category is the text `LOGO`; write one of {categories}")]
    );
    let mut document = document;
    document["Assets"] = json!([
        { "Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "SVG", "Bytes": packed(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>") },
        { "Category": "FORM_LOGO", "ColorMode": "DARK", "Extension": "PNG", "Bytes": packed(b"GIF89a") },
    ]);
    assert_eq!(
        problems(&document.to_string()),
        [
            "$.Settings.categories.global.colorSchemeMode is the number 7; write a word in capitals",
            "$.Settings.categories.global.pageHeader is true; write an object",
            "$.Settings.componentClasses.buttons.borderRadius is the number -1; write a number of pixels, 0 or more",
            "$.Settings.componentClasses.link.lightMode.defaults.textColor is the text `blue`; write eight hex digits, `rrggbbaa`",
            "$.Assets[0].Bytes holds <script>, which is more than a drawing (line 1 of the image); save it as plain SVG, without scripts, links and embedded pictures",
            "$.Assets[1].Bytes is no picture that pages show; save it as SVG, PNG, JPEG or WebP",
        ]
    );
    for (text, told) in [
        (
            "{",
            "$ is not JSON: EOF while parsing an object at line 1 column 1; write what the AWS command line prints",
        ),
        (
            "{\"a\":[1]}",
            "$ holds no branding of the original; write `Settings` and `Assets`, as the AWS command line prints them",
        ),
        (
            "[{\"Settings\":{}},{\"Settings\":{}}]",
            "$ holds 2 styles: $[0], $[1]; put one of them into a file of its own",
        ),
        (
            "{\"Assets\":[{\"Category\":\"FORM_LOGO\",\"ColorMode\":\"LIGHT\",\"Extension\":\"ICO\"}]}",
            "$.Assets[0].Extension is `ICO`, which `FORM_LOGO` is not made of; write one of PNG, SVG, JPEG, WEBP",
        ),
        (
            "{\"Assets\":[{\"Category\":\"FORM_LOGO\",\"ColorMode\":\"LIGHT\",\"Extension\":\"PNG\",\"Bytes\":\"?\"}]}",
            "$.Assets[0].Bytes is not Base64: Invalid symbol 63, offset 0.; write the image as `base64 -w0 FILE` prints it",
        ),
    ] {
        assert_eq!(problems(text), [told], "{text}");
    }
}

#[test]
fn what_is_too_large_or_too_much_is_refused() {
    let long = problems(&format!("{{\"Settings\":{{}},\"x\":\"{}\"}}", "x".repeat(LARGEST)));
    assert!(long[0].contains("split it: the original takes 2 MB at most"), "{long:?}");
    let asset = json!({ "Category": "FORM_LOGO", "ColorMode": "LIGHT", "Extension": "PNG" });
    let many = json!({ "Assets": vec![asset.clone(); 41] });
    assert_eq!(
        problems(&many.to_string()),
        ["$.Assets has 41 images; the original takes 40 at most"]
    );
    let mut large = asset;
    large["Bytes"] = packed(&vec![0; 1_000_001]).into();
    let told = problems(&json!({ "Assets": [large] }).to_string());
    assert_eq!(
        told,
        ["$.Assets[0].Bytes is an image of 1000001 bytes; the original takes 1000000 at most"]
    );
    assert!(import(&"[".repeat(100_000)).is_err());
}

#[test]
fn colours_become_opaque_and_readable_and_it_is_said_how() {
    let settings = json!({ "components": {
        "pageBackground": { "lightMode": { "color": "000000ff" } },
        "form": { "lightMode": { "backgroundColor": "ffffff33" } },
        "primaryButton": { "lightMode": { "defaults": { "backgroundColor": "0972d3", "textColor": "0a73d4ff" } } },
    } });
    let imported = import(&settings.to_string()).unwrap();
    let of = |end: &str| {
        let row = imported.rows.iter().find(|row| row.key.ends_with(end)).unwrap();
        match &row.fate {
            Fate::Mapped { value, note, .. } => (value.clone(), note.clone().unwrap_or_default()),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        of("form.lightMode.backgroundColor"),
        ("#333333".to_owned(), "opaque, as it looks on #000000".to_owned())
    );
    let (value, note) = of("defaults.backgroundColor");
    assert!(value == "#0972d3" && note.contains("eight digits"), "{value} {note}");
    let (value, note) = of("defaults.textColor");
    assert!(value != "#0a73d4" && note.contains("#0a73d4 could not be read"), "{value} {note}");
    assert_eq!(there_and_back(&settings)["Settings"], settings, "the original's words are kept");
}

/// A dark design in light mode, as many have it who never switched modes on.
#[test]
fn a_dark_card_in_light_mode_stays_dark() {
    let settings = json!({ "components": {
        "form": { "lightMode": { "backgroundColor": "0e2339ff" } },
        "pageBackground": { "lightMode": { "color": "000000ff" } },
        "pageText": { "lightMode": { "headingColor": "ffffffff", "bodyColor": "ebeff2ff" } },
    } });
    let theme = file(&import(&settings.to_string()).unwrap(), "theme.toml");
    for line in ["surface = \"#0e2339\"", "heading = \"#ffffff\"", "text = \"#ebeff2\""] {
        assert!(theme.contains(line), "{line}: {theme}");
    }
    assert_eq!(there_and_back(&settings)["Settings"], settings);
}

#[test]
fn what_a_brand_team_changes_is_what_changes_in_the_export() {
    let document = example();
    let style = &document["ManagedLoginBranding"];
    let changed = back(&document.to_string(), |folder| {
        let path = folder.join("theme.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let text =
            text.replace("mode = \"light\"", "mode = \"auto\"").replace("card = 8", "card = 20");
        let text = text.replace("heading = \"#000716\"", "heading = \"#111111\"");
        std::fs::write(path, text).unwrap();
    });
    let changed: Value = serde_json::from_str(&changed).unwrap();
    let mut expected = style["Settings"].clone();
    put(&mut expected, "categories.global.colorSchemeMode", "DYNAMIC".into());
    put(&mut expected, "components.form.borderRadius", 20.into());
    put(&mut expected, "components.pageText.lightMode.headingColor", "111111ff".into());
    assert_eq!(changed["Settings"], expected);
}

#[test]
fn a_theme_that_never_was_the_original_s_is_written_whole() {
    let themes = tempfile::tempdir().unwrap();
    let catalog = Catalog::load(None).unwrap();
    let written = export(themes.path(), &catalog.theme("default").unwrap().theme).unwrap();
    let imported = import(&written).unwrap();
    assert!(rows(&imported).iter().all(|(_, fate)| *fate != "unknown"));
    let again: Value = serde_json::from_str(&back(&written, |_| ())).unwrap();
    assert_eq!(again, serde_json::from_str::<Value>(&written).unwrap());
}

#[test]
fn classic_style_sheets_come_in_and_go_out() {
    let css = ".submitButton-customizable {\n  background-color: #7a1f5c;\n  color: #fff;\n  border-radius: 6px;\n}\n\
        .submitButton-customizable:hover { background-color: rgb(90, 10, 60) }\n\
        .inputField-customizable { border: 1px solid gray; width: 100%; }\n\
        .banner-customizable { background: linear-gradient(135deg, #08201e 0%, #0b7268 100%); padding: 25px 0; }\n\
        .idpButton-customizable { color: red; }\n.hr-customizable { color: red; }\n";
    let imported = import(css).unwrap();
    assert_eq!(
        rows(&imported),
        [
            (".submitButton-customizable background-color", "mapped"),
            (".submitButton-customizable color", "mapped"),
            (".submitButton-customizable border-radius", "mapped"),
            (".submitButton-customizable:hover background-color", "mapped"),
            (".inputField-customizable border", "mapped"),
            (".inputField-customizable width", "without effect"),
            (".banner-customizable background", "without effect"),
            (".banner-customizable padding", "without effect"),
            (".idpButton-customizable color", "without effect"),
            (".hr-customizable color", "unknown"),
        ]
    );
    let theme = file(&imported, "theme.toml");
    for line in [
        "brand = \"#7a1f5c\"",
        "button = 6",
        "button-hover-background = \"#5a0a3c\"",
        "field-border = \"#808080\"",
    ] {
        assert!(theme.contains(line), "{line}: {theme}");
    }
    assert_eq!(back(css, |_| ()), css);
    let wrapped =
        json!({ "UICustomization": { "UserPoolId": "p", "ClientId": "ALL", "CSS": css } });
    assert_eq!(import(&wrapped.to_string()).unwrap().rows, imported.rows);
    let changed = back(css, |folder| {
        let path = folder.join("theme.toml");
        let text = std::fs::read_to_string(&path).unwrap().replace("button = 6", "button = 9");
        std::fs::write(path, text).unwrap();
    });
    assert!(
        changed.starts_with(css.trim_end())
            && changed.ends_with(".submitButton-customizable {\n  border-radius: 9px;\n}\n"),
        "{changed}"
    );
    for (css, told) in [
        (
            "@import url(x);\n.a { color: red }",
            "1:1 `@import url(x)` is forbidden in the original's style sheets; take the rule away",
        ),
        (".a { color }", "1:6 `color` is no CSS; write `.selector { property: value; }`"),
        ("nothing", "1:1 `nothing` is no CSS; write `.selector { property: value; }`"),
        ("", "1:1 holds no rule; write JSON, or a style sheet of the classic pages"),
    ] {
        assert_eq!(problems(css), [told], "{css}");
    }
}

fn leaf(path: &str) -> BoxedStrategy<Value> {
    let default: Value =
        defaults().pointer(&format!("/{}", path.replace('.', "/"))).unwrap().clone();
    match &default {
        Value::String(text) if settings::digits(text).is_some() => {
            prop_oneof!["[0-9a-f]{6}ff", "[0-9a-fA-F]{8}", "[0-9a-f]{6}"]
                .prop_map(Value::from)
                .boxed()
        }
        Value::Number(_) => prop_oneof![
            (0..60_i64).prop_map(Value::from),
            (0..120_i32).prop_map(|n| (f64::from(n) / 2.0).into())
        ]
        .boxed(),
        Value::Bool(_) => any::<bool>().prop_map(Value::from).boxed(),
        Value::String(_) => prop_oneof![
            Just(default.clone()),
            Just("DARK".into()),
            Just("DYNAMIC".into()),
            Just("OTHER".into())
        ]
        .boxed(),
        _ => Just(default).boxed(),
    }
}

fn documents() -> impl Strategy<Value = Value> {
    let paths: Vec<String> = known().into_keys().collect();
    let some = prop::sample::subsequence(paths.clone(), 0..paths.len());
    let settings = some.prop_flat_map(|paths| {
        let leaves: Vec<_> = paths.iter().map(|path| leaf(path)).collect();
        (Just(paths), leaves)
    });
    let strange = prop::collection::btree_map("[a-z]{1,8}", "[a-z0-9]{0,8}", 0..3);
    let assets = prop::collection::vec((0..15_usize, 0..3_usize), 0..6);
    (settings, strange, assets).prop_map(|((paths, leaves), strange, assets)| {
        let mut settings = json!({});
        for (path, leaf) in paths.iter().zip(leaves) {
            put(&mut settings, path, leaf);
        }
        for (key, value) in strange {
            put(&mut settings, &format!("components.own.{key}"), value.into());
        }
        let assets: Vec<_> = assets.iter().map(|(category, mode)| {
            let modes = ["LIGHT", "DARK", "DYNAMIC"];
            let (category, extensions) = document::CATEGORIES[*category];
            let (extension, bytes) = match extensions {
                ["ICO"] => ("ICO", ICO),
                ["PNG", "SVG", ..] if *mode == 0 => ("PNG", PNG),
                _ => ("SVG", LOGO.as_bytes()),
            };
            json!({ "Category": category, "ColorMode": modes[*mode], "Extension": extension, "Bytes": packed(bytes) })
        }).collect();
        json!({ "UseCognitoProvidedValues": false, "Settings": settings, "Assets": assets })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever a document says, a server takes what is made of it, and all of it comes back.
    #[test]
    fn no_document_loses_its_meaning_on_the_way_in_and_out(document in documents()) {
        let back = there_and_back(&document);
        prop_assert_eq!(&back["Settings"], &document["Settings"]);
        let (assets, none) = (document["Assets"].as_array().unwrap(), Vec::new());
        prop_assert_eq!(back["Assets"].as_array().unwrap_or(&none), assets);
    }
}
