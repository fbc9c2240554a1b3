//! HTTP, thin: a handler extracts, calls one engine method, and replies.
//!
//! Two families of routes, and each shows its errors in its own way: pages show a page, the
//! endpoints that apps call speak JSON.

pub mod cookies;
mod csrf;
mod demo;
mod document;
mod faces;
mod form;
mod frame;
mod hosted;
mod oidc;
mod pages;
mod problem;
mod reply;
pub mod views;
mod visit;

use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, ServiceConfig, get, method, post, resource, scope, to};

pub use demo::Demo;
pub use faces::{RequestId, guard};
pub use problem::{Problem, Unfit};
pub use visit::TrustedProxies;

/// What is served of demo mode.
#[derive(Clone, Debug)]
pub enum DemoRoutes {
    None,
    /// Demo mode without a client for the demo app.
    Mailbox,
    All(Data<Demo>),
}

/// Every route, on one screen. `guard` goes around the whole of it, where the server is built.
pub fn routes(config: &mut ServiceConfig, demo: DemoRoutes) {
    apps(config);
    match demo {
        DemoRoutes::None => {}
        DemoRoutes::Mailbox => demo::mailbox(config),
        DemoRoutes::All(app) => {
            demo::mailbox(config);
            demo::app(config, app);
        }
    }
    config.service(
        scope("")
            .wrap(from_fn(faces::pages))
            .service(
                resource(["/oauth2/authorize", "/authorize"])
                    .route(get().to(hosted::authorize::get))
                    .route(post().to(hosted::authorize::post))
                    .default_service(to(hosted::wrong_method)),
            )
            .service(
                resource("/login")
                    .route(get().to(hosted::login::get))
                    .route(post().to(hosted::login::post))
                    .default_service(to(hosted::wrong_method)),
            )
            .service(
                resource("/logout")
                    .route(get().to(hosted::logout::get))
                    .route(post().to(hosted::logout::post))
                    .default_service(to(hosted::wrong_method)),
            )
            .service(
                resource("/error")
                    .route(get().to(hosted::error::get))
                    .default_service(to(hosted::wrong_method)),
            )
            .route("/healthz", get().to(hosted::health::get))
            .route("/assets/{name}", get().to(hosted::assets::get))
            .default_service(to(hosted::not_found)),
    );
}

/// The endpoints that apps call, each with its preflight.
fn apps(config: &mut ServiceConfig) {
    let endpoint = |paths: &[&str], routes: Vec<actix_web::Route>| {
        let resource = resource(paths.to_vec())
            .wrap(from_fn(faces::oauth))
            .route(method(Method::OPTIONS).to(oidc::preflight))
            .default_service(to(oidc::wrong_method));
        routes.into_iter().fold(resource, actix_web::Resource::route)
    };
    config
        .service(endpoint(&["/oauth2/token"], vec![post().to(oidc::token::post)]))
        .service(endpoint(&["/oauth2/revoke"], vec![post().to(oidc::revoke::post)]))
        .service(endpoint(
            &["/oauth2/userInfo", "/oauth2/userinfo"],
            vec![get().to(oidc::user_info::get), post().to(oidc::user_info::get)],
        ))
        .service(endpoint(
            &["/{pool}/.well-known/openid-configuration"],
            vec![get().to(oidc::discovery::get)],
        ))
        .service(endpoint(
            &["/{pool}/.well-known/jwks.json"],
            vec![get().to(oidc::discovery::keys)],
        ))
        .service(endpoint(
            &["/.well-known/openid-configuration"],
            vec![get().to(oidc::discovery::root)],
        ))
        .service(endpoint(&["/.well-known/jwks.json"], vec![get().to(oidc::discovery::root_keys)]));
}
