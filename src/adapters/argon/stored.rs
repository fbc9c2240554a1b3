use std::num::NonZeroU32;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Params, Version};
use aws_lc_rs::{digest, pbkdf2};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bcrypt::HashParts;

use super::recipe::{Argon2, BCRYPT_CHECKSUM, Recipe, number, scrypt_bytes};

/// What a stored hash may ask for at most, so that an import cannot burst the budget.
const LARGEST_KIB: u32 = 64 * 1024;
/// A little more than 64 MiB, as scrypt needs some blocks beside the N that its users count.
const SCRYPT_BYTES: u64 = 65 * 1024 * 1024;
/// N times r times p: what the costliest of the usual settings comes to.
const SCRYPT_WORK: u64 = 1 << 20;
const MOST_ITERATIONS: u32 = 16;
const BCRYPT_COST: u32 = 14;
const PBKDF2_ITERATIONS: u32 = 2_000_000;
/// A shorter hash could be hit by chance; a longer one adds nothing.
const LENGTHS: std::ops::RangeInclusive<usize> = 16..=64;
const LONGEST_TEXT: usize = 512;
const LONGEST_SALT: usize = 64;

/// A stored hash, taken apart. Its parameters are bounded before anything is spent on them.
///
/// It is a PHC string of Argon2, scrypt or PBKDF2, a bcrypt string, or LDAP's `{SSHA…}`.
pub struct Stored {
    pub recipe: Recipe,
    pub hash: Vec<u8>,
}

/// Why a text is no hash that passwords are verified by. It repeats nothing of the hash but its
/// parameters.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error(
        "it is no hash of a kind that is known: bcrypt ($2a$, $2b$, $2y$), Argon2, scrypt or \
         PBKDF2 as a PHC string, or {{SSHA}}, {{SSHA256}}, {{SSHA512}}"
    )]
    Unknown,
    #[error("it is cut off or misspelt: {0}")]
    Broken(&'static str),
    #[error("it costs too much to verify: {what} is above {most}")]
    TooCostly { what: String, most: String },
}

impl Stored {
    pub fn read(text: &str) -> Result<Self, Unfit> {
        if text.len() > LONGEST_TEXT {
            return Err(Unfit::Broken("it is longer than any hash"));
        }
        if text.starts_with('{') {
            return salted(text);
        }
        if ["$2a$", "$2b$", "$2y$"].iter().any(|own| text.starts_with(own)) {
            return bcrypt(text);
        }
        let kind = text.split('$').nth(1).unwrap_or_default();
        let read: fn(&PasswordHash) -> Result<Self, Unfit> = match kind {
            "argon2id" | "argon2i" | "argon2d" => argon2,
            "scrypt" => scrypt,
            "pbkdf2-sha1" | "pbkdf2-sha256" | "pbkdf2-sha512" => pbkdf2,
            _ => return Err(Unfit::Unknown),
        };
        let phc = PasswordHash::new(text)
            .map_err(|_| Unfit::Broken("a PHC string is $name$parameters$salt$hash"))?;
        read(&phc)
    }
}

fn argon2(phc: &PasswordHash) -> Result<Stored, Unfit> {
    let broken = || Unfit::Broken("Argon2 has a version and the parameters m, t and p");
    if phc.params.get("keyid").is_some() || phc.params.get("data").is_some() {
        return Err(Unfit::Broken("Argon2 with a key of its own cannot be verified here"));
    }
    most("the memory (m)", number(phc, "m").ok_or_else(broken)?, LARGEST_KIB)?;
    most("the number of passes (t)", number(phc, "t").ok_or_else(broken)?, MOST_ITERATIONS)?;
    let algorithm = Algorithm::try_from(phc.algorithm.as_str()).map_err(|_| broken())?;
    // A string without a version is one of the first (PHC string format, Argon2).
    let version = phc.version.unwrap_or(Version::V0x10.into());
    let version = Version::try_from(version).map_err(|_| broken())?;
    let params = Params::try_from(phc).map_err(|_| broken())?;
    let (salt, hash) = ends(phc)?;
    let recipe = Recipe::Argon2(Argon2 { algorithm, version, params, salt, length: hash.len() });
    Ok(Stored { recipe, hash })
}

fn scrypt(phc: &PasswordHash) -> Result<Stored, Unfit> {
    let broken = || Unfit::Broken("scrypt has the parameters ln, r and p");
    let of = |name: &str| number(phc, name).ok_or_else(broken);
    let (log_n, r, p) = (u8::try_from(of("ln")?).map_err(|_| broken())?, of("r")?, of("p")?);
    most("the memory, 128 times N times r,", scrypt_bytes(log_n, r, p), SCRYPT_BYTES)?;
    let blocks = 1_u64.checked_shl(log_n.into()).unwrap_or(u64::MAX);
    let work = blocks.saturating_mul(r.into()).saturating_mul(p.into());
    most("the work, N times r times p,", work, SCRYPT_WORK)?;
    let params = scrypt::Params::new(log_n, r, p).map_err(|_| broken())?;
    let (salt, hash) = ends(phc)?;
    Ok(Stored { recipe: Recipe::Scrypt { params, salt, length: hash.len() }, hash })
}

fn pbkdf2(phc: &PasswordHash) -> Result<Stored, Unfit> {
    let iterations = number(phc, "i").and_then(NonZeroU32::new);
    let iterations = iterations.ok_or(Unfit::Broken("PBKDF2 has the parameter i"))?;
    most("the number of iterations", iterations.get(), PBKDF2_ITERATIONS)?;
    let algorithm = match phc.algorithm.as_str() {
        "pbkdf2-sha1" => pbkdf2::PBKDF2_HMAC_SHA1,
        "pbkdf2-sha256" => pbkdf2::PBKDF2_HMAC_SHA256,
        _ => pbkdf2::PBKDF2_HMAC_SHA512,
    };
    let (salt, hash) = ends(phc)?;
    if number(phc, "l").is_some_and(|length| usize::try_from(length) != Ok(hash.len())) {
        return Err(Unfit::Broken("its hash is not as long as its parameter l says"));
    }
    Ok(Stored { recipe: Recipe::Pbkdf2 { algorithm, iterations, salt, length: hash.len() }, hash })
}

/// The salt and the hash of a PHC string.
fn ends(phc: &PasswordHash) -> Result<(Vec<u8>, Vec<u8>), Unfit> {
    let salt = phc.salt.ok_or(Unfit::Broken("it has no salt"))?;
    let hash = phc.hash.ok_or(Unfit::Broken("it ends before the hash"))?;
    if !LENGTHS.contains(&hash.len()) {
        return Err(Unfit::Broken("a hash has 16 to 64 bytes"));
    }
    Ok((salt.as_ref().to_vec(), hash.as_bytes().to_vec()))
}

fn bcrypt(text: &str) -> Result<Stored, Unfit> {
    let broken = || Unfit::Broken("bcrypt has 60 characters: version, cost, salt and hash");
    let parts: HashParts = text.parse().map_err(|_| broken())?;
    let hash = text.as_bytes().get(BCRYPT_CHECKSUM..).filter(|hash| hash.len() == 31);
    let hash = hash.ok_or_else(broken)?.to_vec();
    let (cost, salt) = (parts.get_cost(), parts.get_salt_raw());
    most("the cost", cost, BCRYPT_COST)?;
    Ok(Stored { recipe: Recipe::Bcrypt { cost, salt }, hash })
}

/// `{SSHA}` and base64 of hash and salt (as `OpenLDAP`'s manual documents it).
fn salted(text: &str) -> Result<Stored, Unfit> {
    let (scheme, rest) = text.split_once('}').ok_or(Unfit::Unknown)?;
    let algorithm = match scheme.to_ascii_uppercase().as_str() {
        "{SSHA" => &digest::SHA1_FOR_LEGACY_USE_ONLY,
        "{SSHA256" => &digest::SHA256,
        "{SSHA512" => &digest::SHA512,
        _ => return Err(Unfit::Unknown),
    };
    let bytes = STANDARD.decode(rest).map_err(|_| Unfit::Broken("it is not in base64"))?;
    let (hash, salt) = bytes
        .split_at_checked(algorithm.output_len())
        .filter(|(_, salt)| (1..=LONGEST_SALT).contains(&salt.len()))
        .ok_or(Unfit::Broken("behind the hash, it has a salt of 1 to 64 bytes"))?;
    Ok(Stored { recipe: Recipe::Salted { algorithm, salt: salt.to_vec() }, hash: hash.to_vec() })
}

fn most(what: &str, is: impl Into<u64>, most: impl Into<u64>) -> Result<(), Unfit> {
    let (is, most) = (is.into(), most.into());
    if is <= most {
        return Ok(());
    }
    Err(Unfit::TooCostly { what: format!("{what} {is}"), most: most.to_string() })
}
