//! Font files of a theme: looked at before they are served, and how a style sheet asks for them.

use std::fmt::Write as _;

use super::source::Source;
use super::theme::{FONTS, Font, Theme};
use crate::written::Complaint;

/// The folder of fonts in that of a theme.
pub(super) const FOLDER: &str = FONTS;

/// The largest file, in bytes: a family of Latin, Greek and Cyrillic letters fits.
const LARGEST: usize = 100 * 1024;
/// How a file of this kind begins (WOFF 2.0, section 4).
const SIGNATURE: &[u8] = b"wOF2";
/// Where its length stands, in bytes, and which of its four bytes counts most.
const LENGTH: std::ops::Range<usize> = 8..12;

/// A font with its file.
pub(super) type Read = (Font, Vec<u8>);

/// The fonts that a theme asks for: each from the nearest theme of its line that has the file. Otherwise
/// everything that is wrong with them.
pub(super) fn of(own: &Source, theme: &Theme, all: &[Source]) -> Result<Vec<Read>, Vec<Complaint>> {
    let line = theme.lineage.iter().filter_map(|name| all.iter().find(|own| own.name == *name));
    let line: Vec<_> = line.collect();
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    for (nth, font) in theme.fonts.iter().enumerate() {
        let told = |file: String, key: String, what: String, instead: &str| Complaint {
            file,
            line: 0,
            column: 0,
            key,
            what,
            instead: instead.to_owned(),
        };
        let file = line.iter().find_map(|own| Some((own, own.files.get(&font.file)?)));
        let Some((holder, body)) = file else {
            let instead = "put a WOFF2 at this path beside theme.toml";
            let key = format!("fonts[{nth}].file");
            complaints.push(told(own.file.clone(), key, "is not there".to_owned(), instead));
            continue;
        };
        match wrong(body) {
            None => found.push((font.clone(), body.to_vec())),
            Some((what, instead)) => {
                let file = format!("{}/{}", holder.shown, font.file);
                complaints.push(told(file, String::new(), what, instead));
            }
        }
    }
    if complaints.is_empty() { Ok(found) } else { Err(complaints) }
}

/// What is wrong with a file, and what to do.
fn wrong(body: &[u8]) -> Option<(String, &'static str)> {
    if body.len() > LARGEST {
        let what = format!("has {} bytes, more than {LARGEST}", body.len());
        return Some((what, "leave out letters that no page needs"));
    }
    if !body.starts_with(SIGNATURE) {
        return Some(("is no WOFF2".to_owned(), "save the font as WOFF2"));
    }
    let length = body.get(LENGTH).and_then(|four| <[u8; 4]>::try_from(four).ok());
    let whole = length.is_some_and(|four| u32::from_be_bytes(four) as usize == body.len());
    (!whole).then(|| ("is broken: it has another length than it says".to_owned(), "save it again"))
}

/// A font with the path that it is served at.
pub type Face = (Font, String);

/// The rules that make families of files. Pages ask for the files at once, in their heads; one that is
/// not there when they are drawn does not come later, so no word of a page ever moves.
pub(super) fn rules(faces: &[Face]) -> String {
    let mut rules = String::new();
    for (font, path) in faces {
        let style = if font.italic { "italic" } else { "normal" };
        let to = font.weight_to.map(|to| format!(" {to}")).unwrap_or_default();
        // Writing to a `String` cannot fail.
        let _ = write!(
            rules,
            "@font-face{{font-family:\"{}\";src:url({path}) format(\"woff2\");font-weight:{}{to};\
             font-style:{style};font-display:optional}}",
            font.family, font.weight
        );
    }
    rules
}
