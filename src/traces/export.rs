//! To the collector: OTLP over HTTP, in batches, from a bounded queue of which the oldest are kept and
//! the newest dropped where the collector is away.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{
    ExporterBuildError, SpanExporter, WithExportConfig as _, WithHttpConfig as _,
};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkError;
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};
use tokio::runtime::Handle;

/// How long one batch may take to be sent.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where spans go, and how many.
#[derive(Clone, Debug)]
pub struct Collector {
    /// The whole address, with its path.
    pub endpoint: String,
    /// Names and values; the values may be secret.
    pub headers: HashMap<String, String>,
    /// One request in so many is traced, where no proxy has decided already.
    pub one_in: u32,
    pub service: String,
}

/// Why there are no traces.
#[derive(Debug, thiserror::Error)]
pub enum TracesError {
    #[error("the exporter: {0}")]
    Exporter(#[from] ExporterBuildError),
    #[error("the HTTP client: {0}")]
    Client(#[from] reqwest::Error),
    #[error("{0}")]
    Sending(OTelSdkError),
    #[error("{0}")]
    Runtime(String),
}

pub(super) fn start(collector: &Collector) -> Result<(SdkTracer, SdkTracerProvider), TracesError> {
    let runtime = Handle::try_current().map_err(|error| TracesError::Runtime(error.to_string()))?;
    let client = reqwest::Client::builder()
        .timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(Sender { client, runtime, complained: Arc::default() })
        .with_endpoint(&collector.endpoint)
        .with_headers(collector.headers.clone())
        .with_timeout(PATIENCE)
        .build()?;
    let resource = Resource::builder()
        .with_service_name(collector.service.clone())
        .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
        .build();
    let share = 1.0 / f64::from(collector.one_in.max(1));
    let sampler = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(share)));
    let provider = SdkTracerProvider::builder()
        .with_resource(resource)
        .with_sampler(sampler)
        .with_batch_exporter(exporter)
        .build();
    Ok((provider.tracer("vestibule"), provider))
}

/// Sends on the runtime that serves: the batches come from a thread that has none.
#[derive(Debug)]
struct Sender {
    client: reqwest::Client,
    runtime: Handle,
    /// A collector that is away is told once, until it is back.
    complained: Arc<AtomicBool>,
}

impl Sender {
    fn complain(&self, error: &dyn std::fmt::Display) {
        if !self.complained.swap(true, Ordering::Relaxed) {
            tracing::warn!(%error, "The collector takes no traces; they are dropped until it does");
        }
    }
}

#[async_trait]
impl HttpClient for Sender {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (client, request) = (self.client.clone(), reqwest::Request::try_from(request)?);
        let sent = self.runtime.spawn(async move {
            let response = client.execute(request).await?;
            let status = response.status();
            Ok::<_, reqwest::Error>((status, response.bytes().await?))
        });
        // The address is the operator's, and may tell more than a log should.
        let answered = sent.await?.map_err(reqwest::Error::without_url);
        let (status, body) = answered.inspect_err(|error| self.complain(error))?;
        if !status.is_success() {
            self.complain(&status);
        } else if self.complained.swap(false, Ordering::Relaxed) {
            tracing::warn!("The collector takes traces again");
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        Ok(response)
    }
}
