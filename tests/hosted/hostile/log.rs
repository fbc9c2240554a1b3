//! What is logged names no secret: everything that the process says is kept, and searched.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::person::CHOSEN;
use crate::support::app::code;
use crate::support::{PASSWORD, TOTP_KEY, TestServer};

/// More than anybody would run with, but for the libraries of the tests' own clients.
const FILTER: &str =
    "info,vestibule=trace,actix_web=trace,actix_http=trace,actix_server=trace,sqlx=debug";

#[derive(Default)]
struct Kept(Mutex<Vec<u8>>);

impl Kept {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Line(&'static Kept);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.bytes().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for &'static Kept {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line(self)
    }
}

/// Everything that is logged from now on, by whichever test of this run.
fn listen() -> &'static Kept {
    static KEPT: OnceLock<Kept> = OnceLock::new();
    static STARTED: OnceLock<()> = OnceLock::new();
    let kept = KEPT.get_or_init(Kept::default);
    STARTED.get_or_init(|| {
        let format = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(FILTER));
        format.with_ansi(false).with_writer(kept).try_init().unwrap();
    });
    kept
}

#[tokio::test]
async fn nothing_that_is_logged_holds_a_secret() {
    let kept = listen();
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut secrets: Vec<String> =
        [PASSWORD, CHOSEN, TOTP_KEY, "Mistyped-Horse-7", "4f3a-not-a-code"]
            .map(str::to_owned)
            .into();
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    for password in ["Mistyped-Horse-7", PASSWORD] {
        let form = page.form().with("username", "ada@example.com").with("password", password);
        secrets.extend(form.get("_csrf").map(str::to_owned));
        if let crate::support::Landing::Away(url) = browser.send_form(&form).await {
            secrets.push(code(&url));
            let tokens = app.redeem(&code(&url)).await.tokens();
            let all = ["id_token", "access_token", "refresh_token"]
                .map(|name| tokens.get(name).unwrap().to_owned());
            app.user_info(&all[1]).await;
            app.user_info(&all[0]).await;
            app.refresh(&all[2]).await;
            app.refresh(&all[1]).await;
            app.redeem(&code(&url)).await;
            app.redeem("4f3a-not-a-code").await;
            app.revoke(&all[2]).await;
            browser.raw(&format!("/logout?client_id=strict&id_token_hint={}", all[0])).await;
            secrets.extend(all);
        }
        secrets.extend(browser.cookies.values().cloned());
    }
    for email in ["grace@example.com", "linus@example.com", "margaret@example.com"] {
        let mut browser = server.browser();
        let mut person = crate::person::Person::new(&server, email);
        let mut landing = browser.open(&app.authorize()).await;
        while let crate::support::Landing::Page(page) = landing {
            let key = page.select(".key").concat().replace(' ', "");
            secrets.extend(Some(key).filter(|key| !key.is_empty()));
            secrets.extend(browser.cookies.values().cloned());
            landing = browser.send_form(&person.answer(&page).await.unwrap()).await;
        }
        secrets.push(code(&landing.away()));
        secrets.extend(browser.cookies.values().cloned());
    }
    let basic = [("grant_type", "client_credentials")];
    for secret in ["machine-secret-for-tests-only", "machine-secret-that-is-wrong"] {
        app.post("/oauth2/token", &basic, Some(("machine", secret))).await;
        secrets.push(secret.to_owned());
    }
    browser.raw("/oauth2/authorize?client_id=app&state=%zz&code=4f3a-not-a-code").await;
    let log = String::from_utf8_lossy(&kept.bytes()).into_owned();
    assert!(log.contains("Answered") && log.contains("/oauth2/token"), "nothing was logged");
    for secret in secrets {
        assert!(secret.len() > 5 && !log.contains(&secret), "the log holds {secret}");
    }
}
