//! The catalog: every theme with its stylesheet, and every file that pages link to.

mod sketch;

pub use sketch::Sketch;

use super::css::{Drawn, Stylesheet, gzip, hashed};
use super::drawn;
use super::folder::unreadable;
use super::fonts::{self, Face};
use super::mark;
use super::own_css::OwnCss;
use super::pictures::{Pair, Picture, Pictures, room};
use super::scoped::Looks;
use super::source::Source;
use super::theme::{Slot, SlotPlace, Theme};
use super::words::{Locales, OwnWords};
use crate::domain::ThemeFiles;
use crate::written::Complaint;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

const ENHANCE: &str = include_str!("../../static/enhance.js");
const PASSKEY: &str = include_str!("../../static/passkey.js");
const SUBMIT: &str = include_str!("../../static/submit.js");
const WAIT: &str = include_str!("../../static/wait.js");
const STUDIO_STYLE: &str = include_str!("../../static/studio.css");
const STUDIO_SCRIPT: &str = include_str!("../../static/studio.js");

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
    fn new(extension: &str, content_type: &'static str, body: &str) -> Asset {
        let body = body.as_bytes().to_vec();
        Asset { path: hashed(&body, extension), content_type, gzip: gzip(&body), body }
    }

    /// How many bytes a browser loads that takes it compressed.
    pub fn transferred(&self) -> usize {
        if self.gzip.is_empty() { self.body.len() } else { self.gzip.len() }
    }

    /// Fonts are packed already.
    fn font(body: Vec<u8>) -> Asset {
        let (path, gzip) = (hashed(&body, "woff2"), Vec::new());
        Asset { path, content_type: "font/woff2", gzip, body }
    }

    fn picture(picture: &Picture) -> Asset {
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
pub const HEAVIEST_PAGE: usize = 9_600;

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

/// Everything that pages are made of. Built whole and swapped whole, never edited.
#[derive(Debug)]
pub struct Catalog {
    /// All wording, in all languages.
    pub locales: Locales,
    /// What the pages of the brand studio load, which wear no theme.
    pub studio: StudioAssets,
    default: Arc<Branded>,
    themes: BTreeMap<String, Arc<Branded>>,
    pub(super) assets: Arc<Vec<Asset>>,
    /// What the catalog before this one linked to: pages of it are still on their way.
    former: Arc<Vec<Asset>>,
    pub(super) folders: Arc<Folders>,
    /// Versions that are worn in place of folders.
    pub(super) over: Vec<Source>,
    /// Themes over each other.
    pub(super) looks: Looks,
}

/// Addresses that themes have to link to, by the names of the themes.
pub type Required = BTreeMap<String, BTreeSet<String>>;

/// Themes as they were read from folders, and what is asked of them and of their versions.
#[derive(Debug, Default)]
pub(super) struct Folders {
    pub(super) sources: Vec<Source>,
    required: Required,
}

/// A version of a theme that is to be worn in place of its folder.
#[derive(Clone, Debug)]
pub struct Version {
    /// Of its theme.
    pub name: String,
    /// 1 and up.
    pub number: u32,
    /// Its files.
    pub files: Arc<ThemeFiles>,
}

/// A version that cannot be worn: another program wrote it, or what it extends has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Of its theme.
    pub name: String,
    /// Which version.
    pub number: u32,
    /// What is wrong with it.
    pub complaints: Vec<Complaint>,
}

/// A catalog being filled.
#[derive(Default)]
pub(super) struct Shelf {
    themes: BTreeMap<String, Arc<Branded>>,
    assets: Vec<Asset>,
    /// What pages put behind each path.
    query: String,
}

impl Catalog {
    /// Loads the built-in theme and one theme per folder of `themes_dir`, or tells every mistake in
    /// all of them. A folder called `default` takes the place of the built-in theme.
    pub fn load(themes_dir: Option<&Path>) -> Result<Catalog, Vec<Complaint>> {
        Catalog::read(themes_dir, &|_| true)
    }

    /// The same, of the themes alone whose names are wanted; the others are there to be extended.
    pub fn load_some(
        themes_dir: &Path,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Catalog, Vec<Complaint>> {
        Catalog::read(Some(themes_dir), wanted)
    }

    fn read(
        themes_dir: Option<&Path>,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Catalog, Vec<Complaint>> {
        let locales = Locales::builtin().map_err(|mistakes| {
            let told = mistakes.into_iter().map(|what| unreadable("locales", what));
            told.collect::<Vec<_>>()
        })?;
        let (folders, complaints) =
            themes_dir.map(|dir| Source::all_in(dir, wanted)).unwrap_or_default();
        let folders = Arc::new(Folders { sources: folders, required: Required::new() });
        Catalog::gather(locales, folders, Vec::new(), wanted, complaints, Shelf::default())
    }

    /// The same, of which no version is worn, nor tried, that does not link to what is required of
    /// its theme.
    #[must_use]
    pub fn requiring(self, required: Required) -> Catalog {
        let sources = self.folders.sources.clone();
        Catalog { folders: Arc::new(Folders { sources, required }), ..self }
    }

    fn gather(
        locales: Locales,
        folders: Arc<Folders>,
        over: Vec<Source>,
        wanted: &dyn Fn(&str) -> bool,
        mut complaints: Vec<Complaint>,
        mut shelf: Shelf,
    ) -> Result<Catalog, Vec<Complaint>> {
        let builtin = Source::builtin();
        let theme = Theme::parse(&builtin.file, &builtin.theme)?;
        let (words, fonts) = (OwnWords::default(), Vec::new());
        let mut default = shelf.add(&builtin, Whole { theme, words, fonts }, &Inherited::default());
        let all = overlaid(&folders.sources, &over);
        for (source, read) in understood(&all, wanted, &locales, &folders.required) {
            match read {
                Ok(read) => {
                    let branded = shelf.add(source, read, &inherited(&source.line(&all)));
                    if branded.name == default.name {
                        default = branded;
                    }
                }
                Err(told) => complaints.extend(told),
            }
        }
        if !complaints.is_empty() {
            // A mistake in a theme that others extend is one of theirs, too.
            complaints.sort();
            complaints.dedup();
            return Err(complaints);
        }
        let studio = StudioAssets {
            style: shelf.keep(Asset::new("css", "text/css; charset=utf-8", STUDIO_STYLE)),
            script: shelf.keep(Asset::new("js", "text/javascript; charset=utf-8", STUDIO_SCRIPT)),
        };
        let Shelf { themes, assets, .. } = shelf;
        let (assets, former) = (Arc::new(assets), Arc::default());
        let looks = Looks::default();
        Ok(Catalog { locales, studio, default, themes, assets, former, folders, over, looks })
    }

    /// The same of what this one was made of, without any looks.
    pub(super) fn made_again(&self) -> Result<Catalog, Vec<Complaint>> {
        let (locales, folders) = (self.locales.clone(), Arc::clone(&self.folders));
        let over = self.over.clone();
        Catalog::gather(locales, folders, over, &|_| true, Vec::new(), Shelf::default())
    }

    /// The same folders with these versions in place of theirs. A version that is nothing to wear,
    /// or would spoil a theme that extends it, is left out and told; so there is always a catalog.
    pub fn wearing(&self, versions: &[Version]) -> Result<(Catalog, Vec<LeftOut>), Vec<Complaint>> {
        let (mut over, mut left_out) = (Vec::new(), Vec::new());
        for Version { name, number, files } in versions {
            match Source::new(name, *number, &shown(name, *number), Arc::clone(files)) {
                Ok(source) => over.push(source),
                Err(complaints) => {
                    left_out.push(LeftOut { name: name.clone(), number: *number, complaints });
                }
            }
        }
        loop {
            let (locales, folders) = (self.locales.clone(), Arc::clone(&self.folders));
            let (all, empty) = (over.clone(), Shelf::default());
            match Catalog::gather(locales, folders, all, &|_| true, Vec::new(), empty) {
                // A look that cannot be worn any more gives way to its narrowest theme.
                Ok(catalog) => return Ok((catalog.scoped_as(self).catalog, left_out)),
                Err(told) => {
                    let (place, complaints) = self.spoiling(&over).ok_or(told)?;
                    let Source { name, version, .. } = over.remove(place);
                    left_out.push(LeftOut { name, number: version, complaints });
                }
            }
        }
    }

    /// The first version by which a theme cannot be read, and what is wrong: its own, or one that
    /// a folder's theme extends.
    fn spoiling(&self, over: &[Source]) -> Option<(usize, Vec<Complaint>)> {
        let Folders { sources, required } = self.folders.as_ref();
        let all = overlaid(sources, over);
        let failing: Vec<_> = understood(&all, &|_| true, &self.locales, required)
            .filter_map(|(source, read)| Some((source, read.err()?)))
            .collect();
        let is_failing = |own: &Source| failing.iter().any(|(other, _)| other.name == own.name);
        failing.iter().find_map(|(source, complaints)| {
            let line = source.line(&all);
            // The most general one of its line that fails too: what is wrong began there.
            let guilty = line.iter().rev().find(|own| own.version > 0 && is_failing(own));
            let guilty = guilty.or_else(|| line.iter().find(|own| own.version > 0))?;
            let place = over.iter().position(|own| own.name == guilty.name)?;
            Some((place, complaints.clone()))
        })
    }

    /// How it would be with these files for this theme: a catalog of that theme and of those that
    /// extend it, or everything that would be wrong with them. The running one is not touched. Its
    /// pages link to files with `query` behind their paths, by which another process that is asked
    /// for them may know what they are of.
    pub fn trial(
        &self,
        name: &str,
        number: u32,
        files: &Arc<ThemeFiles>,
        query: &str,
    ) -> Result<Catalog, Vec<Complaint>> {
        let own = Source::new(name, number, name, Arc::clone(files))?;
        let mut over: Vec<_> =
            self.over.iter().filter(|other| other.name != name).cloned().collect();
        over.push(own);
        let all = overlaid(&self.folders.sources, &over);
        let extends = |own: &Source| own.line(&all).iter().any(|below| below.name == name);
        let wanted: Vec<_> =
            all.iter().filter(|own| extends(own)).map(|own| own.name.clone()).collect();
        let (locales, folders) = (self.locales.clone(), Arc::clone(&self.folders));
        let wanted = |name: &str| wanted.iter().any(|own| own == name);
        let asking = Shelf { query: query.to_owned(), ..Shelf::default() };
        let catalog = Catalog::gather(locales, folders, over, &wanted, Vec::new(), asking)?;
        catalog.scoped_around(name, self).whole()
    }

    /// The files of a theme's folder, as it was read; those of the built-in theme where there is none.
    pub fn folder_files(&self, name: &str) -> Option<Arc<ThemeFiles>> {
        let own = self.folders.sources.iter().find(|own| own.name == name);
        let builtin = || (name == "default").then(|| Source::builtin().files);
        own.map(|own| Arc::clone(&own.files)).or_else(builtin)
    }

    /// Whether both were read from the same folders at the same time.
    pub fn has_folders_of(&self, other: &Catalog) -> bool {
        Arc::ptr_eq(&self.folders, &other.folders)
    }

    /// The same, ready to take the place of another one: what that one links to stays there.
    #[must_use]
    pub fn succeeding(self, other: &Catalog) -> Catalog {
        Catalog { former: Arc::clone(&other.assets), ..self }
    }

    /// The theme with this name, to share with every page that wears it.
    pub fn theme(&self, name: &str) -> Option<&Arc<Branded>> {
        self.themes.get(name)
    }

    /// The theme with this name, or the default one where it is gone: a page always has a look.
    pub fn theme_or_default(&self, name: &str) -> Arc<Branded> {
        Arc::clone(self.theme(name).unwrap_or(&self.default))
    }

    /// Every theme, by name.
    pub fn themes(&self) -> impl Iterator<Item = &Arc<Branded>> {
        self.themes.values()
    }

    /// Whether a theme brings fonts along.
    pub fn has_fonts(&self) -> bool {
        self.themes.values().any(|own| !own.faces.is_empty())
    }

    /// What a browser loads at the first page in this theme, of the mode that weighs more.
    pub fn weight(&self, own: &Branded) -> Weight {
        let bytes = |path: &String| self.asset(path).map_or(0, Asset::transferred);
        let logos = [Some(&own.logo), own.footer_logo.as_ref()].into_iter().flatten();
        let logos = logos.map(|logo| [&logo.href, &logo.dark_href]);
        let drawn = own.drawn.iter().filter(|(place, _)| !drawn::is_of_a_step(place));
        let pairs = logos.chain(drawn.map(|(_, [light, dark])| [light, dark]));
        let pictures = pairs
            .fold([0, 0], |[light, dark], [one, other]| [light + bytes(one), dark + bytes(other)]);
        let pictures = pictures.into_iter().max().unwrap_or_default();
        let fonts = own.faces.iter().map(|(_, path)| bytes(path)).sum();
        Weight { style: bytes(&own.style_href), pictures, words: said(&own.theme), fonts }
    }

    /// The file at this path, whatever stands behind it.
    pub fn asset(&self, path: &str) -> Option<&Asset> {
        let path = path.split('?').next()?;
        self.assets.iter().chain(self.former.iter()).find(|asset| asset.path == path)
    }

    /// Every file to serve; no path occurs twice.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }
}

/// How much slots add to the page of the sign-in, compressed as it is.
fn said(theme: &Theme) -> usize {
    let tags = theme.slots.iter().flat_map(Slot::languages);
    let sizes = tags.map(|tag| {
        let places = [SlotPlace::Before, SlotPlace::After].into_iter();
        let slots = places.flat_map(|place| theme.slots.iter().map(move |own| (own, place)));
        let said = slots.filter_map(|(own, place)| own.said("sign_in", place, tag));
        let html: String = said.map(|own| own.html).collect();
        if html.is_empty() { 0 } else { gzip(html.as_bytes()).len() }
    });
    sizes.max().unwrap_or_default()
}

/// What complaints call the folder of a version.
fn shown(name: &str, number: u32) -> String {
    format!("{name}, version {number}")
}

/// Every theme: as its folder has it, or the version that is worn in its place.
pub(super) fn overlaid(folders: &[Source], over: &[Source]) -> Vec<Source> {
    let has = |name: &str| over.iter().any(|own| own.name == name);
    let rest = folders.iter().filter(|own| !has(&own.name));
    let mut all: Vec<_> = rest.chain(over).cloned().collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// What a theme says, its words, and the fonts that it asks for.
pub(super) struct Whole {
    theme: Theme,
    words: OwnWords,
    fonts: Vec<fonts::Read>,
}

pub(super) type Understood = Result<Whole, Vec<Complaint>>;

/// What a theme has to link to, and does not.
fn unlinked(own: &Source, theme: &Theme, required: &Required) -> Vec<Complaint> {
    let missing = required.get(&own.name).into_iter().flatten();
    let missing = missing.filter(|address| !theme.leads_to(address));
    let told = missing.map(|address| Complaint {
        file: own.file.clone(),
        line: 0,
        column: 0,
        key: "footer.links".to_owned(),
        what: format!("does not lead to {address}, which a pool requires that wears this theme"),
        instead: "add it".to_owned(),
    });
    told.collect()
}

/// The wanted ones among themes, each understood beside all of them.
fn understood<'a>(
    all: &'a [Source],
    wanted: &dyn Fn(&str) -> bool,
    locales: &Locales,
    required: &Required,
) -> impl Iterator<Item = (&'a Source, Understood)> {
    let written: Vec<_> = all.iter().map(Source::written).collect();
    let read = |own: &Source| {
        let theme = Theme::read(&own.written(), &written);
        let whole = together(own, theme, own.words(all, locales), all)?;
        let told = unlinked(own, &whole.theme, required);
        if told.is_empty() { Ok(whole) } else { Err(told) }
    };
    let wanted = all.iter().filter(|own| wanted(&own.name));
    wanted.map(|own| (own, read(own))).collect::<Vec<_>>().into_iter()
}

/// A theme with its words and the fonts that it asks for, or all that is wrong with any of them.
pub(super) fn together(
    own: &Source,
    theme: Result<Theme, Vec<Complaint>>,
    words: Result<OwnWords, Vec<Complaint>>,
    all: &[Source],
) -> Understood {
    let fonts = theme.as_ref().map_or(Ok(Vec::new()), |theme| fonts::of(own, theme, all));
    match (theme, words, fonts) {
        (Ok(theme), Ok(words), Ok(fonts)) => Ok(Whole { theme, words, fonts }),
        (theme, words, fonts) => {
            let told = theme.err().into_iter().chain(words.err()).chain(fonts.err());
            Err(told.flatten().collect())
        }
    }
}

/// What a theme has of the files of its line.
#[derive(Default)]
pub(super) struct Inherited {
    pictures: Pictures,
    own_css: OwnCss,
}

/// For each place the pictures of the nearest theme that has any, and the nearest style sheet.
pub(super) fn inherited(line: &[&Source]) -> Inherited {
    let mut pictures = Pictures::new();
    for (place, pair) in line.iter().flat_map(|own| &own.pictures) {
        pictures.entry(place).or_insert_with(|| pair.clone());
    }
    let own_css = line.iter().find_map(|own| own.own_css.clone()).unwrap_or_default();
    Inherited { pictures, own_css }
}

/// The places whose pictures are elements of a page; stylesheets draw the others.
const ELEMENTS: [&str; 3] = ["logo", "footer-logo", "favicon"];

impl Shelf {
    /// With files that are there already.
    pub(super) fn with(assets: Vec<Asset>) -> Shelf {
        Shelf { assets, ..Shelf::default() }
    }

    pub(super) fn into_assets(self) -> Vec<Asset> {
        self.assets
    }

    fn add(&mut self, source: &Source, whole: Whole, inherited: &Inherited) -> Arc<Branded> {
        let branded = self.brand(source, whole, inherited);
        self.themes.insert(source.name.clone(), Arc::clone(&branded));
        branded
    }

    /// A theme with its files on the shelf, which is not among the themes.
    pub(super) fn brand(
        &mut self,
        source: &Source,
        whole: Whole,
        inherited: &Inherited,
    ) -> Arc<Branded> {
        let Whole { theme, words, fonts } = whole;
        let Inherited { pictures, own_css } = inherited;
        let drawn = pictures.iter().filter(|(place, _)| !ELEMENTS.contains(place));
        let drawn: Drawn = drawn.map(|(place, pair)| (*place, self.pair(pair))).collect();
        let faces = fonts.into_iter().map(|(font, body)| (font, self.keep(Asset::font(body))));
        let faces: Vec<Face> = faces.collect();
        let Stylesheet { href, body, gzip } = Stylesheet::with(&theme, &drawn, own_css, &faces);
        let style = Asset { path: href, content_type: "text/css; charset=utf-8", body, gzip };
        let javascript = "text/javascript; charset=utf-8";
        let [light, dark] = [mark::light(&theme), mark::dark(&theme)].map(Picture::svg);
        let mark = Pair { light, dark: Some(dark) };
        let favicon = pictures.get("favicon").unwrap_or(&mark).light.clone();
        let footer = pictures.get("footer-logo").map(|pair| self.logo(&theme, pair));
        let branded = Branded {
            style_href: self.keep(style),
            script_href: self.keep(Asset::new("js", javascript, ENHANCE)),
            passkey_href: self.keep(Asset::new("js", javascript, PASSKEY)),
            submit_href: self.keep(Asset::new("js", javascript, SUBMIT)),
            wait_href: self.keep(Asset::new("js", javascript, WAIT)),
            favicon_href: self.keep(Asset::picture(&favicon)),
            favicon_type: favicon.content_type,
            footer_logo: footer,
            drawn,
            own_css: own_css.clone(),
            faces,
            logo: self.logo(&theme, pictures.get("logo").unwrap_or(&mark)),
            name: source.name.clone(),
            version: source.version,
            theme,
            words,
        };
        Arc::new(branded)
    }

    fn logo(&mut self, theme: &Theme, pair: &Pair) -> Logo {
        let [href, dark_href] = self.pair(pair);
        let (alt, alts) = (theme.logo_alt.clone(), theme.logo_alts.clone());
        let height = theme.logo_height;
        let [width, dark_width] = [&pair.light, pair.dark.as_ref().unwrap_or(&pair.light)]
            .map(|picture| room::width_at(height, picture));
        Logo { href, dark_href, alt, alts, height, width, dark_width }
    }

    fn pair(&mut self, pair: &Pair) -> [String; 2] {
        let dark = pair.dark.as_ref().unwrap_or(&pair.light);
        [&pair.light, dark].map(|picture| self.keep(Asset::picture(picture)))
    }

    fn keep(&mut self, asset: Asset) -> String {
        let path = format!("{}{}", asset.path, self.query);
        if self.assets.iter().all(|kept| kept.path != asset.path) {
            self.assets.push(asset);
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_theme_is_always_there() {
        let catalog = Catalog::load(None).unwrap();
        let branded = catalog.theme("default").unwrap();
        let linked = [
            &branded.style_href,
            &branded.script_href,
            &branded.passkey_href,
            &branded.submit_href,
            &branded.wait_href,
            &branded.favicon_href,
            &branded.logo.href,
            &branded.logo.dark_href,
        ];
        for href in linked {
            assert!(catalog.assets().iter().any(|asset| asset.path == *href), "{href}");
        }
        assert!(catalog.theme("acme").is_none());
    }

    #[test]
    fn folders_are_themes_and_all_their_mistakes_are_told() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["acme", "bolt"] {
            std::fs::create_dir(dir.path().join(name)).unwrap();
        }
        let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
        write("acme/theme.toml", "[seeds]\nbrand = \"#7a1f5c\"");
        write("acme/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("bolt/theme.toml", "[seeds]\nbrand = 3");
        let told = Catalog::load(Some(dir.path())).unwrap_err();
        assert_eq!(told.len(), 1);
        assert!(told.iter().all(|c| c.key == "seeds.brand" && c.line == 2));
        write("bolt/theme.toml", "");
        let catalog = Catalog::load(Some(dir.path())).unwrap();
        let [acme, bolt] = ["acme", "bolt"].map(|name| catalog.theme(name).unwrap().clone());
        assert_ne!(acme.style_href, bolt.style_href);
        assert_eq!(acme.logo.href, acme.logo.dark_href);
        write("bolt/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        let told = Catalog::load(Some(dir.path())).unwrap_err();
        assert!(told[0].to_string().contains("bolt/logo.svg:1:41: holds <script>"), "{told:#?}");
        write("bolt/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>");
        write("bolt/theme.toml", "extends = \"acme\"");
        write("bolt/background.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>");
        write("acme/footer-logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>");
        let catalog = Catalog::load(Some(dir.path())).unwrap();
        let [acme, bolt] = ["acme", "bolt"].map(|name| catalog.theme(name).unwrap().clone());
        assert_ne!(acme.logo.href, bolt.logo.href);
        assert_eq!(
            acme.footer_logo.as_ref().unwrap().href,
            bolt.footer_logo.as_ref().unwrap().href
        );
        let style =
            String::from_utf8(catalog.asset(&bolt.style_href).unwrap().body.clone()).unwrap();
        assert!(
            style.contains(&format!("--background-picture:url({})", bolt.drawn["background"][0]))
        );
    }

    #[test]
    fn a_mistake_is_told_once_however_many_themes_extend_it() {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in
            [("acme", "mode = 3"), ("bolt", "extends = \"acme\""), ("cork", "extends = \"bolt\"")]
        {
            std::fs::create_dir(dir.path().join(name)).unwrap();
            std::fs::write(dir.path().join(name).join("theme.toml"), text).unwrap();
        }
        let told = Catalog::load(Some(dir.path())).unwrap_err();
        assert_eq!(told.len(), 1, "{told:#?}");
        std::fs::write(dir.path().join("acme/theme.toml"), "[seeds]\nradius = 3").unwrap();
        let catalog = Catalog::load(Some(dir.path())).unwrap();
        assert_eq!(catalog.theme("cork").unwrap().theme.radius, 3);
    }

    #[test]
    fn of_versions_those_alone_are_left_out_that_spoil_something() {
        let dir = tempfile::tempdir().unwrap();
        let folders = [("house", "[seeds]\nradius = 1"), ("shop", "extends = \"house\"")];
        for (name, text) in folders {
            std::fs::create_dir(dir.path().join(name)).unwrap();
            std::fs::write(dir.path().join(name).join("theme.toml"), text).unwrap();
        }
        let folders = Catalog::load(Some(dir.path())).unwrap();
        let version = |name: &str, number, text: &str| {
            let files = BTreeMap::from([("theme.toml".to_owned(), text.as_bytes().to_vec())]);
            let files = Arc::new(ThemeFiles::new(files).unwrap());
            Version { name: name.to_owned(), number, files }
        };
        let worn = |versions: &[Version]| {
            let (catalog, left_out) = folders.wearing(versions).unwrap();
            let worn = ["house", "shop"].map(|name| {
                let own = catalog.theme(name).unwrap();
                (own.version, own.theme.radius)
            });
            let left_out: Vec<_> = left_out.into_iter().map(|own| (own.name, own.number)).collect();
            (worn, left_out)
        };
        let (house, shop) =
            (version("house", 3, "[seeds]\nradius = 5"), version("shop", 2, "extends = \"house\""));
        assert_eq!(worn(&[house.clone(), shop.clone()]), ([(3, 5), (2, 5)], vec![]));
        // What is wrong with the one below is not laid to the one above.
        let broken = version("house", 4, "[seeds]\nradius = 500");
        let told = vec![("house".to_owned(), 4)];
        assert_eq!(worn(&[broken.clone(), shop.clone()]), ([(0, 1), (2, 1)], told.clone()));
        assert_eq!(worn(&[broken]), ([(0, 1), (0, 1)], told));
        // One that reads well, and by which a folder's theme no longer does.
        let circle = version("house", 5, "extends = \"shop\"");
        assert_eq!(worn(&[circle]), ([(0, 1), (0, 1)], vec![("house".to_owned(), 5)]));
        let lost = version("shop", 6, "extends = \"nowhere\"");
        assert_eq!(worn(&[house, lost]), ([(3, 5), (0, 5)], vec![("shop".to_owned(), 6)]));
        let empty = Version { files: Arc::default(), ..version("shop", 7, "") };
        assert_eq!(worn(&[empty]), ([(0, 1), (0, 1)], vec![("shop".to_owned(), 7)]));

        // A trial touches nothing, and is of those themes alone that it concerns.
        let files = version("house", 9, "[seeds]\nradius = 7").files;
        let trial = folders.trial("house", 9, &files, "?of=it").unwrap();
        let shown = trial.theme("shop").unwrap();
        assert_eq!((shown.theme.radius, folders.theme("shop").unwrap().theme.radius), (7, 1));
        assert!(
            shown.style_href.ends_with(".css?of=it") && trial.asset(&shown.style_href).is_some()
        );
        assert!(folders.trial("shop", 9, &files, "").unwrap().theme("house").is_none());
    }

    #[test]
    fn no_version_is_worn_without_the_links_that_are_required_of_its_theme() {
        let link = "[[footer.links]]\nhref = \"https://a.example/imprint\"\ntext.en = \"Imprint\"";
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("acme")).unwrap();
        std::fs::write(dir.path().join("acme/theme.toml"), link).unwrap();
        let imprint = BTreeSet::from(["https://a.example/imprint".to_owned()]);
        let required = Required::from([("acme".to_owned(), imprint)]);
        let folders = Catalog::load(Some(dir.path())).unwrap().requiring(required);
        let files = |text: &str| {
            let files = BTreeMap::from([("theme.toml".to_owned(), text.as_bytes().to_vec())]);
            Arc::new(ThemeFiles::new(files).unwrap())
        };
        let told = folders.trial("acme", 1, &files("mode = \"dark\""), "").unwrap_err();
        assert!(told[0].to_string().contains("does not lead to https://a.example/imprint"));
        assert!(folders.trial("acme", 1, &files(link), "").is_ok());
        let version = |text| Version { name: "acme".to_owned(), number: 1, files: files(text) };
        let (catalog, left_out) = folders.wearing(&[version("")]).unwrap();
        assert_eq!((catalog.theme("acme").unwrap().version, left_out.len()), (0, 1));
        // What is worn holds the next one to it, too.
        let (catalog, _) = folders.wearing(&[version(link)]).unwrap();
        assert_eq!(catalog.theme("acme").unwrap().version, 1);
        assert!(catalog.trial("acme", 2, &files(""), "").is_err());
    }
}
