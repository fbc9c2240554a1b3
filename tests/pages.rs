//! Every page, in every state and every language: what must hold for all of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use vestibule::brand::{Asset, Catalog, FIRST_VIEW, HEAVIEST_PAGE, letters, own_css};
use vestibule::web::views::ErrorKind;
use vestibule::web::views::gallery::{Specimen, sample_chrome, specimens};

struct Shown {
    tag: &'static str,
    dir: &'static str,
    specimen: Specimen,
    document: Html,
}

impl Shown {
    fn name(&self) -> String {
        format!("{} {} ({})", self.specimen.page, self.specimen.state, self.tag)
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.document.select(&Selector::parse(selector).unwrap()).collect()
    }
}

fn catalog() -> Catalog {
    Catalog::load(None).unwrap()
}

/// Every page in one language, with its direction.
fn written(catalog: &Catalog, tag: &str) -> (&'static str, Vec<Specimen>) {
    let brand = catalog.theme("default").unwrap();
    let chrome = sample_chrome(&catalog.locales, tag, brand.clone());
    (chrome.text.dir(), specimens(&chrome).unwrap())
}

/// Every page in three languages and in English in disguise: what is made of them is the same in all.
fn every_page() -> Vec<Shown> {
    let catalog = catalog();
    let shown = ["en", "de", "ar", "en-XA", "ar-XB"].into_iter().flat_map(|tag| {
        let (dir, specimens) = written(&catalog, tag);
        specimens.into_iter().map(move |specimen| {
            let document = Html::parse_document(&specimen.html);
            Shown { tag, dir, specimen, document }
        })
    });
    shown.collect()
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_default()
}

#[test]
fn the_markup_is_html_without_mistakes() {
    assert!(!Html::parse_document("<!doctype html><p></b>").errors.is_empty(), "nobody checks");
    for shown in every_page() {
        assert_eq!(shown.document.errors, [""; 0], "{}", shown.name());
        assert_eq!(shown.all("h1").len(), 1, "{}", shown.name());
        assert_eq!(shown.all("main").len(), 1, "{}", shown.name());
    }
}

/// What a page has fetched, and the attribute that says from where.
const LOADED: [(&str, &str); 4] =
    [("script", "src"), ("img", "src"), ("source", "srcset"), ("link:not([rel=expect])", "href")];

/// The top of the document is no part that could be there before the rest: a browser that knows
/// `rel=expect` draws nothing until it has read the whole page.
#[test]
fn pages_are_drawn_whole() {
    for shown in every_page() {
        let expected = shown.all("head > link[rel=expect][blocking=render]");
        let [whole] = &expected[..] else { panic!("{}", shown.name()) };
        assert_eq!(attribute(whole, "href"), "#top", "{}", shown.name());
        assert!(shown.all("#top, [name=top]").is_empty(), "{} has such a part", shown.name());
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for shown in every_page() {
        let inline = "style, [style], script:not([src]), iframe, object, embed, base";
        assert!(shown.all(inline).is_empty(), "{}", shown.name());
        for element in shown.all("*") {
            for (name, _) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{}: {name}", shown.name());
            }
        }
        for (selector, name) in LOADED {
            for element in shown.all(selector) {
                assert!(attribute(&element, name).starts_with("/assets/"), "{}", shown.name());
            }
        }
    }
}

#[test]
fn language_and_direction_are_those_of_the_words() {
    for shown in every_page() {
        let root = shown.document.root_element();
        assert_eq!(attribute(&root, "lang"), shown.tag, "{}", shown.name());
        assert_eq!(attribute(&root, "dir"), shown.dir, "{}", shown.name());
        let current = shown.all("footer option[selected]");
        assert!(current.iter().all(|entry| attribute(entry, "lang") == shown.tag));
    }
}

#[test]
fn hostile_text_stays_text() {
    for shown in every_page() {
        assert!(!shown.specimen.html.contains("<script>"), "{}", shown.name());
        let two = "form[data-passkey], [data-pressed]";
        let most = if shown.all(two).is_empty() { 1 } else { 2 };
        assert!(shown.all("script").len() <= most, "{}", shown.name());
        if shown.specimen.state == "hostile" {
            assert!(shown.specimen.html.contains("&#60;script&#62;"), "{}", shown.name());
        }
    }
}

#[test]
fn every_form_of_ours_carries_its_token_and_its_step() {
    for shown in every_page() {
        for form in shown.all("main form:not([data-submit])") {
            assert_eq!(attribute(&form, "method"), "post", "{}", shown.name());
            for name in ["_csrf", "step"] {
                let hidden = Selector::parse(&format!("input[type=hidden][name={name}]")).unwrap();
                let values: Vec<_> = form.select(&hidden).map(|i| attribute(&i, "value")).collect();
                assert!(values.len() == 1 && !values.contains(&""), "{}: {name}", shown.name());
            }
        }
    }
}

#[test]
fn existing_test_suites_find_the_sign_in_form() {
    let pages = every_page();
    for shown in pages.iter().filter(|shown| shown.specimen.page == "sign_in") {
        let form = "form[name=cognitoSignInForm]";
        for part in [
            "input#signInFormUsername[name=username]",
            "[name=signInSubmitButton]",
            "input[type=hidden][name=cognitoAsfData][value='']",
        ] {
            assert_eq!(shown.all(&format!("{form} {part}")).len(), 1, "{}", shown.name());
        }
        let password = shown.all(&format!("{form} input#signInFormPassword[name=password]"));
        let alone = ["identifier_first", "passkey", "phone"].contains(&shown.specimen.state);
        assert_eq!(password.len(), usize::from(!alone), "{}", shown.name());
    }
}

#[test]
fn every_field_says_what_it_is_for_and_keeps_no_secret() {
    for shown in every_page() {
        for input in shown.all("input:not([type=hidden]):not([type=radio])") {
            assert!(!attribute(&input, "autocomplete").is_empty(), "{}", shown.name());
            let id = attribute(&input, "id");
            let labelled = !shown.all(&format!("label[for='{id}']")).is_empty();
            assert!(labelled || attribute(&input, "aria-hidden") == "true", "{}", shown.name());
        }
        let secret = "input[type=password][value], input[name=code]:not([type=hidden])[value]";
        assert!(shown.all(secret).is_empty(), "{}", shown.name());
    }
}

#[test]
fn every_reference_within_a_page_leads_somewhere() {
    for shown in every_page() {
        let ids: Vec<_> = shown.all("[id]").iter().map(|e| attribute(e, "id").to_owned()).collect();
        let distinct: BTreeSet<_> = ids.iter().cloned().collect();
        assert_eq!(ids.len(), distinct.len(), "{}: {ids:?}", shown.name());
        let within = shown.all("a[href^='#']");
        let linked = within.iter().map(|link| attribute(link, "href").trim_start_matches('#'));
        let marked = shown.all("[aria-describedby], label[for]");
        let described = marked.iter().flat_map(|element| {
            let words = [attribute(element, "aria-describedby"), attribute(element, "for")];
            words.into_iter().flat_map(str::split_whitespace)
        });
        for id in linked.chain(described) {
            assert!(distinct.contains(id), "{}: #{id}", shown.name());
        }
    }
}

#[test]
fn mistakes_come_first_and_are_tied_to_their_fields() {
    for shown in every_page() {
        let title = shown.all("title")[0].text().collect::<String>();
        let summary = shown.all("main > [role=alert][tabindex='-1']:first-child");
        let marked = shown.all("[aria-invalid=true]");
        assert_eq!(summary.len() == 1, !marked.is_empty(), "{}", shown.name());
        let prefix = catalog().locales.text(shown.tag).say("title-error");
        assert_eq!(summary.len() == 1, title.starts_with(&prefix), "{}", shown.name());
    }
}

#[test]
fn no_two_pages_share_a_title_in_any_language() {
    let (catalog, mut shared) = (catalog(), Vec::new());
    for tag in catalog.locales.tags() {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for own in written(&catalog, tag).1.iter().filter(|own| own.page != "mailbox/message") {
            let title = own.html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
            let owner = owners.entry(title.to_owned()).or_insert(own.page);
            if *owner != own.page {
                shared.push(format!("{tag}: {owner} and {}: {title}", own.page));
            }
        }
    }
    assert!(shared.is_empty(), "{shared:#?}");
}

#[test]
fn the_first_view_fits_into_one_round_trip_in_every_language() {
    let catalog = catalog();
    let weigh = |path: &str| {
        let carries = |asset: &Asset| (asset.path == path).then_some(asset.gzip.len());
        catalog.assets().iter().find_map(carries).unwrap_or_else(|| panic!("{path} is not served"))
    };
    let mut linked: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for shown in every_page().iter().filter(|shown| shown.tag == "en") {
        let mut paths = BTreeSet::new();
        for (selector, name) in LOADED {
            paths.extend(shown.all(selector).iter().map(|e| attribute(e, name).to_owned()));
        }
        let own = (shown.specimen.page, shown.specimen.state);
        linked.insert(own, paths.iter().map(|path| weigh(path)).sum());
    }
    let mut heaviest: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for tag in catalog.locales.tags() {
        for own in written(&catalog, tag).1 {
            // Whoever gets as far as their account has style and scripts already.
            let has = own.page.starts_with("account") || own.page == "set_up_totp";
            let assets = if has { 0 } else { linked[&(own.page, own.state)] };
            let weight = own.html.len() + assets;
            let most = heaviest.entry(own.page).or_default();
            *most = (weight, tag).max(*most);
        }
    }
    let script = "text/javascript; charset=utf-8";
    let looks = |asset: &&Asset| asset.content_type != script && asset.path != catalog.studio.style;
    let looks: usize = catalog.assets().iter().filter(looks).map(|asset| asset.gzip.len()).sum();
    let pages = heaviest.iter().filter(|(page, _)| linked.keys().any(|(own, _)| own == *page));
    let most = pages.filter(|(page, _)| !page.starts_with("account") && **page != "set_up_totp");
    let most = most.map(|(_, (weight, _))| weight - looks).max().unwrap();
    assert!(most <= HEAVIEST_PAGE, "a page weighs {most} without looks");
    assert!(most + 200 > HEAVIEST_PAGE, "`theme check` counts too much: {most}");
    println!("heaviest state of each page, in bytes: {heaviest:#?}");
    let heavy: Vec<_> = heaviest.iter().filter(|(_, (weight, _))| *weight >= FIRST_VIEW).collect();
    assert!(heavy.is_empty(), "{heavy:?}");
}

/// The messages of a locale file: key, and the variables it uses.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(format!("locales/{tag}.ftl")).unwrap();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines() {
        if let Some((key, _)) =
            line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic))
        {
            assert!(!messages.contains_key(key), "{tag}: {key} is there twice");
            key.clone_into(&mut current);
            messages.insert(current.clone(), BTreeSet::new());
        }
        let variables = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        messages.entry(current.clone()).or_default().extend(variables.map(str::to_owned));
    }
    messages.retain(|key, _| !key.is_empty());
    messages
}

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_language_says_who_read_it() {
    let readers: toml::Table = fs::read_to_string("locales/readers.toml").unwrap().parse().unwrap();
    let unread = readers["unread"].as_array().unwrap().iter().filter_map(|tag| tag.as_str());
    let read = readers["read"].as_table().unwrap().keys().map(String::as_str);
    let mut told: Vec<_> = unread.chain(read).collect();
    let mut tags = catalog().locales.tags();
    told.sort_unstable();
    tags.sort_unstable();
    assert_eq!(told, tags);
}

/// Keys that templates and the rooms behind them name: `say("…")` and its kin, and those of each
/// error. What the configuration and the command line say is no text of pages.
fn said() -> BTreeSet<String> {
    let mut found = String::new();
    for folder in ["src/web", "src/brand", "templates"] {
        sources(Path::new(folder), &mut found);
    }
    let mut keys = BTreeSet::new();
    for call in ["say(", "say_with(", "say_of(", "count(", "plain(", "format("] {
        let calls = found.split(call).skip(1);
        let literal =
            calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
        keys.extend(literal.filter(|key| *key != "no-such-key").map(str::to_owned));
    }
    for kind in ErrorKind::ALL {
        let word = kind.as_str().replace('_', "-");
        keys.extend(["heading", "what", "next"].map(|part| format!("error-{word}-{part}")));
    }
    for word in letters::Kind::ALL.map(letters::Kind::word) {
        keys.extend([format!("mail-{word}-title"), format!("mail-{word}-lead")]);
        keys.insert(format!("sms-{word}"));
    }
    keys.extend(found.split('"').filter(|part| part.starts_with("mail-note-")).map(str::to_owned));
    keys
}

#[test]
fn every_language_says_everything_and_nothing_is_left_unsaid() {
    let english = messages("en");
    for tag in catalog().locales.tags() {
        let own = messages(tag);
        let differing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(differing.is_empty(), "{tag} lacks {differing:?}");
        for (key, variables) in &own {
            assert_eq!(Some(variables), english.get(key), "{tag}: {key}");
        }
    }
    let (written, said): (BTreeSet<_>, _) = (english.into_keys().collect(), said());
    let missing: Vec<_> = said.difference(&written).collect();
    let unused: Vec<_> = written.difference(&said).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, unused {unused:?}");
}

#[test]
fn no_page_shows_a_key_instead_of_words() {
    let keys: BTreeSet<_> = messages("en").into_keys().filter(|key| key.contains('-')).collect();
    for shown in every_page() {
        for text in shown.document.root_element().text() {
            assert!(!keys.contains(text.trim()), "{}: {text}", shown.name());
        }
    }
}

#[test]
fn pages_and_their_parts_are_named_alike() {
    let pages = every_page();
    for page in pages.iter().map(|shown| shown.specimen.page).collect::<BTreeSet<_>>() {
        let path = if page.contains('/') { page.to_owned() } else { format!("pages/{page}") };
        assert!(Path::new(&format!("templates/{path}.html")).exists(), "{page}");
    }
}

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
