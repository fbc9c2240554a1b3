//! Every page in every state, as the samples show them: what a journey hardly meets, too.

use vestibule::brand::Catalog;
use vestibule::web::views::gallery::{sample_chrome, specimens};

use super::axe::Axe;
use super::look::Look;
use super::tab::Tab;
use crate::support::Site;
use crate::support::site::Files;

/// The samples by their addresses, and everything that they link to.
fn files(tag: &str) -> (Vec<String>, Files) {
    let catalog = Catalog::load(None).unwrap();
    let brand = catalog.theme("default").unwrap();
    let assets = catalog.assets().iter();
    let mut files: Files = assets
        .map(|asset| (asset.path.clone(), (asset.content_type, asset.body.clone())))
        .collect();
    let mut paths = Vec::new();
    for page in specimens(&sample_chrome(&catalog.locales, tag, brand.clone())).unwrap() {
        // A page that posts itself away cannot be looked at; the tour does that without script.
        let html = page.html.replace(" data-submit", "");
        let path = format!("/{}.{}", page.page.replace('/', "-"), page.state);
        files.insert(path.clone(), ("text/html; charset=utf-8", html.into_bytes()));
        paths.push(path);
    }
    (paths, files)
}

async fn look_through(tag: &str, scheme: &str, extent: (u32, u32)) {
    let Some(tab) = Tab::open().await else { return };
    let (paths, files) = files(tag);
    let site = Site::of(files);
    let mut look = Look::into(&format!("gallery-{tag}"));
    for path in paths {
        tab.go(&site.at(&path)).await;
        let name = path.trim_start_matches('/');
        tab.paint(scheme).await;
        let name = format!("{name}.{scheme}.{}", extent.0);
        look.once(&tab, &name, extent).await;
        look.check(&tab, &name).await;
    }
    look.conclude();
}

#[tokio::test]
async fn every_sample_in_english() {
    look_through("en", "light", (1440, 900)).await;
}

#[tokio::test]
async fn every_sample_in_arabic() {
    look_through("ar", "dark", (320, 640)).await;
}

/// Whoever never finds anything may not be looking.
#[tokio::test]
async fn planted_mistakes_are_found() {
    let (Some(tab), Some(axe)) = (Tab::open().await, Axe::wanted()) else { return };
    let planted = "<!doctype html><html><title>x</title><main><h1>x</h1><img src='/x'>\
                   <input><p style='color: #bbb; background: #fff'>faint</p></main>";
    let page = ("text/html; charset=utf-8", planted.as_bytes().to_vec());
    let site = Site::of(Files::from([("/".to_owned(), page)]));
    tab.go(&site.at("/")).await;
    let (found, _) = axe.findings(&tab).await;
    let found: Vec<_> = found.iter().filter_map(|rule| rule["id"].as_str()).collect();
    for rule in ["html-has-lang", "image-alt", "label", "color-contrast"] {
        assert!(found.contains(&rule), "{rule} is not among {found:?}");
    }
}
