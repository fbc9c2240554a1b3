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
mod gate;
mod hosted;
mod oidc;
mod operations;
mod pages;
mod problem;
mod reply;
mod studio;
mod traced;
pub mod views;
mod visit;

use actix_web::guard::{Any, Get, Head};
use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, Payload, ServiceConfig, method, post, resource, route, scope, to};
use actix_web::{HttpRequest, HttpResponse, Resource, Route};

use crate::app::App;
use crate::domain::Medium;
use crate::signin::AccountPlace;

use hosted::{account, forgot_password, link, lost_factor, sign_up};
use visit::Visit;

pub use demo::Demo;
pub use faces::{RequestId, guard};
pub use operations::operations;
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

/// Every route, on one screen. Each address has an entry of its own: with two at one entry the router
/// would try regular expressions on every request. `guard` goes around the whole of it, where the server is built.
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
    let page = |path: &str, routes: [Route; 2]| {
        let resource = resource(path).default_service(only(READ_OR_POST));
        routes.into_iter().fold(resource, Resource::route)
    };
    let looked_at =
        |path: &str, route: Route| resource(path).route(route).default_service(only(READ));
    let authorize = || [read().to(hosted::authorize::get), post().to(hosted::authorize::post)];
    let login = [read().to(hosted::login::get), post().to(hosted::login::post)];
    let confirm_user = || [read().to(sign_up::get_link), post().to(sign_up::post_link)];
    let reset = || [read().to(forgot_password::get_reset), post().to(forgot_password::post_reset)];
    let logout = [read().to(hosted::logout::get), post().to(hosted::logout::post)];
    let pages = accounts()
        .into_iter()
        .chain(studio())
        .fold(scope("").wrap(from_fn(faces::pages)), |pages, (path, routes)| {
            pages.service(page(path, routes))
        });
    config.service(
        pages
            .service(page("/login", login))
            .service(page("/login/link", [read().to(link::get), post().to(link::post)]))
            .service(looked_at("/login/waiting", read().to(link::get_waiting)))
            .service(looked_at("/login/pressed", read().to(link::get_pressed)))
            .service(page("/oauth2/authorize", authorize()))
            .service(page("/authorize", authorize()))
            .service(page("/signup", [read().to(sign_up::get), post().to(sign_up::post)]))
            .service(page(
                "/confirm",
                [read().to(sign_up::get_confirm), post().to(sign_up::post_confirm)],
            ))
            .service(page(
                "/resendcode",
                [read().to(sign_up::get_resend), post().to(sign_up::post_confirm)],
            ))
            .service(page("/confirmUser", confirm_user()))
            .service(page("/confirmUser/", confirm_user()))
            .service(page(
                "/forgotPassword",
                [read().to(forgot_password::get), post().to(forgot_password::post)],
            ))
            .service(page("/confirmforgotPassword", reset()))
            .service(page("/confirmForgotPassword", reset()))
            .service(page("/logout", logout))
            .service(page(
                "/lost-factor",
                [read().to(lost_factor::get), post().to(lost_factor::post)],
            ))
            .service(
                resource("/studio/check")
                    .route(post().to(studio::editor::check))
                    .default_service(only(POST)),
            )
            .service(looked_at(
                "/studio/asset/{theme}/{version}/{name}",
                read().to(studio::preview::asset),
            ))
            .service(looked_at("/studio/funnel", read().to(studio::funnel::get)))
            .service(looked_at("/studio/shared", read().to(studio::shared::get)))
            .service(looked_at("/studio/shared/{token}/{name}", read().to(studio::shared::asset)))
            .service(looked_at("/error", read().to(hosted::error::get)))
            .route("/healthz", read().to(hosted::health::get))
            .route("/assets/{name}", read().to(hosted::assets::get))
            .default_service(to(hosted::not_found)),
    );
}

/// Where people look after their own account.
fn accounts() -> Vec<(&'static str, [Route; 2])> {
    let at = |place: AccountPlace| {
        [
            read().to(move |app: Data<App>, visit: Visit| account::get(app, visit, place)),
            post().to(move |app: Data<App>, visit: Visit, http: HttpRequest, payload: Payload| {
                account::post(app, visit, http, payload, place)
            }),
        ]
    };
    vec![
        ("/account", at(AccountPlace::Overview)),
        ("/account/profile", at(AccountPlace::Profile)),
        ("/account/email", at(AccountPlace::Contact(Medium::Email))),
        ("/account/phone", at(AccountPlace::Contact(Medium::PhoneNumber))),
        ("/account/password", at(AccountPlace::Password)),
        ("/account/authenticator", at(AccountPlace::Authenticator)),
        ("/account/authenticator/add", at(AccountPlace::NewAuthenticator)),
        ("/account/recovery-codes", at(AccountPlace::RecoveryCodes)),
        ("/account/terms", at(AccountPlace::Terms)),
        ("/account/sessions", at(AccountPlace::Sessions)),
        ("/account/events", at(AccountPlace::Events)),
        ("/account/not-me", at(AccountPlace::NotMe { event: 0 })),
        ("/account/passkeys", at(AccountPlace::Passkeys)),
        ("/account/passkey", at(AccountPlace::Passkey)),
        ("/passkeys/add", at(AccountPlace::AddPasskey)),
        ("/account/proof", at(AccountPlace::Proof)),
        ("/account/delete", at(AccountPlace::Deletion)),
    ]
}

/// Where brand teams change how their pages look.
fn studio() -> [(&'static str, [Route; 2]); 7] {
    use studio::{editor, history, overview, pictures, preview, review, words};
    [
        ("/studio", [read().to(overview::get), post().to(overview::post)]),
        ("/studio/theme", [read().to(editor::get), post().to(editor::post)]),
        ("/studio/pictures", [read().to(pictures::get), post().to(pictures::post)]),
        ("/studio/words", [read().to(words::get), post().to(words::post)]),
        ("/studio/review", [read().to(review::get), post().to(review::post)]),
        ("/studio/history", [read().to(history::get), post().to(history::post)]),
        ("/studio/preview", [read().to(preview::get), post().to(preview::post)]),
    ]
}

/// The endpoints that apps call, each with its preflight.
fn apps(config: &mut ServiceConfig) {
    let endpoint = |path: &str, methods: &'static str, routes: Vec<Route>| {
        let resource = resource(path)
            .wrap(from_fn(faces::oauth))
            .route(method(Method::OPTIONS).to(oidc::preflight))
            .default_service(only(methods));
        routes.into_iter().fold(resource, Resource::route)
    };
    let user_info = || vec![read().to(oidc::user_info::get), post().to(oidc::user_info::get)];
    let document = |path: &str, route: Route| endpoint(path, READ, vec![route]);
    config
        .service(endpoint("/oauth2/token", POST, vec![post().to(oidc::token::post)]))
        .service(endpoint("/oauth2/revoke", POST, vec![post().to(oidc::revoke::post)]))
        .service(endpoint("/oauth2/userInfo", READ_OR_POST, user_info()))
        .service(endpoint("/oauth2/userinfo", READ_OR_POST, user_info()))
        .service(document(
            "/{pool}/.well-known/openid-configuration",
            read().to(oidc::discovery::get),
        ))
        .service(document("/{pool}/.well-known/jwks.json", read().to(oidc::discovery::keys)))
        .service(document("/.well-known/openid-configuration", read().to(oidc::discovery::root)))
        .service(document("/.well-known/webauthn", read().to(oidc::discovery::related_origins)))
        .service(document("/.well-known/jwks.json", read().to(oidc::discovery::root_keys)));
}

/// What `Allow` says where another method was used (RFC 9110 §15.5.6).
const READ: &str = "GET, HEAD";
const POST: &str = "POST";
const READ_OR_POST: &str = "GET, HEAD, POST";

/// GET, and HEAD as RFC 9110 §9.1 asks; the server leaves the body away.
fn read() -> Route {
    route().guard(Any(Get()).or(Head()))
}

/// The answer to any other method.
fn only(methods: &'static str) -> Route {
    to(move || async move { Err::<HttpResponse, Problem>(Unfit::MethodNotAllowed(methods).into()) })
}
