use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{PoolId, Secret};

use super::{Mac, Vault};

const RECORD: usize = 32;
const WHOLE: usize = RECORD + 32;

/// What the link of a mail carries that lets the browser go on which waits for it: the record of
/// what waits, which alone is worth nothing, and 256 random bits.
#[derive(Clone, Debug)]
pub struct SignInLink {
    record: [u8; RECORD],
    secret: Secret<[u8; 32]>,
}

impl SignInLink {
    pub fn generate(vault: &Vault, record: [u8; RECORD]) -> Self {
        Self { record, secret: Secret::new(vault.random()) }
    }

    /// `None` for whatever does not look like one.
    pub fn parse(text: &str) -> Option<Self> {
        let whole: [u8; WHOLE] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (record, secret) = whole.split_first_chunk::<RECORD>()?;
        Some(Self { record: *record, secret: Secret::new(secret.try_into().ok()?) })
    }

    pub const fn record(&self) -> [u8; RECORD] {
        self.record
    }

    /// As it stands in the address.
    pub fn text(&self) -> Secret<String> {
        let whole = [self.record.as_slice(), self.secret.expose()].concat();
        Secret::new(URL_SAFE_NO_PAD.encode(whole))
    }

    /// What is kept of it.
    pub fn hash(&self, vault: &Vault, pool: &PoolId) -> [u8; 32] {
        vault.mac(Mac::SignInLink, &self.parts(pool))
    }

    /// Whether it is the one that is kept, under whichever master key it was made.
    pub fn is_kept(&self, vault: &Vault, pool: &PoolId, kept: &Secret<[u8; 32]>) -> bool {
        vault.macs(Mac::SignInLink, &self.parts(pool)).any(|(_, hash)| kept.is(&hash))
    }

    fn parts<'a>(&'a self, pool: &'a PoolId) -> [&'a [u8]; 4] {
        [b"link", pool.as_str().as_bytes(), &self.record, self.secret.expose()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    #[test]
    fn a_link_is_itself_alone_at_its_pool_alone() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let [pool, other] = ["test_A", "test_B"].map(|id| PoolId::parse(id).unwrap());
        let link = SignInLink::generate(&vault, [7; 32]);
        let kept = Secret::new(link.hash(&vault, &pool));
        let read = SignInLink::parse(link.text().expose()).unwrap();
        assert!(read.record() == [7; 32] && read.is_kept(&vault, &pool, &kept));
        assert!(!read.is_kept(&vault, &other, &kept));
        assert!(!SignInLink::generate(&vault, [7; 32]).is_kept(&vault, &pool, &kept));
        let moved = SignInLink { record: [8; 32], ..link.clone() };
        assert!(!moved.is_kept(&vault, &pool, &kept));
        for text in ["", "AAAA", &link.text().expose()[1..], &format!("{}A", link.text().expose())]
        {
            assert!(SignInLink::parse(text).is_none(), "{text}");
        }
        assert!(!format!("{link:?}").contains(&link.text().expose()[43..]));
    }
}
