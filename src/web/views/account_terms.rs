//! What somebody agreed to, and what is offered to them.

use askama::Template;

use super::Chrome;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};

/// Something that they agreed to.
#[derive(Clone, Debug)]
pub struct OwnConsent {
    pub title: String,
    pub version: String,
    /// Where it is read.
    pub link: Option<String>,
    /// The language in which they were asked, by its own name.
    pub language: String,
    /// When they agreed, in words.
    pub since: String,
    /// What is posted to withdraw it; unset where they may not.
    pub document: Option<String>,
}

/// Something that they may agree to.
#[derive(Clone, Debug)]
pub struct OfferedConsent {
    pub title: String,
    pub version: String,
    /// Where it is read.
    pub link: Option<String>,
    /// What is posted to agree.
    pub edition: String,
}

/// The lists.
#[derive(Debug, Template)]
#[template(path = "pages/account_terms.html")]
pub struct AccountTerms {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub consents: Vec<OwnConsent>,
    pub offers: Vec<OfferedConsent>,
    pub back: String,
}

const NEWS: &str = "Write to me about what is new";

fn consent(chrome: &Chrome, title: &str, link: Option<&str>, document: Option<&str>) -> OwnConsent {
    OwnConsent {
        title: title.to_owned(),
        version: "2026-01".to_owned(),
        link: link.map(str::to_owned),
        language: "Deutsch".to_owned(),
        since: chrome.text.moment(1_767_261_840),
        document: document.map(str::to_owned),
    }
}

fn offer(title: &str, link: Option<&str>) -> OfferedConsent {
    OfferedConsent {
        title: title.to_owned(),
        version: "1".to_owned(),
        link: link.map(str::to_owned),
        edition: "news@1".to_owned(),
    }
}

impl Page for AccountTerms {
    const NAME: &'static str = "account_terms";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, consents, offers| AccountTerms {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            consents,
            offers,
            back: "/account?client_id=1example".to_owned(),
        };
        let read = Some("https://example.com/terms");
        let terms = || consent(chrome, "Terms of use", read, None);
        let news = |title| consent(chrome, title, None, Some("news"));
        let said = |key| own_parts(Self::NAME).with_notice(Tone::Good, chrome.say(key));
        let plain = || own_parts(Self::NAME);
        let hostile = consent(chrome, HOSTILE, Some(HOSTILE), Some(HOSTILE));
        vec![
            ("plain", page(plain(), vec![terms(), news(NEWS)], vec![])),
            ("given", page(said("consent-given"), vec![news(NEWS), terms()], vec![])),
            ("withdrawn", page(said("consent-withdrawn"), vec![terms()], vec![offer(NEWS, read)])),
            ("offers", page(plain(), vec![], vec![offer(NEWS, None)])),
            ("empty", page(plain(), vec![], vec![])),
            ("long_name", page(plain(), vec![news(LONG_NAME)], vec![offer(LONG_NAME, read)])),
            ("hostile", page(plain(), vec![hostile], vec![offer(HOSTILE, Some(HOSTILE))])),
        ]
    }
}
