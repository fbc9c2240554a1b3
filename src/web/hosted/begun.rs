use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::web::Payload;

use crate::app::App;
use crate::domain::{AuthorizeRequest, Shown};
use crate::oauth::Params;
use crate::signin::{Arrival, Next};
use crate::web::csrf::{self, Unverified};
use crate::web::reply::{Reply, shown};
use crate::web::visit::Visit;
use crate::web::{Problem, form};

use super::{Named, named};

/// A request that every page of the flow carries in its address, read anew each time.
pub struct Begun<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub named: Named,
    pub request: AuthorizeRequest,
    pub arrival: Arrival,
}

/// A posted form, and whether it proved where it came from.
pub struct Posted {
    pub form: Params,
    pub verified: Result<(), Unverified>,
}

impl<'a> Begun<'a> {
    /// The request, or the answer to one that cannot be used.
    pub fn read(app: &'a App, visit: &'a Visit) -> Result<Result<Self, HttpResponse>, Problem> {
        let Ok(params) = Params::parse(&visit.query) else {
            return Ok(Err(shown(Shown::Malformed, None)));
        };
        let named = match named(app, visit, &params) {
            Ok(named) => named,
            Err(why) => return Ok(Err(shown(why, None))),
        };
        match named.request(&params) {
            Ok(request) => {
                let arrival = visit.arrival(app, &named.pool);
                Ok(Ok(Self { app, visit, named, request, arrival }))
            }
            Err(error) => {
                let reply = Reply { app, visit, pool: &named.pool };
                reply.refuse(&named.client, error).map(Err)
            }
        }
    }

    pub async fn posted(&self, http: &HttpRequest, payload: Payload) -> Result<Posted, Problem> {
        let form = form::read(http, payload).await?;
        let verified = csrf::check(&self.app.vault, &self.named.pool, self.visit, &form);
        Ok(Posted { form, verified })
    }

    pub fn reply(&self) -> Reply<'_> {
        Reply { app: self.app, visit: self.visit, pool: &self.named.pool }
    }

    pub async fn next(&self, next: Next) -> Result<HttpResponse, Problem> {
        self.reply().next(&self.request, next).await
    }

    /// A form that did not prove where it came from changes nothing: the due page, with a pair
    /// that will do.
    pub async fn again(&self, due: Next, why: Unverified) -> Result<HttpResponse, Problem> {
        match due {
            Next::Ask(ask) => self.reply().ask(&self.request, ask, Some(why)),
            next => self.next(next).await,
        }
    }
}
