//! What happened to an account, in words.

use askama::Template;

use crate::brand::{Text, agent, unusual};
use crate::domain::{Agent, Factor, Medium};
use crate::signin::{AccountPage, AccountPlace, Event, OwnEvent, Stranger};
use crate::web::frame::Frame;
use crate::web::views::{AccountEvents, AccountNotMe, EventLine};

use super::account::mistaken;
use super::{Form, listed_all};

/// The list, or the page of one event; of another page, none.
pub(super) fn page(form: &Form<'_>, page: AccountPage) -> Result<String, askama::Error> {
    let frame = form.frame;
    let (chrome, text) = (frame.chrome.clone(), &frame.chrome.text);
    match page {
        AccountPage::Events { events, .. } => {
            let events = events.iter().map(|event| line(frame, event)).collect();
            let back = frame.at_account(AccountPlace::Overview);
            AccountEvents { chrome, events, back }.render()
        }
        AccountPage::NotMe {
            name,
            event,
            strangers,
            asks_password,
            rules,
            minimum,
            broken,
            mistake,
        } => {
            let parts = mistaken(form, "account_not_me", mistake);
            let form = Form::broken_on(parts, frame, &broken, minimum);
            let follows = follows(&strangers, asks_password, text);
            let rules = listed_all(rules, minimum, &broken);
            let back = frame.at_account(AccountPlace::Events);
            let event = line(frame, &event);
            let username = name;
            AccountNotMe { chrome, form, username, event, follows, asks_password, rules, back }
                .render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

fn follows(strangers: &[Stranger], asks_password: bool, text: &Text) -> Vec<String> {
    let goes = |stranger: &Stranger| match stranger {
        Stranger::Authenticator(_) => text.say("not-me-app"),
        Stranger::Passkey(_) => text.say("not-me-passkey"),
        Stranger::Codes(Factor::TextCode) => text.say("not-me-text-codes"),
        Stranger::RecoveryCodes => text.say("not-me-recovery-codes"),
        Stranger::Codes(_) => text.say("not-me-email-codes"),
    };
    let mut goes_with: Vec<_> = strangers.iter().map(goes).collect();
    goes_with.dedup();
    std::iter::once(text.say("not-me-ends"))
        .chain(goes_with)
        .chain(asks_password.then(|| text.say("not-me-password")))
        .collect()
}

fn line(frame: &Frame, event: &OwnEvent) -> EventLine {
    let text = &frame.chrome.text;
    let agent = event.agent.as_ref().map(|agent| agent::named(Agent::of(agent).parts(), text));
    let place = AccountPlace::NotMe { event: event.id };
    EventLine {
        what: said(event.what, text),
        when: text.moment(event.at.seconds()),
        from: agent.into_iter().chain(event.address.clone()).chain(event.country.clone()).collect(),
        unusual: event
            .unusual
            .as_ref()
            .and_then(|(level, signs)| unusual::told(level, signs, text)),
        failed: event.is_failure(),
        is_this: event.is_this,
        not_me: event.may_be_disowned().then(|| frame.at_account(place)),
    }
}

fn said(event: Event, text: &Text) -> String {
    match event {
        Event::SignedIn => text.say("event-sign-in"),
        Event::SignInFailed => text.say("event-sign-in-failed"),
        Event::SignInBlocked => text.say("event-sign-in-blocked"),
        Event::SignedUp => text.say("event-sign-up"),
        Event::AccountConfirmed => text.say("event-confirmed"),
        Event::PasswordChanged | Event::FactorAdded(Factor::Password) => {
            text.say("event-password-changed")
        }
        Event::RecoveryBegun => text.say("event-recovery-begun"),
        Event::PasswordReset => text.say("event-password-reset"),
        Event::FactorAdded(Factor::Totp) => text.say("event-app-added"),
        Event::FactorAdded(Factor::EmailCode) => text.say("event-email-codes-added"),
        Event::FactorAdded(Factor::TextCode) => text.say("event-text-codes-added"),
        Event::FactorAdded(Factor::Passkey) => text.say("event-passkey-added"),
        Event::FactorRemoved(Factor::Passkey) => text.say("event-passkey-removed"),
        Event::FactorAdded(Factor::TrustedBrowser) => text.say("event-browser-trusted"),
        Event::FactorRemoved(Factor::TrustedBrowser) => text.say("event-browsers-forgotten"),
        Event::FactorRemoved(Factor::Totp) => text.say("event-app-removed"),
        Event::FactorRemoved(Factor::EmailCode) => text.say("event-email-codes-removed"),
        Event::FactorRemoved(Factor::TextCode) => text.say("event-text-codes-removed"),
        Event::RecoveryCodesMade | Event::FactorAdded(Factor::RecoveryCode) => {
            text.say("event-recovery-codes-made")
        }
        Event::RecoveryCodeUsed => text.say("event-recovery-code-used"),
        Event::FactorRemoved(Factor::RecoveryCode) => text.say("event-recovery-codes-removed"),
        Event::ProfileChanged => text.say("event-profile-changed"),
        Event::ContactChanged(Medium::Email) => text.say("event-email-changed"),
        Event::ContactChanged(Medium::PhoneNumber) => text.say("event-phone-changed"),
        Event::ContactRemoved(Medium::Email) => text.say("event-email-removed"),
        Event::ContactRemoved(Medium::PhoneNumber) => text.say("event-phone-removed"),
        Event::SignedOut => text.say("event-sign-out"),
        Event::SignedOutEverywhere => text.say("event-everywhere"),
        Event::TermsAgreed => text.say("event-terms-agreed"),
        Event::ConsentWithdrawn => text.say("event-consent-withdrawn"),
        Event::SessionsEnded => text.say("event-sessions-ended"),
        Event::AppDisconnected => text.say("event-app-disconnected"),
        Event::DataExported => text.say("event-exported"),
        Event::Disowned => text.say("event-disowned"),
        Event::LostFactorBegun => text.say("event-lost-factor-begun"),
        Event::LostFactorStopped => text.say("event-lost-factor-stopped"),
        Event::LostFactorFinished => text.say("event-lost-factor-finished"),
        Event::Administered | Event::FactorRemoved(Factor::Password) => {
            text.say("event-administered")
        }
    }
}
