//! What an outcome of the engine becomes in HTTP. Nothing else turns outcomes into answers.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, LOCATION, REFRESH, RETRY_AFTER};

use crate::app::{App, Journey};
use crate::domain::{
    Answer, AuthorizeError, AuthorizeRequest, Browser, Client, Medium, Pool, Shown,
};
use crate::oauth::Params;
use crate::signin::{AccountPlace, Ask, Ceremony, Finish, NewSession, Next, Notice, Place};
use crate::token::TokenError;

use super::frame::Frame;
use super::pages;
use super::visit::Visit;
use super::{Problem, cookies, csrf, document};

/// After how many seconds a page without script looks again whether it may go on.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("5");

/// An answer in the making: for whom, and at which pool.
pub struct Reply<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub pool: &'a Arc<Pool>,
}

impl Reply<'_> {
    /// Everything that can come of a sign-in under way.
    pub async fn next(
        &self,
        request: &AuthorizeRequest,
        next: Next,
    ) -> Result<HttpResponse, Problem> {
        match next {
            Next::Ask(Ask::Confirm { .. } | Ask::AwaitApproval { .. })
                if self.visit.path == path(Place::Login) =>
            {
                Ok(self.to(Place::Confirm))
            }
            Next::Ask(ask) => self.ask(request, ask, None),
            Next::Moved | Next::Again | Next::ToLogin => Ok(self.to(Place::Login)),
            Next::MovedTo(browser) => {
                let mut response = self.redirect_to(Place::Login);
                self.bind(&mut response, &browser, true);
                Ok(response)
            }
            Next::SignedOut => {
                let mut response = self.to(Place::Login);
                cookies::put(&mut response, &self.visit.jar(self.pool).end_session());
                Ok(response)
            }
            Next::SignedOutOf(left) => {
                let mut response = self.to(Place::Login);
                let jar = self.visit.jar(self.pool);
                let lasts = self.pool.longest_session;
                cookies::put(&mut response, &jar.keep_sessions(&left, lasts));
                Ok(response)
            }
            Next::Answered(answer) => self.answer(&request.client, answer, None),
            Next::To(place) => Ok(self.to(place)),
            Next::Finish(finish) => self.finish(&request.client, &finish).await,
        }
    }

    /// A page of the flow. `beside` is what the web itself has to say about the form that came.
    pub fn ask(
        &self,
        request: &AuthorizeRequest,
        ask: Ask,
        beside: Option<csrf::Unverified>,
    ) -> Result<HttpResponse, Problem> {
        self.page(&request.client, Some(request), ask, beside)
    }

    /// A page for a client, from whose forms the answer to a request may lead on to it.
    pub fn page(
        &self,
        client: &Client,
        request: Option<&AuthorizeRequest>,
        ask: Ask,
        beside: Option<csrf::Unverified>,
    ) -> Result<HttpResponse, Problem> {
        let (browser, fresh) = self.visit.browser(self.app, self.pool);
        let notice = ask.notice().map_or("none", Notice::word);
        self.app.metrics.page(self.pool.id.as_str(), ask.word(), notice);
        let frame = self.frame(Some(client));
        if let (Some(_), None, true) = (request, beside, self.visit.is_look) {
            let (language, theme) = (frame.chrome.text.lang(), &*frame.chrome.brand);
            let (pool, client) = (&self.pool.id, &client.id);
            self.app.page_shown(Journey { pool, client, language, theme }, &ask);
        }
        let frame = match ask.name() {
            Some(name) => frame.of(self.app, self.visit, self.pool, name),
            None => frame,
        };
        let status = match (&ask, beside) {
            (_, Some(_)) => StatusCode::FORBIDDEN,
            (Ask::Locked { .. } | Ask::TooMany { .. }, None) => StatusCode::TOO_MANY_REQUESTS,
            (
                Ask::LinkExpired | Ask::SignInLinkExpired | Ask::LostFactorStopped { done: false },
                None,
            ) => StatusCode::BAD_REQUEST,
            _ => StatusCode::OK,
        };
        let wait = match &ask {
            Ask::Locked { wait } | Ask::TooMany { wait } => Some(wait.seconds_up().max(1)),
            _ => None,
        };
        let (asks, looks_again) =
            (matches!(ask, Ask::Code { link: Some(_), .. }), matches!(ask, Ask::AwaitLink { .. }));
        let csrf = csrf::value(&self.app.vault, self.pool, &browser);
        let passkey = match (&ask, request) {
            (Ask::SignIn { .. }, Some(request)) => self.passkey(&browser, request)?,
            _ => None,
        };
        let html = pages::ask(&frame, &csrf, ask, passkey, beside)?;
        let leads_to = request.map(|request| request.callback.to.as_str());
        let target = leads_to.map(document::form_target);
        let page = if asks { document::asking } else { document::html };
        let mut response = page(status, html, target.as_slice());
        if looks_again {
            response.headers_mut().insert(REFRESH, LOOK_AGAIN);
        }
        if let Some(seconds) = wait {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        self.bind(&mut response, &browser, fresh);
        Ok(response)
    }

    /// A passkey in place of a name, at the clients that take one.
    fn passkey(
        &self,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> Result<Option<Ceremony>, Problem> {
        let (engine, pool) = (&self.app.signin, self.pool.as_ref());
        if !engine.takes_passkeys(pool, request) {
            return Ok(None);
        }
        Ok(Some(engine.ask_passkey(pool, browser, request, &[], self.visit.at)?))
    }

    /// To a page of the flow, with everything that was asked for in the address.
    fn to(&self, place: Place) -> HttpResponse {
        let mut response = self.redirect_to(place);
        let (browser, fresh) = self.visit.browser(self.app, self.pool);
        self.bind(&mut response, &browser, fresh);
        response
    }

    fn redirect_to(&self, place: Place) -> HttpResponse {
        redirect(&format!("{}?{}", path(place), self.visit.query))
    }

    /// The end of a sign-in: the session goes into the browser, whose own id changes with it, so
    /// that nothing from before the sign-in is worth anything after.
    async fn finish(&self, client: &Client, finish: &Finish) -> Result<HttpResponse, Problem> {
        let answer = match self
            .app
            .answer(self.pool, client, finish, self.visit.at, &self.visit.visitor)
            .await
        {
            Ok(answer) => answer,
            Err(TokenError::Refused(refusal)) => finish.callback.with_error(refusal.error),
            Err(TokenError::Fault(fault)) => return Err(fault.into()),
        };
        self.answer(client, answer, finish.session.as_ref())
    }

    /// An answer on its way to the client, with the session that began, if one did.
    pub fn answer(
        &self,
        client: &Client,
        answer: Answer,
        session: Option<&NewSession>,
    ) -> Result<HttpResponse, Problem> {
        let mut response = match answer {
            Answer::Redirect(to) => redirect(&to),
            Answer::Form { action, fields } => {
                let target = document::form_target(&action);
                let html = pages::form_post(&self.frame(Some(client)), action, fields)?;
                document::html(StatusCode::OK, html, &[target])
            }
        };
        let jar = self.visit.jar(self.pool);
        let (browser, fresh) = if let Some(session) = session {
            cookies::put(&mut response, &jar.set_session(session));
            cookies::put(&mut response, &jar.set_known(session));
            if !session.trusted.is_empty() {
                cookies::put(&mut response, &jar.set_trusted(session));
            }
            (Browser::new(self.app.vault.random()), true)
        } else {
            self.visit.browser(self.app, self.pool)
        };
        self.bind(&mut response, &browser, fresh);
        Ok(response)
    }

    /// An authorization request that cannot be used: to the client where that is safe, else to a
    /// page of ours.
    pub fn refuse(&self, client: &Client, error: AuthorizeError) -> Result<HttpResponse, Problem> {
        match error {
            AuthorizeError::Shown(why) => Ok(shown(why, Some(client))),
            AuthorizeError::Returned(callback, error) => {
                self.answer(client, callback.with_error(error), None)
            }
        }
    }

    pub fn frame(&self, client: Option<&Client>) -> Frame {
        Frame::new(self.app, self.visit, self.pool, client)
    }

    /// The cookies of every page: the browser's own when it has none, the CSRF value, the language
    /// when one was chosen.
    pub fn bind(&self, response: &mut HttpResponse, browser: &Browser, fresh: bool) {
        let jar = self.visit.jar(self.pool);
        if fresh {
            cookies::put(response, &jar.set_browser(browser));
        }
        let value = csrf::value(&self.app.vault, self.pool, browser);
        cookies::put(response, &jar.set_csrf(value));
        if let Some(tag) = self.visit.chosen_language(self.app) {
            cookies::put(response, &jar.set_language(tag));
        }
    }
}

/// The address of a page of the flow, as the original has it.
pub const fn path(place: Place) -> &'static str {
    match place {
        Place::Login => "/login",
        Place::SignUp => "/signup",
        Place::Confirm => "/confirm",
        Place::Forgot => "/forgotPassword",
        Place::Reset => "/confirmforgotPassword",
    }
}

/// The address of a page of the account; the original has but the one for passkeys.
pub const fn account_path(place: AccountPlace) -> &'static str {
    match place {
        AccountPlace::Overview => "/account",
        AccountPlace::Profile => "/account/profile",
        AccountPlace::Contact(Medium::Email) => "/account/email",
        AccountPlace::Contact(Medium::PhoneNumber) => "/account/phone",
        AccountPlace::Password => "/account/password",
        AccountPlace::Authenticator => "/account/authenticator",
        AccountPlace::Passkeys => "/account/passkeys",
        AccountPlace::Passkey => "/account/passkey",
        AccountPlace::AddPasskey => "/passkeys/add",
        AccountPlace::Terms => "/account/terms",
        AccountPlace::Sessions => "/account/sessions",
        AccountPlace::Events => "/account/events",
        AccountPlace::NotMe { .. } => "/account/not-me",
        AccountPlace::NewAuthenticator => "/account/authenticator/add",
        AccountPlace::RecoveryCodes => "/account/recovery-codes",
        AccountPlace::Proof => "/account/proof",
        AccountPlace::Deletion => "/account/delete",
    }
}

/// A redirect with an empty body.
pub fn redirect(to: &str) -> HttpResponse {
    HttpResponse::Found().insert_header((LOCATION, to)).finish()
}

/// To the error page, in the query that the original writes (contract, section 4.6).
pub fn shown(why: Shown, client: Option<&Client>) -> HttpResponse {
    let word = match why {
        Shown::MissingParameters => "Required parameters missing",
        Shown::RedirectMismatch => "redirect_mismatch",
        Shown::NotActivated => "unauthorized_client",
        Shown::UnknownClient | Shown::Malformed => "invalid_request",
    };
    let mut params = Params::default().with("error", word);
    if let (Shown::RedirectMismatch, Some(client)) = (why, client) {
        params = params.with("client_id", client.id.as_str());
    }
    redirect(&format!("/error?{}", params.encode()))
}
