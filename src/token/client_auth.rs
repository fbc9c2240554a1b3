//! Who asks: `client_secret_basic`, `client_secret_post`, or none (contract, section 5.1).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;

use crate::domain::{Client, ClientId, PoolId, Secret, StrictRule};
use crate::oauth::{ErrorCode, Params};
use crate::vault::{Mac, Vault};

use super::{Engine, Refusal, TokenError};

/// What a request shows of its client. A Basic header wins over the body.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub id: ClientId,
    pub secret: Option<Secret<String>>,
}

impl Credentials {
    /// `Err` for a header that cannot be read, `Ok(None)` where no client is named at all.
    pub fn read(authorization: Option<&str>, params: &Params) -> Result<Option<Self>, TokenError> {
        if let Some(encoded) = authorization.and_then(basic) {
            return Self::from_basic(encoded).map(Some).ok_or(ErrorCode::InvalidClient.into());
        }
        let Some(id) = params.get("client_id") else {
            return Ok(None);
        };
        let id = ClientId::parse(id).map_err(|_| ErrorCode::InvalidClient)?;
        let secret = params.get("client_secret").map(|text| Secret::new(text.to_owned()));
        Ok(Some(Self { id, secret }))
    }

    /// Percent-decoded after the base64, but with `+` left alone: the alphabet of ids and secrets
    /// contains it.
    fn from_basic(encoded: &str) -> Option<Self> {
        let bytes = Secret::new(STANDARD.decode(encoded.trim()).ok()?);
        let text = std::str::from_utf8(bytes.expose()).ok()?;
        let (id, secret) = text.split_once(':')?;
        let decode = |part| percent_decode_str(part).decode_utf8().ok();
        let id = ClientId::parse(&decode(id)?).ok()?;
        let secret = Secret::new(decode(secret)?.into_owned());
        Some(Self { id, secret: Some(secret).filter(|s| !s.expose().is_empty()) })
    }
}

/// The base64 part of a Basic header; the scheme's name has no case (RFC 7235 §2.1).
fn basic(header: &str) -> Option<&str> {
    let (scheme, rest) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("basic").then_some(rest)
}

/// What the directory keeps of a client's secret.
pub fn secret_hash(vault: &Vault, pool: &PoolId, client: &ClientId, secret: &str) -> [u8; 32] {
    let parts = [pool.as_str().as_bytes(), client.as_str().as_bytes(), secret.as_bytes()];
    vault.mac(Mac::ClientSecret, &parts)
}

/// Whether a client has this secret, by whichever master key it was hashed.
fn has_secret(vault: &Vault, client: &Client, secret: &str) -> bool {
    let (pool, id) = (client.pool.as_str().as_bytes(), client.id.as_str().as_bytes());
    let parts = [pool, id, secret.as_bytes()];
    let own = |hash: [u8; 32]| client.secrets.iter().any(|own| Secret::new(own.hash).is(&hash));
    vault.macs(Mac::ClientSecret, &parts).any(|(_, hash)| own(hash))
}

impl Engine {
    /// Whether these are the credentials of this client: a public one shows no secret, and a
    /// confidential one a live one.
    pub fn authenticate(&self, client: &Client, shown: &Credentials) -> Result<(), TokenError> {
        let genuine = match &shown.secret {
            None => client.is_public(),
            Some(_) if client.is_public() => false,
            Some(secret) => has_secret(&self.vault, client, secret.expose()),
        };
        if genuine {
            Ok(())
        } else {
            Err(unknown_client(client.holds(StrictRule::InvalidClientIs401)))
        }
    }
}

/// The answer for a client that is unknown or not who it says.
pub fn unknown_client(unauthorized: bool) -> TokenError {
    TokenError::Refused(Refusal { error: ErrorCode::InvalidClient.into(), unauthorized })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: Option<&str>, body: &str) -> Result<Option<(String, Option<String>)>, ()> {
        let params = Params::parse(body).unwrap();
        let shown = Credentials::read(header, &params).map_err(|_| ())?;
        Ok(shown.map(|c| (c.id.to_string(), c.secret.map(|s| s.expose().clone()))))
    }

    fn header(pair: &str) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn the_header_wins_and_keeps_its_plus() {
        let both = read(Some(&header("app:s+%2Bx")), "client_id=other&client_secret=y");
        assert_eq!(both, Ok(Some(("app".into(), Some("s++x".into())))));
        assert_eq!(read(Some(&header("app:")), ""), Ok(Some(("app".into(), None))));
        let lower = header("app:s").replace("Basic", "bAsIc");
        assert_eq!(read(Some(&lower), ""), Ok(Some(("app".into(), Some("s".into())))));
    }

    #[test]
    fn the_body_names_the_client_where_no_header_does() {
        assert_eq!(read(None, "client_id=app&client_secret="), Ok(Some(("app".into(), None))));
        assert_eq!(read(Some("Bearer x"), "client_id=app"), Ok(Some(("app".into(), None))));
        assert_eq!(read(None, "grant_type=x"), Ok(None));
    }

    #[test]
    fn a_header_that_cannot_be_read_is_no_client() {
        for bad in ["Basic %%%", "Basic ", &header("no colon"), &header("a b:c")] {
            assert_eq!(read(Some(bad), "client_id=app"), Err(()), "{bad}");
        }
    }
}
