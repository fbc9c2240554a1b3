//! `/account` and the pages behind it: what people see and change of their own account. Beyond the
//! original.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::{Browser, CredentialId, Medium, SessionId, Shown, StrictRule};
use crate::oauth::Params;
use crate::signin::{
    AccountInput, AccountNext, AccountPage, AccountPlace, AddedAuthenticator, Arrival, AtAccount,
    ChangedPassword, ContactChange, Disowning, NewSession, ProofInput,
};
use crate::web::csrf::Unverified;
use crate::web::reply::{Reply, account_path, redirect, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, cookies, csrf, document, form, pages};

use super::login::{new_passkey, shown_passkey};
use super::{Named, named};

const EMAIL: AccountPlace = AccountPlace::Contact(Medium::Email);
const PHONE: AccountPlace = AccountPlace::Contact(Medium::PhoneNumber);

/// Where somebody may be asked who they are, and comes back to.
const ASKING: [AccountPlace; 11] = [
    AccountPlace::Profile,
    EMAIL,
    PHONE,
    AccountPlace::Password,
    AccountPlace::NewAuthenticator,
    AccountPlace::Authenticator,
    AccountPlace::RecoveryCodes,
    AccountPlace::AddPasskey,
    AccountPlace::Passkey,
    AccountPlace::NotMe { event: 0 },
    AccountPlace::Deletion,
];

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Overview).await
}

pub async fn get_profile(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Profile).await
}

pub async fn get_email(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, EMAIL).await
}

pub async fn get_phone(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, PHONE).await
}

pub async fn get_password(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Password).await
}

pub async fn get_authenticator(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Authenticator).await
}

pub async fn get_passkeys(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Passkeys).await
}

pub async fn get_passkey(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Passkey).await
}

/// `/passkeys/add`, where an app may send whoever is signed in (contract, section 1).
pub async fn get_add_passkey(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::AddPasskey).await
}

pub async fn get_terms(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Terms).await
}

pub async fn get_sessions(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Sessions).await
}

pub async fn get_events(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Events).await
}

pub async fn get_not_me(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let place = not_me(&visit);
    show(&app, &visit, place).await
}

pub async fn get_new_app(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::NewAuthenticator).await
}

pub async fn get_recovery_codes(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::RecoveryCodes).await
}

pub async fn get_proof(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Proof).await
}

pub async fn get_deletion(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    show(&app, &visit, AccountPlace::Deletion).await
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Overview).await
}

pub async fn post_profile(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Profile).await
}

pub async fn post_email(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, EMAIL).await
}

pub async fn post_phone(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, PHONE).await
}

pub async fn post_password(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Password).await
}

pub async fn post_authenticator(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Authenticator).await
}

pub async fn post_new_app(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::NewAuthenticator).await
}

pub async fn post_recovery_codes(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::RecoveryCodes).await
}

pub async fn post_terms(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Terms).await
}

pub async fn post_sessions(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Sessions).await
}

/// The list has no form of its own.
pub async fn post_events(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Events).await
}

pub async fn post_not_me(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let place = not_me(&visit);
    take(&app, &visit, &http, payload, place).await
}

/// Which event the address names.
fn not_me(visit: &Visit) -> AccountPlace {
    let params = Params::parse(&visit.query).unwrap_or_default();
    let event = params.get("event").and_then(|id| id.parse().ok());
    event.map_or(AccountPlace::Events, |event| AccountPlace::NotMe { event })
}

/// The list has no form of its own.
pub async fn post_passkeys(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Passkeys).await
}

pub async fn post_passkey(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Passkey).await
}

pub async fn post_add_passkey(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::AddPasskey).await
}

pub async fn post_proof(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Proof).await
}

pub async fn post_deletion(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    take(&app, &visit, &http, payload, AccountPlace::Deletion).await
}

async fn show(app: &App, visit: &Visit, place: AccountPlace) -> Result<HttpResponse, Problem> {
    let own = match Own::read(app, visit) {
        Ok(own) => own,
        Err(why) => return Ok(shown(why, None)),
    };
    let next = app.signin.show_account(&own.at_account(), place).await?;
    if matches!(next, AccountNext::Page(AccountPage::NobodySignedIn)) && own.may_sign_in(place) {
        return Ok(redirect(&format!("/login?{}", visit.query)));
    }
    own.next(next, None)
}

/// A form that did not prove where it came from changes nothing: the page once more, with a pair
/// that will do.
async fn take(
    app: &App,
    visit: &Visit,
    http: &HttpRequest,
    payload: Payload,
    place: AccountPlace,
) -> Result<HttpResponse, Problem> {
    let own = match Own::read(app, visit) {
        Ok(own) => own,
        Err(why) => return Ok(shown(why, None)),
    };
    let form = form::read(http, payload).await?;
    let browser = own.arrival.browser.as_ref();
    let (pool, sent, headers) = (&own.named.pool, &visit.sent, &visit.headers);
    let verified = csrf::check(&app.vault, pool, browser, sent, headers, &form);
    if verified == Err(Unverified::Mismatch) && app.signin.is_done(&own.at_account(), place).await?
    {
        return Ok(redirect(&own.behind()));
    }
    let (Some(input), Ok(())) = (input(&form, place), verified) else {
        let due = app.signin.show_account(&own.at_account(), place).await?;
        return own.next(due, verified.err());
    };
    let next = app.change_account(&own.at_account(), input).await?;
    own.next(next, None)
}

fn at_overview(form: &Params) -> Option<AccountInput> {
    let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
    if form.has("disconnect") {
        return Some(AccountInput::Disconnect { client: text("disconnect") });
    }
    Some(match form.get("action")? {
        "sign_out" => AccountInput::SignOut,
        "sign_out_everywhere" => AccountInput::SignOutEverywhere,
        "export" => AccountInput::Export,
        "add_authenticator" => AccountInput::BeginAuthenticator,
        "forget_browser" => AccountInput::ForgetBrowser { id: text("browser") },
        "forget_browsers" => AccountInput::ForgetBrowsers,
        "stop_lost_factor" => AccountInput::StopLostFactor,
        _ => return None,
    })
}

fn input(form: &Params, place: AccountPlace) -> Option<AccountInput> {
    let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
    Some(match place {
        AccountPlace::Overview => return at_overview(form),
        AccountPlace::Profile => {
            AccountInput::Profile { values: form.values(), current: text("password") }
        }
        AccountPlace::Contact(medium) => {
            let change = match form.get("action") {
                Some("resend") => ContactChange::Resend,
                Some("other") => ContactChange::Other,
                Some("remove") => ContactChange::Remove { current: text("password") },
                _ if form.has("code") => ContactChange::Code(text("code")),
                _ => ContactChange::New {
                    value: text(medium.attribute()),
                    current: text("password"),
                },
            };
            AccountInput::Contact { medium, change }
        }
        AccountPlace::Password => AccountInput::Password(ChangedPassword {
            current: text("password"),
            chosen: text("new_password"),
            again: text("confirm_password"),
            everywhere: form.has("everywhere"),
        }),
        AccountPlace::Terms => match form.get("edition") {
            Some(edition) => AccountInput::Agree { edition: edition.to_owned() },
            None => AccountInput::Withdraw { document: form.get("document")?.to_owned() },
        },
        AccountPlace::Sessions => match form.get("action") {
            Some("end_others") => AccountInput::EndOtherSessions,
            _ => AccountInput::EndSession { id: form.get("session")?.to_owned() },
        },
        AccountPlace::Events | AccountPlace::Passkeys => return None,
        AccountPlace::NotMe { event } => AccountInput::NotMe(Disowning {
            event,
            current: text("password"),
            chosen: text("new_password"),
            again: text("confirm_password"),
        }),
        AccountPlace::NewAuthenticator => AccountInput::AddAuthenticator(AddedAuthenticator {
            current: text("password"),
            code: text("code"),
            device: text("device_name"),
        }),
        AccountPlace::Authenticator if form.get("action") == Some("rename") => {
            AccountInput::RenameAuthenticator { name: text("device_name") }
        }
        AccountPlace::Authenticator => {
            AccountInput::RemoveAuthenticator { current: text("password") }
        }
        AccountPlace::RecoveryCodes if form.get("step") == Some("recovery_codes") => {
            AccountInput::RecoveryCodesKept
        }
        AccountPlace::RecoveryCodes => {
            AccountInput::MakeRecoveryCodes { current: text("password") }
        }
        AccountPlace::Passkey => match form.get("action")? {
            "rename" => AccountInput::RenamePasskey { name: text("passkey_name") },
            "remove" => AccountInput::RemovePasskey { current: text("password") },
            _ => return None,
        },
        AccountPlace::AddPasskey if form.has("credential") => {
            AccountInput::AddPasskey(new_passkey(form))
        }
        AccountPlace::AddPasskey => AccountInput::BeginPasskey { current: text("password") },
        AccountPlace::Proof => AccountInput::Prove(match form.get("action") {
            Some("resend") => ProofInput::Resend,
            Some("other") => ProofInput::Other,
            _ if form.has("credential") => ProofInput::Passkey(shown_passkey(form)),
            _ if form.has("code") => ProofInput::Code(text("code")),
            _ => ProofInput::Method(text("method")),
        }),
        AccountPlace::Deletion => {
            AccountInput::Delete { current: text("password"), name: text("account_name") }
        }
    })
}

/// Somebody at their account, by way of the app that the address names.
struct Own<'a> {
    app: &'a App,
    visit: &'a Visit,
    named: Named,
    params: Params,
    arrival: Arrival,
}

impl<'a> Own<'a> {
    fn read(app: &'a App, visit: &'a Visit) -> Result<Self, Shown> {
        let params = Params::parse(&visit.query).map_err(|_| Shown::Malformed)?;
        let named = named(visit, &params)?;
        let arrival = visit.arrival(app, &named.pool);
        Ok(Self { app, visit, named, params, arrival })
    }

    fn at_account(&self) -> AtAccount<'_> {
        let passkey = self.params.get("passkey").and_then(CredentialId::parse);
        let app = self.params.get("app").map(str::to_owned);
        AtAccount { arrival: &self.arrival, client: &self.named.client, app, passkey }
    }

    fn reply(&self) -> Reply<'_> {
        Reply { app: self.app, visit: self.visit, pool: &self.named.pool }
    }

    fn next(&self, next: AccountNext, beside: Option<Unverified>) -> Result<HttpResponse, Problem> {
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
    fn may_sign_in(&self, place: AccountPlace) -> bool {
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
    fn behind(&self) -> String {
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
