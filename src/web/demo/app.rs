//! `/demo`: what an app sees when people sign in through us.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, SET_COOKIE};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::app::{App, DemoPerson, DemoShows};
use crate::oauth::Params;
use crate::web::frame::Frame;
use crate::web::reply::{Reply, redirect};
use crate::web::views::demo::{Claim, DemoUser, Error, Home, Session, Start};
use crate::web::views::message::Message;
use crate::web::views::{Chrome, FormParts, Tone};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit, csrf, document, form};

use super::relying_party::{Failed, Held};
use super::tabs::{self, Demo};

const HOME: &str = "/demo";
const SIGN_IN: &str = "/demo/sign-in";

pub async fn front() -> HttpResponse {
    redirect(HOME)
}

/// The app's first page, or what it holds for somebody who is signed in.
pub async fn home(app: Data<App>, demo: Data<Demo>, visit: Visit) -> Result<HttpResponse, Problem> {
    if let Some(held) = demo.tab(&visit.sent) {
        return session(&app, &demo, &visit, &held, None);
    }
    let page = Home {
        chrome: chrome(&app, &demo, &visit)?,
        sign_in_href: SIGN_IN.to_owned(),
        start_href: "/demo/people".to_owned(),
        mailbox_href: "/dev/mailbox".to_owned(),
    };
    document::plain(StatusCode::OK, &page)
}

/// Whom to sign in as.
pub async fn people(
    app: Data<App>,
    demo: Data<Demo>,
    visit: Visit,
) -> Result<HttpResponse, Problem> {
    let chrome = chrome(&app, &demo, &visit)?;
    let people = app.demo.iter().flat_map(|demo| &demo.people);
    let users = people.map(|person| listed(&chrome, person)).collect();
    document::plain(StatusCode::OK, &Start { chrome, users, sign_in_href: SIGN_IN.to_owned() })
}

/// Off to the sign-in page, with what is to be remembered in a sealed cookie.
pub async fn sign_in(
    app: Data<App>,
    demo: Data<Demo>,
    visit: Visit,
) -> Result<HttpResponse, Problem> {
    match demo.party.begin().await {
        Ok((url, pending)) => {
            let mut response = redirect(url.as_str());
            set(&mut response, &demo.remember(&pending));
            Ok(response)
        }
        Err(failed) => error(&app, &demo, &visit, failed),
    }
}

/// Back from the sign-in page, with a code or with an error.
pub async fn callback(
    app: Data<App>,
    demo: Data<Demo>,
    visit: Visit,
) -> Result<HttpResponse, Problem> {
    let params = Params::parse(&visit.query)?;
    if let Some(code) = params.get("error") {
        let description = params.get("error_description").unwrap_or_default().to_owned();
        return error(&app, &demo, &visit, Failed { code: code.to_owned(), description });
    }
    let Some(pending) = demo.recall(&visit.sent) else { return Ok(redirect(HOME)) };
    let code = params.get("code").unwrap_or_default().to_owned();
    let state = params.get("state").unwrap_or_default();
    match demo.party.finish(pending, code, state).await {
        Ok(held) => {
            let mut response = redirect(HOME);
            let tab = URL_SAFE_NO_PAD.encode(app.vault.random::<16>());
            set(&mut response, &tabs::tab_cookie(&tab));
            demo.tabs.put(tab, held);
            Ok(response)
        }
        Err(failed) => error(&app, &demo, &visit, failed),
    }
}

/// Refresh, or sign out.
pub async fn act(
    app: Data<App>,
    demo: Data<Demo>,
    visit: Visit,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let posted = form::read(&request, payload).await?;
    let pool = visit.site.first().ok_or(Unfit::UnknownHost)?;
    let from_here = csrf::check(&app.vault, pool, &visit, &posted);
    let (Ok(()), Some(held)) = (from_here, demo.tab(&visit.sent)) else {
        return Ok(redirect(HOME));
    };
    let sign_out = posted.get("action") == Some("sign_out");
    if sign_out {
        leave(&app, &demo, &visit, &held).await
    } else {
        renew(&app, &demo, &visit, &held).await
    }
}

async fn renew(
    app: &App,
    demo: &Demo,
    visit: &Visit,
    held: &Held,
) -> Result<HttpResponse, Problem> {
    match demo.party.refresh(held).await {
        Ok(fresh) => {
            demo.replace(&visit.sent, fresh.clone());
            session(app, demo, visit, &fresh, Some(Message::SessionRefreshed))
        }
        Err(failed) => error(app, demo, visit, failed),
    }
}

async fn leave(
    app: &App,
    demo: &Demo,
    visit: &Visit,
    held: &Held,
) -> Result<HttpResponse, Problem> {
    match demo.party.leave(held).await {
        Ok(url) => {
            demo.forget(&visit.sent);
            let mut response = redirect(url.as_str());
            set(&mut response, &tabs::no_tab_cookie());
            Ok(response)
        }
        Err(failed) => error(app, demo, visit, failed),
    }
}

fn session(
    app: &App,
    demo: &Demo,
    visit: &Visit,
    held: &Held,
    news: Option<Message>,
) -> Result<HttpResponse, Problem> {
    let pool = visit.site.first().ok_or(Unfit::UnknownHost)?;
    let (browser, fresh) = visit.browser(app, pool);
    let chrome = chrome(app, demo, visit)?;
    let form = FormParts::new(HOME.to_owned(), csrf::value(&app.vault, pool, &browser), "session");
    let form = match news {
        Some(news) => form.with_notice(Tone::Good, news.say(&chrome.text)),
        None => form,
    };
    let id_claims = payload(held.id.expose());
    let named =
        ["email", "cognito:username"].iter().find_map(|name| id_claims.get(*name)?.as_str());
    let page = Session {
        chrome,
        form,
        username: named.unwrap_or_default().to_owned(),
        id_claims: claims(&id_claims),
        access_claims: claims(&payload(held.access.expose())),
        refreshable: held.refresh.is_some(),
    };
    let mut response = document::plain(StatusCode::OK, &page)?;
    Reply { app, visit, pool }.bind(&mut response, &browser, fresh);
    Ok(response)
}

fn error(app: &App, demo: &Demo, visit: &Visit, failed: Failed) -> Result<HttpResponse, Problem> {
    let Failed { code, description } = failed;
    let chrome = chrome(app, demo, visit)?;
    let page = Error { chrome, code, description, home_href: HOME.to_owned() };
    document::plain(StatusCode::BAD_GATEWAY, &page)
}

fn chrome(app: &App, demo: &Demo, visit: &Visit) -> Result<Chrome, Problem> {
    let pool = visit.site.first().ok_or(Unfit::UnknownHost)?;
    let client = visit.site.client_of(pool, &demo.client);
    Ok(Frame::new(app, visit, pool, client.as_deref()).chrome)
}

fn listed(chrome: &Chrome, person: &DemoPerson) -> DemoUser {
    let shows = match person.shows {
        DemoShows::Password => "demo-shows-password",
        DemoShows::Totp => "demo-shows-totp",
        DemoShows::NewPassword => "demo-shows-invited",
        DemoShows::SetUp => "demo-shows-set-up",
        DemoShows::Disabled => "demo-shows-disabled",
        DemoShows::Studio => "demo-shows-studio",
    };
    DemoUser {
        username: person.name.clone(),
        password: person.password.expose().clone(),
        totp_key: person.totp.as_ref().map(|key| key.expose().clone()).unwrap_or_default(),
        shows: chrome.say(shows),
    }
}

/// A token's payload, for people to look at. The ID token's was verified when it came.
fn payload(token: &str) -> Map<String, Value> {
    let part = token.split('.').nth(1).unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(part).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

fn claims(payload: &Map<String, Value>) -> Vec<Claim> {
    let told = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    payload.iter().map(|(name, value)| Claim { name: name.clone(), value: told(value) }).collect()
}

fn set(response: &mut HttpResponse, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
