//! The browsers that somebody trusts, listed and forgotten.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{At, Happened, TrustedBrowser};

use super::super::audit::Whom;
use super::super::{Engine, Fault};
use super::{AccountNext, AtAccount, Holder, News};

/// A browser of theirs.
#[derive(Debug)]
pub struct OwnBrowser {
    /// What it is called where it is to be forgotten.
    pub id: String,
    /// As it called itself.
    pub agent: String,
    pub added: At,
    pub last_seen: At,
    pub until: At,
}

impl OwnBrowser {
    pub(super) fn of(browser: TrustedBrowser) -> Self {
        let TrustedBrowser { hash, agent, created, last_seen, until, .. } = browser;
        Self { id: URL_SAFE_NO_PAD.encode(hash), agent, added: created, last_seen, until }
    }
}

impl Engine {
    pub(super) async fn forget_browser(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        id: &str,
    ) -> Result<AccountNext, Fault> {
        let hash = URL_SAFE_NO_PAD.decode(id).ok().and_then(|bytes| bytes.try_into().ok());
        let Some(hash) = hash else {
            return Ok(AccountNext::ToOverview);
        };
        let (pool, sub) = (&own.arrival.pool.id, &holder.account.user.sub);
        let forgotten = self.browsers.forget_browser(pool, sub, &hash).await?;
        self.browsers_forgotten(own, holder, u64::from(forgotten)).await
    }

    pub(super) async fn forget_browsers(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let (pool, sub) = (&own.arrival.pool.id, &holder.account.user.sub);
        let forgotten = self.browsers.forget_browsers(pool, sub).await?;
        self.browsers_forgotten(own, holder, forgotten).await
    }

    async fn browsers_forgotten(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        count: u64,
    ) -> Result<AccountNext, Fault> {
        if count > 0 {
            let whom = Whom::User(&holder.account.user);
            self.record(own, Some(whom), Happened::BrowsersForgotten { count }).await?;
            if let Some(session) = &own.arrival.session {
                self.tell_news(own.arrival, session, News::BrowsersForgotten).await?;
            }
        }
        Ok(AccountNext::ToOverview)
    }
}
