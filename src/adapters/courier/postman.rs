//! Takes messages from the outbox to where they go, one channel each.
//!
//! A message is taken for a while, carried within half of it, and settled by whoever took it. A
//! process that dies loses what it took to another once the while is over, so everything goes out at
//! least once, and never from two hands at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::adapters::sql::{Directory, Outcome, Taken};
use crate::brand::LetterKind as Kind;
use crate::domain::{At, Span};
use crate::metrics::Metrics;
use crate::ports::{Clock, Fault};
use crate::vault::Vault;

use super::{Carrier, Refusal, outbox};

/// How soon a message of another process is noticed, or one whose moment has come.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// What settling may take beside carrying.
const GRACE: Span = Span::from_seconds(10);
/// The wait after the first try; each further try doubles it.
const FIRST_WAIT: Span = Span::from_seconds(5);
const LONGEST_WAIT: Span = Span::from_minutes(30);
/// A server's answer is kept so far; it is as long as whoever sends it likes.
const LONGEST_REASON: usize = 300;

/// What a message gets.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For one try.
    pub carry: Duration,
    /// Tries before it is given up.
    pub tries: i64,
    /// Messages that are carried at one time.
    pub at_once: usize,
}

/// Carries the messages of one channel.
pub struct Postman {
    pub directory: Directory,
    pub vault: Arc<Vault>,
    pub clock: Arc<dyn Clock>,
    pub metrics: Arc<Metrics>,
    /// [`crate::domain::Channel::as_str`]
    pub channel: &'static str,
    pub carrier: Arc<dyn Carrier>,
    pub patience: Patience,
    pub wake: Arc<Notify>,
}

impl std::fmt::Debug for Postman {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postman").field("channel", &self.channel).finish_non_exhaustive()
    }
}

/// A postman at work, under a name of its own.
#[derive(Debug)]
pub struct Round {
    postman: Postman,
    me: String,
    /// Whether nothing goes at the moment, which is said once.
    closed: AtomicBool,
}

impl Postman {
    pub fn begin(self) -> Arc<Round> {
        let me = self.vault.uuid().to_string();
        Arc::new(Round { postman: self, me, closed: AtomicBool::new(false) })
    }
}

impl Round {
    /// Carries until it is told to stop; what is under way then is finished.
    pub async fn run(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        let mut under_way = JoinSet::new();
        while !*stop.borrow() {
            let free = self.postman.patience.at_once.saturating_sub(under_way.len());
            let taken = self.take(free).await;
            let found = taken.len();
            for message in taken {
                let round = Arc::clone(&self);
                under_way.spawn(async move { round.deliver(message).await });
            }
            if found > 0 && found == free {
                continue;
            }
            tokio::select! {
                _ = under_way.join_next(), if !under_way.is_empty() => {}
                () = self.postman.wake.notified() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stop.changed() => {}
            }
        }
        while under_way.join_next().await.is_some() {}
    }

    /// A directory that is away is told of elsewhere; here it is tried again.
    async fn take(&self, free: usize) -> Vec<Taken> {
        match self.try_take(free).await {
            Ok(taken) => taken,
            Err(error) => {
                let channel = self.postman.channel;
                tracing::debug!(%error, channel, "The outbox could not be looked at");
                Vec::new()
            }
        }
    }

    async fn try_take(&self, free: usize) -> Result<Vec<Taken>, Fault> {
        let Postman { directory, clock, channel, .. } = &self.postman;
        let at = clock.now();
        for (pool, kind, reason) in directory.expire(at).await? {
            self.count(&kind, "expired");
            tracing::warn!(pool.id = %pool, kind, reason, "A message was worthless before it could be sent");
        }
        let most = i64::try_from(free).unwrap_or(i64::MAX);
        if most == 0 {
            return Ok(Vec::new());
        }
        directory.take_due(channel, (&self.me, at + self.hold()), at, most).await
    }

    /// For how long a message is ours: more than carrying and settling ever take.
    fn hold(&self) -> Span {
        let carry = i64::try_from(self.postman.patience.carry.as_millis()).unwrap_or(i64::MAX);
        Span::from_millis(carry.saturating_mul(2).saturating_add(GRACE.millis()))
    }

    async fn deliver(&self, message: Taken) {
        let carried = self.carry(&message).await;
        let at = self.postman.clock.now();
        self.tell(&carried);
        let outcome = self.outcome(&message, carried, at);
        match self.postman.directory.settle_message(&message.id, &self.me, &outcome, at).await {
            Ok(true) => self.settled(&message, &outcome),
            Ok(false) => {
                tracing::warn!(message.id, "A message took too long, and may go out twice");
            }
            Err(error) => {
                tracing::warn!(message.id, %error, "What came of a message could not be noted, so it may go out twice");
            }
        }
    }

    async fn carry(&self, message: &Taken) -> Result<(), Refusal> {
        let Postman { vault, carrier, patience, .. } = &self.postman;
        let Taken { id, pool, sealed, .. } = message;
        let written = outbox::open(vault, pool, id, sealed).map_err(Refusal::Never)?;
        match timeout(patience.carry, carrier.carry(id, &written)).await {
            Ok(carried) => carried,
            Err(_) => Err(Refusal::Closed(format!(
                "no answer within {} seconds",
                patience.carry.as_secs()
            ))),
        }
    }

    fn outcome(&self, message: &Taken, carried: Result<(), Refusal>, at: At) -> Outcome {
        match carried {
            Ok(()) => Outcome::Delivered,
            Err(Refusal::Never(reason)) => Outcome::Dead { reason: shortened(&reason) },
            Err(Refusal::Later(reason) | Refusal::Closed(reason)) => {
                let reason = shortened(&reason);
                if message.tries >= self.postman.patience.tries {
                    return Outcome::Dead { reason: format!("given up; {reason}") };
                }
                let chance = u32::from_be_bytes(self.postman.vault.random());
                Outcome::Again { due: at + wait(message.tries, chance), reason }
            }
        }
    }

    /// Says when a channel closes, and when it is open again: once, and not for each message.
    fn tell(&self, carried: &Result<(), Refusal>) {
        let channel = self.postman.channel;
        match carried {
            Err(Refusal::Closed(reason)) => {
                if !self.closed.swap(true, Ordering::Relaxed) {
                    tracing::error!(
                        channel,
                        reason,
                        "Messages do not go out; they are kept and tried again"
                    );
                }
            }
            Ok(()) => {
                if self.closed.swap(false, Ordering::Relaxed) {
                    tracing::warn!(channel, "Messages go out again");
                }
            }
            Err(Refusal::Never(_) | Refusal::Later(_)) => {}
        }
    }

    fn settled(&self, message: &Taken, outcome: &Outcome) {
        let Taken { id, pool, kind, tries, .. } = message;
        match outcome {
            Outcome::Delivered => self.count(kind, "sent"),
            Outcome::Again { reason, .. } => {
                self.count(kind, "again");
                tracing::info!(message.id = id, pool.id = %pool, kind, tries, reason, "A message will be tried again");
            }
            Outcome::Dead { reason } => {
                self.count(kind, "dead");
                tracing::error!(message.id = id, pool.id = %pool, kind, tries, reason, "A message could not be sent; `vestibule outbox` has it");
            }
        }
    }

    fn count(&self, kind: &str, outcome: &'static str) {
        let kind = Kind::parse(kind).map_or("unknown", Kind::as_str);
        self.postman.metrics.message(self.postman.channel, kind, outcome);
    }
}

/// Twice as long after each try, and a quarter more or less, so that not all come back at once.
fn wait(tries: i64, chance: u32) -> Span {
    let doubled = tries.saturating_sub(1).clamp(0, 20);
    let whole = FIRST_WAIT.millis().saturating_mul(1 << doubled).min(LONGEST_WAIT.millis());
    let spread = i64::from(chance % 501) - 250;
    Span::from_millis(whole + whole * spread / 1000)
}

fn shortened(reason: &str) -> String {
    let printed = reason.chars().map(|c| if c.is_control() { ' ' } else { c });
    printed.take(LONGEST_REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_half_an_hour_and_are_spread() {
        let middle = |tries| wait(tries, 250).seconds();
        assert_eq!([1, 2, 3, 4, 9].map(middle), [5, 10, 20, 40, 1280]);
        assert_eq!([10, 30, 1000, i64::MAX].map(middle), [1800; 4]);
        assert_eq!((wait(1, 0).millis(), wait(1, 500).millis()), (3750, 6250));
    }

    #[test]
    fn a_server_s_answer_is_one_short_line() {
        let reason = shortened(&format!("550 no\r\nsuch user {}", "x".repeat(2000)));
        assert!(reason.starts_with("550 no  such user") && reason.chars().count() == 300);
    }
}
