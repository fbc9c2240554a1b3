//! How far journeys come, for whoever makes the pages.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::app::App;
use crate::brand::Text;
use crate::brand::edit::worded;
use crate::domain::{Compared, Counts, FunnelBy, FunnelPart, FunnelQuery, JOURNEY};
use crate::web::Problem;
use crate::web::views::studio::{Chosen, Funnel, PartView, Step, StepRow};
use crate::web::visit::Visit;

use super::room::Room;

const DAYS: [(&str, &str, i64); 4] = [
    ("1", "studio-funnel-day", 1),
    ("7", "studio-funnel-week", 7),
    ("30", "studio-funnel-month", 30),
    ("90", "studio-funnel-quarter", 90),
];
const USUAL_DAYS: i64 = 7;
const BY: [(&str, &str, FunnelBy); 5] = [
    ("", "studio-funnel-by-nothing", FunnelBy::Nothing),
    ("theme", "studio-funnel-by-theme", FunnelBy::Theme),
    ("language", "studio-funnel-by-language", FunnelBy::Language),
    ("method", "studio-funnel-by-method", FunnelBy::Method),
    ("client", "studio-funnel-by-client", FunnelBy::Client),
];

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let (days, span) = chosen(&room.text, &DAYS, room.params.get("days"), USUAL_DAYS);
    let (by, kind) = chosen(&room.text, &BY, room.params.get("by"), FunnelBy::Nothing);
    let query = FunnelQuery::last(span, visit.at, kind);
    let parts = app.funnel.parts(&room.pool.id, &query).await?;
    let themes = kind == FunnelBy::Theme;
    let compared = if themes { Compared::of(&parts) } else { Vec::new() };
    let label = room.text.say("studio-funnel-title");
    let page = Funnel {
        bench: room.bench(vec![Step { label, href: String::new() }]),
        days,
        by,
        compared: compared.iter().map(|own| beside(&room.text, own)).collect(),
        parts: parts.iter().map(|part| view(&room.text, part, kind)).collect(),
    };
    room.page(StatusCode::OK, &page)
}

/// What there is to choose from, and what of it is chosen.
fn chosen<T: Copy + PartialEq>(
    text: &Text,
    all: &[(&'static str, &'static str, T)],
    wanted: Option<&str>,
    usual: T,
) -> (Vec<Chosen>, T) {
    let found = all.iter().find(|(value, ..)| wanted == Some(*value));
    let own = found.map_or(usual, |(.., own)| *own);
    let offered = all.iter().map(|(value, key, this)| Chosen {
        value,
        label: text.say(key),
        is_chosen: *this == own,
    });
    (offered.collect(), own)
}

fn view(text: &Text, part: &FunnelPart, by: FunnelBy) -> PartView {
    let title = match (by, part.of.as_str()) {
        (FunnelBy::Nothing, _) => text.say("studio-funnel-all"),
        (FunnelBy::Method, "") => text.say("studio-funnel-no-method"),
        // A published version has a number; what is in a folder has a name made of its looks.
        (FunnelBy::Theme, of) if part.version.parse::<u32>().is_ok() => {
            text.say_with("studio-funnel-version", &[("theme", of), ("number", &part.version)])
        }
        (FunnelBy::Theme, of) => {
            text.say_with("studio-funnel-folder", &[("theme", of), ("name", &part.version)])
        }
        (FunnelBy::Client | FunnelBy::Language | FunnelBy::Method, of) => of.to_owned(),
    };
    let whole = (JOURNEY.to_owned(), part.journeys);
    let steps = std::iter::once(&whole).chain(&part.steps);
    PartView { title, rows: steps.map(|(step, counts)| row(text, step, counts)).collect() }
}

/// Two themes, in a sentence.
fn beside(text: &Text, compared: &Compared) -> String {
    let Compared { theme, with, rates: [own, most], difference } = compared;
    let percent = |part: f64| format!("{:.1}", part * 100.0);
    let points = |part: f64| format!("{:+.1}", part * 100.0);
    let said = text.say_with(
        "studio-funnel-compared-line",
        &[
            ("theme", theme),
            ("with", with),
            ("own", &percent(*own)),
            ("most", &percent(*most)),
            ("points", &points(difference.difference)),
            ("low", &points(difference.low)),
            ("high", &points(difference.high)),
        ],
    );
    if difference.is_told() { said } else { format!("{said} {}", text.say("studio-funnel-chance")) }
}

#[expect(clippy::cast_possible_truncation, reason = "it is from 0 to 100")]
fn row(text: &Text, step: &str, counts: &Counts) -> StepRow {
    let off = counts.drop_off();
    let is_whole = step == JOURNEY;
    StepRow {
        step: if is_whole { text.say("studio-funnel-whole") } else { worded(step) },
        is_english: !is_whole,
        shown: counts.shown,
        passed: counts.passed,
        refused: counts.refused,
        drop_off: off.map(|off| format!("{:.1} %", off * 100.0)).unwrap_or_default(),
        bar: off.map_or(0, |off| ((1.0 - off) * 100.0).round() as i64),
    }
}
