use super::{Pool, PoolId, Secret};

/// Which way a message goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// To this e-mail address.
    Mail(String),
    /// To this phone number, E.164.
    Text(String),
}

/// A message to a person, before it has words.
#[derive(Clone, Debug)]
pub struct Letter {
    pub pool: PoolId,
    pub pool_name: String,
    /// BCP 47; what the pool speaks where the person's wish is unknown.
    pub language: String,
    pub to: Channel,
    /// The name that the person signs in with.
    pub username: String,
    pub kind: LetterKind,
}

impl Letter {
    /// A message in a pool's own language, to somebody who signs in with this name.
    pub fn from_pool(pool: &Pool, to: Channel, username: String, kind: LetterKind) -> Self {
        Self {
            pool: pool.id.clone(),
            pool_name: pool.name.clone(),
            language: pool.language.clone(),
            to,
            username,
            kind,
        }
    }
}

/// What a message says.
#[derive(Clone, Debug)]
pub enum LetterKind {
    /// An administrator made an account; here is its temporary password, and how long it stands.
    Invitation {
        temporary_password: Secret<String>,
        days: i64,
    },
    PasswordChanged,
    AuthenticatorAdded {
        device: String,
    },
}
