//! Who comes.

use std::sync::Arc;

use crate::domain::{At, Browser, Channel, Letter, LetterKind, Pool, SessionId, Visitor, Wished};
use crate::vault::KnownBrowser;

use super::Trust;

/// Characters of a browser's name that are kept.
const LONGEST_AGENT: usize = 256;

/// Who comes, when, and with what cookies.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub pool: Arc<Pool>,
    pub at: At,
    /// Unset before the first page.
    pub browser: Option<Browser>,
    /// The one that was used last.
    pub session: Option<SessionId>,
    /// The sessions of other people in this browser.
    pub others: Vec<SessionId>,
    /// What tells that accounts were signed in to in this browser, newest first.
    pub known: Vec<KnownBrowser>,
    /// What tells that this browser is trusted, for whatever accounts.
    pub trusted: Vec<Trust>,
    pub visitor: Arc<Visitor>,
    /// BCP 47, for messages to the person.
    pub language: String,
    /// What is asked for, as the address says it.
    pub query: String,
    /// And whose it says it is.
    pub wished: Wished,
}

impl Arrival {
    /// Every session that the browser shows, the one that was used last in front.
    pub fn sessions(&self) -> impl Iterator<Item = &SessionId> {
        self.session.iter().chain(&self.others)
    }

    /// A message of what happens here, in the language and the look of the pages.
    pub(super) fn letter(&self, to: Channel, username: String, kind: LetterKind) -> Letter {
        let language = self.language.clone();
        let letter = Letter::wished_for(&self.pool, &self.wished, to, username, kind);
        Letter { language, ..letter }
    }

    /// What the browser calls itself, on one line.
    pub(super) fn agent(&self) -> String {
        let agent = self.visitor.agent.as_deref().unwrap_or_default();
        agent.chars().filter(|c| !c.is_control()).take(LONGEST_AGENT).collect()
    }
}
