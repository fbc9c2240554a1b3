//! The catalog: every theme with its stylesheet, and every file that pages link to.

use super::css::{Stylesheet, gzip, hashed};
use super::text::Locales;
use super::theme::{Complaint, DEFAULT, Theme};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

const ENHANCE: &str = include_str!("../../static/enhance.js");
const SUBMIT: &str = include_str!("../../static/submit.js");
const FAVICON: &str = include_str!("../../static/favicon.svg");
const LOGO: &str = include_str!("../../static/logo.svg");
const LOGO_DARK: &str = include_str!("../../static/logo-dark.svg");

/// The first view has to fit into one round trip, and a logo is part of it.
const LARGEST_IMAGE: usize = 6 * 1024;

/// A file under a name made of its content: serve it as immutable. Images come from operators,
/// so answer them with a sandboxing content security policy.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path on our host, like `/assets/0123456789abcdef.css`.
    pub path: String,
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// The content.
    pub body: Vec<u8>,
    /// The content, compressed; empty means it could not be, so serve `body`.
    pub gzip: Vec<u8>,
}

impl Asset {
    fn new(extension: &str, content_type: &'static str, body: &str) -> Asset {
        let body = body.as_bytes().to_vec();
        Asset {
            path: hashed(&body, extension),
            content_type,
            gzip: gzip(&body),
            body,
        }
    }

    fn svg(body: &str) -> Asset {
        Asset::new("svg", "image/svg+xml", body)
    }
}

/// The picture at the head of every page.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Path of the picture for light pages.
    pub href: String,
    /// Path of the picture for dark pages; the same one if the theme has no other.
    pub dark_href: String,
    /// What a screen reader says; empty where the client's name stands beside it.
    pub alt: String,
    /// Height in pixels, so that the page does not jump when the picture arrives.
    pub height: i64,
}

/// A theme with the paths of everything a page of it links to.
#[derive(Clone, Debug)]
pub struct Branded {
    /// The folder's name, by which configuration refers to it.
    pub name: String,
    /// The checked theme.
    pub theme: Theme,
    /// Path of the stylesheet.
    pub style_href: String,
    /// Path of the script that pages with a form load; every page works without it.
    pub script_href: String,
    /// Path of the script that only submits, for answers sent by form post.
    pub submit_href: String,
    /// Path of the tab icon.
    pub favicon_href: String,
    /// The picture at the head of every page.
    pub logo: Logo,
}

/// Everything that pages are made of. Built whole and swapped whole, never edited.
#[derive(Debug)]
pub struct Catalog {
    /// All wording, in all languages.
    pub locales: Locales,
    themes: BTreeMap<String, Arc<Branded>>,
    assets: Vec<Asset>,
}

impl Catalog {
    /// Loads the built-in theme and one theme per folder of `themes_dir`, or tells every mistake in
    /// all of them. A folder called `default` takes the place of the built-in theme.
    pub fn load(themes_dir: Option<&Path>) -> Result<Catalog, Vec<Complaint>> {
        let mut complaints = Vec::new();
        let locales = Locales::builtin().map_err(|mistakes| {
            let told = mistakes.into_iter().map(|what| unreadable("locales", what));
            told.collect::<Vec<_>>()
        })?;
        let mut catalog = Catalog {
            locales,
            themes: BTreeMap::new(),
            assets: Vec::new(),
        };
        let mut sources = vec![Source::builtin()];
        if let Some(dir) = themes_dir {
            match Source::all_in(dir) {
                Ok(found) => sources.extend(found),
                Err(mistakes) => complaints.extend(mistakes),
            }
        }
        for source in sources {
            match Theme::parse(&source.file, &source.theme) {
                Ok(theme) => catalog.add(source, theme),
                Err(mistakes) => complaints.extend(mistakes),
            }
        }
        if complaints.is_empty() {
            Ok(catalog)
        } else {
            Err(complaints)
        }
    }

    /// The theme with this name, to share with every page that wears it.
    pub fn theme(&self, name: &str) -> Option<&Arc<Branded>> {
        self.themes.get(name)
    }

    /// Every theme, by name.
    pub fn themes(&self) -> impl Iterator<Item = &Arc<Branded>> {
        self.themes.values()
    }

    /// Every file to serve; no path occurs twice.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    fn add(&mut self, source: Source, theme: Theme) {
        let Stylesheet { href, body, gzip } = Stylesheet::of(&theme);
        let style = Asset {
            path: href,
            content_type: "text/css; charset=utf-8",
            body,
            gzip,
        };
        let javascript = "text/javascript; charset=utf-8";
        let branded = Branded {
            style_href: self.keep(style),
            script_href: self.keep(Asset::new("js", javascript, ENHANCE)),
            submit_href: self.keep(Asset::new("js", javascript, SUBMIT)),
            favicon_href: self.keep(Asset::svg(&source.favicon)),
            logo: Logo {
                href: self.keep(Asset::svg(&source.logo)),
                dark_href: self.keep(Asset::svg(&source.logo_dark)),
                alt: theme.logo_alt.clone(),
                height: theme.logo_height,
            },
            name: source.name.clone(),
            theme,
        };
        self.themes.insert(source.name, Arc::new(branded));
    }

    fn keep(&mut self, asset: Asset) -> String {
        let path = asset.path.clone();
        if self.assets.iter().all(|kept| kept.path != path) {
            self.assets.push(asset);
        }
        path
    }
}

/// What was read for one theme, not yet understood.
struct Source {
    name: String,
    file: String,
    theme: String,
    logo: String,
    logo_dark: String,
    favicon: String,
}

impl Source {
    fn builtin() -> Source {
        Source {
            name: "default".to_owned(),
            file: "themes/default/theme.toml".to_owned(),
            theme: DEFAULT.to_owned(),
            logo: LOGO.to_owned(),
            logo_dark: LOGO_DARK.to_owned(),
            favicon: FAVICON.to_owned(),
        }
    }

    fn all_in(dir: &Path) -> Result<Vec<Source>, Vec<Complaint>> {
        let shown = dir.display().to_string();
        let entries =
            std::fs::read_dir(dir).map_err(|e| vec![unreadable(&shown, e.to_string())])?;
        let mut folders: Vec<_> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        folders.retain(|path| path.is_dir());
        folders.sort();
        let (mut sources, mut complaints) = (Vec::new(), Vec::new());
        for folder in folders {
            match Source::in_folder(&folder) {
                Ok(source) => sources.push(source),
                Err(complaint) => complaints.push(complaint),
            }
        }
        if complaints.is_empty() {
            Ok(sources)
        } else {
            Err(complaints)
        }
    }

    fn in_folder(folder: &Path) -> Result<Source, Complaint> {
        let file = folder.join("theme.toml");
        let shown = file.display().to_string();
        let theme =
            std::fs::read_to_string(&file).map_err(|e| unreadable(&shown, e.to_string()))?;
        let name = folder.file_name().and_then(|name| name.to_str());
        let name =
            name.ok_or_else(|| unreadable(&shown, "the folder's name is not text".into()))?;
        let own = image(folder, "logo.svg")?;
        let dark = image(folder, "logo-dark.svg")?.or_else(|| own.clone());
        Ok(Source {
            name: name.to_owned(),
            file: shown,
            theme,
            logo: own.unwrap_or_else(|| LOGO.to_owned()),
            logo_dark: dark.unwrap_or_else(|| LOGO_DARK.to_owned()),
            favicon: image(folder, "favicon.svg")?.unwrap_or_else(|| FAVICON.to_owned()),
        })
    }
}

/// An optional picture of a theme. Pages show it as an image, where browsers run no script.
fn image(folder: &Path, name: &str) -> Result<Option<String>, Complaint> {
    let path = folder.join(name);
    if !path.exists() {
        return Ok(None);
    }
    let shown = path.display().to_string();
    let picture = std::fs::read_to_string(&path).map_err(|e| unreadable(&shown, e.to_string()))?;
    if picture.len() > LARGEST_IMAGE {
        let what = format!("has {} bytes, more than {LARGEST_IMAGE}", picture.len());
        return Err(unreadable(&shown, what));
    }
    if !picture.contains("<svg") {
        return Err(unreadable(&shown, "is not an SVG picture".to_owned()));
    }
    Ok(Some(picture))
}

fn unreadable(file: &str, what: String) -> Complaint {
    let instead = "mend or remove this file".to_owned();
    Complaint {
        file: file.to_owned(),
        line: 1,
        key: "file".to_owned(),
        what,
        instead,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_theme_is_always_there() {
        let catalog = Catalog::load(None).unwrap();
        let branded = catalog.theme("default").unwrap();
        let linked = [
            &branded.style_href,
            &branded.script_href,
            &branded.submit_href,
            &branded.favicon_href,
            &branded.logo.href,
            &branded.logo.dark_href,
        ];
        for href in linked {
            assert!(
                catalog.assets().iter().any(|asset| asset.path == *href),
                "{href}"
            );
        }
        assert!(catalog.theme("acme").is_none());
    }

    #[test]
    fn folders_are_themes_and_all_their_mistakes_are_told() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["acme", "bolt"] {
            std::fs::create_dir(dir.path().join(name)).unwrap();
        }
        let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
        write("acme/theme.toml", "[seeds]\nbrand = \"#7a1f5c\"");
        write("acme/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("bolt/theme.toml", "[seeds]\nbrand = 3");
        let told = Catalog::load(Some(dir.path())).unwrap_err();
        assert_eq!(told.len(), 1);
        assert!(told.iter().all(|c| c.key == "seeds.brand" && c.line == 2));
        write("bolt/theme.toml", "");
        let catalog = Catalog::load(Some(dir.path())).unwrap();
        let [acme, bolt] = ["acme", "bolt"].map(|name| catalog.theme(name).unwrap().clone());
        assert_ne!(acme.style_href, bolt.style_href);
        assert_eq!(acme.logo.href, acme.logo.dark_href);
        write("bolt/logo.svg", &"x".repeat(LARGEST_IMAGE + 1));
        assert!(Catalog::load(Some(dir.path())).is_err());
    }
}
