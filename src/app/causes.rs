use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a cause stays told.
const AGAIN_AFTER: Duration = Duration::from_secs(10);
/// Causes that are remembered; an outage has a few.
const MOST: usize = 64;

/// What the log was told lately, so that an outage does not fill it with one line for each request.
#[derive(Debug, Default)]
pub struct Causes(Mutex<HashMap<String, Told>>);

#[derive(Debug)]
struct Told {
    at: Instant,
    left_out: u64,
}

impl Causes {
    /// How often this cause was not told since the last time, or nothing where it is not to be told
    /// this time either.
    pub fn tell(&self, cause: &str) -> Option<u64> {
        let mut lately = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if let Some(told) = lately.get_mut(cause)
            && now.duration_since(told.at) < AGAIN_AFTER
        {
            told.left_out += 1;
            return None;
        }
        if lately.len() >= MOST {
            lately.retain(|_, told| now.duration_since(told.at) < AGAIN_AFTER);
        }
        if lately.len() >= MOST {
            return Some(0);
        }
        let before = lately.insert(cause.to_owned(), Told { at: now, left_out: 0 });
        Some(before.map_or(0, |told| told.left_out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_once_for_a_while_and_another_at_once() {
        let causes = Causes::default();
        assert_eq!(causes.tell("refused"), Some(0));
        assert_eq!(causes.tell("refused"), None);
        assert_eq!(causes.tell("refused"), None);
        assert_eq!(causes.tell("silent"), Some(0));
        let long_ago = Instant::now().checked_sub(AGAIN_AFTER).unwrap();
        causes.0.lock().unwrap().get_mut("refused").unwrap().at = long_ago;
        assert_eq!(causes.tell("refused"), Some(2));
    }

    #[test]
    fn causes_without_end_take_no_more_room() {
        let causes = Causes::default();
        for n in 0..1000 {
            assert_eq!(causes.tell(&n.to_string()), Some(0));
        }
        assert!(causes.0.lock().unwrap().len() <= MOST);
    }
}
