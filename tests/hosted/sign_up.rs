//! An account of one's own (pages reference, sections 5.8 to 5.10; directory reference, section 4).

use crate::recovery::code_sent_to;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

fn open() -> Pools {
    Pools::one_and("[pools.test_A.sign_up]\n")
}

async fn begin(browser: &mut Browser, app: &App) -> Page {
    let page = browser.page(&app.authorize()).await;
    browser.page(&page.link_to("/signup")).await
}

async fn sign_up(browser: &mut Browser, app: &App, email: &str, password: &str) -> Page {
    let page = begin(browser, app).await;
    let fields = [("email", email), ("new_password", password), ("confirm_password", password)];
    browser.submit(&page, &fields).await.page()
}

#[tokio::test]
async fn somebody_signs_up_confirms_and_is_in_the_app() {
    let server = TestServer::with(open()).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let planted = browser.cookies.get("vestibule").cloned();
    let page = sign_up(&mut browser, &app, "new@example.com", PASSWORD).await;
    assert_eq!(page.url.path(), "/confirm");
    assert!(page.text().contains("n***@e***"), "{}", page.text());
    assert_ne!(planted, browser.cookies.get("vestibule").cloned());
    let code = code_sent_to(&server, "new@example.com").await.expect("no code was sent");
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(wrong.text().contains("That code is not right"), "{}", wrong.text());
    let callback = browser.submit(&wrong, &[("code", &code)]).await.away();
    let tokens = app.redeem(&crate::support::app::code(&callback)).await.tokens();
    let claims = tokens.id_claims();
    assert_eq!(claims["email"], "new@example.com");
    assert_eq!(claims["email_verified"], true);
    // And from then on as everybody.
    app.sign_in(&mut server.browser(), "new@example.com").await;
}

#[tokio::test]
async fn whoever_closed_the_tab_is_led_back_by_their_password_and_the_code_is_still_good() {
    let server = TestServer::with(open()).await;
    let app = server.app("app");
    sign_up(&mut server.browser(), &app, "new@example.com", PASSWORD).await;
    let code = code_sent_to(&server, "new@example.com").await.unwrap();
    let sent = server.mail().await.len();
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "new@example.com").await.page();
    assert_eq!(page.url.path(), "/confirm", "{}", page.text());
    assert_eq!(server.mail().await.len(), sent, "a second code though the first is good");
    browser.submit(&page, &[("code", &code)]).await.away();
    // A day later the first is not, and another one comes by itself.
    sign_up(&mut server.browser(), &app, "late@example.com", PASSWORD).await;
    server.clock.advance_seconds(24 * 3600);
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "late@example.com").await.page();
    let code = code_sent_to(&server, "late@example.com").await.unwrap();
    browser.submit(&page, &[("code", &code)]).await.away();
}

#[tokio::test]
async fn bug_class_6_an_address_that_somebody_has_is_not_told() {
    let server = TestServer::with(open()).await;
    let app = server.app("app");
    let (mut free, mut taken) = (server.browser(), server.browser());
    let one = sign_up(&mut free, &app, "new@example.com", PASSWORD).await;
    let other = sign_up(&mut taken, &app, "ada@example.com", PASSWORD).await;
    assert_eq!(one.url.path(), other.url.path());
    let bare = |page: &Page, name: &str| page.text().replace(name, "").replace("n***", "a***");
    assert_eq!(bare(&one, "new@example.com"), bare(&other, "ada@example.com"));
    let letters = server.mail().await;
    let told = letters.iter().rfind(|(_, raw)| raw.contains("To: ada@example.com")).unwrap();
    assert!(code_sent_to(&server, "ada@example.com").await.is_none(), "{told:?}");
    for wait in [0, 30] {
        server.clock.advance_seconds(wait);
        let again = [
            free.submit(&one, &[("action", "resend")]).await.page(),
            taken.submit(&other, &[("action", "resend")]).await.page(),
        ];
        assert_eq!(again[0].select("[role=status]"), again[1].select("[role=status]"), "{wait}");
    }
    let wrong = taken.submit(&other, &[("code", "000000")]).await.page();
    let right = free.submit(&one, &[("code", "000000")]).await.page();
    assert_eq!(wrong.select("[role=alert]"), right.select("[role=alert]"));
    // Her password is what it was.
    app.sign_in(&mut server.browser(), "ada@example.com").await;
    let mut frank = server.browser();
    let page = sign_up(&mut frank, &server.app("revealing"), "ada@example.com", PASSWORD).await;
    assert!(page.text().contains("There is an account with this already"), "{}", page.text());
}

#[tokio::test]
async fn nobody_keeps_another_out_by_signing_up_with_their_address_first() {
    let server = TestServer::with(open()).await;
    let app = server.app("app");
    let (mut thief, mut owner) = (server.browser(), server.browser());
    let theirs = sign_up(&mut thief, &app, "new@example.com", "Thieving-Horse-9").await;
    let old = code_sent_to(&server, "new@example.com").await.unwrap();
    let own = sign_up(&mut owner, &app, "new@example.com", PASSWORD).await;
    let code = code_sent_to(&server, "new@example.com").await.unwrap();
    assert_ne!(old, code);
    // The thief's page takes neither: its account has given way.
    for code in [&old, &code] {
        let page = thief.submit(&theirs, &[("code", code)]).await.page();
        assert!(!page.text().contains("callback"));
    }
    owner.submit(&own, &[("code", &code)]).await.away();
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let fields = [("username", "new@example.com"), ("password", "Thieving-Horse-9")];
    browser.submit(&page, &fields).await.page();
    app.sign_in(&mut server.browser(), "new@example.com").await;
}

#[tokio::test]
async fn a_code_that_was_used_or_superseded_confirms_nobody() {
    let server = TestServer::with(open()).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = sign_up(&mut browser, &app, "new@example.com", PASSWORD).await;
    let first = code_sent_to(&server, "new@example.com").await.unwrap();
    let soon = browser.submit(&page, &[("action", "resend")]).await.page();
    assert!(soon.text().contains("A code was sent just now"), "{}", soon.text());
    server.clock.advance_seconds(30);
    let page = browser.submit(&page, &[("action", "resend")]).await.page();
    let second = code_sent_to(&server, "new@example.com").await.unwrap();
    assert_ne!(first, second);
    let page = browser.submit(&page, &[("code", &first)]).await.page();
    assert!(page.has("[role=alert]"), "{}", page.text());
    browser.submit(&page, &[("code", &second)]).await.away();
}

#[tokio::test]
async fn every_mistake_of_the_form_is_told_at_its_field_and_nothing_typed_is_lost() {
    let lines = "required_attributes = [\"given_name\", \"birthdate\"]\n";
    let server =
        TestServer::with(Pools::one_and(&format!("[pools.test_A.sign_up]\n{lines}"))).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = begin(&mut browser, &app).await;
    let fields = [
        ("email", "not an address"),
        ("birthdate", "1815-02-30"),
        ("new_password", "x"),
        ("confirm_password", "y"),
    ];
    let page = browser.submit(&page, &fields).await.page();
    let told = page.select("[role=alert] li").join(" | ");
    for part in ["not an email address", "Fill in", "not a date", "at least", "not the same"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(page.attribute("input[name=email]", "value").unwrap(), "not an address");
    assert_eq!(page.attribute("input[name=email]", "autocomplete").unwrap(), "email");
    assert_eq!(page.attribute("input[type=password]", "value"), None);
    let fields = [
        ("email", "new@example.com"),
        ("given_name", "New"),
        ("birthdate", "1815-12-10"),
        ("new_password", PASSWORD),
        ("confirm_password", PASSWORD),
    ];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.url.path(), "/confirm", "{}", page.text());
}

#[tokio::test]
async fn a_link_confirms_by_its_button_alone_in_whatever_browser() {
    let pools = Pools::one_and("[pools.test_A.sign_up]\nverify_by = \"link\"\n");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let waiting = sign_up(&mut browser, &app, "new@example.com", PASSWORD).await;
    let link = link_sent_to(&server, "new@example.com").await;
    let mut scanner = server.browser();
    for _ in 0..3 {
        let page = scanner.page(&link).await;
        assert_eq!(page.heading(), "One press is left");
    }
    let page = browser.submit(&waiting, &[]).await.page();
    assert_eq!(page.url.path(), "/confirm", "a link that was only looked at has confirmed");
    let mut phone = server.browser();
    let page = phone.page(&link).await;
    let page = phone.submit(&page, &[]).await.page();
    assert_eq!(page.heading(), "Your account is confirmed");
    assert!(!phone.cookies.contains_key("cognito"), "a link signed somebody in");
    browser.submit(&waiting, &[]).await.away();
    let page = phone.page(&link.replace("confirmation_code=", "confirmation_code=0")).await;
    let page = phone.submit(&page, &[]).await.page();
    assert_eq!(page.heading(), "This link has run out", "a wrong code learned who is confirmed");
    let page = phone.page(&link).await;
    let page = phone.submit(&page, &[]).await.page();
    assert_eq!(page.heading(), "Your account is confirmed", "the right link, opened once more");
    sign_up(&mut server.browser(), &app, "other@example.com", PASSWORD).await;
    let link = link_sent_to(&server, "other@example.com").await;
    let page = phone.page(&link.replace("confirmation_code=", "confirmation_code=0")).await;
    let page = phone.submit(&page, &[]).await.page();
    assert_eq!((page.status.as_u16(), page.heading().as_str()), (400, "This link has run out"));
}

pub async fn link_sent_to(server: &TestServer, to: &str) -> String {
    let letters = server.mail().await;
    let (_, raw) = letters.iter().rfind(|(_, raw)| raw.contains(&format!("To: {to}"))).unwrap();
    let whole = raw.replace("=\r\n", "").replace("=3D", "=");
    let begin = whole.find("/confirmUser?").expect("no link in the mail");
    let link: String = whole[begin..].chars().take_while(|c| !c.is_whitespace()).collect();
    link
}

#[tokio::test]
async fn where_an_administrator_lets_people_in_they_wait_calmly() {
    let pools = Pools::one_and("[pools.test_A.sign_up]\napproval = true\n");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = sign_up(&mut browser, &app, "new@example.com", PASSWORD).await;
    let code = code_sent_to(&server, "new@example.com").await.unwrap();
    let page = browser.submit(&page, &[("code", &code)]).await.page();
    assert_eq!(page.heading(), "Almost there");
    let page = app.sign_in_by(&mut server.browser(), &app.authorize(), "new@example.com").await;
    assert_eq!(page.page().heading(), "Almost there");
    server.confirm("new@example.com").await;
    let page = page_again(&mut browser, &app).await;
    let landing = browser.submit(&page, &[]).await;
    assert!(matches!(landing, Landing::Away(_)), "{landing:?}");
}

async fn page_again(browser: &mut Browser, app: &App) -> Page {
    browser.page(&format!("/confirm?{}", app.query(&[]))).await
}

#[tokio::test]
async fn user_names_are_told_to_be_taken_and_aliases_count_once_they_are_proven() {
    let people = "[[demo.users]]\npool = \"test_A\"\nusername = \"ada\"\nemail = \"ada@example.com\"\n\
                  password = \"Correct-Horse-9\"\n";
    let pools = Pools::of_user_names_and_mail(people).and("[pools.test_A.sign_up]\n");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = begin(&mut browser, &app).await;
    let form = |username: &'static str, email: &'static str| {
        [
            ("username", username),
            ("email", email),
            ("new_password", PASSWORD),
            ("confirm_password", PASSWORD),
        ]
    };
    let told = browser.submit(&page, &form("Ada", "new@example.com")).await.page();
    assert!(told.text().contains("Somebody has this user name"), "{}", told.text());
    let told = browser.submit(&page, &form("x@example.com", "new@example.com")).await.page();
    assert!(told.text().contains("must not look like"), "{}", told.text());
    // Somebody else's address is taken until it has to be proven, and then the account is not.
    let page = browser.submit(&page, &form("new", "ada@example.com")).await.page();
    let code = code_sent_to(&server, "ada@example.com").await.unwrap();
    let page = browser.submit(&page, &[("code", &code)]).await.page();
    assert!(page.text().contains("Another account has this address"), "{}", page.text());
}

#[tokio::test]
async fn nobody_signs_up_where_only_administrators_make_accounts() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = browser.page(&format!("/signup?{}", app.query(&[]))).await;
    assert_eq!(page.url.path(), "/login");
    assert!(!page.text().contains("Create an account"));
}
