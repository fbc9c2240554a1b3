use std::sync::Arc;

use actix_web::http::header::AUTHORIZATION;

use crate::app::App;
use crate::domain::{Client, Pool};
use crate::oauth::{ErrorCode, Params};
use crate::token::{Credentials, TokenError, unknown_client};
use crate::web::visit::Visit;

/// Who calls: a client of one of this host's pools that is who it says.
pub fn authenticated(
    app: &App,
    visit: &Visit,
    params: &Params,
) -> Result<(Arc<Pool>, Arc<Client>), TokenError> {
    let header = visit.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let shown = Credentials::read(header, params)?.ok_or(ErrorCode::InvalidRequest)?;
    let found = visit.site.client(shown.id.as_str());
    let (pool, client) = found.ok_or_else(|| unknown_client(false))?;
    app.token.authenticate(&client, &shown)?;
    Ok((pool, client))
}
