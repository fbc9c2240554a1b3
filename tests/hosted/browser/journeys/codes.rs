//! A code, or the link beside it, in place of a password.

use super::{Journey, Place, Script, Walk, With};

pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "a mailed code signs in alone",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_code(walk)),
    },
    Journey {
        name: "a page waits for a link, and goes on once it was pressed elsewhere",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Needed,
        goes: |walk| Box::pin(by_link_elsewhere(walk)),
    },
    Journey {
        name: "whoever says that they opened the link waits on a page of its own",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_link_waited_for(walk)),
    },
    Journey {
        name: "a link that is opened in the browser that asked leads straight on",
        place: Place::House,
        people: &[("ada", With::Nothing)],
        needs: Script::Either,
        goes: |walk| Box::pin(by_link_here(walk)),
    },
];

/// As far as the page of the code.
async fn ask(walk: &Walk<'_>) {
    walk.name("house_choosing", "ada").await;
    walk.step("choose").await;
    walk.choose("email_code").await;
    walk.step("code").await;
}

async fn link(walk: &Walk<'_>) -> String {
    walk.link(&walk.email("ada"), "/login/link?").await
}

async fn by_code(walk: &Walk<'_>) {
    ask(walk).await;
    walk.press("button[value=other]").await;
    walk.step("choose").await;
    walk.wait(60);
    walk.choose("email_code").await;
    walk.step("code").await;
    let code = walk.mailed(&walk.email("ada")).await;
    assert_eq!(code.len(), 8, "alone it is a longer one");
    walk.code(&code).await;
    walk.arrive("house_choosing", "ada").await;
}

async fn by_link_elsewhere(walk: &Walk<'_>) {
    ask(walk).await;
    walk.page("[data-waits]:not([hidden])").await;
    press_elsewhere(walk).await;
    walk.arrive("house_choosing", "ada").await;
}

/// The page comes anew every few seconds, with script or without.
async fn by_link_waited_for(walk: &Walk<'_>) {
    ask(walk).await;
    walk.press("a[href^='/login/waiting']").await;
    walk.page("main:not(:has(form)) > h1").await;
    press_elsewhere(walk).await;
    walk.arrive("house_choosing", "ada").await;
}

async fn press_elsewhere(walk: &Walk<'_>) {
    let mut phone = walk.stage.server.browser();
    let opened = phone.page(&link(walk).await).await;
    phone.submit(&opened, &[("action", "sign_in")]).await.page();
}

async fn by_link_here(walk: &Walk<'_>) {
    ask(walk).await;
    walk.tab().go(&walk.stage.at_server(&link(walk).await)).await;
    walk.step("sign_in_link").await;
    walk.press("button[value=sign_in]").await;
    walk.arrive("house_choosing", "ada").await;
    walk.leave("house_choosing").await;
    walk.wait(60);
    ask(walk).await;
    walk.tab().go(&walk.stage.at_server(&link(walk).await)).await;
    walk.step("sign_in_link").await;
    walk.press("button[value=not_me]").await;
    walk.page("main:not(:has(form)) > h1").await;
}
