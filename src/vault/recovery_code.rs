use crate::domain::Secret;

use super::{Mac, Vault};

/// Crockford's base 32: no letter that looks like a digit, and none that makes words.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 120 bits: from 112 on, a hash that is quick to make is enough (NIST SP 800-63B-4 §3.1.2.2, OWASP
/// ASVS 5.0 6.5.2).
const LENGTH: usize = 24;
/// Letters that are written together.
const GROUP: usize = 4;

/// A code that is kept on paper or in a password manager, for the day on which no other second
/// factor is at hand. It is good once.
#[derive(Clone, Debug)]
pub struct RecoveryCode(Secret<String>);

impl RecoveryCode {
    pub fn generate(vault: &Vault) -> Self {
        let drawn: [u8; LENGTH] = vault.random();
        // 32 divides 256, so each letter is as likely as any other.
        let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map(char::from);
        Self(Secret::new(drawn.iter().filter_map(letter).collect()))
    }

    /// What somebody typed, in whatever case and width, with whatever between the groups, and with
    /// letters in place of the digits that they look like.
    pub fn parse(typed: &str) -> Option<Self> {
        let text: Option<String> =
            typed.chars().map(narrow).filter(char::is_ascii_alphanumeric).map(letter).collect();
        text.filter(|text| text.len() == LENGTH).map(|text| Self(Secret::new(text)))
    }

    /// As people see it.
    pub fn grouped(&self) -> Secret<String> {
        let text = self.0.expose();
        let group = |n: usize| text.get(n * GROUP..(n + 1) * GROUP);
        let groups: Vec<_> = (0..LENGTH / GROUP).filter_map(group).collect();
        Secret::new(groups.join("-"))
    }

    /// What is kept of it, bound to what it is for and whose it is.
    pub fn hash(&self, vault: &Vault, bound_to: &[&str]) -> [u8; 32] {
        vault.mac(Mac::RecoveryCode, &self.parts(bound_to))
    }

    /// Every hash under which it may be kept: one for each master key, the current first.
    pub fn hashes(&self, vault: &Vault, bound_to: &[&str]) -> Vec<[u8; 32]> {
        vault.macs(Mac::RecoveryCode, &self.parts(bound_to)).map(|(_, hash)| hash).collect()
    }

    fn parts<'a>(&'a self, bound_to: &[&'a str]) -> Vec<&'a [u8]> {
        bound_to.iter().copied().chain([self.0.expose().as_str()]).map(str::as_bytes).collect()
    }
}

/// Full-width forms as the ASCII characters that they stand for (Unicode, block U+FF00).
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10).unwrap_or(c),
        other => other,
    }
}

/// None for a letter that stands for nothing.
fn letter(c: char) -> Option<char> {
    let read = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    u8::try_from(read).ok().filter(|byte| LETTERS.contains(byte)).map(char::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    fn vault() -> Vault {
        Vault::new(&MasterKey::generate().0).unwrap()
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let vault = vault();
        let code = RecoveryCode(Secret::new("01AZ23BY45CX67DW89EV0FGT".to_owned()));
        let kept = code.hash(&vault, &["pool", "ada"]);
        assert_eq!(code.grouped().expose(), "01AZ-23BY-45CX-67DW-89EV-0FGT");
        for typed in [
            "01AZ-23BY-45CX-67DW-89EV-0FGT",
            "  01az 23by 45cx\t67dw 89ev 0fgt\n",
            "oIaz–23by—45cx−67dw_89ev.OFGT",
            "0LAZ23BY45CX67DW89EV0FGT",
            "０１ＡＺ－２３ｂｙ－４５ＣＸ－６７ＤＷ－８９ＥＶ－０ＦＧＴ",
            "٠١AZ-٢٣BY-٤٥CX-٦٧DW-٨٩EV-٠FGT",
            "۰۱AZ-۲۳BY-۴۵CX-۶۷DW-۸۹EV-۰FGT",
        ] {
            let read = RecoveryCode::parse(typed).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(read.hash(&vault, &["pool", "ada"]), kept, "{typed}");
        }
        for wrong in ["", "01AZ-23BY", "01AZ-23BY-45CX-67DW-89EV-0FGTX", "UUUU", &"U".repeat(24)] {
            assert!(RecoveryCode::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn codes_differ_and_fit_one_account_of_one_pool() {
        let vault = vault();
        let codes: Vec<_> = (0..1000).map(|_| RecoveryCode::generate(&vault)).collect();
        let shown: std::collections::BTreeSet<_> =
            codes.iter().map(|code| code.grouped().expose().clone()).collect();
        assert_eq!(shown.len(), 1000);
        for letter in LETTERS {
            assert!(shown.iter().any(|code| code.contains(char::from(*letter))), "{letter}");
        }
        let code = &codes[0];
        let read = RecoveryCode::parse(code.grouped().expose()).unwrap();
        assert_eq!(code.hash(&vault, &["p", "ada"]), read.hash(&vault, &["p", "ada"]));
        assert_ne!(code.hash(&vault, &["p", "ada"]), code.hash(&vault, &["p", "bob"]));
        assert_ne!(code.hash(&vault, &["p", "ada"]), code.hash(&vault, &["q", "ada"]));
        assert!(format!("{code:?}").contains('…'));
    }

    #[test]
    fn a_code_outlives_the_master_key_that_it_was_made_under() {
        let (old, new) = (MasterKey::generate().0, MasterKey::generate().0);
        let before = Vault::new(&old).unwrap();
        let both = Vault::with_previous(&new, &[old]).unwrap();
        let code = RecoveryCode::generate(&before);
        let kept = code.hash(&before, &["pool", "ada"]);
        assert!(code.hashes(&both, &["pool", "ada"]).contains(&kept));
        assert!(!code.hashes(&Vault::new(&new).unwrap(), &["pool", "ada"]).contains(&kept));
    }
}
