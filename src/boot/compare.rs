//! Two looks of a theme as files: every page in both, over each other and side by side.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use askama::Template;

use crate::brand::Catalog;

use super::Preview;

/// What came of comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The list of what differs.
    pub index: PathBuf,
    /// Pages that look or read otherwise.
    pub differing: usize,
    /// Pages that are the same to the byte, with their style sheet.
    pub same: usize,
}

#[derive(Template)]
#[template(path = "preview/compared.html")]
struct Index<'a> {
    theme: &'a str,
    same: usize,
    pages: &'a [Page],
}

/// A page in both.
#[derive(Template)]
#[template(path = "preview/compared_page.html")]
struct Page {
    /// From the folder of either side.
    path: String,
    /// Of this comparison.
    file: String,
}

/// Writes both looks of a theme into a folder, with a list of the pages that differ. A page names its
/// style sheet and its pictures by their content, so it is another one where any of them is.
pub fn compare(
    into: &Path,
    theme: &str,
    old: &Catalog,
    new: &Catalog,
    languages: &[&str],
) -> io::Result<Compared> {
    let written = |side: &str, catalog: &Catalog| -> io::Result<Vec<String>> {
        let folder = into.join(side);
        let mut preview = Preview::begin(&folder)?;
        let themes: Vec<_> = catalog.theme(theme).cloned().into_iter().collect();
        preview.add(catalog, &themes, languages, &|| ())?;
        let files = preview.files();
        preview.finish()?;
        Ok(files)
    };
    let (before, after) = (written("old", old)?, written("new", new)?);
    let text = |side: &str, path: &str| fs::read(into.join(side).join(path)).ok();
    // A mode that one side alone has.
    let gone = before.into_iter().filter(|path| !after.contains(path)).collect::<Vec<_>>();
    let (mut pages, mut same) = (Vec::new(), 0);
    for path in after.into_iter().chain(gone) {
        if text("old", &path) == text("new", &path) {
            same += 1;
        } else {
            let file = path.replace('/', ".");
            pages.push(Page { path, file });
        }
    }
    let rendered = |own: Result<String, askama::Error>| own.map_err(io::Error::other);
    for page in &pages {
        fs::write(into.join(&page.file), rendered(page.render())?)?;
    }
    let index = into.join("index.html");
    fs::write(&index, rendered(Index { theme, same, pages: &pages }.render())?)?;
    Ok(Compared { index, differing: pages.len(), same })
}
