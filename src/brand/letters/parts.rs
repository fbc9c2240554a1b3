//! What a message consists of, in words.

use super::overrides::{Linked, filled, label};
use super::{Fact, Kind, Letter};
use crate::brand::words::Text;

/// A message in words, before it is plain text or HTML.
pub(super) struct Parts<'a> {
    pub app: &'a str,
    pub title: String,
    pub lead: String,
    /// What the code is called, and the code.
    pub code: Option<(String, &'a str)>,
    /// What stands before the button where there is a code too.
    pub or: Option<String>,
    /// What the button says, and where it leads.
    pub action: Option<(String, &'a str)>,
    pub facts: Vec<(String, &'a str)>,
    pub notes: Vec<String>,
    pub footer: String,
    /// A pool's own words, which are all that the plain text has.
    own: Option<String>,
    own_subject: Option<String>,
}

impl<'a> Parts<'a> {
    pub fn of(letter: &'a Letter<'_>, text: &Text) -> Self {
        let parts = Self::ours(letter, text);
        match letter.own.and_then(|own| own.body.as_deref()) {
            Some(body) => parts.saying(body, letter),
            None => parts,
        }
    }

    fn ours(letter: &'a Letter<'_>, text: &Text) -> Self {
        let kind = letter.kind;
        let app = [("app", letter.app)];
        let code = letter.code.filter(|_| !kind.is_link());
        let subject = letter.own.and_then(|own| own.subject.as_ref());
        let subject = subject.map(|own| filled(own, letter, Linked::Address));
        let action = letter.link.and_then(|link| Some((action(kind, text)?, link)));
        Self {
            app: letter.app,
            title: subject
                .clone()
                .unwrap_or_else(|| text.plain(&format!("mail-{}-title", kind.word()), &[])),
            lead: text.plain(&format!("mail-{}-lead", kind.word()), &app),
            code: code.map(|code| (code_label(kind, text), code)),
            or: (kind.is_code() && action.is_some()).then(|| text.say("mail-or-link")),
            action,
            facts: facts(letter, text),
            notes: notes(letter, text),
            footer: text.plain("mail-footer", &app),
            own: None,
            own_subject: subject,
        }
    }

    /// The same in a pool's own words. A code that stands in a paragraph of its own is shown as ours
    /// is; any other where it stands.
    fn saying(self, body: &str, letter: &'a Letter<'_>) -> Self {
        let alone = |paragraph: &&str| paragraph.trim() == "{####}";
        let shown = body.split("\n\n").any(|paragraph| alone(&paragraph));
        let words: Vec<_> = body.split("\n\n").filter(|paragraph| !alone(paragraph)).collect();
        Self {
            lead: filled(&words.join("\n\n"), letter, Linked::Label),
            code: self.code.filter(|_| shown),
            or: None,
            action: label(body).and_then(|label| Some((label.to_owned(), letter.link?))),
            facts: Vec::new(),
            notes: Vec::new(),
            own: Some(filled(body, letter, Linked::Address)),
            ..self
        }
    }

    pub fn subject(&self, text: &Text) -> String {
        if let Some(own) = &self.own_subject {
            return own.replace(char::is_control, " ");
        }
        let args = [("title", self.title.as_str()), ("app", self.app)];
        text.plain("mail-subject", &args).replace(char::is_control, " ")
    }

    /// The sentences before everything else, as an override may have several paragraphs of them.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.lead.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
    }

    /// A paragraph for each part, with the code and the link on lines of their own.
    pub fn plain(&self) -> String {
        if let Some(own) = &self.own {
            return format!("{}\n\n-- \n{}\n", own.trim_end(), self.footer);
        }
        let mut paragraphs = vec![self.title.clone(), self.lead.clone()];
        paragraphs.extend(self.code.as_ref().map(|(label, code)| format!("{label}:\n{code}")));
        paragraphs.extend(self.or.clone());
        paragraphs.extend(self.action.as_ref().map(|(label, link)| format!("{label}:\n{link}")));
        let facts = self.facts.iter().map(|(label, fact)| format!("{label}: {fact}"));
        let facts: Vec<_> = facts.collect();
        paragraphs.extend((!facts.is_empty()).then(|| facts.join("\n")));
        paragraphs.extend(self.notes.iter().cloned());
        paragraphs.push(format!("-- \n{}", self.footer));
        paragraphs.join("\n\n") + "\n"
    }
}

fn code_label(kind: Kind, text: &Text) -> String {
    match kind {
        Kind::Invitation => text.say("mail-fact-password"),
        _ => text.say("mail-code"),
    }
}

fn action(kind: Kind, text: &Text) -> Option<String> {
    Some(match kind {
        Kind::SignUpCode
        | Kind::SignUpLink
        | Kind::ResentCode
        | Kind::ResentLink
        | Kind::AttributeCode => text.say("mail-action-confirm"),
        Kind::SignInCode | Kind::MfaCode | Kind::Invitation | Kind::AlreadyRegistered => {
            text.say("mail-action-sign-in")
        }
        Kind::LostFactorBegun => text.say("mail-action-stop"),
        Kind::NewDevice | Kind::UnusualSignIn => text.say("mail-action-not-me"),
        _ => return None,
    })
}

fn facts<'a>(letter: &'a Letter<'_>, text: &Text) -> Vec<(String, &'a str)> {
    let account = (text.say("mail-fact-account"), letter.username);
    let label = |fact| match fact {
        Fact::Device => text.say("mail-fact-device"),
        Fact::When => text.say("mail-fact-when"),
        Fact::Browser => text.say("mail-fact-browser"),
        Fact::Address => text.say("mail-fact-address"),
        Fact::Now => text.say("mail-fact-now"),
        Fact::TakesEffect => text.say("mail-fact-takes-effect"),
        Fact::CodesLeft => text.say("mail-fact-codes-left"),
        Fact::Unusual => text.say("mail-fact-unusual"),
        Fact::Country => text.say("mail-fact-country"),
    };
    let given = letter.facts.iter().filter(|(_, said)| !said.is_empty());
    (!letter.kind.is_unproven())
        .then_some(account)
        .into_iter()
        .chain(given.map(|(fact, said)| (label(*fact), said.as_str())))
        .collect()
}

fn notes(letter: &Letter<'_>, text: &Text) -> Vec<String> {
    let kind = letter.kind;
    let span = letter.lasts.map(|seconds| text.span(seconds));
    let lasts = |key: &str| span.as_ref().map(|span| text.plain(key, &[("span", span)]));
    let say = |key: &str| Some(text.plain(key, &[("app", letter.app)]));
    let notes = match kind {
        Kind::SignUpCode | Kind::ResentCode | Kind::AttributeCode => {
            vec![lasts(CODE_LASTS), say(IGNORE)]
        }
        Kind::SignUpLink | Kind::ResentLink => vec![lasts(LINK_LASTS), say(IGNORE)],
        Kind::RecoveryCode => vec![lasts(CODE_LASTS), say(NOTHING_CHANGED), say(KEEP)],
        Kind::SignInCode => vec![lasts(CODE_LASTS), say(IGNORE), say(KEEP)],
        Kind::MfaCode => vec![lasts(CODE_LASTS), say(SOMEBODY_KNOWS), say(KEEP)],
        Kind::Invitation => vec![lasts(PASSWORD_LASTS), say(IGNORE)],
        Kind::AlreadyRegistered => vec![say(NOTHING_CHANGED)],
        Kind::LostFactorBegun => Vec::new(),
        Kind::SignInBlocked => vec![say(BLOCKED_YOU), say(BLOCKED_NOT_YOU)],
        _ => vec![say(NOT_YOU)],
    };
    notes.into_iter().flatten().collect()
}

const CODE_LASTS: &str = "mail-note-code-lasts";
const LINK_LASTS: &str = "mail-note-link-lasts";
const PASSWORD_LASTS: &str = "mail-note-password-lasts";
const IGNORE: &str = "mail-note-ignore";
const NOTHING_CHANGED: &str = "mail-note-nothing-changed";
const KEEP: &str = "mail-note-keep";
const SOMEBODY_KNOWS: &str = "mail-note-somebody-knows";
const NOT_YOU: &str = "mail-note-not-you";
const BLOCKED_YOU: &str = "mail-note-blocked-you";
const BLOCKED_NOT_YOU: &str = "mail-note-blocked-not-you";
