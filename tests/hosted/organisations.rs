//! Whose look a page has: the server's, the pool's over it, an organisation's over that, the client's
//! over all. An organisation is named by the request, or known by the domain of a name.

use crate::support::browser::Page;
use crate::support::stores::StorePair;
use crate::support::{PASSWORD, Pools, TestServer};

const ACME: &str = "#7a1f5c";

/// A pool with two organisations; everybody in it is of the first one.
async fn scoped() -> TestServer {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("house", "[seeds]\nradius = 3\n"),
        ("acme", &*format!("[seeds]\nbrand = \"{ACME}\"\n")),
        ("other", "[seeds]\nbrand = \"#0b5d1e\"\n"),
        ("shop", "[logo]\nheight = 44\n"),
    ] {
        let theme = folder.path().join("themes").join(name);
        std::fs::create_dir_all(&theme).unwrap();
        std::fs::write(theme.join("theme.toml"), text).unwrap();
    }
    let stores = StorePair::of_this_run(folder.path()).await;
    let pools = Pools::one_with("theme = \"house\"").and_client("shop", "theme = \"shop\"").and(
        "[pools.test_A.organisations.acme]\ndomains = [\"example.com\"]\ntheme = \"acme\"\n\
         [pools.test_A.organisations.other]\ndomains = [\"other.example\"]\ntheme = \"other\"\n",
    );
    TestServer::on(pools, stores, folder).await
}

fn wears(server: &TestServer, page: &Page, names: &[&str]) -> bool {
    let catalog = server.house.app.catalog.load();
    let look = vestibule::domain::Look::of(names.iter().map(|name| Some(*name)));
    page.html.contains(&catalog.look(&look).style_href)
}

#[tokio::test]
async fn an_organisation_s_look_is_over_the_pool_s_and_below_the_client_s() {
    let server = scoped().await;
    let catalog = server.house.app.catalog.load_full();
    let look = |names: &[&str]| {
        let names: Vec<_> = names.iter().map(|name| Some(*name)).collect();
        catalog.look(&vestibule::domain::Look::of(names))
    };
    let (acme, shop) = (look(&["acme", "house"]), look(&["shop", "acme", "house"]));
    assert_eq!(
        (acme.theme.radius, shop.theme.radius),
        (3, 3),
        "what they do not say is the pool's"
    );
    assert_eq!(shop.theme.logo_height, 44);
    let (app, own) = (server.app("app"), server.app("shop"));
    for (request, names) in [
        (app.authorize(), &["house"][..]),
        (app.authorize_with(&[("organization", "acme")]), &["acme", "house"]),
        (app.authorize_with(&[("organization", "nobody")]), &["house"]),
        (app.authorize_with(&[("organization", "\u{7}<x>")]), &["house"]),
        (app.authorize_with(&[("login_hint", "who@Other.Example")]), &["other", "house"]),
        (own.authorize(), &["shop", "house"]),
        (own.authorize_with(&[("organization", "acme")]), &["shop", "acme", "house"]),
    ] {
        let page = server.browser().page(&request).await;
        assert!(page.status.is_success() && wears(&server, &page, names), "{request} {names:?}");
    }
}

#[tokio::test]
async fn a_name_brings_the_look_of_its_domain_whether_anybody_has_it_or_not() {
    let server = scoped().await;
    let app = server.app("app");
    let mut shown = Vec::new();
    for name in ["ada@example.com", "nobody@example.com"] {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        assert!(wears(&server, &page, &["house"]));
        let wrong = [("username", name), ("password", "wrong")];
        let page = browser.submit(&page, &wrong).await.page();
        assert!(wears(&server, &page, &["acme", "house"]), "{name}");
        shown.push(page.html.replace(name, "").len());
    }
    assert_eq!(shown[0], shown[1]);
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let wrong = [("username", "ada@elsewhere.example"), ("password", "wrong")];
    assert!(wears(&server, &browser.submit(&page, &wrong).await.page(), &["house"]));
    let named = app.authorize_with(&[("organization", "other")]);
    let mut browser = server.browser();
    let page = browser.page(&named).await;
    let wrong = [("username", "ada@example.com"), ("password", "wrong")];
    let page = browser.submit(&page, &wrong).await.page();
    assert!(wears(&server, &page, &["other", "house"]), "what the request names comes first");
    let right = [("username", "ada@example.com"), ("password", PASSWORD)];
    browser.submit(&page, &right).await.away();
}

#[tokio::test]
async fn messages_wear_what_the_pages_wear() {
    let server = scoped().await;
    let app = server.app("app");
    let lost = async |request: &str| {
        let mut browser = server.browser();
        let page = browser.page(request).await;
        let page = browser.page(&page.link_to("/forgotPassword")).await;
        browser.submit(&page, &[("username", "ada@example.com")]).await.page();
        server.mail().await.last().unwrap().1.clone()
    };
    let mail = lost(&app.authorize()).await;
    assert!(mail.contains(ACME), "by the domain of the address: {mail}");
    let mail = lost(&app.authorize_with(&[("organization", "other")])).await;
    assert!(!mail.contains(ACME) && mail.contains("#0b5d1e"), "{mail}");
}

#[tokio::test]
async fn the_server_s_theme_is_below_all_and_clients_that_come_later_have_looks_too() {
    let server = scoped().await;
    let mut config = vestibule::config::Config::clone(&server.house.config());
    for own in &mut config.pools {
        own.pool.wear_over(Some("other"));
    }
    server.house.reload(config).await.unwrap();
    let page = server.browser().page(&server.app("app").authorize()).await;
    assert!(wears(&server, &page, &["house", "other"]));
    let catalog = server.house.app.catalog.load();
    let look = vestibule::domain::Look::of([Some("house"), Some("other")]);
    assert_eq!(catalog.look(&look).theme.radius, 3);
    assert_ne!(catalog.look(&look).style_href, catalog.theme("house").unwrap().style_href);
}
