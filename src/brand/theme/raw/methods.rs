//! `[methods]`: the ways to sign in.

use schemars::JsonSchema;
use serde::Deserialize;

/// How the ways to sign in are shown.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawMethods {
    /// Which stand first where there are several, like `["passkey", "password"]`; the others follow in
    /// the order of the pool. Where passkeys come first, their button stands above the form.
    #[schemars(length(max = 6))]
    pub order: Vec<RawMethod>,
    /// What the button of passkeys looks like beside the form.
    #[serde(rename = "passkey-button")]
    pub passkey_button: Option<RawButton>,
}

/// A way to sign in, or a second step.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawMethod {
    /// A password.
    Password,
    /// A passkey.
    Passkey,
    /// A code by mail.
    EmailCode,
    /// A code by text message.
    TextCode,
    /// A code of an authenticator app.
    Totp,
    /// A recovery code.
    RecoveryCode,
}

/// What a button looks like.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawButton {
    /// An edge around its words.
    Outlined,
    /// As the button that goes on.
    Filled,
    /// As a link.
    Plain,
}
