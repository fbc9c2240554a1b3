//! What a theme says in place of our words.

use std::path::Path;

use vestibule::config::Config;

use crate::support::stores::StorePair;
use crate::support::{Pools, TestServer};

fn write(theme: &Path, tag: &str, words: &str) {
    let folder = theme.join("words");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{tag}.ftl")), words).unwrap();
}

/// A server whose default theme is in the folder that comes with it.
async fn speaking(words: &[(&str, &str)]) -> (TestServer, tempfile::TempDir) {
    let themes = tempfile::tempdir().unwrap();
    let theme = themes.path().join("default");
    std::fs::create_dir(&theme).unwrap();
    std::fs::write(theme.join("theme.toml"), "").unwrap();
    for (tag, words) in words {
        write(&theme, tag, words);
    }
    let folder = themes.path().to_owned();
    let server = TestServer::live_with(Pools::one(), |own| own.themes = Some(folder)).await;
    (server, themes)
}

#[tokio::test]
async fn pages_and_mails_say_what_the_theme_says_and_ours_for_the_rest() {
    let english = "-house = the Museum\nsign-in-title = Welcome to { -house }\n\
        mail-recovery-code-lead = Somebody forgot a password at { $app }, and it was you?\n";
    let (server, _themes) = speaking(&[("en", english), ("de", "sign-in-title = Grüezi\n")]).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = browser.page(&app.authorize()).await;
    assert!(page.has("html[lang=en]") && page.text().contains("Welcome to the Museum"));
    assert!(page.text().contains("Password"), "what it does not say is ours: {}", page.text());
    let german = server.browser().page(&app.authorize_with(&[("lang", "de")])).await;
    assert!(german.text().contains("Grüezi") && german.text().contains("Passwort"));
    let french = server.browser().page(&app.authorize_with(&[("lang", "fr")])).await;
    assert!(!french.text().contains("Museum") && french.text().contains("Mot de passe"));

    let page = browser.page(&page.link_to("/forgotPassword")).await;
    browser.submit(&page, &[("username", "ada@example.com")]).await.page();
    let mails = server.mail().await;
    let (_, raw) = mails.last().unwrap();
    assert!(raw.contains("Somebody forgot a password at"), "{raw}");
}

#[tokio::test]
async fn new_words_are_live_at_a_reload_and_broken_ones_change_nothing() {
    let (server, themes) = speaking(&[("en", "sign-in-title = Before\n")]).await;
    let (app, theme) = (server.app("app"), themes.path().join("default"));
    let shown = async || server.browser().page(&app.authorize()).await.text();
    let reload = async || server.house.reload(Config::clone(&server.house.config())).await;
    assert!(shown().await.contains("Before"));

    write(&theme, "en", "sign-in-title = After\n");
    reload().await.unwrap();
    assert!(shown().await.contains("After"));

    write(&theme, "en", "sign-in-title = Broken\ncontinu = On\nway-back = \u{202e}\n");
    let refused = reload().await.unwrap_err().to_string();
    assert!(refused.contains("en.ftl:3:12: U+202E"), "{refused}");
    write(&theme, "en", "sign-in-title = Broken\ncontinu = On\n");
    let refused = reload().await.unwrap_err().to_string();
    assert!(
        refused.contains("en.ftl:2:1: continu is no key of the pages; did you mean `continue`?")
    );
    assert!(shown().await.contains("After"), "the running theme stays");
}

#[tokio::test]
async fn a_client_s_theme_says_what_differs_from_the_one_that_it_extends() {
    let folder = tempfile::tempdir().unwrap();
    let theme = |name: &str, toml: &str, words: &str| {
        let theme = folder.path().join("themes").join(name);
        std::fs::create_dir_all(&theme).unwrap();
        std::fs::write(theme.join("theme.toml"), toml).unwrap();
        write(&theme, "en", words);
    };
    let house = "-house = the Museum\nsign-in-title = Welcome to { -house }\ncontinue = Onwards\n";
    theme("house", "[seeds]\nbrand = \"#7a1f5c\"\n", house);
    theme("kids", "extends = \"house\"\n", "-house = the Playground\nlabel-password = Secret\n");
    let stores = StorePair::of_this_run(folder.path()).await;
    let pools = Pools::one_with("theme = \"house\"").and_client("kids", "theme = \"kids\"");
    let server = TestServer::on(pools, stores, folder).await;

    let page = server.browser().page(&server.app("app").authorize()).await;
    assert!(page.text().contains("Welcome to the Museum"), "{}", page.text());
    assert!(!page.text().contains("Secret"));
    let mut browser = server.browser();
    let page = browser.page(&server.app("kids").authorize()).await;
    let said = page.text();
    assert!(said.contains("Welcome to the Playground") && said.contains("Secret"), "{said}");

    // Messages that this app's pages send wear and say the same.
    let page = browser.page(&page.link_to("/forgotPassword")).await;
    browser.submit(&page, &[("username", "ada@example.com")]).await.page();
    let mails = server.mail().await;
    assert!(mails.last().unwrap().1.contains("#7a1f5c"), "{}", mails.last().unwrap().1);
}
