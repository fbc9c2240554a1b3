//! The brand studio in a real browser: by keyboard alone from a colour to publishing it, and what its
//! pages look like.

use std::time::{Duration, Instant};

use fantoccini::key::Key;
use serde_json::{Value, json};
use vestibule::brand::Catalog;

use super::axe::Rules;
use super::look::{DESKTOP, Look};
use super::tab::Tab;
use super::turn::Turn;
use crate::studio::{ADA, pools};
use crate::support::{PASSWORD, TestServer};

const PATIENCE: Duration = Duration::from_secs(20);
const PLUM: &str = "#7a1f5c";

/// A tab with the studio open, and somebody of the team signed in.
async fn opened() -> Option<(Tab, TestServer)> {
    let tab = Tab::open().await?;
    let server = TestServer::with(pools("")).await;
    tab.go(&format!("{}/studio", server.origin())).await;
    tab.fill("#signInFormUsername", ADA).await;
    tab.fill("#signInFormPassword", PASSWORD).await;
    tab.press(".go").await;
    tab.see("form[action='/studio']").await;
    Some((tab, server))
}

/// Waits until a script of the test says what it should.
async fn until(tab: &Tab, script: &str, wanted: &str) {
    let began = Instant::now();
    loop {
        let said = tab.ask(script, vec![]).await.unwrap_or(Value::Null);
        if said.as_str().is_some_and(|said| said.contains(wanted)) {
            return;
        }
        assert!(began.elapsed() < PATIENCE, "{said} and not {wanted}: {}", tab.told().await);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// On by Tab until the focus is there, a ring around each stop.
async fn tab_to(tab: &Tab, wanted: &str) {
    for _ in 0..60 {
        // As the keyboard does it: a field for colours takes what is sent to it as its value.
        for kind in ["rawKeyDown", "keyUp"] {
            let press =
                json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            tab.cdp("Input.dispatchKeyEvent", press).await;
        }
        let focused = tab.focused().await;
        let ring = "const s = getComputedStyle(document.activeElement);
            return document.activeElement.localName === 'iframe' || s.outlineStyle !== 'none';";
        assert_eq!(tab.run(ring).await, true, "no ring around {focused}");
        if focused == wanted {
            return;
        }
    }
    panic!("{wanted} is not reached by Tab: {}", tab.told().await);
}

async fn press_enter(tab: &Tab) {
    tab.keys(&char::from(Key::Enter).to_string()).await;
}

/// The colour of the one button that goes on, as a frame shows it.
const BUTTON: &str =
    "const frame = document.querySelector('iframe[name=shown-draft]').contentDocument;
    const button = frame?.querySelector('.go');
    return button ? frame.defaultView.getComputedStyle(button).backgroundColor : 'nothing';";
const CHECKS: &str = "return document.getElementById('checks').textContent;";

#[tokio::test]
async fn a_keyboard_takes_a_colour_from_the_form_to_the_sign_in_page() {
    let Some((tab, server)) = opened().await else { return };
    tab_to(&tab, "button Begin a draft: default").await;
    press_enter(&tab).await;
    tab.see("#seeds-brand").await;
    until(&tab, BUTTON, "rgb(14, 90, 110)").await;
    tab_to(&tab, "#seeds-brand").await;
    let all = format!("{}a{}", char::from(Key::Control), char::from(Key::Null));
    tab.keys(&all).await;
    tab.keys(PLUM).await;
    until(&tab, BUTTON, "rgb(122, 31, 92)").await;
    until(&tab, CHECKS, "All checks pass").await;
    tab.run("document.getElementById('light-muted').closest('details').open = true;").await;
    tab.type_into("#light-muted", "#999999").await;
    until(&tab, CHECKS, "has contrast").await;
    assert_eq!(tab.attribute("#light-muted", "aria-invalid").await.as_deref(), Some("true"));
    tab.type_into("#light-muted", "").await;
    tab.run(
        "const own = document.getElementById('light-muted'); own.value = '';
        own.dispatchEvent(new Event('input', { bubbles: true }));",
    )
    .await;
    until(&tab, CHECKS, "All checks pass").await;
    tab_to(&tab, "button Save the draft").await;
    press_enter(&tab).await;
    tab.see("#said").await;
    assert_eq!(tab.value("#seeds-brand").await, PLUM);
    tab.press("nav.tabs a[href*=review]").await;
    tab.see("button[value=publish]").await;
    tab_to(&tab, "button Publish now").await;
    press_enter(&tab).await;
    until(&tab, "return document.body.textContent;", "It is worn from now on").await;
    assert_eq!(tab.complaints().await, [""; 0]);
    let app = server.app("second");
    tab.forget().await;
    tab.go(&format!("{}{}", server.origin(), app.authorize())).await;
    let worn =
        tab.run("return getComputedStyle(document.querySelector('.go')).backgroundColor").await;
    assert_eq!(worn, "rgb(122, 31, 92)");
}

/// Right to left, longer than any, those that are due, and English, in which it goes on.
fn languages() -> Vec<&'static str> {
    let (turn, all) = (Turn::of_this_run(), Catalog::load(None).unwrap().locales.tags());
    let due = |(number, _): &(usize, &&str)| turn.takes(0, *number, all.len());
    let others = all.iter().enumerate().filter(due).map(|(_, tag)| *tag);
    let tags: Vec<_> = ["ar", "en-XA"].into_iter().chain(others).chain(["en"]).collect();
    turn.tell(&format!("the studio in {}", tags.join(", ")));
    tags
}

#[tokio::test]
async fn the_studio_is_looked_at_in_every_size_and_colour() {
    let Some((tab, server)) = opened().await else { return };
    tab.press(".go").await;
    tab.see("#seeds-brand").await;
    let own = "theme=default&version=1";
    let mut look = Look::into("studio");
    let tags = languages();
    for (name, path) in [
        ("overview", "/studio?".to_owned()),
        ("editor", format!("/studio/theme?{own}")),
        ("pictures", format!("/studio/pictures?{own}")),
        ("words", format!("/studio/words?{own}")),
        ("review", format!("/studio/review?{own}")),
        ("history", "/studio/history?theme=default".to_owned()),
        ("funnel", "/studio/funnel?days=1".to_owned()),
    ] {
        for tag in &tags {
            tab.go(&format!("{}{path}&lang={tag}", server.origin())).await;
            tab.paint("light").await;
            let said = format!("{name}.{tag}");
            look.zoomed(&tab, &said).await;
            look.picture(&tab, &format!("{said}.light.320"), (320, 640)).await;
            look.check(&tab, &format!("{name} in {tag}, 320"), Rules::All).await;
        }
        for (scheme, size) in
            [("light", (768, 1024)), ("light", DESKTOP), ("dark", DESKTOP), ("dark", (320, 640))]
        {
            tab.paint(scheme).await;
            look.picture(&tab, &format!("{name}.{scheme}.{}", size.0), size).await;
            let rules = if scheme == "light" { Rules::All } else { Rules::OfAppearance };
            look.check(&tab, &format!("{name} {scheme} {}", size.0), rules).await;
        }
        look.note(name, "in forced colours", super::reflow::forced(&tab).await);
        tab.paint("light").await;
    }
    // Axe tries to run within the frames, where nothing may.
    let told = tab.complaints().await;
    let own = told.iter().filter(|told| !told.contains("Blocked script execution"));
    assert_eq!(own.collect::<Vec<_>>(), [""; 0]);
    look.conclude();
}
