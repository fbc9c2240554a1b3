use std::sync::Arc;

use actix_web::http::header::AUTHORIZATION;

use crate::app::App;
use crate::domain::{Client, Pool, StrictRule};
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
    let shown = Credentials::read(header, params).map_err(|_| unknown(visit))?;
    let shown = shown.ok_or(ErrorCode::InvalidRequest)?;
    let found = visit.site.client(shown.id.as_str());
    let (pool, client) = found.ok_or_else(|| unknown(visit))?;
    app.token.authenticate(&client, &shown)?;
    Ok((pool, client))
}

/// Nobody's own rules hold for a client that is none: those of the host's pools do.
fn unknown(visit: &Visit) -> TokenError {
    let strict = |pool: &Arc<Pool>| pool.compatibility.holds(StrictRule::InvalidClientIs401);
    unknown_client(visit.site.pools().iter().all(strict))
}
