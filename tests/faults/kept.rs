//! What hands hold, to be used for the first time or again.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use fastrand::Rng;

/// Codes live for five minutes; none that is older is shown again.
const RECENT: Duration = Duration::from_mins(4);
const REMEMBERED: usize = 60;

/// Things that were not used yet, and things that were.
#[derive(Debug)]
pub struct Kept<T> {
    fresh: VecDeque<(Instant, T)>,
    spent: VecDeque<(Instant, T)>,
}

impl<T: Clone> Kept<T> {
    pub const fn new() -> Self {
        Self { fresh: VecDeque::new(), spent: VecDeque::new() }
    }

    pub fn keep(&mut self, thing: T) {
        self.fresh.push_back((Instant::now(), thing));
        Self::forget(&mut self.fresh);
    }

    fn forget(things: &mut VecDeque<(Instant, T)>) {
        things.retain(|(when, _)| when.elapsed() < RECENT);
        if things.len() > REMEMBERED {
            things.pop_front();
        }
    }

    /// One that was used before, now and then; else one that was not, which is used from now on.
    pub fn pick(&mut self, random: &mut Rng, again: f64) -> Option<T> {
        if random.f64() < again {
            Self::forget(&mut self.spent);
            return random.choice(&self.spent).map(|(_, thing)| thing.clone());
        }
        let (when, thing) = self.fresh.pop_front()?;
        self.spent.push_back((when, thing.clone()));
        Some(thing)
    }

    pub fn all(&self) -> Vec<T> {
        self.fresh.iter().chain(&self.spent).map(|(_, thing)| thing.clone()).collect()
    }
}
