use serde::{Deserialize, Serialize};

use super::{Factor, Passed};

/// How sure we are who signed in: the authentication context class (OpenID Connect Core §2, `acr`),
/// in the four levels of the contract (section 3.6), the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A password.
    One,
    /// A code that was sent, and nothing else.
    Two,
    /// A passkey; or two factors, one of them a code that was sent.
    Three,
    /// Two factors, one of them an authenticator app.
    Four,
}

impl Level {
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// The highest level that these factors reach together. A factor that counts as two by itself
    /// belongs here.
    pub fn of(passed: &[Factor]) -> Self {
        // Nothing was proven by a browser that is trusted.
        let proven = || passed.iter().filter(|factor| **factor != Factor::TrustedBrowser);
        let has = |factor| passed.contains(&factor);
        let several = proven().any(|factor| proven().next() != Some(factor));
        match (several, has(Factor::Totp), has(Factor::Password)) {
            (true, true, _) => Self::Four,
            (true, false, _) => Self::Three,
            (false, ..) if has(Factor::Passkey) => Self::Three,
            (false, _, true) => Self::One,
            (false, _, false) => Self::Two,
        }
    }

    pub fn of_passed(passed: &[Passed]) -> Self {
        Self::of(&passed.iter().map(|own| own.factor).collect::<Vec<_>>())
    }
}

/// What a pool calls the levels in `acr_values` and `acr` (`AcrConfiguration`), the weakest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelNames([String; 4]);

impl LevelNames {
    pub const fn new(names: [String; 4]) -> Self {
        Self(names)
    }

    pub fn name(&self, level: Level) -> &str {
        let [one, two, three, four] = &self.0;
        match level {
            Level::One => one,
            Level::Two => two,
            Level::Three => three,
            Level::Four => four,
        }
    }

    /// The levels of these names, each once and in their order; what is no name is passed over.
    pub fn levels<'a>(&self, names: impl Iterator<Item = &'a str>) -> Vec<Level> {
        let mut levels = Vec::new();
        for name in names {
            let found = Level::ALL.into_iter().find(|level| self.name(*level) == name);
            levels.extend(found.filter(|level| !levels.contains(level)));
        }
        levels
    }

    pub fn all(&self) -> &[String] {
        &self.0
    }
}

impl Default for LevelNames {
    fn default() -> Self {
        Self(["1", "2", "3", "4"].map(|number| format!("urn:cognito:loa:{number}")))
    }
}

/// What was used to sign in, as `amr` tells it: RFC 8176 §2, where `strict`; else in the words of
/// the original, which has one of its own for a code by mail (contract, section 3.6). A passkey that
/// never leaves its device is a key in hardware, any other one in software.
pub fn authentication_methods(passed: &[Passed], strict: bool) -> Vec<&'static str> {
    let mut methods = Vec::new();
    let mut factors: Vec<Factor> = Vec::new();
    for passed in passed {
        let method = match passed.factor {
            Factor::Password => "pwd",
            Factor::Totp => "otp",
            Factor::EmailCode | Factor::RecoveryCode if strict => "otp",
            Factor::EmailCode => "email_otp",
            Factor::RecoveryCode => "recovery_code",
            Factor::TextCode => "sms",
            Factor::Passkey if passed.bound => "hwk",
            Factor::Passkey => "swk",
            Factor::TrustedBrowser => continue,
        };
        if !methods.contains(&method) {
            methods.push(method);
        }
        if !factors.contains(&passed.factor) {
            factors.push(passed.factor);
        }
    }
    if factors.len() > 1 {
        methods.push("mfa");
    }
    methods
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::At;
    use Factor::{EmailCode, Passkey, Password, TextCode, Totp, TrustedBrowser};

    /// The contract's table, section 3.6.
    #[test]
    fn factors_reach_the_levels_of_the_contract() {
        for (passed, level, faithful, strict) in [
            (&[Password][..], Level::One, "pwd", "pwd"),
            (&[Password, Password], Level::One, "pwd", "pwd"),
            (&[Passkey], Level::Three, "swk", "swk"),
            (&[EmailCode], Level::Two, "email_otp", "otp"),
            (&[TextCode], Level::Two, "sms", "sms"),
            (&[Password, TextCode], Level::Three, "pwd sms mfa", "pwd sms mfa"),
            (&[Password, EmailCode], Level::Three, "pwd email_otp mfa", "pwd otp mfa"),
            (&[Password, TrustedBrowser], Level::One, "pwd", "pwd"),
            (&[EmailCode, TrustedBrowser], Level::Two, "email_otp", "otp"),
            (&[Password, TrustedBrowser, Totp], Level::Four, "pwd otp mfa", "pwd otp mfa"),
            (&[Password, Totp], Level::Four, "pwd otp mfa", "pwd otp mfa"),
            (&[Password, TextCode, Totp], Level::Four, "pwd sms otp mfa", "pwd sms otp mfa"),
            (&[EmailCode, Totp], Level::Four, "email_otp otp mfa", "otp mfa"),
        ] {
            assert_eq!(Level::of(passed), level, "{passed:?}");
            let passed: Vec<_> =
                passed.iter().map(|factor| Passed::of(*factor, At::from_millis(0))).collect();
            assert_eq!(authentication_methods(&passed, false).join(" "), faithful);
            assert_eq!(authentication_methods(&passed, true).join(" "), strict);
        }
    }

    #[test]
    fn a_passkey_that_stays_on_its_device_is_told_apart() {
        let at = At::from_millis(0);
        let bound = Passed { bound: true, ..Passed::of(Passkey, at) };
        for (passed, methods) in [
            (&[bound][..], "hwk"),
            (&[Passed::of(Password, at), bound], "pwd hwk mfa"),
            (&[Passed::of(Passkey, at), bound], "swk hwk"),
        ] {
            for strict in [false, true] {
                assert_eq!(authentication_methods(passed, strict).join(" "), methods);
            }
        }
    }

    #[test]
    fn names_are_read_in_their_order_and_once() {
        let names = LevelNames::default();
        let text = "urn:other urn:cognito:loa:4 urn:cognito:loa:1 urn:cognito:loa:4";
        assert_eq!(names.levels(text.split(' ')), [Level::Four, Level::One]);
        assert_eq!(names.levels("urn:cognito:loa".split(' ')), []);
    }
}
