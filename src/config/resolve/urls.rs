use std::path::PathBuf;

use url::Url;

use crate::config::{DirectoryUrl, RedisEntries, SessionsUrl};
use crate::domain::Secret;

/// What is wrong, and what would be right. Never the text itself: it may hold a password.
pub(super) type Mistake = (&'static str, &'static str);

pub(super) fn directory(text: &str) -> Result<DirectoryUrl, Mistake> {
    let instead = "write `sqlite:` and a path, or `postgres://user:password@host/database`";
    if let Some(path) = text.strip_prefix("sqlite:") {
        return file(path).map(DirectoryUrl::Sqlite);
    }
    let url = Url::parse(text).map_err(|_| ("is not a URL", instead))?;
    match url.scheme() {
        "postgres" | "postgresql" => Ok(DirectoryUrl::Postgres(Secret::new(text.to_owned()))),
        _ => Err(("names a store that does not exist", instead)),
    }
}

pub(super) fn sessions(
    text: &str,
    prefix: &str,
    entries: RedisEntries,
) -> Result<SessionsUrl, Mistake> {
    let instead = "write `embedded:` and a path, or `redis://`, `rediss://` or `redis+unix:`";
    if let Some(path) = text.strip_prefix("embedded:") {
        return file(path).map(SessionsUrl::Embedded);
    }
    let url = Url::parse(text).map_err(|_| ("is not a URL", instead))?;
    let number = |path: &str| path.is_empty() || path.parse::<u16>().is_ok();
    match url.scheme() {
        "redis" | "rediss" if url.host_str().is_none_or(str::is_empty) => {
            Err(("names no host", "write it like `redis://host:6379/0`"))
        }
        "redis" | "rediss" if !number(url.path().trim_start_matches('/')) => {
            Err(("names a database that is no number", "write it like `redis://host:6379/0`"))
        }
        "redis+unix" | "unix" if url.path().len() < 2 => {
            Err(("names no socket", "write it like `redis+unix:///run/redis.sock`"))
        }
        "redis" | "rediss" | "redis+unix" | "unix" => {
            let (url, prefix) = (Secret::new(text.to_owned()), prefix.to_owned());
            Ok(SessionsUrl::Redis { url, prefix, entries })
        }
        _ => Err(("names a store that does not exist", instead)),
    }
}

/// `data/x.db`, or with two slashes in front, as URLs of files are often written.
fn file(path: &str) -> Result<PathBuf, Mistake> {
    let path = path.strip_prefix("//").unwrap_or(path);
    if path.is_empty() || path.ends_with('/') {
        return Err(("names no file", "write the path of a file, like `data/directory.db`"));
    }
    if path == ":memory:" || path.contains(['?', '\0']) {
        return Err(("does not name a plain file", "write its path, without options"));
    }
    Ok(PathBuf::from(path))
}
