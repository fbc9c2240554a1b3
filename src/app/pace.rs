//! Answers at even moments. At some steps more is done for a name that somebody has than for one that
//! nobody has: more is read, a message is written, an account is made. How long that takes is nobody's
//! business.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::signin::Next;

/// Longer than such a step takes, also one that hashes a password or waits for a directory.
pub const PACE: Duration = Duration::from_millis(100);
/// Pages only read, and have so many even moments in one of a step.
const PAGES_IN_A_STEP: u32 = 5;

/// The steps at which that is so.
const EVEN: &[&str] = &[
    "sign_up",
    "confirm",
    "resend",
    "forgot",
    "choose_reset",
    "resend_reset",
    "reset",
    "choose",
    "code",
];
/// At these too, but where the sign-in is done with: that somebody has the name is told by then. Who
/// is refused as too much is hashed at once learns so at once, whatever the name.
const EVEN_UNTIL_DONE: &[&str] = &["sign_in", "password"];
/// The pages of whoever has but said a name.
const EVEN_PAGES: &[&str] =
    &["password", "choose", "code", "await_link", "passkey", "confirm", "choose_reset", "reset"];

/// Does the work of a step, and gives its outcome at a moment that tells nothing of it.
pub async fn paced<E>(
    step: &str,
    pace: Duration,
    work: impl Future<Output = Result<Next, E>>,
) -> Result<Next, E> {
    let began = Instant::now();
    let done = work.await;
    let is_open = matches!(&done, Ok(next) if !matches!(next, Next::Finish(_)));
    if EVEN.contains(&step) || is_open && EVEN_UNTIL_DONE.contains(&step) {
        sleep(until_even(began.elapsed(), pace)).await;
    }
    done
}

/// Gathers what a page shows, and gives it at such a moment as well.
pub async fn paced_page<E>(
    pace: Duration,
    work: impl Future<Output = Result<Next, E>>,
) -> Result<Next, E> {
    let began = Instant::now();
    let done = work.await;
    if matches!(&done, Ok(Next::Ask(ask)) if EVEN_PAGES.contains(&ask.word())) {
        sleep(until_even(began.elapsed(), pace / PAGES_IN_A_STEP)).await;
    }
    done
}

fn until_even(taken: Duration, pace: Duration) -> Duration {
    match taken.as_nanos().checked_rem(pace.as_nanos()) {
        Some(over) => pace.saturating_sub(Duration::from_nanos_u128(over)),
        None => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_even_moment_is_never_further_than_the_pace() {
        let millis = Duration::from_millis;
        for (taken, rest) in [(0, 100), (1, 99), (99, 1), (100, 100), (101, 99), (250, 50)] {
            assert_eq!(until_even(millis(taken), PACE), millis(rest), "{taken}");
        }
        assert_eq!(until_even(millis(7), Duration::ZERO), Duration::ZERO, "no pace, no wait");
    }
}
