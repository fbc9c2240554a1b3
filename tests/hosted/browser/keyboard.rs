use fantoccini::key::Key;

use super::Stage;
use super::tab::Tab;
use crate::support::PASSWORD;

/// Where the focus is must be visible.
const RING: &str = "const s = getComputedStyle(document.activeElement);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;";

/// Tab by Tab through these, each with a ring around it.
async fn goes_through(tab: &Tab, stops: &[&str]) {
    for stop in stops {
        assert_eq!(tab.tab().await, *stop);
        assert_eq!(tab.run(RING).await, true, "no ring around {stop}");
    }
}

async fn enter(tab: &Tab) {
    tab.keys(&char::from(Key::Enter).to_string()).await;
}

#[tokio::test]
async fn a_keyboard_is_enough() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    goes_through(tab, &["#signInFormUsername"]).await;
    tab.keys("grace@example.com").await;
    goes_through(tab, &["#signInFormPassword"]).await;
    tab.keys(PASSWORD).await;
    goes_through(tab, &["button Show password", "button Sign in"]).await;
    enter(tab).await;
    tab.see("#code").await;
    goes_through(tab, &["button Use another account", "#code"]).await;
    tab.keys(&stage.server.totp()).await;
    goes_through(tab, &["button Continue"]).await;
    enter(tab).await;
    stage.tokens().await;
}

#[tokio::test]
async fn enter_in_a_field_sends_the_form() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    goes_through(tab, &["#signInFormUsername"]).await;
    tab.keys("grace@example.com").await;
    goes_through(tab, &["#signInFormPassword"]).await;
    tab.keys(PASSWORD).await;
    enter(tab).await;
    tab.see("#code").await;
    goes_through(tab, &["button Use another account", "#code"]).await;
    tab.keys(&stage.server.totp()).await;
    enter(tab).await;
    stage.tokens().await;
}

#[tokio::test]
async fn the_keyboard_leads_from_a_mistake_to_its_field() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    stage.send("grace@example.com", "wrong").await;
    tab.see("#summary").await;
    assert_eq!(tab.focused().await, "#summary");
    assert_eq!(tab.run(RING).await, true);
    tab.tab().await;
    enter(tab).await;
    assert_eq!(tab.focused().await, "#signInFormUsername");
}

#[tokio::test]
async fn the_keyboard_reaches_the_languages_last() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    let fields = ["#signInFormUsername", "#signInFormPassword"];
    goes_through(tab, &fields).await;
    goes_through(tab, &["button Show password", "button Sign in"]).await;
    goes_through(tab, &["a Forgot your password?"]).await;
    assert_eq!(tab.tab().await, "#lang");
    tab.keys("Deu").await;
    assert_eq!(tab.tab().await, "button Change");
    enter(tab).await;
    tab.see("html[lang=de]").await;
}
