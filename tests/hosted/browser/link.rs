//! The page of a code whose link is pressed elsewhere, in a real browser.

use std::time::Instant;

use super::Stage;
use crate::link::{link, linking};

const ADA: &str = "ada@example.com";

/// As far as the page of the code.
async fn ask(stage: &Stage) {
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    tab.fill("#signInFormUsername", ADA).await;
    tab.press("form:has(#signInFormUsername) .go").await;
    tab.press("input[value=email_code]").await;
    tab.press("form:has([name=method]) .go").await;
    tab.see("#code").await;
}

/// On another device.
async fn press(stage: &Stage) {
    let mut phone = stage.server.browser();
    let opened = phone.page(&link(&stage.server).await).await;
    phone.submit(&opened, &[("action", "sign_in")]).await.page();
}

#[tokio::test]
async fn the_page_goes_on_by_itself_once_the_link_was_pressed_elsewhere() {
    let Some(stage) = Stage::set_with(linking(), "webchoosing").await else { return };
    ask(&stage).await;
    stage.tab.reads("[data-waits]", "goes on by itself").await;
    press(&stage).await;
    let pressed = Instant::now();
    stage.arrived().await;
    println!("went on after {:?}", pressed.elapsed());
    assert_eq!(stage.tokens().await.id_claims()["email"], ADA);
}

#[tokio::test]
async fn without_script_a_page_of_its_own_waits() {
    let Some(stage) = Stage::set_with(linking(), "webchoosing").await else { return };
    stage.tab.without_script().await;
    ask(&stage).await;
    stage.tab.press("[data-alone] a").await;
    stage.tab.reads("h1", "Waiting for your link").await;
    press(&stage).await;
    assert_eq!(stage.tokens().await.id_claims()["email"], ADA);
}
