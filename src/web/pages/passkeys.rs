//! The pages that ask for passkeys.

use askama::Template;

use crate::signin::{Ask, Ceremony, Notice};
use crate::web::views::message::Message;
use crate::web::views::{Later, NewPasskey, OtherSteps, PasskeyParts, UsePasskey};

use super::Form;

pub(super) fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    match ask {
        Ask::Passkey { name, ceremony, others, lost, notice } => {
            let (form, passkey) = (form.parts("passkey", notice), carried(ceremony));
            let ways = OtherSteps { others, lost, ..OtherSteps::default() };
            UsePasskey { chrome, form, username: name, passkey, ways }.render()
        }
        Ask::NewPasskey { name, ceremony, offered, notice } => {
            let (form, passkey) = (form.parts("new_passkey", notice), carried(ceremony));
            let later = if offered { Later::Press } else { Later::Other };
            NewPasskey { chrome, form, username: name, passkey, later, own: false }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

/// What is said of a passkey that led nowhere.
pub(super) const fn said(notice: Notice) -> Message {
    match notice {
        Notice::PasskeyKnown => Message::PasskeyKnown,
        Notice::PasskeysFull => Message::PasskeysFull,
        Notice::PasskeyTooLate => Message::PasskeyTooLate,
        _ => Message::PasskeyRefused,
    }
}

pub(super) fn carried(ceremony: Ceremony) -> PasskeyParts {
    PasskeyParts { options: ceremony.options, state: ceremony.state }
}
