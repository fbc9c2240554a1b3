use std::sync::Arc;

use crate::app::App;
use crate::domain::{Client, Happened, Passage, Pool, StrictRule};
use crate::limits::Called;
use crate::oauth::{ErrorCode, Params};
use crate::token::{Credentials, TokenError, unknown_client};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit};

/// Who calls: a client of one of this host's pools that is who it says.
///
/// The call is counted before the caller learns whether the secret was right, and behind too many
/// wrong ones a right one is refused as well.
pub async fn authenticated(
    app: &App,
    visit: &Visit,
    params: &Params,
) -> Result<(Arc<Pool>, Arc<Client>), Problem> {
    let shown = Credentials::read(visit.authorization(), params);
    let found = match &shown {
        Ok(Some(shown)) => visit.site.client(shown.id.as_str()),
        Ok(None) | Err(_) => None,
    };
    let verdict = match (&shown, &found) {
        (Ok(Some(shown)), Some((_, client))) => app.token.authenticate(client, shown),
        (Ok(None), _) => Err(ErrorCode::InvalidRequest.into()),
        (Ok(Some(_)), None) | (Err(_), _) => Err(unknown(visit)),
    };
    let (pool, named) = match &found {
        Some((pool, client)) => (pool, Some(&**client)),
        None => (visit.site.first().ok_or(Unfit::UnknownHost)?, None),
    };
    let counted = Called { genuine: verdict.is_ok(), ..called(visit, pool, named) };
    if let Passage::Full { wait } = app.limiter.called(counted, visit.at).await? {
        app.turned_away(pool, named, Happened::RequestLimited, &visit.visitor).await?;
        return Err(Problem::TooMany { wait });
    }
    if let Err(refused) = verdict {
        app.turned_away(pool, named, Happened::ClientRefused, &visit.visitor).await?;
        return Err(refused.into());
    }
    Ok(found.ok_or_else(|| unknown(visit))?)
}

/// Counts what a public client showed in vain: a code or a refresh token that was none. A
/// confidential one proved who it is, and hands on what strangers bring to its callback: those could
/// fill its count.
pub async fn failed(app: &App, visit: &Visit, pool: &Pool, client: &Client) -> Result<(), Problem> {
    Ok(app.limiter.failed(called(visit, pool, Some(client)), visit.at).await?)
}

/// Clients that nobody has count as one, whatever they are called.
fn called<'a>(visit: &Visit, pool: &'a Pool, client: Option<&'a Client>) -> Called<'a> {
    let client = client.map_or("", |client| client.id.as_str());
    Called { pool: &pool.id, client, address: visit.visitor.address, genuine: false }
}

/// Nobody's own rules hold for a client that is none: those of the host's pools do.
fn unknown(visit: &Visit) -> TokenError {
    let strict = |pool: &Arc<Pool>| pool.compatibility.holds(StrictRule::InvalidClientIs401);
    unknown_client(visit.site.pools().iter().all(strict))
}
