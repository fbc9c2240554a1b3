//! `/logout` (contract, section 8): the original's two forms, and RP-initiated sign-out for strict
//! clients.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template as _;

use crate::app::App;
use crate::domain::{Client, Pool, StrictRule};
use crate::oauth::Params;
use crate::signin::Candidate;
use crate::token::Hint;
use crate::web::reply::{Reply, redirect};
use crate::web::views::{
    AccountChoice, ConfirmSignOut, Error, ErrorKind, FormParts, SignedOut, WayOn,
};
use crate::web::visit::Visit;
use crate::web::{Problem, READ, Unfit, cookies, csrf, document, form};

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let params = Params::parse(&visit.query)?;
    leave(&app, &visit, &params, Intent::Asked).await
}

/// Either our own confirmation, which carries the CSRF pair, or a client's request by POST.
pub async fn post(
    app: Data<App>,
    mut visit: Visit,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let posted = form::read(&request, payload).await?;
    if !posted.has("_csrf") {
        if !takes_post(&app, &visit, &posted) {
            return Err(Unfit::MethodNotAllowed(READ).into());
        }
        visit.query = posted.encode();
        return leave(&app, &visit, &posted, Intent::Asked).await;
    }
    let params = Params::parse(&visit.query)?;
    let Some(pool) = pool_of(&app, &visit, &params) else {
        return Err(Unfit::LogoutDestination.into());
    };
    let verified = csrf::check(&app.vault, &pool, &visit, &posted);
    let whose = posted.get("leave").map(str::to_owned);
    let intent = if verified.is_ok() { Intent::Confirmed(whose) } else { Intent::Asked };
    leave(&app, &visit, &params, intent).await
}

/// RP-initiated sign-out comes by POST too; the original's comes by GET alone.
fn takes_post(app: &App, visit: &Visit, params: &Params) -> bool {
    let hinted = || find_hint(app, visit, params).map(|(_, hint)| hint.client.to_string());
    let id = params.get("client_id").map(str::to_owned).or_else(hinted);
    let found = id.and_then(|id| visit.site.client(&id));
    found.is_some_and(|(_, client)| client.holds(StrictRule::RpInitiatedLogout))
}

/// What shows that the person wants to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Intent {
    /// Nothing but the request; any site can send that.
    Asked,
    /// They pressed our button: of this person alone, or of all.
    Confirmed(Option<String>),
}

async fn leave(
    app: &App,
    visit: &Visit,
    params: &Params,
    intent: Intent,
) -> Result<HttpResponse, Problem> {
    let hint = find_hint(app, visit, params);
    let id = params.get("client_id").map(str::to_owned);
    let id = id.or_else(|| hint.as_ref().map(|(_, hint)| hint.client.to_string()));
    match id.and_then(|id| visit.site.client(&id)) {
        Some((pool, client)) if client.holds(StrictRule::RpInitiatedLogout) => {
            let hint = hint.filter(|(own, hint)| own.id == pool.id && hint.client == client.id);
            let strict = Strict { app, visit, params, pool: &pool, client: &client };
            strict.leave(hint.map(|(_, hint)| hint), intent).await
        }
        Some((pool, client)) => faithful(app, visit, params, &pool, &client).await,
        None => of_nobody(app, visit).await,
    }
}

/// A sign-out that names no client ends what the original would end. A strict pool asks first, and
/// there is nobody to ask for.
async fn of_nobody(app: &App, visit: &Visit) -> Result<HttpResponse, Problem> {
    let first = visit.site.first().ok_or(Unfit::UnknownHost)?;
    let mut response = led_nowhere(&Reply { app, visit, pool: first }, None)?;
    let asks = |pool: &Pool| pool.compatibility.holds(StrictRule::RpInitiatedLogout);
    for pool in visit.site.pools().iter().filter(|pool| !asks(pool)) {
        app.signin.sign_out(&visit.arrival(app, pool)).await?;
        cookies::put(&mut response, &visit.jar(pool).end_session());
    }
    Ok(response)
}

/// The session is gone whatever the destination is (contract, section 8.1).
async fn faithful(
    app: &App,
    visit: &Visit,
    params: &Params,
    pool: &Arc<Pool>,
    client: &Client,
) -> Result<HttpResponse, Problem> {
    app.signin.sign_out(&visit.arrival(app, pool)).await?;
    let reply = Reply { app, visit, pool };
    let mut response = match destination(params, client) {
        Some(to) => redirect(&to),
        None => led_nowhere(&reply, Some(client))?,
    };
    let (browser, fresh) = visit.browser(app, pool);
    reply.bind(&mut response, &browser, fresh);
    cookies::put(&mut response, &visit.jar(pool).end_session());
    Ok(response)
}

/// Form A leaves, form B signs in again; where both are given, A wins.
fn destination(params: &Params, client: &Client) -> Option<String> {
    if let Some(raw) = params.get("logout_uri") {
        return client.logout_uri(raw).map(|uri| uri.as_str().to_owned());
    }
    client.redirect_uri(params.get("redirect_uri")?)?;
    params.get("response_type")?;
    let again = params.clone().without(&["identity_provider", "idp_identifier"]);
    let again = if params.get("scope").is_some() {
        again
    } else {
        again.without(&["scope"]).with("scope", &client.scopes.to_string())
    };
    Some(format!("/login?{}", again.encode()))
}

/// 400, as the original answers a sign-out that leads nowhere.
fn led_nowhere(reply: &Reply<'_>, client: Option<&Client>) -> Result<HttpResponse, Problem> {
    let frame = reply.frame(client);
    let (kind, way_on) = (ErrorKind::LogoutDestination, frame.way_home());
    let page = Error { chrome: frame.chrome, kind, way_on };
    document::plain(StatusCode::BAD_REQUEST, &page)
}

/// The pool whose cookies a confirmation is about.
fn pool_of(app: &App, visit: &Visit, params: &Params) -> Option<Arc<Pool>> {
    let by_client =
        params.get("client_id").and_then(|id| visit.site.client(id)).map(|(pool, _)| pool);
    by_client.or_else(|| find_hint(app, visit, params).map(|(pool, _)| pool))
}

fn find_hint(app: &App, visit: &Visit, params: &Params) -> Option<(Arc<Pool>, Hint)> {
    let token = params.get("id_token_hint")?;
    visit
        .site
        .pools()
        .iter()
        .find_map(|pool| app.token.hint(pool, token).map(|hint| (Arc::clone(pool), hint)))
}

/// OpenID Connect RP-Initiated Logout 1.0.
struct Strict<'a> {
    app: &'a App,
    visit: &'a Visit,
    params: &'a Params,
    pool: &'a Arc<Pool>,
    client: &'a Client,
}

impl Strict<'_> {
    /// Asks first where nothing proves the intent: a hint for somebody who is signed in does, of whom
    /// alone the session ends then, and so does our button. Nobody is sent to an address that is not registered.
    async fn leave(&self, hint: Option<Hint>, intent: Intent) -> Result<HttpResponse, Problem> {
        let to = match self.params.get("post_logout_redirect_uri") {
            Some(raw) => match self.client.logout_uri(raw) {
                Some(uri) => Some(uri.as_str().to_owned()),
                None => return Err(Unfit::LogoutDestination.into()),
            },
            None => None,
        };
        let arrival = self.visit.arrival(self.app, self.pool);
        let signed_in = self.app.signin.signed_in(&arrival).await?;
        let hinted = hint.filter(|hint| signed_in.iter().any(|own| own.user == hint.user));
        let whose = match (intent, hinted) {
            (Intent::Confirmed(whose), _) => whose,
            (Intent::Asked, Some(hint)) => Some(hint.user.as_str().to_owned()),
            (Intent::Asked, None) if signed_in.is_empty() => None,
            (Intent::Asked, None) => return self.ask(signed_in),
        };
        let left = if let Some(whose) = whose {
            self.app.signin.sign_out_of(&arrival, &whose).await?
        } else {
            self.app.signin.sign_out(&arrival).await?;
            Vec::new()
        };
        let mut response = match to {
            Some(to) => redirect(&self.with_state(&to)),
            None => self.signed_out()?,
        };
        let lasts = self.pool.longest_session;
        cookies::put(&mut response, &self.visit.jar(self.pool).keep_sessions(&left, lasts));
        Ok(response)
    }

    fn with_state(&self, to: &str) -> String {
        let Some(state) = self.params.get("state") else {
            return to.to_owned();
        };
        let joint = if to.contains('?') { '&' } else { '?' };
        format!("{to}{joint}{}", Params::default().with("state", state).encode())
    }

    fn ask(&self, signed_in: Vec<Candidate>) -> Result<HttpResponse, Problem> {
        let reply = Reply { app: self.app, visit: self.visit, pool: self.pool };
        let frame = reply.frame(Some(self.client));
        let (browser, fresh) = self.visit.browser(self.app, self.pool);
        let csrf = csrf::value(&self.app.vault, self.pool, &browser);
        let action = format!("/logout?{}", self.params.encode());
        let form = FormParts::new(action, csrf, "confirm_sign_out");
        let stay = frame.way_home();
        let people = signed_in.into_iter().map(AccountChoice::from).collect();
        let page = ConfirmSignOut { chrome: frame.chrome, form, people, stay };
        let targets: Vec<String> =
            self.client.logout_urls.iter().map(|uri| document::form_target(uri)).collect();
        let mut response = document::html(StatusCode::OK, page.render()?, &targets);
        reply.bind(&mut response, &browser, fresh);
        Ok(response)
    }

    fn signed_out(&self) -> Result<HttpResponse, Problem> {
        let reply = Reply { app: self.app, visit: self.visit, pool: self.pool };
        let frame = reply.frame(Some(self.client));
        let way_on: Option<WayOn> = frame.way_home();
        document::plain(StatusCode::OK, &SignedOut { chrome: frame.chrome, way_on })
    }
}
