//! Which flows, scopes and secrets go together (contract, sections 2 and 12).

use crate::config::raw::RawFlow;
use crate::config::suggest;
use crate::domain::{Flows, StrictRule};
use crate::oauth::{ADMIN_SCOPE, OFFLINE_ACCESS, OPENID};

use super::client::ClientReader;

/// Scopes that stand for attributes, and say nothing without `openid`.
const CLAIMS: [&str; 3] = ["email", "phone", "profile"];

impl ClientReader<'_, '_> {
    pub(super) fn flows(&self) -> Flows {
        let has = |flow| self.raw.flows.contains(&flow);
        Flows {
            code: has(RawFlow::Code),
            implicit: has(RawFlow::Implicit),
            client_credentials: has(RawFlow::ClientCredentials),
        }
    }

    pub(super) fn check_grants(&mut self) {
        self.check_combinations();
        self.check_requirements();
        for (n, scope) in self.raw.scopes.iter().enumerate() {
            if let Some((what, instead)) = self.mistake_in_scope(n, scope) {
                self.say_of("scopes", n, &what, &instead);
            }
        }
    }

    fn check_combinations(&mut self) {
        let Flows { code, implicit, client_credentials } = self.flows();
        let whole = self.are_whole(&["flows", "confidential", "secret", "secrets"]);
        if client_credentials && (code || implicit) {
            let instead = "declare a client of its own for the machine";
            self.say("flows", "has `client_credentials` beside a flow for people", instead);
        } else if client_credentials && !self.is_confidential() && whole {
            let instead = "add a `secret`, or `confidential = true` and a secret by command";
            self.say("flows", "has `client_credentials` for a client without secret", instead);
        }
        if implicit && self.compatibility().holds(StrictRule::NoImplicitGrant) {
            let instead = "use `code`, or set `compatibility = \"faithful\"` for this client";
            self.say("flows", "has `implicit`, which strict clients do not get", instead);
        }
    }

    /// What a flow cannot do without.
    fn check_requirements(&mut self) {
        let Flows { code, implicit, client_credentials } = self.flows();
        let people = (code || implicit) && !client_credentials;
        if people && self.raw.callback_urls.is_empty() {
            let instead = "list where sign-ins return to; `flows = []` switches the client off";
            self.require("callback_urls", instead);
        }
        if people && self.raw.scopes.is_empty() {
            let instead = "list what the client may ask for, like `[\"openid\", \"email\"]`";
            self.require("scopes", instead);
        }
        if client_credentials && self.raw.scopes.is_empty() {
            let instead = "list scopes of resource servers, like `[\"orders/read\"]`";
            self.require("scopes", instead);
        }
    }

    /// An empty list may be what is left of one with mistakes; then nothing is required.
    fn require(&mut self, key: &str, instead: &str) {
        if self.are_whole(&["flows", key]) {
            let written = self.context.is_written(&self.at.key(key));
            self.say(key, if written { "is empty" } else { "is missing" }, instead);
        }
    }

    fn mistake_in_scope(&self, n: usize, scope: &str) -> Option<(String, String)> {
        let scopes = &self.raw.scopes;
        let strict = self.compatibility().holds(StrictRule::OfflineAccess);
        let openid = scopes.iter().any(|other| other == OPENID);
        let for_claims = CLAIMS.contains(&scope);
        let for_people = for_claims || [OPENID, ADMIN_SCOPE, OFFLINE_ACCESS].contains(&scope);
        let (what, instead) = if scopes.iter().take(n).any(|earlier| earlier == scope) {
            ("is listed twice".to_owned(), "take one away")
        } else if !self.pool.has_scope(scope) && self.standing.must_exist() {
            let what = format!("is `{scope}`, a scope that does not exist");
            let known = self.known_scopes();
            return Some((what, suggest::among(scope, known.iter().map(String::as_str))));
        } else if for_people && self.flows().client_credentials {
            let instead = "list scopes of resource servers only, like `orders/read`";
            (format!("is `{scope}`, which stands for a person"), instead)
        } else if scope == OFFLINE_ACCESS && !strict {
            let instead = "take it away: every refresh token comes without asking";
            ("is `offline_access`, which only strict clients know".to_owned(), instead)
        } else if for_claims && !openid && self.are_whole(&["scopes"]) {
            (format!("is `{scope}`, which means nothing without `openid`"), "add `openid`")
        } else {
            return None;
        };
        Some((what, instead.to_owned()))
    }

    /// Every scope that this client could have.
    fn known_scopes(&self) -> Vec<String> {
        let standard = [OPENID, "email", "phone", "profile", ADMIN_SCOPE];
        let standard = standard.iter().filter(|_| !self.flows().client_credentials);
        let own = self.pool.resource_servers.iter().flat_map(|(identifier, server)| {
            server.scopes.iter().map(move |scope| format!("{identifier}/{scope}"))
        });
        standard.map(ToString::to_string).chain(own).collect()
    }
}
