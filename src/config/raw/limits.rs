use schemars::JsonSchema;
use serde::Deserialize;

/// The most of anything that may happen in a minute.
const MOST: i64 = 600_000;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawLimits {
    /// IPv6 addresses that agree in so many bits count as one visitor. IPv4 addresses count whole.
    #[schemars(range(min = 16, max = 128))]
    pub ipv6_prefix: i64,
    /// Days that a browser is known in which somebody signed in. For that account it has counts of
    /// its own, which strangers cannot fill.
    #[schemars(range(min = 1, max = 400))]
    pub known_browser_days: i64,
    /// Posted forms of the sign-in pages in a minute from one address; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub sign_in_per_address: i64,
    /// Posted forms in a minute that concern one account; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub sign_in_per_account: i64,
    /// Posted forms in a minute on behalf of one client; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub sign_in_per_client: i64,
    /// Posted forms in a minute at one pool; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub sign_in_per_pool: i64,
    /// Posted forms in a minute from a known browser, which counts nowhere else; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub sign_in_per_known_browser: i64,
    /// Requests at the token and the revocation endpoint in a minute from one address; 0 counts
    /// none.
    #[schemars(range(min = 0, max = MOST))]
    pub token_per_address: i64,
    /// The same by one client; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub token_per_client: i64,
    /// The same at one pool; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub token_per_pool: i64,
    /// Wrong client secrets, and wrong codes and refresh tokens of public clients, in a minute from
    /// one address at one client; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub token_failures_per_address: i64,
    /// Codes, links and other messages that visitors ask for, in an hour to one address or number; 0
    /// counts none. What comes on top is not sent, and the pages say nothing of it.
    #[schemars(range(min = 0, max = MOST))]
    pub messages_per_recipient: i64,
    /// The same in an hour from one pool; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub messages_per_pool: i64,
}

impl Default for RawLimits {
    fn default() -> Self {
        Self {
            ipv6_prefix: 64,
            known_browser_days: 180,
            sign_in_per_address: 120,
            sign_in_per_account: 60,
            sign_in_per_client: 6_000,
            sign_in_per_pool: 12_000,
            sign_in_per_known_browser: 60,
            token_per_address: 18_000,
            token_per_client: 18_000,
            token_per_pool: 30_000,
            token_failures_per_address: 300,
            messages_per_recipient: 20,
            messages_per_pool: 20_000,
        }
    }
}
