//! The only place that asks the system for the time.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::At;
use crate::ports::Clock;

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time is handed in from")]
    fn now(&self) -> At {
        let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        At::from_millis(elapsed.as_millis().try_into().unwrap_or(i64::MAX))
    }
}
