//! Single deeds of people and apps, each written into the history with what is known of it.

use std::io::Write as _;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use totp_rs::{Builder, Secret as Seed};

use super::history::{Deed, History, Outcome};
use super::line::{Cookies, Heard, Line, Lost, Visitor};
use super::process::Vestibule;
use crate::support::app::{CALLBACK, claims, code, parameter};
use crate::support::browser::Raw;
use crate::support::{Landing, PASSWORD, TOTP_KEY};

/// A client that rotates its refresh tokens, and how long it bears a repetition.
pub const CLIENTS: [(&str, Duration); 2] =
    [("stern", Duration::ZERO), ("patient", Duration::from_mins(1))];
/// Every rotation of a family is still remembered at the last of these.
pub const LAST_GENERATION: u32 = 12;
const SIGNED_OUT: &str = "http://127.0.0.1:9/signedout";

#[derive(Clone, Debug)]
pub struct Code {
    pub client: usize,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub code: Code,
    pub text: String,
    pub generation: u32,
}

#[derive(Clone, Debug)]
pub struct Access {
    pub code: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub struct Session {
    pub id: String,
    cookies: Cookies,
}

/// What a sign-in brings.
pub type Entered = Option<(Session, Code)>;

/// What came of a code or a refresh token.
#[derive(Clone, Debug)]
pub struct Gained {
    pub token: Token,
    pub access: Access,
}

/// Whoever does all this: the way in, and the book that everything is written into.
#[derive(Debug)]
pub struct World {
    pub line: Line,
    pub program: Vestibule,
    pub history: History,
    /// How often a time step was refused because it was used up.
    pub used_up: AtomicUsize,
}

fn grace(client: usize) -> Duration {
    CLIENTS[client].1
}

fn authorize(line: &Line, client: usize) -> String {
    line.app(CLIENTS[client].0).authorize_with(&[("scope", "openid")])
}

/// The code of an authenticator app with this key at a time step.
pub fn totp_at(key: &str, step: u64) -> String {
    let seed = Seed::try_from_base32(key).unwrap();
    let app = Builder::new().with_secret(seed).with_account_name("x").build_noncompliant();
    app.generate(step * 30).to_string()
}

fn gained(raw: &Raw, code: &Code, generation: u32) -> Gained {
    let json: serde_json::Value = serde_json::from_str(&raw.body).unwrap();
    let text = |name: &str| json[name].as_str().unwrap_or_default().to_owned();
    let access = text("access_token");
    assert_eq!(claims(&access)["client_id"], CLIENTS[code.client].0);
    let token = Token { code: code.clone(), text: text("refresh_token"), generation };
    Gained { token, access: Access { code: code.text.clone(), text: access } }
}

impl World {
    pub async fn redeem(&self, code: &Code) -> Heard<Option<Gained>> {
        let deed = Deed::Redeem { code: code.text.clone() };
        let asked = async {
            let heard = self.line.redeem(CLIENTS[code.client].0, &code.text).await;
            known(heard, |raw| (String::new(), gained(raw, code, 0)))
        };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    pub async fn refresh(&self, token: &Token) -> Heard<Option<Gained>> {
        let (client, text) = (token.code.client, token.text.clone());
        let deed = Deed::Refresh {
            code: token.code.text.clone(),
            token: text.clone(),
            grace: grace(client),
        };
        let asked = async {
            let heard = self.line.refresh(CLIENTS[client].0, &text).await;
            known(heard, |raw| {
                let gained = gained(raw, &token.code, token.generation + 1);
                (gained.token.text.clone(), gained)
            })
        };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    pub async fn revoke(&self, token: &Token) -> Heard<Option<()>> {
        let deed = Deed::Revoke { code: token.code.text.clone() };
        let asked = async {
            let heard = self.line.revoke(CLIENTS[token.code.client].0, &token.text).await;
            known(heard, |_| (String::new(), ()))
        };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    pub async fn user_info(&self, access: &Access) -> Heard<Option<()>> {
        let deed = Deed::UserInfo { code: access.code.clone() };
        let asked =
            async { known(self.line.user_info(&access.text).await, |_| (String::new(), ())) };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    /// Another code for a session that is there.
    pub async fn reuse(&self, session: &Session, client: usize) -> Heard<Option<Code>> {
        let deed = Deed::Reuse { session: session.id.clone() };
        let asked = async {
            let mut visitor = self.line.visitor(session.cookies.clone());
            known(visitor.raw(&authorize(&self.line, client)).await, |raw| {
                let url = url::Url::parse(raw.location()).unwrap();
                (String::new(), Code { client, text: code(&url) })
            })
        };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    pub async fn sign_out(&self, session: &Session) -> Heard<Option<()>> {
        let deed = Deed::SignOut { session: session.id.clone() };
        let to = format!("/logout?client_id={}&logout_uri={SIGNED_OUT}", CLIENTS[0].0);
        let asked = async {
            let mut visitor = self.line.visitor(session.cookies.clone());
            let heard = visitor.raw(&to).await;
            if let Ok(raw) = &heard {
                assert_eq!(raw.location(), SIGNED_OUT, "{}", raw.body);
            }
            known(heard, |_| (String::new(), ()))
        };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    /// A name and a password in a new browser; where that leads.
    async fn password(&self, name: &str, client: usize) -> Heard<(Visitor, Landing)> {
        let mut visitor = self.line.visitor(Cookies::new());
        let page = visitor.open(&authorize(&self.line, client)).await?.page();
        let form = page.form().with("username", name).with("password", PASSWORD);
        let landing = visitor.submit(&form).await?;
        Ok((visitor, landing))
    }

    pub async fn sign_in(&self, name: &str, client: usize) -> Heard<Entered> {
        let asked = async {
            let entered = self.password(name, client).await;
            entered.map_or(Some((Outcome::InDoubt, Err(Lost))), |(visitor, landing)| {
                arrived(&visitor, landing, client)
            })
        };
        let deed = Deed::SignIn { name: name.to_owned() };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    /// Password first, and then the code of this time step.
    pub async fn totp(&self, person: &str, step: u64, client: usize) -> Heard<Entered> {
        let (mut visitor, landing) = self.password(person, client).await?;
        let page = landing.page();
        if page.step() != "totp" {
            assert_eq!(page.status, 429, "{}", page.text());
            return Ok(None);
        }
        let form = page.form().with("code", &totp_at(TOTP_KEY, step));
        let asked = async {
            let Ok(landing) = visitor.submit(&form).await else {
                return Some((Outcome::InDoubt, Err(Lost)));
            };
            if let Landing::Page(page) = &landing
                && page.text().contains("used already")
            {
                self.used_up.fetch_add(1, Ordering::Relaxed);
            }
            arrived(&visitor, landing, client)
        };
        let deed = Deed::Totp { person: person.to_owned(), step };
        self.history.of(deed, asked).await.unwrap_or(Ok(None))
    }

    /// Somebody is added at the terminal; the command may be killed too, after so long.
    pub async fn register(&self, name: &str, killed: Option<Duration>) -> bool {
        let arguments = ["user", "add", name, "--stdin", "--permanent", "--json"];
        let mut command = self.program.with(&arguments);
        let asked = async {
            let run = move || {
                command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
                let mut child = command.spawn().unwrap();
                let _gone = child.stdin.take().unwrap().write_all(PASSWORD.as_bytes());
                if let Some(after) = killed {
                    std::thread::sleep(after);
                    child.kill().unwrap();
                }
                child.wait().unwrap().code()
            };
            Some(match tokio::task::spawn_blocking(run).await.unwrap() {
                Some(0) => (Outcome::Done(String::new()), true),
                Some(6) => (Outcome::Refused, false),
                _ => (Outcome::InDoubt, false),
            })
        };
        let deed = Deed::Register { name: name.to_owned() };
        self.history.of(deed, asked).await.unwrap_or(false)
    }
}

/// What an answer to a program says. Whoever is told to wait was told nothing.
fn known<T>(
    heard: Heard<Raw>,
    done: impl FnOnce(&Raw) -> (String, T),
) -> Option<(Outcome, Heard<Option<T>>)> {
    let Ok(raw) = heard else {
        return Some((Outcome::InDoubt, Err(Lost)));
    };
    let there = raw.location();
    let refused = there.starts_with("/login") || raw.body.contains("invalid_grant");
    match raw.status.as_u16() {
        200 => {}
        302 if there.starts_with(CALLBACK) || there == SIGNED_OUT => {}
        302 | 400 if refused => return Some((Outcome::Refused, Ok(None))),
        401 => return Some((Outcome::Refused, Ok(None))),
        429 => return None,
        other => panic!("{other} {there}: {}", raw.body),
    }
    let (came, gained) = done(&raw);
    Some((Outcome::Done(came), Ok(Some(gained))))
}

/// At the app with a code, or at a page that says no.
fn arrived(
    visitor: &Visitor,
    landing: Landing,
    client: usize,
) -> Option<(Outcome, Heard<Entered>)> {
    match landing {
        Landing::Away(url) => {
            assert!(parameter(&url, "code").is_some(), "{url}");
            let cookies = visitor.browser.cookies.clone();
            let session = Session { id: cookies["cognito"].clone(), cookies };
            let code = Code { client, text: code(&url) };
            Some((Outcome::Done(String::new()), Ok(Some((session, code)))))
        }
        Landing::Page(page) if page.status == 429 => None,
        Landing::Page(page) => {
            assert_eq!(page.status, 200, "{}", page.text());
            Some((Outcome::Refused, Ok(None)))
        }
    }
}
