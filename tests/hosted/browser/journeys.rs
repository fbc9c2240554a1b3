use super::Stage;

async fn by_code(stage: &Stage) {
    stage.sign_in("grace@example.com").await;
    stage.tab.fill("#code", &stage.server.totp()).await;
    stage.tab.press("form:has(#code) .go").await;
    let tokens = stage.tokens().await;
    assert_eq!(tokens.id_claims()["email"], "grace@example.com");
}

#[tokio::test]
async fn a_password_and_a_code_lead_to_the_app() {
    let Some(stage) = Stage::set().await else { return };
    by_code(&stage).await;
}

#[tokio::test]
async fn a_password_and_a_code_lead_to_the_app_without_script() {
    let Some(stage) = Stage::set().await else { return };
    stage.tab.without_script().await;
    stage.tab.go(&stage.authorize(&[])).await;
    assert!(!stage.tab.has(".reveal").await, "there is script");
    by_code(&stage).await;
}

/// From the key on the page to a second factor that works at the next sign-in too.
async fn by_set_up(stage: &Stage) {
    let tab = &stage.tab;
    stage.sign_in("margaret@example.com").await;
    tab.press("form:has([name=method]) .go").await;
    let key = tab.text(".key").await.split_whitespace().collect::<String>();
    assert_eq!(tab.attribute(".qr", "role").await.as_deref(), Some("img"));
    tab.fill("#code", &stage.server.totp_of(&key)).await;
    tab.fill("#device-name", "My phone").await;
    tab.press("form:has(#code) .go").await;
    stage.tokens().await;
    stage.server.clock.advance_seconds(30);
    stage.tab.go(&stage.login(&[("prompt", "login")])).await;
    if tab.has("[name=action][value=continue]").await {
        tab.press(".ways a").await;
    }
    stage.send("margaret@example.com", crate::support::PASSWORD).await;
    assert!(tab.text("#code-hint").await.contains("My phone"));
    tab.fill("#code", &stage.server.totp_of(&key)).await;
    tab.press("form:has(#code) .go").await;
    stage.tokens().await;
}

#[tokio::test]
async fn an_authenticator_app_is_set_up() {
    let Some(stage) = Stage::set().await else { return };
    by_set_up(&stage).await;
}

#[tokio::test]
async fn an_authenticator_app_is_set_up_without_script() {
    let Some(stage) = Stage::set().await else { return };
    stage.tab.without_script().await;
    by_set_up(&stage).await;
}

#[tokio::test]
async fn a_new_password_is_chosen_without_script() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.without_script().await;
    stage.sign_in("linus@example.com").await;
    tab.fill("#new-password", "short").await;
    tab.fill("#confirm-password", "short").await;
    tab.press("form:has(#new-password) .go").await;
    tab.see("#summary").await;
    assert!(tab.has("[data-rule=length][data-state=unmet]").await);
    tab.fill("#new-password", "Fresh-Horse-10").await;
    tab.fill("#confirm-password", "Fresh-Horse-10").await;
    tab.press("form:has(#new-password) .go").await;
    stage.tokens().await;
}

#[tokio::test]
async fn an_answer_by_form_reaches_the_app() {
    let Some(stage) = Stage::set().await else { return };
    let strict = [("client_id", "webstrict"), ("response_mode", "form_post")];
    stage.tab.go(&stage.authorize(&strict)).await;
    stage.send("ada@example.com", crate::support::PASSWORD).await;
    let callback = stage.arrived().await;
    assert_eq!(callback.query(), None, "the answer is in the form, not in the address");
}

#[tokio::test]
async fn an_answer_by_form_reaches_the_app_by_a_button_too() {
    let Some(stage) = Stage::set().await else { return };
    stage.tab.without_script().await;
    let strict = [("client_id", "webstrict"), ("response_mode", "form_post")];
    stage.tab.go(&stage.authorize(&strict)).await;
    stage.send("ada@example.com", crate::support::PASSWORD).await;
    stage.tab.press("form[data-submit] .go").await;
    stage.arrived().await;
}
