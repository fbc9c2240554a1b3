//! Strangers who guess at an account, and the browsers of whose it is.

use crate::support::browser::Browser;
use crate::support::{PASSWORD, Pools, TestServer};

use super::{BO, Pair, filled, guess, only};

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
        let (landing, looked_at) =
            tokio::join!(app.sign_in_by(&mut known, &again, "ada@example.com"), attack());
        landing.away();
        assert_eq!(looked_at, 0, "strangers were let guess again");
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
