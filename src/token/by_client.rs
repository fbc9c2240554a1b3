use crate::domain::StrictRule;
use crate::oauth::{ErrorCode, GrantType, Params, Scope};

use super::client_auth::unknown_client;
use super::{Ctx, Engine, TokenError, Tokens};

impl Engine {
    /// `client_credentials`: no user, no page, no refresh token (contract, section 11.4).
    pub(super) async fn by_client(
        &self,
        ctx: Ctx<'_>,
        params: &Params,
    ) -> Result<Tokens, TokenError> {
        if !ctx.client.has_flows() {
            return Err(ErrorCode::InvalidGrant.into());
        }
        if !ctx.client.flows.client_credentials {
            return Err(ErrorCode::UnauthorizedClient.into());
        }
        if ctx.client.is_public() {
            return Err(unknown_client(ctx.client.holds(StrictRule::InvalidClientIs401)));
        }
        let scope = match params.get("scope") {
            None => ctx.client.scopes.clone(),
            Some(text) => Scope::parse(text)
                .filter(|asked| !asked.is_empty())
                .filter(|asked| asked.iter().all(|token| ctx.client.scopes.contains(token)))
                .ok_or(ErrorCode::InvalidScope)?,
        };
        let tokens = self.mint_for_client(ctx, &ctx.pool.active(&scope))?;
        self.record_issued(ctx, None, GrantType::ClientCredentials).await?;
        Ok(tokens)
    }
}
