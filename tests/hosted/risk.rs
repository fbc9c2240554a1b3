//! What an account is guarded by beside its factors: word of new browsers, and closed networks.

use crate::support::browser::{Browser, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const TOLD: &str = "A sign-in from a new browser";

async fn told(server: &TestServer) -> Vec<String> {
    let letters = server.mail().await.into_iter();
    letters.filter(|(subject, _)| subject.contains(TOLD)).map(|(_, raw)| raw).collect()
}

#[tokio::test]
async fn a_sign_in_in_a_browser_that_is_not_known_is_told() {
    let pools =
        Pools::one_with("notify_new_browser = true").and("[audit]\ntarget = \"directory\"\n");
    let server = TestServer::with(pools).await;
    let app = server.app("app");
    let mut browser = server.browser();
    app.sign_in(&mut browser, ADA).await;
    assert!(told(&server).await.is_empty(), "an account of this hour");
    server.clock.advance_seconds(3 * 3600);
    app.sign_in(&mut browser, ADA).await;
    assert!(told(&server).await.is_empty(), "the browser is known");
    let mut new = server.browser();
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    new.extra.push(("user-agent", agent.to_owned()));
    let page = new.page(&app.authorize()).await;
    let page = new.submit(&page, &[("username", ADA), ("password", "wrong-Horse-1")]).await.page();
    assert!(told(&server).await.is_empty(), "nobody signed in yet");
    new.submit(&page, &[("password", PASSWORD)]).await.away();
    let letters = told(&server).await;
    let [letter] = letters.as_slice() else { panic!("{letters:?}") };
    let letter = letter.replace("=\r\n", "");
    for words in
        ["To: ada@example.com", "Firefox", "Linux", "127.0.0.1", "/account/events?client_id"]
    {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    // From now on it is known, too.
    server.clock.advance_seconds(2 * 3600);
    app.sign_in(&mut new, ADA).await;
    assert_eq!(told(&server).await.len(), 1);
}

/// A page that is asked for from an address, as a trusted proxy tells it.
async fn from(server: &TestServer, address: &str, path: &str) -> Page {
    let mut browser: Browser = server.browser();
    browser.extra.push(("x-forwarded-for", address.to_owned()));
    browser.page(path).await
}

#[tokio::test]
async fn pages_are_shut_to_networks_that_are_denied_or_not_allowed() {
    let networks = "[pools.test_A.networks]\nallow = [\"203.0.113.0/24\", \"2001:db8::/32\"]\n\
         deny = [\"203.0.113.66\"]\n\n[audit]\ntarget = \"directory\"\n";
    let server = TestServer::live_with(Pools::one_and(networks), |config| {
        config.server.trusted_proxies.networks = vec!["127.0.0.0/8".parse().unwrap()];
    })
    .await;
    let (app, strict) = (server.app("app"), server.app("strict"));
    let query = app.query(&[]);
    for path in ["/login", "/oauth2/authorize", "/signup", "/forgotPassword", "/account"] {
        let path = format!("{path}?{query}");
        for (address, shut) in [
            ("203.0.113.66", true),
            ("198.51.100.1", true),
            ("2001:db9::1", true),
            ("203.0.113.65", false),
            ("2001:db8:1::1", false),
        ] {
            let page = from(&server, address, &path).await;
            let is_shut = page.text().contains("You cannot sign in from here");
            assert_eq!(is_shut, shut, "{path} from {address}: {}", page.text());
            assert_eq!(page.status == 403 && page.has(".reference code"), shut, "{path} {address}");
        }
    }
    // A form that was opened where it may be used does nothing where it may not.
    let mut browser = server.browser();
    browser.extra.push(("x-forwarded-for", "203.0.113.65".to_owned()));
    let page = browser.page(&app.authorize()).await;
    browser.extra[0].1 = "203.0.113.66".to_owned();
    let fields = [("username", ADA), ("password", PASSWORD)];
    assert_eq!(browser.submit(&page, &fields).await.page().status, 403);
    let request: Vec<_> =
        url::form_urlencoded::parse(strict.query(&[]).as_bytes()).into_owned().collect();
    let posted = browser.send(reqwest::Method::POST, "/oauth2/authorize", Some(&request)).await;
    assert_eq!(posted.status, 403, "{}", posted.body);
    browser.extra[0].1 = "203.0.113.65".to_owned();
    browser.submit(&page, &fields).await.away();
    // What is no page of the pool stays open, and so is what apps call.
    assert_eq!(browser.raw("/healthz").await.status, 200);
    let stranger = from(&server, "198.51.100.1", "/test_A/.well-known/jwks.json").await;
    assert_eq!(stranger.status, 200);
}
