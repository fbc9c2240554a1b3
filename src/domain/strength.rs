//! How hard a password is to guess, as zxcvbn estimates it.

use std::collections::BTreeSet;

use zxcvbn::zxcvbn;

use super::{Attributes, Password};

/// So much of a password is looked at: the time that it takes grows with the square of its length
/// and more, and what is hard to guess is so long before.
const LOOKED_AT: usize = 64;
/// Of what is known of a person, so many words of such a length are looked for in it.
const MOST_WORDS: usize = 32;
const WORD: std::ops::RangeInclusive<usize> = 3..=40;

/// From 0, guessed at once, to 4, hard to guess even by whoever has its hash.
///
/// What is said of its owner counts as known to whoever guesses: their names, their address.
pub fn strength(password: &Password, about: &[&str]) -> u8 {
    let begins: String = password.expose().chars().take(LOOKED_AT).collect();
    let words = words(about);
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    u8::from(zxcvbn(&begins, &words).score())
}

/// Values of attributes that people make passwords of.
pub fn told_of(attributes: &Attributes) -> Vec<&str> {
    let told = ["email", "phone_number", "preferred_username", "nickname", "name"];
    let names = ["given_name", "family_name", "middle_name", "birthdate"];
    told.iter().chain(&names).filter_map(|name| attributes.get(name)).collect()
}

/// Whole values, and the words in them.
fn words(about: &[&str]) -> BTreeSet<String> {
    let parts = about.iter().flat_map(|value| {
        let inner = value.split(|c: char| !c.is_alphanumeric());
        std::iter::once(*value).chain(inner)
    });
    let lasting = parts.filter(|word| WORD.contains(&word.chars().count()));
    lasting.take(MOST_WORDS).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(text: &str, about: &[&str]) -> u8 {
        strength(&Password::parse(text.to_owned()).unwrap(), about)
    }

    #[test]
    fn what_everybody_chooses_is_weak_and_what_nobody_does_is_strong() {
        assert!(scored("P@ssword1", &[]) <= 1);
        assert!(scored("Qwertyuiop-1", &[]) <= 2);
        assert_eq!(scored("vexed-Plinth-ostrich-41", &[]), 4);
        assert_eq!(scored("日本語のとても長い合言葉です", &[]), 4);
    }

    #[test]
    fn what_is_known_of_somebody_is_no_secret() {
        let own = "Zwetelinka7";
        assert!(scored(own, &[]) >= 3);
        assert!(scored(own, &["zwetelinka.brankowa@example.com"]) <= 1);
    }

    /// Whatever is typed is answered in time: all that a password may hold, and what takes the
    /// estimator longest.
    #[test]
    fn the_longest_password_takes_no_time() {
        let long = ["a".repeat(256), "4@8({[<360".repeat(25), "p4ssw0rd".repeat(32)];
        let began = std::time::Instant::now();
        for text in &long {
            scored(text, &[]);
        }
        assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
    }
}
