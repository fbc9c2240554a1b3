use serde::{Deserialize, Serialize};

use super::{At, Medium, Span};

/// A way to prove who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    Password,
    Totp,
    /// A code that was sent by mail (`EMAIL_OTP`).
    EmailCode,
    /// A code that was sent by text message (`SMS_OTP`, `SMS_MFA`).
    TextCode,
    /// One of a handful that were kept for the day on which no other second factor is at hand.
    RecoveryCode,
    /// A passkey (`WEB_AUTHN`), whose authenticator verified the person, by a finger, a face or a
    /// PIN; in some pools, only if it could.
    Passkey,
    /// A browser in which a second factor was proven before, and is not asked for again for a while.
    /// It satisfies policy where a second factor is due, and proves nothing by itself.
    TrustedBrowser,
}

impl Factor {
    pub const ALL: [Self; 7] = [
        Self::Password,
        Self::Totp,
        Self::EmailCode,
        Self::TextCode,
        Self::RecoveryCode,
        Self::Passkey,
        Self::TrustedBrowser,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Totp => "totp",
            Self::EmailCode => "email_code",
            Self::TextCode => "text_code",
            Self::RecoveryCode => "recovery_code",
            Self::Passkey => "passkey",
            Self::TrustedBrowser => "trusted_browser",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.as_str() == text)
    }

    /// Which way its code goes, where one is sent.
    pub const fn medium(self) -> Option<Medium> {
        match self {
            Self::EmailCode => Some(Medium::Email),
            Self::TextCode => Some(Medium::PhoneNumber),
            Self::Password
            | Self::Totp
            | Self::RecoveryCode
            | Self::Passkey
            | Self::TrustedBrowser => None,
        }
    }
}

/// A factor that was proven, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    pub factor: Factor,
    pub at: At,
    /// Of a passkey, whether its key never leaves one device, as its authenticator said.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bound: bool,
}

impl Passed {
    pub const fn of(factor: Factor, at: At) -> Self {
        Self { factor, at, bound: false }
    }
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

/// What a pool takes as proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorPolicy {
    pub mfa: MfaPolicy,
    /// What a sign-in may begin with, in the order in which it is offered
    /// (`AllowedFirstAuthFactors`); the password is always among them.
    pub first: Vec<Factor>,
    /// Whether a link goes with the code by mail that a sign-in begins with.
    pub email_code_link: bool,
    /// What a second step may be, in the order in which it is offered.
    pub second: Vec<Factor>,
    /// Whether whoever sets up a second factor is given recovery codes.
    pub recovery_codes: bool,
    /// How long a browser may be trusted, so that no second factor is asked for in it; unset where
    /// none may be.
    pub remember: Option<Span>,
    /// How long a request waits to get in without the second factors that were lost; unset where
    /// only an administrator helps.
    pub lost: Option<Span>,
}

/// What somebody chose as their second step (`SetUserMFAPreference`). An authenticator app is there
/// or is not; codes are sent to those who asked for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MfaChoice {
    pub email_code: bool,
    pub text_code: bool,
    /// What is asked for where there are several.
    pub preferred: Option<Factor>,
}
