//! What people change of themselves at the account page: details at once, an address or a number
//! once it was proven, and nobody learns of others by it.

use futures_util::future::join_all;
use vestibule::domain::PoolId;
use vestibule::ports::Users as _;

use crate::account::{address, events, is_told, open, send, signed_in, still_signs_in};
use crate::recovery::code_sent_to;
use crate::support::browser::{Browser, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const NEW: &str = "lovelace@example.com";
const AUDITED: &str = "[audit]\ntarget = \"directory\"\n\n";

async fn start(pool_lines: &str) -> TestServer {
    TestServer::with(Pools::one_with(pool_lines).and(AUDITED)).await
}

/// As far as the page that asks for the code.
async fn ask(browser: &mut Browser, to: &str) -> Page {
    let page = open(browser, "/account/email").await;
    let page = browser.submit(&page, &[("email", to), ("password", PASSWORD)]).await.page();
    assert_eq!(page.url.path(), "/account/email");
    assert!(page.has("input[name=code]"), "{}", page.text());
    page
}

#[tokio::test]
async fn details_are_changed_and_every_mistake_is_told_at_its_field() {
    let lines = "changeable_attributes = [\"given_name\", \"birthdate\", \"address\"]\n";
    let demanded = "[pools.test_A.sign_up]\nrequired_attributes = [\"given_name\"]\n";
    let server = TestServer::with(Pools::one_with(lines).and(AUDITED).and(demanded)).await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/profile").await;
    assert_eq!(page.attribute("input[name=given_name]", "value").as_deref(), Some("Ada"));
    assert!(!page.has("input[name=password]") && !page.has("input[name=name]"));
    let wrong = [("given_name", " "), ("birthdate", "1815-02-30"), ("address", "1 High St")];
    let page = browser.submit(&page, &wrong).await.page();
    let beside = page.select(".mistake");
    assert_eq!(beside.len(), 2, "{beside:?}");
    assert!(page.html.contains("1 High St") && page.html.contains("1815-02-30"));
    assert_eq!(events(&server, "profile_changed").await, 0);
    let right = [
        ("given_name", " Augusta "),
        ("birthdate", "1815-12-10"),
        ("address", ""),
        // Nobody asked for these.
        ("family_name", "Byron"),
        ("email", "stranger@example.com"),
        ("sub", "x"),
    ];
    let raw = send(&mut browser, &page, "/account/profile", &right).await;
    assert_eq!((raw.status.as_u16(), raw.location()), (302, address("/account").as_str()));
    let page = open(&mut browser, "/account").await;
    for told in ["Your details have been changed.", "Augusta", "1815-12-10"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let user = server.user(ADA).await;
    let now = |name| user.attributes.get(name);
    assert_eq!(now("given_name"), Some("Augusta"));
    assert_eq!((now("address"), now("family_name"), now("email")), (None, None, Some(ADA)));
    assert_eq!(events(&server, "profile_changed").await, 1);
}

#[tokio::test]
async fn what_a_pool_lets_nobody_change_has_no_page() {
    let server = start("changeable_attributes = []").await;
    let mut browser = signed_in(&server, ADA).await;
    let overview = open(&mut browser, "/account").await;
    for path in ["/account/profile", "/account/email", "/account/phone"] {
        assert!(!overview.html.contains(path), "{path}");
        assert_eq!(open(&mut browser, path).await.url.path(), "/account", "{path}");
        let fields = [("email", NEW), ("phone_number", "+442079460000"), ("password", PASSWORD)];
        let raw = send(&mut browser, &overview, path, &fields).await;
        assert_eq!(raw.location(), address("/account"), "{path}");
    }
    assert!(code_sent_to(&server, NEW).await.is_none());
}

#[tokio::test]
async fn an_address_takes_the_place_of_the_old_one_when_its_code_was_typed() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/email").await;
    for (email, password, said) in [
        ("ada", PASSWORD, "That is not an email address"),
        ("", PASSWORD, "Fill in this field"),
        (ADA, PASSWORD, "You have this already"),
        (NEW, "", "Enter your current password"),
        (NEW, "Wrong-Horse-77", "That is not your current password"),
    ] {
        let fields = [("email", email), ("password", password)];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(code_sent_to(&server, NEW).await.is_none());
    let page = ask(&mut browser, NEW).await;
    assert!(page.text().contains(NEW), "{}", page.text());
    let code = code_sent_to(&server, NEW).await.expect("no code was sent");
    // The old one works until then.
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
    assert!(!still_signs_in(&server, NEW, PASSWORD).await);
    let page = browser.submit(&page, &[("code", "")]).await.page();
    assert!(page.text().contains("Enter the code"), "{}", page.text());
    let page = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(page.text().contains("That code is not right"), "{}", page.text());
    let page = browser.submit(&page, &[("code", &code)]).await.page();
    assert_eq!(page.url.path(), "/account");
    assert!(page.text().contains("Your email address has been changed."), "{}", page.text());
    assert!(still_signs_in(&server, NEW, PASSWORD).await);
    assert!(!still_signs_in(&server, ADA, PASSWORD).await);
    assert!(server.user(NEW).await.attributes.is_verified("email"));
    let letters = server.mail().await;
    let told = letters.iter().rfind(|(_, raw)| raw.contains(&format!("To: {ADA}"))).unwrap();
    assert!(told.0.contains("email address was changed"), "{told:?}");
    assert!(!told.1.contains(NEW), "the whole new address is told to the old one");
    assert_eq!(events(&server, "contact_changed").await, 1);
    // Back, or sent once more, it leads to where nothing waits.
    assert!(!open(&mut browser, "/account/email").await.has("input[name=code]"));
}

#[tokio::test]
async fn an_address_that_somebody_has_is_not_told() {
    let server = start("").await;
    let (mut one, mut other) = (signed_in(&server, ADA).await, signed_in(&server, ADA).await);
    let free = ask(&mut one, NEW).await;
    let page = open(&mut other, "/account/email").await;
    let page = other.submit(&page, &[("action", "other")]).await.page();
    assert!(page.has("input[name=email]"), "{}", page.text());
    let taken = ask(&mut other, GRACE).await;
    assert_eq!(free.text().replace(NEW, ""), taken.text().replace(GRACE, ""));
    assert!(code_sent_to(&server, GRACE).await.is_none());
    assert!(is_told(&server, "You already have an account").await);
    for code in ["000000", "123456"] {
        let page = other.submit(&taken, &[("code", code)]).await.page();
        assert!(page.text().contains("That code is not right"), "{}", page.text());
    }
    // Another code goes nowhere either.
    server.clock.advance_seconds(30);
    let again = other.submit(&taken, &[("action", "resend")]).await.page();
    assert!(again.text().contains("Another code is on its way"), "{}", again.text());
    assert!(code_sent_to(&server, GRACE).await.is_none());
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
}

/// Where a client says who exists, it is told at the field.
#[tokio::test]
async fn a_client_that_hides_nobody_tells_that_an_address_is_taken() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = browser.page("/account/email?client_id=revealing").await;
    let fields = [("email", GRACE), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    assert!(page.text().contains("There is an account with this already"), "{}", page.text());
}

#[tokio::test]
async fn of_many_who_show_the_code_at_once_one_changes_something() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = ask(&mut browser, NEW).await;
    let code = code_sent_to(&server, NEW).await.unwrap();
    let one = |_| {
        let (mut browser, page, code) = (browser.clone(), page.clone(), code.clone());
        async move {
            let fields = [("code", code.as_str())];
            send(&mut browser, &page, "/account/email", &fields).await.status.as_u16()
        }
    };
    // As many as may be looked at before the first of them is known to be right.
    let answers = join_all((0..4).map(one)).await;
    assert!(answers.iter().all(|status| *status == 302), "{answers:?}");
    assert_eq!(events(&server, "contact_changed").await, 1);
    assert!(still_signs_in(&server, NEW, PASSWORD).await);
}

/// A code is good for one address of one account, for a day, and until a sign-out everywhere.
#[tokio::test]
async fn a_code_that_is_old_or_anothers_or_void_changes_nothing() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = ask(&mut browser, NEW).await;
    let first = code_sent_to(&server, NEW).await.unwrap();
    let soon = browser.submit(&page, &[("action", "resend")]).await.page();
    assert!(soon.text().contains("A code was sent just now"), "{}", soon.text());
    server.clock.advance_seconds(30);
    let page = browser.submit(&page, &[("action", "resend")]).await.page();
    let second = code_sent_to(&server, NEW).await.unwrap();
    assert_ne!(first, second);
    let page = browser.submit(&page, &[("code", &first)]).await.page();
    assert!(page.has("[role=alert]"), "{}", page.text());
    // At the number's page it is none, and in another account neither.
    let raw = send(&mut browser, &page, "/account/phone", &[("code", &second)]).await;
    assert_eq!(raw.location(), address("/account/phone"));
    let mut grace = signed_in(&server, GRACE).await;
    let own = open(&mut grace, "/account/email").await;
    let raw = send(&mut grace, &own, "/account/email", &[("code", &second)]).await;
    assert_eq!(raw.location(), address("/account/email"));
    server.clock.advance_seconds(1);
    server.sign_out(ADA).await;
    server.clock.advance_seconds(1);
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/email").await;
    assert!(page.has("input[name=email]") && !page.has("input[name=code]"), "{}", page.text());
    send(&mut browser, &page, "/account/email", &[("code", &second)]).await;
    assert!(!still_signs_in(&server, NEW, PASSWORD).await);
    ask(&mut browser, NEW).await;
    server.clock.advance_seconds(86_400);
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/email").await;
    assert!(!page.has("input[name=code]"), "{}", page.text());
}

#[tokio::test]
async fn guesses_at_the_code_lock() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = ask(&mut browser, NEW).await;
    let code = code_sent_to(&server, NEW).await.unwrap();
    let mut wrong = 0;
    while send(&mut browser, &page, "/account/email", &[("code", "000000")]).await.status == 200 {
        wrong += 1;
        assert!(wrong < 20, "guessing goes on");
    }
    let locked = send(&mut browser, &page, "/account/email", &[("code", &code)]).await;
    assert_eq!(locked.status, 429);
    assert_eq!(events(&server, "contact_changed").await, 0);
}

#[tokio::test]
async fn a_number_is_proven_by_text_message_and_the_one_before_is_told() {
    let server = start("").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/phone").await;
    let fields = [("phone_number", "+44 (20) 7946-0000"), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    assert!(page.text().contains("+442079460000"), "{}", page.text());
    let texts = server.mail().await;
    let (_, raw) = texts.iter().rfind(|(_, raw)| raw.contains("confirm this number")).unwrap();
    let code = raw.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 6).unwrap();
    let page = browser.submit(&page, &[("code", code)]).await.page();
    assert!(page.text().contains("Your phone number has been changed."), "{}", page.text());
    let user = server.user(ADA).await;
    assert_eq!(user.attributes.get("phone_number"), Some("+442079460000"));
    assert!(user.attributes.is_verified("phone_number"));
    let texts = server.mail().await;
    assert!(texts.iter().any(|(_, raw)| raw.contains("the phone number of")), "{texts:?}");
}

/// A second name is one to sign in with: whoever changes it shows the password.
#[tokio::test]
async fn a_name_to_sign_in_with_is_changed_by_whoever_knows_the_password() {
    let people = ["ada", "grace"].map(|name| {
        format!(
            "[[demo.users]]\npool = \"test_A\"\nusername = \"{name}\"\npassword = \"{PASSWORD}\"\n\
             attributes = {{ preferred_username = \"{name}2\" }}\n\n"
        )
    });
    let pools = Pools::of_user_names(&people.concat())
        .replaced("[\"username\"]", "[\"username\", \"preferred_username\"]\nchangeable_attributes = [\"preferred_username\", \"nickname\"]");
    let server = TestServer::with(pools).await;
    let mut browser = signed_in(&server, "ada").await;
    let page = open(&mut browser, "/account/profile").await;
    for (name, password, said) in [
        ("countess", "", "Enter your current password"),
        ("countess", "Wrong-Horse-77", "That is not your current password"),
        ("grace2", PASSWORD, "Somebody has this user name already"),
    ] {
        let fields = [("preferred_username", name), ("password", password)];
        let page = browser.submit(&page, &fields).await.page();
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    // What is no name needs none.
    let fields = [("preferred_username", "ada2"), ("nickname", "Ada"), ("password", "")];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.text());
    let page = open(&mut browser, "/account/profile").await;
    let fields = [("preferred_username", "countess"), ("password", PASSWORD)];
    browser.submit(&page, &fields).await.page();
    assert!(still_signs_in(&server, "countess", PASSWORD).await);
    assert!(!still_signs_in(&server, "ada2", PASSWORD).await);
}

/// Whoever signs in by a user name may be without an address, as long as they get in again.
#[tokio::test]
async fn an_address_or_a_number_goes_and_the_last_way_never() {
    let people = format!(
        "[[demo.users]]\npool = \"test_A\"\nusername = \"ada\"\npassword = \"{PASSWORD}\"\n\
         email = \"{ADA}\"\nphone_number = \"+442079460000\"\n\n"
    );
    let pools = Pools::of_user_names(&people).replaced(
        "[\"username\"]",
        "[\"username\", \"email\"]\nchangeable_attributes = [\"email\", \"phone_number\"]",
    );
    let server = TestServer::with(pools.and(AUDITED)).await;
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), server.user(ADA).await.sub);
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/phone").await;
    assert!(page.has("button[value=remove]") && page.text().contains("Remove this number"));
    let wrong = [("action", "remove"), ("password", "wrong")];
    let refused = browser.submit(&page, &wrong).await.page();
    assert!(refused.text().contains("That is not your current password"), "{}", refused.text());
    // Both at once, in two tabs: one of them stays.
    let other = open(&mut browser, "/account/email").await;
    let right = [("action", "remove"), ("password", PASSWORD)];
    let tabs = [("/account/phone", &page), ("/account/email", &other)].map(|(path, page)| {
        let mut tab = browser.clone();
        async move { send(&mut tab, page, path, &right).await.status }
    });
    join_all(tabs).await;
    let user = server.house.directory().user(&pool, &sub).await.unwrap().unwrap();
    let left = ["email", "phone_number"].map(|name| user.attributes.get(name).is_some());
    assert!(left == [true, false] || left == [false, true], "{left:?}");
    assert_eq!(events(&server, "contact_removed").await, 1);
    let letters = server.mail().await;
    assert!(letters.iter().any(|(subject, raw)| (subject.clone() + raw).contains("was removed")));
    let there = if left[0] { "/account/email" } else { "/account/phone" };
    // What is left is the last way to get in again.
    let page = open(&mut browser, there).await;
    assert!(!page.has("button[value=remove]"), "{}", page.text());
    send(&mut browser, &page, there, &right).await;
    assert_eq!(events(&server, "contact_removed").await, 1);
    let landing = browser.page(&address("/account")).await;
    assert!(landing.text().contains("Verified"), "{}", landing.text());
}

/// An address that is the name goes nowhere, whatever else there is.
#[tokio::test]
async fn a_name_to_sign_in_with_is_not_taken_away() {
    let server = start("changeable_attributes = [\"email\", \"phone_number\"]\n").await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/email").await;
    assert!(!page.has("button[value=remove]"), "{}", page.text());
    let fields = [("action", "remove"), ("password", PASSWORD)];
    send(&mut browser, &page, "/account/email", &fields).await;
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
    assert_eq!(events(&server, "contact_removed").await, 0);
}
