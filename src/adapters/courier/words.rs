//! From what happened to what is said of it.

use crate::brand::letters::{Fact, Kind, Override};
use crate::brand::{Letter as Words, Text};
use crate::brand::{agent, unusual};
use crate::domain::{Agent, At, Letter, LetterKind, Medium, Proof, ProofOf};

/// So many recovery codes are few: it is time for new ones.
const FEW: u32 = 3;

/// What a letter says, before it is a mail or a text message.
pub(super) fn of<'a>(
    letter: &'a Letter,
    text: &Text,
    own: Option<&'a Override>,
    at: At,
) -> Words<'a> {
    let (code, link) = carried(&letter.kind);
    Words {
        kind: kind(&letter.kind),
        app: &letter.pool_name,
        host: letter.origin.host(),
        username: &letter.username,
        code,
        link,
        lasts: lasts(&letter.kind, at),
        facts: facts(&letter.kind, text, at),
        own,
    }
}

/// What the room of words calls it.
pub(super) const fn kind(kind: &LetterKind) -> Kind {
    match kind {
        LetterKind::Proof { of, by, .. } => match (of, by) {
            (ProofOf::SignUp, Proof::Link(_)) => Kind::SignUpLink,
            (ProofOf::SignUp, _) => Kind::SignUpCode,
            (ProofOf::Resent, Proof::Link(_)) => Kind::ResentLink,
            (ProofOf::Resent, _) => Kind::ResentCode,
            (ProofOf::Recovery, _) => Kind::RecoveryCode,
            (ProofOf::SignIn, _) => Kind::SignInCode,
            (ProofOf::SecondFactor, _) => Kind::MfaCode,
            (ProofOf::Attribute, _) => Kind::AttributeCode,
        },
        LetterKind::Invitation { .. } => Kind::Invitation,
        LetterKind::AlreadyRegistered { .. } => Kind::AlreadyRegistered,
        LetterKind::PasswordChanged => Kind::PasswordChanged,
        LetterKind::AuthenticatorAdded { .. } => Kind::AuthenticatorAdded,
        LetterKind::AuthenticatorRemoved { .. } => Kind::AuthenticatorRemoved,
        LetterKind::PasskeyAdded { .. } => Kind::PasskeyAdded,
        LetterKind::PasskeyRemoved { .. } => Kind::PasskeyRemoved,
        LetterKind::PasskeyCopied { .. } => Kind::PasskeyCopied,
        LetterKind::RecoveryCodesMade => Kind::RecoveryCodesMade,
        LetterKind::RecoveryCodeUsed { left } if *left <= FEW => Kind::RecoveryCodesLow,
        LetterKind::RecoveryCodeUsed { .. } => Kind::RecoveryCodeUsed,
        LetterKind::NewDevice { .. } => Kind::NewDevice,
        LetterKind::UnusualSignIn { .. } => Kind::UnusualSignIn,
        LetterKind::SignInBlocked { .. } => Kind::SignInBlocked,
        LetterKind::AccountDeleted => Kind::AccountDeleted,
        LetterKind::ContactChanged { medium: Medium::Email, .. } => Kind::EmailChanged,
        LetterKind::ContactChanged { medium: Medium::PhoneNumber, .. } => Kind::PhoneChanged,
        LetterKind::ContactRemoved { medium: Medium::Email } => Kind::EmailRemoved,
        LetterKind::ContactRemoved { medium: Medium::PhoneNumber } => Kind::PhoneRemoved,
        LetterKind::LostFactorBegun { .. } => Kind::LostFactorBegun,
        LetterKind::LostFactorFinished => Kind::LostFactorFinished,
    }
}

/// The code or the temporary password, and the link.
fn carried(kind: &LetterKind) -> (Option<&str>, Option<&str>) {
    let (code, link) = match kind {
        LetterKind::Proof { by, .. } => (by.code(), by.link()),
        LetterKind::Invitation { temporary_password, .. } => (Some(temporary_password), None),
        LetterKind::AlreadyRegistered { sign_in } => (None, sign_in.as_ref()),
        LetterKind::NewDevice { not_me, .. } | LetterKind::UnusualSignIn { not_me, .. } => {
            (None, not_me.as_ref())
        }
        LetterKind::LostFactorBegun { stop, .. } => (None, Some(stop)),
        _ => (None, None),
    };
    (code.map(|code| code.expose().as_str()), link.map(|link| link.expose().as_str()))
}

fn lasts(kind: &LetterKind, at: At) -> Option<u64> {
    let seconds = match kind {
        LetterKind::Proof { until, .. } => until.since(at).seconds(),
        LetterKind::Invitation { days, .. } => days.saturating_mul(86_400),
        _ => return None,
    };
    u64::try_from(seconds).ok()
}

fn facts(kind: &LetterKind, text: &Text, at: At) -> Vec<(Fact, String)> {
    let moment = |at: At| text.moment(at.seconds());
    let mut facts = match kind {
        LetterKind::Proof { .. }
        | LetterKind::Invitation { .. }
        | LetterKind::AlreadyRegistered { .. } => return Vec::new(),
        LetterKind::AuthenticatorAdded { device: name }
        | LetterKind::AuthenticatorRemoved { device: name }
        | LetterKind::PasskeyAdded { name }
        | LetterKind::PasskeyRemoved { name }
        | LetterKind::PasskeyCopied { name } => vec![(Fact::Device, name.clone())],
        LetterKind::NewDevice { browser, address, country, .. } => {
            whence(browser, address, country, text).to_vec()
        }
        LetterKind::UnusualSignIn { browser, address, country, signs, .. }
        | LetterKind::SignInBlocked { browser, address, country, signs } => {
            let signs = unusual::listed(signs.iter().map(|sign| sign.as_str()), text);
            let unusual = (Fact::Unusual, signs);
            whence(browser, address, country, text).into_iter().chain([unusual]).collect()
        }
        LetterKind::ContactChanged { to, .. } => vec![(Fact::Now, to.clone())],
        LetterKind::RecoveryCodeUsed { left } => vec![(Fact::CodesLeft, left.to_string())],
        LetterKind::LostFactorBegun { takes_effect, .. } => {
            vec![(Fact::TakesEffect, moment(*takes_effect))]
        }
        _ => Vec::new(),
    };
    facts.push((Fact::When, moment(at)));
    facts
}

fn whence(browser: &str, address: &str, country: &str, text: &Text) -> [(Fact, String); 3] {
    let browser = agent::named(Agent::of(browser).parts(), text);
    let told = |fact, said: &str| (fact, said.to_owned());
    [(Fact::Browser, browser), told(Fact::Address, address), told(Fact::Country, country)]
}
