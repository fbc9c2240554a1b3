//! The pages on which people look after their account.

use askama::Template;

use super::Chrome;
use super::form::{Field, FormError, FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, own_parts};
use super::message::Message;
use super::new_password::{Rule, RuleKind, RuleState};
use super::problem::WayOn;

/// An e-mail address or a phone number.
#[derive(Clone, Debug)]
pub struct OwnContact {
    /// If not, it is a phone number.
    pub is_mail: bool,
    pub value: String,
    pub verified: bool,
    /// Where another is put in its place.
    pub change: Option<String>,
}

/// Something that they said of themselves.
#[derive(Clone, Debug)]
pub struct OwnDetail {
    pub label: String,
    pub value: String,
}

/// An authenticator app.
#[derive(Clone, Debug)]
pub struct OwnApp {
    /// What its owner calls it, if anything.
    pub name: String,
    /// When it was added, in words.
    pub added: String,
    /// When a code of it was last taken, in words.
    pub used: Option<String>,
    /// Where it is renamed and removed.
    pub href: String,
}

/// A browser in which no second step is asked for; all moments in words.
#[derive(Clone, Debug)]
pub struct OwnBrowser {
    /// What is posted to forget it.
    pub id: String,
    pub name: String,
    pub added: String,
    pub last_seen: String,
    pub until: String,
}

/// An app that holds tokens of this person.
#[derive(Clone, Debug)]
pub struct OwnConnected {
    /// Its client id, by which it is disconnected.
    pub client: String,
    pub name: String,
    /// The first sign-in, in words.
    pub since: String,
    /// The last one, where there were several.
    pub last: Option<String>,
}

/// Where the links of the overview lead.
#[derive(Clone, Debug)]
pub struct AccountWays {
    /// Unset where nothing of it may be changed.
    pub profile: Option<String>,
    pub password: String,
    pub recovery_codes: String,
    pub passkeys: String,
    pub deletion: String,
    /// Unset where they agreed to nothing.
    pub terms: Option<String>,
    pub sessions: String,
    /// Unset where what happened is kept elsewhere.
    pub events: Option<String>,
    pub home: Option<WayOn>,
}

/// The overview.
#[derive(Debug, Template)]
#[template(path = "pages/account.html")]
pub struct Account {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    pub username: String,
    pub details: Vec<OwnDetail>,
    pub contacts: Vec<OwnContact>,
    /// Where a mail address is added that is not there.
    pub adds_mail: Option<String>,
    pub adds_phone: Option<String>,
    pub has_password: bool,
    pub apps: Vec<OwnApp>,
    /// Whether one more may be added.
    pub may_add_app: bool,
    /// When somebody gets in without a second step, in words, if somebody asked for it.
    pub lost_factor: Option<String>,
    /// How many recovery codes are left, in words, of whoever may have some.
    pub recovery_codes: Option<String>,
    /// Where no second step is asked for.
    pub browsers: Vec<OwnBrowser>,
    pub connected: Vec<OwnConnected>,
    /// Whether they have passkeys; unset where nobody does.
    pub passkeys: Option<bool>,
    /// When they signed in, in words.
    pub signed_in: String,
    /// By what, in words.
    pub signed_in_by: String,
    pub ways: AccountWays,
}

impl Account {
    const fn is_told(&self) -> bool {
        !self.details.is_empty() || !self.contacts.is_empty() || self.adds()
    }

    const fn adds(&self) -> bool {
        self.ways.profile.is_some() || self.adds_mail.is_some() || self.adds_phone.is_some()
    }
}

fn sample_ways(chrome: &Chrome, username: &str) -> AccountWays {
    let to = |path: &str| format!("/account{path}?client_id=1example");
    AccountWays {
        profile: (username != "ada").then(|| to("/profile")),
        password: to("/password"),
        recovery_codes: to("/recovery-codes"),
        passkeys: to("/passkeys"),
        deletion: to("/delete"),
        terms: (username != "ada").then(|| to("/terms")),
        sessions: to("/sessions"),
        events: (username != "ada").then(|| to("/events")),
        home: Some(home(chrome)),
    }
}

impl Page for Account {
    const NAME: &'static str = "account";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let to = |path: &str| format!("/account{path}?client_id=1example");
        let contact = |is_mail, value: &str, verified| {
            let (value, change) = (value.to_owned(), Some(to("/email")));
            OwnContact { is_mail, value, verified, change }
        };
        let detail = |label: &str, value: &str| OwnDetail {
            label: chrome.say(label),
            value: value.to_owned(),
        };
        let details =
            || vec![detail("label-name", "Ada Lovelace"), detail("label-birthdate", "1815-12-10")];
        let when = chrome.text.moment(1_767_261_840);
        let page = |form, username: &str, contacts: Vec<OwnContact>, app: Option<&str>| Account {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            details: if contacts.len() > 1 { details() } else { Vec::new() },
            adds_phone: (contacts.len() == 1).then(|| to("/phone")),
            adds_mail: None,
            contacts,
            has_password: true,
            connected: connected(app.unwrap_or("Acme Notes"), &when),
            apps: app.map(|name| apps(&when, name)).into_iter().flatten().collect(),
            may_add_app: app.is_none_or(|name| !name.is_empty()),
            lost_factor: (app == Some("")).then(|| when.clone()),
            recovery_codes: app.map(|_| chrome.text.count("account-recovery-codes-left", 7)),
            passkeys: app.map(str::is_empty),
            browsers: app.map(|name| browsers(&when, name)).unwrap_or_default(),
            signed_in: when.clone(),
            signed_in_by: ["label-password", "method-totp"].map(|key| chrome.say(key)).join(" + "),
            ways: sample_ways(chrome, username),
        };
        let news = |message: Message| {
            own_parts(Self::NAME).with_notice(Tone::Good, message.say(&chrome.text))
        };
        let mail = |verified| vec![contact(true, "ada@example.com", verified)];
        let both =
            vec![contact(true, "ada@example.com", true), contact(false, "+442079460000", false)];
        let bare = Account {
            has_password: false,
            contacts: Vec::new(),
            connected: Vec::new(),
            ..page(own_parts(Self::NAME), "ada", Vec::new(), None)
        };
        let ada = "ada@example.com";
        vec![
            ("plain", page(own_parts(Self::NAME), ada, both, Some("Pixel 9"))),
            ("bare", bare),
            ("changed", page(news(Message::PasswordChanged), ada, mail(true), None)),
            ("removed", page(news(Message::AuthenticatorRemoved), ada, mail(false), None)),
            ("forgotten", page(news(Message::BrowsersForgotten), ada, mail(true), None)),
            ("unnamed_app", page(own_parts(Self::NAME), ada, mail(true), Some(""))),
            (
                "long_name",
                page(
                    own_parts(Self::NAME),
                    LONG_NAME,
                    vec![contact(true, LONG_NAME, true)],
                    Some(LONG_NAME),
                ),
            ),
            (
                "hostile",
                page(
                    own_parts(Self::NAME),
                    HOSTILE,
                    vec![contact(true, HOSTILE, true), contact(false, HOSTILE, false)],
                    Some(HOSTILE),
                ),
            ),
        ]
    }
}

/// Another password in place of the present one.
#[derive(Debug, Template)]
#[template(path = "pages/account_password.html")]
pub struct AccountPassword {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// Whose password it is, so that a password manager files it under the right name.
    pub username: String,
    pub rules: Vec<Rule>,
    pub back: String,
}

impl Page for AccountPassword {
    const NAME: &'static str = "account_password";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str, state| AccountPassword {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            rules: [RuleKind::MinLength(12), RuleKind::Upper, RuleKind::Symbol, RuleKind::Unused]
                .map(|kind| Rule { kind, state })
                .to_vec(),
            back: back(),
        };
        let weak = Message::PasswordRule(RuleKind::MinLength(12)).say(&chrome.text);
        let weak = own_parts(Self::NAME).with_error(FormError::on(Field::NewPassword, weak));
        let stale = Message::PageOutOfDate.say(&chrome.text);
        let stale = own_parts(Self::NAME).with_notice(Tone::Plain, stale);
        let unknown = RuleState::Unknown;
        vec![
            ("plain", page(own_parts(Self::NAME), "ada", unknown)),
            ("first", page(own_parts(Self::NAME).asking_password(false), "ada", unknown)),
            ("missing", page(doubted(chrome, Self::NAME, false), "ada", unknown)),
            ("wrong", page(doubted(chrome, Self::NAME, true), "ada", unknown)),
            ("weak", page(weak, "ada", RuleState::Unmet)),
            ("stale", page(stale, "ada", unknown)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE, unknown)),
        ]
    }
}

/// Asks before an account is deleted.
#[derive(Debug, Template)]
#[template(path = "pages/account_deletion.html")]
pub struct AccountDeletion {
    /// The frame.
    pub chrome: Chrome,
    /// Action, token, step, notice and mistakes.
    pub form: FormParts,
    /// What has to be typed.
    pub username: String,
    pub back: String,
}

impl Page for AccountDeletion {
    const NAME: &'static str = "account_deletion";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |form, username: &str| AccountDeletion {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            back: back(),
        };
        let name = Message::AccountNameWrong.say(&chrome.text);
        let name = own_parts(Self::NAME).with_error(FormError::on(Field::AccountName, name));
        let again = Message::ProveFirst.say(&chrome.text);
        let again = own_parts(Self::NAME).with_notice(Tone::Plain, again).asking_password(false);
        let again = again
            .with_way("/account/proof?client_id=1example".to_owned(), chrome.say("prove-link"));
        vec![
            ("plain", page(own_parts(Self::NAME), "ada@example.com")),
            ("without_password", page(again, "ada@example.com")),
            ("other_name", page(name, "ada@example.com")),
            ("wrong", page(doubted(chrome, Self::NAME, true), "ada@example.com")),
            ("long_name", page(own_parts(Self::NAME), LONG_NAME)),
            ("hostile", page(own_parts(Self::NAME), HOSTILE)),
        ]
    }
}

/// The account is gone.
#[derive(Debug, Template)]
#[template(path = "pages/account_deleted.html")]
pub struct AccountDeleted {
    /// The frame.
    pub chrome: Chrome,
    pub way_on: Option<WayOn>,
}

impl Page for AccountDeleted {
    const NAME: &'static str = "account_deleted";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |way_on| AccountDeleted { chrome: chrome.clone(), way_on };
        vec![("plain", page(Some(home(chrome)))), ("nowhere", page(None))]
    }
}

/// Nobody is signed in whose account it could be.
#[derive(Debug, Template)]
#[template(path = "pages/account_closed.html")]
pub struct AccountClosed {
    /// The frame.
    pub chrome: Chrome,
    pub way_on: Option<WayOn>,
}

impl Page for AccountClosed {
    const NAME: &'static str = "account_closed";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |way_on| AccountClosed { chrome: chrome.clone(), way_on };
        vec![("plain", page(Some(home(chrome)))), ("nowhere", page(None))]
    }
}

fn apps(when: &str, name: &str) -> [OwnApp; 2] {
    let app = |name: &str, used: Option<&str>| OwnApp {
        name: name.to_owned(),
        added: when.to_owned(),
        used: used.map(str::to_owned),
        href: "/account/authenticator?client_id=1example&app=a".to_owned(),
    };
    [app(name, Some(when)), app("", None)]
}

fn browsers(when: &str, app: &str) -> Vec<OwnBrowser> {
    let browser = |id: &str, name: &str| OwnBrowser {
        id: id.to_owned(),
        name: name.to_owned(),
        added: when.to_owned(),
        last_seen: when.to_owned(),
        until: when.to_owned(),
    };
    match app {
        HOSTILE => vec![browser(HOSTILE, HOSTILE)],
        _ => vec![browser("a", "Firefox on Windows"), browser("b", "Safari on iPhone")],
    }
}

fn connected(name: &str, when: &str) -> Vec<OwnConnected> {
    let app = |name: &str, last| OwnConnected {
        client: "1example".to_owned(),
        name: name.to_owned(),
        since: when.to_owned(),
        last,
    };
    vec![app("Acme Notes", Some(when.to_owned())), app(name, None)]
}

pub(super) fn back() -> String {
    "/account?client_id=1example".to_owned()
}

fn home(chrome: &Chrome) -> WayOn {
    WayOn::back(chrome, "https://app.example.com/".to_owned())
}

pub(super) fn doubted(chrome: &Chrome, step: &'static str, typed: bool) -> FormParts {
    let message =
        if typed { Message::CurrentPasswordWrong } else { Message::CurrentPasswordMissing };
    let error = FormError::on(Field::CurrentPassword, message.say(&chrome.text));
    own_parts(step).with_error(error)
}
