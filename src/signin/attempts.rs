//! Guesses, counted before they are looked at, and by account: never by address or by spelling.
//!
//! A browser that signed the account in before has a count of its own, so that strangers who guess
//! at an account do not lock out whose it is.

use crate::domain::{Action, Happened, Lockout, Passage, PoolId, SignInFailure, User, UserSub};
use crate::limits::{Posted, Subject};
use crate::vault::{KnownBrowser, Mac, sha256};

use super::audit::Whom;
use super::step::Step;
use super::submit::{Asks, Turn};
use super::{Arrival, Ask, Engine, Fault, Input};

/// What is guessed at.
#[derive(Clone, Copy, Debug)]
pub enum Guessed<'a> {
    /// The password of this account.
    Password(&'a UserSub),
    /// The password of a name nobody has: it locks as an account's would.
    Nobody(&'a str),
    /// The second factor of this account, whichever is tried.
    Second(&'a UserSub),
    /// A code that was sent to this account, and is not its second factor.
    Code(&'a UserSub),
    /// A code that was sent to nobody.
    NobodysCode(&'a str),
}

impl<'a> Guessed<'a> {
    pub(super) const fn whom(self) -> Whom<'a> {
        match self {
            Self::Password(sub) | Self::Second(sub) | Self::Code(sub) => Whom::Sub(sub),
            Self::Nobody(name) | Self::NobodysCode(name) => Whom::Nobody(name),
        }
    }

    fn subject(&self) -> Subject<'_> {
        match self {
            Self::Password(sub) | Self::Second(sub) | Self::Code(sub) => Subject::Account(sub),
            Self::Nobody(name) | Self::NobodysCode(name) => Subject::Nobody(name),
        }
    }
}

impl Engine {
    /// The handle by which this browser is known to the account, if a sign-out everywhere did not
    /// end it.
    pub(super) fn known<'a>(&self, arrival: &'a Arrival, user: &User) -> Option<&'a KnownBrowser> {
        self.known_of(arrival, &user.sub).filter(|known| user.honours(known.issued()))
    }

    fn known_of<'a>(&self, arrival: &'a Arrival, user: &UserSub) -> Option<&'a KnownBrowser> {
        let pool = &arrival.pool.id;
        arrival.known.iter().find(|known| known.is_of(&self.vault, pool, user))
    }

    /// Counts a form that guesses at no password; one that does is counted when it is known whose.
    pub(super) async fn admit(
        &self,
        turn: &Turn<'_>,
        step: Option<&Step>,
        input: &Input,
    ) -> Result<Option<Ask>, Fault> {
        if input.guesses_a_password() {
            return Ok(None);
        }
        let arrival = turn.arrival;
        let nobody = step.and_then(Step::waits_for).map(|name| arrival.pool.names.nobody(name));
        let subject = match (step.and_then(Step::user), &nobody) {
            (Some(user), _) => Some(Subject::Account(user)),
            (None, nobody) => nobody.as_deref().map(Subject::Nobody),
        };
        let known = match subject {
            Some(Subject::Account(user)) => self.known_of(arrival, user),
            Some(Subject::Nobody(_)) => None,
            None => arrival.known.first(),
        };
        self.pass(turn, subject, known).await
    }

    /// Counts a guess: the page that says to wait, or nothing where it may be looked at.
    pub(super) async fn count_password(
        &self,
        asker: &impl Asks,
        guessed: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Ask>, Fault> {
        if let Some(full) = self.pass(asker, Some(guessed.subject()), known).await? {
            return Ok(Some(full));
        }
        self.count(asker, guessed, known).await
    }

    /// Counts a form that is about an account and guesses at nothing.
    pub(super) async fn count_form(
        &self,
        asker: &impl Asks,
        about: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Ask>, Fault> {
        self.pass(asker, Some(about.subject()), known).await
    }

    /// Counts something that is done for an account now and then: the page that says to wait, or
    /// nothing where it may be done. A known browser counts for itself where strangers could fill the
    /// count of the account; in a session, they cannot.
    pub(super) async fn count_action(
        &self,
        asker: &impl Asks,
        action: Action,
        about: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Ask>, Fault> {
        let (pool, at) = (&asker.arrival().pool.id, asker.arrival().at);
        let passage = self.limiter.acted(pool, action, (about.subject(), known), at).await?;
        self.waits(asker, Some(about.whom()), passage).await
    }

    /// The page that says to wait, where there was too much of something.
    pub(super) async fn waits(
        &self,
        asker: &impl Asks,
        whom: Option<Whom<'_>>,
        passage: Passage,
    ) -> Result<Option<Ask>, Fault> {
        let Passage::Full { wait } = passage else {
            return Ok(None);
        };
        self.record(asker, whom, Happened::RequestLimited).await?;
        Ok(Some(Ask::TooMany { wait }))
    }

    pub(super) async fn count(
        &self,
        asker: &impl Asks,
        guessed: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Ask>, Fault> {
        let (pool, at) = (&asker.arrival().pool.id, asker.arrival().at);
        let key = self.attempt_key(pool, guessed, known);
        let Lockout::Locked { until } = self.attempts.count(pool, &key, at).await? else {
            return Ok(None);
        };
        self.record_failure(asker, guessed.whom(), SignInFailure::Locked).await?;
        Ok(Some(Ask::Locked { wait: until.since(at) }))
    }

    /// How many guessed wrong lately, from browsers that are not known.
    pub(super) async fn failures(
        &self,
        arrival: &Arrival,
        guessed: Guessed<'_>,
    ) -> Result<u32, Fault> {
        let pool = &arrival.pool.id;
        self.attempts.failures(pool, &self.attempt_key(pool, guessed, None), arrival.at).await
    }

    pub(super) async fn forget(
        &self,
        arrival: &Arrival,
        guessed: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> Result<(), Fault> {
        let pool = &arrival.pool.id;
        self.attempts.forget(pool, &self.attempt_key(pool, guessed, known)).await
    }

    /// Counts a form of somebody whose account is nobody's business.
    pub(super) async fn count_stranger(&self, asker: &impl Asks) -> Result<Option<Ask>, Fault> {
        self.pass(asker, None, asker.arrival().known.first()).await
    }

    async fn pass(
        &self,
        asker: &impl Asks,
        subject: Option<Subject<'_>>,
        known: Option<&KnownBrowser>,
    ) -> Result<Option<Ask>, Fault> {
        let arrival = asker.arrival();
        let posted = Posted {
            pool: &arrival.pool.id,
            client: asker.client(),
            address: arrival.visitor.address,
            subject,
            known,
        };
        let passage = self.limiter.posted(posted, arrival.at).await?;
        let whom = subject.map(|subject| match subject {
            Subject::Account(sub) => Whom::Sub(sub),
            Subject::Nobody(name) => Whom::Nobody(name),
        });
        self.waits(asker, whom, passage).await
    }

    fn attempt_key(
        &self,
        pool: &PoolId,
        guessed: Guessed<'_>,
        known: Option<&KnownBrowser>,
    ) -> [u8; 32] {
        let own = |what: &str, sub: &UserSub| match known {
            None => sha256(format!("{what} {sub}").as_bytes()),
            Some(known) => {
                let parts = [pool.as_str(), "guess", what, sub.as_str()].map(str::as_bytes);
                let [pool, guess, what, sub] = parts;
                self.vault.mac(Mac::Counter, &[pool, guess, what, sub, known.nonce()])
            }
        };
        match guessed {
            Guessed::Password(sub) => own("password", sub),
            Guessed::Second(sub) => own("totp", sub),
            Guessed::Code(sub) => own("code", sub),
            Guessed::Nobody(name) => {
                self.vault.mac(Mac::Nobody, &[pool.as_str().as_bytes(), name.as_bytes()])
            }
            Guessed::NobodysCode(name) => {
                let parts = [pool.as_str(), name, "code"].map(str::as_bytes);
                self.vault.mac(Mac::Nobody, &parts)
            }
        }
    }
}
