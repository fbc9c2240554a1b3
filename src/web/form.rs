//! Reading what was posted: of the right kind, of bounded size, decoded once.

use actix_web::HttpRequest;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Payload;
use futures_util::StreamExt as _;
use zeroize::Zeroizing;

use crate::oauth::Params;

use super::{Problem, Unfit};

/// A whole authorization request with a long `state` fits; nothing else comes near.
const LARGEST: usize = 32 * 1024;

/// The pairs of a posted form.
pub async fn read(request: &HttpRequest, payload: Payload) -> Result<Params, Problem> {
    read_within(request, payload, LARGEST).await
}

/// The same of a form that may have so many bytes.
pub async fn read_within(
    request: &HttpRequest,
    mut payload: Payload,
    largest: usize,
) -> Result<Params, Problem> {
    if !is_form(request) {
        return Err(Unfit::UnsupportedMediaType.into());
    }
    let mut body = Zeroizing::new(Vec::new());
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Unfit::Malformed)?;
        if body.len() + chunk.len() > largest {
            return Err(Unfit::TooLarge.into());
        }
        body.extend_from_slice(&chunk);
    }
    let text = std::str::from_utf8(&body).map_err(|_| Unfit::Malformed)?;
    Ok(Params::parse(text)?)
}

/// The media type without its parameters, whatever their case.
fn is_form(request: &HttpRequest) -> bool {
    let header = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = header.and_then(|text| text.split(';').next()).unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
