//! What every page of one visit shares: language, theme, whose app it is, and the way back.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template as _;

use crate::app::App;
use crate::brand::Text;
use crate::domain::{Client, CredentialId, Look, NameKind, Pool, Span};
use crate::oauth::Params;
use crate::signin::{AccountPlace, Fault, Place};

use super::reply::{account_path, path};
use super::views::{Chrome, Error, ErrorKind, Identifier, LanguageMenu, SentLink, WayOn, Ways};
use super::visit::Visit;
use super::{Problem, RequestId, Unfit, document};

/// The frame of a page, with what its forms and links need.
#[expect(clippy::struct_excessive_bools, reason = "four independent settings of pool and client")]
pub struct Frame {
    pub chrome: Chrome,
    /// The address of this page, with everything that was asked for.
    pub action: String,
    pub identifier: Identifier,
    home: Option<String>,
    /// Whether new accounts are confirmed by a link.
    pub confirms_by_link: bool,
    /// Whether there may be another way to begin than the password.
    pub chooses: bool,
    recovers: bool,
    signs_up: bool,
    path: String,
    params: Params,
}

impl Frame {
    pub fn new(app: &App, visit: &Visit, pool: &Pool, client: Option<&Client>) -> Self {
        let text = visit.text(app, pool);
        let params = Params::parse(&visit.query).unwrap_or_default();
        let name = client.map_or(&pool.name, |client| &client.name).clone();
        let languages = languages(app, pool, visit, &params);
        let look = pool.looks.choose(&visit.wished, None);
        Self {
            chrome: chrome(app, look, text, name, visit.id, languages),
            action: address(&visit.path, &visit.query),
            identifier: identifier(pool),
            home: client.and_then(|client| client.home.clone()),
            confirms_by_link: pool.sign_up.as_ref().is_some_and(|policy| policy.by_link),
            chooses: client.is_some_and(|client| client.chooses_factor)
                && pool.factors.first.len() > 1,
            recovers: !pool.recovery.media.is_empty(),
            signs_up: pool.sign_up.is_some(),
            path: visit.path.clone(),
            params,
        }
    }

    /// The same in the look of whoever has this name: of anybody whose address is in the same domain.
    #[must_use]
    pub fn of(mut self, app: &App, visit: &Visit, pool: &Pool, name: &str) -> Self {
        let look = pool.looks.choose(&visit.wished, Some(name));
        if look != pool.looks.choose(&visit.wished, None) {
            let brand = app.catalog.load().look(look);
            let (text, mode) = (self.chrome.text.in_words_of(&brand.words), brand.theme.mode);
            self.chrome = Chrome { text, brand, mode, ..self.chrome };
        }
        self
    }

    /// This page, but asking who signs in whatever session there is.
    pub fn other_account(&self) -> String {
        let params = self.params.clone().without(&["prompt"]).with("prompt", "login");
        address(&self.path, &params.encode())
    }

    /// What else may be wanted where people sign in.
    pub fn ways(&self, first_page: bool) -> Ways {
        Ways {
            forgot: self.recovers.then(|| self.at(Place::Forgot)),
            sign_up: (first_page && self.signs_up).then(|| self.at(Place::SignUp)),
            sign_in: None,
        }
    }

    pub fn way_to_sign_in(&self) -> Ways {
        Ways { sign_in: Some(self.at(Place::Login)), ..Ways::default() }
    }

    /// Where the page of a code looks whether its link was pressed.
    pub fn sent_link(&self, lasts: Span) -> SentLink {
        let at = |path| address(path, &self.params.encode());
        SentLink {
            asks: at("/login/pressed"),
            waits: at("/login/waiting"),
            seconds: lasts.seconds(),
        }
    }

    /// The page on which a code is typed.
    pub fn at_login(&self) -> String {
        self.at(Place::Login)
    }

    /// Another page of the flow, with the same request.
    fn at(&self, place: Place) -> String {
        address(path(place), &self.params.encode())
    }

    /// A page of the account, by way of the same app.
    pub fn at_account(&self, place: AccountPlace) -> String {
        let client = self.params.get("client_id").unwrap_or_default();
        let params = Params::default().with("client_id", client);
        let params = match place {
            AccountPlace::NotMe { event } => params.with("event", &event.to_string()),
            _ => params,
        };
        address(account_path(place), &params.encode())
    }

    /// Where somebody proves who they are, to come back to this page.
    pub fn at_proof(&self) -> String {
        let params = self.params.clone().without(&["lang", "to"]).with("to", &self.path);
        address(account_path(AccountPlace::Proof), &params.encode())
    }

    /// The page of one passkey.
    pub fn at_passkey(&self, id: &CredentialId) -> String {
        format!("{}&passkey={}", self.at_account(AccountPlace::Passkey), id.as_str())
    }

    /// The page of one of their authenticator apps.
    pub fn at_app(&self, id: &str) -> String {
        format!("{}&app={id}", self.at_account(AccountPlace::Authenticator))
    }

    /// Back to the app, where it said where it lives.
    pub fn way_home(&self) -> Option<WayOn> {
        self.home.as_ref().map(|href| WayOn::back(&self.chrome, href.clone()))
    }
}

/// With one slash in front, as browsers read what stands behind two as the name of a host.
fn address(path: &str, query: &str) -> String {
    let path = path.trim_start_matches(['/', '\\']);
    if query.is_empty() { format!("/{path}") } else { format!("/{path}?{query}") }
}

fn chrome(
    app: &App,
    look: &Look,
    text: Text,
    client_name: String,
    reference: RequestId,
    languages: LanguageMenu,
) -> Chrome {
    let catalog = app.catalog.load();
    let brand = catalog.look(look);
    let (text, mode) = (text.in_words_of(&brand.words), brand.theme.mode);
    Chrome { text, brand, mode, client_name, languages, reference: reference.to_string() }
}

/// This same page in every language that the pool offers; in no other one where a form would change what
/// was asked for, as it does with line breaks.
pub fn languages(app: &App, pool: &Pool, visit: &Visit, params: &Params) -> LanguageMenu {
    let has_breaks = |text: &str| text.contains(['\r', '\n']);
    if params.iter().any(|(name, value)| has_breaks(name) || has_breaks(value)) {
        return LanguageMenu::default();
    }
    let asked = params.iter().filter(|(name, _)| *name != "lang");
    LanguageMenu {
        action: address(&visit.path, ""),
        asked: asked.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        offered: app.catalog.load().locales.among(&pool.languages).collect(),
    }
}

/// The page of a problem, with the way back to the app where the request names one. Works for any
/// request, be it for a host that nobody serves.
pub fn problem(request: &HttpRequest, problem: &Problem) -> HttpResponse {
    let status = problem.status();
    let Some(app) = request.app_data::<Data<App>>() else {
        return HttpResponse::new(status);
    };
    let kind = error_kind(problem);
    match render(app, request, kind) {
        Ok(html) => document::html(status, html, &[]),
        Err(_) => HttpResponse::new(status),
    }
}

/// An error page by kind, for the address `/error` too.
pub fn error_page(
    app: &App,
    request: &HttpRequest,
    kind: ErrorKind,
) -> Result<HttpResponse, Problem> {
    Ok(document::html(StatusCode::BAD_REQUEST, render(app, request, kind)?, &[]))
}

fn render(app: &App, request: &HttpRequest, kind: ErrorKind) -> Result<String, askama::Error> {
    let Ok(visit) = Visit::read(request) else {
        let text = app.catalog.load().locales.text("en");
        let id = request_id(request);
        let chrome = chrome(
            app,
            &Look::default(),
            text,
            "Vestibule".to_owned(),
            id,
            LanguageMenu::default(),
        );
        return Error { chrome, kind, way_on: None }.render();
    };
    let params = Params::parse(&visit.query).unwrap_or_default();
    let found = params.get("client_id").and_then(|id| visit.client(app, id, &params));
    let (pool, client) = match &found {
        Some((pool, client)) => (Some(pool), Some(client)),
        None => (visit.site.first(), None),
    };
    let Some(pool) = pool else {
        return Err(askama::Error::Fmt);
    };
    let frame = Frame::new(app, &visit, pool, client.map(AsRef::as_ref));
    let way_on = match kind {
        ErrorKind::Busy | ErrorKind::StoreUnavailable => {
            Some(WayOn::again(&frame.chrome, frame.action.clone()))
        }
        _ => frame.way_home(),
    };
    Error { chrome: frame.chrome, kind, way_on }.render()
}

fn request_id(request: &HttpRequest) -> RequestId {
    use actix_web::HttpMessage as _;
    request.extensions().get().copied().unwrap_or_default()
}

fn error_kind(problem: &Problem) -> ErrorKind {
    match problem {
        Problem::Unfit(unfit) => match unfit {
            Unfit::UnknownHost => ErrorKind::UnknownHost,
            Unfit::NotFound => ErrorKind::NotFound,
            Unfit::MethodNotAllowed(_) => ErrorKind::MethodNotAllowed,
            Unfit::TooLarge => ErrorKind::TooLarge,
            Unfit::LogoutDestination => ErrorKind::LogoutDestination,
            Unfit::Network => ErrorKind::Network,
            Unfit::UnsupportedMediaType | Unfit::Malformed => ErrorKind::BadRequest,
        },
        Problem::TooMany { .. } => ErrorKind::TooManyRequests,
        Problem::Refused(_) | Problem::BadToken(_) | Problem::NoToken => ErrorKind::BadRequest,
        Problem::Fault(Fault::Down(_)) => ErrorKind::StoreUnavailable,
        Problem::Fault(Fault::Busy { .. }) => ErrorKind::Busy,
        Problem::Fault(Fault::Misfit { .. }) | Problem::Template(_) => ErrorKind::Internal,
    }
}

/// What a pool's name field asks for.
fn identifier(pool: &Pool) -> Identifier {
    let has = |kind| pool.names.kinds.contains(&kind);
    let username = has(NameKind::Username) || has(NameKind::PreferredUsername);
    match (username, has(NameKind::Email), has(NameKind::Phone)) {
        (false, true, true) => Identifier::EmailOrPhone,
        (false, true, false) => Identifier::Email,
        (false, false, true) => Identifier::Phone,
        (_, false, false) => Identifier::Username,
        (true, ..) => Identifier::Any,
    }
}
