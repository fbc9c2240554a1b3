//! The demo mailbox: what would have been sent, to be read in the browser.

use super::Chrome;
use super::gallery::{HOSTILE, LONG_NAME, Page};
use askama::Template;

/// How a letter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By mail.
    Mail,
    /// As a text message.
    Sms,
}

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its page.
    pub href: String,
    /// How it travels.
    pub kind: Kind,
    /// Who it is for.
    pub to: String,
    /// Its subject, or the first words of a text message.
    pub subject: String,
    /// When it was sent, as a person would write it.
    pub sent: String,
}

/// Everything that was sent, newest first.
#[derive(Debug, Template)]
#[template(path = "mailbox/list.html")]
pub struct List {
    /// The frame.
    pub chrome: Chrome,
    /// The letters.
    pub entries: Vec<Entry>,
    /// Back to the demo application.
    pub home_href: String,
}

impl Page for List {
    const NAME: &'static str = "mailbox/list";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let entry = |kind, to: &str, subject: &str| Entry {
            href: "/mailbox/1".to_owned(),
            kind,
            to: to.to_owned(),
            subject: subject.to_owned(),
            sent: "2026-03-01 12:00".to_owned(),
        };
        let page =
            |entries| List { chrome: chrome.clone(), entries, home_href: "/demo".to_owned() };
        let some = vec![
            entry(Kind::Mail, "ada@example.com", "Your account for Acme Notes"),
            entry(Kind::Sms, "+49 151 1234 5678", "Acme Notes: your user name is ada"),
            entry(Kind::Mail, LONG_NAME, HOSTILE),
        ];
        vec![("plain", page(some)), ("empty", page(Vec::new()))]
    }
}

/// One letter.
#[derive(Debug, Template)]
#[template(path = "mailbox/message.html")]
pub struct Message {
    /// The frame.
    pub chrome: Chrome,
    /// How it travels.
    pub kind: Kind,
    /// Who it is from.
    pub from: String,
    /// Who it is for.
    pub to: String,
    /// Its subject; empty for a text message.
    pub subject: String,
    /// When it was sent.
    pub sent: String,
    /// The text, line breaks and all.
    pub body: String,
    /// Where the whole source can be read, if there is more than the text.
    pub raw_href: Option<String>,
    /// Back to the list.
    pub list_href: String,
}

impl Page for Message {
    const NAME: &'static str = "mailbox/message";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |kind, subject: &str, body: &str, raw: Option<&str>| Message {
            chrome: chrome.clone(),
            kind,
            from: "no-reply@login.example".to_owned(),
            to: "ada@example.com".to_owned(),
            subject: subject.to_owned(),
            sent: "2026-03-01 12:00".to_owned(),
            body: body.to_owned(),
            raw_href: raw.map(str::to_owned),
            list_href: "/mailbox".to_owned(),
        };
        let body = "Hello,\n\nyour user name is ada.\n\nYour temporary password:\n\nkT7#vPq2mZ9w\n";
        vec![
            ("mail", page(Kind::Mail, "Your account", body, Some("/mailbox/1/raw"))),
            ("sms", page(Kind::Sms, "", "Acme Notes: your user name is ada", None)),
            ("hostile", page(Kind::Mail, HOSTILE, HOSTILE, Some(HOSTILE))),
        ]
    }
}
