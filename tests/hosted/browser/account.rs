use super::Stage;
use crate::support::PASSWORD;
use crate::support::app::parameter;

/// Ada, signed in.
async fn ada() -> Option<Stage> {
    let stage = Stage::set().await?;
    stage.sign_in("ada@example.com").await;
    stage.arrived().await;
    Some(stage)
}

#[tokio::test]
async fn whoever_is_signed_in_goes_on_by_a_press() {
    let Some(stage) = ada().await else { return };
    stage.tab.go(&stage.login(&[("state", "again")])).await;
    assert!(stage.tab.text(".who").await.contains("ada@example.com"));
    stage.tab.press("button[value=continue]").await;
    let callback = stage.arrived().await;
    assert_eq!(parameter(&callback, "state").as_deref(), Some("again"));
}

#[tokio::test]
async fn whoever_is_signed_in_passes_the_authorize_endpoint_unseen() {
    let Some(stage) = ada().await else { return };
    stage.tab.go(&stage.authorize(&[("state", "again")])).await;
    let callback = stage.arrived().await;
    assert_eq!(parameter(&callback, "state").as_deref(), Some("again"));
}

#[tokio::test]
async fn somebody_else_can_use_the_same_browser() {
    let Some(stage) = ada().await else { return };
    stage.tab.go(&stage.login(&[])).await;
    stage.tab.press(".ways a").await;
    stage.send("grace@example.com", PASSWORD).await;
    stage.tab.fill("#code", &stage.server.totp()).await;
    stage.tab.press("form:has(#code) .go").await;
    assert_eq!(stage.tokens().await.id_claims()["email"], "grace@example.com");
}

#[tokio::test]
async fn another_account_may_be_chosen_half_way() {
    let Some(stage) = Stage::set().await else { return };
    stage.sign_in("grace@example.com").await;
    stage.tab.see("#code").await;
    stage.tab.press("button[value=start_over]").await;
    stage.send("ada@example.com", PASSWORD).await;
    assert_eq!(stage.tokens().await.id_claims()["email"], "ada@example.com");
}

#[tokio::test]
async fn signing_out_on_the_page_ends_the_session() {
    let Some(stage) = ada().await else { return };
    stage.tab.go(&stage.login(&[])).await;
    stage.tab.press("button[value=sign_out]").await;
    stage.tab.see("#signInFormPassword").await;
    stage.tab.go(&stage.authorize(&[])).await;
    stage.tab.see("#signInFormPassword").await;
}

#[tokio::test]
async fn the_app_signs_out_and_gets_the_browser_back() {
    let Some(stage) = ada().await else { return };
    let out = stage.site.at("/signedout");
    let leave = format!("/logout?client_id=web&logout_uri={out}");
    stage.tab.go(&stage.at_server(&leave)).await;
    stage.tab.arrive(&out).await;
    stage.tab.go(&stage.authorize(&[])).await;
    stage.tab.see("#signInFormPassword").await;
}

#[tokio::test]
async fn a_strict_sign_out_without_proof_asks_first() {
    let Some(stage) = ada().await else { return };
    let out = stage.site.at("/signedout");
    let leave = format!("/logout?client_id=webstrict&post_logout_redirect_uri={out}&state=bye");
    stage.tab.go(&stage.at_server(&leave)).await;
    stage.tab.press("button[value=sign_out]").await;
    let landed = stage.tab.arrive(&out).await;
    assert_eq!(parameter(&landed, "state").as_deref(), Some("bye"));
}
