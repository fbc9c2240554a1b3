use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::time::timeout;

use crate::ports::{Fault, Ping};

/// What a store has to say that it is there.
const ANSWERS_WITHIN: Duration = Duration::from_millis(450);
/// Older news than this are none: whoever brings them has stopped.
const NEWS_LAST: Duration = Duration::from_secs(5);

/// A store by its name in the configuration.
#[derive(Clone)]
pub struct Store {
    pub name: &'static str,
    pub ping: Arc<dyn Ping>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.name)
    }
}

/// Whether this process should be sent requests.
#[derive(Debug, Default)]
pub struct Stand {
    stores: Vec<Watched>,
    stopping: AtomicBool,
}

#[derive(Debug)]
struct Watched {
    store: Store,
    last: Mutex<Option<Beat>>,
}

/// Whether a store was there when it was asked last, and when that was.
#[derive(Clone, Copy, Debug)]
pub struct Beat {
    pub is_up: bool,
    at: Instant,
    /// Since when it has been so.
    since: Instant,
}

impl Beat {
    /// How long ago it was asked.
    pub fn age(&self) -> Duration {
        self.at.elapsed()
    }
}

impl Stand {
    pub fn new(stores: Vec<Store>) -> Self {
        let watched = |store| Watched { store, last: Mutex::default() };
        Self { stores: stores.into_iter().map(watched).collect(), stopping: AtomicBool::new(false) }
    }

    /// From now on it ends what it has, and wants no more.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Asks every store whether it is there, all at once, and remembers what they say. The log is
    /// told when that changes.
    pub async fn beat(&self) {
        join_all(self.stores.iter().map(Watched::beat)).await;
    }

    /// What each store said last; nothing where that was too long ago.
    pub fn stores(&self) -> Vec<(&'static str, Option<Beat>)> {
        let news = |watched: &Watched| {
            let last = watched.last().filter(|beat| beat.age() < NEWS_LAST);
            (watched.store.name, last)
        };
        self.stores.iter().map(news).collect()
    }
}

impl Watched {
    fn last(&self) -> Option<Beat> {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn beat(&self) {
        let answer = timeout(ANSWERS_WITHIN, self.store.ping.ping()).await;
        let answer = answer.unwrap_or_else(|_| Err(Fault::down("it does not answer in time")));
        let (at, is_up, before) = (Instant::now(), answer.is_ok(), self.last());
        let same = before.filter(|before| before.is_up == is_up);
        let since = same.map_or(at, |before| before.since);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(Beat { is_up, at, since });
        match (answer, before) {
            (Err(error), _) if same.is_none() => {
                let cause = cause(&error);
                tracing::error!(store = self.store.name, cause, "A store does not answer");
            }
            (Ok(()), Some(before)) if !before.is_up => {
                let away = at.duration_since(before.since).as_secs_f64();
                tracing::warn!(store = self.store.name, seconds = away, "A store is back");
            }
            _ => {}
        }
    }
}

fn cause(fault: &Fault) -> String {
    let first: &dyn std::error::Error = fault;
    let chain = std::iter::successors(Some(first), |error| error.source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
