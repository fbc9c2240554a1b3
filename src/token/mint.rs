use crate::domain::{Happened, KeyUse, Secret, SigningAlgorithm, StrictRule, User, UserGrant};
use crate::oauth::{OPENID, Params, Scope};
use crate::ports::Fault;
use crate::vault::RefreshToken;

use super::{Ctx, Engine, claims};

/// What a client gets.
#[derive(Debug)]
pub struct Tokens {
    pub id_token: Option<Secret<String>>,
    pub access_token: Secret<String>,
    pub refresh_token: Option<Secret<String>>,
    /// Seconds that the access token lives.
    pub expires_in: i64,
    /// Set where the answer names it.
    pub scope: Option<String>,
}

impl Tokens {
    #[must_use]
    pub fn with_refresh(mut self, token: &RefreshToken) -> Self {
        self.refresh_token = Some(Secret::new(token.expose()));
        self
    }

    /// The parameters of an implicit answer, in the original's order (contract, section 3.4).
    pub fn implicit(&self) -> Params {
        let mut params = Params::default();
        if let Some(token) = &self.id_token {
            params = params.with("id_token", token.expose());
        }
        params
            .with("access_token", self.access_token.expose())
            .with("token_type", "Bearer")
            .with("expires_in", &self.expires_in.to_string())
    }
}

impl Engine {
    /// ID and access token for a user, each signed by its own key. The ID token names the hash of
    /// the access token, so that comes first.
    pub fn mint(&self, ctx: Ctx<'_>, grant: &UserGrant, user: &User) -> Result<Tokens, Fault> {
        let access = claims::access_token(ctx, grant, user, self.vault.uuid());
        let access_token = self.signer.sign(ctx.pool, KeyUse::Access, &access)?;
        let id_token = if grant.scope.contains(OPENID) {
            let algorithm = self.signer.algorithm(ctx.pool, KeyUse::Id)?;
            Some(self.mint_id(ctx, grant, user, algorithm, &access_token)?)
        } else {
            None
        };
        Ok(Tokens {
            id_token,
            access_token: Secret::new(access_token),
            refresh_token: None,
            expires_in: ctx.client.access_token.seconds(),
            scope: named_scope(ctx, &grant.scope),
        })
    }

    fn mint_id(
        &self,
        ctx: Ctx<'_>,
        grant: &UserGrant,
        user: &User,
        algorithm: SigningAlgorithm,
        access_token: &str,
    ) -> Result<Secret<String>, Fault> {
        let at_hash = claims::at_hash(algorithm, access_token);
        let id = claims::id_token(ctx, grant, user, self.vault.uuid(), at_hash);
        self.signer.sign(ctx.pool, KeyUse::Id, &id).map(Secret::new)
    }

    /// An access token for a client itself.
    pub(super) fn mint_for_client(&self, ctx: Ctx<'_>, scope: &Scope) -> Result<Tokens, Fault> {
        let claims = claims::machine_token(ctx, scope, self.vault.uuid());
        let access_token = self.signer.sign(ctx.pool, KeyUse::Access, &claims)?;
        Ok(Tokens {
            id_token: None,
            access_token: Secret::new(access_token),
            refresh_token: None,
            expires_in: ctx.client.access_token.seconds(),
            scope: named_scope(ctx, scope),
        })
    }

    /// The implicit grant: tokens at once, for the user as they are now.
    pub async fn implicit(
        &self,
        ctx: Ctx<'_>,
        grant: &UserGrant,
    ) -> Result<Tokens, super::TokenError> {
        let user = self.entitled(ctx, grant).await?;
        let tokens = self.mint(ctx, grant, &user)?;
        let what = Happened::TokensIssued { grant: "implicit" };
        self.record(ctx, Some(&user.sub), what).await?;
        Ok(tokens)
    }
}

fn named_scope(ctx: Ctx<'_>, scope: &Scope) -> Option<String> {
    ctx.client.holds(StrictRule::TokenAnswerNamesScope).then(|| scope.to_string())
}
