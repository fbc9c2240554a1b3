//! Every cookie we set, with its name and attributes. No other file makes one.

use actix_web::HttpResponse;
use actix_web::http::header::{COOKIE, HeaderMap, HeaderValue, SET_COOKIE};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cookie::time::Duration;
use cookie::{Cookie, SameSite};

use crate::domain::{Browser, Pool, SessionId, Span};
use crate::signin::{MOST_TRUSTED, NewSession, Trust};
use crate::vault::KnownBrowser;

/// The double-submit value, under the name that existing scripts look for.
pub const CSRF: &str = "XSRF-TOKEN";
/// The chosen language.
pub const LANGUAGE: &str = "lang";

const BROWSER: &str = "vestibule";
const SESSION: &str = "cognito";
const KNOWN: &str = "known";
const TRUSTED: &str = "trusted";
/// Between what belongs to several accounts.
const JOINT: &str = ".";
/// More handles than we ever set are not looked at.
const MOST_KNOWN: usize = 4;
/// As many people as a pool lets sign in side by side at most.
const MOST_SESSIONS: usize = 5;
/// A chosen language is remembered for a year.
const LANGUAGE_DAYS: i64 = 365;

/// Names and attributes for one pool at one host.
///
/// Over https, our own cookies carry the `__Host-` prefix, so that no sibling host can plant them;
/// over http on a loopback address browsers would refuse both the prefix and `Secure`.
#[derive(Clone, Debug)]
pub struct Jar {
    secure: bool,
    session: String,
    known: String,
    trusted: String,
}

impl Jar {
    pub fn new(pool: &Pool, shared_host: bool) -> Self {
        let of_pool = |name: &str| {
            if shared_host { format!("{name}.{}", pool.id) } else { name.to_owned() }
        };
        Self {
            secure: pool.origin.is_secure(),
            session: of_pool(SESSION),
            known: of_pool(KNOWN),
            trusted: of_pool(TRUSTED),
        }
    }

    fn host_name(&self, name: &str) -> String {
        if self.secure { format!("__Host-{name}") } else { name.to_owned() }
    }

    pub fn browser(&self, sent: &Sent) -> Option<Browser> {
        sent.get(&self.host_name(BROWSER)).and_then(Browser::parse)
    }

    /// The sessions of this browser, the one that was used last in front; none where one of them
    /// cannot be read.
    pub fn sessions(&self, sent: &Sent) -> Vec<SessionId> {
        let value = sent.get(&self.host_name(&self.session)).unwrap_or_default();
        let ids = value.split(JOINT).take(MOST_SESSIONS + 1).map(SessionId::parse);
        let ids: Option<Vec<_>> = ids.collect();
        ids.filter(|ids| ids.len() <= MOST_SESSIONS).unwrap_or_default()
    }

    pub fn has_session(&self, sent: &Sent) -> bool {
        sent.get(&self.host_name(&self.session)).is_some()
    }

    /// The handles of the accounts to which this browser is known, as they were written.
    pub fn known<'a>(&self, sent: &'a Sent) -> impl Iterator<Item = &'a str> + use<'a> {
        let value = sent.get(&self.host_name(&self.known)).unwrap_or_default();
        value.split(JOINT).filter(|text| !text.is_empty()).take(MOST_KNOWN)
    }

    pub fn set_known(&self, session: &NewSession) -> Cookie<'static> {
        let values: Vec<_> = session.known.iter().map(KnownBrowser::cookie_value).collect();
        let mut cookie = self.cookie(self.host_name(&self.known), values.join(JOINT));
        cookie.set_max_age(Duration::seconds(session.known_for.seconds()));
        cookie
    }

    /// What this browser shows where it is trusted; what cannot be read is passed over.
    pub fn trusted<'a>(&self, sent: &'a Sent) -> impl Iterator<Item = Trust> + use<'a> {
        let value = sent.get(&self.host_name(&self.trusted)).unwrap_or_default();
        let read = |text| URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Trust::new);
        value.split(JOINT).take(MOST_TRUSTED).filter_map(read)
    }

    pub fn set_trusted(&self, session: &NewSession) -> Cookie<'static> {
        let values = session.trusted.iter().map(|own| URL_SAFE_NO_PAD.encode(own.expose()));
        let values: Vec<_> = values.collect();
        let mut cookie = self.cookie(self.host_name(&self.trusted), values.join(JOINT));
        cookie.set_max_age(Duration::seconds(session.trusted_for.seconds()));
        cookie
    }

    pub fn set_browser(&self, browser: &Browser) -> Cookie<'static> {
        self.cookie(self.host_name(BROWSER), browser.cookie_value())
    }

    pub fn set_session(&self, session: &NewSession) -> Cookie<'static> {
        self.of_sessions(std::iter::once(&session.id).chain(&session.others), session.lasts)
    }

    /// What is left where sessions ended, the first of them in front.
    pub fn keep_sessions(&self, left: &[SessionId], lasts: Span) -> Cookie<'static> {
        if left.is_empty() { self.end_session() } else { self.of_sessions(left.iter(), lasts) }
    }

    fn of_sessions<'a>(
        &self,
        ids: impl Iterator<Item = &'a SessionId>,
        lasts: Span,
    ) -> Cookie<'static> {
        let values: Vec<_> = ids.map(SessionId::cookie_value).collect();
        let mut cookie = self.cookie(self.host_name(&self.session), values.join(JOINT));
        cookie.set_max_age(Duration::seconds(lasts.seconds()));
        cookie
    }

    pub fn end_session(&self) -> Cookie<'static> {
        let mut cookie = self.cookie(self.host_name(&self.session), String::new());
        cookie.set_max_age(Duration::ZERO);
        cookie.set_expires(cookie::time::OffsetDateTime::UNIX_EPOCH);
        cookie
    }

    pub fn set_csrf(&self, value: String) -> Cookie<'static> {
        self.cookie(CSRF.to_owned(), value)
    }

    pub fn set_language(&self, tag: &str) -> Cookie<'static> {
        let mut cookie = self.cookie(LANGUAGE.to_owned(), tag.to_owned());
        cookie.set_max_age(Duration::days(LANGUAGE_DAYS));
        cookie
    }

    fn cookie(&self, name: String, value: String) -> Cookie<'static> {
        Cookie::build((name, value))
            .path("/")
            .secure(self.secure)
            .http_only(true)
            .same_site(SameSite::Lax)
            .build()
    }
}

/// The cookies that came with a request.
#[derive(Clone, Default)]
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// What cannot be read is passed over: a visitor with a broken cookie is one without it.
    pub fn read(headers: &HeaderMap) -> Self {
        let texts = headers.get_all(COOKIE).filter_map(|value| value.to_str().ok());
        let cookies = texts.flat_map(|text| Cookie::split_parse(text.to_owned())).flatten();
        Self(cookies.map(|c| (c.name().to_owned(), c.value_trimmed().to_owned())).collect())
    }

    /// The value of a cookie that came once. Where several of a name come, somebody planted one,
    /// and none is taken.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(own, _)| own == name);
        let first = found.next()?;
        found.next().is_none().then_some(first.1.as_str())
    }
}

/// Cookie values are secrets.
impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// Writes a cookie into an answer.
pub fn put(response: &mut HttpResponse, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
