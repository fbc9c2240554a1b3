//! Reading the folders of themes: one theme per folder, with its pictures.

use super::pictures::{self, Pictures};
use super::theme::{DEFAULT, LONGEST, Written};
use super::words::{Locales, OwnWords};
use crate::written::Complaint;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The largest theme file, in bytes.
const LARGEST: u64 = 256 * 1024;

/// What was read for one theme, not yet understood.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) file: String,
    /// Where its words are; the one that is compiled in has none of its own.
    pub(super) folder: Option<PathBuf>,
    pub(super) theme: String,
    pub(super) pictures: Pictures,
}

impl Source {
    /// The theme that is compiled in.
    pub(super) fn builtin() -> Source {
        Source {
            name: "default".to_owned(),
            file: "themes/default/theme.toml".to_owned(),
            folder: None,
            theme: DEFAULT.to_owned(),
            pictures: Pictures::new(),
        }
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
        let mut chain = vec![self];
        // A chain that goes on, or in a circle, is told of where the themes are read.
        while let Some(below) = chain.last().and_then(|own| own.below(all))
            && chain.len() < LONGEST
        {
            chain.push(below);
        }
        let folders = chain.iter().rev().filter_map(|own| own.folder.as_deref());
        folders
            .into_iter()
            .try_fold(OwnWords::default(), |below, folder| OwnWords::read(folder, &below, locales))
    }

    /// The theme that this one extends, where it is among these.
    fn below<'a>(&self, all: &'a [Source]) -> Option<&'a Source> {
        let table: toml::Table = self.theme.parse().ok()?;
        let name = table.get("extends")?.as_str()?;
        all.iter().find(|own| own.name == name && own.name != self.name)
    }

    fn in_folder(folder: &Path) -> Result<Source, Vec<Complaint>> {
        let file = folder.join("theme.toml");
        let shown = file.display().to_string();
        let unusable = |what: String| vec![unreadable(&shown, what)];
        let theme = bounded(&file).map_err(|error| unusable(error.to_string()))?;
        let name = folder.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| unusable("the folder's name is not text".into()))?;
        let pictures = pictures::read(folder)?;
        let folder = Some(folder.to_owned());
        Ok(Source { name: name.to_owned(), file: shown, folder, theme, pictures })
    }
}

fn bounded(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LARGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("it is larger than {LARGEST} bytes")));
    }
    Ok(text)
}

/// A file that cannot be used at all.
pub(super) fn unreadable(file: &str, what: String) -> Complaint {
    let instead = "mend or remove this file".to_owned();
    Complaint { file: file.to_owned(), line: 0, column: 0, key: String::new(), what, instead }
}
