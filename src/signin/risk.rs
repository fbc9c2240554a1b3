//! How unusual a sign-in is, looked at with its first factor, and what follows from that.
//!
//! It is looked up before a guess is looked at, and for names that nobody has too, so that no time
//! tells whether a guess was right that is answered as if it were wrong.

use tokio::runtime::Handle;
use uuid::Uuid;

use crate::domain::{
    Account, At, Circumstances, Factor, Happened, LetterKind, Passed, Risk, RiskAction, SeenPlace,
    Span, Spot, User, UserSub, neighbourhood,
};
use crate::limits::Subject;
use crate::vault::{KnownBrowser, Mac};

use super::attempts::Guessed;
use super::audit::Whom;
use super::decide::Facts;
use super::submit::Turn;
use super::{Arrival, Engine, Fault};

/// For so long whoever made an account is taken for who signs in to it.
pub(super) const NEW_ACCOUNT: Span = Span::from_minutes(60);

impl Engine {
    /// How unusual it is that this account is signed in to here and now, if it is. The guess at its
    /// first factor was counted.
    pub(super) async fn assess(
        &self,
        arrival: &Arrival,
        guessed: Guessed<'_>,
        account: Option<&Account>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Risk>, Fault> {
        let (pool, at) = (&arrival.pool, arrival.at);
        let policy = pool.risk.as_ref();
        let Some(policy) = policy.filter(|own| !own.exempts(arrival.visitor.address)) else {
            return Ok(None);
        };
        let failures: u32 = match known {
            Some(_) => 0,
            None => self.failures(arrival, guessed).await?,
        };
        let nobody = UserSub::from(Uuid::nil());
        let sub = account.map_or(&nobody, |own| &own.user.sub);
        let since = at - self.limiter.limits().browser_known;
        let seen = self.places.seen_places(&pool.id, sub, since).await?;
        let Some(user) = account.map(|own| &own.user) else {
            return Ok(None);
        };
        if at.since(user.created) < NEW_ACCOUNT {
            return Ok(None);
        }
        Ok(Risk::of(&Circumstances {
            at,
            browser_is_known: known.is_some(),
            // This one is among them.
            failures: failures.saturating_sub(1),
            network: &self.network_hashes(arrival, &user.sub),
            spot: &self.spot(arrival),
            seen: &seen,
            fastest: policy.fastest,
        }))
    }

    /// Whether somebody who proved a first factor is kept out. Then the page is the one of a wrong
    /// guess, which counts as one, and whose account it is is told.
    pub(super) async fn is_blocked(
        &self,
        turn: &Turn<'_>,
        account: &Account,
        first: Factor,
        risk: Option<&Risk>,
    ) -> Result<bool, Fault> {
        let (arrival, pool) = (turn.arrival, &turn.arrival.pool);
        let Some((policy, risk)) = pool.risk.as_ref().zip(risk) else {
            return Ok(false);
        };
        let action = policy.action(risk.level);
        let passed = [Passed::of(first, arrival.at)];
        let user = &account.user;
        if !Facts::of(account, pool, &passed).at_risk(account, pool, action).is_blocked() {
            let what = Happened::SignInAssessed { risk: risk.clone(), action };
            self.record(turn, Some(Whom::User(user)), what).await?;
            return Ok(false);
        }
        let what = Happened::SignInBlocked { risk: risk.clone() };
        self.record(turn, Some(Whom::User(user)), what).await?;
        self.tell_blocked(arrival, user, risk).await;
        Ok(true)
    }

    /// Beside the answer, which may not take longer than that to a wrong guess.
    async fn tell_blocked(&self, arrival: &Arrival, user: &User, risk: &Risk) {
        let kind = LetterKind::SignInBlocked {
            browser: arrival.visitor.agent.clone().unwrap_or_default(),
            address: arrival.visitor.address.map(|own| own.to_string()).unwrap_or_default(),
            country: self.country(arrival),
            signs: risk.signs.clone(),
        };
        let (engine, arrival, user) = (self.clone(), arrival.clone(), user.clone());
        let told = async move {
            let (pool, about) = (&arrival.pool.id, Subject::Account(&user.sub));
            match engine.limiter.warned(pool, about, arrival.at).await {
                Ok(true) => engine.tell(&arrival, &user, kind).await,
                Ok(false) => {}
                Err(error) => tracing::warn!(
                    pool.id = %pool, user.sub = %user.sub, %error, "A notice could not be sent"
                ),
            }
        };
        match Handle::try_current() {
            Ok(handle) => drop(handle.spawn(told)),
            Err(_) => told.await,
        }
    }

    /// Writes from where somebody signed in, so that it is nothing new the next time. What is exempt
    /// says nothing of where people are: it may be the way of many of them into the internet.
    pub(super) async fn see_place(&self, arrival: &Arrival, user: &UserSub) -> Result<(), Fault> {
        let policy = arrival.pool.risk.as_ref();
        let skips = policy.is_some_and(|own| own.exempts(arrival.visitor.address));
        let hashes = self.network_hashes(arrival, user);
        let Some(hash) = hashes.first().copied().filter(|_| arrival.pool.sees_places && !skips)
        else {
            return Ok(());
        };
        let (pool, at) = (&arrival.pool.id, arrival.at);
        let Spot { country, point } = self.spot(arrival);
        let country = country.map(|country| country.code);
        let place = SeenPlace { hash, first: at, last: at, country, point };
        let since = at - self.limiter.limits().browser_known;
        self.places.see_place(pool, user, &place, since).await
    }

    /// What is kept of where somebody signed in from.
    pub(super) async fn own_places(
        &self,
        arrival: &Arrival,
        user: &UserSub,
    ) -> Result<Vec<SeenPlace>, Fault> {
        if !arrival.pool.sees_places {
            return Ok(Vec::new());
        }
        self.places.seen_places(&arrival.pool.id, user, At::from_millis(0)).await
    }

    /// Nothing where nobody looks for unusual sign-ins.
    pub(super) async fn forget_places(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        since: At,
    ) -> Result<(), Fault> {
        if !arrival.pool.sees_places {
            return Ok(());
        }
        self.places.forget_places(&arrival.pool.id, user, since).await
    }

    /// Where in the world somebody is, as far as it is known.
    fn spot(&self, arrival: &Arrival) -> Spot {
        let address = arrival.visitor.address;
        address.map(|own| self.atlas.locate(own, &arrival.language)).unwrap_or_default()
    }

    /// The name of the country that somebody is in; empty where it is not known.
    pub(super) fn country(&self, arrival: &Arrival) -> String {
        self.spot(arrival).country.map(|country| country.name).unwrap_or_default()
    }

    /// Every name by which this network may be kept for somebody, the current master key's first.
    fn network_hashes(&self, arrival: &Arrival, user: &UserSub) -> Vec<[u8; 32]> {
        let Some(network) = arrival.visitor.address.and_then(neighbourhood) else {
            return Vec::new();
        };
        let network = network.to_string();
        let parts = [arrival.pool.id.as_str(), user.as_str(), &network].map(str::as_bytes);
        self.vault.macs(Mac::SeenPlace, &parts).map(|(_, hash)| hash).collect()
    }
}

/// Whether whose account it is is told of a sign-in for being unusual.
pub(super) fn is_told(arrival: &Arrival, risk: &Risk) -> bool {
    let policy = arrival.pool.risk.as_ref();
    policy.is_some_and(|policy| policy.action(risk.level) == RiskAction::Notify)
}
