use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256,
    RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Map, Value, json};

use crate::domain::{Secret, SigningAlgorithm};
use crate::ports::Fault;
use crate::vault::Vault;

/// A key pair with everything that each signature or check would otherwise make anew.
pub struct Pair {
    kid: String,
    algorithm: SigningAlgorithm,
    private: Private,
    /// `{"kid":…,"alg":…}`, encoded.
    header: String,
    jwk: Value,
    public: DecodingKey,
    validation: Validation,
}

enum Private {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
    Ed(Box<Ed25519KeyPair>),
}

/// 32 random bytes in standard base64: 44 characters, with `+`, `/` and `=`, as the original's.
pub fn new_kid(vault: &Vault) -> String {
    STANDARD.encode(vault.random::<32>())
}

/// A new private key in PKCS #8. RSA takes a tenth of a second, so not on an async thread.
pub fn generate(algorithm: SigningAlgorithm) -> Result<Secret<Vec<u8>>, Fault> {
    let failed = |_| Fault::misfit("the crypto library made no key");
    let der = match algorithm {
        SigningAlgorithm::RS256 => {
            let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
            let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
            der.as_ref().to_vec()
        }
        SigningAlgorithm::ES256 => {
            let document = EcdsaKeyPair::generate_pkcs8(
                &ECDSA_P256_SHA256_FIXED_SIGNING,
                &SystemRandom::new(),
            );
            document.map_err(failed)?.as_ref().to_vec()
        }
        SigningAlgorithm::EdDSA => {
            let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
            document.map_err(failed)?.as_ref().to_vec()
        }
    };
    Ok(Secret::new(der))
}

impl Pair {
    pub fn parse(
        algorithm: SigningAlgorithm,
        kid: &str,
        pkcs8: &Secret<Vec<u8>>,
    ) -> Result<Self, Fault> {
        let broken =
            |what: &dyn std::fmt::Display| Fault::misfit(format!("signing key {kid}: {what}"));
        let (private, mut jwk) = match algorithm {
            SigningAlgorithm::RS256 => rsa(pkcs8).map_err(|e| broken(&e))?,
            SigningAlgorithm::ES256 => ec(pkcs8).map_err(|e| broken(&e))?,
            SigningAlgorithm::EdDSA => ed(pkcs8).map_err(|e| broken(&e))?,
        };
        if let Some(members) = jwk.as_object_mut() {
            members.insert("alg".to_owned(), algorithm.as_str().into());
            members.insert("kid".to_owned(), kid.into());
            members.insert("use".to_owned(), "sig".into());
        }
        let parsed: Jwk = serde_json::from_value(jwk.clone()).map_err(|e| broken(&e))?;
        let public = DecodingKey::from_jwk(&parsed).map_err(|e| broken(&e))?;
        let name = serde_json::to_string(kid).map_err(|e| broken(&e))?;
        let header = format!(r#"{{"kid":{name},"alg":"{}"}}"#, algorithm.as_str());
        Ok(Self {
            kid: kid.to_owned(),
            algorithm,
            private,
            header: URL_SAFE_NO_PAD.encode(header),
            jwk,
            public,
            validation: validation(algorithm),
        })
    }

    pub fn kid(&self) -> &str {
        &self.kid
    }

    pub fn header(&self) -> &str {
        &self.header
    }

    pub const fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    pub fn jwk(&self) -> Value {
        self.jwk.clone()
    }

    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Fault> {
        let failed = |_| Fault::misfit(format!("signing key {} does not sign", self.kid));
        match &self.private {
            Private::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
                    .map_err(failed)?;
                Ok(signature)
            }
            Private::Ec(pair) => {
                Ok(pair.sign(&SystemRandom::new(), message).map_err(failed)?.as_ref().to_vec())
            }
            Private::Ed(pair) => Ok(pair.try_sign(message).map_err(failed)?.as_ref().to_vec()),
        }
    }

    /// The claims of a token that this key signed by this algorithm and no other.
    pub fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        jsonwebtoken::decode(token, &self.public, &self.validation).ok().map(|data| data.claims)
    }
}

/// Signature alone: the engine looks at time, issuer and audience, with its own clock.
fn validation(algorithm: SigningAlgorithm) -> Validation {
    let mut validation = Validation::new(match algorithm {
        SigningAlgorithm::RS256 => Algorithm::RS256,
        SigningAlgorithm::ES256 => Algorithm::ES256,
        SigningAlgorithm::EdDSA => Algorithm::EdDSA,
    });
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}

fn rsa(pkcs8: &Secret<Vec<u8>>) -> Result<(Private, Value), aws_lc_rs::error::KeyRejected> {
    let pair = RsaKeyPair::from_pkcs8(pkcs8.expose())?;
    let public = pair.public_key();
    let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let (n, e) = (public.modulus(), public.exponent());
    let jwk = json!({
        "kty": "RSA",
        "n": number(n.big_endian_without_leading_zero()),
        "e": number(e.big_endian_without_leading_zero()),
    });
    Ok((Private::Rsa(Box::new(pair)), jwk))
}

/// The public point is 0x04, x and y (SEC 1 §2.3.3).
fn ec(pkcs8: &Secret<Vec<u8>>) -> Result<(Private, Value), aws_lc_rs::error::KeyRejected> {
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.expose())?;
    let point = pair.public_key().as_ref();
    let half = |range| URL_SAFE_NO_PAD.encode(point.get(range).unwrap_or_default());
    let jwk = json!({ "kty": "EC", "crv": "P-256", "x": half(1..33), "y": half(33..65) });
    Ok((Private::Ec(Box::new(pair)), jwk))
}

fn ed(pkcs8: &Secret<Vec<u8>>) -> Result<(Private, Value), aws_lc_rs::error::KeyRejected> {
    let pair = Ed25519KeyPair::from_pkcs8(pkcs8.expose())?;
    let x = URL_SAFE_NO_PAD.encode(pair.public_key());
    Ok((Private::Ed(Box::new(pair)), json!({ "kty": "OKP", "crv": "Ed25519", "x": x })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(pair: &Pair) -> String {
        let body = format!("{}.{}", pair.header(), URL_SAFE_NO_PAD.encode(r#"{"sub":"ada"}"#));
        let signature = URL_SAFE_NO_PAD.encode(pair.sign(body.as_bytes()).unwrap());
        format!("{body}.{signature}")
    }

    #[test]
    fn each_algorithm_signs_and_verifies_its_own() {
        let algorithms =
            [SigningAlgorithm::RS256, SigningAlgorithm::ES256, SigningAlgorithm::EdDSA];
        let pairs = algorithms.map(|a| Pair::parse(a, "k/1+=", &generate(a).unwrap()).unwrap());
        for (i, signer) in pairs.iter().enumerate() {
            let token = token(signer);
            for (j, verifier) in pairs.iter().enumerate() {
                assert_eq!(verifier.verify(&token).is_some(), i == j, "{i} {j}");
            }
            let changed = token.replacen('.', ".A", 1);
            assert_eq!(signer.verify(&changed), None);
        }
    }

    #[test]
    fn the_header_is_kid_and_alg_alone() {
        let pair = Pair::parse(
            SigningAlgorithm::ES256,
            "a\"b",
            &generate(SigningAlgorithm::ES256).unwrap(),
        )
        .unwrap();
        let header = URL_SAFE_NO_PAD.decode(pair.header()).unwrap();
        assert_eq!(header, br#"{"kid":"a\"b","alg":"ES256"}"#);
    }
}
