//! Where the time of a request goes, told to an OpenTelemetry collector as spans.
//!
//! A span names what was done (a route, a step, a port's method) and how it ended: words of ours, and
//! ids of configured pools and clients. Never a person, an address, or anything that was sent. Where
//! no collector is configured, each of these calls is one comparison.

mod export;

use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry::trace::{
    SpanBuilder, SpanKind, Status, TraceContextExt as _, Tracer as _, get_active_span,
};
use opentelemetry::{Context, KeyValue, Value};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider};

pub use export::{Collector, TracesError};

/// How long a process that ends waits for the last spans to be sent.
const LAST: Duration = Duration::from_secs(2);

/// Makes spans, or nothing. A clone is the same.
#[derive(Clone, Debug, Default)]
pub struct Traces(Option<Arc<Inner>>);

#[derive(Debug)]
struct Inner {
    tracer: SdkTracer,
    provider: SdkTracerProvider,
}

/// A span under way, or nothing. It ends when it is told to, or dropped.
#[must_use = "a span that is dropped has ended"]
#[derive(Debug)]
pub struct Span(Option<Context>);

/// Where a request may say which trace it belongs to.
pub trait Headers {
    fn get(&self, name: &str) -> Option<&str>;
}

struct Sent<'a>(&'a dyn Headers);

impl Extractor for Sent<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)
    }

    fn keys(&self) -> Vec<&str> {
        Vec::new()
    }
}

impl Traces {
    /// Sends to a collector from now on. Wants a Tokio runtime around it, on which it sends.
    pub fn to(collector: &Collector) -> Result<Self, TracesError> {
        let (tracer, provider) = export::start(collector)?;
        Ok(Self(Some(Arc::new(Inner { tracer, provider }))))
    }

    pub const fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// The span of a request. It belongs to the trace that these headers name (W3C Trace Context),
    /// which anybody may write: hand in those of trusted proxies alone.
    pub fn request(&self, method: &str, headers: Option<&dyn Headers>) -> Span {
        let Some(inner) = &self.0 else { return Span(None) };
        let parent = headers.map_or_else(Context::new, |headers| {
            let none = Context::new();
            TraceContextPropagator::new().extract_with_context(&none, &Sent(headers))
        });
        let attributes = vec![KeyValue::new("http.request.method", method.to_owned())];
        let span = SpanBuilder::from_name(method.to_owned())
            .with_kind(SpanKind::Server)
            .with_attributes(attributes);
        let span = inner.tracer.build_with_context(span, &parent);
        Span(Some(parent.with_span(span)))
    }

    /// A part of what is under way; nothing where nothing is.
    pub fn part(&self, name: impl Into<Cow<'static, str>>, kind: Kind) -> Span {
        self.child(|| SpanBuilder::from_name(name).with_kind(kind.into()))
    }

    /// A part that is over.
    pub fn past(&self, name: &'static str, began: SystemTime, ended: SystemTime) {
        let span = self.child(|| SpanBuilder::from_name(name).with_start_time(began));
        if let Span(Some(context)) = span {
            context.span().end_with_timestamp(ended);
        }
    }

    fn child(&self, span: impl FnOnce() -> SpanBuilder) -> Span {
        let Some(inner) = &self.0 else { return Span(None) };
        let parent = Context::current();
        if !parent.has_active_span() {
            return Span(None);
        }
        let span = inner.tracer.build_with_context(span(), &parent);
        Span(Some(parent.with_span(span)))
    }

    /// Says something of what is under way.
    pub fn tell(&self, name: &'static str, value: impl FnOnce() -> String) {
        if self.is_on() {
            get_active_span(|span| span.set_attribute(KeyValue::new(name, value())));
        }
    }

    /// Sends what is waiting.
    pub async fn flush(&self) -> Result<(), TracesError> {
        self.with_provider(SdkTracerProvider::force_flush).await
    }

    /// Sends what is waiting, and nothing any more. A collector that is away holds up nobody for
    /// longer than two seconds.
    pub async fn end(&self) -> Result<(), TracesError> {
        self.with_provider(|provider| provider.shutdown_with_timeout(LAST)).await
    }

    /// The provider waits for its own thread, which sends on this runtime.
    async fn with_provider(
        &self,
        call: impl FnOnce(&SdkTracerProvider) -> opentelemetry_sdk::error::OTelSdkResult
        + Send
        + 'static,
    ) -> Result<(), TracesError> {
        let Some(inner) = self.0.clone() else { return Ok(()) };
        let called = tokio::task::spawn_blocking(move || call(&inner.provider)).await;
        match called {
            Ok(result) => result.map_err(TracesError::Sending),
            Err(error) => Err(TracesError::Runtime(error.to_string())),
        }
    }
}

/// Whom a part is done by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Ourselves,
    /// A store, which is asked.
    Store,
}

impl From<Kind> for SpanKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ourselves => Self::Internal,
            Kind::Store => Self::Client,
        }
    }
}

impl Span {
    /// Does something as a part of this.
    pub async fn hold<F: Future>(&self, future: F) -> F::Output {
        match &self.0 {
            None => future.await,
            Some(context) => future.with_context(context.clone()).await,
        }
    }

    pub fn tell(&self, name: &'static str, value: impl Into<Value>) {
        if let Some(context) = &self.0 {
            context.span().set_attribute(KeyValue::new(name, value));
        }
    }

    pub fn rename(&self, name: impl FnOnce() -> String) {
        if let Some(context) = &self.0 {
            context.span().update_name(name());
        }
    }

    /// How it ended, in a word of ours. What is a fault of ours is marked as one.
    pub fn end(self, outcome: &'static str, is_fault: bool) {
        if let Some(context) = self.0 {
            let span = context.span();
            span.set_attribute(KeyValue::new("vestibule.outcome", outcome));
            if is_fault {
                span.set_status(Status::error(outcome));
            }
            span.end();
        }
    }
}
