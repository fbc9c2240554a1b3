//! `<issuer>/.well-known/*` (contract, section 10), and the same documents at the root of a host
//! that one pool has for itself.

use std::sync::Arc;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use crate::app::App;
use crate::domain::{KeyUse, Pool, StrictRule};
use crate::web::visit::{Visit, host};
use crate::web::{Problem, Unfit};

use super::JSON;

pub async fn get(
    app: Data<App>,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let pool = at_issuer(&app, &path, &request)?;
    configuration(&app, &pool)
}

pub async fn keys(
    app: Data<App>,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let pool = at_issuer(&app, &path, &request)?;
    jwks(&app, &pool)
}

pub async fn root(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let pool = alone(&visit)?;
    configuration(&app, &pool)
}

pub async fn root_keys(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let pool = alone(&visit)?;
    jwks(&app, &pool)
}

fn at_issuer(app: &App, id: &str, request: &HttpRequest) -> Result<Arc<Pool>, Problem> {
    Ok(app.book.load().issuer(host(request), id).cloned().ok_or(Unfit::NotFound)?)
}

/// Where several pools share a host, its root is nobody's.
fn alone(visit: &Visit) -> Result<Arc<Pool>, Problem> {
    let first = visit.site.first().filter(|_| !visit.site.is_shared());
    Ok(first.cloned().ok_or(Unfit::NotFound)?)
}

/// The original's members, and `code_challenge_methods_supported`, without which careful clients
/// do not believe that there is PKCE. A strict pool tells the rest of what holds for it.
fn configuration(app: &App, pool: &Pool) -> Result<HttpResponse, Problem> {
    let origin = &pool.origin;
    let issuer = pool.issuer();
    let algorithm = app.signer.algorithm(pool, KeyUse::Id)?;
    let mut document = json!({
        "authorization_endpoint": origin.at("/oauth2/authorize"),
        "code_challenge_methods_supported": ["S256"],
        "end_session_endpoint": origin.at("/logout"),
        "id_token_signing_alg_values_supported": [algorithm.as_str()],
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "response_types_supported": ["code", "token"],
        "revocation_endpoint": origin.at("/oauth2/revoke"),
        "scopes_supported": ["openid", "email", "phone", "profile"],
        "subject_types_supported": ["public"],
        "token_endpoint": origin.at("/oauth2/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "userinfo_endpoint": origin.at("/oauth2/userInfo"),
    });
    if pool.compatibility.holds(StrictRule::AnswersNameIssuer) {
        tell_strict(&mut document);
    }
    if (pool.step_up || pool.compatibility.holds(StrictRule::AuthenticationContext))
        && let Some(members) = document.as_object_mut()
    {
        members.insert("acr_values_supported".to_owned(), json!(pool.level_names.all()));
    }
    Ok(document_answer(document.to_string()))
}

fn tell_strict(document: &mut Value) {
    let more = json!({
        "authorization_response_iss_parameter_supported": true,
        "claims_parameter_supported": true,
        "claims_supported": ["sub", "iss", "aud", "exp", "iat", "auth_time", "acr", "amr", "nonce",
            "email", "email_verified", "phone_number", "phone_number_verified", "name", "family_name",
            "given_name", "middle_name", "nickname", "preferred_username", "profile", "picture",
            "website", "gender", "birthdate", "zoneinfo", "locale", "updated_at", "address"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "prompt_values_supported": ["none", "login", "select_account"],
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "response_modes_supported": ["query", "fragment", "form_post"],
        "response_types_supported": ["code"],
        "scopes_supported": ["openid", "email", "phone", "profile", "offline_access"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "none"],
    });
    if let (Some(members), Value::Object(more)) = (document.as_object_mut(), more) {
        members.extend(more);
    }
}

fn jwks(app: &App, pool: &Pool) -> Result<HttpResponse, Problem> {
    Ok(document_answer(app.signer.jwks(pool)?.to_string()))
}

fn document_answer(body: String) -> HttpResponse {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, JSON)).body(body)
}
