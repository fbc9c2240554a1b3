//! Themes as their files, not yet understood: one for each folder, and versions over them.

use super::folder::{self, unreadable};
use super::own_css::{self, OwnCss};
use super::pictures::{self, Pictures};
use super::theme::{DEFAULT, LONGEST, Written};
use super::words::{Locales, OwnWords};
use crate::domain::ThemeFiles;
use crate::written::Complaint;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The largest theme file, in bytes.
const LARGEST: usize = 256 * 1024;

/// What was read for one theme, not yet understood.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) name: String,
    /// 0 for that of the folder.
    pub(super) version: u32,
    /// What complaints call its folder, and its file.
    pub(super) shown: String,
    pub(super) file: String,
    pub(super) files: Arc<ThemeFiles>,
    pub(super) theme: String,
    pub(super) pictures: Pictures,
    /// Its own style sheet, where it has one.
    pub(super) own_css: Option<OwnCss>,
}

impl Source {
    /// The theme that is compiled in.
    pub(super) fn builtin() -> Source {
        let files = BTreeMap::from([(ThemeFiles::THEME.to_owned(), DEFAULT.as_bytes().to_vec())]);
        Source {
            name: "default".to_owned(),
            version: 0,
            shown: "themes/default".to_owned(),
            file: "themes/default/theme.toml".to_owned(),
            files: Arc::new(ThemeFiles::new(files).unwrap_or_default()),
            theme: DEFAULT.to_owned(),
            pictures: Pictures::new(),
            own_css: None,
        }
    }

    /// A theme of these files. `shown` is what complaints call its folder.
    pub(super) fn new(
        name: &str,
        version: u32,
        shown: &str,
        files: Arc<ThemeFiles>,
    ) -> Result<Source, Vec<Complaint>> {
        let file = format!("{shown}/{}", ThemeFiles::THEME);
        let theme = match files.get(ThemeFiles::THEME) {
            None => Err("is missing".to_owned()),
            Some(body) if body.len() > LARGEST => Err(format!("it is larger than {LARGEST} bytes")),
            Some(body) => String::from_utf8(body.to_vec()).map_err(|_| "is not UTF-8".to_owned()),
        };
        let theme = theme.map_err(|what| vec![unreadable(&file, what)])?;
        let (pictures, own_css) = match (pictures::read(shown, &files), own_css(shown, &files)) {
            (Ok(pictures), Ok(own_css)) => (pictures, own_css),
            (pictures, own_css) => {
                let told = pictures.err().into_iter().chain(own_css.err());
                return Err(told.flatten().collect());
            }
        };
        let (name, shown) = (name.to_owned(), shown.to_owned());
        Ok(Source { name, version, shown, file, files, theme, pictures, own_css })
    }

    /// The text, to be understood beside others.
    pub(super) fn written(&self) -> Written<'_> {
        Written { name: &self.name, file: &self.file, text: &self.theme }
    }

    /// One theme per folder, and what could not be read of those that are wanted.
    pub(super) fn all_in(
        dir: &Path,
        wanted: &dyn Fn(&str) -> bool,
    ) -> (Vec<Source>, Vec<Complaint>) {
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => {
                let shown = dir.display().to_string();
                return (Vec::new(), vec![unreadable(&shown, error.to_string())]);
            }
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut folders: Vec<_> = paths.filter(|path| path.is_dir()).collect();
        folders.sort();
        let (mut sources, mut complaints) = (Vec::new(), Vec::new());
        for folder in folders {
            match Source::in_folder(&folder) {
                Ok(source) => sources.push(source),
                Err(told) => {
                    let name = folder.file_name().and_then(|name| name.to_str());
                    complaints.extend(told.into_iter().filter(|_| name.is_none_or(wanted)));
                }
            }
        }
        (sources, complaints)
    }

    /// What the theme says in place of our words, over what those say that it extends.
    pub(super) fn words(
        &self,
        all: &[Source],
        locales: &Locales,
    ) -> Result<OwnWords, Vec<Complaint>> {
        Source::words_of(&self.line(all), locales)
    }

    /// What a line of themes says, the nearest in front.
    pub(super) fn words_of(
        line: &[&Source],
        locales: &Locales,
    ) -> Result<OwnWords, Vec<Complaint>> {
        line.iter().rev().try_fold(OwnWords::default(), |below, own| {
            OwnWords::read(&own.shown, &own.files, &below, locales)
        })
    }

    /// Itself and those that it extends, the nearest first.
    pub(super) fn line<'a>(&'a self, all: &'a [Source]) -> Vec<&'a Source> {
        let mut line = vec![self];
        // A chain that goes on, or in a circle, is told of where the themes are read.
        while let Some(below) = line.last().and_then(|own| own.below(all))
            && line.len() < LONGEST
        {
            line.push(below);
        }
        line
    }

    /// What it says that it extends.
    pub(super) fn extends(&self) -> Option<String> {
        let table: toml::Table = self.theme.parse().ok()?;
        table.get("extends")?.as_str().map(str::to_owned)
    }

    /// The theme that this one extends, where it is among these.
    fn below<'a>(&self, all: &'a [Source]) -> Option<&'a Source> {
        let name = self.extends()?;
        all.iter().find(|own| own.name == name && own.name != self.name)
    }

    fn in_folder(folder: &Path) -> Result<Source, Vec<Complaint>> {
        let shown = folder.display().to_string();
        let name = folder.file_name().and_then(|name| name.to_str());
        let unnamed = || vec![unreadable(&shown, "the folder's name is not text".to_owned())];
        let name = name.ok_or_else(unnamed)?;
        Source::new(name, 0, &shown, Arc::new(folder::read(folder)?))
    }
}

/// A theme's own style sheet, where there is one.
fn own_css(shown: &str, files: &ThemeFiles) -> Result<Option<OwnCss>, Vec<Complaint>> {
    let Some(body) = files.get(own_css::FILE) else { return Ok(None) };
    let file = format!("{shown}/{}", own_css::FILE);
    let text = std::str::from_utf8(body);
    let text = text.map_err(|_| vec![unreadable(&file, "is not UTF-8".to_owned())])?;
    OwnCss::read(&file, text).map(Some)
}
