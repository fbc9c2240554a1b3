//! Proving by a code who one is, at the account page: in place of a password that somebody does not
//! have, and of a second factor that the session did not prove.

use vestibule::domain::PoolId;
use vestibule::ports::{Clock as _, Revised, Revision, Users as _};

use crate::factors::sent_to;
use crate::passwordless::{at, joined, start_with};
use crate::support::app::code;
use crate::support::browser::Landing;
use crate::support::server::email_name;
use crate::support::{PASSWORD, Pools, TestServer};

const NEW: &str = "new@example.com";
const GRACE: &str = "grace@example.com";

/// Where people may begin by a code on either way.
async fn start() -> TestServer {
    let lines = "first_factors = [\"password\", \"email_code\", \"text_code\", \"passkey\"]\n\
                 step_up = true";
    let pools = Pools::one_with(lines)
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and("[pools.test_A.sign_up]\n");
    TestServer::with(pools).await
}

async fn give_phone(server: &TestServer) {
    let (pool, user) = (PoolId::parse("test_A").unwrap(), server.user(NEW).await);
    let mut attributes = user.attributes.clone();
    attributes.set("phone_number", "+442079460000");
    attributes.set("phone_number_verified", "true");
    let next = Revision { status: user.status, attributes, names: vec![email_name(NEW)] };
    let done = server.house.directory().revise(&pool, &user, next, server.clock.now()).await;
    assert_eq!(done.unwrap(), Revised::Yes);
}

/// The code of the newest text message.
async fn texted(server: &TestServer) -> String {
    let letters = server.mail().await;
    let code = |raw: &String| raw.rsplit_once(" #").map(|(_, code)| code.trim().to_owned());
    letters.iter().rev().find_map(|(_, raw)| code(raw)).expect("no text message was sent")
}

#[tokio::test]
async fn a_code_stands_for_a_password_that_nobody_has_and_in_that_session_alone() {
    let server = start().await;
    let (mut browser, app) = (joined(&server).await, server.app("choosing"));
    let mut elsewhere = server.browser();
    let page = elsewhere.page(&app.authorize()).await;
    let page = elsewhere.submit(&page, &[("username", NEW)]).await.page();
    let typed = sent_to(&server, NEW, 8).await.unwrap();
    elsewhere.submit(&page, &[("code", &typed)]).await.away();
    give_phone(&server).await;
    server.clock.advance_seconds(10 * 60);
    let named = [("account_name", NEW)];
    let page = at(&mut browser, "/account/delete").await;
    let page = browser.submit(&page, &named).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    let way = page.link_to("/account/proof");
    let page = browser.page(&way).await;
    assert_eq!(page.heading(), "Confirm that it is you");
    let none = browser.send_form(&page.form().with("method", "totp")).await.page();
    assert!(none.has("[role=alert]"), "{}", none.text());
    assert_eq!(page.select(".choice bdi"), ["Code by email", "Code by text message"]);
    let asked = browser.submit(&page, &[("method", "text_code")]).await.page();
    assert!(asked.text().contains("+*******0000"), "{}", asked.text());
    let before = texted(&server).await;
    for wrong in ["", "00000000"] {
        let page = browser.submit(&asked, &[("code", wrong)]).await.page();
        assert!(page.has("[role=alert]"), "{}", page.text());
    }
    // Another one is sent, but not at once, and takes the place of the one before.
    let page = browser.submit(&asked, &[("action", "resend")]).await.page();
    assert!(page.text().contains("just now"), "{}", page.text());
    server.clock.advance_seconds(30);
    let page = browser.submit(&page, &[("action", "resend")]).await.page();
    let right = texted(&server).await;
    let old = browser.submit(&page, &[("code", &before)]).await.page();
    assert!(old.has("[role=alert]"), "{}", old.text());
    // It is worth nothing in another session of the same person.
    let own = elsewhere.page(&way).await;
    let own = elsewhere.send_form(&own.form().with("code", &right)).await;
    assert!(matches!(own, Landing::Page(own) if own.url.path() == "/account/proof"));
    let (mut one, mut two) = (browser.clone(), browser.clone());
    let sent = page.form().with("code", &right);
    let (one, two) = tokio::join!(one.send_form(&sent), two.send_form(&sent));
    for landing in [one, two] {
        assert_eq!(landing.page().url.path(), "/account/delete", "not where they were");
    }
    // The session is what it was: no second factor was added to it.
    let tokens = app.redeem(&code(&browser.open(&app.authorize()).await.away())).await.tokens();
    assert_eq!(tokens.id_claims()["amr"], serde_json::json!(["email_otp"]));
    let refused = at(&mut elsewhere, "/account/delete").await;
    let refused = elsewhere.submit(&refused, &named).await.page();
    assert!(refused.text().contains("confirm that it is you"), "{}", refused.text());
    server.clock.advance_seconds(9 * 60);
    let page = at(&mut browser, "/account/delete").await;
    let gone = browser.submit(&page, &named).await.page();
    assert_eq!(gone.heading(), "Your account is deleted");
}

#[tokio::test]
async fn it_lasts_as_long_as_a_sign_in_does_and_guesses_are_counted_with_those_at_codes() {
    let server = start_with("").await;
    let mut browser = joined(&server).await;
    server.clock.advance_seconds(10 * 60);
    let strange = "/account/proof?client_id=choosing&to=https%3A%2F%2Fevil.example%2Faccount";
    let page = browser.page(strange).await;
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    let typed = sent_to(&server, NEW, 8).await.unwrap();
    let page = browser.submit(&page, &[("code", &typed)]).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.text());
    assert!(page.text().contains("that is confirmed"), "{}", page.text());
    server.clock.advance_seconds(10 * 60);
    let page = at(&mut browser, "/account/password").await;
    let chosen = [("new_password", PASSWORD), ("confirm_password", PASSWORD)];
    let page = browser.submit(&page, &chosen).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    let page = browser.page(&page.link_to("/account/proof")).await;
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    for _ in 0..5 {
        browser.submit(&page, &[("code", "00000000")]).await.page();
    }
    let typed = sent_to(&server, NEW, 8).await.unwrap();
    let locked = browser.submit(&page, &[("code", &typed)]).await.page();
    assert_eq!(locked.status, 429, "{}", locked.text());
    assert!(server.account(NEW).await.credential.is_none());
}

#[tokio::test]
async fn a_second_factor_is_proven_on_the_spot_by_whoever_came_without() {
    let more = "second_factors = [\"totp\"]\nstep_up = true";
    let pools = Pools::one_with(more).replaced("mfa = \"optional\"", "mfa = \"off\"");
    let server = TestServer::with(pools).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, GRACE).await;
    let before = browser.cookies.clone();
    let page = browser.page("/account/authenticator?client_id=app").await;
    let own = page.url.clone();
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    let page = browser.page(&page.link_to("/account/proof")).await;
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    assert!(page.text().contains("authenticator app"), "{}", page.text());
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(wrong.has("[role=alert]"), "{}", wrong.text());
    let used = server.totp();
    let page = browser.submit(&page, &[("code", &used)]).await.page();
    assert_eq!(page.url, own, "{}", page.text());
    assert_ne!(browser.cookies["cognito"], before["cognito"], "it is worth more than before");
    let mut old = server.browser();
    old.cookies = before;
    assert_eq!(old.page("/account?client_id=app").await.status, 403);
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(server.account(GRACE).await.totp.is_empty(), "{}", page.text());
    // Whoever has nothing to prove is not asked.
    let page = browser.page("/account/proof?client_id=app").await;
    assert_eq!(page.url.path(), "/account");
}
