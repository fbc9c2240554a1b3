use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::domain::{Client, ClientId, Pool, PoolId};

/// Every pool and client that is served, by the host that serves it.
///
/// Built whole and swapped whole, so a request sees one state of the configuration.
#[derive(Debug, Default)]
pub struct Book {
    hosts: HashMap<String, Vec<Arc<Pool>>>,
    clients: HashMap<(PoolId, ClientId), Arc<Client>>,
}

/// The pools at one host. The `Host` header selects among these, and nothing else comes from it.
#[derive(Clone, Debug)]
pub struct Site {
    book: Arc<Book>,
    pools: Vec<Arc<Pool>>,
}

impl Book {
    /// Puts pools with their clients in order; the session cookie of a pool lasts as long as the
    /// most patient of its clients wants.
    pub fn new(pools: Vec<(Pool, Vec<Client>)>) -> Self {
        let mut book = Self::default();
        for (mut pool, clients) in pools {
            let spans = clients.iter().filter_map(|client| client.session);
            pool.longest_session = spans.chain([pool.session]).max().unwrap_or(pool.session);
            let pool = Arc::new(pool);
            let hosts: BTreeSet<_> =
                [&pool.origin, &pool.issuer_origin].map(|o| o.authority().to_owned()).into();
            for host in hosts {
                book.hosts.entry(host).or_default().push(Arc::clone(&pool));
            }
            for client in clients {
                book.clients.insert((pool.id.clone(), client.id.clone()), Arc::new(client));
            }
        }
        book
    }

    /// What is served at this host, if anything is.
    pub fn site(self: &Arc<Self>, host: &str) -> Option<Site> {
        let pools = self.hosts.get(&host.to_ascii_lowercase())?.clone();
        Some(Site { book: Arc::clone(self), pools })
    }

    /// Every pool, once.
    pub fn pools(&self) -> Vec<Arc<Pool>> {
        let mut pools: Vec<_> = self.hosts.values().flatten().cloned().collect();
        pools.sort_by(|a, b| a.id.cmp(&b.id));
        pools.dedup_by(|a, b| a.id == b.id);
        pools
    }
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

    /// A pool of this host by its id, as in the path of an issuer.
    pub fn pool(&self, id: &str) -> Option<&Arc<Pool>> {
        self.pools.iter().find(|pool| pool.id.as_str() == id)
    }

    /// A client of one of this host's pools, and the pool.
    pub fn client(&self, id: &str) -> Option<(Arc<Pool>, Arc<Client>)> {
        let id = ClientId::parse(id).ok()?;
        self.pools.iter().find_map(|pool| {
            let client = self.book.clients.get(&(pool.id.clone(), id.clone()))?;
            Some((Arc::clone(pool), Arc::clone(client)))
        })
    }

    /// A client of this very pool.
    pub fn client_of(&self, pool: &Pool, id: &ClientId) -> Option<Arc<Client>> {
        self.book.clients.get(&(pool.id.clone(), id.clone())).cloned()
    }
}
