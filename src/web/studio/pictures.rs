//! The pictures of a draft: one file for each place, and another for dark pages.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::css::hashed;
use crate::brand::pictures::{Picture, SLOTS, Slot};
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
    let said = room.params.has("saved").then(|| good("Saved."));
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
        return show(&room, &desk, &draft, Some(unproven()), StatusCode::FORBIDDEN);
    }
    let files = match changed(&draft, &upload) {
        Ok(files) => files,
        Err(what) => return show(&room, &desk, &draft, Some(bad(what)), StatusCode::OK),
    };
    let (seen, note) = (draft.seen(&upload.fields), &draft.version.note);
    match app.studio.save(&desk, &seen, &files, note).await {
        Ok(_) => Ok(redirect(&draft.at("/studio/pictures").replacen('?', "?saved=1&", 1))),
        Err(refusal) => {
            let said = say::refused(refusal)?;
            show(&room, &desk, &draft, Some(said), StatusCode::CONFLICT)
        }
    }
}

fn good(text: &str) -> Said {
    Said { tone: "good", text: text.to_owned(), list: Vec::new() }
}

fn bad(text: String) -> Said {
    Said { tone: "bad", text, list: Vec::new() }
}

/// The draft's files with what was sent; or what is wrong with it.
fn changed(draft: &Draft, upload: &Upload) -> Result<ThemeFiles, String> {
    let place = upload.fields.get("place").unwrap_or_default();
    let is_one = places().any(|(_, own, ..)| own == place);
    if !is_one {
        return Err("There is no such place for a picture.".to_owned());
    }
    let mut files = ThemeFiles::clone(&draft.files);
    for extension in EXTENSIONS {
        files = files.without(&format!("{place}.{extension}"));
    }
    if upload.fields.get("action") == Some("remove") {
        return Ok(files);
    }
    let (name, body) = upload.file.as_ref().ok_or("Choose a file first.")?;
    let extension = name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    if !EXTENSIONS.contains(&extension.as_str()) {
        return Err(format!(
            "“{name}” is no picture by its name. Save it as SVG, PNG, JPEG or WebP."
        ));
    }
    let file = format!("{place}.{extension}");
    let picture = Picture::examine(&file, body.clone()).map_err(|told| {
        let at = if told.line > 0 { format!(", line {}", told.line) } else { String::new() };
        format!("“{name}”{at} {}; {}.", told.what, told.instead)
    })?;
    files.with(&file, picture.body).map_err(|error| format!("It cannot be kept: {error}."))
}

/// Every place in each mode that it has: the slot, the name of its file, and the mode.
fn places() -> impl Iterator<Item = (&'static Slot, String, &'static str, &'static str)> {
    SLOTS.iter().flat_map(|slot| {
        let light = (slot, slot.name.to_owned(), "light", "Every page");
        let dark = (slot, format!("{}-dark", slot.name), "dark", "Dark pages");
        [Some(light), (slot.name != "favicon").then_some(dark)].into_iter().flatten()
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
        let side = side(draft, place, mode, label);
        match slots.last_mut().filter(|own| own.name == slot.name) {
            Some(own) => own.sides.push(side),
            None => slots.push(PictureSlot {
                name: slot.name,
                label: labelled(slot.name),
                about: slot.about,
                sides: vec![side],
            }),
        }
    }
    let mut bench = draft.bench(room, "/studio/pictures");
    bench.said = said;
    let page = Pictures {
        theme: draft.theme().to_owned(),
        number: draft.version.number,
        revision: draft.version.revision,
        writable: draft.writable(desk),
        action: draft.at("/studio/pictures"),
        slots,
        bench,
    };
    room.page(status, &page)
}

fn side(draft: &Draft, place: String, mode: &'static str, label: &'static str) -> PictureSide {
    let found = EXTENSIONS.iter().find_map(|extension| {
        let file = format!("{place}.{extension}");
        draft.files.get(&file).map(|body| (file, body))
    });
    let (file, size, src) = found.map_or_else(Default::default, |(file, body)| {
        let src = source(&file, body, &at(draft));
        (file, body.len(), src)
    });
    PictureSide { mode, label, place, file, size, src }
}

/// Where a picture is served; empty where it is none.
pub fn source(file: &str, body: &[u8], at: &str) -> String {
    Picture::examine(file, body.to_vec()).map_or_else(
        |_| String::new(),
        |own| hashed(&own.body, own.extension).replacen("/assets/", at, 1),
    )
}

fn labelled(name: &str) -> String {
    let mut letters = name.chars().map(|c| if c == '-' { ' ' } else { c });
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
