//! The pages and the addresses around them, as the original has them (contract, section 1).

pub mod account;
pub mod assets;
pub mod authorize;
mod begun;
pub mod error;
pub mod forgot_password;
pub mod health;
pub mod link;
pub mod login;
pub mod logout;
pub mod lost_factor;
pub mod sign_up;

use std::sync::Arc;

use actix_web::HttpResponse;

use crate::app::App;
use crate::domain::{AuthorizeError, AuthorizeRequest, Client, Pool, Shown};
use crate::oauth::Params;

use super::visit::Visit;
use super::{Problem, Unfit};

/// The client that a request names, at a pool of this host.
pub struct Named {
    pub pool: Arc<Pool>,
    pub client: Arc<Client>,
}

/// The first step of the contract's order of checks (section 3.2): who asks.
pub fn named(app: &App, visit: &Visit, params: &Params) -> Result<Named, Shown> {
    if params.repeats(&["client_id"]) {
        return Err(Shown::Malformed);
    }
    let id = params.get("client_id").ok_or(Shown::MissingParameters)?;
    let (pool, client) = visit.client(app, id, params).ok_or(Shown::UnknownClient)?;
    Ok(Named { pool, client })
}

impl Named {
    /// The steps behind: the callback, then everything else.
    pub fn request(&self, params: &Params) -> Result<AuthorizeRequest, AuthorizeError> {
        AuthorizeRequest::parse(params, &self.client, &self.pool)
    }
}

pub async fn not_found() -> Result<HttpResponse, Problem> {
    Err(Unfit::NotFound.into())
}
