//! Hashing is a budget (law 8): what does not fit is refused at once, kindly, and loses nothing.

use futures_util::future::join_all;

use crate::support::{PASSWORD, Pools, TestServer};

/// One hash at a time, and one that may wait.
fn pools() -> Pools {
    Pools::one().and("[security]\nhash_threads = 1\nhash_queue = 1\n")
}

#[tokio::test]
async fn a_flood_of_sign_ins_is_answered_and_the_next_one_works() {
    let server = TestServer::with(pools()).await;
    let app = server.app("app");
    let flood = (0..40).map(|number| {
        let (app, mut browser) = (app.clone(), server.browser());
        async move {
            let page = browser.page(&app.authorize()).await;
            let name = format!("nobody{number}@example.com");
            let fields = [("username", name.as_str()), ("password", PASSWORD)];
            browser.submit(&page, &fields).await.page()
        }
    });
    let pages = join_all(flood).await;
    let refused: Vec<_> = pages.iter().filter(|page| page.status == 503).collect();
    assert!(!refused.is_empty(), "nobody was refused");
    assert!(pages.iter().all(|page| page.status == 503 || page.status == 200));
    for page in &refused {
        assert!(page.headers.contains_key("retry-after"));
        assert!(page.has("a[href^='/login?']"), "no way on: {}", page.text());
    }
    let mut browser = server.browser();
    app.sign_in(&mut browser, "ada@example.com").await;
}
