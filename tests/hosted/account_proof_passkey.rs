//! Proving by a passkey who one is, at the account page: in place of a password that somebody does not
//! have, and of a second factor that the session did not prove.

use futures_util::future::join_all;
use vestibule::domain::{AuditQuery, PoolId};
use vestibule::ports::{AuditTrail as _, Clock as _, Revised, Revision, Users as _};

use crate::dead_ends::give_totp;
use crate::limits::table;
use crate::passkeys::{REFUSED, enrolled, made, shown};
use crate::passwordless::at;
use crate::recovery::code_sent_to;
use crate::support::app::code;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Browser, Page};
use crate::support::server::email_name;
use crate::support::{Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const NEW: &str = "new@example.com";
const AUDITED: &str = "[audit]\ntarget = \"directory\"\n";
const TOO_LATE: &str = "It took a while";

/// Where people sign up without a password, and begin by a code or a passkey.
async fn start(more: &str) -> TestServer {
    let lines = "first_factors = [\"password\", \"email_code\", \"passkey\"]\nstep_up = true";
    let pools = Pools::one_with(lines)
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and("[pools.test_A.sign_up]\n");
    TestServer::with(pools.and(more)).await
}

/// Signed up and in with a passkey and without a password; no code goes to the address any more.
async fn joined(server: &TestServer) -> (Browser, Authenticator) {
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let page = browser.page(&page.link_to("/signup")).await;
    let page = browser.submit(&page, &[("email", NEW)]).await.page();
    let typed = code_sent_to(server, NEW).await.expect("no code was sent");
    let page = browser.submit(&page, &[("code", &typed)]).await.page();
    let mut key = Authenticator::new(&server.origin());
    browser.send_form(&made(&page, &mut key)).await.away();
    let (pool, user) = (PoolId::parse("test_A").unwrap(), server.user(NEW).await);
    let mut attributes = user.attributes.clone();
    attributes.set("email_verified", "false");
    let next = Revision { status: user.status, attributes, names: vec![email_name(NEW)] };
    let done = server.house.directory().revise(&pool, &user, next, server.clock.now()).await;
    assert_eq!(done.unwrap(), Revised::Yes);
    (browser, key)
}

/// The page that asks for the passkey, to which that of the deletion leads.
async fn asked(browser: &mut Browser) -> Page {
    let page = at(browser, "/account/delete").await;
    let page = browser.submit(&page, &[("account_name", NEW)]).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    browser.page(&page.link_to("/account/proof")).await
}

async fn failures(server: &TestServer) -> Vec<String> {
    server.house.settle().await.unwrap();
    let query = AuditQuery { event: Some("sign_in_failed".to_owned()), ..AuditQuery::default() };
    let found = server.house.directory().find(&query, 50).await.unwrap();
    found.into_iter().filter_map(|kept| kept.record.details.get("reason").cloned()).collect()
}

#[tokio::test]
async fn a_passkey_stands_for_a_password_that_nobody_has_and_in_that_session_alone() {
    let server = start(AUDITED).await;
    let (mut browser, mut key) = joined(&server).await;
    let (app, mut elsewhere) = (server.app("choosing"), server.browser());
    let page = elsewhere.page(&app.authorize()).await;
    elsewhere.send_form(&shown(&page, &mut key)).await.away();
    server.clock.advance_seconds(10 * 60);
    let page = asked(&mut browser).await;
    assert_eq!(
        (page.heading(), page.step()),
        ("Confirm that it is you".to_owned(), "account_proof_passkey".to_owned(),)
    );
    // Whoever runs no script reads why nothing happens, and finds the way back.
    assert!(page.text().contains("Passkeys need JavaScript"), "{}", page.text());
    assert!(page.attribute("[data-unable]", "hidden").is_none());
    assert!(page.link_to("/account?").contains("client_id=choosing"));
    let form = shown(&page, &mut key);
    // Of any number who send it at once, one goes on where they were; whoever comes later does too.
    let sent = (0..4).map(|_| {
        let (mut browser, form) = (browser.clone(), form.clone());
        async move { browser.send_form(&form).await.page() }
    });
    let paths: Vec<_> =
        join_all(sent).await.iter().map(|page| page.url.path().to_owned()).collect();
    assert!(paths.iter().any(|path| path == "/account/delete"), "{paths:?}");
    let again = browser.send_form(&form).await.page();
    assert_eq!(again.url.path(), "/account/delete", "{}", again.text());
    assert_eq!(failures(&server).await, Vec::<String>::new());
    // The session is what it was: neither another id, nor another factor.
    let tokens = app.redeem(&code(&browser.open(&app.authorize()).await.away())).await.tokens();
    assert_eq!(tokens.id_claims()["amr"], serde_json::json!(["email_otp"]));
    let refused = at(&mut elsewhere, "/account/delete").await;
    let refused = elsewhere.submit(&refused, &[("account_name", NEW)]).await.page();
    assert!(refused.text().contains("confirm that it is you"), "{}", refused.text());
    server.clock.advance_seconds(9 * 60);
    let page = at(&mut browser, "/account/delete").await;
    let gone = browser.submit(&page, &[("account_name", NEW)]).await.page();
    assert_eq!(gone.heading(), "Your account is deleted");
}

#[tokio::test]
async fn nothing_else_proves_it() {
    let server = start(AUDITED).await;
    let (mut browser, mut key) = joined(&server).await;
    let mut ada = enrolled(&server, ADA).await;
    let (app, mut elsewhere) = (server.app("choosing"), server.browser());
    let page = elsewhere.page(&app.authorize()).await;
    elsewhere.send_form(&shown(&page, &mut key)).await.away();
    server.clock.advance_seconds(10 * 60);
    let theirs = asked(&mut elsewhere).await;
    let sign_in = browser.page(&app.authorize_with(&[("prompt", "login")])).await;
    let own = asked(&mut browser).await;
    let add = at(&mut browser, "/passkeys/add").await;
    assert!(!add.has("form[data-passkey]"));
    let origin = server.origin();
    // Somebody else's, even under the owner's name; one that no account has.
    let mut foreign = vec![shown(&own, &mut ada)];
    ada.user.clone_from(&key.user);
    foreign.push(shown(&asked(&mut browser).await, &mut ada));
    let mut unknown = Authenticator::new(&origin);
    unknown.user.clone_from(&key.user);
    foreign.push(shown(&asked(&mut browser).await, &mut unknown));
    // A page that only looks like ours, and one of another relying party.
    key.origin = "https://evil.example".to_owned();
    foreign.push(shown(&asked(&mut browser).await, &mut key));
    key.origin = origin;
    key.relying_party = Some("evil.example".to_owned());
    foreign.push(shown(&asked(&mut browser).await, &mut key));
    key.relying_party = None;
    // An authenticator that verified nobody; what is no answer at all.
    key.verifies = false;
    foreign.push(shown(&asked(&mut browser).await, &mut key));
    key.verifies = true;
    for broken in ["", "{", "null"] {
        foreign.push(shown(&asked(&mut browser).await, &mut key).with("credential", broken));
    }
    // What was signed for another session of the same person, with one's own state.
    let stolen = shown(&theirs, &mut key);
    foreign.push(
        shown(&asked(&mut browser).await, &mut key)
            .with("credential", stolen.get("credential").unwrap()),
    );
    for form in &foreign {
        let page = browser.send_form(form).await.page();
        assert!(page.text().contains(REFUSED), "{}", page.text());
        // The challenge was taken with it, whatever comes along now.
        let again = browser.send_form(&form.clone()).await.page();
        assert_eq!(again.step(), "account_proof_passkey", "{}", again.text());
    }
    // The state of that session, of a sign-in, bent, and of long ago.
    let fresh = asked(&mut browser).await;
    let (signing, old) = (shown(&sign_in, &mut key), shown(&fresh, &mut key));
    let with_of = |other: &Form| {
        let part = |form: Form, name| form.with(name, other.get(name).unwrap());
        part(part(old.clone(), "state"), "credential")
    };
    let bent = format!("{}A", old.get("state").unwrap());
    let late = [
        with_of(&stolen),
        with_of(&signing),
        old.clone().with("state", &bent),
        old.clone().with("state", ""),
    ];
    for form in late {
        let page = browser.send_form(&form).await.page();
        assert!(page.text().contains(TOO_LATE), "{}", page.text());
    }
    server.clock.advance_seconds(15 * 60);
    let page = browser.send_form(&old).await.page();
    assert!(page.text().contains(TOO_LATE), "{}", page.text());
    let named = [("account_name", NEW)];
    let page = at(&mut browser, "/account/delete").await;
    let page = browser.submit(&page, &named).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    assert!(server.account(NEW).await.has_passkey);
    // The same key and the same person, rightly: it was nothing else.
    let page = asked(&mut browser).await;
    let page = browser.send_form(&shown(&page, &mut key)).await.page();
    assert_eq!(page.url.path(), "/account/delete", "{}", page.text());
}

#[tokio::test]
async fn each_try_is_counted() {
    let counted = table(&[("sign_in_per_account", 12), ("sign_in_per_known_browser", 12)]);
    let server = start(&counted).await;
    let (mut browser, mut key) = joined(&server).await;
    server.clock.advance_seconds(10 * 60);
    let mut tries = 0;
    loop {
        let page = browser.page("/account/proof?client_id=choosing").await;
        let form = shown(&page, &mut key).with("credential", "{}");
        let page = browser.send_form(&form).await.page();
        if page.status == 429 {
            break;
        }
        tries += 1;
        assert!(tries < 13, "nothing is counted");
    }
    assert!(tries > 2, "{tries} tries");
}

#[tokio::test]
async fn a_passkey_is_a_second_factor_that_is_proven_on_the_spot() {
    let more = "first_factors = [\"password\", \"passkey\"]\nsecond_factors = [\"totp\", \"passkey\"]\n\
                step_up = true";
    let pools = Pools::one_with(more)
        .replaced("mfa = \"optional\"", "mfa = \"off\"")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true");
    let server = TestServer::with(pools).await;
    let mut key = enrolled(&server, ADA).await;
    give_totp(&server, ADA).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    app.sign_in(&mut browser, ADA).await;
    let before = browser.cookies.clone();
    let page = browser.page("/passkeys/add?client_id=app").await;
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(!page.has("form[data-passkey]"), "{}", page.text());
    let page = browser.page(&page.link_to("/account/proof")).await;
    let page = browser.submit(&page, &[("method", "passkey")]).await.page();
    // A code of the app that they have as well is no passkey.
    let typed = page.form().without("credential").with("code", &server.totp());
    let page = browser.send_form(&typed).await.page();
    assert_eq!(page.step(), "account_proof_passkey", "{}", page.text());
    assert_eq!(browser.cookies["cognito"], before["cognito"]);
    let form = shown(&page, &mut key);
    let page = browser.send_form(&form).await.page();
    assert_eq!(page.url.path(), "/passkeys/add", "{}", page.text());
    assert_ne!(browser.cookies["cognito"], before["cognito"], "it is worth more than before");
    let mut old = server.browser();
    old.cookies = before;
    assert_eq!(old.page("/account?client_id=app").await.status, 403);
    assert_eq!(old.send_form(&form).await.page().status, 403, "a replay opens nothing");
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(page.has("form[data-passkey=create]"), "{}", page.text());
    let tokens = app.redeem(&code(&browser.open(&app.authorize()).await.away())).await.tokens();
    assert_eq!(tokens.id_claims()["amr"], serde_json::json!(["pwd", "hwk", "mfa"]));
}
