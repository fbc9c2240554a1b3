//! Somebody at their account, and what is answered to them.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::{Browser, CredentialId, Medium, SessionId, Shown, StrictRule};
use crate::oauth::Params;
use crate::signin::{AccountNext, AccountPage, AccountPlace, Arrival, AtAccount, NewSession};
use crate::web::csrf::Unverified;
use crate::web::reply::{Reply, account_path, redirect};
use crate::web::visit::Visit;
use crate::web::{Problem, cookies, csrf, document, pages};

use super::super::{Named, named};

/// Where somebody may be asked who they are, and comes back to.
const ASKING: [AccountPlace; 11] = [
    AccountPlace::Profile,
    AccountPlace::Contact(Medium::Email),
    AccountPlace::Contact(Medium::PhoneNumber),
    AccountPlace::Password,
    AccountPlace::NewAuthenticator,
    AccountPlace::Authenticator,
    AccountPlace::RecoveryCodes,
    AccountPlace::AddPasskey,
    AccountPlace::Passkey,
    AccountPlace::NotMe { event: 0 },
    AccountPlace::Deletion,
];

/// Somebody at their account, by way of the app that the address names.
pub(super) struct Own<'a> {
    app: &'a App,
    visit: &'a Visit,
    pub named: Named,
    params: Params,
    pub arrival: Arrival,
}

impl<'a> Own<'a> {
    pub fn read(app: &'a App, visit: &'a Visit) -> Result<Self, Shown> {
        let params = Params::parse(&visit.query).map_err(|_| Shown::Malformed)?;
        let named = named(app, visit, &params)?;
        let arrival = visit.arrival(app, &named.pool);
        Ok(Self { app, visit, named, params, arrival })
    }

    pub fn at_account(&self) -> AtAccount<'_> {
        let passkey = self.params.get("passkey").and_then(CredentialId::parse);
        let app = self.params.get("app").map(str::to_owned);
        AtAccount { arrival: &self.arrival, client: &self.named.client, app, passkey }
    }

    fn reply(&self) -> Reply<'_> {
        Reply { app: self.app, visit: self.visit, pool: &self.named.pool }
    }

    pub fn next(
        &self,
        next: AccountNext,
        beside: Option<Unverified>,
    ) -> Result<HttpResponse, Problem> {
        match next {
            AccountNext::Page(page) => self.page(page, beside),
            AccountNext::Wait(ask) => self.reply().page(&self.named.client, None, ask, None),
            AccountNext::PasskeyAdded => Ok(redirect(&self.behind_passkey())),
            AccountNext::Proven => Ok(redirect(&self.behind())),
            AccountNext::ToOverview => Ok(self.to(AccountPlace::Overview)),
            AccountNext::To(AccountPlace::Proof) => {
                Ok(redirect(&self.reply().frame(Some(&self.named.client)).action))
            }
            AccountNext::To(place) => Ok(self.to(place)),
            AccountNext::Renewed(session) => Ok(self.renewed(&session)),
            AccountNext::Exported(told) => Ok(exported(told)),
            AccountNext::SignedOut(left) => {
                let frame = self.reply().frame(Some(&self.named.client));
                Ok(self.ended(pages::account::signed_out(&frame)?, &left))
            }
            AccountNext::Deleted(left) => {
                let page = AccountPage::Deleted;
                self.app.metrics.page(self.named.pool.id.as_str(), page.word(), "none");
                let frame = self.reply().frame(Some(&self.named.client));
                let html = pages::account::page(&frame, "", page, "", None)?;
                Ok(self.ended(html, &left))
            }
        }
    }

    fn page(&self, page: AccountPage, beside: Option<Unverified>) -> Result<HttpResponse, Problem> {
        let reply = self.reply();
        let (browser, fresh) = self.visit.browser(self.app, &self.named.pool);
        self.app.metrics.page(self.named.pool.id.as_str(), page.word(), "none");
        let closed = matches!(page, AccountPage::NobodySignedIn);
        let status =
            if closed || beside.is_some() { StatusCode::FORBIDDEN } else { StatusCode::OK };
        let csrf = csrf::value(&self.app.vault, &self.named.pool, &browser);
        let frame = reply.frame(Some(&self.named.client));
        let later = self.behind_passkey();
        let html = pages::account::page(&frame, &csrf, self.with_names(page), &later, beside)?;
        let target = self.asked_back().map(document::form_target);
        let mut response = document::html(status, html, target.as_slice());
        reply.bind(&mut response, &browser, fresh);
        Ok(response)
    }

    /// Apps are shown as they call themselves; one whose tokens ran out by themselves, not at all: a
    /// strict client gets no refresh token unless it was allowed to stay.
    fn with_names(&self, mut page: AccountPage) -> AccountPage {
        let AccountPage::Overview(own) = &mut page else {
            return page;
        };
        own.apps.retain_mut(|app| {
            let found = self.visit.site.client(app.client.as_str());
            let Some((_, client)) = found.filter(|(pool, _)| pool.id == self.named.pool.id) else {
                return true;
            };
            app.name.clone_from(&client.name);
            let refreshes = app.offline || !client.holds(StrictRule::OfflineAccess);
            refreshes || self.visit.at < app.last + client.access_token
        });
        page
    }

    fn at_passkeys(&self) -> String {
        self.reply().frame(Some(&self.named.client)).at_account(AccountPlace::Passkeys)
    }

    /// Whether the address of a page holds a request by which somebody can sign in.
    pub fn may_sign_in(&self, place: AccountPlace) -> bool {
        place == AccountPlace::AddPasskey && self.named.request(&self.params).is_ok()
    }

    /// The app's own address that it asked to get the browser back at.
    fn asked_back(&self) -> Option<&str> {
        let asked = self.params.get("redirect_uri")?;
        self.named.client.redirect_uri(asked).map(|_| asked)
    }

    /// Where it goes on behind `/passkeys/add`: to the app, with a code where it asked for one, or
    /// to the list.
    fn behind_passkey(&self) -> String {
        match self.asked_back() {
            None => self.at_passkeys(),
            Some(_) if self.params.has("response_type") => {
                format!("/oauth2/authorize?{}", self.visit.query)
            }
            Some(to) => to.to_owned(),
        }
    }

    /// Where it goes on behind what was done: to the page that asked who it is, or to the overview.
    pub fn behind(&self) -> String {
        let asked = self.params.get("to").unwrap_or_default();
        match ASKING.into_iter().map(account_path).find(|path| *path == asked) {
            Some(path) => format!("{path}?{}", self.params.clone().without(&["to"]).encode()),
            None => self.reply().frame(Some(&self.named.client)).at_account(AccountPlace::Overview),
        }
    }

    fn to(&self, place: AccountPlace) -> HttpResponse {
        let frame = self.reply().frame(Some(&self.named.client));
        redirect(&frame.at_account(place))
    }

    /// Whoever knew the session or the browser's id from before knows neither of those behind.
    fn renewed(&self, session: &NewSession) -> HttpResponse {
        let (reply, jar) = (self.reply(), self.visit.jar(&self.named.pool));
        let mut response = redirect(&self.behind());
        cookies::put(&mut response, &jar.set_session(session));
        cookies::put(&mut response, &jar.set_known(session));
        reply.bind(&mut response, &Browser::new(self.app.vault.random()), true);
        response
    }

    fn ended(&self, html: String, left: &[SessionId]) -> HttpResponse {
        let mut response = document::html(StatusCode::OK, html, &[]);
        let jar = self.visit.jar(&self.named.pool);
        let lasts = self.named.pool.longest_session;
        cookies::put(&mut response, &jar.keep_sessions(left, lasts));
        self.reply().bind(&mut response, &Browser::new(self.app.vault.random()), true);
        response
    }
}

/// A file to be kept, and nothing that a browser shows.
fn exported(told: Map<String, Value>) -> HttpResponse {
    let text = format!("{:#}\n", Value::Object(told));
    let mut response =
        HttpResponse::Ok().content_type("application/json; charset=utf-8").body(text);
    let file = HeaderValue::from_static("attachment; filename=\"account.json\"");
    response.headers_mut().insert(CONTENT_DISPOSITION, file);
    response
}
