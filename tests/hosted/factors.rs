//! Codes that are sent, as the first factor and as the second (pages reference, sections 5.4, 5.5,
//! 5.17, 5.18 and 8; directory reference, sections 7 and 8).

use vestibule::domain::MfaChoice;

use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

/// A pool in which people choose, at the client `choosing`.
fn choosing() -> Pools {
    Pools::one_with("first_factors = [\"password\", \"email_code\", \"text_code\"]")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
}

/// A pool with codes as second factors, whose passwords are reset by text message alone.
fn stepping(mfa: &str) -> Pools {
    let second = "second_factors = [\"totp\", \"email_code\"]";
    let pools = Pools::one_with(second).and("[pools.test_A.recovery]\nby = [\"phone_number\"]\n");
    pools.replaced("mfa = \"optional\"", &format!("mfa = \"{mfa}\""))
}

pub async fn sent_to(server: &TestServer, to: &str, digits: usize) -> Option<String> {
    let letters = server.mail().await;
    let own = letters.iter().rev().filter(|(_, raw)| raw.contains(&format!("To: {to}")));
    let is = |line: &&str| line.len() == digits && line.bytes().all(|c| c.is_ascii_digit());
    own.flat_map(|(_, raw)| raw.lines().map(str::trim)).find(is).map(str::to_owned)
}

async fn name(browser: &mut Browser, app: &App, name: &str) -> Page {
    let page = browser.page(&app.authorize()).await;
    browser.submit(&page, &[("username", name)]).await.page()
}

async fn choose(browser: &mut Browser, page: &Page, method: &str) -> Page {
    browser.submit(page, &[("method", method)]).await.page()
}

#[tokio::test]
async fn a_code_by_mail_signs_in_alone() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = name(&mut browser, &app, "ada@example.com").await;
    assert_eq!(page.heading(), "How would you like to sign in?");
    let page = choose(&mut browser, &page, "email_code").await;
    assert!(page.text().contains("a***@e***"), "{}", page.text());
    let before = browser.cookies["vestibule"].clone();
    let code = sent_to(&server, "ada@example.com", 8).await.expect("no code of eight digits");
    let wrong = browser.submit(&page, &[("code", "00000000")]).await.page();
    assert!(wrong.text().contains("That code is not right"), "{}", wrong.text());
    let callback = browser.submit(&wrong, &[("code", &code)]).await.away();
    assert_ne!(before, browser.cookies["vestibule"]);
    app.redeem(&crate::support::app::code(&callback)).await.tokens();
    // Once: the page is behind, and so is the code.
    let mut other = server.browser();
    let page = name(&mut other, &app, "ada@example.com").await;
    let page = choose(&mut other, &page, "email_code").await;
    let again = other.submit(&page, &[("code", &code)]).await.page();
    assert!(again.has("[role=alert]"));
}

#[tokio::test]
async fn a_password_is_still_a_way_and_there_is_a_way_back() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = name(&mut browser, &app, "ada@example.com").await;
    let page = choose(&mut browser, &page, "password").await;
    let page = browser.submit(&page, &[("action", "other")]).await.page();
    assert_eq!(page.heading(), "How would you like to sign in?");
    let page = choose(&mut browser, &page, "email_code").await;
    let page = browser.submit(&page, &[("action", "other")]).await.page();
    let page = choose(&mut browser, &page, "password").await;
    browser.submit(&page, &[("password", PASSWORD)]).await.away();
    let page = name(&mut server.browser(), &server.app("app"), "ada@example.com").await;
    assert!(page.has("input[name=password]"), "a client that lets nobody choose: {}", page.text());
}

#[tokio::test]
async fn whoever_has_a_second_factor_does_not_get_in_by_a_code_alone() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = name(&mut browser, &app, "grace@example.com").await;
    assert!(page.has("input[name=password]"), "{}", page.text());
    let mut forged = server.browser();
    let page = name(&mut forged, &app, "ada@example.com").await;
    let form = page.form().with("method", "totp");
    let page = forged.send_form(&form).await.page();
    assert!(page.has("[role=alert]"), "{}", page.text());
}

#[tokio::test]
async fn bug_class_6_a_name_that_nobody_has_may_choose_and_gets_nowhere() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let (mut known, mut unknown) = (server.browser(), server.browser());
    let one = name(&mut known, &app, "ada@example.com").await;
    // Some are shown the password alone, as whoever has a second factor is; each always the same.
    let mut choosing = None;
    let mut alone = 0;
    for n in 0..40 {
        let page = name(&mut unknown, &app, &format!("nobody{n}@example.com")).await;
        let again = name(&mut server.browser(), &app, &format!("Nobody{n}@Example.com")).await;
        assert_eq!(page.heading(), again.heading());
        assert_eq!(page.select(".choice bdi"), again.select(".choice bdi"));
        alone += usize::from(page.has("input[name=password]"));
        if page.heading() == one.heading() {
            choosing = Some(format!("nobody{n}@example.com"));
        }
        unknown.cookies.clear();
    }
    assert!(alone > 0, "only somebody who exists is asked for the password at once");
    let nobody = choosing.expect("nobody may choose");
    let other = name(&mut unknown, &app, &nobody).await;
    let other = choose(&mut unknown, &other, "email_code").await;
    assert!(other.text().contains("n***@e***"), "{}", other.text());
    assert_eq!(sent_to(&server, &nobody, 8).await, None);
    let one = choose(&mut known, &one, "email_code").await;
    for round in 0..6 {
        let wrong = [
            known.submit(&one, &[("code", "00000000")]).await.page(),
            unknown.submit(&other, &[("code", "00000000")]).await.page(),
        ];
        assert_eq!(wrong[0].status, wrong[1].status, "{round}");
        assert_eq!(wrong[0].select("[role=alert]"), wrong[1].select("[role=alert]"));
    }
}

#[tokio::test]
async fn a_code_is_good_for_as_long_as_its_page_and_in_its_browser() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = name(&mut browser, &app, "ada@example.com").await;
    let page = choose(&mut browser, &page, "email_code").await;
    let first = sent_to(&server, "ada@example.com", 8).await.unwrap();
    let soon = browser.submit(&page, &[("action", "resend")]).await.page();
    assert!(soon.text().contains("A code was sent just now"), "{}", soon.text());
    server.clock.advance_seconds(30);
    let page = browser.submit(&page, &[("action", "resend")]).await.page();
    let second = sent_to(&server, "ada@example.com", 8).await.unwrap();
    assert_ne!(first, second);
    let page = browser.submit(&page, &[("code", &first)]).await.page();
    assert!(page.has("[role=alert]"));
    server.clock.advance_seconds(180);
    let late = browser.submit(&page, &[("code", &second)]).await.page();
    assert!(late.text().contains("start"), "{}", late.text());
}

#[tokio::test]
async fn a_code_that_was_sent_is_a_second_step_for_whoever_chose_it() {
    let server = TestServer::with(stepping("optional")).await;
    let app = server.app("app");
    let mail = MfaChoice { email_code: true, ..MfaChoice::default() };
    server.choose_mfa("ada@example.com", mail).await;
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "ada@example.com").await.page();
    assert_eq!(page.heading(), "Enter the code we sent");
    let code = sent_to(&server, "ada@example.com", 6).await.unwrap();
    browser.submit(&page, &[("code", &code)]).await.away();
    // The session that came of it is enough.
    let landing = browser.open(&app.authorize()).await;
    assert!(matches!(landing, Landing::Away(_)), "{landing:?}");
}

#[tokio::test]
async fn of_two_second_factors_the_preferred_one_is_asked_for_and_the_other_can_be_had() {
    let server = TestServer::with(stepping("optional")).await;
    let app = server.app("app");
    let mail = MfaChoice { email_code: true, ..MfaChoice::default() };
    server.choose_mfa("grace@example.com", mail).await;
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await.page();
    assert_eq!(page.heading(), "How would you like to confirm it?");
    let page = choose(&mut browser, &page, "totp").await;
    browser.submit(&page, &[("code", &server.totp())]).await.away();
    let preferring = MfaChoice { preferred: Some(vestibule::domain::Factor::EmailCode), ..mail };
    server.choose_mfa("grace@example.com", preferring).await;
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await.page();
    assert_eq!(page.heading(), "Enter the code we sent");
    let page = browser.submit(&page, &[("action", "other")]).await.page();
    assert_eq!(page.heading(), "How would you like to confirm it?");
}

#[tokio::test]
async fn a_code_is_set_up_by_whoever_must_have_a_second_factor() {
    let server = TestServer::with(stepping("required")).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "ada@example.com").await.page();
    assert_eq!(page.select(".choice bdi"), ["Authenticator app", "Code by email"]);
    let page = choose(&mut browser, &page, "email_code").await;
    let code = sent_to(&server, "ada@example.com", 6).await.unwrap();
    browser.submit(&page, &[("code", &code)]).await.away();
    assert!(server.user("ada@example.com").await.mfa.email_code);
    let mut next = server.browser();
    let page = app.sign_in_by(&mut next, &app.authorize(), "ada@example.com").await.page();
    assert_eq!(page.heading(), "Enter the code we sent");
}

#[tokio::test]
async fn no_second_factor_goes_where_passwords_are_reset() {
    let pools = Pools::one_with("second_factors = [\"email_code\"]")
        .replaced("mfa = \"optional\"", "mfa = \"required\"");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "ada@example.com").await.page();
    assert!(page.text().contains("needs a second step"), "{}", page.text());
}

#[tokio::test]
async fn no_wrong_guess_makes_a_code_last_longer() {
    let server = TestServer::with(choosing()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = name(&mut browser, &app, "ada@example.com").await;
    let page = choose(&mut browser, &page, "email_code").await;
    let code = sent_to(&server, "ada@example.com", 8).await.unwrap();
    server.clock.advance_seconds(100);
    let page = browser.submit(&page, &[("code", "")]).await.page();
    server.clock.advance_seconds(100);
    let form = page.form().with("code", &code);
    let landing = browser.send_form(&form).await.page();
    assert!(landing.text().contains("It took a while"), "{}", landing.text());
}
