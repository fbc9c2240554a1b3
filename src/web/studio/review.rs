//! What a version changes, and what can be done with it: review, publishing now or at a time, a link.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use time::PrimitiveDateTime;
use time::macros::format_description;

use crate::app::App;
use crate::brand::colour::Colour;
use crate::brand::{Text, edit};
use crate::domain::{At, Span, ThemeFiles, ThemeVersion, VersionState};
use crate::oauth::Params;
use crate::studio::{Act, Desk, Difference, Refusal};
use crate::web::Problem;
use crate::web::reply::redirect;
use crate::web::views::studio::{ChangeView, FileView, Review, Said, StepView, WordView};
use crate::web::visit::Visit;

use super::draft::Draft;
use super::named;
use super::pictures::source;
use super::preview::at;
use super::room::{Room, unproven};
use super::say;

/// What a version is held against, and where nothing differs.
const BESIDE: [&str; 2] = ["studio-review-beside-version", "studio-review-beside-folder"];
const SAME: [&str; 2] = ["studio-review-same-version", "studio-review-same-folder"];

/// A link to show around, just made.
struct Link {
    address: String,
    ends: At,
}

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let desk = room.desk()?;
    let draft = Draft::of(&room, &desk).await?;
    let said = room.params.get("done").and_then(|word| done(&room.text, word));
    show(&room, &desk, &draft, said, None, StatusCode::OK).await
}

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
    let desk = room.desk()?;
    let draft = Draft::of(&room, &desk).await?;
    let Ok(form) = room.form(&http, payload).await? else {
        let said = Some(unproven(&room.text));
        return show(&room, &desk, &draft, said, None, StatusCode::FORBIDDEN).await;
    };
    if form.get("action") == Some("link") {
        return linked(&room, &desk, &draft, &form).await;
    }
    match step(&room, &desk, &draft, &form).await {
        Ok(word) => {
            let back = draft.at("/studio/review");
            Ok(redirect(&back.replacen('?', &format!("?done={word}&"), 1)))
        }
        Err(refusal) => {
            let said = Some(say::refused(&room.text, refusal)?);
            show(&room, &desk, &draft, said, None, StatusCode::CONFLICT).await
        }
    }
}

/// Does what a button says; its word.
async fn step(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    form: &Params,
) -> Result<&'static str, Refusal> {
    let (studio, seen) = (&room.app.studio, draft.seen(form));
    let remark = form.get("remark").unwrap_or_default();
    let word = STEPS.iter().map(|own| own.0).find(|word| form.get("action") == Some(word));
    match word.ok_or(Refusal::NoSuch)? {
        "submit" => studio.submit(desk, &seen).await?,
        "approve" => studio.approve(desk, &seen, remark).await?,
        "send_back" => studio.send_back(desk, &seen, remark).await?,
        "recall" => studio.recall(desk, &seen).await?,
        "withdraw" => studio.withdraw(desk, &seen).await?,
        "unschedule" => studio.unschedule(desk, &seen).await?,
        "rebase" => studio.rebase(desk, &seen).await?,
        "schedule" => {
            let when = form.get("when").and_then(moment).ok_or(Refusal::Past)?;
            studio.schedule(desk, &seen, when).await?
        }
        _ => studio.publish(desk, &seen).await?,
    };
    Ok(word.unwrap_or_default())
}

async fn linked(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    form: &Params,
) -> Result<HttpResponse, Problem> {
    let hours = form.get("hours").and_then(|text| text.parse().ok()).unwrap_or(24_i64);
    let lasts = Span::from_minutes(hours.clamp(1, 720) * 60);
    let version = &draft.version;
    let made =
        room.app.studio.preview_link(desk, &room.pool, &version.theme, version.number, lasts).await;
    match made {
        Ok(token) => {
            let token = Params::default().with("token", token.expose()).encode();
            let address = format!("{}/studio/shared?{token}", room.pool.origin.as_str());
            let link = Some(Link { address, ends: room.visit.at + lasts });
            show(room, desk, draft, None, link, StatusCode::OK).await
        }
        Err(refusal) => {
            let said = Some(say::refused(&room.text, refusal)?);
            show(room, desk, draft, said, None, StatusCode::CONFLICT).await
        }
    }
}

/// Word, act, the message on its button, look, whether it asks for a remark, and for a time.
type Step = (&'static str, Act, &'static str, &'static str, bool, bool);

const STEPS: [Step; 9] = [
    ("publish", Act::Publish, "studio-step-publish", "go", false, false),
    ("schedule", Act::Publish, "studio-step-schedule", "still", false, true),
    ("submit", Act::Submit, "studio-step-submit", "still", false, false),
    ("approve", Act::Approve, "studio-step-approve", "go", true, false),
    ("send_back", Act::SendBack, "studio-step-send-back", "still", true, false),
    ("unschedule", Act::Unschedule, "studio-step-unschedule", "still", false, false),
    ("recall", Act::Recall, "studio-step-recall", "still", false, false),
    ("rebase", Act::Save, "studio-step-rebase", "still", false, false),
    ("withdraw", Act::Withdraw, "studio-step-withdraw", "still", false, false),
];

/// What came of a step, by its word in the address.
fn done(text: &Text, word: &str) -> Option<Said> {
    let key = match word {
        "publish" => "studio-done-publish",
        "schedule" => "studio-done-schedule",
        "submit" => "studio-done-submit",
        "approve" => "studio-done-approve",
        "send_back" => "studio-done-send-back",
        "unschedule" => "studio-done-unschedule",
        "recall" => "studio-done-recall",
        "rebase" => "studio-done-rebase",
        "withdraw" => "studio-done-withdraw",
        _ => return None,
    };
    Some(Said::good(text.say(key)))
}

async fn show(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    said: Option<Said>,
    link: Option<Link>,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let (studio, version) = (&room.app.studio, &draft.version);
    let found = async {
        let worn = studio.worn(desk, &version.theme).await?;
        // What was published is held against what it took the place of.
        let from = if version.published.is_some() { version.base } else { worn };
        let old = studio.files(desk, &version.theme, from).await?;
        Ok::<_, Refusal>((worn, from, old))
    };
    let (worn, from, old) = match found.await {
        Ok(found) => found,
        Err(refusal) => return Err(fault(room, refusal)),
    };
    let told = room.app.catalog.load().sketch(draft.theme(), version.number, &draft.files);
    let difference = Difference::between(&old, &draft.files);
    let text = &room.text;
    let (steps, why) = steps(text, desk, version, worn, told.complaints.is_empty());
    let mut bench = draft.bench(room, "/studio/review");
    bench.said = said;
    let (address, ends) =
        link.map_or_else(Default::default, |own| (own.address, say::moment(text, own.ends)));
    let changes = edit::compare(toml(&old), toml(&draft.files));
    let is_same = changes.is_empty() && difference.files.is_empty() && difference.words.is_empty();
    let page = Review {
        theme: draft.theme().to_owned(),
        number: version.number,
        revision: version.revision,
        about: [vec![text.say(say::state(version.state))], say::facts(text, version)]
            .concat()
            .join(" · "),
        note: version.note.clone(),
        remark: version.remark.clone(),
        action: draft.at("/studio/review"),
        complaints: told.complaints.iter().map(|own| say::told(text, own)).collect(),
        against: say::numbered(text, from, if is_same { SAME } else { BESIDE }),
        changes: changes.into_iter().map(|own| change(text, own)).collect(),
        files: files(text, draft, &old, from, &difference),
        words: difference.words.into_iter().map(word).collect(),
        steps,
        why,
        now: stamped(room.visit.at),
        now_said: stamped(room.visit.at).replacen('T', " ", 1),
        when: stamped(room.visit.at + Span::from_days(1)),
        link: address,
        link_ends: ends,
        bench,
    };
    room.page(status, &page)
}

fn fault(room: &Room<'_>, refusal: Refusal) -> Problem {
    match say::refused(&room.text, refusal) {
        Err(problem) => problem,
        Ok(_) => crate::web::Unfit::NotFound.into(),
    }
}

fn toml(files: &ThemeFiles) -> &str {
    files.text(ThemeFiles::THEME).unwrap_or_default()
}

/// What can be done with a version by whoever looks at it, and why not more.
fn steps(
    text: &Text,
    desk: &Desk<'_>,
    version: &ThemeVersion,
    worn: u32,
    fits: bool,
) -> (Vec<StepView>, Vec<String>) {
    let outdated = version.base != worn && version.published.is_none();
    let goes_on = |act: Act| matches!(act, Act::Publish | Act::Submit | Act::Approve);
    let offered = STEPS.iter().filter(|(word, act, ..)| {
        desk.may(*act, version).is_ok()
            && (fits || !goes_on(*act))
            && (*act != Act::Publish || !outdated)
            && (*word != "submit" || desk.reviews())
            && (*word != "rebase" || outdated)
    });
    let step = |(word, _, label, look, asks_remark, asks_time): &Step| StepView {
        word,
        label: text.say(label),
        look,
        asks_remark: *asks_remark,
        asks_time: *asks_time,
    };
    let mut why = Vec::new();
    let ended = matches!(version.state, VersionState::Published | VersionState::Withdrawn);
    if !fits && !ended {
        why.push(text.say("studio-why-unfit"));
    }
    if outdated && !ended {
        let keys = ["studio-why-outdated-version", "studio-why-outdated-folder"];
        why.push(say::numbered(text, worn, keys));
    }
    if let Err(reason) = desk.may(Act::Publish, version)
        && !ended
        && reason != crate::studio::Why::State
    {
        why.push(text.say(say::reason(reason)));
    }
    (offered.map(step).collect(), why)
}

fn change(text: &Text, own: edit::Difference) -> ChangeView {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let colour = |text: &Option<String>| {
        let own = text.as_deref().and_then(Colour::parse);
        own.map(|colour| colour.to_string()).unwrap_or_default()
    };
    ChangeView {
        old: said(&own.old),
        new: said(&own.new),
        old_colour: colour(&own.old),
        new_colour: colour(&own.new),
        label: named::label(text, &own.key),
        key: own.key,
    }
}

fn word(own: crate::studio::WordChange) -> WordView {
    WordView { language: own.language, key: own.key, old: own.old, new: own.new }
}

fn files(
    text: &Text,
    draft: &Draft,
    old: &ThemeFiles,
    from: u32,
    difference: &Difference,
) -> Vec<FileView> {
    let earlier = format!("/studio/asset/{}/{from}/", draft.theme());
    let view = |own: &crate::studio::FileChange| {
        let shown = |files: &ThemeFiles, at: &str| {
            files.get(&own.path).map(|body| source(&own.path, body, at)).unwrap_or_default()
        };
        let [before, bytes] = [own.old, own.new].map(|size| size.unwrap_or_default().to_string());
        let what = match (own.old, own.new) {
            (None, _) => text.say_with("studio-review-file-new", &[("bytes", &bytes)]),
            (Some(_), None) => text.say_with("studio-review-file-gone", &[("bytes", &before)]),
            (Some(_), Some(_)) => text
                .say_with("studio-review-file-changed", &[("before", &before), ("bytes", &bytes)]),
        };
        FileView {
            path: own.path.clone(),
            what,
            old_src: shown(old, &earlier),
            new_src: shown(&draft.files, &at(draft)),
        }
    };
    difference.files.iter().map(view).collect()
}

/// A moment as `datetime-local` writes it, in UTC.
fn stamped(at: At) -> String {
    at.rfc3339().chars().take(16).collect()
}

fn moment(text: &str) -> Option<At> {
    let whole = text.get(..16)?;
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]");
    let when = PrimitiveDateTime::parse(whole, format).ok()?.assume_utc();
    Some(At::from_millis(when.unix_timestamp().checked_mul(1000)?))
}
