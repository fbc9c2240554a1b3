//! `prompt`, `max_age`, `login_hint`, `lang` (contract, sections 3.1, 3.5 and 3.6).

use crate::support::app::{CALLBACK, code, parameter};
use crate::support::{PASSWORD, TestServer};

/// 3.5: silently, also for another client of the pool; 17, vector 6.
#[tokio::test]
async fn prompt_none_answers_silently_where_a_session_is() {
    let server = TestServer::start().await;
    let (app, second, mut browser) = (server.app("app"), server.app("second"), server.browser());
    let silent = [("prompt", "none")];
    let raw = browser.raw(&app.authorize_with(&silent)).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?error=login_required&state=st"));
    app.sign_in(&mut browser, "ada@example.com").await;
    for client in [&app, &second] {
        let callback = browser.open(&client.authorize_with(&silent)).await.away();
        client.redeem(&code(&callback)).await.tokens();
        let login = format!("/login?{}", client.query(&silent));
        client.redeem(&code(&browser.open(&login).await.away())).await.tokens();
    }
}

/// 3.5: the page is shown, with `prompt=login` kept, and the old session stands until the new
/// sign-in succeeds.
#[tokio::test]
async fn prompt_login_asks_whatever_session_there_is() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    let old = browser.cookies["cognito"].clone();
    let again = app.authorize_with(&[("prompt", "login")]);
    let raw = browser.raw(&again).await;
    assert_eq!(raw.location(), format!("/login?{}", app.query(&[("prompt", "login")])));
    let page = browser.page(raw.location()).await;
    assert_eq!(page.step(), "sign_in");
    assert_eq!(browser.cookies["cognito"], old);
    browser.open(&app.authorize()).await.away();
    let fields = [("username", "ada@example.com"), ("password", "wrong")];
    let page = browser.submit(&page, &fields).await.page();
    browser.open(&app.authorize()).await.away();
    browser.submit(&page, &[("username", "ada@example.com"), ("password", PASSWORD)]).await.away();
    assert_ne!(browser.cookies["cognito"], old);
    browser.cookies.insert("cognito".to_owned(), old);
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
}

/// 3.5: no local effect, with a session or without.
#[tokio::test]
async fn select_account_and_consent_change_nothing_here() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let prompts = ["select_account", "consent", "select_account consent"];
    for prompt in prompts {
        let page = browser.page(&app.authorize_with(&[("prompt", prompt)])).await;
        assert_eq!(page.step(), "sign_in", "{prompt}");
    }
    app.sign_in(&mut browser, "ada@example.com").await;
    for prompt in prompts {
        browser.open(&app.authorize_with(&[("prompt", prompt)])).await.away();
    }
    let both = app.authorize_with(&[("prompt", "login consent")]);
    assert_eq!(browser.page(&both).await.step(), "sign_in");
}

/// 3.1; 3.6: whole seconds, compared with `auth_time`.
#[tokio::test]
async fn max_age_takes_no_older_sign_in() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, "ada@example.com").await;
    let with = |max: &'static str| app.authorize_with(&[("max_age", max)]);
    assert_eq!(browser.page(&with("0")).await.step(), "sign_in");
    server.clock.advance_seconds(100);
    browser.open(&with("100")).await.away();
    assert_eq!(browser.page(&with("99")).await.step(), "sign_in");
    let silent = app.authorize_with(&[("max_age", "99"), ("prompt", "none")]);
    let callback = browser.open(&silent).await.away();
    assert_eq!(parameter(&callback, "error").as_deref(), Some("login_required"));
    let before = app.tokens_with(&mut browser, "ada@example.com", &[]).await;
    let anew = app.tokens_with(&mut browser, "ada@example.com", &[("max_age", "99")]).await;
    let time =
        |claims: serde_json::Map<_, serde_json::Value>| claims["auth_time"].as_i64().unwrap();
    assert_eq!(time(anew.id_claims()), time(before.id_claims()) + 100);
}

/// 3.1: the name is filled in, as it was written.
#[tokio::test]
async fn a_login_hint_fills_in_the_name() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    for hint in ["ada@example.com", "+491511234567", "\"><script>alert(1)</script>"] {
        let page = browser.page(&app.authorize_with(&[("login_hint", hint)])).await;
        let shown = page.attribute("#signInFormUsername", "value");
        assert_eq!(shown.as_deref(), Some(hint));
    }
    let address = app.authorize_with(&[("login_hint", "nobody@example.com")]);
    app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
    browser.open(&address).await.away();
}

/// 3.1; 13.1: the language is taken, and remembered in a cookie.
#[tokio::test]
async fn a_language_is_chosen_and_remembered() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let language = |page: &crate::support::browser::Page| page.attribute("html", "lang").unwrap();
    let page = browser.page(&app.authorize_with(&[("lang", "de")])).await;
    assert_eq!(language(&page), "de");
    assert_eq!(browser.cookies["lang"], "de");
    assert_eq!(language(&browser.page(&app.authorize()).await), "de");
    assert_eq!(language(&browser.page(&app.authorize_with(&[("lang", "en")])).await), "en");
    let page = server.browser().page(&app.authorize_with(&[("ui_locales", "tlh de en")])).await;
    assert_eq!(language(&page), "de", "a wish that we cannot meet is passed over");
    let strange = server.browser().page(&app.authorize_with(&[("lang", "tlh")])).await;
    assert_eq!(language(&strange), "en");
}
