//! Traces: what a collector is told of a journey, and that nobody waits for one.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use actix_web::dev::ServerHandle;
use actix_web::web::{Bytes, Data, post};
use actix_web::{App as Service, HttpRequest, HttpResponse, HttpServer};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::{KeyValue, any_value};
use opentelemetry_proto::tonic::trace::v1::{Span, span::SpanKind};
use prost::Message as _;
use vestibule::config::Telemetry;
use vestibule::domain::{Peers, Secret};

use crate::support::app::code;
use crate::support::{PASSWORD, Pools, TestServer, quiet_port};

/// Takes OTLP over HTTP and remembers it.
struct Collector {
    endpoint: String,
    taken: Data<Mutex<Vec<ExportTraceServiceRequest>>>,
    handle: ServerHandle,
}

async fn take(
    taken: Data<Mutex<Vec<ExportTraceServiceRequest>>>,
    request: HttpRequest,
    body: Bytes,
) -> HttpResponse {
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
    if header("authorization") != Some("Bearer of-the-collector") {
        return HttpResponse::Unauthorized().finish();
    }
    assert_eq!(header("content-type"), Some("application/x-protobuf"));
    taken.lock().unwrap().push(ExportTraceServiceRequest::decode(body).unwrap());
    HttpResponse::Ok().content_type("application/x-protobuf").finish()
}

impl Collector {
    fn start() -> Self {
        let taken = Data::new(Mutex::default());
        let shared: Data<Mutex<Vec<_>>> = Data::clone(&taken);
        let server = HttpServer::new(move || {
            Service::new().app_data(shared.clone()).route("/v1/traces", post().to(take))
        });
        let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}/v1/traces", server.addrs()[0]);
        let server = server.run();
        let handle = server.handle();
        tokio::spawn(server);
        Self { endpoint, taken, handle }
    }

    fn spans(&self) -> Vec<Span> {
        let taken = self.taken.lock().unwrap();
        let resources = taken.iter().flat_map(|request| request.resource_spans.iter());
        let scopes = resources.flat_map(|resource| resource.scope_spans.iter());
        scopes.flat_map(|scope| scope.spans.iter().cloned()).collect()
    }

    /// What the service says of itself.
    fn service(&self) -> Vec<String> {
        let taken = self.taken.lock().unwrap();
        let resource = taken[0].resource_spans[0].resource.as_ref().unwrap();
        resource.attributes.iter().map(|own| format!("{}={}", own.key, text(own))).collect()
    }
}

fn text(attribute: &KeyValue) -> String {
    match attribute.value.as_ref().and_then(|value| value.value.as_ref()).unwrap() {
        any_value::Value::StringValue(text) => text.clone(),
        any_value::Value::IntValue(number) => number.to_string(),
        other => panic!("{other:?}"),
    }
}

fn attribute(span: &Span, name: &str) -> Option<String> {
    span.attributes.iter().find(|own| own.key == name).map(text)
}

fn telemetry(endpoint: &str) -> Telemetry {
    let value = Secret::new("Bearer of-the-collector".to_owned());
    Telemetry {
        endpoint: endpoint.to_owned(),
        headers: [("authorization".to_owned(), value)].into(),
        one_in: 1,
        service: "front door".to_owned(),
    }
}

async fn traced(endpoint: &str) -> TestServer {
    TestServer::live_with(Pools::one(), |config| config.telemetry = Some(telemetry(endpoint))).await
}

/// The spans directly below this one, by name.
fn below<'a>(spans: &'a [Span], above: &Span) -> Vec<&'a Span> {
    spans.iter().filter(|span| span.parent_span_id == above.span_id).collect()
}

fn one<'a>(spans: &[&'a Span], name: &str) -> &'a Span {
    let named: Vec<_> = spans.iter().filter(|span| span.name == name).collect();
    let [one] = named.as_slice() else {
        panic!("{name} in {:?}", spans.iter().map(|span| &span.name).collect::<Vec<_>>())
    };
    one
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journey_is_told_by_its_parts_and_nobody_is_named() {
    let collector = Collector::start();
    let mut server = traced(&collector.endpoint).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let callback = app.sign_in(&mut browser, "ada@example.com").await;
    let tokens = app.redeem(&code(&callback)).await.tokens();
    app.user_info(tokens.access()).await;
    let sub = server.user("ada@example.com").await.sub.to_string();
    browser.raw("/nowhere/ada@example.com?code=secret").await;
    server.stop().await;
    let spans = collector.spans();
    let roots: Vec<_> = spans.iter().filter(|span| span.parent_span_id.is_empty()).collect();
    let names: BTreeSet<_> = roots.iter().map(|span| span.name.as_str()).collect();
    for name in ["GET /oauth2/authorize", "GET /login", "POST /login", "POST /oauth2/token", "GET"]
    {
        assert!(names.contains(name), "{name} in {names:?}");
    }
    let post = one(&roots, "POST /login");
    assert_eq!(post.kind, SpanKind::Server as i32);
    let told = |name: &str| attribute(post, name).unwrap_or_default();
    assert_eq!(told("http.route"), "/login");
    assert_eq!(
        (told("http.request.method"), told("http.response.status_code")),
        ("POST".into(), "302".into())
    );
    assert_eq!((told("vestibule.pool"), told("vestibule.client")), ("test_A".into(), "app".into()));
    assert_eq!(told("vestibule.request_id").len(), 36);
    let submit = one(&below(&spans, post), "sign_in.step");
    assert_eq!(attribute(submit, "vestibule.step").as_deref(), Some("sign_in"));
    assert_eq!(attribute(submit, "vestibule.outcome").as_deref(), Some("finished"));
    let inside = below(&spans, submit);
    let account = one(&inside, "Users.account");
    let store = attribute(account, "db.system.name").unwrap();
    assert!(["sqlite", "postgresql"].contains(&&*store) && account.kind == SpanKind::Client as i32);
    let hash = below(&spans, one(&inside, "PasswordHasher.verify"));
    let (wait, compute) = (one(&hash, "hash.wait"), one(&hash, "hash.compute"));
    assert!(wait.end_time_unix_nano <= compute.start_time_unix_nano);
    assert!(compute.end_time_unix_nano > compute.start_time_unix_nano);
    one(&inside, "Codes.put");
    let exchange = one(&below(&spans, one(&roots, "POST /oauth2/token")), "token.exchange");
    assert_eq!(attribute(exchange, "vestibule.grant").as_deref(), Some("authorization_code"));
    let signed = below(&spans, exchange);
    assert_eq!(signed.iter().filter(|span| span.name == "Signer.sign").count(), 2);
    let whole = format!("{spans:?}");
    let callback = callback.to_string();
    // Three letters alone may stand in the hexadecimal digits of a request's id.
    for secret in
        ["ada@", "example.com", &sub, PASSWORD, &code_of(&callback), tokens.access(), "127.0.0.1"]
    {
        assert!(!whole.contains(secret), "a span holds {secret}");
    }
    let service = collector.service();
    assert!(service.contains(&"service.name=front door".to_owned()), "{service:?}");
    collector.handle.stop(false).await;
}

fn code_of(callback: &str) -> String {
    code(&url::Url::parse(callback).unwrap())
}

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";

/// The traces that spans of `GET /healthz` belong to, with this sent along.
async fn of_trace(trusted: bool, traceparent: &str, one_in: u32) -> Vec<String> {
    let collector = Collector::start();
    let mut server = TestServer::live_with(Pools::one(), |config| {
        config.telemetry = Some(Telemetry { one_in, ..telemetry(&collector.endpoint) });
        let networks = if trusted { vec!["127.0.0.1/32".parse().unwrap()] } else { vec![] };
        config.server.trusted_proxies = Peers { networks, unix: false };
    })
    .await;
    let client = reqwest::Client::builder().build().unwrap();
    let sent =
        client.get(format!("{}/healthz", server.origin())).header("traceparent", traceparent);
    assert_eq!(sent.send().await.unwrap().status(), 200);
    server.stop().await;
    let spans = collector.spans();
    collector.handle.stop(false).await;
    let hex = |id: &Vec<u8>| format!("{:032x}", u128::from_be_bytes(id[..].try_into().unwrap()));
    spans.iter().map(|span| hex(&span.trace_id)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trace_is_gone_on_with_only_where_a_trusted_proxy_says_so() {
    let sampled = format!("00-{TRACE}-b7ad6b7169203331-01");
    assert_eq!(of_trace(true, &sampled, 1_000_000).await, [TRACE]);
    let own = of_trace(false, &sampled, 1).await;
    assert!(own.len() == 1 && own[0] != TRACE, "{own:?}");
    assert!(of_trace(true, &format!("00-{TRACE}-b7ad6b7169203331-00"), 1).await.is_empty());
    let own = of_trace(true, "rubbish", 1).await;
    assert!(own.len() == 1 && own[0] != TRACE, "{own:?}");
}

/// One that is not there, and one that takes connections and never answers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_is_away_holds_up_nobody() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let gone = SocketAddr::from((Ipv4Addr::LOCALHOST, quiet_port()));
    for address in [silent.local_addr().unwrap(), gone] {
        let mut server = traced(&format!("http://{address}/v1/traces")).await;
        let app = server.app("app");
        app.tokens(&mut server.browser(), "ada@example.com").await;
        let flush = tokio::spawn({
            let traces = server.house.app.traces.clone();
            async move { traces.flush().await.is_err() }
        });
        // More than the queue holds.
        let client = Arc::new(reqwest::Client::builder().build().unwrap());
        for _ in 0..3000 {
            let answer = client.get(format!("{}/healthz", server.origin())).send().await.unwrap();
            assert_eq!(answer.status(), 200);
        }
        app.tokens(&mut server.browser(), "ada@example.com").await;
        assert!(flush.await.unwrap(), "nobody took them");
        let began = Instant::now();
        server.stop().await;
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    }
}
