//! What is measured, request by request, as browsers and apps send it.

use actix_web::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use url::Url;
use url::form_urlencoded::Serializer;

use crate::door::{Door, Reply, Request};
use crate::raw::Needs;
use crate::support::PASSWORD;
use crate::support::app::{CALLBACK, CHALLENGE, VERIFIER};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Journey {
    Page,
    /// The same in a theme with a logo, drawings and a layout of its own.
    Themed,
    SignIn,
    Silent,
    Refresh,
    Rotate,
    Machine,
    UserInfo,
}

impl Journey {
    pub const ALL: [Self; 8] = [
        Self::Page,
        Self::Themed,
        Self::SignIn,
        Self::Silent,
        Self::Refresh,
        Self::Rotate,
        Self::Machine,
        Self::UserInfo,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "sign-in page",
            Self::Themed => "sign-in page in a theme",
            Self::SignIn => "whole sign-in",
            Self::Silent => "silent re-authorize",
            Self::Refresh => "refresh",
            Self::Rotate => "refresh with rotation",
            Self::Machine => "client_credentials",
            Self::UserInfo => "userinfo",
        }
    }

    /// The crypto that it cannot do without.
    pub fn needs(self) -> Needs {
        let nothing = Needs::default();
        match self {
            Self::Page | Self::Themed | Self::Silent => nothing,
            Self::SignIn => Needs { passwords: 1, signatures: 2, ..nothing },
            Self::Refresh | Self::Rotate => Needs { signatures: 2, ..nothing },
            Self::Machine => Needs { signatures: 1, ..nothing },
            Self::UserInfo => Needs { checks: 1, ..nothing },
        }
    }

    /// How often in one round.
    pub fn times(self) -> u32 {
        match self {
            Self::SignIn => 1,
            Self::Page | Self::Themed => 500,
            _ => 50,
        }
    }

    /// How often the crypto alone and the whole take turns.
    pub fn rounds(self) -> u32 {
        match self {
            Self::SignIn => 50,
            Self::Page | Self::Themed => 20,
            _ => 40,
        }
    }
}

/// Somebody with a browser and an app, who has signed in.
pub struct Traveller<'a, D> {
    door: &'a D,
    origin: String,
    session: String,
    access: String,
    refresh: String,
    rotating: String,
}

impl<'a, D: Door> Traveller<'a, D> {
    pub async fn arrive(door: &'a D, origin: String) -> Self {
        let [session, access, refresh, rotating] = Default::default();
        let mut traveller = Self { door, origin, session, access, refresh, rotating };
        let (_, tokens) = traveller.sign_in("rotating").await;
        traveller.rotating = member(&tokens, "refresh_token");
        let (session, tokens) = traveller.sign_in("app").await;
        traveller.session = session;
        traveller.access = member(&tokens, "access_token");
        traveller.refresh = member(&tokens, "refresh_token");
        traveller
    }

    pub async fn go(&mut self, journey: Journey) {
        match journey {
            Journey::Page => drop(self.page("app").await),
            Journey::Themed => drop(self.page("themed").await),
            Journey::SignIn => drop(self.sign_in("app").await),
            Journey::Silent => self.silent().await,
            Journey::Refresh => drop(self.renew("app", &self.refresh).await),
            Journey::Rotate => {
                let tokens = self.renew("rotating", &self.rotating).await;
                self.rotating = member(&tokens, "refresh_token");
            }
            Journey::Machine => self.machine().await,
            Journey::UserInfo => self.user_info().await,
        }
    }

    /// The page as somebody sees it who comes for the first time: its address, and the cookies.
    async fn page(&self, client: &str) -> (String, Vec<(String, String)>) {
        let target = format!("/login?{}", request_of(client));
        let reply = self.get(target.clone(), vec![]).await;
        assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
        assert!(reply.body.ends_with(b"</html>"));
        (target, reply.cookies.iter().map(|line| cookie(line)).collect())
    }

    /// From the page to the tokens: the session's cookie and what the token endpoint said.
    async fn sign_in(&self, client: &str) -> (String, Value) {
        let (target, cookies) = self.page(client).await;
        let csrf = cookies.iter().find(|(name, _)| name == "XSRF-TOKEN").unwrap().1.clone();
        let line: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let form = pairs(&[
            ("_csrf", &csrf),
            ("step", "sign_in"),
            ("cognitoAsfData", ""),
            ("username", "ada@example.com"),
            ("password", PASSWORD),
        ]);
        let headers = vec![("cookie", line.join("; ")), ("origin", self.origin.clone())];
        let reply = self.post(&target, form, headers).await;
        assert_eq!(reply.status, 302, "{}", String::from_utf8_lossy(&reply.body));
        let session = reply.cookies.iter().map(|line| cookie(line));
        let session = session.into_iter().find(|(name, _)| name == "cognito").unwrap().1;
        let form = pairs(&[
            ("grant_type", "authorization_code"),
            ("code", &code(&reply)),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
            ("client_id", client),
        ]);
        (session, json(&self.post("/oauth2/token", form, vec![]).await))
    }

    async fn silent(&self) {
        let target = format!("/oauth2/authorize?{}", request_of("app"));
        let headers = vec![("cookie", format!("cognito={}", self.session))];
        let reply = self.get(target, headers).await;
        assert!(!code(&reply).is_empty());
    }

    async fn renew(&self, client: &str, token: &str) -> Value {
        let fields =
            [("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", client)];
        json(&self.post("/oauth2/token", pairs(&fields), vec![]).await)
    }

    async fn machine(&self) {
        let basic = STANDARD.encode("machine:machine-secret-for-tests-only");
        let headers = vec![("authorization", format!("Basic {basic}"))];
        let form = pairs(&[("grant_type", "client_credentials"), ("scope", "notes/read")]);
        let tokens = json(&self.post("/oauth2/token", form, headers).await);
        assert!(!member(&tokens, "access_token").is_empty());
    }

    async fn user_info(&self) {
        let headers = vec![("authorization", format!("Bearer {}", self.access))];
        let shown = json(&self.get("/oauth2/userInfo".to_owned(), headers).await);
        assert_eq!(member(&shown, "email"), "ada@example.com");
    }

    async fn get(&self, target: String, headers: Vec<(&'static str, String)>) -> Reply {
        let headers = self.usual(headers);
        self.door.send(Request { method: Method::GET, target, headers, form: None }).await
    }

    async fn post(
        &self,
        target: &str,
        form: String,
        headers: Vec<(&'static str, String)>,
    ) -> Reply {
        let (headers, target) = (self.usual(headers), target.to_owned());
        self.door.send(Request { method: Method::POST, target, headers, form: Some(form) }).await
    }

    fn usual(&self, mut headers: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
        let host = self.origin.split_once("://").unwrap().1.to_owned();
        headers.push(("host", host));
        headers.push(("accept-language", "de-DE,de;q=0.9,en;q=0.8".to_owned()));
        headers
    }
}

/// The usual authorization request.
pub fn request_of(client: &str) -> String {
    pairs(&[
        ("client_id", client),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid email profile"),
        ("state", "af0ifjsldkjaf0ifjsldkj"),
        ("nonce", "n-0S6_WzA2Mjn-0S6_WzA2Mj"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ])
}

fn pairs(pairs: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn cookie(line: &str) -> (String, String) {
    let pair = line.split(';').next().unwrap();
    let (name, value) = pair.split_once('=').unwrap();
    (name.to_owned(), value.to_owned())
}

fn code(reply: &Reply) -> String {
    assert_eq!(reply.status, 302, "{}", String::from_utf8_lossy(&reply.body));
    let to = Url::parse(&reply.location).unwrap();
    to.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
}

fn json(reply: &Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    serde_json::from_slice(&reply.body).unwrap()
}

fn member(of: &Value, name: &str) -> String {
    of[name].as_str().unwrap_or_default().to_owned()
}
