//! Pages around a session that exists: going on with it, ending it, having ended it.

use super::Chrome;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::problem::WayOn;
use askama::Template;

/// Somebody is signed in already: go on as them, or not.
#[derive(Debug, Template)]
#[template(path = "pages/continue.html")]
pub struct Continue {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who is signed in.
    pub username: String,
    /// Where to sign in as somebody else.
    pub other_href: String,
}

impl Page for Continue {
    const NAME: &'static str = "continue";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| Continue {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            other_href: "/login?client_id=1example&prompt=login".to_owned(),
        };
        let news = Message::PageOutOfDate.say(&chrome.text);
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com")),
            ("notice", page(parts(Self::NAME).with_notice(Tone::Plain, news), "أدا")),
            ("long_name", page(parts(Self::NAME), LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// Asks before signing out, where nothing proves that the person meant it.
#[derive(Debug, Template)]
#[template(path = "pages/confirm_sign_out.html")]
pub struct ConfirmSignOut {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who is signed in; empty if the page should not say.
    pub username: String,
    /// The way back for whoever did not mean it.
    pub stay: Option<WayOn>,
}

impl Page for ConfirmSignOut {
    const NAME: &'static str = "confirm_sign_out";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |username: &str, stay| ConfirmSignOut {
            chrome: chrome.clone(),
            form: parts(Self::NAME),
            username: username.to_owned(),
            stay,
        };
        vec![
            (
                "plain",
                page("ada@example.com", Some(WayOn::back(chrome, "https://app.example".into()))),
            ),
            ("unnamed", page("", None)),
            ("hostile", page(HOSTILE, Some(WayOn::back(chrome, HOSTILE.into())))),
        ]
    }
}

/// Signed out, with nowhere to be sent.
#[derive(Debug, Template)]
#[template(path = "pages/signed_out.html")]
pub struct SignedOut {
    /// The frame.
    pub chrome: Chrome,
    /// The way to sign in again.
    pub way_on: Option<WayOn>,
}

impl Page for SignedOut {
    const NAME: &'static str = "signed_out";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |way_on| SignedOut { chrome: chrome.clone(), way_on };
        vec![
            ("plain", page(None)),
            ("way_on", page(Some(WayOn::sign_in(chrome, "/login?client_id=1example".into())))),
        ]
    }
}
