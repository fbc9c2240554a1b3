//! What people and apps hold when an outage begins: what they are told in it, and how they go on.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::Method;
use url::Url;

use crate::support::app::{Answer, code, parameter};
use crate::support::browser::{Page, Raw};
use crate::support::{Browser, PASSWORD, TestServer};

/// Nothing may take longer, whatever a store does.
pub const AT_MOST: Duration = Duration::from_secs(2);
const ADA: &str = "ada@example.com";
/// Within this much, in seconds, a client that rotates may repeat itself.
const GRACE: i64 = 30;

/// What is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// All of it.
    Everything,
    /// Whatever changes it.
    Writes,
    /// Nobody knows what of it, so each request may succeed or not.
    Perhaps,
}

/// A request, and whether it reads or writes the directory, or does neither.
struct Request {
    what: &'static str,
    needs: Needs,
    browser: Browser,
    method: Method,
    to: String,
    form: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    Reads,
    Writes,
}

#[derive(Debug)]
pub struct Held {
    /// Ada's, with a session.
    session: Browser,
    /// Another one of hers, which she leaves.
    leaving: Browser,
    /// A visitor before the first page.
    sign_in: (Browser, Page),
    /// Somebody who has passed the password.
    totp: (Browser, Page),
    unused_code: String,
    /// Shown while the store is away, and gone with that.
    shown_code: String,
    used_codes: Vec<String>,
    staying: String,
    rotating: String,
    /// Shown while the store is away: whether it was succeeded then, nobody knows.
    shown_rotating: String,
    /// Succeeded long ago.
    rotated: String,
    revoked: String,
    access: String,
}

impl Held {
    pub async fn before(server: &TestServer) -> Self {
        let (app, rotating) = (server.app("app"), server.app("rotating"));
        let mut session = server.browser();
        let staying = app.tokens(&mut session, ADA).await;
        let mut leaving = server.browser();
        app.sign_in(&mut leaving, ADA).await;
        let mut codes = Vec::new();
        for app in [&app, &app, &app, &app, &rotating, &rotating, &rotating] {
            codes.push(code(&session.open(&app.authorize()).await.away()));
        }
        let [unused_code, shown_code, used_code, to_revoke, a, b, c] =
            <[String; 7]>::try_from(codes).unwrap();
        app.redeem(&used_code).await.tokens();
        let revoked = app.redeem(&to_revoke).await.tokens().refresh().to_owned();
        let [a, b, c] = [
            rotating.redeem(&a).await.tokens(),
            rotating.redeem(&b).await.tokens(),
            rotating.redeem(&c).await.tokens(),
        ];
        rotating.refresh(a.refresh()).await.tokens();
        server.clock.advance_seconds(GRACE + 1);
        let mut totp = server.browser();
        let page = totp.page(&app.authorize()).await;
        let fields = [("username", "grace@example.com"), ("password", PASSWORD)];
        let page_of_totp = totp.submit(&page, &fields).await.page();
        assert_eq!(page_of_totp.step(), "totp");
        let mut visitor = server.browser();
        let page = visitor.page(&app.authorize()).await;
        Self {
            session,
            leaving,
            sign_in: (visitor, page),
            totp: (totp, page_of_totp),
            unused_code,
            shown_code,
            used_codes: vec![used_code],
            staying: staying.refresh().to_owned(),
            access: staying.access().to_owned(),
            rotated: a.refresh().to_owned(),
            rotating: b.refresh().to_owned(),
            shown_rotating: c.refresh().to_owned(),
            revoked,
        }
    }

    /// Asks everything at once, several times over, and looks at each answer. Each is there within
    /// two seconds, and none says that it is a mistake of ours or the visitor's.
    pub async fn ask_everything(&self, server: &TestServer, away: Away, rounds: usize) {
        for _ in 0..rounds {
            let requests = self.requests(server).into_iter().chain(self.endpoints(server));
            let answered = join_all(requests.map(Request::timed)).await;
            for (what, needs, raw, took) in answered {
                assert!(took < AT_MOST, "{what} took {took:?}");
                let fails = raw.status == 503 || raw.location().contains("error=");
                let is_away = match away {
                    Away::Everything => needs != Needs::Nothing,
                    Away::Writes => needs == Needs::Writes,
                    Away::Perhaps => needs != Needs::Nothing && fails,
                };
                told(what, is_away, &raw);
            }
        }
    }

    fn requests(&self, server: &TestServer) -> Vec<Request> {
        let [app, strict] = ["app", "strict"].map(|client| server.app(client));
        let get = |what, needs, browser: &Browser, to: String| Request {
            what,
            needs,
            browser: browser.clone(),
            method: Method::GET,
            to,
            form: Vec::new(),
        };
        let post = |what, needs, (browser, page): &(Browser, Page), fields: &[(&str, &str)]| {
            let form = fields.iter().fold(page.form(), |form, (n, v)| form.with(n, v));
            let (browser, to) = (browser.clone(), form.action);
            Request { what, needs, browser, method: Method::POST, to, form: form.values }
        };
        let silent = |app: &crate::support::App| app.authorize_with(&[("prompt", "none")]);
        let out = "/logout?client_id=app&logout_uri=http://127.0.0.1:9/signedout";
        let (ada, nobody) = (&self.session, server.browser());
        let password = [("username", ADA), ("password", PASSWORD)];
        let step = server.totp();
        vec![
            get("authorize, a stranger", Needs::Nothing, &nobody, app.authorize()),
            get("authorize", Needs::Reads, ada, app.authorize()),
            get("authorize, strict", Needs::Reads, ada, strict.authorize()),
            get("silently", Needs::Reads, ada, silent(&app)),
            get("silently, strict", Needs::Reads, ada, silent(&strict)),
            get("login, a stranger", Needs::Nothing, &nobody, self.sign_in.1.url.to_string()),
            get("login", Needs::Reads, ada, self.sign_in.1.url.to_string()),
            get("login, half way", Needs::Reads, &self.totp.0, self.totp.1.url.to_string()),
            post("a password", Needs::Reads, &self.sign_in, &password),
            post("a code of an app", Needs::Writes, &self.totp, &[("code", &step)]),
            get("logout", Needs::Reads, &self.leaving, out.to_owned()),
            get("health", Needs::Nothing, &nobody, "/healthz".to_owned()),
        ]
    }

    fn endpoints(&self, server: &TestServer) -> Vec<Request> {
        let token = |what, needs, fields: &[(&str, &str)]| {
            let form = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
            let to = if what == "revoke" { "/oauth2/revoke" } else { "/oauth2/token" };
            let (browser, to) = (server.browser(), to.to_owned());
            Request { what, needs, browser, method: Method::POST, to, form }
        };
        let mut bearer = server.browser();
        bearer.extra = vec![("authorization", format!("Bearer {}", self.access))];
        let user_info = Request {
            what: "user info",
            needs: Needs::Reads,
            browser: bearer,
            method: Method::GET,
            to: "/oauth2/userInfo".to_owned(),
            form: Vec::new(),
        };
        let [app, rotating] = ["app", "rotating"].map(|client| ("client_id", client));
        let refresh = ("grant_type", "refresh_token");
        let machine = [
            ("grant_type", "client_credentials"),
            ("client_id", "machine"),
            ("client_secret", "machine-secret-for-tests-only"),
        ];
        let rotate = ("refresh_token", self.shown_rotating.as_str());
        vec![
            user_info,
            token("client credentials", Needs::Nothing, &machine),
            token("refresh", Needs::Reads, &[refresh, app, ("refresh_token", &self.staying)]),
            token("rotate", Needs::Writes, &[refresh, rotating, rotate]),
            token("revoke", Needs::Writes, &[app, ("token", &self.revoked)]),
        ]
    }

    /// Shows a code while the store is away: that uses it up, and nothing comes of it.
    pub async fn show_a_code(&mut self, server: &TestServer) {
        let began = Instant::now();
        let answer = server.app("app").redeem(&self.shown_code).await;
        assert!(began.elapsed() < AT_MOST, "a code took {:?}", began.elapsed());
        unavailable("a code", &answer);
        self.used_codes.push(std::mem::take(&mut self.shown_code));
    }

    /// Twenty at once who read, and as many who write; each succeeds.
    pub async fn burst(&self, server: &TestServer) {
        let app = &server.app("app");
        let read = async |mut browser: Browser| code(&browser.open(&app.authorize()).await.away());
        let write = async |token| assert_eq!(app.revoke(token).await.status, 200);
        join_all((0..20).map(async |_| {
            tokio::join!(read(self.session.clone()), write(&self.revoked));
        }))
        .await;
    }

    /// What somebody asks first when it is back.
    pub async fn first_request(&self, server: &TestServer) {
        code(&self.session.clone().open(&server.app("app").authorize()).await.away());
    }

    /// The store is back: everybody goes on, and nothing that was used up is fresh again.
    pub async fn go_on(&mut self, server: &TestServer) {
        let (app, rotating) = (server.app("app"), server.app("rotating"));
        let (browser, page) = &mut self.sign_in;
        browser.submit(page, &[("username", ADA), ("password", PASSWORD)]).await.away();
        app.redeem(&self.unused_code).await.tokens();
        self.used_codes.push(std::mem::take(&mut self.unused_code));
        app.refresh(&self.staying).await.tokens();
        assert_eq!(app.user_info(&self.access).await.status, 200);
        self.finish_totp(server).await;
        let next = rotating.refresh(&self.rotating).await.tokens();
        let repeat = rotating.refresh(&self.rotating).await.tokens();
        assert_eq!(next.refresh(), repeat.refresh());
        rotating.refresh(&self.shown_rotating).await.tokens();
        app.revoke(&self.revoked).await;
        for code in &self.used_codes {
            assert_eq!(app.redeem(code).await.error().1, "invalid_grant", "a code came twice");
        }
        server.clock.advance_seconds(GRACE + 1);
        for (app, token) in [
            (&rotating, &self.rotated),
            (&rotating, &self.rotating),
            (&rotating, &self.shown_rotating),
            (&app, &self.revoked),
        ] {
            assert_eq!(app.refresh(token).await.error().1, "invalid_grant", "a token came twice");
        }
        code(&self.session.open(&app.authorize()).await.away());
    }

    /// The time step may have been used up while nobody heard of it; the next one has not.
    async fn finish_totp(&mut self, server: &TestServer) {
        let (browser, page) = &mut self.totp;
        let step = server.totp();
        let landing = browser.submit(page, &[("code", &step)]).await;
        let url = match landing {
            crate::support::Landing::Away(url) => url,
            crate::support::Landing::Page(page) => {
                assert!(page.text().contains("used already"), "{}", page.text());
                server.clock.advance_seconds(30);
                browser.submit(&page, &[("code", &server.totp())]).await.away()
            }
        };
        code(&url);
    }
}

impl Request {
    async fn timed(mut self) -> (&'static str, Needs, Raw, Duration) {
        let form = (self.method == Method::POST).then_some(self.form.as_slice());
        let began = Instant::now();
        let raw = self.browser.send(self.method, &self.to, form).await;
        (self.what, self.needs, raw, began.elapsed())
    }
}

/// What an answer is while a store is away, and while it is not what this request needs.
fn told(what: &str, is_away: bool, raw: &Raw) {
    let there = Url::parse(raw.location()).ok();
    let error = there.and_then(|url| parameter(&url, "error"));
    match what {
        _ if !is_away => {
            assert!(raw.status.as_u16() < 400, "{what}: {} {}", raw.status, raw.body);
            assert_eq!(error, None, "{what}");
        }
        "silently" => assert_eq!(error.as_deref(), Some("server_error"), "{what}"),
        "silently, strict" => {
            assert_eq!(error.as_deref(), Some("temporarily_unavailable"), "{what}");
        }
        _ => {
            assert_eq!(raw.status, 503, "{what} {}: {}", raw.location(), raw.body);
            assert!(raw.headers.contains_key("retry-after"), "{what}");
        }
    }
}

fn unavailable(what: &str, answer: &Answer) {
    let (status, error, _) = answer.error();
    assert_eq!((status, &*error), (503, "temporarily_unavailable"), "{what}");
    assert!(!answer.header("retry-after").is_empty(), "{what}");
}
