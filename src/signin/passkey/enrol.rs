//! A new passkey: offered behind a sign-in, demanded in place of a second factor that is missing, or
//! wished for at the account.

use uuid::Uuid;
use webauthn_rs::prelude::{Credential, RegisterPublicKeyCredential};
use webauthn_rs_proto::ResidentKeyRequirement;

use crate::domain::{
    Account, AuthorizeRequest, CredentialId, Factor, Happened, LetterKind, Passkey, User,
};
use crate::ports::PasskeyAdded;

use super::super::audit::Whom;
use super::super::decide::{Due, Facts, due};
use super::super::enrol::named;
use super::super::step::{Half, Step};
use super::super::submit::{Asks, Turn};
use super::super::{Arrival, Engine, Fault, Next, Notice};
use super::ceremony::{Bound, Ceremony, Opened, Shown, Task, place};
use super::check::written;
use super::maker;
use super::party::{Party, Registration};

/// What somebody sends to add a passkey.
#[derive(Debug)]
pub struct NewPasskey {
    pub shown: Shown,
    /// What they call it.
    pub name: String,
}

/// A passkey that was kept.
pub(in crate::signin) struct Added {
    /// Whether its key never leaves the device.
    bound: bool,
}

impl Engine {
    /// What a page needs to have a passkey made.
    pub(in crate::signin) async fn ask_new_passkey(
        &self,
        arrival: &Arrival,
        user: &User,
        bound: Bound<'_>,
    ) -> Result<Option<Ceremony>, Fault> {
        let (pool, at) = (&arrival.pool, arrival.at);
        let Some(browser) = arrival.browser.as_ref().filter(|_| pool.passkeys.is_some()) else {
            return Ok(None);
        };
        let own = self.passkeys.passkeys(&pool.id, &user.sub).await?;
        let own = own.iter().map(|passkey| passkey.id.bytes()).collect();
        let handle = Uuid::parse_str(user.sub.as_str())
            .map_err(|_| Fault::misfit(format!("the sub {} is no UUID", user.sub)))?;
        let name = user.display_name();
        let shown = user.attributes.get("name").unwrap_or(name);
        let (mut options, state) = Party::of(pool)?
            .ask_new(handle, name, shown, own)
            .map_err(|error| Fault::misfit(format!("a passkey cannot be made: {error}")))?;
        if let Some(selection) = &mut options.authenticator_selection {
            selection.resident_key = Some(ResidentKeyRequirement::Required);
            selection.require_resident_key = true;
        }
        let options = serde_json::to_string(&options)
            .map_err(|error| Fault::misfit(format!("options of a passkey: {error}")))?;
        let place = place(browser, Task::Add(&user.sub), bound);
        Ok(Some(Ceremony { options, state: self.sealed(pool, &place, state, at)? }))
    }

    /// Keeps a passkey that was made, if it is what was asked for.
    pub(in crate::signin) async fn add_passkey(
        &self,
        asker: &impl Asks,
        user: &User,
        bound: Bound<'_>,
        new: NewPasskey,
    ) -> Result<Result<Added, Notice>, Fault> {
        let arrival = asker.arrival();
        let pool = &arrival.pool;
        let Some(browser) = arrival.browser.as_ref().filter(|_| pool.passkeys.is_some()) else {
            return Ok(Err(Notice::PasskeyTooLate));
        };
        let place = place(browser, Task::Add(&user.sub), bound);
        let state: Registration =
            match self.take_ceremony(arrival, &place, &new.shown.state).await? {
                Opened::Fresh(state) => state,
                Opened::Again | Opened::Stale => return Ok(Err(Notice::PasskeyTooLate)),
            };
        let Some((passkey, added)) = made(arrival, &state, &new)? else {
            return Ok(Err(Notice::PasskeyRefused));
        };
        let name = passkey.name.clone();
        match self.passkeys.add_passkey(&pool.id, &user.sub, &passkey, arrival.at).await? {
            PasskeyAdded::Yes => {}
            PasskeyAdded::Taken => return Ok(Err(Notice::PasskeyKnown)),
            PasskeyAdded::Full => return Ok(Err(Notice::PasskeysFull)),
            PasskeyAdded::NoSuchUser => return Ok(Err(Notice::PasskeyRefused)),
        }
        self.browsers.forget_browsers(&pool.id, &user.sub).await?;
        let what = Happened::FactorAdded(Factor::Passkey);
        self.record(asker, Some(Whom::User(user)), what).await?;
        self.tell(arrival, user, LetterKind::PasskeyAdded { name }).await;
        Ok(Ok(added))
    }

    /// Where nothing more is due: a passkey is offered to those who may like one, once in a while.
    pub(in crate::signin) async fn finish_or_offer(
        &self,
        turn: &Turn<'_>,
        half: Half,
    ) -> Result<Next, Fault> {
        if self.may_offer(turn, &half).await? {
            return self.move_slowly(turn, Step::OfferPasskey(half)).await;
        }
        self.finish(turn, half.prove()).await
    }

    async fn may_offer(&self, turn: &Turn<'_>, half: &Half) -> Result<bool, Fault> {
        let pool = &turn.arrival.pool;
        let offers = pool.passkeys.as_ref().is_some_and(|policy| policy.offered);
        if !offers || !self.takes_passkeys(pool, turn.request) {
            return Ok(false);
        }
        let account = self.account_of_half(turn.arrival, half).await?;
        let useful = |account: &Account| {
            let first = Facts { passkey: true, ..Facts::of(account, pool, &[]) };
            !account.has_passkey
                && first.first(&pool.factors.first).contains(&Factor::Passkey)
                && !Facts::proven(account, pool, &half.passed()).owes_second(pool.asks_for_levels)
        };
        if !account.as_ref().is_some_and(useful) {
            return Ok(false);
        }
        let declined = self.passkeys.declined(&pool.id, half.user()).await?;
        Ok(declined.may_be_asked(turn.arrival.at))
    }

    /// "Not now": the sign-in ends as it would have without the offer.
    pub(in crate::signin) async fn decline_passkey(
        &self,
        turn: &Turn<'_>,
        half: Half,
    ) -> Result<Next, Fault> {
        let (arrival, pool) = (turn.arrival, &turn.arrival.pool);
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        self.passkeys.decline(&pool.id, half.user(), arrival.at).await?;
        match due(&Facts::of_half(&account, pool, &half)) {
            Due::Nothing => self.finish(turn, half.prove()).await,
            due => self.follow(turn, half, due).await,
        }
    }

    /// A passkey was made where it was offered.
    pub(in crate::signin) async fn take_offer(
        &self,
        turn: &Turn<'_>,
        half: Half,
        new: NewPasskey,
    ) -> Result<Next, Fault> {
        let (arrival, pool) = (turn.arrival, &turn.arrival.pool);
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let due = due(&Facts::of_half(&account, pool, &half));
        if due != Due::Nothing {
            return self.follow(turn, half, due).await;
        }
        let bound = Bound::Request(turn.request);
        if let Err(notice) = self.add_passkey(turn, &account.user, bound, new).await? {
            if let Some(finished) = self.finished_meanwhile(turn).await? {
                return self.finish_again(turn, finished).await;
            }
            return self.move_slowly(turn, Step::OfferPasskey(half.with(notice))).await;
        }
        self.finish(turn, half.prove()).await
    }

    /// A passkey was made by somebody who must have a second factor: it is passed with it.
    pub(in crate::signin) async fn prove_new_passkey(
        &self,
        turn: &Turn<'_>,
        half: Half,
        new: NewPasskey,
    ) -> Result<Next, Fault> {
        let (arrival, pool) = (turn.arrival, &turn.arrival.pool);
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        match due(&Facts::of_half(&account, pool, &half)) {
            Due::SetUp(possible) if possible.contains(&Factor::Passkey) => {}
            due => return self.follow(turn, half, due).await,
        }
        let bound = Bound::Request(turn.request);
        let added = match self.add_passkey(turn, &account.user, bound, new).await? {
            Ok(added) => added,
            Err(notice) => {
                return self.move_slowly(turn, Step::SetUpPasskey(half.with(notice))).await;
            }
        };
        let half = half.and(Factor::Passkey, arrival.at).bound(added.bound);
        let facts = Facts::of_half(&account, pool, &half).with(Factor::Passkey);
        self.follow_set_up(turn, half, &account, due(&facts)).await
    }

    /// The page of somebody who may have a passkey made in the course of a sign-in.
    pub(in crate::signin) async fn ceremony_of_half(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        half: &Half,
    ) -> Result<Option<Ceremony>, Fault> {
        let Some(account) = self.account_of_half(arrival, half).await? else {
            return Ok(None);
        };
        self.ask_new_passkey(arrival, &account.user, Bound::Request(request)).await
    }
}

/// The passkey that was made; none where it is not what was asked for.
fn made(
    arrival: &Arrival,
    state: &Registration,
    new: &NewPasskey,
) -> Result<Option<(Passkey, Added)>, Fault> {
    let shown = serde_json::from_str::<RegisterPublicKeyCredential>(&new.shown.credential);
    let Ok(shown) = shown else {
        return Ok(None);
    };
    let Ok(key) = Party::of(&arrival.pool)?.finish_new(&shown, state) else {
        return Ok(None);
    };
    let record = written(&key)?;
    let Some(id) = CredentialId::of(key.cred_id()) else {
        return Ok(None);
    };
    let Credential { backup_state: synced, backup_eligible, .. } = Credential::from(key);
    let maker = maker::told(&shown, &new.shown.credential);
    let name = Some(named(&new.name)).filter(|name| !name.is_empty());
    let name = name.or_else(|| maker::known(&maker).map(str::to_owned)).unwrap_or_default();
    let (created, used) = (arrival.at, None);
    let passkey = Passkey { id, name, record, synced, created, used, maker };
    Ok(Some((passkey, Added { bound: !backup_eligible })))
}
