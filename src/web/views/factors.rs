//! Choosing a way to prove who one is, and the code that was sent.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::totp::Method;

/// What else a page of the second step offers.
#[derive(Clone, Debug, Default)]
pub struct OtherSteps {
    /// Whether there is another way.
    pub others: bool,
    /// Whether there are recovery codes left.
    pub recovery_code: bool,
    /// Whether they may say that they have none of them.
    pub lost: bool,
    /// Whether this browser may be trusted.
    pub remember: Option<RememberBrowser>,
}

/// A box that asks for no second step in this browser.
#[derive(Clone, Debug)]
pub struct RememberBrowser {
    pub label: String,
    pub ticked: bool,
}

impl RememberBrowser {
    pub(super) fn sample(chrome: &Chrome, ticked: bool) -> Self {
        Self { label: chrome.text.count("remember-browser", 30), ticked }
    }
}

/// Which way to begin, or which second step.
#[derive(Debug, Template)]
#[template(path = "pages/choose.html")]
pub struct Choose {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
    /// What can be chosen.
    pub methods: Vec<Method>,
    /// Whether nothing was proven yet.
    pub first: bool,
    pub ways: OtherSteps,
}

impl Page for Choose {
    const NAME: &'static str = "choose";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let ways = |first: bool| {
            let own = if first { Method::password(chrome) } else { Method::totp(chrome) };
            Method::offered(
                chrome,
                vec![own, Method::email_code(chrome), Method::text_code(chrome)],
            )
        };
        let page = |form, username: &str, first| Choose {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            methods: ways(first),
            first,
            ways: OtherSteps { recovery_code: !first, lost: !first, ..OtherSteps::default() },
        };
        let missing = FormError::on(Field::Method, Message::MethodMissing.say(&chrome.text));
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", true)),
            ("second", page(parts(Self::NAME), "ada@example.com", false)),
            ("missing", page(parts(Self::NAME).with_error(missing), "ada", true)),
            ("long_name", page(parts(Self::NAME), LONG_NAME, true)),
            ("hostile", page(parts(Self::NAME), HOSTILE, false)),
        ]
    }
}

/// A link that was sent beside a code.
#[derive(Clone, Debug)]
pub struct SentLink {
    /// Where the script asks whether it was pressed.
    pub asks: String,
    /// Where people wait who have no script.
    pub waits: String,
    /// How long it counts.
    pub seconds: i64,
}

impl SentLink {
    fn sample() -> Self {
        let at = |path: &str| format!("{path}?client_id=1example&response_type=code");
        Self { asks: at("/login/pressed"), waits: at("/login/waiting"), seconds: 180 }
    }
}

/// Asks for the code that was sent.
#[derive(Debug, Template)]
#[template(path = "pages/sent_code.html")]
pub struct SentCode {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
    /// Where the code went, masked.
    pub destination: String,
    pub link: Option<SentLink>,
    pub ways: OtherSteps,
}

impl Page for SentCode {
    const NAME: &'static str = "sent_code";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let say = |message: Message| message.say(&chrome.text);
        let page = |form, username: &str, destination: &str, others: bool| SentCode {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            destination: destination.to_owned(),
            link: None,
            ways: OtherSteps {
                others,
                recovery_code: others,
                lost: others,
                remember: others.then(|| RememberBrowser::sample(chrome, username == "ada")),
            },
        };
        let wrong =
            parts("code").with_error(FormError::on(Field::Code, say(Message::SentCodeWrong)));
        let sent = parts("code").with_notice(Tone::Good, say(Message::CodeSent));
        let linked = page(parts("code"), "ada@example.com", "a***@e***", false);
        let linked = SentCode { link: Some(SentLink::sample()), ..linked };
        vec![
            ("link", linked),
            ("plain", page(parts("code"), "ada@example.com", "a***@e***", true)),
            ("alone", page(parts("code"), "+4915112345678", "+*******5678", false)),
            ("wrong", page(wrong, "ada", "a***@e***", true)),
            ("sent", page(sent, "ada", "a***@e***", true)),
            ("long_name", page(parts("code"), LONG_NAME, "a***@e***", false)),
            ("hostile", page(parts("code"), HOSTILE, HOSTILE, false)),
        ]
    }
}
