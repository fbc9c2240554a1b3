//! The pages of the flow, before they have words.

use crate::domain::{At, BrokenRule, Factor, Medium, Secret, Span, UserSub};

use super::passkey::Ceremony;
use super::{AskedTerms, Notice, SignUpField};

/// A page, before it has words.
#[derive(Clone, Debug)]
pub enum Ask {
    SignIn {
        name: String,
        form: NameForm,
        notice: Option<Notice>,
    },
    Password {
        name: String,
        notice: Option<Notice>,
    },
    NewPassword {
        why: Outworn,
        name: String,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
    },
    ChooseSetUp {
        name: String,
        methods: Vec<SetUpMethod>,
        notice: Option<Notice>,
    },
    SetUpTotp {
        name: String,
        url: Secret<String>,
        key: Secret<String>,
        device: String,
        notice: Option<Notice>,
    },
    Totp {
        name: String,
        device: String,
        ways: SecondWays,
        notice: Option<Notice>,
    },
    /// A recovery code in place of any other second factor.
    RecoveryCode {
        name: String,
        notice: Option<Notice>,
    },
    /// No second factor is at hand: what is left to be proven in its place.
    LostFactor {
        name: String,
        methods: Vec<Factor>,
        /// How long a request waits.
        waits: Span,
        /// Whether one has waited long enough.
        is_ripe: bool,
        notice: Option<Notice>,
    },
    /// A request that waits, and until when.
    LostFactorWaits {
        name: String,
        due: At,
    },
    /// Behind the link of the notice of a request, before the button is pressed.
    StopLostFactor,
    /// What came of it.
    LostFactorStopped {
        done: bool,
    },
    /// Recovery codes, shown this once.
    RecoveryCodes {
        name: String,
        codes: Vec<Secret<String>>,
    },
    /// Which way to begin.
    Choose {
        name: String,
        methods: Vec<Factor>,
        notice: Option<Notice>,
    },
    /// Which second factor, of several.
    ChooseSecond {
        name: String,
        methods: Vec<Factor>,
        ways: SecondWays,
        notice: Option<Notice>,
    },
    /// A code that was sent.
    Code {
        name: String,
        destination: String,
        /// How long the link beside it counts; unset where there is none.
        link: Option<Span>,
        ways: SecondWays,
        notice: Option<Notice>,
    },
    /// The browser that asked waits for the link, and nothing is to be typed.
    AwaitLink {
        destination: String,
    },
    /// The link was pressed: the browser that asked may go on.
    LinkPressed {
        name: String,
    },
    /// Behind the link beside a code: whether it is whose mailbox it is that signs in.
    SignInLink {
        destination: String,
        /// What the browser calls itself that asked.
        agent: String,
        ago: Span,
        /// What was asked for, where this is the browser that asked.
        back: Option<String>,
    },
    /// It lets another browser go on.
    SignInLinkPressed,
    /// It lets nobody go on, as it was somebody else who asked.
    SignInLinkRefused,
    /// It does nothing any more.
    SignInLinkExpired,
    /// A passkey, as the first factor or the second.
    Passkey {
        name: String,
        ceremony: Ceremony,
        /// Whether there is another way.
        others: bool,
        /// Whether they may say that they have no second factor any more.
        lost: bool,
        notice: Option<Notice>,
    },
    /// A passkey is to be made.
    NewPasskey {
        name: String,
        ceremony: Ceremony,
        /// Whether it may be left for later.
        offered: bool,
        notice: Option<Notice>,
    },
    /// An account of one's own.
    SignUp {
        fields: Vec<SignUpField>,
        /// Whether it may be made without a password.
        passwordless: bool,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        /// What has to be agreed to, and what may.
        terms: Vec<AskedTerms>,
    },
    /// The code that confirms an account.
    Confirm {
        name: String,
        destination: String,
        notice: Option<Notice>,
    },
    /// What has to be agreed to, and what may.
    Terms {
        name: String,
        terms: Vec<AskedTerms>,
    },
    /// They did not agree.
    DeclinedTerms {
        name: String,
    },
    /// An administrator has to let the person in.
    AwaitApproval {
        name: String,
    },
    /// Behind the link of a mail: nothing happens before a button is pressed, as scanners of mail
    /// open links too.
    ConfirmLink,
    /// The link did what it was for.
    Confirmed,
    /// The link does nothing any more.
    LinkExpired,
    /// Who forgot their password.
    Forgot {
        name: String,
        notice: Option<Notice>,
    },
    /// On which way the code goes.
    ChooseReset {
        name: String,
        /// Each with where it leads, masked.
        ways: Vec<(Medium, String)>,
        notice: Option<Notice>,
    },
    /// The code that was sent, and a new password.
    Reset {
        name: String,
        destination: String,
        /// Whether it may go on another way.
        others: bool,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        notice: Option<Notice>,
    },
    /// A session is there: go on with it, or not.
    Continue {
        name: String,
    },
    /// Several people are signed in: which of them goes on.
    ChooseAccount {
        accounts: Vec<Candidate>,
    },
    /// The answer to a step that is there no more.
    Expired,
    /// Too many wrong guesses.
    Locked {
        wait: Span,
    },
    /// Too many requests.
    TooMany {
        wait: Span,
    },
}

impl Ask {
    /// The page, in one word.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SignIn { .. } => "sign_in",
            Self::Password { .. } => "password",
            Self::NewPassword { .. } => "new_password",
            Self::ChooseSetUp { .. } => "choose_set_up",
            Self::SetUpTotp { .. } => "set_up_totp",
            Self::Totp { .. } => "totp",
            Self::RecoveryCode { .. } => "recovery_code",
            Self::LostFactor { .. } => "lost_factor",
            Self::LostFactorWaits { .. } => "lost_factor_waits",
            Self::StopLostFactor => "stop_lost_factor",
            Self::LostFactorStopped { .. } => "lost_factor_stopped",
            Self::RecoveryCodes { .. } => "recovery_codes",
            Self::Choose { .. } => "choose",
            Self::ChooseSecond { .. } => "choose_second",
            Self::Code { .. } => "code",
            Self::AwaitLink { .. } => "await_link",
            Self::LinkPressed { .. } => "link_pressed",
            Self::SignInLink { .. } => "sign_in_link",
            Self::SignInLinkPressed => "sign_in_link_pressed",
            Self::SignInLinkRefused => "sign_in_link_refused",
            Self::SignInLinkExpired => "sign_in_link_expired",
            Self::Passkey { .. } => "passkey",
            Self::NewPasskey { .. } => "new_passkey",
            Self::SignUp { .. } => "sign_up",
            Self::Confirm { .. } => "confirm",
            Self::Terms { .. } => "terms",
            Self::DeclinedTerms { .. } => "declined_terms",
            Self::AwaitApproval { .. } => "await_approval",
            Self::ConfirmLink => "confirm_link",
            Self::Confirmed => "confirmed",
            Self::LinkExpired => "link_expired",
            Self::Forgot { .. } => "forgot",
            Self::ChooseReset { .. } => "choose_reset",
            Self::Reset { .. } => "reset",
            Self::Continue { .. } => "continue",
            Self::ChooseAccount { .. } => "choose_account",
            Self::Expired => "expired",
            Self::Locked { .. } => "locked",
            Self::TooMany { .. } => "too_many",
        }
    }

    /// The name that the page is about, as it was said.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::SignIn { name, .. }
            | Self::Password { name, .. }
            | Self::NewPassword { name, .. }
            | Self::ChooseSetUp { name, .. }
            | Self::SetUpTotp { name, .. }
            | Self::Totp { name, .. }
            | Self::RecoveryCode { name, .. }
            | Self::LostFactor { name, .. }
            | Self::LostFactorWaits { name, .. }
            | Self::RecoveryCodes { name, .. }
            | Self::Choose { name, .. }
            | Self::ChooseSecond { name, .. }
            | Self::Code { name, .. }
            | Self::LinkPressed { name }
            | Self::Passkey { name, .. }
            | Self::NewPasskey { name, .. }
            | Self::Confirm { name, .. }
            | Self::Terms { name, .. }
            | Self::DeclinedTerms { name }
            | Self::AwaitApproval { name }
            | Self::Forgot { name, .. }
            | Self::Reset { name, .. }
            | Self::Continue { name } => Some(name),
            Self::StopLostFactor
            | Self::LostFactorStopped { .. }
            | Self::AwaitLink { .. }
            | Self::SignInLink { .. }
            | Self::SignInLinkPressed
            | Self::SignInLinkRefused
            | Self::SignInLinkExpired
            | Self::SignUp { .. }
            | Self::ConfirmLink
            | Self::Confirmed
            | Self::LinkExpired
            | Self::ChooseReset { .. }
            | Self::ChooseAccount { .. }
            | Self::Expired
            | Self::Locked { .. }
            | Self::TooMany { .. } => None,
        }
    }

    /// What the page says of the answer before.
    pub const fn notice(&self) -> Option<Notice> {
        match self {
            Self::SignIn { notice, .. }
            | Self::Password { notice, .. }
            | Self::ChooseSetUp { notice, .. }
            | Self::SetUpTotp { notice, .. }
            | Self::Totp { notice, .. }
            | Self::RecoveryCode { notice, .. }
            | Self::LostFactor { notice, .. }
            | Self::Choose { notice, .. }
            | Self::ChooseSecond { notice, .. }
            | Self::Code { notice, .. }
            | Self::Passkey { notice, .. }
            | Self::NewPasskey { notice, .. }
            | Self::Confirm { notice, .. }
            | Self::Forgot { notice, .. }
            | Self::ChooseReset { notice, .. }
            | Self::Reset { notice, .. } => *notice,
            Self::NewPassword { .. }
            | Self::RecoveryCodes { .. }
            | Self::LostFactorWaits { .. }
            | Self::StopLostFactor
            | Self::LostFactorStopped { .. }
            | Self::AwaitLink { .. }
            | Self::LinkPressed { .. }
            | Self::SignInLink { .. }
            | Self::SignInLinkPressed
            | Self::SignInLinkRefused
            | Self::SignInLinkExpired
            | Self::SignUp { .. }
            | Self::Terms { .. }
            | Self::DeclinedTerms { .. }
            | Self::AwaitApproval { .. }
            | Self::ConfirmLink
            | Self::Confirmed
            | Self::LinkExpired
            | Self::Continue { .. }
            | Self::ChooseAccount { .. }
            | Self::Expired
            | Self::Locked { .. }
            | Self::TooMany { .. } => None,
        }
    }
}

/// Why a password gives way to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outworn {
    /// It was good once.
    Temporary,
    /// It is known from a breach.
    Breached,
}

/// Somebody who is signed in, to be chosen.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub user: UserSub,
    pub name: String,
    /// Whether the session will do; else the person signs in anew.
    pub ready: bool,
}

/// Trusting a browser, as it is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remember {
    pub lasts: Span,
    /// Whether it was asked for already, with a code that was wrong.
    pub wanted: bool,
}

/// What else may be done where a second factor is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SecondWays {
    /// Whether this browser may be trusted.
    pub remember: Option<Remember>,
    /// Whether there is another way than this one.
    pub others: bool,
    /// Whether there are recovery codes left.
    pub recovery_code: bool,
    /// Whether they may say that they have none of them.
    pub lost: bool,
}

/// Whether name and password are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameForm {
    Combined,
    IdentifierFirst,
}

/// A second factor that can be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetUpMethod {
    Totp,
    Passkey,
    /// A code that is sent.
    Code(Factor),
}

impl SetUpMethod {
    pub const fn of(factor: Factor) -> Option<Self> {
        match factor {
            Factor::Password | Factor::RecoveryCode | Factor::TrustedBrowser => None,
            Factor::Totp => Some(Self::Totp),
            Factor::Passkey => Some(Self::Passkey),
            Factor::EmailCode | Factor::TextCode => Some(Self::Code(factor)),
        }
    }

    pub const fn factor(self) -> Factor {
        match self {
            Self::Totp => Factor::Totp,
            Self::Passkey => Factor::Passkey,
            Self::Code(factor) => factor,
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Factor::parse(text).and_then(Self::of)
    }
}
