//! Passkeys, with an authenticator that the browser's own protocol provides.

use serde_json::{Value, json};

use super::joining::begin;
use super::{Journey, Place, Script, Walk, With};
use crate::passkeys::made;
use crate::support::PASSWORD;
use crate::support::authenticator::Authenticator;

/// The button that asks for a touch, once the page knows that the browser can.
const TOUCH: &str = "form[data-passkey] button:not([hidden])";

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "a passkey is made, and signs in without a name",
        place: Place::Keys,
        people: &[("ada", With::Nothing)],
        needs: Script::Needed,
        goes: |walk| Box::pin(without_a_name(walk)),
    },
    Journey {
        name: "a passkey is left at home, and removed",
        place: Place::Keys,
        people: &[("ada", With::Nothing)],
        needs: Script::Needed,
        goes: |walk| Box::pin(left_at_home(walk)),
    },
    Journey {
        name: "a passkey proves who deletes an account without a password, at the second touch",
        place: Place::Open,
        people: &[],
        needs: Script::Needed,
        goes: |walk| Box::pin(in_place_of_a_password(walk)),
    },
    Journey {
        name: "a passkey is no use without script, and another way is",
        place: Place::Keys,
        people: &[("ada", With::Nothing)],
        needs: Script::Missing,
        goes: |walk| Box::pin(without_script(walk)),
    },
];

/// Inside the computer; its owner touches it at once.
async fn authenticator(walk: &Walk<'_>) -> Value {
    walk.tab().cdp("WebAuthn.enable", json!({ "enableUI": false })).await;
    let options = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true,
        "automaticPresenceSimulation": true,
    });
    let wanted = json!({ "options": options });
    let added = walk.tab().cdp("WebAuthn.addVirtualAuthenticator", wanted).await;
    added["authenticatorId"].clone()
}

async fn by_password(walk: &Walk<'_>) {
    walk.name("keys", "ada").await;
    walk.step("password").await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
}

/// Behind the password, where it is offered.
async fn enrol(walk: &Walk<'_>) {
    authenticator(walk).await;
    by_password(walk).await;
    walk.step("new_passkey").await;
    walk.page("[data-unable][hidden]").await;
    walk.fill("passkey_name", "This computer").await;
    walk.press(TOUCH).await;
    walk.arrive("keys", "ada").await;
    walk.leave("keys").await;
}

async fn without_a_name(walk: &Walk<'_>) {
    enrol(walk).await;
    walk.open("keys", &[]).await;
    // Either below the name field, by itself, or by the button.
    if walk.tab().address().await.path() == "/login" && walk.tab().has(TOUCH).await {
        walk.tab().run("document.querySelector('form[data-passkey]').requestSubmit()").await;
    }
    walk.arrive("keys", "ada").await;
}

async fn left_at_home(walk: &Walk<'_>) {
    enrol(walk).await;
    walk.tab().cdp("WebAuthn.disable", json!({})).await;
    walk.name("keys", "ada").await;
    walk.step("choose").await;
    walk.choose("passkey").await;
    walk.step("passkey").await;
    walk.page(TOUCH).await;
    walk.press("button[value=other]").await;
    walk.step("choose").await;
    walk.choose("password").await;
    walk.step("password").await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
    walk.arrive("keys", "ada").await;
    walk.account("keys", "").await;
    walk.press("main a[href^='/account/passkeys']").await;
    walk.page(".own li a").await;
    assert!(walk.text("main").await.contains("This computer"));
    walk.press(".own li a").await;
    walk.page("#current-password").await;
    walk.fill("password", PASSWORD).await;
    walk.press("button[value=remove]").await;
    walk.page(".notice.good").await;
    assert!(!walk.text("main").await.contains("This computer"));
}

async fn in_place_of_a_password(walk: &Walk<'_>) {
    let key = authenticator(walk).await;
    begin(walk, "open_choosing").await;
    walk.go().await;
    walk.step("confirm").await;
    walk.code(&walk.mailed(&walk.email("new")).await).await;
    walk.step("new_passkey").await;
    walk.page("[data-unable][hidden]").await;
    walk.press(TOUCH).await;
    walk.arrive("open_choosing", "new").await;
    walk.wait(10 * 60);
    walk.account("open_choosing", "/delete").await;
    walk.fill("account_name", &walk.email("new")).await;
    walk.go().await;
    walk.page("a[href^='/account/proof']").await;
    walk.press("main a[href^='/account/proof']").await;
    walk.step("account_proof").await;
    walk.choose("passkey").await;
    walk.step("account_proof_passkey").await;
    // A finger that the device does not know: it asks once more.
    let finger = |known: bool| json!({ "authenticatorId": key, "isUserVerified": known });
    walk.tab().cdp("WebAuthn.setUserVerified", finger(false)).await;
    walk.page(TOUCH).await;
    walk.press(TOUCH).await;
    walk.page("[data-trouble=other]:not([hidden])").await;
    walk.tab().cdp("WebAuthn.setUserVerified", finger(true)).await;
    walk.press(TOUCH).await;
    walk.page("#account-name").await;
    walk.fill("account_name", &walk.email("new")).await;
    walk.go().await;
    walk.page("main:not(:has(form)) a.go").await;
}

/// It was made by another browser, which runs script.
async fn without_script(walk: &Walk<'_>) {
    let (mut other, page) = walk.elsewhere("keys").await;
    let page = other.submit(&page, &[("username", &walk.email("ada"))]).await.page();
    let page = other.submit(&page, &[("password", PASSWORD)]).await.page();
    let mut key = Authenticator::new(&walk.stage.server.origin());
    other.send_form(&made(&page, &mut key)).await.away();
    walk.open("keys", &[]).await;
    walk.step("sign_in").await;
    assert!(!walk.tab().see("form[data-passkey]").await.is_displayed().await.unwrap());
    walk.fill("username", &walk.email("ada")).await;
    walk.go().await;
    walk.step("choose").await;
    walk.choose("passkey").await;
    walk.page("[data-unable]:not([hidden])").await;
    walk.press("button[value=other]").await;
    walk.step("choose").await;
    walk.choose("password").await;
    walk.step("password").await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
    walk.arrive("keys", "ada").await;
}
