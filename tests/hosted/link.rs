//! The link beside a code (pages reference, section 16, point 9): it lets the browser go on that asked, and
//! no other, wherever it is opened.

use reqwest::Method;

use crate::support::app::code;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, Pools, TestServer};

const ADA: &str = "ada@example.com";

pub fn linking() -> Pools {
    Pools::one_with("first_factors = [\"password\", \"email_code\"]\nemail_code_link = true")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
}

/// As far as the page that waits.
pub async fn ask(browser: &mut Browser, app: &App, name: &str) -> Page {
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", name)]).await.page();
    browser.submit(&page, &[("method", "email_code")]).await.page()
}

/// The link in the newest message, without the origin.
pub async fn link(server: &TestServer) -> String {
    let letters = server.mail().await;
    let (_, raw) = letters.last().expect("nothing was sent");
    let whole = raw.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
    let link = whole.split_whitespace().find(|word| word.contains("/login/link?"));
    let link = link.unwrap_or_else(|| panic!("no link in\n{raw}"));
    link.strip_prefix(&server.origin()).expect("a link to elsewhere").to_owned()
}

async fn is_pressed(browser: &mut Browser, page: &Page) -> bool {
    let address =
        page.attribute("[data-pressed]", "data-pressed").expect("the page waits for none");
    let raw = browser.send(Method::GET, &address, None).await;
    assert!(raw.headers.get("set-cookie").is_none() && raw.body.is_empty(), "{raw:?}");
    match raw.status.as_u16() {
        204 => false,
        205 => true,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn pressed_elsewhere_it_lets_the_browser_go_on_that_asked() {
    let server = TestServer::with(linking()).await;
    let app = server.app("choosing");
    let (mut asking, mut phone) = (server.browser(), server.browser());
    let page = ask(&mut asking, &app, ADA).await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("connect-src 'self';"), "{policy}");
    let link = link(&server).await;
    // Scanners of mail open links, and change nothing.
    let before = server.census().await;
    for method in [Method::GET, Method::HEAD] {
        assert_eq!(phone.send(method, &link, None).await.status, 200);
    }
    let opened = phone.page(&link).await;
    assert_eq!(before, server.census().await);
    assert!(!is_pressed(&mut asking, &page).await);
    assert!(opened.text().contains("sign in to Test choosing as you"), "{}", opened.text());
    assert!(opened.text().contains("a***@e***") && opened.text().contains("Just now"));
    assert!(opened.text().contains("That browser will be signed in, not this one"));
    let policy = opened.headers["content-security-policy"].to_str().unwrap();
    assert!(!policy.contains("connect-src"), "{policy}");
    // People without script wait on a page of its own, which looks again by itself.
    let waits = page.link_to("/login/waiting");
    let waiting = asking.page(&waits).await;
    assert_eq!(waiting.headers["refresh"], "5");
    let done = phone.submit(&opened, &[("action", "sign_in")]).await.page();
    assert_eq!(done.heading(), "Go back to where you began");
    assert!(!phone.cookies.contains_key("cognito"), "the other browser was signed in");
    assert!(is_pressed(&mut asking.clone(), &page).await);
    let before = asking.cookies["vestibule"].clone();
    let callback = asking.open(&waits).await.away();
    assert_ne!(before, asking.cookies["vestibule"]);
    app.redeem(&code(&callback)).await.tokens();
    // It was for once.
    for browser in [&mut phone, &mut asking] {
        let again = browser.page(&link).await;
        assert_eq!(again.heading(), "This link does nothing any more");
        assert_eq!(again.status, 400);
    }
    let again = phone.send_form(&opened.forms()[0]).await.page();
    assert_eq!(again.heading(), "This link does nothing any more");
}

#[tokio::test]
async fn pressed_in_the_browser_that_asked_it_leads_straight_on() {
    let server = TestServer::with(linking()).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    ask(&mut browser, &app, ADA).await;
    let opened = browser.page(&link(&server).await).await;
    assert!(!opened.text().contains("not this one"), "{}", opened.text());
    let policy = opened.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("form-action 'self' http:"), "{policy}");
    let callback = browser.submit(&opened, &[("action", "sign_in")]).await.away();
    app.redeem(&code(&callback)).await.tokens();
}

#[tokio::test]
async fn whoever_did_not_ask_says_no_and_code_and_link_are_void() {
    let server = TestServer::with(linking()).await;
    let app = server.app("choosing");
    let (mut asking, mut phone) = (server.browser(), server.browser());
    let page = ask(&mut asking, &app, ADA).await;
    let typed = crate::factors::sent_to(&server, ADA, 8).await.unwrap();
    let opened = phone.page(&link(&server).await).await;
    let done = phone.submit(&opened, &[("action", "not_me")]).await.page();
    assert_eq!(done.heading(), "Nobody was let in");
    assert!(!is_pressed(&mut asking, &page).await);
    let landing = asking.send_form(&page.form().with("code", &typed)).await;
    assert!(matches!(&landing, Landing::Page(page) if page.heading() == "Sign in"), "{landing:?}");
    assert!(!asking.cookies.contains_key("cognito"));
}

#[tokio::test]
async fn a_link_is_worth_nothing_late_forged_elsewhere_or_for_another_app() {
    let server = TestServer::with(linking().and_client("other", "flows = [\"code\"]")).await;
    let app = server.app("choosing");
    let (mut asking, mut second) = (server.browser(), server.browser());
    let page = ask(&mut asking, &app, ADA).await;
    let first = link(&server).await;
    // Another sign-in of the same person does not go on by it.
    let other = ask(&mut second, &app, ADA).await;
    let newer = link(&server).await;
    let (of_first, of_newer) = (token(&first), token(&newer));
    let mixed = format!("{}{}", &of_first[..43], &of_newer[43..]);
    let address =
        |client: &str, token: &str| format!("/login/link?client_id={client}&link={token}");
    let mut phone = server.browser();
    for wrong in [
        address("choosing", &mixed),
        address("other", &of_first),
        address("choosing", ""),
        address("choosing", &of_first[1..]),
        address("choosing", &"A".repeat(86)),
        address("choosing", &"%20".repeat(86)),
    ] {
        let opened = phone.page(&wrong).await;
        assert_eq!(opened.heading(), "This link does nothing any more", "{wrong}");
        let raw = phone.page(&address("choosing", &of_first)).await.forms().remove(0);
        let form = crate::support::Form { action: wrong, ..raw };
        assert_eq!(phone.send_form(&form).await.page().status, 400);
    }
    assert!(!is_pressed(&mut asking, &page).await && !is_pressed(&mut second, &other).await);
    // A form that was not shown to this browser changes nothing.
    let opened = phone.page(&first).await;
    let mut stranger = server.browser();
    let landing = stranger.send_form(&opened.forms()[0]).await.page();
    assert_eq!(landing.status, 403);
    assert!(!is_pressed(&mut asking, &page).await);
    let opened = phone.page(&newer).await;
    phone.submit(&opened, &[("action", "sign_in")]).await.page();
    assert!(!is_pressed(&mut asking, &page).await && is_pressed(&mut second, &other).await);
    // A new message ends the link of the one before, and so does time.
    server.clock.advance_seconds(31);
    let page = asking.submit(&page, &[("action", "resend")]).await.page();
    let resent = link(&server).await;
    assert_eq!(phone.page(&first).await.status, 400);
    let opened = phone.page(&resent).await;
    assert_eq!(opened.status, 200);
    server.clock.advance_seconds(180);
    assert_eq!(phone.send_form(&opened.forms()[0]).await.page().status, 400);
    assert!(!is_pressed(&mut asking, &page).await);
}

#[tokio::test]
async fn bug_class_6_a_name_that_nobody_has_waits_alike() {
    let server = TestServer::with(linking()).await;
    let app = server.app("choosing");
    let (mut known, mut unknown) = (server.browser(), server.browser());
    let one = ask(&mut known, &app, ADA).await;
    let mut other = None;
    for n in 0..40 {
        let page = unknown.page(&app.authorize()).await;
        let page = unknown.submit(&page, &[("username", &format!("bob{n}@example.com"))]).await;
        let page = page.page();
        if page.has("[name=method]") {
            other = Some(unknown.submit(&page, &[("method", "email_code")]).await.page());
            break;
        }
        unknown.cookies.clear();
    }
    let other = other.expect("nobody may choose");
    assert_eq!(one.select("main p"), alike(&other.select("main p")));
    let said = [&one, &other].map(|page| page.attribute("[data-pressed]", "data-lasts"));
    assert_eq!(said[0], said[1]);
    for (browser, page) in [(&mut known, &one), (&mut unknown, &other)] {
        assert!(!is_pressed(browser, page).await);
        assert_eq!(
            browser.page(&page.link_to("/login/waiting")).await.heading(),
            "Waiting for your link"
        );
    }
    let letters = server.mail().await;
    assert!(letters.iter().all(|(_, raw)| !raw.contains("To: bob")), "{letters:?}");
}

fn token(link: &str) -> String {
    link.rsplit_once("link=").unwrap().1.to_owned()
}

/// With Ada's name in place of Bob's.
fn alike(texts: &[String]) -> Vec<String> {
    let ada = |text: &String| {
        let text = text.replace("b***@e***", "a***@e***");
        if text.starts_with("bob") { ADA.to_owned() } else { text }
    };
    texts.iter().map(ada).collect()
}
