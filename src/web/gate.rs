//! Who may not come in at all: where a pool says from which networks its pages may be used, this is
//! looked at before anything else of a request, and nothing else is.

use actix_web::dev::ServiceRequest;
use actix_web::web::Data;

use crate::app::App;
use crate::domain::{Client, Happened, Pool};
use crate::oauth::Params;

use super::visit::{Visit, client_address};
use super::{Problem, Unfit};

/// What is to be answered to somebody from elsewhere. Who names no client, names no pool.
pub(super) async fn refusal(request: &ServiceRequest) -> Option<Problem> {
    let app = request.app_data::<Data<App>>()?.clone();
    if !app.book.load().has_gates() {
        return None;
    }
    let (address, params) = {
        let http = request.request();
        (client_address(http), Params::parse(http.query_string()).ok()?)
    };
    let visit = Visit::read(request.request()).ok()?;
    let (pool, client) = visit.site.client(params.get("client_id")?)?;
    if pool.networks.admit(address) {
        return None;
    }
    Some(turned_away(&app, &visit, &pool, &client).await)
}

/// The same for a client that was named elsewhere than in the address.
pub(super) async fn admit(
    app: &App,
    visit: &Visit,
    pool: &Pool,
    client: &Client,
) -> Result<(), Problem> {
    if pool.networks.admit(visit.visitor.address) {
        return Ok(());
    }
    Err(turned_away(app, visit, pool, client).await)
}

async fn turned_away(app: &App, visit: &Visit, pool: &Pool, client: &Client) -> Problem {
    let what = Happened::NetworkRefused;
    match app.turned_away(pool, Some(client), what, &visit.visitor).await {
        Ok(()) => Unfit::Network.into(),
        Err(fault) => fault.into(),
    }
}
