//! Every version of a theme, and the way back to one that was worn.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::Text;
use crate::domain::{ThemeName, ThemeVersion, VersionState};
use crate::studio::{Desk, Refusal};
use crate::web::Problem;
use crate::web::Unfit;
use crate::web::reply::redirect;
use crate::web::views::studio::{History, HistoryLine, Said, Step};
use crate::web::visit::Visit;

use super::room::{Room, unproven};
use super::{draft, say};

/// Versions on one page.
const PAGE: u32 = 25;

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let put_back = || Said::good(room.text.say("studio-done-rollback"));
    let said = room.params.has("done").then(put_back);
    let theme = draft::theme(&room.params)?;
    show(&room, &room.desk()?, &theme, said, StatusCode::OK).await
}

/// Puts an earlier version back on.
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
    let (desk, theme) = (room.desk()?, draft::theme(&room.params)?);
    let Ok(form) = room.form(&http, payload).await? else {
        return show(&room, &desk, &theme, Some(unproven(&room.text)), StatusCode::FORBIDDEN).await;
    };
    let to = form.get("to").and_then(|text| text.parse().ok()).ok_or(Unfit::Malformed)?;
    match app.studio.rollback(&desk, &theme, to, "").await {
        Ok(_) => Ok(redirect(&format!("/studio/history?theme={theme}&done=1"))),
        Err(refusal) => {
            let said = Some(say::refused(&room.text, refusal)?);
            show(&room, &desk, &theme, said, StatusCode::CONFLICT).await
        }
    }
}

async fn show(
    room: &Room<'_>,
    desk: &Desk<'_>,
    theme: &ThemeName,
    said: Option<Said>,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let studio = &room.app.studio;
    let before = room.params.get("before").and_then(|text| text.parse().ok());
    let found = async {
        let worn = studio.worn(desk, theme).await?;
        let versions = studio.history(desk, theme, before, PAGE).await?;
        Ok::<_, Refusal>((worn, versions))
    };
    let (worn, versions) = match found.await {
        Ok(found) => found,
        Err(refusal) => {
            return match say::refused(&room.text, refusal) {
                Err(problem) => Err(problem),
                Ok(_) => Err(Unfit::NotFound.into()),
            };
        }
    };
    let last = versions.last().map(|own| own.number).filter(|_| versions.len() == PAGE as usize);
    let older = last.map(|last| format!("/studio/history?theme={theme}&before={last}"));
    let of_folder = |own: &ThemeVersion| own.number == worn && own.restores == Some(0);
    let wears_folder = worn == 0 || versions.iter().any(of_folder);
    let mut bench = room.bench(vec![Step { label: theme.to_string(), href: String::new() }]);
    bench.said = said;
    let page = History {
        theme: theme.to_string(),
        worn: say::numbered(&room.text, worn, say::WORN),
        versions: versions.iter().map(|own| line(&room.text, own, worn)).collect(),
        folder_restorable: !wears_folder,
        older: older.unwrap_or_default(),
        bench,
    };
    room.page(status, &page)
}

fn line(text: &Text, version: &ThemeVersion, worn: u32) -> HistoryLine {
    let is_worn = version.number == worn;
    HistoryLine {
        number: version.number,
        state: text.say(if is_worn { "studio-state-worn" } else { say::state(version.state) }),
        note: version.note.clone(),
        facts: say::facts(text, version),
        href: format!("/studio/review?theme={}&version={}", version.theme, version.number),
        worn: is_worn,
        restorable: version.state == VersionState::Published && !is_worn,
    }
}
