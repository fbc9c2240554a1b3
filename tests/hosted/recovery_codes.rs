//! Recovery codes: ten, shown once, good once each, in place of any other second factor.

use futures_util::future::join_all;
use vestibule::domain::{AuditQuery, MfaChoice};
use vestibule::ports::AuditTrail as _;

use crate::support::browser::{Browser, Landing, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const MARGARET: &str = "margaret@example.com";
const MAKE: &str = "/account/recovery-codes?client_id=app";

fn pools() -> Pools {
    Pools::one_with("recovery_codes = true").and("[audit]\ntarget = \"directory\"\n")
}

/// The page that asks for the second step of a new sign-in.
async fn second_step(server: &TestServer, email: &str) -> (Browser, Page) {
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), email).await.page();
    (browser, page)
}

/// The page that asks for a recovery code.
async fn asked(server: &TestServer, email: &str) -> (Browser, Page) {
    let (mut browser, page) = second_step(server, email).await;
    let page = browser.submit(&page, &[("action", "recovery_code")]).await.page();
    assert_eq!(page.heading(), "Enter a recovery code");
    (browser, page)
}

async fn try_code(server: &TestServer, email: &str, code: &str) -> Landing {
    let (mut browser, page) = asked(server, email).await;
    browser.submit(&page, &[("code", code)]).await
}

async fn is_in(server: &TestServer, email: &str, code: &str) -> bool {
    matches!(try_code(server, email, code).await, Landing::Away(_))
}

async fn left(server: &TestServer, email: &str) -> u32 {
    server.account(email).await.recovery_codes
}

/// Grace, who signed in by her app.
async fn grace(server: &TestServer) -> Browser {
    let (mut browser, page) = second_step(server, GRACE).await;
    server.clock.advance_seconds(30);
    browser.submit(&page, &[("code", &server.totp())]).await.away();
    browser
}

async fn make(browser: &mut Browser) -> Vec<String> {
    let page = browser.page(MAKE).await;
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert_eq!(page.heading(), "Keep your recovery codes", "{}", page.text());
    page.select(".codes code")
}

async fn events(server: &TestServer, word: &str) -> usize {
    server.house.settle().await.unwrap();
    let query = AuditQuery { event: Some(word.to_owned()), ..AuditQuery::default() };
    server.house.directory().find(&query, 100).await.unwrap().len()
}

async fn told(server: &TestServer, subject: &str) -> usize {
    server.mail().await.iter().filter(|(own, _)| own.contains(subject)).count()
}

#[tokio::test]
async fn whoever_sets_up_a_second_factor_is_shown_ten_codes_once() {
    let server = TestServer::with(pools()).await;
    let (mut browser, page) = second_step(&server, MARGARET).await;
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    let key = page.select(".key").concat().replace(' ', "");
    let fields = [("code", &*server.totp_of(&key)), ("device_name", "Phone")];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.heading(), "Keep your recovery codes");
    let codes = page.select(".codes code");
    let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
    assert_eq!((codes.len(), distinct.len(), left(&server, MARGARET).await), (10, 10, 10));
    let (mut behind, address) = (browser.clone(), page.url.to_string());
    browser.submit(&page, &[]).await.away();
    let again = browser.page(&address).await;
    assert!(!again.html.contains(&codes[0]), "they are shown once");
    let again = behind.page(&address).await;
    assert!(!again.html.contains(&codes[0]), "and not to a tab left behind");
    assert_eq!(told(&server, "New recovery codes were made").await, 1);
    assert_eq!(events(&server, "recovery_codes_made").await, 1);
    assert!(is_in(&server, MARGARET, &codes[3]).await);
}

#[tokio::test]
async fn a_code_lets_in_once_however_it_is_typed() {
    let server = TestServer::with(pools()).await;
    let codes = server.recovery_codes(GRACE).await;
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap(),
        other => other,
    };
    let typed = [
        codes[0].clone(),
        codes[1].to_lowercase().replace('-', " "),
        codes[2].replace('-', ""),
        format!(" {}\n", codes[3].replace('-', " – ")),
        codes[4].chars().map(wide).collect(),
        codes[5].replace('0', "o").replace('1', "l"),
    ];
    for (n, text) in typed.iter().enumerate() {
        assert!(is_in(&server, GRACE, text).await, "{text}");
        assert_eq!(left(&server, GRACE).await, 9 - u32::try_from(n).unwrap());
        let again = try_code(&server, GRACE, text).await.page();
        assert!(again.text().contains("it was used already"), "{}", again.text());
    }
    assert_eq!(events(&server, "recovery_code_used").await, 6);
    assert_eq!(told(&server, "A recovery code was used").await, 6);
    assert_eq!(told(&server, "Few recovery codes").await, 0);
    assert!(is_in(&server, GRACE, &codes[6]).await);
    assert_eq!(told(&server, "Few recovery codes").await, 1);
    assert_eq!(events(&server, "recovery_code_used").await, 7);
    let own = server.house.directory();
    let query =
        AuditQuery { event: Some("recovery_code_used".to_owned()), ..AuditQuery::default() };
    let newest = own.find(&query, 1).await.unwrap().remove(0).record;
    assert_eq!(newest.details["left"], "3");
}

#[tokio::test]
async fn new_codes_end_those_from_before_and_need_the_password() {
    let server = TestServer::with(pools()).await;
    let mut browser = grace(&server).await;
    let page = browser.page("/account?client_id=app").await;
    assert!(page.text().contains("None left"), "{}", page.text());
    let page = browser.page(MAKE).await;
    for (typed, said) in [("", "Enter your current password"), ("Wrong-1x", "not your current")] {
        let page = browser.submit(&page, &[("password", typed)]).await.page();
        assert!(page.text().contains(said), "{}", page.text());
        assert_eq!(left(&server, GRACE).await, 0);
    }
    let old = make(&mut browser).await;
    let page = browser.page(MAKE).await;
    assert_eq!(page.select(".codes code"), old, "while the page stands");
    let overview = browser.submit(&page, &[]).await.page();
    assert!(overview.text().contains("10 left"), "{}", overview.text());
    let new = make(&mut browser).await;
    assert!(new.iter().all(|code| !old.contains(code)));
    assert!(!is_in(&server, GRACE, &old[0]).await);
    assert!(is_in(&server, GRACE, &new[0]).await);
    assert_eq!(told(&server, "New recovery codes were made").await, 2);
}

#[tokio::test]
async fn codes_that_are_made_by_many_at_once_are_those_that_are_shown() {
    let server = TestServer::with(pools()).await;
    let mut browser = grace(&server).await;
    let form = browser.page(MAKE).await.form().with("password", PASSWORD);
    // As many as may guess at a password before the account is locked.
    let sent = (0..4).map(|_| {
        let (mut browser, form) = (browser.clone(), form.clone());
        async move { browser.send_once(&form).await.status.as_u16() }
    });
    assert!(join_all(sent).await.into_iter().all(|status| status == 302));
    let shown = browser.page(MAKE).await.select(".codes code");
    assert_eq!((shown.len(), left(&server, GRACE).await), (10, 10));
    for code in &shown {
        assert!(is_in(&server, GRACE, code).await, "{code}");
    }
}

#[tokio::test]
async fn codes_are_shown_to_the_session_that_made_them_alone() {
    let server = TestServer::with(pools()).await;
    let (mut one, mut two) = (grace(&server).await, grace(&server).await);
    make(&mut one).await;
    assert!(!two.page(MAKE).await.has(".codes"));
    server.clock.advance_seconds(15 * 60);
    assert!(!one.page(MAKE).await.has(".codes"), "the page lay about");
}

#[tokio::test]
async fn guesses_are_counted_across_second_factors() {
    let pools = pools().replaced(
        "mfa = \"optional\"",
        "mfa = \"optional\"\nsecond_factors = [\"totp\", \"email_code\"]",
    );
    let pools = pools.and("[pools.test_A.recovery]\nby = [\"phone_number\"]\n");
    let server = TestServer::with(pools).await;
    let codes = server.recovery_codes(GRACE).await;
    let mail = MfaChoice { email_code: true, ..MfaChoice::default() };
    server.choose_mfa(GRACE, mail).await;
    let (mut browser, choice) = second_step(&server, GRACE).await;
    let page = browser.submit(&choice, &[("method", "totp")]).await.page();
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    let choice = browser.submit(&page, &[("action", "other")]).await.page();
    let page = browser.submit(&choice, &[("method", "email_code")]).await.page();
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    let page = browser.submit(&page, &[("action", "recovery_code")]).await.page();
    let wrong = "0000-0000-0000-0000-0000-0000";
    let page = browser.submit(&page, &[("code", wrong)]).await.page();
    let page = browser.submit(&page, &[("code", wrong)]).await.page();
    let locked = browser.submit(&page, &[("code", &codes[0])]).await.page();
    assert_eq!(locked.status, 429, "{}", locked.text());
    let (mut other, choice) = second_step(&server, GRACE).await;
    let page = other.submit(&choice, &[("method", "totp")]).await.page();
    assert_eq!(other.submit(&page, &[("code", &server.totp())]).await.page().status, 429);
    assert_eq!(left(&server, GRACE).await, 10, "nothing was looked at");
}

#[tokio::test]
async fn a_code_is_no_way_in_where_none_is_asked_for() {
    let server = TestServer::with(pools()).await;
    let theirs = server.recovery_codes(ADA).await;
    // Who has no other second factor is not asked for one, and has none to make.
    let mut ada = server.browser();
    server.app("app").sign_in(&mut ada, ADA).await;
    assert_eq!(ada.page(MAKE).await.url.path(), "/account");
    // Somebody else's are nobody's.
    let (mut browser, page) = second_step(&server, GRACE).await;
    assert!(!page.text().contains("recovery code"), "{}", page.text());
    let forged = page.form().with("action", "recovery_code");
    assert_eq!(browser.send_form(&forged).await.page().step(), "totp");
    server.recovery_codes(GRACE).await;
    assert!(!is_in(&server, GRACE, &theirs[0]).await);
    assert_eq!(left(&server, ADA).await, 10);
    // Before the first factor, they are worth nothing.
    let mut stranger = server.browser();
    let page = stranger.page(&server.app("app").authorize()).await;
    for (step, name) in [("recovery_code", "code"), ("recovery_codes", "code"), ("", "action")] {
        let form = page.form().with("username", GRACE).with(name, "recovery_code");
        let form = if step.is_empty() { form } else { form.with("step", step) };
        assert!(matches!(stranger.send_form(&form).await, Landing::Page(_)), "{step}");
    }
}

#[tokio::test]
async fn codes_go_with_the_last_second_factor() {
    let server = TestServer::with(pools()).await;
    let mut browser = grace(&server).await;
    make(&mut browser).await;
    let page = browser.page("/account/authenticator?client_id=app").await;
    browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert_eq!(left(&server, GRACE).await, 0);
    let page = browser.page("/account?client_id=app").await;
    assert!(!page.text().contains("Recovery codes"), "{}", page.text());
}

#[tokio::test]
async fn a_pool_may_do_without_them() {
    let server = TestServer::with(Pools::one_with("recovery_codes = false")).await;
    let codes = server.recovery_codes(GRACE).await;
    let (mut browser, page) = second_step(&server, GRACE).await;
    let forged = page.form().with("action", "recovery_code");
    let page = browser.send_form(&forged).await.page();
    assert_eq!(page.step(), "totp");
    let forged = page.form().with("step", "recovery_code").with("code", &codes[0]);
    assert_eq!(browser.send_form(&forged).await.page().step(), "totp");
    browser.submit(&page, &[("code", &server.totp())]).await.away();
    assert_eq!(browser.page(MAKE).await.url.path(), "/account");
}
