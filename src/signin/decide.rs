//! What is due next, as one pure function. Every page of the flow is one of its answers.

use crate::domain::{Account, MfaPolicy, UserStatus};

/// What a sign-in still needs after its first factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    Nothing,
    NewPassword,
    Totp,
    /// A second factor has to be set up before anything is issued.
    SetUp,
    /// The account has to be confirmed first.
    Confirmation,
    /// The password has to be reset first.
    Reset,
}

/// The facts that decide; nothing else may.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    pub policy: MfaPolicy,
    pub status: UserStatus,
    pub mfa_required: bool,
    pub has_totp: bool,
    pub second_passed: bool,
}

impl Facts {
    pub fn of(account: &Account, policy: MfaPolicy) -> Self {
        Self {
            policy,
            status: account.user.status,
            mfa_required: account.user.mfa_required,
            has_totp: account.totp.is_some(),
            second_passed: false,
        }
    }
}

/// After a right password: the pages reference, section 8.
pub fn due(facts: Facts) -> Due {
    match facts.status {
        UserStatus::Unconfirmed => return Due::Confirmation,
        UserStatus::ResetRequired => return Due::Reset,
        UserStatus::ForceChangePassword => return Due::NewPassword,
        UserStatus::Confirmed | UserStatus::ExternalProvider => {}
    }
    let demanded = match facts.policy {
        MfaPolicy::Off => false,
        MfaPolicy::Optional => facts.has_totp || facts.mfa_required,
        MfaPolicy::Required => true,
    };
    match (demanded, facts.second_passed, facts.has_totp) {
        (false, ..) | (true, true, _) => Due::Nothing,
        (true, false, true) => Due::Totp,
        (true, false, false) => Due::SetUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MfaPolicy::{Off, Optional, Required};
    use UserStatus::{Confirmed, ForceChangePassword, ResetRequired, Unconfirmed};

    /// Policy, demanded of the user, has an app, passed it already → due.
    const TABLE: &[(MfaPolicy, bool, bool, bool, Due)] = &[
        (Off, false, false, false, Due::Nothing),
        (Off, true, true, false, Due::Nothing),
        (Optional, false, false, false, Due::Nothing),
        (Optional, false, true, false, Due::Totp),
        (Optional, false, true, true, Due::Nothing),
        (Optional, true, false, false, Due::SetUp),
        (Optional, true, true, false, Due::Totp),
        (Optional, true, true, true, Due::Nothing),
        (Required, false, false, false, Due::SetUp),
        (Required, false, true, false, Due::Totp),
        (Required, false, true, true, Due::Nothing),
        (Required, true, false, false, Due::SetUp),
    ];

    #[test]
    fn the_matrix_holds() {
        for (policy, mfa_required, has_totp, second_passed, expected) in TABLE.iter().copied() {
            let facts = Facts { policy, status: Confirmed, mfa_required, has_totp, second_passed };
            assert_eq!(due(facts), expected, "{facts:?}");
        }
    }

    #[test]
    fn the_status_comes_first() {
        for (status, expected) in [
            (Unconfirmed, Due::Confirmation),
            (ResetRequired, Due::Reset),
            (ForceChangePassword, Due::NewPassword),
        ] {
            let facts = Facts {
                policy: Required,
                status,
                mfa_required: true,
                has_totp: true,
                second_passed: true,
            };
            assert_eq!(due(facts), expected);
        }
    }
}
