//! What has to be agreed to behind a sign-in, and what comes where somebody does not.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::sign_up::{InputField, Widget};

/// A box for each document, unticked.
#[derive(Debug, Template)]
#[template(path = "pages/terms.html")]
pub struct Terms {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub inputs: Vec<InputField>,
}

/// The box of a document; `name` is that of its field.
pub fn terms_input(
    chrome: &Chrome,
    field: Field,
    name: &str,
    title: &str,
    link: Option<String>,
    required: bool,
) -> InputField {
    let label = match link {
        Some(_) => chrome.say_of("terms-agree", "title", title),
        None => title.to_owned(),
    };
    let link = link.map(|href| (href, chrome.say_of("terms-read", "title", title)));
    let standard = InputField::standard(field, name, String::new(), required);
    InputField { own_label: Some(label), widget: Widget::Checkbox, link, ..standard }
}

/// Boxes as samples show them: one that has to be ticked, and one that may.
pub(super) fn sample_terms(chrome: &Chrome, from: u8, title: &str) -> Vec<InputField> {
    let own = |n: u8, title: &str, link: Option<&str>, required| {
        let name = format!("terms:{n}@1");
        let link = link.map(str::to_owned);
        terms_input(chrome, Field::Input(from + n), &name, title, link, required)
    };
    vec![
        own(0, title, Some("https://example.com/terms"), true),
        own(1, "Write to me about what is new", None, false),
    ]
}

impl Page for Terms {
    const NAME: &'static str = "terms";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, title: &str| Terms {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            inputs: sample_terms(chrome, 0, title),
        };
        let missing = chrome.say_of("terms-missing", "title", "Terms of use");
        let missing = parts(Self::NAME).with_error(FormError::on(Field::Input(0), missing));
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com", "Terms of use")),
            ("missing", page(missing, "ada@example.com", "Terms of use")),
            ("long_name", page(parts(Self::NAME), LONG_NAME, LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE, HOSTILE)),
        ]
    }
}

/// They did not agree: back to the terms, or to the app.
#[derive(Debug, Template)]
#[template(path = "pages/declined_terms.html")]
pub struct DeclinedTerms {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
}

impl Page for DeclinedTerms {
    const NAME: &'static str = "declined_terms";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |username: &str| DeclinedTerms {
            chrome: chrome.clone(),
            form: parts(Self::NAME),
            username: username.to_owned(),
        };
        vec![("plain", page("ada@example.com")), ("hostile", page(HOSTILE))]
    }
}
