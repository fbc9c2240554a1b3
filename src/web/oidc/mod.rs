//! The endpoints that apps call, and the documents that tell where they are.

pub mod client;
pub mod discovery;
pub mod error;
pub mod revoke;
pub mod token;
pub mod user_info;

use actix_web::HttpResponse;
use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_MAX_AGE,
};

use super::{Problem, Unfit};

const JSON: &str = "application/json;charset=UTF-8";

/// The preflight of a browser app: what these endpoints take is open to all.
pub async fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, OPTIONS"))
        .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type"))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}

pub async fn wrong_method() -> Result<HttpResponse, Problem> {
    Err(Unfit::MethodNotAllowed.into())
}
