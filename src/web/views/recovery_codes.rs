//! Recovery codes: being asked for one, being shown ten, asking for new ones.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts, parts};
use super::message::Message;

/// Asks for a recovery code in place of any other second step.
#[derive(Debug, Template)]
#[template(path = "pages/recovery_code.html")]
pub struct RecoveryCode {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
}

impl Page for RecoveryCode {
    const NAME: &'static str = "recovery_code";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| RecoveryCode {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
        };
        let mistake = |message: Message| {
            parts(Self::NAME).with_error(FormError::on(Field::Code, message.say(&chrome.text)))
        };
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com")),
            ("missing", page(mistake(Message::RecoveryCodeMissing), "ada")),
            ("wrong", page(mistake(Message::RecoveryCodeWrong), "ada")),
            ("long_name", page(parts(Self::NAME), LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// Shows the codes, this once, to be printed or copied.
#[derive(Template)]
#[template(path = "pages/recovery_codes.html")]
pub struct RecoveryCodes {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose they are; it is on the paper too.
    pub username: String,
    pub codes: Vec<String>,
}

/// The codes are secrets.
impl std::fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryCodes").field("username", &self.username).finish_non_exhaustive()
    }
}

impl Page for RecoveryCodes {
    const NAME: &'static str = "recovery_codes";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let code = |n: usize| format!("7K2{n}-QF9M-41BX-TWH8-0ZVD-C3P{n}");
        let page = |form, username: &str| RecoveryCodes {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            codes: (0..10).map(code).collect(),
        };
        let stale = Message::PageOutOfDate.say(&chrome.text);
        let stale = parts(Self::NAME).with_notice(Tone::Plain, stale);
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com")),
            ("account", page(own_parts(Self::NAME), "ada@example.com")),
            ("stale", page(stale, "ada")),
            ("long_name", page(parts(Self::NAME), LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// Asks before new codes take the place of those from before.
#[derive(Debug, Template)]
#[template(path = "pages/account_recovery_codes.html")]
pub struct AccountRecoveryCodes {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose password it is, so that a password manager fills in the right one.
    pub username: String,
    pub back: String,
}

impl Page for AccountRecoveryCodes {
    const NAME: &'static str = "account_recovery_codes";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| AccountRecoveryCodes {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            back: "/account?client_id=1example".to_owned(),
        };
        let mistake = |message: Message| {
            let error = FormError::on(Field::CurrentPassword, message.say(&chrome.text));
            own_parts(Self::NAME).with_error(error)
        };
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com")),
            ("missing", page(mistake(Message::CurrentPasswordMissing), "ada")),
            ("wrong", page(mistake(Message::CurrentPasswordWrong), "ada")),
            ("hostile", page(own_parts(Self::NAME), HOSTILE)),
        ]
    }
}
