//! `/signup`, `/confirm`, `/resendcode` and `/confirmUser` (pages reference, sections 5.8 to 5.10).

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::domain::Shown;
use crate::oauth::Params;
use crate::signin::{Ask, Input, Next, Place, SignUpForm};
use crate::web::reply::{Reply, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, csrf, form};

use super::begun::Begun;
use super::{Named, named};

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    begun.next(app.signin.show_sign_up(&begun.arrival, &begun.request.client)).await
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    let posted = begun.posted(&http, payload).await?;
    if let Err(why) = posted.verified {
        return begun
            .again(app.signin.show_sign_up(&begun.arrival, &begun.request.client), why)
            .await;
    }
    let text = |name| posted.form.get(name).unwrap_or_default().to_owned();
    let form = SignUpForm {
        chosen: text("new_password"),
        again: text("confirm_password"),
        values: posted.form.values(),
    };
    let next = app.signin.sign_up(&begun.arrival, &begun.request, form);
    let next = app.step(&begun.arrival, &begun.request, "sign_up", next).await?;
    begun.next(next).await
}

/// The page of the code, for whoever waits for one.
pub async fn get_confirm(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    match app.shown(app.signin.show(&begun.arrival, &begun.request)).await? {
        Next::Ask(ask @ (Ask::Confirm { .. } | Ask::AwaitApproval { .. })) => {
            begun.next(Next::Ask(ask)).await
        }
        _ => begun.next(Next::To(Place::Login)).await,
    }
}

pub async fn post_confirm(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    let posted = begun.posted(&http, payload).await?;
    let (arrival, request) = (&begun.arrival, &begun.request);
    if let Err(why) = posted.verified {
        let due = app.shown(app.signin.show(arrival, request)).await?;
        return begun.again(due, why).await;
    }
    let input = match posted.form.get("action") {
        Some("start_over") => Input::StartOver,
        Some("resend") => Input::Resend,
        _ => Input::Confirm { code: posted.form.get("code").unwrap_or_default().to_owned() },
    };
    let next = app.submit(arrival, request, input).await?;
    begun.next(next).await
}

/// A link of the original; ours posts.
pub async fn get_resend(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    match Begun::read(&app, &visit)? {
        Ok(begun) => begun.next(Next::To(Place::Confirm)).await,
        Err(refused) => Ok(refused),
    }
}

/// The link of a mail. It names a client and no request.
pub async fn get_link(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let (Named { pool, client }, _) = match link(&app, &visit) {
        Ok(link) => link,
        Err(why) => return Ok(shown(why, None)),
    };
    Reply { app: &app, visit: &visit, pool: &pool }.page(&client, None, Ask::ConfirmLink, None)
}

pub async fn post_link(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let (Named { pool, client }, params) = match link(&app, &visit) {
        Ok(link) => link,
        Err(why) => return Ok(shown(why, None)),
    };
    let form = form::read(&http, payload).await?;
    let reply = Reply { app: &app, visit: &visit, pool: &pool };
    let arrival = visit.arrival(&app, &pool);
    if let Err(why) = csrf::check(&app.vault, &pool, &visit, &form) {
        return reply.page(&client, None, Ask::ConfirmLink, Some(why));
    }
    let text = |name| params.get(name).unwrap_or_default();
    let (user, code) = (text("user_name"), text("confirmation_code"));
    let ask = app.signin.confirm_by_link(&arrival, &client.id, user, code).await?;
    reply.page(&client, None, ask, None)
}

fn link(app: &App, visit: &Visit) -> Result<(Named, Params), Shown> {
    let params = Params::parse(&visit.query).map_err(|_| Shown::Malformed)?;
    Ok((named(app, visit, &params)?, params))
}
