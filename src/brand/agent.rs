//! What a browser calls itself, in words that its owner knows.

use super::Text;

/// "Firefox on Linux", or the browser alone where its system is not known.
pub fn named((browser, system): (&str, Option<&str>), text: &Text) -> String {
    match system {
        Some(system) => text.say_with("event-browser", &[("browser", browser), ("system", system)]),
        None => browser.to_owned(),
    }
}
