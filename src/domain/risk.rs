//! How unusual a sign-in is, by a few plain rules, and what a pool makes of that (directory reference,
//! section 17.2).

use serde::{Deserialize, Serialize};

use super::At;

/// So many wrong guesses lately, from browsers that are not known to the account, are many.
pub const MANY_FAILURES: u32 = 5;

/// How unusual: as many steps as there are signs of it, and never more than three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RiskLevel {
    Low,
    Medium,
    High,
}

impl RiskLevel {
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What is unusual about a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RiskSign {
    /// Nobody signed in to the account in this browser.
    NewBrowser,
    /// Nobody did from this network, though from others.
    NewNetwork,
    /// Many guessed wrong lately, and this browser is none that is known.
    ManyFailures,
}

impl RiskSign {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewBrowser => "new_browser",
            Self::NewNetwork => "new_network",
            Self::ManyFailures => "many_failures",
        }
    }
}

/// What a pool does about a sign-in at a level of risk. What comes later does more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskAction {
    /// It is written down.
    Allow,
    /// Whose account it is is told.
    Notify,
    /// A second factor is asked for, of whoever has one.
    Ask,
    /// The same, and whoever has none is kept out: nobody sets one up here, as it may be a stranger's.
    Require,
    /// Nobody gets in.
    Block,
}

impl RiskAction {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Notify => "notify",
            Self::Ask => "ask",
            Self::Require => "require",
            Self::Block => "block",
        }
    }
}

/// What is done at which level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskPolicy {
    pub low: RiskAction,
    pub medium: RiskAction,
    pub high: RiskAction,
}

impl RiskPolicy {
    pub const fn action(&self, level: RiskLevel) -> RiskAction {
        match level {
            RiskLevel::Low => self.low,
            RiskLevel::Medium => self.medium,
            RiskLevel::High => self.high,
        }
    }
}

/// A network from which somebody signed in, and where it lies, as coarse as it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenPlace {
    /// The keyed hash of the network.
    pub hash: [u8; 32],
    pub first: At,
    pub last: At,
    /// Two letters (ISO 3166-1), where it is known.
    pub country: Option<String>,
    pub point: Option<Point>,
}

/// A point on the globe, rounded to whole degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub latitude: i16,
    pub longitude: i16,
}

/// What is known of a sign-in when its first factor is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// Whether the browser is known to the account.
    pub browser_is_known: bool,
    /// Wrong guesses lately from browsers that are not.
    pub failures: u32,
    /// Where it comes from, under every name that this network may have been kept by; none where the
    /// connection tells no address.
    pub network: &'a [[u8; 32]],
    /// From where the account was signed in to before.
    pub seen: &'a [SeenPlace],
}

/// How unusual a sign-in is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    pub level: RiskLevel,
    pub signs: Vec<RiskSign>,
}

impl Risk {
    /// Each sign is one step. Of an account that was never signed in to, no network is new: there is
    /// nothing to compare it with. What strangers guess says nothing of a browser that is known.
    pub fn of(now: &Circumstances<'_>) -> Option<Self> {
        let seen = |hash: &[u8; 32]| now.seen.iter().any(|place| place.hash == *hash);
        let comparable = !now.network.is_empty() && !now.seen.is_empty();
        let signs: Vec<_> = [
            (!now.browser_is_known, RiskSign::NewBrowser),
            (comparable && !now.network.iter().any(seen), RiskSign::NewNetwork),
            (!now.browser_is_known && now.failures >= MANY_FAILURES, RiskSign::ManyFailures),
        ]
        .into_iter()
        .filter_map(|(is_so, sign)| is_so.then_some(sign))
        .collect();
        let level = match signs.len() {
            0 => return None,
            1 => RiskLevel::Low,
            2 => RiskLevel::Medium,
            _ => RiskLevel::High,
        };
        Some(Self { level, signs })
    }

    /// Its signs by name, for logs.
    pub fn words(&self) -> String {
        self.signs.iter().map(|sign| sign.as_str()).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RiskLevel::{High, Low, Medium};
    use RiskSign::{ManyFailures, NewBrowser, NewNetwork};

    const HOME: [u8; 32] = [1; 32];
    const ELSEWHERE: [u8; 32] = [2; 32];

    fn seen(hash: [u8; 32]) -> SeenPlace {
        let at = At::from_millis(0);
        SeenPlace { hash, first: at, last: at, country: None, point: None }
    }

    #[test]
    fn each_sign_is_a_step() {
        type Row<'a> =
            (bool, u32, &'a [[u8; 32]], &'a [[u8; 32]], Option<(RiskLevel, &'a [RiskSign])>);
        let table: &[Row<'_>] = &[
            // Known browser, failures, from where, seen where → level and signs.
            (true, 0, &[HOME], &[HOME], None),
            (true, 99, &[HOME], &[HOME], None),
            (true, 0, &[ELSEWHERE], &[HOME], Some((Low, &[NewNetwork]))),
            (true, 99, &[ELSEWHERE], &[HOME], Some((Low, &[NewNetwork]))),
            (false, 0, &[HOME], &[ELSEWHERE, HOME], Some((Low, &[NewBrowser]))),
            (false, 4, &[HOME], &[HOME], Some((Low, &[NewBrowser]))),
            (false, 5, &[HOME], &[HOME], Some((Medium, &[NewBrowser, ManyFailures]))),
            (false, 0, &[ELSEWHERE], &[HOME], Some((Medium, &[NewBrowser, NewNetwork]))),
            (
                false,
                5,
                &[ELSEWHERE],
                &[HOME],
                Some((High, &[NewBrowser, NewNetwork, ManyFailures])),
            ),
            // Nothing to compare with.
            (false, 0, &[ELSEWHERE], &[], Some((Low, &[NewBrowser]))),
            (false, 0, &[], &[HOME], Some((Low, &[NewBrowser]))),
            (true, 0, &[], &[HOME], None),
            // Kept by the name of an earlier master key.
            (true, 0, &[ELSEWHERE, HOME], &[HOME], None),
        ];
        for (browser_is_known, failures, network, places, expected) in table {
            let seen: Vec<_> = places.iter().copied().map(seen).collect();
            let (browser_is_known, failures) = (*browser_is_known, *failures);
            let now = Circumstances { browser_is_known, failures, network, seen: &seen };
            let risk = Risk::of(&now);
            let told = risk.as_ref().map(|risk| (risk.level, risk.signs.as_slice()));
            assert_eq!(told, *expected, "{now:?}");
        }
    }

    #[test]
    fn a_policy_does_what_it_says_at_each_level() {
        use RiskAction::{Allow, Ask, Block};
        let policy = RiskPolicy { low: Allow, medium: Ask, high: Block };
        assert_eq!(RiskLevel::ALL.map(|level| policy.action(level)), [Allow, Ask, Block]);
    }
}
