//! A page as an answer: its policy, and what its forms may lead to.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderValue, X_FRAME_OPTIONS,
};
use askama::Template;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Problem;

/// A page with its policy: nothing from elsewhere, no inline script or style, forms to us and to
/// the client.
pub fn html(status: StatusCode, body: String, form_targets: &[String]) -> HttpResponse {
    with_policy(status, body, form_targets, "")
}

/// The same, whose script asks us how things stand.
pub fn asking(status: StatusCode, body: String, form_targets: &[String]) -> HttpResponse {
    with_policy(status, body, form_targets, "connect-src 'self'; ")
}

fn with_policy(
    status: StatusCode,
    body: String,
    form_targets: &[String],
    more: &str,
) -> HttpResponse {
    let targets = form_targets.join(" ");
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; {more}\
         form-action 'self' {targets}; base-uri 'none'; frame-ancestors 'none'"
    );
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .body(body)
}

/// Lets a page load fonts of ours, as it may load style of ours. Asked for where a theme brings some.
pub fn allow_fonts(headers: &mut HeaderMap) {
    let policy = headers.get(CONTENT_SECURITY_POLICY).and_then(|value| value.to_str().ok());
    let policy = policy.filter(|own| own.contains("style-src 'self'"));
    let policy =
        policy.and_then(|own| HeaderValue::from_str(&format!("{own}; font-src 'self'")).ok());
    if let Some(policy) = policy {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

/// Renders a page that is no question.
pub fn plain(status: StatusCode, page: &impl Template) -> Result<HttpResponse, Problem> {
    Ok(html(status, page.render()?, &[]))
}

/// What `form-action` has to allow for an address: browsers check it along the whole chain of
/// redirects behind a posted form, and an app's callback may send people on to another of its
/// hosts.
pub fn form_target(uri: &str) -> String {
    let scheme = uri.split_once(':').map_or("https", |(scheme, _)| scheme);
    format!("{scheme}:")
}

/// A page of the studio: its frames show pages of ours, and its script asks us.
pub fn studio(status: StatusCode, body: String) -> HttpResponse {
    with_policy(status, body, &[], "connect-src 'self'; frame-src 'self'; ")
}

/// A page that is only looked at, in a frame of ours: no form leads on, nothing runs, and it wears the
/// style that it brings along.
pub fn framed(status: StatusCode, body: String, style: &str) -> HttpResponse {
    let hash = STANDARD.encode(digest::digest(&digest::SHA256, style.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src 'self' data:; font-src 'self'; form-action 'none'; \
         base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin"
    );
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .insert_header((X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(body)
}

/// In place of a page that cannot be made.
pub fn nothing_to_show() -> HttpResponse {
    let body = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>No preview</title>\
                <p>This draft cannot be shown before its mistakes are mended.</p></html>";
    framed(StatusCode::OK, body.to_owned(), "")
}
