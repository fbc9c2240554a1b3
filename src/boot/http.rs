//! HTTP over an opened connection, as actix-web's own server puts it together; that one has no
//! place for what comes before HTTP.

use actix_http::HttpService;
use actix_http::error::DispatchError;
use actix_server::GracefulShutdownSignal;
use actix_service::{
    IntoServiceFactory as _, ServiceFactory, ServiceFactoryExt as _, fn_service, map_config,
};
use actix_web::dev::AppConfig;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, Error};
use tokio::net::{TcpStream, UnixStream};

use crate::app::App as Inside;
use crate::web::{DemoRoutes, TrustedProxies, guard, routes};

use super::connection::{Duplex, Opened, Opener};
use super::server::{HEADERS_WITHIN, KEEP_ALIVE};

/// What visitors are served by.
#[derive(Clone)]
pub struct Visitors {
    pub app: Data<Inside>,
    pub demo: DemoRoutes,
    pub proxies: Data<TrustedProxies>,
}

/// For each connection of a TCP listener.
pub fn over_tcp(
    visitors: Visitors,
    opener: Opener,
    stopping: GracefulShutdownSignal,
) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>
{
    fn_service(move |io: TcpStream| {
        let opener = opener.clone();
        async move {
            let peer = io.peer_addr().ok();
            let _slower_without = io.set_nodelay(true);
            opener.open(io, peer).await
        }
    })
    .and_then(http(visitors, stopping))
}

/// For each connection of a Unix socket; who is at the other end has no address.
pub fn over_unix(
    visitors: Visitors,
    opener: Opener,
    stopping: GracefulShutdownSignal,
) -> impl ServiceFactory<UnixStream, Config = (), Response = (), Error = DispatchError, InitError = ()>
{
    fn_service(move |io: UnixStream| opener.clone().open(io, None))
        .and_then(http(visitors, stopping))
}

/// Connections without a request are closed as soon as the server is to stop.
fn http(
    visitors: Visitors,
    stopping: GracefulShutdownSignal,
) -> impl ServiceFactory<Opened, Config = (), Response = (), Error = DispatchError, InitError = ()>
{
    let Visitors { app, demo, proxies } = visitors;
    let app = App::new()
        .app_data(app)
        .app_data(proxies)
        .wrap(from_fn(guard))
        .configure(|routing| routes(routing, demo));
    let service = app.into_factory().map_err(|error: Error| error.error_response());
    HttpService::<Box<dyn Duplex>, _, _>::build()
        .graceful_shutdown_signal(move || {
            let stopping = stopping.clone();
            async move { stopping.notified().await }
        })
        .keep_alive(KEEP_ALIVE)
        .client_request_timeout(HEADERS_WITHIN)
        .finish(map_config(service, |()| AppConfig::default()))
}
