//! `/login`: the page of every step, and where every step is answered (contract, section 4.2).

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::Params;
use crate::signin::{Ask, Input, NewPasskey, Next, Shown};
use crate::web::Problem;
use crate::web::csrf::Unverified;
use crate::web::visit::Visit;

use super::authorize::answer;
use super::begun::Begun;

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let begun = match Begun::read(&app, &visit)? {
        Ok(begun) => begun,
        Err(refused) => return Ok(refused),
    };
    if begun.request.prompt.none {
        return answer(&app, &visit, &begun.named, &begun.request).await;
    }
    let (arrival, request) = (&begun.arrival, &begun.request);
    let next = match app.shown(app.signin.show(arrival, request)).await? {
        // The button behind the link was pressed: this browser, and no other, goes on at once.
        Next::Ask(Ask::LinkPressed { .. }) => {
            app.submit(arrival, request, Input::LinkPressed).await?
        }
        next => next,
    };
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
    let (arrival, request) = (&begun.arrival, &begun.request);
    if let Err(why) = posted.verified {
        let due = app.shown(app.signin.show(arrival, request)).await?;
        return show_again(&begun, due, &posted.form, why).await;
    }
    let next = app.submit(arrival, request, input(&posted.form)).await?;
    begun.next(next).await
}

/// A form that did not prove where it came from changes nothing: the due page, with the name that
/// was typed and a pair that will do.
async fn show_again(
    begun: &Begun<'_>,
    due: Next,
    form: &Params,
    why: Unverified,
) -> Result<HttpResponse, Problem> {
    let due = match due {
        Next::Ask(Ask::SignIn { form: asked, notice, .. }) => {
            let name = form.get("username").unwrap_or_default().to_owned();
            Next::Ask(Ask::SignIn { name, form: asked, notice })
        }
        due => due,
    };
    begun.again(due, why).await
}

/// A passkey as the script of the page fills it in.
pub(super) fn shown_passkey(form: &Params) -> Shown {
    let text = |name| form.get(name).unwrap_or_default().to_owned();
    Shown { state: text("state"), credential: text("credential") }
}

pub(super) fn new_passkey(form: &Params) -> NewPasskey {
    let name = form.get("passkey_name").unwrap_or_default().to_owned();
    NewPasskey { shown: shown_passkey(form), name }
}

/// The answer in a form. One without a step is the first page's, as existing scripts post it.
fn input(form: &Params) -> Input {
    let text = |name| form.get(name).unwrap_or_default().to_owned();
    if form.has("account") {
        return Input::ContinueAs { account: text("account") };
    }
    if form.has("leave") {
        return Input::SignOutOf { account: text("leave") };
    }
    match form.get("action") {
        Some("continue") => return Input::Continue,
        Some("start_over") => return Input::StartOver,
        Some("sign_out") => return Input::SignOut,
        Some("other") => return Input::Other,
        Some("recovery_code") => return Input::UseRecoveryCode,
        Some("lose_factor") => return Input::LoseFactor,
        Some("not_now") => return Input::NotNow,
        Some("resend") => return Input::Resend,
        Some("decline") => return Input::DeclineTerms,
        Some("to_app") => return Input::LeaveWithoutTerms,
        _ => {}
    }
    match form.get("step") {
        Some("password") => Input::Password { password: text("password") },
        Some("new_password") => {
            Input::NewPassword { chosen: text("new_password"), again: text("confirm_password") }
        }
        Some("choose_set_up") => Input::ChooseSetUp { method: text("method") },
        Some("set_up_totp") => Input::SetUpTotp { code: text("code"), device: text("device_name") },
        Some("totp") => Input::Totp { code: text("code"), remember: form.has("remember") },
        Some("choose" | "choose_second" | "lost_factor") => {
            Input::Choose { method: text("method") }
        }
        Some("passkey") => Input::Passkey(shown_passkey(form)),
        Some("new_passkey") => Input::NewPasskey(new_passkey(form)),
        Some("code") => Input::Code { code: text("code"), remember: form.has("remember") },
        Some("link") => Input::LinkPressed,
        Some("recovery_code") => Input::RecoveryCode { code: text("code") },
        Some("recovery_codes") => Input::CodesKept,
        Some("terms") => Input::Terms { values: form.values() },
        _ => Input::SignIn {
            name: text("username"),
            password: form.has("password").then(|| text("password")),
        },
    }
}
