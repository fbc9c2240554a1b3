use serde::{Deserialize, Serialize};

use super::{At, Secret};

/// The algorithm that a pool signs with (RFC 7518 §3.1, RFC 8037).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SigningAlgorithm {
    #[default]
    RS256,
    ES256,
    EdDSA,
}

impl SigningAlgorithm {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RS256 => "RS256",
            Self::ES256 => "ES256",
            Self::EdDSA => "EdDSA",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::RS256, Self::ES256, Self::EdDSA].into_iter().find(|own| own.as_str() == text)
    }
}

/// What a key signs. ID and access tokens have keys of their own, so that one cannot stand in for
/// the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyUse {
    Id,
    Access,
}

impl KeyUse {
    pub const ALL: [Self; 2] = [Self::Id, Self::Access];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Access => "access",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }
}

/// The life of a key: published, then signing, then only verifying until it is retired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Published so that verifiers know it before its first signature.
    Next,
    Current,
    /// Signs no more; still published, as tokens that it signed are alive.
    Previous,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Current => "current",
            Self::Previous => "previous",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Next, Self::Current, Self::Previous].into_iter().find(|own| own.as_str() == text)
    }
}

/// A signing key as the directory keeps it: the private half sealed and bound to this row.
#[derive(Clone, Debug)]
pub struct SigningKey {
    /// 44 characters of base64 over 32 bytes, as the original makes them.
    pub kid: String,
    pub purpose: KeyUse,
    pub algorithm: SigningAlgorithm,
    pub state: KeyState,
    /// PKCS #8, sealed by the vault.
    pub sealed: Secret<Vec<u8>>,
    pub created: At,
}
