//! A forgotten password (pages reference, sections 5.11 and 5.12; directory reference, 5.6 and 6).

use futures_util::future::join_all;
use vestibule::domain::UserStatus;

use crate::support::browser::{Browser, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

const CHOSEN: &str = "Another-Horse-9";

/// The newest code that was sent to this address.
pub async fn code_sent_to(server: &TestServer, to: &str) -> Option<String> {
    let letters = server.mail().await;
    let mut own = letters.iter().rev().filter(|(_, raw)| raw.contains(&format!("To: {to}")));
    own.find_map(|(_, raw)| six_digits(raw))
}

/// A line of six digits and nothing else.
fn six_digits(raw: &str) -> Option<String> {
    let mut lines = raw.lines().map(str::trim);
    lines.find(|l| l.len() == 6 && l.bytes().all(|c| c.is_ascii_digit())).map(str::to_owned)
}

/// As far as the page that asks for the code.
async fn ask(browser: &mut Browser, app: &App, name: &str) -> Page {
    let page = browser.page(&app.authorize()).await;
    let link = page.link_to("/forgotPassword");
    let page = browser.page(&link).await;
    let page = browser.submit(&page, &[("username", name)]).await.page();
    assert_eq!(page.url.path(), "/confirmforgotPassword", "{}", page.text());
    page
}

async fn answer(browser: &mut Browser, page: &Page, code: &str, password: &str) -> Page {
    let fields = [("code", code), ("new_password", password), ("confirm_password", password)];
    browser.submit(page, &fields).await.page()
}

#[tokio::test]
async fn a_code_and_a_new_password_lead_back_to_sign_in() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut elsewhere = server.browser();
    let tokens = app.tokens(&mut elsewhere, "ada@example.com").await;
    server.clock.advance_seconds(1);
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    assert!(page.text().contains("a***@e***"), "{}", page.text());
    let code = code_sent_to(&server, "ada@example.com").await.expect("no code was sent");
    let page = answer(&mut browser, &page, &code, CHOSEN).await;
    assert_eq!(page.url.path(), "/login");
    assert!(page.text().contains("Your password has been changed"), "{}", page.text());
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(page.has("[role=alert]"), "the old password still works");
    browser.submit(&page, &[("password", CHOSEN)]).await.away();
    let subjects: Vec<_> = server.mail().await.into_iter().map(|(subject, _)| subject).collect();
    assert!(subjects.iter().any(|subject| subject.contains("was changed")), "{subjects:?}");
    // It was asked for: what was signed in elsewhere is not any more.
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    let page = elsewhere.page(&app.authorize()).await;
    assert_eq!(page.heading(), "Sign in");
}

#[tokio::test]
async fn everything_else_stays_signed_in_where_that_was_wished() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let tokens = app.tokens(&mut server.browser(), "ada@example.com").await;
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let form = page.form().with("code", &code).with("new_password", CHOSEN);
    let form = form.with("confirm_password", CHOSEN).without("everywhere");
    browser.send_form(&form).await.page();
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
}

#[tokio::test]
async fn a_pool_may_sign_in_at_once_and_the_second_factor_is_asked_for_all_the_same() {
    let pools = Pools::one_and("[pools.test_A.recovery]\nsigns_in = true\n");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let before = browser.cookies["vestibule"].clone();
    let fields = [("code", code.as_str()), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    let callback = browser.submit(&page, &fields).await.away();
    assert!(callback.as_str().contains("code="));
    assert_ne!(before, browser.cookies["vestibule"]);
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "grace@example.com").await;
    let code = code_sent_to(&server, "grace@example.com").await.unwrap();
    let page = answer(&mut browser, &page, &code, CHOSEN).await;
    assert_eq!(page.heading(), "Enter your code");
}

#[tokio::test]
async fn a_code_is_good_once_in_one_browser_and_for_an_hour() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let (mut browser, mut other) = (server.browser(), server.browser());
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let theirs = ask(&mut other, &app, "ada@example.com").await;
    let refused = answer(&mut other, &theirs, &code, CHOSEN).await;
    assert!(refused.has("[role=alert]"), "the code of one browser did in another");
    // Asked for by somebody else meanwhile, the first is still good.
    answer(&mut browser, &page, &code, CHOSEN).await;
    let again = answer(&mut browser, &page, &code, "Third-Horse-99").await;
    assert_eq!(again.url.path(), "/login", "a code that was used did again");
    let mut late = server.browser();
    let page = ask(&mut late, &app, "grace@example.com").await;
    let code = code_sent_to(&server, "grace@example.com").await.unwrap();
    server.clock.advance_seconds(3600);
    let page = answer(&mut late, &page, &code, CHOSEN).await;
    assert_eq!(page.url.path(), "/forgotPassword");
}

#[tokio::test]
async fn of_many_who_send_a_code_at_once_one_sets_the_password() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let passwords: Vec<_> = (0..4).map(|n| format!("Racing-Horse-{n}")).collect();
    let sent = passwords.iter().map(|password| {
        let (mut browser, page, code) = (browser.clone(), page.clone(), code.clone());
        async move { answer(&mut browser, &page, &code, password).await }
    });
    join_all(sent).await;
    let mut right = 0;
    for password in &passwords {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let fields = [("username", "ada@example.com"), ("password", password.as_str())];
        let landing = browser.submit(&page, &fields).await;
        right += i32::from(matches!(landing, crate::support::browser::Landing::Away(_)));
    }
    assert_eq!(right, 1);
}

#[tokio::test]
async fn bug_class_6_names_that_nobody_has_take_the_same_way() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let shape = |page: &Page| {
        let text = page.text();
        text.replace("a***", "x***").replace("n***", "x***").replace("e***", "x***")
    };
    let mut known = server.browser();
    let one = ask(&mut known, &app, "ada@example.com").await;
    for name in ["nobody@example.com", "edsger@example.com", "linus@example.com"] {
        let mut browser = server.browser();
        let other = ask(&mut browser, &app, name).await;
        assert_eq!(shape(&one).len(), shape(&other).len(), "{name}: {}", other.text());
        assert_eq!(code_sent_to(&server, name).await, None, "{name}");
        let refused = answer(&mut browser, &other, "123456", CHOSEN).await;
        let wrong = answer(&mut known, &one, "000000", CHOSEN).await;
        assert_eq!(refused.status, wrong.status);
        assert_eq!(refused.select("[role=alert]"), wrong.select("[role=alert]"));
        server.clock.advance_seconds(3);
    }
}

#[tokio::test]
async fn guesses_at_a_code_are_counted_for_everybody_alike() {
    let server = TestServer::start().await;
    let app = server.app("app");
    for name in ["ada@example.com", "nobody@example.com"] {
        let mut browser = server.browser();
        let page = ask(&mut browser, &app, name).await;
        for _ in 0..5 {
            let wrong = answer(&mut browser, &page, "000000", CHOSEN).await;
            assert_eq!(wrong.status, 200);
        }
        let locked = answer(&mut browser, &page, "000000", CHOSEN).await;
        assert_eq!(locked.status, 429, "{name}");
    }
}

#[tokio::test]
async fn a_client_that_tells_who_exists_says_so() {
    let server = TestServer::start().await;
    let app = server.app("revealing");
    let mut browser = server.browser();
    let link = browser.page(&app.authorize()).await.link_to("/forgotPassword");
    for (name, said) in [
        ("nobody@example.com", "Nobody here has this name"),
        ("edsger@example.com", "We know no address"),
        ("", "Enter the name"),
    ] {
        let page = browser.page(&link).await;
        let page = browser.submit(&page, &[("username", name)]).await.page();
        assert!(page.text().contains(said), "{name}: {}", page.text());
    }
}

#[tokio::test]
async fn another_code_comes_after_half_a_minute_and_takes_the_place_of_the_first() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let first = code_sent_to(&server, "ada@example.com").await.unwrap();
    let soon = browser.submit(&page, &[("action", "resend")]).await.page();
    assert!(soon.text().contains("A code was sent just now"), "{}", soon.text());
    server.clock.advance_seconds(30);
    let page = browser.submit(&page, &[("action", "resend")]).await.page();
    assert!(page.text().contains("Another code is on its way"), "{}", page.text());
    let second = code_sent_to(&server, "ada@example.com").await.unwrap();
    assert_ne!(first, second);
    let page = answer(&mut browser, &page, &first, CHOSEN).await;
    assert!(page.has("[role=alert]"));
    let page = answer(&mut browser, &page, &second, CHOSEN).await;
    assert_eq!(page.url.path(), "/login");
}

#[tokio::test]
async fn a_password_that_will_not_do_costs_no_code() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let weak = answer(&mut browser, &page, &code, "short").await;
    assert!(weak.text().contains("The password needs at least"), "{}", weak.text());
    let same = answer(&mut browser, &page, &code, PASSWORD).await;
    assert!(same.text().contains("used this password before"), "{}", same.text());
    let page = answer(&mut browser, &page, &code, CHOSEN).await;
    assert_eq!(page.url.path(), "/login");
}

#[tokio::test]
async fn where_only_an_administrator_helps_nothing_is_offered() {
    let server = TestServer::with(Pools::one_and("[pools.test_A.recovery]\nby = []\n")).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    assert!(!page.text().contains("Forgot"), "{}", page.text());
    let page = browser.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
    assert_eq!(page.url.path(), "/login");
}

#[tokio::test]
async fn a_right_password_that_no_longer_counts_leads_to_a_new_one() {
    let server = TestServer::start().await;
    let app = server.app("app");
    server.put_into("ada@example.com", UserStatus::ResetRequired).await;
    server.demand_new_password("linus@example.com").await;
    server.clock.advance_seconds(7 * 86_400);
    for name in ["ada@example.com", "linus@example.com"] {
        let mut browser = server.browser();
        let first = browser.page(&app.authorize()).await;
        let wrong = [("username", name), ("password", "Wrong-Horse-99")];
        let wrong = browser.submit(&first, &wrong).await.page();
        assert_eq!(wrong.url.path(), "/login", "{name}: {}", wrong.text());
        assert_eq!(code_sent_to(&server, name).await, None);
        let right = [("username", name), ("password", PASSWORD)];
        let page = browser.submit(&wrong, &right).await.page();
        assert_eq!(page.url.path(), "/confirmforgotPassword", "{name}: {}", page.text());
        assert!(page.text().contains("Your password no longer counts"), "{}", page.text());
        let code = code_sent_to(&server, name).await.expect("no code was sent");
        // Once more: the code that is under way is still the one that counts.
        let again = browser.submit(&first, &right).await.page();
        assert_eq!(again.url.path(), "/confirmforgotPassword");
        assert_eq!(code_sent_to(&server, name).await.unwrap(), code);
        server.clock.advance_seconds(30);
        let again = browser.submit(&again, &[("action", "resend")]).await.page();
        let newer = code_sent_to(&server, name).await.unwrap();
        assert_ne!(code, newer);
        let done = answer(&mut browser, &again, &newer, CHOSEN).await;
        assert_eq!(done.url.path(), "/login", "{}", done.text());
        browser.submit(&done, &[("password", CHOSEN)]).await.away();
        assert_eq!(server.user(name).await.status, UserStatus::Confirmed);
    }
}

#[tokio::test]
async fn where_no_code_reaches_them_an_administrator_is_asked() {
    let server = TestServer::with(Pools::one_and("[pools.test_A.recovery]\nby = []\n")).await;
    let app = server.app("app");
    server.put_into("ada@example.com", UserStatus::ResetRequired).await;
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "ada@example.com").await.page();
    assert!(page.text().contains("Ask your administrator for help"), "{}", page.text());
}

#[tokio::test]
async fn people_choose_where_the_code_goes_and_nobody_learns_who_may() {
    let server = TestServer::with(Pools::one_and("[pools.test_A.recovery]\nchoose = true\n")).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = ask(&mut browser, &app, "ada@example.com").await;
    assert_eq!(page.heading(), "Where should the code go?");
    let ways = page.select(".choice").join(" ").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(ways, "By emailTo a***@e*** By text messageTo +*******4567");
    assert_eq!(code_sent_to(&server, "ada@example.com").await, None);
    let page = browser.submit(&page, &[("method", "phone_number")]).await.page();
    assert!(page.text().contains("+*******4567"), "{}", page.text());
    let letters = server.mail().await;
    let texted = letters.iter().find_map(|(_, raw)| raw.rsplit_once(" #").map(|(_, code)| code));
    let texted = texted.expect("no text message was sent").trim();
    let page = browser.submit(&page, &[("action", "other")]).await.page();
    let forged = page.form().with("method", "totp");
    let page = browser.send_form(&forged).await.page();
    assert!(page.has("[role=alert]"), "{}", page.text());
    let page = browser.submit(&page, &[("method", "email")]).await.page();
    let mailed = code_sent_to(&server, "ada@example.com").await.unwrap();
    let page = answer(&mut browser, &page, texted, CHOSEN).await;
    assert!(page.has("[role=alert]"), "the code of another way still counts");
    let page = answer(&mut browser, &page, &mailed, CHOSEN).await;
    assert_eq!(page.url.path(), "/login", "{}", page.text());
    let mut choosing = 0;
    for n in 0..24 {
        let [one, other] = [format!("nobody{n}@example.com"), format!(" NOBODY{n}@Example.com")];
        let mut headings = Vec::new();
        for name in [&one, &other] {
            let mut browser = server.browser();
            let mut page = ask(&mut browser, &app, name).await;
            headings.push(page.select(".choice"));
            if page.heading() == "Where should the code go?" {
                choosing += 1;
                page = browser.submit(&page, &[("method", "email")]).await.page();
            }
            assert!(page.text().contains("n***@e***"), "{}", page.text());
            assert_eq!(code_sent_to(&server, name.trim()).await, None);
        }
        assert_eq!(headings[0], headings[1]);
    }
    assert!((2..46).contains(&choosing), "{choosing} of 48 may choose");
}
