//! A page of the gallery in a theme, made still: nothing in it leads anywhere, and nothing runs.

use std::sync::{Arc, OnceLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::app::App;
use crate::brand::{Asset, Branded, Catalog, Mode, Text, edit};
use crate::domain::Pool;
use crate::oauth::Params;
use crate::web::views::gallery::{names, sample_chrome, specimen};
use crate::web::views::studio;
use crate::web::{Problem, Unfit};

/// English in disguise, for whoever looks how a theme bears other scripts.
const DISGUISED: [(&str, &str); 2] =
    [("en-XA", "studio-preview-accented"), ("ar-XB", "studio-preview-mirrored")];
/// Where pages link to what they load.
const ASSETS: &str = "/assets/";
const SVG: &str = "image/svg+xml";
/// Bytes of a picture that may stand in a page.
const SMALL: usize = 8 * 1024;
const WIDTHS: [&str; 3] = ["320", "768", "1440"];

/// Which page is looked at, and how.
#[derive(Clone, Debug)]
pub struct Look {
    page: String,
    state: String,
    language: String,
    mode: Mode,
    width: &'static str,
}

/// A page ready to be looked at.
#[derive(Debug)]
pub struct Still {
    /// The document, with a place for its style.
    html: String,
    pub style: String,
}

/// Where the style sheet is linked in a still page.
const STYLE: &str = "<!--style-->";

impl Look {
    /// What the parameters say; where they say nothing, the first page in the pool's language.
    pub fn read(params: &Params, pool: &Pool) -> Self {
        let page = params.get("page").and_then(|own| own.split_once('.'));
        let (page, state) = page.unwrap_or(("sign_in", "plain"));
        let mode = if params.get("mode") == Some("dark") { Mode::Dark } else { Mode::Light };
        let width = WIDTHS.into_iter().find(|own| params.get("width") == Some(own));
        Self {
            page: page.to_owned(),
            state: state.to_owned(),
            language: params.get("language").unwrap_or(&pool.language).to_owned(),
            mode,
            width: width.unwrap_or("320"),
        }
    }

    /// What can be chosen, and is. `action` is where frames get their pages.
    pub fn controls(
        &self,
        app: &App,
        text: &Text,
        action: String,
    ) -> Result<studio::Look, Problem> {
        let catalog = app.catalog.load();
        let pages = all_pages(&catalog)?;
        let label = |(page, state): &(&str, &str)| {
            let worded = |text: &str| text.replace(['_', '-'], " ");
            (format!("{page}.{state}"), format!("{}: {}", edit::worded(page), worded(state)))
        };
        let languages =
            catalog.locales.languages().map(|own| (own.tag.to_owned(), own.name.to_owned()));
        let disguised = DISGUISED.map(|(tag, key)| (tag.to_owned(), text.say(key)));
        let chosen = |(page, state): &&(&str, &str)| *page == self.page && *state == self.state;
        let page = pages.iter().find(chosen).or(pages.first()).map(label).unwrap_or_default().0;
        Ok(studio::Look {
            action,
            pages: pages.iter().map(label).collect(),
            page,
            languages: languages.chain(disguised).collect(),
            language: self.language.clone(),
            mode: if self.mode == Mode::Dark { "dark" } else { "light" }.to_owned(),
            width: self.width.to_owned(),
        })
    }

    /// The page in a theme whose files are served behind `at`. Small pictures among `unsaved` stand in
    /// the page itself, as nobody serves what is not saved.
    pub fn still(
        &self,
        app: &App,
        brand: &Branded,
        at: &str,
        unsaved: &[Asset],
    ) -> Result<Still, Problem> {
        let catalog = app.catalog.load();
        let worn = brand.only(self.mode);
        let sheet = worn.stylesheet();
        let linked = format!("<link rel=\"stylesheet\" href=\"{}\">", worn.style_href);
        let chrome = sample_chrome(&catalog.locales, &self.language, Arc::new(worn));
        let found = if let Some(found) = specimen(&chrome, &self.page, &self.state)? {
            found
        } else {
            let (page, state) = *all_pages(&catalog)?.first().ok_or(Unfit::NotFound)?;
            specimen(&chrome, page, state)?.ok_or(Unfit::NotFound)?
        };
        let html = unscripted(&unlinked(&found.html)).replace(&linked, STYLE);
        let html = drawn(html, unsaved);
        let html = html.replace(ASSETS, at).replace(" autofocus", "");
        // A brand's own style sheet may say anything between quotes, and must not end the element.
        let style = String::from_utf8_lossy(&sheet.body).replace(ASSETS, at).replace("</", "<\\/");
        Ok(Still { html, style })
    }
}

impl Still {
    /// The document as it stands alone.
    pub fn whole(&self) -> String {
        self.html.replacen(STYLE, &format!("<style>{}</style>", self.style), 1)
    }

    /// The document, for whoever brings the style into it.
    pub fn bare(&self) -> String {
        self.html.replacen(STYLE, "", 1)
    }
}

/// Every page and state that a brand shows: those of demo mode are nobody's.
fn all_pages(catalog: &Catalog) -> Result<&'static [(&'static str, &'static str)], Problem> {
    static PAGES: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    if let Some(pages) = PAGES.get() {
        return Ok(pages);
    }
    let chrome = sample_chrome(&catalog.locales, "en", catalog.theme_or_default("default"));
    let mut pages = names(&chrome)?;
    pages.retain(|(page, _)| !page.contains('/') && *page != "form_post");
    Ok(PAGES.get_or_init(|| pages))
}

/// The page with such pictures in it, like the mark that is drawn in the brand's colour.
fn drawn(html: String, unsaved: &[Asset]) -> String {
    let small = |own: &&Asset| own.content_type == SVG && own.body.len() <= SMALL;
    unsaved.iter().filter(small).fold(html, |html, own| {
        html.replace(&own.path, &format!("data:{SVG};base64,{}", STANDARD.encode(&own.body)))
    })
}

/// Our own page, its links leading nowhere.
fn unlinked(html: &str) -> String {
    let mut parts = html.split("<a ");
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        made.push_str("<a ");
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        match tag.split_once("href=\"") {
            Some((before, href)) => {
                let after = href.split_once('"').map_or("", |(_, after)| after);
                made.extend([before, "href=\"#\"", after]);
            }
            None => made.push_str(tag),
        }
        made.push('>');
        made.push_str(rest);
    }
    made.replace(" target=\"_blank\"", "")
}

/// Our own page without its scripts, which have no inside.
fn unscripted(html: &str) -> String {
    let mut parts = html.split("<script");
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        made.push_str(part.split_once("</script>").map_or("", |(_, rest)| rest));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_still_page_leads_nowhere_and_runs_nothing() {
        let page = "<script src=\"/x.js\" defer></script><p><a class=\"go\" href=\"/login?a=b\" \
                    target=\"_blank\">Go</a><a href=\"/x\">X</a></p>";
        let still = unscripted(&unlinked(page));
        assert_eq!(still, "<p><a class=\"go\" href=\"#\">Go</a><a href=\"#\">X</a></p>");
    }

    #[test]
    fn every_sample_is_made_still() {
        let catalog = Catalog::load(None).unwrap();
        let chrome = sample_chrome(&catalog.locales, "en", catalog.theme_or_default("default"));
        let pages = all_pages(&catalog).unwrap();
        assert!(pages.len() > 100 && pages.iter().all(|(page, _)| !page.starts_with("demo")));
        for (page, state) in pages {
            let html = specimen(&chrome, page, state).unwrap().unwrap().html;
            let still = unscripted(&unlinked(&html));
            assert!(!still.contains("<script") && !still.contains("</script"), "{page}.{state}");
            let astray = still.split("<a ").skip(1).find(|own| !own.contains("href=\"#\""));
            assert_eq!(astray, None, "{page}.{state}");
            let stays = html.matches("<form").count();
            assert_eq!(still.matches("<form").count(), stays, "{page}.{state}");
        }
    }
}
