use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawAudit {
    /// Where security events are written.
    pub target: RawAuditTarget,
    /// The file that is appended to, where the target is `file`. SIGHUP opens it anew.
    #[schemars(length(min = 1, max = 4096))]
    pub file: String,
    /// How much of a visitor's address is told: the network is a /24, or a /48 of IPv6.
    pub addresses: RawAuditAddresses,
    /// How much of an account's name is told. What nobody has as a name is never told whole, since
    /// people type passwords into the wrong field.
    pub user_names: RawAuditNames,
    /// How many days the directory keeps events, where it is the target.
    #[schemars(range(min = 1, max = 3650))]
    pub retention_days: i64,
    /// Whether what cannot be written may not happen: it is answered 503 then.
    pub required: bool,
}

impl Default for RawAudit {
    fn default() -> Self {
        Self {
            target: RawAuditTarget::None,
            file: "data/audit.jsonl".to_owned(),
            addresses: RawAuditAddresses::Whole,
            user_names: RawAuditNames::Whole,
            retention_days: 400,
            required: false,
        }
    }
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawAuditTarget {
    /// Nowhere.
    None,
    /// Standard output, one JSON object a line; the log of the server goes to standard error.
    Stdout,
    /// The end of a file, one JSON object a line.
    File,
    /// The directory, which all processes share; `vestibule audit list` shows it.
    Directory,
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawAuditAddresses {
    Whole,
    Network,
    None,
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawAuditNames {
    Whole,
    Hashed,
    None,
}
