use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions as _, Connection as _, Error};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::ports::Fault;

use super::db::{Timeouts, fault};
use super::lease::{Failed, Lease};

/// A connection that was not heard of for so long is asked whether it lives before it is lent: a
/// server takes longer than this to start over.
const TRUSTED: Duration = Duration::from_millis(100);
/// How long that question waits for its answer.
const CHECK: Duration = Duration::from_millis(250);
/// A connection that nobody wanted for so long is closed.
const IDLE: Duration = Duration::from_mins(10);
/// A connection this old is replaced, so that a server behind a name that moved is left some day.
const LIFE: Duration = Duration::from_mins(30);
/// Between attempts to connect to a server that is starting, at first.
const PAUSE: Duration = Duration::from_millis(10);
/// For those that are closed politely when the process ends.
const FAREWELL: Duration = Duration::from_millis(500);

/// Connections to a PostgreSQL server, opened when they are wanted and kept. A clone shares them.
///
/// sqlx's own pool has no limit for its questions whether a connection lives, nor for handing one
/// back, so that a server that falls silent holds up everybody. Here each wait has one. A connection
/// comes back only from a statement that ended well; where one was lost or fell silent, those that
/// were heard of last before that are asked before they are lent again.
#[derive(Clone)]
pub struct Pg(Arc<Shared>);

struct Shared {
    options: PgConnectOptions,
    most: u32,
    limits: Timeouts,
    kept: Mutex<Kept>,
    places: Arc<Semaphore>,
    /// One more, which no crowd can use up, to ask whether the server is there.
    pulse: tokio::sync::Mutex<Option<Link>>,
}

/// What nobody uses at the moment, the one that was used last at the end.
struct Kept {
    idle: VecDeque<Link>,
    /// Whoever was heard of last before this moment may be dead.
    doubted: Instant,
}

/// A connection, and what is known of it.
pub(super) struct Link {
    pub connection: PgConnection,
    born: Instant,
    /// When the server answered last, unless what came of that is not known.
    pub heard: Option<Instant>,
    used: Instant,
}

impl fmt::Debug for Pg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pg").field("most", &self.0.most).finish_non_exhaustive()
    }
}

impl Link {
    fn new(connection: PgConnection) -> Self {
        let now = Instant::now();
        Self { connection, born: now, heard: Some(now), used: now }
    }
}

impl Pg {
    /// At most so many at once. Connects to nobody yet.
    pub fn lazy(options: PgConnectOptions, most: u32, limits: Timeouts) -> Self {
        let kept = Kept { idle: VecDeque::new(), doubted: Instant::now() };
        Self(Arc::new(Shared {
            options,
            most,
            limits,
            kept: Mutex::new(kept),
            places: Arc::new(Semaphore::new(most as usize)),
            pulse: tokio::sync::Mutex::default(),
        }))
    }

    pub fn options(&self) -> &PgConnectOptions {
        &self.0.options
    }

    pub fn limits(&self) -> Timeouts {
        self.0.limits
    }

    /// How many are lent, and how many wait to be.
    pub fn count(&self) -> (usize, usize) {
        let free = self.0.places.available_permits();
        ((self.0.most as usize).saturating_sub(free), self.kept().idle.len())
    }

    /// A connection that lives, as far as one can know, within the limit for connecting.
    pub async fn lend(&self) -> Result<Lease, Fault> {
        let until = Instant::now() + self.0.limits.connect;
        let place = timeout_at(until, Arc::clone(&self.0.places).acquire_owned()).await;
        let place = place.map_err(|_| self.late("all connections were in use"))?;
        let place = place.map_err(|_| fault(Error::PoolClosed))?;
        let link = match self.living(until).await {
            Some(link) => link,
            None => Link::new(self.connect(until).await?),
        };
        Ok(Lease::new(self.clone(), link, place))
    }

    /// One of those that are kept.
    async fn living(&self, until: Instant) -> Option<Link> {
        loop {
            let (mut link, doubted) = {
                let mut kept = self.kept();
                (kept.idle.pop_back()?, kept.doubted)
            };
            if link.born.elapsed() > LIFE {
                continue;
            }
            let sure = link.heard.is_some_and(|at| at > doubted && at.elapsed() < TRUSTED);
            if sure {
                return Some(link);
            }
            let check = (Instant::now() + CHECK).min(until);
            match timeout_at(check, link.connection.ping()).await {
                Ok(Ok(())) => {
                    link.heard = Some(Instant::now());
                    return Some(link);
                }
                Ok(Err(_)) => self.doubt(),
                Err(_) => {
                    // To ask each of the others would take as long.
                    self.doubt();
                    self.kept().idle.clear();
                }
            }
        }
    }

    /// Waits for a server that is just starting, as long as there is time; then its last word is
    /// the cause.
    async fn connect(&self, until: Instant) -> Result<PgConnection, Fault> {
        let (mut pause, mut refused) = (PAUSE, None);
        loop {
            let error = match timeout_at(until, self.0.options.connect()).await {
                Ok(Ok(connection)) => return Ok(connection),
                Ok(Err(error)) => error,
                Err(_) => return Err(refused.unwrap_or_else(|| self.late("it does not answer"))),
            };
            if !may_pass(&error) || Instant::now() + pause >= until {
                return Err(fault(error));
            }
            refused = Some(fault(error));
            sleep(pause).await;
            pause *= 2;
        }
    }

    fn late(&self, why: &str) -> Fault {
        let millis = self.0.limits.connect.as_millis();
        Fault::down(format!("no connection to PostgreSQL within {millis} ms: {why}"))
    }

    /// Whoever was heard of before now is asked before it is lent.
    pub(super) fn doubt(&self) {
        self.kept().doubted = Instant::now();
    }

    /// Takes one back, and lets those go that nobody has wanted for long.
    pub(super) fn take_back(&self, mut link: Link, place: OwnedSemaphorePermit) {
        let mut kept = self.kept();
        link.used = Instant::now();
        kept.idle.push_back(link);
        while kept.idle.front().is_some_and(|oldest| oldest.used.elapsed() > IDLE) {
            kept.idle.pop_front();
        }
        drop(kept);
        drop(place);
    }

    /// Whether the server answers, asked on a connection of its own. Waits as long as connecting
    /// may take; one that turns out to be lost is replaced at once.
    pub async fn ping(&self) -> Result<(), Fault> {
        let until = Instant::now() + self.0.limits.connect;
        let mut pulse = timeout_at(until, self.0.pulse.lock())
            .await
            .map_err(|_| self.late("it is being asked already"))?;
        if let Some(mut kept) = pulse.take().filter(|link| link.born.elapsed() < LIFE) {
            if self.answers(&mut kept.connection, until).await.is_ok() {
                *pulse = Some(kept);
                return Ok(());
            }
            self.doubt();
        }
        let mut fresh = Link::new(self.connect(until).await?);
        self.answers(&mut fresh.connection, until).await?;
        *pulse = Some(fresh);
        Ok(())
    }

    async fn answers(&self, connection: &mut PgConnection, until: Instant) -> Result<(), Fault> {
        if self.0.places.is_closed() {
            return Err(fault(Error::PoolClosed));
        }
        let asked = timeout_at(until, sqlx::raw_sql("SELECT 1").execute(connection)).await;
        asked.map_err(|_| self.late("it does not answer"))?.map_err(fault).map(drop)
    }

    /// Waits for what is lent, as long as a statement may take, lends no more, and closes all.
    pub async fn close(&self) {
        let _most = timeout(self.0.limits.statement, self.0.places.acquire_many(self.0.most)).await;
        self.0.places.close();
        let idle = std::mem::take(&mut self.kept().idle);
        let pulse = timeout(FAREWELL, self.0.pulse.lock()).await.ok();
        let pulse = pulse.and_then(|mut pulse| pulse.take());
        let all = idle.into_iter().chain(pulse).map(|link| async {
            let _ends_anyway = timeout(FAREWELL, link.connection.close()).await;
        });
        futures_util::future::join_all(all).await;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A statement's limit here: the server's own comes first, as that one leaves the connection
    /// whole.
    pub(super) fn patience(&self) -> Duration {
        self.0.limits.statement + CHECK
    }
}

/// Does something that may be done again if it got lost, and does it again if so: on a connection
/// that was made, or asked, since.
pub(super) async fn again_if_lost<T, W>(pg: &Pg, work: impl Fn(Lease) -> W) -> Result<T, Fault>
where
    W: Future<Output = Result<T, Failed>>,
{
    match work(pg.lend().await?).await {
        Err(Failed::Lost(_)) => work(pg.lend().await?).await.map_err(Fault::from),
        done => done.map_err(Fault::from),
    }
}

/// Whether a server that is starting, or full for the moment, says so.
fn may_pass(error: &Error) -> bool {
    match error {
        Error::Io(error) => error.kind() == io::ErrorKind::ConnectionRefused,
        Error::Database(error) => error.is_transient_in_connect_phase(),
        _ => false,
    }
}
