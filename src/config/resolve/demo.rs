use std::collections::{BTreeMap, BTreeSet};

use crate::config::key_path::KeyPath;
use crate::config::raw::{Raw, RawDemoUser, RawPool};
use crate::config::{DeclaredPool, Demo, Server, suggest};
use crate::domain::Pool;

use super::Context;
use super::demo_user::UserReader;

/// The users of demo mode; `None` outside it, where declaring any is a mistake.
pub(super) fn demo(raw: &Raw, pools: &[DeclaredPool], context: &mut Context<'_>) -> Option<Demo> {
    let at = KeyPath::default().key("demo");
    if !raw.demo.enabled {
        if !raw.demo.users.is_empty() && context.are_whole(&at, &["enabled"]) {
            let instead = "set `demo.enabled = true`, or add users by command";
            context.say(&at.key("users"), "are declared outside demo mode", instead);
        }
        return None;
    }
    let pools = Pools { written: &raw.pools, resolved: pools };
    let mut taken = BTreeSet::new();
    let mut users = Vec::with_capacity(raw.demo.users.len());
    for (n, user) in raw.demo.users.iter().enumerate() {
        let at = at.key("users").index(n);
        let pool = pool_of(user, pools, &at, context);
        if let Some(pool) = pool {
            users.extend(UserReader { pool, at: &at, context }.user(user, &mut taken));
        }
    }
    Some(Demo { users })
}

/// What everybody can read in our documentation must not be reachable from other machines.
pub(super) fn stays_at_home(
    raw: &Raw,
    server: &Server,
    pools: &[DeclaredPool],
    context: &mut Context<'_>,
) {
    if !raw.demo.enabled {
        return;
    }
    let root = KeyPath::default();
    let what = "is reachable from other machines, with secrets that everybody knows";
    let at = root.key("server").key("listen");
    if context.are_whole(&root.key("server"), &["listen"])
        && server.listen.iter().any(|address| !address.ip().is_loopback())
    {
        context.say(&at, what, "listen on 127.0.0.1 or [::1], or leave demo mode");
    }
    let instead = "use http://localhost and a port, or leave demo mode";
    for DeclaredPool { pool, .. } in pools {
        let at = root.key("pools").key(pool.id.as_str());
        for (key, origin) in [("origin", &pool.origin), ("issuer_origin", &pool.issuer_origin)] {
            let written = context.is_written(&at.key(key));
            if written && !origin.is_loopback() && context.are_whole(&at, &[key]) {
                context.say(&at.key(key), what, instead);
            }
        }
    }
}

/// The pools as they were written, and as far as they make sense.
#[derive(Clone, Copy)]
struct Pools<'a> {
    written: &'a BTreeMap<String, RawPool>,
    resolved: &'a [DeclaredPool],
}

fn pool_of<'a>(
    user: &RawDemoUser,
    pools: Pools<'a>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<&'a Pool> {
    let at = at.key("pool");
    match &user.pool {
        None => context.say(&at, "is missing", "name the user's pool"),
        Some(id) if !pools.written.contains_key(id) => {
            let known = pools.written.keys().map(String::as_str);
            context.say(&at, "is not a pool", &suggest::among(id, known));
        }
        Some(_) => {}
    }
    let id = user.pool.as_deref()?;
    let mut resolved = pools.resolved.iter().map(|declared| &declared.pool);
    resolved.find(|pool| pool.id.as_str() == id)
}
