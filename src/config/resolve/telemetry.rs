use actix_web::http::header::{HeaderName, HeaderValue};
use url::Url;

use crate::config::Telemetry;
use crate::config::key_path::KeyPath;
use crate::config::raw::RawTelemetry;

use super::Context;

/// Where collectors take traces (OTLP specification, OTLP/HTTP Request).
const PATH: &str = "/v1/traces";

/// Nothing where no collector is named.
pub(super) fn telemetry(raw: &RawTelemetry, context: &mut Context<'_>) -> Option<Telemetry> {
    let root = KeyPath::default().key("telemetry");
    let headers_at = root.key("otlp_headers");
    for (name, value) in &raw.otlp_headers {
        let good = HeaderName::from_bytes(name.as_bytes()).is_ok()
            && HeaderValue::from_str(value.0.expose()).is_ok();
        if !good {
            let instead = "write a name like `authorization`, and a value on one line";
            context.say(&headers_at.key(name), "cannot be a header", instead);
        }
    }
    let text = raw.otlp_endpoint.as_ref()?;
    let Some(mut url) = Url::parse(text).ok().filter(is_collector) else {
        let instead = "write it like `http://localhost:4318`, and secrets into `otlp_headers`";
        context.say(&root.key("otlp_endpoint"), "is not the address of a collector", instead);
        return None;
    };
    if url.path() == "/" {
        url.set_path(PATH);
    }
    let secret =
        |(name, value): (&String, &crate::config::raw::SecretText)| (name.clone(), value.0.clone());
    Some(Telemetry {
        endpoint: url.into(),
        headers: raw.otlp_headers.iter().map(secret).collect(),
        one_in: u32::try_from(raw.sample_one_in).ok()?,
        service: raw.service_name.clone(),
    })
}

fn is_collector(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none()
}
