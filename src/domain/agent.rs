/// By what they call themselves, each with the letter under which it is kept, which never becomes
/// another's; whoever pretends to be another stands before it.
const BROWSERS: &[(u8, &str, &str)] = &[
    (b'e', "Edg", "Edge"),
    (b'o', "OPR/", "Opera"),
    (b'i', "SamsungBrowser/", "Samsung Internet"),
    (b'f', "Firefox/", "Firefox"),
    (b'f', "FxiOS/", "Firefox"),
    (b'c', "CriOS/", "Chrome"),
    (b'c', "Chrome/", "Chrome"),
    (b's', "Safari/", "Safari"),
];
const SYSTEMS: &[(u8, &str, &str)] = &[
    (b'i', "iPhone", "iPhone"),
    (b'p', "iPad", "iPad"),
    (b'a', "Android", "Android"),
    (b'c', "CrOS", "ChromeOS"),
    (b'w', "Windows", "Windows"),
    (b'm', "Mac OS X", "macOS"),
    (b'l', "Linux", "Linux"),
];
/// Stands for a system that nobody knows.
const NO_SYSTEM: u8 = b'-';
/// What stands before a pair of letters, and before what was sent.
const KNOWN: u8 = b'k';
const SENT: u8 = b't';
/// Characters of a name that nobody knows.
const LONGEST: usize = 60;

/// What a browser calls itself, as far as it is known. Anybody may write anything there: it helps
/// people to recognise themselves, and nothing is decided by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agent {
    Known {
        browser: &'static str,
        system: Option<&'static str>,
    },
    /// The beginning of what was sent, which may be nothing.
    Other(String),
}

impl Agent {
    pub fn of(sent: &str) -> Self {
        let known = |list: &[(u8, &str, &'static str)]| {
            list.iter().find(|(_, mark, _)| sent.contains(mark)).map(|(_, _, name)| *name)
        };
        if let Some(browser) = known(BROWSERS) {
            return Self::Known { browser, system: known(SYSTEMS) };
        }
        Self::Other(sent.chars().filter(|c| !c.is_control()).take(LONGEST).collect())
    }

    /// In three bytes, where it is known.
    pub fn to_bytes(&self) -> Vec<u8> {
        let letter = |list: &[(u8, &str, &str)], name: &str| {
            list.iter().find(|(.., own)| *own == name).map(|(letter, ..)| *letter)
        };
        match self {
            Self::Known { browser, system } => {
                let system = system.and_then(|system| letter(SYSTEMS, system));
                let letters = [letter(BROWSERS, browser), Some(system.unwrap_or(NO_SYSTEM))];
                std::iter::once(KNOWN).chain(letters.into_iter().flatten()).collect()
            }
            Self::Other(sent) => std::iter::once(SENT).chain(sent.bytes()).collect(),
        }
    }

    /// Reads what [`Agent::to_bytes`] wrote. A letter of a later version is nobody that is known.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let named = |list: &[(u8, &str, &'static str)], letter: u8| {
            list.iter().find(|(own, ..)| *own == letter).map(|(.., name)| *name)
        };
        match bytes {
            [KNOWN, browser, system] => Some(match named(BROWSERS, *browser) {
                Some(browser) => Self::Known { browser, system: named(SYSTEMS, *system) },
                None => Self::Other(String::new()),
            }),
            [SENT, sent @ ..] => String::from_utf8(sent.to_vec()).ok().map(Self::Other),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let every = BROWSERS.iter().flat_map(|(_, browser, _)| {
            let systems = SYSTEMS.iter().map(|(_, system, _)| *system).chain([""]);
            systems.map(move |system| format!("{system} {browser}1.0"))
        });
        for sent in every {
            let agent = Agent::of(&sent);
            assert!(matches!(agent, Agent::Known { .. }), "{sent}");
            assert_eq!(agent.to_bytes().len(), 3);
            assert_eq!(Agent::from_bytes(&agent.to_bytes()), Some(agent));
        }
        for (sent, kept) in [("", ""), ("curl/8.5.0\r\n", "curl/8.5.0"), ("ÄÖ\u{7f}", "ÄÖ")] {
            let agent = Agent::of(sent);
            assert_eq!(agent, Agent::Other(kept.to_owned()));
            assert_eq!(Agent::from_bytes(&agent.to_bytes()), Some(agent));
        }
        assert_eq!(Agent::of(&"ä".repeat(300)), Agent::Other("ä".repeat(LONGEST)));
        for broken in [&b""[..], b"k", b"kf", b"kfll", b"x", b"t\xff"] {
            assert_eq!(Agent::from_bytes(broken), None);
        }
        assert_eq!(Agent::from_bytes(b"k~~"), Some(Agent::Other(String::new())));
    }
}
