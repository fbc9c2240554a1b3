//! Whoever is signed in already: one of several, somebody else, and out again.

use super::{Journey, Place, Script, Walk, With};
use crate::support::PASSWORD;
use crate::support::app::parameter;

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "whoever is signed in goes on, or somebody else does",
        place: Place::House,
        people: &[("ada", With::Nothing), ("grace", With::App)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_going_on(walk)),
    },
    Journey {
        name: "one of several accounts is chosen, and one signed out",
        place: Place::Levels,
        people: &[("ada", With::Nothing), ("alan", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_choice(walk)),
    },
    Journey {
        name: "a sign-out without proof is asked about",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(out_by_question(walk)),
    },
];

async fn by_going_on(walk: &Walk<'_>) {
    walk.enter("house", "ada").await;
    walk.arrive("house", "ada").await;
    walk.login("house", &[("state", "again")]).await;
    walk.step("continue").await;
    assert!(walk.text(".who").await.contains(&walk.email("ada")));
    walk.press("button[value=continue]").await;
    assert_eq!(parameter(&walk.arrived().await, "state").as_deref(), Some("again"));
    walk.open("house", &[("state", "unseen")]).await;
    assert_eq!(parameter(&walk.arrived().await, "state").as_deref(), Some("unseen"));
    walk.login("house", &[]).await;
    walk.step("continue").await;
    walk.press("main .ways a").await;
    walk.sign_in("grace", PASSWORD).await;
    walk.step("totp").await;
    walk.code(&walk.own_code()).await;
    walk.arrive("house", "grace").await;
    walk.login("house", &[]).await;
    walk.step("continue").await;
    walk.press("button[value=sign_out]").await;
    walk.step("sign_in").await;
    walk.open("house", &[]).await;
    walk.step("sign_in").await;
}

async fn by_choice(walk: &Walk<'_>) {
    walk.enter("levels", "ada").await;
    walk.arrive("levels", "ada").await;
    walk.open("levels", &[("prompt", "select_account")]).await;
    walk.step("continue").await;
    walk.press("main .ways a").await;
    walk.sign_in("alan", PASSWORD).await;
    walk.arrive("levels", "alan").await;
    walk.open("levels", &[]).await;
    walk.step("choose_account").await;
    assert!(walk.text(".people li:last-child .still").await.contains(&walk.email("ada")));
    walk.press(".people li:last-child .still").await;
    walk.arrive("levels", "ada").await;
    walk.open("levels", &[]).await;
    walk.step("choose_account").await;
    walk.press(".people li:last-child [name=leave]").await;
    walk.step("continue").await;
    walk.press("button[value=continue]").await;
    walk.arrive("levels", "ada").await;
}

async fn out_by_question(walk: &Walk<'_>) {
    let leave = walk.stage.at_server("/logout?client_id=house_strict");
    let out = walk.stage.site.at("/signedout");
    walk.enter("house_strict", "ada").await;
    walk.arrive("house_strict", "ada").await;
    walk.tab().go(&leave).await;
    walk.step("confirm_sign_out").await;
    walk.press("button[value=sign_out]").await;
    walk.page("main:not(:has(form)) a.go").await;
    walk.enter("house_strict", "ada").await;
    walk.arrive("house_strict", "ada").await;
    walk.tab().go(&format!("{leave}&post_logout_redirect_uri={out}&state=bye")).await;
    walk.step("confirm_sign_out").await;
    walk.press("button[value=sign_out]").await;
    let landed = walk.tab().arrive(&out).await;
    assert_eq!(parameter(&landed, "state").as_deref(), Some("bye"));
    walk.open("house_strict", &[]).await;
    walk.step("sign_in").await;
}
