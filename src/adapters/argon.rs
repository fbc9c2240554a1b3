//! Argon2id within a budget: a fixed number of threads, each with one block of memory, and a queue
//! of fixed length before them. What does not fit is refused at once.
//!
//! Hashes that other systems made are verified within the same budget, and told to be weak, so that
//! they are replaced while the password is known.
//!
//! A thread takes its memory when it is first needed and gives it back after a quiet while, so that
//! an idle process is small.

mod admit;
mod queue;
mod recipe;
mod stored;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vectors;
mod worker;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Params, Version};
use async_trait::async_trait;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::domain::{Password, Secret, Span};
use crate::metrics::HashLoad;
use crate::ports::{Fault, PasswordHasher, Precedence, Verdict};
use crate::traces::Traces;
use crate::vault::Vault;

pub use admit::admit;
pub use stored::Unfit;

use queue::Queue;
use recipe::Recipe;
use stored::Stored;
use worker::Worker;

const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
/// What a refused visitor is told to wait, before and after it was measured how fast the queue moves.
const RETRY_AFTER: Span = Span::from_seconds(2);
const LONGEST_RETRY: Span = Span::from_seconds(30);

/// What one hash costs, and how many may be under way and waiting.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    pub memory_kib: u32,
    pub iterations: u32,
    pub lanes: u32,
    pub threads: usize,
    pub queue: usize,
}

/// Hashes and verifies passwords on threads of its own.
pub struct ArgonHasher {
    queue: Arc<Queue>,
    params: Params,
    vault: Arc<Vault>,
    traces: Traces,
}

/// One hash to be made.
struct Job {
    password: Password,
    recipe: Recipe,
    done: oneshot::Sender<Answer>,
}

/// What came of a job.
enum Answer {
    Made {
        hash: Result<Zeroizing<Vec<u8>>, String>,
        began: SystemTime,
    },
    /// A known browser needed its place.
    Displaced(Refused),
}

/// There was no room behind so many others.
#[derive(Clone, Copy, Debug)]
struct Refused {
    waiting: usize,
}

impl Job {
    /// Whoever waited may have gone meanwhile.
    fn answer(self, answer: Answer) {
        let _gone_meanwhile = self.done.send(answer);
    }
}

impl Budget {
    /// The most memory that all hashes take together.
    pub fn memory_bytes(&self) -> u64 {
        u64::from(self.memory_kib).saturating_mul(1024).saturating_mul(self.threads as u64)
    }
}

impl std::fmt::Debug for ArgonHasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ArgonHasher").field("params", &self.params).finish_non_exhaustive()
    }
}

/// The threads end behind those who wait.
impl Drop for ArgonHasher {
    fn drop(&mut self) {
        self.queue.close();
    }
}

impl ArgonHasher {
    /// Starts the threads; they end when the hasher is dropped.
    pub fn start(budget: Budget, vault: Arc<Vault>) -> Result<Self, Fault> {
        let params =
            Params::new(budget.memory_kib, budget.iterations, budget.lanes, Some(HASH_BYTES))
                .map_err(|error| Fault::misfit(format!("hash parameters: {error}")))?;
        let queue = Arc::new(Queue::new(budget.threads, budget.queue));
        for number in 0..budget.threads {
            let calibrates = (number == 0).then_some(budget);
            let worker = Worker::new(Arc::clone(&queue), params.clone(), calibrates);
            std::thread::Builder::new()
                .name(format!("argon2-{number}"))
                .spawn(move || worker.work())
                .map_err(Fault::down)?;
        }
        Ok(Self { queue, params, vault, traces: Traces::default() })
    }

    /// Tells how long hashes wait and are computed, as parts of what they are made for.
    #[must_use]
    pub fn traced(mut self, traces: Traces) -> Self {
        self.traces = traces;
        self
    }

    /// How busy it is just now.
    pub fn load(&self) -> HashLoad {
        self.queue.load()
    }

    /// Tells the same as [`Self::load`], for as long as anybody asks.
    pub fn watch(&self) -> impl Fn() -> HashLoad + Send + Sync + 'static {
        let queue = Arc::clone(&self.queue);
        move || queue.load()
    }

    async fn run(
        &self,
        password: &Password,
        recipe: Recipe,
        precedence: Precedence,
    ) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let (done, answer) = oneshot::channel();
        let queued = moment();
        let job = Job { password: password.clone(), recipe, done };
        self.queue.push(job, precedence).map_err(|refused| self.busy(refused))?;
        match answer.await.map_err(Fault::down)? {
            Answer::Made { hash, began } => {
                self.traces.past("hash.wait", queued, began);
                self.traces.past("hash.compute", began, moment());
                hash.map_err(|error| Fault::misfit(format!("a password hash: {error}")))
            }
            Answer::Displaced(refused) => Err(self.busy(refused)),
        }
    }

    fn own(&self, salt: &[u8]) -> Recipe {
        Recipe::own(self.params.clone(), salt.to_vec(), HASH_BYTES)
    }

    /// Come again when those before you are through.
    fn busy(&self, refused: Refused) -> Fault {
        let retry_after = self.load().measured.map_or(RETRY_AFTER, |speed| {
            let waiting = f64::from(u32::try_from(refused.waiting).unwrap_or(u32::MAX));
            let wait = Duration::try_from_secs_f64(waiting / speed.per_second).unwrap_or_default();
            let millis = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
            Span::from_millis(millis).clamp(Span::from_seconds(1), LONGEST_RETRY)
        });
        Fault::Busy { retry_after }
    }
}

#[async_trait]
impl PasswordHasher for ArgonHasher {
    async fn verify(
        &self,
        typed: &Password,
        stored: Option<&Secret<String>>,
        precedence: Precedence,
    ) -> Result<Verdict, Fault> {
        let Some(stored) = stored else {
            let salt = self.vault.random::<SALT_BYTES>();
            self.run(typed, self.own(&salt), precedence).await?;
            return Ok(Verdict::Wrong);
        };
        let Stored { recipe, hash } = Stored::read(stored.expose())
            .map_err(|unfit| Fault::misfit(format!("a password hash: {unfit}")))?;
        let is_own = recipe.is_own(&self.params, HASH_BYTES);
        let made = self.run(typed, recipe, precedence).await?;
        let same = verify_slices_are_equal(&made, &hash).is_ok();
        Ok(match (same, is_own) {
            (false, _) => Verdict::Wrong,
            (true, true) => Verdict::Right,
            (true, false) => Verdict::RightButWeak,
        })
    }

    async fn hash(
        &self,
        chosen: &Password,
        precedence: Precedence,
    ) -> Result<Secret<String>, Fault> {
        let salt = self.vault.random::<SALT_BYTES>();
        let made = self.run(chosen, self.own(&salt), precedence).await?;
        let misfit = |error: argon2::password_hash::phc::Error| Fault::misfit(error.to_string());
        let phc = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&self.params)
                .map_err(|e| Fault::misfit(e.to_string()))?,
            salt: Some(Salt::new(&salt).map_err(misfit)?),
            hash: Some(Output::new(&made).map_err(misfit)?),
        };
        Ok(Secret::new(phc.to_string()))
    }
}

/// For traces, which are in the system's time.
#[expect(clippy::disallowed_methods, reason = "nothing is decided by it")]
fn moment() -> SystemTime {
    SystemTime::now()
}
