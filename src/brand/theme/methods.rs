//! How the ways to sign in are shown: which stand first, and what the button of passkeys looks like.

use super::chain::Read;
use super::raw::{RawButton, RawMethod, RawMethods};
use super::resolve::path;
use crate::domain::Factor;

/// How the ways to sign in are shown. Which there are is the pool's to say, and which one is chosen
/// until somebody chooses another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Methods {
    /// Which stand first; the others follow in the order in which they are offered.
    pub order: Vec<Factor>,
    /// The button of passkeys beside a form.
    pub passkey_button: Button,
}

/// What a button looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Button {
    /// An edge around its words.
    #[default]
    Outlined,
    /// As the button that goes on.
    Filled,
    /// As a link.
    Plain,
}

impl Button {
    /// Its class on a page.
    pub const fn class(self) -> &'static str {
        match self {
            Button::Outlined => "still",
            Button::Filled => "go",
            Button::Plain => "quiet",
        }
    }
}

impl Methods {
    /// Where one stands: the smaller comes first.
    pub fn rank(&self, factor: Factor) -> usize {
        self.order.iter().position(|own| *own == factor).unwrap_or(self.order.len())
    }

    /// Whether passkeys stand before everything that begins with a form.
    pub fn lead_with_passkeys(&self) -> bool {
        let begins = [Factor::Password, Factor::EmailCode, Factor::TextCode];
        let passkey = self.rank(Factor::Passkey);
        begins.into_iter().all(|own| passkey < self.rank(own))
    }
}

impl Read {
    pub(super) fn methods(&mut self, raw: &RawMethods) -> Methods {
        let order: Vec<_> = raw.order.iter().copied().map(factor).collect();
        for (nth, own) in order.iter().enumerate() {
            if order.iter().take(nth).any(|before| before == own) {
                let at = path(&["methods", "order"]).index(nth);
                self.say(&at, "is there already", "take it out");
            }
        }
        let passkey_button = match raw.passkey_button {
            None | Some(RawButton::Outlined) => Button::Outlined,
            Some(RawButton::Filled) => Button::Filled,
            Some(RawButton::Plain) => Button::Plain,
        };
        Methods { order, passkey_button }
    }
}

const fn factor(raw: RawMethod) -> Factor {
    match raw {
        RawMethod::Password => Factor::Password,
        RawMethod::Passkey => Factor::Passkey,
        RawMethod::EmailCode => Factor::EmailCode,
        RawMethod::TextCode => Factor::TextCode,
        RawMethod::Totp => Factor::Totp,
        RawMethod::RecoveryCode => Factor::RecoveryCode,
    }
}
