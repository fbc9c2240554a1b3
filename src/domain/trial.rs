use crate::oauth::Params;

/// Another theme for a part of all journeys, to see which of two does better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeTrial {
    pub theme: String,
    /// Of a hundred journeys so many wear it.
    pub share: u8,
}

impl ThemeTrial {
    /// Whether the journey of this keyed hash wears it.
    pub fn has(&self, hash: &[u8; 32]) -> bool {
        let [a, b, c, d, ..] = *hash;
        u32::from_be_bytes([a, b, c, d]) % 100 < u32::from(self.share)
    }
}

/// What a journey is told from all others by, on every page of it: who asks, and what the app made up
/// for this one request. None where it made up nothing, so that all its journeys are alike.
pub fn journey_parts(params: &Params) -> Option<[&str; 5]> {
    let [state, nonce, challenge] = ["state", "nonce", "code_challenge"]
        .map(|name| params.get(name).filter(|value| !value.is_empty()));
    state.or(nonce).or(challenge)?;
    let [client, to] =
        ["client_id", "redirect_uri"].map(|name| params.get(name).unwrap_or_default());
    let [state, nonce, challenge] = [state, nonce, challenge].map(Option::unwrap_or_default);
    Some([client, to, state, nonce, challenge])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_all_hashes_wears_it() {
        let hash = |n: u32| {
            let mut hash = [7; 32];
            hash[..4].copy_from_slice(&n.wrapping_mul(2_654_435_761).to_be_bytes());
            hash
        };
        for (share, low, high) in [(0, 0, 0), (20, 1_900, 2_100), (100, 10_000, 10_000)] {
            let trial = ThemeTrial { theme: "b".to_owned(), share };
            let wearing = (0..10_000).filter(|n| trial.has(&hash(*n))).count();
            assert!((low..=high).contains(&wearing), "{share}: {wearing}");
        }
    }

    #[test]
    fn a_journey_is_the_same_on_each_of_its_pages() {
        let of = |query: &str| {
            let params = Params::parse(query).unwrap();
            journey_parts(&params).map(|parts| parts.join(" "))
        };
        let query = "client_id=app&state=1&nonce=2";
        assert_eq!(of(query), of(&format!("{query}&lang=de&prompt=login&login_hint=ada")));
        assert_ne!(of(query), of("client_id=app&state=3&nonce=2"));
        assert_ne!(of("client_id=app&state=1"), of("client_id=app&nonce=1"));
        assert_eq!(of("client_id=app&redirect_uri=x"), None);
    }
}
