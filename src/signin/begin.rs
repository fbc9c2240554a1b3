//! What a GET finds: a session that counts, a sign-in under way, or neither. Writes nothing for
//! a visitor who is not signed in.

use crate::domain::{
    Account, AuthorizeRequest, BrowserSession, Factor, Pool, PoolId, SessionId, UserSub,
};
use crate::oauth::ErrorCode;
use crate::vault::Mac;

use super::decide::{Due, Facts, due, due_for};
use super::record::Standing;
use super::step::{Half, Proven, Step};
use super::{Arrival, Ask, Engine, Fault, NameForm, Next, Notice};

/// A session that a request may use, and what the request wants beyond it.
pub(super) struct Found {
    pub session: BrowserSession,
    pub account: Account,
    pub due: Due,
}

impl Found {
    /// Where the person adds what is missing, and nothing else.
    fn one_more(self) -> Option<Step> {
        let name = self.account.user.display_name().to_owned();
        let half = Half::of_session(&self.session, name)?;
        match self.due {
            Due::Second(Factor::Totp) => Some(Step::Totp(half)),
            Due::Second(_) | Due::ChooseSecond(_) => Some(Step::ChooseSecond(half)),
            _ => None,
        }
    }

    /// Whether this person cannot give what the client wants, be it by signing in anew.
    fn is_in_vain(&self, arrival: &Arrival, request: &AuthorizeRequest) -> bool {
        let facts = Facts::of(&self.account, &arrival.pool, &[]);
        let first = request.first_factors(&arrival.pool);
        self.due == Due::Unmet && !facts.reaches_any(&facts.first(first), &request.levels)
    }
}

impl Engine {
    /// `/oauth2/authorize`: straight to the client where a session counts, else to the pages.
    ///
    /// `hinted` is whom a strict client's `id_token_hint` names; somebody else's session is none.
    pub async fn authorize(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        hinted: Option<&UserSub>,
    ) -> Result<Next, Fault> {
        let found = self.session_for(arrival, request).await?;
        let found = found.filter(|own| hinted.is_none_or(|sub| *sub == own.session.user));
        match found {
            Some(Found { session, due: Due::Nothing, .. }) => {
                self.reuse(arrival, request, &session).await
            }
            _ if request.prompt.none => {
                Ok(Next::Answered(request.callback.with_error(ErrorCode::LoginRequired.into())))
            }
            Some(own) if own.is_in_vain(arrival, request) => {
                let error = ErrorCode::UnmetAuthenticationRequirements.into();
                Ok(Next::Answered(request.callback.with_error(error)))
            }
            _ => Ok(Next::ToLogin),
        }
    }

    /// `/login`: the page that is due.
    pub async fn show(&self, arrival: &Arrival, request: &AuthorizeRequest) -> Result<Next, Fault> {
        if request.prompt.none {
            return self.authorize(arrival, request, None).await;
        }
        let found = self.session_for(arrival, request).await?;
        if let Some(Found { account, due: Due::Nothing, .. }) = &found {
            let name = account.user.display_name().to_owned();
            return Ok(Next::Ask(Ask::Continue { name }));
        }
        let standing = match &arrival.browser {
            Some(browser) => self.stored::<Step>(arrival, browser, request).await?.standing,
            None => Standing::Nothing,
        };
        let more = found.and_then(Found::one_more);
        Ok(Next::Ask(match (standing, more) {
            (Standing::At(step), _) | (_, Some(step)) => self.ask(arrival, request, step).await?,
            (Standing::Nothing, None) => first_page(request),
            (Standing::Over { name }, None) => {
                let notice = Some(Notice::TimeRanOut);
                Ask::SignIn { name, form: name_form(request), notice }
            }
        }))
    }

    /// The step that adds to the session what the client wants of it, where there is one.
    pub(super) async fn step_up(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<Step>, Fault> {
        if request.levels.is_empty() {
            return Ok(None);
        }
        Ok(self.session_for(arrival, request).await?.and_then(Found::one_more))
    }

    /// Issues for a session that counts.
    pub(super) async fn reuse(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        session: &BrowserSession,
    ) -> Result<Next, Fault> {
        let Some(proven) = Proven::by_session(session) else {
            return Ok(Next::ToLogin);
        };
        self.grant(arrival, request, &proven, session.authenticated(), None).await
    }

    /// The session of this browser, if this request may use it or add to it: young enough for the
    /// client and for `max_age`, not overruled by `prompt=login`, of a user who may still sign in,
    /// and with all that policy demands of them by now.
    pub(super) async fn session_for(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<Found>, Fault> {
        if request.prompt.login {
            return Ok(None);
        }
        let limit = request.client.session.unwrap_or(arrival.pool.session);
        let found = self.live_session(arrival).await?;
        let counts = found.filter(|(session, account)| {
            is_enough(session, account, &arrival.pool)
                && session.is_younger_than(limit, arrival.at)
                && session.is_within(request.max_age, arrival.at)
        });
        Ok(counts.map(|(session, account)| {
            let facts = Facts::of(&account, &arrival.pool, &session.passed);
            let due = due_for(&facts, &request.levels);
            Found { session, account, due }
        }))
    }

    /// The session of this browser and whose it is, whatever a request may make of it.
    pub(super) async fn live_session(
        &self,
        arrival: &Arrival,
    ) -> Result<Option<(BrowserSession, Account)>, Fault> {
        let Some(id) = &arrival.session else {
            return Ok(None);
        };
        let pool = &arrival.pool.id;
        let mut found = None;
        for key in self.session_keys(pool, id) {
            found = self.sessions.load(pool, &key, arrival.at).await?;
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

    /// Ends this browser's session (`/logout`). Without one it does nothing.
    pub async fn sign_out(&self, arrival: &Arrival) -> Result<(), Fault> {
        let ended = self.live_session(arrival).await?;
        self.end_session(arrival).await?;
        match ended {
            Some((session, _)) => self.record_sign_out(arrival, &session.user).await,
            None => Ok(()),
        }
    }

    pub(super) async fn end_session(&self, arrival: &Arrival) -> Result<(), Fault> {
        let Some(id) = &arrival.session else {
            return Ok(());
        };
        let pool = &arrival.pool.id;
        for key in self.session_keys(pool, id) {
            self.sessions.remove(pool, &key).await?;
        }
        Ok(())
    }

    /// Every name under which a session may be kept: one for each master key, the current first.
    fn session_keys(&self, pool: &PoolId, id: &SessionId) -> Vec<[u8; 32]> {
        let parts = [pool.as_str().as_bytes(), id.bytes().as_slice()];
        self.vault.macs(Mac::Session, &parts).map(|(_, key)| key).collect()
    }

    /// Whose session this browser holds, if any.
    pub async fn signed_in(&self, arrival: &Arrival) -> Result<Option<UserSub>, Fault> {
        Ok(self.live_session(arrival).await?.map(|(session, _)| session.user))
    }
}

/// Whether what a session proved is all that policy demands of its person by now.
pub(super) fn is_enough(session: &BrowserSession, account: &Account, pool: &Pool) -> bool {
    due(&Facts::of(account, pool, &session.passed)) == Due::Nothing
}

fn first_page(request: &AuthorizeRequest) -> Ask {
    let name = request.login_hint.clone().unwrap_or_default();
    Ask::SignIn { name, form: name_form(request), notice: None }
}

pub(super) fn name_form(request: &AuthorizeRequest) -> NameForm {
    if request.client.identifier_first || request.client.chooses_factor {
        NameForm::IdentifierFirst
    } else {
        NameForm::Combined
    }
}
