use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::oauth::{
    Challenge, ErrorCode, OFFLINE_ACCESS, OPENID, Params, Prompt, ResponseMode, ResponseType, Scope,
};

use super::{Callback, Client, Factor, Level, OAuthError, Pool, StrictRule};

/// Longest `state` and `nonce` that are carried (contract, uncertain point 8).
const LONGEST_OPAQUE: usize = 4096;

/// Parameters that may come once only (RFC 6749 §3.1). `resource` is not here: it may repeat.
const ONCE: &[&str] = &[
    "response_type",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "max_age",
    "acr_values",
    "login_hint",
    "claims",
    "id_token_hint",
    "identity_provider",
    "idp_identifier",
];

/// An authorization request whose every part was checked (contract, section 3).
#[derive(Clone, Debug)]
pub struct AuthorizeRequest {
    pub client: Arc<Client>,
    pub callback: Callback,
    pub response_type: ResponseType,
    pub scope: Scope,
    pub nonce: Option<String>,
    pub pkce: Option<Challenge>,
    pub prompt: Prompt,
    /// Seconds since the sign-in that the client still takes.
    pub max_age: Option<i64>,
    /// The levels that will do, the most wanted first; empty where the client takes any.
    pub levels: Vec<Level>,
    pub login_hint: Option<String>,
    /// Becomes `aud` of the access token (contract, section 12.6).
    pub resource: Option<String>,
    pub claims: ClaimsRequest,
    /// The raw hint of a strict client; whose it is, the engine finds out.
    pub id_token_hint: Option<String>,
}

/// The `claims` parameter, reduced to names (OpenID Connect Core §5.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimsRequest {
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub id_token: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub userinfo: BTreeSet<String>,
}

impl ClaimsRequest {
    fn parse(text: &str) -> Option<Self> {
        let members: Map<String, Value> = serde_json::from_str(text).ok()?;
        let names = |member| match members.get(member) {
            None | Some(Value::Null) => Some(BTreeSet::new()),
            Some(Value::Object(names)) => Some(names.keys().cloned().collect()),
            Some(_) => None,
        };
        Some(Self { id_token: names("id_token")?, userinfo: names("userinfo")? })
    }
}

/// A request so broken that nothing may travel to the client: a page of ours says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// `client_id` or `redirect_uri` is missing.
    MissingParameters,
    UnknownClient,
    RedirectMismatch,
    /// The client has no flow switched on.
    NotActivated,
    /// The query cannot be decoded, or names client or callback twice.
    Malformed,
}

/// Where an authorization error goes.
#[derive(Debug)]
pub enum AuthorizeError {
    Shown(Shown),
    Returned(Box<Callback>, OAuthError),
}

impl AuthorizeRequest {
    /// Checks in the one safe order: redirect URI, then everything else (contract, section 3.2).
    /// The client was found by the caller, which is the step before.
    pub fn parse(
        params: &Params,
        client: &Arc<Client>,
        pool: &Pool,
    ) -> Result<Self, AuthorizeError> {
        let callback = callback(params, client, pool).map_err(AuthorizeError::Shown)?;
        Self::behind(callback.clone(), params, client, pool)
            .map_err(|error| AuthorizeError::Returned(Box::new(callback), error))
    }

    fn behind(
        callback: Callback,
        params: &Params,
        client: &Arc<Client>,
        pool: &Pool,
    ) -> Result<Self, OAuthError> {
        if params.repeats(ONCE) || too_long(params) {
            return Err(ErrorCode::InvalidRequest.into());
        }
        response_mode(params, client, callback.to.as_str())?;
        refuse_request_objects(params, client)?;
        refuse_providers(params)?;
        let response_type = response_type(params, client)?;
        let pkce = pkce(params, client)?;
        if !client.may_ask_for(response_type) {
            return Err(ErrorCode::UnauthorizedClient.into());
        }
        let owned = |name| params.get(name).map(str::to_owned);
        Ok(Self {
            response_type,
            pkce,
            scope: scope(params, client, pool)?,
            resource: resource(params, client)?,
            prompt: prompt(params)?,
            max_age: max_age(params)?,
            levels: levels(params, client, pool)?,
            claims: claims(params, client)?,
            nonce: owned("nonce"),
            login_hint: owned("login_hint"),
            id_token_hint: owned("id_token_hint").filter(|_| client.holds(StrictRule::IdTokenHint)),
            client: Arc::clone(client),
            callback,
        })
    }

    /// What tells one request of a browser from another: the same words give the same bytes.
    pub fn fingerprint(&self) -> Vec<u8> {
        let parts = (
            self.client.id.as_str(),
            self.callback.to.as_str(),
            (&self.callback.state, self.callback.mode, self.response_type),
            &self.scope,
            (&self.nonce, &self.pkce, &self.resource, &self.claims),
            (self.prompt, self.max_age),
        );
        let mut bytes = serde_json::to_vec(&parts).unwrap_or_default();
        if !self.levels.is_empty() {
            bytes.extend(serde_json::to_vec(&self.levels).unwrap_or_default());
        }
        bytes
    }

    /// What a sign-in for this request may begin with.
    pub fn first_factors<'a>(&self, pool: &'a Pool) -> &'a [Factor] {
        if self.client.chooses_factor { &pool.factors.first } else { &[Factor::Password] }
    }

    /// Whether an ID token is due.
    pub fn wants_id_token(&self) -> bool {
        self.scope.contains(OPENID)
    }
}

fn callback(params: &Params, client: &Client, pool: &Pool) -> Result<Callback, Shown> {
    if params.repeats(&["client_id", "redirect_uri"]) {
        return Err(Shown::Malformed);
    }
    let raw = params
        .get("redirect_uri")
        .or(client.default_redirect_uri.as_deref())
        .ok_or(Shown::MissingParameters)?;
    let to = client.redirect_uri(raw).ok_or(Shown::RedirectMismatch)?;
    if !client.has_flows() {
        return Err(Shown::NotActivated);
    }
    let asked = params.get("response_type").and_then(ResponseType::parse);
    let default = ResponseMode::default_for(asked.unwrap_or(ResponseType::Code));
    let mode = response_mode(params, client, raw).unwrap_or(default);
    let state = params.get("state").filter(|state| state.len() <= LONGEST_OPAQUE);
    let compatibility = client.compatibility;
    Ok(Callback { to, state: state.map(str::to_owned), mode, compatibility, issuer: pool.issuer() })
}

/// A strict client chooses how it is answered; a query never carries tokens (Multiple Response
/// Types §2.1), and a form can only be posted to http or https.
fn response_mode(params: &Params, client: &Client, to: &str) -> Result<ResponseMode, OAuthError> {
    let asked = params.get("response_type").and_then(ResponseType::parse);
    let default = ResponseMode::default_for(asked.unwrap_or(ResponseType::Code));
    let text = params.get("response_mode").filter(|_| client.holds(StrictRule::ResponseModes));
    let Some(text) = text else { return Ok(default) };
    let mode = ResponseMode::parse(text).ok_or(ErrorCode::InvalidRequest)?;
    let fits = match mode {
        ResponseMode::Query => default == ResponseMode::Query,
        ResponseMode::Fragment => true,
        ResponseMode::FormPost => to.starts_with("https:") || to.starts_with("http:"),
    };
    if fits { Ok(mode) } else { Err(ErrorCode::InvalidRequest.into()) }
}

fn too_long(params: &Params) -> bool {
    ["state", "nonce"].iter().any(|name| params.get(name).is_some_and(|v| v.len() > LONGEST_OPAQUE))
}

fn refuse_request_objects(params: &Params, client: &Client) -> Result<(), OAuthError> {
    let refused = [
        ("request", ErrorCode::RequestNotSupported),
        ("request_uri", ErrorCode::RequestUriNotSupported),
        ("registration", ErrorCode::RegistrationNotSupported),
    ];
    match refused.iter().find(|(name, _)| params.get(name).is_some()) {
        Some((_, code)) if client.holds(StrictRule::RequestObjectsRefused) => Err((*code).into()),
        _ => Ok(()),
    }
}

/// `COGNITO` is the local page; this build knows no other provider.
fn refuse_providers(params: &Params) -> Result<(), OAuthError> {
    let local = params.get("identity_provider").is_none_or(|name| name == "COGNITO");
    if local && params.get("idp_identifier").is_none() {
        Ok(())
    } else {
        Err(ErrorCode::InvalidRequest.into())
    }
}

fn response_type(params: &Params, client: &Client) -> Result<ResponseType, OAuthError> {
    let text = params.get("response_type").ok_or(ErrorCode::InvalidRequest)?;
    ResponseType::parse(text).ok_or_else(|| {
        let strict = client.holds(StrictRule::BadResponseTypeIsUnsupported);
        let code =
            if strict { ErrorCode::UnsupportedResponseType } else { ErrorCode::InvalidRequest };
        code.into()
    })
}

/// Challenge and method come together, and the method is S256 (contract, section 12.2).
fn pkce(params: &Params, client: &Client) -> Result<Option<Challenge>, OAuthError> {
    match (params.get("code_challenge"), params.get("code_challenge_method")) {
        (None, None) if client.is_public() && client.holds(StrictRule::PublicClientsNeedPkce) => {
            Err(ErrorCode::InvalidRequest.into())
        }
        (None, None) => Ok(None),
        (Some(text), Some("S256")) => {
            Challenge::parse(text).map(Some).ok_or(ErrorCode::InvalidRequest.into())
        }
        _ => Err(ErrorCode::InvalidRequest.into()),
    }
}

/// One scope that the client may not have refuses the whole request (contract, section 3.2).
fn scope(params: &Params, client: &Client, pool: &Pool) -> Result<Scope, OAuthError> {
    let refused = || {
        if client.holds(StrictRule::BadScopeIsInvalidScope) {
            OAuthError::from(ErrorCode::InvalidScope)
        } else {
            let description = Some("invalid_scope");
            OAuthError { code: ErrorCode::InvalidRequest, description }
        }
    };
    let Some(text) = params.get("scope") else {
        return Ok(pool.active(&client.scopes));
    };
    let asked = Scope::parse(text).ok_or_else(refused)?;
    let offline = client.holds(StrictRule::OfflineAccess);
    let may = |token: &str| client.scopes.contains(token) || (offline && token == OFFLINE_ACCESS);
    let needs_openid = ["email", "phone", "profile"].iter().any(|token| asked.contains(token));
    if asked.is_empty() || !asked.iter().all(may) || (needs_openid && !asked.contains(OPENID)) {
        return Err(refused());
    }
    Ok(pool.active(&asked))
}

/// The first `resource`; the original takes one, so a second is no error unless the client is strict.
fn resource(params: &Params, client: &Client) -> Result<Option<String>, OAuthError> {
    let strict = client.holds(StrictRule::BadResourceIsInvalidTarget);
    let refused = || {
        if strict { ErrorCode::InvalidTarget.into() } else { ErrorCode::InvalidRequest.into() }
    };
    if strict && params.repeats(&["resource"]) {
        return Err(refused());
    }
    let Some(text) = params.get("resource") else {
        return Ok(None);
    };
    Client::check_uri(text).map_err(|_| refused())?;
    Ok(Some(text.to_owned()))
}

fn prompt(params: &Params) -> Result<Prompt, OAuthError> {
    let text = params.get("prompt").unwrap_or_default();
    Prompt::parse(text).ok_or(ErrorCode::InvalidRequest.into())
}

fn max_age(params: &Params) -> Result<Option<i64>, OAuthError> {
    let Some(text) = params.get("max_age") else {
        return Ok(None);
    };
    let seconds =
        text.bytes().all(|c| c.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    seconds.map(|s| Some(i64::from(s))).ok_or(ErrorCode::InvalidRequest.into())
}

fn claims(params: &Params, client: &Client) -> Result<ClaimsRequest, OAuthError> {
    match params.get("claims") {
        Some(text) if client.holds(StrictRule::ClaimsParameter) => {
            ClaimsRequest::parse(text).ok_or(ErrorCode::InvalidRequest.into())
        }
        _ => Ok(ClaimsRequest::default()),
    }
}

/// `acr_values`, or the claim `acr` of a strict client, which goes before it. A name that the pool
/// does not have is passed over, but where the claim is essential one must be left (OpenID Connect
/// Core §5.5.1.1).
fn levels(params: &Params, client: &Client, pool: &Pool) -> Result<Vec<Level>, OAuthError> {
    if !pool.steps_up(client) {
        return Ok(Vec::new());
    }
    let claimed = params.get("claims").filter(|_| client.holds(StrictRule::ClaimsParameter));
    if let Some(claim) = claimed.and_then(AcrClaim::parse) {
        let levels = pool.level_names.levels(claim.values.iter().map(String::as_str));
        return if levels.is_empty() && claim.essential {
            Err(ErrorCode::UnmetAuthenticationRequirements.into())
        } else {
            Ok(levels)
        };
    }
    let values = params.get("acr_values").unwrap_or_default();
    Ok(pool.level_names.levels(values.split_ascii_whitespace()))
}

/// The claim `acr` as the ID token is asked for it, with the values that will do (OpenID Connect
/// Core §5.5.1).
#[derive(Default, Deserialize)]
#[serde(default)]
struct AcrClaim {
    essential: bool,
    value: Option<String>,
    values: Vec<String>,
}

impl AcrClaim {
    /// Only a claim that names values demands something.
    fn parse(claims: &str) -> Option<Self> {
        let claims: Value = serde_json::from_str(claims).ok()?;
        let mut claim: Self =
            serde_json::from_value(claims.get("id_token")?.get("acr")?.clone()).ok()?;
        claim.values.extend(claim.value.take());
        (!claim.values.is_empty()).then_some(claim)
    }
}
