//! How a theme would look that is not finished: as much of it as can be worn, and all that is wrong.

use std::sync::Arc;

use super::{Asset, Branded, Catalog, Shelf, Whole, inherited, overlaid};
use crate::brand::fonts;
use crate::brand::source::Source;
use crate::brand::theme::{Mode, Theme};
use crate::domain::ThemeFiles;
use crate::written::Complaint;

/// A theme that may have mistakes.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// What can be worn of it; nothing where its file cannot be understood, or its pictures not be
    /// shown. Colours that are hard to read are in it.
    pub brand: Option<Arc<Branded>>,
    /// What its pages link to.
    pub assets: Vec<Asset>,
    /// Everything that is wrong with it, or with the themes that extend it.
    pub complaints: Vec<Complaint>,
}

impl Catalog {
    /// These files as a theme, beside the others, for its makers to look at: never for anybody else.
    pub fn sketch(&self, name: &str, number: u32, files: &Arc<ThemeFiles>) -> Sketch {
        let source = match Source::new(name, number, name, Arc::clone(files)) {
            Ok(source) => source,
            Err(complaints) => return Sketch { brand: None, assets: Vec::new(), complaints },
        };
        let others = self.over.iter().filter(|own| own.name != name).cloned();
        let over: Vec<_> = others.chain([source.clone()]).collect();
        let all = overlaid(&self.folders.sources, &over);
        let written: Vec<_> = all.iter().map(Source::written).collect();
        let (theme, mut complaints) = Theme::sketch(&source.written(), &written);
        let words = source.words(&all, &self.locales).unwrap_or_else(|told| {
            complaints.extend(told);
            self.theme_or_default(name).words.clone()
        });
        let fonts = theme.as_ref().map(|theme| fonts::of(&source, theme, &all));
        let fonts = fonts.unwrap_or(Ok(Vec::new())).unwrap_or_else(|told| {
            complaints.extend(told);
            Vec::new()
        });
        if complaints.is_empty() {
            complaints.extend(self.trial(name, number, files, "").err().into_iter().flatten());
        }
        let mut filled = Shelf::default();
        let brand = theme.map(|theme| {
            let inherited = inherited(&source.line(&all));
            filled.add(&source, Whole { theme, words, fonts }, &inherited)
        });
        Sketch { brand, assets: filled.assets, complaints }
    }
}

impl Branded {
    /// The theme as it looks in one of its modes, whatever the browser prefers. One of a single mode
    /// looks as it always does.
    #[must_use]
    pub fn only(&self, mode: Mode) -> Branded {
        match self.theme.mode {
            Mode::Auto => Branded { theme: Theme { mode, ..self.theme.clone() }, ..self.clone() },
            Mode::Light | Mode::Dark => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> Arc<ThemeFiles> {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        Arc::new(ThemeFiles::new(all.iter().map(file).collect()).unwrap())
    }

    #[test]
    fn a_theme_that_is_hard_to_read_can_be_looked_at_and_its_mistakes_are_told() {
        let catalog = Catalog::load(None).unwrap();
        let sketch = |text: &str| catalog.sketch("acme", 3, &files(&[("theme.toml", text)]));
        let pale = sketch("[light]\nmuted = \"#999999\"");
        assert_eq!(pale.complaints[0].key, "light.muted");
        let worn = pale.brand.unwrap();
        assert_eq!(worn.theme.light.ordinary.palette.muted.to_string(), "#999999");
        assert!(pale.assets.iter().any(|own| own.path == worn.logo.href));
        let broken = sketch("[light\n");
        assert!(broken.brand.is_none() && !broken.complaints.is_empty());
        let good = sketch("[seeds]\nbrand = \"#7a1f5c\"");
        assert!(good.complaints.is_empty(), "{:?}", good.complaints);
    }

    #[test]
    fn links_that_lead_astray_are_told_and_left_out() {
        let catalog = Catalog::load(None).unwrap();
        let text = "[[footer.links]]\nhref = \"javascript:alert(1)\"\ntext = { en = \"Help\" }";
        let sketch = catalog.sketch("acme", 1, &files(&[("theme.toml", text)]));
        assert_eq!(sketch.complaints[0].key, "footer.links[0].href");
        assert!(sketch.brand.unwrap().theme.footer_links.is_empty());
    }

    #[test]
    fn words_that_are_wrong_leave_those_that_are_worn() {
        let catalog = Catalog::load(None).unwrap();
        let own = files(&[("theme.toml", ""), ("words/en.ftl", "no-such-key = Hello\n")]);
        let sketch = catalog.sketch("default", 1, &own);
        assert!(sketch.complaints[0].file.ends_with("words/en.ftl"), "{:?}", sketch.complaints);
        assert!(sketch.brand.is_some());
    }

    #[test]
    fn one_mode_of_a_theme_is_shown_alone() {
        let catalog = Catalog::load(None).unwrap();
        let own = catalog.theme_or_default("default");
        assert_eq!(own.only(Mode::Dark).theme.mode, Mode::Dark);
        assert_eq!(own.only(Mode::Light).only(Mode::Dark).theme.mode, Mode::Light);
    }
}
