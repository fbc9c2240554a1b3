//! A form of the account page that is sent twice, as by a double click where no script holds it back:
//! the first one may end the session that both were sent in, and both end on the same page.

use futures_util::future::join_all;

use crate::account::{address, events, open, signed_in, still_signs_in};
use crate::support::browser::{Browser, Landing, Page, Raw};
use crate::support::{Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const CHOSEN: &str = "Another-Horse-9";
const THIRD: &str = "A-Third-Horse-7";

fn filled(page: &Page, fields: &[(&str, &str)]) -> Form {
    let holds = |form: &Form| fields.iter().all(|(name, _)| form.get(name).is_some());
    let form = page.forms().into_iter().find(holds).expect("no such form");
    fields.iter().fold(form, |form, (name, value)| form.with(name, value))
}

/// Sends a form twice at once, and once more behind, each time with the cookies from before; the
/// answers, and the browser as each left it.
async fn thrice(browser: &Browser, form: &Form) -> Vec<(Raw, Browser)> {
    let send = || async {
        let mut browser = browser.clone();
        (browser.send_once(form).await, browser)
    };
    let mut all = join_all([send(), send()]).await;
    all.push(send().await);
    all
}

/// All of them got the same session, and the same page in it, which says this.
async fn all_renewed(sent: Vec<(Raw, Browser)>, path: &str, said: &str) -> Browser {
    let sessions: Vec<_> = sent.iter().map(|(_, own)| own.cookies["cognito"].clone()).collect();
    assert!(sessions.windows(2).all(|two| two[0] == two[1]), "sessions beside each other");
    let mut last = None;
    for (raw, mut browser) in sent {
        assert_eq!(raw.location(), address(path), "{}", raw.body);
        let page = open(&mut browser, path).await;
        assert!(page.status == 200 && page.text().contains(said), "{}", page.text());
        last = Some(browser);
    }
    last.expect("nothing was sent")
}

#[tokio::test]
async fn a_form_that_is_sent_twice_ends_on_the_same_page() {
    let server = TestServer::with(Pools::one_and("[audit]\ntarget = \"directory\"\n")).await;
    let browser = signed_in(&server, ADA).await;
    let mut other = signed_in(&server, ADA).await;
    let page = open(&mut browser.clone(), "/account/password").await;
    let change = |current: &str, chosen: &str| {
        let (new, again) = (("new_password", chosen), ("confirm_password", chosen));
        filled(&page, &[("password", current), new, again])
    };
    // What changes nothing may come as often as one likes, and is in nobody's way.
    for (raw, _) in thrice(&browser, &change("Wrong-Horse-77", CHOSEN)).await {
        assert!(raw.status == 200 && raw.body.contains("role=\"alert\""), "{}", raw.body);
    }
    let form = change(PASSWORD, CHOSEN);
    let sent = thrice(&browser, &form).await;
    let mut renewed = all_renewed(sent, "/account", "Your password has been changed").await;
    assert_eq!(events(&server, "password_changed").await, 1);
    assert!(still_signs_in(&server, ADA, CHOSEN).await);
    // A second click whose answer comes behind the first one's cookies.
    let late = renewed.clone().send_once(&form).await;
    assert_eq!(late.location(), address("/account"), "{}", late.body);
    // Whoever has but the session from before gets nothing of it.
    for strange in [change("Wrong-Horse-77", CHOSEN), change(PASSWORD, "Another-Horse-8")] {
        let raw = browser.clone().send_once(&strange).await;
        assert!(raw.status == 403 && raw.sets("cognito").is_none(), "{}", raw.body);
    }
    server.clock.advance_seconds(61);
    assert_eq!(browser.clone().send_once(&form).await.status, 403);

    let mut stranger = server.browser();
    let first = stranger.page(&server.app("app").authorize()).await;
    stranger.submit(&first, &[("username", ADA), ("password", CHOSEN)]).await.away();
    server.clock.advance_seconds(1);
    server.house.settle().await.unwrap();
    let list = open(&mut renewed, "/account/events").await;
    let page = renewed.page(&list.link_to("/account/not-me")).await;
    let new = [("password", CHOSEN), ("new_password", THIRD), ("confirm_password", THIRD)];
    let sent = thrice(&renewed, &filled(&page, &new)).await;
    let mut renewed = all_renewed(sent, "/account", "Your account").await;
    assert_eq!(events(&server, "disowned").await, 1);
    assert_eq!(open(&mut stranger, "/account").await.status, 403);
    assert_eq!(open(&mut other, "/account").await.status, 403);

    let page = open(&mut renewed, "/account/delete").await;
    let form = filled(&page, &[("account_name", ADA), ("password", THIRD)]);
    for (raw, browser) in thrice(&renewed, &form).await {
        assert!(raw.body.contains("Your account is deleted"), "{}", raw.body);
        assert!(!browser.cookies.contains_key("cognito"));
    }
    assert_eq!(events(&server, "user_deleted").await, 1);
}

/// Of them, one got the new session; the others, with cookies from before, the word that it is done.
async fn renewed_once(sent: Vec<(Raw, Browser)>, path: &str, done: &str) -> Browser {
    let is_new = |raw: &Raw| raw.sets("cognito").is_some();
    assert_eq!(sent.iter().filter(|(raw, _)| is_new(raw)).count(), 1, "how many got a session");
    let mut renewed = None;
    for (raw, browser) in sent {
        if is_new(&raw) {
            assert_eq!(raw.location(), address(path), "{}", raw.body);
            renewed = Some(browser);
        } else {
            assert!(raw.status == 200 && raw.body.contains(done), "{}", raw.body);
            assert_eq!(open(&mut browser.clone(), "/account").await.status, 403);
        }
    }
    renewed.expect("nobody got one")
}

/// A code is soon guessed, and nobody counts what comes behind: it opens no session a second time.
#[tokio::test]
async fn a_code_gives_its_new_session_once_and_tells_whoever_sent_it_that_it_is_done() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, GRACE).await;
    server.clock.advance_seconds(30);
    let mut other = signed_in(&server, GRACE).await;
    server.clock.advance_seconds(60);
    let page = open(&mut browser, "/account").await;
    let page = browser.submit(&page, &[("action", "add_authenticator")]).await.page();
    let code = server.totp_of(&page.select(".key").concat().replace(' ', ""));
    let form = filled(&page, &[("password", PASSWORD), ("code", &code)]);
    let sent = thrice(&browser, &form).await;
    let mut renewed = renewed_once(sent, "/account", "Your authenticator app has been added").await;
    assert_eq!(server.account(GRACE).await.totp.len(), 2);
    assert!(open(&mut renewed, "/account").await.text().contains("has been added"));
    // Whoever has but the session from before learns nothing by guessing; another session, nothing at all.
    for guess in ["", "000000", "123456", &code[1..]] {
        let raw = browser.clone().send_once(&form.clone().with("code", guess)).await;
        assert!(raw.status == 403 && raw.sets("cognito").is_none(), "{}", raw.body);
    }
    let page = open(&mut other, "/account").await;
    let page = other.submit(&page, &[("action", "add_authenticator")]).await.page();
    let theirs = filled(&page, &[("password", PASSWORD), ("code", &code)]);
    let raw = other.send_once(&theirs).await;
    assert!(raw.body.contains("role=\"alert\"") && raw.sets("cognito").is_none(), "{}", raw.body);
    server.clock.advance_seconds(61);
    assert_eq!(browser.clone().send_once(&form).await.status, 403);
}

#[tokio::test]
async fn a_second_factor_that_is_proven_twice_at_once_is_told_twice() {
    let more = "second_factors = [\"totp\"]\nstep_up = true";
    let pools = Pools::one_with(more).replaced("mfa = \"optional\"", "mfa = \"off\"");
    let server = TestServer::with(pools).await;
    let mut browser = server.browser();
    server.app("app").sign_in(&mut browser, GRACE).await;
    let page = open(&mut browser, "/account/proof").await;
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    for (raw, _) in thrice(&browser, &filled(&page, &[("code", "000000")])).await {
        assert!(raw.status == 200 && raw.body.contains("role=\"alert\""), "{}", raw.body);
    }
    let sent = thrice(&browser, &filled(&page, &[("code", &server.totp())])).await;
    renewed_once(sent, "/account", "that is confirmed").await;
}

#[tokio::test]
async fn a_sign_out_is_answered_again() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, GRACE).await;
    let page = open(&mut browser, "/account").await;
    let leave = filled(&page, &[("action", "sign_out")]);
    for (raw, browser) in thrice(&browser, &leave).await {
        assert!(raw.body.contains("You are signed out"), "{}", raw.body);
        assert!(!browser.cookies.contains_key("cognito"));
    }
    let Landing::Page(page) = browser.open(&address("/account")).await else {
        panic!("away");
    };
    assert_eq!(page.status, 403);
}
