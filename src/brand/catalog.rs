//! The catalog: every theme with its stylesheet, and every file that pages link to.

mod branded;
mod shelf;
mod sketch;
mod understood;

pub use branded::{Asset, Branded, FIRST_VIEW, HEAVIEST_PAGE, Logo, StudioAssets, Weight};
pub(super) use shelf::Shelf;
pub use sketch::Sketch;
use understood::understood;
pub(super) use understood::{Inherited, Whole, inherited, overlaid, together};

use super::css::gzip;
use super::drawn;
use super::folder::unreadable;
use super::scoped::Looks;
use super::source::Source;
use super::theme::{Slot, SlotPlace, Theme};
use super::words::{Locales, OwnWords};
use crate::domain::ThemeFiles;
use crate::written::Complaint;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

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
        let studio = shelf.studio();
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

#[cfg(test)]
mod tests;
