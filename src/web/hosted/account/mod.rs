//! `/account` and the pages behind it: what people see and change of their own account. Beyond the
//! original.

mod input;
mod own;

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::Params;
use crate::signin::{AccountNext, AccountPage, AccountPlace};
use crate::web::csrf::Unverified;
use crate::web::reply::{redirect, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, csrf, form};

use input::input;
use own::Own;

/// A page of the account; `/passkeys/add` among them, where an app may send whoever is signed in
/// (contract, section 1).
pub async fn get(
    app: Data<App>,
    visit: Visit,
    place: AccountPlace,
) -> Result<HttpResponse, Problem> {
    let place = addressed(place, &visit);
    show(&app, &visit, place).await
}

/// A form of such a page.
pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
    place: AccountPlace,
) -> Result<HttpResponse, Problem> {
    let place = addressed(place, &visit);
    take(&app, &visit, &http, payload, place).await
}

/// The page of an event is that of the one which the address names, or the list.
fn addressed(place: AccountPlace, visit: &Visit) -> AccountPlace {
    if !matches!(place, AccountPlace::NotMe { .. }) {
        return place;
    }
    let params = Params::parse(&visit.query).unwrap_or_default();
    let event = params.get("event").and_then(|id| id.parse().ok());
    event.map_or(AccountPlace::Events, |event| AccountPlace::NotMe { event })
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
    let verified = csrf::check(&app.vault, &own.named.pool, visit, &form);
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
