//! Name and password: on one page, or one after the other.

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::passkeys::PasskeyParts;
use super::ways::Ways;
use askama::Template;

/// What people are asked to sign in with; it picks the label and the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// A user name.
    Username,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// An e-mail address or a phone number.
    EmailOrPhone,
    /// Any of the three.
    Any,
}

impl Identifier {
    pub(super) fn input_type(self) -> &'static str {
        match self {
            Identifier::Email => "email",
            Identifier::Phone => "tel",
            Identifier::Username | Identifier::EmailOrPhone | Identifier::Any => "text",
        }
    }

    /// `email` brings the at sign to the first keyboard, and still lets a user name be typed.
    pub(super) fn inputmode(self) -> &'static str {
        match self {
            Identifier::Username => "text",
            Identifier::Phone => "tel",
            Identifier::Email | Identifier::EmailOrPhone | Identifier::Any => "email",
        }
    }

    /// Addresses and numbers run left to right everywhere; a name runs as its letters do.
    pub(super) fn dir(self) -> &'static str {
        match self {
            Identifier::Email | Identifier::Phone => "ltr",
            Identifier::Username | Identifier::EmailOrPhone | Identifier::Any => "auto",
        }
    }
}

/// The sign-in page: name and password together, or the name alone.
#[derive(Debug, Template)]
#[template(path = "pages/sign_in.html")]
pub struct SignIn {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// What the name field asks for.
    pub identifier: Identifier,
    /// What was typed before, so that nobody types a name twice.
    pub username: String,
    /// Whether the password is asked for here; if not, [`Password`] follows.
    pub password: bool,
    /// Set where a passkey does in place of a name.
    pub passkey: Option<PasskeyParts>,
    /// Elsewhere.
    pub ways: Ways,
}

impl SignIn {
    /// Whether the button of passkeys stands above the form.
    fn passkey_leads(&self) -> bool {
        self.chrome.brand.theme.methods.lead_with_passkeys()
    }
}

impl Page for SignIn {
    const NAME: &'static str = "sign_in";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let wrong = Message::WrongCredentials.say(&chrome.text);
        let empty = [
            (Field::Username, Message::UsernameMissing),
            (Field::Password, Message::PasswordMissing),
        ];
        let both = empty.iter().fold(parts(Self::NAME), |form, (field, message)| {
            form.with_error(FormError::on(*field, message.say(&chrome.text)))
        });
        let page = |form, identifier, username: &str, password| SignIn {
            chrome: chrome.clone(),
            form,
            identifier,
            username: username.to_owned(),
            password,
            passkey: None,
            ways: Ways::sample(),
        };
        let notice = |message: Message| message.say(&chrome.text);
        let plain = |message| parts(Self::NAME).with_notice(Tone::Plain, notice(message));
        let good = |message| parts(Self::NAME).with_notice(Tone::Good, notice(message));
        let refused = parts(Self::NAME).with_error(FormError::from_here(Field::Username, wrong));
        let passkey = SignIn {
            passkey: Some(PasskeyParts::sample()),
            ..page(parts(Self::NAME), Identifier::Email, "", false)
        };
        vec![
            ("plain", page(parts(Self::NAME), Identifier::Username, "", true)),
            ("passkey", passkey),
            ("identifier_first", page(parts(Self::NAME), Identifier::Email, "", false)),
            ("phone", page(parts(Self::NAME), Identifier::Phone, "+4915112345678", false)),
            (
                "changed",
                page(good(Message::PasswordChanged), Identifier::EmailOrPhone, "ada", true),
            ),
            ("out_of_date", page(plain(Message::PageOutOfDate), Identifier::Any, "ada", true)),
            ("time_ran_out", page(plain(Message::TimeRanOut), Identifier::Any, "ada", true)),
            ("signed_out", page(good(Message::SignedOut), Identifier::Username, "", true)),
            ("wrong", page(refused.clone(), Identifier::Email, "ada@example.com", true)),
            ("empty", page(both, Identifier::Username, "", true)),
            ("long_name", page(refused.clone(), Identifier::Username, LONG_NAME, true)),
            ("hostile", page(refused, Identifier::Username, HOSTILE, true)),
        ]
    }
}

/// The second step where the name came first.
#[derive(Debug, Template)]
#[template(path = "pages/password.html")]
pub struct Password {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// The name that was given, as it was typed.
    pub username: String,
    /// Elsewhere.
    pub ways: Ways,
    /// Whether there may be another way to begin.
    pub others: bool,
}

impl Page for Password {
    const NAME: &'static str = "password";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let wrong = FormError::from_here(Field::Password, say(Message::WrongCredentials));
        let missing = FormError::on(Field::Password, say(Message::PasswordMissing));
        let page = |form, username: &str| Password {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            ways: Ways { sign_up: None, ..Ways::sample() },
            others: username.is_ascii(),
        };
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com")),
            ("wrong", page(parts(Self::NAME).with_error(wrong), "ada@example.com")),
            ("empty", page(parts(Self::NAME).with_error(missing), "أدا")),
            ("long_name", page(parts(Self::NAME), LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}
