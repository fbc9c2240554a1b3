use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawPasskeys {
    /// The domain that passkeys belong to, for good: the host of `origin`, or a domain above it, or
    /// one that lists this pool's origin among its own related ones. Changing it makes all passkeys
    /// useless.
    #[schemars(length(min = 1, max = 127))]
    pub relying_party_id: Option<String>,
    /// Other origins on which the passkeys of this host may be used, as `/.well-known/webauthn`
    /// tells browsers.
    #[schemars(length(max = 5))]
    pub related_origins: Vec<String>,
    /// Whether authenticators have to verify the person, by a finger, a face or a PIN.
    pub user_verification: RawUserVerification,
    /// Whether a passkey is as good as two factors. Then it signs in alone whoever has a second
    /// factor, too.
    pub count_as_two: bool,
    /// Whether those who have none are offered one after they signed in at a client with
    /// `choose_factor`: three times at most, a month apart.
    pub offer: bool,
}

impl Default for RawPasskeys {
    fn default() -> Self {
        Self {
            relying_party_id: None,
            related_origins: vec![],
            user_verification: RawUserVerification::Required,
            count_as_two: false,
            offer: true,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawUserVerification {
    /// Each time.
    Required,
    /// Where they can, as a plain security key cannot.
    Preferred,
}
