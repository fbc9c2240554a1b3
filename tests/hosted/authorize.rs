//! `/oauth2/authorize`: order of checks and where errors go (contract, sections 3 and 17).

use crate::support::TestServer;

#[tokio::test]
async fn without_a_session_the_pages_take_over_with_the_same_query() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let raw = browser.raw(&app.authorize()).await;
    assert_eq!(raw.status, 302);
    assert_eq!(raw.location(), format!("/login?{}", app.query(&[])));
    let csrf = raw.sets("XSRF-TOKEN").unwrap();
    assert!(csrf.contains("HttpOnly") && csrf.contains("SameSite=Lax") && csrf.contains("Path=/"));
}
