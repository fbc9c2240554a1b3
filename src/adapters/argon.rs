//! Argon2id within a budget: a fixed number of threads, each with one block of memory that it uses
//! again and again, and a queue of fixed length before them. What does not fit is refused at once.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use async_trait::async_trait;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use tokio::sync::oneshot;

use crate::domain::{Password, Secret, Span};
use crate::ports::{Fault, PasswordHasher, Verdict};
use crate::vault::Vault;

/// What a stored hash may ask for at most, so that an import cannot burst the budget.
const LARGEST_KIB: u32 = 64 * 1024;
const MOST_ITERATIONS: u32 = 16;
const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
/// What a refused visitor is told to wait.
const RETRY_AFTER: Span = Span::from_seconds(2);

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
    jobs: SyncSender<Job>,
    params: Params,
    vault: Arc<Vault>,
}

/// One hash to be made.
struct Job {
    password: Password,
    salt: Vec<u8>,
    params: Params,
    done: oneshot::Sender<Result<[u8; HASH_BYTES], argon2::Error>>,
}

impl std::fmt::Debug for ArgonHasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ArgonHasher").field("params", &self.params).finish_non_exhaustive()
    }
}

impl ArgonHasher {
    /// Starts the threads; they end when the hasher is dropped.
    pub fn start(budget: Budget, vault: Arc<Vault>) -> Result<Self, Fault> {
        let params =
            Params::new(budget.memory_kib, budget.iterations, budget.lanes, Some(HASH_BYTES))
                .map_err(|error| Fault::misfit(format!("hash parameters: {error}")))?;
        let (jobs, waiting) = sync_channel(budget.queue);
        let waiting = Arc::new(Mutex::new(waiting));
        for number in 0..budget.threads {
            let (waiting, blocks) = (Arc::clone(&waiting), params.block_count());
            std::thread::Builder::new()
                .name(format!("argon2-{number}"))
                .spawn(move || work(&waiting, blocks))
                .map_err(Fault::down)?;
        }
        Ok(Self { jobs, params, vault })
    }

    async fn run(
        &self,
        password: &Password,
        salt: Vec<u8>,
        params: Params,
    ) -> Result<[u8; HASH_BYTES], Fault> {
        let (done, answer) = oneshot::channel();
        let job = Job { password: password.clone(), salt, params, done };
        self.jobs.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => Fault::Busy { retry_after: RETRY_AFTER },
            TrySendError::Disconnected(_) => Fault::down("the hash threads are gone"),
        })?;
        let hash = answer.await.map_err(Fault::down)?;
        hash.map_err(|error| Fault::misfit(format!("a password hash: {error}")))
    }
}

#[async_trait]
impl PasswordHasher for ArgonHasher {
    async fn verify(
        &self,
        typed: &Password,
        stored: Option<&Secret<String>>,
    ) -> Result<Verdict, Fault> {
        let Some(stored) = stored else {
            let salt = self.vault.random::<SALT_BYTES>().to_vec();
            self.run(typed, salt, self.params.clone()).await?;
            return Ok(Verdict::Wrong);
        };
        let Stored { salt, hash, params } = Stored::read(stored.expose())?;
        let made = self.run(typed, salt, params.clone()).await?;
        let same = verify_slices_are_equal(&made, &hash).is_ok();
        let cost = |p: &Params| (p.m_cost(), p.t_cost(), p.p_cost());
        Ok(match (same, cost(&params) == cost(&self.params)) {
            (false, _) => Verdict::Wrong,
            (true, true) => Verdict::Right,
            (true, false) => Verdict::RightButWeak,
        })
    }

    async fn hash(&self, chosen: &Password) -> Result<Secret<String>, Fault> {
        let salt = self.vault.random::<SALT_BYTES>();
        let made = self.run(chosen, salt.to_vec(), self.params.clone()).await?;
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

/// A PHC string, taken apart. Its parameters are bounded before anything is spent on them.
struct Stored {
    salt: Vec<u8>,
    hash: Vec<u8>,
    params: Params,
}

impl Stored {
    fn read(phc: &str) -> Result<Self, Fault> {
        let misfit = |what: &str| Fault::misfit(format!("a password hash: {what}"));
        let parsed = PasswordHash::new(phc).map_err(|_| misfit("not a PHC string"))?;
        if parsed.algorithm != Algorithm::Argon2id.ident() {
            return Err(misfit("not argon2id"));
        }
        let params = Params::try_from(&parsed).map_err(|_| misfit("unknown parameters"))?;
        if params.m_cost() > LARGEST_KIB || params.t_cost() > MOST_ITERATIONS {
            return Err(misfit("its parameters are above what is allowed"));
        }
        let salt = parsed.salt.ok_or_else(|| misfit("no salt"))?;
        let hash = parsed.hash.ok_or_else(|| misfit("no hash"))?;
        Ok(Self { salt: salt.as_ref().to_vec(), hash: hash.as_bytes().to_vec(), params })
    }
}

fn work(waiting: &Mutex<Receiver<Job>>, blocks: usize) {
    let mut memory = vec![Block::default(); blocks];
    loop {
        let next = match waiting.lock() {
            Ok(receiver) => receiver.recv(),
            Err(_) => return,
        };
        let Ok(job) = next else { return };
        if job.done.is_closed() {
            continue;
        }
        let hash = hash_within(&mut memory, &job);
        let _gone_meanwhile = job.done.send(hash);
    }
}

/// Uses the thread's own memory; a stored hash that wants more gets it for this once.
fn hash_within(memory: &mut [Block], job: &Job) -> Result<[u8; HASH_BYTES], argon2::Error> {
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, job.params.clone());
    let (password, mut out) = (job.password.expose().as_bytes(), [0; HASH_BYTES]);
    if job.params.block_count() <= memory.len() {
        argon.hash_password_into_with_memory(password, &job.salt, &mut out, memory)?;
    } else {
        let mut larger = vec![Block::default(); job.params.block_count()];
        argon.hash_password_into_with_memory(password, &job.salt, &mut out, &mut larger)?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

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
        let stored = hasher.hash(&password("Correct-Horse-9")).await.unwrap();
        assert!(stored.expose().starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
        let right = hasher.verify(&password("Correct-Horse-9"), Some(&stored)).await.unwrap();
        let wrong = hasher.verify(&password("correct-horse-9"), Some(&stored)).await.unwrap();
        let nobody = hasher.verify(&password("Correct-Horse-9"), None).await.unwrap();
        assert_eq!((right, wrong, nobody), (Verdict::Right, Verdict::Wrong, Verdict::Wrong));
    }

    #[tokio::test]
    async fn other_parameters_verify_and_are_told() {
        let weak = Secret::new(
            "$argon2id$v=19$m=32,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$".to_owned() + &made_elsewhere(),
        );
        let verdict = hasher(4).verify(&password("password"), Some(&weak)).await.unwrap();
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
            "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
            "$2b$10$abcdefghijklmnopqrstuv",
            "rubbish",
        ] {
            let answer = hasher(1).verify(&password("x"), Some(&Secret::new(phc.to_owned()))).await;
            assert!(matches!(answer, Err(Fault::Misfit { .. })), "{phc}");
        }
    }

    #[tokio::test]
    async fn what_does_not_fit_is_refused_at_once() {
        let hasher = Arc::new(hasher(1));
        let many = (0..50).map(|_| {
            let hasher = Arc::clone(&hasher);
            tokio::spawn(async move { hasher.hash(&password("x")).await })
        });
        let answers = futures_util::future::join_all(many.collect::<Vec<_>>()).await;
        let busy = answers.iter().filter(|a| matches!(a, Ok(Err(Fault::Busy { .. })))).count();
        assert!(busy > 0 && busy < 50, "{busy}");
    }
}
