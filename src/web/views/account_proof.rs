//! The pages on which somebody proves by a code or a passkey that it is still them, and the word that
//! what they sent twice is done.

use askama::Template;

use super::Chrome;
use super::account::back;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};
use super::message::Message;
use super::passkeys::PasskeyParts;
use super::totp::Method;

/// By what.
#[derive(Debug, Template)]
#[template(path = "pages/account_proof.html")]
pub struct AccountProof {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// What can be chosen.
    pub methods: Vec<Method>,
    pub back: String,
}

impl Page for AccountProof {
    const NAME: &'static str = "account_proof";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, methods| AccountProof {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            methods: Method::offered(chrome, methods),
            back: back(),
        };
        let one = || vec![Method::email_code(chrome)];
        let two = || vec![Method::totp(chrome), Method::text_code(chrome)];
        let missing = FormError::on(Field::Method, Message::MethodMissing.say(&chrome.text));
        let missing = own_parts(Self::NAME).with_error(missing);
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com", one())),
            ("second", page(own_parts(Self::NAME), "ada@example.com", two())),
            ("missing", page(missing, "ada", two())),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME, one())),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, one())),
        ]
    }
}

/// The code.
#[derive(Debug, Template)]
#[template(path = "pages/account_proof_code.html")]
pub struct AccountProofCode {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Where it went, masked; unset for one that an app shows.
    pub destination: Option<String>,
    /// Whether there is another way.
    pub others: bool,
    pub back: String,
}

impl Page for AccountProofCode {
    const NAME: &'static str = "account_proof_code";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, destination: Option<&str>, others| AccountProofCode {
            chrome: chrome.clone(),
            form,
            destination: destination.map(str::to_owned),
            others,
            back: back(),
        };
        let say = |message: Message| message.say(&chrome.text);
        let wrong =
            |message| own_parts(Self::NAME).with_error(FormError::on(Field::Code, say(message)));
        let sent = own_parts(Self::NAME).with_notice(Tone::Good, say(Message::CodeSent));
        vec![
            ("plain", page(own_parts(Self::NAME), Some("a***@e***"), false)),
            ("app", page(own_parts(Self::NAME), None, true)),
            ("wrong", page(wrong(Message::SentCodeWrong), Some("+*******5678"), true)),
            ("used", page(wrong(Message::CodeUsed), None, false)),
            ("sent", page(sent, Some("a***@e***"), false)),
            ("hostile", page(own_parts(Self::NAME), Some(HOSTILE), false)),
        ]
    }
}

/// A passkey of theirs.
#[derive(Debug, Template)]
#[template(path = "pages/account_proof_passkey.html")]
pub struct AccountProofPasskey {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub passkey: PasskeyParts,
    /// Whether there is another way.
    pub others: bool,
    pub back: String,
}

impl Page for AccountProofPasskey {
    const NAME: &'static str = "account_proof_passkey";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, others| AccountProofPasskey {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            passkey: PasskeyParts::sample(),
            others,
            back: back(),
        };
        let news = |message: Message| {
            own_parts(Self::NAME).with_notice(Tone::Plain, message.say(&chrome.text))
        };
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com", false)),
            ("others", page(own_parts(Self::NAME), "ada@example.com", true)),
            ("refused", page(news(Message::PasskeyRefused), "ada", false)),
            ("too_late", page(news(Message::PasskeyTooLate), "ada", true)),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME, true)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, true)),
        ]
    }
}

/// What was sent twice was done the first time.
#[derive(Debug, Template)]
#[template(path = "pages/account_done.html")]
pub struct AccountDone {
    /// The frame.
    pub chrome: Chrome,
    /// What was done.
    pub done: String,
    pub back: String,
}

impl Page for AccountDone {
    const NAME: &'static str = "account_done";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |done| AccountDone { chrome: chrome.clone(), done, back: back() };
        let added = Message::AuthenticatorAdded.say(&chrome.text);
        vec![("plain", page(added)), ("proven", page(chrome.text.say("proof-done")))]
    }
}
