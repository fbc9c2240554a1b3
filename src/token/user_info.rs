use serde_json::{Map, Value};

use crate::domain::{
    At, ClaimsRequest, Client, ClientId, FamilyId, KeyUse, Pool, TokenPlace, UserSub,
};
use crate::oauth::{OPENID, Scope};
use crate::ports::{FamilyOfUser, Fault};

use super::{Engine, claims::Claims};

/// Why an access token opens nothing (contract, section 6.2). Each is told as `invalid_token`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadToken {
    /// Not ours, not an access token, run out, or revoked.
    Invalid,
    /// Ours and good, but not for userInfo.
    NoOpenid,
}

/// An access token that was found genuine and alive.
#[derive(Debug)]
pub struct Bearer {
    pub client: ClientId,
    user: UserSub,
    scope: Scope,
    family: Option<FamilyId>,
    auth_time: At,
}

impl Engine {
    /// Reads an access token: our signature, our issuer, of the right kind, and not run out.
    pub fn bearer(&self, pool: &Pool, token: &str, at: At) -> Result<Bearer, BadToken> {
        let claims = self.signer.verify(pool, KeyUse::Access, token).ok_or(BadToken::Invalid)?;
        let alive = number(&claims, "exp").is_some_and(|exp| at.seconds() < exp);
        let ours = text(&claims, "iss") == Some(&pool.issuer());
        if !alive || !ours || text(&claims, "token_use") != Some("access") {
            return Err(BadToken::Invalid);
        }
        let scope = text(&claims, "scope").and_then(Scope::parse).unwrap_or_default();
        if !scope.contains(OPENID) {
            return Err(BadToken::NoOpenid);
        }
        read(&claims, scope).ok_or(BadToken::Invalid)
    }

    /// `userInfo`: what the scopes release of the user as they are now.
    pub async fn user_info(
        &self,
        pool: &Pool,
        client: &Client,
        bearer: &Bearer,
    ) -> Result<Result<Map<String, Value>, BadToken>, Fault> {
        let found = match bearer.family {
            Some(id) => self.families.load_of_user(&pool.id, id).await?,
            None => None,
        };
        let (user, auth_time, asked) = match found {
            Some(FamilyOfUser { family, .. }) if family.ended => {
                return Ok(Err(BadToken::Invalid));
            }
            Some(FamilyOfUser { family, user }) => {
                (user, family.grant.auth_time, family.grant.claims)
            }
            None => {
                let user = self.users.user(&pool.id, &bearer.user).await?;
                (user, bearer.auth_time, ClaimsRequest::default())
            }
        };
        let Some(user) = user.filter(|user| user.honours(auth_time)) else {
            return Ok(Err(BadToken::Invalid));
        };
        let mut shown = user.attributes.claims(&bearer.scope, client, &asked, TokenPlace::UserInfo);
        shown.insert("sub".to_owned(), user.sub.as_str().into());
        shown.insert("username".to_owned(), user.username.into());
        Ok(Ok(shown))
    }
}

fn read(claims: &Claims, scope: Scope) -> Option<Bearer> {
    let family = text(claims, "origin_jti").map(|jti| jti.parse().ok().map(FamilyId::new));
    Some(Bearer {
        client: ClientId::parse(text(claims, "client_id")?).ok()?,
        user: UserSub::parse(text(claims, "sub")?).ok()?,
        scope,
        family: match family {
            Some(parsed) => Some(parsed?),
            None => None,
        },
        auth_time: At::from_millis(number(claims, "auth_time")?.checked_mul(1000)?),
    })
}

pub(super) fn text<'a>(claims: &'a Claims, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str)
}

fn number(claims: &Claims, name: &str) -> Option<i64> {
    claims.get(name).and_then(Value::as_i64)
}
