//! `vestibule theme check --measure`: what only a browser can tell, as words have no width before they
//! are drawn.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use serde::Deserialize;
use uuid::Uuid;

use crate::boot::{self, PreviewedPage};
use crate::brand::{Branded, Complaint};
use crate::cli::Exit;
use crate::cli::progress::Progress;

use super::Found;
use super::preview::languages;

/// What Chromium and its kin are called.
const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// It loads files of this command alone, and nothing from elsewhere.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--dump-dom",
];
/// Where the result stands in what the browser prints.
const RESULT: &str = "<pre id=\"found\">";
/// How long it may take for each page, beside a minute to start.
const PATIENCE: Duration = Duration::from_millis(500);
const TO_START: Duration = Duration::from_mins(1);

#[derive(Debug, Args)]
pub struct Measure {
    /// Draw every page in a browser too, on a phone, on a desktop and at 400 %, and tell what does not
    /// fit, what is too small to hit and what cannot be seen with the focus. Needs Chromium or Chrome.
    #[arg(long = "measure")]
    asked: bool,
    /// The browser to measure with, where it is not found by its usual names.
    #[arg(long, value_name = "PATH", requires = "asked")]
    browser: Option<PathBuf>,
    /// In which languages, as tags; `all` for every one.
    #[arg(
        long,
        value_name = "TAG",
        value_delimiter = ',',
        default_value = "en,de,ar,ja,en-XA",
        requires = "asked"
    )]
    languages: Vec<String>,
}

/// What the browser says.
#[derive(Debug, Deserialize)]
struct Measured {
    /// How many pages it came through.
    measured: usize,
    found: Vec<Finding>,
}

#[derive(Debug, Deserialize)]
struct Finding {
    /// By its place in what was asked for.
    page: usize,
    /// By its place among [`boot::ROOMS`]; nothing about colours, which are the same in all of them.
    room: Option<usize>,
    what: String,
}

impl Finding {
    /// What it says of colours, of which every page with such an element would say the same.
    fn colours(&self, pages: &[PreviewedPage]) -> (String, &'static str, String) {
        let (theme, mode) =
            pages.get(self.page).map_or(("", ""), |at| (at.theme.as_str(), at.mode));
        let what = self.what.split(" \"").next().unwrap_or_default();
        (theme.to_owned(), mode, what.to_owned())
    }
}

impl Measure {
    /// Every mistake that shows in the layout; none where nobody asked.
    pub(super) fn complaints(&self, all: &[Found]) -> Result<Vec<Complaint>, Exit> {
        if !self.asked {
            return Ok(Vec::new());
        }
        let browser = match &self.browser {
            Some(own) => own.clone(),
            None => installed().ok_or_else(missing)?,
        };
        let mut complaints = Vec::new();
        for Found { folder, catalog, themes } in all {
            let scratch = Scratch::new()?;
            let progress = Progress::counting();
            progress.say("pages to measure".to_owned());
            let mut written = boot::Preview::begin(&scratch.0)?;
            let languages = languages(catalog, &self.languages)?;
            written.add(catalog, themes, &languages, &|| progress.step())?;
            let pages = written.measured()?;
            let found = drawn(&browser, &scratch.0, pages.len());
            progress.done();
            let mut seen = BTreeSet::new();
            let is_new = |own: &Finding| own.room.is_some() || seen.insert(own.colours(&pages));
            let found: Vec<_> = found?.into_iter().filter(is_new).collect();
            complaints.extend(found.iter().filter_map(|own| told(own, &pages, folder, themes)));
        }
        complaints.sort();
        complaints.dedup();
        Ok(complaints)
    }
}

/// A folder that goes when it is no longer needed.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> io::Result<Self> {
        let folder = env::temp_dir().join(format!("vestibule-{}", Uuid::new_v4()));
        fs::create_dir(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _may_stay = fs::remove_dir_all(&self.0);
    }
}

fn installed() -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let all = |name| env::split_paths(&folders).map(move |folder| folder.join(name));
    BROWSERS.into_iter().flat_map(all).find(|path| path.is_file())
}

fn missing() -> Exit {
    let names = BROWSERS.join("`, `");
    Exit::Failed(format!(
        "there is no `{names}` to measure with: install one, or name it by --browser"
    ))
}

/// Draws the pages, and reads what was found.
fn drawn(browser: &Path, folder: &Path, pages: usize) -> Result<Vec<Finding>, Exit> {
    let printed = folder.join("printed.html");
    let failed = |what: String| Exit::Failed(format!("{}: {what}", browser.display()));
    let mut command = Command::new(browser);
    command.args(ARGUMENTS);
    // As root it wants to be told that it may do without walls around its processes.
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        command.arg("--no-sandbox");
    }
    command.arg(format!("--user-data-dir={}", folder.join("profile").display()));
    let page = url::Url::from_file_path(folder.join(boot::MEASURE));
    let page = page.map_err(|()| failed("the folder for temporary files has no address".into()))?;
    command.arg(page.as_str()).stdin(Stdio::null()).stderr(Stdio::null());
    command.stdout(File::create(&printed)?);
    let mut child = command.spawn().map_err(|error| failed(error.to_string()))?;
    let count = u32::try_from(pages).unwrap_or(u32::MAX);
    let until = Instant::now() + TO_START + PATIENCE.saturating_mul(count);
    while child.try_wait()?.is_none() {
        if Instant::now() > until {
            child.kill()?;
            child.wait()?;
            return Err(failed("it does not come to an end".to_owned()));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let text = fs::read_to_string(&printed)?;
    let result = text.split_once(RESULT).and_then(|(_, rest)| rest.split_once('<'));
    let json = result.and_then(|(letters, _)| STANDARD.decode(letters.trim()).ok());
    let read = json.and_then(|json| serde_json::from_slice::<Measured>(&json).ok());
    match read {
        Some(Measured { measured, found }) if measured == pages => Ok(found),
        Some(Measured { measured, .. }) => {
            Err(failed(format!("it measured {measured} of {pages} pages and stopped")))
        }
        None => Err(failed("it did not say what it measured".to_owned())),
    }
}

/// A finding, by the file of the theme that causes it.
fn told(
    finding: &Finding,
    pages: &[PreviewedPage],
    folder: &Path,
    themes: &[Arc<Branded>],
) -> Option<Complaint> {
    let at = pages.get(finding.page)?;
    let Some(room) = finding.room else { return Some(faint(&finding.what, at, folder)) };
    let PreviewedPage { theme, language, page, state, .. } = at;
    let (width, height) = boot::ROOMS.get(room)?;
    let words = finding.what.split_once('"').map_or("", |(_, rest)| rest.trim_end_matches('"'));
    let own = themes.iter().find(|own| own.name == *theme);
    let key = own.and_then(|own| own.words.key_of(language, words));
    let file = match &key {
        Some(_) => folder.join(theme).join(format!("words/{language}.ftl")),
        None => folder.join(theme).join("theme.toml"),
    };
    let file = file.display().to_string();
    let instead = match key {
        Some(_) => "say it in fewer or shorter words",
        None => "make room for it: a smaller font, another layout, or shorter words",
    };
    let what = format!(
        "does not fit: {} on {page}.{state} in {language}, {width} by {height} pixels",
        finding.what
    );
    let key = key.unwrap_or_default();
    Some(Complaint { file, line: 0, column: 0, key, what, instead: instead.to_owned() })
}

/// Colours of a theme's own style sheet: those of `theme.toml` were refused before.
fn faint(what: &str, at: &PreviewedPage, folder: &Path) -> Complaint {
    let PreviewedPage { theme, page, state, mode, .. } = at;
    Complaint {
        file: folder.join(theme).join("own.css").display().to_string(),
        line: 0,
        column: 0,
        key: String::new(),
        what: format!("leaves words hard to read: {what}, as on {page}.{state}, {mode}"),
        instead: "choose colours that stand out from each other more".to_owned(),
    }
}
