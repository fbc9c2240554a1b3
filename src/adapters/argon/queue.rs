//! Who waits for a hash, and whose turn is next: browsers that are known first, and where there is
//! no room for one of them, the last of the others has to make room.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::metrics::{HashLoad, HashSpeed};
use crate::ports::Precedence;

use super::{Answer, Job, Refused};

/// The queue of one budget.
pub struct Queue {
    state: Mutex<State>,
    ready: Condvar,
    /// How many may be under way and waiting, all together.
    room: usize,
}

#[derive(Default)]
struct State {
    known: VecDeque<Job>,
    unknown: VecDeque<Job>,
    load: HashLoad,
    closed: bool,
}

/// What a thread gets.
pub enum Turn {
    Hash(Job),
    /// Nobody came in the time given.
    Quiet,
    /// The hasher is gone, and nobody waits any more.
    Over,
}

impl State {
    fn waiting(&self) -> usize {
        self.known.len() + self.unknown.len()
    }

    /// Whoever went away meanwhile keeps nobody's place.
    fn forget_gone(&mut self) {
        self.known.retain(|job| !job.done.is_closed());
        self.unknown.retain(|job| !job.done.is_closed());
    }
}

impl Queue {
    pub fn new(threads: usize, waiting: usize) -> Self {
        let room = threads.saturating_add(waiting);
        Self { state: Mutex::default(), ready: Condvar::new(), room }
    }

    /// A panic of another thread leaves a queue that is whole: nothing in here panics half-way.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place, or is refused at once.
    pub fn push(&self, job: Job, precedence: Precedence) -> Result<(), Refused> {
        let mut state = self.lock();
        let is_full = |state: &State| state.waiting() + state.load.running >= self.room;
        if is_full(&state) {
            state.forget_gone();
        }
        if is_full(&state) {
            let displaced = match precedence {
                Precedence::Known => state.unknown.pop_back(),
                Precedence::Unknown => None,
            };
            state.load.refused += 1;
            let refused = Refused { waiting: state.waiting() };
            let Some(displaced) = displaced else {
                return Err(refused);
            };
            displaced.answer(Answer::Displaced(refused));
        }
        match precedence {
            Precedence::Known => state.known.push_back(job),
            Precedence::Unknown => state.unknown.push_back(job),
        }
        drop(state);
        self.ready.notify_one();
        Ok(())
    }

    /// Waits for a turn.
    pub fn next(&self, patience: Option<Duration>) -> Turn {
        let mut state = self.lock();
        loop {
            let next = state.known.pop_front().or_else(|| state.unknown.pop_front());
            if let Some(job) = next {
                if job.done.is_closed() {
                    continue;
                }
                state.load.running += 1;
                return Turn::Hash(job);
            }
            if state.closed {
                return Turn::Over;
            }
            state = match patience {
                None => self.ready.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(patience) => {
                    let waited = self.ready.wait_timeout(state, patience);
                    let (state, timed) = waited.unwrap_or_else(PoisonError::into_inner);
                    if timed.timed_out() && state.waiting() == 0 && !state.closed {
                        return Turn::Quiet;
                    }
                    state
                }
            };
        }
    }

    /// A hash was made.
    pub fn ended(&self) {
        let mut state = self.lock();
        state.load.running = state.load.running.saturating_sub(1);
        state.load.made += 1;
    }

    /// What this machine turned out to do.
    pub fn measured(&self, speed: HashSpeed) {
        self.lock().load.measured = Some(speed);
    }

    /// A thread holds so much memory in place of what it held before.
    pub fn holds(&self, before: u64, now: u64) {
        let mut state = self.lock();
        let all = state.load.memory_bytes.saturating_add(now).saturating_sub(before);
        state.load.memory_bytes = all;
    }

    pub fn load(&self) -> HashLoad {
        let state = self.lock();
        HashLoad { waiting: state.waiting(), ..state.load }
    }

    pub fn close(&self) {
        self.lock().closed = true;
        self.ready.notify_all();
    }
}
