//! What anybody on the network may send.

use actix_web::http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderValue};
use vestibule::brand::accept_language;
use vestibule::domain::{
    At, AuthorizeError, AuthorizeRequest, Browser, ClientId, FamilyId, PoolId, SessionId, UserSub,
};
use vestibule::oauth::{Challenge, Params, Scope, Verifier};
use vestibule::token::Credentials;
use vestibule::vault::{AuthorizationCode, MasterKey, RefreshToken, ThemePreview};
use vestibule::web::cookies::{Jar, Sent};

use super::setting::{POOL, VAULT};

/// Whatever the query, an answer goes to an address that is registered, byte for byte.
pub fn authorize_query(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(params) = Params::parse(text) else { return };
    let (pool, clients) = &*POOL;
    for client in clients {
        // Most queries would fail at the callback; the same one with a good callback goes further.
        let good = params.clone().without(&["redirect_uri", "client_id"]);
        let good = good.with("redirect_uri", &client.callback_urls[0]);
        for params in [&params, &good] {
            let callback = match AuthorizeRequest::parse(params, client, pool) {
                Ok(request) => {
                    assert_eq!(request.fingerprint(), request.clone().fingerprint());
                    assert!(request.scope.iter().all(|token| pool.has_scope(token)));
                    request.callback
                }
                Err(AuthorizeError::Returned(callback, _)) => *callback,
                Err(AuthorizeError::Shown(_)) => continue,
            };
            let (to, registered) = (callback.to.as_str(), &client.callback_urls);
            let loopback = to.starts_with("http://127.0.0.1") || to.starts_with("http://[::1]");
            assert!(registered.iter().any(|own| own == to) || loopback, "{to}");
        }
    }
}

/// What is read and written again is read as the same.
pub fn form(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(params) = Params::parse(text) else { return };
    let again = Params::parse(&params.encode()).expect("what we write we read");
    // Nothing but an empty pair is left out.
    let pairs = |params: &Params| -> Vec<(String, String)> {
        let all = params.iter().filter(|(name, value)| !(name.is_empty() && value.is_empty()));
        all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    assert_eq!(pairs(&params), pairs(&again));
    for (name, _) in params.iter() {
        assert!(params.has(name) && !params.clone().without(&[name]).has(name));
    }
    if let Some(scope) = Scope::parse(text) {
        assert_eq!(Scope::parse(&scope.to_string()), Some(scope));
    }
}

/// Cookies, languages and a client's credentials: whatever comes, a value that is taken is whole.
pub fn headers(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else { return };
    let mut headers = HeaderMap::new();
    headers.insert(COOKIE, value.clone());
    let sent = Sent::read(&headers);
    for shared in [true, false] {
        let jar = Jar::new(&POOL.0, shared);
        if let Some(browser) = jar.browser(&sent) {
            assert_eq!(browser.cookie_value().len(), 22);
        }
        for session in jar.sessions(&sent) {
            assert!(jar.has_session(&sent));
            assert_eq!(session.cookie_value().len(), 43);
        }
    }
    let Ok(text) = value.to_str() else { return };
    let _languages = accept_language(text);
    headers.insert(AUTHORIZATION, value.clone());
    for header in [text.to_owned(), format!("Basic {text}")] {
        if let Ok(Some(shown)) = Credentials::read(Some(&header), &Params::default()) {
            assert!(ClientId::parse(shown.id.as_str()).is_ok());
        }
    }
}

/// Nothing opens that was not sealed, and nothing that was changed.
pub fn seal(data: &[u8]) {
    // The fuzzer learns what is compared, so it knows values that were sealed to the place below.
    // None of them opens anywhere else.
    let empty = ["local_Demo", "table", "column", "nobody's row"];
    assert!(VAULT.open(&empty, data).is_err(), "bytes that nobody sealed were opened");
    let place = ["local_Demo", "table", "column", "row"];
    let sealed = VAULT.seal(&place, data).expect("small enough");
    assert_eq!(VAULT.open(&place, &sealed).expect("it is ours").expose(), data);
    let mut changed = sealed.clone();
    changed.iter_mut().zip(data).for_each(|(byte, change)| *byte ^= change);
    assert_eq!(VAULT.open(&place, &changed).is_ok(), changed == sealed);
    if let Ok(text) = std::str::from_utf8(data) {
        let _key = MasterKey::parse(text);
        let other = ["local_Demo", "table", "column", text];
        assert_eq!(VAULT.open(&other, &sealed).is_ok(), other == place);
    }
}

/// Ids and handles have one spelling, and a refresh token is ours to the last bit.
pub fn handle(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let pool = &POOL.0.id;
    if let Some(session) = SessionId::parse(text) {
        assert_eq!(session.cookie_value(), text);
    }
    if let Some(browser) = Browser::parse(text) {
        assert_eq!(browser.cookie_value(), text);
    }
    if let Some(code) = AuthorizationCode::parse(text) {
        assert_eq!(code.expose(), text);
    }
    if let Some(token) = RefreshToken::parse(&VAULT, pool, text) {
        assert_eq!(token.expose(), text);
        let next = token.successor(&VAULT, pool).expose();
        let next = RefreshToken::parse(&VAULT, pool, &next).expect("a successor is ours");
        assert_eq!(next.family, token.family);
    }
    if let Some(link) = ThemePreview::parse(&VAULT, pool, text, At::from_millis(0)) {
        assert_eq!(link.text(&VAULT, pool).expose(), text);
    }
    if let (Ok(verifier), Some(challenge)) = (Verifier::parse(text), Challenge::parse(text)) {
        assert!(!challenge.admits(&verifier), "a challenge is no verifier of itself");
    }
    for parsed in [
        PoolId::parse(text).map(|id| id.to_string()),
        ClientId::parse(text).map(|id| id.to_string()),
        UserSub::parse(text).map(|id| id.to_string()),
    ] {
        assert!(parsed.is_err() || parsed.is_ok_and(|id| id == text));
    }
    changed_token(text.as_bytes(), &pool.clone());
}

/// A token of ours with these bytes laid over it: still a token only where nothing changed.
fn changed_token(data: &[u8], pool: &PoolId) {
    let family = FamilyId::new(VAULT.uuid());
    let genuine = RefreshToken::first(&VAULT, pool, family).expose();
    let mut changed = genuine.clone().into_bytes();
    let from = changed.len().saturating_sub(data.len());
    changed.iter_mut().skip(from).zip(data).for_each(|(byte, other)| *byte = *other);
    let Ok(changed) = String::from_utf8(changed) else { return };
    let taken = RefreshToken::parse(&VAULT, pool, &changed).is_some();
    assert_eq!(taken, changed == genuine, "{changed}");
}
