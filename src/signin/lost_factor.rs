//! Getting in again without the second factors that were lost, and without an administrator.
//!
//! Two things that are left are proven: what the sign-in began with, and a code to the mailbox or the
//! phone. Neither lets anybody in. They make a request, which is told on every channel of the account
//! and waits as long as the pool says; until it is finished, its owner stops it by one press, or by
//! signing in with a second factor. When its time has come, the same two proofs take the factors away,
//! and end all sessions, tokens and trusted browsers; a new second factor is set up before anything
//! else. Stop and finish are decided by who takes the one row away.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::domain::{
    Account, ClientId, Factor, Happened, LetterKind, LostFactor, Medium, Pool, Secret, Span, User,
    UserSub,
};
use crate::ports::Swapped;
use crate::vault::Mac;

use super::audit::Whom;
use super::decide::{Facts, due};
use super::record::{Kept, RecordId};
use super::step::{Before, Half, Step};
use super::submit::{Asks, Caller, Turn};
use super::{Arrival, Ask, Engine, Fault, Next, Notice};

/// What stops a request: 128 random bits, short enough for a text message.
const SECRET_BYTES: usize = 16;

/// How long it takes to ask, at most.
const ASKED_WITHIN: Span = Span::from_minutes(1);

/// A request is being made for somebody.
#[derive(Serialize, Deserialize)]
struct Asking;

impl Kept for Asking {
    const PLACE: &'static str = "lost factor being asked for";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    /// The request of this person, as long as it counts.
    pub(super) async fn lost_factor(
        &self,
        arrival: &Arrival,
        user: &UserSub,
    ) -> Result<Option<LostFactor>, Fault> {
        if arrival.pool.factors.lost.is_none() {
            return Ok(None);
        }
        let found = self.lost.lost_factor(&arrival.pool.id, user).await?;
        Ok(found.filter(|request| !request.is_over(arrival.at)))
    }

    /// No second factor is at hand.
    pub(super) async fn lose_factor(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        let account = self.account_of_half(turn.arrival, &half).await?;
        let pool = &turn.arrival.pool;
        if account.is_none_or(|own| left(pool, &own, &half).is_empty()) {
            return Ok(Next::Moved);
        }
        self.move_slowly(turn, Step::LostFactor(half)).await
    }

    pub(super) async fn ask_lost_factor(
        &self,
        arrival: &Arrival,
        half: Half,
    ) -> Result<Ask, Fault> {
        let Half { name, notice, .. } = &half;
        let (name, notice) = (name.clone(), *notice);
        let (pool, at) = (&arrival.pool, arrival.at);
        let waits = pool.factors.lost.unwrap_or_default();
        let request = self.lost_factor(arrival, half.user()).await?;
        if let Some(request) = request.as_ref().filter(|request| !request.is_ripe(at)) {
            return Ok(Ask::LostFactorWaits { name, due: request.due });
        }
        let account = self.account_of_half(arrival, &half).await?;
        let methods = account.map(|own| left(pool, &own, &half)).unwrap_or_default();
        Ok(Ask::LostFactor { name, methods, waits, is_ripe: request.is_some(), notice })
    }

    /// What of it is to be proven, beside what the sign-in began with.
    pub(super) async fn prove_lost_factor(
        &self,
        turn: &Turn<'_>,
        half: Half,
        method: &str,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let request = self.lost_factor(arrival, half.user()).await?;
        if request.is_some_and(|request| !request.is_ripe(arrival.at)) {
            return self.move_slowly(turn, Step::LostFactor(half)).await;
        }
        let left = left(&arrival.pool, &account, &half);
        let chosen = Factor::parse(method).filter(|factor| left.contains(factor));
        if let Some(factor) = chosen {
            return self.send_factor(turn, Before::Lost(half), factor, None).await;
        }
        let half = half.with(Notice::MissingMethod);
        self.move_slowly(turn, Step::LostFactor(half)).await
    }

    /// The code was right: both are proven.
    pub(super) async fn lost_factor_proven(
        &self,
        turn: &Turn<'_>,
        half: Half,
        account: &Account,
        by: Factor,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        if left(&arrival.pool, account, &half).is_empty() {
            return self.follow_anyhow(turn, half).await;
        }
        match self.lost_factor(arrival, half.user()).await? {
            None => self.begin_lost_factor(turn, half, &account.user, by).await,
            Some(request) if request.is_ripe(arrival.at) => {
                Box::pin(self.finish_lost_factor(turn, half, account, &request)).await
            }
            Some(_) => self.move_slowly(turn, Step::LostFactor(half)).await,
        }
    }

    /// The notices are on their way before there is anything to be stopped: none waits untold.
    async fn begin_lost_factor(
        &self,
        turn: &Turn<'_>,
        half: Half,
        user: &User,
        by: Factor,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let (pool, asked) = (&arrival.pool, arrival.at);
        let Some(waits) = pool.factors.lost else {
            return self.follow_anyhow(turn, half).await;
        };
        let Some(mark) = self.mark_asking(arrival, &user.sub).await? else {
            return self.move_slowly(turn, Step::LostFactor(half)).await;
        };
        // Whoever was before may have finished between our look and our mark.
        if self.lost_factor(arrival, &user.sub).await?.is_some() {
            self.drop_record(arrival, mark).await?;
            return self.move_slowly(turn, Step::LostFactor(half)).await;
        }
        let secret = URL_SAFE_NO_PAD.encode(self.vault.random::<SECRET_BYTES>());
        let id = self.vault.mac(Mac::LostFactor, &place(pool, &secret));
        let passed = half.passed();
        let proofs = passed.iter().map(|passed| passed.factor).chain([by]).collect();
        let request = LostFactor { id, proofs, asked, due: asked + waits };
        let stop = stop_link(pool, turn.client(), &secret);
        let (stop, takes_effect) = (Secret::new(stop), request.due);
        let kind = LetterKind::LostFactorBegun { stop, takes_effect };
        self.tell_everywhere(arrival, user, &kind).await?;
        if self.lost.ask_lost_factor(&pool.id, &user.sub, &request).await? {
            self.record(turn, Some(Whom::User(user)), Happened::LostFactorBegun).await?;
        }
        self.drop_record(arrival, mark).await?;
        self.move_slowly(turn, Step::LostFactor(half)).await
    }

    /// Marks that a request is being made: of proofs that come at once one makes it, so that the
    /// link of every notice stops what it tells of.
    async fn mark_asking(
        &self,
        arrival: &Arrival,
        user: &UserSub,
    ) -> Result<Option<RecordId>, Fault> {
        let parts = [arrival.pool.id.as_str(), Asking::PLACE, user.as_str()].map(str::as_bytes);
        let stored = self.stored_under::<Asking>(arrival, &parts).await?;
        if stored.standing.step().is_some() {
            return Ok(None);
        }
        let id = stored.id;
        let marked = self.store(arrival, id, stored.version, Asking, ASKED_WITHIN).await?;
        Ok((marked == Swapped::Yes).then_some(id))
    }

    async fn finish_lost_factor(
        &self,
        turn: &Turn<'_>,
        half: Half,
        account: &Account,
        request: &LostFactor,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let (pool, at, user) = (&arrival.pool, arrival.at, &account.user);
        let passkey = half.passed().iter().any(|passed| passed.factor == Factor::Passkey);
        let (sub, id) = (&user.sub, &request.id);
        if !self.lost.finish_lost_factor(&pool.id, sub, id, passkey, at).await? {
            return self.follow_anyhow(turn, half).await;
        }
        self.record(turn, Some(Whom::User(user)), Happened::LostFactorFinished).await?;
        if let Err(error) =
            self.tell_everywhere(arrival, user, &LetterKind::LostFactorFinished).await
        {
            tracing::warn!(pool.id = %pool.id, user.sub = %sub, %error, "A notice could not be sent");
        }
        // All from before is void, and what was proven here was proven for this.
        let half = half.dated(at);
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let due = due(&Facts::of_half(&account, pool, &half));
        self.follow(turn, half, due).await
    }

    /// On every channel of the account, proven or not.
    async fn tell_everywhere(
        &self,
        arrival: &Arrival,
        user: &User,
        kind: &LetterKind,
    ) -> Result<(), Fault> {
        let all = Medium::ALL.into_iter().filter_map(|medium| medium.channel(&user.attributes));
        for to in all {
            let letter = arrival.letter(to, user.display_name().to_owned(), kind.clone());
            self.courier.send(letter, arrival.at).await?;
        }
        Ok(())
    }

    /// Whatever waits, waits no more. No when there was nothing, or somebody was quicker.
    pub(super) async fn stop_lost_factor(
        &self,
        asker: &impl Asks,
        user: &UserSub,
    ) -> Result<bool, Fault> {
        let stopped = self.lost.stop_lost_factor(&asker.arrival().pool.id, user).await?;
        if stopped {
            self.record(asker, Some(Whom::Sub(user)), Happened::LostFactorStopped).await?;
        }
        Ok(stopped)
    }

    /// The link of a notice, opened in whatever browser, and its button pressed. The right secret is
    /// never made to wait.
    pub async fn stop_lost_factor_by_link(
        &self,
        arrival: &Arrival,
        client: &ClientId,
        secret: &str,
    ) -> Result<Ask, Fault> {
        let (caller, pool) = (Caller { arrival, client }, &arrival.pool);
        let ids: Vec<_> =
            self.vault.macs(Mac::LostFactor, &place(pool, secret)).map(|(_, id)| id).collect();
        for id in ids {
            if let Some(owner) = self.lost.lost_factor_owner(&pool.id, &id).await? {
                let done = self.stop_lost_factor(&caller, &owner).await?;
                return Ok(Ask::LostFactorStopped { done });
            }
        }
        let full = self.count_stranger(&caller).await?;
        Ok(full.unwrap_or(Ask::LostFactorStopped { done: false }))
    }
}

/// What this person may prove in place of a second factor, beside what the sign-in began with: a code
/// to where none is asked for as a second factor. Nothing where the pool has no such way, where no
/// second factor is due, or where none could be set up behind it.
pub(super) fn left(pool: &Pool, account: &Account, half: &Half) -> Vec<Factor> {
    let facts = Facts { preferred: None, ..Facts::of(account, pool, &half.passed()) };
    let asked = facts.seconds(&[]);
    if pool.factors.lost.is_none() || half.adds() || asked.is_empty() || !facts.can_set_up() {
        return Vec::new();
    }
    let attributes = &account.user.attributes;
    let reached = |factor: &Factor| {
        factor.medium().is_some_and(|own| pool.sends(own) && own.verified(attributes).is_some())
    };
    let codes = [Factor::EmailCode, Factor::TextCode].into_iter();
    let is_new = |factor: &Factor| !facts.passed.contains(factor) && !asked.contains(factor);
    codes.filter(|factor| is_new(factor) && reached(factor)).collect()
}

fn place<'a>(pool: &'a Pool, secret: &'a str) -> [&'a [u8]; 2] {
    [pool.id.as_str().as_bytes(), secret.as_bytes()]
}

fn stop_link(pool: &Pool, client: &ClientId, secret: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("client_id", client.as_str());
    query.append_pair("stop", secret);
    pool.origin.at(&format!("/lost-factor?{}", query.finish()))
}
