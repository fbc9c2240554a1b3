use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::SecretText;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawBreachedPasswords {
    /// A file that `vestibule passwords build` made of a list of hashes. A path, not a reference.
    #[schemars(length(min = 1, max = 4096))]
    pub file: Option<String>,
    /// In its place, where a service is asked by the first five digits of a hash (the range
    /// protocol): `https:`, or `http:` on this machine. The five digits are put behind it.
    #[schemars(length(min = 8, max = 2048))]
    pub range_url: Option<String>,
    /// PEM certificates that vouch for the service, in place of the public ones.
    #[schemars(length(min = 1, max = 65_536))]
    pub authorities: Option<SecretText>,
    /// Milliseconds that a look-up may take.
    #[schemars(range(min = 50, max = 10_000))]
    pub timeout_ms: i64,
    /// What becomes of a new password that cannot be looked up.
    pub when_unavailable: RawUnavailable,
}

impl Default for RawBreachedPasswords {
    fn default() -> Self {
        Self {
            file: None,
            range_url: None,
            authorities: None,
            timeout_ms: 1000,
            when_unavailable: RawUnavailable::Allow,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawUnavailable {
    /// It is taken, and the log tells that it was not looked up.
    Allow,
    /// The page says that it did not work, and to try again.
    Refuse,
}
