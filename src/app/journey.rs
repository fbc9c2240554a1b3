//! The engines as the web calls them: the same calls, counted.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::LocalBoxFuture;
use tokio::time::sleep;

use crate::brand::Branded;
use crate::domain::{AuthorizeRequest, ClientId, PoolId, UserSub};
use crate::oauth::{GrantType, Params};
use crate::signin::{AccountInput, AccountNext, Arrival, AtAccount, Entered, Fault, Input, Next};
use crate::token::{Ctx, TokenError, Tokens};
use crate::traces::Kind;

use super::App;
use super::funnel::Journey;
use super::pace::{paced, paced_page};

/// How often, and how many times, a form looks for what comes of the same one that was sent before.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
const MOST_LOOKS: u32 = 100;

impl App {
    /// See [`crate::signin::Engine::authorize`].
    pub async fn authorize(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        hinted: Option<&UserSub>,
    ) -> Result<Next, Fault> {
        let (pool, client) = (&arrival.pool.id, &request.client.id);
        self.tell_whose(pool, client);
        let span = self.traces.part("sign_in.authorize", Kind::Ourselves);
        let next = span.hold(self.signin.authorize(arrival, request, hinted)).await;
        span.end(outcome(&next), next.is_err());
        match &next {
            Ok(Next::ToLogin) => {
                self.metrics.journey_begun(pool.as_str(), client.as_str());
                let brand = self.look(arrival);
                self.begun(journey(arrival, client, &brand));
            }
            Ok(next) => self.finished(pool, request, next),
            Err(fault) if is_told_in_place(request, fault) => {}
            Err(_) => self.metrics.journey_finished(pool.as_str(), client.as_str(), "fault"),
        }
        next
    }

    /// See [`crate::signin::Engine::submit`].
    pub async fn submit(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        input: Input,
    ) -> Result<Next, Fault> {
        let step = input.word();
        let next = self.signin.submit(arrival, request, input);
        self.step(arrival, request, step, next).await
    }

    /// What a page of a journey shows. The work is boxed before it is waited for: a future within
    /// futures lies in each of them, and thousands of people wait at once.
    pub fn shown<'a>(
        &'a self,
        work: impl Future<Output = Result<Next, Fault>> + 'a,
    ) -> impl Future<Output = Result<Next, Fault>> + 'a {
        paced_page(self.pace, Box::pin(work))
    }

    /// A step of a journey, counted and told as a part of its request, and boxed as what a page shows.
    pub fn step<'a>(
        &'a self,
        arrival: &'a Arrival,
        request: &'a AuthorizeRequest,
        step: &'static str,
        next: impl Future<Output = Result<Next, Fault>> + 'a,
    ) -> impl Future<Output = Result<Next, Fault>> + 'a {
        self.take_step(arrival, request, step, Box::pin(next))
    }

    async fn take_step(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        step: &'static str,
        next: LocalBoxFuture<'_, Result<Next, Fault>>,
    ) -> Result<Next, Fault> {
        let pool = &arrival.pool.id;
        self.tell_whose(pool, &request.client.id);
        let span = self.traces.part("sign_in.step", Kind::Ourselves);
        span.tell("vestibule.step", step);
        let next = span.hold(paced(step, self.pace, next)).await;
        span.end(outcome(&next), next.is_err());
        self.metrics.step(pool.as_str(), step, outcome(&next));
        if let Ok(next) = &next {
            self.finished(pool, request, next);
            let brand = self.look(arrival);
            self.answered(journey(arrival, &request.client.id, &brand), step, next);
        }
        next
    }

    /// See [`crate::signin::Engine::change_account`].
    pub async fn change_account(
        &self,
        own: &AtAccount<'_>,
        input: AccountInput,
    ) -> Result<AccountNext, Fault> {
        let (pool, step) = (&own.arrival.pool.id, input.word());
        self.tell_whose(pool, &own.client.id);
        let span = self.traces.part("account.change", Kind::Ourselves);
        span.tell("vestibule.step", step);
        let next = span.hold(Box::pin(self.once(own, input))).await;
        let outcome = match &next {
            Ok(next) => next.word(),
            Err(fault) => failed(fault),
        };
        span.end(outcome, next.is_err());
        self.metrics.step(pool.as_str(), step, outcome);
        next
    }

    /// A form that is sent twice is looked at once, and answered twice alike.
    async fn once(&self, own: &AtAccount<'_>, input: AccountInput) -> Result<AccountNext, Fault> {
        let mut looks = 0..MOST_LOOKS;
        let form = loop {
            match self.signin.enter(own, &input).await? {
                Entered::Now(form) => break form,
                Entered::Before(next) => return Ok(*next),
                Entered::Meanwhile if looks.next().is_none() => break None,
                Entered::Meanwhile => sleep(LOOK_AGAIN).await,
            }
        };
        let next = self.signin.change_account(own, input).await;
        if let Some(form) = form {
            // What was done is done, also where nobody can be told of it a second time.
            self.signin.leave(own, form, next.as_ref().ok()).await.ok();
        }
        next
    }

    /// See [`crate::token::Engine::exchange`].
    pub async fn exchange(&self, ctx: Ctx<'_>, params: &Params) -> Result<Tokens, TokenError> {
        self.tell_whose(&ctx.pool.id, &ctx.client.id);
        let span = self.traces.part("token.exchange", Kind::Ourselves);
        let tokens = span.hold(self.token.exchange(ctx, params)).await;
        let outcome = match &tokens {
            Ok(_) => "issued",
            Err(TokenError::Refused(refusal)) => refusal.error.code.as_str(),
            Err(TokenError::Fault(_)) => "fault",
        };
        let grant = params.get("grant_type").and_then(GrantType::parse);
        let grant = grant.map_or("other", GrantType::as_str);
        span.tell("vestibule.grant", grant);
        span.end(outcome, matches!(tokens, Err(TokenError::Fault(_))));
        self.metrics.tokens(ctx.pool.id.as_str(), ctx.client.id.as_str(), grant, outcome);
        tokens
    }

    /// How the pages of a journey look, before anybody says a name.
    fn look(&self, arrival: &Arrival) -> Arc<Branded> {
        self.catalog.load().look(arrival.pool.looks.choose(&arrival.wished, None))
    }

    /// Whose request it is that is under way.
    fn tell_whose(&self, pool: &PoolId, client: &ClientId) {
        self.traces.tell("vestibule.pool", || pool.to_string());
        self.traces.tell("vestibule.client", || client.to_string());
    }

    fn finished(&self, pool: &PoolId, request: &AuthorizeRequest, next: &Next) {
        let outcome = match next {
            Next::Finish(finish) if finish.session.is_some() => "signed_in",
            Next::Finish(_) => "session_used",
            Next::Answered(_) => "refused",
            Next::Ask(_)
            | Next::Moved
            | Next::Again
            | Next::MovedTo(_)
            | Next::ToLogin
            | Next::SignedOut
            | Next::SignedOutOf(_)
            | Next::To(_) => {
                return;
            }
        };
        self.metrics.journey_finished(pool.as_str(), request.client.id.as_str(), outcome);
    }
}

fn journey<'a>(arrival: &'a Arrival, client: &'a ClientId, theme: &'a Branded) -> Journey<'a> {
    Journey { pool: &arrival.pool.id, client, language: &arrival.language, theme }
}

const fn outcome(next: &Result<Next, Fault>) -> &'static str {
    match next {
        Ok(next) => next.word(),
        Err(fault) => failed(fault),
    }
}

const fn failed(fault: &Fault) -> &'static str {
    match fault {
        Fault::Busy { .. } => "busy",
        Fault::Down(_) | Fault::Misfit { .. } => "fault",
    }
}

/// Whether the person is told of a fault, on a page that goes on when it is reloaded. Whoever asked
/// for no page tells the app, and so does what no waiting heals.
pub const fn is_told_in_place(request: &AuthorizeRequest, fault: &Fault) -> bool {
    fault.passes() && !request.prompt.none
}
