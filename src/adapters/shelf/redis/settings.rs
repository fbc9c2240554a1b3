use std::sync::Arc;
use std::time::Duration;

use ::redis::{ConnectionInfo, IntoConnectionInfo as _};
use rustls::ClientConfig;

use crate::domain::Secret;
use crate::ports::Fault;

use super::server::Server;
use super::tls::{RedisTls, client_config};

/// How long a server is waited for, be it to connect or to answer, unless another time is set.
pub const PATIENCE: Duration = Duration::from_millis(250);

/// Which servers there are, and how they are reached.
#[derive(Clone, Debug)]
pub struct RedisSettings {
    pub servers: RedisServers,
    /// What the names of all keys begin with.
    pub prefix: String,
    /// How long a server is waited for, be it to connect or to answer; a call gets twice as long.
    pub patience: Duration,
    /// How many replicas must have a change before it counts as done; for 0 the master's word is
    /// enough.
    pub replicas: u8,
    /// `None` for plain TCP and for sockets.
    pub tls: Option<RedisTls>,
}

/// Each server by a URL of its own, `redis://user:password@host:port/database` or
/// `redis+unix:///path`.
#[derive(Clone, Debug)]
pub enum RedisServers {
    Single(Secret<String>),
    Sentinel(RedisSentinel),
    /// Some of its nodes; they know the others.
    Cluster(Vec<Secret<String>>),
}

/// Sentinels, and the master that they watch over.
#[derive(Clone, Debug)]
pub struct RedisSentinel {
    /// Where they are; user, password and database are the master's.
    pub urls: Vec<Secret<String>>,
    pub master: String,
    /// What they themselves ask for.
    pub user: Option<String>,
    pub password: Option<Secret<String>>,
}

impl RedisSettings {
    /// One server in plain TCP or at a socket, by its URL.
    pub fn single(url: &str, prefix: &str) -> Self {
        let servers = RedisServers::Single(Secret::new(url.to_owned()));
        Self { servers, prefix: prefix.to_owned(), patience: PATIENCE, replicas: 0, tls: None }
    }

    pub(super) fn tls(&self) -> Result<Option<Arc<ClientConfig>>, Fault> {
        self.tls.as_ref().map(client_config).transpose()
    }

    pub(super) fn server(
        &self,
        url: &Secret<String>,
        tls: Option<&Arc<ClientConfig>>,
    ) -> Result<Server, Fault> {
        let server = Server::new(&info(url)?, tls.cloned(), self.patience);
        Ok(Server { replicas: self.replicas, ..server })
    }
}

/// Reads a URL of one server; says what is wrong without the URL, which may hold a password.
fn info(url: &Secret<String>) -> Result<ConnectionInfo, Fault> {
    let info = url.expose().as_str().into_connection_info();
    info.map_err(|error| Fault::misfit(format!("the Redis URL: {}", error.category())))
}
