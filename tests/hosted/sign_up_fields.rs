//! Fields of a client's own at sign-up: kept as attributes of the pool's own, checked, and told in the
//! visitor's language.

use crate::account::{open, signed_in};
use crate::recovery::code_sent_to;
use crate::support::app::code;
use crate::support::browser::{Browser, Page};
use crate::support::{App, PASSWORD, Pools, TestServer};

const NEW: &str = "new@example.com";
const FIELDS: &str = r#"
[pools.test_A.sign_up]

[pools.test_A.clients.own]
name = "Own"
flows = ["code"]
scopes = ["openid", "email", "profile"]
callback_urls = ["http://127.0.0.1:9/callback"]

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:branch"
kind = "select"
required = true
label = { en = "Branch", de = "Filiale" }
options = [
    { value = "north", label = { en = "North", de = "Nord" } },
    { value = "south", label = { en = "South", de = "Süd" } },
]

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:member"
label = { en = "Member number" }
help = { en = "Two letters and digits, on your card." }
pattern = "[A-Z]{2}[0-9]+"

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:rules"
kind = "checkbox"
required = true
label = { en = "I have read the house rules" }

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:news"
kind = "checkbox"
label = { en = "Send me news" }

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:since"
kind = "date"
label = { en = "Member since" }

[[pools.test_A.clients.own.sign_up_fields]]
attribute = "custom:guests"
kind = "number"
label = { en = "Guests" }
"#;

async fn start() -> TestServer {
    let lines = "custom_attributes = [\"branch\", \"member\", \"rules\", \"news\", \"since\", \"guests\", \"secret\"]\n\
         changeable_attributes = [\"custom:branch\", \"custom:news\"]";
    TestServer::with(Pools::one_with(lines).and(FIELDS)).await
}

async fn form(browser: &mut Browser, app: &App) -> Page {
    let page = browser.page(&app.authorize()).await;
    browser.page(&page.link_to("/signup")).await
}

fn passwords() -> [(&'static str, &'static str); 3] {
    [("email", NEW), ("new_password", PASSWORD), ("confirm_password", PASSWORD)]
}

#[tokio::test]
async fn what_was_filled_in_is_kept_and_told_to_the_app() {
    let server = start().await;
    let app = server.app("own");
    let mut browser = server.browser();
    let scope = [("scope", "openid profile")];
    let page = browser.page(&format!("/signup?{}", app.query(&scope))).await;
    assert!(page.text().contains("Two letters and digits"), "{}", page.text());
    let own = [
        ("custom:branch", "south"),
        ("custom:member", " AB12 "),
        ("custom:rules", "true"),
        ("custom:since", "2024-02-29"),
        ("custom:guests", "3"),
    ];
    let fields = [passwords().as_slice(), own.as_slice()].concat();
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.url.path(), "/confirm", "{}", page.text());
    let sent = code_sent_to(&server, NEW).await.unwrap();
    let callback = browser.submit(&page, &[("code", &sent)]).await.away();
    let claims = app.redeem(&code(&callback)).await.tokens().id_claims();
    for (name, kept) in [
        ("custom:branch", "south"),
        ("custom:member", "AB12"),
        ("custom:rules", "true"),
        ("custom:news", "false"),
        ("custom:since", "2024-02-29"),
        ("custom:guests", "3"),
    ] {
        assert_eq!(claims[name], kept, "{name}");
    }
}

#[tokio::test]
async fn every_mistake_is_told_at_its_field_and_in_the_visitors_language() {
    let server = start().await;
    let app = server.app("own");
    let mut browser = server.browser();
    let page = form(&mut browser, &app).await;
    let own = [
        ("custom:branch", "east"),
        ("custom:member", "12"),
        ("custom:since", "2023-02-29"),
        ("custom:guests", "many"),
    ];
    let fields = [passwords().as_slice(), own.as_slice()].concat();
    let page = browser.submit(&page, &fields).await.page();
    let told = page.select(".mistake");
    let expected = [
        "Choose one of these.",
        "That does not have the form that is asked for.",
        "Fill in this field.",
        "That is not a date.",
        "That is not a number. Write it like 12 or 12.5.",
    ];
    assert_eq!(told, expected);
    assert_eq!(page.attribute("input[name='custom:member']", "value").as_deref(), Some("12"));
    assert!(code_sent_to(&server, NEW).await.is_none());
    let german = browser.page(&format!("{}&lang=de", page.url)).await;
    assert!(german.text().contains("Filiale") && german.text().contains("Süd"));
    assert!(german.text().contains("Member number"), "{}", german.text());
}

/// Another client of the pool asks for nothing of it, and takes nothing of it.
#[tokio::test]
async fn fields_are_those_of_one_client_and_no_others_are_taken() {
    let server = start().await;
    let mut browser = server.browser();
    let page = form(&mut browser, &server.app("app")).await;
    assert!(!page.html.contains("custom:"), "{}", page.text());
    let own = [("custom:branch", "south"), ("custom:secret", "x"), ("sub", "x")];
    let mut form = page.form();
    for (name, value) in passwords().into_iter().chain(own) {
        form = form.with(name, value);
    }
    browser.send_form(&form).await.page();
    let user = server.user(NEW).await;
    let kept: Vec<_> = user.attributes.iter().map(|(name, _)| name).collect();
    assert_eq!(kept, ["email"]);
}

#[tokio::test]
async fn what_may_be_changed_later_is_changed_by_the_same_field() {
    let server = start().await;
    let mut browser = signed_in(&server, "ada@example.com").await;
    let page = browser.page("/account/profile?client_id=own").await;
    assert!(page.has("select[name='custom:branch']") && !page.has("[name='custom:member']"));
    let wrong = browser.submit(&page, &[("custom:branch", "")]).await.page();
    assert!(wrong.text().contains("Fill in this field."), "{}", wrong.text());
    let fields = [("custom:branch", "north"), ("custom:news", "true")];
    let page = browser.submit(&page, &fields).await.page();
    for told in ["Branch", "North", "Send me news", "Yes"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let user = server.user("ada@example.com").await;
    assert_eq!(user.attributes.get("custom:branch"), Some("north"));
    assert_eq!(user.attributes.get("custom:news"), Some("true"));
    // By way of another client it is a line of text.
    let page = open(&mut browser, "/account/profile").await;
    assert!(page.has("input[name='custom:branch']"), "{}", page.text());
}
