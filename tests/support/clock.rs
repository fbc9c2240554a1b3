use std::sync::atomic::{AtomicI64, Ordering};

use vestibule::adapters::clock::SystemClock;
use vestibule::domain::{At, Span};
use vestibule::ports::Clock;

/// Stands still until it is moved, so that no test sleeps; or goes with the world's clock, for
/// clients that look at one themselves.
#[derive(Debug)]
pub struct ManualClock {
    millis: AtomicI64,
    world: Option<SystemClock>,
}

impl ManualClock {
    /// A moment in the middle of a time step, so that codes do not change while a test looks away.
    pub fn new() -> Self {
        Self { millis: AtomicI64::new(1_795_176_015_000), world: None }
    }

    /// As late as it is.
    pub fn of_the_world() -> Self {
        Self { millis: AtomicI64::new(0), world: Some(SystemClock) }
    }

    pub fn advance(&self, span: Span) {
        self.millis.fetch_add(span.millis(), Ordering::SeqCst);
    }

    pub fn advance_seconds(&self, seconds: i64) {
        self.advance(Span::from_seconds(seconds));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> At {
        let millis = self.millis.load(Ordering::SeqCst);
        match &self.world {
            Some(world) => world.now() + Span::from_millis(millis),
            None => At::from_millis(millis),
        }
    }
}
