use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::domain::{Client, ClientId, Look, Origin, Pool, PoolId, Scopes, ThemeTrial};

/// Every pool and client that is served, by the host that serves it.
///
/// Built whole and swapped whole, so a request sees one state of the configuration.
#[derive(Debug, Default)]
pub struct Book {
    hosts: HashMap<String, Vec<Arc<Pool>>>,
    issuers: HashMap<String, Vec<Arc<Pool>>>,
    clients: HashMap<(PoolId, ClientId), Arc<Client>>,
    /// What a pool is to those of its clients that have something in place of what it says.
    as_seen: HashMap<(PoolId, ClientId), Arc<Pool>>,
    /// Which journeys wear another theme, and what the pool is to them.
    trials: HashMap<(PoolId, ClientId), (ThemeTrial, Arc<Pool>)>,
    gated: bool,
}

/// The pools at one host. The `Host` header selects among these, and nothing else comes from it.
#[derive(Clone, Debug)]
pub struct Site {
    book: Arc<Book>,
    pools: Vec<Arc<Pool>>,
}

impl Book {
    /// Puts pools with their clients in order, and tells each pool what its clients make of it: its
    /// session cookie lasts as long as the most patient of them wants.
    pub fn new(mut pools: Vec<(Pool, Vec<Client>)>) -> Self {
        let mut book = Self::default();
        give_themes(&mut pools);
        for (mut pool, clients) in pools {
            let spans = clients.iter().filter_map(|client| client.session);
            pool.longest_session = spans.chain([pool.session]).max().unwrap_or(pool.session);
            pool.asks_for_levels = clients.iter().any(|client| pool.steps_up(client));
            pool.sees_places =
                pool.risk.is_some() || clients.iter().any(|client| client.risk.is_some());
            book.gated |= !pool.networks.is_open();
            let pool = Arc::new(pool);
            let host = pool.origin.authority().to_owned();
            book.hosts.entry(host).or_default().push(Arc::clone(&pool));
            let issuer = pool.issuer_origin.authority().to_owned();
            book.issuers.entry(issuer).or_default().push(Arc::clone(&pool));
            let mut whole = None;
            for client in clients {
                let key = (pool.id.clone(), client.id.clone());
                let seen = as_seen(&pool, &client);
                if let Some(trial) = trial(&pool, &client) {
                    let seen = seen.as_ref();
                    let tried = match client.theme_trial {
                        None if seen.is_none() => {
                            Arc::clone(whole.get_or_insert_with(|| trying(&pool, trial)))
                        }
                        None => trying(seen.unwrap_or(&pool), trial),
                        Some(_) => {
                            let seen = seen.unwrap_or(&pool);
                            Arc::new(dressed(seen, Some(&trial.theme)))
                        }
                    };
                    book.trials.insert(key.clone(), (trial.clone(), tried));
                }
                if let Some(seen) = seen {
                    book.as_seen.insert(key.clone(), Arc::new(seen));
                }
                book.clients.insert(key, Arc::new(client));
            }
        }
        book
    }

    /// Whether the pages of any pool may be used from some networks alone.
    pub const fn has_gates(&self) -> bool {
        self.gated
    }

    /// What is served at this host, if anything is.
    pub fn site(self: &Arc<Self>, host: &str) -> Option<Site> {
        let pools = self.hosts.get(&host.to_ascii_lowercase())?.clone();
        Some(Site { book: Arc::clone(self), pools })
    }

    /// Whether what is served at this host is served over https.
    pub fn is_secure(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        let pages = self.hosts.get(&host).into_iter().flatten();
        let documents = self.issuers.get(&host).into_iter().flatten();
        pages
            .map(|pool| &pool.origin)
            .chain(documents.map(|pool| &pool.issuer_origin))
            .any(Origin::is_secure)
    }

    /// The pool with this id whose issuer documents live at this host.
    pub fn issuer(&self, host: &str, id: &str) -> Option<&Arc<Pool>> {
        let pools = self.issuers.get(&host.to_ascii_lowercase())?;
        pools.iter().find(|pool| pool.id.as_str() == id)
    }

    /// Every client with its pool, by host and id.
    pub fn clients(&self) -> impl Iterator<Item = (&Arc<Pool>, &Arc<Client>)> {
        let of = |pool: &Arc<Pool>| {
            let own = |(key, _): &(&(PoolId, ClientId), &Arc<Client>)| key.0 == pool.id;
            let mut clients: Vec<_> = self.clients.iter().filter(own).map(|(_, c)| c).collect();
            clients.sort_by(|a, b| a.id.cmp(&b.id));
            clients
        };
        self.pools().flat_map(move |pool| of(pool).into_iter().map(move |client| (pool, client)))
    }

    /// Every look that a page of any pool may have.
    pub fn looks(&self) -> BTreeSet<Look> {
        let seen = self.as_seen.values().chain(self.trials.values().map(|(_, pool)| pool));
        self.pools().chain(seen).flat_map(|pool| pool.looks.all()).cloned().collect()
    }

    /// Every pool, once.
    pub fn pools(&self) -> impl Iterator<Item = &Arc<Pool>> {
        self.hosts.values().flatten()
    }
}

/// Tells each team which themes are its own, where the configuration does not: those of its pool and
/// the clients that no other pool wears.
fn give_themes(pools: &mut [(Pool, Vec<Client>)]) {
    let worn = |(pool, clients): &(Pool, Vec<Client>)| {
        let trials = clients.iter().map(|client| &client.theme_trial).chain([&pool.theme_trial]);
        let trials = trials.flatten().map(|trial| trial.theme.clone());
        let own = clients.iter().filter_map(|client| client.theme.clone());
        let organisations = pool.organisations.iter().map(|own| own.theme.clone());
        let own = own.chain(organisations).chain(trials);
        own.chain([pool.theme.clone()]).collect::<BTreeSet<_>>()
    };
    let all: Vec<_> = pools.iter().map(worn).collect();
    for (n, (pool, _)) in pools.iter_mut().enumerate() {
        let Some(studio) = pool.studio.as_mut().filter(|own| own.themes.is_empty()) else {
            continue;
        };
        let elsewhere = |theme: &String| {
            all.iter().enumerate().any(|(other, themes)| other != n && themes.contains(theme))
        };
        let own = all.get(n).into_iter().flatten();
        studio.themes = own.filter(|theme| !elsewhere(theme)).cloned().collect();
    }
}

/// What a pool is to a client that has something in place of what it says.
fn as_seen(pool: &Pool, client: &Client) -> Option<Pool> {
    if client.risk.is_none() && client.theme.is_none() {
        return None;
    }
    let mut seen = dressed(pool, client.theme.as_deref());
    seen.risk = client.risk.clone().or(seen.risk);
    Some(seen)
}

/// A pool in the looks that a client's theme makes of it.
fn dressed(pool: &Pool, client: Option<&str>) -> Pool {
    let looks = Scopes { client, ..pool.scopes() }.looks();
    Pool { looks, ..pool.clone() }
}

/// A pool in the looks that it has for the journeys of its trial.
fn trying(pool: &Pool, trial: &ThemeTrial) -> Arc<Pool> {
    let looks = Scopes { tried: Some(&trial.theme), ..pool.scopes() }.looks();
    Arc::new(Pool { looks, ..pool.clone() })
}

/// What a part of a client's journeys wear: what it says itself, or the pool where it wears the pool's.
fn trial<'a>(pool: &'a Pool, client: &'a Client) -> Option<&'a ThemeTrial> {
    let pools = pool.theme_trial.as_ref().filter(|_| client.theme.is_none());
    client.theme_trial.as_ref().or(pools)
}

impl Site {
    /// The pools of this host, at least one.
    pub fn pools(&self) -> &[Arc<Pool>] {
        &self.pools
    }

    /// The pool whose pages this host shows by default: the only one, or the first.
    pub fn first(&self) -> Option<&Arc<Pool>> {
        self.pools.first()
    }

    /// Whether several pools share this host, so that their cookies need names of their own.
    pub fn is_shared(&self) -> bool {
        self.pools.len() > 1
    }

    /// A client of one of this host's pools, and the pool as the client has it.
    pub fn client(&self, id: &str) -> Option<(Arc<Pool>, Arc<Client>)> {
        let id = ClientId::parse(id).ok()?;
        self.pools.iter().find_map(|pool| {
            let key = (pool.id.clone(), id.clone());
            let client = self.book.clients.get(&key)?;
            let pool = self.book.as_seen.get(&key).unwrap_or(pool);
            Some((Arc::clone(pool), Arc::clone(client)))
        })
    }

    /// The same for a request, whose journey may be one that wears another theme. Its hash is asked for
    /// where that is the question.
    pub fn client_of_journey(
        &self,
        id: &str,
        hash: impl FnOnce(&PoolId) -> Option<[u8; 32]>,
    ) -> Option<(Arc<Pool>, Arc<Client>)> {
        let (pool, client) = self.client(id)?;
        let Some((trial, tried)) = self.book.trials.get(&(pool.id.clone(), client.id.clone()))
        else {
            return Some((pool, client));
        };
        let is_in_it = hash(&pool.id).is_some_and(|hash| trial.has(&hash));
        Some((if is_in_it { Arc::clone(tried) } else { pool }, client))
    }

    /// A client of this very pool.
    pub fn client_of(&self, pool: &Pool, id: &ClientId) -> Option<Arc<Client>> {
        self.book.clients.get(&(pool.id.clone(), id.clone())).cloned()
    }
}
