//! The token engine: who asks, what for, and what they get.
//!
//! Every grant has the same phases: authenticate the client, check that it may use the grant, take
//! what proves it, look at the user as they are now, mint. The single-use thing is taken before it
//! is looked at, so a code shown to the wrong client, or with the wrong verifier, is gone.

mod audit;
mod by_client;
mod by_code;
mod by_refresh;
mod claims;
mod client_auth;
mod mint;
mod refusal;
mod revoke;
mod user_info;

use std::sync::Arc;

pub use crate::ports::Fault;
pub use client_auth::{Credentials, secret_hash, unknown_client};
pub use mint::Tokens;
pub use refusal::{Refusal, TokenError};
pub use revoke::Hint;
pub use user_info::{BadToken, Bearer};

use crate::domain::{At, Client, Happened, Pool, User, UserGrant, Visitor};
use crate::oauth::{ErrorCode, GrantType, Params};
use crate::ports::{AuditLog, Codes, Families, Signer, Users};
use crate::vault::Vault;

/// Parameters of the token endpoint that may come once only.
const ONCE: &[&str] = &[
    "grant_type",
    "client_id",
    "client_secret",
    "code",
    "redirect_uri",
    "code_verifier",
    "refresh_token",
    "scope",
];

/// What the engine needs from outside.
#[derive(Clone)]
pub struct Engine {
    pub users: Arc<dyn Users>,
    pub codes: Arc<dyn Codes>,
    pub families: Arc<dyn Families>,
    pub signer: Arc<dyn Signer>,
    pub audit: Arc<dyn AuditLog>,
    pub vault: Arc<Vault>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("token::Engine")
    }
}

/// One request for tokens: at which pool, by which client, and when.
#[derive(Clone, Copy, Debug)]
pub struct Ctx<'a> {
    pub pool: &'a Pool,
    pub client: &'a Client,
    pub at: At,
    pub visitor: &'a Visitor,
}

impl Engine {
    /// `POST /oauth2/token`, behind the authentication of the client.
    pub async fn exchange(&self, ctx: Ctx<'_>, params: &Params) -> Result<Tokens, TokenError> {
        if params.repeats(ONCE) {
            return Err(ErrorCode::InvalidRequest.into());
        }
        let grant = params.get("grant_type").ok_or(ErrorCode::InvalidRequest)?;
        let grant = GrantType::parse(grant).ok_or(ErrorCode::UnsupportedGrantType)?;
        let tokens = match grant {
            GrantType::AuthorizationCode => self.by_code(ctx, params).await,
            GrantType::RefreshToken => self.by_refresh(ctx, params).await,
            GrantType::ClientCredentials => self.by_client(ctx, params).await,
        };
        if let Err(TokenError::Refused(refusal)) = &tokens {
            let (grant, error) = (grant.as_str(), refusal.error.code.as_str());
            self.record(ctx, None, Happened::TokenRefused { grant, error }).await?;
        }
        tokens
    }

    /// The user of a grant, if they may still have tokens, and if the client may read what the
    /// scopes stand for (contract, section 5.3).
    async fn entitled(&self, ctx: Ctx<'_>, grant: &UserGrant) -> Result<User, TokenError> {
        admitted(ctx, grant, self.users.user(&ctx.pool.id, &grant.user).await?)
    }
}

/// The same of a user who was read already.
fn admitted(ctx: Ctx<'_>, grant: &UserGrant, user: Option<User>) -> Result<User, TokenError> {
    if grant.scope.is_empty() || !ctx.client.reads_all_of(&grant.scope) {
        return Err(ErrorCode::InvalidGrant.into());
    }
    user.filter(|user| user.honours(grant.auth_time)).ok_or(ErrorCode::InvalidGrant.into())
}
