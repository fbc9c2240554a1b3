//! `GET /oauth2/authorize` (contract, section 3).

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::{App, is_told_in_place};
use crate::domain::{AuthorizeRequest, Happened, Passage, StrictRule, UserSub, Wished};
use crate::limits::Posted;
use crate::oauth::{ErrorCode, Params};
use crate::signin::Fault;
use crate::token::Hint;
use crate::web::reply::{Reply, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, READ, Unfit, faces, form, gate};

use super::{Named, named};

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    match Params::parse(&visit.query) {
        Ok(params) => begin(&app, &visit, &params).await,
        Err(_) => Ok(shown(crate::domain::Shown::Malformed, None)),
    }
}

/// For strict clients alone; the original takes no POST here.
pub async fn post(
    app: Data<App>,
    mut visit: Visit,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let params = form::read(&request, payload).await?;
    let named = named(&app, &visit, &params).ok();
    let named = named.filter(|named| named.client.holds(StrictRule::AuthorizeByPost));
    let Named { pool, client } = named.ok_or(Unfit::MethodNotAllowed(READ))?;
    gate::admit(&app, &visit, &pool, &client).await?;
    let arrival = visit.arrival(&app, &pool);
    let posted = Posted {
        pool: &pool.id,
        client: &client.id,
        address: visit.visitor.address,
        subject: None,
        known: arrival.known.first(),
    };
    if let Passage::Full { wait } = app.limiter.posted(posted, visit.at).await? {
        let what = Happened::RequestLimited;
        app.turned_away(&pool, Some(&client), what, &visit.visitor).await?;
        return Err(Problem::TooMany { wait });
    }
    visit.query = params.encode();
    visit.wished = Wished::of(&params);
    match begin(&app, &visit, &params).await {
        Err(Problem::Fault(fault)) if fault.passes() => Ok(ask_by_get(&visit)),
        answer => answer,
    }
}

/// To the address with everything that was posted: a page there can be reloaded and linked to.
fn ask_by_get(visit: &Visit) -> HttpResponse {
    let there = format!("{}?{}", visit.path, visit.query);
    HttpResponse::SeeOther().insert_header((LOCATION, there)).finish()
}

async fn begin(app: &App, visit: &Visit, params: &Params) -> Result<HttpResponse, Problem> {
    let named = match named(app, visit, params) {
        Ok(named) => named,
        Err(why) => return Ok(shown(why, None)),
    };
    let reply = Reply { app, visit, pool: &named.pool };
    let request = match named.request(params) {
        Ok(request) => request,
        Err(error) => return reply.refuse(&named.client, error),
    };
    answer(app, visit, &named, &request).await
}

/// What a request comes to that is sound: straight to the client, or to the pages.
pub async fn answer(
    app: &App,
    visit: &Visit,
    named: &Named,
    request: &AuthorizeRequest,
) -> Result<HttpResponse, Problem> {
    let reply = Reply { app, visit, pool: &named.pool };
    let arrival = visit.arrival(app, &named.pool);
    let hinted = match hinted(app, named, request) {
        Ok(hinted) => hinted,
        Err(code) => {
            return reply.answer(&named.client, request.callback.with_error(code.into()), None);
        }
    };
    match app.authorize(&arrival, request, hinted.as_ref()).await {
        Ok(next) => reply.next(request, next).await,
        Err(fault) if is_told_in_place(request, &fault) => Err(fault.into()),
        Err(fault) => {
            let code = fault_code(request, &fault);
            faces::log(app, &fault.into(), visit.id);
            reply.answer(&named.client, request.callback.with_error(code.into()), None)
        }
    }
}

/// Whom a hint names; one that we did not issue is an error, as nothing can be made of it.
fn hinted(
    app: &App,
    named: &Named,
    request: &AuthorizeRequest,
) -> Result<Option<UserSub>, ErrorCode> {
    let Some(token) = &request.id_token_hint else {
        return Ok(None);
    };
    match app.token.hint(&named.pool, token) {
        Some(Hint { user, .. }) => Ok(Some(user)),
        None => Err(ErrorCode::InvalidRequest),
    }
}

/// The original says `server_error` whatever went wrong; the standard has a word for what passes.
fn fault_code(request: &AuthorizeRequest, fault: &Fault) -> ErrorCode {
    if fault.passes() && request.client.holds(StrictRule::ErrorsInUsualOrder) {
        ErrorCode::TemporarilyUnavailable
    } else {
        ErrorCode::ServerError
    }
}
