//! The span of a request.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderMap;
use actix_web::middleware::Next;

use crate::app::App;
use crate::traces::{Headers, Span};

use super::RequestId;
use super::visit::is_from_trusted_proxy;

struct Sent<'a>(&'a HeaderMap);

impl Headers for Sent<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Answers a request within a span, where there are traces.
pub async fn answer<B: MessageBody + 'static>(
    app: Option<&App>,
    id: RequestId,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let Some(traces) = app.map(|app| &app.traces).filter(|traces| traces.is_on()) else {
        return next.call(request).await;
    };
    let believed = is_from_trusted_proxy(request.request());
    let sent = Sent(request.headers());
    let headers = believed.then_some(&sent as &dyn Headers);
    let span = traces.request(request.method().as_str(), headers);
    span.tell("vestibule.request_id", id.to_string());
    let answered = span.hold(next.call(request)).await;
    match &answered {
        Ok(response) => end(span, response),
        Err(_) => span.end("fault", true),
    }
    answered
}

/// The route is a pattern of ours, and a path that fits none is not told: anything may stand in it.
fn end<B>(span: Span, response: &ServiceResponse<B>) {
    let (request, status) = (response.request(), response.status());
    if let Some(route) = request.match_pattern() {
        let method = request.method().as_str();
        span.rename(|| format!("{method} {route}"));
        span.tell("http.route", route);
    }
    span.tell("http.response.status_code", i64::from(status.as_u16()));
    let outcome = match status.as_u16() {
        500.. => "fault",
        400.. => "refused",
        _ => "ok",
    };
    span.end(outcome, status.is_server_error());
}
