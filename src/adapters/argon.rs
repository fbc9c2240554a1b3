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

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use argon2::Argon2;

    use super::*;
    use crate::vault::MasterKey;

    const UNKNOWN: Precedence = Precedence::Unknown;

    fn hasher(queue: usize) -> ArgonHasher {
        let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
        ArgonHasher::start(
            Budget { memory_kib: 64, iterations: 1, lanes: 1, threads: 1, queue },
            vault,
        )
        .unwrap()
    }

    fn password(text: &str) -> Password {
        Password::parse(text.to_owned()).unwrap()
    }

    #[tokio::test]
    async fn only_the_right_password_verifies() {
        let hasher = hasher(4);
        let stored = hasher.hash(&password("Correct-Horse-9"), UNKNOWN).await.unwrap();
        assert!(stored.expose().starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        let right =
            hasher.verify(&password("Correct-Horse-9"), Some(&stored), UNKNOWN).await.unwrap();
        let wrong =
            hasher.verify(&password("correct-horse-9"), Some(&stored), UNKNOWN).await.unwrap();
        let nobody = hasher.verify(&password("Correct-Horse-9"), None, UNKNOWN).await.unwrap();
        assert_eq!((right, wrong, nobody), (Verdict::Right, Verdict::Wrong, Verdict::Wrong));
    }

    #[tokio::test]
    async fn other_parameters_verify_and_are_told() {
        let weak = Secret::new(
            "$argon2id$v=19$m=32,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$".to_owned() + &made_elsewhere(),
        );
        let verdict = hasher(4).verify(&password("password"), Some(&weak), UNKNOWN).await.unwrap();
        assert_eq!(verdict, Verdict::RightButWeak);
    }

    fn made_elsewhere() -> String {
        let argon = Argon2::new(
            Algorithm::Argon2id,
            Version::V0x13,
            Params::new(32, 2, 1, Some(32)).unwrap(),
        );
        let mut out = [0; 32];
        argon.hash_password_into(b"password", b"somesaltsomesalt", &mut out).unwrap();
        Output::new(&out).unwrap().to_string()
    }

    #[tokio::test]
    async fn costs_beyond_reason_are_refused() {
        for phc in [
            "$argon2id$v=19$m=4194304,t=50,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$argon2id$v=19$m=64,t=17,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb2",
            "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ",
            "$2b$15$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui",
            "$scrypt$ln=17,r=8,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$scrypt$ln=63,r=4294967295,p=4294967295$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$scrypt$ln=255,r=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$scrypt$ln=10,r=8,p=4000$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$pbkdf2-sha256$i=4294967295$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$pbkdf2-sha256$i=0$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "{SSHA}AAAA",
            "$2b$10$abcdefghijklmnopqrstuv",
            "rubbish",
        ] {
            let answer =
                hasher(1).verify(&password("x"), Some(&Secret::new(phc.to_owned())), UNKNOWN).await;
            assert!(matches!(answer, Err(Fault::Misfit { .. })), "{phc}");
        }
    }

    #[tokio::test]
    async fn what_does_not_fit_is_refused_at_once() {
        let hasher = Arc::new(hasher(1));
        let many = (0..50).map(|_| {
            let hasher = Arc::clone(&hasher);
            tokio::spawn(async move { hasher.hash(&password("x"), UNKNOWN).await })
        });
        let answers = futures_util::future::join_all(many.collect::<Vec<_>>()).await;
        let busy = answers.iter().filter(|a| matches!(a, Ok(Err(Fault::Busy { .. })))).count();
        assert!(busy > 0 && busy < 50, "{busy}");
    }

    /// One thread that is held up by a long hash, and the queue behind it filled by strangers.
    async fn flooded(queue: usize) -> (Arc<ArgonHasher>, Vec<tokio::task::JoinHandle<bool>>) {
        let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
        let budget = Budget { memory_kib: 19_456, iterations: 4, lanes: 1, threads: 1, queue };
        let hasher = Arc::new(ArgonHasher::start(budget, vault).unwrap());
        let strangers = (0..=queue).map(|_| {
            let hasher = Arc::clone(&hasher);
            tokio::spawn(async move { hasher.hash(&password("x"), UNKNOWN).await.is_ok() })
        });
        let strangers = strangers.collect();
        while hasher.load().waiting + hasher.load().running <= queue {
            tokio::task::yield_now().await;
        }
        (hasher, strangers)
    }

    #[tokio::test]
    async fn bug_class_14_known_browsers_come_before_strangers_however_many_there_are() {
        let (hasher, strangers) = flooded(8).await;
        assert!(hasher.hash(&password("x"), UNKNOWN).await.is_err(), "the queue is not full");
        let began = Instant::now();
        let known = (0..3).map(|_| {
            let hasher = Arc::clone(&hasher);
            tokio::spawn(async move { hasher.hash(&password("x"), Precedence::Known).await })
        });
        for known in known.collect::<Vec<_>>() {
            assert!(known.await.unwrap().is_ok(), "a stranger was preferred");
        }
        let known_took = began.elapsed();
        let answers = futures_util::future::join_all(strangers).await;
        let refused = answers.iter().filter(|answer| matches!(answer, Ok(false))).count();
        assert_eq!(refused, 3, "those three made room");
        assert!(began.elapsed() > known_took, "the strangers came first");
        assert_eq!((hasher.load().refused, hasher.load().waiting), (4, 0));
    }

    #[tokio::test]
    async fn a_refusal_comes_at_once_and_tells_when_to_come_again() {
        let (hasher, _strangers) = flooded(2).await;
        let mut took = Vec::new();
        for _ in 0..50 {
            let began = Instant::now();
            let refused = hasher.hash(&password("x"), UNKNOWN).await;
            took.push(began.elapsed());
            let Err(Fault::Busy { retry_after }) = refused else { break };
            assert!(retry_after >= Span::from_seconds(1) && retry_after <= LONGEST_RETRY);
        }
        took.sort();
        assert!(took[took.len() / 2] < Duration::from_millis(20), "{took:?}");
    }

    #[tokio::test]
    async fn whoever_goes_away_keeps_no_place() {
        let (hasher, strangers) = flooded(4).await;
        strangers.iter().for_each(tokio::task::JoinHandle::abort);
        futures_util::future::join_all(strangers).await;
        assert!(hasher.hash(&password("x"), UNKNOWN).await.is_ok());
        assert!(hasher.load().made <= 2, "a hash was made for nobody");
    }

    #[tokio::test]
    async fn memory_is_told_while_it_is_held() {
        let hasher = hasher(1);
        let stored = hasher.hash(&password("x"), UNKNOWN).await.unwrap();
        let held = hasher.load().memory_bytes;
        assert_eq!(held, 64 * 1024);
        hasher.verify(&password("x"), Some(&stored), UNKNOWN).await.unwrap();
        assert_eq!(hasher.load().memory_bytes, held);
        for _ in 0..200 {
            if hasher.load().memory_bytes == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("never given back");
    }

    #[test]
    fn quiet_threads_measure_how_fast_they_are() {
        let hasher = hasher(1);
        for _ in 0..100 {
            if hasher.load().measured.is_some_and(|speed| speed.per_second > 0.0) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("never measured");
    }
}
