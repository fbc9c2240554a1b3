use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use crate::config::key_path::KeyPath;
use crate::config::raw::{RawRedisEntries, RawStores};
use crate::config::{RedisEntries, RedisServers, RedisStore, TlsFiles};
use crate::domain::Secret;

use super::Context;
use super::urls::Mistake;

const SINGLE: &str = "write it like `redis://host:6379/0`";
const SOCKET: &str = "write it like `redis+unix:///run/redis.sock`";
const CLUSTER: &str = "write it like `redis+cluster://host:6379,other:6379`";
const SENTINEL: &str = "write it like `redis+sentinel://host:26379,other:26379/mymaster/0`";

/// Which servers a URL names, and whether they speak TLS. `None` for a scheme that is not Redis's.
pub(super) fn servers(text: &str) -> Option<Result<(RedisServers, bool), Mistake>> {
    if text.starts_with("redis+unix:") || text.starts_with("unix:") {
        return Some(socket(text).map(|servers| (servers, false)));
    }
    let (scheme, rest) = text.split_once("://")?;
    let tls = scheme.starts_with("rediss");
    let servers = match scheme {
        "redis" | "rediss" => single(rest),
        "redis+cluster" | "rediss+cluster" => cluster(rest),
        "redis+sentinel" | "rediss+sentinel" => sentinel(rest),
        _ => return None,
    };
    Some(servers.map(|servers| (servers, tls)))
}

fn single(rest: &str) -> Result<RedisServers, Mistake> {
    let Parts { login, mut hosts, path, query } = Parts::of(rest, SINGLE)?;
    let number = path.unwrap_or_default();
    match (hosts.pop(), hosts.is_empty()) {
        (None | Some(""), _) => Err(("names no host", SINGLE)),
        (Some(_), false) => Err((
            "names several hosts",
            "write `redis+cluster://` or `redis+sentinel://` in front of them, or one host",
        )),
        (Some(host), true) => {
            Ok(RedisServers::Single(node(login, host, 6379, number, query, SINGLE)?))
        }
    }
}

fn socket(text: &str) -> Result<RedisServers, Mistake> {
    let url = Url::parse(text).map_err(|_| ("is not a URL", SOCKET))?;
    if url.path().len() < 2 {
        return Err(("names no socket", SOCKET));
    }
    Ok(RedisServers::Single(Secret::new(text.to_owned())))
}

fn cluster(rest: &str) -> Result<RedisServers, Mistake> {
    let Parts { login, hosts, path, query } = Parts::of(rest, CLUSTER)?;
    if path.is_some_and(|path| !matches!(path, "" | "0")) {
        return Err(("names a database, and a cluster has only the one", CLUSTER));
    }
    let nodes = hosts.iter().map(|host| node(login, host, 6379, "", query, CLUSTER));
    nodes.collect::<Result<_, _>>().map(RedisServers::Cluster)
}

fn sentinel(rest: &str) -> Result<RedisServers, Mistake> {
    let Parts { login, hosts, path, query } = Parts::of(rest, SENTINEL)?;
    let (name, number) = path.map_or(("", ""), |path| path.split_once('/').unwrap_or((path, "")));
    if name.is_empty() {
        return Err(("does not name the master that the sentinels watch over", SENTINEL));
    }
    let nodes = hosts.iter().map(|host| node(login, host, 26_379, number, query, SENTINEL));
    let urls = nodes.collect::<Result<_, _>>()?;
    Ok(RedisServers::Sentinel { urls, master: name.to_owned(), user: None, password: None })
}

/// What stands behind `://`.
struct Parts<'a> {
    /// With its `@`, or nothing.
    login: &'a str,
    hosts: Vec<&'a str>,
    path: Option<&'a str>,
    /// With its `?`, or nothing.
    query: &'a str,
}

impl<'a> Parts<'a> {
    fn of(rest: &'a str, instead: &'static str) -> Result<Self, Mistake> {
        if rest.contains('#') {
            return Err(("has a part behind `#`, which means nothing here", instead));
        }
        let (rest, query) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
        let (authority, path) = match rest.split_once('/') {
            Some((authority, path)) => (authority, Some(path)),
            None => (rest, None),
        };
        let (login, hosts) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        Ok(Self { login, hosts: hosts.split(',').collect(), path, query })
    }
}

/// The URL of one server. Never told: it may hold a password.
fn node(
    login: &str,
    host: &str,
    port: u16,
    number: &str,
    query: &str,
    instead: &'static str,
) -> Result<Secret<String>, Mistake> {
    let mut url = Url::parse(&format!("redis://{login}{host}/{number}{query}"))
        .map_err(|_| ("is not a URL", instead))?;
    if url.host_str().is_none_or(str::is_empty) {
        return Err(("names no host", instead));
    }
    if !(number.is_empty() || number.parse::<u16>().is_ok()) {
        return Err(("names a database that is no number", instead));
    }
    if url.port().is_none() {
        url.set_port(Some(port)).map_err(|()| ("names no host", instead))?;
    }
    Ok(Secret::new(url.into()))
}

/// The store with everything that is said of it beside its URL.
pub(super) fn store(
    raw: &RawStores,
    servers: RedisServers,
    tls: bool,
    context: &mut Context<'_>,
) -> RedisStore {
    let root = KeyPath::default().key("stores");
    let servers = with_sentinel_login(raw, servers);
    let client = client_certificate(raw, &root, context);
    RedisStore {
        servers,
        prefix: raw.redis_prefix.clone(),
        entries: match raw.redis_entries {
            RawRedisEntries::Packed => RedisEntries::Packed,
            RawRedisEntries::Hashes => RedisEntries::Hashes,
        },
        timeout: Duration::from_millis(raw.redis_timeout_ms.unsigned_abs()),
        replicas: u8::try_from(raw.redis_replicas).unwrap_or(u8::MAX),
        tls,
        ca: raw.redis_ca.as_ref().map(PathBuf::from),
        client,
    }
}

/// What belongs to another kind of store is a mistake, never passed over.
pub(super) fn misplaced(raw: &RawStores, tls: bool, is_sentinel: bool, context: &mut Context<'_>) {
    let root = KeyPath::default().key("stores");
    let of_tls = [
        ("redis_ca", raw.redis_ca.is_some()),
        ("redis_certificate", raw.redis_certificate.is_some()),
        ("redis_key", raw.redis_key.is_some()),
    ];
    for (key, _) in of_tls.iter().filter(|(_, is_given)| *is_given && !tls) {
        let instead = "let `sessions` begin with `rediss`, or take it away";
        context.say(&root.key(key), "is of no use without TLS to Redis", instead);
    }
    let of_sentinel = [
        ("redis_sentinel_user", raw.redis_sentinel_user.is_some()),
        ("redis_sentinel_password", raw.redis_sentinel_password.is_some()),
    ];
    for (key, _) in of_sentinel.iter().filter(|(_, is_given)| *is_given && !is_sentinel) {
        let instead = "name sentinels in `sessions`, as `redis+sentinel://…`, or take it away";
        context.say(&root.key(key), "is of no use without Sentinel", instead);
    }
}

fn with_sentinel_login(raw: &RawStores, servers: RedisServers) -> RedisServers {
    match servers {
        RedisServers::Sentinel { urls, master, .. } => RedisServers::Sentinel {
            urls,
            master,
            user: raw.redis_sentinel_user.clone(),
            password: raw.redis_sentinel_password.as_ref().map(|text| text.0.clone()),
        },
        other => other,
    }
}

/// A certificate is nothing without its key, nor is the key.
fn client_certificate(
    raw: &RawStores,
    root: &KeyPath,
    context: &mut Context<'_>,
) -> Option<TlsFiles> {
    let (missing, beside) = match (&raw.redis_certificate, &raw.redis_key) {
        (Some(certificate), Some(key)) => {
            return Some(TlsFiles { certificate: certificate.into(), key: key.into() });
        }
        (Some(_), None) => ("redis_key", "is missing beside `redis_certificate`"),
        (None, Some(_)) => ("redis_certificate", "is missing beside `redis_key`"),
        (None, None) => return None,
    };
    if context.are_whole(root, &[missing]) {
        context.say(&root.key(missing), beside, "write the path of its PEM file");
    }
    None
}
