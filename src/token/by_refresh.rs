use crate::domain::{Happened, Presented, RefreshFamily, Span, StrictRule, UserGrant};
use crate::oauth::{ErrorCode, GrantType, Params, Scope};
use crate::ports::FamilyOfUser;
use crate::vault::RefreshToken;

use super::{Ctx, Engine, TokenError, Tokens, admitted};

/// Each round that is lost was won by somebody else, so few are enough: after the first, the token
/// is a repeat or a replay.
const ROUNDS: usize = 4;

impl Engine {
    /// Rotation off: the token stays. Rotation on: it is succeeded, a repeat within the grace
    /// window gets the same successor, and a replay after it ends the family.
    pub(super) async fn by_refresh(
        &self,
        ctx: Ctx<'_>,
        params: &Params,
    ) -> Result<Tokens, TokenError> {
        if !ctx.client.flows.code {
            return Err(ErrorCode::UnauthorizedClient.into());
        }
        let text = params.get("refresh_token").ok_or(ErrorCode::InvalidRequest)?;
        let token =
            RefreshToken::parse(&self.vault, &ctx.pool.id, text).ok_or(ErrorCode::InvalidGrant)?;
        for _ in 0..ROUNDS {
            let FamilyOfUser { family, user } = self.own_family(ctx, &token).await?;
            let user = admitted(ctx, &family.grant, user)?;
            let grace = ctx.client.rotation.map_or(Span::ZERO, |rotation| rotation.grace);
            let narrowed = narrowed(ctx, &family.grant, params);
            let successor =
                match (family.judge(token.generation, ctx.at, grace), ctx.client.rotation) {
                    (Presented::Current, None) if token.hash() == family.hash => None,
                    (Presented::Current, Some(_)) if token.hash() == family.hash => {
                        narrowed.as_ref().map_err(|code| *code)?;
                        let successor = token.successor(&self.vault, &ctx.pool.id);
                        let next = family.succeeded_by(successor.hash(), ctx.at);
                        if !self.families.advance(&ctx.pool.id, &family, &next).await? {
                            continue;
                        }
                        Some(successor)
                    }
                    (Presented::Repeat, _) => Some(token.successor(&self.vault, &ctx.pool.id)),
                    (Presented::Replay | Presented::Current, _) => {
                        return Err(self.replayed(ctx, &family).await?);
                    }
                    (Presented::Over, _) => return Err(ErrorCode::InvalidGrant.into()),
                };
            let tokens = self.mint(ctx, &narrowed?, &user)?;
            self.record_issued(ctx, Some(&user), GrantType::RefreshToken).await?;
            return Ok(match successor {
                Some(successor) => tokens.with_refresh(&successor),
                None => tokens,
            });
        }
        Err(ErrorCode::InvalidGrant.into())
    }

    async fn own_family(
        &self,
        ctx: Ctx<'_>,
        token: &RefreshToken,
    ) -> Result<FamilyOfUser, TokenError> {
        let found = self.families.load_of_user(&ctx.pool.id, token.family).await?;
        found
            .filter(|found| found.family.grant.client == ctx.client.id)
            .ok_or(ErrorCode::InvalidGrant.into())
    }

    /// Somebody holds a copy: nobody may go on with this family.
    async fn replayed(
        &self,
        ctx: Ctx<'_>,
        family: &RefreshFamily,
    ) -> Result<TokenError, TokenError> {
        self.families.end(&ctx.pool.id, family.id, family.expires, ctx.at).await?;
        tracing::warn!(
            pool.id = %ctx.pool.id, client.id = %ctx.client.id, user.sub = %family.grant.user,
            "A refresh token was used again after its time: its family was ended"
        );
        self.record(ctx, Some(&family.grant.user), Happened::RefreshTokenReplayed).await?;
        Ok(ErrorCode::InvalidGrant.into())
    }
}

/// A strict client may ask for less than it has; the original ignores the parameter. Looked at
/// before the token is succeeded, so that asking wrongly costs nobody their token.
fn narrowed(ctx: Ctx<'_>, grant: &UserGrant, params: &Params) -> Result<UserGrant, ErrorCode> {
    let text = params.get("scope").filter(|_| ctx.client.holds(StrictRule::RefreshNarrowsScope));
    let Some(text) = text else { return Ok(grant.clone()) };
    let asked = Scope::parse(text).ok_or(ErrorCode::InvalidScope)?;
    if asked.is_empty() || !asked.iter().all(|token| grant.scope.contains(token)) {
        return Err(ErrorCode::InvalidScope);
    }
    Ok(UserGrant { scope: asked, ..grant.clone() })
}
