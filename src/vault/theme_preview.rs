use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{At, PoolId, Secret, ThemeName};

use super::{Mac, Vault};

const VERSION: u8 = 1;
const TAG: usize = 32;

/// What a link carries by which anybody may look at a version of a theme until its time is over:
/// version of the format, moment, number and name, and a MAC over all of them and the pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemePreview {
    pub theme: ThemeName,
    pub number: u32,
    /// Not including this moment.
    pub until: At,
}

impl ThemePreview {
    /// As it stands in the address.
    pub fn text(&self, vault: &Vault, pool: &PoolId) -> Secret<String> {
        let mut whole = vec![VERSION];
        whole.extend_from_slice(&self.until.millis().to_be_bytes());
        whole.extend_from_slice(&self.number.to_be_bytes());
        whole.extend_from_slice(self.theme.as_str().as_bytes());
        let tag = vault.mac(Mac::ThemePreview, &[pool.as_str().as_bytes(), &whole]);
        whole.extend_from_slice(&tag);
        Secret::new(URL_SAFE_NO_PAD.encode(whole))
    }

    /// `None` for anything that this installation did not make for this pool, to the last bit, and
    /// once its time is over.
    pub fn parse(vault: &Vault, pool: &PoolId, text: &str, at: At) -> Option<Self> {
        let whole = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (body, tag) = whole.split_at_checked(whole.len().checked_sub(TAG)?)?;
        let parts = [pool.as_str().as_bytes(), body];
        let genuine =
            vault.macs(Mac::ThemePreview, &parts).any(|(_, own)| Secret::new(own).is(tag));
        if !genuine || body.first() != Some(&VERSION) {
            return None;
        }
        let (until, rest) = body.get(1..)?.split_first_chunk::<8>()?;
        let (number, name) = rest.split_first_chunk::<4>()?;
        let theme = ThemeName::parse(std::str::from_utf8(name).ok()?)?;
        let until = At::from_millis(i64::from_be_bytes(*until));
        let number = u32::from_be_bytes(*number);
        (at < until).then_some(Self { theme, number, until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    #[test]
    fn a_link_is_good_for_its_version_at_its_pool_until_its_time_is_over() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let [pool, other] = ["test_A", "test_B"].map(|id| PoolId::parse(id).unwrap());
        let until = At::from_millis(5_000);
        let link = ThemePreview { theme: ThemeName::parse("acme").unwrap(), number: 7, until };
        let text = link.text(&vault, &pool).expose().clone();
        let read = |text: &str, at| ThemePreview::parse(&vault, &pool, text, At::from_millis(at));
        assert_eq!(read(&text, 4_999), Some(link.clone()));
        assert_eq!(read(&text, 5_000), None);
        assert_eq!(ThemePreview::parse(&vault, &other, &text, At::from_millis(0)), None);
        let elsewhere = Vault::new(&MasterKey::generate().0).unwrap();
        assert_eq!(ThemePreview::parse(&elsewhere, &pool, &text, At::from_millis(0)), None);
    }

    #[test]
    fn no_changed_or_shortened_link_is_read() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let pool = PoolId::parse("test_A").unwrap();
        let theme = ThemeName::parse("acme").unwrap();
        let link = ThemePreview { theme, number: 7, until: At::from_millis(i64::MAX) };
        let text = link.text(&vault, &pool).expose().clone();
        let read = |text: &str| ThemePreview::parse(&vault, &pool, text, At::from_millis(0));
        assert!(read(&text).is_some());
        for end in 0..text.len() {
            assert!(read(&text[..end]).is_none(), "{end}");
        }
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert!(read(&String::from_utf8(changed).unwrap()).is_none(), "{at}");
        }
        assert!(read(&format!("{text}A")).is_none());
    }
}
