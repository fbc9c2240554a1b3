//! The states of a sign-in, and the only transitions between them.
//!
//! An enum because it is stored; a struct per state because only that state has the transitions
//! that make sense there. What was passed is private to [`half`]: nothing else can claim that a
//! factor was.

mod coded;
mod half;
mod waiting;

use serde::{Deserialize, Serialize};

use crate::domain::UserSub;

use super::{Next, Notice};

pub use coded::{Before, Coded, Linked};
pub use half::{Finished, Half, Proven};
pub use waiting::{Confirming, Keeping, SettingUp};

/// Where a sign-in stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    Identify(Identify),
    Password(NamedOnly),
    NewPassword(Half),
    /// Which way to begin.
    Choose(NamedOnly),
    /// A code was sent, as the first factor or the second.
    Code(Coded),
    ChooseSecond(Half),
    /// A passkey is to be shown, as the first factor.
    Passkey(NamedOnly),
    /// The same, as the second.
    SecondPasskey(Half),
    /// Nothing is due, and a passkey is offered.
    OfferPasskey(Half),
    /// A passkey is to be made, as the second factor.
    SetUpPasskey(Half),
    Totp(Half),
    SetUp(Half),
    SetUpTotp(SettingUp),
    /// A recovery code in place of any other second factor.
    RecoveryCode(Half),
    /// No second factor is at hand, nor will be.
    LostFactor(Half),
    /// Recovery codes were made, and are shown until they are kept.
    KeepCodes(Keeping),
    Confirm(Confirming),
    /// Everything was proven, and something has to be agreed to.
    Terms(Half),
    /// They did not agree.
    DeclinedTerms(Half),
    Finished(Finished),
}

impl Step {
    /// Whose sign-in it is, where something was proven of them.
    pub fn user(&self) -> Option<&UserSub> {
        match self {
            Self::Identify(_) | Self::Password(_) | Self::Choose(_) | Self::Passkey(_) => None,
            Self::NewPassword(half)
            | Self::Totp(half)
            | Self::SetUp(half)
            | Self::RecoveryCode(half)
            | Self::LostFactor(half)
            | Self::SecondPasskey(half)
            | Self::OfferPasskey(half)
            | Self::SetUpPasskey(half)
            | Self::Terms(half)
            | Self::DeclinedTerms(half)
            | Self::ChooseSecond(half) => Some(half.user()),
            Self::Code(coded) => coded.user(),
            Self::SetUpTotp(setting_up) => Some(setting_up.user()),
            Self::KeepCodes(keeping) => Some(keeping.user()),
            Self::Confirm(confirming) => confirming.user(),
            Self::Finished(finished) => Some(finished.user()),
        }
    }

    /// What comes of an answer behind which the sign-in stands here.
    pub fn leads_to(&self) -> Next {
        let is_why = self.notice().is_some_and(|notice| !notice.is_news());
        if is_why { Next::Again } else { Next::Moved }
    }

    /// What its page has to say of the answer before.
    const fn notice(&self) -> Option<Notice> {
        match self {
            Self::Identify(Identify { notice, .. })
            | Self::Password(NamedOnly { notice, .. })
            | Self::Choose(NamedOnly { notice, .. })
            | Self::Passkey(NamedOnly { notice, .. }) => *notice,
            Self::NewPassword(half)
            | Self::Totp(half)
            | Self::SetUp(half)
            | Self::RecoveryCode(half)
            | Self::LostFactor(half)
            | Self::SecondPasskey(half)
            | Self::OfferPasskey(half)
            | Self::SetUpPasskey(half)
            | Self::Terms(half)
            | Self::DeclinedTerms(half)
            | Self::ChooseSecond(half) => half.notice,
            Self::Code(coded) => coded.notice,
            Self::SetUpTotp(setting_up) => setting_up.notice,
            Self::Confirm(confirming) => confirming.notice,
            Self::KeepCodes(_) | Self::Finished(_) => None,
        }
    }

    /// The name to which a code went, or seemed to go where it is nobody's: what is answered then is
    /// counted by it as by an account.
    pub fn waits_for(&self) -> Option<&str> {
        match self {
            Self::Code(coded) => Some(coded.name()),
            Self::Confirm(confirming) => Some(&confirming.name),
            _ => None,
        }
    }
}

/// Nobody was found yet; a name may have been typed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Identify {
    pub name: String,
    pub notice: Option<Notice>,
}

/// A name was given, and nothing is known about it: a stranger's looks the same.
#[derive(Debug, Serialize, Deserialize)]
pub struct NamedOnly {
    pub name: String,
    pub notice: Option<Notice>,
}
