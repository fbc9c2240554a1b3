use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::domain::{FamilyId, PoolId, Secret};

use super::{Mac, MadeBy, Vault};

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

    /// Every hash under which this code may be known: one for each master key, the current first.
    pub fn hashes(&self, vault: &Vault, pool: &PoolId) -> Vec<[u8; 32]> {
        let parts = [pool.as_str().as_bytes(), self.expose().as_bytes()];
        vault.macs(Mac::Code, &parts).map(|(_, hash)| hash).collect()
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
    /// Its successors are made by the same master key, so that they are always the same.
    made_by: MadeBy,
}

impl RefreshToken {
    /// The first token of a family.
    pub fn first(vault: &Vault, pool: &PoolId, family: FamilyId) -> Self {
        let named = Named { pool, family, generation: 0, made_by: MadeBy::CURRENT };
        named.token(vault, vault.random())
    }

    /// The token that follows this one: always the same, so that a repeated request inside the
    /// grace window is answered as the first was, though no token is kept anywhere.
    #[must_use]
    pub fn successor(&self, vault: &Vault, pool: &PoolId) -> Self {
        let parts = [pool.as_str().as_bytes(), self.whole.expose().as_slice()];
        let secret = vault.mac_by(self.made_by, Mac::Successor, &parts);
        let generation = self.generation.saturating_add(1);
        let named = Named { pool, family: self.family, generation, made_by: self.made_by };
        named.token(vault, secret)
    }

    /// `None` for anything that this installation did not issue for this pool, to the last bit.
    pub fn parse(vault: &Vault, pool: &PoolId, text: &str) -> Option<Self> {
        let whole = Secret::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        let bytes = whole.expose();
        if bytes.len() != WHOLE || bytes.first() != Some(&VERSION) {
            return None;
        }
        let (body, tag) = bytes.split_at_checked(BODY)?;
        let parts = [pool.as_str().as_bytes(), body];
        let mut tags = vault.macs(Mac::RefreshToken, &parts);
        let (made_by, _) = tags.find(|(_, made)| Secret::new(*made).is(tag))?;
        let family = FamilyId::new(Uuid::from_slice(body.get(1..17)?).ok()?);
        let generation = u32::from_be_bytes(body.get(17..NAMED)?.try_into().ok()?);
        Some(Self { family, generation, made_by, whole: whole.clone() })
    }

    /// The token as the client gets it.
    pub fn expose(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.whole.expose())
    }

    /// What the directory keeps of it.
    pub fn hash(&self) -> [u8; 32] {
        super::keys::sha256(self.whole.expose())
    }
}

/// What a refresh token says of itself, before it is one.
struct Named<'a> {
    pool: &'a PoolId,
    family: FamilyId,
    generation: u32,
    made_by: MadeBy,
}

impl Named<'_> {
    fn token(&self, vault: &Vault, secret: [u8; 32]) -> RefreshToken {
        let mut whole = Vec::with_capacity(WHOLE);
        whole.push(VERSION);
        whole.extend_from_slice(self.family.uuid().as_bytes());
        whole.extend_from_slice(&self.generation.to_be_bytes());
        whole.extend_from_slice(&secret);
        let parts = [self.pool.as_str().as_bytes(), whole.as_slice()];
        let tag = vault.mac_by(self.made_by, Mac::RefreshToken, &parts);
        whole.extend_from_slice(&tag);
        RefreshToken {
            family: self.family,
            generation: self.generation,
            whole: Secret::new(whole),
            made_by: self.made_by,
        }
    }
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
    fn a_token_of_an_earlier_master_key_has_the_successor_that_it_had() {
        let (old, new) = (MasterKey::generate().0, MasterKey::generate().0);
        let before = Vault::new(&old).unwrap();
        let both = Vault::with_previous(&new, &[old]).unwrap();
        let (pool, family) = (PoolId::parse("p_A").unwrap(), FamilyId::new(before.uuid()));
        let first = RefreshToken::first(&before, &pool, family);
        let read = RefreshToken::parse(&both, &pool, &first.expose()).unwrap();
        let successor = first.successor(&before, &pool).expose();
        assert_eq!(read.successor(&both, &pool).expose(), successor);
        let second = RefreshToken::parse(&both, &pool, &successor).unwrap();
        assert_eq!(second.generation, 1);
        assert!(RefreshToken::parse(&Vault::new(&new).unwrap(), &pool, &successor).is_none());
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
