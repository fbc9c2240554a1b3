//! `/forgotPassword` and `/confirmforgotPassword` (pages reference, sections 5.11 and 5.12).

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::Params;
use crate::signin::Reset;
use crate::web::Problem;
use crate::web::visit::Visit;

use super::begun::Begun;

/// Who is it?
pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    let next = app.signin.show_forgot(&begun.arrival, &begun.request).await?;
    begun.next(next).await
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
        let due = app.signin.show_forgot(&begun.arrival, &begun.request).await?;
        return begun.again(due, why).await;
    }
    let name = posted.form.get("username").unwrap_or_default().to_owned();
    let next = app.signin.forgot(&begun.arrival, &begun.request, name);
    let next = app.step(&begun.arrival, &begun.request, "forgot", next).await?;
    begun.next(next).await
}

/// The code, and a new password.
pub async fn get_reset(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    let next = app.shown(app.signin.show_reset(&begun.arrival, &begun.request)).await?;
    begun.next(next).await
}

pub async fn post_reset(
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
        let due = app.shown(app.signin.show_reset(arrival, request)).await?;
        return begun.again(due, why).await;
    }
    let form = &posted.form;
    let next = match (form.get("action"), form.get("step")) {
        (Some("resend"), _) => {
            let next = app.signin.resend_reset(arrival, request);
            app.step(arrival, request, "resend_reset", next).await?
        }
        (Some("other"), _) => {
            let next = app.signin.choose_reset(arrival, request, None);
            app.step(arrival, request, "choose_reset", next).await?
        }
        (_, Some("choose_reset")) => {
            let method = Some(form.get("method").unwrap_or_default());
            let next = app.signin.choose_reset(arrival, request, method);
            app.step(arrival, request, "choose_reset", next).await?
        }
        _ => {
            let next = Box::pin(app.signin.reset(arrival, request, answer(form)));
            app.step(arrival, request, "reset", next).await?
        }
    };
    begun.next(next).await
}

fn answer(form: &Params) -> Reset {
    let text = |name| form.get(name).unwrap_or_default().to_owned();
    Reset {
        code: text("code"),
        chosen: text("new_password"),
        again: text("confirm_password"),
        everywhere: form.has("everywhere"),
    }
}
