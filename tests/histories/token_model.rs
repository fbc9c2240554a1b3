//! What the token engine promises, as a small machine of its own: one family for each code, written
//! from the words of the contract and not from the code.

/// Seconds.
pub const CODE_LASTS: i64 = 300;
pub const ACCESS_LASTS: i64 = 3600;
/// So many rotations back a repeat is still known as one.
const REMEMBERED: usize = 16;

/// How refresh tokens of the clients are kept at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    Stays,
    Rotates { grace: i64 },
}

/// A person, as far as tokens are concerned.
#[derive(Clone, Copy, Debug, Default)]
pub struct Person {
    pub disabled: bool,
    /// Nothing from this second or before counts.
    pub signed_out: Option<i64>,
}

impl Person {
    pub fn may(&self, since: i64) -> bool {
        !self.disabled && self.signed_out.is_none_or(|when| since > when)
    }
}

/// A code and everything that came of it.
#[derive(Clone, Debug)]
pub struct Family {
    pub person: usize,
    pub client: usize,
    pub issued: i64,
    used: bool,
    open: bool,
    ended: bool,
    expires: i64,
    /// When each token but the last was succeeded.
    succeeded: Vec<i64>,
}

/// What is right about a redemption.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub client: bool,
    pub callback: bool,
    pub verifier: bool,
}

/// What somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Got {
    Refused,
    /// Tokens, and the refresh token of this generation if one came.
    Tokens(Option<usize>),
    Done,
}

impl Family {
    pub const fn new(person: usize, client: usize, issued: i64) -> Self {
        let succeeded = Vec::new();
        let (used, open, ended, expires) = (false, false, false, 0);
        Self { person, client, issued, used, open, ended, expires, succeeded }
    }

    /// The first use is the only one; a wrong one is one too. Any later one ends what came of it.
    pub fn redeem(&mut self, shown: Shown, person: Person, now: i64, lasts: i64) -> Got {
        if now >= self.issued + CODE_LASTS {
            return Got::Refused;
        }
        if self.used {
            self.ended = true;
            return Got::Refused;
        }
        self.used = true;
        if !(shown.client && shown.callback && shown.verifier && person.may(self.issued)) {
            return Got::Refused;
        }
        (self.open, self.expires) = (true, now + lasts);
        Got::Tokens(Some(0))
    }

    pub fn refresh(
        &mut self,
        generation: usize,
        own_client: bool,
        person: Person,
        keeping: Keeping,
        now: i64,
    ) -> Got {
        if !own_client || !self.open || !person.may(self.issued) {
            return Got::Refused;
        }
        if self.ended || now >= self.expires {
            return Got::Refused;
        }
        let current = self.succeeded.len();
        if generation == current {
            return match keeping {
                Keeping::Stays => Got::Tokens(None),
                Keeping::Rotates { .. } => {
                    self.succeeded.push(now);
                    Got::Tokens(Some(current + 1))
                }
            };
        }
        let grace = match keeping {
            Keeping::Stays => 0,
            Keeping::Rotates { grace } => grace,
        };
        let known = current - generation <= REMEMBERED;
        if known && now - self.succeeded[generation] < grace {
            return Got::Tokens(Some(generation + 1));
        }
        self.ended = true;
        Got::Refused
    }

    /// Rubbish and other clients' tokens are answered as success too.
    pub fn revoke(&mut self, own_client: bool) -> Got {
        if own_client && self.open {
            self.ended = true;
        }
        Got::Done
    }

    /// Whether an access token of this family opens userInfo.
    pub fn opens(&self, minted: i64, person: Person, now: i64) -> bool {
        !self.ended && now < minted + ACCESS_LASTS && person.may(self.issued)
    }
}
