//! Where somebody is signed in.

use askama::Template;

use super::Chrome;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};

/// A browser in which they are signed in; all moments in words.
#[derive(Clone, Debug)]
pub struct OwnSession {
    /// What is posted to end it; unset for this browser's own.
    pub id: Option<String>,
    pub name: String,
    pub since: String,
    /// By what they signed in there.
    pub by: String,
    /// Where it was used since.
    pub used: Option<String>,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "pages/account_sessions.html")]
pub struct AccountSessions {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    /// This browser in front.
    pub sessions: Vec<OwnSession>,
    /// How many more there are, in words.
    pub more: Option<String>,
    pub back: String,
}

impl Page for AccountSessions {
    const NAME: &'static str = "account_sessions";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let when = chrome.text.moment(1_767_261_840);
        let session = |id: Option<&str>, name: &str| OwnSession {
            id: id.map(str::to_owned),
            name: name.to_owned(),
            since: when.clone(),
            by: ["label-password", "method-totp"].map(|key| chrome.say(key)).join(" + "),
            used: id.map(|_| when.clone()),
        };
        let page = |form, others: &[&str]| AccountSessions {
            chrome: chrome.clone(),
            form,
            username: "ada".to_owned(),
            sessions: std::iter::once(session(None, "Chrome on Windows"))
                .chain(others.iter().map(|name| session(Some(name), name)))
                .collect(),
            more: (others.len() > 1).then(|| chrome.text.count("account-sessions-more", 12)),
            back: "/account?client_id=1example".to_owned(),
        };
        let some = chrome.say("account-some-browser");
        let ended = chrome.say("session-ended");
        let ended = own_parts(Self::NAME).with_notice(Tone::Good, ended);
        let all = chrome.say("sessions-ended");
        let all = own_parts(Self::NAME).with_notice(Tone::Good, all);
        vec![
            ("plain", page(own_parts(Self::NAME), &["Safari on iPhone", &some])),
            ("alone", page(all, &[])),
            ("ended", page(ended, &["Firefox on Linux"])),
            ("long_name", page(own_parts(Self::NAME), &[LONG_NAME])),
            ("hostile", page(own_parts(Self::NAME), &[HOSTILE])),
        ]
    }
}
