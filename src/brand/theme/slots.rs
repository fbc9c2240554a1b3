//! Words of the brand's own before and behind a form.

use std::collections::BTreeMap;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::chain::Read;
use super::layout::nearest_tag;
use super::raw::{RawSlot, RawSlotPage, RawSlotPlace};
use super::resolve::path;
use crate::brand::rich::{self, Rich};

/// As long as the text of one language may be, in characters.
const LONGEST: usize = 2000;

/// Words of the brand's own beside the form of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The steps of the forms, as pages post them; all where there are none.
    steps: &'static [&'static str],
    place: SlotPlace,
    /// HTML by the tag of its language; never empty.
    text: BTreeMap<String, String>,
    /// Where links in it lead, in whatever language.
    links: Vec<String>,
}

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotPlace {
    /// Between the heading and the form.
    Before,
    /// Behind the form and the ways on from it.
    After,
}

/// Words in one language, for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// HTML of paragraphs, lists, emphasis and links; nothing else is in it.
    pub html: &'a str,
    /// Value of `lang`, where it is another than the page's.
    pub lang: Option<&'a str>,
    /// Value of `dir`, where the language is another than the page's.
    pub dir: &'static str,
}

impl Slot {
    /// What stands at this place of the page whose form posts this step, in the language of the page or
    /// in the nearest one there is.
    pub fn said(&self, step: &str, place: SlotPlace, tag: &str) -> Option<Said<'_>> {
        let here = self.place == place && (self.steps.is_empty() || self.steps.contains(&step));
        let (own, html) = nearest_tag(&self.text, tag).filter(|_| here)?;
        let same =
            tag.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        Some(Said { html, lang: (!same).then_some(own), dir: direction(own) })
    }

    /// The tags of the languages that it has.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.text.keys().map(String::as_str)
    }

    /// Where links in it lead, in whatever language.
    pub fn links(&self) -> &[String] {
        &self.links
    }
}

fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().map(|id| id.character_direction()) {
        Ok(CharacterDirection::RTL) => "rtl",
        Ok(CharacterDirection::LTR | CharacterDirection::TTB) | Err(_) => "ltr",
    }
}

impl Read {
    pub(super) fn slots(&mut self, raw: &[RawSlot]) -> Vec<Slot> {
        let slots = raw.iter().enumerate().map(|(nth, raw)| self.slot(nth, raw));
        slots.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    fn slot(&mut self, nth: usize, raw: &RawSlot) -> Option<Slot> {
        let at = path(&["slots"]).index(nth);
        for (key, is_there, instead) in [
            ("page", raw.page.is_some(), "write \"all\", or a page like \"sign-in\""),
            ("place", raw.place.is_some(), "write \"before\" or \"after\""),
            ("text", !raw.text.is_empty(), "write words by language, like `{ en = \"Welcome\" }`"),
        ] {
            if !is_there {
                self.say(&at.key(key), "is missing", instead);
            }
        }
        let mut leads = Vec::new();
        let texts = raw.text.iter().map(|(tag, markdown)| {
            let at = at.key("text").key(tag);
            if tag.parse::<LanguageIdentifier>().is_err() {
                self.say(&at, "is no language", "write a tag like `de` or `pt-BR`");
            }
            let length = markdown.chars().count();
            if length > LONGEST {
                let what = format!("has {length} characters");
                self.say(&at, &what, &format!("write at most {LONGEST}"));
                return None;
            }
            match rich::read(markdown) {
                Ok(Rich { html, links }) => {
                    leads.extend(links);
                    Some((tag.clone(), html))
                }
                Err(flaws) => {
                    for (what, instead) in &flaws {
                        self.say(&at, what, instead);
                    }
                    None
                }
            }
        });
        let text: Option<_> = texts.collect::<Vec<_>>().into_iter().collect();
        let place = match raw.place? {
            RawSlotPlace::Before => SlotPlace::Before,
            RawSlotPlace::After => SlotPlace::After,
        };
        Some(Slot { steps: steps(raw.page?), place, text: text?, links: leads })
    }
}

/// What the forms of a page post as their step.
fn steps(page: RawSlotPage) -> &'static [&'static str] {
    match page {
        RawSlotPage::All => &[],
        RawSlotPage::SignIn => &["sign_in"],
        RawSlotPage::Password => &["password"],
        RawSlotPage::NewPassword => &["new_password"],
        RawSlotPage::SignUp => &["sign_up"],
        RawSlotPage::Confirm => &["confirm"],
        RawSlotPage::Forgot => &["forgot"],
        RawSlotPage::Reset => &["reset"],
        RawSlotPage::Choose => &["choose", "choose_second", "choose_reset"],
        RawSlotPage::Code => &["code"],
        RawSlotPage::Totp => &["totp"],
        RawSlotPage::SetUp => &["choose_set_up", "set_up_totp", "new_passkey"],
        RawSlotPage::Passkey => &["passkey"],
        RawSlotPage::RecoveryCode => &["recovery_code"],
        RawSlotPage::RecoveryCodes => &["recovery_codes"],
        RawSlotPage::LostFactor => &["lost_factor"],
        RawSlotPage::Terms => &["terms", "declined_terms"],
        RawSlotPage::Continue => &["continue", "choose_account"],
        RawSlotPage::SignOut => &["confirm_sign_out"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::theme::{Theme, Written};

    const BOTH: &str = "[[slots]]\npage = \"sign-in\"\nplace = \"before\"\n\
                        text = { en = \"Hello *you*\", ar = \"أهلا\" }\n\
                        [[slots]]\npage = \"all\"\nplace = \"after\"\ntext = { de = \"Ende\" }\n";

    fn theme(text: &str) -> Theme {
        Theme::parse("t.toml", text).unwrap()
    }

    fn shown<'a>(theme: &'a Theme, step: &str, place: SlotPlace, tag: &str) -> Vec<Said<'a>> {
        theme.slots.iter().filter_map(|slot| slot.said(step, place, tag)).collect()
    }

    #[test]
    fn words_stand_where_they_are_written_for_in_the_language_of_the_page_or_the_nearest() {
        let theme = theme(BOTH);
        let one = |step, place, tag| match shown(&theme, step, place, tag).as_slice() {
            [] => None,
            [own] => Some((own.html, own.lang, own.dir)),
            more => panic!("{more:?}"),
        };
        let (before, after) = (SlotPlace::Before, SlotPlace::After);
        let hello = "<p>Hello <em>you</em></p>";
        assert_eq!(one("sign_in", before, "en"), Some((hello, None, "ltr")));
        assert_eq!(one("sign_in", before, "en-XA"), Some((hello, None, "ltr")));
        assert_eq!(one("sign_in", before, "fr"), Some((hello, Some("en"), "ltr")));
        assert_eq!(one("sign_in", before, "ar"), Some(("<p>أهلا</p>", None, "rtl")));
        assert_eq!(one("totp", before, "en"), None);
        assert_eq!(one("account_password", after, "ar"), Some(("<p>Ende</p>", Some("de"), "ltr")));
    }

    #[test]
    fn the_nearest_theme_that_has_any_says_all() {
        let written = |name, text| Written { name, file: name, text };
        let all = [
            written("house", BOTH),
            written("shop", "extends = \"house\""),
            written(
                "sale",
                "extends = \"shop\"\n[[slots]]\npage = \"all\"\nplace = \"after\"\ntext.en = \"Sale\"",
            ),
            written("bare", "extends = \"house\"\nslots = []"),
        ];
        let counted = |nth: usize| Theme::read(&all[nth], &all).unwrap().slots.len();
        assert_eq!([0, 1, 2, 3].map(counted), [2, 2, 1, 0]);
    }

    #[test]
    fn mistakes_are_told_with_place_key_and_reason() {
        let long = "a".repeat(LONGEST + 1);
        let text = format!(
            "[[slots]]\npage = \"sign-on\"\nplace = \"before\"\ntext.en = \"# Hi\"\n\
             [[slots]]\n\
             [[slots]]\npage = \"totp\"\nplace = \"after\"\ntext.english_ = \"a\"\ntext.de = \"{long}\"\n\
             text.fr = \"\"\"\n<b>a</b>\n\n[a](javascript:b)\"\"\"\n"
        );
        let told = Theme::parse("t.toml", &text).unwrap_err();
        let told: Vec<_> = told.iter().map(ToString::to_string).collect();
        for expected in [
            "t.toml:2:8: slots[0].page is `sign-on`, which has no meaning; did you mean `sign-in`?",
            "t.toml:4:11: slots[0].text.en has a heading, `# Hi`; write paragraphs",
            "t.toml:5:1: slots[1].page is missing; write \"all\"",
            "t.toml:5:1: slots[1].place is missing",
            "t.toml:5:1: slots[1].text is missing",
            "t.toml:9:17: slots[2].text.english_ is no language",
            "t.toml:10:11: slots[2].text.de has 2001 characters; write at most 2000",
            "t.toml:11:11: slots[2].text.fr has HTML, `<b>`",
            "t.toml:11:11: slots[2].text.fr has a link that leads nowhere from a page, `javascript:b`",
        ] {
            assert!(told.iter().any(|own| own.starts_with(expected)), "{expected}: {told:#?}");
        }
    }
}
