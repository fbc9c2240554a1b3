use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Secret;

/// The text is not an id of this kind; says what one looks like.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct IdError(&'static str);

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_id! {
    /// A user pool's id: `<word>_<letters and digits>`, 1 to 55 characters, as in `local_Demo`.
    PoolId
}
text_id! {
    /// An app client's id: 1 to 128 word characters or `+`.
    ClientId
}
text_id! {
    /// A user's `sub`: opaque, looks like a UUID, never changes, never used again.
    UserSub
}

impl PoolId {
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let good = text.len() <= 55
            && text.rsplit_once('_').is_some_and(|(head, tail)| {
                !head.is_empty()
                    && head.chars().all(word)
                    && !tail.is_empty()
                    && tail.chars().all(|c| c.is_ascii_alphanumeric())
            });
        let rule =
            "a pool id is `<name>_<letters and digits>`, at most 55 characters, like `eu_Shop1`";
        if good { Ok(Self(text.to_owned())) } else { Err(IdError(rule)) }
    }
}

impl ClientId {
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let good = (1..=128).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '+');
        let rule = "a client id is 1 to 128 letters, digits, `_` or `+`";
        if good { Ok(Self(text.to_owned())) } else { Err(IdError(rule)) }
    }
}

impl UserSub {
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let good = text.len() == 36 && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdError("a sub is 36 hex digits and dashes"))
        }
    }
}

impl From<Uuid> for UserSub {
    fn from(uuid: Uuid) -> Self {
        Self(uuid.hyphenated().to_string())
    }
}

/// All tokens that descend from one sign-in: the `origin_jti` of the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FamilyId(Uuid);

impl FamilyId {
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    pub const fn uuid(&self) -> &Uuid {
        &self.0
    }
}

impl fmt::Display for FamilyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Whose sessions they are, as the session store knows it: a keyed hash of pool and user.
pub type Owner = [u8; 16];

/// What the session cookie holds: whose session it is, and 128 random bits. Stores know the hash of
/// those alone.
#[derive(Clone, Debug)]
pub struct SessionId {
    bytes: Secret<[u8; 32]>,
    /// Earlier versions made ids of 256 random bits, which do not say whose they are.
    owned: bool,
}

/// In front of an id that says whose it is; no letter of base64.
const OWNED: char = '~';

impl SessionId {
    /// A session that begins.
    pub fn begin(owner: Owner, random: [u8; 16]) -> Self {
        let mut bytes = [0; 32];
        let both = owner.into_iter().chain(random);
        bytes.iter_mut().zip(both).for_each(|(byte, new)| *byte = new);
        Self::of(bytes, true)
    }

    /// As it was kept.
    pub const fn of(bytes: [u8; 32], owned: bool) -> Self {
        Self { bytes: Secret::new(bytes), owned }
    }

    /// Only what [`SessionId::cookie_value`] writes is read back, to the letter.
    pub fn parse(text: &str) -> Option<Self> {
        let (text, owned) = match text.strip_prefix(OWNED) {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        bytes.try_into().ok().map(|bytes| Self::of(bytes, owned))
    }

    pub fn cookie_value(&self) -> String {
        let bytes = URL_SAFE_NO_PAD.encode(self.bytes());
        if self.owned { format!("{OWNED}{bytes}") } else { bytes }
    }

    pub const fn bytes(&self) -> &[u8; 32] {
        self.bytes.expose()
    }

    /// Whose it is; unset in what an earlier version made.
    pub fn owner(&self) -> Option<Owner> {
        self.bytes().first_chunk().copied().filter(|_| self.owned)
    }
}

impl PartialEq for SessionId {
    fn eq(&self, other: &Self) -> bool {
        self.owned == other.owned && self.bytes.is(other.bytes())
    }
}

impl Eq for SessionId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_what_the_original_makes() {
        for good in ["local_Demo", "eu-central-1_aBc9", "a_b_C"] {
            assert!(PoolId::parse(good).is_ok(), "{good}");
        }
        for bad in
            ["", "demo", "_x", "a_", "a_b-c", "a/b_c", "ä_b", &format!("{}_a", "x".repeat(60))]
        {
            assert!(PoolId::parse(bad).is_err(), "{bad}");
        }
        assert!(ClientId::parse("4f+g_H").is_ok());
        for bad in ["", "a b", "a-b", "a/b", &"x".repeat(129)] {
            assert!(ClientId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_truncated_session_id_is_none() {
        let (own, earlier) = (SessionId::begin([7; 16], [9; 16]), SessionId::of([7; 32], false));
        assert_eq!((own.owner(), earlier.owner()), (Some([7; 16]), None));
        for id in [own, earlier] {
            let text = id.cookie_value();
            assert!(SessionId::parse(&text) == Some(id));
            for end in 0..text.len() {
                assert!(SessionId::parse(text.get(..end).unwrap()).is_none(), "{end}");
            }
        }
    }
}
