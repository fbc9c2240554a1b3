//! A version by a link that its team made: every page of it, for whoever has the link, until it ends.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template as _;

use crate::app::App;
use crate::domain::Pool;
use crate::oauth::Params;
use crate::studio::Preview;
use crate::web::views::studio::{Closed, Shared};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit, document};

use super::look::Look;
use super::preview::file;
use super::room::{bench, pools};
use super::say;

/// The page with its choices, or with `frame` the page that it shows.
pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let params = Params::parse(&visit.query)?;
    let token = params.get("token").unwrap_or_default();
    let Some((pool, preview)) = found(&app, &visit, token).await? else {
        return ended(&app, &visit);
    };
    let look = Look::read(&params, &pool);
    if params.has("frame") {
        let still = look.still(&app, &preview.brand(), &format!("/studio/shared/{token}/"), &[])?;
        return Ok(document::framed(StatusCode::OK, still.whole(), &still.style));
    }
    let action = format!(
        "/studio/shared?{}",
        Params::default().with("token", token).with("frame", "1").encode()
    );
    let version = &preview.version;
    let bench = bench(&app, &visit, &pool);
    let about = say::about(&bench.text, version);
    let args = [("pool", pool.name.as_str()), ("about", about.as_str())];
    let page = Shared {
        heading: bench.version_of(&version.number, version.theme.as_str()),
        about: bench.text.say_with("studio-shared-lead", &args),
        token: token.to_owned(),
        look: look.controls(&app, &bench.text, action)?,
        bench,
    };
    Ok(document::studio(StatusCode::OK, page.render()?))
}

/// A file that these pages show.
pub async fn asset(
    app: Data<App>,
    visit: Visit,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Problem> {
    let (token, name) = path.into_inner();
    let (_, preview) = found(&app, &visit, &token).await?.ok_or(Unfit::NotFound)?;
    let asset = preview.catalog.asset(&format!("/assets/{name}")).ok_or(Unfit::NotFound)?;
    Ok(file(asset.content_type, asset.body.clone()))
}

/// What a link shows, at whichever pool of this host it was made.
async fn found(
    app: &App,
    visit: &Visit,
    token: &str,
) -> Result<Option<(Arc<Pool>, Preview)>, Problem> {
    for pool in pools(visit)? {
        if let Some(preview) = app.studio.previewed(&pool, token, visit.at).await? {
            return Ok(Some((pool, preview)));
        }
    }
    Ok(None)
}

fn ended(app: &App, visit: &Visit) -> Result<HttpResponse, Problem> {
    let pool = pools(visit)?.into_iter().next().ok_or(Unfit::NotFound)?;
    let bench = bench(app, visit, &pool);
    let (heading, lead) = (bench.say("studio-ended-title"), bench.say("studio-ended-lead"));
    let page = Closed { bench, heading, lead, way: String::new() };
    Ok(document::studio(StatusCode::NOT_FOUND, page.render()?))
}
