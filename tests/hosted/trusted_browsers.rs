//! Browsers that people trust: no second factor is asked for in them, until something ends that.

use vestibule::domain::{MfaChoice, PoolId};
use vestibule::ports::{AuditTrail as _, TrustedBrowsers as _};

use crate::support::browser::{Browser, Landing, Page};
use crate::support::{PASSWORD, Pools, TOTP_KEY, TestServer};

const GRACE: &str = "grace@example.com";
const ROSA: &str = "rosa@example.com";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
const DAY: i64 = 86_400;

fn pools(days: i64) -> Pools {
    let second = "second_factors = [\"totp\", \"email_code\"]";
    Pools::one_with(&format!("remember_browser_days = {days}\n{second}")).and(&format!(
        "[pools.test_A.recovery]\nby = [\"phone_number\"]\n\n\
         [[demo.users]]\npool = \"test_A\"\nemail = \"{ROSA}\"\npassword = \"{PASSWORD}\"\n\
         totp_secret = \"{TOTP_KEY}\"\n"
    ))
}

async fn start() -> TestServer {
    TestServer::with(pools(30)).await
}

async fn enter(server: &TestServer, browser: &mut Browser, email: &str) -> Landing {
    server.app("app").sign_in_by(browser, &server.app("app").authorize(), email).await
}

/// Whether a second factor is asked for; the session that began is left behind.
async fn is_asked(server: &TestServer, browser: &Browser, email: &str) -> bool {
    let mut browser = browser.clone();
    browser.cookies.remove("cognito");
    match enter(server, &mut browser, email).await {
        Landing::Away(url) => {
            assert!(url.as_str().contains("code="), "{url}");
            false
        }
        Landing::Page(page) => {
            assert_eq!(page.step(), "totp", "{}", page.text());
            true
        }
    }
}

/// A browser in which somebody proved their app, and ticked the box.
async fn trusting(server: &TestServer, email: &str) -> Browser {
    let mut browser = server.browser();
    browser.extra = vec![("user-agent", FIREFOX.to_owned())];
    let page = enter(server, &mut browser, email).await.page();
    server.clock.advance_seconds(30);
    let fields = [("code", &*server.totp()), ("remember", "yes")];
    browser.submit(&page, &fields).await.away();
    assert!(browser.cookies.contains_key("trusted"));
    browser
}

async fn account(browser: &mut Browser) -> Page {
    browser.page("/account?client_id=app").await
}

#[tokio::test]
async fn whoever_ticks_the_box_is_not_asked_again_there_for_a_while() {
    let server = start().await;
    let browser = trusting(&server, GRACE).await;
    assert!(!is_asked(&server, &browser, GRACE).await);
    assert!(is_asked(&server, &server.browser(), GRACE).await, "in another browser");
    // The first factor is asked for each time.
    let mut fresh = browser.clone();
    fresh.cookies.remove("cognito");
    let page = fresh.page(&server.app("app").authorize()).await;
    let fields = [("username", GRACE), ("password", "Wrong-Horse-77")];
    assert_eq!(fresh.submit(&page, &fields).await.page().step(), "sign_in");
    // It does not slide.
    server.clock.advance_seconds(29 * DAY);
    assert!(!is_asked(&server, &browser, GRACE).await);
    server.clock.advance_seconds(DAY - 60);
    assert!(!is_asked(&server, &browser, GRACE).await);
    server.clock.advance_seconds(60);
    assert!(is_asked(&server, &browser, GRACE).await);
}

/// Whoever sits down at it with the password takes no factor away, nor adds their own.
#[tokio::test]
async fn a_trusted_browser_is_no_second_step_where_factors_are_changed() {
    let server = TestServer::with(pools(30).and("[audit]\ntarget = \"directory\"\n\n")).await;
    let mut browser = trusting(&server, GRACE).await;
    browser.cookies.remove("cognito");
    enter(&server, &mut browser, GRACE).await.away();
    let page = browser.page("/account/authenticator?client_id=app").await;
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    // Nor by disowning what happened before the app was there.
    server.house.settle().await.unwrap();
    let page = browser.page("/account/events?client_id=app").await;
    let page = browser.page(&page.link_to("/account/not-me?")).await;
    let chosen = [("new_password", "Another-Horse-9"), ("confirm_password", "Another-Horse-9")];
    let form = [&[("password", PASSWORD)][..], &chosen].concat();
    let page = browser.submit(&page, &form).await.page();
    assert!(page.text().contains("confirm that it is you"), "{}", page.text());
    assert!(!server.account(GRACE).await.totp.is_empty());
}

#[tokio::test]
async fn nobody_is_trusted_who_did_not_ask_for_it_or_where_a_pool_does_not_offer_it() {
    let server = start().await;
    let mut browser = server.browser();
    let page = enter(&server, &mut browser, GRACE).await.page();
    let wrong = [("code", "000000"), ("remember", "yes")];
    let page = browser.submit(&page, &wrong).await.page();
    assert!(page.has("#remember[checked]"), "a wrong code takes the tick away");
    let form = page.form().without("remember").with("code", &server.totp());
    browser.send_form(&form).await.away();
    assert!(!browser.cookies.contains_key("trusted"));
    assert!(is_asked(&server, &browser, GRACE).await);

    let none = TestServer::with(pools(0)).await;
    let mut browser = none.browser();
    let page = enter(&none, &mut browser, GRACE).await.page();
    assert!(!page.has("#remember"));
    let form = page.form().with("code", &none.totp()).with("remember", "yes");
    browser.send_form(&form).await.away();
    assert!(!browser.cookies.contains_key("trusted"));
}

#[tokio::test]
async fn trusted_browsers_are_listed_and_forgotten_one_by_one_and_all_at_once() {
    let server = start().await;
    let (mut one, two) = (trusting(&server, GRACE).await, trusting(&server, GRACE).await);
    let stolen = one.clone();
    let page = account(&mut one).await;
    assert_eq!(page.text().matches("Firefox on Linux").count(), 4, "{}", page.text());
    // The one that was seen last comes first.
    assert!(!is_asked(&server, &one, GRACE).await);
    let id = page.select("input[name=browser]").len();
    assert_eq!(id, 2);
    let forms: Vec<_> = page.forms();
    let forget = |form: &&crate::support::Form| form.get("action") == Some("forget_browser");
    for form in forms.iter().filter(forget) {
        let others = [("browser", "x"), ("browser", "AAAA"), ("browser", "")];
        for (name, value) in others {
            one.send_form(&form.clone().with(name, value)).await.page();
        }
    }
    assert!(!is_asked(&server, &stolen, GRACE).await && !is_asked(&server, &two, GRACE).await);
    let first = forms.iter().find(forget).unwrap();
    let told = one.send_form(first).await.page();
    assert!(told.text().contains("asked for there again"), "{}", told.text());
    // Whose cookie was copied before is asked again, and the other browser is not.
    let asked = [is_asked(&server, &stolen, GRACE).await, is_asked(&server, &two, GRACE).await];
    assert_eq!(asked.iter().filter(|asked| **asked).count(), 1);
    let three = trusting(&server, GRACE).await;
    let page = account(&mut one).await;
    one.submit(&page, &[("action", "forget_browsers")]).await.page();
    for browser in [&stolen, &two, &three] {
        assert!(is_asked(&server, browser, GRACE).await);
    }
    assert!(!account(&mut one).await.text().contains("Trusted browsers"));
}

#[tokio::test]
async fn what_changes_the_account_ends_all_trust() {
    for what in ["password", "signed out", "code chosen", "another app"] {
        let server = start().await;
        let mut browser = trusting(&server, GRACE).await;
        assert!(!is_asked(&server, &browser, GRACE).await);
        server.clock.advance_seconds(60);
        match what {
            "password" => {
                let page = browser.page("/account/password?client_id=app").await;
                let chosen = "Another-Horse-9";
                let fields = [
                    ("password", PASSWORD),
                    ("new_password", chosen),
                    ("confirm_password", chosen),
                ];
                browser.submit(&page, &fields).await.page();
                browser.cookies.remove("cognito");
                let page = browser.page(&server.app("app").authorize()).await;
                let fields = [("username", GRACE), ("password", chosen)];
                assert_eq!(browser.submit(&page, &fields).await.page().step(), "totp");
                continue;
            }
            "signed out" => server.sign_out(GRACE).await,
            "code chosen" => {
                let mail = MfaChoice { email_code: true, ..MfaChoice::default() };
                server.choose_mfa(GRACE, mail).await;
                let mut browser = browser.clone();
                browser.cookies.remove("cognito");
                let page = enter(&server, &mut browser, GRACE).await.page();
                assert_eq!(page.step(), "choose_second");
                continue;
            }
            _ => {
                server.forget_totp(GRACE).await;
                crate::steps::enrol(&server, GRACE).await;
            }
        }
        assert!(is_asked(&server, &browser, GRACE).await, "{what}");
    }
}

#[tokio::test]
async fn a_cookie_of_somebody_else_of_another_pool_or_of_nobody_is_worth_nothing() {
    let server = start().await;
    let browser = trusting(&server, GRACE).await;
    let own = browser.cookies["trusted"].clone();
    assert_eq!(own.len(), 43);
    assert!(is_asked(&server, &browser, ROSA).await);
    for forged in [
        own[..42].to_owned(),
        format!("{own}A"),
        own.chars().rev().collect(),
        "A".repeat(43),
        format!("{}.", "x.".repeat(9)),
        String::new(),
    ] {
        let mut thief = browser.clone();
        thief.cookies.insert("trusted".to_owned(), forged.clone());
        assert!(is_asked(&server, &thief, GRACE).await, "{forged}");
    }
    // Both people of one browser.
    let mut shared = browser.clone();
    shared.cookies.remove("cognito");
    let page = enter(&server, &mut shared, ROSA).await.page();
    let fields = [("code", &*server.totp()), ("remember", "yes")];
    shared.submit(&page, &fields).await.away();
    assert!(!is_asked(&server, &shared, ROSA).await && !is_asked(&server, &shared, GRACE).await);
}

#[tokio::test]
async fn a_browser_that_is_trusted_opens_no_account_that_is_gone_or_disabled() {
    let server = start().await;
    let browser = trusting(&server, GRACE).await;
    server.enable(GRACE, false).await;
    let mut disabled = browser.clone();
    disabled.cookies.remove("cognito");
    assert_eq!(enter(&server, &mut disabled, GRACE).await.page().step(), "sign_in");
    server.enable(GRACE, true).await;
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), server.user(GRACE).await.sub);
    let directory = server.house.directory();
    let kept = directory.trusted_browsers(&pool, &sub).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].hash != kept[0].stamp && kept[0].agent == FIREFOX);
    assert!(vestibule::ports::Users::delete(directory, &pool, &sub).await.unwrap());
    assert!(directory.trusted_browsers(&pool, &sub).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_asked_for_is_written_down() {
    let server = TestServer::with(pools(30).and("[audit]\ntarget = \"directory\"\n")).await;
    let mut browser = trusting(&server, GRACE).await;
    assert!(!is_asked(&server, &browser, GRACE).await);
    let page = account(&mut browser).await;
    let form = page.forms().into_iter().find(|form| form.get("action") == Some("forget_browser"));
    browser.send_form(&form.unwrap()).await.page();
    server.house.settle().await.unwrap();
    let query = vestibule::domain::AuditQuery::default();
    let all = server.house.directory().find(&query, 100).await.unwrap();
    let told = |word: &str| all.iter().filter(|own| own.record.event == word).count();
    assert_eq!((told("browser_trusted"), told("browsers_forgotten")), (1, 1));
    let by = |factors: &str| {
        all.iter()
            .filter(|own| own.record.details.get("factors").is_some_and(|f| f == factors))
            .count()
    };
    assert_eq!((by("password totp"), by("password trusted_browser")), (1, 1));
}
