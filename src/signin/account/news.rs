//! What the overview says of what was done a moment ago. It is kept for the session that did it, as
//! words in an address could be anybody's.

use serde::{Deserialize, Serialize};

use crate::domain::{Medium, SessionId, Span};

use super::super::record::{Kept, Standing, Stored};
use super::super::{Arrival, Engine, Fault};
use super::AtAccount;

/// How long it is news.
const LASTS: Span = Span::from_seconds(30);

/// Something that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    PasswordChanged,
    AuthenticatorAdded,
    AuthenticatorRenamed,
    AuthenticatorRemoved,
    BrowsersForgotten,
    SessionEnded,
    ConsentGiven,
    ConsentWithdrawn,
    SessionsEnded,
    LostFactorStopped,
    AppDisconnected,
    PasskeyAdded,
    PasskeyRenamed,
    PasskeyRemoved,
    ProfileChanged,
    Secured,
    Proven,
    ContactChanged(Medium),
    ContactRemoved(Medium),
}

impl Kept for News {
    const PLACE: &'static str = "account news";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    pub(super) async fn news(&self, own: &AtAccount<'_>) -> Result<Option<News>, Fault> {
        let Some(session) = &own.arrival.session else {
            return Ok(None);
        };
        Ok(match self.stored_news(own.arrival, session).await?.standing {
            Standing::At(news) => Some(news),
            Standing::Nothing | Standing::Over { .. } => None,
        })
    }

    pub(super) async fn tell_news(
        &self,
        arrival: &Arrival,
        session: &SessionId,
        news: News,
    ) -> Result<(), Fault> {
        let stored = self.stored_news(arrival, session).await?;
        self.store(arrival, stored.id, stored.version, news, LASTS).await.map(drop)
    }

    async fn stored_news(
        &self,
        arrival: &Arrival,
        session: &SessionId,
    ) -> Result<Stored<News>, Fault> {
        let pool = arrival.pool.id.as_str().as_bytes();
        self.stored_under(arrival, &[pool, News::PLACE.as_bytes(), session.bytes()]).await
    }
}
