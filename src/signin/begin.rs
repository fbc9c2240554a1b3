//! What a GET finds: a session that counts, a sign-in under way, or neither. Writes nothing for
//! a visitor who is not signed in.

use crate::domain::{
    Account, AuthorizeRequest, BrowserSession, Pool, PoolId, SessionId, Span, UserSub,
};
use crate::oauth::ErrorCode;
use crate::vault::Mac;

use super::decide::{Due, Facts, due};
use super::record::Standing;
use super::step::{Proven, Step};
use super::{Arrival, Ask, Engine, Fault, NameForm, Next, Notice};

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
        let found = self.usable_session(arrival, request).await?;
        let found = found.filter(|(session, _)| hinted.is_none_or(|sub| *sub == session.user));
        match found {
            Some((session, _)) => self.reuse(arrival, request, &session).await,
            None if request.prompt.none => {
                Ok(Next::Answered(request.callback.with_error(ErrorCode::LoginRequired.into())))
            }
            None => Ok(Next::ToLogin),
        }
    }

    /// `/login`: the page that is due.
    pub async fn show(&self, arrival: &Arrival, request: &AuthorizeRequest) -> Result<Next, Fault> {
        if request.prompt.none {
            return self.authorize(arrival, request, None).await;
        }
        if let Some((_, account)) = self.usable_session(arrival, request).await? {
            let name = account.user.display_name().to_owned();
            return Ok(Next::Ask(Ask::Continue { name }));
        }
        let Some(browser) = &arrival.browser else {
            return Ok(Next::Ask(first_page(request)));
        };
        let stored = self.stored::<Step>(arrival, browser, request).await?;
        Ok(Next::Ask(match stored.standing {
            Standing::Nothing => first_page(request),
            Standing::At(step) => self.ask(arrival, request, step).await?,
            Standing::Over { name } => {
                let notice = Some(Notice::TimeRanOut);
                Ask::SignIn { name, form: name_form(request), notice }
            }
        }))
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

    /// The session of this browser, if this request may use it: young enough for the client and
    /// for `max_age`, not overruled by `prompt=login`, of a user who may still sign in, and
    /// with all that policy demands of them by now.
    pub(super) async fn usable_session(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<(BrowserSession, Account)>, Fault> {
        if request.prompt.login {
            return Ok(None);
        }
        let limit = request.client.session.unwrap_or(arrival.pool.session);
        let found = self.live_session(arrival).await?;
        Ok(found.filter(|(session, account)| {
            let age = arrival.at.since(session.authenticated());
            is_enough(session, account, &arrival.pool)
                && session.is_younger_than(limit, arrival.at)
                && request.max_age.is_none_or(|max| max > 0 && age <= Span::from_seconds(max))
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
