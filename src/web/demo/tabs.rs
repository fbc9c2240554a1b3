//! What the demo app remembers of its visitors: in this process alone, and of no more than a
//! thousand of them. Its cookies are an app's own, apart from those of the pages.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use cookie::{Cookie, CookieJar, Key, SameSite};

use crate::app::App;
use crate::domain::ClientId;
use crate::web::cookies::Sent;

use super::relying_party::{Held, Pending, RelyingParty};

const MOST: usize = 1000;
/// Names somebody who is signed in to the demo app.
const TAB: &str = "demo";
/// Holds what was sent along to the sign-in page, sealed.
const PENDING: &str = "demo-pending";

/// The demo app.
pub struct Demo {
    pub party: RelyingParty,
    pub client: ClientId,
    pub tabs: Tabs,
    key: Key,
}

impl std::fmt::Debug for Demo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Demo").field("client", &self.client).finish_non_exhaustive()
    }
}

impl Demo {
    /// An app for the first public client whose callback is the demo's own, if there is one.
    pub fn of(app: &App) -> Option<Self> {
        let book = app.book.load();
        let (pool, client) = book.clients().find_map(|(pool, client)| {
            let callback = pool.origin.at("/demo/callback");
            let own = client.is_public() && client.redirect_uri(&callback).is_some();
            own.then_some((pool, client))
        })?;
        let scopes = client.scopes.iter().map(str::to_owned).collect();
        let (issuer, home) = (pool.issuer(), pool.origin.at("/demo"));
        let party = RelyingParty::new(issuer, client.id.to_string(), scopes, home).ok()?;
        let key = Key::derive_from(&app.vault.random::<32>());
        Some(Self { party, client: client.id.clone(), tabs: Tabs::default(), key })
    }

    /// A cookie that only this process can read back.
    pub fn remember(&self, pending: &Pending) -> String {
        let mut jar = CookieJar::new();
        let value = serde_json::to_string(pending).unwrap_or_default();
        jar.private_mut(&self.key).add(lax(PENDING, value));
        jar.get(PENDING).map(ToString::to_string).unwrap_or_default()
    }

    pub fn recall(&self, sent: &Sent) -> Option<Pending> {
        let sealed = Cookie::new(PENDING, sent.get(PENDING)?.to_owned());
        let opened = CookieJar::new().private(&self.key).decrypt(sealed)?;
        serde_json::from_str(opened.value()).ok()
    }

    pub fn tab(&self, sent: &Sent) -> Option<Held> {
        self.tabs.get(sent.get(TAB)?)
    }

    pub fn replace(&self, sent: &Sent, held: Held) {
        if let Some(tab) = sent.get(TAB) {
            self.tabs.put(tab.to_owned(), held);
        }
    }

    pub fn forget(&self, sent: &Sent) {
        if let Some(tab) = sent.get(TAB) {
            self.tabs.forget(tab);
        }
    }
}

/// The cookie of somebody who is signed in.
pub fn tab_cookie(tab: &str) -> String {
    lax(TAB, tab.to_owned()).to_string()
}

pub fn no_tab_cookie() -> String {
    let mut cookie = lax(TAB, String::new());
    cookie.make_removal();
    cookie.to_string()
}

fn lax(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value)).path("/demo").http_only(true).same_site(SameSite::Lax).build()
}

/// Tokens by the value of the tab's cookie.
#[derive(Debug, Default)]
pub struct Tabs(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    held: HashMap<String, Held>,
    order: VecDeque<String>,
}

impl Tabs {
    pub fn get(&self, tab: &str) -> Option<Held> {
        self.inner().held.get(tab).cloned()
    }

    /// Remembers a visitor, and forgets the oldest when there are too many.
    pub fn put(&self, tab: String, held: Held) {
        let mut inner = self.inner();
        if inner.held.insert(tab.clone(), held).is_none() {
            inner.order.push_back(tab);
        }
        if inner.order.len() > MOST
            && let Some(oldest) = inner.order.pop_front()
        {
            inner.held.remove(&oldest);
        }
    }

    fn forget(&self, tab: &str) {
        let mut inner = self.inner();
        inner.order.retain(|own| own != tab);
        inner.held.remove(tab);
    }

    /// A panic while the lock was held left at worst one visitor half remembered.
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
