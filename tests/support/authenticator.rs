//! An authenticator in software: it makes passkeys and shows them, rightly or as it is told to.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const BACKUP_ELIGIBLE: u8 = 0x08;
const BACKED_UP: u8 = 0x10;
const HAS_KEY: u8 = 0x40;

/// One passkey, on one device.
#[derive(Debug)]
pub struct Authenticator {
    pub key: EcdsaKeyPair,
    pub id: Vec<u8>,
    /// The user handle that it was made for.
    pub user: Vec<u8>,
    /// Of the page that asks, as the browser sees it.
    pub origin: String,
    /// The relying party that it signs for; what the page says, unless set.
    pub relying_party: Option<String>,
    /// What it counted last; counts on with each signature, unless it is zero.
    pub counter: u32,
    pub verifies: bool,
    pub synced: bool,
    /// What it says that it is (AAGUID).
    pub model: [u8; 16],
}

impl Authenticator {
    pub fn new(origin: &str) -> Self {
        Self::with(origin, EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap())
    }

    /// One that has this key.
    pub fn with(origin: &str, key: EcdsaKeyPair) -> Self {
        let id = digest(&SHA256, key.public_key().as_ref()).as_ref()[..16].to_vec();
        Self {
            key,
            id,
            user: Vec::new(),
            origin: origin.to_owned(),
            relying_party: None,
            counter: 0,
            verifies: true,
            synced: false,
            model: [0; 16],
        }
    }

    /// Makes a passkey, as these options of a page ask (`navigator.credentials.create`).
    pub fn make(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        self.user = bytes(&options["user"]["id"]);
        let data = self.data(options["rp"]["id"].as_str().unwrap(), HAS_KEY);
        let attested = [&self.model[..], &[0, 16], &self.id, &self.cose()].concat();
        let data = [data, attested].concat();
        let length = u8::try_from(data.len()).unwrap();
        let object =
            [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58", [length].as_slice(), &data]
                .concat();
        self.written(&json!({
            "clientDataJSON": text(&self.client_data("webauthn.create", &options)),
            "attestationObject": text(&object),
            "transports": ["internal", "hybrid", "smart-card"],
        }))
    }

    /// Shows the passkey (`navigator.credentials.get`).
    pub fn show(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        if self.counter > 0 {
            self.counter += 1;
        }
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let client = self.client_data("webauthn.get", &options);
        let signed = [data.as_slice(), digest(&SHA256, &client).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.written(&json!({
            "clientDataJSON": text(&client),
            "authenticatorData": text(&data),
            "signature": text(signature.as_ref()),
            "userHandle": text(&self.user),
        }))
    }

    fn written(&self, response: &Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response,
            "authenticatorAttachment": "platform", "clientExtensionResults": {} })
        .to_string()
    }

    /// Web Authentication, section 6.1.
    fn data(&self, relying_party: &str, more: u8) -> Vec<u8> {
        let relying_party = self.relying_party.as_deref().unwrap_or(relying_party);
        let verified = if self.verifies { VERIFIED } else { 0 };
        let synced = if self.synced { BACKUP_ELIGIBLE | BACKED_UP } else { 0 };
        let flags = PRESENT | verified | synced | more;
        let hash = digest(&SHA256, relying_party.as_bytes());
        [hash.as_ref(), &[flags], &self.counter.to_be_bytes()].concat()
    }

    fn client_data(&self, what: &str, options: &Value) -> Vec<u8> {
        json!({ "type": what, "challenge": options["challenge"], "origin": self.origin,
            "crossOrigin": false })
        .to_string()
        .into_bytes()
    }

    /// The public key as RFC 9053, section 7.1.1 writes it: ES256 on P-256.
    fn cose(&self) -> Vec<u8> {
        let point = self.key.public_key().as_ref();
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20", &point[1..33], b"\x22\x58\x20", &point[33..]]
            .concat()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn bytes(value: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(value.as_str().unwrap()).unwrap()
}
