//! Every theme of a team, and what is under way.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::domain::{ThemeName, ThemeVersion, VersionState};
use crate::oauth::Params;
use crate::studio::{Act, Desk};
use crate::web::Problem;
use crate::web::reply::redirect;
use crate::web::views::studio::{DraftLine, Overview, Said, ThemeCard};
use crate::web::visit::Visit;

use super::room::{Room, meant, unproven};
use super::{draft, say};

/// As many versions are looked at for what is under way.
const LOOKED_AT: u32 = 50;

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    if room.params.has("code") {
        return Ok(redirect(meant(&room.params).unwrap_or("/studio")));
    }
    show(&room, StatusCode::OK, None).await
}

/// Begins a draft.
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
    let Ok(form) = room.form(&http, payload).await? else {
        return show(&room, StatusCode::FORBIDDEN, Some(unproven(&room.text))).await;
    };
    let begun = begin(&room, &form).await?;
    match begun {
        Ok(version) => {
            let (theme, number) = (&version.theme, version.number);
            Ok(redirect(&format!("/studio/theme?theme={theme}&version={number}")))
        }
        Err(said) => show(&room, StatusCode::CONFLICT, Some(said)).await,
    }
}

async fn begin(room: &Room<'_>, form: &Params) -> Result<Result<ThemeVersion, Said>, Problem> {
    let theme = draft::theme(form)?;
    let from = form.get("from").and_then(|text| text.parse().ok());
    match room.app.studio.begin(&room.desk()?, &theme, from).await {
        Ok(version) => Ok(Ok(version)),
        Err(refusal) => Ok(Err(say::refused(&room.text, refusal)?)),
    }
}

async fn show(
    room: &Room<'_>,
    status: StatusCode,
    said: Option<Said>,
) -> Result<HttpResponse, Problem> {
    let desk = room.desk()?;
    let (mut themes, mut reviews) = (Vec::new(), Vec::new());
    for theme in desk.themes() {
        let card = card(room, &desk, &theme, &mut reviews).await?;
        themes.extend(card);
    }
    let mut bench = room.bench(Vec::new());
    bench.said = said;
    let place = format!("[pools.{}.studio]", room.pool.id.as_str());
    room.page(status, &Overview { bench, themes, reviews, place })
}

/// A theme; nothing where it is gone.
async fn card(
    room: &Room<'_>,
    desk: &Desk<'_>,
    theme: &ThemeName,
    reviews: &mut Vec<DraftLine>,
) -> Result<Option<ThemeCard>, Problem> {
    let catalog = room.app.catalog.load();
    let Some(own) = catalog.theme(theme.as_str()) else { return Ok(None) };
    let studio = &room.app.studio;
    let versions = match studio.history(desk, theme, None, LOOKED_AT).await {
        Ok(versions) => versions,
        Err(refusal) => return say::refused(&room.text, refusal).map(|_| None),
    };
    let under_way = |own: &&ThemeVersion| {
        !matches!(own.state, VersionState::Published | VersionState::Withdrawn)
    };
    let (mut drafts, at) = (Vec::new(), |own: &ThemeVersion, path: &str| {
        format!("/studio/{path}?theme={theme}&version={}", own.number)
    });
    for version in versions.iter().filter(under_way) {
        let mine = version.author.is(desk.who());
        let editing = mine && version.state == VersionState::Draft;
        let line = DraftLine {
            theme: theme.to_string(),
            number: version.number,
            state: room.text.say(say::state(version.state)),
            about: noted(room, version),
            href: at(version, if editing { "theme" } else { "review" }),
        };
        let waits = desk.may(Act::Approve, version).is_ok()
            || (desk.reviews() && desk.may(Act::Publish, version).is_ok());
        if waits { reviews.push(line) } else { drafts.push(line) }
    }
    let worn = say::numbered(&room.text, own.version, say::WORN);
    let colours = own.theme.seeds.iter().map(|(_, colour)| colour.to_string()).collect();
    Ok(Some(ThemeCard { name: theme.to_string(), worn, colours, drafts }))
}

fn noted(room: &Room<'_>, version: &ThemeVersion) -> String {
    let about = say::about(&room.text, version);
    if version.note.is_empty() { about } else { format!("{}; {about}", version.note) }
}
