//! To sign in, from the app and back to it, and what may be asked for behind the password.

use super::{Journey, Place, Script, Walk, With};
use crate::support::PASSWORD;

const CHOSEN: &str = "Fresh-Horse-10";

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "a new password takes the place of a temporary one",
        place: Place::Open,
        people: &[("linus", With::TemporaryPassword)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_new_password(walk)),
    },
    Journey {
        name: "new terms are agreed to",
        place: Place::Terms,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_terms(walk)),
    },
    Journey {
        name: "an unusual sign-in is asked for a code",
        place: Place::Wary,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_what_is_unusual(walk)),
    },
    Journey {
        name: "another account is chosen half-way",
        place: Place::House,
        people: &[("grace", With::App), ("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_another_account(walk)),
    },
    Journey {
        name: "an answer by form reaches the app",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_form_post(walk)),
    },
];

async fn by_new_password(walk: &Walk<'_>) {
    walk.enter("open", "linus").await;
    walk.step("new_password").await;
    walk.new_password("short").await;
    walk.go().await;
    walk.page("#summary").await;
    walk.page("[data-rule=length][data-state=unmet]").await;
    walk.new_password(CHOSEN).await;
    walk.go().await;
    walk.arrive("open", "linus").await;
    walk.leave("open").await;
    walk.open("open", &[]).await;
    walk.sign_in("linus", CHOSEN).await;
    walk.arrive("open", "linus").await;
}

async fn by_terms(walk: &Walk<'_>) {
    walk.enter("terms", "ada").await;
    walk.step("terms").await;
    walk.go().await;
    walk.page("#summary").await;
    walk.press("button[value=decline]").await;
    walk.step("declined_terms").await;
    walk.press("button[value=other]").await;
    walk.step("terms").await;
    walk.press("input[type=checkbox][required]").await;
    walk.go().await;
    walk.arrive("terms", "ada").await;
    walk.leave("terms").await;
    walk.enter("terms", "ada").await;
    walk.arrive("terms", "ada").await;
}

/// In the first hour of an account nothing is unusual.
async fn by_what_is_unusual(walk: &Walk<'_>) {
    walk.wait(2 * 3600);
    walk.enter("wary", "ada").await;
    walk.step("code").await;
    walk.code("000000").await;
    walk.page("#summary").await;
    walk.code(&walk.mailed(&walk.email("ada")).await).await;
    walk.arrive("wary", "ada").await;
    walk.leave("wary").await;
    walk.enter("wary", "ada").await;
    walk.arrive("wary", "ada").await;
}

async fn by_another_account(walk: &Walk<'_>) {
    walk.enter("house", "grace").await;
    walk.step("totp").await;
    walk.press("button[value=start_over]").await;
    walk.sign_in("ada", PASSWORD).await;
    walk.arrive("house", "ada").await;
}

async fn by_form_post(walk: &Walk<'_>) {
    walk.open("house_strict", &[("response_mode", "form_post")]).await;
    walk.sign_in("ada", PASSWORD).await;
    if !walk.script {
        walk.page("form[data-submit]").await;
        walk.go().await;
    }
    let callback = walk.arrived().await;
    assert_eq!(callback.query(), None, "the answer is in the form, not in the address");
}
