use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use ipnet::IpNet;

use crate::config::key_path::KeyPath;
use crate::config::raw::{Raw, RawLogFormat, RawSecurity, RawServer, RawStores};
use crate::config::{
    Hashing, LogFormat, MasterKeySource, PostgresLimits, RedisServers, Server, SessionsUrl, Stores,
    TlsFiles,
};
use crate::domain::{Peers, Span};
use crate::vault::MasterKey;

use super::{Context, redis, urls};

/// Memory in KiB that all hashes at one time may take: 8 GiB.
const MOST_MEMORY: u64 = 8 * 1024 * 1024;
/// Memory in KiB times passes: the weakest of the equal settings that OWASP recommends.
const LEAST_WORK: u32 = 7168 * 5;

pub(super) fn server(raw: &RawServer, context: &mut Context<'_>) -> Server {
    let root = KeyPath::default().key("server");
    let (listen, listen_unix) = listeners(&raw.listen, &root.key("listen"), context);
    let operations_at = root.key("operations_listen");
    let operations_listen = addresses(&raw.operations_listen, &operations_at, context);
    for (n, address) in operations_listen.iter().enumerate() {
        if listen.contains(address) {
            let instead = "choose another port, which visitors cannot reach";
            context.say(&operations_at.index(n), "is listed in `listen` as well", instead);
        }
    }
    let proxies_at = root.key("proxy_protocol_from");
    let proxy_protocol_from = peers(&raw.proxy_protocol_from, &proxies_at, context);
    let trusted_proxies = peers(&raw.trusted_proxies, &root.key("trusted_proxies"), context);
    Server {
        listen,
        listen_unix,
        operations_listen,
        tls: tls(raw, &root, context),
        proxy_protocol_from,
        trusted_proxies,
        workers: raw.workers.and_then(|n| usize::try_from(n).ok()),
        shutdown: Span::from_seconds(raw.shutdown_seconds),
        log: match raw.log_format {
            RawLogFormat::Text => LogFormat::Text,
            RawLogFormat::Json => LogFormat::Json,
        },
        log_requests: raw.log_requests,
        funnel: Span::from_days(raw.funnel_days),
    }
}

/// What stands before the path of a Unix socket, and for whoever connects to one.
const UNIX: &str = "unix:";

fn listeners(
    raw: &[String],
    at: &KeyPath,
    context: &mut Context<'_>,
) -> (Vec<SocketAddr>, Vec<PathBuf>) {
    let (mut addresses, mut sockets) = (Vec::with_capacity(raw.len()), Vec::new());
    for (n, text) in raw.iter().enumerate() {
        match text.strip_prefix(UNIX).map(PathBuf::from) {
            None => addresses.extend(address(text, &addresses, &at.index(n), context)),
            Some(path) if path.as_os_str().is_empty() => {
                let instead = "write it like `unix:/run/vestibule/http.sock`";
                context.say(&at.index(n), "names no socket", instead);
            }
            Some(path) if sockets.contains(&path) => {
                context.say(&at.index(n), "is listed twice", "take one away");
            }
            Some(path) => sockets.push(path),
        }
    }
    (addresses, sockets)
}

fn addresses(raw: &[String], at: &KeyPath, context: &mut Context<'_>) -> Vec<SocketAddr> {
    let mut addresses = Vec::with_capacity(raw.len());
    for (n, text) in raw.iter().enumerate() {
        addresses.extend(address(text, &addresses, &at.index(n), context));
    }
    addresses
}

fn address(
    text: &str,
    before: &[SocketAddr],
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<SocketAddr> {
    match text.parse::<SocketAddr>() {
        Ok(address) if before.contains(&address) => {
            context.say(at, "is listed twice", "take one away");
            None
        }
        Ok(address) => Some(address),
        Err(_) => {
            let instead = "write it like `127.0.0.1:9000`, `0.0.0.0:9000` or `[::1]:9000`";
            context.say(at, "is not an IP address with a port", instead);
            None
        }
    }
}

/// A certificate is nothing without its key, nor is the key.
fn tls(raw: &RawServer, root: &KeyPath, context: &mut Context<'_>) -> Option<TlsFiles> {
    match (&raw.tls_certificate, &raw.tls_key) {
        (Some(certificate), Some(key)) => {
            Some(TlsFiles { certificate: PathBuf::from(certificate), key: PathBuf::from(key) })
        }
        (Some(_), None) if context.are_whole(root, &["tls_key"]) => {
            let instead = "write the path of its PEM file";
            context.say(&root.key("tls_key"), "is missing beside `tls_certificate`", instead);
            None
        }
        (None, Some(_)) if context.are_whole(root, &["tls_certificate"]) => {
            let (at, instead) = (root.key("tls_certificate"), "write the path of its PEM file");
            context.say(&at, "is missing beside `tls_key`", instead);
            None
        }
        _ => None,
    }
}

fn peers(raw: &[String], at: &KeyPath, context: &mut Context<'_>) -> Peers {
    let mut networks = Vec::with_capacity(raw.len());
    let of_unix = |(_, text): &(usize, &String)| text.as_str() == UNIX;
    for (n, text) in raw.iter().enumerate().filter(|entry| !of_unix(entry)) {
        let single = |text: &str| text.parse::<IpAddr>().ok().map(IpNet::from);
        match text.parse().ok().or_else(|| single(text)) {
            Some(network) if IpNet::prefix_len(&network) == 0 => {
                let instead = "list the addresses of your own proxies only";
                context.say(&at.index(n), "lets everybody choose their own address", instead);
            }
            Some(network) => networks.push(network.trunc()),
            None => {
                let instead = "write it like `10.0.0.7` or `10.0.0.0/8`";
                context.say(&at.index(n), "is not an IP address or network", instead);
            }
        }
    }
    Peers { networks, unix: raw.iter().enumerate().any(|entry| of_unix(&entry)) }
}

pub(super) fn stores(raw: &RawStores, context: &mut Context<'_>) -> Option<Stores> {
    let root = KeyPath::default().key("stores");
    let mut told = |key: &str, (what, instead): urls::Mistake| {
        context.say(&root.key(key), what, instead);
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "_:.-/".contains(c);
    if !raw.redis_prefix.chars().all(plain) {
        let instead = "write letters, digits and `_ : . - /` only";
        told("redis_prefix", ("holds a character that is not for names of keys", instead));
    }
    let directory = urls::directory(raw.directory.0.expose());
    let directory = directory.map_err(|mistake| told("directory", mistake));
    let sessions = sessions(raw, context);
    let postgres = postgres(raw, &root, context);
    Some(Stores {
        directory: directory.ok()?,
        postgres: postgres?,
        sessions: sessions?,
        patience: millis(raw.request_timeout_ms)?,
    })
}

fn sessions(raw: &RawStores, context: &mut Context<'_>) -> Option<SessionsUrl> {
    let at = KeyPath::default().key("stores").key("sessions");
    let text = raw.sessions.0.expose();
    let read = match (urls::embedded(text), redis::servers(text)) {
        (Some(path), _) => path.map(SessionsUrl::Embedded),
        (None, Some(Ok((servers, tls)))) => {
            let is_sentinel = matches!(servers, RedisServers::Sentinel { .. });
            redis::misplaced(raw, tls, is_sentinel, context);
            Ok(SessionsUrl::Redis(redis::store(raw, servers, tls, context)))
        }
        (None, Some(Err(mistake))) => Err(mistake),
        (None, None) => Err((
            "names a store that does not exist",
            "write `embedded:` and a path, or `redis://`, `rediss://`, `redis+unix:`, \
             `redis+sentinel://` or `redis+cluster://`",
        )),
    };
    if let Ok(SessionsUrl::Embedded(_)) = &read {
        redis::misplaced(raw, false, false, context);
    }
    read.map_err(|(what, instead)| context.say(&at, what, instead)).ok()
}

fn postgres(raw: &RawStores, root: &KeyPath, context: &mut Context<'_>) -> Option<PostgresLimits> {
    let timeouts = ["directory_statement_timeout_ms", "directory_lock_timeout_ms"];
    if raw.directory_lock_timeout_ms > raw.directory_statement_timeout_ms
        && context.are_whole(root, &timeouts)
    {
        let (at, what) = (root.key(timeouts[1]), "is longer than a statement may take");
        context.say(&at, what, "write at most what directory_statement_timeout_ms is");
    }
    Some(PostgresLimits {
        connections: u32::try_from(raw.directory_connections).ok()?,
        connect: millis(raw.directory_connect_timeout_ms)?,
        statement: millis(raw.directory_statement_timeout_ms)?,
        lock: millis(raw.directory_lock_timeout_ms)?,
    })
}

fn millis(number: i64) -> Option<Duration> {
    u64::try_from(number).ok().map(Duration::from_millis)
}

/// Outside demo mode a master key is given, or there is none: one that is made on the fly would be
/// lost with its container, and everything that it sealed with it.
pub(super) fn master_key(raw: &Raw, context: &mut Context<'_>) -> Option<MasterKeySource> {
    let at = KeyPath::default().key("security").key("master_key");
    let how = "make one with `openssl rand -base64 32`, keep it safe, and pass it as \
               VESTIBULE_MASTER_KEY or `file:…`";
    let what = match &raw.security.master_key {
        Some(text) => match MasterKey::parse(text.0.expose()).ok() {
            Some(key) => return Some(MasterKeySource::Given(key)),
            None => "is not 32 bytes in base64",
        },
        None if raw.demo.enabled => {
            let path = PathBuf::from(&raw.demo.master_key_file);
            return Some(MasterKeySource::Kept(path));
        }
        None => "is missing",
    };
    context.say(&at, what, how);
    None
}

/// Each as whole as the one that is in use, which none of them is.
pub(super) fn previous_master_keys(raw: &RawSecurity, context: &mut Context<'_>) -> Vec<MasterKey> {
    let at = KeyPath::default().key("security").key("previous_master_keys");
    let mut keys = Vec::new();
    for (n, text) in raw.previous_master_keys.iter().enumerate() {
        if raw.master_key.as_ref().is_some_and(|own| own.0.expose() == text.0.expose()) {
            context.say(&at.index(n), "is the master key itself", "take it away here");
            continue;
        }
        if let Ok(key) = MasterKey::parse(text.0.expose()) {
            keys.push(key);
        } else {
            let instead = "write the master key that was in use before";
            context.say(&at.index(n), "is not 32 bytes in base64", instead);
        }
    }
    keys
}

pub(super) fn hashing(raw: &RawSecurity, context: &mut Context<'_>) -> Option<Hashing> {
    let root = KeyPath::default().key("security");
    let hashing = Hashing {
        memory_kib: u32::try_from(raw.hash_memory_kib).ok()?,
        iterations: u32::try_from(raw.hash_iterations).ok()?,
        lanes: u32::try_from(raw.hash_lanes).ok()?,
        threads: usize::try_from(raw.hash_threads).ok()?,
        queue: usize::try_from(raw.hash_queue).ok()?,
    };
    let sound = |context: &Context<'_>, key| context.are_whole(&root, &["hash_memory_kib", key]);
    let work = hashing.memory_kib.saturating_mul(hashing.iterations);
    if work < LEAST_WORK && sound(context, "hash_iterations") {
        let instead = "raise it, or hash_memory_kib: together at least 19456 by 2, 12288 by 3, \
                       9216 by 4 or 7168 by 5";
        context.say(&root.key("hash_iterations"), "makes passwords easy to guess", instead);
    }
    let memory = u64::from(hashing.memory_kib).saturating_mul(hashing.threads as u64);
    if memory > MOST_MEMORY && sound(context, "hash_threads") {
        let instead = "lower it, or hash_memory_kib: together at most 8 GiB";
        context.say(&root.key("hash_threads"), "lets hashing take too much memory", instead);
    }
    Some(hashing)
}
