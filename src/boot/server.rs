//! Sockets around the house, and what goes on beside the requests.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use tokio::task::JoinHandle;

use crate::web::{Demo, DemoRoutes, TrustedProxies, guard, routes};

use crate::app::App as Inside;

use super::House;

/// A client that sends its headers more slowly than this is let go.
const HEADERS_WITHIN: Duration = Duration::from_secs(5);
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// How soon a change made by a command is noticed.
const CATCH_UP_EVERY: Duration = Duration::from_secs(2);
const SWEEP_EVERY: Duration = Duration::from_mins(1);

/// A server that is running. It stops when it is told to, not when this is dropped.
#[derive(Debug)]
pub struct Server {
    handle: ServerHandle,
    serving: JoinHandle<io::Result<()>>,
    chores: Vec<JoinHandle<()>>,
    addresses: Vec<SocketAddr>,
}

impl Server {
    /// Binds the configured addresses and serves.
    pub fn start(house: &House) -> io::Result<Self> {
        let listen = &house.config().server.listen;
        let bound = listen.iter().map(|address| {
            TcpListener::bind(address)
                .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))
        });
        Self::on(house, bound.collect::<io::Result<_>>()?)
    }

    /// Serves on sockets that are bound already.
    pub fn on(house: &House, listeners: Vec<TcpListener>) -> io::Result<Self> {
        let config = house.config();
        let addresses = listeners.iter().map(TcpListener::local_addr).collect::<io::Result<_>>()?;
        let app = house.app.clone();
        let demo = demo_routes(&app);
        let proxies = Data::new(TrustedProxies(config.server.trusted_proxies.clone()));
        let mut server = HttpServer::new(move || {
            App::new()
                .app_data(app.clone())
                .app_data(proxies.clone())
                .wrap(from_fn(guard))
                .configure(|routing| routes(routing, demo.clone()))
        })
        .client_request_timeout(HEADERS_WITHIN)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(u64::try_from(config.server.shutdown.seconds()).unwrap_or(10))
        .disable_signals();
        if let Some(workers) = config.server.workers {
            server = server.workers(workers);
        }
        for listener in listeners {
            server = server.listen(listener)?;
        }
        let server = server.run();
        let (handle, chores) = (server.handle(), chores(house));
        Ok(Self { handle, serving: tokio::spawn(server), chores, addresses })
    }

    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Lets requests under way finish, within the configured time.
    pub async fn stop(self) -> io::Result<()> {
        self.handle.stop(true).await;
        self.chores.iter().for_each(JoinHandle::abort);
        self.serving.await.map_err(io::Error::other)?
    }
}

fn demo_routes(app: &Inside) -> DemoRoutes {
    match (&app.demo, Demo::of(app)) {
        (None, _) => DemoRoutes::None,
        (Some(_), None) => DemoRoutes::Mailbox,
        (Some(_), Some(demo)) => DemoRoutes::All(Data::new(demo)),
    }
}

/// Noticing changes, and clearing away. A round that fails is told and tried again.
fn chores(house: &House) -> Vec<JoinHandle<()>> {
    let (watched, swept) = (house.clone(), house.clone());
    let watch = tokio::spawn(async move {
        let mut rounds = tokio::time::interval(CATCH_UP_EVERY);
        loop {
            rounds.tick().await;
            if let Err(error) = watched.catch_up().await {
                tracing::warn!(%error, "Changes could not be looked for");
            }
        }
    });
    let sweep = tokio::spawn(async move {
        let mut rounds = tokio::time::interval(SWEEP_EVERY);
        loop {
            rounds.tick().await;
            if let Err(error) = swept.sweep().await {
                tracing::warn!(%error, "What has ended could not be cleared away");
            }
        }
    });
    vec![watch, sweep]
}
