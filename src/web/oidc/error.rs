use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use serde_json::{Map, Value};

use crate::oauth::ErrorCode;
use crate::signin::Fault;
use crate::token::BadToken;
use crate::web::{Problem, Unfit};

use super::JSON;

/// A problem in the words of RFC 6749 §5.2 and RFC 6750 §3 (contract, sections 5.3, 6.2 and 7).
pub fn answer(problem: &Problem) -> HttpResponse {
    let (code, description) = words(problem);
    let mut body = Map::new();
    body.insert("error".to_owned(), code.as_str().into());
    if let Some(description) = description {
        body.insert("error_description".to_owned(), description.into());
    }
    let mut response = HttpResponse::build(status(problem));
    response.insert_header((CONTENT_TYPE, JSON));
    if let Some(challenge) = challenge(problem, code, description) {
        response.insert_header((WWW_AUTHENTICATE, challenge));
    }
    response.body(Value::Object(body).to_string())
}

/// A body of another kind is a malformed request, which RFC 6749 §5.2 and the original answer 400.
fn status(problem: &Problem) -> StatusCode {
    if matches!(problem, Problem::Unfit(Unfit::UnsupportedMediaType)) {
        StatusCode::BAD_REQUEST
    } else {
        problem.status()
    }
}

fn words(problem: &Problem) -> (ErrorCode, Option<&'static str>) {
    match problem {
        Problem::Refused(refusal) => (refusal.error.code, refusal.error.description),
        Problem::BadToken(BadToken::Invalid) => (
            ErrorCode::InvalidToken,
            Some(
                "Access token is expired, disabled, or deleted, or the user has globally signed out.",
            ),
        ),
        Problem::BadToken(BadToken::NoOpenid) => {
            (ErrorCode::InvalidToken, Some("Access token does not contain openid scope"))
        }
        Problem::NoToken => {
            (ErrorCode::InvalidRequest, Some("Bad OAuth2 request at UserInfo Endpoint"))
        }
        Problem::TooMany { .. } => (ErrorCode::TemporarilyUnavailable, Some("Too many requests")),
        Problem::Fault(Fault::Down(_) | Fault::Busy { .. }) => {
            (ErrorCode::TemporarilyUnavailable, None)
        }
        Problem::Fault(Fault::Misfit { .. }) | Problem::Template(_) => {
            (ErrorCode::ServerError, None)
        }
        Problem::Unfit(_) => (ErrorCode::InvalidRequest, None),
    }
}

fn challenge(problem: &Problem, code: ErrorCode, description: Option<&str>) -> Option<String> {
    match problem {
        Problem::Refused(refusal) if refusal.unauthorized => {
            Some(format!("Basic realm=\"Vestibule\", error=\"{code}\""))
        }
        Problem::BadToken(_) | Problem::NoToken => {
            let description = description.unwrap_or_default();
            Some(format!("Bearer error=\"{code}\", error_description=\"{description}\""))
        }
        Problem::Refused(_)
        | Problem::TooMany { .. }
        | Problem::Unfit(_)
        | Problem::Fault(_)
        | Problem::Template(_) => None,
    }
}
