//! How far journeys come, in numbers: what is counted of everybody together, and of nobody alone.

use std::collections::BTreeMap;
use std::fmt;

use super::{At, ClientId, Difference, PoolId, Proportion, Span};

/// The step of a journey as a whole: shown when it begins, passed when it ends at the client.
pub const JOURNEY: &str = "journey";
/// What takes the place of a language where too many different things are counted.
pub const ANY_LANGUAGE: &str = "other";

/// What counts are kept by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stage {
    pub pool: PoolId,
    pub client: ClientId,
    /// [`JOURNEY`], or a page or an answer of one in one word.
    pub step: &'static str,
    /// Of a step the factor that it is about; of a journey that ended those that it was signed in by,
    /// as `password+totp`. Empty where there is none.
    pub method: String,
    /// BCP 47, of those that the pages have.
    pub language: String,
    /// The theme by its name, and which of its versions.
    pub theme: String,
    pub version: String,
}

/// What becomes of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Its page was shown.
    Shown,
    /// It led on.
    Passed,
    /// It did not.
    Refused,
}

impl Reached {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Passed => "passed",
            Self::Refused => "refused",
        }
    }
}

/// How often each of it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub shown: i64,
    pub passed: i64,
    pub refused: i64,
}

impl Counts {
    pub const fn count(&mut self, what: Reached) {
        match what {
            Reached::Shown => self.shown += 1,
            Reached::Passed => self.passed += 1,
            Reached::Refused => self.refused += 1,
        }
    }

    pub const fn is_none(&self) -> bool {
        self.shown == 0 && self.passed == 0 && self.refused == 0
    }

    pub const fn add(&mut self, more: Self) {
        self.shown += more.shown;
        self.passed += more.passed;
        self.refused += more.refused;
    }

    /// The part of those who were shown it and went no further, from 0 to 1. None where it is shown by
    /// no page of its own, or was passed more often than it was shown.
    #[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^52")]
    pub fn drop_off(&self) -> Option<f64> {
        let is_share = self.shown > 0 && self.passed <= self.shown;
        is_share.then(|| (self.shown - self.passed) as f64 / self.shown as f64)
    }
}

/// Counts of one hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// When the hour began.
    pub hour: At,
    pub stage: Stage,
    pub counts: Counts,
}

/// By what sums are told apart, beside the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunnelBy {
    Nothing,
    Client,
    Language,
    Method,
    /// And its versions.
    Theme,
}

/// What is asked of the counts of a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunnelQuery {
    pub since: At,
    pub until: At,
    pub by: FunnelBy,
}

impl FunnelQuery {
    /// The last days, and the hour that is under way.
    pub fn last(days: i64, now: At, by: FunnelBy) -> Self {
        Self { since: (now - Span::from_days(days)).hour(), until: now.hour() + HOUR, by }
    }
}

const HOUR: Span = Span::from_minutes(60);

/// The sum of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunnelSum {
    /// The client, language, method or theme; empty where nothing tells them apart.
    pub of: String,
    /// Of a theme.
    pub version: String,
    pub step: String,
    pub counts: Counts,
}

/// The sums of one client, language, method or theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FunnelPart {
    pub of: String,
    pub version: String,
    pub journeys: Counts,
    /// What is shown most in front.
    pub steps: Vec<(String, Counts)>,
}

impl FunnelPart {
    /// The parts, those with the most journeys in front.
    pub fn all(sums: Vec<FunnelSum>) -> Vec<Self> {
        let mut parts: BTreeMap<(String, String), Self> = BTreeMap::new();
        for FunnelSum { of, version, step, counts } in sums {
            let part = parts.entry((of, version)).or_default();
            if step == JOURNEY {
                part.journeys.add(counts);
            } else {
                part.steps.push((step, counts));
            }
        }
        let much = |counts: &Counts| std::cmp::Reverse((counts.shown, counts.passed));
        let named = |((of, version), mut part): ((String, String), Self)| {
            part.steps.sort_by(|a, b| much(&a.1).cmp(&much(&b.1)).then_with(|| a.0.cmp(&b.0)));
            Self { of, version, ..part }
        };
        let mut parts: Vec<_> = parts.into_iter().map(named).collect();
        parts.sort_by_key(|part| much(&part.journeys));
        parts
    }
}

/// A theme beside the one that most journeys have.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    pub theme: String,
    pub with: String,
    /// Which part of the journeys of each ends at the app.
    pub rates: [f64; 2],
    pub difference: Difference,
}

impl Compared {
    /// Those of these parts whose journeys have both ends, beside the first of them.
    pub fn of(parts: &[FunnelPart]) -> Vec<Self> {
        let rate = |part: &FunnelPart| Proportion::new(part.journeys.passed, part.journeys.shown);
        let name = |part: &FunnelPart| format!("{} ({})", part.of, part.version);
        let mut rated = parts.iter().filter_map(|part| Some((name(part), rate(part)?)));
        let Some((with, most)) = rated.next() else { return Vec::new() };
        let beside = |(theme, own): (String, Proportion)| Self {
            theme,
            with: with.clone(),
            rates: [own.rate(), most.rate()],
            difference: own.over(&most),
        };
        rated.map(beside).collect()
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { theme, with, rates: [own, most], difference } = self;
        let [own, most] = [own * 100.0, most * 100.0];
        let Difference { difference: points, low, high } = *difference;
        let [points, low, high] = [points, low, high].map(|part| part * 100.0);
        let sure = if difference.is_told() { "" } else { ", which may be chance" };
        write!(
            f,
            "{theme}: {own:.1} % of its journeys end at the app, and {most:.1} % with {with}. \
             The difference is {points:+.1} points, with 95 % confidence from {low:+.1} to \
             {high:+.1}{sure}."
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(of: &str, step: &str, shown: i64, passed: i64) -> FunnelSum {
        let counts = Counts { shown, passed, refused: 0 };
        FunnelSum { of: of.to_owned(), version: String::new(), step: step.to_owned(), counts }
    }

    #[test]
    fn sums_become_parts_with_the_busiest_in_front() {
        let parts = FunnelPart::all(vec![
            sum("de", "totp", 3, 2),
            sum("de", "sign_in", 9, 3),
            sum("de", JOURNEY, 8, 2),
            sum("en", JOURNEY, 80, 2),
        ]);
        let told: Vec<_> = parts.iter().map(|part| part.of.as_str()).collect();
        assert_eq!(told, ["en", "de"]);
        assert_eq!(parts[1].journeys, Counts { shown: 8, passed: 2, refused: 0 });
        let steps: Vec<_> = parts[1].steps.iter().map(|(step, _)| step.as_str()).collect();
        assert_eq!(steps, ["sign_in", "totp"]);
    }

    #[test]
    fn who_was_shown_a_step_and_did_not_pass_it_dropped_off() {
        let off = |shown, passed| Counts { shown, passed, refused: 5 }.drop_off();
        assert_eq!(off(4, 3), Some(0.25));
        assert_eq!(off(4, 4), Some(0.0));
        assert_eq!(off(0, 3), None, "what no page shows is dropped by nobody");
        assert_eq!(off(2, 3), None);
    }
}
