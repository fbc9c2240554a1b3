use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::future::join_all;

use crate::ports::{Fault, Ping};

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
    stores: Vec<Store>,
    stopping: AtomicBool,
}

impl Stand {
    pub const fn new(stores: Vec<Store>) -> Self {
        Self { stores, stopping: AtomicBool::new(false) }
    }

    /// From now on it ends what it has, and wants no more.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Asks every store whether it is there, all at once.
    pub async fn stores(&self) -> Vec<(&'static str, Result<(), Fault>)> {
        join_all(self.stores.iter().map(async |store| (store.name, store.ping.ping().await))).await
    }
}
