//! The CSRF pair of the contract, bound to the browser: cookie and hidden field are equal, and both
//! are a keyed hash of our origin and the browser's own cookie, so that a planted pair fits no other
//! browser, and a pair of one host no other host.

use actix_web::http::header::{HeaderMap, HeaderValue, ORIGIN};

use crate::domain::{Browser, Pool, Secret};
use crate::oauth::Params;
use crate::vault::{Mac, Vault};

use super::cookies::CSRF;
use super::visit::Visit;

/// The fields in which the value may come: the classic pages' name, and the managed pages'.
const FIELDS: [&str; 2] = ["_csrf", "csrf"];

/// What was wrong with a posted form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unverified {
    /// No cookie came back at all: they are blocked, or were cleared.
    NoCookie,
    /// The pair does not match, or the form was posted from elsewhere.
    Mismatch,
}

/// The value that this browser's forms carry: in the shape of a UUID, as the original's.
pub fn value(vault: &Vault, pool: &Pool, browser: &Browser) -> String {
    written(vault.mac(Mac::Csrf, &[pool.origin.as_str().as_bytes(), browser.bytes()]))
}

/// Whether this is that value, or was under an earlier master key.
fn is_value(vault: &Vault, pool: &Pool, browser: &Browser, shown: &str) -> bool {
    let parts = [pool.origin.as_str().as_bytes(), browser.bytes().as_slice()];
    let mut values = vault.macs(Mac::Csrf, &parts).map(|(_, mac)| Secret::new(written(mac)));
    values.any(|value| value.is(shown.as_bytes()))
}

fn written(mac: [u8; 32]) -> String {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(mac).for_each(|(own, byte)| *own = byte);
    uuid::Builder::from_random_bytes(bytes).into_uuid().hyphenated().to_string()
}

/// What a browser says of the page that a form was posted from.
#[derive(Clone, Debug)]
pub struct Whence {
    origin: Option<HeaderValue>,
    /// Whether that page is of another site, or of another origin of this one.
    is_elsewhere: bool,
}

impl Whence {
    pub fn read(headers: &HeaderMap) -> Self {
        let site = headers.get("sec-fetch-site");
        Self {
            origin: headers.get(ORIGIN).cloned(),
            is_elsewhere: site.is_some_and(|site| site != "same-origin" && site != "none"),
        }
    }

    /// A browser that says where a form came from must say that it came from us; one that says
    /// nothing is left to the pair.
    fn is(&self, pool: &Pool) -> bool {
        let origin = self.origin.as_ref();
        !self.is_elsewhere && origin.is_none_or(|origin| origin == pool.origin.as_str())
    }
}

/// Whether a form was posted by the browser that it was shown to, from a page of ours.
pub fn check(vault: &Vault, pool: &Pool, visit: &Visit, form: &Params) -> Result<(), Unverified> {
    let browser = visit.jar(pool).browser(&visit.sent).ok_or(Unverified::NoCookie)?;
    let cookie = visit.sent.get(CSRF).ok_or(Unverified::NoCookie)?;
    let field = FIELDS.iter().find_map(|name| form.get(name)).ok_or(Unverified::Mismatch)?;
    let genuine = |shown| is_value(vault, pool, &browser, shown);
    let pair = genuine(cookie) && genuine(field);
    if pair && visit.whence.is(pool) { Ok(()) } else { Err(Unverified::Mismatch) }
}
