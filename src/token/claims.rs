//! The claims of each token, in the original's exact shape (contract, section 11).

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::domain::{
    Client, Level, SigningAlgorithm, StrictRule, TokenPlace, User, UserGrant,
    authentication_methods,
};
use crate::oauth::Scope;

use super::Ctx;

pub type Claims = Map<String, Value>;

/// Contract, section 11.2.
pub fn id_token(
    ctx: Ctx<'_>,
    grant: &UserGrant,
    user: &User,
    jti: Uuid,
    at_hash: String,
) -> Claims {
    let mut claims =
        user.attributes.claims(&grant.scope, ctx.client, &grant.claims, TokenPlace::IdToken);
    claims.extend(common(ctx, grant, user, jti));
    put(&mut claims, "token_use", "id");
    put(&mut claims, "aud", ctx.client.id.as_str());
    put(&mut claims, "cognito:username", user.username.as_str());
    put(&mut claims, "exp", (ctx.at + ctx.client.id_token).seconds());
    put(&mut claims, "at_hash", at_hash);
    if let Some(nonce) = &grant.nonce {
        put(&mut claims, "nonce", nonce.as_str());
    }
    let (roles, preferred) = ctx.pool.roles(&user.groups);
    if !roles.is_empty() {
        put(&mut claims, "cognito:roles", roles);
    }
    if let Some(role) = preferred {
        put(&mut claims, "cognito:preferred_role", role);
    }
    claims
}

/// Contract, section 11.3.
pub fn access_token(ctx: Ctx<'_>, grant: &UserGrant, user: &User, jti: Uuid) -> Claims {
    let mut claims = common(ctx, grant, user, jti);
    put(&mut claims, "token_use", "access");
    put(&mut claims, "client_id", ctx.client.id.as_str());
    put(&mut claims, "username", user.username.as_str());
    put(&mut claims, "scope", grant.scope.to_string());
    put(&mut claims, "version", 2);
    put(&mut claims, "exp", (ctx.at + ctx.client.access_token).seconds());
    if let Some(resource) = &grant.resource {
        put(&mut claims, "aud", resource.as_str());
    }
    claims
}

/// Contract, section 11.4: nobody is signed in, so nothing of a user is there.
pub fn machine_token(ctx: Ctx<'_>, scope: &Scope, jti: Uuid) -> Claims {
    let mut claims = Claims::new();
    put(&mut claims, "sub", ctx.client.id.as_str());
    put(&mut claims, "token_use", "access");
    put(&mut claims, "scope", scope.to_string());
    put(&mut claims, "auth_time", ctx.at.seconds());
    put(&mut claims, "iss", ctx.pool.issuer());
    put(&mut claims, "iat", ctx.at.seconds());
    put(&mut claims, "exp", (ctx.at + ctx.client.access_token).seconds());
    put(&mut claims, "version", 2);
    put(&mut claims, "jti", jti.to_string());
    put(&mut claims, "client_id", ctx.client.id.as_str());
    claims
}

fn common(ctx: Ctx<'_>, grant: &UserGrant, user: &User, jti: Uuid) -> Claims {
    let mut claims = Claims::new();
    put(&mut claims, "sub", user.sub.as_str());
    put(&mut claims, "iss", ctx.pool.issuer());
    put(&mut claims, "iat", ctx.at.seconds());
    put(&mut claims, "auth_time", grant.auth_time.seconds());
    put(&mut claims, "event_id", grant.event.to_string());
    if !user.groups.is_empty() {
        put(&mut claims, "cognito:groups", json!(user.groups));
    }
    if ctx.pool.steps_up(ctx.client) && !grant.passed.is_empty() {
        let level = grant.level.unwrap_or_else(|| Level::of_passed(&grant.passed));
        put(&mut claims, "acr", ctx.pool.level_names.name(level));
        let strict = ctx.client.holds(StrictRule::AuthenticationContext);
        put(&mut claims, "amr", authentication_methods(&grant.passed, strict));
    }
    if names_family(ctx.client) {
        put(&mut claims, "jti", jti.to_string());
        put(&mut claims, "origin_jti", grant.family.to_string());
    }
    claims
}

/// `jti` and `origin_jti` are there where revocation or rotation is on (contract, section 12.4).
fn names_family(client: &Client) -> bool {
    client.revocation || client.rotation.is_some()
}

fn put(claims: &mut Claims, name: &str, value: impl Into<Value>) {
    claims.insert(name.to_owned(), value.into());
}

/// The left half of the access token's hash, by the hash of the signature's algorithm (OpenID
/// Connect Core §3.1.3.6). Ed25519 hashes by SHA-512.
pub fn at_hash(algorithm: SigningAlgorithm, access_token: &str) -> String {
    let hash = match algorithm {
        SigningAlgorithm::RS256 | SigningAlgorithm::ES256 => &digest::SHA256,
        SigningAlgorithm::EdDSA => &digest::SHA512,
    };
    let whole = digest::digest(hash, access_token.as_bytes());
    let half = whole.as_ref().len() / 2;
    URL_SAFE_NO_PAD.encode(whole.as_ref().get(..half).unwrap_or_default())
}
