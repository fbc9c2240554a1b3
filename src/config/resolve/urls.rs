use std::path::PathBuf;

use url::Url;

use crate::config::DirectoryUrl;
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

/// The path of the embedded store; `None` for what does not say that it is one.
pub(super) fn embedded(text: &str) -> Option<Result<PathBuf, Mistake>> {
    text.strip_prefix("embedded:").map(file)
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
