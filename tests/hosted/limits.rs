//! How often is too often (bug classes 10 and 14): nobody guesses beyond a limit by changing name,
//! factor, grant, address or process, and no limit is turned on the one it protects.

mod actions;
mod endpoints;
mod known_browsers;

use futures_util::future::join_all;
use reqwest::StatusCode;

use crate::support::app::Answer;
use crate::support::browser::{Browser, Landing, Raw};
use crate::support::{App, Form, PASSWORD, Pools, Request, Stranger, TestServer};

const KEYS: &[&str] = &[
    "sign_in_per_address",
    "sign_in_per_account",
    "sign_in_per_client",
    "sign_in_per_pool",
    "sign_in_per_known_browser",
    "token_per_address",
    "token_per_client",
    "token_per_pool",
    "token_failures_per_address",
    "resend_confirmation_per_account",
    "confirm_sign_up_per_account",
    "recovery_per_account",
    "change_password_per_account",
    "attribute_code_per_account",
    "verify_attribute_per_account",
    "mail_code_per_address",
];

/// Somebody beside ada who needs a password alone.
const BO: &str = "[[demo.users]]\npool = \"test_A\"\nemail = \"bo@example.com\"\n\
     password = \"Correct-Horse-9\"\n";

/// Nothing is counted but this.
fn only(counted: &[(&str, u32)]) -> Pools {
    Pools::one_and(&table(counted)).and(BO)
}

pub fn table(counted: &[(&str, u32)]) -> String {
    let most = |key: &&str| counted.iter().find(|(own, _)| own == key).map_or(0, |(_, most)| *most);
    let lines = KEYS.iter().map(|key| format!("{key} = {}\n", most(key)));
    format!("[limits]\n{}", lines.collect::<String>())
}

/// One installation of two processes behind one address. The embedded store is for one process: with
/// that, everything goes to the first.
struct Pair {
    one: TestServer,
    two: Option<TestServer>,
}

impl Pair {
    async fn start(pools: Pools) -> Self {
        let one = TestServer::with(pools.clone()).await;
        let two = if one.stores.sessions.starts_with("embedded:") {
            None
        } else {
            Some(one.twin(pools.seen_at(one.port)).await)
        };
        Self { one, two }
    }

    fn strangers(&self) -> [Stranger; 2] {
        let two = self.two.as_ref().unwrap_or(&self.one);
        [&self.one, two].map(|server| Stranger::at(&server.origin()))
    }

    fn host(&self) -> String {
        format!("localhost:{}", self.one.port)
    }

    /// Sends all of them at once, at both processes in turn.
    async fn send(&self, requests: Vec<Request>) -> Vec<Raw> {
        let strangers = self.strangers();
        let requests: Vec<_> =
            requests.into_iter().map(|request| request.header("host", &self.host())).collect();
        let sent = requests.iter().enumerate().map(|(i, request)| strangers[i % 2].send(request));
        join_all(sent).await
    }

    /// The same with forms, each in its browser; how many were looked at.
    async fn post(&self, forms: Vec<(Browser, Form)>) -> (usize, Vec<Raw>) {
        let requests = forms.into_iter().map(|(browser, form)| {
            let (path, query) = form.action.split_once('?').unwrap();
            let cookies = browser.cookies.into_iter().collect();
            Request {
                form: Some(form.values.clone()),
                cookies,
                ..Request::post(path, &[]).asking(query)
            }
        });
        let answers = self.send(requests.collect()).await;
        assert!(answers.iter().all(|answer| answer.status == 302 || answer.status == 429));
        (answers.iter().filter(|answer| answer.status == 302).count(), answers)
    }
}

/// A form with a name and a password in it, in a browser that nobody used before.
async fn filled(server: &TestServer, app: &App, name: &str, password: &str) -> (Browser, Form) {
    let mut browser = server.browser();
    let form = browser.page(&app.authorize()).await.form();
    (browser, form.with("username", name).with("password", password))
}

async fn guess(server: &TestServer, app: &App, name: &str, password: &str) -> Raw {
    let (mut browser, form) = filled(server, app, name, password).await;
    browser.send_once(&form).await
}

fn wait(headers: &reqwest::header::HeaderMap) -> i64 {
    headers["retry-after"].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn bug_class_10_a_hundred_forms_from_one_address_are_as_many_as_it_may_send() {
    let pair = Pair::start(only(&[("sign_in_per_address", 12)])).await;
    let one = &pair.one;
    let app = one.app("app");
    let mut forms = Vec::new();
    for i in 0..100 {
        // To whomever they are addressed, and with whatever else a request can say.
        forms.push(filled(one, &app, &format!("person{i}@example.com"), "x").await);
    }
    let (looked_at, answers) = pair.post(forms).await;
    assert_eq!(looked_at, 12);
    let refused = answers.iter().find(|answer| answer.status == 429).unwrap();
    assert_eq!(wait(&refused.headers), 5, "a twelfth of a minute");
    assert_eq!(guess(one, &one.app("second"), "ada@example.com", PASSWORD).await.status, 429);
    one.clock.advance_seconds(5);
    assert_eq!(guess(one, &app, "ada@example.com", PASSWORD).await.status, 302);
    assert_eq!(guess(one, &app, "bo@example.com", PASSWORD).await.status, 429);
}

#[tokio::test]
async fn bug_class_10_an_account_has_one_count_across_aliases_clients_and_factors() {
    let kinds = "sign_in_with = [\"email\", \"phone_number\"]";
    let pools = Pools::one_with(kinds).and(&table(&[("sign_in_per_account", 4)]));
    let pair = Pair::start(pools).await;
    let one = &pair.one;
    let names = ["ada@example.com", "ADA@example.com", "+491511234567", "+49 (151) 1234-567"];
    for (client, name) in ["app", "second", "implicit", "revealing"].into_iter().zip(names) {
        assert_eq!(guess(one, &one.app(client), name, "x").await.status, 302, "{name}");
    }
    for name in names {
        let refused = guess(one, &one.app("app"), name, PASSWORD).await;
        assert_eq!((refused.status.as_u16(), wait(&refused.headers)), (429, 15), "{name}");
    }
    // A name nobody has fills alike, and others are not full with them.
    for _ in 0..4 {
        assert_eq!(guess(one, &one.app("app"), "nobody@example.com", "x").await.status, 302);
    }
    assert_eq!(guess(one, &one.app("app"), "nobody@example.com", "x").await.status, 429);
    // Password and codes are one count: three codes are left behind the password.
    let mut tabs = Vec::new();
    let mut browser = one.browser();
    let app = one.app("app");
    let page = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await.page();
    for i in 0..100 {
        tabs.push((browser.clone(), page.form().with("code", &format!("{i:06}"))));
    }
    let (looked_at, _) = pair.post(tabs).await;
    assert_eq!(looked_at, 3);
}

#[tokio::test]
async fn bug_class_10_clients_and_pools_have_counts_that_never_mix() {
    let limits = table(&[("sign_in_per_client", 3), ("sign_in_per_pool", 5)]);
    let server = TestServer::with(Pools::two_hosts().and(&limits)).await;
    let statuses = async |app: &App, times: usize| {
        let mut all = Vec::new();
        for i in 0..times {
            let mut browser = Browser::new(&app.origin);
            let form = browser.page(&app.authorize()).await.form();
            let form = form.with("username", &format!("p{i}@example.com")).with("password", "x");
            all.push(browser.send_once(&form).await.status.as_u16());
        }
        all
    };
    assert_eq!(statuses(&server.app("app"), 4).await, [302, 302, 302, 429]);
    // What was refused for the client's sake was not counted for the pool's.
    assert_eq!(statuses(&server.app("second"), 3).await, [302, 302, 429]);
    assert_eq!(statuses(&server.app_at("127.0.0.1", "app"), 4).await, [302, 302, 302, 429]);
}

#[tokio::test]
async fn bug_class_10_addresses_are_those_that_trusted_proxies_tell_and_networks_with_ipv6() {
    let pools = only(&[("sign_in_per_address", 2)]);
    let proxied = |config: &mut vestibule::config::Config| {
        config.server.trusted_proxies.networks = vec!["127.0.0.0/8".parse().unwrap()];
    };
    let trusting = TestServer::live_with(pools.clone(), proxied).await;
    let trusting_none = TestServer::with(pools).await;
    let status = async |server: &TestServer, address: &str| {
        let name = format!("{}@example.com", address.replace([':', ',', ' '], "-"));
        let (mut browser, form) = filled(server, &server.app("app"), &name, "x").await;
        browser.extra.push(("x-forwarded-for", address.to_owned()));
        browser.send_once(&form).await.status.as_u16()
    };
    for address in ["192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8:0:1::1"] {
        assert_eq!(status(&trusting, address).await, 302, "{address}");
        assert_eq!(status(&trusting, address).await, 302, "{address}");
        assert_eq!(status(&trusting, address).await, 429, "{address}");
    }
    assert_eq!(status(&trusting, "2001:db8::ffff:1").await, 429, "the same network");
    assert_eq!(status(&trusting, "6.6.6.6, 192.0.2.1").await, 429, "what the client itself wrote");
    // Whoever speaks for themselves is not believed.
    let own: Vec<_> = [1, 2, 3].map(|n| format!("192.0.2.{n}")).into();
    assert_eq!(status(&trusting_none, &own[0]).await, 302);
    assert_eq!(status(&trusting_none, &own[1]).await, 302);
    assert_eq!(status(&trusting_none, &own[2]).await, 429);
}

fn refused(answer: &Answer) -> bool {
    if answer.status != StatusCode::TOO_MANY_REQUESTS {
        return false;
    }
    assert!(wait(&answer.headers) > 0);
    assert_eq!(answer.headers["content-type"], "application/json;charset=UTF-8");
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    assert_eq!(answer.json()["error"], "temporarily_unavailable");
    true
}

#[tokio::test]
async fn the_page_of_a_limit_speaks_every_language_and_leads_back() {
    let server = TestServer::with(only(&[("sign_in_per_address", 1)])).await;
    let app = server.app("app");
    guess(&server, &app, "ada@example.com", "x").await;
    for (language, heading, direction) in [
        ("en", "A little slower, please", "ltr"),
        ("de", "Bitte etwas langsamer", "ltr"),
        ("ar", "على مهل من فضلك", "rtl"),
    ] {
        let mut browser = server.browser();
        browser.language = Some(language.to_owned());
        let page = browser.page(&app.authorize()).await;
        let fields = [("username", "ada@example.com"), ("password", PASSWORD)];
        let page = browser.submit(&page, &fields).await.page();
        assert_eq!((page.status.as_u16(), wait(&page.headers)), (429, 60));
        assert_eq!(page.attribute("html", "lang").as_deref(), Some(language));
        assert_eq!(page.attribute("html", "dir").as_deref(), Some(direction));
        assert_eq!(page.heading(), heading);
        assert!(page.has("link[rel=stylesheet]"), "not themed");
        let links = page.links();
        assert_eq!(links.len(), 1);
        assert!(matches!(browser.open(&links[0]).await, Landing::Page(page) if page.status == 200));
    }
}

#[tokio::test]
async fn what_is_counted_cannot_be_read_in_the_store() {
    let pools = only(&[
        ("sign_in_per_address", 9),
        ("sign_in_per_account", 9),
        ("sign_in_per_client", 9),
        ("sign_in_per_pool", 9),
    ]);
    let server = TestServer::with(pools).await;
    let before = counters(&server).await;
    guess(&server, &server.app("app"), "ada@example.com", "x").await;
    let after = counters(&server).await;
    // The embedded store has them in memory, and nothing of them in its file.
    let in_memory = server.stores.sessions.starts_with("embedded:");
    assert!(before.is_empty() && after.is_empty() == in_memory, "{after}");
    let sub = server.user("ada@example.com").await.sub;
    for clear in ["127.0.0.1", "7F000001", "ada@", sub.as_str(), "app"] {
        assert!(!after.contains(clear), "{clear}: {after}");
    }
}

/// The counters as they lie in the session store, with their keys.
async fn counters(server: &TestServer) -> String {
    let census = server.census().await;
    let sessions = census.into_iter().filter(|(name, _)| name.starts_with("sessions "));
    let lines = sessions.flat_map(|(name, rows)| {
        let lines: Vec<_> = rows.lines().map(|row| format!("{name} {row}")).collect();
        if lines.is_empty() { vec![name] } else { lines }
    });
    let counters = lines.filter(|line| line.contains("counter"));
    counters.map(|line| line.replace(&server.stores.redis_prefix, "")).collect()
}
