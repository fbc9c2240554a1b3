//! Wording: every language's messages, compiled in, and the choice among them.

mod accept;
mod disguise;
mod languages;
mod own;
mod packing;
pub(super) mod signs;
mod text;
mod volume;

use std::sync::Arc;

pub use accept::accept_language;
pub use languages::Language;
pub(super) use own::FOLDER;
pub use own::{OwnWords, Rewritten, rewrite, source_of, sources_of};
pub use text::Text;

use languages::{DISGUISED, SHIPPED};
use packing::ENGLISH;
use volume::Volume;

/// All wording in all languages; made once and then only read.
#[derive(Clone, Debug)]
pub struct Locales {
    volumes: Vec<Arc<Volume>>,
    english: Arc<Volume>,
    /// English in disguise, which is no language.
    disguised: Vec<Arc<Volume>>,
}

impl Locales {
    /// What is compiled in. English is looked at at once, as everything falls back to it; what is
    /// wrong with another is told by [`Self::mistakes`].
    pub fn builtin() -> Result<Locales, Vec<String>> {
        let volume = |&(language, packed)| Volume::new(language, packed).map(Arc::new);
        let volumes: Vec<_> =
            SHIPPED.iter().map(volume).collect::<Result<_, _>>().map_err(|told| vec![told])?;
        let is_english = |own: &&Arc<Volume>| own.language().tag == ENGLISH;
        let english = volumes.iter().find(is_english).cloned();
        let english = english.ok_or_else(|| vec!["English is missing".to_owned()])?;
        if english.resource().is_none() {
            return Err(english.mistakes());
        }
        let disguised = DISGUISED.map(|(language, disguise)| english.disguised(language, disguise));
        let disguised: Result<Vec<_>, _> = disguised.into_iter().collect();
        let disguised = disguised.map_err(|told| vec![told])?.into_iter().map(Arc::new).collect();
        Ok(Locales { volumes, english, disguised })
    }

    /// Every message of every language that is not well formed.
    pub fn mistakes(&self) -> Vec<String> {
        self.volumes.iter().flat_map(|own| own.mistakes()).collect()
    }

    /// All languages, in the order of the language menu.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.volumes.iter().map(|own| own.language())
    }

    /// Every message of ours in one language, as Fluent writes it, in the order of its file.
    pub fn sources(&self, tag: &str) -> Vec<(String, String)> {
        let mut all = self.volumes.iter();
        let own = all.find(|own| own.language().tag == tag).unwrap_or(&self.english);
        let entries = own.resource().into_iter().flat_map(fluent_bundle::FluentResource::entries);
        entries.filter_map(|entry| source_of(entry.clone())).collect()
    }

    /// These of the languages, or all where none are named.
    pub fn among(&self, only: &[String]) -> impl Iterator<Item = Language> {
        self.languages().filter(|own| only.is_empty() || only.iter().any(|tag| tag == own.tag))
    }

    /// The tags of all languages.
    pub fn tags(&self) -> Vec<&'static str> {
        self.languages().map(|language| language.tag).collect()
    }

    /// The first of these tags by which English is asked for in disguise: `en-XA` with accents and longer,
    /// `ar-XB` from right to left. Nobody is offered it, and no other wish leads to it.
    pub fn disguised<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> Option<&'static str> {
        let mut tags = wanted.into_iter().map(|tag| {
            let own = self.disguised.iter().map(|own| own.language().tag);
            own.into_iter().find(|own| own.eq_ignore_ascii_case(tag.trim()))
        });
        tags.find_map(|tag| tag)
    }

    /// The wording of one language, or of English in disguise; English for any other tag.
    pub fn text(&self, tag: &str) -> Text {
        let mut all = self.volumes.iter().chain(&self.disguised);
        let own = all.find(|own| own.language().tag.eq_ignore_ascii_case(tag));
        Text::new(Arc::clone(own.unwrap_or(&self.english)), Arc::clone(&self.english))
    }

    /// The first wanted language of those on offer, or of all where none are named. A wish is met by its
    /// own tag or by a more general one (`de-AT` by `de`), then by any of the same language (`pt` by
    /// `pt-BR`).
    pub fn negotiate<'a>(
        &self,
        wanted: impl IntoIterator<Item = &'a str>,
        only: &[String],
        default: &str,
    ) -> &'static str {
        let chosen = wanted.into_iter().find_map(|tag| self.best(tag, only));
        chosen.or_else(|| self.best(default, only)).unwrap_or(ENGLISH)
    }

    /// The language on offer that meets a wish, if one does.
    pub fn best(&self, wanted: &str, only: &[String]) -> Option<&'static str> {
        let mut general = wanted.trim();
        loop {
            let exact = self.among(only).find(|on| on.tag.eq_ignore_ascii_case(general));
            match (exact, general.rsplit_once('-')) {
                (Some(language), _) => return Some(language.tag),
                (None, Some((shorter, _))) => general = shorter,
                (None, None) => break,
            }
        }
        let other = kin(wanted.trim()).unwrap_or(general);
        let same = |on: &Language| {
            on.tag.eq_ignore_ascii_case(other)
                || on.tag.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(other))
        };
        self.among(only).find(same).map(|language| language.tag)
    }
}

/// The tag that is meant by one which says the same in other words: Chinese by its script or by a
/// region that writes it, Norwegian and Filipino by their other names.
fn kin(wanted: &str) -> Option<&'static str> {
    let mut parts = wanted.split('-').map(str::to_lowercase);
    let (language, rest) = (parts.next()?, parts.collect::<Vec<_>>());
    let traditional = ["hant", "hk", "mo", "tw"].iter().any(|own| rest.iter().any(|r| r == own));
    let simplified = rest.iter().any(|own| own == "hans");
    match language.as_str() {
        "zh" | "yue" if traditional && !simplified => Some("zh-TW"),
        "zh" | "yue" => Some("zh-CN"),
        "no" | "nn" => Some("nb"),
        "tl" => Some("fil"),
        "iw" => Some("he"),
        "in" => Some("id"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_met_from_the_exact_to_the_general() {
        let locales = Locales::builtin().unwrap();
        assert_eq!(locales.negotiate(["de"], &[], "en"), "de");
        assert_eq!(locales.negotiate(["DE-at"], &[], "en"), "de");
        assert_eq!(locales.negotiate(["ar-Arab-EG", "de"], &[], "en"), "ar");
        assert_eq!(locales.negotiate(["xx", "", "de-CH-1996"], &[], "en"), "de");
        assert_eq!(locales.negotiate(["xx"], &[], "ar"), "ar");
        assert_eq!(locales.negotiate([], &[], "nonsense"), "en");
        let few = ["de".to_owned(), "ar".to_owned()];
        assert_eq!(locales.negotiate(["en", "fr", "ar-EG"], &few, "de"), "ar");
        assert_eq!(locales.negotiate(["en"], &few, "de"), "de");
    }

    #[test]
    fn languages_answer_to_their_other_names() {
        let locales = Locales::builtin().unwrap();
        let best = |tag| locales.best(tag, &[]);
        for tag in ["zh", "zh-Hans", "zh-SG", "zh-hans-HK"] {
            assert_eq!(best(tag), Some("zh-CN"), "{tag}");
        }
        for tag in ["zh-TW", "zh-HK", "zh-Hant", "zh-Hant-MO", "yue-HK"] {
            assert_eq!(best(tag), Some("zh-TW"), "{tag}");
        }
        let others =
            [("no", "nb"), ("nn-NO", "nb"), ("tl", "fil"), ("iw-IL", "he"), ("pt", "pt-BR")];
        for (tag, own) in others {
            assert_eq!(best(tag), Some(own), "{tag}");
        }
        assert_eq!(best("tlh"), None);
    }

    #[test]
    fn every_language_is_well_formed() {
        assert_eq!(Locales::builtin().unwrap().mistakes(), [""; 0]);
    }

    #[test]
    fn plurals_and_directions_are_each_languages_own() {
        let locales = Locales::builtin().unwrap();
        let said = |tag: &str, seconds| {
            locales.text(tag).wait(seconds).replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(said("en", 61), "in 2 minutes");
        assert_eq!(said("en", 60), "in 1 minute");
        assert_eq!(said("de", 60), "in einer Minute");
        assert_eq!(said("de", 7201), "in 3 Stunden");
        assert_ne!(said("ar", 120), said("ar", 180));
        for tag in ["ar", "fa", "he", "ur"] {
            assert_eq!((locales.text(tag).dir(), locales.text(tag).lang()), ("rtl", tag));
        }
        assert_eq!(locales.text("tlh").lang(), "en");
    }

    #[test]
    fn a_missing_key_is_shown_and_stops_nothing() {
        let text = Locales::builtin().unwrap().text("de");
        assert_eq!(text.say("no-such-key"), "no-such-key");
    }
}
