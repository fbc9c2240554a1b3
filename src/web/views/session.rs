//! Pages around a session that exists: going on with it, ending it, having ended it.

use super::Chrome;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use super::problem::WayOn;
use crate::signin::Candidate;
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

/// Somebody who is signed in in this browser.
#[derive(Clone, Debug)]
pub struct AccountChoice {
    pub sub: String,
    pub name: String,
    /// If not, they sign in again.
    pub ready: bool,
}

impl From<Candidate> for AccountChoice {
    fn from(own: Candidate) -> Self {
        Self { sub: own.user.as_str().to_owned(), name: own.name, ready: own.ready }
    }
}

fn samples<'a>(people: impl Iterator<Item = (&'a str, bool)>) -> Vec<AccountChoice> {
    let choice = |(n, (name, ready)): (usize, (&str, bool))| AccountChoice {
        sub: format!("00000000-0000-4000-8000-00000000000{n}"),
        name: name.to_owned(),
        ready,
    };
    people.enumerate().map(choice).collect()
}

/// Several people are signed in: which of them goes on.
#[derive(Debug, Template)]
#[template(path = "pages/choose_account.html")]
pub struct ChooseAccount {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub accounts: Vec<AccountChoice>,
    /// Where to sign in as somebody else.
    pub other_href: String,
}

impl Page for ChooseAccount {
    const NAME: &'static str = "choose_account";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, people: &[(&str, bool)]| ChooseAccount {
            chrome: chrome.clone(),
            form,
            accounts: samples(people.iter().copied()),
            other_href: "/login?client_id=1example&prompt=login".to_owned(),
        };
        let two = [("ada@example.com", true), ("grace@example.com", false)];
        let five =
            [("ada", true), ("أدا", true), ("grace", false), (LONG_NAME, true), ("linus", false)];
        let news = Message::FormUnverified.say(&chrome.text);
        vec![
            ("plain", page(parts(Self::NAME), &two)),
            ("five", page(parts(Self::NAME), &five)),
            ("unverified", page(parts(Self::NAME).with_notice(Tone::Plain, news), &two)),
            ("hostile", page(parts(Self::NAME), &[(HOSTILE, true), (HOSTILE, false)])),
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
    /// Who is signed in.
    pub people: Vec<AccountChoice>,
    /// The way back for whoever did not mean it.
    pub stay: Option<WayOn>,
}

impl Page for ConfirmSignOut {
    const NAME: &'static str = "confirm_sign_out";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |people: &[&str], stay| ConfirmSignOut {
            chrome: chrome.clone(),
            form: parts(Self::NAME),
            people: samples(people.iter().map(|name| (*name, true))),
            stay,
        };
        let app = WayOn::back(chrome, "https://app.example".into());
        vec![
            ("plain", page(&["ada@example.com"], Some(app))),
            ("several", page(&["ada@example.com", "أدا", LONG_NAME], None)),
            ("hostile", page(&[HOSTILE, HOSTILE], Some(WayOn::back(chrome, HOSTILE.into())))),
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
