use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use ipnet::IpNet;

use crate::config::key_path::KeyPath;
use crate::config::raw::{RawNetworks, RawPool};
use crate::config::suggest;
use crate::domain::{Group, LevelNames, Networks, ResourceServer, STANDARD_ATTRIBUTES, SignUp};
use crate::oauth::Scope;

use super::Context;

/// Resource servers with their scopes (directory reference, section 11).
pub(super) fn resource_servers(
    raw: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> BTreeMap<String, ResourceServer> {
    let mut servers = BTreeMap::new();
    for (identifier, server) in &raw.resource_servers {
        let at = at.key(identifier);
        let instead = "write 1 to 256 characters without blanks, `\"` and `\\`";
        if !Scope::is_token(identifier) {
            context.say(&at, "is not an identifier", instead);
        }
        let at = at.key("scopes");
        if server.scopes.is_empty() {
            context.say(&at, "is missing", "name its scopes, like `read = \"Read everything\"`");
        }
        for (name, description) in &server.scopes {
            let at = at.key(name);
            if !Scope::is_token(name) || name.contains('/') {
                context.say(&at, "is not the name of a scope", &format!("{instead}, and no `/`"));
            } else if !(1..=256).contains(&description.chars().count()) {
                context.say(&at, "is no description", "write 1 to 256 characters");
            } else if !Scope::is_token(&format!("{identifier}/{name}")) {
                context.say(&at, "is too long", "its identifier, a `/` and it: 256 characters");
            }
        }
        let scopes = server.scopes.keys().cloned().collect();
        servers.insert(identifier.clone(), ResourceServer { scopes });
    }
    servers
}

pub(super) fn groups(
    raw: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> BTreeMap<String, Group> {
    let mut groups = BTreeMap::new();
    for (name, group) in &raw.groups {
        if !is_word(name, 128) {
            let instead = "write 1 to 128 characters without blanks";
            context.say(&at.key(name), "is not the name of a group", instead);
        }
        let precedence = group.precedence.and_then(|n| u32::try_from(n).ok());
        let role = group.role.clone();
        groups.insert(name.clone(), Group { precedence, role });
    }
    groups
}

pub(super) fn custom_attributes(
    raw: &RawPool,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (n, name) in raw.custom_attributes.iter().enumerate() {
        let at = at.index(n);
        if name.starts_with("custom:") {
            context.say(&at, "begins with `custom:`", "leave that away: it is added everywhere");
        } else if !is_word(name, 20) {
            let instead = "write 1 to 20 characters without blanks";
            context.say(&at, "is not the name of an attribute", instead);
        } else if !names.insert(name.clone()) {
            context.say(&at, "is listed twice", "take one away");
        }
    }
    names
}

pub(super) fn changeable(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> Vec<String> {
    let own = raw.custom_attributes.iter().map(|name| format!("custom:{name}"));
    let own: BTreeSet<_> = own.collect();
    let standard = STANDARD_ATTRIBUTES.iter().copied().filter(|name| SignUp::may_change(name));
    let known: Vec<&str> = standard.chain(own.iter().map(String::as_str)).collect();
    for (n, name) in raw.changeable_attributes.iter().enumerate() {
        let at = at.index(n);
        if !known.contains(&name.as_str()) {
            let instead = suggest::among(name, known.iter().copied());
            context.say(&at, "cannot be changed by people themselves", &instead);
        } else if raw.changeable_attributes.iter().take(n).any(|before| before == name) {
            context.say(&at, "is listed twice", "take one away");
        }
    }
    raw.changeable_attributes.clone()
}

/// From where the pages may be used (directory reference, section 17.3).
pub(super) fn networks(raw: &RawNetworks, at: &KeyPath, context: &mut Context<'_>) -> Networks {
    let allow = nets(&raw.allow, &at.key("allow"), context);
    Networks { allow, deny: nets(&raw.deny, &at.key("deny"), context) }
}

/// A list of addresses and networks.
pub(super) fn nets(texts: &[String], at: &KeyPath, context: &mut Context<'_>) -> Vec<IpNet> {
    let mut nets = Vec::with_capacity(texts.len());
    for (n, text) in texts.iter().enumerate() {
        let single = || text.parse::<IpAddr>().ok().map(IpNet::from);
        if let Some(net) = text.parse::<IpNet>().ok().or_else(single) {
            nets.push(net.trunc());
        } else {
            let instead = "write it like `203.0.113.7`, `203.0.113.0/24` or `2001:db8::/32`";
            context.say(&at.index(n), "is not an IP address or network", instead);
        }
    }
    nets
}

/// What the levels are called (directory reference, section 8.6).
pub(super) fn level_names(raw: &RawPool, at: &KeyPath, context: &mut Context<'_>) -> LevelNames {
    let usual = LevelNames::default();
    for (n, name) in raw.level_names.iter().enumerate() {
        let at = at.index(n);
        let of_another = usual.all().iter().position(|own| own == name).is_some_and(|own| own != n);
        if !is_word(name, 64) || name.contains(['"', '\\']) {
            let instead = "write 1 to 64 characters without blanks, `\"` and `\\`";
            context.say(&at, "is not the name of a level", instead);
        } else if of_another {
            context.say(
                &at,
                "is the usual name of another level",
                "call it by its own, or another",
            );
        } else if raw.level_names.iter().take(n).any(|earlier| earlier == name) {
            context.say(&at, "is listed twice", "take one away");
        }
    }
    <[String; 4]>::try_from(raw.level_names.clone()).map_or(usual, LevelNames::new)
}

fn is_word(name: &str, longest: usize) -> bool {
    (1..=longest).contains(&name.chars().count())
        && !name.chars().any(|c| c.is_whitespace() || c.is_control())
}
