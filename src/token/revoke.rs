use crate::domain::{ClientId, Happened, KeyUse, Pool, UserSub};
use crate::oauth::{ErrorCode, Params};
use crate::vault::RefreshToken;

use super::user_info::text;
use super::{Ctx, Engine, TokenError};

/// Whom an ID token was issued for, and to which client; it may have run out since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    pub user: UserSub,
    pub client: ClientId,
}

impl Engine {
    /// `POST /oauth2/revoke` (contract, section 7): ends the family of a refresh token. Rubbish is
    /// answered as success, an access or ID token is refused.
    pub async fn revoke(&self, ctx: Ctx<'_>, params: &Params) -> Result<(), TokenError> {
        if params.repeats(&["token"]) || !ctx.client.revocation {
            return Err(ErrorCode::InvalidRequest.into());
        }
        let text = params.get("token").ok_or(ErrorCode::InvalidRequest)?;
        let signed = |purpose| self.signer.verify(ctx.pool, purpose, text).is_some();
        if KeyUse::ALL.into_iter().any(signed) {
            return Err(ErrorCode::UnsupportedTokenType.into());
        }
        let Some(token) = RefreshToken::parse(&self.vault, &ctx.pool.id, text) else {
            return Ok(());
        };
        let family = self.families.load(&ctx.pool.id, token.family).await?;
        let Some(family) = family.filter(|family| family.grant.client == ctx.client.id) else {
            return Ok(());
        };
        self.families.end(&ctx.pool.id, family.id, family.expires, ctx.at).await?;
        self.record(ctx, Some(&family.grant.user), Happened::TokenRevoked).await?;
        Ok(())
    }

    /// Reads an `id_token_hint`: our signature and issuer are enough, as OpenID Connect RP-Initiated
    /// Logout §2 takes tokens that have run out.
    pub fn hint(&self, pool: &Pool, id_token: &str) -> Option<Hint> {
        let claims = self.signer.verify(pool, KeyUse::Id, id_token)?;
        if text(&claims, "iss") != Some(&pool.issuer()) || text(&claims, "token_use") != Some("id")
        {
            return None;
        }
        let user = UserSub::parse(text(&claims, "sub")?).ok()?;
        let client = ClientId::parse(text(&claims, "aud")?).ok()?;
        Some(Hint { user, client })
    }
}
