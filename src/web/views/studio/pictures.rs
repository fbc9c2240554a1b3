use askama::Template;

use super::Bench;

/// The pictures of a draft, by place.
#[derive(Debug, Template)]
#[template(path = "studio/pictures.html", whitespace = "preserve")]
pub struct Pictures {
    pub bench: Bench,
    pub theme: String,
    pub number: u32,
    pub revision: u32,
    pub writable: bool,
    pub action: String,
    pub slots: Vec<PictureSlot>,
    /// What may be sent.
    pub lead: String,
}

/// A place.
#[derive(Clone, Debug)]
pub struct PictureSlot {
    pub name: &'static str,
    pub label: String,
    pub about: String,
    pub sides: Vec<PictureSide>,
}

/// A place in one mode.
#[derive(Clone, Debug)]
pub struct PictureSide {
    /// `light` or `dark`.
    pub mode: &'static str,
    pub label: String,
    /// The name of its file without the extension.
    pub place: String,
    /// The file that is there and its size; empty where none is.
    pub file: String,
    /// Where it is served; empty where none is.
    pub src: String,
}
