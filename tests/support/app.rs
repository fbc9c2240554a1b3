use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::{Method, StatusCode};
use serde_json::{Map, Value};
use url::Url;

use super::{Browser, Landing, PASSWORD};

/// RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub const CALLBACK: &str = "http://127.0.0.1:9/callback";

/// A relying party, as far as the tests need one: it builds addresses and exchanges codes.
#[derive(Clone, Debug)]
pub struct App {
    pub origin: String,
    pub client: String,
    /// What a confidential app shows in a Basic header.
    pub secret: Option<String>,
    http: reqwest::Client,
}

/// An answer of an endpoint that apps call.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

/// What the token endpoint gave.
#[derive(Clone, Debug)]
pub struct Tokens(pub Map<String, Value>);

impl App {
    pub fn new(origin: &str, client: &str) -> Self {
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none());
        let http = http.build().unwrap();
        Self { origin: origin.to_owned(), client: client.to_owned(), secret: None, http }
    }

    /// The same app with the secret that the tests' pools give to it.
    #[must_use]
    pub fn with_secret(mut self) -> Self {
        self.secret = Some(format!("{}-secret-for-tests-only", self.client));
        self
    }

    /// The usual authorization request: code, PKCE, `openid email`, a state.
    pub fn authorize(&self) -> String {
        self.authorize_with(&[])
    }

    /// The usual request with parameters changed; an empty value takes one away.
    pub fn authorize_with(&self, changes: &[(&str, &str)]) -> String {
        format!("/oauth2/authorize?{}", self.query(changes))
    }

    pub fn query(&self, changes: &[(&str, &str)]) -> String {
        let pairs = [
            ("client_id", self.client.as_str()),
            ("response_type", "code"),
            ("redirect_uri", CALLBACK),
            ("scope", "openid email"),
            ("state", "st"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        let pairs = changed(&pairs, changes);
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// Signs somebody in who needs a password alone; where the browser ends up.
    pub async fn sign_in(&self, browser: &mut Browser, email: &str) -> Url {
        self.sign_in_by(browser, &self.authorize(), email).await.away()
    }

    pub async fn sign_in_by(&self, browser: &mut Browser, address: &str, email: &str) -> Landing {
        let page = browser.page(address).await;
        browser.submit(&page, &[("username", email), ("password", PASSWORD)]).await
    }

    /// Tokens for somebody who needs a password alone.
    pub async fn tokens(&self, browser: &mut Browser, email: &str) -> Tokens {
        let callback = self.sign_in(browser, email).await;
        self.redeem(&code(&callback)).await.tokens()
    }

    /// Tokens that came by a request with parameters changed.
    pub async fn tokens_with(
        &self,
        browser: &mut Browser,
        email: &str,
        changes: &[(&str, &str)],
    ) -> Tokens {
        let address = self.authorize_with(changes);
        let callback = match browser.open(&address).await {
            Landing::Away(url) => url,
            Landing::Page(page) => {
                let fields = [("username", email), ("password", PASSWORD)];
                browser.submit(&page, &fields).await.away()
            }
        };
        self.redeem(&code(&callback)).await.tokens()
    }

    /// Exchanges a code as the usual request obtained it.
    pub async fn redeem(&self, code: &str) -> Answer {
        self.redeem_with(code, &[]).await
    }

    /// The usual exchange with fields changed; an empty value takes one away.
    pub async fn redeem_with(&self, code: &str, changes: &[(&str, &str)]) -> Answer {
        let usual = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        self.token(&changed(&usual, changes)).await
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    /// Calls the token endpoint as this client.
    pub async fn token(&self, fields: &[(&str, &str)]) -> Answer {
        self.authenticated("/oauth2/token", fields).await
    }

    /// Posts as this client: by Basic header where it has a secret, else by `client_id` in the body.
    async fn authenticated(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        if let Some(secret) = &self.secret {
            return self.post(path, fields, Some((&self.client, secret))).await;
        }
        let mut form = fields.to_vec();
        form.push(("client_id", &self.client));
        self.post(path, &form, None).await
    }

    /// Posts exactly these pairs, with a Basic header if there is one.
    pub async fn post(
        &self,
        path: &str,
        form: &[(&str, &str)],
        basic: Option<(&str, &str)>,
    ) -> Answer {
        let mut request = self.http.post(format!("{}{path}", self.origin)).form(form);
        if let Some((id, secret)) = basic {
            request = request.basic_auth(id, Some(secret));
        }
        Answer::of(request).await
    }

    pub async fn get(&self, path: &str, bearer: Option<&str>) -> Answer {
        let mut request = self.http.get(format!("{}{path}", self.origin));
        if let Some(token) = bearer {
            request = request.bearer_auth(token);
        }
        Answer::of(request).await
    }

    pub async fn user_info(&self, access_token: &str) -> Answer {
        self.get("/oauth2/userInfo", Some(access_token)).await
    }

    pub async fn revoke(&self, token: &str) -> Answer {
        self.authenticated("/oauth2/revoke", &[("token", token)]).await
    }

    /// The document at `test_A`'s issuer that publishes the keys.
    pub async fn jwks(&self) -> Value {
        self.get("/test_A/.well-known/jwks.json", None).await.json().into()
    }

    /// A request that no other method here makes.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.origin))
    }
}

impl Answer {
    pub async fn of(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, body: response.text().await.unwrap() }
    }

    #[track_caller]
    pub fn json(&self) -> Map<String, Value> {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    #[track_caller]
    pub fn tokens(&self) -> Tokens {
        assert_eq!(self.status, 200, "{}", self.body);
        Tokens(self.json())
    }

    /// Status, `error` and `error_description`.
    #[track_caller]
    pub fn error(&self) -> (u16, String, Option<String>) {
        let json = self.json();
        let text = |name| json.get(name).and_then(Value::as_str).map(str::to_owned);
        (self.status.as_u16(), text("error").unwrap_or_default(), text("error_description"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Tokens {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    #[track_caller]
    pub fn access(&self) -> &str {
        self.get("access_token").expect("an access token")
    }

    #[track_caller]
    pub fn refresh(&self) -> &str {
        self.get("refresh_token").expect("a refresh token")
    }

    #[track_caller]
    pub fn id_claims(&self) -> Map<String, Value> {
        claims(self.get("id_token").expect("an ID token"))
    }

    #[track_caller]
    pub fn access_claims(&self) -> Map<String, Value> {
        claims(self.access())
    }
}

/// The payload of a JWS, unverified.
pub fn claims(token: &str) -> Map<String, Value> {
    part(token, 1)
}

/// The header of a JWS.
pub fn header(token: &str) -> Map<String, Value> {
    part(token, 0)
}

fn part(token: &str, index: usize) -> Map<String, Value> {
    let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(index).unwrap()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Pairs with some changed; an empty value takes one away.
fn changed<'a>(usual: &[(&'a str, &'a str)], by: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = usual.to_vec();
    for (name, value) in by {
        pairs.retain(|(own, _)| own != name);
        if !value.is_empty() {
            pairs.push((name, value));
        }
    }
    pairs
}

/// The parameters in an address's fragment, in their order.
pub fn fragment(url: &Url) -> Vec<(String, String)> {
    let text = url.fragment().unwrap_or_default().as_bytes();
    url::form_urlencoded::parse(text).into_owned().collect()
}

/// A parameter of a callback's query.
pub fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
}

/// The code in a callback.
#[track_caller]
pub fn code(url: &Url) -> String {
    parameter(url, "code").unwrap_or_else(|| panic!("no code in {url}"))
}
