use std::time::Duration;

use ::redis::{Client, ConnectionInfo, IntoConnectionInfo as _, ProtocolVersion, RedisError};

use crate::domain::Secret;
use crate::ports::Fault;

use super::single::Fixed;

/// How long the server is waited for, be it to connect or to answer, unless another time is set.
pub const PATIENCE: Duration = Duration::from_millis(250);

/// Which servers there are, and how they are reached.
#[derive(Clone, Debug)]
pub struct RedisSettings {
    pub url: Secret<String>,
    /// What the names of all keys begin with.
    pub prefix: String,
    pub patience: Duration,
}

impl RedisSettings {
    /// One server, and nothing special.
    pub fn of(url: &str, prefix: &str) -> Self {
        let url = Secret::new(url.to_owned());
        Self { url, prefix: prefix.to_owned(), patience: PATIENCE }
    }

    pub(super) fn fixed(&self) -> Result<Fixed, Fault> {
        let client = Client::open(info(&self.url)?).map_err(|error| bad(&error))?;
        Ok(Fixed { client, patience: self.patience })
    }
}

/// Reads a URL of one server, in the words of the `redis` crate.
fn info(url: &Secret<String>) -> Result<ConnectionInfo, Fault> {
    let info = url.expose().as_str().into_connection_info().map_err(|error| bad(&error))?;
    let redis = info.redis_settings().clone().set_protocol(ProtocolVersion::RESP3);
    Ok(info.set_redis_settings(redis))
}

/// What is wrong, without the URL.
fn bad(error: &RedisError) -> Fault {
    Fault::misfit(format!("the Redis URL: {}", error.category()))
}
