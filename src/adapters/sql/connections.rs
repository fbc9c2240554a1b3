use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _, Error};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};
use tokio::time::timeout;

/// Connections to an SQLite file, opened when they are wanted and kept.
///
/// sqlx's own pool asks a connection whether it still lives each time it is handed back, which is a
/// second trip to its thread for each statement. Here one comes back only from a statement that
/// ended well; from any other it is closed.
#[derive(Clone, Debug)]
pub struct Connections {
    options: Arc<SqliteConnectOptions>,
    most: u32,
    patience: Duration,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    places: Arc<Semaphore>,
}

/// A connection for one statement, or one transaction.
#[derive(Debug)]
pub struct Lent {
    pub connection: SqliteConnection,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    place: OwnedSemaphorePermit,
}

impl Connections {
    /// At most so many at once; whoever finds none free waits this long.
    pub fn new(options: SqliteConnectOptions, most: u32, patience: Duration) -> Self {
        let places = Arc::new(Semaphore::new(most as usize));
        let (options, idle) = (Arc::new(options), Arc::default());
        Self { options, most, patience, idle, places }
    }

    pub fn options(&self) -> &SqliteConnectOptions {
        &self.options
    }

    pub async fn lend(&self) -> Result<Lent, Error> {
        let place = timeout(self.patience, Arc::clone(&self.places).acquire_owned());
        let place = place.await.map_err(|_| Error::PoolTimedOut)?.map_err(|_| Error::PoolClosed)?;
        self.lend_at(place).await
    }

    /// `None` where somebody would have to be waited for.
    pub async fn lend_now(&self) -> Result<Option<Lent>, Error> {
        match Arc::clone(&self.places).try_acquire_owned() {
            Ok(place) => self.lend_at(place).await.map(Some),
            Err(TryAcquireError::NoPermits) => Ok(None),
            Err(TryAcquireError::Closed) => Err(Error::PoolClosed),
        }
    }

    async fn lend_at(&self, place: OwnedSemaphorePermit) -> Result<Lent, Error> {
        let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match kept {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        Ok(Lent { connection, idle: Arc::clone(&self.idle), place })
    }

    /// Waits for what is lent, lends no more, and closes all.
    pub async fn close(&self) {
        let _all = self.places.acquire_many(self.most).await;
        self.places.close();
        let kept = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for connection in kept {
            let _ends_anyway = connection.close().await;
        }
    }
}

impl Lent {
    /// Back among the others, after a statement that ended well.
    pub fn give_back(self) {
        let Self { connection, idle, place } = self;
        idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        drop(place);
    }
}
