//! What themes hold on to: slots, and the names that a style sheet may use.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use scraper::{Html, Selector};
use vestibule::brand::{Catalog, FIRST_VIEW, own_css};
use vestibule::web::views::gallery::{sample_chrome, specimens};

use crate::attribute;

/// Every page that a theme may name has a slot on it before and behind the form, and no form has words
/// that were written for another.
#[test]
fn slots_stand_beside_the_forms_of_the_pages_that_they_name() {
    let schema = vestibule::brand::Theme::schema();
    let pages = &schema["properties"]["slots"]["items"]["properties"]["page"]["oneOf"];
    let pages: Vec<_> =
        pages.as_array().unwrap().iter().map(|own| own["const"].as_str().unwrap()).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut seen = BTreeSet::new();
    for some in pages.chunks(12) {
        let slot = |page: &&str| {
            ["before", "after"].map(|place| {
                format!(
                    "[[slots]]\npage = \"{page}\"\nplace = \"{place}\"\n\
                     text.en = \"{page} {place} *it* [a](https://a.example) \\n\\n- b\"\n"
                )
            })
        };
        let written: String = some.iter().flat_map(slot).collect();
        std::fs::create_dir_all(folder.path().join("brand")).unwrap();
        std::fs::write(folder.path().join("brand/theme.toml"), written).unwrap();
        let catalog = Catalog::load(Some(folder.path())).unwrap();
        let brand = catalog.theme("brand").unwrap();
        for tag in ["en", "ar"] {
            let chrome = sample_chrome(&catalog.locales, tag, brand.clone());
            for specimen in specimens(&chrome).unwrap() {
                let document = Html::parse_document(&specimen.html);
                assert_eq!(document.errors, [""; 0], "{} {}", specimen.page, specimen.state);
                let slots = Selector::parse("main .slot").unwrap();
                let slots: Vec<_> = document.select(&slots).collect();
                for slot in &slots {
                    let lang = if tag == "en" { "" } else { "en" };
                    assert_eq!(attribute(slot, "lang"), lang, "{}", specimen.page);
                    let said = slot.text().collect::<String>();
                    seen.extend(some.iter().flat_map(|page| {
                        ["before", "after"]
                            .map(|place| format!("{page} {place}"))
                            .into_iter()
                            .filter(|own| said.starts_with(&format!("{own} ")))
                            .collect::<Vec<_>>()
                    }));
                }
                assert!(slots.len() <= 4, "{}: all, and its own", specimen.page);
                let inside = Selector::parse(".slot :is(form, input, button), form .slot").unwrap();
                assert_eq!(document.select(&inside).count(), 0, "{}", specimen.page);
            }
        }
    }
    let missing: Vec<_> = pages
        .iter()
        .flat_map(|page| ["before", "after"].map(|place| format!("{page} {place}")))
        .filter(|own| !seen.contains(own))
        .collect();
    assert_eq!(missing, [""; 0], "no page shows these");
}

/// What own.css may name is on some page: a class that is renamed would leave rules for nothing.
#[test]
fn classes_and_elements_that_a_style_sheet_may_name_are_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("brand")).unwrap();
    let theme = "[[slots]]\npage = \"all\"\nplace = \"after\"\ntext.en = \"*a* **b**\\n\\n1. c\"\n\
                 [[footer.links]]\nhref = \"https://a.example\"\ntext.en = \"a\"\n";
    std::fs::write(folder.path().join("brand/theme.toml"), theme).unwrap();
    let catalog = Catalog::load(Some(folder.path())).unwrap();
    let brand = catalog.theme("brand").unwrap();
    let chrome = sample_chrome(&catalog.locales, "en", brand.clone());
    let pages: Vec<_> = specimens(&chrome).unwrap();
    let documents: Vec<_> = pages.iter().map(|own| Html::parse_document(&own.html)).collect();
    let classes = own_css::CLASSES.iter().map(|(class, _)| format!(".{class}"));
    let missing: Vec<_> = classes
        .chain(own_css::ELEMENTS.iter().map(|own| (*own).to_owned()))
        .filter(|named| {
            let named = Selector::parse(named).unwrap();
            documents.iter().all(|document| document.select(&named).next().is_none())
        })
        .collect();
    assert_eq!(missing, [""; 0]);
    let documented = fs::read_to_string("docs/themes.md").unwrap();
    let said = |name: &str| documented.contains(&format!("`{name}`"));
    assert!(own_css::CLASSES.iter().all(|(class, _)| said(class)));
    assert!(own_css::ELEMENTS.iter().all(|own| said(own)));
}

#[test]
fn the_themes_that_come_along_are_good_and_weigh_little() {
    let catalog = Catalog::load(Some(Path::new("themes"))).unwrap();
    let names: Vec<_> = catalog.themes().map(|own| own.name.as_str()).collect();
    assert_eq!(names, ["default", "harbour-bank", "iron-records", "little-museum"]);
    for own in catalog.themes() {
        let over = catalog.weight(own).first_view().saturating_sub(FIRST_VIEW);
        assert!(over < 1800, "{} exceeds the first view by {over} bytes", own.name);
        let text = catalog.locales.text("ar");
        for page in specimens(&sample_chrome(&catalog.locales, "ar", own.clone())).unwrap() {
            let document = Html::parse_document(&page.html);
            assert_eq!(document.errors, [""; 0], "{} {} {}", own.name, page.page, page.state);
        }
        assert_eq!(text.dir(), "rtl");
    }
}
