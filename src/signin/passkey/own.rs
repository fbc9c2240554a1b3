//! A passkey that somebody shows who is signed in, to prove that it is still them.

use crate::domain::{Happened, SessionId, SignInFailure, User, UserSub};

use super::super::audit::Whom;
use super::super::submit::Asks;
use super::super::{Arrival, Engine, Fault, Notice};
use super::ceremony::{Bound, Ceremony, Opened, Shown, Task, place};

/// What became of a passkey that was shown.
pub enum OwnShown {
    /// It is theirs, and signed what it should.
    Right {
        /// Whether its key never leaves the device.
        bound: bool,
    },
    /// The very same was shown before.
    Again,
    Wrong(Notice),
}

impl Engine {
    /// What a page needs to ask for one of somebody's own passkeys, in this session of theirs; nothing
    /// for a browser that has no id yet.
    pub(in crate::signin) async fn ask_own_passkey(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        session: &SessionId,
    ) -> Result<Option<Ceremony>, Fault> {
        let pool = &arrival.pool;
        let Some(browser) = arrival.browser.as_ref().filter(|_| pool.passkeys.is_some()) else {
            return Ok(None);
        };
        let own = self.passkeys.passkeys(&pool.id, user).await?;
        let place = place(browser, Task::Prove(user), Bound::Session(session));
        self.asked(pool, &place, &own, arrival.at).map(Some)
    }

    /// Takes the challenge, then looks at what answers it.
    pub(in crate::signin) async fn check_own_passkey(
        &self,
        asker: &impl Asks,
        user: &User,
        session: &SessionId,
        shown: Shown,
    ) -> Result<OwnShown, Fault> {
        let arrival = asker.arrival();
        let late = OwnShown::Wrong(Notice::PasskeyTooLate);
        let Some(browser) = arrival.browser.as_ref().filter(|_| arrival.pool.passkeys.is_some())
        else {
            return Ok(late);
        };
        let whom = Some(Whom::User(user));
        let place = place(browser, Task::Prove(&user.sub), Bound::Session(session));
        let state = match self.take_ceremony(arrival, &place, &shown.state).await? {
            Opened::Fresh(state) => state,
            Opened::Again => return Ok(OwnShown::Again),
            Opened::Stale => {
                let why = Happened::SignInFailed(SignInFailure::StalePasskey);
                self.record(asker, whom, why).await?;
                return Ok(late);
            }
        };
        let held = self.passkey_shown(&arrival.pool.id, &shown.credential).await?;
        let signed = match held.filter(|held| held.account.user.sub == user.sub) {
            Some(held) => self.signed(asker, &held, state).await?,
            None => self.wrong(asker, whom, SignInFailure::WrongPasskey).await?,
        };
        Ok(signed.map_or_else(OwnShown::Wrong, |signed| OwnShown::Right { bound: signed.bound }))
    }
}
