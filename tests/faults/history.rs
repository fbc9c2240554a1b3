//! What was asked, in what time, and what is known of it.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Something that was asked, by the names of what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// A code for tokens.
    Redeem {
        code: String,
    },
    /// A refresh token, of the family of this code, by a client that bears repetitions so long.
    Refresh {
        code: String,
        token: String,
        grace: Duration,
    },
    Revoke {
        code: String,
    },
    /// An access token of the family of this code.
    UserInfo {
        code: String,
    },
    /// A person's second step, with the code of this time step.
    Totp {
        person: String,
        step: u64,
    },
    /// A session, for another code.
    Reuse {
        session: String,
    },
    SignOut {
        session: String,
    },
    Register {
        name: String,
    },
    /// Name and password of somebody who needs nothing else.
    SignIn {
        name: String,
    },
}

/// What is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; with what came of it where repetitions must bring the same.
    Done(String),
    Refused,
    /// Nobody knows.
    InDoubt,
}

#[derive(Clone, Debug)]
pub struct Event {
    pub deed: Deed,
    pub outcome: Outcome,
    /// Since the beginning of the history.
    pub begun: Duration,
    pub ended: Duration,
}

impl Event {
    pub fn is_done(&self) -> bool {
        matches!(self.outcome, Outcome::Done(_))
    }

    pub fn is_refused(&self) -> bool {
        self.outcome == Outcome::Refused
    }
}

#[derive(Debug)]
pub struct History {
    start: Instant,
    events: Mutex<Vec<Event>>,
}

impl History {
    pub fn new() -> Self {
        Self { start: Instant::now(), events: Mutex::default() }
    }

    /// Does something and writes down what became of it; `None` is nothing to be written, as when
    /// somebody was told to wait.
    pub async fn of<T>(
        &self,
        deed: Deed,
        doing: impl Future<Output = Option<(Outcome, T)>>,
    ) -> Option<T> {
        let begun = self.start.elapsed();
        let (outcome, came) = doing.await?;
        let ended = self.start.elapsed();
        self.events.lock().unwrap().push(Event { deed, outcome, begun, ended });
        Some(came)
    }

    pub fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap().clone()
    }

    /// How often what was done, refused or in doubt.
    pub fn tally(&self) -> BTreeMap<&'static str, [usize; 3]> {
        let mut tally = BTreeMap::new();
        for event in self.events() {
            let word = match event.deed {
                Deed::Redeem { .. } => "redeem",
                Deed::Refresh { .. } => "refresh",
                Deed::Revoke { .. } => "revoke",
                Deed::UserInfo { .. } => "user info",
                Deed::Totp { .. } => "totp",
                Deed::Reuse { .. } => "reuse",
                Deed::SignOut { .. } => "sign out",
                Deed::Register { .. } => "register",
                Deed::SignIn { .. } => "sign in",
            };
            let place = match event.outcome {
                Outcome::Done(_) => 0,
                Outcome::Refused => 1,
                Outcome::InDoubt => 2,
            };
            tally.entry(word).or_insert([0; 3])[place] += 1;
        }
        tally
    }
}
