//! The pictures of a theme: files beside its `theme.toml` that are named by where they are shown, each
//! for both modes or with another one for dark pages.

pub(super) mod room;
mod style;
mod svg;

use crate::domain::ThemeFiles;
use crate::written::Complaint;
use std::collections::BTreeMap;

use super::folder::unreadable;

/// The largest file, in bytes, as the original has it.
pub const LARGEST: usize = 1_000_000;
/// The longest edge of a picture that is made of pixels.
pub const LONGEST_EDGE: usize = 4096;

/// Every place for a picture: the name of its file, before `-dark` and the extension; also of its token in
/// style sheets.
pub const SLOTS: [&str; 12] = [
    "logo",
    "favicon",
    "footer-logo",
    "background",
    "card",
    "header",
    "footer",
    "email",
    "sms",
    "authenticator",
    "password",
    "passkey",
];

/// What a picture may be, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
    Jpeg,
    Webp,
    Ico,
}

impl Kind {
    const ALL: [Kind; 5] = [Kind::Svg, Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Ico];

    /// The extensions that files of this kind have.
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Svg => &["svg"],
            Kind::Png => &["png"],
            Kind::Jpeg => &["jpg", "jpeg"],
            Kind::Webp => &["webp"],
            Kind::Ico => &["ico"],
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Kind::Svg => "image/svg+xml",
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
            Kind::Webp => "image/webp",
            Kind::Ico => "image/x-icon",
        }
    }

    fn of(extension: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.extensions().contains(&extension))
    }
}

/// A picture that has passed every check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// Of a file that carries this type.
    pub extension: &'static str,
    /// The file.
    pub body: Vec<u8>,
}

impl Picture {
    /// Checks what is to be a picture of a theme, by the name of its file, like `logo-dark.png`.
    pub fn examine(file: &str, body: Vec<u8>) -> Result<Picture, Complaint> {
        let found = pictured(file).map_or_else(
            || flaw("is no picture", "save it as SVG, PNG, JPEG or WebP"),
            |(stem, kind)| placed(stem).and_then(|(slot, _)| checked(body, slot, kind)),
        );
        found.map_err(|flaw| complaint(file.to_owned(), flaw))
    }

    /// One that is compiled in, or made of one that is.
    pub(super) fn svg(text: String) -> Picture {
        Picture { content_type: "image/svg+xml", extension: "svg", body: text.into_bytes() }
    }

    /// Whether it becomes smaller by being compressed.
    pub(super) fn is_text(&self) -> bool {
        self.extension == "svg"
    }
}

/// One picture, and the one that dark pages show in its place.
#[derive(Clone, Debug)]
pub struct Pair {
    /// On light pages.
    pub light: Picture,
    /// On dark pages, where it is another.
    pub dark: Option<Picture>,
}

/// The pictures of a theme by the names of their places.
pub type Pictures = BTreeMap<&'static str, Pair>;

/// Whether a file is a picture, by its name.
pub(super) fn is_one(name: &str) -> bool {
    pictured(name).is_some()
}

/// The pictures among the files of a theme, or everything that is wrong with them. `folder` is only
/// for complaints.
pub(super) fn read(folder: &str, files: &ThemeFiles) -> Result<Pictures, Vec<Complaint>> {
    let (mut found, mut complaints) = (BTreeMap::new(), Vec::new());
    for (name, body) in files.iter().filter(|(path, _)| !path.contains('/')) {
        let Some((stem, kind)) = pictured(name) else { continue };
        let read = placed(stem).and_then(|(slot, dark)| {
            let picture = checked(body.to_vec(), slot, kind)?;
            match found.insert((slot, dark), picture) {
                None => Ok(()),
                Some(_) => flaw("is the second file for this place", "keep one"),
            }
        });
        complaints.extend(read.err().map(|flaw| complaint(format!("{folder}/{name}"), flaw)));
    }
    for (place, dark) in found.keys() {
        if *dark && !found.contains_key(&(*place, false)) {
            let file = format!("{folder}/{place}-dark");
            complaints.push(unreadable(&file, format!("has no `{place}` for light pages")));
        }
    }
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let light: Vec<_> = found.keys().filter(|(_, dark)| !dark).map(|(place, _)| *place).collect();
    let pair = |place: &'static str| {
        let light = found.remove(&(place, false))?;
        Some((place, Pair { light, dark: found.remove(&(place, true)) }))
    };
    Ok(light.into_iter().filter_map(pair).collect())
}

/// What is wrong with a file: line, column, what, instead.
pub(super) type Flaw = (usize, usize, String, String);

/// The name of a picture without its extension, if it is one.
fn pictured(name: &str) -> Option<(&str, Kind)> {
    let (stem, extension) = name.rsplit_once('.')?;
    let hidden = stem.is_empty() || name.starts_with('.');
    Kind::of(&extension.to_ascii_lowercase()).filter(|_| !hidden).map(|kind| (stem, kind))
}

/// The place that a picture's name says, and whether it is for dark pages.
fn placed(stem: &str) -> Result<(&'static str, bool), Flaw> {
    let (place, dark) = stem.strip_suffix("-dark").map_or((stem, false), |stem| (stem, true));
    match SLOTS.into_iter().find(|slot| *slot == place) {
        Some(slot) if dark && slot == "favicon" => {
            flaw(&format!("is shown nowhere: `{slot}` is for both modes"), "remove it")
        }
        Some(slot) => Ok((slot, dark)),
        None => Err((0, 0, "is shown nowhere".to_owned(), known())),
    }
}

fn complaint(file: String, (line, column, what, instead): Flaw) -> Complaint {
    Complaint { file, line, column, key: String::new(), what, instead }
}

fn known() -> String {
    let names: Vec<_> = SLOTS.iter().map(|slot| format!("`{slot}`")).collect();
    format!("name it by its place, with or without `-dark`: {}", names.join(", "))
}

fn flaw<T>(what: &str, instead: &str) -> Result<T, Flaw> {
    Err((0, 0, what.to_owned(), instead.to_owned()))
}

/// A picture whose content is what its name says.
fn checked(body: Vec<u8>, slot: &str, kind: Kind) -> Result<Picture, Flaw> {
    if body.len() > LARGEST {
        return flaw(&format!("has more than {LARGEST} bytes"), "save it smaller, or as SVG");
    }
    if kind == Kind::Ico && slot != "favicon" {
        return flaw("is an icon", "only `favicon` may be one; save it as SVG, PNG, JPEG or WebP");
    }
    match kind {
        Kind::Svg => svg::check(&body)?,
        Kind::Png | Kind::Jpeg | Kind::Webp | Kind::Ico => pixels(&body, kind)?,
    }
    let extension = kind.extensions().first().copied().unwrap_or_default();
    Ok(Picture { content_type: kind.content_type(), extension, body })
}

fn pixels(body: &[u8], kind: Kind) -> Result<(), Flaw> {
    use imagesize::ImageType;
    let Ok(found) = imagesize::image_type(body) else {
        return flaw("is no picture that pages show", "save it as SVG, PNG, JPEG or WebP");
    };
    let same = matches!(
        (found, kind),
        (ImageType::Png, Kind::Png)
            | (ImageType::Jpeg, Kind::Jpeg)
            | (ImageType::Webp, Kind::Webp)
            | (ImageType::Ico, Kind::Ico)
    );
    if !same {
        return flaw("is not what its name says", "give it the extension of its content");
    }
    match imagesize::blob_size(body) {
        Ok(size) if size.width.max(size.height) > LONGEST_EDGE => {
            let what = format!("is {} by {} pixels", size.width, size.height);
            flaw(&what, &format!("make no edge longer than {LONGEST_EDGE}"))
        }
        Ok(_) => Ok(()),
        Err(error) => flaw(&format!("is broken: {error}"), "save it again"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0";

    fn themed(files: &[(&str, &[u8])]) -> ThemeFiles {
        let file = |(name, body): &(&str, &[u8])| ((*name).to_owned(), body.to_vec());
        ThemeFiles::new(files.iter().map(file).collect()).unwrap()
    }

    fn told(files: &[(&str, &[u8])]) -> Vec<String> {
        let told = read("t", &themed(files)).err().unwrap_or_default();
        told.iter().map(|own| own.to_string().replace("t/", "")).collect()
    }

    #[test]
    fn pictures_are_found_by_their_names_in_both_modes() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        let files = [
            ("logo.svg", &svg[..]),
            ("logo-dark.png", PNG),
            ("email.png", PNG),
            ("theme.toml", b""),
            ("words/logo.png", b""),
        ];
        let found = read("t", &themed(&files)).unwrap();
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), ["email", "logo"]);
        assert_eq!(found["logo"].dark.as_ref().unwrap().content_type, "image/png");
        assert!(found["email"].dark.is_none());
    }

    #[test]
    fn what_is_no_picture_of_a_theme_is_told_by_its_name() {
        assert!(told(&[("lgoo.svg", b"<svg/>")])[0].starts_with("lgoo.svg: is shown nowhere"));
        assert!(told(&[("logo.png", b"<svg/>")])[0].contains("is no picture that pages show"));
        assert!(told(&[("logo.jpg", PNG)])[0].contains("is not what its name says"));
        assert!(told(&[("logo-dark.png", PNG)])[0].contains("has no `logo` for light pages"));
        let twice =
            told(&[("logo.png", PNG), ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")]);
        assert!(twice[0].contains("second file for this place"), "{twice:?}");
        assert!(told(&[("logo.png", &vec![0; LARGEST + 1])])[0].contains("more than"));
        let huge = [&PNG[..16], b"\0\x01\0\0\0\0\0\x10\x08\x06\0\0\0"].concat();
        assert!(told(&[("logo.png", &huge)])[0].contains("is 65536 by 16 pixels"));
    }
}
