//! How a draft looks: pages for frames, and the files that they show.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::css::hashed;
use crate::brand::pictures::Picture;
use crate::brand::{Branded, Catalog, edit};
use crate::domain::{ThemeFiles, ThemeName};
use crate::oauth::Params;
use crate::studio::{Refusal, Seen};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit, document};

use super::draft::Draft;
use super::look::{Look, Still};
use super::room::Room;

/// A page in the draft's theme, or in the one that is worn.
pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let draft = Draft::of(&room, &room.desk()?).await?;
    let files = Arc::clone(&draft.files);
    framed(&room, &draft, &files, &room.params, true)
}

/// The same with what stands in a form, which is not saved by it.
pub async fn post(
    app: Data<App>,
    visit: Visit,
    http: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let draft = Draft::of(&room, &room.desk()?).await?;
    let form = room.form(&http, payload).await?.map_err(|_| Unfit::Malformed)?;
    let files = with_fields(&draft, &form).unwrap_or_else(|_| Arc::clone(&draft.files));
    framed(&room, &draft, &files, &form, false)
}

fn framed(
    room: &Room<'_>,
    draft: &Draft,
    files: &Arc<ThemeFiles>,
    asked: &Params,
    saved: bool,
) -> Result<HttpResponse, Problem> {
    let look = Look::read(asked, &room.pool);
    let still = if room.params.get("of") == Some("worn") {
        worn(room, draft, &look)?
    } else {
        let sketch = room.app.catalog.load().sketch(draft.theme(), draft.version.number, files);
        let unsaved = if saved { &[] } else { sketch.assets.as_slice() };
        match sketch.brand {
            Some(brand) => look.still(room.app, &brand, &at(draft), unsaved)?,
            None => return Ok(document::nothing_to_show()),
        }
    };
    Ok(document::framed(StatusCode::OK, still.whole(), &still.style))
}

/// The page in what everybody sees now.
pub fn worn(room: &Room<'_>, draft: &Draft, look: &Look) -> Result<Still, Problem> {
    let brand: Arc<Branded> = room.app.catalog.load().theme_or_default(draft.theme());
    look.still(room.app, &brand, "/assets/", &[])
}

/// Where a draft's files are served.
pub fn at(draft: &Draft) -> String {
    format!("/studio/asset/{}/{}/", draft.theme(), draft.version.number)
}

/// The draft's files with what stands in a form.
pub fn with_fields(draft: &Draft, form: &Params) -> Result<Arc<ThemeFiles>, Vec<edit::Unwritable>> {
    let text = draft.files.text(ThemeFiles::THEME).unwrap_or_default();
    let written = edit::write(text, &values(form))?;
    let files = ThemeFiles::clone(&draft.files).with(ThemeFiles::THEME, written.into_bytes());
    files.map(Arc::new).map_err(|error| {
        vec![edit::Unwritable {
            key: String::new(),
            what: error.to_string(),
            instead: String::new(),
        }]
    })
}

/// What a form says of a theme's fields.
pub fn values(form: &Params) -> edit::Values {
    let fields = form.iter().filter(|(name, _)| edit::is_field(name));
    fields.map(|(name, said)| (name.to_owned(), said.replace("\r\n", "\n"))).collect()
}

/// A file of a draft, by the name of its content.
pub async fn asset(
    app: Data<App>,
    visit: Visit,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let (theme, number, name) = path.into_inner();
    let theme = ThemeName::parse(&theme).ok_or(Unfit::NotFound)?;
    let number: u32 = number.parse().map_err(|_| Unfit::NotFound)?;
    let desk = room.desk()?;
    let files = match app.studio.files(&desk, &theme, number).await {
        Ok(files) => files,
        Err(Refusal::Fault(fault)) => return Err(fault.into()),
        Err(_) => return Err(Unfit::NotFound.into()),
    };
    served(&app.catalog.load(), &Seen { theme, number, revision: 0 }, &files, &name)
}

fn served(
    catalog: &Catalog,
    seen: &Seen,
    files: &Arc<ThemeFiles>,
    name: &str,
) -> Result<HttpResponse, Problem> {
    let wanted = format!("/assets/{name}");
    let own = files.iter().find_map(|(path, body)| {
        let picture = Picture::examine(path, body.to_vec()).ok()?;
        (hashed(&picture.body, picture.extension) == wanted).then_some(picture)
    });
    if let Some(picture) = own {
        return Ok(file(picture.content_type, picture.body));
    }
    let sketch = catalog.sketch(seen.theme.as_str(), seen.number, files);
    let found = sketch.assets.into_iter().find(|own| own.path == wanted);
    let found = found.ok_or(Unfit::NotFound)?;
    Ok(file(found.content_type, found.body))
}

/// A file that a page in a frame shows.
pub fn file(content_type: &'static str, body: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, content_type))
        .insert_header((CACHE_CONTROL, "private, max-age=3600"))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(body)
}
