//! What people, browsers and administrators do.

/// What a browser posts. Numbers are taken modulo what is there.
#[derive(Clone, Copy, Debug)]
pub enum Posted {
    SignIn {
        person: u8,
        password: u8,
    },
    Password {
        password: u8,
    },
    NewPassword {
        chosen: u8,
    },
    ChooseSetUp {
        known: bool,
    },
    SetUpTotp {
        code: i8,
    },
    Totp {
        code: i8,
    },
    UseRecoveryCode,
    RecoveryCode {
        number: u8,
    },
    CodesKept,
    /// To the version that stands, or to the one before.
    Agree {
        stale: bool,
        all: bool,
    },
    Decline,
    ToApp,
    LoseFactor,
    /// How to prove what is left in place of a second factor.
    Choose {
        mailed: bool,
    },
    /// The newest code that was sent to whoever it is about, one from before, or a wrong one.
    Mailed {
        number: u8,
    },
    /// The link of the newest notice to somebody, pressed.
    Stop {
        person: u8,
    },
    Other,
    Continue,
    StartOver,
    SignOut,
}

/// Which of a browser's cookies go along: those it has, or those it had before the last answer.
#[derive(Clone, Copy, Debug)]
pub struct Tab {
    pub browser: u8,
    pub client: u8,
    pub stale: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Action {
    Open {
        tab: Tab,
        silently: bool,
    },
    Post {
        tab: Tab,
        posted: Posted,
    },
    AtOnce {
        tabs: [Tab; 2],
        posted: [Posted; 2],
        schedule: u64,
    },
    /// An attacker puts the id of a browser that nobody used into another one.
    Plant,
    Leave {
        browser: u8,
    },
    Wait {
        seconds: i64,
    },
    Policy {
        mfa: u8,
    },
    /// The version of the terms that have to be agreed to; none is zero.
    Terms {
        version: u8,
    },
    Enable {
        person: u8,
        enabled: bool,
    },
    SignOutEverywhere {
        person: u8,
    },
    Demand {
        person: u8,
        what: u8,
    },
    TakeApp {
        person: u8,
    },
}
