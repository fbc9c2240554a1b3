use serde::{Deserialize, Serialize};

/// Whose behaviour a client gets where the original departs from the standards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compatibility {
    /// As the original does it, quirks included.
    #[default]
    Faithful,
    /// As OpenID Connect Core, RFC 6749, RFC 9700 and RFC 9207 say.
    Strict,
}

impl Compatibility {
    /// Whether this rule holds. The one place that tells strict from faithful.
    pub fn holds(self, _rule: StrictRule) -> bool {
        self == Self::Strict
    }
}

macro_rules! strict_rules {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Each difference that `compatibility = "strict"` makes, by name.
        ///
        /// `docs/compatibility.md` lists them all, and a test holds it to that.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum StrictRule {
            $($(#[$doc])* $name,)*
        }

        impl StrictRule {
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

strict_rules! {
    /// A scope that the client may not have is `invalid_scope`, not `invalid_request` with that
    /// as description (RFC 6749 §4.1.2.1).
    BadScopeIsInvalidScope,
    /// An unknown response type is `unsupported_response_type` (RFC 6749 §4.1.2.1).
    BadResponseTypeIsUnsupported,
    /// An unusable `resource` is `invalid_target` (RFC 8707 §2).
    BadResourceIsInvalidTarget,
    /// The implicit grant is refused (RFC 9700 §2.1.2).
    NoImplicitGrant,
    /// A public client must send a code challenge (RFC 9700 §2.1.1).
    PublicClientsNeedPkce,
    /// A loopback callback may name any port (RFC 8252 §7.3).
    AnyLoopbackPort,
    /// The authorization endpoint takes POST as well (OpenID Connect Core §3.1.2.1).
    AuthorizeByPost,
    /// `response_mode` is honoured, `form_post` included.
    ResponseModes,
    /// `id_token_hint` is honoured at the authorization endpoint (OpenID Connect Core §3.1.2.1).
    IdTokenHint,
    /// `claims` is honoured as far as we have them (OpenID Connect Core §5.5).
    ClaimsParameter,
    /// `acr_values` and an essential `acr` are honoured, and tokens tell `acr` and `amr`, without the
    /// pool's `step_up`; `amr` in the words of RFC 8176 (OpenID Connect Core §3.1.2.1 and §5.5.1.1,
    /// RFC 9470).
    AuthenticationContext,
    /// `prompt=select_account` shows who is signed in, also where a pool allows one account in a
    /// browser (OpenID Connect Core §3.1.2.1).
    SelectAccount,
    /// `request`, `request_uri` and `registration` are refused by their own errors (OpenID Connect
    /// Core §6 and §7.2.1) instead of being ignored.
    RequestObjectsRefused,
    /// Authorization answers name the issuer (RFC 9207).
    AnswersNameIssuer,
    /// Errors come as `error`, `error_description`, `state` instead of the original's order.
    ErrorsInUsualOrder,
    /// `openid` alone releases `sub` alone (OpenID Connect Core §5.4).
    OpenidAloneReleasesSub,
    /// `email_verified` and `phone_number_verified` are booleans, `address` an object and
    /// `updated_at` a number at userInfo too (OpenID Connect Core §5.1).
    TypedUserInfo,
    /// A token answer names its scope (RFC 6749 §5.1).
    TokenAnswerNamesScope,
    /// A redirect URI that differs at the token endpoint is `invalid_grant` (RFC 6749 §5.2).
    RedirectMismatchIsInvalidGrant,
    /// `invalid_client` answers 401 with a challenge (RFC 6749 §5.2).
    InvalidClientIs401,
    /// A refresh token is issued when `offline_access` was granted (OpenID Connect Core §11).
    OfflineAccess,
    /// A scope for refresh narrows the new access token (RFC 6749 §6).
    RefreshNarrowsScope,
    /// Sign-out takes `id_token_hint`, `post_logout_redirect_uri` and `state`, and asks first
    /// where no hint proves the intent (OpenID Connect RP-Initiated Logout 1.0).
    RpInitiatedLogout,
}
