//! What happens next.

use crate::domain::{Answer, Browser, Callback, Factor, SessionId, Span, UserGrant};
use crate::vault::{AuthorizationCode, KnownBrowser};

use super::{Ask, Trust};

/// What happens next.
#[derive(Debug)]
pub enum Next {
    /// Show this page.
    Ask(Ask),
    /// The answer was taken; the same address shows where the sign-in stands now.
    Moved,
    /// It was not: the same address shows what is due, with a word on why.
    Again,
    /// It was taken, and the browser gets a new id: what it was known by before is worth nothing now.
    MovedTo(Browser),
    /// The sign-in page has to be shown.
    ToLogin,
    /// The client gets what it asked for.
    Finish(Box<Finish>),
    /// The client gets an error.
    Answered(Answer),
    /// The session ended; the same address shows the sign-in page.
    SignedOut,
    /// The session of one person ended, and these are left; the same address shows what is due.
    SignedOutOf(Vec<SessionId>),
    /// It goes on at this address, with the same request.
    To(Place),
}

/// The pages of the flow that have an address of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Login,
    SignUp,
    Confirm,
    Forgot,
    Reset,
}

impl Next {
    /// What came of an answer, in one word.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Ask(Ask::Locked { .. }) => "locked",
            Self::Ask(Ask::Expired) => "expired",
            Self::Ask(_) => "asked",
            Self::Moved | Self::Again | Self::MovedTo(_) | Self::To(_) => "moved",
            Self::ToLogin => "to_login",
            Self::Finish(_) => "finished",
            Self::Answered(_) => "answered",
            Self::SignedOut | Self::SignedOutOf(_) => "signed_out",
        }
    }
}

/// A finished sign-in on its way to the client.
#[derive(Debug)]
pub struct Finish {
    pub callback: Callback,
    pub granted: Granted,
    /// What it was signed in by.
    pub factors: Vec<Factor>,
    /// A session to be put into the browser; unset where the one that is there was used.
    pub session: Option<NewSession>,
}

/// What the client gets.
#[derive(Debug)]
pub enum Granted {
    Code(AuthorizationCode),
    /// Implicit grant: the token engine makes these at once.
    Tokens(Box<UserGrant>),
}

/// A session that just began, or was chosen.
#[derive(Debug)]
pub struct NewSession {
    pub id: SessionId,
    /// Those of other people that stay beside it.
    pub others: Vec<SessionId>,
    pub lasts: Span,
    /// What this browser is to show from now on.
    pub known: Vec<KnownBrowser>,
    pub known_for: Span,
    /// What a browser is to show that is trusted from now on; empty where nothing changes.
    pub trusted: Vec<Trust>,
    pub trusted_for: Span,
}
