use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Params};

use crate::ports::Fault;

/// What a stored hash may ask for at most, so that an import cannot burst the budget.
const LARGEST_KIB: u32 = 64 * 1024;
const MOST_ITERATIONS: u32 = 16;

/// A PHC string, taken apart. Its parameters are bounded before anything is spent on them.
pub struct Stored {
    pub salt: Vec<u8>,
    pub hash: Vec<u8>,
    pub params: Params,
}

impl Stored {
    pub fn read(phc: &str) -> Result<Self, Fault> {
        let misfit = |what: &str| Fault::misfit(format!("a password hash: {what}"));
        let parsed = PasswordHash::new(phc).map_err(|_| misfit("not a PHC string"))?;
        if parsed.algorithm != Algorithm::Argon2id.ident() {
            return Err(misfit("not argon2id"));
        }
        let params = Params::try_from(&parsed).map_err(|_| misfit("unknown parameters"))?;
        if params.m_cost() > LARGEST_KIB || params.t_cost() > MOST_ITERATIONS {
            return Err(misfit("its parameters are above what is allowed"));
        }
        let salt = parsed.salt.ok_or_else(|| misfit("no salt"))?;
        let hash = parsed.hash.ok_or_else(|| misfit("no hash"))?;
        Ok(Self { salt: salt.as_ref().to_vec(), hash: hash.as_bytes().to_vec(), params })
    }
}
