//! Every page in every state, as the samples show them: what a journey hardly meets, too.

use vestibule::brand::Catalog;
use vestibule::web::views::gallery::{sample_chrome, specimens};

use super::axe::{Axe, Rules};
use super::look::{DESKTOP, Look};
use super::reflow::{self, ZOOMED};
use super::tab::Tab;
use super::turn::Turn;
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

/// Each sample's document is looked at in full once, and in the other language and size for what these
/// may change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    /// Light, on a desktop, and on paper.
    OnDesktop,
    /// Dark, and at 400 %.
    Zoomed,
}

async fn look_through(tag: &str, how: As) {
    let Some(tab) = Tab::open().await else { return };
    let (paths, files) = files(tag);
    let site = Site::of(files);
    let mut look = Look::into(&format!("gallery-{tag}"));
    for path in paths {
        let name = path.trim_start_matches('/').to_owned();
        if how == As::OnDesktop {
            tab.paint("light").await;
            tab.go(&site.at(&path)).await;
            look.picture(&tab, &format!("{name}.light.1440"), DESKTOP).await;
            look.note(&name, "at 1440", reflow::as_it_is(&tab).await);
            look.check(&tab, &name, Rules::All).await;
            look.on_paper(&tab, &name).await;
        } else {
            tab.paint("dark").await;
            tab.go(&site.at(&path)).await;
            look.zoomed(&tab, &name).await;
            look.picture(&tab, &format!("{name}.dark.320"), ZOOMED).await;
            look.check(&tab, &name, Rules::OfAppearance).await;
        }
    }
    look.conclude();
}

#[tokio::test]
async fn every_sample_in_english() {
    look_through("en", As::OnDesktop).await;
}

/// In the one of the other languages that the tour leaves out, or in both.
#[tokio::test]
async fn every_sample_in_another_language() {
    let turn = Turn::of_this_run();
    for tag in turn.languages(true) {
        turn.tell(&format!("samples in {tag}"));
        look_through(tag, As::Zoomed).await;
    }
}

/// Whoever never finds anything may not be looking.
#[tokio::test]
async fn planted_mistakes_are_found() {
    let (Some(tab), Some(axe)) = (Tab::open().await, Axe::wanted()) else { return };
    let planted = "<!doctype html><html><title>x</title><main><h1>x</h1><img src='/x'>\
                   <input><p style='color: #bbb; background: #fff'>faint</p>\
                   <p id=long style='white-space: nowrap'>This line goes on and on and on and on, \
                   wider than the window in whatever font there is on the machine</p>\
                   <p id=cut style='overflow: hidden; width: 2rem'>Donaudampfschiff</p>\
                   <button id=tight style='width: 2rem'>Donaudampfschiff</button>\
                   <div style='position: fixed; inset: 0; background: #fff'></div></main>";
    let page = ("text/html; charset=utf-8", planted.as_bytes().to_vec());
    let site = Site::of(Files::from([("/".to_owned(), page)]));
    tab.go(&site.at("/")).await;
    let (found, _) = axe.findings(&tab, Rules::All).await;
    let found: Vec<_> = found.iter().filter_map(|rule| rule["id"].as_str()).collect();
    for rule in ["html-has-lang", "image-alt", "label", "color-contrast"] {
        assert!(found.contains(&rule), "{rule} is not among {found:?}");
    }
    let found = [reflow::zoomed(&tab).await, reflow::printed(&tab).await].concat().join("\n");
    for told in [
        "scrolls sideways",
        "out of the window: p#long",
        "cut off: p#cut",
        "out of its box: button#tight",
        "not to be seen with the focus: button#tight",
        "on paper: no heading, or something to press",
    ] {
        assert!(found.contains(told), "{told} is not among {found}");
    }
}
