//! Each message as somebody might get it, for brand teams to look at.

use super::{Fact, Kind, Letter};
use crate::brand::words::Text;

/// When everything in a sample happens: 1 March 2026, noon, UTC.
const WHEN: i64 = 1_772_366_400;
const DAY: u64 = 86_400;

impl Letter<'static> {
    /// A message of this kind to an invented person, about an invented application.
    pub fn sample(kind: Kind, text: &Text) -> Self {
        let proves = kind.is_code().then_some("493027");
        let invites = (kind == Kind::Invitation).then_some("kT7#vPq2mZ9w");
        let linked = kind.is_link()
            || matches!(
                kind,
                Kind::SignInCode
                    | Kind::AlreadyRegistered
                    | Kind::NewDevice
                    | Kind::LostFactorBegun
            );
        Self {
            kind,
            app: "Acme Notes",
            host: "login.example.com",
            username: "ada.lovelace@example.com",
            code: proves.or(invites),
            link: linked.then_some("https://login.example.com/confirmUser?code=x"),
            lasts: Some(if kind == Kind::Invitation { 7 * DAY } else { 3600 }),
            facts: facts(kind, &text.moment(WHEN)),
            own: None,
        }
    }
}

fn facts(kind: Kind, when: &str) -> Vec<(Fact, String)> {
    let told = |fact, told: &str| (fact, told.to_owned());
    let mut facts = match kind {
        Kind::AuthenticatorAdded
        | Kind::AuthenticatorRemoved
        | Kind::PasskeyAdded
        | Kind::PasskeyRemoved
        | Kind::PasskeyCopied => vec![told(Fact::Device, "Ada’s phone")],
        Kind::NewDevice => {
            vec![told(Fact::Browser, "Firefox on Windows"), told(Fact::Address, "2001:db8::7")]
        }
        Kind::EmailChanged => vec![told(Fact::Now, "a***@e***")],
        Kind::PhoneChanged => vec![told(Fact::Now, "+*******5678")],
        Kind::RecoveryCodeUsed => vec![told(Fact::CodesLeft, "7")],
        Kind::RecoveryCodesLow => vec![told(Fact::CodesLeft, "2")],
        Kind::LostFactorBegun => vec![told(Fact::TakesEffect, when)],
        _ => Vec::new(),
    };
    if kind.is_notice() && kind != Kind::AlreadyRegistered {
        facts.push(told(Fact::When, when));
    }
    facts
}
