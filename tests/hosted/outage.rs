//! A store is away: who is told, and how.

use crate::support::app::{CALLBACK, code, parameter};
use crate::support::browser::Raw;
use crate::support::{Browser, Pools, TestServer};

/// Somebody with a session, and a directory that nobody reaches any more.
async fn without_directory() -> (TestServer, Browser) {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    server.app("app").sign_in(&mut browser, "ada@example.com").await;
    server.house.directory().db().close().await;
    (server, browser)
}

/// The page that says so leads back to where the person stands.
fn is_in_place(raw: &Raw, there: &str) {
    assert_eq!(raw.status, 503, "{} {}", raw.location(), raw.body);
    assert_eq!(raw.headers["retry-after"], "5");
    let again = format!("href=\"{}\"", there.replace('&', "&#38;"));
    assert!(raw.body.contains(&again), "{again} in {}", raw.body);
}

#[tokio::test]
async fn the_person_is_told_on_a_page_that_goes_on_when_it_is_reloaded() {
    let (server, mut browser) = without_directory().await;
    for client in ["app", "strict"] {
        let address = server.app(client).authorize();
        is_in_place(&browser.raw(&address).await, &address);
    }
    let twin = server.twin(Pools::one()).await;
    let mut again = twin.browser();
    again.cookies.clone_from(&browser.cookies);
    code(&again.open(&twin.app("app").authorize()).await.away());
}

#[tokio::test]
async fn the_app_is_told_where_it_asked_for_no_page() {
    let (server, mut browser) = without_directory().await;
    for (client, error) in [("app", "server_error"), ("strict", "temporarily_unavailable")] {
        for path in ["/oauth2/authorize", "/login"] {
            let query = server.app(client).query(&[("prompt", "none")]);
            let raw = browser.raw(&format!("{path}?{query}")).await;
            assert!(raw.location().starts_with(CALLBACK), "{client}: {}", raw.body);
            let url = url::Url::parse(raw.location()).unwrap();
            assert_eq!(parameter(&url, "error").as_deref(), Some(error), "{client} at {path}");
            assert_eq!(parameter(&url, "state").as_deref(), Some("st"));
        }
    }
}

/// A page that came by POST could not be linked to: the request goes on as a GET.
#[tokio::test]
async fn a_posted_request_is_told_at_an_address_that_can_be_reloaded() {
    let (server, mut browser) = without_directory().await;
    let address = server.app("strict").authorize();
    let query = server.app("strict").query(&[]);
    let form: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let raw = browser.send(reqwest::Method::POST, "/oauth2/authorize", Some(&form)).await;
    assert_eq!(raw.status, 303, "{}", raw.body);
    assert_eq!(raw.location(), address);
    is_in_place(&browser.raw(&address).await, &address);
}
