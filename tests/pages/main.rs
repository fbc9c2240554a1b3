//! Every page, in every state and every language: what must hold for all of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

mod themes;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scraper::{ElementRef, Html, Selector};
use vestibule::brand::{Asset, Catalog, FIRST_VIEW, HEAVIEST_PAGE};
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

#[test]
fn pages_and_their_parts_are_named_alike() {
    let pages = every_page();
    for page in pages.iter().map(|shown| shown.specimen.page).collect::<BTreeSet<_>>() {
        let path = if page.contains('/') { page.to_owned() } else { format!("pages/{page}") };
        assert!(Path::new(&format!("templates/{path}.html")).exists(), "{page}");
    }
}
