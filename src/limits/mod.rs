//! How often is too often: requests by address, account, client and pool, counted in the session
//! store before anything is done for them.
//!
//! What is counted stands in the store as a keyed hash, so no address and no name can be read
//! there, and all counters of a request are one step. Where one is full nothing is counted at the
//! others: whoever is refused uses up nobody else's room.
//!
//! A browser in which somebody signed in before has a count of its own for that account, in place
//! of all others: what strangers do, from wherever and to whomever, does not keep it waiting.

use std::net::IpAddr;
use std::sync::Arc;

use arc_swap::ArcSwap;
use ipnet::IpNet;

use crate::domain::{Action, At, ClientId, Limits, Passage, PoolId, Rate, UserSub};
use crate::ports::{Counter, Counters, Fault};
use crate::vault::{KnownBrowser, Mac, Vault};

/// Whose password or code is guessed at.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    Account(&'a UserSub),
    /// A name nobody has: it fills as an account's would.
    Nobody(&'a str),
}

/// A posted form of the sign-in pages.
#[derive(Clone, Copy, Debug)]
pub struct Posted<'a> {
    pub pool: &'a PoolId,
    pub client: &'a ClientId,
    pub address: Option<IpAddr>,
    pub subject: Option<Subject<'a>>,
    /// The browser's own handle, if it is good for this account.
    pub known: Option<&'a KnownBrowser>,
}

/// A request of an app.
#[derive(Clone, Copy, Debug)]
pub struct Called<'a> {
    pub pool: &'a PoolId,
    /// As it was named; it may be nobody's.
    pub client: &'a str,
    pub address: Option<IpAddr>,
    /// Whether it showed a right secret, or needs none. Nothing may tell the caller before this
    /// was counted: behind too many wrong ones, a right one is refused as well.
    pub genuine: bool,
}

/// Counts requests by the rates of the configuration.
pub struct Limiter {
    store: Arc<dyn Counters>,
    vault: Arc<Vault>,
    limits: ArcSwap<Limits>,
}

impl std::fmt::Debug for Limiter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limiter").field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Limiter {
    pub fn new(store: Arc<dyn Counters>, vault: Arc<Vault>, limits: Limits) -> Self {
        Self { store, vault, limits: ArcSwap::from_pointee(limits) }
    }

    /// Counts by other rates from now on; what was counted stays.
    pub fn replace(&self, limits: Limits) {
        self.limits.store(Arc::new(limits));
    }

    pub fn limits(&self) -> Arc<Limits> {
        self.limits.load_full()
    }

    /// Counts a posted form.
    pub async fn posted(&self, posted: Posted<'_>, at: At) -> Result<Passage, Fault> {
        let limits = self.limits();
        let rates = limits.sign_in;
        let client = posted.client.as_str().as_bytes();
        let counter = |what: &str, of: &[u8], rate| self.counter(posted.pool, what, &[of], rate);
        let counters = match posted.known {
            Some(known) => vec![counter("form browser", known.nonce(), rates.browser)],
            None => vec![
                self.address("form address", posted.pool, posted.address, rates.address),
                posted.subject.and_then(|subject| match subject {
                    Subject::Account(sub) => {
                        counter("form account", sub.as_str().as_bytes(), rates.account)
                    }
                    Subject::Nobody(name) => counter("form nobody", name.as_bytes(), rates.account),
                }),
                counter("form client", client, rates.client),
                counter("form pool", &[], rates.pool),
            ],
        };
        self.pass(posted.pool, counters, at).await
    }

    /// Counts a request at the token or the revocation endpoint.
    ///
    /// One without a right secret counts as a failure from its address alone: strangers who know
    /// the name of a client do not use up what it may do.
    pub async fn called(&self, called: Called<'_>, at: At) -> Result<Passage, Fault> {
        let limits = self.limits();
        let rates = limits.token;
        let client = called.client.as_bytes();
        let failures = self.failures(called).map(|own| Counter { adds: !called.genuine, ..own });
        let mut counters = vec![
            self.address("call address", called.pool, called.address, rates.address),
            failures,
        ];
        if called.genuine {
            counters.push(self.counter(called.pool, "call client", &[client], rates.client));
            counters.push(self.counter(called.pool, "call pool", &[], rates.pool));
        }
        self.pass(called.pool, counters, at).await
    }

    /// Counts a code or a refresh token that was none against the next request from there.
    pub async fn failed(&self, called: Called<'_>, at: At) -> Result<(), Fault> {
        let counters = vec![self.failures(called)];
        self.pass(called.pool, counters, at).await.map(drop)
    }

    /// Counts a message that a visitor asked for, whoever they are and from wherever: nobody's mailbox
    /// is filled by people who type their address.
    pub async fn messaged(&self, pool: &PoolId, to: &str, at: At) -> Result<Passage, Fault> {
        let rates = self.limits().messages;
        let to = to.to_lowercase();
        let counters = vec![
            self.counter(pool, "message recipient", &[to.as_bytes()], rates.recipient),
            self.counter(pool, "message pool", &[], rates.pool),
        ];
        self.pass(pool, counters, at).await
    }

    /// Counts something that is done for an account; for a name that nobody has, as for an account's.
    /// A browser that is known to it has a count of its own, so that strangers do not keep anybody
    /// from getting in again.
    pub async fn acted(
        &self,
        pool: &PoolId,
        action: Action,
        (subject, known): (Subject<'_>, Option<&KnownBrowser>),
        at: At,
    ) -> Result<Passage, Fault> {
        let (whose, of): (_, &[u8]) = match (known, subject) {
            (Some(known), _) => ("browser", known.nonce()),
            (None, Subject::Account(sub)) => ("account", sub.as_str().as_bytes()),
            (None, Subject::Nobody(name)) => ("nobody", name.as_bytes()),
        };
        let parts = [action.word().as_bytes(), whose.as_bytes(), of];
        let rate = self.limits().actions.of(action);
        self.pass(pool, vec![self.counter(pool, "action", &parts, rate)], at).await
    }

    /// Whether somebody is to be warned of what happens to their account: once an hour, so that
    /// nobody fills their mailbox by it.
    pub async fn warned(&self, pool: &PoolId, about: Subject<'_>, at: At) -> Result<bool, Fault> {
        let (whose, of) = match about {
            Subject::Account(sub) => ("account", sub.as_str()),
            Subject::Nobody(name) => ("nobody", name),
        };
        let parts = [whose.as_bytes(), of.as_bytes()];
        let counter = self.counter(pool, "warning", &parts, Rate::per_hour(1));
        Ok(self.pass(pool, vec![counter], at).await? == Passage::Open)
    }

    /// Counts a code of a factor by mail: to one mailbox, asked for from one address. To nobody's it
    /// counts by the name.
    pub async fn mailed(
        &self,
        pool: &PoolId,
        to: &str,
        address: Option<IpAddr>,
        at: At,
    ) -> Result<Passage, Fault> {
        let limits = self.limits();
        let from = address.and_then(|address| network(address, limits.ipv6_prefix));
        let parts = [to.to_lowercase(), from.unwrap_or_default()];
        let parts = parts.each_ref().map(String::as_bytes);
        let rate = limits.actions.mail_factor;
        self.pass(pool, vec![self.counter(pool, "mail factor", &parts, rate)], at).await
    }

    fn failures(&self, called: Called<'_>) -> Option<Counter> {
        let limits = self.limits();
        let address = network(called.address?, limits.ipv6_prefix)?;
        let parts = [called.client.as_bytes(), address.as_bytes()];
        self.counter(called.pool, "call failures", &parts, limits.token.failures)
    }

    fn address(
        &self,
        what: &str,
        pool: &PoolId,
        address: Option<IpAddr>,
        rate: Rate,
    ) -> Option<Counter> {
        let network = network(address?, self.limits().ipv6_prefix)?;
        self.counter(pool, what, &[network.as_bytes()], rate)
    }

    /// `None` where nothing is to be counted.
    fn counter(&self, pool: &PoolId, what: &str, of: &[&[u8]], rate: Rate) -> Option<Counter> {
        rate.step()?;
        let mut parts = vec![pool.as_str().as_bytes(), what.as_bytes()];
        parts.extend_from_slice(of);
        Some(Counter { id: self.vault.mac(Mac::Counter, &parts), rate, adds: true })
    }

    async fn pass(
        &self,
        pool: &PoolId,
        counters: Vec<Option<Counter>>,
        at: At,
    ) -> Result<Passage, Fault> {
        let counters: Vec<_> = counters.into_iter().flatten().collect();
        if counters.is_empty() {
            return Ok(Passage::Open);
        }
        self.store.pass(pool, &counters, at).await
    }
}

/// Whom an address stands for: itself, or with IPv6 the network that it was handed out with.
fn network(address: IpAddr, ipv6_prefix: u8) -> Option<String> {
    let bits = if address.is_ipv4() { 32 } else { ipv6_prefix };
    IpNet::new(address, bits).ok().map(|net| net.trunc().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ipv6_counts_by_network() {
        let of = |text: &str| network(text.parse().unwrap(), 64);
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::"));
        assert_ne!(of("2001:db8:1:2::4"), of("2001:db8:1:3::4"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
