mod scripts;

use std::time::Duration;

use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::{Client, ErrorKind, FromRedisValue, RedisError, ScriptInvocation};
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{At, Passage, PoolId, Secret, Span};
use crate::ports::{Counter, Fault, Swapped};

use super::values::{micros, passage};
use super::{Found, Key, Kind, Life, Shelf, Stored};
use scripts::{PASS, PUT, PUT_SINGLE, SWAP, TAKE};

/// How long the server is waited for, be it to connect or to answer.
pub const PATIENCE: Duration = Duration::from_millis(250);

/// The server drops an entry this much later than we call it gone, so that clocks which differ a
/// little never make it drop one that is still good.
const SLACK: Span = Span::from_minutes(1);

/// The session store on a Redis server, shared by any number of processes.
///
/// A server that is away makes each call fail at once, not wait: whoever signs in gets a page that
/// says so, and the next click works. Reads are repeated once over a new connection. A take or a
/// swap never is, since an answer that was lost may have had its effect.
#[derive(Clone)]
pub struct Redis {
    connection: ConnectionManager,
    prefix: String,
}

impl std::fmt::Debug for Redis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Redis({}:…)", self.prefix)
    }
}

impl Redis {
    /// Connects when it is first asked something; wants a Tokio runtime around it. Fails only when
    /// the URL cannot be read, and says nothing of it, as it may hold a password.
    pub fn lazy(url: &Secret<String>, prefix: &str, patience: Duration) -> Result<Self, Fault> {
        let bad = |error: RedisError| Fault::misfit(format!("the Redis URL: {}", error.category()));
        let client = Client::open(url.expose().as_str()).map_err(bad)?;
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(patience))
            .set_response_timeout(Some(patience));
        let connection = ConnectionManager::new_lazy_with_config(client, config).map_err(bad)?;
        Ok(Self { connection, prefix: prefix.to_owned() })
    }

    fn name(&self, key: &Key<'_>) -> String {
        format!("{}:{key}", self.prefix)
    }

    async fn run<T: FromRedisValue>(
        &self,
        key: &Key<'_>,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, Fault> {
        let mut connection = self.connection.clone();
        call.invoke_async(&mut connection).await.map_err(|error| fault(key, error))
    }

    async fn fields(&self, name: &str) -> Result<Fields, RedisError> {
        ::redis::cmd("HMGET")
            .arg(name)
            .arg(&["n", "v", "u"])
            .query_async(&mut self.connection.clone())
            .await
    }
}

type Fields = (Option<u64>, Option<Vec<u8>>, Option<i64>);

#[async_trait]
impl Shelf for Redis {
    async fn get(&self, key: &Key<'_>, at: At) -> Result<Option<Stored>, Fault> {
        let name = self.name(key);
        let fields = match self.fields(&name).await {
            Err(error) if error.is_connection_dropped() => self.fields(&name).await,
            first => first,
        };
        Ok(match fields.map_err(|error| fault(key, error))? {
            (Some(version), Some(value), Some(until)) if until > at.millis() => {
                Some(Stored { version, value })
            }
            _ => None,
        })
    }

    async fn put(&self, key: &Key<'_>, new: &Stored, life: Life) -> Result<(), Fault> {
        let mut call = PUT.key(self.name(key));
        call.arg(new.version).arg(&new.value).arg(life.until.millis());
        call.arg(ttl(life));
        self.run::<()>(key, &call).await
    }

    async fn put_single(
        &self,
        key: &Key<'_>,
        value: &[u8],
        remains: &[u8],
        life: Life,
    ) -> Result<bool, Fault> {
        let mut call = PUT_SINGLE.key(self.name(key));
        call.arg(value).arg(remains).arg(life.until.millis());
        call.arg(ttl(life)).arg(life.at.millis());
        self.run(key, &call).await
    }

    async fn take(&self, key: &Key<'_>, at: At) -> Result<Found, Fault> {
        let mut call = TAKE.key(self.name(key));
        call.arg(at.millis());
        let (outcome, bytes): (u8, Vec<u8>) = self.run(key, &call).await?;
        match outcome {
            0 => Ok(Found::Unknown),
            1 => Ok(Found::Fresh(bytes)),
            2 => Ok(Found::Again(bytes)),
            _ => Err(key.misfit("an answer that no script of ours gives")),
        }
    }

    async fn swap(
        &self,
        key: &Key<'_>,
        read: Option<u64>,
        new: &Stored,
        life: Life,
    ) -> Result<Swapped, Fault> {
        let read = read.map(|version| version.to_string()).unwrap_or_default();
        let mut call = SWAP.key(self.name(key));
        call.arg(new.version).arg(&new.value).arg(life.until.millis());
        call.arg(ttl(life)).arg(life.at.millis()).arg(read);
        Ok(if self.run(key, &call).await? { Swapped::Yes } else { Swapped::No })
    }

    async fn remove(&self, key: &Key<'_>) -> Result<(), Fault> {
        let mut command = ::redis::cmd("DEL");
        command.arg(self.name(key));
        let mut connection = self.connection.clone();
        let removed = command.query_async::<()>(&mut connection).await;
        removed.map_err(|error| fault(key, error))
    }

    /// The pool is the hash tag of its counters, so that the script finds all of them at one node
    /// of a cluster.
    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault> {
        let Some(first) = counters.first() else {
            return Ok(Passage::Open);
        };
        let mut call = PASS.prepare_invoke();
        call.arg(micros(at));
        for counter in counters {
            let id = URL_SAFE_NO_PAD.encode(counter.id);
            call.key(format!("{}:{}:{{{pool}}}:{id}", self.prefix, Kind::Counter.as_str()));
            let (step, whole) = (counter.rate.step().unwrap_or_default(), counter.rate.whole());
            call.arg(step).arg(whole).arg(i32::from(counter.adds));
        }
        call.arg(SLACK.millis());
        let key = Key { kind: Kind::Counter, pool, id: &first.id };
        let wait: i64 = self.run(&key, &call).await?;
        Ok(passage(wait))
    }

    async fn ping(&self) -> Result<(), Fault> {
        let mut connection = self.connection.clone();
        let answer = ::redis::cmd("PING").query_async::<()>(&mut connection).await;
        answer.map_err(Fault::down)
    }

    /// The server clears away by itself.
    async fn sweep(&self, _at: At) -> Result<u64, Fault> {
        Ok(0)
    }
}

/// How long the server keeps an entry, by its own clock.
fn ttl(life: Life) -> i64 {
    life.until.since(life.at).millis() + SLACK.millis()
}

/// A key of another type, or an answer of another, is nothing of ours, and no waiting heals it. The
/// message of such an error is left out: it repeats what was found.
fn fault(key: &Key<'_>, error: RedisError) -> Fault {
    let is_strange = matches!(error.kind(), ErrorKind::UnexpectedReturnType | ErrorKind::Parse)
        || error.code() == Some("WRONGTYPE");
    if is_strange { key.misfit("it is nothing of ours") } else { Fault::down(error) }
}
