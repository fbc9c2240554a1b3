//! Passwords and secrets on the command line: read from standard input, or made here. Never taken
//! as an argument, where other users of the machine could read them.

use std::io::Read as _;

use crate::adapters::metered::Watch;
use crate::boot::breaches;
use crate::domain::{BrokenRule, Password, PasswordPolicy, Pool, Secret};
use crate::vault::Vault;

use super::Exit;
use super::tools::Tools;

/// Sixteen of each, so that every random byte picks without favour.
const UPPER: &[u8; 16] = b"ABCDEFGHJKLMNPQR";
const LOWER: &[u8; 16] = b"abcdefghijkmnopq";
const DIGITS: &[u8; 16] = b"0123456789012345";
const SYMBOLS: &[u8; 16] = b"!#%&*+-=?@^_~.:;";
const SHORTEST: usize = 16;

/// A password from standard input, up to the first line break, if the pool takes it for somebody of
/// whom this is known. It is looked up among those of breaches as one that people choose is.
pub async fn from_stdin(tools: &Tools, pool: &Pool, about: &[&str]) -> Result<Password, Exit> {
    let policy = &pool.password;
    let mut text = String::new();
    std::io::stdin().take(4096).read_to_string(&mut text)?;
    let line = text.lines().next().unwrap_or_default().to_owned();
    let password = Password::parse(line)
        .map_err(|_| Exit::Failed("standard input holds no usable password".to_owned()))?;
    let mut broken = policy.broken_by(&password);
    if broken.is_empty() && policy.is_guessable(&password, about) {
        broken.push(BrokenRule::Guessable);
    }
    if broken.is_empty() && policy.unbreached && is_breached(tools, &password).await? {
        broken.push(BrokenRule::Breached);
    }
    if broken.is_empty() {
        return Ok(password);
    }
    let rules: Vec<_> = broken.iter().map(|rule| told(*rule, policy)).collect();
    Err(Exit::Failed(format!("the password breaks the pool's policy: {}", rules.join(", "))))
}

async fn is_breached(tools: &Tools, password: &Password) -> Result<bool, Exit> {
    match breaches(&tools.config, &Watch::default())? {
        Some(breaches) => Ok(breaches.is_breached(password).await?),
        None => Ok(false),
    }
}

/// A random password that every policy takes: a hundred bits or more.
pub fn generate(
    vault: &Vault,
    policy: &PasswordPolicy,
) -> Result<(Password, Secret<String>), Exit> {
    let length = policy.minimum_length.max(SHORTEST);
    let sets = [UPPER, LOWER, DIGITS, SYMBOLS];
    let text: String = (0..length)
        .filter_map(|place| {
            let [choice, pick] = vault.random::<2>();
            let set = if place < sets.len() { place } else { usize::from(choice % 4) };
            sets.get(set)?.get(usize::from(pick % 16)).map(|byte| char::from(*byte))
        })
        .collect();
    let password = Password::parse(text.clone())
        .map_err(|_| Exit::Failed("no password could be made".to_owned()))?;
    Ok((password, Secret::new(text)))
}

/// A client secret: 40 letters and digits from 32 random bytes.
pub fn client_secret(vault: &Vault) -> Secret<String> {
    let alphabet = b"abcdefghijklmnopqrstuvwxyz012345";
    let bytes = vault.random::<40>();
    let letters = bytes.iter().filter_map(|byte| alphabet.get(usize::from(byte % 32)));
    Secret::new(letters.map(|byte| char::from(*byte)).collect())
}

/// A client id as the original makes them: 26 lower-case letters and digits.
pub fn client_id(vault: &Vault) -> String {
    client_secret(vault).expose().chars().take(26).collect()
}

fn told(rule: BrokenRule, policy: &PasswordPolicy) -> String {
    match rule {
        BrokenRule::TooShort => format!("at least {} characters", policy.minimum_length),
        BrokenRule::TooLong => "at most 256 characters".to_owned(),
        BrokenRule::NoUppercase => "an upper-case letter".to_owned(),
        BrokenRule::NoLowercase => "a lower-case letter".to_owned(),
        BrokenRule::NoDigit => "a digit".to_owned(),
        BrokenRule::NoSymbol => "a symbol".to_owned(),
        BrokenRule::OuterSpace => "no blank at either end".to_owned(),
        BrokenRule::Characters => "no control characters".to_owned(),
        BrokenRule::Guessable => "one that is harder to guess".to_owned(),
        BrokenRule::Breached => "one that is not known from a data breach".to_owned(),
        BrokenRule::Mismatch | BrokenRule::Unchanged => "another password".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Span;
    use crate::vault::MasterKey;

    #[test]
    fn what_is_made_is_taken() {
        let vault = Vault::new(&MasterKey::generate().0).unwrap();
        let policy = PasswordPolicy {
            minimum_length: 20,
            uppercase: true,
            lowercase: true,
            digits: true,
            symbols: true,
            temporary: Span::from_days(7),
            history: 0,
            strength: 4,
            unbreached: false,
            checked_at_sign_in: false,
        };
        for _ in 0..50 {
            let (password, text) = generate(&vault, &policy).unwrap();
            assert_eq!(policy.broken_by(&password), [], "{}", text.expose());
            assert!(!policy.is_guessable(&password, &[]), "{}", text.expose());
        }
        assert_eq!(client_secret(&vault).expose().len(), 40);
        assert_eq!(client_id(&vault).len(), 26);
    }
}
