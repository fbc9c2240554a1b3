//! The original's branding in and out, as a program of its own.

use serde_json::{Value, json};

use crate::place::Place;

#[test]
fn branding_comes_in_as_a_theme_that_passes_the_check_and_goes_out_as_it_was() {
    let place = Place::new();
    place.configure_server("themes = \"looks\"", "");
    std::fs::create_dir(place.path().join("looks")).unwrap();
    let style = json!({ "UseCognitoProvidedValues": false, "Settings": {
        "categories": { "global": { "colorSchemeMode": "DYNAMIC" }, "form": { "displayGraphics": true } },
        "components": { "primaryButton": { "lightMode": { "defaults": { "backgroundColor": "7a1f5cff" } } } },
        "componentClasses": { "lnik": {} },
    } });
    std::fs::write(place.path().join("style.json"), style.to_string()).unwrap();
    let told = place.json(&["theme", "import", "cognito", "style.json"]);
    assert_eq!(told["folder"], "looks/cognito");
    let fate = |key: &str| {
        let rows = told["keys"].as_array().unwrap();
        rows.iter().find(|row| row["key"].as_str().unwrap().ends_with(key)).unwrap().clone()
    };
    assert_eq!(fate("colorSchemeMode")["value"], "auto");
    assert_eq!(fate("backgroundColor")["to"], "components.light.button-background");
    assert_eq!(fate("displayGraphics")["fate"], "without_effect");
    assert_eq!(fate("lnik")["fate"], "unknown");
    assert_eq!(fate("lnik")["near"], "componentClasses.link");
    let checked = place.json(&["theme", "check", "cognito"]);
    assert_eq!(checked[0]["theme"], "cognito");
    let out = place.run(&["theme", "export", "cognito", "cognito"]);
    assert_eq!(serde_json::from_slice::<Value>(&out.stdout).unwrap(), style);

    place.fails(&["theme", "import", "cognito", "style.json"], 6, "is there already");
    place.fails(&["theme", "export", "cognito", "nobody"], 6, "there is no theme `nobody`");
    std::fs::write(place.path().join("broken.json"), "{\"Settings\":{\"components\":7}}").unwrap();
    let told = "broken.json: $.Settings.components is the number 7; write an object";
    place.fails(&["theme", "import", "cognito", "broken.json", "--into", "looks/other"], 1, told);
    assert!(!place.path().join("looks/other").exists());
    let table = place.run(&["theme", "import", "cognito", "style.json", "--into", "looks/again"]);
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(table.contains("2 mapped, 1 without effect, 1 unknown"), "{table}");
}
