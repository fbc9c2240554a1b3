use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use crate::metrics::HashSpeed;

use super::queue::{Queue, Turn};
use super::recipe::{self, Recipe, make_elsewhere};
use super::{Answer, Budget, HASH_BYTES, Job, SALT_BYTES, moment};

/// How long a thread keeps its memory when nobody comes.
const KEPT: Duration = Duration::from_secs(5);
/// How soon after the start a quiet thread measures how fast it is: not while the first pages wait.
const CALIBRATED_AFTER: Duration = Duration::from_secs(1);
/// Memory is asked for in pieces of 33 MiB at least, of which only what a hash needs is ever
/// touched: allocators take pieces of that size from the system and give them back to it, and keep
/// smaller ones for themselves.
const PIECE_KIB: usize = 33 * 1024;

/// One thread of the budget.
pub struct Worker {
    queue: Arc<Queue>,
    params: Params,
    /// Set in the one that measures how fast this machine is.
    calibrates: Option<Budget>,
}

impl Worker {
    pub const fn new(queue: Arc<Queue>, params: Params, calibrates: Option<Budget>) -> Self {
        Self { queue, params, calibrates }
    }

    /// Hashes until the queue is closed.
    pub fn work(mut self) {
        let mut memory = Vec::new();
        loop {
            let patience = match (&self.calibrates, memory.is_empty()) {
                (Some(_), _) => Some(CALIBRATED_AFTER),
                (None, false) => Some(KEPT),
                (None, true) => None,
            };
            match self.queue.next(patience) {
                Turn::Hash(job) => {
                    let began = moment();
                    let hash = self.hash(&mut memory, &job);
                    self.queue.ended();
                    job.answer(Answer::Made { hash, began });
                }
                Turn::Quiet => match self.calibrates.take() {
                    Some(budget) => self.calibrate(&mut memory, budget),
                    None => self.hold(&mut memory, 0),
                },
                Turn::Over => return,
            }
        }
    }

    /// Uses the thread's own memory; a stored hash that wants more gets it for this once.
    fn hash(&self, memory: &mut Vec<Block>, job: &Job) -> Result<Zeroizing<Vec<u8>>, String> {
        let password = job.password.expose().as_bytes();
        match &job.recipe {
            Recipe::Argon2(argon) => {
                self.argon2(memory, argon, password).map_err(|error| error.to_string())
            }
            elsewhere => {
                self.queue.holds(0, elsewhere.takes());
                let made = make_elsewhere(elsewhere, password);
                self.queue.holds(elsewhere.takes(), 0);
                made.map(Zeroizing::new)
            }
        }
    }

    fn argon2(
        &self,
        memory: &mut Vec<Block>,
        wanted: &recipe::Argon2,
        password: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, argon2::Error> {
        let blocks = wanted.params.block_count();
        if blocks > self.params.block_count() {
            let mut more = Vec::new();
            self.hold(&mut more, blocks);
            let made = argon2(wanted, password, &mut more);
            self.hold(&mut more, 0);
            return made;
        }
        if memory.is_empty() {
            self.hold(memory, self.params.block_count());
        }
        argon2(wanted, password, memory)
    }

    /// Takes memory for so many blocks in place of what there was, or gives it back.
    fn hold(&self, memory: &mut Vec<Block>, blocks: usize) {
        let before = memory.len();
        *memory = if blocks == 0 { Vec::new() } else { piece(blocks) };
        self.queue.holds(bytes(before), bytes(memory.len()));
    }

    /// Measures one hash, and says what comes of it. The first one touches the memory, which the
    /// next ones find touched.
    fn calibrate(&self, memory: &mut Vec<Block>, budget: Budget) {
        self.hold(memory, self.params.block_count());
        let began = Instant::now();
        let (algorithm, version) = (Algorithm::Argon2id, Version::V0x13);
        let (params, salt) = (self.params.clone(), vec![0; SALT_BYTES]);
        let own = recipe::Argon2 { algorithm, version, params, salt, length: HASH_BYTES };
        if argon2(&own, b"calibration", memory).is_err() {
            return;
        }
        let one = began.elapsed();
        let cores = available_parallelism().map_or(1, std::num::NonZero::get);
        let at_once = u32::try_from(budget.threads.min(cores)).unwrap_or(u32::MAX);
        let per_second = f64::from(at_once) / one.as_secs_f64().max(1e-6);
        self.queue.measured(HashSpeed { one, per_second });
        let Budget { memory_kib, iterations, lanes, threads, queue } = budget;
        let total_mib = u64::from(memory_kib) * threads as u64 / 1024;
        let per_second = format!("{per_second:.1}");
        tracing::info!(
            memory_kib,
            iterations,
            lanes,
            threads,
            queue,
            total_mib,
            per_second,
            "The budget for password hashes"
        );
    }
}

fn argon2(
    wanted: &recipe::Argon2,
    password: &[u8],
    memory: &mut [Block],
) -> Result<Zeroizing<Vec<u8>>, argon2::Error> {
    let argon = Argon2::new(wanted.algorithm, wanted.version, wanted.params.clone());
    let mut out = Zeroizing::new(vec![0; wanted.length]);
    argon.hash_password_into_with_memory(password, &wanted.salt, &mut out, memory)?;
    Ok(out)
}

const fn bytes(blocks: usize) -> u64 {
    (blocks as u64).saturating_mul(size_of::<Block>() as u64)
}

fn piece(blocks: usize) -> Vec<Block> {
    let mut memory = Vec::with_capacity(blocks.max(PIECE_KIB));
    memory.resize(blocks, Block::default());
    memory
}
