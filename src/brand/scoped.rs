//! Themes over each other by scope: a client's over an organisation's, over the pool's, over the server's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::catalog::{Branded, Catalog, Shelf, inherited, overlaid, together};
use super::source::Source;
use super::theme::Theme;
use super::words::Locales;
use crate::domain::{BUILT_IN_THEME, Look};
use crate::written::Complaint;

/// The looks that a catalog was asked for, and those of them that can be worn.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks {
    wanted: Arc<BTreeSet<Look>>,
    worn: BTreeMap<Look, Arc<Branded>>,
}

impl Catalog {
    /// Everything in this look. Where it is not to be had, the theme that is over all others; and the
    /// default one where that is gone, too.
    pub fn look(&self, look: &Look) -> Arc<Branded> {
        match self.looks.worn.get(look) {
            Some(worn) => Arc::clone(worn),
            None => self.theme_or_default(look.theme()),
        }
    }

    /// Whether these looks were asked for.
    pub fn has_looks(&self, looks: &BTreeSet<Look>) -> bool {
        self.looks.wanted.is_superset(looks)
    }

    /// The same with these looks as well, and all that is wrong with those that cannot be worn.
    pub fn with_looks(&self, more: &BTreeSet<Look>) -> Result<Scoped, Vec<Complaint>> {
        let wanted = self.looks.wanted.union(more).cloned().collect();
        Ok(self.made_again()?.scoped(Arc::new(wanted)))
    }

    /// Those looks again that another catalog has, of the themes of this one.
    pub(super) fn scoped_as(self, other: &Catalog) -> Scoped {
        self.scoped(Arc::clone(&other.looks.wanted))
    }

    /// The same of those looks alone that have to do with one theme.
    pub(super) fn scoped_around(self, name: &str, other: &Catalog) -> Scoped {
        let all = overlaid(&self.folders.sources, &self.over);
        let has = |look: &&Look| line(look, &all).iter().any(|own| own.name == name);
        let wanted = other.looks.wanted.iter().filter(has).cloned().collect();
        self.scoped(Arc::new(wanted))
    }

    fn scoped(mut self, wanted: Arc<BTreeSet<Look>>) -> Scoped {
        let (mut worn, mut complaints) = (BTreeMap::new(), Vec::new());
        let all = overlaid(&self.folders.sources, &self.over);
        let mut files = Shelf::with(self.assets.to_vec());
        for look in wanted.iter().filter(|look| !look.is_single()) {
            match worn_as(look, &all, &self.locales, &mut files) {
                Some(Ok(branded)) => drop(worn.insert(look.clone(), branded)),
                Some(Err(told)) => complaints.extend(told),
                None => {}
            }
        }
        complaints.sort();
        complaints.dedup();
        self.assets = Arc::new(files.into_assets());
        self.looks = Looks { wanted, worn };
        Scoped { catalog: self, complaints }
    }
}

/// A catalog with looks, and what is wrong with those that it has not.
#[derive(Debug)]
pub struct Scoped {
    /// It wears what can be worn.
    pub catalog: Catalog,
    /// Of all other looks.
    pub complaints: Vec<Complaint>,
}

impl Scoped {
    /// The catalog where nothing is wrong.
    pub fn whole(self) -> Result<Catalog, Vec<Complaint>> {
        if self.complaints.is_empty() { Ok(self.catalog) } else { Err(self.complaints) }
    }
}

/// Nothing where the first of its themes is not among these: whoever asks is given another one.
fn worn_as(
    look: &Look,
    all: &[Source],
    locales: &Locales,
    files: &mut Shelf,
) -> Option<Result<Arc<Branded>, Vec<Complaint>>> {
    let line = line(look, all);
    let own = line.first().filter(|own| own.name == look.theme())?;
    let written: Vec<_> = line.iter().map(|own| own.written()).collect();
    let (theme, words) = (Theme::layered(&written), Source::words_of(&line, locales));
    let whole = together(own, theme, words, all);
    Some(whole.map(|whole| files.brand(own, whole, &inherited(&line))))
}

/// The themes of a look, each followed by what it extends and then by the next wider scope's. A theme
/// counts where it comes first; one that extends the built-in theme has nothing below it.
fn line<'a>(look: &Look, all: &'a [Source]) -> Vec<&'a Source> {
    let mut line: Vec<&Source> = Vec::new();
    for name in look.names() {
        let Some(scope) = all.iter().find(|own| own.name == name) else {
            if name == BUILT_IN_THEME {
                return line;
            }
            continue;
        };
        for own in scope.line(all) {
            if line.iter().all(|before| before.name != own.name) {
                line.push(own);
            }
            if own.name == BUILT_IN_THEME || own.extends().as_deref() == Some(BUILT_IN_THEME) {
                return line;
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn theme(folder: &Path, name: &str, text: &str, words: &str) {
        let theme = folder.join(name);
        std::fs::create_dir_all(theme.join("words")).unwrap();
        std::fs::write(theme.join("theme.toml"), text).unwrap();
        std::fs::write(theme.join("words/en.ftl"), words).unwrap();
    }

    fn look(names: &[&str]) -> Look {
        Look::of(names.iter().map(|name| Some(*name)))
    }

    fn names(look: &Look, catalog: &Catalog) -> Vec<String> {
        let all = overlaid(&catalog.folders.sources, &catalog.over);
        line(look, &all).iter().map(|own| own.name.clone()).collect()
    }

    #[test]
    fn each_key_is_what_the_narrowest_scope_says_that_says_it() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        theme(
            at,
            "corp",
            "[seeds]\nradius = 3\n[light]\nlink = \"#7a1f5c\"",
            "continue = Onwards\n",
        );
        theme(at, "base", "[seeds]\nradius = 5", "label-password = Base\n");
        theme(at, "shop", "extends = \"base\"\n[logo]\nheight = 44", "");
        theme(at, "alone", "extends = \"default\"\n[seeds]\nradius = 7", "");
        std::fs::write(at.join("corp/logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .unwrap();
        let catalog = Catalog::load(Some(at)).unwrap();
        let looks: BTreeSet<_> =
            [look(&["shop", "corp"]), look(&["alone", "corp"]), look(&["corp"])].into();
        assert!(!catalog.has_looks(&looks));
        let catalog = catalog.with_looks(&looks).unwrap().whole().unwrap();
        assert!(catalog.has_looks(&looks));
        let link = |own: &Branded| own.theme.light.ordinary.palette.link;
        let over = catalog.look(&look(&["shop", "corp"]));
        let corp = catalog.look(&look(&["corp"]));
        assert_eq!((over.name.as_str(), over.theme.radius), ("shop", 5));
        assert_eq!(
            (over.theme.logo_height, over.logo.href.as_str()),
            (44, corp.logo.href.as_str())
        );
        assert_eq!(link(&over), link(&corp));
        assert_ne!(over.style_href, catalog.theme("shop").unwrap().style_href);
        assert!(catalog.asset(&over.style_href).is_some());
        let text = catalog.locales.text("en").in_words_of(&over.words);
        assert_eq!(
            (text.say("continue"), text.say("label-password")),
            ("Onwards".into(), "Base".into())
        );
        let alone = catalog.look(&look(&["alone", "corp"]));
        assert_eq!(alone.style_href, catalog.theme("alone").unwrap().style_href);
        assert_eq!(catalog.look(&look(&["gone", "corp"])).name, BUILT_IN_THEME);
        assert_eq!(catalog.look(&look(&["corp", "shop"])).name, "corp", "nobody asked for it");
    }

    #[test]
    fn scopes_that_share_a_theme_have_it_once() {
        let folder = tempfile::tempdir().unwrap();
        theme(folder.path(), "base", "", "");
        theme(folder.path(), "shop", "extends = \"base\"", "");
        theme(folder.path(), "pool", "extends = \"base\"", "");
        theme(folder.path(), "end", "extends = \"default\"", "");
        let catalog = Catalog::load(Some(folder.path())).unwrap();
        assert_eq!(names(&look(&["shop", "pool"]), &catalog), ["shop", "base", "pool"]);
        assert_eq!(names(&look(&["shop", "end", "pool"]), &catalog), ["shop", "base", "end"]);
        assert_eq!(names(&look(&["base", "shop"]), &catalog), ["base", "shop"]);
        assert_eq!(names(&look(&["shop", "default", "pool"]), &catalog), ["shop", "base"]);
    }

    #[test]
    fn what_two_themes_make_together_is_checked_with_its_places() {
        let folder = tempfile::tempdir().unwrap();
        theme(folder.path(), "ink", "[light]\ntext = \"#000000\"", "");
        theme(folder.path(), "night", "[light]\nsurface = \"#fdfdfd\"\ncanvas = \"#ffffff\"", "");
        let pale = "[light]\nmuted = \"#6d6d6d\"";
        theme(folder.path(), "pale", pale, "");
        theme(folder.path(), "dim", "[light]\nsurface = \"#d4d4d4\"\ncanvas = \"#d4d4d4\"", "");
        let catalog = Catalog::load(Some(folder.path())).unwrap();
        let good = [look(&["ink", "night"])].into();
        assert!(catalog.with_looks(&good).unwrap().whole().is_ok());
        let bad = [look(&["pale", "dim"])].into();
        let told = catalog.with_looks(&bad).unwrap();
        assert!(
            told.complaints.iter().any(|own| own.file.contains("pale")),
            "{:?}",
            told.complaints
        );
        assert_eq!(told.catalog.look(&look(&["pale", "dim"])).name, "pale", "it is worn alone");
        assert!(told.whole().is_err());
    }
}
