//! What surrounds every answer: its id, its headers, its line in the log, and the face of its
//! error.

use std::fmt;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage as _, HttpResponse};
use uuid::Uuid;

use crate::app::{App, with_patience};

use super::visit::{Visit, client_address, host};
use super::{Problem, Unfit, document, frame, oidc, traced};

/// Names one answer: in its header, on its error page, and in the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RequestId(Uuid);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// What log lines of answered requests are filed under, so that they can be left out.
pub const REQUESTS: &str = "vestibule::requests";

/// Headers of every answer (contract, section 14), and ours for pages that nobody may frame, index
/// or keep.
const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-xss-protection", "1; mode=block"),
    ("cache-control", "no-cache, no-store, max-age=0, must-revalidate"),
    ("pragma", "no-cache"),
    ("expires", "0"),
    ("server", "Server"),
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ("referrer-policy", "same-origin"),
    ("x-robots-tag", "noindex"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Where the pages are served over https, and nowhere else (RFC 6797 §7.2).
const TRANSPORT: (&str, &str) =
    ("strict-transport-security", "max-age=31536000 ; includeSubDomains");

/// Around everything: an id before, headers and a log line after. Never the query, a cookie or a
/// body: those hold codes and passwords.
pub async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let app = request.app_data::<Data<App>>().cloned();
    let id = RequestId(app.as_ref().map(|app| app.vault.uuid()).unwrap_or_default());
    request.extensions_mut().insert(id);
    let began = std::time::Instant::now();
    let _under_way = app.as_ref().map(|app| app.metrics.request());
    let inside = app.as_ref().map(Data::get_ref);
    let answered = traced::answer(inside, id, request, next);
    let mut response = match &app {
        Some(app) => with_patience(app.patience, answered).await?,
        None => answered.await?,
    };
    let request = response.request().clone();
    let secure = app.as_ref().is_some_and(|app| app.book.load().is_secure(host(&request)));
    add_headers(response.headers_mut(), id, secure);
    if app.as_ref().is_some_and(|app| app.catalog.load().has_fonts()) {
        document::allow_fonts(response.headers_mut());
    }
    let (took, route) = (began.elapsed(), request.match_pattern().unwrap_or_default());
    tracing::info!(
        target: REQUESTS,
        { request.id = %id,
        method = %request.method(),
        route,
        status = response.status().as_u16(),
        client.address = client_address(&request).map(tracing::field::display),
        micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX) },
        "Answered"
    );
    if let Some(app) = &app {
        let status = response.status().as_u16();
        app.metrics.answered(request.method().as_str(), route, status, took);
    }
    Ok(response)
}

fn add_headers(headers: &mut HeaderMap, id: RequestId, secure: bool) {
    for (name, value) in HEADERS.iter().chain(secure.then_some(&TRANSPORT)) {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        headers.insert(HeaderName::from_static("x-amz-cognito-request-id"), value);
    }
}

/// Around the pages: errors become pages, in the visitor's language.
pub async fn pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, Error> {
    if let Some(problem) = super::gate::refusal(&request).await {
        log_of(request.request(), &problem);
        let mut page = frame::problem(request.request(), &problem);
        add_hints(&mut page, &problem);
        return Ok(request.into_response(page).map_into_right_body());
    }
    let response = next.call(request).await?;
    let Some(problem) = response.response().error().and_then(|error| error.as_error::<Problem>())
    else {
        return Ok(response.map_into_left_body());
    };
    let request = response.request().clone();
    log_of(&request, problem);
    let mut page = frame::problem(&request, problem);
    add_hints(&mut page, problem);
    Ok(ServiceResponse::new(request, page).map_into_right_body())
}

/// Around the OAuth endpoints: errors become JSON, everything is readable from other origins, and
/// the CSRF cookie is set as the original sets it on every answer (contract, quirk 18).
pub async fn oauth(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, Error> {
    let response = next.call(request).await?;
    let problem = response.response().error().and_then(|error| error.as_error::<Problem>());
    let Some(problem) = problem else {
        let mut response = response;
        share(response.response_mut().headers_mut());
        let request = response.request().clone();
        let cookie = csrf_cookie(&request);
        if let Some(value) = cookie {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        return Ok(response.map_into_left_body());
    };
    let request = response.request().clone();
    log_of(&request, problem);
    let mut answer = oidc::error::answer(problem);
    add_hints(&mut answer, problem);
    share(answer.headers_mut());
    if let Some(value) = csrf_cookie(&request) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(ServiceResponse::new(request, answer).map_into_right_body())
}

fn csrf_cookie(request: &actix_web::HttpRequest) -> Option<HeaderValue> {
    let app = request.app_data::<Data<App>>()?;
    let visit = Visit::read(request).ok()?;
    let pool = visit.site.first()?;
    let (browser, _) = visit.browser(app, pool);
    let value = super::csrf::value(&app.vault, pool, &browser);
    HeaderValue::from_str(&visit.jar(pool).set_csrf(value).to_string()).ok()
}

/// `Access-Control-Allow-Origin: *` and no credentials: what these endpoints take travels in the
/// body and in a header, never in a cookie.
fn share(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
}

/// What a refusal has to say in headers: when to come again, and which methods there are.
fn add_hints(response: &mut HttpResponse, problem: &Problem) {
    if let Problem::Unfit(Unfit::MethodNotAllowed(methods)) = problem {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(methods));
    }
    if let Some(span) = problem.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(span.seconds_up()));
    }
}

fn log_of(request: &actix_web::HttpRequest, problem: &Problem) {
    if let Some(app) = request.app_data::<Data<App>>() {
        log(app, problem, request_id(request));
    }
}

/// The cause, once, with the id that the page shows. While a store is away each request fails for
/// the same cause, which is told from time to time, with how often it was not.
pub fn log(app: &App, problem: &Problem, id: RequestId) {
    let Some(cause) = problem.cause() else { return };
    let told = if problem.is_outage() { app.causes.tell(&cause) } else { Some(0) };
    if let Some(left_out) = told {
        tracing::error!(request.id = %id, cause, left_out, "A request failed");
    } else {
        tracing::debug!(request.id = %id, cause, "A request failed");
    }
}

fn request_id(request: &actix_web::HttpRequest) -> RequestId {
    request.extensions().get().copied().unwrap_or_default()
}
