//! The pages on which people look after their authenticator apps.

use askama::Template;

use super::account::{back, doubted};
use super::form::{Field, FormError, FormParts};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};
use super::message::Message;
use super::totp::SetUpTotp;
use super::{Chrome, qr};

/// Another name for an authenticator app, or its end.
#[derive(Debug, Template)]
#[template(path = "pages/account_authenticator.html")]
pub struct AccountAuthenticator {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// What its owner calls it, if anything.
    pub device: String,
    pub back: String,
}

impl Page for AccountAuthenticator {
    const NAME: &'static str = "account_authenticator";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, device: &str| AccountAuthenticator {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            device: device.to_owned(),
            back: back(),
        };
        vec![
            ("plain", page(own_parts(Self::NAME), "ada", "Pixel 9")),
            ("unnamed", page(own_parts(Self::NAME), "ada", "")),
            ("missing", page(doubted(chrome, Self::NAME, false), "ada", "Pixel 9")),
            ("wrong", page(doubted(chrome, Self::NAME, true), "ada", "Pixel 9")),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME, LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, HOSTILE)),
        ]
    }
}

/// One more authenticator app: scan or type the key, then prove it, and oneself.
#[derive(Template)]
#[template(path = "pages/account_new_authenticator.html")]
pub struct AccountNewAuthenticator {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// An `<svg>` element, printed as it is: only ever from [`qr::svg`].
    pub qr_svg: String,
    pub key_groups: Vec<String>,
    pub otpauth: String,
    pub device_name: String,
    pub back: String,
}

/// The key is a secret.
impl std::fmt::Debug for AccountNewAuthenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccountNewAuthenticator").finish_non_exhaustive()
    }
}

impl Page for AccountNewAuthenticator {
    const NAME: &'static str = "account_new_authenticator";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let otpauth = "otpauth://totp/Acme%20Notes:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        let page = |form, username: &str| AccountNewAuthenticator {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            qr_svg: qr::svg(otpauth).unwrap_or_default(),
            key_groups: SetUpTotp::grouped("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
            otpauth: otpauth.to_owned(),
            device_name: if username == HOSTILE { HOSTILE.to_owned() } else { String::new() },
            back: back(),
        };
        let wrong = FormError::on(Field::Code, Message::CodeWrong.say(&chrome.text));
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com")),
            ("wrong", page(own_parts(Self::NAME).with_error(wrong), "ada")),
            ("without_password", page(own_parts(Self::NAME).asking_password(false), "ada")),
            ("doubted", page(doubted(chrome, Self::NAME, true), "ada")),
            ("hostile", page(own_parts(Self::NAME), HOSTILE)),
        ]
    }
}
