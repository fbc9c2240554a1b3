//! `POST /oauth2/token` (contract, section 5).

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use crate::app::App;
use crate::oauth::ErrorCode;
use crate::token::{Ctx, TokenError, Tokens};
use crate::web::visit::Visit;
use crate::web::{Problem, form};

use super::{JSON, client};

/// The answer's members; what is not there is left out (contract, section 5.2).
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<&'a str>,
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a str>,
    expires_in: i64,
    token_type: &'static str,
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let params = form::read(&request, payload).await?;
    let (pool, client) = client::authenticated(&app, &visit, &params).await?;
    let ctx = Ctx { pool: &pool, client: &client, at: visit.at, visitor: &visit.visitor };
    let exchanged = app.exchange(ctx, &params).await;
    if let Err(TokenError::Refused(refusal)) = &exchanged
        && refusal.error.code == ErrorCode::InvalidGrant
        && client.is_public()
    {
        client::failed(&app, &visit, &pool, &client).await?;
    }
    Ok(answer(&exchanged?))
}

fn answer(tokens: &Tokens) -> HttpResponse {
    let answer = Answer {
        id_token: tokens.id_token.as_ref().map(|token| token.expose().as_str()),
        access_token: tokens.access_token.expose(),
        refresh_token: tokens.refresh_token.as_ref().map(|token| token.expose().as_str()),
        scope: tokens.scope.as_deref(),
        expires_in: tokens.expires_in,
        token_type: "Bearer",
    };
    HttpResponse::Ok().insert_header((CONTENT_TYPE, JSON)).json(answer)
}
