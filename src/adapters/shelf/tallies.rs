use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::domain::{At, Passage, PoolId};
use crate::ports::Counter;

use super::values::{micros, passage};

/// The counters of one process, in its memory.
///
/// They are written with every request and matter for a minute: the file would have to be written
/// as often, and for nothing but a process that just ended. What must outlast that, the lock of an
/// account, is an entry in the file.
#[derive(Debug, Default)]
pub struct Tallies(Mutex<HashMap<PoolId, HashMap<[u8; 32], i64>>>);

impl Tallies {
    /// Counts at all of them or at none, while nobody else counts.
    pub fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Passage {
        let now = micros(at);
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !pools.contains_key(pool) {
            pools.insert(pool.clone(), HashMap::new());
        }
        let Some(moments) = pools.get_mut(pool) else {
            return Passage::Open;
        };
        let next = |counter: &Counter| {
            let moment = moments.get(&counter.id).copied().unwrap_or_default();
            moment.max(now).saturating_add(counter.rate.step().unwrap_or_default())
        };
        let next: Vec<_> = counters.iter().map(|counter| (counter, next(counter))).collect();
        let waits = next.iter().map(|(counter, moment)| moment - now - counter.rate.whole());
        let wait = waits.max().unwrap_or_default();
        if wait <= 0 {
            let adding = next.into_iter().filter(|(counter, _)| counter.adds);
            moments.extend(adding.map(|(counter, moment)| (counter.id, moment)));
        }
        passage(wait)
    }

    /// Forgets counters that are empty again.
    pub fn sweep(&self, at: At) {
        let now = micros(at);
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pools.retain(|_, moments| {
            moments.retain(|_, moment| *moment > now);
            moments.shrink_to_fit();
            !moments.is_empty()
        });
    }

    #[cfg(test)]
    fn held(&self) -> usize {
        self.0.lock().unwrap().values().map(HashMap::len).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rate;

    #[test]
    fn what_is_empty_again_is_forgotten() {
        let (tallies, pool) = (Tallies::default(), PoolId::parse("p_A").unwrap());
        for id in 0..100 {
            let counter = Counter { id: [id; 32], rate: Rate::per_minute(60), adds: true };
            let at = At::from_millis(i64::from(id) * 10);
            assert_eq!(tallies.pass(&pool, &[counter], at), Passage::Open);
        }
        tallies.sweep(At::from_millis(1_500));
        assert_eq!(tallies.held(), 49);
        tallies.sweep(At::from_millis(9_000));
        assert_eq!(tallies.held(), 0);
    }
}
