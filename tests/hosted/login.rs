//! Journeys on the pages, without script.

use crate::support::app::{code, parameter};
use crate::support::{PASSWORD, Pools, TestServer};

#[tokio::test]
async fn a_password_leads_to_the_app_and_tokens() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let callback = app.sign_in(&mut browser, "ada@example.com").await;
    assert_eq!(parameter(&callback, "state").as_deref(), Some("st"));
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(tokens.id_claims()["email"], "ada@example.com");
}

#[tokio::test]
async fn a_wrong_password_says_so_and_keeps_the_name() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let fields = [("username", "Ada@Example.com"), ("password", "wrong")];
    let again = browser.submit(&page, &fields).await.page();
    assert!(again.text().contains("is not right"), "{}", again.text());
    assert_eq!(again.attribute("#signInFormUsername", "value").unwrap(), "Ada@Example.com");
    assert_eq!(again.attribute("#signInFormPassword", "value"), None);
    browser.submit(&again, &[("username", "ada@example.com"), ("password", PASSWORD)]).await.away();
}

#[tokio::test]
async fn an_authenticator_app_is_asked_for_its_code() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
    let page = landing.page();
    assert_eq!(page.step(), "totp");
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert_eq!(wrong.step(), "totp");
    let callback = browser.submit(&wrong, &[("code", &server.totp())]).await.away();
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn a_temporary_password_gives_way_to_a_chosen_one() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "linus@example.com").await.page();
    assert_eq!(page.step(), "new_password");
    let chosen = [("new_password", "Fresh-Horse-10"), ("confirm_password", "Fresh-Horse-10")];
    let callback = browser.submit(&page, &chosen).await.away();
    app.redeem(&code(&callback)).await.tokens();
    let mail = server.mail().await;
    assert!(mail.iter().any(|(subject, _)| subject.contains("password")), "{mail:?}");
}

#[tokio::test]
async fn a_demanded_second_factor_is_set_up() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "margaret@example.com").await.page();
    assert_eq!(page.step(), "choose_set_up");
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    assert_eq!(page.step(), "set_up_totp");
    let key = page.select("[data-key] , .key").concat().replace(' ', "");
    let code_now = server.totp_of(&key);
    let fields = [("code", code_now.as_str()), ("device_name", "My phone")];
    let callback = browser.submit(&page, &fields).await.away();
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn a_disabled_account_is_refused_like_a_wrong_password() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "edsger@example.com").await.page();
    assert!(page.text().contains("is not right"), "{}", page.text());
}

/// Contract, sections 2 (`AuthSessionValidity`) and 11.6: three minutes, or as the client says.
#[tokio::test]
async fn a_step_waits_for_its_answer_and_then_starts_over() {
    let lines = "flows = [\"code\"]\nchallenge_minutes = 15";
    let server = TestServer::with(Pools::one_and_client("slow", lines)).await;
    for (client, seconds) in [("app", 180), ("slow", 900)] {
        let app = server.app(client);
        for (wait, in_time) in [(seconds - 1, true), (seconds, false)] {
            let mut browser = server.browser();
            let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
            let page = landing.page();
            server.clock.advance_seconds(wait);
            let landing = browser.submit(&page, &[("code", &server.totp())]).await;
            if in_time {
                landing.away();
            } else {
                let due = browser.page(&app.authorize()).await;
                assert_eq!((landing.page().status.as_u16(), due.step().as_str()), (200, "sign_in"));
                assert!(due.text().contains("It took a while"), "{}", due.text());
            }
        }
    }
}

/// Contract, section 4.3: after five wrong guesses a lock-out starts, and grows.
#[tokio::test]
async fn the_sixth_wrong_guess_has_to_wait() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await.page();
    for wait in [0, 0, 0, 0, 1, 2] {
        let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
        assert_eq!((wrong.status.as_u16(), wrong.step().as_str()), (200, "totp"));
        if wait > 0 {
            let locked = browser.submit(&page, &[("code", &server.totp())]).await.page();
            assert_eq!(locked.status, 429);
            assert_eq!(locked.headers["retry-after"], wait.to_string());
            server.clock.advance_seconds(wait);
        }
    }
    browser.submit(&page, &[("code", &server.totp())]).await.away();
}

/// Contract, section 2, `PreventUserExistenceErrors`: hidden unless the client says otherwise.
#[tokio::test]
async fn who_exists_is_told_where_the_client_says_so() {
    let server = TestServer::start().await;
    for (client, nobody) in [("app", "is not right"), ("revealing", "Nobody here has this name")] {
        let (app, mut browser) = (server.app(client), server.browser());
        for (name, expected) in [("ada@example.com", "is not right"), ("x@example.com", nobody)] {
            let page = browser.page(&app.authorize()).await;
            let again = browser.submit(&page, &[("username", name), ("password", "wrong")]).await;
            assert!(again.page().text().contains(expected), "{client} {name}");
        }
    }
}
