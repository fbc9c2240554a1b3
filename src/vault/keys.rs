use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use aws_lc_rs::{digest, hkdf, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use crate::domain::Secret;

use super::Mac;

/// Written before each sealed value, so that a later format can be told from this one.
const FORMAT: u8 = 1;

/// The 256-bit key from which every other key of this installation is derived.
#[derive(Clone, Debug)]
pub struct MasterKey(Secret<[u8; 32]>);

/// The text is no master key.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a master key is 32 random bytes in base64 (44 characters), as `openssl rand -base64 32` prints them"
)]
pub struct MasterKeyError;

impl MasterKey {
    pub fn parse(text: &str) -> Result<Self, MasterKeyError> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| MasterKeyError)?;
        bytes.try_into().map(|bytes| Self(Secret::new(bytes))).map_err(|_| MasterKeyError)
    }

    /// A new key, and the text that is to be kept.
    pub fn generate() -> (Self, Secret<String>) {
        let bytes = random::<32>();
        (Self(Secret::new(bytes)), Secret::new(STANDARD.encode(bytes)))
    }
}

/// Why a value cannot be sealed, or a sealed one does not open.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    #[error("a value is too large to be sealed")]
    TooLarge,
    #[error("a sealed value does not open: it was made with another master key, or it was changed")]
    Closed,
}

/// What is derived from one master key.
struct Derived {
    seal: LessSafeKey,
    macs: [hmac::Key; Mac::ALL.len()],
}

/// The derived keys, ready for use: those of the master key, which makes everything that is new,
/// and those of earlier ones, which only open and recognise what they made.
pub struct Vault {
    current: Derived,
    previous: Vec<Derived>,
}

/// Which master key made something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeBy(usize);

impl MadeBy {
    pub const CURRENT: Self = Self(0);
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(…)")
    }
}

impl Derived {
    fn new(master: &MasterKey) -> Result<Self, MasterKeyError> {
        let root = hkdf::Salt::new(hkdf::HKDF_SHA256, b"vestibule").extract(master.0.expose());
        let derive = |label: &[u8]| -> Result<[u8; 32], MasterKeyError> {
            let info = [label];
            let mut bytes = [0; 32];
            let okm = root.expand(&info, hkdf::HKDF_SHA256).map_err(|_| MasterKeyError)?;
            okm.fill(&mut bytes).map_err(|_| MasterKeyError)?;
            Ok(bytes)
        };
        let seal = UnboundKey::new(&AES_256_GCM_SIV, &derive(b"vestibule seal")?);
        let mut macs = Vec::with_capacity(Mac::ALL.len());
        for purpose in Mac::ALL {
            macs.push(hmac::Key::new(hmac::HMAC_SHA256, &derive(purpose.label())?));
        }
        Ok(Self {
            seal: LessSafeKey::new(seal.map_err(|_| MasterKeyError)?),
            macs: macs.try_into().map_err(|_| MasterKeyError)?,
        })
    }

    fn open(&self, place: &[&str], nonce: &[u8], body: &[u8]) -> Option<Secret<Vec<u8>>> {
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut body = body.to_vec();
        let length = self.seal.open_in_place(nonce, Aad::from(bound(place)), &mut body).ok()?.len();
        body.truncate(length);
        Some(Secret::new(body))
    }

    fn mac(&self, purpose: Mac, parts: &[&[u8]]) -> [u8; 32] {
        let mut bytes = [0; 32];
        let Some(key) = self.macs.get(purpose as usize) else {
            return bytes;
        };
        let mut context = hmac::Context::with_key(key);
        for part in parts {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        bytes.copy_from_slice(context.sign().as_ref());
        bytes
    }
}

impl Vault {
    pub fn new(master: &MasterKey) -> Result<Self, MasterKeyError> {
        Self::with_previous(master, &[])
    }

    /// A vault that also knows what earlier master keys made.
    pub fn with_previous(
        master: &MasterKey,
        previous: &[MasterKey],
    ) -> Result<Self, MasterKeyError> {
        let previous = previous.iter().map(Derived::new).collect::<Result<_, _>>()?;
        Ok(Self { current: Derived::new(master)?, previous })
    }

    fn all(&self) -> impl Iterator<Item = &Derived> {
        std::iter::once(&self.current).chain(&self.previous)
    }

    /// Seals a value to a place: pool, table, column and row, written as one unambiguous list.
    ///
    /// AES-256-GCM-SIV with a random nonce, so that even a repeated nonce gives nothing away but
    /// the equality of two values.
    pub fn seal(&self, place: &[&str], value: &[u8]) -> Result<Vec<u8>, SealError> {
        let nonce = random::<NONCE_LEN>();
        let mut body = value.to_vec();
        let aad = Aad::from(bound(place));
        self.current
            .seal
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut body)
            .map_err(|_| SealError::TooLarge)?;
        Ok([&[FORMAT], nonce.as_slice(), body.as_slice()].concat())
    }

    /// Opens what [`Vault::seal`] made for the same place, under this master key or an earlier one.
    pub fn open(&self, place: &[&str], sealed: &[u8]) -> Result<Secret<Vec<u8>>, SealError> {
        self.opened(place, sealed).map(|(_, value)| value)
    }

    /// The same value under the current master key; `None` where it is already.
    pub fn reseal(&self, place: &[&str], sealed: &[u8]) -> Result<Option<Vec<u8>>, SealError> {
        match self.opened(place, sealed)? {
            (MadeBy::CURRENT, _) => Ok(None),
            (_, value) => self.seal(place, value.expose()).map(Some),
        }
    }

    fn opened(
        &self,
        place: &[&str],
        sealed: &[u8],
    ) -> Result<(MadeBy, Secret<Vec<u8>>), SealError> {
        let (format, rest) = sealed.split_first().ok_or(SealError::Closed)?;
        let (nonce, body) = rest.split_at_checked(NONCE_LEN).ok_or(SealError::Closed)?;
        if *format != FORMAT {
            return Err(SealError::Closed);
        }
        let mut keys = self.all().enumerate();
        keys.find_map(|(number, key)| Some((MadeBy(number), key.open(place, nonce, body)?)))
            .ok_or(SealError::Closed)
    }

    /// The keyed hash of a list of parts; `["ab", "c"]` and `["a", "bc"]` differ.
    pub fn mac(&self, purpose: Mac, parts: &[&[u8]]) -> [u8; 32] {
        self.current.mac(purpose, parts)
    }

    /// The same hash under each master key, the current one first: whatever was named or hashed
    /// before a rotation is found by one of these.
    pub fn macs<'a>(
        &'a self,
        purpose: Mac,
        parts: &'a [&'a [u8]],
    ) -> impl Iterator<Item = (MadeBy, [u8; 32])> + 'a {
        let keys = self.all().enumerate();
        keys.map(move |(number, key)| (MadeBy(number), key.mac(purpose, parts)))
    }

    /// The keyed hash under the master key that made what it continues.
    pub fn mac_by(&self, made_by: MadeBy, purpose: Mac, parts: &[&[u8]]) -> [u8; 32] {
        self.all().nth(made_by.0).unwrap_or(&self.current).mac(purpose, parts)
    }

    /// Random bytes from the operating system.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        random()
    }

    /// A random UUID, version 4.
    pub fn uuid(&self) -> Uuid {
        uuid::Builder::from_random_bytes(random()).into_uuid()
    }
}

/// SHA-256, for names of things that need no key.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}

/// Has the crypto library make its first random bytes, which the first signature would wait for
/// otherwise: it gathers entropy from the processor before, and that takes a twentieth of a second.
pub fn gather_entropy() {
    let mut byte = [0];
    let _as_the_first_signature_would_tell = SystemRandom::new().fill(&mut byte);
}

/// Fails only when the operating system has no randomness to give; nothing may go on then.
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        std::process::abort();
    }
    bytes
}

fn bound(place: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in place {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> Vault {
        Vault::new(&MasterKey::generate().0).unwrap()
    }

    #[test]
    fn a_sealed_value_opens_in_its_place_alone() {
        let vault = vault();
        let sealed = vault.seal(&["pool_A", "totp", "secret", "ada"], b"JBSWY3DP").unwrap();
        let opened = vault.open(&["pool_A", "totp", "secret", "ada"], &sealed).unwrap();
        assert_eq!(opened.expose(), b"JBSWY3DP");
        for place in [
            ["pool_B", "totp", "secret", "ada"],
            ["pool_A", "totp", "secret", "bob"],
            ["pool_At", "otp", "secret", "ada"],
        ] {
            assert_eq!(vault.open(&place, &sealed).err(), Some(SealError::Closed), "{place:?}");
        }
        for end in 0..sealed.len() {
            assert!(vault.open(&["pool_A", "totp", "secret", "ada"], &sealed[..end]).is_err());
        }
        for i in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[i] ^= 1;
            assert!(vault.open(&["pool_A", "totp", "secret", "ada"], &changed).is_err());
        }
        assert_ne!(sealed, vault.seal(&["pool_A", "totp", "secret", "ada"], b"JBSWY3DP").unwrap());
    }

    #[test]
    fn hashes_differ_by_purpose_key_and_cut() {
        let one = vault();
        let base = one.mac(Mac::Csrf, &[b"ab", b"c"]);
        assert_eq!(base, one.mac(Mac::Csrf, &[b"ab", b"c"]));
        assert_ne!(base, one.mac(Mac::Csrf, &[b"a", b"bc"]));
        assert_ne!(base, one.mac(Mac::SignIn, &[b"ab", b"c"]));
        assert_ne!(base, vault().mac(Mac::Csrf, &[b"ab", b"c"]));
    }

    #[test]
    fn what_an_earlier_key_made_is_known_and_made_anew() {
        let (old, new) = (MasterKey::generate().0, MasterKey::generate().0);
        let before = Vault::new(&old).unwrap();
        let both = Vault::with_previous(&new, &[old]).unwrap();
        let after = Vault::new(&new).unwrap();
        let place = ["pool_A", "totp", "secret", "ada"];
        let sealed = before.seal(&place, b"JBSWY3DP").unwrap();
        assert_eq!(after.open(&place, &sealed).err(), Some(SealError::Closed));
        assert_eq!(both.open(&place, &sealed).unwrap().expose(), b"JBSWY3DP");
        assert!(both.open(&["pool_A", "totp", "secret", "bob"], &sealed).is_err());
        let anew = both.reseal(&place, &sealed).unwrap().unwrap();
        assert_eq!(after.open(&place, &anew).unwrap().expose(), b"JBSWY3DP");
        assert_eq!(both.reseal(&place, &anew), Ok(None));
        let parts: [&[u8]; 1] = [b"x"];
        let macs: Vec<_> = both.macs(Mac::Session, &parts).collect();
        assert_eq!(macs[0], (MadeBy::CURRENT, after.mac(Mac::Session, &parts)));
        assert_eq!(macs[1].1, before.mac(Mac::Session, &parts));
        assert_eq!(both.mac(Mac::Session, &parts), macs[0].1);
        assert_eq!(both.mac_by(macs[1].0, Mac::Session, &parts), macs[1].1);
    }

    #[test]
    fn only_whole_master_keys_are_taken() {
        let (_, text) = MasterKey::generate();
        assert!(MasterKey::parse(text.expose()).is_ok());
        for bad in ["", "short", "AAAA", &text.expose()[..40]] {
            assert!(MasterKey::parse(bad).is_err(), "{bad}");
        }
    }
}
