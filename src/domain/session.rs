use serde::{Deserialize, Serialize};

use super::{At, Passed, Span, UserSub};

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
        self.passed
            .iter()
            .map(|passed| passed.at)
            .max()
            .unwrap_or(self.started)
    }

    /// Whether the sign-in is young enough. A limit of zero is never met, not even at once.
    pub fn is_younger_than(&self, limit: Span, at: At) -> bool {
        at.since(self.authenticated()) < limit
    }
}
