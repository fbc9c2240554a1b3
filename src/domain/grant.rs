use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::oauth::{Challenge, Scope};

use super::{At, ClaimsRequest, ClientId, FamilyId, Level, Passed, UserSub};

/// What a person's sign-in lets a client have. Everything that tokens need is copied here, because
/// no browser is there when they are made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserGrant {
    pub client: ClientId,
    pub user: UserSub,
    pub scope: Scope,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    #[serde(default)]
    pub claims: ClaimsRequest,
    pub auth_time: At,
    pub passed: Vec<Passed>,
    /// The level that the client asked for and that was reached; unset where it asked for none, and
    /// then `acr` is as high as what was passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// `origin_jti`: common to all tokens that descend from this grant.
    pub family: FamilyId,
    /// `event_id`: the sign-in that this came from.
    pub event: Uuid,
}

/// A grant waiting behind an authorization code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeGrant {
    pub grant: UserGrant,
    /// The redirect URI of the request, which the exchange must repeat.
    pub redirect_uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<Challenge>,
}
