//! What people do at their own account.

use serde_json::Value;
use tokio::time::{Duration, Instant, sleep};

use super::{Journey, Place, Script, Walk, With};
use crate::support::{Browser, PASSWORD};

const CHOSEN: &str = "Another-Horse-9";
const PATIENCE: Duration = Duration::from_secs(10);

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "a password is changed",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(new_password(walk)),
    },
    Journey {
        name: "a mail address is changed, once its code was typed",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(new_address(walk)),
    },
    Journey {
        name: "an app is added",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(new_app(walk)),
    },
    Journey {
        name: "another browser is signed out",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(out_elsewhere(walk)),
    },
    Journey {
        name: "this was not me",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(not_me(walk)),
    },
    Journey {
        name: "what is kept is taken along, and the account deleted",
        place: Place::Open,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(taken_along_and_gone(walk)),
    },
];

/// Ada, signed in and at her account.
async fn at_account(walk: &Walk<'_>) {
    walk.enter("open", "ada").await;
    walk.arrive("open", "ada").await;
    walk.account("open", "").await;
}

/// Somebody signed in as her in another browser.
async fn elsewhere(walk: &Walk<'_>) -> Browser {
    let (mut browser, page) = walk.elsewhere("open").await;
    let fields = [("username", &*walk.email("ada")), ("password", PASSWORD)];
    browser.submit(&page, &fields).await.away();
    browser
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.page("/account?client_id=open").await.status == 200
}

async fn new_password(walk: &Walk<'_>) {
    at_account(walk).await;
    walk.press("main a[href^='/account/password']").await;
    walk.page("#current-password").await;
    walk.fill("password", "Wrong-Horse-77").await;
    walk.new_password(CHOSEN).await;
    walk.go().await;
    walk.page("#summary").await;
    walk.fill("password", PASSWORD).await;
    walk.new_password(CHOSEN).await;
    walk.go().await;
    walk.page(".notice.good").await;
    walk.press("button[value=sign_out]").await;
    walk.page("main:not(:has(form)) a.go").await;
    walk.open("open", &[]).await;
    walk.sign_in("ada", CHOSEN).await;
    walk.arrive("open", "ada").await;
}

async fn new_address(walk: &Walk<'_>) {
    let address = walk.email("lovelace");
    at_account(walk).await;
    walk.press("main a[href^='/account/email']").await;
    walk.page("#current-password").await;
    walk.fill("email", &address).await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
    walk.step("account_contact_code").await;
    walk.code("000000").await;
    walk.page("#summary").await;
    walk.code(&walk.mailed(&address).await).await;
    walk.page(".notice.good").await;
    assert!(walk.text(".who").await.contains(&address));
    walk.leave("open").await;
    walk.enter("open", "lovelace").await;
    walk.arrive("open", "lovelace").await;
}

async fn new_app(walk: &Walk<'_>) {
    at_account(walk).await;
    walk.press("button[value=add_authenticator]").await;
    walk.page(".key").await;
    let key = walk.shown_key().await;
    walk.fill("device_name", "Tablet").await;
    walk.fill("password", PASSWORD).await;
    walk.code(&walk.app_code(&key)).await;
    walk.page(".notice.good, .codes").await;
    walk.leave("open").await;
    walk.enter("open", "ada").await;
    walk.step("totp").await;
    assert!(walk.text("#code-hint").await.contains("Tablet"));
    walk.code(&walk.app_code(&key)).await;
    walk.arrive("open", "ada").await;
}

async fn out_elsewhere(walk: &Walk<'_>) {
    let mut other = elsewhere(walk).await;
    walk.wait(60);
    at_account(walk).await;
    assert!(is_signed_in(&mut other).await);
    walk.press("main a[href^='/account/sessions']").await;
    walk.page("input[name=session]").await;
    walk.press("button[value=end_session]").await;
    walk.page(".notice.good").await;
    assert!(!is_signed_in(&mut other).await);
    walk.account("open", "").await;
    walk.press("button[value=sign_out_everywhere]").await;
    walk.page("main:not(:has(form)) a.go").await;
    walk.open("open", &[]).await;
    walk.step("sign_in").await;
}

async fn not_me(walk: &Walk<'_>) {
    walk.enter("open", "ada").await;
    walk.arrive("open", "ada").await;
    walk.wait(60);
    let mut thief = elsewhere(walk).await;
    walk.wait(60);
    walk.stage.server.house.settle().await.unwrap();
    walk.account("open", "").await;
    walk.press("main a[href^='/account/events']").await;
    walk.page("a[href^='/account/not-me']").await;
    walk.press("main a[href^='/account/not-me']").await;
    walk.page("#new-password").await;
    walk.fill("password", PASSWORD).await;
    walk.new_password(CHOSEN).await;
    walk.go().await;
    walk.page(".notice.good").await;
    assert!(!is_signed_in(&mut thief).await);
}

async fn taken_along_and_gone(walk: &Walk<'_>) {
    let folder = tempfile::tempdir().unwrap();
    walk.tab().download_into(folder.path()).await;
    at_account(walk).await;
    walk.press("button[value=export]").await;
    let file = folder.path().join("account.json");
    let until = Instant::now() + PATIENCE;
    while !file.exists() {
        assert!(Instant::now() < until, "nothing was downloaded");
        sleep(Duration::from_millis(20)).await;
    }
    let kept: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(kept["attributes"]["email"], walk.email("ada").as_str());
    walk.press("main a[href^='/account/delete']").await;
    walk.page("#account-name").await;
    walk.fill("account_name", &walk.email("ada")).await;
    walk.fill("password", "Wrong-Horse-77").await;
    walk.go().await;
    walk.page("#summary").await;
    walk.fill("account_name", &walk.email("ada")).await;
    walk.fill("password", PASSWORD).await;
    walk.go().await;
    walk.page("main:not(:has(form)) > h1").await;
    walk.enter("open", "ada").await;
    walk.page("#summary").await;
}
