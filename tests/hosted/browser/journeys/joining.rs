//! An account of one's own, and the way back to it.

use super::{Journey, Place, Script, Walk, With};
use crate::support::PASSWORD;

const CHOSEN: &str = "Another-Horse-9";

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "an account is made and confirmed by a code",
        place: Place::Open,
        people: &[],
        needs: Script::Either,
        goes: |walk| Box::pin(by_code(walk)),
    },
    Journey {
        name: "an account is made and confirmed by the button behind a link",
        place: Place::Terms,
        people: &[],
        needs: Script::Either,
        goes: |walk| Box::pin(by_link(walk)),
    },
    Journey {
        name: "an account is made without a password",
        place: Place::Open,
        people: &[],
        needs: Script::Either,
        goes: |walk| Box::pin(without_password(walk)),
    },
    Journey {
        name: "a forgotten password is replaced, by the channel that one chose",
        place: Place::Open,
        people: &[("ada", With::Phone)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_recovery(walk)),
    },
];

/// As far as the form.
pub(super) async fn begin(walk: &Walk<'_>, client: &str) {
    walk.open(client, &[]).await;
    walk.step("sign_in").await;
    walk.press("main a[href^='/signup']").await;
    walk.step("sign_up").await;
    walk.fill("email", &walk.email("new")).await;
}

async fn by_code(walk: &Walk<'_>) {
    begin(walk, "open").await;
    walk.new_password("short").await;
    walk.go().await;
    walk.page("#summary").await;
    walk.new_password(PASSWORD).await;
    walk.go().await;
    walk.step("confirm").await;
    walk.code(&walk.mailed(&walk.email("new")).await).await;
    walk.arrive("open", "new").await;
}

/// The link opens in whatever tab; the first one goes on by its own button.
async fn by_link(walk: &Walk<'_>) {
    begin(walk, "terms").await;
    walk.new_password(PASSWORD).await;
    walk.press("input[type=checkbox][required]").await;
    walk.go().await;
    walk.step("confirm").await;
    let waiting = walk.tab().address().await;
    let link = walk.link(&walk.email("new"), "/confirmUser?").await;
    walk.tab().go(&walk.stage.at_server(&link)).await;
    walk.step("confirm_link").await;
    walk.go().await;
    walk.page("main:not(:has(form)) a.go").await;
    walk.tab().go(waiting.as_str()).await;
    walk.step("confirm").await;
    walk.go().await;
    walk.arrive("terms", "new").await;
}

async fn without_password(walk: &Walk<'_>) {
    begin(walk, "open_choosing").await;
    walk.go().await;
    walk.step("confirm").await;
    walk.code(&walk.mailed(&walk.email("new")).await).await;
    walk.step("new_passkey").await;
    walk.press("button[value=not_now]").await;
    walk.arrive("open_choosing", "new").await;
    walk.leave("open_choosing").await;
    walk.wait(60);
    walk.name("open_choosing", "new").await;
    walk.step("code").await;
    walk.code(&walk.mailed(&walk.email("new")).await).await;
    walk.arrive("open_choosing", "new").await;
}

async fn by_recovery(walk: &Walk<'_>) {
    walk.open("open", &[]).await;
    walk.step("sign_in").await;
    walk.press("main a[href^='/forgotPassword']").await;
    walk.step("forgot").await;
    walk.fill("username", &walk.email("ada")).await;
    walk.go().await;
    walk.step("choose_reset").await;
    walk.choose("phone_number").await;
    walk.step("reset").await;
    walk.new_password(CHOSEN).await;
    walk.code("000000").await;
    walk.page("#summary").await;
    walk.new_password(CHOSEN).await;
    walk.code(&walk.texted().await).await;
    walk.page(".notice.good").await;
    walk.step("sign_in").await;
    walk.fill("password", CHOSEN).await;
    walk.go().await;
    walk.arrive("open", "ada").await;
}
