//! Sockets around the house, and what goes on beside the requests.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use tokio::task::JoinHandle;

use crate::web::{Demo, DemoRoutes, TrustedProxies, guard, operations, routes};

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
    app: Data<Inside>,
    handle: ServerHandle,
    serving: JoinHandle<io::Result<()>>,
    chores: Vec<JoinHandle<()>>,
    addresses: Vec<SocketAddr>,
    operations: Option<Operations>,
}

/// The listener for operators, which is there until the last visitor is answered.
#[derive(Debug)]
struct Operations {
    handle: ServerHandle,
    serving: JoinHandle<io::Result<()>>,
    addresses: Vec<SocketAddr>,
}

impl Operations {
    /// One thread is plenty. Where no address is configured, there is none.
    fn start(house: &House) -> io::Result<Option<Self>> {
        let listeners = bind(&house.config().server.operations_listen)?;
        if listeners.is_empty() {
            return Ok(None);
        }
        let addresses = listeners.iter().map(TcpListener::local_addr).collect::<io::Result<_>>()?;
        let app = house.app.clone();
        let mut server =
            HttpServer::new(move || App::new().app_data(app.clone()).configure(operations))
                .workers(1)
                .client_request_timeout(HEADERS_WITHIN)
                .shutdown_timeout(1)
                .disable_signals();
        for listener in listeners {
            server = server.listen(listener)?;
        }
        let server = server.run();
        Ok(Some(Self { handle: server.handle(), serving: tokio::spawn(server), addresses }))
    }

    async fn stop(self) -> io::Result<()> {
        self.handle.stop(true).await;
        self.serving.await.map_err(io::Error::other)?
    }
}

fn bind(addresses: &[SocketAddr]) -> io::Result<Vec<TcpListener>> {
    let bound = addresses.iter().map(|address| {
        TcpListener::bind(address)
            .map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))
    });
    bound.collect()
}

impl Server {
    /// Binds the configured addresses and serves.
    pub fn start(house: &House) -> io::Result<Self> {
        Self::on(house, bind(&house.config().server.listen)?)
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
        let operations = Operations::start(house)?;
        let server = server.run();
        let (handle, chores) = (server.handle(), chores(house));
        let (app, serving) = (house.app.clone(), tokio::spawn(server));
        Ok(Self { app, handle, serving, chores, addresses, operations })
    }

    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Where operators are told how it fares; empty where they are not.
    pub fn operations_addresses(&self) -> &[SocketAddr] {
        self.operations.as_ref().map_or(&[], |operations| &operations.addresses)
    }

    /// Lets requests under way finish, within the configured time.
    pub async fn stop(self) -> io::Result<()> {
        self.app.stand.stop();
        self.handle.stop(true).await;
        self.chores.iter().for_each(JoinHandle::abort);
        self.serving.await.map_err(io::Error::other)??;
        match self.operations {
            Some(operations) => operations.stop().await,
            None => Ok(()),
        }
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
