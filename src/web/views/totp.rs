//! The second step with an authenticator app: choosing it, setting it up, being asked for its code.

use super::factors::{OtherSteps, RememberBrowser};
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::{Chrome, qr};
use crate::domain::Factor;
use askama::Template;

/// A method of the second step that can be set up.
#[derive(Clone, Debug)]
pub struct Method {
    /// What is posted when it is chosen.
    pub value: &'static str,
    /// Its name.
    pub name: String,
    /// What it takes.
    pub hint: String,
    /// Whether it is the one until somebody chooses another.
    pub chosen: bool,
}

impl Method {
    /// An authenticator app.
    pub fn totp(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-totp"), chrome.say("method-totp-hint"));
        Method { value: "totp", name, hint, chosen: false }
    }

    /// A password.
    pub fn password(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-password"), chrome.say("method-password-hint"));
        Method { value: "password", name, hint, chosen: false }
    }

    /// A recovery code.
    pub fn recovery_code(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-recovery-code"), chrome.say("recovery-code-hint"));
        Method { value: "recovery_code", name, hint, chosen: false }
    }

    /// A passkey.
    pub fn passkey(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-passkey"), chrome.say("method-passkey-hint"));
        Method { value: "passkey", name, hint, chosen: false }
    }

    /// A browser that is trusted; nobody is offered it.
    pub fn trusted_browser(chrome: &Chrome) -> Method {
        let name = chrome.say("account-trusted-browser");
        Method { value: "trusted_browser", name, hint: String::new(), chosen: false }
    }

    /// A code to reset a password, by mail to this masked address.
    pub fn mail_to(chrome: &Chrome, destination: &str) -> Method {
        let hint = chrome.say_of("choose-reset-to", "destination", destination);
        Method { value: "email", name: chrome.say("choose-reset-email"), hint, chosen: false }
    }

    /// The same, by text message to this masked number.
    pub fn text_to(chrome: &Chrome, destination: &str) -> Method {
        let hint = chrome.say_of("choose-reset-to", "destination", destination);
        Method { value: "phone_number", name: chrome.say("choose-reset-text"), hint, chosen: false }
    }

    /// A code by mail.
    pub fn email_code(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-email"), chrome.say("method-email-hint"));
        Method { value: "email_code", name, hint, chosen: false }
    }

    /// A code by text message.
    pub fn text_code(chrome: &Chrome) -> Method {
        let (name, hint) = (chrome.say("method-text"), chrome.say("method-text-hint"));
        Method { value: "text_code", name, hint, chosen: false }
    }

    /// What there is to choose from: the first of them is chosen, and they stand in the order that the
    /// theme asks for.
    pub fn offered(chrome: &Chrome, mut all: Vec<Method>) -> Vec<Method> {
        if let Some(first) = all.first_mut() {
            first.chosen = true;
        }
        let methods = &chrome.brand.theme.methods;
        all.sort_by_key(|own| Factor::parse(own.value).map(|factor| methods.rank(factor)));
        all
    }
}

/// Explains why a second step is asked for and lets people choose it.
#[derive(Debug, Template)]
#[template(path = "pages/choose_setup.html")]
pub struct ChooseSetup {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// What can be chosen.
    pub methods: Vec<Method>,
}

impl Page for ChooseSetup {
    const NAME: &'static str = "choose_setup";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, methods| ChooseSetup {
            chrome: chrome.clone(),
            form,
            methods: Method::offered(chrome, methods),
        };
        let missing = FormError::on(Field::Method, Message::MethodMissing.say(&chrome.text));
        let changed = Message::PasswordChanged.say(&chrome.text);
        let odd = Method {
            value: "other",
            name: HOSTILE.to_owned(),
            hint: LONG_NAME.to_owned(),
            chosen: false,
        };
        let two = vec![Method::totp(chrome), odd];
        vec![
            ("plain", page(parts("choose_set_up"), vec![Method::totp(chrome)])),
            (
                "changed",
                page(
                    parts("choose_set_up").with_notice(Tone::Good, changed),
                    vec![Method::totp(chrome)],
                ),
            ),
            ("missing", page(parts("choose_set_up").with_error(missing), two)),
        ]
    }
}

/// Adding an authenticator app: scan or type the key, then prove it with a code.
#[derive(Template)]
#[template(path = "pages/set_up_totp.html")]
pub struct SetUpTotp {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// An `<svg>` element, printed as it is: only ever from [`qr::svg`].
    pub qr_svg: String,
    /// The key in groups of four, as a person would type it.
    pub key_groups: Vec<String>,
    /// The `otpauth:` address, for an app on the same device.
    pub otpauth: String,
    /// What was typed as the device's name.
    pub device_name: String,
}

impl SetUpTotp {
    /// The key as people copy it: in groups of four.
    pub fn grouped(key: &str) -> Vec<String> {
        let letters: Vec<char> = key.chars().collect();
        letters.chunks(4).map(|group| group.iter().collect()).collect()
    }
}

/// The page shows a secret, so it does not print.
impl std::fmt::Debug for SetUpTotp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetUpTotp").field("form", &self.form).finish_non_exhaustive()
    }
}

impl Page for SetUpTotp {
    const NAME: &'static str = "set_up_totp";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        let otpauth = format!(
            "otpauth://totp/Acme%20Notes:ada%40example.com?secret={KEY}&issuer=Acme%20Notes&digits=6&period=30"
        );
        let page = |form, device_name: &str| SetUpTotp {
            chrome: chrome.clone(),
            form,
            qr_svg: qr::svg(&otpauth).unwrap_or_default(),
            key_groups: SetUpTotp::grouped(KEY),
            otpauth: otpauth.clone(),
            device_name: device_name.to_owned(),
        };
        let mistake = |field, message: Message| {
            parts(Self::NAME).with_error(FormError::on(field, message.say(&chrome.text)))
        };
        vec![
            ("plain", page(parts(Self::NAME), "")),
            ("wrong", page(mistake(Field::Code, Message::CodeWrong), "Phone")),
            ("empty", page(mistake(Field::Code, Message::CodeMissing), "")),
            ("hostile", page(mistake(Field::DeviceName, Message::DeviceNameTooLong), HOSTILE)),
        ]
    }
}

/// Asks for the current code of an authenticator app.
#[derive(Debug, Template)]
#[template(path = "pages/totp.html")]
pub struct Totp {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who is signing in.
    pub username: String,
    /// What they called the device; empty if they gave it no name.
    pub device_name: String,
    pub ways: OtherSteps,
}

impl Page for Totp {
    const NAME: &'static str = "totp";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, device_name: &str| {
            let (others, recovery_code) = (device_name == HOSTILE, !device_name.is_empty());
            Totp {
                chrome: chrome.clone(),
                form,
                username: username.to_owned(),
                device_name: device_name.to_owned(),
                ways: OtherSteps {
                    others,
                    recovery_code,
                    lost: recovery_code,
                    remember: recovery_code.then(|| RememberBrowser::sample(chrome, others)),
                },
            }
        };
        let mistake = |message: Message| {
            parts(Self::NAME).with_error(FormError::on(Field::Code, message.say(&chrome.text)))
        };
        let news = |message: Message| {
            parts(Self::NAME).with_notice(Tone::Plain, message.say(&chrome.text))
        };
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", "")),
            ("device", page(parts(Self::NAME), "ada@example.com", "Ada’s phone")),
            ("out_of_date", page(news(Message::PageOutOfDate), "ada", "")),
            ("wrong", page(mistake(Message::CodeWrong), "ada", "Ada’s phone")),
            ("used", page(mistake(Message::CodeUsed), "ada", "")),
            ("malformed", page(mistake(Message::CodeMalformed), LONG_NAME, "")),
            ("hostile", page(parts(Self::NAME), HOSTILE, HOSTILE)),
        ]
    }
}
