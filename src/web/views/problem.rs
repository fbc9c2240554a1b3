//! Pages for when it does not go on as planned: what happened, what to do, one way on.

use super::Chrome;
use super::gallery::{HOSTILE, Page};
use crate::brand::Text;
use askama::Template;

/// What stopped the visit. One kind per cause that a person or their support can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// No page has this address.
    NotFound,
    /// The address knows no such method.
    MethodNotAllowed,
    /// More was sent than any form of ours holds.
    TooLarge,
    /// What was sent makes no sense.
    BadRequest,
    /// The form's token and cookie do not match.
    FormUnverified,
    /// The cookie that was set did not come back.
    CookiesBlocked,
    /// The server is at its limit.
    Busy,
    /// A store does not answer.
    StoreUnavailable,
    /// Too many requests from one place.
    TooManyRequests,
    /// A mistake of ours.
    Internal,
    /// The return address is not registered.
    RedirectMismatch,
    /// The application left out what a sign-in needs.
    MissingParameters,
    /// No application has this id.
    UnknownClient,
    /// No pool answers at this host.
    UnknownHost,
    /// The application has no sign-in pages.
    LoginUnavailable,
    /// The address to go to after signing out is not registered.
    LogoutDestination,
    /// The account waits to be confirmed, and this page cannot do it.
    NotConfirmed,
    /// The password must be reset, and this page cannot do it.
    ResetRequired,
    /// A second step is demanded and none can be set up here.
    NoFactor,
    /// The pages may not be used from this network.
    Network,
}

/// The three sentences of an error page.
struct Told {
    heading: String,
    what: String,
    next: String,
}

impl ErrorKind {
    /// Every kind, for the gallery and for tables that must be complete.
    pub const ALL: [ErrorKind; 20] = [
        ErrorKind::NotFound,
        ErrorKind::MethodNotAllowed,
        ErrorKind::TooLarge,
        ErrorKind::BadRequest,
        ErrorKind::FormUnverified,
        ErrorKind::CookiesBlocked,
        ErrorKind::Busy,
        ErrorKind::StoreUnavailable,
        ErrorKind::TooManyRequests,
        ErrorKind::Internal,
        ErrorKind::RedirectMismatch,
        ErrorKind::MissingParameters,
        ErrorKind::UnknownClient,
        ErrorKind::UnknownHost,
        ErrorKind::LoginUnavailable,
        ErrorKind::LogoutDestination,
        ErrorKind::NotConfirmed,
        ErrorKind::ResetRequired,
        ErrorKind::NoFactor,
        ErrorKind::Network,
    ];

    /// A word for file names and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorKind::NotFound => "not_found",
            ErrorKind::MethodNotAllowed => "method_not_allowed",
            ErrorKind::TooLarge => "too_large",
            ErrorKind::BadRequest => "bad_request",
            ErrorKind::FormUnverified => "form_unverified",
            ErrorKind::CookiesBlocked => "cookies_blocked",
            ErrorKind::Busy => "busy",
            ErrorKind::StoreUnavailable => "store_unavailable",
            ErrorKind::TooManyRequests => "too_many_requests",
            ErrorKind::Internal => "internal",
            ErrorKind::RedirectMismatch => "redirect_mismatch",
            ErrorKind::MissingParameters => "missing_parameters",
            ErrorKind::UnknownClient => "unknown_client",
            ErrorKind::UnknownHost => "unknown_host",
            ErrorKind::LoginUnavailable => "login_unavailable",
            ErrorKind::LogoutDestination => "logout_destination",
            ErrorKind::NotConfirmed => "not_confirmed",
            ErrorKind::ResetRequired => "reset_required",
            ErrorKind::NoFactor => "no_factor",
            ErrorKind::Network => "network",
        }
    }

    fn told(self, text: &Text) -> Told {
        let word = self.as_str().replace('_', "-");
        let said = |part: &str| text.say(&format!("error-{word}-{part}"));
        Told { heading: said("heading"), what: said("what"), next: said("next") }
    }
}

/// A link that leads out of a page.
#[derive(Clone, Debug)]
pub struct WayOn {
    /// Its words.
    pub label: String,
    /// Its address: our own, or one that the client registered.
    pub href: String,
}

impl WayOn {
    /// Back to the application.
    pub fn back(chrome: &Chrome, href: String) -> WayOn {
        WayOn { label: chrome.say_of("way-back", "client", &chrome.client_name), href }
    }

    /// To the start of a sign-in.
    pub fn sign_in(chrome: &Chrome, href: String) -> WayOn {
        WayOn { label: chrome.say("way-sign-in"), href }
    }

    /// The same page once more.
    pub fn again(chrome: &Chrome, href: String) -> WayOn {
        WayOn { label: chrome.say("way-again"), href }
    }
}

/// The page for everything that stops a visit.
#[derive(Debug, Template)]
#[template(path = "pages/error.html")]
pub struct Error {
    /// The frame; its reference is printed here.
    pub chrome: Chrome,
    /// What happened.
    pub kind: ErrorKind,
    /// The way out, where we know one.
    pub way_on: Option<WayOn>,
}

impl Error {
    fn told(&self) -> Told {
        self.kind.told(&self.chrome.text)
    }
}

impl Page for Error {
    const NAME: &'static str = "error";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |kind: ErrorKind, way_on| Error { chrome: chrome.clone(), kind, way_on };
        let mut samples: Vec<_> =
            ErrorKind::ALL.into_iter().map(|kind| (kind.as_str(), page(kind, None))).collect();
        let again = WayOn::again(chrome, "/login?client_id=1example".into());
        samples.push(("way_on", page(ErrorKind::Busy, Some(again))));
        let hostile = WayOn { label: HOSTILE.to_owned(), href: HOSTILE.to_owned() };
        samples.push(("hostile", page(ErrorKind::BadRequest, Some(hostile))));
        samples
    }
}

/// The sign-in took too long.
#[derive(Debug, Template)]
#[template(path = "pages/expired.html")]
pub struct Expired {
    /// The frame.
    pub chrome: Chrome,
    /// Where to start again.
    pub way_on: WayOn,
}

impl Page for Expired {
    const NAME: &'static str = "expired";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let way_on = WayOn::sign_in(chrome, "/login?client_id=1example".into());
        vec![("plain", Expired { chrome: chrome.clone(), way_on })]
    }
}

/// Too many wrong tries. The same page for names that nobody has.
#[derive(Debug, Template)]
#[template(path = "pages/locked.html")]
pub struct Locked {
    /// The frame.
    pub chrome: Chrome,
    /// How long to wait before a try counts.
    pub seconds: u64,
    /// Where to try again.
    pub way_on: WayOn,
}

impl Page for Locked {
    const NAME: &'static str = "locked";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |seconds| Locked {
            chrome: chrome.clone(),
            seconds,
            way_on: WayOn::again(chrome, "/login?client_id=1example".into()),
        };
        vec![("seconds", page(8)), ("minutes", page(240)), ("hours", page(7200))]
    }
}

/// Too many requests. Says nothing of anybody's account.
#[derive(Debug, Template)]
#[template(path = "pages/too_many.html")]
pub struct TooMany {
    /// The frame.
    pub chrome: Chrome,
    /// How long to wait before the next one is taken.
    pub seconds: u64,
    /// Where to go on then.
    pub way_on: WayOn,
}

impl Page for TooMany {
    const NAME: &'static str = "too_many";

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |seconds| TooMany {
            chrome: chrome.clone(),
            seconds,
            way_on: WayOn::again(chrome, "/login?client_id=1example".into()),
        };
        vec![("seconds", page(8)), ("minutes", page(90))]
    }
}
