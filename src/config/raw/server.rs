use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::SecretText;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawServer {
    /// The addresses to listen on, each with its port, or `unix:` and the path of a socket. Without
    /// `tls_certificate` they speak plain HTTP: put a proxy with a certificate in front then.
    #[schemars(length(min = 1, max = 16))]
    pub listen: Vec<String>,
    /// The addresses to tell operators at how the process fares: `/healthz`, `/readyz` and
    /// `/metrics`, in plain HTTP. Nobody else may reach them; without any, nothing is told.
    #[schemars(length(max = 16))]
    pub operations_listen: Vec<String>,
    /// A PEM file with the certificate and its chain; with it, all addresses in `listen` speak TLS,
    /// and sockets do not. It is read again on SIGHUP, and soon after it changes.
    #[schemars(length(min = 1, max = 4096))]
    pub tls_certificate: Option<String>,
    /// A PEM file with the private key of that certificate.
    #[schemars(length(min = 1, max = 4096))]
    pub tls_key: Option<String>,
    /// Addresses or networks (CIDR) of the load balancers that begin each connection with a PROXY
    /// protocol header, version 1 or 2; `unix:` for those that connect to our sockets. From them
    /// the header must come; from others it is no HTTP.
    #[schemars(length(max = 100))]
    pub proxy_protocol_from: Vec<String>,
    /// Addresses or networks (CIDR) of the proxies in front, and of nobody else; `unix:` for those
    /// that connect to our sockets. Only they may say, with `X-Forwarded-For`, what a visitor's
    /// address is.
    #[schemars(length(max = 100))]
    pub trusted_proxies: Vec<String>,
    /// Threads that serve requests; one for each core where this is unset.
    #[schemars(range(min = 1, max = 1024))]
    pub workers: Option<i64>,
    /// Seconds that requests under way have to end when the process is told to stop.
    #[schemars(range(min = 0, max = 600))]
    pub shutdown_seconds: i64,
    /// How log lines are written.
    pub log_format: RawLogFormat,
    /// Whether each answered request gets a line in the log. Failures always do.
    pub log_requests: bool,
    /// The folder of your own themes, one folder in it for each; the built-in theme is always there.
    #[schemars(length(min = 1, max = 4096))]
    pub themes: Option<String>,
    /// The theme of pools that name none, and what is below theirs; the built-in one where it is unset.
    #[schemars(length(min = 1, max = 64))]
    pub theme: Option<String>,
    /// Days for which the directory keeps counts of how far journeys come; 0 where it is to keep none.
    #[schemars(range(min = 0, max = 3650))]
    pub funnel_days: i64,
}

impl Default for RawServer {
    fn default() -> Self {
        Self {
            listen: vec!["127.0.0.1:9000".to_owned()],
            operations_listen: vec![],
            tls_certificate: None,
            tls_key: None,
            proxy_protocol_from: vec![],
            trusted_proxies: vec![],
            workers: None,
            shutdown_seconds: 30,
            log_format: RawLogFormat::Text,
            log_requests: true,
            themes: None,
            theme: None,
            funnel_days: 90,
        }
    }
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawLogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

const DIRECTORY: &str = "sqlite:data/directory.db";
const SESSIONS: &str = "embedded:data/sessions.db";

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawStores {
    /// Where users, clients and keys are kept for good: `sqlite:` and a path, or a `postgres://` URL.
    #[schemars(extend("default" = DIRECTORY))]
    pub directory: SecretText,
    /// Where sign-ins, sessions and codes are kept while they live: `embedded:` and a path for one
    /// process, or Redis for several: `redis://`, `rediss://` with TLS, `redis+unix:`,
    /// `redis+sentinel://` or `redis+cluster://`.
    #[schemars(extend("default" = SESSIONS))]
    pub sessions: SecretText,
    /// What the names of all keys in Redis begin with.
    #[schemars(length(max = 64))]
    pub redis_prefix: String,
    /// Milliseconds that Redis is waited for, be it to connect or to answer; a call, with whatever
    /// is repeated in it, gets twice as many.
    #[schemars(range(min = 50, max = 750))]
    pub redis_timeout_ms: i64,
    /// Replicas that must have a change before it counts as done; 0 where the master's word is
    /// enough.
    #[schemars(range(min = 0, max = 5))]
    pub redis_replicas: i64,
    /// A PEM file with the certificates of those who may vouch for Redis; the system's where this
    /// is unset.
    #[schemars(length(min = 1, max = 4096))]
    pub redis_ca: Option<String>,
    /// A PEM file with our certificate and its chain, where Redis asks for one.
    #[schemars(length(min = 1, max = 4096))]
    pub redis_certificate: Option<String>,
    /// A PEM file with the private key of that certificate.
    #[schemars(length(min = 1, max = 4096))]
    pub redis_key: Option<String>,
    /// The user that the sentinels know us by, where they ask for one.
    #[schemars(length(min = 1, max = 256))]
    pub redis_sentinel_user: Option<String>,
    /// The password that the sentinels ask for; the one in `sessions` is for Redis itself.
    pub redis_sentinel_password: Option<SecretText>,
    /// How entries are written to Redis; both are read.
    pub redis_entries: RawRedisEntries,
    /// Connections to PostgreSQL that one process opens at most, and one more to see whether it is
    /// there.
    #[schemars(range(min = 1, max = 500))]
    pub directory_connections: i64,
    /// Milliseconds that PostgreSQL has to give a connection, be it a free one or a new one.
    #[schemars(range(min = 50, max = 60_000))]
    pub directory_connect_timeout_ms: i64,
    /// Milliseconds that PostgreSQL has for one statement.
    #[schemars(range(min = 50, max = 60_000))]
    pub directory_statement_timeout_ms: i64,
    /// Milliseconds that a statement waits for whoever else changes the same row; at most what it
    /// has in all.
    #[schemars(range(min = 50, max = 60_000))]
    pub directory_lock_timeout_ms: i64,
    /// Milliseconds that both stores may take of one request, all calls together. What takes longer
    /// is answered 503.
    #[schemars(range(min = 100, max = 60_000))]
    pub request_timeout_ms: i64,
}

impl Default for RawStores {
    fn default() -> Self {
        Self {
            directory: DIRECTORY.to_owned().into(),
            sessions: SESSIONS.to_owned().into(),
            redis_prefix: "vestibule:".to_owned(),
            redis_timeout_ms: 250,
            redis_replicas: 0,
            redis_ca: None,
            redis_certificate: None,
            redis_key: None,
            redis_sentinel_user: None,
            redis_sentinel_password: None,
            redis_entries: RawRedisEntries::Packed,
            directory_connections: 16,
            directory_connect_timeout_ms: 700,
            directory_statement_timeout_ms: 1000,
            directory_lock_timeout_ms: 700,
            request_timeout_ms: 1500,
        }
    }
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawRedisEntries {
    /// As one string each, in the least room.
    Packed,
    /// As earlier versions read them, while their processes serve beside.
    Hashes,
}

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawSecurity {
    /// 32 random bytes in base64, as `openssl rand -base64 32` prints them. Everything secret in
    /// the stores is sealed with it: without it they are lost. Required outside demo mode.
    pub master_key: Option<SecretText>,
    /// Master keys that were in use before: what they sealed still opens, and tokens and sessions
    /// of their time stay good.
    #[schemars(length(max = 8), extend("default" = Vec::<String>::new()))]
    pub previous_master_keys: Vec<SecretText>,
    /// Memory of one password hash (Argon2id) in KiB.
    #[schemars(range(min = 7168, max = 65_536))]
    pub hash_memory_kib: i64,
    /// Passes of one password hash over its memory.
    #[schemars(range(min = 1, max = 16))]
    pub hash_iterations: i64,
    /// Lanes of one password hash.
    #[schemars(range(min = 1, max = 16))]
    pub hash_lanes: i64,
    /// Password hashes that are computed at one time; times the memory of one, this is the most
    /// memory that hashing takes.
    #[schemars(range(min = 1, max = 256))]
    pub hash_threads: i64,
    /// Password hashes that may wait for their turn; what comes on top is answered 503.
    #[schemars(range(min = 0, max = 10_000))]
    pub hash_queue: i64,
}

impl Default for RawSecurity {
    fn default() -> Self {
        Self {
            master_key: None,
            previous_master_keys: vec![],
            hash_memory_kib: 19_456,
            hash_iterations: 2,
            hash_lanes: 1,
            hash_threads: 2,
            hash_queue: 64,
        }
    }
}
