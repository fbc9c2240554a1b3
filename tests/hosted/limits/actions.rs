//! What people do for an account now and then, counted by the hour (pages reference, section 10).

use crate::account::{open, signed_in, still_signs_in};
use crate::recovery::code_sent_to;
use crate::support::browser::{Browser, Page};
use crate::support::{App, PASSWORD, TestServer};

use super::{only, wait};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const NOBODY: &str = "nobody@example.com";
const HOUR: i64 = 3600;

/// The page that says to wait, in words and by its header.
#[track_caller]
fn full(page: &Page) {
    assert_eq!(page.status, 429, "{}: {}", page.url, page.text());
    assert!((1..=HOUR).contains(&wait(&page.headers)), "{:?}", page.headers);
    assert_eq!(page.heading(), "A little slower, please", "{}", page.text());
}

/// Asks for a code to choose a new password by, in a browser that nobody knows.
async fn forgot(server: &TestServer, app: &App, name: &str) -> (Browser, Page) {
    let mut browser = server.browser();
    let page = browser.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
    let page = browser.submit(&page, &[("username", name)]).await.page();
    (browser, page)
}

fn reset<'a>(code: &'a str, chosen: &'a str) -> [(&'static str, &'a str); 3] {
    [("code", code), ("new_password", chosen), ("confirm_password", chosen)]
}

#[tokio::test]
async fn what_is_done_for_an_account_is_counted_by_the_hour_for_names_of_nobody_too() {
    let limits = only(&[
        ("recovery_per_account", 3),
        ("resend_confirmation_per_account", 2),
        ("confirm_sign_up_per_account", 3),
    ]);
    let server = TestServer::with(limits.and("[pools.test_A.sign_up]\n")).await;
    let app = server.app("app");
    // Recovery: two codes asked for and one typed; the same for whom nobody knows.
    for name in [ADA, NOBODY] {
        let (mut browser, page) = forgot(&server, &app, name).await;
        assert_eq!(page.url.path(), "/confirmforgotPassword");
        forgot(&server, &app, name).await;
        let again = browser.submit(&page, &reset("000000", "Another-Horse-9")).await.page();
        assert!(again.status == 200 && again.has("[role=alert]"), "{}", again.text());
        full(&browser.submit(&page, &reset("000000", "Another-Horse-9")).await.page());
        full(&forgot(&server, &app, name).await.1);
    }
    let (_, other) = forgot(&server, &app, GRACE).await;
    assert_eq!(other.status, 200, "one account's count is another's");
    // A third of the hour later there is room for one more.
    server.clock.advance_seconds(HOUR / 3);
    let (mut browser, page) = forgot(&server, &app, ADA).await;
    assert_eq!(page.status, 200);
    server.clock.advance_seconds(HOUR / 3);
    let code = code_sent_to(&server, ADA).await.unwrap();
    let page = browser.submit(&page, &reset(&code, "Another-Horse-9")).await.page();
    assert!(page.text().contains("has been changed"), "{}", page.text());
    // Sign-up: of an address that is free, and of one that somebody has.
    for email in ["new@example.com", GRACE] {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let page = browser.page(&page.link_to("/signup")).await;
        let fields = [("email", email), ("new_password", PASSWORD), ("confirm_password", PASSWORD)];
        let page = browser.submit(&page, &fields).await.page();
        assert_eq!(page.url.path(), "/confirm", "{}", page.text());
        for _ in 0..2 {
            server.clock.advance_seconds(31);
            let again = browser.submit(&page, &[("action", "resend")]).await.page();
            assert_eq!(again.status, 200, "{email}: {}", again.text());
        }
        server.clock.advance_seconds(31);
        full(&browser.submit(&page, &[("action", "resend")]).await.page());
        for _ in 0..3 {
            let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
            assert_eq!(wrong.status, 200, "{email}: {}", wrong.text());
        }
        full(&browser.submit(&page, &[("code", "000000")]).await.page());
    }
}

#[tokio::test]
async fn a_known_browser_is_not_kept_out_by_what_strangers_ask_for() {
    let server = TestServer::with(only(&[("recovery_per_account", 2)])).await;
    let app = server.app("app");
    let mut known = signed_in(&server, ADA).await;
    for _ in 0..5 {
        forgot(&server, &app, ADA).await;
    }
    full(&forgot(&server, &app, ADA).await.1);
    let page = known.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
    let page = known.submit(&page, &[("username", ADA)]).await.page();
    assert_eq!(page.url.path(), "/confirmforgotPassword", "{}", page.text());
    let code = code_sent_to(&server, ADA).await.unwrap();
    let page = known.submit(&page, &reset(&code, "Another-Horse-9")).await.page();
    assert_eq!(page.url.path(), "/login", "{}", page.text());
    assert!(still_signs_in(&server, ADA, "Another-Horse-9").await);
}

#[tokio::test]
async fn at_the_account_page_passwords_and_codes_are_counted_by_the_hour() {
    let limits = only(&[
        ("change_password_per_account", 2),
        ("attribute_code_per_account", 2),
        ("verify_attribute_per_account", 2),
    ]);
    let server = TestServer::with(limits).await;
    let mut browser = signed_in(&server, ADA).await;
    let passwords = [PASSWORD, "Second-Horse-2", "Third-Horse-33", "Fourth-Horse-4"];
    for pair in passwords.windows(2) {
        let page = open(&mut browser, "/account/password").await;
        let fields =
            [("password", pair[0]), ("new_password", pair[1]), ("confirm_password", pair[1])];
        let page = browser.submit(&page, &fields).await.page();
        if pair[1] == passwords[3] {
            full(&page);
        } else {
            assert_eq!(page.url.path(), "/account", "{}", page.text());
        }
    }
    let present = passwords[2];
    let ask = async |browser: &mut Browser, to: &str| {
        let page = open(browser, "/account/email").await;
        browser.submit(&page, &[("email", to), ("password", present)]).await.page()
    };
    let page = ask(&mut browser, "one@example.com").await;
    for _ in 0..2 {
        let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
        assert_eq!(wrong.status, 200, "{}", wrong.text());
    }
    full(&browser.submit(&page, &[("code", "000000")]).await.page());
    server.clock.advance_seconds(31);
    let again = browser.submit(&page, &[("action", "resend")]).await.page();
    assert_eq!(again.status, 200, "{}", again.text());
    server.clock.advance_seconds(31);
    full(&browser.submit(&page, &[("action", "resend")]).await.page());
}

#[tokio::test]
async fn codes_by_mail_as_a_factor_are_counted_by_mailbox_and_address() {
    let limits = only(&[("mail_code_per_address", 2)]);
    let pools = limits
        .replaced(
            "[pools.test_A]\n",
            "[pools.test_A]\nfirst_factors = [\"password\", \"email_code\"]\n",
        )
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true");
    let server = TestServer::with(pools).await;
    let app = server.app("choosing");
    let start = async |name: &str| {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let page = browser.submit(&page, &[("username", name)]).await.page();
        (browser, page)
    };
    // Some names of nobody seem to have a choice.
    let mut nobody = String::new();
    for n in 0.. {
        nobody = format!("nobody{n}@example.com");
        if start(&nobody).await.1.has("[value=email_code]") {
            break;
        }
    }
    for name in [ADA, &nobody] {
        for many in 0..3 {
            let (mut browser, page) = start(name).await;
            let page = browser.submit(&page, &[("method", "email_code")]).await.page();
            if many < 2 {
                assert_eq!(page.status, 200, "{name}: {}", page.text());
                assert!(page.has("#code"), "{name}: {}", page.html);
            } else {
                full(&page);
            }
        }
    }
    let letters = server.mail().await;
    assert_eq!(letters.iter().filter(|(_, raw)| raw.contains("To: ada@")).count(), 2);
}
