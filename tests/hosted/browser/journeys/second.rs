//! Second factors: each of them, how it is set up, and what is done without it.

use super::{Journey, Place, Script, Walk, With};
use crate::support::{PASSWORD, TOTP_KEY};

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "a password and an app, in a browser that is trusted from then on",
        place: Place::House,
        people: &[("grace", With::App)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_app(walk)),
    },
    Journey {
        name: "an authenticator app is set up",
        place: Place::House,
        people: &[("margaret", With::Demand)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_new_app(walk)),
    },
    Journey {
        name: "a code by mail is the second step",
        place: Place::House,
        people: &[("margaret", With::Demand)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_sent_code(walk, "house", "email_code")),
    },
    Journey {
        name: "a code by text message is the second step",
        place: Place::Open,
        people: &[("margaret", With::DemandAndPhone)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_sent_code(walk, "open", "text_code")),
    },
    Journey {
        name: "recovery codes are made, and one is used",
        place: Place::House,
        people: &[("grace", With::App)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_recovery_code(walk)),
    },
    Journey {
        name: "an app asks for more than a password",
        place: Place::Levels,
        people: &[("grace", With::App)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_level(walk)),
    },
    Journey {
        name: "a lost second factor is asked for, told and stopped by one press",
        place: Place::House,
        people: &[("grace", With::App)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_lost_factor(walk)),
    },
];

async fn by_app(walk: &Walk<'_>) {
    walk.enter("house", "grace").await;
    walk.step("totp").await;
    walk.code("000000").await;
    walk.page("#summary").await;
    walk.press("#remember").await;
    walk.code(&walk.own_code()).await;
    walk.arrive("house", "grace").await;
    walk.leave("house").await;
    walk.enter("house", "grace").await;
    walk.arrive("house", "grace").await;
}

/// From the key on the page to a second factor that works at the next sign-in too.
async fn by_new_app(walk: &Walk<'_>) {
    walk.enter("house", "margaret").await;
    walk.step("choose_set_up").await;
    walk.choose("totp").await;
    walk.step("set_up_totp").await;
    let key = walk.shown_key().await;
    assert_eq!(walk.tab().attribute(".qr", "role").await.as_deref(), Some("img"));
    walk.fill("device_name", "My phone").await;
    walk.code(&walk.app_code(&key)).await;
    walk.step("recovery_codes").await;
    walk.go().await;
    walk.arrive("house", "margaret").await;
    walk.leave("house").await;
    walk.enter("house", "margaret").await;
    walk.step("totp").await;
    assert!(walk.text("#code-hint").await.contains("My phone"));
    walk.code(&walk.app_code(&key)).await;
    walk.arrive("house", "margaret").await;
}

/// Set up because one is demanded, and asked for from then on.
async fn by_sent_code(walk: &Walk<'_>, client: &str, method: &str) {
    walk.enter(client, "margaret").await;
    walk.step("choose_set_up").await;
    walk.choose(method).await;
    walk.step("code").await;
    walk.code(&sent(walk, method).await).await;
    walk.step("recovery_codes").await;
    walk.go().await;
    walk.arrive(client, "margaret").await;
    walk.leave(client).await;
    walk.wait(60);
    walk.enter(client, "margaret").await;
    walk.step("code").await;
    walk.code(&sent(walk, method).await).await;
    walk.arrive(client, "margaret").await;
}

async fn sent(walk: &Walk<'_>, method: &str) -> String {
    match method {
        "text_code" => walk.texted().await,
        _ => walk.mailed(&walk.email("margaret")).await,
    }
}

async fn by_recovery_code(walk: &Walk<'_>) {
    walk.enter("house", "grace").await;
    walk.step("totp").await;
    walk.code(&walk.own_code()).await;
    walk.arrive("house", "grace").await;
    walk.account("house", "").await;
    walk.press("main a[href^='/account/recovery-codes']").await;
    walk.page("#current-password").await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
    walk.page(".codes").await;
    let kept = walk.text(".codes li:last-child code").await;
    walk.go().await;
    walk.page("button[value=sign_out_everywhere]").await;
    walk.leave("house").await;
    walk.enter("house", "grace").await;
    walk.step("totp").await;
    walk.press("button[value=recovery_code]").await;
    walk.step("recovery_code").await;
    walk.code(&kept).await;
    walk.arrive("house", "grace").await;
}

/// The missing step alone is asked for.
async fn by_level(walk: &Walk<'_>) {
    walk.enter("levels", "grace").await;
    let first = walk.arrive("levels", "grace").await;
    walk.open("levels", &[("acr_values", "urn:cognito:loa:4")]).await;
    walk.step("totp").await;
    walk.code(&walk.app_code(TOTP_KEY)).await;
    let second = walk.arrive("levels", "grace").await;
    let levels = [first, second].map(|tokens| tokens.id_claims()["acr"].clone());
    assert_eq!(levels, ["urn:cognito:loa:1", "urn:cognito:loa:4"]);
}

async fn by_lost_factor(walk: &Walk<'_>) {
    walk.enter("house", "grace").await;
    walk.step("totp").await;
    walk.press("button[value=lose_factor]").await;
    walk.step("lost_factor").await;
    walk.choose("email_code").await;
    walk.step("code").await;
    walk.code(&walk.mailed(&walk.email("grace")).await).await;
    walk.page("main:not(:has(.go)) button[value=other]").await;
    let link = walk.link(&walk.email("grace"), "/lost-factor?").await;
    let mut answers = Vec::new();
    for _ in 0..2 {
        walk.tab().go(&walk.stage.at_server(&link)).await;
        walk.step("stop_lost_factor").await;
        walk.go().await;
        walk.page("main:not(:has(form)) > h1").await;
        answers.push(walk.text("h1").await);
    }
    assert_ne!(answers[0], answers[1], "it was there to be stopped once");
}
