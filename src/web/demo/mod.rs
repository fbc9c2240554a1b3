//! What demo mode adds: an app to sign in to, and the mailbox.

mod mailbox;

use actix_web::middleware::from_fn;
use actix_web::web::{ServiceConfig, get, resource};

use super::faces;

/// The routes of demo mode; nothing of it is there otherwise.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/dev/mailbox").wrap(from_fn(faces::pages)).route(get().to(mailbox::list)),
        )
        .service(
            resource("/dev/mailbox/{id}").wrap(from_fn(faces::pages)).route(get().to(mailbox::one)),
        )
        .service(
            resource("/dev/mailbox/{id}/raw")
                .wrap(from_fn(faces::pages))
                .route(get().to(mailbox::raw)),
        );
}
