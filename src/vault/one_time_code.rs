use crate::domain::Secret;

use super::{Mac, Vault};

/// A code that is sent to somebody and typed back: decimal digits, each as likely as any other.
#[derive(Clone, Debug)]
pub struct OneTimeCode(Secret<String>);

impl OneTimeCode {
    /// Six digits verify, reset and stand as a second factor; eight stand alone (directory
    /// reference, section 4.2). At most eighteen.
    pub fn generate(vault: &Vault, digits: u32) -> Self {
        let codes = 10_u64.pow(digits.min(18));
        let fair = u64::MAX - u64::MAX % codes;
        let number = loop {
            let drawn = u64::from_le_bytes(vault.random());
            if drawn < fair {
                break drawn % codes;
            }
        };
        Self(Secret::new(format!("{number:0width$}", width = digits as usize)))
    }

    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// What is kept of it, bound to what it is for and whose it is.
    pub fn hash(&self, vault: &Vault, bound_to: &[&str]) -> [u8; 32] {
        vault.mac(Mac::OneTimeCode, &parts(bound_to, self.expose()))
    }

    /// Whether a typed text is the code that is kept, under whichever master key it was made.
    pub fn is_kept(vault: &Vault, bound_to: &[&str], typed: &str, kept: &Secret<[u8; 32]>) -> bool {
        vault.macs(Mac::OneTimeCode, &parts(bound_to, typed)).any(|(_, hash)| kept.is(&hash))
    }
}

fn parts<'a>(bound_to: &[&'a str], code: &'a str) -> Vec<&'a [u8]> {
    bound_to.iter().copied().chain([code]).map(str::as_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::MasterKey;

    #[test]
    fn a_code_fits_only_what_it_was_made_for() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let code = OneTimeCode::generate(&vault, 6);
        assert!(code.expose().len() == 6 && code.expose().bytes().all(|c| c.is_ascii_digit()));
        let kept = Secret::new(code.hash(&vault, &["pool", "reset", "ada"]));
        let is = |bound: &[&str], typed: &str| OneTimeCode::is_kept(&vault, bound, typed, &kept);
        assert!(is(&["pool", "reset", "ada"], code.expose()));
        assert!(!is(&["pool", "reset", "bob"], code.expose()));
        assert!(!is(&["pool", "confirm", "ada"], code.expose()));
        assert!(!is(&["pool", "reset", "ada"], ""));
    }

    #[test]
    fn small_numbers_keep_their_zeros() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let codes: Vec<_> = (0..2000).map(|_| OneTimeCode::generate(&vault, 6)).collect();
        assert!(codes.iter().all(|code| code.expose().len() == 6));
        assert!(codes.iter().any(|code| code.expose().starts_with('0')));
    }
}
