use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::SecretText;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawDemo {
    /// Whether this is a demonstration. It makes its own master key and the users below, and
    /// refuses to be reached from other machines.
    pub enabled: bool,
    /// Where the master key is kept that is made at the first start, if none is configured.
    #[schemars(length(min = 1, max = 4096))]
    pub master_key_file: String,
    /// Users that are there from the first start.
    #[schemars(length(max = 1000))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<RawDemoUser>,
}

impl Default for RawDemo {
    fn default() -> Self {
        Self { enabled: false, master_key_file: "data/master.key".to_owned(), users: vec![] }
    }
}

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawDemoUser {
    /// The id of the user's pool. Required.
    pub pool: Option<String>,
    /// Their user name, in a pool that signs in with `username`.
    pub username: Option<String>,
    /// Their e-mail address, which counts as verified.
    pub email: Option<String>,
    /// Their phone number, which counts as verified.
    pub phone_number: Option<String>,
    /// Their password, by the rules of the pool. Required.
    pub password: Option<SecretText>,
    /// Whether they may go on using that password.
    pub status: RawUserStatus,
    /// The secret of their authenticator app in base32; without it they have no second factor.
    pub totp_secret: Option<SecretText>,
    /// Whether they must have a second factor though the pool leaves it open.
    pub mfa_required: bool,
    /// Whether they may sign in.
    pub enabled: bool,
    /// The groups they are in.
    #[schemars(length(max = 100))]
    pub groups: Vec<String>,
    /// Their other attributes by name, such as `given_name` or `custom:tenant`.
    #[schemars(extend("maxProperties" = 100))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, String>,
}

impl Default for RawDemoUser {
    fn default() -> Self {
        Self {
            pool: None,
            username: None,
            email: None,
            phone_number: None,
            password: None,
            status: RawUserStatus::Confirmed,
            totp_secret: None,
            mfa_required: false,
            enabled: true,
            groups: vec![],
            attributes: BTreeMap::new(),
        }
    }
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawUserStatus {
    /// They may.
    Confirmed,
    /// They must set a new one at their first sign-in.
    MustChange,
}
