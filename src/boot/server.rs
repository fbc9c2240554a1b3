//! Listeners around the house, and what goes on beside the requests.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use actix_server::ServerHandle;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;
use tokio_rustls::TlsAcceptor;

use crate::web::{Demo, DemoRoutes, TrustedProxies, operations};

use crate::app::App as Inside;

use super::connection::Opener;
use super::post::Postmen;
use super::tls::Certificate;
use super::{House, http, sockets};

/// A client that sends its headers more slowly than this is let go.
pub(super) const HEADERS_WITHIN: Duration = Duration::from_secs(5);
pub(super) const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// How soon a change made by a command is noticed.
const CATCH_UP_EVERY: Duration = Duration::from_secs(2);
/// How soon another certificate in the configured files is noticed.
const LOOK_AT_CERTIFICATE_EVERY: Duration = Duration::from_secs(10);
/// How soon what was counted is in the directory.
const ADD_UP_EVERY: Duration = Duration::from_secs(5);
const SWEEP_EVERY: Duration = Duration::from_mins(1);
/// How often the stores are asked whether they are there, so that a return is noticed in a second.
const BEAT_EVERY: Duration = Duration::from_millis(500);

type Serving = JoinHandle<io::Result<()>>;

/// A server that is running. It stops when it is told to, not when this is dropped.
#[derive(Debug)]
pub struct Server {
    house: House,
    handle: ServerHandle,
    serving: Serving,
    chores: Vec<JoinHandle<()>>,
    postmen: Postmen,
    patience: Duration,
    addresses: Vec<SocketAddr>,
    sockets: Vec<PathBuf>,
    certificate: Option<Arc<Certificate>>,
    operations: Option<Operations>,
}

impl Server {
    /// Binds what is configured, and serves.
    pub fn start(house: &House) -> io::Result<Self> {
        Self::on(house, sockets::tcp(&house.config().server.listen)?)
    }

    /// Serves on TCP sockets that are bound already, and on the configured Unix sockets.
    pub fn on(house: &House, listeners: Vec<TcpListener>) -> io::Result<Self> {
        let config = house.config();
        let addresses = listeners.iter().map(TcpListener::local_addr).collect::<io::Result<_>>()?;
        let certificate = config.server.tls.clone().map(Certificate::open).transpose()?;
        let tls = certificate.as_ref().map(Certificate::server_config).transpose()?;
        let tls = tls.map(|config| TlsAcceptor::from(Arc::new(config)));
        let opener = Opener { tls, proxies: Arc::new(config.server.proxy_protocol_from.clone()) };
        let shutdown = u64::try_from(config.server.shutdown.seconds()).unwrap_or(10);
        let mut server = actix_server::Server::build().shutdown_timeout(shutdown).disable_signals();
        if let Some(workers) = config.server.workers {
            server = server.workers(workers);
        }
        let (app, stopping) = (visitors(house), server.graceful_shutdown_signal());
        for listener in listeners {
            let (app, opener, stopping) = (app.clone(), opener.clone(), stopping.clone());
            let factory = move || http::over_tcp(app(), opener.clone(), stopping.clone());
            server = server.listen("visitors", listener, factory)?;
        }
        for listener in sockets::unix(&config.server.listen_unix)? {
            let opener = Opener { tls: None, ..opener.clone() };
            let (app, stopping) = (app.clone(), stopping.clone());
            let factory = move || http::over_unix(app(), opener.clone(), stopping.clone());
            server = server.listen_uds("visitors", listener, factory)?;
        }
        let operations = Operations::start(house)?;
        let postmen = house.start_post().map_err(io::Error::other)?;
        let server = server.run();
        Ok(Self {
            house: house.clone(),
            handle: server.handle(),
            serving: tokio::spawn(server),
            chores: chores(house, certificate.clone()),
            postmen,
            patience: Duration::from_secs(shutdown),
            addresses,
            sockets: config.server.listen_unix.clone(),
            certificate,
            operations,
        })
    }

    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// The Unix sockets that it serves on.
    pub fn sockets(&self) -> &[PathBuf] {
        &self.sockets
    }

    /// Where operators are told how it fares; empty where they are not.
    pub fn operations_addresses(&self) -> &[SocketAddr] {
        self.operations.as_ref().map_or(&[], |operations| &operations.addresses)
    }

    /// Looks at the certificate's files now; they are looked at from time to time anyway.
    pub fn refresh_certificate(&self) {
        refresh(self.certificate.as_deref());
    }

    /// Lets requests under way finish, within the configured time.
    pub async fn stop(self) -> io::Result<()> {
        self.house.app.stand.stop();
        self.handle.stop(true).await;
        self.chores.iter().for_each(JoinHandle::abort);
        self.postmen.stop(self.patience).await;
        self.serving.await.map_err(io::Error::other)??;
        self.house.end().await;
        for socket in &self.sockets {
            std::fs::remove_file(socket)?;
        }
        match self.operations {
            Some(operations) => operations.stop().await,
            None => Ok(()),
        }
    }
}

/// The listener for operators, which is there until the last visitor is answered.
#[derive(Debug)]
struct Operations {
    handle: ServerHandle,
    serving: Serving,
    addresses: Vec<SocketAddr>,
}

impl Operations {
    /// One thread is plenty. Where no address is configured, there is none.
    fn start(house: &House) -> io::Result<Option<Self>> {
        let listeners = sockets::tcp(&house.config().server.operations_listen)?;
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

/// Makes what visitors are served by, once for each worker.
fn visitors(house: &House) -> impl Fn() -> http::Visitors + Clone + Send + 'static {
    let app = house.app.clone();
    let demo = demo_routes(&app);
    let proxies = Data::new(TrustedProxies(house.config().server.trusted_proxies.clone()));
    move || http::Visitors { app: app.clone(), demo: demo.clone(), proxies: proxies.clone() }
}

fn demo_routes(app: &Inside) -> DemoRoutes {
    match (&app.demo, Demo::of(app)) {
        (None, _) => DemoRoutes::None,
        (Some(_), None) => DemoRoutes::Mailbox,
        (Some(_), Some(demo)) => DemoRoutes::All(Data::new(demo)),
    }
}

/// Noticing changes, and clearing away. A round that fails is told and tried again.
fn chores(house: &House, certificate: Option<Arc<Certificate>>) -> Vec<JoinHandle<()>> {
    let (watched, swept) = (house.clone(), house.clone());
    let watch = tokio::spawn(async move {
        let mut rounds = tokio::time::interval(CATCH_UP_EVERY);
        loop {
            rounds.tick().await;
            if let Err(error) = watched.publish_due().await {
                tracing::warn!(%error, "Themes that are due could not be published");
            }
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
    let counting = house.clone();
    let count = tokio::spawn(async move {
        let mut rounds = tokio::time::interval(ADD_UP_EVERY);
        rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            rounds.tick().await;
            if let Err(error) = counting.add_up().await {
                tracing::warn!(%error, "What was counted could not be added up");
            }
        }
    });
    let look = tokio::spawn(async move {
        let mut rounds = tokio::time::interval(LOOK_AT_CERTIFICATE_EVERY);
        while certificate.is_some() {
            rounds.tick().await;
            refresh(certificate.as_deref());
        }
    });
    vec![watch, sweep, count, look, tokio::spawn(heartbeat(house.clone()))]
}

/// Asks the stores all the time, so that whoever asks us waits for none of them.
async fn heartbeat(house: House) {
    let mut rounds = tokio::time::interval(BEAT_EVERY);
    rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        house.beat().await;
    }
}

fn refresh(certificate: Option<&Certificate>) {
    match certificate.map(Certificate::refresh) {
        Some(Ok(true)) => tracing::warn!("Another certificate is in use"),
        Some(Ok(false)) | None => {}
        Some(Err(error)) => {
            tracing::error!(%error, "The certificate was not replaced: the one before goes on");
        }
    }
}
