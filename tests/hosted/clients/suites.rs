use super::installed::Installed;
use super::setting::{FAITHFUL, STRICT, Setting};

/// What every client proves for every way to be a client.
const LIFE: [&str; 5] = ["code and PKCE", "userinfo", "refresh", "revoke", "sign-out"];

/// The whole life for each of these, and more.
fn lives(kinds: &[&str], more: &[&str]) -> Vec<String> {
    let lives = kinds.iter().flat_map(|kind| LIFE.map(|part| format!("{kind}: {part}")));
    lives.chain(more.iter().map(|&proof| proof.to_owned())).collect()
}

async fn prove(script: &'static str, setting: Setting, proofs: &[String]) {
    let Some(installed) = Installed::find() else { return };
    let server = setting.server().await;
    let proofs: Vec<_> = proofs.iter().map(String::as_str).collect();
    installed.prove(script, &setting.told(&server), &proofs).await;
}

fn of_openid_client() -> Vec<String> {
    let once = "codes are used once and by their owner";
    lives(&["public", "basic", "post"], &["discovery", once, "client credentials"])
}

#[tokio::test]
async fn openid_client_lives_with_a_faithful_pool() {
    prove("openid_client.mjs", FAITHFUL, &of_openid_client()).await;
}

#[tokio::test]
async fn openid_client_lives_with_a_strict_pool() {
    let strict = Setting { algorithm: "ES256", ..STRICT };
    prove("openid_client.mjs", strict, &of_openid_client()).await;
}

fn of_authlib() -> Vec<String> {
    let kinds = ["requests public", "requests basic", "requests post"];
    let more = ["httpx2 public", "httpx2 basic", "httpx2 post"];
    let rest = ["requests: discovery", "requests: client credentials"];
    let proofs = [rest, ["httpx2: discovery", "httpx2: client credentials"]].concat();
    lives(&[kinds, more].concat(), &proofs)
}

#[tokio::test]
async fn authlib_lives_with_a_faithful_pool() {
    prove("authlib_client.py", FAITHFUL, &of_authlib()).await;
}

#[tokio::test]
async fn authlib_lives_with_a_strict_pool() {
    prove("authlib_client.py", STRICT, &of_authlib()).await;
}

#[tokio::test]
async fn aws_jwt_verify_takes_tokens_of_any_issuer() {
    let proofs = ["tokens", "signed by RS256", "JwtVerifier takes and refuses"];
    prove("aws_jwt_verify.mjs", FAITHFUL, &proofs.map(str::to_owned)).await;
}

#[tokio::test]
async fn aws_jwt_verify_takes_tokens_as_if_they_were_the_vendors() {
    let vendors = Setting { pool: "eu-west-1_Vestibule", vendors_issuer: true, ..FAITHFUL };
    let proofs = ["tokens", "signed by RS256", "CognitoJwtVerifier takes and refuses"];
    prove("aws_jwt_verify.mjs", vendors, &proofs.map(str::to_owned)).await;
}
