//! A link that was sent beside a code: what it opens, what comes of it, and the page that waits.

use askama::Template;

use super::Chrome;
use super::WayOn;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;

/// Waits for the link, with nothing to type, and looks again every few seconds.
#[derive(Debug, Template)]
#[template(path = "pages/await_link.html")]
pub struct AwaitLink {
    /// The frame.
    pub chrome: Chrome,
    /// Where the message went, masked.
    pub destination: String,
    /// The page on which the code is typed.
    pub code: String,
}

impl Page for AwaitLink {
    const NAME: &'static str = "await_link";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |destination: &str| AwaitLink {
            chrome: chrome.clone(),
            destination: destination.to_owned(),
            code: "/login?client_id=1example&response_type=code".to_owned(),
        };
        vec![("plain", page("a***@e***")), ("hostile", page(HOSTILE))]
    }
}

/// The link was pressed, and this browser may go on.
#[derive(Debug, Template)]
#[template(path = "pages/link_pressed.html")]
pub struct LinkPressed {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Who signs in.
    pub username: String,
}

impl Page for LinkPressed {
    const NAME: &'static str = "link_pressed";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| LinkPressed {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
        };
        let unverified = Message::FormUnverified.say(&chrome.text);
        let unverified = parts(Self::NAME).with_notice(Tone::Plain, unverified);
        vec![
            ("plain", page(parts(Self::NAME), "ada@example.com")),
            ("unverified", page(unverified, "ada@example.com")),
            ("long_name", page(parts(Self::NAME), LONG_NAME)),
            ("hostile", page(parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// Behind the link, before a button is pressed.
#[derive(Debug, Template)]
#[template(path = "pages/sign_in_link.html")]
pub struct SignInLink {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Where the message went, masked.
    pub destination: String,
    /// The browser that asked.
    pub browser: String,
    /// When it asked, roughly.
    pub asked: String,
    /// Whether this is that browser.
    pub here: bool,
}

impl Page for SignInLink {
    const NAME: &'static str = "sign_in_link";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |browser: &str, here| SignInLink {
            chrome: chrome.clone(),
            form: parts(Self::NAME),
            destination: "a***@e***".to_owned(),
            browser: browser.to_owned(),
            asked: chrome.text.count("sign-in-link-asked", 2),
            here,
        };
        vec![
            ("elsewhere", page("Firefox on Linux", false)),
            ("here", page("Firefox on Linux", true)),
            ("nameless", page("", false)),
            ("hostile", page(HOSTILE, false)),
        ]
    }
}

/// How a link ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkEnd {
    /// Another browser goes on.
    Pressed,
    /// Nobody goes on.
    Refused,
    /// It was over before.
    Expired,
}

/// What came of the link.
#[derive(Debug, Template)]
#[template(path = "pages/sign_in_link_done.html")]
pub struct SignInLinkDone {
    /// The frame.
    pub chrome: Chrome,
    pub end: LinkEnd,
    pub way_on: Option<WayOn>,
}

impl SignInLinkDone {
    /// Back to the app, but where a page waits elsewhere.
    fn way_on(&self) -> Option<&WayOn> {
        self.way_on.as_ref().filter(|_| self.end != LinkEnd::Pressed)
    }
}

impl Page for SignInLinkDone {
    const NAME: &'static str = "sign_in_link_done";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let home = || Some(WayOn::back(chrome, "https://app.example.com/".to_owned()));
        let page = |end, way_on| SignInLinkDone { chrome: chrome.clone(), end, way_on };
        vec![
            ("pressed", page(LinkEnd::Pressed, home())),
            ("refused", page(LinkEnd::Refused, home())),
            ("expired", page(LinkEnd::Expired, home())),
            ("expired_nowhere", page(LinkEnd::Expired, None)),
        ]
    }
}
