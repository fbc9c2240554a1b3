//! What people may send from the pages of their account, and where these are.

use std::collections::BTreeMap;

use crate::domain::Medium;

use super::super::passkey::NewPasskey;
use super::{AddedAuthenticator, ContactChange, Disowning, News, ProofInput};

/// The pages of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountPlace {
    Overview,
    /// What they say of themselves.
    Profile,
    /// Their mail address, or their phone number.
    Contact(Medium),
    Password,
    NewAuthenticator,
    /// One of their authenticator apps.
    Authenticator,
    Passkeys,
    /// One of them.
    Passkey,
    AddPasskey,
    /// What they agreed to, and what they may.
    Terms,
    /// Where they are signed in.
    Sessions,
    /// What happened lately.
    Events,
    /// That this event was somebody else's.
    NotMe {
        event: i64,
    },
    RecoveryCodes,
    /// That it is still them.
    Proof,
    Deletion,
}

/// What somebody wants of their account.
#[derive(Debug)]
pub enum AccountInput {
    SignOut,
    /// In every browser and every app, this one included.
    SignOutEverywhere,
    /// One session of theirs, in whatever browser.
    EndSession {
        id: String,
    },
    /// In every browser but this one; apps keep their tokens.
    EndOtherSessions,
    /// To something that is offered, as a document in a version.
    Agree {
        edition: String,
    },
    /// An agreement, by the id of its document.
    Withdraw {
        document: String,
    },
    /// An app, by its client id: its tokens end.
    Disconnect {
        client: String,
    },
    Export,
    /// Asks for the second factor again in this browser.
    ForgetBrowser {
        id: String,
    },
    ForgetBrowsers,
    /// The request to get in without their second factors.
    StopLostFactor,
    Profile {
        /// By the name of the attribute; others than those that were asked for are not looked at.
        values: BTreeMap<String, String>,
        current: String,
    },
    Contact {
        medium: Medium,
        change: ContactChange,
    },
    Password(ChangedPassword),
    NotMe(Disowning),
    /// To the page that adds an authenticator app.
    BeginAuthenticator,
    AddAuthenticator(AddedAuthenticator),
    RenameAuthenticator {
        name: String,
    },
    RemoveAuthenticator {
        current: String,
    },
    MakeRecoveryCodes {
        current: String,
    },
    /// Those that were shown.
    RecoveryCodesKept,
    /// The password, before a passkey can be made.
    BeginPasskey {
        current: String,
    },
    AddPasskey(NewPasskey),
    RenamePasskey {
        name: String,
    },
    RemovePasskey {
        current: String,
    },
    /// Who they are, by a code or a passkey.
    Prove(ProofInput),
    Delete {
        current: String,
        /// The name of the account, typed to show that it is meant.
        name: String,
    },
}

impl AccountInput {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SignOut => "account_sign_out",
            Self::SignOutEverywhere => "account_sign_out_everywhere",
            Self::EndSession { .. } => "account_end_session",
            Self::EndOtherSessions => "account_end_other_sessions",
            Self::Agree { .. } => "account_agree",
            Self::Withdraw { .. } => "account_withdraw",
            Self::Disconnect { .. } => "account_disconnect",
            Self::Export => "account_export",
            Self::ForgetBrowser { .. } => "account_forget_browser",
            Self::ForgetBrowsers => "account_forget_browsers",
            Self::StopLostFactor => "account_stop_lost_factor",
            Self::Profile { .. } => "account_profile",
            Self::Contact { .. } => "account_contact",
            Self::Password(_) => "account_password",
            Self::NotMe(_) => "account_not_me",
            Self::BeginAuthenticator => "account_begin_authenticator",
            Self::AddAuthenticator(_) => "account_new_authenticator",
            Self::RenameAuthenticator { .. } => "account_rename_authenticator",
            Self::RemoveAuthenticator { .. } => "account_authenticator",
            Self::MakeRecoveryCodes { .. } => "account_recovery_codes",
            Self::RecoveryCodesKept => "account_recovery_codes_kept",
            Self::BeginPasskey { .. } => "account_begin_passkey",
            Self::AddPasskey(_) => "account_add_passkey",
            Self::RenamePasskey { .. } => "account_rename_passkey",
            Self::RemovePasskey { .. } => "account_remove_passkey",
            Self::Prove(_) => "account_proof",
            Self::Delete { .. } => "account_deletion",
        }
    }

    /// Where it is asked.
    pub const fn place(&self) -> AccountPlace {
        match self {
            Self::SignOut
            | Self::SignOutEverywhere
            | Self::Disconnect { .. }
            | Self::Export
            | Self::BeginAuthenticator
            | Self::ForgetBrowser { .. }
            | Self::StopLostFactor
            | Self::ForgetBrowsers => AccountPlace::Overview,
            Self::Agree { .. } | Self::Withdraw { .. } => AccountPlace::Terms,
            Self::EndSession { .. } | Self::EndOtherSessions => AccountPlace::Sessions,
            Self::Profile { .. } => AccountPlace::Profile,
            Self::Contact { medium, .. } => AccountPlace::Contact(*medium),
            Self::Password(_) => AccountPlace::Password,
            Self::NotMe(form) => AccountPlace::NotMe { event: form.event },
            Self::AddAuthenticator(_) => AccountPlace::NewAuthenticator,
            Self::RenameAuthenticator { .. } | Self::RemoveAuthenticator { .. } => {
                AccountPlace::Authenticator
            }
            Self::MakeRecoveryCodes { .. } | Self::RecoveryCodesKept => AccountPlace::RecoveryCodes,
            Self::BeginPasskey { .. } | Self::AddPasskey(_) => AccountPlace::AddPasskey,
            Self::RenamePasskey { .. } | Self::RemovePasskey { .. } => AccountPlace::Passkey,
            Self::Prove(_) => AccountPlace::Proof,
            Self::Delete { .. } => AccountPlace::Deletion,
        }
    }

    /// What a form says that ends its session or puts another in its place, so that it is known if it
    /// comes again. Nobody counts how often that is guessed, so another session is given a second time for
    /// a new password alone, which its sender alone knows; for a code, no more than word that it is done.
    pub(super) fn says(&self) -> Option<Vec<&str>> {
        Some(match self {
            Self::SignOut | Self::SignOutEverywhere => Vec::new(),
            Self::EndSession { id } => vec![id],
            Self::Password(ChangedPassword { current, chosen, again, .. })
            | Self::NotMe(Disowning { current, chosen, again, .. })
                if !chosen.is_empty() =>
            {
                vec![current, chosen, again]
            }
            Self::Delete { current, name } => vec![current, name],
            Self::AddAuthenticator(AddedAuthenticator { code, .. })
            | Self::Prove(ProofInput::Code(code))
                if !code.is_empty() =>
            {
                vec![code]
            }
            Self::Password(_)
            | Self::NotMe(_)
            | Self::AddAuthenticator(_)
            | Self::EndOtherSessions
            | Self::Agree { .. }
            | Self::Withdraw { .. }
            | Self::Disconnect { .. }
            | Self::Export
            | Self::ForgetBrowser { .. }
            | Self::ForgetBrowsers
            | Self::StopLostFactor
            | Self::Profile { .. }
            | Self::Contact { .. }
            | Self::BeginAuthenticator
            | Self::RenameAuthenticator { .. }
            | Self::RemoveAuthenticator { .. }
            | Self::MakeRecoveryCodes { .. }
            | Self::RecoveryCodesKept
            | Self::BeginPasskey { .. }
            | Self::AddPasskey(_)
            | Self::RenamePasskey { .. }
            | Self::RemovePasskey { .. }
            | Self::Prove(_) => return None,
        })
    }

    /// What is told of it if it comes again, in place of the new session that came of it.
    pub(super) const fn done(&self) -> Option<News> {
        match self {
            Self::AddAuthenticator(_) => Some(News::AuthenticatorAdded),
            Self::Prove(_) => Some(News::Proven),
            _ => None,
        }
    }

    /// Whether it shows a password or a code, and is counted as a guess at it.
    pub(super) const fn is_a_guess(&self) -> bool {
        match self {
            Self::SignOut
            | Self::SignOutEverywhere
            | Self::EndSession { .. }
            | Self::EndOtherSessions
            | Self::Agree { .. }
            | Self::Withdraw { .. }
            | Self::Disconnect { .. }
            | Self::Export
            | Self::ForgetBrowser { .. }
            | Self::ForgetBrowsers
            | Self::StopLostFactor
            | Self::RecoveryCodesKept
            | Self::Profile { .. }
            | Self::BeginAuthenticator
            | Self::RenameAuthenticator { .. }
            | Self::AddPasskey(_)
            | Self::RenamePasskey { .. } => false,
            Self::Contact { change, .. } => {
                matches!(
                    change,
                    ContactChange::New { .. }
                        | ContactChange::Code(_)
                        | ContactChange::Remove { .. }
                )
            }
            Self::Prove(proof) => matches!(proof, ProofInput::Code(_)),
            Self::Password(_)
            | Self::MakeRecoveryCodes { .. }
            | Self::NotMe(_)
            | Self::AddAuthenticator(_)
            | Self::RemoveAuthenticator { .. }
            | Self::BeginPasskey { .. }
            | Self::RemovePasskey { .. }
            | Self::Delete { .. } => true,
        }
    }
}

/// A password in place of the present one.
#[derive(Debug)]
pub struct ChangedPassword {
    pub current: String,
    pub chosen: String,
    pub again: String,
    /// Whether every other session, and every token, ends with the old one.
    pub everywhere: bool,
}
