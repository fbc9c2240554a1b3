//! What people type and machines send that is no name, no attribute and no code.

use crate::recovery::code_sent_to;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, PASSWORD, Pools, TestServer, wire};

fn pools() -> Pools {
    let lines = "verify_by = \"code\"\nrequired_attributes = [\"name\"]";
    Pools::of_user_names_and_mail("").and(&format!("[pools.test_A.sign_up]\n{lines}\n"))
}

async fn form(server: &TestServer, app: &App) -> (Browser, Page) {
    let mut browser = server.browser();
    let page = browser.page(&format!("/signup?{}", app.query(&[]))).await;
    (browser, page)
}

fn filled<'a>(username: &'a str, email: &'a str, name: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("username", username),
        ("email", email),
        ("name", name),
        ("new_password", PASSWORD),
        ("confirm_password", PASSWORD),
    ]
}

/// User names of every script sign up and in, however a keyboard writes them.
#[tokio::test]
async fn names_of_every_script_are_names() {
    let server = TestServer::with(pools()).await;
    let app = server.app("app");
    for (number, (chosen, typed)) in [
        ("Zo\u{eb}.1", "ZOE\u{308}.1"),
        ("Ἀδα", "ἀδα"),
        ("Ада", "АДА"),
        ("عائشة", "عائشة"),
        ("さくら", "さくら"),
        ("\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}", "한글"),
        ("\u{ff21}da", "ADA"),
        ("grace", "\u{ff27}\u{ff32}\u{ff21}\u{ff23}\u{ff25}"),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("new{number}@example.com");
        let (mut browser, page) = form(&server, &app).await;
        let name = format!("{chosen} 안녕 \u{1f469}\u{200d}\u{1f680}");
        let page = browser.submit(&page, &filled(chosen, &email, &name)).await.page();
        assert_eq!(page.url.path(), "/confirm", "{chosen}: {}", page.text());
        let code = code_sent_to(&server, &email).await.unwrap();
        browser.submit(&page, &[("code", &code)]).await.away();
        assert_eq!(server.user(&email).await.attributes.get("name"), Some(name.as_str()));
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let landing = browser.submit(&page, &[("username", typed), ("password", PASSWORD)]).await;
        assert!(matches!(landing, Landing::Away(_)), "{chosen} typed as {typed}");
    }
    for bad in ["a b", "a\u{202e}b", "a\u{200b}b", "a\u{ad}b", "\u{5e2}a", &"x".repeat(129)] {
        let (mut browser, page) = form(&server, &app).await;
        let page = browser.submit(&page, &filled(bad, "free@example.com", "x")).await.page();
        assert_eq!((page.status.as_u16(), page.url.path()), (200, "/signup"), "{bad:?}");
        assert_eq!(page.select(".mistake").len(), 1, "{bad:?}: {}", page.text());
    }
    assert_eq!(code_sent_to(&server, "free@example.com").await, None);
}

/// What is longer than an attribute is told at its field; what is longer than any form is not read.
#[tokio::test]
async fn no_attribute_is_too_long_to_be_answered() {
    let server = TestServer::with(pools()).await;
    let app = server.app("app");
    let (mut browser, page) = form(&server, &app).await;
    let long = "x".repeat(2049);
    let told = browser.submit(&page, &filled("ada", "ada@example.com", &long)).await.page();
    assert_eq!((told.status.as_u16(), told.select(".mistake").len()), (200, 1), "{}", told.text());
    let huge = format!("name={}", "x".repeat(10_000_000));
    for path in ["/signup", "/login", "/forgotPassword", "/account/profile", "/passkeys/add"] {
        let head = format!(
            "POST {path}?{} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n",
            app.query(&[]),
            server.port,
            huge.len()
        );
        let answer = wire::exchange(server.port, (head + &huge).as_bytes()).await;
        assert_eq!(wire::status(&answer), 413, "{path}: {answer}");
        assert!(answer.contains("<h1>"), "{path}: no page");
    }
    let page = browser.submit(&page, &filled("ada", "ada@example.com", "Ada")).await.page();
    assert_eq!(page.url.path(), "/confirm", "{}", page.text());
}
