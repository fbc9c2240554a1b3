mod call;
mod cluster;
mod failure;
mod line;
mod link;
mod owned;
mod packed;
mod scripts;
mod sentinel;
mod server;
mod settings;
mod single;
mod slots;
mod tls;

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{ErrorKind, FromRedisValue, RedisError, Value, from_redis_value};
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::time::Instant;

use crate::domain::{At, Passage, PoolId, Secret, Span};
use crate::ports::{Counter, Fault, Swapped};

use super::values::{micros, passage};
use super::{Found, Key, Kind, Life, Owned, Shelf, Stored};
use call::Call;
use cluster::Cluster;
use failure::Failure;
use link::{Limit, Link};
use scripts::{GET, PASS, PUT, PUT_SINGLE, SWAP, TAKE};
use sentinel::Sentinels;

pub use packed::Form;
pub use settings::{PATIENCE, RedisSentinel, RedisServers, RedisSettings};
pub use tls::RedisTls;

/// The server drops an entry this much later than we call it gone, so that clocks which differ a
/// little never make it drop one that is still good.
const SLACK: Span = Span::from_minutes(1);

/// The session store on Redis, shared by any number of processes.
///
/// A server that is away makes each call fail soon, not wait: whoever signs in gets a page that
/// says so, and the next click works. A read whose answer does not come is repeated over a new
/// connection. Whatever changes something never is, unless it is certain that it was not done: an
/// answer that was lost may have had its effect.
#[derive(Clone)]
pub struct Redis {
    servers: Arc<Servers>,
    prefix: String,
    patience: Duration,
    form: Form,
}

/// Who is asked.
enum Servers {
    One(Link),
    Cluster(Cluster),
}

impl Servers {
    fn of(settings: &RedisSettings) -> Result<Self, Fault> {
        let tls = settings.tls()?;
        let server = |url: &Secret<String>| settings.server(url, tls.as_ref());
        Ok(match &settings.servers {
            RedisServers::Single(url) => Self::One(Link::new(server(url)?, settings.patience)),
            RedisServers::Sentinel(sentinel) => {
                let sentinels = Sentinels::of(sentinel, server)?;
                Self::One(Link::new(sentinels, settings.patience))
            }
            RedisServers::Cluster(urls) => {
                let nodes: Result<Vec<_>, _> = urls.iter().map(server).collect();
                Self::Cluster(Cluster::new(&nodes?)?)
            }
        })
    }
}

impl std::fmt::Debug for Redis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Redis({}:…)", self.prefix)
    }
}

impl Redis {
    /// Connects when it is first asked something; wants a Tokio runtime around it. Fails only when
    /// the settings cannot be read, and says nothing of the URL, as it may hold a password.
    pub fn lazy(settings: &RedisSettings) -> Result<Self, Fault> {
        let servers = Arc::new(Servers::of(settings)?);
        let (prefix, patience) = (settings.prefix.clone(), settings.patience);
        Ok(Self { servers, prefix, patience, form: Form::default() })
    }

    /// Writes entries in this form.
    #[must_use]
    pub fn writing(self, form: Form) -> Self {
        Self { form, ..self }
    }

    fn name(&self, key: &Key<'_>) -> String {
        format!("{}:{key}", self.prefix)
    }

    /// A call is through within twice the patience, however often it is sent.
    fn limit(&self) -> Limit {
        Limit(Instant::now() + self.patience * 2)
    }

    async fn send(&self, call: &Call) -> Result<Value, Failure> {
        match &*self.servers {
            Servers::One(link) => single::send(link, call, self.limit()).await,
            Servers::Cluster(cluster) => cluster.send(call, self.limit()).await,
        }
    }

    /// Runs a call about an entry, or about all that somebody has.
    async fn run<T: FromRedisValue>(
        &self,
        about: &(dyn Display + Sync),
        call: Call,
    ) -> Result<T, Fault> {
        let value = self.send(&call).await.map_err(|failure| fault(about, failure.into()))?;
        from_redis_value(value).map_err(|error| fault(about, error.into()))
    }

    /// Runs a call that changes something. Replicas must have it before it counts as done, but for
    /// counts of guesses: that a failover takes the last of them back gives a few guesses more, once.
    async fn change<T: FromRedisValue>(&self, key: &Key<'_>, call: Call) -> Result<T, Fault> {
        self.run(key, call.copied(key.kind != Kind::Attempts)).await
    }

    /// The parts of what a key holds, in whichever form it is.
    async fn parts(&self, key: &Key<'_>) -> Result<Parts, Fault> {
        match self.send(&Call::read("GET").key(self.name(key))).await.map_err(RedisError::from) {
            Ok(packed) => {
                let packed = from_redis_value(packed).map_err(|error| fault(key, error.into()))?;
                Ok(vec![packed])
            }
            Err(error) if error.code() == Some(WRONGTYPE) => {
                self.run(key, Call::script(&GET).key(self.name(key))).await
            }
            Err(error) => Err(fault(key, error)),
        }
    }

    /// Adds a value that can be replaced to a call, in the form that is written.
    fn kept(&self, call: Call, new: &Stored, until: At) -> Call {
        match self.form {
            Form::Packed => call.arg(packed::kept(new, until)),
            Form::Hashes => {
                call.arg("n").arg(new.version).arg("v").arg(&new.value).arg("u").arg(until.millis())
            }
        }
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
        if key.kind == Kind::Sessions {
            return self.get_owned(key, at).await;
        }
        let parts = self.parts(key).await?;
        let found = stored(key, &parts)?.filter(|(_, until)| *until > at);
        Ok(found.map(|(stored, _)| stored))
    }

    async fn put(&self, key: &Key<'_>, new: &Stored, life: Life) -> Result<(), Fault> {
        if key.kind == Kind::Sessions {
            return self.put_owned(key, &new.value, life).await;
        }
        let call = Call::script(&PUT).key(self.name(key)).arg(ttl(life));
        self.change::<()>(key, self.kept(call, new, life.until)).await
    }

    async fn put_single(
        &self,
        key: &Key<'_>,
        value: &[u8],
        remains: &[u8],
        life: Life,
    ) -> Result<bool, Fault> {
        let call = Call::script(&PUT_SINGLE).key(self.name(key));
        let call = call.arg(ttl(life)).arg(life.at.millis());
        let call = match self.form {
            Form::Packed => {
                let packed = packed::fresh(value, remains, life.until);
                call.arg(packed.ok_or_else(|| key.misfit("too much of it remains"))?)
            }
            Form::Hashes => {
                let until = life.until.millis();
                call.arg("v").arg(value).arg("r").arg(remains).arg("u").arg(until)
            }
        };
        self.change(key, call).await
    }

    async fn take(&self, key: &Key<'_>, at: At) -> Result<Found, Fault> {
        let call = Call::script(&TAKE).key(self.name(key)).arg(at.millis());
        let (outcome, bytes): (u8, Vec<u8>) = self.change(key, call).await?;
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
        let call = Call::script(&SWAP).key(self.name(key)).arg(ttl(life)).arg(life.at.millis());
        let call = self.kept(call.arg(packed).arg(digits), new, life.until);
        Ok(if self.change(key, call).await? { Swapped::Yes } else { Swapped::No })
    }

    async fn remove(&self, key: &Key<'_>) -> Result<(), Fault> {
        if key.kind == Kind::Sessions {
            return self.remove_owned(key).await;
        }
        self.change(key, Call::write("DEL").key(self.name(key))).await
    }

    async fn all_of(&self, owned: &Owned<'_>, at: At) -> Result<Vec<([u8; 32], Vec<u8>)>, Fault> {
        self.all_owned(owned, at).await
    }

    async fn renew(&self, key: &Key<'_>, value: &[u8], at: At) -> Result<bool, Fault> {
        self.renew_owned(key, value, at).await
    }

    async fn remove_others(
        &self,
        owned: &Owned<'_>,
        kept: &[u8; 32],
        at: At,
    ) -> Result<u64, Fault> {
        self.remove_others_owned(owned, kept, at).await
    }

    /// The pool is the hash tag of its counters, so that the script finds all of them at one node
    /// of a cluster. No replica is waited for: whoever comes anonymously would make all others wait.
    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault> {
        let Some(first) = counters.first() else {
            return Ok(Passage::Open);
        };
        let mut call = Call::script(&PASS).arg(micros(at));
        for counter in counters {
            let id = URL_SAFE_NO_PAD.encode(counter.id);
            let name = format!("{}:{}:{{{pool}}}:{id}", self.prefix, Kind::Counter.as_str());
            let (step, whole) = (counter.rate.step().unwrap_or_default(), counter.rate.whole());
            call = call.key(name).arg(step).arg(whole).arg(i32::from(counter.adds));
        }
        let key = Key { kind: Kind::Counter, pool, id: &first.id };
        let wait: i64 = self.run(&key, call.arg(SLACK.millis())).await?;
        Ok(passage(wait))
    }

    async fn ping(&self) -> Result<(), Fault> {
        let limit = self.limit();
        match &*self.servers {
            Servers::One(link) => {
                let answer = single::send(link, &Call::read("PING"), limit).await;
                answer.map(drop).map_err(|failure| Fault::down(RedisError::from(failure)))
            }
            Servers::Cluster(cluster) => cluster.ping(limit).await.map_err(Fault::down),
        }
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
fn fault(about: &dyn Display, error: RedisError) -> Fault {
    let is_strange = matches!(error.kind(), ErrorKind::UnexpectedReturnType | ErrorKind::Parse)
        || error.code() == Some(WRONGTYPE);
    let strange = || Fault::misfit(format!("{about}: it is nothing of ours"));
    if is_strange { strange() } else { Fault::down(error) }
}
