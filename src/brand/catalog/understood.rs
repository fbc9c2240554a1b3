//! What themes say, beside each other: each with its words, its fonts and what it inherits.

use super::Required;
use crate::brand::fonts;
use crate::brand::own_css::OwnCss;
use crate::brand::pictures::Pictures;
use crate::brand::source::Source;
use crate::brand::theme::Theme;
use crate::brand::words::{Locales, OwnWords};
use crate::written::Complaint;

/// Every theme: as its folder has it, or the version that is worn in its place.
pub(in crate::brand) fn overlaid(folders: &[Source], over: &[Source]) -> Vec<Source> {
    let has = |name: &str| over.iter().any(|own| own.name == name);
    let rest = folders.iter().filter(|own| !has(&own.name));
    let mut all: Vec<_> = rest.chain(over).cloned().collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// What a theme says, its words, and the fonts that it asks for.
pub(in crate::brand) struct Whole {
    pub(super) theme: Theme,
    pub(super) words: OwnWords,
    pub(super) fonts: Vec<fonts::Read>,
}

pub(in crate::brand) type Understood = Result<Whole, Vec<Complaint>>;

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
pub(super) fn understood<'a>(
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
pub(in crate::brand) fn together(
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
pub(in crate::brand) struct Inherited {
    pub(super) pictures: Pictures,
    pub(super) own_css: OwnCss,
}

/// For each place the pictures of the nearest theme that has any, and the nearest style sheet.
pub(in crate::brand) fn inherited(line: &[&Source]) -> Inherited {
    let mut pictures = Pictures::new();
    for (place, pair) in line.iter().flat_map(|own| &own.pictures) {
        pictures.entry(place).or_insert_with(|| pair.clone());
    }
    let own_css = line.iter().find_map(|own| own.own_css.clone()).unwrap_or_default();
    Inherited { pictures, own_css }
}
