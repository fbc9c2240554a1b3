use url::Host;

use crate::config::key_path::KeyPath;
use crate::config::raw::{RawPool, RawUserVerification};
use crate::domain::{Factor, FactorPolicy, Origin, PasskeyPolicy, UserVerification};

use super::Context;

/// How a pool uses passkeys, if it does.
pub(super) fn passkeys(
    raw: &RawPool,
    factors: &FactorPolicy,
    origin: &Origin,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<PasskeyPolicy> {
    let has = |factors: &[Factor]| factors.contains(&Factor::Passkey);
    if !has(&factors.first) && !has(&factors.second) {
        if context.is_written(at) {
            let instead = "add `passkey` to `first_factors` or `second_factors`, or take it away";
            context.say(at, "has no effect", instead);
        }
        return None;
    }
    let raw = &raw.passkeys;
    let at_id = at.key("relying_party_id");
    let relying_party = match &raw.relying_party_id {
        Some(text) => text.clone(),
        None => origin.host().to_owned(),
    };
    if !is_domain(&relying_party) {
        let (what, instead) = match raw.relying_party_id {
            Some(_) => ("is no domain", "write one in small letters, like `example.com`"),
            None => (
                "is missing, and `origin` has an address in place of a domain",
                "write an `origin` with a domain, as passkeys belong to one; for tests, \
                 `http://localhost`",
            ),
        };
        context.say(&at_id, what, instead);
    }
    let verification = match raw.user_verification {
        RawUserVerification::Required => UserVerification::Required,
        RawUserVerification::Preferred => UserVerification::Preferred,
    };
    if raw.count_as_two && verification == UserVerification::Preferred {
        let instead = "leave one of the two: a passkey is two factors where it verifies the person";
        context.say(&at.key("user_verification"), "does not go with `count_as_two`", instead);
    }
    Some(PasskeyPolicy {
        verification,
        relying_party,
        related: related(&raw.related_origins, origin, &at.key("related_origins"), context),
        counts_as_two: raw.count_as_two,
        offered: raw.offer,
    })
}

/// A domain as browsers write it: no address, no single word but `localhost`.
fn is_domain(text: &str) -> bool {
    let Ok(Host::Domain(domain)) = Host::parse(text) else {
        return false;
    };
    domain == text && (text == "localhost" || text.trim_matches('.').contains('.'))
}

fn related(raw: &[String], own: &Origin, at: &KeyPath, context: &mut Context<'_>) -> Vec<Origin> {
    let mut related = Vec::new();
    for (n, text) in raw.iter().enumerate() {
        let at = at.index(n);
        match Origin::parse(text) {
            Ok(origin) if origin == *own => {
                context.say(&at, "is the pool's own", "take it away: it needs no leave");
            }
            Ok(origin) if related.contains(&origin) => {
                context.say(&at, "is listed twice", "take one away");
            }
            Ok(origin) => related.push(origin),
            Err(error) => {
                let like = "write what browsers see, like `https://login.example.de`";
                context.say(&at, &error.to_string(), like);
            }
        }
    }
    related
}
