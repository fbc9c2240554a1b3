//! Something of the account waits for the person: an app to be set up, codes to be kept, the account
//! itself to be confirmed.

use serde::{Deserialize, Serialize};

use crate::domain::{At, Factor, Secret, UserSub, in_sealed_record};
use crate::signin::Notice;

use super::Half;

/// An authenticator app is being set up; its secret waits here for the code that proves it.
#[derive(Debug, Serialize, Deserialize)]
pub struct SettingUp {
    half: Half,
    #[serde(with = "in_sealed_record")]
    secret: Secret<Vec<u8>>,
    pub device: String,
    pub notice: Option<Notice>,
}

/// Recovery codes wait here to be kept by whose they are.
#[derive(Debug, Serialize, Deserialize)]
pub struct Keeping {
    half: Half,
    /// As people see them, between blanks.
    #[serde(with = "in_sealed_record")]
    codes: Secret<String>,
}

/// An account waits to be confirmed by a code.
#[derive(Debug, Serialize, Deserialize)]
pub struct Confirming {
    /// Unset where nothing was proven yet.
    half: Option<Half>,
    /// Whose account it is, where it has no password and the code proves the first factor. Unset
    /// too where the address is somebody else's, who was told: no code fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    joining: Option<UserSub>,
    pub name: String,
    /// Where the code went, masked; empty where an administrator confirms.
    pub destination: String,
    /// When the last code went out, or seemed to.
    pub sent: At,
    pub notice: Option<Notice>,
}

impl SettingUp {
    /// What was proven before.
    pub const fn half(&self) -> &Half {
        &self.half
    }

    pub fn begin(half: Half, secret: &[u8]) -> Self {
        Self { half, secret: Secret::new(secret.to_vec()), device: String::new(), notice: None }
    }

    pub const fn user(&self) -> &UserSub {
        self.half.user()
    }

    pub fn name(&self) -> &str {
        &self.half.name
    }

    pub const fn since(&self) -> At {
        self.half.since()
    }

    pub const fn secret(&self) -> &Secret<Vec<u8>> {
        &self.secret
    }

    /// After the app's first code proved it.
    pub fn proved(self, at: At) -> Half {
        self.half.and(Factor::Totp, at)
    }

    /// Back to where another factor can be used, as one was set up elsewhere meanwhile.
    pub fn abandon(self) -> Half {
        self.half
    }
}

impl Keeping {
    pub fn new(half: Half, codes: &[Secret<String>]) -> Self {
        let codes: Vec<_> = codes.iter().map(|code| code.expose().as_str()).collect();
        Self { half, codes: Secret::new(codes.join(" ")) }
    }

    pub const fn user(&self) -> &UserSub {
        self.half.user()
    }

    pub fn name(&self) -> &str {
        &self.half.name
    }

    pub fn codes(&self) -> Vec<Secret<String>> {
        let codes = self.codes.expose().split_whitespace();
        codes.map(|code| Secret::new(code.to_owned())).collect()
    }

    pub fn kept(self) -> Half {
        self.half
    }
}

impl Confirming {
    pub const fn of(half: Half, name: String, destination: String, sent: At) -> Self {
        Self { half: Some(half), joining: None, name, destination, sent, notice: None }
    }

    /// Of somebody who has no password: the code is what they prove first.
    pub const fn unproven(user: UserSub, name: String, destination: String, sent: At) -> Self {
        Self { half: None, joining: Some(user), name, destination, sent, notice: None }
    }

    /// Of nobody: the same page, which leads nowhere.
    pub const fn pretended(name: String, destination: String, sent: At) -> Self {
        Self { half: None, joining: None, name, destination, sent, notice: None }
    }

    pub fn user(&self) -> Option<&UserSub> {
        self.half.as_ref().map(Half::user).or(self.joining.as_ref())
    }

    #[must_use]
    pub fn with(self, notice: Notice) -> Self {
        Self { notice: Some(notice), ..self }
    }

    #[must_use]
    pub fn sent_again(self, at: At) -> Self {
        Self { sent: at, ..self }
    }

    /// After the account was confirmed; nothing where that alone proves nobody.
    pub fn confirmed(self) -> Option<Half> {
        self.half
    }

    /// After it was confirmed by the code that was typed here, just now.
    pub fn proved(self, factor: Factor, at: At) -> Option<Half> {
        let Self { half, joining, name, .. } = self;
        half.or_else(|| joining.map(|user| Half::first(user, name, factor, at)))
    }
}
