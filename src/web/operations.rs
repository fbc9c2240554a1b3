//! What operators and their machines ask, on a listener of its own: whether the process lives,
//! whether it should be sent requests, and its numbers.

use std::fmt::Write as _;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Data, ServiceConfig};

use crate::app::App;
use crate::metrics;

use super::{hosted, read};

/// The routes of the operators' listener.
pub fn operations(config: &mut ServiceConfig) {
    config
        .route("/healthz", read().to(hosted::health::get))
        .route("/readyz", read().to(ready))
        .route("/metrics", read().to(numbers));
}

/// 200 where every store answered the last time that it was asked and nobody has told the process
/// to stop, else 503; a line for each store says which, and how long ago that was. They are asked
/// all the time, so this waits for none of them. The cause is in the log, as it may name what is
/// nobody's business.
async fn ready(app: Data<App>) -> HttpResponse {
    let mut text = String::new();
    let mut is_ready = !app.stand.is_stopping();
    if app.stand.is_stopping() {
        text.push_str("process stopping\n");
    }
    for (name, beat) in app.stand.stores() {
        is_ready &= beat.is_some_and(|beat| beat.is_up);
        let _never_fails = match beat {
            Some(beat) => {
                let (word, age) = (if beat.is_up { "ok" } else { "down" }, beat.age().as_millis());
                writeln!(text, "{name} {word}, asked {age} ms ago")
            }
            None => writeln!(text, "{name} unknown"),
        };
    }
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(text)
}

async fn numbers(app: Data<App>) -> HttpResponse {
    match app.metrics.text() {
        Ok(text) => {
            HttpResponse::Ok().insert_header((CONTENT_TYPE, metrics::CONTENT_TYPE)).body(text)
        }
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
