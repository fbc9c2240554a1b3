use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY,
};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::Asset;
use crate::studio::{self, LINK};
use crate::web::visit::host;
use crate::web::{Problem, Unfit};

/// A picture that is opened by itself draws as it does on a page, with its own style, and does nothing more.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// A file under the name of its content: what is there never changes, so browsers may keep it.
pub async fn get(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let catalog = app.catalog.load();
    if let Some(asset) = catalog.asset(request.path()) {
        return Ok(answer(&request, asset));
    }
    let shown = shown(&app, &request).await?.ok_or(Unfit::NotFound)?;
    Ok(answer(&request, shown.catalog.asset(request.path()).ok_or(Unfit::NotFound)?))
}

/// What a link shows that this file is of: a version of a theme that nobody wears yet.
async fn shown(app: &App, request: &HttpRequest) -> Result<Option<studio::Preview>, Problem> {
    let mut query = url::form_urlencoded::parse(request.query_string().as_bytes());
    let Some((_, link)) = query.find(|(name, _)| name == LINK) else { return Ok(None) };
    let Some(site) = app.book.load_full().site(host(request)) else { return Ok(None) };
    for pool in site.pools() {
        if let Some(preview) = app.studio.previewed(pool, &link, app.now()).await? {
            return Ok(Some(preview));
        }
    }
    Ok(None)
}

fn answer(request: &HttpRequest, asset: &Asset) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, asset.content_type))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((VARY, "accept-encoding"));
    if takes_gzip(request) && !asset.gzip.is_empty() {
        response.insert_header((CONTENT_ENCODING, "gzip"));
        return response.body(asset.gzip.clone());
    }
    response.body(asset.body.clone())
}

fn takes_gzip(request: &HttpRequest) -> bool {
    let header = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    header.unwrap_or_default().split(',').any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim().eq_ignore_ascii_case("gzip") && weight.trim() != "q=0"
    })
}
