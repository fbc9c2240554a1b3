//! A theme as pages wear it, and the files that they link to.

use crate::brand::css::{Drawn, Stylesheet, gzip, hashed};
use crate::brand::fonts::Face;
use crate::brand::own_css::OwnCss;
use crate::brand::pictures::Picture;
use crate::brand::theme::Theme;
use crate::brand::words::OwnWords;
use std::collections::BTreeMap;

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
    pub(super) fn new(extension: &str, content_type: &'static str, body: &str) -> Asset {
        let body = body.as_bytes().to_vec();
        Asset { path: hashed(&body, extension), content_type, gzip: gzip(&body), body }
    }

    /// How many bytes a browser loads that takes it compressed.
    pub fn transferred(&self) -> usize {
        if self.gzip.is_empty() { self.body.len() } else { self.gzip.len() }
    }

    /// Fonts are packed already.
    pub(super) fn font(body: Vec<u8>) -> Asset {
        let (path, gzip) = (hashed(&body, "woff2"), Vec::new());
        Asset { path, content_type: "font/woff2", gzip, body }
    }

    pub(super) fn picture(picture: &Picture) -> Asset {
        let Picture { content_type, extension, body } = picture;
        let gzip = if picture.is_text() { gzip(body) } else { Vec::new() };
        Asset { path: hashed(body, extension), content_type, gzip, body: body.clone() }
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
    /// The same in languages of their own, by their tags.
    pub alts: BTreeMap<String, String>,
    /// Height in pixels, so that the page does not jump when the picture arrives.
    pub height: i64,
    /// Width in pixels at this height, for the same, where the picture says it.
    pub width: Option<i64>,
    /// The same of the picture for dark pages.
    pub dark_width: Option<i64>,
}

impl Logo {
    /// What a screen reader says in this language.
    pub fn alt_in(&self, tag: &str) -> &str {
        let own = self.alts.get(tag).or_else(|| self.alts.get(tag.split('-').next()?));
        own.map_or(&self.alt, String::as_str)
    }
}

/// A theme with the paths of everything a page of it links to.
#[derive(Clone, Debug)]
pub struct Branded {
    /// The folder's name, by which configuration refers to it.
    pub name: String,
    /// Which version of it; 0 is the folder's.
    pub version: u32,
    /// The checked theme.
    pub theme: Theme,
    /// What it says in place of our words.
    pub words: OwnWords,
    /// Path of the stylesheet.
    pub style_href: String,
    /// Path of the script that pages with a form load; every page works without it.
    pub script_href: String,
    /// Path of the script that asks for passkeys, on the pages that do.
    pub passkey_href: String,
    /// Path of the script that only submits, for answers sent by form post.
    pub submit_href: String,
    /// Path of the script that waits for a link to be pressed, on the page of the code beside it.
    pub wait_href: String,
    /// Path of the tab icon.
    pub favicon_href: String,
    /// Its type.
    pub favicon_type: &'static str,
    /// The picture in the footer, if there is one.
    pub footer_logo: Option<Logo>,
    /// Pictures that the stylesheet draws.
    pub drawn: Drawn,
    /// Rules of its own.
    pub own_css: OwnCss,
    /// Fonts that the stylesheet asks for.
    pub faces: Vec<Face>,
    /// The picture at the head of every page.
    pub logo: Logo,
}

/// Paths of what the pages of the brand studio load.
#[derive(Clone, Debug)]
pub struct StudioAssets {
    /// Their style sheet.
    pub style: String,
    /// Their script; they work without it.
    pub script: String,
}

impl Branded {
    /// Its stylesheet, as it is written anew for another mode.
    pub fn stylesheet(&self) -> Stylesheet {
        Stylesheet::with(&self.theme, &self.drawn, &self.own_css, &self.faces)
    }
}

/// What one round trip carries on a fresh connection, in bytes.
pub const FIRST_VIEW: usize = 14 * 1024;
/// No page of a sign-in weighs more in any language, with its script and without its looks.
pub const HEAVIEST_PAGE: usize = 9_300;

/// What a theme adds to a page, in bytes as they are transferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// Its stylesheet.
    pub style: usize,
    /// Its pictures, without those that only some steps have.
    pub pictures: usize,
    /// Its words beside the form of the sign-in, in the language in which they are the most.
    pub words: usize,
    /// Its fonts, which no page waits for.
    pub fonts: usize,
}

impl Weight {
    /// The heaviest first view in this theme.
    pub fn first_view(self) -> usize {
        HEAVIEST_PAGE + self.style + self.pictures + self.words
    }
}
