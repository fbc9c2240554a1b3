//! What a browser calls itself, in words that its owner knows. Anybody may write anything there: it
//! helps people to recognise themselves, and nothing is decided by it.

use crate::brand::Text;
use crate::domain::Agent;

/// "Firefox on Linux", or the beginning of what was sent.
pub fn named(agent: &Agent, text: &Text) -> String {
    match agent {
        Agent::Known { browser, system: Some(system) } => {
            text.say_with("event-browser", &[("browser", browser), ("system", system)])
        }
        Agent::Known { browser, system: None } => (*browser).to_owned(),
        Agent::Other(sent) => sent.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::Locales;

    #[test]
    fn browsers_are_known_by_name_and_strangers_by_what_they_say() {
        let text = Locales::builtin().unwrap().text("en");
        let named =
            |sent: &str| named(&Agent::of(sent), &text).replace(['\u{2068}', '\u{2069}'], "");
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
    }
}
