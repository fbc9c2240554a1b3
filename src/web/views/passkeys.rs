//! Showing a passkey, making one, and those that somebody has.

use askama::Template;

use super::Chrome;
use super::factors::OtherSteps;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts, parts};
use super::message::Message;

/// What a form carries for the browser, and for us.
#[derive(Clone, Debug)]
pub struct PasskeyParts {
    /// Options in JSON, for the script.
    pub options: String,
    /// Ours alone, sealed.
    pub state: String,
}

impl PasskeyParts {
    /// Options without a challenge that anybody would take, for samples.
    pub(super) fn sample() -> Self {
        let options = r#"{"challenge":"AAAA","rpId":"login.example.com","allowCredentials":[]}"#;
        Self { options: options.to_owned(), state: "AAAA".to_owned() }
    }
}

/// A passkey as the first step or the second.
#[derive(Debug, Template)]
#[template(path = "pages/passkey.html")]
pub struct UsePasskey {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
    pub passkey: PasskeyParts,
    pub ways: OtherSteps,
}

impl Page for UsePasskey {
    const NAME: &'static str = "passkey";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, others| UsePasskey {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            passkey: PasskeyParts::sample(),
            ways: OtherSteps { others, lost: others, ..OtherSteps::default() },
        };
        let news = |message: Message| {
            parts(Self::NAME).with_notice(Tone::Plain, message.say(&chrome.text))
        };
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", true)),
            ("alone", page(parts(Self::NAME), "ada@example.com", false)),
            ("refused", page(news(Message::PasskeyRefused), "ada", true)),
            ("too_late", page(news(Message::PasskeyTooLate), "ada", true)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, true)),
            ("hostile", page(parts(Self::NAME), HOSTILE, true)),
        ]
    }
}

/// How to go on without making a passkey.
#[derive(Clone, Debug)]
pub enum Later {
    /// By saying so.
    Press,
    /// By another second step.
    Other,
    /// By a link.
    Link(String),
}

/// Offers to make a passkey.
#[derive(Debug, Template)]
#[template(path = "pages/new_passkey.html")]
pub struct NewPasskey {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose it will be.
    pub username: String,
    pub passkey: PasskeyParts,
    pub later: Later,
    /// Whether they are signed in already.
    pub own: bool,
}

impl Page for NewPasskey {
    const NAME: &'static str = "new_passkey";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, later| NewPasskey {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            passkey: PasskeyParts::sample(),
            own: matches!(later, Later::Link(_)),
            later,
        };
        let news = |message: Message| {
            parts(Self::NAME).with_notice(Tone::Plain, message.say(&chrome.text))
        };
        let link = || Later::Link(list());
        vec![
            ("offered", page(parts(Self::NAME), "ada@example.com", Later::Press)),
            ("demanded", page(parts(Self::NAME), "ada@example.com", Later::Other)),
            ("own", page(own_parts(Self::NAME), "ada@example.com", link())),
            ("refused", page(news(Message::PasskeyRefused), "ada", Later::Press)),
            ("known", page(news(Message::PasskeyKnown), "ada", Later::Press)),
            ("full", page(news(Message::PasskeysFull), "ada", Later::Press)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, Later::Press)),
            ("hostile", page(parts(Self::NAME), HOSTILE, Later::Press)),
        ]
    }
}

/// A passkey in the list of its owner.
#[derive(Clone, Debug)]
pub struct ListedPasskey {
    pub name: String,
    /// In words, as is `used`.
    pub added: String,
    pub used: Option<String>,
    pub synced: bool,
    /// Where it is renamed and removed.
    pub href: String,
}

/// All passkeys of somebody.
#[derive(Debug, Template)]
#[template(path = "pages/account_passkeys.html")]
pub struct AccountPasskeys {
    /// The frame.
    pub chrome: Chrome,
    /// Notice.
    pub form: FormParts,
    pub username: String,
    pub passkeys: Vec<ListedPasskey>,
    /// Where one is added, if one may be.
    pub add: Option<String>,
    pub back: String,
}

impl Page for AccountPasskeys {
    const NAME: &'static str = "account_passkeys";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let when = chrome.text.moment(1_767_261_840);
        let passkey = |name: &str, used| ListedPasskey {
            name: name.to_owned(),
            added: when.clone(),
            used: Some(when.clone()).filter(|_| used),
            synced: used,
            href: format!("{}&passkey=AAAA", list()),
        };
        let page = |form, username: &str, passkeys: Vec<ListedPasskey>| AccountPasskeys {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            add: (passkeys.len() < 3).then(|| "/passkeys/add?client_id=1example".to_owned()),
            passkeys,
            back: list(),
        };
        let news = |message: Message| {
            own_parts(Self::NAME).with_notice(Tone::Good, message.say(&chrome.text))
        };
        let two = || vec![passkey("Pixel 9", true), passkey("YubiKey", false)];
        let full = vec![passkey("1", true), passkey("2", true), passkey("3", false)];
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com", two())),
            ("none", page(own_parts(Self::NAME), "ada@example.com", Vec::new())),
            ("full", page(own_parts(Self::NAME), "ada@example.com", full)),
            ("added", page(news(Message::PasskeyAdded), "ada", two())),
            ("renamed", page(news(Message::PasskeyRenamed), "ada", two())),
            ("removed", page(news(Message::PasskeyRemoved), "ada", Vec::new())),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME, vec![passkey(LONG_NAME, true)])),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, vec![passkey(HOSTILE, true)])),
        ]
    }
}

/// One of them.
#[derive(Debug, Template)]
#[template(path = "pages/account_passkey.html")]
pub struct AccountPasskey {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// What it is called.
    pub passkey: String,
    pub back: String,
}

impl Page for AccountPasskey {
    const NAME: &'static str = "account_passkey";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, passkey: &str| AccountPasskey {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            passkey: passkey.to_owned(),
            back: list(),
        };
        let wrong = Message::CurrentPasswordWrong.say(&chrome.text);
        let wrong = own_parts(Self::NAME).with_error(FormError::on(Field::CurrentPassword, wrong));
        let without = own_parts(Self::NAME).asking_password(false);
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com", "Pixel 9")),
            ("without_password", page(without, "ada@example.com", "Pixel 9")),
            ("wrong", page(wrong, "ada@example.com", "Pixel 9")),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME, LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, HOSTILE)),
        ]
    }
}

/// The password, before a passkey can be made.
#[derive(Debug, Template)]
#[template(path = "pages/account_add_passkey.html")]
pub struct AccountAddPasskey {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// Where it goes on without.
    pub later: String,
}

impl Page for AccountAddPasskey {
    const NAME: &'static str = "account_add_passkey";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| AccountAddPasskey {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            later: list(),
        };
        let wrong = Message::CurrentPasswordWrong.say(&chrome.text);
        let wrong = own_parts(Self::NAME).with_error(FormError::on(Field::CurrentPassword, wrong));
        let known = Message::PasskeyKnown.say(&chrome.text);
        let known = own_parts(Self::NAME).with_notice(Tone::Plain, known);
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com")),
            ("wrong", page(wrong, "ada@example.com")),
            ("known", page(known, "ada@example.com")),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE)),
        ]
    }
}

fn list() -> String {
    "/account/passkeys?client_id=1example".to_owned()
}
