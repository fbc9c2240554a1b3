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
    /// Times in an hour that another code, or link, to confirm an account may be asked for; 0 counts
    /// none.
    #[schemars(range(min = 0, max = MOST))]
    pub resend_confirmation_per_account: i64,
    /// Codes in an hour that may be typed to confirm an account; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub confirm_sign_up_per_account: i64,
    /// Times in an hour that a code to choose a new password by is asked for or typed, of one account;
    /// 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub recovery_per_account: i64,
    /// New passwords in an hour at the account page; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub change_password_per_account: i64,
    /// Codes in an hour that may be asked for to another mail address or phone number of one's own; 0
    /// counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub attribute_code_per_account: i64,
    /// Such codes in an hour that may be typed; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub verify_attribute_per_account: i64,
    /// Codes in an hour to one mailbox, as a factor of a sign-in, that may be asked for from one
    /// address; 0 counts none.
    #[schemars(range(min = 0, max = MOST))]
    pub mail_code_per_address: i64,
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
            resend_confirmation_per_account: 5,
            confirm_sign_up_per_account: 15,
            recovery_per_account: 20,
            change_password_per_account: 5,
            attribute_code_per_account: 5,
            verify_attribute_per_account: 15,
            mail_code_per_address: 20,
        }
    }
}
