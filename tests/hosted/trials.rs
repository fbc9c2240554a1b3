//! Two themes beside each other: which of them a journey wears follows from its request, on each of its
//! pages, and nothing is set or kept for it.

use vestibule::domain::{FunnelBy, FunnelQuery, PoolId};

use crate::support::browser::Page;
use crate::support::stores::StorePair;
use crate::support::{Pools, TestServer};

/// A server with a theme `plain` and a theme `bold` to be tried.
async fn trying(pool_lines: &str, client_lines: &str) -> TestServer {
    let folder = tempfile::tempdir().unwrap();
    for (name, colour) in [("plain", "#224466"), ("bold", "#7a1f5c"), ("third", "#0b5d1e")] {
        let theme = folder.path().join("themes").join(name);
        std::fs::create_dir_all(&theme).unwrap();
        std::fs::write(theme.join("theme.toml"), format!("[seeds]\nbrand = \"{colour}\"\n"))
            .unwrap();
    }
    let stores = StorePair::of_this_run(folder.path()).await;
    let lines = format!("theme = \"plain\"\n{pool_lines}");
    let pools = Pools::one_with(&lines).and_client("own", client_lines);
    TestServer::on(pools, stores, folder).await
}

fn wears(server: &TestServer, page: &Page, theme: &str) -> bool {
    let catalog = server.house.app.catalog.load();
    page.html.contains(&catalog.theme(theme).unwrap().style_href)
}

#[tokio::test]
async fn a_journey_wears_one_of_two_themes_on_all_of_its_pages() {
    let server =
        trying("theme_trial = { theme = \"bold\", share = 50 }", "theme = \"third\"").await;
    let app = server.app("app");
    let mut bold = 0;
    for n in 0..40 {
        let request = app.authorize_with(&[("state", &format!("st{n}"))]);
        let mut browser = server.browser();
        let page = browser.page(&request).await;
        let is_bold = wears(&server, &page, "bold");
        assert_ne!(is_bold, wears(&server, &page, "plain"));
        bold += usize::from(is_bold);
        let worn = if is_bold { "bold" } else { "plain" };
        let again = server.browser().page(&format!("{request}&lang=de")).await;
        assert!(wears(&server, &again, worn), "in another browser and language, too");
        let lost = browser.page(&page.link_to("/forgotPassword")).await;
        assert!(wears(&server, &lost, worn));
        let wrong = [("username", "ada@example.com"), ("password", "wrong")];
        assert!(wears(&server, &browser.submit(&page, &wrong).await.page(), worn));
        let names: Vec<_> = browser.cookies.keys().map(String::as_str).collect();
        assert!(names.iter().all(|name| ["vestibule", "XSRF-TOKEN"].contains(name)), "{names:?}");
    }
    assert!((8..=32).contains(&bold), "{bold} of 40");
    let plain = [("state", ""), ("code_challenge", ""), ("code_challenge_method", "")];
    let alike = server.browser().page(&app.authorize_with(&plain)).await;
    assert!(wears(&server, &alike, "plain"), "nothing tells these journeys apart");
    let account = server.browser().page("/error?error=invalid_request").await;
    assert!(wears(&server, &account, "plain"), "a page without a request");
    let own = server.browser().page(&server.app("own").authorize()).await;
    assert!(wears(&server, &own, "third"), "a client with a theme of its own is left alone");
}

#[tokio::test]
async fn mails_and_the_funnel_follow_the_theme_that_is_tried() {
    let trial = "theme_trial = { theme = \"bold\", share = 100 }";
    let server = trying("", trial).await;
    let (app, mut browser) = (server.app("own"), server.browser());
    let page = browser.page(&app.authorize()).await;
    assert!(wears(&server, &page, "bold"));
    assert!(wears(&server, &server.browser().page(&server.app("app").authorize()).await, "plain"));
    let page = browser.page(&page.link_to("/forgotPassword")).await;
    browser.submit(&page, &[("username", "ada@example.com")]).await.page();
    assert!(server.mail().await.last().unwrap().1.contains("#7a1f5c"));
    app.tokens(&mut server.browser(), "ada@example.com").await;
    server.house.add_up().await.unwrap();
    let query = FunnelQuery::last(1, server.house.app.now(), FunnelBy::Theme);
    let pool = PoolId::parse("test_A").unwrap();
    let parts = server.house.app.funnel.parts(&pool, &query).await.unwrap();
    let told: Vec<_> = parts
        .iter()
        .map(|own| (own.of.as_str(), own.journeys.shown, own.journeys.passed))
        .collect();
    assert_eq!(told, [("bold", 2, 1), ("plain", 1, 0)]);
}
