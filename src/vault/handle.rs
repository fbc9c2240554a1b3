use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::domain::{FamilyId, PoolId, Secret};

use super::{Mac, Vault};

/// An authorization code: a random UUID, as the original's are. Stores know its hash alone.
#[derive(Clone, Debug)]
pub struct AuthorizationCode(Secret<String>);

impl AuthorizationCode {
    pub fn generate(vault: &Vault) -> Self {
        Self(Secret::new(vault.uuid().hyphenated().to_string()))
    }

    /// Takes the one spelling that we issue, so that no two texts stand for one code.
    pub fn parse(text: &str) -> Option<Self> {
        let uuid = Uuid::try_parse(text).ok()?;
        (uuid.hyphenated().to_string() == text).then(|| Self(Secret::new(text.to_owned())))
    }

    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    pub fn hash(&self, vault: &Vault, pool: &PoolId) -> [u8; 32] {
        vault.mac(Mac::Code, &[pool.as_str().as_bytes(), self.expose().as_bytes()])
    }
}

const VERSION: u8 = 1;
const NAMED: usize = 1 + 16 + 4;
const BODY: usize = NAMED + 32;
const WHOLE: usize = BODY + 32;

/// A refresh token: version, family, generation and 32 secret bytes, and a MAC over all of them.
///
/// The MAC is what makes a family's name unforgeable: `origin_jti` is public, and nobody may end a
/// family by presenting its name with rubbish behind it. Of fixed length and read whole.
#[derive(Clone, Debug)]
pub struct RefreshToken {
    pub family: FamilyId,
    pub generation: u32,
    whole: Secret<Vec<u8>>,
}

impl RefreshToken {
    /// The first token of a family.
    pub fn first(vault: &Vault, pool: &PoolId, family: FamilyId) -> Self {
        Self::assemble(vault, pool, family, 0, vault.random())
    }

    /// The token that follows this one: always the same, so that a repeated request inside the
    /// grace window is answered as the first was, though no token is kept anywhere.
    #[must_use]
    pub fn successor(&self, vault: &Vault, pool: &PoolId) -> Self {
        let secret = vault.mac(Mac::Successor, &[pool.as_str().as_bytes(), self.whole.expose()]);
        Self::assemble(vault, pool, self.family, self.generation.saturating_add(1), secret)
    }

    /// `None` for anything that this installation did not issue for this pool, to the last bit.
    pub fn parse(vault: &Vault, pool: &PoolId, text: &str) -> Option<Self> {
        let whole = Secret::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        let bytes = whole.expose();
        if bytes.len() != WHOLE || bytes.first() != Some(&VERSION) {
            return None;
        }
        let (body, tag) = bytes.split_at_checked(BODY)?;
        if !Secret::new(tag_of(vault, pool, body)).is(tag) {
            return None;
        }
        let family = FamilyId::new(Uuid::from_slice(body.get(1..17)?).ok()?);
        let generation = u32::from_be_bytes(body.get(17..NAMED)?.try_into().ok()?);
        Some(Self { family, generation, whole })
    }

    /// The token as the client gets it.
    pub fn expose(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.whole.expose())
    }

    /// What the directory keeps of it.
    pub fn hash(&self) -> [u8; 32] {
        super::keys::sha256(self.whole.expose())
    }

    fn assemble(
        vault: &Vault,
        pool: &PoolId,
        family: FamilyId,
        generation: u32,
        secret: [u8; 32],
    ) -> Self {
        let mut whole = Vec::with_capacity(WHOLE);
        whole.push(VERSION);
        whole.extend_from_slice(family.uuid().as_bytes());
        whole.extend_from_slice(&generation.to_be_bytes());
        whole.extend_from_slice(&secret);
        let tag = tag_of(vault, pool, &whole);
        whole.extend_from_slice(&tag);
        Self { family, generation, whole: Secret::new(whole) }
    }
}

fn tag_of(vault: &Vault, pool: &PoolId, body: &[u8]) -> [u8; 32] {
    vault.mac(Mac::RefreshToken, &[pool.as_str().as_bytes(), body])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    fn setting() -> (Vault, PoolId, FamilyId) {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let family = FamilyId::new(vault.uuid());
        (vault, PoolId::parse("p_A").unwrap(), family)
    }

    #[test]
    fn a_successor_is_always_the_same() {
        let (vault, pool, family) = setting();
        let first = RefreshToken::first(&vault, &pool, family);
        let read = RefreshToken::parse(&vault, &pool, &first.expose()).unwrap();
        assert_eq!((read.family, read.generation), (family, 0));
        let second = first.successor(&vault, &pool);
        assert_eq!(second.expose(), read.successor(&vault, &pool).expose());
        assert_eq!(second.generation, 1);
        assert_ne!(second.hash(), first.hash());
    }

    #[test]
    fn no_changed_or_shortened_token_is_read() {
        let (vault, pool, family) = setting();
        let text = RefreshToken::first(&vault, &pool, family).expose();
        let other = PoolId::parse("p_B").unwrap();
        assert!(RefreshToken::parse(&vault, &other, &text).is_none());
        for end in 0..text.len() {
            assert!(RefreshToken::parse(&vault, &pool, &text[..end]).is_none(), "{end}");
        }
        for i in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[i] = if changed[i] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(RefreshToken::parse(&vault, &pool, &changed).is_none(), "{i}");
        }
        assert!(RefreshToken::parse(&vault, &pool, &format!("{text}A")).is_none());
    }

    #[test]
    fn a_code_has_one_spelling() {
        let (vault, ..) = setting();
        let code = AuthorizationCode::generate(&vault);
        assert!(AuthorizationCode::parse(code.expose()).is_some());
        assert!(AuthorizationCode::parse(&code.expose().to_uppercase()).is_none());
        assert!(AuthorizationCode::parse(&code.expose().replace('-', "")).is_none());
        assert!(AuthorizationCode::parse(&format!("{{{}}}", code.expose())).is_none());
    }
}
