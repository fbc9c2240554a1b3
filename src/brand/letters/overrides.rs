//! Words of a pool's own in place of ours, with the original's places: `{username}`, `{####}` for the
//! code or the temporary password, and `{##Label##}` for the link.

use std::collections::BTreeMap;

use super::{Kind, Letter};

/// The overrides of a pool, by kind and language.
pub type Overrides = BTreeMap<(Kind, String), Override>;

/// What a pool says itself; ours where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Override {
    /// The subject of a mail.
    pub subject: Option<String>,
    /// The words of a mail, in paragraphs; they are framed as ours are.
    pub body: Option<String>,
    /// The whole HTML of a mail, in place of our frame.
    pub html: Option<String>,
    /// The words of a text message.
    pub text_message: Option<String>,
}

const CODE: &str = "{####}";
const USERNAME: &str = "{username}";

/// Why a text does not suit a kind of message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsuited {
    /// Nobody could go on.
    #[error("has no place for the code")]
    NoCode,
    /// Nobody could go on.
    #[error("has no place for the link")]
    NoLink,
    /// Nobody would know how to sign in.
    #[error("has no place for the user name")]
    NoUsername,
    /// There is none in such a message.
    #[error("has a place for a code, and there is none in this message")]
    StrayCode,
    /// A stranger's words would go to an address that nobody has proved.
    #[error("has a place for the user name, which a stranger may have chosen")]
    StrayUsername,
}

impl Unsuited {
    /// What to write instead.
    pub const fn instead(self) -> &'static str {
        match self {
            Self::NoCode => "write `{####}` where the code belongs",
            Self::NoLink => "write `{##Label##}` where the link belongs, with words of your own",
            Self::NoUsername => "write `{username}` where it belongs",
            Self::StrayCode | Self::StrayUsername => "take it away",
        }
    }
}

/// Whether a mail's body, or a text message, has what a message of this kind must have.
pub fn suits(kind: Kind, text: &str) -> Result<(), Unsuited> {
    let (code, link) = (text.contains(CODE), label(text).is_some());
    let invites = kind == Kind::Invitation;
    if (kind.is_code() || invites) && !code {
        return Err(Unsuited::NoCode);
    }
    if (kind.is_link() || kind == Kind::LostFactorBegun) && !link {
        return Err(Unsuited::NoLink);
    }
    if invites && !text.contains(USERNAME) {
        return Err(Unsuited::NoUsername);
    }
    if code && !kind.is_code() && !invites {
        return Err(Unsuited::StrayCode);
    }
    if kind.is_unproven() && text.contains(USERNAME) {
        return Err(Unsuited::StrayUsername);
    }
    Ok(())
}

/// What stands between `{##` and `##}`.
pub(super) fn label(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{##") {
        if let Some((label, _)) = after.split_once("##}").filter(|(label, _)| is_label(label)) {
            return Some(label);
        }
        rest = after;
    }
    None
}

/// Words, and not the inside of `{####}` or another place.
fn is_label(label: &str) -> bool {
    !label.trim().is_empty() && !label.contains(['{', '}', '#', '\n'])
}

/// What takes the place of a link.
#[derive(Clone, Copy, Debug)]
pub(super) enum Linked {
    /// Its label, as the button beside has the address.
    Label,
    /// The address alone.
    Address,
    /// An anchor of HTML; what else is filled in is escaped.
    Anchor,
}

/// The text with its places filled, from left to right: what was put in is not looked at again.
pub(super) fn filled(text: &str, letter: &Letter<'_>, linked: Linked) -> String {
    let escape = |value: &str| match linked {
        Linked::Anchor => escaped(value),
        Linked::Label | Linked::Address => value.to_owned(),
    };
    let link = letter.link.unwrap_or_default();
    let (mut rest, mut out) = (text, String::with_capacity(text.len()));
    while let Some(at) = rest.find('{') {
        let (before, place) = rest.split_at(at);
        out.push_str(before);
        if let Some(after) = place.strip_prefix(CODE) {
            out.push_str(&escape(letter.code.unwrap_or_default()));
            rest = after;
        } else if let Some(after) = place.strip_prefix(USERNAME) {
            out.push_str(&escape(letter.username));
            rest = after;
        } else if let Some((label, after)) = place
            .strip_prefix("{##")
            .and_then(|inner| inner.split_once("##}"))
            .filter(|(label, _)| is_label(label))
        {
            match linked {
                Linked::Label => out.push_str(label),
                Linked::Address => out.push_str(link),
                Linked::Anchor => {
                    let (link, label) = (escaped(link), escaped(label));
                    out.extend(["<a href=\"", &link, "\">", &label, "</a>"]);
                }
            }
            rest = after;
        } else {
            out.push('{');
            rest = place.get(1..).unwrap_or_default();
        }
    }
    out + rest
}

fn escaped(value: &str) -> String {
    askama::filters::escape(value, askama::filters::Html)
        .map(|safe| safe.to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(kind: Kind) -> Letter<'static> {
        Letter {
            kind,
            app: "Acme",
            host: "login.example.com",
            username: "{####}<b>",
            code: Some("493027"),
            link: Some("https://login.example.com/?a=1&b=2"),
            lasts: None,
            facts: Vec::new(),
            own: None,
        }
    }

    #[test]
    fn places_are_filled_once_and_escaped_in_html() {
        let text = "{username} {####} {##Click Here##} { {x} {##";
        let filled = |linked| filled(text, &letter(Kind::MfaCode), linked);
        assert_eq!(filled(Linked::Label), "{####}<b> 493027 Click Here { {x} {##");
        assert!(filled(Linked::Address).contains(" https://login.example.com/?a=1&b=2 "));
        let html = filled(Linked::Anchor);
        assert!(html.starts_with("{####}&#60;b&#62; 493027 <a href=\"https://"), "{html}");
        assert!(html.contains("a=1&#38;b=2\">Click Here</a>"), "{html}");
    }

    #[test]
    fn what_a_message_needs_is_asked_for() {
        for (kind, text, told) in [
            (Kind::SignUpCode, "Hello", Err(Unsuited::NoCode)),
            (Kind::SignUpCode, "{####}", Ok(())),
            (Kind::SignUpCode, "{####} {username}", Err(Unsuited::StrayUsername)),
            (Kind::SignUpLink, "{####}", Err(Unsuited::NoLink)),
            (Kind::SignUpLink, "{##Click Here##}", Ok(())),
            (Kind::RecoveryCode, "{username} {####}", Ok(())),
            (Kind::Invitation, "{####}", Err(Unsuited::NoUsername)),
            (Kind::Invitation, "{username} {####}", Ok(())),
            (Kind::PasswordChanged, "{username}", Ok(())),
            (Kind::PasswordChanged, "{####}", Err(Unsuited::StrayCode)),
        ] {
            assert_eq!(suits(kind, text), told, "{kind:?} {text}");
        }
    }
}
