use crate::config::key_path::KeyPath;
use crate::config::raw::{RawClient, RawFlow};
use crate::config::{Standing, suggest};
use crate::domain::{Compatibility, Flows, Pool, StrictRule};
use crate::oauth::{ADMIN_SCOPE, OFFLINE_ACCESS, OPENID};

use super::Context;
use super::client::is_confidential;
use super::pool::compatibility;

/// Scopes that stand for attributes, and say nothing without `openid`.
const CLAIMS: [&str; 3] = ["email", "phone", "profile"];

pub(super) fn flows(raw: &RawClient) -> Flows {
    let has = |flow| raw.flows.contains(&flow);
    Flows {
        code: has(RawFlow::Code),
        implicit: has(RawFlow::Implicit),
        client_credentials: has(RawFlow::ClientCredentials),
    }
}

/// Which flows, scopes and secrets go together (contract, sections 2 and 12).
pub(super) fn check(
    raw: &RawClient,
    pool: &Pool,
    at: &KeyPath,
    standing: Standing,
    context: &mut Context<'_>,
) {
    let mut grants = Grants {
        raw,
        pool,
        at,
        flows: flows(raw),
        compatibility: raw.compatibility.map_or(pool.compatibility, compatibility),
        context,
    };
    grants.combinations();
    grants.requirements();
    for (n, scope) in raw.scopes.iter().enumerate() {
        grants.scope(n, scope, standing);
    }
}

struct Grants<'a, 'b> {
    raw: &'a RawClient,
    pool: &'a Pool,
    at: &'a KeyPath,
    flows: Flows,
    compatibility: Compatibility,
    context: &'a mut Context<'b>,
}

impl Grants<'_, '_> {
    fn say(&mut self, key: &str, what: &str, instead: &str) {
        self.context.say(&self.at.key(key), what, instead);
    }

    fn combinations(&mut self) {
        if !self.context.are_sound(self.at, &["flows", "confidential", "secret", "secrets"]) {
            return;
        }
        let Flows { code, implicit, client_credentials } = self.flows;
        if client_credentials && (code || implicit) {
            let instead = "declare a client of its own for the machine";
            self.say("flows", "has `client_credentials` beside a flow for people", instead);
        } else if client_credentials && !is_confidential(self.raw) {
            let instead = "add a `secret`, or `confidential = true` and a secret by command";
            self.say("flows", "has `client_credentials` for a client without secret", instead);
        }
        if implicit && self.compatibility.holds(StrictRule::NoImplicitGrant) {
            let instead = "use `code`, or set `compatibility = \"faithful\"` for this client";
            self.say("flows", "has `implicit`, which strict clients do not get", instead);
        }
    }

    /// What a flow cannot do without.
    fn requirements(&mut self) {
        let Flows { code, implicit, client_credentials } = self.flows;
        if (code || implicit) && self.raw.callback_urls.is_empty() {
            let instead = "list where sign-ins return to; `flows = []` switches the client off";
            self.require("callback_urls", instead);
        }
        if (code || implicit) && self.raw.scopes.is_empty() {
            self.require(
                "scopes",
                "list what the client may ask for, like `[\"openid\", \"email\"]`",
            );
        }
        if client_credentials && self.raw.scopes.is_empty() {
            let instead = "list scopes of resource servers, like `[\"orders/read\"]`";
            self.require("scopes", instead);
        }
    }

    /// An empty list may be what is left of one with mistakes.
    fn require(&mut self, key: &str, instead: &str) {
        if self.context.are_sound(self.at, &["flows", key]) {
            let what =
                if self.context.is_written(&self.at.key(key)) { "is empty" } else { "is missing" };
            self.say(key, what, instead);
        }
    }

    fn scope(&mut self, n: usize, scope: &str, standing: Standing) {
        let openid = self.raw.scopes.iter().any(|other| other == OPENID);
        let strict = self.compatibility.holds(StrictRule::OfflineAccess);
        let of_people =
            [OPENID, ADMIN_SCOPE, OFFLINE_ACCESS].contains(&scope) || CLAIMS.contains(&scope);
        let (what, instead) = if self.raw.scopes.iter().take(n).any(|earlier| earlier == scope) {
            ("is listed twice".to_owned(), "take one away".to_owned())
        } else if !self.pool.has_scope(scope) && standing.must_exist() {
            let what = format!("is `{scope}`, a scope that does not exist");
            (what, suggest::among(scope, self.known().iter().map(String::as_str)))
        } else if of_people && self.flows.client_credentials {
            let instead = "list scopes of resource servers only, like `orders/read`";
            (format!("is `{scope}`, which stands for a person"), instead.to_owned())
        } else if scope == OFFLINE_ACCESS && !strict {
            let instead = "take it away: every refresh token comes without asking";
            ("is `offline_access`, which only strict clients know".to_owned(), instead.to_owned())
        } else if CLAIMS.contains(&scope) && !openid {
            (
                format!("is `{scope}`, which means nothing without `openid`"),
                "add `openid`".to_owned(),
            )
        } else {
            return;
        };
        self.context.say(&self.at.key("scopes").index(n), &what, &instead);
    }

    /// Every scope that this client could have.
    fn known(&self) -> Vec<String> {
        let standard = [OPENID, "email", "phone", "profile", ADMIN_SCOPE];
        let own = self.pool.resource_servers.iter().flat_map(|(identifier, server)| {
            server.scopes.iter().map(move |scope| format!("{identifier}/{scope}"))
        });
        let standard = standard.iter().filter(|_| !self.flows.client_credentials);
        standard.map(ToString::to_string).chain(own).collect()
    }
}
