//! A passkey that is shown to sign in: alone, or behind another factor.

use crate::domain::{
    Account, At, AuthorizeRequest, Browser, Factor, Happened, Passkey, Pool, SignInFailure,
};

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::decide::{Facts, due};
use super::super::step::{Half, Identify, NamedOnly, Step};
use super::super::submit::Turn;
use super::super::{Arrival, Engine, Fault, Next, Notice};
use super::ceremony::{Bound, Ceremony, Opened, Shown, Task, place};
use super::check::Signed;
use super::party::Authentication;

/// Where somebody stands who shows a passkey.
#[derive(Debug)]
pub enum Stand {
    /// At the first page, whatever stands in the name field.
    Start,
    /// A name was given.
    Named(NamedOnly),
    /// The first factor was passed.
    Second(Half),
}

/// Whose passkey it is, and what their authenticator said.
struct Right {
    account: Account,
    signed: Signed,
}

impl Stand {
    /// The same page once more, with something to say.
    fn again(self, notice: Notice) -> Step {
        let said = Some(notice);
        match self {
            Self::Start => Step::Identify(Identify { name: String::new(), notice: said }),
            Self::Named(named) => Step::Passkey(NamedOnly { notice: said, ..named }),
            Self::Second(half) => Step::SecondPasskey(half.with(notice)),
        }
    }
}

impl Engine {
    /// Whether the first page may ask for a passkey, without a name.
    pub fn takes_passkeys(&self, pool: &Pool, request: &AuthorizeRequest) -> bool {
        request.client.chooses_factor
            && pool.passkeys.is_some()
            && pool.factors.first.contains(&Factor::Passkey)
    }

    /// What a page needs to ask for a passkey: any of the relying party's, or one of these.
    pub fn ask_passkey(
        &self,
        pool: &Pool,
        browser: &Browser,
        request: &AuthorizeRequest,
        allowed: &[Passkey],
        at: At,
    ) -> Result<Ceremony, Fault> {
        let place = place(browser, Task::SignIn, Bound::Request(request));
        self.asked(pool, &place, allowed, at)
    }

    /// The passkeys of whoever passed a first factor, for the browser to choose among.
    pub(in crate::signin) async fn own_passkeys(
        &self,
        arrival: &Arrival,
        half: &Half,
    ) -> Result<Vec<Passkey>, Fault> {
        self.passkeys.passkeys(&arrival.pool.id, half.user()).await
    }

    pub(in crate::signin) async fn check_passkey(
        &self,
        turn: &Turn<'_>,
        stand: Stand,
        shown: Shown,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let Some(browser) = arrival.browser.as_ref().filter(|_| arrival.pool.passkeys.is_some())
        else {
            return Ok(Next::Moved);
        };
        let place = place(browser, Task::SignIn, Bound::Request(turn.request));
        let state = match self.take_ceremony(arrival, &place, &shown.state).await? {
            Opened::Fresh(state) => state,
            Opened::Again => return self.shown_again(turn, stand).await,
            Opened::Stale => return self.too_late(turn, stand).await,
        };
        match self.checked(turn, &stand, &shown.credential, state).await? {
            Ok(right) => self.passkey_was_right(turn, stand, right).await,
            Err(notice) => self.move_to(turn, stand.again(notice)).await,
        }
    }

    /// A form sent twice: what came of the first is the answer to both.
    async fn shown_again(&self, turn: &Turn<'_>, stand: Stand) -> Result<Next, Fault> {
        match self.finished_meanwhile(turn).await? {
            Some(finished) => self.finish_again(turn, finished).await,
            None => self.too_late(turn, stand).await,
        }
    }

    async fn too_late(&self, turn: &Turn<'_>, stand: Stand) -> Result<Next, Fault> {
        self.record(turn, None, Happened::SignInFailed(SignInFailure::StalePasskey)).await?;
        self.move_to(turn, stand.again(Notice::PasskeyTooLate)).await
    }

    /// Whose passkey it is, if it is one, signed what it should, and may be used here. Everything
    /// else is answered alike.
    async fn checked(
        &self,
        turn: &Turn<'_>,
        stand: &Stand,
        credential: &str,
        state: Authentication,
    ) -> Result<Result<Right, Notice>, Fault> {
        let Some(held) = self.passkey_shown(&turn.arrival.pool.id, credential).await? else {
            return self.wrong(turn, None, SignInFailure::WrongPasskey).await;
        };
        let account = &held.account;
        let whom = Some(Whom::User(&account.user));
        if !account.user.enabled {
            return self.wrong(turn, whom, SignInFailure::Disabled).await;
        }
        if !self.fits(turn, stand, account).await? {
            return self.wrong(turn, whom, SignInFailure::WrongPasskey).await;
        }
        let signed = self.signed(turn, &held, state).await?;
        Ok(signed.map(|signed| Right { account: held.account, signed }))
    }

    /// Whether it is who they said they are, and whether a passkey may be shown here.
    async fn fits(&self, turn: &Turn<'_>, stand: &Stand, account: &Account) -> Result<bool, Fault> {
        let (arrival, pool) = (turn.arrival, &turn.arrival.pool);
        let may_begin = || {
            let facts = Facts::of(account, pool, &[]);
            self.takes_passkeys(pool, turn.request)
                && facts.first(&pool.factors.first).contains(&Factor::Passkey)
        };
        Ok(match stand {
            Stand::Start => may_begin(),
            Stand::Named(named) => {
                let named = self.account(arrival, &named.name).await?;
                named.is_some_and(|named| named.user.sub == account.user.sub) && may_begin()
            }
            Stand::Second(half) => {
                *half.user() == account.user.sub && account.user.honours(half.since())
            }
        })
    }

    async fn passkey_was_right(
        &self,
        turn: &Turn<'_>,
        stand: Stand,
        right: Right,
    ) -> Result<Next, Fault> {
        let Right { account, signed: Signed { verified, bound } } = right;
        let (pool, at) = (&turn.arrival.pool, turn.arrival.at);
        let (stand, name) = match stand {
            Stand::Start => (Stand::Start, account.user.display_name().to_owned()),
            Stand::Named(named) => {
                let name = named.name.clone();
                (Stand::Named(named), name)
            }
            Stand::Second(half) => {
                let half = half.and(Factor::Passkey, at).bound(bound);
                let facts = Facts::of_half(&account, pool, &half);
                return self.follow(turn, half, due(&facts)).await;
            }
        };
        let user = &account.user;
        // Whoever was verified was not phished, nor did they find the authenticator.
        let risk = if verified {
            None
        } else {
            let (guessed, known) = (Guessed::Password(&user.sub), self.known(turn.arrival, user));
            self.assess(turn.arrival, guessed, Some(&account), known).await?
        };
        if self.is_blocked(turn, &account, Factor::Passkey, risk.as_ref()).await? {
            return self.move_to(turn, stand.again(Notice::PasskeyRefused)).await;
        }
        let half = Half::first(user.sub.clone(), name, Factor::Passkey, at).bound(bound);
        let half = half.at_risk(risk);
        let facts = Facts::of_half(&account, pool, &half);
        self.follow_anew(turn, half, due(&facts)).await
    }
}
