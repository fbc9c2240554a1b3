//! `/lost-factor`: the link of the notice that somebody wants in without a second factor. Nothing
//! happens before its button is pressed, as scanners of mail open links too. Beyond the original.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::oauth::Params;
use crate::signin::Ask;
use crate::web::reply::{Reply, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, csrf, form};

use super::{Named, named};

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let params = Params::parse(&visit.query).unwrap_or_default();
    let Named { pool, client } = match named(&app, &visit, &params) {
        Ok(named) => named,
        Err(why) => return Ok(shown(why, None)),
    };
    Reply { app: &app, visit: &visit, pool: &pool }.page(&client, None, Ask::StopLostFactor, None)
}

pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let params = Params::parse(&visit.query).unwrap_or_default();
    let Named { pool, client } = match named(&app, &visit, &params) {
        Ok(named) => named,
        Err(why) => return Ok(shown(why, None)),
    };
    let form = form::read(&http, payload).await?;
    let reply = Reply { app: &app, visit: &visit, pool: &pool };
    let arrival = visit.arrival(&app, &pool);
    if let Err(why) = csrf::check(&app.vault, &pool, &visit, &form) {
        return reply.page(&client, None, Ask::StopLostFactor, Some(why));
    }
    let secret = params.get("stop").unwrap_or_default();
    let ask = app.signin.stop_lost_factor_by_link(&arrival, &client.id, secret).await?;
    reply.page(&client, None, ask, None)
}
