//! The folder of a theme, as its files: whatever else lies there is nobody's.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::words::FOLDER as WORDS;
use super::{fonts, own_css, pictures};
use crate::domain::ThemeFiles;
use crate::written::Complaint;

/// Reads `theme.toml`, the style sheet, the pictures, the fonts and the words of a folder, or tells what could not be read.
/// Whether they make a theme is another question.
pub fn read(folder: &Path) -> Result<ThemeFiles, Vec<Complaint>> {
    let (mut files, mut complaints) = (BTreeMap::new(), Vec::new());
    let told =
        |error: std::io::Error| vec![unreadable(&folder.display().to_string(), error.to_string())];
    let root = folder.canonicalize().map_err(told)?;
    let mut take =
        |path: String, file: &Path| match within(&root, file).and_then(|()| bounded(file)) {
            Ok(body) => drop(files.insert(path, body)),
            Err(what) => complaints.push(unreadable(&file.display().to_string(), what)),
        };
    for (name, path) in entries(folder)? {
        let is_ours = [ThemeFiles::THEME, own_css::FILE].contains(&name.as_str());
        if is_ours || pictures::is_one(&name) {
            take(name, &path);
        }
    }
    for inner in [WORDS, fonts::FOLDER] {
        let path = folder.join(inner);
        if !path.exists() {
            continue;
        }
        if let Err(what) = within(&root, &path) {
            return Err(vec![unreadable(&path.display().to_string(), what)]);
        }
        for (name, path) in entries(&path)? {
            // Beside fonts, their licences may lie.
            let is_font = Path::new(&name).extension().is_some_and(|own| own == "woff2");
            if inner == WORDS || is_font {
                take(format!("{inner}/{name}"), &path);
            }
        }
    }
    let files = ThemeFiles::new(files).map_err(|error| error.to_string());
    let files = files
        .map_err(|what| complaints.push(unreadable(&folder.display().to_string(), what)))
        .unwrap_or_default();
    if complaints.is_empty() { Ok(files) } else { Err(complaints) }
}

/// What lies in a folder, but for what editors, systems and mounted volumes leave there.
fn entries(folder: &Path) -> Result<BTreeMap<String, PathBuf>, Vec<Complaint>> {
    let unusable =
        |error: std::io::Error| vec![unreadable(&folder.display().to_string(), error.to_string())];
    let paths =
        std::fs::read_dir(folder).map_err(unusable)?.filter_map(|own| Some(own.ok()?.path()));
    let named = |path: PathBuf| Some((path.file_name()?.to_str()?.to_owned(), path));
    Ok(paths.filter_map(named).filter(|(name, _)| !name.starts_with('.')).collect())
}

/// A link may lead to another file of the same folder, as mounted volumes have them, and not further.
fn within(root: &Path, path: &Path) -> Result<(), String> {
    let whole = path.canonicalize().map_err(|error| error.to_string())?;
    let inside = whole.starts_with(root);
    inside.then_some(()).ok_or_else(|| "leads out of the folder of the theme".to_owned())
}

/// One byte more than anything may have is enough to see that it is too much.
fn bounded(path: &Path) -> Result<Vec<u8>, String> {
    let most = ThemeFiles::LARGEST;
    let mut body = Vec::new();
    let read = File::open(path).and_then(|file| {
        if !file.metadata()?.is_file() {
            return Ok(false);
        }
        file.take(most as u64 + 1).read_to_end(&mut body).map(|_| true)
    });
    match read {
        Err(error) => Err(error.to_string()),
        Ok(false) => Err("is no file".to_owned()),
        Ok(true) if body.len() > most => Err(format!("has more than {most} bytes")),
        Ok(true) => Ok(body),
    }
}

/// A file that cannot be used at all.
pub(super) fn unreadable(file: &str, what: String) -> Complaint {
    let instead = "mend or remove this file".to_owned();
    Complaint { file: file.to_owned(), line: 0, column: 0, key: String::new(), what, instead }
}
