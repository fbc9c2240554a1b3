use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{At, PoolId, Secret, Span, UserSub};

use super::{Mac, Vault};

const VERSION: u8 = 1;
const NONCE: usize = 16;
const ACCOUNT: usize = 16;
const NONCE_AT: usize = 1;
const ISSUED_AT: usize = NONCE_AT + NONCE;
const ACCOUNT_AT: usize = ISSUED_AT + 8;
const BODY: usize = ACCOUNT_AT + ACCOUNT;
const WHOLE: usize = BODY + 32;

/// What a browser holds in which somebody signed in: it tells a known browser from a stranger's
/// when guesses are counted, and lets nobody in.
///
/// Version, 16 random bytes, the moment, whose it is, and a MAC over all of them. Whose it is
/// stands there as a keyed hash, so that the cookie tells nobody who uses this computer.
#[derive(Clone, Debug)]
pub struct KnownBrowser {
    whole: Secret<[u8; WHOLE]>,
}

impl KnownBrowser {
    pub fn issue(vault: &Vault, pool: &PoolId, user: &UserSub, at: At) -> Self {
        let nonce = vault.random::<NONCE>();
        let mut body = Vec::with_capacity(WHOLE);
        body.push(VERSION);
        body.extend_from_slice(&nonce);
        body.extend_from_slice(&at.millis().to_be_bytes());
        let account = vault.mac(Mac::KnownBrowser, &account(pool, user, &nonce));
        body.extend_from_slice(account.first_chunk::<ACCOUNT>().unwrap_or(&[0; ACCOUNT]));
        let tag = vault.mac(Mac::KnownBrowser, &everything(pool, &body));
        body.extend_from_slice(&tag);
        let mut whole = [0; WHOLE];
        whole.iter_mut().zip(&body).for_each(|(to, from)| *to = *from);
        Self { whole: Secret::new(whole) }
    }

    /// `None` for anything that this installation did not issue for this pool, to the last bit, or
    /// issued longer ago than this.
    pub fn parse(vault: &Vault, pool: &PoolId, text: &str, lasts: Span, at: At) -> Option<Self> {
        let whole: [u8; WHOLE] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let known = Self { whole: Secret::new(whole) };
        let (body, tag) = known.whole.expose().split_at_checked(BODY)?;
        let parts = everything(pool, body);
        let genuine = body.first() == Some(&VERSION)
            && vault.macs(Mac::KnownBrowser, &parts).any(|(_, own)| Secret::new(own).is(tag))
            && at < known.issued() + lasts;
        genuine.then_some(known)
    }

    /// Whether this is the account that was signed in to.
    pub fn is_of(&self, vault: &Vault, pool: &PoolId, user: &UserSub) -> bool {
        let own = self.part(ACCOUNT_AT, BODY);
        vault
            .macs(Mac::KnownBrowser, &account(pool, user, self.nonce()))
            .filter_map(|(_, mac)| mac.first_chunk::<ACCOUNT>().copied())
            .any(|account| Secret::new(account).is(own))
    }

    /// When the sign-in was that made it known.
    pub fn issued(&self) -> At {
        let bytes = self.part(ISSUED_AT, ACCOUNT_AT).try_into().unwrap_or_default();
        At::from_millis(i64::from_be_bytes(bytes))
    }

    /// What this browser's own counts are named by.
    pub fn nonce(&self) -> &[u8] {
        self.part(NONCE_AT, ISSUED_AT)
    }

    pub fn cookie_value(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.whole.expose())
    }

    fn part(&self, from: usize, to: usize) -> &[u8] {
        self.whole.expose().get(from..to).unwrap_or_default()
    }
}

fn account<'a>(pool: &'a PoolId, user: &'a UserSub, nonce: &'a [u8]) -> [&'a [u8]; 4] {
    [b"account", pool.as_str().as_bytes(), user.as_str().as_bytes(), nonce]
}

fn everything<'a>(pool: &'a PoolId, body: &'a [u8]) -> [&'a [u8]; 3] {
    [b"whole", pool.as_str().as_bytes(), body]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    const LASTS: Span = Span::from_days(1);

    #[test]
    fn it_is_of_one_account_of_one_pool_and_ends() {
        let (master, later) = (MasterKey::generate().0, MasterKey::generate().0);
        let vault = Vault::new(&master).unwrap();
        let [a, b] = ["p_A", "p_B"].map(|pool| PoolId::parse(pool).unwrap());
        let [ada, bob] = [1, 2].map(|n| UserSub::from(uuid::Uuid::from_u128(n)));
        let now = At::from_millis(1_000);
        let text = KnownBrowser::issue(&vault, &a, &ada, now).cookie_value();
        let read = |pool, text: &str, at| KnownBrowser::parse(&vault, pool, text, LASTS, at);
        let known = read(&a, &text, now).unwrap();
        assert_eq!(known.issued(), now);
        assert!(known.is_of(&vault, &a, &ada));
        assert!(!known.is_of(&vault, &a, &bob) && !known.is_of(&vault, &b, &ada));
        assert!(read(&b, &text, now).is_none());
        assert!(read(&a, &text, now + Span::from_millis(LASTS.millis() - 1)).is_some());
        assert!(read(&a, &text, now + LASTS).is_none());
        let rotated = Vault::with_previous(&later, &[master]).unwrap();
        let again = KnownBrowser::parse(&rotated, &a, &text, LASTS, now).unwrap();
        assert!(again.is_of(&rotated, &a, &ada) && !again.is_of(&rotated, &a, &bob));
        assert!(KnownBrowser::parse(&Vault::new(&later).unwrap(), &a, &text, LASTS, now).is_none());
        for end in 0..text.len() {
            assert!(read(&a, &text[..end], now).is_none(), "{end}");
        }
        for i in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[i] = if changed[i] == b'A' { b'B' } else { b'A' };
            assert!(read(&a, &String::from_utf8(changed).unwrap(), now).is_none(), "{i}");
        }
    }
}
