//! Pages in little room and on paper: at 400 % zoom (WCAG 2.2, 1.4.10 and 2.4.11), printed, and in
//! colours that are forced.

use serde_json::{Value, json};

use super::tab::Tab;

const REFLOW: &str = include_str!("../../../templates/preview/reflow.js");

/// A window of 1280 by 1024 at 400 %.
pub const ZOOMED: (u32, u32) = (320, 256);
/// A4 between margins of a centimetre, at 96 dots an inch.
const SHEET: (u32, u32) = (718, 1046);

/// What is to be kept, and whether it can be read on the paper. Nothing else of a page has to be.
const KEPT: &str = "const shown = (css) => [...document.querySelectorAll(css)]
        .filter((e) => e.checkVisibility() && e.getClientRects().length > 0).length;
    return ['h1', '.codes code', '.paper', '.codes + .hint', 'form, button, footer'].map(shown);";

/// What has an edge where colours are forced, which take backgrounds and shadows away.
pub const EDGES: &str = "const bare = [];
    for (const e of document.querySelectorAll('.go, .still, .notice, .who, .choice, .mark, input.code')) {
      const style = getComputedStyle(e);
      if (e.checkVisibility() && (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1))
        bare.push(`no edge in forced colours: ${e.className} ${e.textContent.trim().slice(0, 40)}`);
    }
    return bare;";

pub fn sentences(found: &Value) -> Vec<String> {
    let all = found.as_array().expect("the page was not looked at").iter();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What cannot be read or reached in so much room, as large as on a desktop at that zoom.
pub async fn zoomed(tab: &Tab) -> Vec<String> {
    let (width, height) = ZOOMED;
    tab.resize_at(width, height, 4).await;
    sentences(&tab.ask(REFLOW, vec![json!(true)]).await.unwrap_or_default())
}

/// The same in the size that the window has.
pub async fn as_it_is(tab: &Tab) -> Vec<String> {
    sentences(&tab.ask(REFLOW, vec![json!(false)]).await.unwrap_or_default())
}

/// What cannot be read on paper. The window has the size of the sheet afterwards.
pub async fn printed(tab: &Tab) -> Vec<String> {
    tab.resize(SHEET.0, SHEET.1).await;
    tab.emulate("print", "light", false).await;
    let mut found = as_it_is(tab).await;
    let kept = tab.run(KEPT).await;
    if kept[0] != 1 || kept[4] != 0 {
        found.push(format!("no heading, or something to press, on paper: {kept}"));
    }
    if kept[1] != 0 {
        if (kept[1].as_u64(), kept[2].as_u64(), kept[3].as_u64()) != (Some(10), Some(1), Some(1)) {
            found.push(format!("codes without their words on paper: {kept}"));
        }
        let pages = tab.printed_pages().await;
        if pages != 1 {
            found.push(format!("codes on {pages} sheets"));
        }
    }
    found.into_iter().map(|what| format!("on paper: {what}")).collect()
}

/// What is lost where the colours are the reader's own.
pub async fn forced(tab: &Tab) -> Vec<String> {
    tab.emulate("", "light", true).await;
    sentences(&tab.run(EDGES).await)
}
