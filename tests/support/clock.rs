use std::sync::atomic::{AtomicI64, Ordering};

use vestibule::domain::{At, Span};
use vestibule::ports::Clock;

/// Stands still until it is moved, so that no test sleeps.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A moment in the middle of a time step, so that codes do not change while a test looks away.
    pub fn new() -> Self {
        Self(AtomicI64::new(1_795_176_015_000))
    }

    /// Stands still at this moment.
    pub fn at(moment: At) -> Self {
        Self(AtomicI64::new(moment.millis()))
    }

    pub fn advance(&self, span: Span) {
        self.0.fetch_add(span.millis(), Ordering::SeqCst);
    }

    pub fn advance_seconds(&self, seconds: i64) {
        self.advance(Span::from_seconds(seconds));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> At {
        At::from_millis(self.0.load(Ordering::SeqCst))
    }
}
