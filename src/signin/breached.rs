//! Passwords that strangers know, or guess: looked at when one is chosen, and at sign-in where the pool
//! asks for it. A look-up may ask somebody else and an estimate takes time, so both come behind a count,
//! and behind everything that costs nothing.
//!
//! At sign-in, a right password that is in a breach opens nothing by itself any more: whoever has it may
//! have it from there. Who can be reached chooses another by way of their mailbox or telephone; whom no
//! code reaches does it in this sign-in, behind every other factor that is due.

use crate::domain::{
    Account, Attributes, BrokenRule, Credential, Password, SignInFailure, User, UserStatus, told_of,
};

use crate::vault::sha256;

use super::audit::Whom;
use super::decide::{Facts, due};
use super::step::Half;
use super::submit::Turn;
use super::{Arrival, Engine, Fault, Next, Notice};

impl Engine {
    /// What is wrong with a password beside the rules that its characters keep, if anything.
    pub(super) async fn too_well_known(
        &self,
        arrival: &Arrival,
        chosen: &Password,
        about: &[&str],
    ) -> Result<Option<BrokenRule>, Fault> {
        let policy = &arrival.pool.password;
        if policy.is_guessable(chosen, about) {
            return Ok(Some(BrokenRule::Guessable));
        }
        let breached = match &self.breaches {
            Some(breaches) if policy.unbreached => breaches.is_breached(chosen).await?,
            Some(_) | None => false,
        };
        Ok(breached.then_some(BrokenRule::Breached))
    }

    /// Whether the right password of somebody is to be replaced, as strangers know it. Where nobody can
    /// say, it is good enough: nobody is kept out by a service that is away.
    pub(super) async fn is_given_away(
        &self,
        arrival: &Arrival,
        account: &Account,
        typed: &Password,
    ) -> bool {
        let looks = arrival.pool.password.checked_at_sign_in
            && account.user.status == UserStatus::Confirmed;
        match &self.breaches {
            Some(breaches) if looks => breaches.is_breached(typed).await.unwrap_or(false),
            Some(_) | None => false,
        }
    }

    /// Goes on from a right password that is in a breach.
    pub(super) async fn given_away(
        &self,
        turn: &Turn<'_>,
        half: Half,
        account: &Account,
    ) -> Result<Next, Fault> {
        let (user, notice) = (&account.user, Notice::BreachedPassword);
        if let Some(next) = self.reset_behind_password(turn, user, &half.name, notice).await? {
            let why = SignInFailure::BreachedPassword;
            self.record_failure(turn, Whom::User(user), why).await?;
            return Ok(next);
        }
        // As it is by now: its hash may have been replaced by a better one a moment ago.
        let now = self.account_of_half(turn.arrival, &half).await?;
        let Some((account, outworn)) =
            now.and_then(|own| own.credential.as_ref().map(stamp).map(|stamp| (own, stamp)))
        else {
            return self.back_to_start(turn, half.name, Notice::OutOfDate).await;
        };
        let half = half.renewing(outworn);
        let facts = Facts::of_half(&account, &turn.arrival.pool, &half);
        self.follow_anew(turn, half, due(&facts)).await
    }
}

/// By what a password is known that gives way to another.
pub(super) fn stamp(credential: &Credential) -> [u8; 32] {
    sha256(credential.hash.expose().as_bytes())
}

/// What strangers may know of somebody, and no password is to be made of.
pub(super) fn known_of<'a>(arrival: &'a Arrival, user: &'a User) -> Vec<&'a str> {
    known_by(arrival, &user.username, &user.attributes)
}

pub(super) fn known_by<'a>(
    arrival: &'a Arrival,
    name: &'a str,
    attributes: &'a Attributes,
) -> Vec<&'a str> {
    let ours = [name, arrival.pool.name.as_str()];
    ours.into_iter().chain(told_of(attributes)).collect()
}
