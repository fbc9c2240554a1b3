//! `/login`: the page of every step, and where every step is answered (contract, section 4.2).

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::domain::{AuthorizeRequest, Shown};
use crate::oauth::Params;
use crate::signin::{Ask, Input, Next};
use crate::web::csrf::{self, Unverified};
use crate::web::reply::{Reply, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, form};

use super::authorize::answer;
use super::{Named, named};

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let (named, request) = match read(&app, &visit)? {
        Ok(read) => read,
        Err(refused) => return Ok(refused),
    };
    if request.prompt.none {
        return answer(&app, &visit, &named, &request).await;
    }
    let reply = Reply { app: &app, visit: &visit, pool: &named.pool };
    let next = app.signin.show(&visit.arrival(&app, &named.pool), &request).await?;
    reply.next(&request, next).await
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let form = form::read(&http, payload).await?;
    let (named, request) = match read(&app, &visit)? {
        Ok(read) => read,
        Err(refused) => return Ok(refused),
    };
    let reply = Reply { app: &app, visit: &visit, pool: &named.pool };
    let arrival = visit.arrival(&app, &named.pool);
    let browser = arrival.browser.as_ref();
    let verified =
        csrf::check(&app.vault, &named.pool, browser, &visit.sent, &visit.headers, &form);
    if let Err(why) = verified {
        let due = app.signin.show(&arrival, &request).await?;
        return show_again(&reply, &request, due, &form, why).await;
    }
    let next = app.submit(&arrival, &request, input(&form)).await?;
    reply.next(&request, next).await
}

/// The request that every form of the flow carries in its address, read anew each time.
fn read(
    app: &App,
    visit: &Visit,
) -> Result<Result<(Named, AuthorizeRequest), HttpResponse>, Problem> {
    let Ok(params) = Params::parse(&visit.query) else {
        return Ok(Err(shown(Shown::Malformed, None)));
    };
    let named = match named(visit, &params) {
        Ok(named) => named,
        Err(why) => return Ok(Err(shown(why, None))),
    };
    match named.request(&params) {
        Ok(request) => Ok(Ok((named, request))),
        Err(error) => {
            let reply = Reply { app, visit, pool: &named.pool };
            reply.refuse(&named.client, error).map(Err)
        }
    }
}

/// A form that did not prove where it came from changes nothing: the due page, with the name that
/// was typed and a pair that will do.
async fn show_again(
    reply: &Reply<'_>,
    request: &AuthorizeRequest,
    due: Next,
    form: &Params,
    why: Unverified,
) -> Result<HttpResponse, Problem> {
    match due {
        Next::Ask(Ask::SignIn { form: asked, notice, .. }) => {
            let name = form.get("username").unwrap_or_default().to_owned();
            reply.ask(request, Ask::SignIn { name, form: asked, notice }, Some(why))
        }
        Next::Ask(ask) => reply.ask(request, ask, Some(why)),
        next => reply.next(request, next).await,
    }
}

/// The answer in a form. One without a step is the first page's, as existing scripts post it.
fn input(form: &Params) -> Input {
    let text = |name| form.get(name).unwrap_or_default().to_owned();
    match form.get("action") {
        Some("continue") => return Input::Continue,
        Some("start_over") => return Input::StartOver,
        Some("sign_out") => return Input::SignOut,
        _ => {}
    }
    match form.get("step") {
        Some("password") => Input::Password { password: text("password") },
        Some("new_password") => {
            Input::NewPassword { chosen: text("new_password"), again: text("confirm_password") }
        }
        Some("choose_set_up") => Input::ChooseSetUp { method: text("method") },
        Some("set_up_totp") => Input::SetUpTotp { code: text("code"), device: text("device_name") },
        Some("totp") => Input::Totp { code: text("code") },
        _ => Input::SignIn {
            name: text("username"),
            password: form.has("password").then(|| text("password")),
        },
    }
}
