//! Where somebody is signed in: every browser's session, listed and ended.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{Agent, At, BrowserSession, Factor, Happened, OpenSession, Owner, User};

use super::super::audit::Whom;
use super::super::{Arrival, Engine, Fault};
use super::{AccountNext, AccountPage, AccountPlace, AtAccount, Holder, News};

/// Sessions that are told apart; whoever has more ends them together.
const MOST_TOLD: usize = 30;

/// A browser in which somebody is signed in.
#[derive(Debug)]
pub struct OwnSession {
    /// What it is called where it is to be ended; unset for the one that asks. It signs nobody in,
    /// and means something to its owner alone.
    pub id: Option<String>,
    pub agent: Agent,
    pub started: At,
    /// As far as it was told.
    pub used: At,
    pub factors: Vec<Factor>,
}

/// Where somebody is signed in, this browser in front.
#[derive(Debug)]
pub struct OwnSessions {
    pub told: Vec<OwnSession>,
    /// How many there are beside.
    pub untold: usize,
}

impl OwnSession {
    fn of(session: BrowserSession, id: Option<String>) -> Self {
        let BrowserSession { user: _, passed, started, used, agent } = session;
        let factors = passed.into_iter().map(|passed| passed.factor).collect();
        Self { id, agent, started, used, factors }
    }
}

impl Engine {
    /// Every session of theirs that counts, but for those that earlier versions began: these say
    /// nothing of themselves, and end with a sign-out everywhere.
    pub(super) async fn open_sessions(
        &self,
        arrival: &Arrival,
        user: &User,
    ) -> Result<Vec<OpenSession>, Fault> {
        let pool = &arrival.pool;
        let mut all = Vec::new();
        for owner in self.session_owners(&pool.id, &user.sub) {
            all.extend(self.sessions.all_of(&pool.id, &owner, arrival.at).await?);
        }
        all.retain(|OpenSession { session, .. }| {
            session.user == user.sub
                && user.honours(session.authenticated())
                && session.is_younger_than(pool.longest_session, arrival.at)
        });
        all.sort_by_key(|own| std::cmp::Reverse((own.session.used, own.key)));
        Ok(all)
    }

    pub(super) async fn list_sessions(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let all = self.open_sessions(own.arrival, &holder.account.user).await?;
        let here = self.session_keys(&own.arrival.pool.id, &holder.id);
        let others = all.into_iter().filter(|own| !here.contains(&own.key));
        let mut told = vec![OwnSession::of(holder.session.clone(), None)];
        told.extend(others.map(|own| OwnSession::of(own.session, Some(handle(&own.key)))));
        let untold = told.len().saturating_sub(MOST_TOLD);
        told.truncate(MOST_TOLD);
        let (name, news) = (holder.name(), self.news(own).await?);
        let sessions = OwnSessions { told, untold };
        Ok(AccountNext::Page(AccountPage::Sessions { name, sessions, news }))
    }

    /// Ends one of theirs, whatever it is called: nobody else's is looked at.
    pub(super) async fn end_own_session(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        id: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let all = self.open_sessions(arrival, user).await?;
        let Some(found) = all.into_iter().find(|own| handle(&own.key) == id) else {
            return Ok(AccountNext::To(AccountPlace::Sessions));
        };
        let pool = &arrival.pool.id;
        if self.session_keys(pool, &holder.id).contains(&found.key) {
            let left = self.sign_out_of(arrival, user.sub.as_str()).await?;
            return Ok(AccountNext::SignedOut(left));
        }
        self.sessions.remove(pool, &found.key).await?;
        self.sessions_ended(own, holder, 1, News::SessionEnded).await
    }

    /// Ends all of theirs but the one that asks, and those that are no longer told with them.
    pub(super) async fn end_other_sessions(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let pool = &arrival.pool.id;
        let here = self.session_keys(pool, &holder.id);
        let all = self.open_sessions(arrival, user).await?;
        let kept = all.iter().find(|own| here.contains(&own.key)).map(|own| own.key);
        let kept = kept.unwrap_or_default();
        let mut ended = 0;
        for owner in self.session_owners(pool, &user.sub) {
            ended += self.sessions.remove_others(pool, &owner, &kept, arrival.at).await?;
        }
        if ended == 0 {
            return Ok(AccountNext::To(AccountPlace::Sessions));
        }
        self.sessions_ended(own, holder, ended, News::SessionsEnded).await
    }

    async fn sessions_ended(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        count: u64,
        news: News,
    ) -> Result<AccountNext, Fault> {
        let whom = Whom::User(&holder.account.user);
        self.record(own, Some(whom), Happened::SessionsEnded { count }).await?;
        self.tell_news(own.arrival, &holder.id, news).await?;
        Ok(AccountNext::To(AccountPlace::Sessions))
    }
}

/// The half of its name that is not its owner's.
fn handle(key: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(key.get(size_of::<Owner>()..).unwrap_or_default())
}
