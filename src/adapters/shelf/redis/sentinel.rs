use std::collections::HashMap;
use std::time::Duration;

use ::redis::{ErrorKind, RedisConnectionInfo, RedisError, Value, from_redis_value};
use async_trait::async_trait;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::{Instant, timeout, timeout_at};

use crate::domain::Secret;
use crate::ports::Fault;

use super::failure::late;
use super::line::Line;
use super::link::Dial;
use super::server::{Address, Server};
use super::settings::RedisSentinel;

/// What the other sentinels get once the majority has answered.
const GRACE: Duration = Duration::from_millis(50);

/// The master of a set, which is asked for anew with each connection (Redis documentation,
/// "Guidelines for Redis clients with support for Redis Sentinel").
pub struct Sentinels {
    watchers: Vec<Server>,
    /// The name of the set.
    name: String,
    /// A member of the set, but for its address.
    member: Server,
}

/// What a sentinel holds for the master, and how new that is.
struct Told {
    epoch: u64,
    address: Address,
}

#[async_trait]
impl Dial for Sentinels {
    async fn dial(&self) -> Result<Line, RedisError> {
        let mut line = self.member.at(self.master().await?).dial().await?;
        let role = timeout(self.member.patience, line.ask(&::redis::cmd("ROLE"))).await;
        match role.map_err(|_| late("the master does not say its role"))?? {
            Value::Array(parts) if parts.first().is_some_and(is_master) => Ok(line),
            _ => Err((ErrorKind::Client, "the sentinels name a server that is no master").into()),
        }
    }
}

fn is_master(role: &Value) -> bool {
    matches!(role, Value::BulkString(name) if name == b"master")
}

impl Sentinels {
    /// The sentinels get their own user and password, the members of the set those of the URLs.
    pub fn of(
        settings: &RedisSentinel,
        server: impl Fn(&Secret<String>) -> Result<Server, Fault>,
    ) -> Result<Self, Fault> {
        let sentinels: Result<Vec<_>, _> = settings.urls.iter().map(server).collect();
        let mut watchers = sentinels?;
        let member = watchers.first().cloned();
        let member = member.ok_or_else(|| Fault::misfit("stores.sessions names no sentinel"))?;
        for sentinel in &mut watchers {
            sentinel.replicas = 0;
            sentinel.login = RedisConnectionInfo::default().set_skip_set_lib_name();
            if let Some(user) = &settings.user {
                sentinel.login = sentinel.login.clone().set_username(user);
            }
            if let Some(password) = &settings.password {
                sentinel.login = sentinel.login.clone().set_password(password.expose());
            }
        }
        Ok(Self { watchers, name: settings.master.clone(), member })
    }

    /// Where the master is: by the newest answer that a majority gives, or by all there are.
    async fn master(&self) -> Result<Address, RedisError> {
        let mut asked: FuturesUnordered<_> =
            self.watchers.iter().map(|sentinel| self.ask(sentinel)).collect();
        let majority = self.watchers.len() / 2 + 1;
        let mut limit = Instant::now() + self.member.patience;
        let mut newest: Option<Told> = None;
        let (mut answers, mut last) = (0, late("no sentinel answers"));
        while let Ok(Some(answer)) = timeout_at(limit, asked.next()).await {
            match answer {
                Ok(told) => {
                    answers += 1;
                    if newest.as_ref().is_none_or(|newest| told.epoch > newest.epoch) {
                        newest = Some(told);
                    }
                }
                Err(error) => last = error,
            }
            if answers == majority {
                limit = limit.min(Instant::now() + GRACE);
            }
        }
        newest.map(|told| told.address).ok_or(last)
    }

    /// The address by the one question, since it is the new one as soon as a master is promoted; how
    /// new that is by the other.
    async fn ask(&self, sentinel: &Server) -> Result<Told, RedisError> {
        let mut line = sentinel.dial().await?;
        let mut question = ::redis::cmd("SENTINEL");
        question.arg("GET-MASTER-ADDR-BY-NAME").arg(&self.name);
        let address: Option<(String, u16)> = from_redis_value(line.ask(&question).await?)?;
        let Some((host, port)) = address else {
            return Err(
                (ErrorKind::Client, "a sentinel does not know the name of the master").into()
            );
        };
        let mut question = ::redis::cmd("SENTINEL");
        question.arg("MASTER").arg(&self.name);
        let master: HashMap<String, String> = from_redis_value(line.ask(&question).await?)?;
        let epoch = master.get("config-epoch").and_then(|text| text.parse().ok());
        Ok(Told { epoch: epoch.unwrap_or_default(), address: Address::Tcp { host, port } })
    }
}
