use precis_profiles::OpaqueString;
use precis_profiles::precis_core::profile::Profile;
use zeroize::Zeroize;

use super::Secret;

/// Longest password that is looked at, in bytes: longer ones are refused before they cost a hash.
const LONGEST: usize = 1024;

/// A typed password, prepared as RFC 8265 says so that each keyboard's form of it is the same.
#[derive(Clone, Debug)]
pub struct Password(Secret<String>);

/// Why a text is no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    Empty,
    TooLong,
    /// Holds characters that no password may hold, such as control characters.
    Characters,
}

impl Password {
    pub fn parse(mut typed: String) -> Result<Self, PasswordError> {
        let prepared = Self::prepare(&typed);
        typed.zeroize();
        prepared
    }

    fn prepare(typed: &str) -> Result<Self, PasswordError> {
        if typed.is_empty() {
            return Err(PasswordError::Empty);
        }
        if typed.len() > LONGEST {
            return Err(PasswordError::TooLong);
        }
        let prepared = OpaqueString::new().enforce(typed).map_err(|_| PasswordError::Characters)?;
        Ok(Self(Secret::new(prepared.into_owned())))
    }

    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

/// What a new password must be (directory reference, section 5.1).
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent switches of the original, two of ours"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordPolicy {
    /// In characters, 6 to 99.
    pub minimum_length: usize,
    pub uppercase: bool,
    pub lowercase: bool,
    pub digits: bool,
    pub symbols: bool,
    /// How long a temporary password stands.
    pub temporary: super::Span,
    /// How many passwords a new one has to differ from, the present one among them
    /// (`PasswordHistorySize`). The present one is no new one even where this is 0.
    pub history: u32,
    /// The least score that it has to reach by [`strength`](super::strength), 0 to 4; 0 asks for none.
    pub strength: u8,
    /// Whether one that is known from a breach is refused.
    pub unbreached: bool,
    /// Whether one is looked up at each sign-in, too.
    pub checked_at_sign_in: bool,
}

/// A rule of the policy, as a new password broke it or a page lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrokenRule {
    TooShort,
    TooLong,
    NoUppercase,
    NoLowercase,
    NoDigit,
    NoSymbol,
    /// A blank at the start or end.
    OuterSpace,
    Characters,
    /// The repetition differs.
    Mismatch,
    /// It is the one that was to be replaced.
    Unchanged,
    /// It is too easy to guess.
    Guessable,
    /// It is known from a breach.
    Breached,
}

impl BrokenRule {
    /// Whether it is looked at last, when all else is kept.
    pub const fn is_looked_at_last(self) -> bool {
        match self {
            Self::Unchanged | Self::Guessable | Self::Breached => true,
            Self::TooShort
            | Self::TooLong
            | Self::NoUppercase
            | Self::NoLowercase
            | Self::NoDigit
            | Self::NoSymbol
            | Self::OuterSpace
            | Self::Characters
            | Self::Mismatch => false,
        }
    }
}

/// Longest password that a user may choose, in characters.
const LONGEST_CHOSEN: usize = 256;
const SYMBOLS: &str = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

impl PasswordPolicy {
    /// Every rule that this password breaks; empty means it may be taken.
    pub fn broken_by(&self, password: &Password) -> Vec<BrokenRule> {
        let text = password.expose();
        let length = text.chars().count();
        let inner = text.trim();
        let has = |test: fn(char) -> bool| text.chars().any(test);
        let symbol = inner.chars().any(|c| SYMBOLS.contains(c) || c == ' ');
        let rules = [
            (length < self.minimum_length, BrokenRule::TooShort),
            (length > LONGEST_CHOSEN, BrokenRule::TooLong),
            (self.uppercase && !has(|c| c.is_ascii_uppercase()), BrokenRule::NoUppercase),
            (self.lowercase && !has(|c| c.is_ascii_lowercase()), BrokenRule::NoLowercase),
            (self.digits && !has(|c| c.is_ascii_digit()), BrokenRule::NoDigit),
            (self.symbols && !symbol, BrokenRule::NoSymbol),
            (inner.len() != text.len(), BrokenRule::OuterSpace),
        ];
        rules.into_iter().filter_map(|(broken, rule)| broken.then_some(rule)).collect()
    }

    /// Whether a password is too easy to guess for whoever knows this of its owner.
    pub fn is_guessable(&self, password: &Password, about: &[&str]) -> bool {
        self.strength > 0 && super::strength(password, about) < self.strength
    }

    /// How many passwords before the present one a new one has to differ from.
    pub fn earlier(&self) -> u32 {
        self.history.saturating_sub(1)
    }

    /// The rules that a page tells beforehand to somebody who has a password.
    pub fn told_again(&self) -> Vec<BrokenRule> {
        let again = (self.earlier() > 0).then_some(BrokenRule::Unchanged);
        self.told().into_iter().chain(again).collect()
    }

    /// The rules that a page tells beforehand.
    pub fn told(&self) -> Vec<BrokenRule> {
        let rules = [
            (true, BrokenRule::TooShort),
            (self.uppercase, BrokenRule::NoUppercase),
            (self.lowercase, BrokenRule::NoLowercase),
            (self.digits, BrokenRule::NoDigit),
            (self.symbols, BrokenRule::NoSymbol),
            (self.strength > 0, BrokenRule::Guessable),
            (self.unbreached, BrokenRule::Breached),
        ];
        rules.into_iter().filter_map(|(told, rule)| told.then_some(rule)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str) -> Vec<BrokenRule> {
        let policy = PasswordPolicy {
            minimum_length: 8,
            uppercase: true,
            lowercase: true,
            digits: true,
            symbols: true,
            temporary: super::super::Span::from_days(7),
            history: 0,
            strength: 0,
            unbreached: false,
            checked_at_sign_in: false,
        };
        policy.broken_by(&Password::parse(text.to_owned()).unwrap())
    }

    #[test]
    fn every_broken_rule_is_told_at_once() {
        use BrokenRule::*;
        assert_eq!(broken("Correct-Horse-9"), []);
        assert_eq!(broken("Correct Horse 9"), []);
        assert_eq!(broken("ä"), [TooShort, NoUppercase, NoLowercase, NoDigit, NoSymbol]);
        assert_eq!(broken("Correct9orse "), [NoSymbol, OuterSpace]);
        assert_eq!(broken(&format!("Aa1!{}", "x".repeat(300))), [TooLong]);
    }

    #[test]
    fn keyboards_agree() {
        let composed = Password::parse("Zo\u{eb}\u{a0}1".to_owned()).unwrap();
        let decomposed = Password::parse("Zoe\u{308} 1".to_owned()).unwrap();
        assert_eq!(composed.expose(), decomposed.expose());
        assert_eq!(Password::parse(String::new()).err(), Some(PasswordError::Empty));
        assert_eq!(Password::parse("x".repeat(1025)).err(), Some(PasswordError::TooLong));
        assert_eq!(Password::parse("a\u{7}b".into()).err(), Some(PasswordError::Characters));
    }
}
