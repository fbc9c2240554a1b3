//! What a browser calls itself, in words that its owner knows. Anybody may write anything there: it
//! helps people to recognise themselves, and nothing is decided by it.

use super::Text;

/// By what they call themselves; whoever pretends to be another stands before it.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];
/// Characters of a name that nobody knows.
const LONGEST: usize = 60;

/// "Firefox on Linux", or the beginning of what was sent.
pub fn named(agent: &str, text: &Text) -> String {
    let known = |list: &[(&str, &'static str)]| {
        list.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    match (known(BROWSERS), known(SYSTEMS)) {
        (Some(browser), Some(system)) => {
            text.say_with("event-browser", &[("browser", browser), ("system", system)])
        }
        (Some(name), None) => name.to_owned(),
        (None, _) => agent.chars().take(LONGEST).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::Locales;

    #[test]
    fn browsers_are_known_by_name_and_strangers_by_what_they_say() {
        let text = Locales::builtin().unwrap().text("en");
        let named = |agent: &str| named(agent, &text).replace(['\u{2068}', '\u{2069}'], "");
        for (agent, name) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox on Linux",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari on iPhone",
            ),
            ("curl/8.5.0", "curl/8.5.0"),
            ("Firefox/1", "Firefox"),
        ] {
            assert_eq!(named(agent), name);
        }
        assert_eq!(named(&"x".repeat(300)).len(), LONGEST);
    }
}
