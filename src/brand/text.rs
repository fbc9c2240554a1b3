//! Wording: every language's messages, compiled in, and the choice among them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::Arc;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language that pages can be shown in, named as its readers name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, as in `lang` attributes and in the `lang` parameter.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
}

/// Adding a language is one line here and one file beside the others; English stays first, because
/// the others fall back to it.
const SHIPPED: [(Language, &str); 3] = [
    (Language { tag: "en", name: "English" }, include_str!("../../locales/en.ftl")),
    (Language { tag: "de", name: "Deutsch" }, include_str!("../../locales/de.ftl")),
    (Language { tag: "ar", name: "العربية" }, include_str!("../../locales/ar.ftl")),
];

/// All wording in all languages; made once and then only read.
#[derive(Debug)]
pub struct Locales {
    books: Vec<Arc<Book>>,
    english: Arc<Book>,
}

impl Locales {
    /// Reads what is compiled in, and tells every message that is not well formed.
    pub fn builtin() -> Result<Locales, Vec<String>> {
        let (mut books, mut mistakes) = (Vec::new(), Vec::new());
        for (language, source) in SHIPPED {
            match Book::read(language, source) {
                Ok(book) => books.push(Arc::new(book)),
                Err(told) => mistakes.extend(told),
            }
        }
        match books.first().cloned() {
            Some(english) if mistakes.is_empty() => Ok(Locales { books, english }),
            Some(_) | None => Err(mistakes),
        }
    }

    /// The languages on offer, in the order of the language menu.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.books.iter().map(|book| book.language)
    }

    /// The tags on offer.
    pub fn tags(&self) -> Vec<&'static str> {
        self.languages().map(|language| language.tag).collect()
    }

    /// The wording of one language; English for a tag that is not on offer.
    pub fn text(&self, tag: &str) -> Text {
        let own = self.books.iter().find(|book| book.language.tag.eq_ignore_ascii_case(tag));
        Text { own: Arc::clone(own.unwrap_or(&self.english)), english: Arc::clone(&self.english) }
    }

    /// The first wanted language that is on offer. A wish is met by its own tag or by a more general
    /// one (`de-AT` by `de`), then by any of the same language (`pt` by `pt-BR`).
    pub fn negotiate<'a>(
        &self,
        wanted: impl IntoIterator<Item = &'a str>,
        default: &str,
    ) -> &'static str {
        let english = self.english.language.tag;
        let chosen = wanted.into_iter().find_map(|tag| self.best(tag));
        chosen.or_else(|| self.best(default)).unwrap_or(english)
    }

    /// The language on offer that meets a wish, if one does.
    pub fn best(&self, wanted: &str) -> Option<&'static str> {
        let mut general = wanted.trim();
        loop {
            let exact = self.languages().find(|on| on.tag.eq_ignore_ascii_case(general));
            match (exact, general.rsplit_once('-')) {
                (Some(language), _) => return Some(language.tag),
                (None, Some((shorter, _))) => general = shorter,
                (None, None) => break,
            }
        }
        let same = |on: &Language| {
            on.tag.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case(general))
        };
        self.languages().find(same).map(|language| language.tag)
    }
}

/// The tags of an `Accept-Language` header, most wanted first. Whatever is malformed is passed
/// over, since a browser cannot mend it; `*` and `q=0` ask for nothing.
pub fn accept_language(header: &str) -> Vec<&str> {
    let mut ranked: Vec<(u16, &str)> = header.split(',').filter_map(range).collect();
    ranked.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    ranked.into_iter().map(|(_, tag)| tag).collect()
}

fn range(part: &str) -> Option<(u16, &str)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| is_tag(tag))?;
    let mut thousandths = 1000;
    for parameter in pieces {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            thousandths = quality(value.trim())?;
        }
    }
    (thousandths > 0).then_some((thousandths, tag))
}

fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// `qvalue` of RFC 9110 section 12.4.2 in thousandths: 0 to 1 with at most three digits.
fn quality(value: &str) -> Option<u16> {
    let (whole, digits) = value.split_once('.').unwrap_or((value, ""));
    let sound = digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    let fraction = if sound {
        format!("{digits:0<3}").parse::<u16>().ok()?
    } else {
        return None;
    };
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// The wording of one language, with English behind it. Cloning copies two pointers.
#[derive(Clone, Debug)]
pub struct Text {
    own: Arc<Book>,
    english: Arc<Book>,
}

impl Text {
    /// The message with this key. A missing one never stops a page: it is said in English, and a key
    /// that exists nowhere is shown as it is (a test makes sure that there is none).
    pub fn say(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    /// The message with this key, with its variables. Each is wrapped in invisible isolation
    /// marks, so that a name in another script cannot turn the sentence around it.
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), FluentValue::from((*value).to_owned()));
        }
        self.format(key, &fluent)
    }

    /// The message with this key and `$count`, in the plural form that the language wants.
    pub fn count(&self, key: &str, n: i64) -> String {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(n));
        self.format(key, &args)
    }

    /// As [`Text::say_with`], but without isolation marks: for mail and text messages, from which
    /// people copy names and passwords, marks included.
    pub fn plain(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.say_with(key, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// How long to wait, in words that fit after "try again": rounded up, so that trying then works.
    pub fn wait(&self, seconds: u64) -> String {
        let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        match seconds {
            0..60 => self.count("wait-seconds", whole(seconds.max(1))),
            60..3600 => self.count("wait-minutes", whole(seconds.div_ceil(60))),
            3600.. => self.count("wait-hours", whole(seconds.div_ceil(3600))),
        }
    }

    /// How long something lasts, in words that fit after "valid for": rounded down, so that nobody
    /// relies on time that is not there.
    pub fn span(&self, seconds: u64) -> String {
        let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        match seconds {
            0..3600 => self.count("span-minutes", whole((seconds / 60).max(1))),
            3600..172_800 => self.count("span-hours", whole(seconds / 3600)),
            172_800.. => self.count("span-days", whole(seconds / 86_400)),
        }
    }

    /// A moment, in seconds since the Unix epoch, as the language writes it; in UTC, and saying so.
    pub fn moment(&self, seconds: i64) -> String {
        let Ok(when) = time::OffsetDateTime::from_unix_timestamp(seconds) else {
            return seconds.to_string();
        };
        let mut args = FluentArgs::new();
        args.set("day", FluentValue::from(when.day()));
        args.set("month", FluentValue::from(u8::from(when.month())));
        args.set("year", FluentValue::from(when.year().to_string()));
        args.set("time", FluentValue::from(format!("{:02}:{:02}", when.hour(), when.minute())));
        self.format("moment", &args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Value for `lang`.
    pub fn lang(&self) -> &'static str {
        self.own.language.tag
    }

    /// Value for `dir`: `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.own.dir
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let said = self.own.format(key, args).or_else(|| self.english.format(key, args));
        said.unwrap_or_else(|| key.to_owned())
    }
}

/// One language's messages.
struct Book {
    language: Language,
    dir: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Book {
    fn read(language: Language, source: &str) -> Result<Book, Vec<String>> {
        let named = |what: String| format!("locales/{}.ftl: {what}", language.tag);
        let id: LanguageIdentifier =
            language.tag.parse().map_err(|e| vec![named(format!("tag: {e}"))])?;
        let dir = match id.character_direction() {
            CharacterDirection::RTL => "rtl",
            CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
        };
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            errors.iter().map(|e| named(e.to_string())).collect::<Vec<_>>()
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.iter().map(|e| named(e.to_string())).collect::<Vec<_>>())?;
        Ok(Book { language, dir, bundle })
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }
}

impl fmt::Debug for Book {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Book").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_met_from_the_exact_to_the_general() {
        let locales = Locales::builtin().unwrap();
        assert_eq!(locales.negotiate(["de"], "en"), "de");
        assert_eq!(locales.negotiate(["DE-at"], "en"), "de");
        assert_eq!(locales.negotiate(["ar-Arab-EG", "de"], "en"), "ar");
        assert_eq!(locales.negotiate(["xx", "", "de-CH-1996"], "en"), "de");
        assert_eq!(locales.negotiate(["xx"], "ar"), "ar");
        assert_eq!(locales.negotiate([], "nonsense"), "en");
    }

    #[test]
    fn accept_language_is_ranked_and_rubbish_is_passed_over() {
        assert_eq!(accept_language("de-CH, de;q=0.9, en;q=0.8, *;q=0.5"), ["de-CH", "de", "en"]);
        assert_eq!(accept_language("en;q=0.1,ar ; q=1.000 ,de;q=0.55"), ["ar", "de", "en"]);
        assert_eq!(accept_language("en;q=0, de;q=2, ar;q=x, fr;q=0.1234, ;;, <b>"), [""; 0]);
        assert_eq!(accept_language("a,b"), ["a", "b"]);
        assert_eq!(accept_language(""), [""; 0]);
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
        assert_eq!((locales.text("ar").dir(), locales.text("ar").lang()), ("rtl", "ar"));
        assert_eq!(locales.text("tlh").lang(), "en");
    }

    #[test]
    fn a_missing_key_is_shown_and_stops_nothing() {
        let text = Locales::builtin().unwrap().text("de");
        assert_eq!(text.say("no-such-key"), "no-such-key");
    }
}
