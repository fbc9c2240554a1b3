use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;

/// How busy a hasher is. Counts are since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HashLoad {
    /// Hashes that wait for their turn.
    pub waiting: usize,
    /// Hashes that are computed.
    pub running: usize,
    /// Hashes that were made.
    pub made: u64,
    /// Hashes that found no room, or had to make room for a known browser.
    pub refused: u64,
    /// Memory that the threads hold just now.
    pub memory_bytes: u64,
    /// What this machine turned out to do, once that was measured.
    pub measured: Option<HashSpeed>,
}

/// How fast a machine hashes with the parameters of new passwords.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HashSpeed {
    /// The time of one hash.
    pub one: Duration,
    /// Hashes in a second that all threads make together.
    pub per_second: f64,
}

/// The most memory that hashing takes, and how to learn what it does.
pub(super) struct Hasher {
    pub memory_bytes: u64,
    pub load: Box<dyn Fn() -> HashLoad + Send + Sync>,
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hasher").field("memory_bytes", &self.memory_bytes).finish_non_exhaustive()
    }
}

/// The hasher of this process, once there is one, asked anew each time.
#[derive(Clone, Debug, Default)]
pub(super) struct Hashing(pub Arc<OnceLock<Hasher>>);

impl Collector for Hashing {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let Some(hasher) = self.0.get() else { return Ok(()) };
        let load = (hasher.load)();
        let mut tell = |name: &str, help: &str, unit: Option<Unit>, value: &dyn EncodeMetric| {
            let kind = value.metric_type();
            value.encode(encoder.encode_descriptor(name, help, unit.as_ref(), kind)?)
        };
        let number = |number: usize| ConstGauge::new(i64::try_from(number).unwrap_or(i64::MAX));
        let bytes = |bytes: u64| ConstGauge::new(i64::try_from(bytes).unwrap_or(i64::MAX));
        tell("hashes_waiting", "Hashes that wait for their turn", None, &number(load.waiting))?;
        tell("hashes_computing", "Hashes that are computed", None, &number(load.running))?;
        tell("hashes_made", "Hashes that were made", None, &ConstCounter::new(load.made))?;
        let help = "Hashes that found no room, or made room for a known browser";
        tell("hashes_refused", help, None, &ConstCounter::new(load.refused))?;
        let help = "Memory that hashing holds just now";
        tell("hash_memory", help, Some(Unit::Bytes), &bytes(load.memory_bytes))?;
        let help = "The most memory that hashing takes";
        tell("hash_memory_budget", help, Some(Unit::Bytes), &bytes(hasher.memory_bytes))?;
        let Some(HashSpeed { one, per_second }) = load.measured else { return Ok(()) };
        let help = "Time of one hash, measured soon after the start";
        tell("hash_measured", help, Some(Unit::Seconds), &ConstGauge::new(one.as_secs_f64()))?;
        let help = "Hashes in a second that all threads make together, as measured";
        tell("hash_capacity", help, None, &ConstGauge::new(per_second))
    }
}
