//! The pages on which people change what is known of them.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};
use super::message::Message;
use super::sign_up::{InputField, Widget};

/// What they say of themselves.
#[derive(Debug, Template)]
#[template(path = "pages/account_profile.html")]
pub struct AccountProfile {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub inputs: Vec<InputField>,
    /// Whether the present password is asked for.
    pub asks_password: bool,
    pub back: String,
}

impl Page for AccountProfile {
    const NAME: &'static str = "account_profile";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let input = |n: u8, (name, value): (&str, &str)| {
            InputField::standard(Field::Input(n), name, value.to_owned(), n == 0)
        };
        let page = |form, inputs: &[(&str, &str)], asks_password| AccountProfile {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            inputs: (0..).zip(inputs.iter().copied()).map(|(n, own)| input(n, own)).collect(),
            asks_password,
            back: back(),
        };
        let wrong = |n, message: Message| {
            let error = FormError::on(Field::Input(n), message.say(&chrome.text));
            own_parts(Self::NAME).with_error(error)
        };
        let plain = [("given_name", "Ada"), ("family_name", "Lovelace"), ("birthdate", "")];
        let every = [
            ("name", "Ada Lovelace"),
            ("preferred_username", "ada"),
            ("middle_name", ""),
            ("nickname", ""),
            ("birthdate", "1815-12-10"),
            ("gender", ""),
            ("address", "12 St James’s Square\nLondon"),
            ("locale", "en-GB"),
            ("zoneinfo", "Europe/London"),
            ("website", "https://example.com/ada"),
        ];
        let stale = Message::PageOutOfDate.say(&chrome.text);
        let stale = own_parts(Self::NAME).with_notice(Tone::Plain, stale);
        vec![
            ("plain", page(own_parts(Self::NAME), &plain, false)),
            ("every", page(own_parts(Self::NAME), &every, true)),
            ("missing", page(wrong(0, Message::FieldMissing), &[("given_name", "")], false)),
            ("taken", page(wrong(1, Message::UsernameTaken), &every, true)),
            ("stale", page(stale, &plain, false)),
            ("long_name", page(own_parts(Self::NAME), &[("name", LONG_NAME)], false)),
            (
                "hostile",
                page(own_parts(Self::NAME), &[("name", HOSTILE), ("address", HOSTILE)], false),
            ),
        ]
    }
}

/// Another mail address or phone number.
#[derive(Debug, Template)]
#[template(path = "pages/account_contact.html")]
pub struct AccountContact {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// If not, it is a phone number.
    pub is_mail: bool,
    /// What they have now.
    pub present: Option<String>,
    pub input: InputField,
    /// Whether the present password is asked for.
    pub asks_password: bool,
    /// Whether what they have may be taken away.
    pub may_remove: bool,
    pub back: String,
}

impl Page for AccountContact {
    const NAME: &'static str = "account_contact";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, is_mail, present: Option<&str>, value: &str| AccountContact {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            is_mail,
            present: present.map(str::to_owned),
            input: contact_input(is_mail, value.to_owned()),
            asks_password: true,
            may_remove: present.is_some() && !is_mail,
            back: back(),
        };
        let wrong = |field, message: Message| {
            own_parts(Self::NAME).with_error(FormError::on(field, message.say(&chrome.text)))
        };
        let ada = Some("ada@example.com");
        let again = Message::SignInAgain.say(&chrome.text);
        let again = own_parts(Self::NAME).with_notice(Tone::Plain, again);
        let without = AccountContact { asks_password: false, ..page(again, true, ada, "a@b.c") };
        let malformed = wrong(Field::Input(0), Message::NotEmail);
        let password = wrong(Field::CurrentPassword, Message::CurrentPasswordWrong);
        vec![
            ("plain", page(own_parts(Self::NAME), true, ada, "")),
            ("phone", page(own_parts(Self::NAME), false, None, "")),
            ("malformed", page(malformed, true, ada, "ada")),
            (
                "same",
                page(wrong(Field::Input(0), Message::AlreadyYours), true, ada, "ada@example.com"),
            ),
            ("wrong", page(password, false, Some("+442079460000"), "+442079460001")),
            ("again", without),
            ("long_name", page(own_parts(Self::NAME), true, Some(LONG_NAME), LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), true, Some(HOSTILE), HOSTILE)),
        ]
    }
}

/// The code that proves it.
#[derive(Debug, Template)]
#[template(path = "pages/account_contact_code.html")]
pub struct AccountContactCode {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// If not, it is a phone number.
    pub is_mail: bool,
    pub destination: String,
    pub back: String,
}

impl Page for AccountContactCode {
    const NAME: &'static str = "account_contact_code";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, is_mail, destination: &str| AccountContactCode {
            chrome: chrome.clone(),
            form,
            is_mail,
            destination: destination.to_owned(),
            back: back(),
        };
        let say = |message: Message| message.say(&chrome.text);
        let wrong =
            |message| own_parts(Self::NAME).with_error(FormError::on(Field::Code, say(message)));
        let sent = own_parts(Self::NAME).with_notice(Tone::Good, say(Message::CodeSent));
        vec![
            ("plain", page(own_parts(Self::NAME), true, "lovelace@example.com")),
            ("phone", page(own_parts(Self::NAME), false, "+442079460001")),
            ("wrong", page(wrong(Message::SentCodeWrong), true, "lovelace@example.com")),
            ("sent", page(sent, true, "lovelace@example.com")),
            ("long_name", page(own_parts(Self::NAME), true, LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), true, HOSTILE)),
        ]
    }
}

/// The field for an address or a number.
pub fn contact_input(is_mail: bool, value: String) -> InputField {
    let name = if is_mail { "email" } else { "phone_number" };
    InputField::standard(Field::Input(0), name, value, true)
}

fn back() -> String {
    "/account?client_id=1example".to_owned()
}
