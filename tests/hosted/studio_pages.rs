//! The pages of the brand studio as pages: whole, named, and in the language of whoever looks.

use std::collections::BTreeSet;

use scraper::Selector;

use crate::studio::{ADA, draft, member, pools, saved};
use crate::support::TestServer;
use crate::support::browser::{Landing, Page};

/// The pages of the first draft.
fn addresses() -> [String; 7] {
    let own = "theme=default&version=1";
    [
        "/studio?".to_owned(),
        format!("/studio/theme?{own}"),
        format!("/studio/pictures?{own}"),
        format!("/studio/words?{own}"),
        format!("/studio/review?{own}"),
        "/studio/history?theme=default".to_owned(),
        "/studio/funnel?days=1".to_owned(),
    ]
}

/// Every page of the studio, as HTML that says what it is.
#[tokio::test]
async fn pages_are_whole_and_name_what_they_have() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    draft(&mut ada).await;
    for address in addresses() {
        let page = ada.page(&address).await;
        let errors = page.parsed().errors;
        assert!(errors.is_empty(), "{address}: {errors:?}");
        assert_eq!(page.select("h1").len(), 1, "{address}");
        for inline in ["[style]", "script:not([src])", "style", "[onclick]"] {
            assert!(!page.has(inline), "{address}: {inline}");
        }
        let (document, mut named) = (page.parsed(), BTreeSet::new());
        let with_id = Selector::parse("[id]").unwrap();
        for own in document.select(&with_id) {
            let id = own.value().attr("id").unwrap();
            assert!(named.insert(id.to_owned()), "{address}: {id} twice");
        }
        let links = Selector::parse("label[for], [aria-describedby], [aria-labelledby]").unwrap();
        for own in document.select(&links) {
            for name in ["for", "aria-describedby", "aria-labelledby"] {
                for id in own.value().attr(name).unwrap_or_default().split_whitespace() {
                    assert!(named.contains(id), "{address}: {name}={id}");
                }
            }
        }
    }
    assert!(matches!(server.browser().open("/studio").await, Landing::Page(_)));
}

/// What people read or hear of a page that is a key in place of its words.
fn unsaid(page: &Page) -> Vec<String> {
    let document = page.parsed();
    let all = Selector::parse("*").unwrap();
    let told = ["alt", "aria-label", "data-away", "data-pick", "placeholder", "title", "value"];
    let attributes = document.select(&all).flat_map(|own| {
        told.iter().filter_map(move |name| own.value().attr(name)).map(str::to_owned)
    });
    let texts = document.root_element().text().map(|text| text.trim().to_owned());
    texts.chain(attributes).filter(|said| said.starts_with("studio-")).collect()
}

#[tokio::test]
async fn every_page_speaks_the_language_of_whoever_looks() {
    let server = TestServer::with(pools("")).await;
    let mut ada = member(&server, ADA).await;
    let page = draft(&mut ada).await;
    saved(&mut ada, &page, &[("light.muted", "#999999"), ("note", "Grau")]).await;
    let mut texts = BTreeSet::new();
    for (tag, dir) in [("en", "ltr"), ("de", "ltr"), ("ar", "rtl"), ("ja", "ltr"), ("ar-XB", "rtl")]
    {
        for address in addresses() {
            let page = ada.page(&format!("{address}&lang={tag}")).await;
            let said = ["lang", "dir"].map(|name| page.attribute("html", name).unwrap());
            assert_eq!(said, [tag, dir], "{address}");
            assert_eq!(unsaid(&page), [""; 0], "{address} in {tag}");
            assert!(texts.insert(page.text()), "{address} in {tag} is not translated");
        }
    }
    // What checks say is English, and says so.
    let page = ada.page(&format!("{}&lang=de", addresses()[1])).await;
    assert_eq!(page.heading(), "Version \u{2068}1\u{2069} von \u{2068}default\u{2069}");
    let complaint = page.select("#checks li a [lang=en]").concat();
    assert!(complaint.starts_with("Muted on"), "{complaint}");
    assert_eq!(page.attribute("#light-muted-mistake", "lang").as_deref(), Some("en"));
    assert!(page.text().contains("auf Englisch"), "{}", page.text());
    // What was chosen stays, and is chosen in a form without script.
    let page = ada.page("/studio").await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("de"));
    let menu = page.attribute("form:has(#lang)", "action").unwrap();
    let page = ada.page(&format!("{menu}?lang=fr")).await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("fr"));
    assert_eq!(page.heading(), "Thèmes");
}
