//! The menu of languages at the foot of each page.

use crate::support::{Pools, TestServer};

#[tokio::test]
async fn the_menu_offers_what_the_pool_speaks_and_keeps_what_was_asked_for() {
    let lines = "languages = [\"de\", \"fr\"]\nlanguage = \"de\"";
    let server = TestServer::with(Pools::one_with(lines)).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize_with(&[("state", "a b&c=d"), ("lang", "en")])).await;
    assert!(page.has("html[lang=de]"), "{}", page.text());
    for there in
        ["input[name=state][value='a b&c=d']", "option[value=fr]", "option[selected][value=de]"]
    {
        assert!(page.has(&format!("footer {there}")), "{there}: {}", page.html);
    }
    assert!(!page.has("footer option[value=en]") && !page.has("footer input[name=lang]"));

    // As the form sends it.
    let query = app.query(&[("state", "a b&c=d"), ("lang", "fr")]);
    let page = browser.page(&format!("/login?{query}")).await;
    assert!(page.has("html[lang=fr]") && page.has("footer input[name=state][value='a b&c=d']"));
    let page = browser.page(&app.authorize()).await;
    assert!(page.has("html[lang=fr]"), "it is remembered");

    // A form turns line breaks into others, and the client would not get back what it sent.
    let page = browser.page(&app.authorize_with(&[("state", "one\ntwo")])).await;
    assert!(page.step() == "sign_in" && !page.has("footer"), "{}", page.html);
}

#[tokio::test]
async fn english_in_disguise_is_there_for_whoever_names_it_in_demo_mode_alone() {
    let server = TestServer::start().await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize_with(&[("lang", "en-XA")])).await;
    assert!(
        page.has("html[lang=en-XA][dir=ltr]") && page.text().contains("[Šîĝñ"),
        "{}",
        page.html
    );
    assert!(!page.has("footer option[value=en-XA]"), "the menu does not offer it");
    let page = browser.page(&app.authorize_with(&[("ui_locales", "ar-XB en")])).await;
    assert!(page.has("html[lang=ar-XB][dir=rtl]"), "{}", page.html);
    let page = browser.page(&app.authorize()).await;
    assert!(page.has("html[lang=en]"), "no cookie keeps it: {}", page.html);

    let shown = TestServer::undemonstrated(Pools::one()).await;
    let app = shown.app("app");
    let page = shown.browser().page(&app.authorize_with(&[("lang", "en-XA")])).await;
    assert!(page.has("html[lang=en]"), "{}", page.html);
}
