//! Every mail and text message we send: what happened, to whom, in whose language.
//!
//! A message is put together from the same few parts whatever it says: a title, a sentence, perhaps
//! a code or a link, facts, and notes. So the plain text and the HTML of a mail cannot disagree, and
//! another kind of message is words in the locale files and a line in [`Kind`].

mod html;
mod kind;
mod overrides;
mod parts;
mod sample;

pub use kind::Kind;
pub use overrides::{Override, Overrides, Unsuited, suits};

use super::theme::Theme;
use super::words::Text;
use overrides::{Linked, filled};
use parts::Parts;

/// A message to a person. Its words come from the locale files, like those of the pages.
#[derive(Clone)]
pub struct Letter<'a> {
    /// What it says.
    pub kind: Kind,
    /// What the application is called.
    pub app: &'a str,
    /// The host of the pages that ask for a code: browsers offer it there alone.
    pub host: &'a str,
    /// The name to sign in with.
    pub username: &'a str,
    /// A code to type, or a temporary password.
    pub code: Option<&'a str>,
    /// Where its button leads.
    pub link: Option<&'a str>,
    /// How long code and link stand, in seconds.
    pub lasts: Option<u64>,
    /// What else is to be known.
    pub facts: Vec<(Fact, String)>,
    /// What the pool says in place of our words.
    pub own: Option<&'a Override>,
}

/// What stands in the table of a message, beside the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// What a person called the device or the passkey.
    Device,
    /// When it happened.
    When,
    /// What a browser called itself.
    Browser,
    /// The network address of a visitor.
    Address,
    /// What took the place of what there was, masked.
    Now,
    /// When it will happen.
    TakesEffect,
    /// How many recovery codes were not used yet.
    CodesLeft,
    /// What was unusual.
    Unusual,
    /// In which country a visitor seems to be.
    Country,
}

/// A mail, in both its forms.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The subject, without line breaks even if a name has some: they would start a new header.
    pub subject: String,
    /// The body for programs that show no HTML, and for people who want none.
    pub text: String,
    /// The body for all others.
    pub html: String,
}

impl Letter<'_> {
    /// The letter as a mail, in the colours of a theme.
    pub fn mail(&self, text: &Text, theme: &Theme) -> Result<Mail, askama::Error> {
        let parts = Parts::of(self, text);
        let subject = parts.subject(text);
        let html = match self.own.and_then(|own| own.html.as_ref()) {
            Some(own) => filled(own, self, Linked::Anchor),
            None => html::render(&parts, &subject, text, theme)?,
        };
        Ok(Mail { subject, text: parts.plain(), html })
    }

    /// The letter as a text message: short enough for one with usual names. A code to type ends with
    /// the line by which a browser knows it (WICG, Origin-bound one-time codes delivered via SMS).
    pub fn sms(&self, text: &Text) -> String {
        let args = [
            ("app", self.app),
            ("username", self.username),
            ("code", self.code.unwrap_or_default()),
            ("link", self.link.unwrap_or_default()),
        ];
        let words = match self.own.and_then(|own| own.text_message.as_ref()) {
            Some(own) => filled(own, self, Linked::Address),
            None => text.plain(&format!("sms-{}", self.kind.word()), &args),
        };
        match self.code.filter(|_| self.kind.is_code()) {
            Some(code) => format!("{words}\n\n@{} #{code}", self.host),
            None => words,
        }
    }
}

/// The facts may be private and the code is secret, so only the kind prints.
impl std::fmt::Debug for Letter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// The text may hold a password, so only the subject prints.
impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail").field("subject", &self.subject).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::words::Locales;

    /// What fits into one text message of 7-bit characters (3GPP TS 23.038 §6.2.1), of which none
    /// here takes two.
    const ONE_MESSAGE: usize = 160;
    const SEVEN_BIT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
        ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    fn letter(kind: Kind) -> Letter<'static> {
        Letter {
            kind,
            app: "Acme Notes",
            host: "login.example.com",
            username: "ada",
            code: Some("493027"),
            link: Some("https://login.example.com/confirmUser?code=x&user=y"),
            lasts: Some(3600),
            facts: vec![(Fact::When, "1 March 2026".to_owned())],
            own: None,
        }
    }

    fn mail(letter: &Letter<'_>, text: &Text) -> Mail {
        letter.mail(text, &Theme::parse("default", crate::brand::theme::DEFAULT).unwrap()).unwrap()
    }

    #[test]
    fn every_letter_has_a_subject_a_text_and_a_short_form_in_every_language() {
        let locales = Locales::builtin().unwrap();
        for (tag, kind) in locales.tags().iter().flat_map(|t| Kind::ALL.map(|k| (*t, k))) {
            let (mail, sms) =
                (mail(&letter(kind), &locales.text(tag)), letter(kind).sms(&locales.text(tag)));
            assert!(mail.subject.contains("Acme Notes"), "{tag} {kind:?}");
            assert!(mail.subject.chars().count() <= 140, "{tag} {kind:?}");
            assert!(mail.text.contains("Acme Notes") && sms.contains("Acme Notes"), "{kind:?}");
            assert!(mail.html.contains(&format!("<html lang=\"{tag}\"")), "{tag}");
            for said in [&mail.subject, &mail.text, &sms] {
                assert!(!said.contains(['{', '\u{2068}']), "{tag}: {said}");
                let keys = ["mail-", "sms-"].map(|part| format!("{part}{}", kind.word()));
                assert!(keys.iter().all(|key| !said.contains(key)), "{tag}: {said}");
            }
        }
    }

    #[test]
    fn codes_fit_into_one_text_message_and_end_with_the_line_for_browsers() {
        let locales = Locales::builtin().unwrap();
        for kind in Kind::ALL.into_iter().filter(|kind| kind.is_code()) {
            for tag in locales.tags() {
                let sms = letter(kind).sms(&locales.text(tag));
                assert_eq!(sms.lines().last(), Some("@login.example.com #493027"), "{sms}");
                let words = sms.split(|c: char| !c.is_ascii_alphanumeric());
                let alone = words.filter(|word| *word == "493027").count();
                assert_eq!(alone, 2, "{tag}: a code stands alone, or phones do not find it: {sms}");
                assert!(sms.chars().count() <= 140, "{tag}: {sms}");
            }
            for tag in ["en", "de"] {
                let sms = letter(kind).sms(&locales.text(tag));
                let long: Vec<_> = sms.chars().filter(|c| !SEVEN_BIT.contains(*c)).collect();
                assert!(long.is_empty() && sms.chars().count() <= ONE_MESSAGE, "{long:?} in {sms}");
            }
        }
    }

    #[test]
    fn short_forms_without_a_code_fit_too() {
        let locales = Locales::builtin().unwrap();
        for (tag, kind) in locales.tags().iter().flat_map(|t| Kind::ALL.map(|k| (*t, k))) {
            let sms = Letter { link: Some(""), ..letter(kind) }.sms(&locales.text(tag));
            assert!(sms.chars().count() <= 140, "{tag}: {} characters: {sms}", sms.chars().count());
        }
    }

    /// Whoever signs up chooses a user name, and anybody's address: no words of theirs go there.
    #[test]
    fn a_stranger_s_user_name_is_not_written_to_an_address_that_nobody_proved() {
        let locales = Locales::builtin().unwrap();
        for kind in Kind::ALL.into_iter().filter(|kind| kind.is_unproven()) {
            let said = Letter { username: "win-a-prize.example", ..letter(kind) };
            let mail = mail(&said, &locales.text("en"));
            assert!(!mail.text.contains("prize") && !mail.subject.contains("prize"), "{kind:?}");
            assert!(!said.sms(&locales.text("en")).contains("prize"), "{kind:?}");
        }
        assert!(mail(&letter(Kind::RecoveryCode), &locales.text("en")).text.contains("ada"));
    }

    #[test]
    fn a_name_cannot_start_a_new_header_and_a_password_does_not_print() {
        let text = Locales::builtin().unwrap().text("en");
        let letter = Letter { app: "A\r\nBcc: x", code: Some("pw"), ..letter(Kind::Invitation) };
        let mail = mail(&letter, &text);
        assert!(!mail.subject.contains(['\r', '\n']));
        assert!(mail.text.contains("pw") && !format!("{mail:?}{letter:?}").contains("pw"));
    }

    #[test]
    fn codes_may_come_with_a_link_and_links_without_a_code() {
        let text = Locales::builtin().unwrap().text("en");
        let both = mail(&letter(Kind::SignInCode), &text).text;
        assert!(both.contains("493027") && both.contains("https://login.example.com/"), "{both}");
        let link = mail(&Letter { code: None, ..letter(Kind::SignUpLink) }, &text).text;
        assert!(link.contains("The link is valid for 1 hour") && !link.contains("code is"));
    }

    #[test]
    fn html_loads_nothing_and_lets_no_name_out_of_its_place() {
        let text = Locales::builtin().unwrap().text("ar");
        let hostile = "\"><script>alert(1)</script><img src=//x>";
        for kind in Kind::ALL {
            let facts = vec![(Fact::Device, hostile.to_owned())];
            let letter = Letter { app: hostile, username: hostile, facts, ..letter(kind) };
            let html = mail(&letter, &text).html;
            for tag in ["<script", "<img", "<link", "url(", "@import", " src="] {
                let known = if tag == " src=" { "&#60;img src=" } else { "" };
                let rest = if known.is_empty() { html.clone() } else { html.replace(known, "") };
                assert!(!rest.contains(tag), "{kind:?}: {tag}");
            }
            assert!(html.contains("dir=\"rtl\"") && html.contains("text-align:right"));
        }
    }

    #[test]
    fn a_pinned_mode_is_kept_in_mails_too() {
        let text = Locales::builtin().unwrap().text("en");
        let of = |file: &str| {
            let theme = Theme::parse("t.toml", file).unwrap();
            letter(Kind::MfaCode).mail(&text, &theme).unwrap().html
        };
        assert!(of("").contains("prefers-color-scheme"));
        assert!(!of("mode = \"light\"").contains("prefers-color-scheme"));
        let dark = Theme::parse("t.toml", "").unwrap().dark.ordinary.palette.canvas.to_string();
        assert!(of("mode = \"dark\"").contains(&format!("background-color:{dark}")));
    }

    #[test]
    fn a_pool_s_own_words_take_the_place_of_ours() {
        let text = Locales::builtin().unwrap().text("en");
        let own = Override {
            subject: Some("Hi".to_owned()),
            body: Some("Welcome {username}.\n\n{####}\n\nOr {##Click Here##}".to_owned()),
            html: None,
            text_message: Some("Code {####}".to_owned()),
        };
        let letter = Letter { own: Some(&own), ..letter(Kind::RecoveryCode) };
        let Mail { subject, text: plain, html } = mail(&letter, &text);
        assert_eq!(subject, "Hi");
        assert!(plain.starts_with("Welcome ada.\n\n493027\n\nOr https://login.example.com/"));
        assert!(html.contains(">Welcome ada.<") && html.contains(">493027<"), "{html}");
        assert!(html.contains(">Click Here</a>") && !html.contains("valid for"), "{html}");
        assert_eq!(letter.sms(&text), "Code 493027\n\n@login.example.com #493027");
        let html = Some("<p>{####} {##Go##}</p>".to_owned());
        let own = Override { html, ..own.clone() };
        let html = mail(&Letter { own: Some(&own), ..letter }, &text).html;
        assert!(html.starts_with("<p>493027 <a href=\"https://login"), "{html}");
    }
}
