use std::num::NonZeroU32;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Params, Version};
use aws_lc_rs::{digest, pbkdf2};

/// How a hash is made from a password: in our own way, or as another system did.
#[derive(Clone)]
pub enum Recipe {
    Argon2(Argon2),
    Bcrypt {
        cost: u32,
        salt: [u8; 16],
    },
    /// RFC 7914.
    Scrypt {
        params: scrypt::Params,
        salt: Vec<u8>,
        length: usize,
    },
    /// RFC 8018 §5.2.
    Pbkdf2 {
        algorithm: pbkdf2::Algorithm,
        iterations: NonZeroU32,
        salt: Vec<u8>,
        length: usize,
    },
    /// One hash of password and salt, as LDAP servers keep it in `userPassword`.
    Salted {
        algorithm: &'static digest::Algorithm,
        salt: Vec<u8>,
    },
}

/// RFC 9106, each variant and version.
#[derive(Clone)]
pub struct Argon2 {
    pub algorithm: Algorithm,
    pub version: Version,
    pub params: Params,
    pub salt: Vec<u8>,
    pub length: usize,
}

/// Where the checksum stands in a bcrypt string, behind version, cost and salt.
pub const BCRYPT_CHECKSUM: usize = 29;

impl Recipe {
    /// What is made for passwords that are chosen here.
    pub const fn own(params: Params, salt: Vec<u8>, length: usize) -> Self {
        let (algorithm, version) = (Algorithm::Argon2id, Version::V0x13);
        Self::Argon2(Argon2 { algorithm, version, params, salt, length })
    }

    /// Whether it is what would be made here, with these parameters.
    pub fn is_own(&self, own: &Params, own_length: usize) -> bool {
        let cost = |p: &Params| (p.m_cost(), p.t_cost(), p.p_cost());
        match self {
            Self::Argon2(Argon2 { algorithm, version, params, length, .. }) => {
                (*algorithm, *version) == (Algorithm::Argon2id, Version::V0x13)
                    && *length == own_length
                    && cost(params) == cost(own)
            }
            Self::Bcrypt { .. }
            | Self::Scrypt { .. }
            | Self::Pbkdf2 { .. }
            | Self::Salted { .. } => false,
        }
    }

    /// The memory that it takes for itself, in bytes; Argon2 is given what it takes.
    pub fn takes(&self) -> u64 {
        match self {
            Self::Scrypt { params, .. } => scrypt_bytes(params.log_n(), params.r(), params.p()),
            Self::Argon2(_) | Self::Bcrypt { .. } | Self::Pbkdf2 { .. } | Self::Salted { .. } => 0,
        }
    }
}

/// What scrypt holds at once: N blocks, the p that are mixed, and one (RFC 7914 §6).
pub fn scrypt_bytes(log_n: u8, r: u32, p: u32) -> u64 {
    let blocks = 1_u64.checked_shl(log_n.into()).unwrap_or(u64::MAX).saturating_add(p.into());
    blocks.saturating_add(1).saturating_mul(128).saturating_mul(r.into())
}

/// Makes the hash by any recipe but Argon2's, which is given memory.
pub fn make_elsewhere(recipe: &Recipe, password: &[u8]) -> Result<Vec<u8>, String> {
    match recipe {
        Recipe::Argon2(_) => Err("Argon2 needs its memory".to_owned()),
        Recipe::Bcrypt { cost, salt } => {
            let made = bcrypt::hash_with_salt_bytes(password, *cost, *salt);
            let made = made.map_err(|error| error.to_string())?;
            Ok(made.iter().skip(BCRYPT_CHECKSUM).copied().collect())
        }
        Recipe::Scrypt { params, salt, length } => {
            let mut made = vec![0; *length];
            scrypt::scrypt(password, salt, params, &mut made).map_err(|e| e.to_string())?;
            Ok(made)
        }
        Recipe::Pbkdf2 { algorithm, iterations, salt, length } => {
            let mut made = vec![0; *length];
            pbkdf2::derive(*algorithm, *iterations, salt, password, &mut made);
            Ok(made)
        }
        Recipe::Salted { algorithm, salt } => {
            let mut context = digest::Context::new(algorithm);
            context.update(password);
            context.update(salt);
            Ok(context.finish().as_ref().to_vec())
        }
    }
}

/// A number among the parameters of a PHC string.
pub fn number(phc: &PasswordHash, name: &str) -> Option<u32> {
    phc.params.get_decimal(name)
}
