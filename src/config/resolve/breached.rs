use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use crate::config::key_path::KeyPath;
use crate::config::raw::{Raw, RawUnavailable};
use crate::config::{BreachedBy, BreachedPasswords};

use super::Context;
use super::messages::{authorities, is_here};

/// Where breached passwords are looked up. Nothing where nobody says so.
pub(super) fn breached(raw: &Raw, context: &mut Context<'_>) -> Option<BreachedPasswords> {
    let (root, own) = (KeyPath::default().key("breached_passwords"), &raw.breached_passwords);
    let by = match (&own.file, &own.range_url) {
        (None, None) => None,
        (Some(file), None) => Some(BreachedBy::File(PathBuf::from(file))),
        (None, Some(url)) => range(url, &root.key("range_url"), context),
        (Some(_), Some(_)) => {
            let what = "stands beside `file`";
            context.say(&root.key("range_url"), what, "leave one of the two");
            None
        }
    };
    let authorities = authorities(own.authorities.as_ref().map(|own| &own.0), &root, context);
    if own.file.is_none() && own.range_url.is_none() {
        nobody_asks(raw, context);
    }
    Some(BreachedPasswords {
        by: by?,
        authorities,
        timeout: Duration::from_millis(u64::try_from(own.timeout_ms).ok()?),
        refuses: own.when_unavailable == RawUnavailable::Refuse,
    })
}

fn range(text: &str, at: &KeyPath, context: &mut Context<'_>) -> Option<BreachedBy> {
    let url = Url::parse(text).ok().filter(|url| url.username().is_empty() && is_alone(url));
    let host = url.as_ref().and_then(Url::host).map(|host| host.to_owned());
    match (url, host) {
        (Some(url), Some(_)) if url.scheme() == "https" => Some(BreachedBy::Range(url)),
        (Some(url), Some(host)) if url.scheme() == "http" && is_here(&host) => {
            Some(BreachedBy::Range(url))
        }
        (Some(url), Some(_)) if url.scheme() == "http" => {
            let instead = "write `https:`: who listens would learn what is asked for";
            context.say(at, "is plain HTTP to another machine", instead);
            None
        }
        _ => {
            let instead = "write it like `https://passwords.example.com/range/`";
            context.say(at, "is not the address of a service", instead);
            None
        }
    }
}

/// Whether five digits can be put behind it.
fn is_alone(url: &Url) -> bool {
    url.path().ends_with('/') && url.query().is_none() && url.fragment().is_none()
}

/// A pool that wants passwords looked up needs somewhere to look.
fn nobody_asks(raw: &Raw, context: &mut Context<'_>) {
    for (id, pool) in &raw.pools {
        let at = KeyPath::default().key("pools").key(id).key("password");
        let wanted = [
            ("refuse_breached", pool.password.refuse_breached),
            ("check_at_sign_in", pool.password.check_at_sign_in),
        ];
        for (key, _) in wanted.into_iter().filter(|(_, wanted)| *wanted) {
            let instead = "say in `[breached_passwords]` where: `file` or `range_url`";
            context.say(&at.key(key), "has nowhere to look passwords up", instead);
        }
    }
}
