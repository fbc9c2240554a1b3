mod packed;
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
pub use packed::Form;
use scripts::{GET, PASS, PUT, PUT_SINGLE, SWAP, TAKE};

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
    form: Form,
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
        Ok(Self { connection, prefix: prefix.to_owned(), form: Form::default() })
    }

    /// Writes entries in this form.
    #[must_use]
    pub fn writing(self, form: Form) -> Self {
        Self { form, ..self }
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

    async fn packed(&self, name: &str) -> Result<Option<Vec<u8>>, RedisError> {
        ::redis::cmd("GET").arg(name).query_async(&mut self.connection.clone()).await
    }

    /// The parts of what a key holds, in whichever form it is.
    async fn parts(&self, name: &str) -> Result<Parts, RedisError> {
        let packed = match self.packed(name).await {
            Err(error) if error.is_connection_dropped() => self.packed(name).await,
            first => first,
        };
        match packed {
            Err(error) if error.code() == Some(WRONGTYPE) => {
                GET.key(name).invoke_async(&mut self.connection.clone()).await
            }
            packed => packed.map(|packed| vec![packed]),
        }
    }

    /// Adds a value that can be replaced to a call, in the form that is written.
    fn kept(&self, call: &mut ScriptInvocation<'_>, new: &Stored, until: At) {
        match self.form {
            Form::Packed => call.arg(packed::kept(new, until)),
            Form::Hashes => {
                call.arg("n").arg(new.version).arg("v").arg(&new.value).arg("u").arg(until.millis())
            }
        };
    }
}

/// One string, or `n`, `v` and `u` of a hash.
type Parts = Vec<Option<Vec<u8>>>;

const WRONGTYPE: &str = "WRONGTYPE";

fn stored(key: &Key<'_>, parts: &[Option<Vec<u8>>]) -> Result<Option<(Stored, At)>, Fault> {
    let strange = || key.misfit("it is nothing of ours");
    let number = |bytes: &[u8]| std::str::from_utf8(bytes).ok()?.parse::<u64>().ok();
    match parts {
        [Some(packed)] => packed::read(packed).map(Some).ok_or_else(strange),
        [Some(version), Some(value), Some(until)] => {
            let version = number(version).ok_or_else(strange)?;
            let until = number(until).and_then(|until| i64::try_from(until).ok());
            let stored = Stored { version, value: value.clone() };
            Ok(Some((stored, At::from_millis(until.ok_or_else(strange)?))))
        }
        _ => Ok(None),
    }
}

#[async_trait]
impl Shelf for Redis {
    async fn get(&self, key: &Key<'_>, at: At) -> Result<Option<Stored>, Fault> {
        let parts = self.parts(&self.name(key)).await.map_err(|error| fault(key, error))?;
        let found = stored(key, &parts)?.filter(|(_, until)| *until > at);
        Ok(found.map(|(stored, _)| stored))
    }

    async fn put(&self, key: &Key<'_>, new: &Stored, life: Life) -> Result<(), Fault> {
        let mut call = PUT.key(self.name(key));
        self.kept(call.arg(ttl(life)), new, life.until);
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
        call.arg(ttl(life)).arg(life.at.millis());
        match self.form {
            Form::Packed => {
                let packed = packed::fresh(value, remains, life.until);
                call.arg(packed.ok_or_else(|| key.misfit("too much of it remains"))?);
            }
            Form::Hashes => {
                let until = life.until.millis();
                call.arg("v").arg(value).arg("r").arg(remains).arg("u").arg(until);
            }
        }
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
            _ => Err(key.misfit("it is nothing of ours")),
        }
    }

    async fn swap(
        &self,
        key: &Key<'_>,
        read: Option<u64>,
        new: &Stored,
        life: Life,
    ) -> Result<Swapped, Fault> {
        let packed = read.map(|version| version.to_be_bytes().to_vec()).unwrap_or_default();
        let digits = read.map(|version| version.to_string()).unwrap_or_default();
        let mut call = SWAP.key(self.name(key));
        call.arg(ttl(life)).arg(life.at.millis()).arg(packed).arg(digits);
        self.kept(&mut call, new, life.until);
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

/// How long the server keeps an entry, by its own clock; it takes nothing below one.
fn ttl(life: Life) -> i64 {
    (life.until.since(life.at).millis() + SLACK.millis()).max(1)
}

/// A key of another type, or an answer of another, is nothing of ours, and no waiting heals it. The
/// message of such an error is left out: it repeats what was found.
fn fault(key: &Key<'_>, error: RedisError) -> Fault {
    let is_strange = matches!(error.kind(), ErrorKind::UnexpectedReturnType | ErrorKind::Parse)
        || error.code() == Some(WRONGTYPE);
    if is_strange { key.misfit("it is nothing of ours") } else { Fault::down(error) }
}
