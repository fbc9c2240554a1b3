//! Raw → resolved: everything that a schema cannot say.

mod audit;
mod breached;
mod client;
mod context;
mod demo;
mod demo_user;
mod fields;
mod grants;
mod limits;
mod look;
mod messages;
mod overrides;
mod parts;
mod passkeys;
mod pool;
mod redis;
mod risk;
mod server;
mod studio;
mod telemetry;
mod terms;
mod urls;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::config::key_path::KeyPath;
use crate::config::raw::Raw;
use crate::config::{Config, DeclaredPool};

pub(super) use client::ClientReader;
pub(super) use context::Context;

/// The whole configuration; what is wrong with it is in the context.
pub(super) fn config(raw: &Raw, context: &mut Context<'_>) -> Option<Config> {
    let root = KeyPath::default();
    let server = server::server(&raw.server, context);
    let stores = server::stores(&raw.stores, context);
    let master_key = server::master_key(raw, context);
    let previous_master_keys = server::previous_master_keys(&raw.security, context);
    let hashing = server::hashing(&raw.security, context);
    let telemetry = telemetry::telemetry(&raw.telemetry, context);
    let at = root.key("pools");
    if raw.pools.is_empty() {
        context.say(&at, "is missing", "declare a pool, like `[pools.eu_Shop1]`");
    }
    let messages = messages::messages(raw, context);
    let breached = breached::breached(raw, context);
    let mut pools = Vec::with_capacity(raw.pools.len());
    for (id, pool) in &raw.pools {
        pools.extend(pool::declared(id, pool, &at.key(id), context));
    }
    client_ids_tell_pools_apart(&pools, context);
    look::check(raw, context);
    for own in &mut pools {
        own.pool.wear_over(raw.server.theme.as_deref());
    }
    demo::stays_at_home(raw, &server, &pools, context);
    let demo = demo::demo(raw, &pools, context);
    Some(Config {
        server,
        stores: stores?,
        master_key: master_key?,
        previous_master_keys,
        hashing: hashing?,
        limits: limits::limits(&raw.limits)?,
        breached,
        places: raw.places.database.as_ref().map(PathBuf::from),
        audit: audit::audit(&raw.audit),
        telemetry,
        messages,
        demo,
        pools,
        themes: raw.server.themes.as_ref().map(PathBuf::from),
    })
}

/// Pools on one host are told apart by the client id of a request, so those must differ.
fn client_ids_tell_pools_apart(pools: &[DeclaredPool], context: &mut Context<'_>) {
    let mut seen = BTreeMap::new();
    for DeclaredPool { pool, clients, .. } in pools {
        let at = KeyPath::default().key("pools").key(pool.id.as_str());
        if !context.is_written(&at) || context.is_wrong(&at.key("origin")) {
            continue;
        }
        for declared in clients {
            let id = declared.client.id.as_str();
            if let Some(other) = seen.insert((pool.origin.authority(), id), &pool.id) {
                let what = format!("is the id of a client of {other} too, which has the same host");
                let instead = "rename one: the client id tells pools on one host apart";
                context.say(&at.key("clients").key(id), &what, instead);
            }
        }
    }
}
