//! How unusual a sign-in is, by a few plain rules, and what a pool makes of that (directory reference,
//! section 17.2).

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::{At, is_within};

/// So many wrong guesses lately, from browsers that are not known to the account, are many.
pub const MANY_FAILURES: u32 = 5;
/// Mean radius of the Earth (IUGG).
const EARTH_KM: f64 = 6371.0;
/// As far as two places may seem to be apart that are one: whole degrees, and what a database takes for
/// the place of a network.
const BLUR_KM: f64 = 300.0;

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
    /// The network is new, and lies in a country from which nobody signed in to the account.
    NewCountry,
    /// The network is new, and too far away from where the last sign-in came from.
    ImpossibleTravel,
}

impl RiskSign {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewBrowser => "new_browser",
            Self::NewNetwork => "new_network",
            Self::ManyFailures => "many_failures",
            Self::NewCountry => "new_country",
            Self::ImpossibleTravel => "impossible_travel",
        }
    }

    /// How many steps it makes.
    const fn steps(self) -> u8 {
        match self {
            Self::NewBrowser | Self::NewNetwork | Self::ManyFailures | Self::NewCountry => 1,
            Self::ImpossibleTravel => 3,
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
    /// Kilometres in an hour that people travel at most; unset where nobody looks.
    pub fastest: Option<u32>,
    /// From where nothing is unusual (`SkippedIPRangeList`).
    pub exempt: Vec<IpNet>,
}

impl RiskPolicy {
    /// Whether nobody looks at sign-ins from there.
    pub fn exempts(&self, address: Option<IpAddr>) -> bool {
        is_within(&self.exempt, address)
    }

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

impl Point {
    /// Along the surface (haversine formula).
    pub fn kilometres_to(self, other: Self) -> f64 {
        let radians = |degrees: i16| f64::from(degrees).to_radians();
        let (from, to) = (radians(self.latitude), radians(other.latitude));
        let east = radians(other.longitude) - radians(self.longitude);
        let half = |between: f64| (between / 2.0).sin().powi(2);
        let chord = from.cos().mul_add(to.cos() * half(east), half(to - from));
        2.0 * EARTH_KM * chord.sqrt().min(1.0).asin()
    }
}

/// Where an address is, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub country: Option<Country>,
    pub point: Option<Point>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Two letters (ISO 3166-1).
    pub code: String,
    /// As people call it.
    pub name: String,
}

/// What is known of a sign-in when its first factor is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    pub at: At,
    /// Whether the browser is known to the account.
    pub browser_is_known: bool,
    /// Wrong guesses lately from browsers that are not.
    pub failures: u32,
    /// Where it comes from, under every name that this network may have been kept by; none where the
    /// connection tells no address.
    pub network: &'a [[u8; 32]],
    pub spot: &'a Spot,
    /// From where the account was signed in to before.
    pub seen: &'a [SeenPlace],
    /// See [`RiskPolicy::fastest`].
    pub fastest: Option<u32>,
}

impl Circumstances<'_> {
    /// Where no country was seen, there is nothing to compare with.
    fn is_new_country(&self) -> bool {
        let mut seen = self.seen.iter().filter_map(|place| place.country.as_ref()).peekable();
        let here = self.spot.country.as_ref().map(|country| &country.code);
        seen.peek().is_some() && here.is_some_and(|here| seen.all(|country| country != here))
    }

    /// Whether nobody gets here in time from where the last sign-in came from.
    fn is_too_fast(&self) -> bool {
        let placed = self.seen.iter().filter_map(|place| Some((place.last, place.point?)));
        let last = placed.max_by_key(|(last, _)| *last);
        let (Some(fastest), Some(here), Some((left, there))) =
            (self.fastest, self.spot.point, last)
        else {
            return false;
        };
        let seconds = u32::try_from(self.at.since(left).seconds()).unwrap_or(u32::MAX);
        let reach = f64::from(fastest) * f64::from(seconds) / 3600.0;
        there.kilometres_to(here) - BLUR_KM > reach
    }
}

/// How unusual a sign-in is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    pub level: RiskLevel,
    pub signs: Vec<RiskSign>,
}

impl Risk {
    /// Each sign is one step, but for a journey that nobody makes. Of an account that was never signed in to, no network is new: there is
    /// nothing to compare it with. What strangers guess says nothing of a browser that is known.
    pub fn of(now: &Circumstances<'_>) -> Option<Self> {
        let seen = |hash: &[u8; 32]| now.seen.iter().any(|place| place.hash == *hash);
        let comparable = !now.network.is_empty() && !now.seen.is_empty();
        let new_network = comparable && !now.network.iter().any(seen);
        let signs: Vec<_> = [
            (!now.browser_is_known, RiskSign::NewBrowser),
            (new_network, RiskSign::NewNetwork),
            (!now.browser_is_known && now.failures >= MANY_FAILURES, RiskSign::ManyFailures),
            (new_network && now.is_new_country(), RiskSign::NewCountry),
            (new_network && now.is_too_fast(), RiskSign::ImpossibleTravel),
        ]
        .into_iter()
        .filter_map(|(is_so, sign)| is_so.then_some(sign))
        .collect();
        let level = match signs.iter().map(|sign| sign.steps()).sum::<u8>() {
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
    use RiskSign::{ImpossibleTravel, ManyFailures, NewBrowser, NewCountry, NewNetwork};

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
            let (at, spot, fastest) = (At::from_millis(0), &Spot::default(), Some(1000));
            let seen = &seen;
            let now =
                Circumstances { at, browser_is_known, failures, network, spot, seen, fastest };
            let risk = Risk::of(&now);
            let told = risk.as_ref().map(|risk| (risk.level, risk.signs.as_slice()));
            assert_eq!(told, *expected, "{now:?}");
        }
    }

    const BERLIN: (&str, i16, i16) = ("DE", 53, 13);
    const MUNICH: (&str, i16, i16) = ("DE", 48, 12);
    const SYDNEY: (&str, i16, i16) = ("AU", -34, 151);

    #[test]
    fn distances_are_those_of_an_atlas() {
        let point = |(_, latitude, longitude)| Point { latitude, longitude };
        for (from, to, about) in
            [(BERLIN, MUNICH, 560.0), (BERLIN, SYDNEY, 16_095.0), (SYDNEY, SYDNEY, 0.0)]
        {
            let found = point(from).kilometres_to(point(to));
            assert!((found - about).abs() < 20.0, "{from:?} {to:?}: {found}");
        }
        let [west, east] = [-180, 180].map(|longitude| Point { latitude: 10, longitude });
        assert!(west.kilometres_to(east) < 1.0);
        let [north, south] = [90, -90].map(|latitude| Point { latitude, longitude: 7 });
        assert!((north.kilometres_to(south) - 20_015.0).abs() < 1.0);
    }

    /// A known browser, from where to where, in minutes → what is unusual beside the network.
    #[test]
    fn a_place_is_new_by_its_country_and_too_far_by_the_time_that_it_takes() {
        type Place = (&'static str, i16, i16);
        type Row<'a> = (Place, Place, i64, Option<u32>, RiskLevel, &'a [RiskSign]);
        let table: &[Row<'_>] = &[
            (BERLIN, BERLIN, 1, Some(1000), Low, &[NewNetwork]),
            (BERLIN, MUNICH, 1, Some(1000), High, &[NewNetwork, ImpossibleTravel]),
            (BERLIN, MUNICH, 30, Some(1000), Low, &[NewNetwork]),
            (BERLIN, MUNICH, 30, Some(100), High, &[NewNetwork, ImpossibleTravel]),
            (BERLIN, SYDNEY, 60, Some(1000), High, &[NewNetwork, NewCountry, ImpossibleTravel]),
            (BERLIN, SYDNEY, 60, None, Medium, &[NewNetwork, NewCountry]),
            (BERLIN, SYDNEY, 24 * 60, Some(1000), Medium, &[NewNetwork, NewCountry]),
        ];
        for (from, to, minutes, fastest, level, signs) in table {
            let country = |place: &Place| Country { code: place.0.to_owned(), name: String::new() };
            let point = |place: &Place| Some(Point { latitude: place.1, longitude: place.2 });
            let spot = Spot { country: Some(country(to)), point: point(to) };
            let before =
                SeenPlace { country: Some(country(from).code), point: point(from), ..seen(HOME) };
            // One that is not known to lie anywhere says nothing.
            let (seen, at) = (&[seen([3; 32]), before][..], At::from_millis(minutes * 60_000));
            let of = |network: &[[u8; 32]], spot: &Spot, browser_is_known| {
                let (failures, fastest) = (0, *fastest);
                let now =
                    Circumstances { at, browser_is_known, failures, network, spot, seen, fastest };
                Risk::of(&now)
            };
            let expected = Risk { level: *level, signs: signs.to_vec() };
            assert_eq!(of(&[ELSEWHERE], &spot, true), Some(expected), "{from:?} {to:?} {minutes}");
            assert_eq!(of(&[HOME], &spot, true), None, "from a network that is known");
            let unknown = of(&[ELSEWHERE], &Spot::default(), true).unwrap();
            assert_eq!(unknown.signs, [NewNetwork], "nobody knows where it lies");
        }
    }

    #[test]
    fn a_policy_does_what_it_says_at_each_level() {
        use RiskAction::{Allow, Ask, Block};
        let policy =
            RiskPolicy { low: Allow, medium: Ask, high: Block, fastest: None, exempt: vec![] };
        assert_eq!(RiskLevel::ALL.map(|level| policy.action(level)), [Allow, Ask, Block]);
    }
}
