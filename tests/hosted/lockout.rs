//! Guessing is slow (bug class 10; directory reference, section 5.5): the free failures, the lock
//! that doubles, and that nothing counts apart what is one account.

use futures_util::future::join_all;

use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

/// Seconds that the lock lasts after the fifth failure and each that follows.
const WAITS: &[i64] = &[1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const FREE: usize = 5;

/// What came of a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    In,
    Wrong,
    Wait(i64),
}

fn told(landing: &Landing) -> Told {
    match landing {
        Landing::Away(_) => Told::In,
        Landing::Page(page) if page.status == 429 => {
            let wait = page.headers["retry-after"].to_str().unwrap().parse().unwrap();
            assert_eq!(page.links().len(), 1, "no way on: {}", page.text());
            Told::Wait(wait)
        }
        Landing::Page(page) => {
            assert!(page.has("[role=alert]"), "{}", page.text());
            Told::Wrong
        }
    }
}

/// Guesses a password in a browser that nobody used before.
async fn guess(server: &TestServer, app: &App, name: &str, password: &str) -> Told {
    let mut browser = server.browser();
    told(&type_in(&mut browser, app, name, password).await)
}

async fn type_in(browser: &mut Browser, app: &App, name: &str, password: &str) -> Landing {
    let page = browser.page(&app.authorize()).await;
    if page.has("input[name=password]") {
        return browser.submit(&page, &[("username", name), ("password", password)]).await;
    }
    let page = browser.submit(&page, &[("username", name)]).await.page();
    browser.submit(&page, &[("password", password)]).await
}

#[tokio::test]
async fn five_failures_are_free_and_then_the_lock_doubles() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for name in ["ada@example.com", "nobody@example.com"] {
        for _ in 1..FREE {
            assert_eq!(guess(&server, &app, name, "x").await, Told::Wrong);
        }
        for wait in WAITS {
            assert_eq!(guess(&server, &app, name, "x").await, Told::Wrong, "{wait}");
            // Under the lock nothing is looked at, and nothing counted: the wait grows no longer.
            for password in ["x", PASSWORD, "x"] {
                assert_eq!(guess(&server, &app, name, password).await, Told::Wait(*wait));
            }
            server.clock.advance_seconds(wait - 1);
            assert_eq!(guess(&server, &app, name, PASSWORD).await, Told::Wait(1));
            server.clock.advance_seconds(1);
        }
    }
    assert_eq!(guess(&server, &app, "nobody@example.com", PASSWORD).await, Told::Wrong);
    server.clock.advance_seconds(900);
    assert_eq!(guess(&server, &app, "ada@example.com", PASSWORD).await, Told::In);
}

#[tokio::test]
async fn the_wait_ends_at_a_quarter_of_an_hour() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for _ in 0..=FREE + WAITS.len() {
        let mut last = guess(&server, &app, "ada@example.com", "x").await;
        if last == Told::Wrong {
            last = guess(&server, &app, "ada@example.com", "x").await;
        }
        if let Told::Wait(wait) = last {
            assert!(wait <= 900);
            server.clock.advance_seconds(wait);
        }
    }
}

#[tokio::test]
async fn a_success_or_a_quiet_quarter_of_an_hour_forgets() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let fail = async |times: usize| {
        for _ in 0..times {
            assert_eq!(guess(&server, &app, "ada@example.com", "x").await, Told::Wrong);
        }
    };
    fail(FREE - 1).await;
    assert_eq!(guess(&server, &app, "ada@example.com", PASSWORD).await, Told::In);
    fail(FREE).await;
    assert_eq!(guess(&server, &app, "ada@example.com", PASSWORD).await, Told::Wait(1));
    server.clock.advance_seconds(1);
    assert_eq!(guess(&server, &app, "ada@example.com", PASSWORD).await, Told::In);
    fail(FREE).await;
    server.clock.advance_seconds(899);
    fail(1).await;
    assert_eq!(guess(&server, &app, "ada@example.com", "x").await, Told::Wait(2));
    server.clock.advance_seconds(900);
    fail(FREE).await;
}

/// Each guess comes by another alias, client, connection and address, which a trusted proxy tells.
#[tokio::test]
async fn one_account_has_one_count_however_it_is_named_and_wherever_from() {
    let kinds = "sign_in_with = [\"email\", \"phone_number\"]";
    let server = TestServer::live_with(Pools::one_with(kinds), |config| {
        config.server.trusted_proxies.networks = vec!["127.0.0.0/8".parse().unwrap()];
    })
    .await;
    let guess_from = async |host: usize, client: &str, name: &str, password: &str| {
        let mut browser = server.browser();
        let address = format!("203.0.113.{host}");
        browser.extra = vec![("x-forwarded-for", address), ("user-agent", format!("x{host}"))];
        browser.language = Some("de".to_owned());
        told(&type_in(&mut browser, &server.app(client), name, password).await)
    };
    let names = [
        ("app", "ada@example.com"),
        ("second", "ADA@EXAMPLE.COM"),
        ("first", "  ada@example.com\u{a0}"),
        ("revealing", "+491511234567"),
        ("implicit", "+49 (151) 1234-567"),
    ];
    for (host, (client, name)) in names.into_iter().enumerate() {
        assert_eq!(guess_from(host, client, name, "x").await, Told::Wrong, "{name}");
    }
    for (host, (client, name)) in names.into_iter().enumerate() {
        let told = guess_from(host + 100, client, name, PASSWORD).await;
        assert_eq!(told, Told::Wait(1), "{name} at {client}");
    }
    // Other people are not locked with them.
    assert_eq!(guess_from(0, "app", "edsger@example.com", "x").await, Told::Wrong);
}

#[tokio::test]
async fn a_hundred_guesses_at_once_are_five_guesses() {
    let one = TestServer::start().await;
    let two = one.twin(Pools::one().seen_at(one.port)).await;
    for name in ["ada@example.com", "nobody@example.com"] {
        let mut browsers = Vec::new();
        for i in 0..100 {
            let mut browser = if i % 2 == 0 { one.browser() } else { two.browser() };
            browser.extra.push(("host", format!("localhost:{}", one.port)));
            let form = browser.page(&one.app("app").authorize()).await.form();
            // The right one is among them: it may win, and be the end of the count before it.
            browsers
                .push((browser, form.with("username", name).with("password", &format!("x{i}"))));
        }
        let sent = browsers.iter_mut().map(|(browser, form)| browser.send_once(form));
        let answers = join_all(sent).await;
        let looked_at = answers.iter().filter(|answer| answer.status == 302).count();
        let refused = answers.iter().filter(|answer| answer.status == 429).count();
        assert_eq!((looked_at, refused), (FREE, 100 - FREE), "{name}");
    }
}

/// Brings a browser to where grace is asked for a code.
async fn at_code(server: &TestServer, app: &App) -> (Browser, Page) {
    let mut browser = server.browser();
    let landing = type_in(&mut browser, app, "grace@example.com", PASSWORD).await;
    let page = landing.page();
    assert_eq!(page.step(), "totp");
    (browser, page)
}

async fn guess_code(server: &TestServer, app: &App, code: &str) -> Told {
    let (mut browser, page) = at_code(server, app).await;
    told(&browser.submit(&page, &[("code", code)]).await)
}

#[tokio::test]
async fn codes_are_counted_by_account_too_and_no_right_password_forgets_them() {
    let server = TestServer::start().await;
    let app = server.app("app");
    // In one sign-in …
    let (mut browser, mut page) = at_code(&server, &app).await;
    for _ in 0..3 {
        page = browser.submit(&page, &[("code", "000000")]).await.page();
    }
    // … and in others, each with the password before it.
    for _ in 3..FREE {
        assert_eq!(guess_code(&server, &server.app("second"), "000000").await, Told::Wrong);
    }
    for wait in &WAITS[..6] {
        assert_eq!(guess_code(&server, &app, &server.totp()).await, Told::Wait(*wait));
        assert_eq!(
            told(&browser.submit(&page, &[("code", &server.totp())]).await),
            Told::Wait(*wait)
        );
        server.clock.advance_seconds(*wait);
        assert_eq!(guess_code(&server, &app, "000000").await, Told::Wrong);
    }
    server.clock.advance_seconds(64);
    assert_eq!(guess_code(&server, &app, &server.totp()).await, Told::In);
    assert_eq!(guess_code(&server, &app, "000000").await, Told::Wrong);
}

#[tokio::test]
async fn a_hundred_codes_at_once_are_five_codes() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut tabs = Vec::new();
    for _ in 0..5 {
        tabs.push(at_code(&server, &app).await);
    }
    let right = server.totp();
    let wrong = (0..100).map(|i| format!("{i:06}")).filter(|code| *code != right);
    let forms: Vec<_> = wrong
        .zip(tabs.iter().cycle())
        .map(|(code, (browser, page))| (browser.clone(), page.form().with("code", &code)))
        .collect();
    let sent =
        forms.into_iter().map(|(mut browser, form)| async move { browser.send_once(&form).await });
    let answers = join_all(sent).await;
    let looked_at = answers.iter().filter(|answer| answer.status == 302).count();
    assert_eq!(looked_at, FREE);
    assert!(answers.iter().all(|answer| answer.sets("cognito").is_none()));
}

#[tokio::test]
async fn the_page_of_a_lock_leads_back_to_where_one_can_try_again() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    for _ in 0..FREE {
        type_in(&mut browser, &app, "ada@example.com", "x").await;
    }
    let page = type_in(&mut browser, &app, "ada@example.com", PASSWORD).await.page();
    assert_eq!(page.status, 429);
    assert!(page.text().contains("1 second"), "{}", page.text());
    server.clock.advance_seconds(1);
    let page = browser.page(&page.links()[0]).await;
    browser.submit(&page, &[("username", "ada@example.com"), ("password", PASSWORD)]).await.away();
}
