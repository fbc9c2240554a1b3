//! How often is too often (bug classes 10 and 14): nobody guesses beyond a limit by changing name,
//! factor, grant, address or process, and no limit is turned on the one it protects.

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
];

/// Somebody beside ada who needs a password alone.
const BO: &str = "[[demo.users]]\npool = \"test_A\"\nemail = \"bo@example.com\"\n\
     password = \"Correct-Horse-9\"\n";

/// Nothing is counted but this.
fn only(counted: &[(&str, u32)]) -> Pools {
    Pools::one_and(&table(counted)).and(BO)
}

fn table(counted: &[(&str, u32)]) -> String {
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
async fn bug_class_10_a_hundred_client_secrets_at_once_are_five() {
    let pair = Pair::start(only(&[("token_failures_per_address", 5)])).await;
    let one = &pair.one;
    let app = one.app("machine");
    let form = [("grant_type", "client_credentials")];
    let wrong = |i: usize| {
        let secret = format!("machine-secret-{i:04}-that-is-wrong");
        Request::post("/oauth2/token", &form)
            .field("client_id", "machine")
            .field("client_secret", &secret)
    };
    let answers = pair.send((0..100).map(wrong).collect()).await;
    let looked_at = answers.iter().filter(|answer| answer.status == 400).count();
    let refusals = answers.iter().filter(|answer| answer.status == 429).count();
    assert_eq!((looked_at, refusals), (5, 95));
    // The right one comes too late to be told from wrong ones, here and where tokens are revoked.
    let right = ("machine", "machine-secret-for-tests-only");
    assert!(refused(&app.post("/oauth2/token", &form, Some(right)).await));
    assert!(refused(&app.post("/oauth2/revoke", &[("token", "x")], Some(right)).await));
    // Other clients at the same address are not held up by it, and a while later it goes on.
    assert_eq!(one.app("app").refresh("x").await.status, 400);
    one.clock.advance_seconds(12);
    assert_eq!(app.post("/oauth2/token", &form, Some(right)).await.status, 200);
    assert!(
        !refused(&app.post("/oauth2/token", &form, Some(right)).await),
        "right ones add nothing"
    );
}

#[tokio::test]
async fn bug_class_10_wrong_codes_and_refresh_tokens_are_one_count() {
    let server = TestServer::with(only(&[("token_failures_per_address", 6)])).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let tokens = app.tokens(&mut browser, "ada@example.com").await;
    for _ in 0..3 {
        assert_eq!(app.refresh("rubbish").await.error().1, "invalid_grant");
        let code = "11111111-2222-4333-8444-555555555555";
        assert_eq!(app.redeem(code).await.error().1, "invalid_grant");
    }
    assert!(refused(&app.refresh(tokens.refresh()).await));
    server.clock.advance_seconds(10);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
}

/// Whoever opens an app's callback with a code of his own makes its server send that here.
#[tokio::test]
async fn bug_class_14_what_strangers_bring_to_a_servers_callback_does_not_fill_its_count() {
    let server = TestServer::with(only(&[("token_failures_per_address", 6)])).await;
    let (app, mut browser) = (server.confidential("server"), server.browser());
    let tokens = app.tokens(&mut browser, "ada@example.com").await;
    for _ in 0..20 {
        let code = "11111111-2222-4333-8444-555555555555";
        assert_eq!(app.redeem(code).await.error().1, "invalid_grant");
    }
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
}

#[tokio::test]
async fn bug_class_14_strangers_without_the_secret_use_up_nothing_of_a_clients() {
    let pools = only(&[("token_per_client", 3), ("token_per_pool", 3)]);
    let server = TestServer::with(pools).await;
    let (app, form) = (server.app("machine"), [("grant_type", "client_credentials")]);
    for _ in 0..20 {
        let wrong = Some(("machine", "machine-secret-that-is-wrong"));
        assert_eq!(app.post("/oauth2/token", &form, wrong).await.error().1, "invalid_client");
    }
    let right = Some(("machine", "machine-secret-for-tests-only"));
    for _ in 0..3 {
        assert_eq!(app.post("/oauth2/token", &form, right).await.status, 200);
    }
    assert!(refused(&app.post("/oauth2/token", &form, right).await));
}

#[tokio::test]
async fn bug_class_14_a_known_browser_signs_in_while_strangers_attack_its_account() {
    let pools = only(&[
        ("sign_in_per_address", 30),
        ("sign_in_per_account", 20),
        ("sign_in_per_client", 30),
        ("sign_in_per_pool", 30),
        ("sign_in_per_known_browser", 8),
    ]);
    let pair = Pair::start(pools).await;
    let one = &pair.one;
    let app = one.app("app");
    let mut known = one.browser();
    app.sign_in(&mut known, "ada@example.com").await;
    let attack = async || {
        let mut forms = Vec::new();
        for i in 0..100 {
            forms.push(filled(one, &app, "ada@example.com", &format!("x{i}")).await);
        }
        pair.post(forms).await.0
    };
    assert_eq!(attack().await, 5);
    // Whoever comes new waits, with the right password too.
    assert_eq!(guess(one, &app, "ada@example.com", PASSWORD).await.status, 429);
    // Everything is full, for everybody who is not known.
    for i in 0..40 {
        guess(one, &app, &format!("p{i}@example.com"), "x").await;
    }
    assert_eq!(guess(one, &app, "bo@example.com", PASSWORD).await.status, 429);
    let again = app.authorize_with(&[("prompt", "login")]);
    for _ in 0..3 {
        app.sign_in_by(&mut known, &again, "ada@example.com").await.away();
        attack().await;
    }
    // It is known for this account alone …
    let landing = app.sign_in_by(&mut known, &again, "bo@example.com").await;
    assert_eq!(landing.page().status, 429);
    // … and guesses there are counted as well.
    let page = known.page(&again).await;
    let mut statuses = Vec::new();
    for _ in 0..7 {
        let form = page.form().with("username", "ada@example.com").with("password", "x");
        statuses.push(known.send_once(&form).await.status.as_u16());
    }
    assert_eq!(statuses, [302, 302, 302, 302, 302, 429, 429]);
}

#[tokio::test]
async fn bug_class_14_codes_of_a_known_browser_are_not_locked_by_strangers_who_know_the_password() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let at_code = async |browser: &mut Browser| {
        let address = app.authorize_with(&[("prompt", "login")]);
        app.sign_in_by(browser, &address, "grace@example.com").await.page()
    };
    let mut known = server.browser();
    let page = at_code(&mut known).await;
    known.submit(&page, &[("code", &server.totp())]).await.away();
    server.clock.advance_seconds(30);
    let mut thief = server.browser();
    let page = at_code(&mut thief).await;
    for _ in 0..5 {
        thief.submit(&page, &[("code", "000000")]).await;
    }
    assert_eq!(thief.submit_raw(&page, &[("code", &server.totp())]).await.status, 429);
    let page = at_code(&mut known).await;
    known.submit(&page, &[("code", &server.totp())]).await.away();
}

#[tokio::test]
async fn bug_class_14_nobody_becomes_known_by_saying_so() {
    let server = TestServer::with(Pools::two_hosts().and(BO)).await;
    let (app, other) = (server.app("app"), server.app_at("127.0.0.1", "app"));
    let mut known = server.browser();
    app.sign_in(&mut known, "ada@example.com").await;
    let genuine = known.cookies["known"].clone();
    let mut of_other_pool = server.browser_at("127.0.0.1");
    other.sign_in(&mut of_other_pool, "ada@example.com").await;
    let mut of_other_account = server.browser();
    app.sign_in(&mut of_other_account, "bo@example.com").await;
    for _ in 0..5 {
        guess(&server, &app, "ada@example.com", "x").await;
    }
    let status = async |cookie: &str| {
        let (mut browser, form) = filled(&server, &app, "ada@example.com", PASSWORD).await;
        browser.cookies.insert("known".to_owned(), cookie.to_owned());
        browser.send_once(&form).await.status.as_u16()
    };
    let changed =
        genuine.replace(&genuine[20..22], if &genuine[20..22] == "AA" { "BB" } else { "AA" });
    for forged in [
        "",
        "x",
        &changed,
        &genuine[..genuine.len() - 1],
        &of_other_pool.cookies["known"],
        &of_other_account.cookies["known"],
    ] {
        assert_eq!(status(forged).await, 429, "{forged}");
    }
    assert_eq!(status(&genuine).await, 302, "the test means something");
    for _ in 0..5 {
        guess(&server, &app, "ada@example.com", "x").await;
    }
    server.sign_out("ada@example.com").await;
    assert_eq!(status(&genuine).await, 429, "signed out everywhere");
}

#[tokio::test]
async fn a_browser_is_known_to_each_of_its_people() {
    let server = TestServer::with(Pools::one_and(BO)).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let again = app.authorize_with(&[("prompt", "login")]);
    for name in ["ada@example.com", "bo@example.com", "ada@example.com"] {
        app.sign_in_by(&mut browser, &again, name).await.away();
    }
    assert_eq!(browser.cookies["known"].split('.').count(), 2);
    for name in ["ada@example.com", "bo@example.com"] {
        for _ in 0..5 {
            guess(&server, &app, name, "x").await;
        }
        app.sign_in_by(&mut browser, &again, name).await.away();
    }
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
