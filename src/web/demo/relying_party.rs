//! The demo app's side of OpenID Connect, as any app would write it: discovery, code with PKCE,
//! refresh and revocation over HTTP, against the public endpoints and nothing else.

use std::time::Duration;

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient,
    CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
    CoreTokenResponse,
};
use openidconnect::{
    AdditionalProviderMetadata, AuthorizationCode, ClientId, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl,
    RefreshToken, Scope, TokenResponse as _,
};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::domain::Secret;

/// Longer than any answer of a server on the same machine takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the discovery document says beyond the standard's own members.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct More {
    end_session_endpoint: Url,
    revocation_endpoint: Url,
}

impl AdditionalProviderMetadata for More {}

type Provider = ProviderMetadata<
    More,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// An app, as one registers it.
#[derive(Clone, Debug)]
pub struct RelyingParty {
    issuer: String,
    client_id: String,
    scopes: Vec<String>,
    callback: String,
    home: String,
    http: reqwest::Client,
}

/// What has to be remembered between leaving for the sign-in page and coming back.
#[derive(Debug, Serialize, Deserialize)]
pub struct Pending {
    state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

/// The tokens of somebody who is signed in to the demo app.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: Secret<String>,
    pub access: Secret<String>,
    pub refresh: Option<Secret<String>>,
}

/// Why the app could not go on: an OAuth error, or what went wrong on the way.
#[derive(Clone, Debug)]
pub struct Failed {
    pub code: String,
    pub description: String,
}

impl Failed {
    fn on(step: &str, error: &dyn std::error::Error) -> Self {
        let causes = std::iter::successors(Some(error), |error| error.source());
        let description = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
        Self { code: step.to_owned(), description }
    }
}

impl RelyingParty {
    /// An app of this client at this pool, living at `home`.
    pub fn new(
        issuer: String,
        client_id: String,
        scopes: Vec<String>,
        home: String,
    ) -> reqwest::Result<Self> {
        let callback = format!("{home}/callback");
        // It talks to this server alone, and demo mode serves plain HTTP: no authority is needed, not
        // even one to look for.
        let builder = reqwest::Client::builder().timeout(PATIENCE).tls_certs_only([]);
        let http = builder.redirect(reqwest::redirect::Policy::none()).build()?;
        Ok(Self { issuer, client_id, scopes, callback, home, http })
    }

    /// Where to send the browser, and what to remember until it comes back.
    pub async fn begin(&self) -> Result<(Url, Pending), Failed> {
        let (_, client) = self.client().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scopes(self.scopes.iter().filter(|s| *s != "openid").cloned().map(Scope::new))
            .set_pkce_challenge(challenge);
        let (url, state, nonce) = request.url();
        Ok((url, Pending { state, nonce, verifier }))
    }

    /// Exchanges the code, if this is the answer to what was asked.
    pub async fn finish(
        &self,
        pending: Pending,
        code: String,
        state: &str,
    ) -> Result<Held, Failed> {
        if pending.state.secret() != state {
            let description = "the state is not the one that was sent".to_owned();
            return Err(Failed { code: "state".to_owned(), description });
        }
        let (_, client) = self.client().await?;
        let request = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|e| Failed::on("configuration", &e))?
            .set_pkce_verifier(pending.verifier);
        let http = |request| self.call(request);
        let tokens = request.request_async(&http).await.map_err(|e| Failed::on("token", &e))?;
        verify(&client, &tokens, &pending.nonce)?;
        Ok(held(&tokens, None))
    }

    /// New tokens for old.
    pub async fn refresh(&self, held: &Held) -> Result<Held, Failed> {
        let token = held.refresh.as_ref().map(|token| token.expose().clone());
        let token = RefreshToken::new(token.unwrap_or_default());
        let (_, client) = self.client().await?;
        let request =
            client.exchange_refresh_token(&token).map_err(|e| Failed::on("configuration", &e))?;
        let http = |request| self.call(request);
        let tokens = request.request_async(&http).await.map_err(|e| Failed::on("refresh", &e))?;
        Ok(self::held(&tokens, held.refresh.clone()))
    }

    /// Revokes the refresh token; where to send the browser so that the session ends too.
    pub async fn leave(&self, tokens: &Held) -> Result<Url, Failed> {
        let (provider, _) = self.client().await?;
        let more = provider.additional_metadata();
        if let Some(token) = &tokens.refresh {
            let form = [("token", token.expose().as_str()), ("client_id", &self.client_id)];
            let sent = self.http.post(more.revocation_endpoint.clone()).form(&form).send().await;
            sent.and_then(reqwest::Response::error_for_status)
                .map_err(|e| Failed::on("revoke", &e))?;
        }
        let mut url = more.end_session_endpoint.clone();
        url.query_pairs_mut()
            .append_pair("client_id", &self.client_id)
            .append_pair("logout_uri", &self.home);
        Ok(url)
    }

    async fn client(&self) -> Result<(Provider, Client), Failed> {
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(|e| Failed::on("issuer", &e))?;
        let callback =
            RedirectUrl::new(self.callback.clone()).map_err(|e| Failed::on("callback", &e))?;
        let http = |request| self.call(request);
        let provider = Provider::discover_async(issuer, &http)
            .await
            .map_err(|e| Failed::on("discovery", &e))?;
        let id = ClientId::new(self.client_id.clone());
        let client = CoreClient::from_provider_metadata(provider.clone(), id, None);
        Ok((provider, client.set_redirect_uri(callback)))
    }

    /// The one HTTP client of this process, behind the interface that the library wants.
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, reqwest::Error> {
        let response = self.http.execute(request.try_into()?).await?;
        let mut answer = openidconnect::http::Response::new(Vec::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = response.headers().clone();
        *answer.body_mut() = response.bytes().await?.to_vec();
        Ok(answer)
    }
}

/// Signature, issuer, audience, time and nonce, by the library.
fn verify(client: &Client, tokens: &CoreTokenResponse, nonce: &Nonce) -> Result<(), Failed> {
    let id_token = tokens.id_token().ok_or_else(|| Failed {
        code: "token".to_owned(),
        description: "there is no ID token in the answer".to_owned(),
    })?;
    let verifier = client.id_token_verifier();
    id_token.claims(&verifier, nonce).map(|_claims| ()).map_err(|e| Failed::on("id_token", &e))
}

fn held(tokens: &CoreTokenResponse, earlier: Option<Secret<String>>) -> Held {
    let refresh = tokens.refresh_token().map(|token| Secret::new(token.secret().clone()));
    Held {
        id: Secret::new(tokens.id_token().map(ToString::to_string).unwrap_or_default()),
        access: Secret::new(tokens.access_token().secret().clone()),
        refresh: refresh.or(earlier),
    }
}
