//! What the process tells its operators in numbers, as Prometheus reads them.
//!
//! Labels come from lists that we know (routes, port methods, steps, outcomes) or from the
//! configuration (pools and clients), never from what visitors send: nobody can make the list grow.

mod hashing;
mod labels;
mod process;

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::time::{Duration, Instant};

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

pub use hashing::{HashLoad, HashSpeed};

use hashing::{Hasher, Hashing};
use labels::{
    Audited, Begun, Connections, Finished, Funnel, HashCall, LookedUp, Message, OfStore, Outbox,
    Posted, Reload, Request, Route, Setting, Shown, StoreCall, Tokens, Unusual,
};

/// The format of [`Metrics::text`], as a content type.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// From half a millisecond to ten seconds: a page, a hash, a store that is away.
const SECONDS: [f64; 13] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

type Timed<L> = Family<L, Histogram, fn() -> Histogram>;

/// All counters of a process. What is counted stays until the process ends.
pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    request_seconds: Timed<Route>,
    in_flight: Gauge,
    steps: Family<Posted, Counter>,
    pages: Family<Shown, Counter>,
    begun: Family<Begun, Counter>,
    finished: Family<Finished, Counter>,
    funnel: Family<Funnel, Counter>,
    tokens: Family<Tokens, Counter>,
    hash_seconds: Timed<HashCall>,
    hashes: Gauge,
    hash_budget: Family<Setting, Gauge>,
    hashing: Hashing,
    store_seconds: Timed<StoreCall>,
    messages: Family<Message, Counter>,
    outbox: Family<Outbox, Gauge>,
    audited: Family<Audited, Counter>,
    looked_up: Family<LookedUp, Counter>,
    unusual: Family<Unusual, Counter>,
    stores_up: Family<OfStore, Gauge>,
    connections: Family<Connections, Gauge>,
    reloads: Family<Reload, Counter>,
    reloaded: Gauge<f64, AtomicU64>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

/// Something under way, until it is dropped.
#[derive(Debug)]
pub struct UnderWay<'a>(&'a Gauge);

impl<'a> UnderWay<'a> {
    fn new(gauge: &'a Gauge) -> Self {
        gauge.inc();
        Self(gauge)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

fn seconds() -> Histogram {
    Histogram::new(SECONDS)
}

fn timed<L: Clone + std::hash::Hash + Eq>() -> Timed<L> {
    Family::new_with_constructor(seconds as fn() -> Histogram)
}

impl Metrics {
    pub fn new() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("vestibule"),
            requests: Family::default(),
            request_seconds: timed(),
            in_flight: Gauge::default(),
            steps: Family::default(),
            pages: Family::default(),
            begun: Family::default(),
            finished: Family::default(),
            funnel: Family::default(),
            tokens: Family::default(),
            hash_seconds: timed(),
            hashes: Gauge::default(),
            hash_budget: Family::default(),
            hashing: Hashing::default(),
            store_seconds: timed(),
            messages: Family::default(),
            outbox: Family::default(),
            audited: Family::default(),
            looked_up: Family::default(),
            unusual: Family::default(),
            stores_up: Family::default(),
            connections: Family::default(),
            reloads: Family::default(),
            reloaded: Gauge::default(),
        };
        metrics.register();
        metrics
    }

    /// Names and explanations, in the order in which they are printed.
    fn register(&mut self) {
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        let of = &mut self.registry;
        of.register("build", "The program that runs", build);
        of.register("requests", "Requests answered", self.requests.clone());
        of.register_with_unit(
            "request",
            "Time from a request's head to its answer's head",
            Unit::Seconds,
            self.request_seconds.clone(),
        );
        let help = "Requests that are being answered";
        of.register("requests_under_way", help, self.in_flight.clone());
        let help = "Forms posted to sign-ins under way, by step and what came of them";
        of.register("sign_in_steps", help, self.steps.clone());
        let help = "Pages of sign-ins shown, by page and what it had to say of the answer before";
        of.register("sign_in_pages", help, self.pages.clone());
        let help = "Authorization requests that led to the sign-in page";
        of.register("journeys_begun", help, self.begun.clone());
        let help = "Authorization requests that were answered to the client";
        of.register("journeys_finished", help, self.finished.clone());
        let help = "Steps of journeys that were shown, passed and refused";
        of.register("funnel_steps", help, self.funnel.clone());
        let help = "Token requests of authenticated clients, by grant and outcome";
        of.register("token_requests", help, self.tokens.clone());
        of.register_with_unit(
            "hash",
            "Time of a password hash with its wait in the queue",
            Unit::Seconds,
            self.hash_seconds.clone(),
        );
        let help = "Password hashes that are computed or wait for their turn";
        of.register("hashes_under_way", help, self.hashes.clone());
        let help = "Hashes that may be computed at one time, and may wait";
        of.register("hash_budget", help, self.hash_budget.clone());
        of.register_with_unit(
            "store_call",
            "Time of a call to a store",
            Unit::Seconds,
            self.store_seconds.clone(),
        );
        let help = "Tries to send messages, by what came of them";
        of.register("messages", help, self.messages.clone());
        let help = "Messages in the outbox: those that wait, and dead letters";
        of.register("outbox_messages", help, self.outbox.clone());
        let help = "Events of the audit log, by whether they are in it";
        of.register("audit_events", help, self.audited.clone());
        let help = "Passwords looked up among those known from breaches, by the answer";
        of.register("password_lookups", help, self.looked_up.clone());
        let help = "Sign-ins that were unusual, by level of risk and what was done about it";
        of.register("risky_sign_ins", help, self.unusual.clone());
        let help = "Whether a store answered when it was asked last, twice a second: 1 or 0";
        of.register("store_up", help, self.stores_up.clone());
        let help = "Connections to PostgreSQL, in use or idle";
        of.register("directory_connections", help, self.connections.clone());
        of.register("reloads", "Reloads of the configuration", self.reloads.clone());
        of.register_with_unit(
            "configuration_loaded_timestamp",
            "When the running configuration was read, since the epoch",
            Unit::Seconds,
            self.reloaded.clone(),
        );
        of.register_collector(Box::new(self.hashing.clone()));
        of.register_collector(Box::new(process::Process));
    }

    /// Everything, as the `OpenMetrics` text format writes it.
    pub fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }

    /// A request, from now until what this returns is dropped.
    pub fn request(&self) -> UnderWay<'_> {
        UnderWay::new(&self.in_flight)
    }

    /// An answered request. The route is a pattern of ours, empty where none fits.
    pub fn answered(&self, method: &str, route: String, status: u16, took: Duration) {
        let route = if route.is_empty() { "none".to_owned() } else { route };
        let method = labels::method(method);
        let request = Request { method, route: route.clone(), status };
        self.requests.get_or_create(&request).inc();
        self.request_seconds.get_or_create(&Route { route }).observe(took.as_secs_f64());
    }

    /// A posted form of a sign-in, and what came of it.
    pub fn step(&self, pool: &str, step: &'static str, outcome: &'static str) {
        let step = Posted { pool: pool.to_owned(), step, outcome };
        self.steps.get_or_create(&step).inc();
    }

    /// A page of a sign-in, with what it says of the answer before.
    pub fn page(&self, pool: &str, page: &'static str, notice: &'static str) {
        let page = Shown { pool: pool.to_owned(), page, notice };
        self.pages.get_or_create(&page).inc();
    }

    pub fn journey_begun(&self, pool: &str, client: &str) {
        let begun = Begun { pool: pool.to_owned(), client: client.to_owned() };
        self.begun.get_or_create(&begun).inc();
    }

    pub fn journey_finished(&self, pool: &str, client: &str, outcome: &'static str) {
        let (pool, client) = (pool.to_owned(), client.to_owned());
        self.finished.get_or_create(&Finished { pool, client, outcome }).inc();
    }

    /// A step of a journey that was shown, passed or refused: of which pool and client, by which method;
    /// in which language, theme and version of it.
    pub fn funnel(
        &self,
        [pool, client, method]: [&str; 3],
        [language, theme, version]: [&str; 3],
        step: &'static str,
        reached: &'static str,
    ) {
        let of = Funnel {
            pool: pool.to_owned(),
            client: client.to_owned(),
            step,
            method: method.to_owned(),
            language: language.to_owned(),
            theme: theme.to_owned(),
            version: version.to_owned(),
            reached,
        };
        self.funnel.get_or_create(&of).inc();
    }

    pub fn tokens(&self, pool: &str, client: &str, grant: &'static str, outcome: &'static str) {
        let (pool, client) = (pool.to_owned(), client.to_owned());
        self.tokens.get_or_create(&Tokens { pool, client, grant, outcome }).inc();
    }

    /// A hash, waiting or being computed, until what this returns is dropped.
    pub fn hash(&self) -> UnderWay<'_> {
        UnderWay::new(&self.hashes)
    }

    pub fn hashed(&self, operation: &'static str, outcome: &'static str, began: Instant) {
        let call = HashCall { operation, outcome };
        self.hash_seconds.get_or_create(&call).observe(began.elapsed().as_secs_f64());
    }

    /// What hashing may take, and how to learn what it does. A process has one hasher.
    pub fn hash_budget(
        &self,
        threads: usize,
        queue: usize,
        memory_bytes: u64,
        load: impl Fn() -> HashLoad + Send + Sync + 'static,
    ) {
        let _the_first_stays = self.hashing.0.set(Hasher { memory_bytes, load: Box::new(load) });
        for (limit, number) in [("threads", threads), ("queue", queue)] {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            self.hash_budget.get_or_create(&Setting { limit }).set(number);
        }
    }

    pub fn store_call(
        &self,
        port: &'static str,
        method: &'static str,
        outcome: &'static str,
        began: Instant,
    ) {
        let call = StoreCall { port, method, outcome };
        self.store_seconds.get_or_create(&call).observe(began.elapsed().as_secs_f64());
    }

    /// A try to send a message, and what came of it.
    pub fn message(&self, channel: &'static str, kind: &'static str, outcome: &'static str) {
        self.messages.get_or_create(&Message { channel, kind, outcome }).inc();
    }

    /// How many messages of a channel are in the outbox.
    pub fn outbox(&self, channel: &'static str, state: &'static str, number: i64) {
        self.outbox.get_or_create(&Outbox { channel, state }).set(number);
    }

    /// Events of the audit log that are kept, or lost.
    pub fn audited(&self, outcome: &'static str, number: usize) {
        self.audited.get_or_create(&Audited { outcome }).inc_by(number as u64);
    }

    /// A look-up among breached passwords, and the answer.
    pub fn looked_up(&self, outcome: &'static str) {
        self.looked_up.get_or_create(&LookedUp { outcome }).inc();
    }

    /// An unusual sign-in, and what was done about it.
    pub fn risk(&self, pool: &str, level: &'static str, action: &'static str) {
        let unusual = Unusual { pool: pool.to_owned(), level, action };
        self.unusual.get_or_create(&unusual).inc();
    }

    pub fn store_is_up(&self, store: &'static str, is_up: bool) {
        self.stores_up.get_or_create(&OfStore { store }).set(i64::from(is_up));
    }

    /// Connections to a directory on a server.
    pub fn directory_connections(&self, in_use: usize, idle: usize) {
        for (state, number) in [("in_use", in_use), ("idle", idle)] {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            self.connections.get_or_create(&Connections { state }).set(number);
        }
    }

    /// A configuration that now runs; `at` is in milliseconds since the epoch.
    #[expect(clippy::cast_precision_loss, reason = "exact for the next 280 000 years")]
    pub fn loaded(&self, at: i64) {
        self.reloaded.set(at as f64 / 1000.0);
    }

    pub fn reload(&self, outcome: &'static str) {
        self.reloads.get_or_create(&Reload { outcome }).inc();
    }
}
