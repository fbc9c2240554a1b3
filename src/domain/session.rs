use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Agent, At, Passed, Secret, Span, UserSub};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserSession {
    pub user: UserSub,
    /// What was proven, and when; never empty, as only a finished sign-in makes a session.
    pub passed: Vec<Passed>,
    /// When the sign-in finished that began with a first factor. A factor that was added to it later
    /// (step-up) does not move it.
    pub started: At,
    /// When it was last used without a sign-in, to within [`USE_IS_TOLD_AFTER`].
    pub used: At,
    /// What it was begun in.
    pub agent: Agent,
}

/// How much later a use is written down: seldom, since it costs a write.
pub const USE_IS_TOLD_AFTER: Span = Span::from_minutes(5);

/// A session as its owner finds it among all of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// The name under which it is kept, which signs nobody in.
    pub key: [u8; 32],
    pub session: BrowserSession,
}

impl BrowserSession {
    /// When the person last signed in by hand: `auth_time`, which neither silent reuse nor one more
    /// factor moves: no session lives for longer, and none gets younger, by a second step alone.
    pub const fn authenticated(&self) -> At {
        self.started
    }

    /// Whether the client's `max_age` still takes the sign-in: whole seconds, as the client counts
    /// them from `auth_time` (OpenID Connect Core §3.1.2.1). None is young enough for zero.
    pub fn is_within(&self, max_age: Option<i64>, at: At) -> bool {
        let age = at.seconds() - self.authenticated().seconds();
        max_age.is_none_or(|max| max > 0 && age <= max)
    }

    /// Whether the sign-in is young enough. A limit of zero is never met, not even at once.
    pub fn is_younger_than(&self, limit: Span, at: At) -> bool {
        at.since(self.authenticated()) < limit
    }
}
