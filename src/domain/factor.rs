use serde::{Deserialize, Serialize};

use super::At;

/// A way to prove who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    Password,
    Totp,
}

impl Factor {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Totp => "totp",
        }
    }
}

/// A factor that was proven, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    pub factor: Factor,
    pub at: At,
}

/// Whether a pool asks for a second factor (`MfaConfiguration`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MfaPolicy {
    Off,
    /// Those who have one are asked for it.
    #[default]
    Optional,
    /// Those who have none set one up before they get in.
    Required,
}
