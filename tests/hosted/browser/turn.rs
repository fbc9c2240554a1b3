//! What of the browser's work a run does. The same journey in six ways, and the same pages in three
//! languages, are not worth their time in every run: each day brings another part, and a few days all.

use std::io::Write as _;

use vestibule::adapters::clock::SystemClock;
use vestibule::ports::Clock as _;

const WANTED: &str = "VESTIBULE_TEST_JOURNEYS";
const DAY_MS: i64 = 86_400_000;

pub const LANGUAGES: [&str; 3] = ["en", "de", "ar"];

/// The part that is due: everything, or what a day brings. `VESTIBULE_TEST_JOURNEYS` is `all`, or the
/// number of a day that a run named, which is repeated by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    All,
    /// Days since 1970.
    Day(usize),
}

impl Turn {
    pub fn of_this_run() -> Self {
        match std::env::var(WANTED).as_deref() {
            Ok("all") => Self::All,
            Ok(day) => Self::Day(day.parse().expect("VESTIBULE_TEST_JOURNEYS: all, or a day")),
            Err(_) => Self::Day(usize::try_from(SystemClock.now().millis() / DAY_MS).unwrap()),
        }
    }

    /// What is due among so many ways of the thing with this number: all, or the one of the day.
    /// Each of them is the next in order a day later, and neighbours are never at the same.
    pub fn takes(self, number: usize, way: usize, of: usize) -> bool {
        match self {
            Self::All => true,
            Self::Day(day) => (day + number) % of == way,
        }
    }

    /// In how many tabs at once pages are looked at: all that the machine has cores for, unless the
    /// other tests of a run need them too.
    pub fn tabs(self) -> usize {
        match self {
            Self::All => std::thread::available_parallelism().map_or(1, usize::from),
            Self::Day(_) => 1,
        }
    }

    /// The languages beside English in which pages are looked at. `other` is the one that the tour
    /// leaves to the samples, so that a run sees all three.
    pub fn languages(self, other: bool) -> Vec<&'static str> {
        let foreign = &LANGUAGES[1..];
        let number = usize::from(other);
        let due = |way: &usize| self.takes(number, *way, foreign.len());
        (0..foreign.len()).filter(due).map(|way| foreign[way]).collect()
    }

    /// Says what was chosen, straight to the terminal: the harness swallows what passing tests print.
    pub fn tell(self, what: &str) {
        let by = match self {
            Self::All => format!("{WANTED}=all"),
            Self::Day(day) => format!("{WANTED}={day}"),
        };
        let _ = writeln!(std::io::stderr(), "{by}: {what}");
    }
}

#[test]
fn days_bring_everything() {
    for number in 0..7 {
        for of in [2, 3, 6] {
            for way in 0..of {
                let days = (100..100 + of).filter(|day| Turn::Day(*day).takes(number, way, of));
                assert_eq!(days.count(), 1, "{way} of {of} of {number}");
            }
        }
    }
    for day in [100, 101] {
        let (tour, samples) = (Turn::Day(day).languages(false), Turn::Day(day).languages(true));
        assert_eq!((tour.len(), samples.len()), (1, 1));
        assert_ne!(tour, samples);
    }
    assert_eq!(Turn::All.languages(true), ["de", "ar"]);
}
