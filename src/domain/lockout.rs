use serde::{Deserialize, Serialize};

use super::{At, Span};

/// Failures that cost nothing (directory reference, section 5.5).
const FREE: u32 = 5;
const LONGEST: Span = Span::from_minutes(15);
/// Quiet time after which failures are forgotten.
pub const FORGOTTEN_AFTER: Span = Span::from_minutes(15);

/// How often somebody guessed at one account's secret, and until when no guess is taken.
///
/// Each guess is counted before it is looked at, so that parallel guesses cannot share a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub failures: u32,
    pub last: At,
    pub locked_until: At,
}

/// The answer to "may this guess be looked at?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lockout {
    /// Yes, and it was counted.
    Open,
    /// No; it was not counted either.
    Locked { until: At },
}

impl Tally {
    /// Counts a guess: the tally to keep, or the lock that forbids it.
    pub fn count(earlier: Option<Self>, at: At) -> Result<Self, Lockout> {
        let earlier = earlier.filter(|tally| at.since(tally.last) < FORGOTTEN_AFTER);
        if let Some(tally) = earlier
            && at < tally.locked_until
        {
            return Err(Lockout::Locked { until: tally.locked_until });
        }
        let failures = earlier.map_or(1, |tally| tally.failures.saturating_add(1));
        Ok(Self { failures, last: at, locked_until: at + wait_after(failures) })
    }

    /// How many of them still count.
    pub fn lately(&self, at: At) -> u32 {
        if at.since(self.last) < FORGOTTEN_AFTER { self.failures } else { 0 }
    }
}

/// 1, 2, 4, 8 … seconds from the fifth failure on, never more than a quarter of an hour.
fn wait_after(failures: u32) -> Span {
    match failures.checked_sub(FREE) {
        None => Span::ZERO,
        Some(doublings) => {
            let seconds = 1_i64.checked_shl(doublings.min(20)).unwrap_or(i64::MAX);
            Span::from_seconds(seconds).min(LONGEST)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_from_the_fifth_failure() {
        let waits: Vec<_> = (0..=16).map(|n| wait_after(n).seconds()).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(wait_after(u32::MAX), LONGEST);
    }

    #[test]
    fn guesses_under_a_lock_are_not_counted() {
        let mut tally = None;
        for n in 1..=5 {
            tally = Some(Tally::count(tally, At::from_millis(n)).unwrap());
        }
        let locked = Tally::count(tally, At::from_millis(500));
        assert_eq!(locked, Err(Lockout::Locked { until: At::from_millis(1005) }));
        let sixth = Tally::count(tally, At::from_millis(1005)).unwrap();
        assert_eq!((sixth.failures, sixth.locked_until), (6, At::from_millis(3005)));
    }

    #[test]
    fn quiet_minutes_forget() {
        let five =
            Tally { failures: 9, last: At::from_millis(0), locked_until: At::from_millis(16_000) };
        let later = At::from_millis(0) + FORGOTTEN_AFTER;
        assert_eq!(Tally::count(Some(five), later).unwrap().failures, 1);
        assert_eq!((five.lately(later), five.lately(five.locked_until)), (0, 9));
    }
}
