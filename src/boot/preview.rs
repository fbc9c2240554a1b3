//! A theme's pages and messages as files: every page in every state, every mail and text message, in the
//! languages and modes that are asked for, to be looked at without a server.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use askama::Template;
use serde::Serialize;

use crate::brand::{Branded, Catalog, Letter, LetterKind, Mode};
use crate::web::views::Chrome;
use crate::web::views::gallery::{Specimen, sample_chrome, specimens};

/// Where pages link to what they load; in files, a path from the folder of a page.
const LINKED: &str = "=\"/assets/";
const FROM_A_PAGE: &str = "=\"../../../assets/";
/// How stylesheets name pictures.
const NAMED: &str = "url(/assets/";

/// The list of all pages.
#[derive(Template)]
#[template(path = "preview/index.html")]
struct Index {
    sheets: Vec<Sheet>,
}

/// All pages of one theme in one language and mode, side by side.
#[derive(Debug, Template)]
#[template(path = "preview/sheet.html")]
struct Sheet {
    theme: String,
    language: String,
    mode: &'static str,
    /// Whether it has a style sheet of its own.
    paints: bool,
    pages: Vec<Shown>,
}

/// All pages in a browser, one after the other, in each of these rooms.
#[derive(Debug, Template)]
#[template(path = "preview/measure.html")]
struct Measuring {
    /// A script that looks at a page, the addresses of pages, and the rooms, as JSON.
    look: String,
    /// The same for the colours of words.
    contrast: String,
    pages: String,
    rooms: String,
}

/// Looks at a page, and returns sentences.
const LOOK: &str = include_str!("../../templates/preview/reflow.js");
const CONTRAST: &str = include_str!("../../templates/preview/contrast.js");
/// Width and height in CSS pixels: a desktop, a phone, and a desktop at 400 %, in which the focus is
/// looked at too.
pub const ROOMS: [(u32, u32); 3] = [(1440, 900), (320, 640), (320, 256)];
/// The page that is a mail in HTML.
const MAIL: &str = "mail";
/// The file that a browser opens to measure all others.
pub const MEASURE: &str = "measure.html";

/// A page of a preview, and where it is.
#[derive(Clone, Debug)]
pub struct PreviewedPage {
    pub theme: String,
    pub language: String,
    pub page: &'static str,
    pub state: &'static str,
    pub mode: &'static str,
    /// From the folder of the preview.
    pub file: String,
}

impl PreviewedPage {
    fn is_drawn(&self) -> bool {
        Path::new(&self.file).extension().is_some_and(|own| own == "html")
    }
}

/// What a browser is asked about a page.
#[derive(Debug, Serialize)]
struct Asked {
    file: String,
    /// Whether everything has room.
    fits: bool,
    /// Whether words stand out from what is behind them.
    shows: bool,
}

/// A page in a state.
#[derive(Debug)]
struct Shown {
    page: &'static str,
    state: &'static str,
    /// From the folder of the list.
    file: String,
}

impl Sheet {
    fn previewed(&self) -> impl Iterator<Item = PreviewedPage> {
        self.pages.iter().map(|shown| PreviewedPage {
            theme: self.theme.clone(),
            language: self.language.clone(),
            page: shown.page,
            state: shown.state,
            mode: self.mode,
            file: shown.file.clone(),
        })
    }

    fn file(&self) -> String {
        format!("{}.{}.{}.html", self.theme, self.language, self.mode)
    }
}

/// A folder that previews are written into.
#[derive(Debug)]
pub struct Preview<'a> {
    into: &'a Path,
    sheets: Vec<Sheet>,
}

impl<'a> Preview<'a> {
    /// Into this folder, which is made where it is missing.
    pub fn begin(into: &'a Path) -> io::Result<Self> {
        fs::create_dir_all(into.join("assets"))?;
        Ok(Self { into, sheets: Vec::new() })
    }

    /// Adds all pages of themes; `written` is told of each.
    pub fn add(
        &mut self,
        catalog: &Catalog,
        themes: &[Arc<Branded>],
        languages: &[&str],
        written: &dyn Fn(),
    ) -> io::Result<()> {
        for asset in catalog.assets() {
            self.asset(&asset.path, &asset.body)?;
        }
        for one_mode in themes.iter().flat_map(|theme| in_each_mode(theme)) {
            let style = one_mode.stylesheet();
            self.asset(&style.href, &style.body)?;
            let worn = Arc::new(Branded { style_href: style.href, ..one_mode });
            for language in languages {
                let sheet = self.sheet(catalog, &worn, language, written)?;
                self.sheets.push(sheet);
            }
        }
        Ok(())
    }

    /// Every page that was written, from the folder of the list.
    pub fn files(&self) -> Vec<String> {
        let pages = self.sheets.iter().flat_map(|sheet| &sheet.pages);
        pages.map(|shown| shown.file.clone()).collect()
    }

    /// Lists all of them in `index.html`; how many pages there are.
    pub fn finish(self) -> io::Result<usize> {
        let pages = self.sheets.iter().map(|sheet| sheet.pages.len()).sum();
        let index = Index { sheets: self.sheets };
        fs::write(self.into.join("index.html"), rendered(&index)?)?;
        Ok(pages)
    }

    /// Writes [`MEASURE`] in place of the lists; the pages in the order in which it measures them. A
    /// layout is the same in all colours and is measured in one mode, the colours of a style sheet of the
    /// theme's own in one language.
    pub fn measured(self) -> io::Result<Vec<PreviewedPage>> {
        let (mut laid_out, mut painted) = (BTreeSet::new(), BTreeSet::new());
        let (mut pages, mut asked) = (Vec::new(), Vec::new());
        for sheet in &self.sheets {
            let fits = laid_out.insert((&sheet.theme, &sheet.language));
            let paints = sheet.paints && painted.insert((&sheet.theme, sheet.mode));
            for page in sheet.previewed().filter(PreviewedPage::is_drawn) {
                let shows = paints && page.page != MAIL;
                if fits || shows {
                    asked.push(Asked { file: page.file.clone(), fits, shows });
                    pages.push(page);
                }
            }
        }
        let page = Measuring {
            look: in_script(&LOOK)?,
            contrast: in_script(&CONTRAST)?,
            pages: in_script(&asked)?,
            rooms: in_script(&ROOMS)?,
        };
        fs::write(self.into.join(MEASURE), rendered(&page)?)?;
        Ok(pages)
    }

    fn sheet(
        &self,
        catalog: &Catalog,
        theme: &Arc<Branded>,
        language: &str,
        written: &dyn Fn(),
    ) -> io::Result<Sheet> {
        let mode = if theme.theme.mode == Mode::Dark { "dark" } else { "light" };
        let folder = format!("{}/{language}/{mode}", theme.name);
        fs::create_dir_all(self.into.join(&folder))?;
        let chrome = sample_chrome(&catalog.locales, language, Arc::clone(theme));
        let mut pages = Vec::new();
        for Specimen { page, state, html } in specimens(&chrome).map_err(io::Error::other)? {
            let file = format!("{folder}/{}.{state}.html", page.replace('/', "-"));
            fs::write(self.into.join(&file), html.replace(LINKED, FROM_A_PAGE))?;
            pages.push(Shown { page, state, file });
            written();
        }
        pages.extend(self.letters(&folder, &chrome)?);
        let (name, language) = (theme.name.clone(), language.to_owned());
        let paints = !theme.own_css.as_str().is_empty();
        let sheet = Sheet { theme: name, language, mode, paints, pages };
        fs::write(self.into.join(sheet.file()), rendered(&sheet)?)?;
        Ok(sheet)
    }

    /// Every message: as a mail in HTML, as the mail's plain text, and as a text message.
    fn letters(&self, folder: &str, chrome: &Chrome) -> io::Result<Vec<Shown>> {
        let mut shown = Vec::new();
        for kind in LetterKind::ALL {
            let letter = Letter::sample(kind, &chrome.text);
            let mail = letter.mail(&chrome.text, &chrome.brand.theme).map_err(io::Error::other)?;
            let state = kind.as_str();
            for (page, extension, body) in [
                (MAIL, "html", mail.html),
                ("mail_text", "txt", mail.text),
                ("text_message", "txt", letter.sms(&chrome.text)),
            ] {
                let file = format!("{folder}/{page}.{state}.{extension}");
                fs::write(self.into.join(&file), body)?;
                shown.push(Shown { page, state, file });
            }
        }
        Ok(shown)
    }

    /// Pictures that a stylesheet names lie beside it here.
    fn asset(&self, path: &str, body: &[u8]) -> io::Result<()> {
        let file = self.into.join(path.trim_start_matches('/'));
        let is_style = file.extension().is_some_and(|own| own == "css");
        match std::str::from_utf8(body) {
            Ok(text) if is_style => fs::write(file, text.replace(NAMED, "url(")),
            _ => fs::write(file, body),
        }
    }
}

/// The theme as it looks in each mode that it has, whatever the browser prefers.
fn in_each_mode(theme: &Branded) -> Vec<Branded> {
    let modes = match theme.theme.mode {
        Mode::Auto => vec![Mode::Light, Mode::Dark],
        mode => vec![mode],
    };
    modes.into_iter().map(|mode| theme.only(mode)).collect()
}

/// JSON that does not end the script that it stands in.
fn in_script(value: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(value)?.replace("</", "<\\/"))
}

fn rendered(page: &impl Template) -> io::Result<String> {
    page.render().map_err(io::Error::other)
}
