//! `[[slots]]`: words beside forms.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// Words beside the form of a page. Several at one place stand below each other.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::brand) struct RawSlot {
    /// On which page.
    pub page: Option<RawSlotPage>,
    /// Where on it.
    pub place: Option<RawSlotPlace>,
    /// Markdown by language, like `{ en = "Questions? [Write to us](mailto:help@example.com)." }`, of
    /// 2000 characters each: paragraphs, emphasis, strong words, lists and links by `https:`, `mailto:`,
    /// `tel:` or a path of this server.
    pub text: BTreeMap<String, String>,
}

/// A page with a form.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawSlotPage {
    /// Every page that is a form, those of the account included.
    All,
    /// Name and password, or the name alone.
    SignIn,
    /// The password, where the name came first.
    Password,
    /// A password of one's own in place of a temporary one.
    NewPassword,
    /// A new account.
    SignUp,
    /// The code that confirms a new account.
    Confirm,
    /// Who forgot the password.
    Forgot,
    /// A new password, by a code.
    Reset,
    /// One of several ways to go on.
    Choose,
    /// A code that was sent.
    Code,
    /// A code from an authenticator app.
    Totp,
    /// An authenticator app or a passkey is set up.
    SetUp,
    /// A passkey is asked for.
    Passkey,
    /// A recovery code is asked for.
    RecoveryCode,
    /// New recovery codes.
    RecoveryCodes,
    /// The way without a second factor.
    LostFactor,
    /// Terms are agreed to.
    Terms,
    /// Somebody is signed in already.
    Continue,
    /// Whether to sign out.
    SignOut,
}

/// Where words stand on a page.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(in crate::brand) enum RawSlotPlace {
    /// Between the heading and the form.
    Before,
    /// Behind the form and the ways on from it.
    After,
}
