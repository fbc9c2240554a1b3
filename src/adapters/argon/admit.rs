//! Hashes as other systems export them, written as they are stored here.

use argon2::password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

use crate::domain::Secret;

use super::stored::{Stored, Unfit};

/// Base64 with padding or without.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The hash as it may be stored: of a kind that is known, and within what may be spent on it.
pub fn admit(text: &str) -> Result<Secret<String>, Unfit> {
    let text = text.trim();
    let stored = match spelling(text)? {
        Some(spelt) => spelt,
        None => text.to_owned(),
    };
    Stored::read(&stored)?;
    Ok(Secret::new(stored))
}

/// The usual spellings that are no PHC strings, as PHC strings.
fn spelling(text: &str) -> Result<Option<String>, Unfit> {
    // LDAP's name for whatever `crypt` knows, and Django's for what it leaves to a library.
    for prefix in ["{CRYPT}", "{crypt}", "bcrypt$", "argon2$"] {
        if let Some(rest) = text.strip_prefix(prefix) {
            let rest = rest.trim_start_matches('$');
            return Ok(Some(format!("${rest}")));
        }
    }
    let parts: Vec<_> = text.split('$').collect();
    match parts.as_slice() {
        // passlib and the original: without names of parameters, and `.` for `+`.
        ["", "pbkdf2", rounds, salt, hash] => dotted("pbkdf2-sha1", rounds, salt, hash),
        ["", kind @ ("pbkdf2-sha256" | "pbkdf2-sha512"), rounds, salt, hash]
            if !rounds.contains('=') =>
        {
            dotted(kind, rounds, salt, hash)
        }
        // Django: the salt is text.
        [kind @ ("pbkdf2_sha256" | "pbkdf2_sha1"), rounds, salt, hash] => {
            phc(&kind.replace('_', "-"), &iterations(rounds)?, salt.as_bytes(), &decoded(hash)?)
        }
        ["scrypt", salt, n, r, p, hash] => {
            phc("scrypt", &scrypt(n, r, p)?, salt.as_bytes(), &decoded(hash)?)
        }
        // The original's scrypt, in hexadecimal digits.
        [n, r, p, salt, hash] if !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()) => {
            phc("scrypt", &scrypt(n, r, p)?, &hex(salt)?, &hex(hash)?)
        }
        _ => return Ok(None),
    }
    .map(Some)
}

fn dotted(kind: &str, rounds: &str, salt: &str, hash: &str) -> Result<String, Unfit> {
    let decode = |text: &str| decoded(&text.replace('.', "+"));
    phc(kind, &iterations(rounds)?, &decode(salt)?, &decode(hash)?)
}

fn iterations(rounds: &str) -> Result<Vec<(&'static str, u32)>, Unfit> {
    let rounds = rounds.parse().map_err(|_| Unfit::Broken("PBKDF2 has a number of iterations"))?;
    Ok(vec![("i", rounds)])
}

fn scrypt(n: &str, r: &str, p: &str) -> Result<Vec<(&'static str, u32)>, Unfit> {
    let number = |text: &str| {
        text.parse::<u32>().map_err(|_| Unfit::Broken("N, r and p of scrypt are numbers"))
    };
    let n = number(n)?;
    if !n.is_power_of_two() {
        return Err(Unfit::Broken("N of scrypt is a power of two"));
    }
    Ok(vec![("ln", n.ilog2()), ("r", number(r)?), ("p", number(p)?)])
}

fn phc(
    kind: &str,
    params: &[(&'static str, u32)],
    salt: &[u8],
    hash: &[u8],
) -> Result<String, Unfit> {
    let mut list = ParamsString::new();
    for (name, value) in params {
        let added = list.add_decimal(*name, *value);
        added.map_err(|_| Unfit::Broken("its parameters are out of range"))?;
    }
    let phc = PasswordHash {
        algorithm: Ident::new(kind).map_err(|_| Unfit::Unknown)?,
        version: None,
        params: list,
        salt: Some(Salt::new(salt).map_err(|_| Unfit::Broken("a salt has 8 to 48 bytes"))?),
        hash: Some(Output::new(hash).map_err(|_| Unfit::Broken("a hash has 16 to 64 bytes"))?),
    };
    Ok(phc.to_string())
}

fn decoded(text: &str) -> Result<Vec<u8>, Unfit> {
    LENIENT.decode(text).map_err(|_| Unfit::Broken("it is not in base64"))
}

fn hex(text: &str) -> Result<Vec<u8>, Unfit> {
    let broken = Unfit::Broken("it is not in hexadecimal digits");
    let pairs = text.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
        let digits = pair.bytes().all(|b| b.is_ascii_hexdigit());
        u8::from_str_radix(pair, 16).ok().filter(|_| digits)
    });
    pairs.collect::<Option<_>>().ok_or(broken)
}
