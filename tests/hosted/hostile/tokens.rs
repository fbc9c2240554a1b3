//! Tokens that were cut, changed, or made by somebody else open nothing, wherever they are shown.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::routes::SIGNED_OUT;
use crate::support::app::{Tokens, claims, header};
use crate::support::browser::Browser;
use crate::support::{Pools, Request, Stranger, TestServer};

/// Each beginning of a token, and the token with each byte changed.
fn broken(token: &str) -> Vec<String> {
    let changed = (0..token.len()).map(|at| {
        let mut bytes = token.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        String::from_utf8(bytes).unwrap()
    });
    let cut = (0..token.len()).map(|end| token[..end].to_owned());
    let longer = ["A", ".", "=", "==", " ", "\n", ".A"].map(|more| format!("{token}{more}"));
    changed.chain(cut).chain(longer).collect()
}

struct Setting {
    server: TestServer,
    stranger: Stranger,
    browser: Browser,
    /// Of the strict client, so that its ID token may hint at it.
    tokens: Tokens,
}

impl Setting {
    async fn new() -> Self {
        let server = TestServer::with(Pools::one_with("signing_algorithm = \"RS256\"")).await;
        let (app, mut browser) = (server.app("strict"), server.browser());
        let address = app.authorize_with(&[("scope", "openid email offline_access")]);
        let callback = app.sign_in_by(&mut browser, &address, "ada@example.com").await.away();
        let tokens = app.redeem(&crate::support::app::code(&callback)).await.tokens();
        let stranger = Stranger::at(&server.origin());
        Self { server, stranger, browser, tokens }
    }

    async fn opens_user_info(&self, token: &str) -> bool {
        let request = Request::get("/oauth2/userInfo")
            .header("authorization", &format!("Bearer {}", token.trim_end()));
        let answer = self.stranger.send(&request).await;
        assert!(matches!(answer.status.as_u16(), 200 | 400 | 401), "{}: {token}", answer.status);
        answer.status == 200
    }

    /// Whether a hint stands for the intent to sign out: else the page asks first.
    async fn proves_intent(&self, token: &str) -> bool {
        let request =
            Request::get("/logout").query("client_id", "strict").query("id_token_hint", token);
        let mut request = request.query("post_logout_redirect_uri", SIGNED_OUT);
        request.cookies = self.browser.cookies.clone().into_iter().collect();
        let answer = self.stranger.send(&request).await;
        assert!(answer.status == 200 || answer.status == 302, "{}", answer.status);
        answer.status == 302
    }

    /// Whether authorization takes it for a hint of ours.
    async fn hints(&self, token: &str) -> bool {
        let request =
            Request::get("/oauth2/authorize").asking(&self.server.app("strict").query(&[]));
        let answer = self.stranger.send(&request.query("id_token_hint", token)).await;
        assert_eq!(answer.status, 302);
        !answer.location().contains("error=invalid_request")
    }

    async fn is_taken_everywhere(&self, token: &str) -> [bool; 3] {
        [
            self.opens_user_info(token).await,
            self.proves_intent(token).await,
            self.hints(token).await,
        ]
    }
}

pub async fn no_part_of_an_access_token_and_no_change_of_it_opens_user_info() {
    let setting = Setting::new().await;
    let genuine = setting.tokens.access();
    assert!(setting.opens_user_info(genuine).await);
    for token in broken(genuine) {
        let same = token.trim_end() == genuine;
        assert!(same || !setting.opens_user_info(&token).await, "{token}");
    }
}

pub async fn no_part_of_an_id_token_and_no_change_of_it_is_a_hint() {
    let setting = Setting::new().await;
    let genuine = setting.tokens.get("id_token").unwrap();
    assert!(setting.hints(genuine).await);
    for token in broken(genuine) {
        if !token.is_empty() {
            assert!(!setting.hints(&token).await, "{token}");
        }
        if token.len() % 8 == 0 {
            assert!(!setting.proves_intent(&token).await, "{token}");
        }
    }
    assert!(setting.proves_intent(genuine).await);
}

pub async fn no_part_of_a_refresh_token_and_no_change_of_it_does_anything() {
    let setting = Setting::new().await;
    let app = setting.server.app("strict");
    let genuine = setting.tokens.refresh();
    for token in broken(genuine) {
        let refused = app.refresh(&token).await.error();
        assert!(
            ["invalid_grant", "invalid_request"].contains(&refused.1.as_str()),
            "{token}: {refused:?}"
        );
        assert!(app.revoke(&token).await.status.as_u16() <= 400, "{token}");
    }
    // Nothing of this was taken for a replay, nor for a wish to end it.
    app.refresh(genuine).await.tokens();
    assert_eq!(app.revoke(genuine).await.status, 200);
    assert_eq!(app.refresh(genuine).await.error().1, "invalid_grant");
}

fn jws(header: &Value, payload: &Value, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(payload));
    let signature = URL_SAFE_NO_PAD.encode(sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

fn hs256(key: &[u8]) -> impl Fn(&[u8]) -> Vec<u8> {
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, key);
    move |message| aws_lc_rs::hmac::sign(&key, message).as_ref().to_vec()
}

/// Everything by which others took a public key for a secret (algorithm confusion).
fn public_secrets(jwk: &Value, jwks: &str) -> Vec<Vec<u8>> {
    let n = URL_SAFE_NO_PAD.decode(jwk["n"].as_str().unwrap()).unwrap();
    let pkcs1 = der_sequence(&[der_integer(&n), der_integer(&[1, 0, 1])]);
    let pem = |label: &str, der: &[u8]| {
        let lines: Vec<_> = STANDARD
            .encode(der)
            .as_bytes()
            .chunks(64)
            .map(|l| String::from_utf8_lossy(l).into_owned())
            .collect();
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
            .into_bytes()
    };
    vec![
        pem("RSA PUBLIC KEY", &pkcs1),
        pkcs1,
        n,
        jwk["n"].as_str().unwrap().as_bytes().to_vec(),
        jwk["kid"].as_str().unwrap().as_bytes().to_vec(),
        jwk.to_string().into_bytes(),
        jwks.as_bytes().to_vec(),
        Vec::new(),
    ]
}

fn der(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap().to_be_bytes();
    let head =
        if body.len() < 128 { vec![tag, length[1]] } else { vec![tag, 0x82, length[0], length[1]] };
    [head, body.to_vec()].concat()
}

fn der_integer(bytes: &[u8]) -> Vec<u8> {
    der(2, &[&[0], bytes].concat())
}

fn der_sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    der(0x30, &parts.concat())
}

pub async fn no_token_that_somebody_else_made_is_taken() {
    let setting = Setting::new().await;
    let jwks = setting.stranger.send(&Request::get("/test_A/.well-known/jwks.json")).await.body;
    let keys: Value = serde_json::from_str(&jwks).unwrap();
    for genuine in [setting.tokens.access(), setting.tokens.get("id_token").unwrap()] {
        let payload = Value::Object(claims(genuine));
        let own = Value::Object(header(genuine));
        let signature = genuine.rsplit('.').next().unwrap();
        let with = |changes: Value| {
            let mut header = own.clone();
            header.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
            header
        };
        let mut forgeries = Vec::new();
        for alg in ["none", "None", "NONE", "nOnE", "", "HS256", "RS384", "PS256", "ES256", "EdDSA"]
        {
            let unsigned = jws(&with(json!({ "alg": alg })), &payload, |_| Vec::new());
            forgeries.push(unsigned.trim_end_matches('.').to_owned());
            forgeries.push(format!("{unsigned}{signature}"));
            forgeries.push(unsigned);
        }
        for key in keys["keys"].as_array().unwrap() {
            for secret in public_secrets(key, &jwks) {
                for alg in ["HS256", "RS256"] {
                    let head = with(json!({ "alg": alg, "kid": key["kid"] }));
                    forgeries.push(jws(&head, &payload, hs256(&secret)));
                }
            }
            // The genuine signature under another key's name, the one for the other purpose too.
            let head = with(json!({ "kid": key["kid"], "x": 1 }));
            forgeries.push(format!("{}{signature}", jws(&head, &payload, |_| Vec::new())));
        }
        for head in [
            json!({ "kid": "../../dev/null" }),
            json!({ "kid": "" }),
            json!({ "kid": null }),
            json!({ "kid": ["x"] }),
            json!({ "jku": "http://evil.example/jwks.json", "kid": "evil" }),
            json!({ "x5u": "http://evil.example/x.pem", "kid": "evil" }),
            json!({ "jwk": keys["keys"][0], "kid": "evil", "alg": "HS256" }),
            json!({ "crit": ["b64"], "b64": false }),
            json!({ "zip": "DEF", "enc": "A256GCM" }),
        ] {
            forgeries.push(jws(&with(head), &payload, hs256(b"")));
        }
        let parts: Vec<&str> = genuine.split('.').collect();
        forgeries.push(format!("{}.{}.{}.{}.{}", parts[0], parts[1], parts[2], parts[1], parts[2]));
        forgeries.push(format!("{}.{}", parts[1], parts[2]));
        forgeries.push(format!("{}..{}", parts[0], parts[2]));
        let longer = json!({ "exp": 9_999_999_999_i64, "scope": "openid", "token_use": "access" });
        let mut other = payload.clone();
        other.as_object_mut().unwrap().extend(longer.as_object().unwrap().clone());
        forgeries.push(format!("{}{signature}", jws(&own, &other, |_| Vec::new())));
        for token in forgeries {
            assert_eq!(setting.is_taken_everywhere(&token).await, [false; 3], "{token}");
        }
    }
    // Each of the two is good for its own purpose, and for no other.
    let id_token = setting.tokens.get("id_token").unwrap().to_owned();
    assert!(!setting.opens_user_info(&id_token).await);
    assert!(!setting.hints(setting.tokens.access()).await);
    assert!(
        setting.opens_user_info(setting.tokens.access()).await && setting.hints(&id_token).await
    );
    // And an access token for no longer than it says.
    setting.server.clock.advance_seconds(3600);
    assert!(!setting.opens_user_info(setting.tokens.access()).await);
}

pub async fn no_token_goes_where_another_kind_is_due() {
    let setting = Setting::new().await;
    let app = setting.server.app("strict");
    let tokens = ["id_token", "access_token", "refresh_token"]
        .map(|name| (name, setting.tokens.get(name).unwrap()));
    for (name, token) in tokens {
        assert_eq!(app.redeem(token).await.error().1, "invalid_grant", "{name}");
        if name != "refresh_token" {
            assert_eq!(app.refresh(token).await.error().1, "invalid_grant", "{name}");
            assert_eq!(app.revoke(token).await.error().1, "unsupported_token_type", "{name}");
        }
        if name != "access_token" {
            assert!(!setting.opens_user_info(token).await, "{name}");
        }
        let mut browser = setting.server.browser();
        browser.cookies.insert("cognito".to_owned(), token.to_owned());
        assert_eq!(browser.open(&app.authorize()).await.page().step(), "sign_in");
    }
}
