//! How far journeys come, for whoever makes the pages.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::app::App;
use crate::brand::edit::worded;
use crate::domain::{Compared, Counts, FunnelBy, FunnelPart, FunnelQuery, JOURNEY};
use crate::web::Problem;
use crate::web::views::studio::{Chosen, Funnel, PartView, Step, StepRow};
use crate::web::visit::Visit;

use super::room::Room;

const DAYS: [(&str, &str, i64); 4] =
    [("1", "A day", 1), ("7", "A week", 7), ("30", "30 days", 30), ("90", "90 days", 90)];
const USUAL_DAYS: i64 = 7;
const BY: [(&str, &str, FunnelBy); 5] = [
    ("", "Nothing", FunnelBy::Nothing),
    ("theme", "Theme", FunnelBy::Theme),
    ("language", "Language", FunnelBy::Language),
    ("method", "Method", FunnelBy::Method),
    ("client", "App", FunnelBy::Client),
];

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let (days, span) = chosen(&DAYS, room.params.get("days"), USUAL_DAYS);
    let (by, kind) = chosen(&BY, room.params.get("by"), FunnelBy::Nothing);
    let query = FunnelQuery::last(span, visit.at, kind);
    let parts = app.funnel.parts(&room.pool.id, &query).await?;
    let themes = kind == FunnelBy::Theme;
    let compared = if themes { Compared::of(&parts) } else { Vec::new() };
    let page = Funnel {
        bench: room.bench(vec![Step { label: "Where people give up".into(), href: String::new() }]),
        days,
        by,
        compared: compared.iter().map(ToString::to_string).collect(),
        parts: parts.iter().map(|part| view(part, kind)).collect(),
    };
    room.page(StatusCode::OK, &page)
}

/// What there is to choose from, and what of it is chosen.
fn chosen<T: Copy + PartialEq>(
    all: &[(&'static str, &'static str, T)],
    wanted: Option<&str>,
    usual: T,
) -> (Vec<Chosen>, T) {
    let found = all.iter().find(|(value, ..)| wanted == Some(*value));
    let own = found.map_or(usual, |(.., own)| *own);
    let offered =
        all.iter().map(|(value, label, this)| Chosen { value, label, is_chosen: *this == own });
    (offered.collect(), own)
}

fn view(part: &FunnelPart, by: FunnelBy) -> PartView {
    let title = match (by, part.of.as_str()) {
        (FunnelBy::Nothing, _) => "All sign-ins".to_owned(),
        (FunnelBy::Method, "") => "Without a method".to_owned(),
        (FunnelBy::Theme, of) => format!("{of}, {}", version(&part.version)),
        (FunnelBy::Client | FunnelBy::Language | FunnelBy::Method, of) => of.to_owned(),
    };
    let whole = (JOURNEY.to_owned(), part.journeys);
    let steps = std::iter::once(&whole).chain(&part.steps);
    PartView { title, rows: steps.map(|(step, counts)| row(step, counts)).collect() }
}

/// A published version has a number; what is in a folder has a name made of its looks.
fn version(text: &str) -> String {
    if text.parse::<u32>().is_ok() { format!("version {text}") } else { format!("folder {text}") }
}

#[expect(clippy::cast_possible_truncation, reason = "it is from 0 to 100")]
fn row(step: &str, counts: &Counts) -> StepRow {
    let off = counts.drop_off();
    StepRow {
        step: if step == JOURNEY { "The whole journey".to_owned() } else { worded(step) },
        shown: counts.shown,
        passed: counts.passed,
        refused: counts.refused,
        drop_off: off.map(|off| format!("{:.1} %", off * 100.0)).unwrap_or_default(),
        bar: off.map_or(0, |off| ((1.0 - off) * 100.0).round() as i64),
    }
}
