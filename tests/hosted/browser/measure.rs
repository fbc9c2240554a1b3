//! `vestibule theme check --measure`, with a real browser and a theme whose words do not fit.

use std::fs;

use super::driver::browser;
use crate::place::Place;
use crate::support::leave_out;

#[test]
fn words_that_do_not_fit_are_told_by_key_page_and_language() {
    if browser().is_none() {
        leave_out("a theme measured in a browser", "install chromium and chromium-driver");
        return;
    }
    let place = Place::new();
    place.configure_server("themes = \"looks\"", "");
    let own = place.path().join("looks/acme");
    fs::create_dir_all(own.join("words")).unwrap();
    fs::write(own.join("theme.toml"), "").unwrap();
    let measured = ["theme", "check", "acme", "--measure", "--languages", "en"];
    assert_eq!(place.json(&measured)[0]["theme"], "acme");
    let word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    fs::write(own.join("words/en.ftl"), format!("sign-in-title = {word}\n")).unwrap();
    let told = format!("acme/words/en.ftl: sign-in-title does not fit: the word {word} is broken");
    place.fails(&measured, 3, &told);
    let missing = ["--browser", "/nowhere/chromium"];
    place.fails(&[&measured[..], &missing].concat(), 1, "/nowhere/chromium: No such file");
}

#[test]
fn colours_of_its_own_css_that_are_hard_to_read_are_told_once_for_each_mode() {
    if browser().is_none() {
        leave_out("colours of own.css in a browser", "install chromium and chromium-driver");
        return;
    }
    let place = Place::new();
    place.configure_server("themes = \"looks\"", "");
    let own = place.path().join("looks/acme");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("theme.toml"), "").unwrap();
    let measured = ["theme", "check", "acme", "--measure", "--languages", "en"];
    fs::write(own.join("own.css"), ".lead { font-style: italic; color: var(--text) }").unwrap();
    assert_eq!(place.json(&measured)[0]["theme"], "acme");
    fs::write(own.join("own.css"), ".lead { color: #777777; background: #808080 }").unwrap();
    let told = place.fails(&measured, 3, "acme/own.css: leaves words hard to read: contrast 1.13");
    let lines = told.lines().filter(|line| line.contains("p.lead"));
    assert_eq!(lines.count(), 2, "{told}");
}
