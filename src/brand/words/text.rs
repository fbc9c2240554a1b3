//! What pages and messages say, in one language.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use super::OwnWords;
use super::own::Sheet;
use super::volume::Volume;

/// The wording of one language, with English behind it, and what a theme says in place of either.
/// Cloning copies pointers.
#[derive(Clone, Debug)]
pub struct Text {
    pub(super) own: Arc<Volume>,
    pub(super) english: Arc<Volume>,
    over: Option<Arc<Sheet>>,
    over_english: Option<Arc<Sheet>>,
}

impl Text {
    /// Our own words alone.
    pub(super) fn new(own: Arc<Volume>, english: Arc<Volume>) -> Self {
        Self { own, english, over: None, over_english: None }
    }

    /// The same, with a theme's own words laid over it.
    #[must_use]
    pub fn in_words_of(self, words: &OwnWords) -> Self {
        let over = words.sheet(self.lang()).cloned();
        let over_english = words.sheet(self.english.language().tag).cloned();
        Self { over, over_english, ..self }
    }

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
        Self::without_marks(&self.say_with(key, args))
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
        Self::without_marks(&self.format("moment", &args))
    }

    /// Value for `lang`.
    pub fn lang(&self) -> &'static str {
        self.own.language().tag
    }

    /// Value for `dir`: `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.own.dir()
    }

    /// Without the marks that keep variables apart.
    pub(super) fn without_marks(said: &str) -> String {
        said.replace(['\u{2068}', '\u{2069}'], "")
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let theirs = |over: &Option<Arc<Sheet>>| over.as_ref()?.format(key, args);
        theirs(&self.over)
            .or_else(|| self.own.format(key, args))
            .or_else(|| theirs(&self.over_english))
            .or_else(|| self.english.format(key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}
