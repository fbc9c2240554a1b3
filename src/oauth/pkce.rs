use aws_lc_rs::constant_time;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use serde::{Deserialize, Serialize};

/// An S256 code challenge (RFC 7636 §4.2): 32 bytes, so 43 base64url characters.
///
/// `plain` has no type here, which is how it is refused everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge(String);

impl Challenge {
    /// `None` unless the text is exactly one unpadded base64url SHA-256 value.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// Whether this verifier is the one that the challenge was made from.
    pub fn admits(&self, verifier: &Verifier) -> bool {
        let made = PkceCodeChallenge::from_code_verifier_sha256(&verifier.0);
        let (made, own) = (made.as_str().as_bytes(), self.0.as_bytes());
        constant_time::verify_slices_are_equal(made, own).is_ok()
    }
}

/// A code verifier (RFC 7636 §4.1): 43 to 128 unreserved characters.
#[derive(Debug)]
pub struct Verifier(PkceCodeVerifier);

/// The text is not a verifier.
#[derive(Debug, PartialEq, Eq)]
pub struct VerifierError;

impl Verifier {
    pub fn parse(text: &str) -> Result<Self, VerifierError> {
        let unreserved = |c: u8| c.is_ascii_alphanumeric() || b"-._~".contains(&c);
        if (43..=128).contains(&text.len()) && text.bytes().all(unreserved) {
            Ok(Self(PkceCodeVerifier::new(text.to_owned())))
        } else {
            Err(VerifierError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7636 appendix B.
    #[test]
    fn the_vector_of_the_rfc_holds() {
        let challenge = Challenge::parse("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM").unwrap();
        let right = Verifier::parse("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap();
        let wrong = Verifier::parse("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl").unwrap();
        assert!(challenge.admits(&right));
        assert!(!challenge.admits(&wrong));
    }

    #[test]
    fn only_well_formed_values_are_taken() {
        for bad in ["", "short", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=", "a b"] {
            assert_eq!(Challenge::parse(bad), None, "{bad}");
        }
        for bad in [String::new(), "a".repeat(42), "a".repeat(129), format!("{} ", "a".repeat(43))]
        {
            assert!(Verifier::parse(&bad).is_err(), "{bad}");
        }
    }
}
