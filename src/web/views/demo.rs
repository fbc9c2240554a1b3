//! The demo application: what an app sees when it uses us, shown to whoever tries Vestibule.

use super::Chrome;
use super::form::{FormParts, Tone};
use super::gallery::{HOSTILE, LONG_NAME, Page, parts};
use super::message::Message;
use askama::Template;

/// The demo application before anybody has signed in.
#[derive(Debug, Template)]
#[template(path = "demo/home.html")]
pub struct Home {
    /// The frame.
    pub chrome: Chrome,
    /// Starts a sign-in as an application would.
    pub sign_in_href: String,
    /// The list of people to sign in as.
    pub start_href: String,
    /// Where sent mail can be read.
    pub mailbox_href: String,
}

impl Page for Home {
    const NAME: &'static str = "demo/home";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = Home {
            chrome: chrome.clone(),
            sign_in_href: "/oauth2/authorize?client_id=1example".to_owned(),
            start_href: "/demo/start".to_owned(),
            mailbox_href: "/mailbox".to_owned(),
        };
        vec![("plain", page)]
    }
}

/// Somebody the demo can be tried as. These are no secrets: they exist in demo mode alone.
#[derive(Clone, Debug)]
pub struct DemoUser {
    /// Name to sign in with.
    pub username: String,
    /// Their password.
    pub password: String,
    /// Key of their authenticator app; empty if they have none.
    pub totp_key: String,
    /// What this person is there to show.
    pub shows: String,
}

/// Who can be signed in as.
#[derive(Debug, Template)]
#[template(path = "demo/start.html")]
pub struct Start {
    /// The frame.
    pub chrome: Chrome,
    /// The people.
    pub users: Vec<DemoUser>,
    /// Starts a sign-in as an application would.
    pub sign_in_href: String,
}

impl Page for Start {
    const NAME: &'static str = "demo/start";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let user = |username: &str, totp_key: &str, shows: &str| DemoUser {
            username: username.to_owned(),
            password: "correct horse 7 Battery".to_owned(),
            totp_key: totp_key.to_owned(),
            shows: shows.to_owned(),
        };
        let page = |users| Start {
            chrome: chrome.clone(),
            users,
            sign_in_href: "/oauth2/authorize?client_id=1example".to_owned(),
        };
        let usual = vec![
            user("ada", "", &chrome.say("demo-shows-password")),
            user("grace", "JBSWY3DPEHPK3PXP", &chrome.say("demo-shows-totp")),
            user("linus", "", &chrome.say("demo-shows-invited")),
            user("mary", "", &chrome.say("demo-shows-set-up")),
            user("edsger", "", &chrome.say("demo-shows-disabled")),
            user("susan", "", &chrome.say("demo-shows-studio")),
        ];
        vec![("plain", page(usual)), ("hostile", page(vec![user(HOSTILE, LONG_NAME, HOSTILE)]))]
    }
}

/// One claim of a token, as text.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name.
    pub name: String,
    /// Its value; what is not a string, as JSON.
    pub value: String,
}

/// The demo application with somebody signed in: what it learnt about them.
#[derive(Debug, Template)]
#[template(path = "demo/session.html")]
pub struct Session {
    /// The frame.
    pub chrome: Chrome,
    /// For the buttons: `action` is `refresh` or `sign_out`.
    pub form: FormParts,
    /// Who signed in.
    pub username: String,
    /// Claims of the ID token.
    pub id_claims: Vec<Claim>,
    /// Claims of the access token.
    pub access_claims: Vec<Claim>,
    /// Whether there is a refresh token to use.
    pub refreshable: bool,
}

impl Page for Session {
    const NAME: &'static str = "demo/session";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let claims = |pairs: &[(&str, &str)]| -> Vec<Claim> {
            let claim = |(name, value): &(&str, &str)| Claim {
                name: (*name).to_owned(),
                value: (*value).to_owned(),
            };
            pairs.iter().map(claim).collect()
        };
        let id = [
            ("sub", "5d0c2f4e-8a6b-4c1d-9e3f-7a2b1c0d9e8f"),
            ("email", "ada@example.com"),
            ("email_verified", "true"),
            ("cognito:username", "ada"),
            ("cognito:groups", "[\"editors\",\"admins\"]"),
            ("iss", "https://login.example/eu-central-1_Example1"),
            ("aud", "1example23456789"),
            ("token_use", "id"),
            ("auth_time", "1767225600"),
            ("iat", "1767225600"),
            ("exp", "1767229200"),
        ];
        let access = [
            ("sub", "5d0c2f4e-8a6b-4c1d-9e3f-7a2b1c0d9e8f"),
            ("client_id", "1example23456789"),
            ("token_use", "access"),
            ("scope", "openid email profile"),
            ("username", "ada"),
            ("exp", "1767229200"),
        ];
        let page = |form, username: &str, id: &[(&str, &str)], refreshable| Session {
            chrome: chrome.clone(),
            form,
            username: username.to_owned(),
            id_claims: claims(id),
            access_claims: claims(&access),
            refreshable,
        };
        let refreshed = Message::SessionRefreshed.say(&chrome.text);
        let told = parts("session").with_notice(Tone::Good, refreshed);
        vec![
            ("plain", page(parts("session"), "ada", &id, true)),
            ("refreshed", page(told, "ada", &id, true)),
            ("hostile", page(parts("session"), HOSTILE, &[(HOSTILE, LONG_NAME)], false)),
        ]
    }
}

/// What the demo application was told instead of a code.
#[derive(Debug, Template)]
#[template(path = "demo/error.html")]
pub struct Error {
    /// The frame.
    pub chrome: Chrome,
    /// The OAuth error code.
    pub code: String,
    /// Its description; may be empty.
    pub description: String,
    /// Back to the start.
    pub home_href: String,
}

impl Page for Error {
    const NAME: &'static str = "demo/error";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |code: &str, description: &str| Error {
            chrome: chrome.clone(),
            code: code.to_owned(),
            description: description.to_owned(),
            home_href: "/demo".to_owned(),
        };
        vec![
            ("plain", page("access_denied", "")),
            ("described", page("invalid_request", "state does not match")),
            ("hostile", page(HOSTILE, HOSTILE)),
        ]
    }
}
