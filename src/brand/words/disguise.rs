//! English made to look foreign: what does not fit, is not translated, or is put together from pieces
//! shows before any translator has worked.

use std::borrow::Cow;

/// A way to disguise English. The tags are those of the Unicode locale data (`en-XA`, `ar-XB`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// With accents, 40 % longer, between brackets.
    Accented,
    /// From right to left, letter by letter.
    Mirrored,
}

impl Disguise {
    /// What Fluent does with each piece of text, and with nothing that a variable brings.
    pub(super) fn of_pieces(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accented,
            Self::Mirrored => mirrored,
        }
    }

    /// A whole message, so that an end that is cut off is seen.
    pub(super) fn of_whole(self, said: String) -> String {
        match self {
            Self::Accented => format!("[{said}]"),
            Self::Mirrored => said,
        }
    }
}

/// Two letters more after every fifth: a word of its own would break lines where ours does not.
fn accented(text: &str) -> Cow<'_, str> {
    let (mut out, mut letters) = (String::with_capacity(text.len() * 3), 0_u32);
    for c in text.chars() {
        let disguised = accent(c);
        out.push(disguised);
        if c.is_alphabetic() {
            letters += 1;
            if letters.is_multiple_of(5) {
                out.extend([disguised, disguised]);
            }
        }
    }
    Cow::Owned(out)
}

fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.find(c);
    place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(c)
}

/// Each word overrides the direction of its letters and ends that again.
fn mirrored(text: &str) -> Cow<'_, str> {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let bare = word.trim_end();
        let rest = word.strip_prefix(bare).unwrap_or_default();
        if bare.is_empty() { rest.to_owned() } else { format!("\u{202e}{bare}\u{202c}{rest}") }
    });
    Cow::Owned(words.collect())
}

#[cfg(test)]
mod tests {
    use crate::brand::words::{Locales, OwnWords};

    #[test]
    fn english_in_disguise_is_longer_between_brackets_and_leaves_variables_alone() {
        let text = Locales::builtin().unwrap().text("en-XA");
        assert_eq!((text.lang(), text.dir()), ("en-XA", "ltr"));
        let said = text.say("sign-in-title");
        assert!(said.starts_with("[Š") && said.ends_with(']'), "{said}");
        let named = text.plain("way-back", &[("client", "Acme")]);
        assert!(named.contains("Acme") && !named.contains("Back"), "{named}");
        let long = "account-sessions-lead";
        let (plain, disguised) = (Locales::builtin().unwrap().text("en").say(long), text.say(long));
        let ratio = disguised.chars().count() * 100 / plain.chars().count();
        assert!((125..=145).contains(&ratio), "{ratio} % of {plain}");
        assert_eq!(text.wait(60).chars().filter(|c| *c == '[').count(), 1);
    }

    #[test]
    fn mirrored_english_goes_from_right_to_left() {
        let text = Locales::builtin().unwrap().text("ar-XB");
        assert_eq!((text.lang(), text.dir()), ("ar-XB", "rtl"));
        assert_eq!(text.say("sign-in-title"), "\u{202e}Sign\u{202c} \u{202e}in\u{202c}");
    }

    #[test]
    fn nobody_comes_to_it_by_accident() {
        let locales = Locales::builtin().unwrap();
        assert_eq!(locales.tags().len(), 51);
        assert_eq!(locales.negotiate(["en-XA"], &[], "de"), "en");
        assert_eq!(locales.negotiate(["ar-XB"], &[], "de"), "ar");
        let asked = |tag| locales.disguised([tag]);
        assert_eq!(
            (asked("EN-xa"), asked("ar-XB"), asked("en")),
            (Some("en-XA"), Some("ar-XB"), None)
        );
    }

    #[test]
    fn a_theme_s_own_english_is_disguised_as_well() {
        let locales = Locales::builtin().unwrap();
        let words = OwnWords::default().with("en", "en.ftl", "continue = Onwards\n", &locales);
        let text = locales.text("en-XA").in_words_of(&words.unwrap());
        assert_eq!(text.say("continue"), "[Öñŵáŕŕŕđš]");
    }
}
