use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawSignUp {
    /// What a new account proves by a message before it counts: the first of these that was given.
    /// Empty where nothing is proven; then an administrator lets people in.
    #[schemars(length(max = 2))]
    pub verify: Vec<RawMedium>,
    /// Whether the message holds a code to type, or a link to open.
    pub verify_by: RawVerifyBy,
    /// Standard attributes that everybody has to fill in, in the order of the form.
    #[schemars(length(max = 16))]
    pub required_attributes: Vec<String>,
    /// Whether an administrator lets each new person in, by `vestibule user confirm`.
    pub approval: bool,
}

impl Default for RawSignUp {
    fn default() -> Self {
        Self {
            verify: vec![RawMedium::Email],
            verify_by: RawVerifyBy::Code,
            required_attributes: vec![],
            approval: false,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawVerifyBy {
    /// Six digits.
    Code,
    /// A link, which opens a page with a button.
    Link,
}

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawRecovery {
    /// Where a code is sent to choose a new password: the first of these that was verified. Empty
    /// where only an administrator helps; then the pages offer nothing.
    #[schemars(length(max = 2))]
    pub by: Vec<RawMedium>,
    /// Whether people choose among these where the code goes, instead of the first that was verified.
    pub choose: bool,
    /// Whether the new password signs in at once, instead of leading to the sign-in page.
    pub signs_in: bool,
}

impl Default for RawRecovery {
    fn default() -> Self {
        let by = vec![RawMedium::Email, RawMedium::PhoneNumber];
        Self { by, choose: false, signs_in: false }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawMedium {
    /// By mail to the attribute `email`.
    Email,
    /// By text message to the attribute `phone_number`.
    PhoneNumber,
}
