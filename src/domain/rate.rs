use super::Span;

/// How much of something may happen: so much at once, and as much again in each span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Zero means that nothing is counted.
    pub most: u32,
    pub per: Span,
}

impl Rate {
    pub const fn per_minute(most: u32) -> Self {
        Self { most, per: Span::from_minutes(1) }
    }

    pub const fn per_hour(most: u32) -> Self {
        Self { most, per: Span::from_minutes(60) }
    }

    /// Microseconds that one of them takes to be forgotten, as the generic cell rate algorithm
    /// counts (ITU-T I.371, annex A). `None` where nothing is counted.
    pub fn step(self) -> Option<i64> {
        let micros = self.per.millis().saturating_mul(1000);
        (self.most > 0).then(|| (micros / i64::from(self.most)).max(1))
    }

    /// Microseconds that are full: just as many as may happen at once.
    pub fn whole(self) -> i64 {
        self.step().unwrap_or_default().saturating_mul(i64::from(self.most))
    }
}

/// The answer to "may this happen now?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Yes, and it was counted everywhere.
    Open,
    /// No, and it was counted nowhere; this long until it may.
    Full { wait: Span },
}

/// What is counted, and how much of it there may be (documentation: `[limits]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Addresses of IPv6 that agree in so many bits are one visitor: providers hand out whole
    /// networks.
    pub ipv6_prefix: u8,
    /// How long a browser is known in which somebody signed in.
    pub browser_known: Span,
    pub sign_in: SignInRates,
    pub token: TokenRates,
    pub messages: MessageRates,
    pub actions: ActionRates,
}

/// Posted forms of the sign-in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInRates {
    pub address: Rate,
    pub account: Rate,
    pub client: Rate,
    pub pool: Rate,
    /// In place of all four, for a browser that signed the account in before.
    pub browser: Rate,
}

/// Requests at the token and the revocation endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenRates {
    pub address: Rate,
    pub client: Rate,
    pub pool: Rate,
    /// Wrong secrets, and codes and refresh tokens of public clients, from one address at one client.
    pub failures: Rate,
}

/// Messages that a visitor asks for: codes, links, and word to whoever has an address already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageRates {
    /// To one address or number.
    pub recipient: Rate,
    pub pool: Rate,
}

/// What people do for an account, in an hour (pages reference, section 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionRates {
    pub resend_confirmation: Rate,
    pub confirm_sign_up: Rate,
    pub recovery: Rate,
    pub change_password: Rate,
    pub contact_code: Rate,
    pub verify_contact: Rate,
    /// Codes of a factor by mail to one mailbox, asked for from one address.
    pub mail_factor: Rate,
}

/// Something that people do for an account now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another code, or link, to confirm the account.
    ResendConfirmation,
    ConfirmSignUp,
    /// A code to choose a new password by, asked for or typed.
    Recovery,
    ChangePassword,
    /// A code to another address or number of one's own.
    ContactCode,
    VerifyContact,
}

impl Action {
    /// The action, in one word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ResendConfirmation => "resend confirmation",
            Self::ConfirmSignUp => "confirm sign-up",
            Self::Recovery => "recovery",
            Self::ChangePassword => "change password",
            Self::ContactCode => "contact code",
            Self::VerifyContact => "verify contact",
        }
    }
}

impl ActionRates {
    pub const fn of(&self, action: Action) -> Rate {
        match action {
            Action::ResendConfirmation => self.resend_confirmation,
            Action::ConfirmSignUp => self.confirm_sign_up,
            Action::Recovery => self.recovery,
            Action::ChangePassword => self.change_password,
            Action::ContactCode => self.contact_code,
            Action::VerifyContact => self.verify_contact,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_rate_holds_just_as_many() {
        for most in [1, 7, 60, 9_999, 18_000, 600_000] {
            let rate = Rate::per_minute(most);
            let step = rate.step().unwrap();
            assert_eq!(rate.whole() / step, i64::from(most));
            assert!(rate.whole() <= 60_000_000 && rate.whole() > 60_000_000 - i64::from(most));
        }
        assert_eq!(Rate::per_minute(0).step(), None);
    }
}
