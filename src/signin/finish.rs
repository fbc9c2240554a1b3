//! The one place where a proof becomes a code and a session.

use crate::domain::{
    Agent, At, AuthorizeRequest, BrowserSession, CodeGrant, FamilyId, Happened, LetterKind, Level,
    Passed, Secret, SessionId, Span, User, UserGrant, UserSub,
};
use crate::oauth::ResponseType;
use crate::vault::{AuthorizationCode, KnownBrowser};

use super::audit::Whom;
use super::decide::{Due, Facts, due};
use super::record::Standing;
use super::risk::{NEW_ACCOUNT, is_told};
use super::step::{Finished, Proven, Step};
use super::submit::Turn;
use super::{Arrival, Engine, Fault, Finish, Granted, NewSession, Next};

/// Fixed, single use (contract, section 11.6).
const CODE_LASTS: Span = Span::from_minutes(5);
/// How many accounts a browser is known to at most.
const KNOWN_ACCOUNTS: usize = 4;
/// A form sent twice comes within moments.
pub(super) const REPEATED_WITHIN: Span = Span::from_minutes(1);

impl Engine {
    /// A new session under a new id, the old one ended, and what the client asked for.
    pub(super) async fn finish(&self, turn: &Turn<'_>, proven: Proven) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        if !self.may_be_added_to(arrival, &proven).await? {
            self.drop_record(arrival, turn.id).await?;
            return Ok(Next::Moved);
        }
        let (user, passed) = (proven.user().clone(), proven.passed());
        let began = proven.began().unwrap_or(arrival.at);
        let others = self.beside(arrival, &user).await?;
        let session = self.open_session(arrival, user.clone(), passed, began).await?;
        self.end_all_but(arrival, &others).await?;
        let factors = proven.passed().iter().map(|passed| passed.factor).collect();
        let what = Happened::SignedIn { factors, risk: proven.risk().cloned() };
        self.record(turn, Some(Whom::Sub(proven.user())), what).await?;
        self.tell_of_sign_in(turn, &proven).await?;
        if proven.began().is_none() {
            self.see_place(arrival, &user).await?;
        }
        let counts_as_two = arrival.pool.passkeys.as_ref().is_some_and(|own| own.counts_as_two);
        if arrival.pool.factors.lost.is_some() && proven.has_second(counts_as_two) {
            self.stop_lost_factor(turn, &user).await?;
        }
        let trusted = self.trust_browser(turn, &proven).await?;
        let new = NewSession { trusted, ..self.new_session(arrival, &user, &session, others) };
        let next = self.grant(arrival, turn.request, &proven, began, Some(new)).await?;
        if turn.version.is_some() || proven.began().is_some() {
            let step = Step::Finished(Finished::new(proven, &session));
            self.store(arrival, turn.id, turn.version, step, REPEATED_WITHIN).await?;
        }
        Ok(next)
    }

    /// Writes to the person that somebody signed in as them, where it was unusual or in a browser
    /// that is not known to the account, and the pool has it. Whose account was made a moment ago
    /// knows that it is them.
    async fn tell_of_sign_in(&self, turn: &Turn<'_>, proven: &Proven) -> Result<(), Fault> {
        let arrival = turn.arrival;
        let unusual = proven.risk().filter(|risk| is_told(arrival, risk));
        if unusual.is_none() && !arrival.pool.tells_new_browsers {
            return Ok(());
        }
        let found = self.users.user(&arrival.pool.id, proven.user()).await?;
        let is_new = |own: &User| {
            self.known(arrival, own).is_none() && arrival.at.since(own.created) >= NEW_ACCOUNT
        };
        let Some(user) = found.filter(|own| unusual.is_some() || is_new(own)) else {
            return Ok(());
        };
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("client_id", turn.request.client.id.as_str());
        let events = arrival.pool.origin.at(&format!("/account/events?{}", query.finish()));
        let browser = arrival.visitor.agent.clone().unwrap_or_default();
        let address = arrival.visitor.address.map(|own| own.to_string()).unwrap_or_default();
        let country = self.country(arrival);
        let not_me = self.trail.is_some().then(|| Secret::new(events));
        let kind = match unusual {
            Some(risk) => {
                let signs = risk.signs.clone();
                LetterKind::UnusualSignIn { browser, address, country, signs, not_me }
            }
            None => LetterKind::NewDevice { browser, address, country, not_me },
        };
        self.tell(arrival, &user, kind).await;
        Ok(())
    }

    /// What adds to a session adds to one that still stands: whoever signed out meanwhile is out.
    async fn may_be_added_to(&self, arrival: &Arrival, proven: &Proven) -> Result<bool, Fault> {
        let Some(began) = proven.began() else {
            return Ok(true);
        };
        let held = self.held(arrival).await?;
        let mut sessions = held.iter().map(|own| &own.session);
        Ok(sessions.any(|own| own.user == *proven.user() && own.started == began))
    }

    /// The answer to a form that was sent twice: the same session, and a code that works. A session
    /// that ended meanwhile, or that is no longer enough, gives nothing to a tab left behind.
    pub(super) async fn finish_again(
        &self,
        turn: &Turn<'_>,
        finished: Finished,
    ) -> Result<Next, Fault> {
        let (proven, session) = finished.again();
        let arrival = turn.arrival;
        let holder =
            Arrival { session: Some(session.clone()), others: Vec::new(), ..arrival.clone() };
        let live = self.live_session(&holder).await?;
        let enough = live.filter(|own| {
            due(&Facts::of(&own.account, &holder.pool, &own.session.passed)) == Due::Nothing
        });
        let Some(own) = enough else {
            self.drop_record(arrival, turn.id).await?;
            return Ok(Next::Moved);
        };
        let (user, auth_time) = (&own.session.user, own.session.authenticated());
        let others = self.beside(arrival, user).await?;
        let new = self.new_session(arrival, user, &session, others);
        self.grant(arrival, turn.request, &proven, auth_time, Some(new)).await
    }

    /// Whether this sign-in finished while its answer was being looked at.
    pub(super) async fn finished_meanwhile(
        &self,
        turn: &Turn<'_>,
    ) -> Result<Option<Finished>, Fault> {
        let Some(browser) = &turn.arrival.browser else {
            return Ok(None);
        };
        let stored = self.stored::<Step>(turn.arrival, browser, turn.request).await?;
        Ok(match stored.standing {
            Standing::At(Step::Finished(finished)) => Some(finished),
            Standing::At(_) | Standing::Over { .. } | Standing::Nothing => None,
        })
    }

    pub(super) async fn open_session(
        &self,
        arrival: &Arrival,
        user: UserSub,
        passed: Vec<Passed>,
        started: At,
    ) -> Result<SessionId, Fault> {
        let pool = &arrival.pool.id;
        let id = SessionId::begin(self.session_owner(pool, &user), self.vault.random());
        let agent = Agent::of(arrival.visitor.agent.as_deref().unwrap_or_default());
        let session = BrowserSession { user, passed, started, used: arrival.at, agent };
        let until = started + arrival.pool.longest_session;
        let key = self.session_key(pool, &id);
        self.sessions.put(pool, &key, &session, until, arrival.at).await?;
        Ok(id)
    }

    /// What the browser is given of a session.
    pub(super) fn new_session(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        id: &SessionId,
        others: Vec<SessionId>,
    ) -> NewSession {
        NewSession {
            id: id.clone(),
            others,
            lasts: arrival.pool.longest_session,
            known: self.known_from_now_on(arrival, user),
            known_for: self.limiter.limits().browser_known,
            trusted: Vec::new(),
            trusted_for: arrival.pool.factors.remember.unwrap_or(Span::from_seconds(0)),
        }
    }

    /// Writes the code, or hands on what the implicit grant needs.
    pub(super) async fn grant(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        proven: &Proven,
        auth_time: At,
        session: Option<NewSession>,
    ) -> Result<Next, Fault> {
        let grant = self.user_grant(request, proven.user().clone(), proven.passed(), auth_time);
        let granted = match request.response_type {
            ResponseType::Token => Granted::Tokens(Box::new(grant)),
            ResponseType::Code => {
                let code = AuthorizationCode::generate(&self.vault);
                let pool = &arrival.pool.id;
                let redirect_uri = request.callback.to.as_str().to_owned();
                let grant = CodeGrant { grant, redirect_uri, pkce: request.pkce.clone() };
                let until = arrival.at + CODE_LASTS;
                let hash = code.hash(&self.vault, pool);
                self.codes.put(pool, &hash, &grant, until, arrival.at).await?;
                Granted::Code(code)
            }
        };
        let factors = proven.passed().iter().map(|passed| passed.factor).collect();
        let callback = request.callback.clone();
        Ok(Next::Finish(Box::new(Finish { callback, granted, factors, session })))
    }

    /// A new handle for this account, and those of others who use this browser.
    fn known_from_now_on(&self, arrival: &Arrival, user: &UserSub) -> Vec<KnownBrowser> {
        let pool = &arrival.pool.id;
        let own = KnownBrowser::issue(&self.vault, pool, user, arrival.at);
        let others = arrival.known.iter().filter(|known| !known.is_of(&self.vault, pool, user));
        std::iter::once(own).chain(others.cloned()).take(KNOWN_ACCOUNTS).collect()
    }

    fn user_grant(
        &self,
        request: &AuthorizeRequest,
        user: UserSub,
        passed: Vec<Passed>,
        auth_time: At,
    ) -> UserGrant {
        let reached = Level::of_passed(&passed);
        let level = request.levels.iter().copied().find(|level| *level <= reached);
        UserGrant {
            level,
            client: request.client.id.clone(),
            user,
            scope: request.scope.clone(),
            nonce: request.nonce.clone(),
            resource: request.resource.clone(),
            claims: request.claims.clone(),
            auth_time,
            passed,
            family: FamilyId::new(self.vault.uuid()),
            event: self.vault.uuid(),
        }
    }
}
