//! `GET /error`: the end of requests that may not travel to a callback (contract, section 4.6).

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::Params;
use crate::web::views::ErrorKind;
use crate::web::{Problem, frame};

/// Names what happened from a list of ours; what stands in the address is never shown.
pub async fn get(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let params = Params::parse(request.query_string()).unwrap_or_default();
    let kind = match params.get("error") {
        Some("redirect_mismatch") => ErrorKind::RedirectMismatch,
        Some("Required parameters missing") => ErrorKind::MissingParameters,
        Some("unauthorized_client") => ErrorKind::LoginUnavailable,
        _ => ErrorKind::BadRequest,
    };
    frame::error_page(&app, &request, kind)
}
