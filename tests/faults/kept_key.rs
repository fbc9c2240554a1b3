use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::support::authenticator::Authenticator;

/// A passkey on a device that counts nothing, written down in base64url.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptKey {
    /// PKCS #8.
    key: String,
    user: String,
}

impl KeptKey {
    pub fn of(device: &Authenticator) -> Self {
        let key = device.key.to_pkcs8v1().unwrap();
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        Self { key: text(key.as_ref()), user: text(&device.user) }
    }

    pub fn device(&self, origin: &str) -> Authenticator {
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &bytes(&self.key));
        Authenticator { user: bytes(&self.user), ..Authenticator::with(origin, key.unwrap()) }
    }
}
