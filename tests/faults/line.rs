//! HTTP to processes that may end at any moment.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use reqwest::header::{COOKIE, HOST};
use reqwest::{Method, RequestBuilder as Builder};

use crate::support::app::{CALLBACK, VERIFIER};
use crate::support::browser::{Page, Raw};
use crate::support::{App, Browser, Form, Landing};

/// A process that was killed is up again by then.
const AWAY: Duration = Duration::from_mins(1);

/// Nobody knows what became of it: the connection broke, or a store was away.
#[derive(Clone, Copy, Debug)]
pub struct Lost;

pub type Heard<T> = Result<T, Lost>;
pub type Cookies = BTreeMap<String, String>;

/// The way to an installation: each request goes to the next of its processes.
#[derive(Clone, Debug)]
pub struct Line {
    ports: Arc<[u16]>,
    turn: Arc<AtomicUsize>,
    host: String,
    http: reqwest::Client,
}

/// Somebody's browser.
#[derive(Clone, Debug)]
pub struct Visitor {
    line: Line,
    pub browser: Browser,
}

impl Line {
    pub fn new(ports: &[u16], host: &str) -> Self {
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none());
        let http = http.timeout(Duration::from_secs(20)).build().unwrap();
        Self { ports: ports.into(), turn: Arc::default(), host: host.to_owned(), http }
    }

    pub fn visitor(&self, cookies: Cookies) -> Visitor {
        let mut browser = Browser::new(&format!("http://{}", self.host));
        browser.cookies = cookies;
        Visitor { line: self.clone(), browser }
    }

    pub fn app(&self, client: &str) -> App {
        App::new(&format!("http://{}", self.host), client)
    }

    /// Asks a process that can be reached; what cannot even be connected to was not asked.
    async fn heard(
        &self,
        method: Method,
        target: &str,
        with: impl Fn(Builder) -> Builder,
    ) -> Heard<Raw> {
        let begun = Instant::now();
        let answer = loop {
            let turn = self.turn.fetch_add(1, Ordering::Relaxed);
            let port = self.ports[turn % self.ports.len()];
            let url = format!("http://127.0.0.1:{port}{target}");
            let request = self.http.request(method.clone(), url).header(HOST, &self.host);
            match with(request).send().await {
                Err(error) if error.is_connect() && begun.elapsed() < AWAY => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                answer => break answer.map_err(|_| Lost)?,
            }
        };
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = answer.text().await.map_err(|_| Lost)?;
        let raw = Raw { status, headers, body };
        let away = status.is_server_error() || raw.location().contains("error=server_error");
        if away { Err(Lost) } else { Ok(raw) }
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> Heard<Raw> {
        self.heard(Method::POST, path, |request| request.form(form)).await
    }

    pub async fn redeem(&self, client: &str, code: &str) -> Heard<Raw> {
        self.redeem_by(client, "", code).await
    }

    /// By a client that shows a secret, if it has one.
    pub async fn redeem_by(&self, client: &str, secret: &str, code: &str) -> Heard<Raw> {
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("client_id", client),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        if !secret.is_empty() {
            form.push(("client_secret", secret));
        }
        self.post("/oauth2/token", &form).await
    }

    pub async fn refresh(&self, client: &str, token: &str) -> Heard<Raw> {
        let form =
            [("grant_type", "refresh_token"), ("client_id", client), ("refresh_token", token)];
        self.post("/oauth2/token", &form).await
    }

    pub async fn revoke(&self, client: &str, token: &str) -> Heard<Raw> {
        self.post("/oauth2/revoke", &[("client_id", client), ("token", token)]).await
    }

    pub async fn user_info(&self, access: &str) -> Heard<Raw> {
        let with = |request: Builder| request.bearer_auth(access);
        self.heard(Method::GET, "/oauth2/userInfo", with).await
    }
}

impl Visitor {
    /// One request with this browser's cookies; what the answer sets is kept.
    async fn send(&mut self, method: Method, to: &str, form: Option<&Form>) -> Heard<Raw> {
        let url = self.browser.resolve(to);
        let target = url.as_str().split_once(&self.line.host).map_or("/", |(_, target)| target);
        let cookies = &self.browser.cookies;
        let line: Vec<_> = cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let with = |request: Builder| {
            let request = request.header(COOKIE, line.join("; "));
            if let Some(form) = form { request.form(&form.values) } else { request }
        };
        let raw = self.line.heard(method, target, with).await?;
        self.browser.keep(&raw.headers);
        Ok(raw)
    }

    pub async fn raw(&mut self, to: &str) -> Heard<Raw> {
        self.send(Method::GET, to, None).await
    }

    pub async fn open(&mut self, to: &str) -> Heard<Landing> {
        let raw = self.raw(to).await?;
        self.follow(to.to_owned(), raw).await
    }

    pub async fn submit(&mut self, form: &Form) -> Heard<Landing> {
        let raw = self.send(Method::POST, &form.action, Some(form)).await?;
        self.follow(form.action.clone(), raw).await
    }

    /// Follows redirects until a page or the outside.
    async fn follow(&mut self, mut at: String, mut raw: Raw) -> Heard<Landing> {
        while raw.status.is_redirection() {
            raw.location().clone_into(&mut at);
            let url = self.browser.resolve(&at);
            if url.as_str().starts_with(CALLBACK) {
                return Ok(Landing::Away(url));
            }
            raw = self.raw(&at).await?;
        }
        let Raw { status, headers, body: html } = raw;
        Ok(Landing::Page(Page { status, url: self.browser.resolve(&at), headers, html }))
    }
}
