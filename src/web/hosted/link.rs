//! The link beside a code that was sent: what it opens, and the browser that waits for it.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::domain::Shown;
use crate::oauth::Params;
use crate::signin::{Ask, LinkNext, Next, Place};
use crate::web::csrf::{self, Unverified};
use crate::web::reply::{Reply, path, redirect, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, form};

use super::begun::Begun;
use super::{Named, named};

/// A link as it was opened, by whatever browser. It names a client and no request.
struct Opened<'a> {
    app: &'a App,
    visit: &'a Visit,
    named: Named,
    link: String,
}

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    match Opened::read(&app, &visit) {
        Ok(opened) => opened.shown(None).await,
        Err(why) => Ok(shown(why, None)),
    }
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let opened = match Opened::read(&app, &visit) {
        Ok(opened) => opened,
        Err(why) => return Ok(shown(why, None)),
    };
    let form = form::read(&http, payload).await?;
    let Named { pool, client } = &opened.named;
    let arrival = visit.arrival(&app, pool);
    if let Err(why) = csrf::check(&app.vault, pool, &visit, &form) {
        return opened.shown(Some(why)).await;
    }
    let next = match form.get("action") {
        Some("sign_in") => app.signin.press_link(&arrival, client, &opened.link).await?,
        Some("not_me") => app.signin.refuse_link(&arrival, client, &opened.link).await?,
        _ => return opened.shown(None).await,
    };
    match next {
        LinkNext::Ask(ask) => opened.page(ask, None),
        LinkNext::Back { query } => Ok(redirect(&format!("{}?{query}", path(Place::Login)))),
    }
}

impl<'a> Opened<'a> {
    fn read(app: &'a App, visit: &'a Visit) -> Result<Self, Shown> {
        let params = Params::parse(&visit.query).map_err(|_| Shown::Malformed)?;
        let link = params.get("link").unwrap_or_default().to_owned();
        Ok(Self { app, visit, named: named(app, visit, &params)?, link })
    }

    async fn shown(&self, beside: Option<Unverified>) -> Result<HttpResponse, Problem> {
        let Named { pool, client } = &self.named;
        let arrival = self.visit.arrival(self.app, pool);
        self.page(self.app.signin.show_link(&arrival, client, &self.link).await?, beside)
    }

    /// The button leads on to the app where this is the browser that asked.
    fn page(&self, ask: Ask, beside: Option<Unverified>) -> Result<HttpResponse, Problem> {
        let back = match &ask {
            Ask::SignInLink { back: Some(query), .. } => Params::parse(query).ok(),
            _ => None,
        };
        let request = back.and_then(|params| self.named.request(&params).ok());
        let Named { pool, client } = &self.named;
        Reply { app: self.app, visit: self.visit, pool }.page(client, request.as_ref(), ask, beside)
    }
}

/// `/login/waiting`: for people without script, who wait for the link with nothing typed.
pub async fn get_waiting(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    if begun.request.prompt.none {
        return begun.next(Next::To(Place::Login)).await;
    }
    let next = match app.shown(app.signin.show(&begun.arrival, &begun.request)).await? {
        Next::Ask(Ask::Code { link: Some(_), destination, .. }) => {
            Next::Ask(Ask::AwaitLink { destination })
        }
        _ => Next::To(Place::Login),
    };
    begun.next(next).await
}

/// `/login/pressed`: what the script of the page asks again and again. Sets no cookie, counts
/// nothing, and says the same whoever is waited for.
pub async fn get_pressed(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    let pressed = app.signin.is_link_pressed(&begun.arrival, &begun.request).await?;
    Ok(if pressed {
        HttpResponse::ResetContent().finish()
    } else {
        HttpResponse::NoContent().finish()
    })
}
