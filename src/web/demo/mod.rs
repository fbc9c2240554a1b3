//! What demo mode adds: an app to sign in to, the people to sign in as, and the mailbox.

mod app;
mod mailbox;
mod relying_party;
mod tabs;

use actix_web::middleware::from_fn;
use actix_web::web::{Data, ServiceConfig, get, post, resource, scope, to};

use super::{faces, hosted};

pub use tabs::Demo;

/// The mailbox; there is nothing of it outside demo mode.
pub fn mailbox(config: &mut ServiceConfig) {
    config.service(
        scope("/dev/mailbox")
            .wrap(from_fn(faces::pages))
            .route("", get().to(mailbox::list))
            .route("/{id}", get().to(mailbox::one))
            .route("/{id}/raw", get().to(mailbox::raw))
            .default_service(to(hosted::not_found)),
    );
}

/// The demo app, where a client of it is configured.
pub fn app(config: &mut ServiceConfig, demo: Data<Demo>) {
    config
        .app_data(demo)
        .service(resource("/").wrap(from_fn(faces::pages)).route(get().to(app::front)))
        .service(
            scope("/demo")
                .wrap(from_fn(faces::pages))
                .route("", get().to(app::home))
                .route("", post().to(app::act))
                .route("/people", get().to(app::people))
                .route("/sign-in", get().to(app::sign_in))
                .route("/callback", get().to(app::callback))
                .default_service(to(hosted::not_found)),
        );
}
