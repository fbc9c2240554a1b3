use super::Stage;
use crate::support::PASSWORD;

#[tokio::test]
async fn a_wrong_password_is_told_where_the_focus_goes() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    stage.send("Ada@example.com", "wrong").await;
    assert!(tab.text("#summary").await.contains("is not right"));
    assert_eq!(tab.focused().await, "#summary");
    assert_eq!(tab.value("#signInFormUsername").await, "Ada@example.com");
    assert_eq!(tab.value("#signInFormPassword").await, "");
    tab.press("#summary a").await;
    assert_eq!(tab.focused().await, "#signInFormUsername");
    stage.send("ada@example.com", PASSWORD).await;
    stage.tokens().await;
}

#[tokio::test]
async fn a_password_can_be_looked_at_and_is_sent_hidden() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    tab.fill("#signInFormUsername", "ada@example.com").await;
    tab.fill("#signInFormPassword", PASSWORD).await;
    let kind = async || tab.attribute("#signInFormPassword", "type").await.unwrap();
    assert_eq!(
        (kind().await.as_str(), tab.text(".reveal").await.as_str()),
        ("password", "Show password")
    );
    tab.press(".reveal").await;
    assert_eq!(
        (kind().await.as_str(), tab.text(".reveal").await.as_str()),
        ("text", "Hide password")
    );
    assert_eq!(tab.value("#signInFormPassword").await, PASSWORD);
    let sent = "const f = document.querySelector('#signInFormPassword').form;
        f.addEventListener('submit', (e) => { e.preventDefault(); });
        f.requestSubmit(); return document.querySelector('#signInFormPassword').type;";
    assert_eq!(tab.run(sent).await, "password");
}

#[tokio::test]
async fn rules_follow_the_typing() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    stage.sign_in("linus@example.com").await;
    tab.see("#rules").await;
    let states = "return [...document.querySelectorAll('#rules li')].map((li) =>
        `${li.dataset.rule} ${li.dataset.state} ${li.lastElementChild.textContent.trim()}`.trim())";
    let states = async || {
        let list = tab.run(states).await;
        list.as_array().unwrap().iter().map(|s| s.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(states().await.iter().all(|rule| rule.ends_with("unknown")), "{:?}", states().await);
    tab.fill("#new-password", "fresh").await;
    let after = states().await;
    assert!(after.contains(&"lower met done".to_owned()), "{after:?}");
    assert!(after.contains(&"digit unmet still missing".to_owned()), "{after:?}");
    tab.fill("#new-password", "Fresh-Horse-10").await;
    assert!(states().await.iter().all(|rule| rule.ends_with("met done")), "{:?}", states().await);
    tab.fill("#confirm-password", "Fresh-Horse-11").await;
    tab.press("form:has(#new-password) .go").await;
    tab.see("#summary").await;
    assert_eq!(tab.focused().await, "#summary");
    tab.fill("#new-password", "Fresh-Horse-10").await;
    tab.fill("#confirm-password", "Fresh-Horse-10").await;
    tab.press("form:has(#new-password) .go").await;
    stage.tokens().await;
}

#[tokio::test]
async fn a_copied_code_may_have_spaces() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    stage.sign_in("grace@example.com").await;
    let code = stage.server.totp();
    tab.fill("#code", &format!("{} {}", &code[..3], &code[3..])).await;
    assert_eq!(tab.value("#code").await, code);
    tab.press("form:has(#code) .go").await;
    stage.tokens().await;
}

#[tokio::test]
async fn the_language_is_chosen_and_remembered() {
    let Some(stage) = Stage::set().await else { return };
    let tab = &stage.tab;
    tab.go(&stage.authorize(&[])).await;
    for (tag, direction) in [("ar", "rtl"), ("de", "ltr")] {
        tab.press(&format!("#lang option[value={tag}]")).await;
        tab.press("footer button").await;
        tab.see(&format!("html[lang={tag}][dir={direction}]")).await;
        assert_eq!(tab.value("#lang").await, tag);
    }
    tab.reload().await;
    tab.see("html[lang=de]").await;
    stage.send("grace@example.com", PASSWORD).await;
    tab.see("#code").await;
    tab.see("html[lang=de]").await;
    tab.go(&stage.authorize(&[("state", "another")])).await;
    tab.see("html[lang=de]").await;
}
