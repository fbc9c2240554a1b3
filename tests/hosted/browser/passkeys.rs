//! Passkeys in a real browser, with an authenticator that its own protocol provides.

use serde_json::json;

use super::Stage;
use crate::passkeys::choosing;
use crate::support::PASSWORD;

const ADA: &str = "ada@example.com";
const GO: &str = "form[data-passkey] button:not([hidden])";

/// A stage with an authenticator inside the computer, whose owner touches it at once.
async fn stage() -> Option<Stage> {
    let stage = Stage::set_with(choosing(""), "webchoosing").await?;
    stage.tab.cdp("WebAuthn.enable", json!({ "enableUI": false })).await;
    let options = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true,
        "automaticPresenceSimulation": true,
    });
    stage.tab.cdp("WebAuthn.addVirtualAuthenticator", json!({ "options": options })).await;
    Some(stage)
}

async fn enrol(stage: &Stage) {
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    tab.fill("#signInFormUsername", ADA).await;
    tab.press("form:has(#signInFormUsername) .go").await;
    tab.fill("#signInFormPassword", PASSWORD).await;
    tab.press("form:has(#signInFormPassword) .go").await;
    tab.reads("h1", "passkey").await;
    assert!(tab.has("[data-unable][hidden]").await, "the browser knows passkeys");
    tab.fill("#passkey-name", "This computer").await;
    tab.press(GO).await;
    assert_eq!(stage.tokens().await.id_claims()["email"], ADA);
}

async fn forget(stage: &Stage) {
    stage.tab.cdp("Network.clearBrowserCookies", json!({})).await;
}

#[tokio::test]
async fn a_passkey_is_made_and_signs_in_without_a_name() {
    let Some(stage) = stage().await else { return };
    enrol(&stage).await;
    forget(&stage).await;
    stage.tab.go(&stage.authorize(&[])).await;
    // Either below the name field, by itself, or by the button.
    if stage.tab.address().await.path() == "/login" && stage.tab.has(GO).await {
        stage.tab.run("document.querySelector('form[data-passkey]').requestSubmit()").await;
    }
    assert_eq!(stage.tokens().await.id_claims()["email"], ADA);
}

#[tokio::test]
async fn a_passkey_is_used_behind_a_name_and_is_gone_once_it_was_removed() {
    let Some(stage) = stage().await else { return };
    let tab = &stage.tab;
    enrol(&stage).await;
    tab.go(&stage.at_server("/account/passkeys?client_id=webchoosing")).await;
    tab.reads("main", "This computer").await;
    forget(&stage).await;
    tab.cdp("WebAuthn.disable", json!({})).await;
    tab.go(&stage.authorize(&[])).await;
    tab.fill("#signInFormUsername", ADA).await;
    tab.press("form:has(#signInFormUsername) .go").await;
    tab.press("input[value=passkey]").await;
    tab.press("form:has([name=method]) .go").await;
    tab.reads("h1", "passkey").await;
    tab.see(GO).await;
    tab.press("button[value=other]").await;
    tab.press("input[value=password]").await;
    tab.press("form:has([name=method]) .go").await;
    tab.fill("#signInFormPassword", PASSWORD).await;
    tab.press("form:has(#signInFormPassword) .go").await;
    stage.arrived().await;
    tab.go(&stage.at_server("/account/passkeys?client_id=webchoosing")).await;
    tab.press(".own li a").await;
    tab.fill("#current-password", PASSWORD).await;
    tab.press("button[value=remove]").await;
    tab.reads("main", "has been removed").await;
}

#[tokio::test]
async fn without_script_a_passkey_page_leads_to_another_way() {
    let Some(stage) = stage().await else { return };
    let tab = &stage.tab;
    enrol(&stage).await;
    forget(&stage).await;
    tab.without_script().await;
    tab.go(&stage.authorize(&[])).await;
    assert!(!tab.see("form[data-passkey]").await.is_displayed().await.unwrap());
    tab.fill("#signInFormUsername", ADA).await;
    tab.press("form:has(#signInFormUsername) .go").await;
    tab.press("input[value=passkey]").await;
    tab.press("form:has([name=method]) .go").await;
    tab.reads("[data-unable]", "JavaScript").await;
    tab.press("button[value=other]").await;
    tab.see("input[value=password]").await;
}
