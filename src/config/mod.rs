//! What people write, resolved: TOML files and environment variables become one [`Config`], or a
//! list of every mistake in them.
//!
//! ```text
//! source      files → trees with places, merged
//! environment VESTIBULE_* variables laid over
//! reference   env: and file: followed
//! written     unknown keys, types, words, ranges: the JSON Schema decides
//! raw         what was written, as structs; the schema is made from them
//! resolve     raw → the types of this file; everything that the schema cannot say
//! ```

mod environment;
mod messages;
mod raw;
mod reference;
mod resolve;
mod schema;
mod settings;
mod source;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize as _;
use url::Url;

use crate::brand::letters::Overrides;
use crate::domain::{Attributes, Client, Limits, Peers, Pool, PoolId, Secret, Span, UserStatus};
use crate::vault::MasterKey;

pub use crate::written::Complaint;
pub use messages::{
    BodyFormat, MailBy, MailServer, MailTls, Messages, PostPatience, Posted, TextBy, TextGateway,
};
pub use settings::{Standing, client_from_settings};

use crate::written::{key_path, report, shape, suggest, tree};
use environment::Environment;
use raw::Raw;
use report::Report;
use resolve::Context;

const DEMO: &str = include_str!("demo.toml");
const EXAMPLE: &str = include_str!("example.toml");

/// Everything that was configured, checked and filled in with defaults.
#[derive(Clone, Debug)]
pub struct Config {
    pub server: Server,
    pub stores: Stores,
    pub master_key: MasterKeySource,
    /// What they made is still known, and nothing new is made with them.
    pub previous_master_keys: Vec<MasterKey>,
    pub hashing: Hashing,
    pub limits: Limits,
    /// Where passwords are looked up, if they are.
    pub breached: Option<BreachedPasswords>,
    /// The database of places, where there is one.
    pub places: Option<PathBuf>,
    pub audit: Audit,
    /// Set where traces go to a collector.
    pub telemetry: Option<Telemetry>,
    pub messages: Messages,
    /// Present in demo mode only.
    pub demo: Option<Demo>,
    /// In the order of their ids. Several may share an origin; no two of those share a client id.
    pub pools: Vec<DeclaredPool>,
    /// The folder of people's own themes.
    pub themes: Option<PathBuf>,
}

/// How the process listens, logs and stops.
#[derive(Clone, Debug)]
pub struct Server {
    pub listen: Vec<SocketAddr>,
    /// For operators alone; empty where they are told nothing.
    pub operations_listen: Vec<SocketAddr>,
    /// Unix sockets to listen on, beside the addresses.
    pub listen_unix: Vec<PathBuf>,
    /// With what the addresses for visitors speak TLS, if they do.
    pub tls: Option<TlsFiles>,
    /// Whose connections begin with a PROXY protocol header.
    pub proxy_protocol_from: Peers,
    /// Nobody else's `X-Forwarded-For` is believed.
    pub trusted_proxies: Peers,
    /// One for each core where unset.
    pub workers: Option<usize>,
    /// What requests under way get when the process is told to stop.
    pub shutdown: Span,
    pub log: LogFormat,
    /// Whether each answered request gets a line.
    pub log_requests: bool,
    /// How long counts of journeys are kept, if they are.
    pub funnel: Span,
}

/// PEM files: a certificate with its chain, and its private key.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    pub certificate: PathBuf,
    pub key: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Clone, Debug)]
pub struct Stores {
    pub directory: DirectoryUrl,
    pub postgres: PostgresLimits,
    pub sessions: SessionsUrl,
    /// What calls to servers may take of one request, all together.
    pub patience: Duration,
}

impl Stores {
    /// What calls to both may take of one request, all together. Files have no outage: where
    /// requests wait for them, the process itself has too much to do, and they are no sooner served
    /// by being given up.
    pub const fn patience(&self) -> Duration {
        match (&self.directory, &self.sessions) {
            (DirectoryUrl::Sqlite(_), SessionsUrl::Embedded(_)) => Duration::MAX,
            _ => self.patience,
        }
    }
}

/// What a directory on a server may take, where it is on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostgresLimits {
    pub connections: u32,
    pub connect: Duration,
    pub statement: Duration,
    pub lock: Duration,
}

/// Where users, clients and keys are kept for good.
#[derive(Clone, Debug)]
pub enum DirectoryUrl {
    Sqlite(PathBuf),
    Postgres(Secret<String>),
}

/// Where sign-ins, sessions and codes are kept while they live.
#[derive(Clone, Debug)]
pub enum SessionsUrl {
    /// For one process alone.
    Embedded(PathBuf),
    Redis(RedisStore),
}

/// Which Redis, and how it is reached.
#[derive(Clone, Debug)]
pub struct RedisStore {
    pub servers: RedisServers,
    /// What the names of all keys begin with.
    pub prefix: String,
    pub entries: RedisEntries,
    /// How long a server is waited for, be it to connect or to answer.
    pub timeout: Duration,
    /// How many replicas must have a change before it counts as done.
    pub replicas: u8,
    pub tls: bool,
    /// Who may vouch for a server; the system's authorities where this is unset.
    pub ca: Option<PathBuf>,
    pub client: Option<TlsFiles>,
}

/// Each by a URL of its own, `redis://user:password@host:port/database` or `redis+unix:…`.
#[derive(Clone, Debug)]
pub enum RedisServers {
    Single(Secret<String>),
    Sentinel {
        urls: Vec<Secret<String>>,
        /// The name of the set.
        master: String,
        user: Option<String>,
        password: Option<Secret<String>>,
    },
    Cluster(Vec<Secret<String>>),
}

/// How entries are written to Redis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedisEntries {
    Packed,
    Hashes,
}

#[derive(Clone, Debug)]
pub enum MasterKeySource {
    Given(MasterKey),
    /// Made at the first start and kept in this file. Demo mode only.
    Kept(PathBuf),
}

/// The budget for Argon2id: `threads * memory_kib` is all the memory that hashing ever takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hashing {
    pub memory_kib: u32,
    pub iterations: u32,
    pub lanes: u32,
    /// Hashes at one time.
    pub threads: usize,
    /// Hashes that may wait; the next one is turned away.
    pub queue: usize,
}

/// Where security events are written, and how much of whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    pub target: AuditTarget,
    pub addresses: Told,
    pub user_names: Told,
    /// How long the directory keeps events, where it is the target.
    pub retention: Span,
    /// Whether what cannot be written may not happen.
    pub required: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditTarget {
    Nowhere,
    Stdout,
    File(PathBuf),
    Directory,
}

/// Where passwords are looked up that are known from breaches.
#[derive(Clone, Debug)]
pub struct BreachedPasswords {
    pub by: BreachedBy,
    /// PEM certificates that vouch for a service, in place of the public ones.
    pub authorities: Option<String>,
    pub timeout: Duration,
    /// Whether a new password is refused that cannot be looked up.
    pub refuses: bool,
}

#[derive(Clone, Debug)]
pub enum BreachedBy {
    /// Made by `vestibule passwords build`.
    File(PathBuf),
    /// Of a service that speaks the range protocol; five digits go behind it.
    Range(Url),
}

/// Where traces go, and how many.
#[derive(Clone, Debug)]
pub struct Telemetry {
    /// The whole address, with its path.
    pub endpoint: String,
    pub headers: BTreeMap<String, Secret<String>>,
    /// One request in so many.
    pub one_in: u32,
    pub service: String,
}

/// How much of something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Whole,
    /// The network of an address, the keyed hash of a name.
    Reduced,
    Nothing,
}

/// A pool with the clients that the configuration declares for it.
#[derive(Clone, Debug)]
pub struct DeclaredPool {
    pub pool: Pool,
    pub clients: Vec<DeclaredClient>,
    /// Words of messages in place of ours.
    pub messages: Overrides,
    /// Addresses to which every theme of its pages has to link.
    pub required_links: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct DeclaredClient {
    /// Without secrets: their hashes are the directory's.
    pub client: Client,
    /// At most two. A confidential client may have none here, and some in the directory.
    pub secrets: Vec<Secret<String>>,
    pub confidential: bool,
    /// What was written, as JSON without secrets; [`client_from_settings`] reads it back.
    pub settings: String,
}

/// What demo mode brings along.
#[derive(Clone, Debug)]
pub struct Demo {
    pub users: Vec<DemoUser>,
}

/// A user that is to be there from the first start.
#[derive(Clone, Debug)]
pub struct DemoUser {
    pub pool: PoolId,
    /// Set in pools whose users have names of their own choice.
    pub username: Option<String>,
    pub password: Secret<String>,
    /// `Confirmed`, or `ForceChangePassword`.
    pub status: UserStatus,
    /// Base32, 16 bytes or more.
    pub totp_secret: Option<Secret<String>>,
    pub mfa_required: bool,
    pub enabled: bool,
    pub groups: Vec<String>,
    /// `email` and `phone_number` with their `_verified` among them.
    pub attributes: Attributes,
}

impl Config {
    /// Reads a file, or a folder of them, or the built-in demo where no path is given.
    ///
    /// The environment is handed in whole (`std::env::vars_os`), so that references and
    /// `VESTIBULE_*` variables are read from one place and tests bring their own.
    pub fn load<N, V>(
        path: Option<&Path>,
        environment: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, Vec<Complaint>>
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let mut environment = Environment::new(environment);
        let mut report = Report::default();
        let config = read(path, &mut environment, &mut report);
        match (config, report.is_empty()) {
            (Some(config), true) => Ok(config),
            _ => Err(report.into_complaints()),
        }
    }

    /// The JSON Schema of a configuration, for editors.
    pub fn schema() -> serde_json::Value {
        schema::published()
    }

    /// A configuration for production with every part explained, to begin with.
    pub const fn example() -> &'static str {
        EXAMPLE
    }
}

fn read(path: Option<&Path>, environment: &mut Environment, report: &mut Report) -> Option<Config> {
    let schema = schema::plain();
    let mut tree = match path {
        Some(path) => source::read(path, report)?,
        None => source::read_text("built-in demo.toml", DEMO, report),
    };
    environment.lay_over(&mut tree, &schema, report);
    reference::follow(&mut tree, environment, report);
    environment.refuse_unknown(&schema, report);
    let of_use = shape::check(&mut tree, &schema, report);
    if !report.is_readable() {
        report.forget_guesses();
    }
    if !report.is_readable() || !of_use {
        return None;
    }
    let mut context = Context::new(&tree, report);
    match Raw::deserialize(tree.to_json()) {
        Ok(raw) => resolve::config(&raw, &mut context),
        Err(_) => context.misshapen(),
    }
}
