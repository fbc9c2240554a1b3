use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{
    AsyncConnectionConfig, ConnectionAddr, ConnectionInfo, RedisConnectionInfo, RedisError,
};
use async_trait::async_trait;
use futures_util::future::try_join;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::failure::late;
use super::line::{Connection, Line};
use super::link::Dial;

/// Where a server listens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    Tcp { host: String, port: u16 },
    Unix(PathBuf),
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp { host, port } => write!(f, "{host}:{port}"),
            Self::Unix(path) => write!(f, "{}", path.display()),
        }
    }
}

/// A server, and how to get in.
#[derive(Clone)]
pub struct Server {
    pub address: Address,
    pub tls: Option<Arc<ClientConfig>>,
    pub login: RedisConnectionInfo,
    /// How long it is waited for.
    pub patience: Duration,
    /// How many others must have a change of it before that counts as done.
    pub replicas: u8,
}

impl Server {
    pub fn new(info: &ConnectionInfo, tls: Option<Arc<ClientConfig>>, patience: Duration) -> Self {
        let address = match info.addr() {
            ConnectionAddr::Unix(path) => Address::Unix(path.clone()),
            ConnectionAddr::Tcp(host, port) | ConnectionAddr::TcpTls { host, port, .. } => {
                Address::Tcp { host: host.clone(), port: *port }
            }
            // The enum may grow; this one leads nowhere, and says so when it is dialled.
            _ => Address::Tcp { host: String::new(), port: 0 },
        };
        Self {
            address,
            tls,
            login: info.redis_settings().clone().set_skip_set_lib_name(),
            patience,
            replicas: 0,
        }
    }

    /// Another server that is reached in the same way.
    pub fn at(&self, address: Address) -> Self {
        Self { address, ..self.clone() }
    }

    async fn connect(&self) -> Result<Line, RedisError> {
        if self.replicas == 0 {
            return Ok(Line::new(self.connection().await?));
        }
        let (one, other) = try_join(self.connection(), self.connection()).await?;
        Ok(Line::new(one).copying(other, self.replicas))
    }

    async fn connection(&self) -> Result<Connection, RedisError> {
        let config = AsyncConnectionConfig::new().set_response_timeout(Some(self.patience));
        let stream = self.stream().await?;
        let made = MultiplexedConnection::new_with_config(&self.login, stream, config).await;
        let (connection, driver) = made?;
        Ok(Connection::new(connection, tokio::spawn(driver)))
    }

    async fn stream(&self) -> Result<Box<dyn Stream>, RedisError> {
        match (&self.address, &self.tls) {
            #[cfg(unix)]
            (Address::Unix(path), _) => Ok(Box::new(tokio::net::UnixStream::connect(path).await?)),
            #[cfg(not(unix))]
            (Address::Unix(_), _) => {
                Err(std::io::Error::from(std::io::ErrorKind::Unsupported).into())
            }
            (Address::Tcp { host, port }, tls) => {
                let stream = TcpStream::connect((host.as_str(), *port)).await?;
                stream.set_nodelay(true)?;
                let Some(tls) = tls else { return Ok(Box::new(stream)) };
                let name = ServerName::try_from(host.clone()).map_err(std::io::Error::other)?;
                let connector = TlsConnector::from(Arc::clone(tls));
                Ok(Box::new(connector.connect(name, stream).await?))
            }
        }
    }
}

#[async_trait]
impl Dial for Server {
    async fn dial(&self) -> Result<Line, RedisError> {
        let connected = timeout(self.patience, self.connect()).await;
        connected.unwrap_or_else(|_| Err(late("the server cannot be reached in time")))
    }
}

/// Whatever carries bytes both ways.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}
