//! The pictures of a draft: one file for each place, and another for dark pages.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::Text;
use crate::brand::css::hashed;
use crate::brand::pictures::{LARGEST, LONGEST_EDGE, Picture, SLOTS};
use crate::domain::ThemeFiles;
use crate::studio::Desk;
use crate::web::Problem;
use crate::web::reply::redirect;
use crate::web::views::studio::{PictureSide, PictureSlot, Pictures, Said};
use crate::web::visit::Visit;

use super::draft::Draft;
use super::preview::at;
use super::room::{Room, unproven};
use super::say;
use super::upload::{self, Upload};

const EXTENSIONS: [&str; 6] = ["svg", "png", "jpg", "jpeg", "webp", "ico"];

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let desk = room.desk()?;
    let draft = Draft::of(&room, &desk).await?;
    let said = room.params.has("saved").then(|| Said::good(room.text.say("studio-saved-plain")));
    show(&room, &desk, &draft, said, StatusCode::OK)
}

/// Puts a picture into its place, or takes it away.
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
    let upload = upload::read(&http, payload).await?;
    if !room.proves(&upload.fields) {
        return show(&room, &desk, &draft, Some(unproven(&room.text)), StatusCode::FORBIDDEN);
    }
    let files = match changed(&room.text, &draft, &upload) {
        Ok(files) => files,
        Err(said) => return show(&room, &desk, &draft, Some(said), StatusCode::OK),
    };
    let (seen, note) = (draft.seen(&upload.fields), &draft.version.note);
    match app.studio.save(&desk, &seen, &files, note).await {
        Ok(_) => Ok(redirect(&draft.at("/studio/pictures").replacen('?', "?saved=1&", 1))),
        Err(refusal) => {
            let said = say::refused(&room.text, refusal)?;
            show(&room, &desk, &draft, Some(said), StatusCode::CONFLICT)
        }
    }
}

/// The draft's files with what was sent; or what is wrong with it.
fn changed(text: &Text, draft: &Draft, upload: &Upload) -> Result<ThemeFiles, Said> {
    let place = upload.fields.get("place").unwrap_or_default();
    let is_one = places().any(|(_, own, ..)| own == place);
    if !is_one {
        return Err(Said::bad(text.say("studio-pictures-no-place")));
    }
    let mut files = ThemeFiles::clone(&draft.files);
    for extension in EXTENSIONS {
        files = files.without(&format!("{place}.{extension}"));
    }
    if upload.fields.get("action") == Some("remove") {
        return Ok(files);
    }
    let Some((name, body)) = &upload.file else {
        return Err(Said::bad(text.say("studio-pictures-choose")));
    };
    let extension = name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    if !EXTENSIONS.contains(&extension.as_str()) {
        return Err(Said::bad(text.say_with("studio-pictures-no-picture", &[("name", name)])));
    }
    let file = format!("{place}.{extension}");
    let picture = Picture::examine(&file, body.clone()).map_err(|told| {
        let at = if told.line > 0 { format!("Line {}: ", told.line) } else { String::new() };
        let refused = text.say_with("studio-pictures-refused", &[("name", name)]);
        Said::bad(refused).and(vec![format!("{at}{}; {}.", told.what, told.instead)])
    })?;
    files
        .with(&file, picture.body)
        .map_err(|error| Said::bad(text.say("studio-refused-file")).and(vec![error.to_string()]))
}

/// Every place in each mode that it has: the place, the name of its file, the mode, and what that is called.
fn places() -> impl Iterator<Item = (&'static str, String, &'static str, &'static str)> {
    SLOTS.into_iter().flat_map(|slot| {
        let light = (slot, slot.to_owned(), "light", "studio-pictures-every");
        let dark = (slot, format!("{slot}-dark"), "dark", "studio-pictures-dark");
        [Some(light), (slot != "favicon").then_some(dark)].into_iter().flatten()
    })
}

fn show(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    said: Option<Said>,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let mut slots: Vec<PictureSlot> = Vec::new();
    for (slot, place, mode, label) in places() {
        let side = side(room, draft, place, mode, label);
        match slots.last_mut().filter(|own| own.name == slot) {
            Some(own) => own.sides.push(side),
            None => slots.push(PictureSlot {
                name: slot,
                label: room.text.say(&format!("studio-picture-{slot}")),
                about: room.text.say(&format!("studio-picture-{slot}-about")),
                sides: vec![side],
            }),
        }
    }
    let (bytes, pixels) = (LARGEST.to_string(), LONGEST_EDGE.to_string());
    let most = [("bytes", bytes.as_str()), ("pixels", pixels.as_str())];
    let mut bench = draft.bench(room, "/studio/pictures");
    bench.said = said;
    let page = Pictures {
        theme: draft.theme().to_owned(),
        number: draft.version.number,
        revision: draft.version.revision,
        writable: draft.writable(desk),
        action: draft.at("/studio/pictures"),
        slots,
        lead: room.text.say_with("studio-pictures-lead", &most),
        bench,
    };
    room.page(status, &page)
}

fn side(
    room: &Room<'_>,
    draft: &Draft,
    place: String,
    mode: &'static str,
    label: &str,
) -> PictureSide {
    let found = EXTENSIONS.iter().find_map(|extension| {
        let file = format!("{place}.{extension}");
        draft.files.get(&file).map(|body| (file, body))
    });
    let (file, src) = found.map_or_else(Default::default, |(file, body)| {
        let args = [("file", file.as_str()), ("bytes", &body.len().to_string())];
        (room.text.say_with("studio-pictures-file", &args), source(&file, body, &at(draft)))
    });
    PictureSide { mode, label: room.text.say(label), place, file, src }
}

/// Where a picture is served; empty where it is none.
pub fn source(file: &str, body: &[u8], at: &str) -> String {
    Picture::examine(file, body.to_vec()).map_or_else(
        |_| String::new(),
        |own| hashed(&own.body, own.extension).replacen("/assets/", at, 1),
    )
}
