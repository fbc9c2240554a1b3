//! Every port in memory, for millions of short histories. Before each call the task hands over
//! once, so whoever polls decides in which order the calls of several requests come; the call
//! itself is one atomic fact, as the ports ask.

mod counters;
mod factors;
mod outside;
mod people;
mod sessions;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use vestibule::domain::{Account, At, BrowserSession, CodeGrant, LostFactor, RefreshFamily, Tally};
use vestibule::ports::Record;

type Id = [u8; 32];

#[derive(Debug, Default)]
pub struct State {
    pub accounts: BTreeMap<String, Account>,
    /// By person and app.
    pub used_steps: BTreeMap<(String, String), i64>,
    pub recovery_codes: BTreeMap<String, BTreeSet<Id>>,
    pub sign_ins: BTreeMap<Id, (Record, At)>,
    pub sessions: BTreeMap<Id, (BrowserSession, At)>,
    pub codes: BTreeMap<Id, (CodeGrant, At, bool)>,
    pub attempts: BTreeMap<Id, Tally>,
    pub families: BTreeMap<String, RefreshFamily>,
    pub ended: BTreeMap<String, At>,
    pub letters: usize,
    /// Codes that were sent, and to whom.
    pub mailed: Vec<(String, String)>,
    /// Notices of requests to get in without a second factor: to whom, and what stops them.
    pub notices: Vec<(String, String)>,
    pub lost: BTreeMap<String, LostFactor>,
    versions: u64,
}

#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<State>>);

impl Memory {
    pub fn look(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    async fn turn(&self) -> MutexGuard<'_, State> {
        let mut waited = false;
        poll_fn(
            |_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending },
        )
        .await;
        self.look()
    }
}

/// Runs one request alone.
pub fn alone<T>(request: impl Future<Output = T>) -> T {
    let mut request = std::pin::pin!(request);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(answer) = request.as_mut().poll(&mut context) {
            return answer;
        }
    }
}

/// Runs two requests at once; each bit of the schedule says whose next call comes first.
pub fn at_once<'a, T>(
    one: impl Future<Output = T> + 'a,
    two: impl Future<Output = T> + 'a,
    schedule: u64,
) -> [T; 2] {
    let mut requests: [Pin<Box<dyn Future<Output = T> + 'a>>; 2] = [Box::pin(one), Box::pin(two)];
    let mut answers = [None, None];
    let mut context = Context::from_waker(Waker::noop());
    let mut turn = 0;
    while answers.iter().any(Option::is_none) {
        let mut which = usize::from(schedule >> (turn % 64) & 1 == 1);
        if answers[which].is_some() {
            which = 1 - which;
        }
        turn += 1;
        if let Poll::Ready(answer) = requests[which].as_mut().poll(&mut context) {
            answers[which] = Some(answer);
        }
    }
    answers.map(Option::unwrap)
}
