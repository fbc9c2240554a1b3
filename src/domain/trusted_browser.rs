use super::At;

/// A browser in which somebody is not asked for a second factor, for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedBrowser {
    /// The keyed hash of what its cookie holds.
    pub hash: [u8; 32],
    /// The keyed hash of the password and the second factors that it was trusted with: another
    /// password or another factor ends it.
    pub stamp: [u8; 32],
    /// As it called itself; anybody may write anything there.
    pub agent: String,
    pub created: At,
    pub last_seen: At,
    pub until: At,
}

/// What people call a browser that calls itself this: its maker's name and the system, as far as
/// either is told. No standard says where they stand (RFC 9110 §10.1.5), so this looks for the words
/// that set one apart, the most particular first.
pub fn browser_name(agent: &str) -> Option<String> {
    const BROWSERS: [(&str, &str); 12] = [
        ("EdgA/", "Edge"),
        ("EdgiOS/", "Edge"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("FxiOS/", "Firefox"),
        ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("HeadlessChrome/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let of = |known: &[(&str, &'static str)]| {
        known.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name)
    };
    match (of(&BROWSERS), of(&SYSTEMS)) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (Some(browser), Some(system)) => Some(format!("{browser}, {system}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_called_by_what_sets_them_apart() {
        let chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
                      Chrome/140.0.0.0 Safari/537.36";
        for (agent, name) in [
            (chrome, Some("Chrome, Linux")),
            (&format!("{chrome} Edg/140.0"), Some("Edge, Linux")),
            (&format!("{chrome} OPR/120.0"), Some("Opera, Linux")),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
                Some("Firefox, Windows"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                Some("Safari, iPhone"),
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, \
                 like Gecko) Version/18.6 Safari/605.1.15",
                Some("Safari, macOS"),
            ),
            ("Mozilla/5.0 (Android 15; Mobile; rv:143.0) Firefox/143.0", Some("Firefox, Android")),
            ("curl/8.5.0", Some("curl")),
            ("Windows", Some("Windows")),
            ("<script>", None),
            ("", None),
        ] {
            assert_eq!(browser_name(agent).as_deref(), name, "{agent}");
        }
    }
}
