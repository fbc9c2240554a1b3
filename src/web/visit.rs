//! Who comes, where to, when, in what language: read once from a request, before anything else.

use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, HOST, HeaderMap, USER_AGENT};
use actix_web::http::uri::Authority;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use crate::app::{App, Site};
use crate::brand::{Text, accept_language};
use crate::domain::{At, Browser, Client, Peers, Pool, Secret, Visitor, Wished, journey_parts};
use crate::oauth::Params;
use crate::signin::Arrival;
use crate::vault::{KnownBrowser, Mac};

use super::cookies::{Jar, LANGUAGE, Sent};
use super::csrf::Whence;
use super::{Problem, RequestId, Unfit};

/// Whose `X-Forwarded-For` is believed.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(pub Peers);

/// One request's circumstances.
#[derive(Clone, Debug)]
pub struct Visit {
    pub at: At,
    pub id: RequestId,
    pub site: Site,
    pub sent: Sent,
    pub whence: Whence,
    authorization: Option<Secret<String>>,
    pub visitor: Arc<Visitor>,
    pub path: String,
    pub query: String,
    /// Whether a page is asked for, and nothing sent.
    pub is_look: bool,
    /// What the address says of whose it is.
    pub wished: Wished,
    /// The languages that were wished for, most wanted first.
    wanted: Vec<String>,
    /// How many of them the address says.
    asked: usize,
    /// What a `lang` parameter chose, to be remembered.
    chosen: Option<String>,
}

impl FromRequest for Visit {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::read(request))
    }
}

impl Visit {
    pub fn read(request: &HttpRequest) -> Result<Self, Problem> {
        let app = request.app_data::<Data<App>>().ok_or(Unfit::NotFound)?;
        let site = app.book.load_full().site(host(request)).ok_or(Unfit::UnknownHost)?;
        let sent = Sent::read(request.headers());
        let query = request.query_string().to_owned();
        let params = Params::parse(&query).unwrap_or_default();
        let id: RequestId = request.extensions().get().copied().unwrap_or_default();
        let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let visitor = Visitor {
            address: client_address(request),
            agent: text(USER_AGENT).map(str::to_owned),
            request: Some(id.to_string()),
            operator: None,
        };
        let Wishes { wanted, asked, chosen } = wishes(&params, &sent, request.headers());
        Ok(Self {
            at: app.now(),
            id,
            site,
            visitor: Arc::new(visitor),
            sent,
            whence: Whence::read(request.headers()),
            authorization: text(AUTHORIZATION).map(|header| Secret::new(header.to_owned())),
            path: request.path().to_owned(),
            query,
            is_look: request.method() == Method::GET,
            wished: Wished::of(&params),
            wanted,
            asked,
            chosen,
        })
    }

    /// The `Authorization` header as it came.
    pub fn authorization(&self) -> Option<&str> {
        self.authorization.as_ref().map(|header| header.expose().as_str())
    }

    /// The client that a request names, and its pool in the look of this journey: the same on all of its
    /// pages, and with nothing kept of it, as it follows from what the address says.
    pub fn client(&self, app: &App, id: &str, params: &Params) -> Option<(Arc<Pool>, Arc<Client>)> {
        self.site.client_of_journey(id, |pool| {
            let parts = journey_parts(params)?.map(str::as_bytes);
            let [client, to, state, nonce, challenge] = parts;
            let pool = pool.as_str().as_bytes();
            Some(app.vault.mac(Mac::Trial, &[pool, client, to, state, nonce, challenge]))
        })
    }

    /// The cookies of a pool at this host.
    pub fn jar(&self, pool: &Pool) -> Jar {
        Jar::new(pool, self.site.is_shared())
    }

    /// What the engine is told.
    pub fn arrival(&self, app: &App, pool: &Arc<Pool>) -> Arrival {
        let jar = self.jar(pool);
        let mut sessions = jar.sessions(&self.sent).into_iter();
        Arrival {
            pool: Arc::clone(pool),
            at: self.at,
            browser: jar.browser(&self.sent),
            session: sessions.next(),
            others: sessions.collect(),
            known: self.known(app, pool, &jar),
            trusted: jar.trusted(&self.sent).collect(),
            visitor: Arc::clone(&self.visitor),
            language: self.text(app, pool).lang().to_owned(),
            query: self.query.clone(),
            wished: self.wished.clone(),
        }
    }

    /// Where this browser was signed in before; what cannot be read is passed over.
    fn known(&self, app: &App, pool: &Pool, jar: &Jar) -> Vec<KnownBrowser> {
        let lasts = app.limiter.limits().browser_known;
        let read = |text| KnownBrowser::parse(&app.vault, &pool.id, text, lasts, self.at);
        jar.known(&self.sent).filter_map(read).collect()
    }

    /// The browser's own id, or a new one for a browser that comes for the first time.
    pub fn browser(&self, app: &App, pool: &Pool) -> (Browser, bool) {
        match self.jar(pool).browser(&self.sent) {
            Some(browser) => (browser, false),
            None => (Browser::new(app.vault.random()), true),
        }
    }

    /// The words for this visitor: wish, cookie, browser, pool (contract, section 3.1). In demo mode an
    /// address may ask for English in disguise.
    pub fn text(&self, app: &App, pool: &Pool) -> Text {
        let locales = &app.catalog.load().locales;
        let wanted = || self.wanted.iter().map(String::as_str);
        let disguised =
            app.demo.as_ref().and_then(|_| locales.disguised(wanted().take(self.asked)));
        let tag = disguised
            .unwrap_or_else(|| locales.negotiate(wanted(), &pool.languages, &pool.language));
        locales.text(tag)
    }

    /// The language to be remembered, when one was chosen that we have.
    pub fn chosen_language(&self, app: &App) -> Option<&'static str> {
        self.chosen.as_deref().and_then(|tag| app.catalog.load().locales.best(tag, &[]))
    }
}

/// The `Host` header alone: `Forwarded` and its kin say nothing here, and neither does the target.
pub fn host(request: &HttpRequest) -> &str {
    let header = request.headers().get(HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| request.uri().authority().map(Authority::as_str)).unwrap_or_default()
}

/// Which languages were wished for, and by what.
struct Wishes {
    wanted: Vec<String>,
    asked: usize,
    chosen: Option<String>,
}

fn wishes(params: &Params, sent: &Sent, headers: &HeaderMap) -> Wishes {
    let chosen = params.get("lang").map(str::to_owned);
    let listed = params.get("ui_locales").unwrap_or_default().split(' ').map(str::to_owned);
    let remembered = sent.get(LANGUAGE).map(str::to_owned);
    let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let accepted = accept_language(header.unwrap_or_default()).into_iter().map(str::to_owned);
    let named = |tag: &String| !tag.is_empty();
    let mut wanted: Vec<_> = chosen.clone().into_iter().chain(listed).filter(named).collect();
    let asked = wanted.len();
    wanted.extend(remembered.into_iter().chain(accepted).filter(named));
    Wishes { wanted, asked, chosen }
}

/// Whose address this is: the peer's, or what trusted proxies say of it.
///
/// Read from the right, as each proxy appends the peer that it saw: the first address that no
/// trusted proxy has is the client's, and everything left of it was written by anybody.
pub fn client_address(request: &HttpRequest) -> Option<IpAddr> {
    let trusted = &request.app_data::<Data<TrustedProxies>>()?.0;
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    let values = request.headers().get_all("x-forwarded-for");
    let listed: Vec<&str> =
        values.filter_map(|value| value.to_str().ok()).flat_map(|text| text.split(',')).collect();
    forwarded(peer, &listed, trusted)
}

/// Whether a trusted proxy itself sent this request.
pub fn is_from_trusted_proxy(request: &HttpRequest) -> bool {
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    request.app_data::<Data<TrustedProxies>>().is_some_and(|trusted| trusted.0.has(peer))
}

fn forwarded(peer: Option<IpAddr>, listed: &[&str], trusted: &Peers) -> Option<IpAddr> {
    let mut nearest = peer;
    for text in listed.iter().rev() {
        if !trusted.has(nearest) {
            break;
        }
        match text.trim().parse::<IpAddr>() {
            Ok(address) => nearest = Some(address.to_canonical()),
            Err(_) => break,
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_name_the_client() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let networks = vec!["10.0.0.0/8".parse().unwrap()];
        let trusted = Peers { networks, unix: false };
        let from = |peer, listed: &[&str]| {
            forwarded(Some(ip(peer)), listed, &trusted).unwrap().to_string()
        };
        assert_eq!(from("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(from("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(from("10.0.0.1", &["6.6.6.6", "198.51.100.1", "10.1.1.1"]), "198.51.100.1");
        assert_eq!(from("10.0.0.1", &["198.51.100.1", "rubbish"]), "10.0.0.1");
        assert_eq!(from("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(forwarded(None, &["198.51.100.1"], &trusted), None);
        let socket = Peers { unix: true, ..trusted };
        assert_eq!(forwarded(None, &["198.51.100.1"], &socket), Some(ip("198.51.100.1")));
        let both = ["6.6.6.6", "198.51.100.1", "10.1.1.1"];
        assert_eq!(forwarded(None, &both, &socket), Some(ip("198.51.100.1")));
    }
}
