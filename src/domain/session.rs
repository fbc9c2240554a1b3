use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::{At, Passed, Secret, Span, UserSub};

/// What ties a sign-in to the browser that began it: 128 random bits in a cookie of its own.
#[derive(Clone, Debug)]
pub struct Browser(Secret<[u8; 16]>);

impl Browser {
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Only the exact 22 characters that [`Browser::cookie_value`] writes are read back.
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self::new)
    }

    pub fn cookie_value(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.expose())
    }

    pub const fn bytes(&self) -> &[u8; 16] {
        self.0.expose()
    }
}

/// A person's sign-in in one browser, shared by all clients of the pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserSession {
    pub user: UserSub,
    /// What was proven; never empty, as only a finished sign-in makes a session.
    pub passed: Vec<Passed>,
    pub started: At,
}

impl BrowserSession {
    /// When the person last signed in by hand: `auth_time`, which silent reuse does not move.
    pub fn authenticated(&self) -> At {
        self.passed.iter().map(|passed| passed.at).max().unwrap_or(self.started)
    }

    /// Whether the sign-in is young enough. A limit of zero is never met, not even at once.
    pub fn is_younger_than(&self, limit: Span, at: At) -> bool {
        at.since(self.authenticated()) < limit
    }
}
