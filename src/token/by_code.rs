use crate::domain::{CodeGrant, Happened, OAuthError, RefreshFamily, Span, StrictRule, UserGrant};
use crate::oauth::{ErrorCode, GrantType, OFFLINE_ACCESS, Params, Verifier};
use crate::ports::Taken;
use crate::vault::{AuthorizationCode, RefreshToken};

use super::{Ctx, Engine, TokenError, Tokens};

/// How long a family that ended before it began is remembered: as long as any access token lives.
const REMEMBERED: Span = Span::from_days(1);

impl Engine {
    /// The code is taken first, so that every wrong use of it is its last (bug class 3). A second
    /// use ends whatever came of the first.
    pub(super) async fn by_code(
        &self,
        ctx: Ctx<'_>,
        params: &Params,
    ) -> Result<Tokens, TokenError> {
        if !ctx.client.flows.code {
            return Err(ErrorCode::UnauthorizedClient.into());
        }
        let text = params.get("code").ok_or(ErrorCode::InvalidRequest)?;
        let redirect_uri = params.get("redirect_uri").ok_or(ErrorCode::InvalidRequest)?;
        let code = AuthorizationCode::parse(text).ok_or(ErrorCode::InvalidGrant)?;
        let grant = match self.take(ctx, &code).await? {
            Taken::Fresh(grant) => grant,
            Taken::Again(family) => {
                let until = ctx.at + REMEMBERED;
                self.families.end(&ctx.pool.id, family, until, ctx.at).await?;
                self.record(ctx, None, Happened::CodeReplayed).await?;
                return Err(ErrorCode::InvalidGrant.into());
            }
            Taken::Unknown => return Err(ErrorCode::InvalidGrant.into()),
        };
        check_binding(ctx, &grant, redirect_uri, params.get("code_verifier"))?;
        self.redeem(ctx, grant).await
    }

    /// By each name that the code may have; it has one of them.
    async fn take(
        &self,
        ctx: Ctx<'_>,
        code: &AuthorizationCode,
    ) -> Result<Taken<CodeGrant>, TokenError> {
        for hash in code.hashes(&self.vault, &ctx.pool.id) {
            match self.codes.take(&ctx.pool.id, &hash, ctx.at).await? {
                Taken::Unknown => {}
                found => return Ok(found),
            }
        }
        Ok(Taken::Unknown)
    }

    /// The family is opened whether or not the client learns its token: it is what a replayed code
    /// ends, and what userInfo asks.
    async fn redeem(&self, ctx: Ctx<'_>, code: CodeGrant) -> Result<Tokens, TokenError> {
        let grant = code.grant;
        let user = self.entitled(ctx, &grant).await?;
        let token = RefreshToken::first(&self.vault, &ctx.pool.id, grant.family);
        let family = RefreshFamily {
            id: grant.family,
            grant,
            generation: token.generation,
            hash: token.hash(),
            succeeded: Vec::new(),
            expires: ctx.at + ctx.client.refresh_token,
            ended: false,
        };
        if !self.families.open(&ctx.pool.id, &family, ctx.at).await? {
            return Err(ErrorCode::InvalidGrant.into());
        }
        let tokens = self.mint(ctx, &family.grant, &user)?;
        self.record_issued(ctx, Some(&user), GrantType::AuthorizationCode).await?;
        Ok(if refreshes(ctx, &family.grant) { tokens.with_refresh(&token) } else { tokens })
    }
}

/// The original always gives a refresh token; the standard, to those who asked for it.
fn refreshes(ctx: Ctx<'_>, grant: &UserGrant) -> bool {
    !ctx.client.holds(StrictRule::OfflineAccess) || grant.scope.contains(OFFLINE_ACCESS)
}

/// Same client, same redirect URI, and the verifier of the challenge: exactly when there was one.
fn check_binding(
    ctx: Ctx<'_>,
    code: &CodeGrant,
    redirect_uri: &str,
    verifier: Option<&str>,
) -> Result<(), TokenError> {
    if code.grant.client != ctx.client.id {
        return Err(ErrorCode::InvalidGrant.into());
    }
    if code.redirect_uri != redirect_uri {
        return Err(redirect_mismatch(ctx).into());
    }
    let proven = match (&code.pkce, verifier) {
        (None, None) => true,
        (Some(challenge), Some(text)) => Verifier::parse(text).is_ok_and(|v| challenge.admits(&v)),
        (None, Some(_)) | (Some(_), None) => false,
    };
    if proven { Ok(()) } else { Err(ErrorCode::InvalidGrant.into()) }
}

fn redirect_mismatch(ctx: Ctx<'_>) -> OAuthError {
    if ctx.client.holds(StrictRule::RedirectMismatchIsInvalidGrant) {
        ErrorCode::InvalidGrant.into()
    } else {
        let description = Some("invalid_redirect");
        OAuthError { code: ErrorCode::UnauthorizedClient, description }
    }
}
