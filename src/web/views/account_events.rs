//! What happened to an account lately, and the page on which its owner says that it was not them.

use askama::Template;

use crate::brand::unusual;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, Page, own_parts};
use super::message::Message;
use super::new_password::{Rule, RuleKind, RuleState};

/// Something that happened, in words.
#[derive(Clone, Debug)]
pub struct EventLine {
    pub what: String,
    pub when: String,
    /// The browser, and the network address.
    pub from: Vec<String>,
    /// What was unusual about it.
    pub unusual: Option<String>,
    pub failed: bool,
    /// The sign-in of this very session.
    pub is_this: bool,
    /// Where its owner says that it was not them.
    pub not_me: Option<String>,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "pages/account_events.html")]
pub struct AccountEvents {
    /// The frame.
    pub chrome: Chrome,
    pub events: Vec<EventLine>,
    pub back: String,
}

impl Page for AccountEvents {
    const NAME: &'static str = "account_events";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |events| AccountEvents { chrome: chrome.clone(), events, back: back() };
        let signs = ["new_browser", "impossible_travel"].map(str::to_owned);
        let events = vec![
            EventLine { is_this: true, not_me: None, ..line(chrome, "event-sign-in", AGENT) },
            EventLine { failed: true, not_me: None, ..line(chrome, "event-sign-in-failed", "") },
            EventLine {
                failed: true,
                not_me: None,
                unusual: unusual::told("high", &signs, &chrome.text),
                ..line(chrome, "event-sign-in-blocked", AGENT)
            },
            line(chrome, "event-app-added", AGENT),
            line(chrome, "event-password-changed", AGENT),
        ];
        let hostile = EventLine { from: vec![HOSTILE.into()], ..line(chrome, "event-sign-in", "") };
        let long = EventLine { from: vec!["x".repeat(256)], ..line(chrome, "event-sign-in", "") };
        vec![
            ("plain", page(events)),
            ("empty", page(Vec::new())),
            ("long_name", page(vec![long])),
            ("hostile", page(vec![hostile])),
        ]
    }
}

/// Asks before everything ends that somebody else may have begun.
#[derive(Debug, Template)]
#[template(path = "pages/account_not_me.html")]
pub struct AccountNotMe {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub event: EventLine,
    /// What will be done, each in a sentence.
    pub follows: Vec<String>,
    /// Whether there is a password, which is asked for and replaced.
    pub asks_password: bool,
    pub rules: Vec<Rule>,
    pub back: String,
}

impl Page for AccountNotMe {
    const NAME: &'static str = "account_not_me";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, state, follows: &[&str]| AccountNotMe {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            event: line(chrome, "event-sign-in", AGENT),
            follows: follows.iter().map(|key| chrome.say(key)).collect(),
            asks_password: true,
            rules: [RuleKind::MinLength(12), RuleKind::Upper, RuleKind::Symbol]
                .map(|kind| Rule { kind, state })
                .to_vec(),
            back: back(),
        };
        let on = |field, message: Message| {
            own_parts(Self::NAME).with_error(FormError::on(field, message.say(&chrome.text)))
        };
        let (plain, unknown) = (["not-me-ends", "not-me-password"], RuleState::Unknown);
        let more = ["not-me-ends", "not-me-email-codes", "not-me-password"];
        let weak = on(Field::NewPassword, Message::PasswordRule(RuleKind::MinLength(12)));
        let wrong = on(Field::CurrentPassword, Message::CurrentPasswordWrong);
        let again = Message::SignInAgain.say(&chrome.text);
        let again = own_parts(Self::NAME).with_notice(Tone::Plain, again);
        let without = AccountNotMe { asks_password: false, ..page(again, unknown, &plain) };
        let from = vec![HOSTILE.to_owned()];
        let hostile = page(own_parts(Self::NAME), unknown, &plain);
        let hostile =
            AccountNotMe { event: EventLine { from, ..hostile.event.clone() }, ..hostile };
        vec![
            ("plain", page(own_parts(Self::NAME), unknown, &plain)),
            ("more", page(own_parts(Self::NAME), unknown, &more)),
            ("wrong", page(wrong, unknown, &plain)),
            ("weak", page(weak, RuleState::Unmet, &plain)),
            ("without_password", without),
            ("hostile", hostile),
        ]
    }
}

const AGENT: &str = "Firefox on Linux";

fn line(chrome: &Chrome, what: &str, agent: &str) -> EventLine {
    EventLine {
        what: chrome.say(what),
        when: chrome.text.moment(1_767_261_840),
        from: [agent, "2001:db8::7"]
            .iter()
            .filter(|s| !s.is_empty())
            .map(|s| (*s).to_owned())
            .collect(),
        unusual: None,
        failed: false,
        is_this: false,
        not_me: Some("/account/not-me?client_id=1example&event=7".to_owned()),
    }
}

fn back() -> String {
    "/account?client_id=1example".to_owned()
}
