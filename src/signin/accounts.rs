//! The accounts of one browser: as many sessions side by side as the pool allows, the one that was
//! used last in front. Which of them a request may use is one decision, [`Engine::choice`].

use crate::domain::{
    Account, AuthorizeRequest, BrowserSession, Factor, Owner, Pool, PoolId, SessionId,
    USE_IS_TOLD_AFTER, UserSub,
};
use crate::oauth::ErrorCode;
use crate::vault::Mac;

use super::decide::{Due, Facts, due_for, proof_due};
use super::step::{Half, Identify, Proven, Step};
use super::submit::Turn;
use super::{Arrival, Ask, Candidate, Engine, Fault, Next};

/// A session of this browser that stands, and whose it is.
pub(super) struct Held {
    pub id: SessionId,
    pub session: BrowserSession,
    pub account: Account,
}

/// One of them, and what the request wants beyond it; unset where the person has to sign in anew.
pub(super) struct Found {
    pub held: Held,
    pub due: Option<Due>,
}

/// What the sessions of a browser come to for a request.
pub(super) enum Choice {
    /// Somebody has to sign in.
    Nobody,
    One(Box<Found>),
    /// The person has to say which.
    Several(Vec<Found>),
}

impl Held {
    pub fn name(&self) -> String {
        self.account.user.display_name().to_owned()
    }
}

impl Found {
    fn name(&self) -> String {
        self.held.name()
    }

    /// Where the person adds what is missing, and nothing else.
    pub fn one_more(&self) -> Option<Step> {
        let half = Half::of_session(&self.held.session, self.name())?;
        match self.due {
            Some(Due::Second(Factor::Totp)) => Some(Step::Totp(half)),
            Some(Due::Second(_) | Due::ChooseSecond(_)) => Some(Step::ChooseSecond(half)),
            Some(Due::Terms) => Some(Step::Terms(half)),
            _ => None,
        }
    }

    /// Whether this person cannot give what the client wants, be it by signing in anew.
    pub fn is_in_vain(&self, arrival: &Arrival, request: &AuthorizeRequest) -> bool {
        let facts = Facts::of(&self.held.account, &arrival.pool, &[]);
        let first = facts.first(request.first_factors(&arrival.pool));
        self.due == Some(Due::Unmet) && !facts.reaches_any(&first, &request.levels)
    }
}

impl Engine {
    /// Which session a request may use or add to. One alone is used without asking; of several, a
    /// hint decides, or the person.
    pub(super) async fn choice(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        hinted: Option<&UserSub>,
    ) -> Result<Choice, Fault> {
        if request.prompt.login {
            return Ok(Choice::Nobody);
        }
        let mut held = self.held(arrival).await?;
        if let Some(hinted) = hinted {
            held.retain(|own| own.session.user == *hinted);
        }
        let asks = request.prompt.select_account && arrival.pool.lets_select(&request.client);
        if held.len() > 1
            && !asks
            && let Some(name) = &request.login_hint
            && let Some(account) = self.account(arrival, name).await?
            && held.iter().any(|own| own.session.user == account.user.sub)
        {
            held.retain(|own| own.session.user == account.user.sub);
        }
        let found = held.into_iter().map(|held| found(held, arrival, request));
        let mut found: Vec<_> = found.collect();
        Ok(match (found.len(), asks) {
            (1, false) => match found.pop().filter(|own| own.due.is_some()) {
                Some(own) => Choice::One(Box::new(own)),
                None => Choice::Nobody,
            },
            (0, _) => Choice::Nobody,
            _ => Choice::Several(found),
        })
    }

    /// "Continue as" somebody whom the page offered; others are looked for anew.
    pub(super) async fn go_on_as(&self, turn: &Turn<'_>, account: &str) -> Result<Next, Fault> {
        let of = |found: &Found| found.held.session.user.as_str() == account;
        match self.choice(turn.arrival, turn.request, None).await? {
            Choice::One(own) if of(&own) => self.go_on_with(turn, *own).await,
            Choice::Several(several) => match several.into_iter().find(of) {
                Some(own) => self.go_on_with(turn, own).await,
                None => Ok(Next::Moved),
            },
            Choice::Nobody | Choice::One(_) => Ok(Next::Moved),
        }
    }

    /// The only account there is. It is looked at anew, as it may have ended since the page was shown.
    pub(super) async fn go_on(&self, turn: &Turn<'_>) -> Result<Next, Fault> {
        match self.choice(turn.arrival, turn.request, None).await? {
            Choice::One(own) => self.go_on_with(turn, *own).await,
            Choice::Several(mut several) if several.len() == 1 => match several.pop() {
                Some(own) => self.go_on_with(turn, own).await,
                None => Ok(Next::Moved),
            },
            Choice::Nobody | Choice::Several(_) => Ok(Next::Moved),
        }
    }

    async fn go_on_with(&self, turn: &Turn<'_>, found: Found) -> Result<Next, Fault> {
        let (arrival, request) = (turn.arrival, turn.request);
        if found.due == Some(Due::Nothing) {
            return self.reuse(arrival, request, &found.held).await;
        }
        if found.is_in_vain(arrival, request) {
            let error = ErrorCode::UnmetAuthenticationRequirements.into();
            return Ok(Next::Answered(request.callback.with_error(error)));
        }
        let anew = Step::Identify(Identify { name: found.name(), notice: None });
        match found.one_more().unwrap_or(anew) {
            step @ Step::Terms(_) => self.move_slowly(turn, step).await,
            step => self.move_to(turn, step).await,
        }
    }

    /// Every session of this browser that stands, each person once.
    pub(super) async fn held(&self, arrival: &Arrival) -> Result<Vec<Held>, Fault> {
        let mut held: Vec<Held> = Vec::new();
        for id in arrival.sessions() {
            if let Some((session, account)) = self.standing_session(arrival, id).await?
                && held.iter().all(|own| own.session.user != session.user)
            {
                held.push(Held { id: id.clone(), session, account });
            }
        }
        Ok(held)
    }

    /// The session that was used last, whatever a request may make of it.
    pub(super) async fn live_session(&self, arrival: &Arrival) -> Result<Option<Held>, Fault> {
        Ok(self.held(arrival).await?.into_iter().next())
    }

    async fn standing_session(
        &self,
        arrival: &Arrival,
        id: &SessionId,
    ) -> Result<Option<(BrowserSession, Account)>, Fault> {
        let pool = &arrival.pool.id;
        let mut found = None;
        for key in self.session_keys(pool, id) {
            found = match id.owner() {
                Some(_) => self.sessions.load(pool, &key, arrival.at).await?,
                None => self.sessions.load_earlier(pool, &key, arrival.at).await?,
            };
            if found.is_some() {
                break;
            }
        }
        let Some(session) = found else {
            return Ok(None);
        };
        let account = self.users.account_of(pool, &session.user).await?;
        let account = account.filter(|account| account.user.honours(session.authenticated()));
        Ok(account.map(|account| (session, account)))
    }

    /// Ends every session of this browser (`/logout`). Without one it does nothing.
    pub async fn sign_out(&self, arrival: &Arrival) -> Result<(), Fault> {
        let ended = self.held(arrival).await?;
        self.end_all_but(arrival, &[]).await?;
        for own in ended {
            self.record_sign_out(arrival, &own.session.user).await?;
        }
        Ok(())
    }

    /// Ends the session of one person in this browser; what the browser keeps.
    pub async fn sign_out_of(
        &self,
        arrival: &Arrival,
        account: &str,
    ) -> Result<Vec<SessionId>, Fault> {
        let held = self.held(arrival).await?;
        let (ended, kept): (Vec<_>, Vec<_>) =
            held.into_iter().partition(|own| own.session.user.as_str() == account);
        let kept: Vec<_> = kept.into_iter().map(|own| own.id).collect();
        self.end_all_but(arrival, &kept).await?;
        for own in ended {
            self.record_sign_out(arrival, &own.session.user).await?;
        }
        Ok(kept)
    }

    /// The sessions that stay beside one that begins: other people's, as many as the pool allows.
    pub(super) async fn beside(
        &self,
        arrival: &Arrival,
        user: &UserSub,
    ) -> Result<Vec<SessionId>, Fault> {
        let room = arrival.pool.accounts_per_browser.saturating_sub(1);
        if room == 0 {
            return Ok(Vec::new());
        }
        let held = self.held(arrival).await?.into_iter();
        let others = held.filter(|own| own.session.user != *user);
        Ok(others.map(|own| own.id).take(room).collect())
    }

    pub(super) async fn end_all_but(
        &self,
        arrival: &Arrival,
        kept: &[SessionId],
    ) -> Result<(), Fault> {
        for id in arrival.sessions().filter(|id| !kept.contains(id)) {
            self.end_session(&arrival.pool.id, id).await?;
        }
        Ok(())
    }

    pub(super) async fn end_session(&self, pool: &PoolId, id: &SessionId) -> Result<(), Fault> {
        for key in self.session_keys(pool, id) {
            match id.owner() {
                Some(_) => self.sessions.remove(pool, &key).await?,
                None => self.sessions.remove_earlier(pool, &key).await?,
            }
        }
        Ok(())
    }

    /// Every name under which a session may be kept: one for each master key, the current first.
    pub(super) fn session_keys(&self, pool: &PoolId, id: &SessionId) -> Vec<[u8; 32]> {
        let parts = [pool.as_str().as_bytes(), id.bytes()];
        self.vault.macs(Mac::Session, &parts).map(|(_, hash)| named(id, hash)).collect()
    }

    /// The name of one that begins.
    pub(super) fn session_key(&self, pool: &PoolId, id: &SessionId) -> [u8; 32] {
        named(id, self.vault.mac(Mac::Session, &[pool.as_str().as_bytes(), id.bytes()]))
    }

    /// Every name under which somebody's sessions may be found: one for each master key.
    pub(super) fn session_owners(&self, pool: &PoolId, user: &UserSub) -> Vec<Owner> {
        let parts = [pool.as_str().as_bytes(), user.as_str().as_bytes()];
        self.vault.macs(Mac::SessionOwner, &parts).map(|(_, hash)| half(hash)).collect()
    }

    pub(super) fn session_owner(&self, pool: &PoolId, user: &UserSub) -> Owner {
        let parts = [pool.as_str().as_bytes(), user.as_str().as_bytes()];
        half(self.vault.mac(Mac::SessionOwner, &parts))
    }

    /// Whose sessions this browser holds, the one that was used last in front.
    pub async fn signed_in(&self, arrival: &Arrival) -> Result<Vec<Candidate>, Fault> {
        let held = self.held(arrival).await?.into_iter();
        Ok(held
            .map(|own| Candidate { name: own.name(), user: own.session.user, ready: true })
            .collect())
    }

    /// Writes down now and then that a session is in use, for whoever looks at the list of theirs.
    async fn tell_use(&self, arrival: &Arrival, held: &Held) -> Result<(), Fault> {
        let told = arrival.at.since(held.session.used) < USE_IS_TOLD_AFTER;
        if told || held.id.owner().is_none() {
            return Ok(());
        }
        let (pool, used) = (&arrival.pool.id, arrival.at);
        let session = BrowserSession { used, ..held.session.clone() };
        for key in self.session_keys(pool, &held.id) {
            if self.sessions.renew(pool, &key, &session, arrival.at).await? {
                break;
            }
        }
        Ok(())
    }

    /// Issues for a session that counts. Of several it becomes the one in front.
    pub(super) async fn reuse(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        held: &Held,
    ) -> Result<Next, Fault> {
        let Some(proven) = Proven::by_session(&held.session) else {
            return Ok(Next::ToLogin);
        };
        let in_front = arrival.session.as_ref() == Some(&held.id);
        let chosen = (!in_front && !request.prompt.none).then(|| {
            let others = arrival.sessions().filter(|id| **id != held.id).cloned().collect();
            self.new_session(arrival, &held.session.user, &held.id, others)
        });
        let auth_time = held.session.authenticated();
        self.tell_use(arrival, held).await?;
        self.grant(arrival, request, &proven, auth_time, chosen).await
    }
}

/// A session's name says in front whose it is, where its id does.
fn named(id: &SessionId, mut hash: [u8; 32]) -> [u8; 32] {
    if let Some(owner) = id.owner() {
        hash.iter_mut().zip(owner).for_each(|(byte, own)| *byte = own);
    }
    hash
}

fn half(hash: [u8; 32]) -> Owner {
    let mut owner = Owner::default();
    owner.iter_mut().zip(hash).for_each(|(own, byte)| *own = byte);
    owner
}

/// A session beside a request: young enough for the client and for `max_age`, and with all that
/// policy demands of its person by now, or to be signed in to anew.
fn found(held: Held, arrival: &Arrival, request: &AuthorizeRequest) -> Found {
    let pool = &arrival.pool;
    let limit = request.client.session.unwrap_or(pool.session);
    let counts = is_enough(&held.session, &held.account, pool)
        && held.session.is_younger_than(limit, arrival.at)
        && held.session.is_within(request.max_age, arrival.at);
    let due = counts
        .then(|| due_for(&Facts::of(&held.account, pool, &held.session.passed), &request.levels));
    Found { held, due }
}

/// Whether what a session proved is all that policy demands of its person by now.
pub(super) fn is_enough(session: &BrowserSession, account: &Account, pool: &Pool) -> bool {
    proof_due(&Facts::of(account, pool, &session.passed)) == Due::Nothing
}

/// The page on which one of several is chosen.
pub(super) fn ask_which(found: &[Found]) -> Ask {
    if let [own] = found {
        return Ask::Continue { name: own.name() };
    }
    let candidate = |own: &Found| Candidate {
        user: own.held.session.user.clone(),
        name: own.name(),
        ready: own.due.is_some(),
    };
    Ask::ChooseAccount { accounts: found.iter().map(candidate).collect() }
}
