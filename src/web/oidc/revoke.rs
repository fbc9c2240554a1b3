//! `POST /oauth2/revoke` (contract, section 7; RFC 7009).

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::ErrorCode;
use crate::token::{Ctx, Refusal};
use crate::web::visit::Visit;
use crate::web::{Problem, form};

use super::client;

pub async fn post(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let params = form::read(&request, payload).await?;
    let (pool, client) =
        client::authenticated(&app, &visit, &params).await.map_err(unauthorized)?;
    let ctx = Ctx { pool: &pool, client: &client, at: visit.at, visitor: &visit.visitor };
    app.token.revoke(ctx, &params).await?;
    Ok(HttpResponse::Ok().finish())
}

/// Here the original answers 401 for bad credentials, unlike at the token endpoint.
fn unauthorized(problem: Problem) -> Problem {
    match problem {
        Problem::Refused(refusal) if refusal.error.code == ErrorCode::InvalidClient => {
            Problem::Refused(Refusal { unauthorized: true, ..refusal })
        }
        problem => problem,
    }
}
