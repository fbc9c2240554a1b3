//! `/oauth2/userInfo` (contract, section 6; OpenID Connect Core §5.3).

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use serde_json::Value;

use crate::app::App;
use crate::token::BadToken;
use crate::web::Problem;
use crate::web::visit::Visit;

use super::JSON;

/// By GET or POST, with the token in the header. The pool is the one of this host that signed it.
pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let token = visit.authorization().and_then(bearer).ok_or(Problem::NoToken)?;
    let mut refusal = BadToken::Invalid;
    for pool in visit.site.pools() {
        let bearer = match app.token.bearer(pool, token, visit.at) {
            Ok(bearer) => bearer,
            Err(BadToken::Invalid) => continue,
            Err(BadToken::NoOpenid) => {
                refusal = BadToken::NoOpenid;
                break;
            }
        };
        let Some(client) = visit.site.client_of(pool, &bearer.client) else {
            break;
        };
        let shown = app.token.user_info(pool, &client, &bearer).await?;
        let shown = shown.map_err(Problem::BadToken)?;
        return Ok(HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, JSON))
            .body(Value::Object(shown).to_string()));
    }
    Err(Problem::BadToken(refusal))
}

/// The token behind `Bearer`; the scheme's name has no case.
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}
