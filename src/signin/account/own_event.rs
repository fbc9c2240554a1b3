//! What happened, as the audit log has it, and as its owner is told.

use crate::domain::{At, AuditRecord, Factor, KeptRecord, Medium};

use super::Holder;

/// What happened, as far as its owner needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    SignedIn,
    SignInFailed,
    /// Somebody passed the first step, and was kept out.
    SignInBlocked,
    SignedUp,
    AccountConfirmed,
    PasswordChanged,
    RecoveryBegun,
    PasswordReset,
    FactorAdded(Factor),
    FactorRemoved(Factor),
    RecoveryCodesMade,
    RecoveryCodeUsed,
    ProfileChanged,
    ContactChanged(Medium),
    ContactRemoved(Medium),
    SignedOut,
    SignedOutEverywhere,
    SessionsEnded,
    TermsAgreed,
    ConsentWithdrawn,
    AppDisconnected,
    DataExported,
    Disowned,
    /// Somebody asked to get in without a second factor; that was stopped; it took effect.
    LostFactorBegun,
    LostFactorStopped,
    LostFactorFinished,
    /// An administrator set the password, or took a factor away.
    Administered,
}

/// An event with where it came from.
#[derive(Clone, Debug)]
pub struct OwnEvent {
    pub id: i64,
    pub at: At,
    pub what: Event,
    /// As the browser called itself.
    pub agent: Option<String>,
    /// An address or a network, as the audit log tells it.
    pub address: Option<String>,
    /// In words, where it is known.
    pub country: Option<String>,
    /// How unusual it was, and why, in the words of the audit log.
    pub unusual: Option<(String, Vec<String>)>,
    /// The sign-in of this very session.
    pub is_this: bool,
}

impl OwnEvent {
    /// Whether somebody tried in vain.
    pub const fn is_failure(&self) -> bool {
        matches!(self.what, Event::SignInFailed | Event::SignInBlocked)
    }

    /// Whether its owner may say that it was not them: of what was done, not of what was tried.
    pub const fn may_be_disowned(&self) -> bool {
        !self.is_this
            && !matches!(
                self.what,
                Event::SignInFailed
                    | Event::SignInBlocked
                    | Event::RecoveryBegun
                    | Event::Administered
                    | Event::Disowned
                    | Event::LostFactorStopped
                    | Event::SignedOut
                    | Event::SignedOutEverywhere
                    | Event::SessionsEnded
                    | Event::AppDisconnected
            )
    }
}

impl OwnEvent {
    /// What a record says to its owner; nothing for what apps do with tokens, and for words of another
    /// version.
    pub(super) fn told(kept: &KeptRecord, holder: &Holder) -> Option<Self> {
        let record = &kept.record;
        let what = Self::kind(record)?;
        Some(Self {
            id: kept.id,
            at: record.at,
            what,
            agent: record.agent.clone(),
            address: record.address.clone(),
            country: None,
            unusual: unusual(record),
            is_this: what == Event::SignedIn && record.at == holder.session.started,
        })
    }

    /// What was done, or tried.
    pub(super) fn kind(record: &AuditRecord) -> Option<Event> {
        let factor = || record.details.get("factor").and_then(|word| Factor::parse(word));
        let medium = || {
            let word = record.details.get("attribute")?;
            Medium::ALL.into_iter().find(|own| own.attribute() == word)
        };
        Some(match record.event.as_str() {
            "browser_trusted" => Event::FactorAdded(Factor::TrustedBrowser),
            "browsers_forgotten" => Event::FactorRemoved(Factor::TrustedBrowser),
            "password_set" | "factor_removed" if record.operator.is_some() => Event::Administered,
            "sign_in" => Event::SignedIn,
            "sign_in_failed" => Event::SignInFailed,
            "sign_in_blocked" => Event::SignInBlocked,
            "sign_up" => Event::SignedUp,
            "account_confirmed" => Event::AccountConfirmed,
            "password_changed" => Event::PasswordChanged,
            "recovery_begun" => Event::RecoveryBegun,
            "password_reset" => Event::PasswordReset,
            "factor_added" => Event::FactorAdded(factor()?),
            "factor_removed" => Event::FactorRemoved(factor()?),
            "recovery_codes_made" => Event::RecoveryCodesMade,
            "recovery_code_used" => Event::RecoveryCodeUsed,
            "profile_changed" => Event::ProfileChanged,
            "contact_changed" => Event::ContactChanged(medium()?),
            "contact_removed" => Event::ContactRemoved(medium()?),
            "sign_out" => Event::SignedOut,
            "signed_out_everywhere" => Event::SignedOutEverywhere,
            "sessions_ended" => Event::SessionsEnded,
            "terms_agreed" => Event::TermsAgreed,
            "consent_withdrawn" => Event::ConsentWithdrawn,
            "app_disconnected" => Event::AppDisconnected,
            "data_exported" => Event::DataExported,
            "disowned" => Event::Disowned,
            "lost_factor_begun" => Event::LostFactorBegun,
            "lost_factor_stopped" => Event::LostFactorStopped,
            "lost_factor_finished" => Event::LostFactorFinished,
            _ => return None,
        })
    }
}

fn unusual(record: &AuditRecord) -> Option<(String, Vec<String>)> {
    let (level, signs) = (record.details.get("risk")?, record.details.get("signs")?);
    Some((level.clone(), signs.split_whitespace().map(str::to_owned).collect()))
}
