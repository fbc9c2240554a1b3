//! What a draft says: our messages, and in place of each the team's own.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::brand::Complaint;
use crate::brand::words::{rewrite, sources_of};
use crate::domain::ThemeFiles;
use crate::oauth::Params;
use crate::studio::Desk;
use crate::web::Problem;
use crate::web::reply::redirect;
use crate::web::views::studio::{MessageView, Said, Words};
use crate::web::visit::Visit;

use super::draft::Draft;
use super::room::{Room, unproven};
use super::say;

/// As many messages are on a page.
const MOST: usize = 100;
/// The messages that a page begins with.
const FIRST: &str = "sign";

/// Which messages are looked at.
struct Chosen {
    language: &'static str,
    part: String,
    find: String,
}

impl Chosen {
    fn read(room: &Room<'_>) -> Self {
        let locales = &room.app.catalog.load().locales;
        let wanted = room.params.get("language").unwrap_or(&room.pool.language);
        let text = |name: &str| room.params.get(name).unwrap_or_default().to_owned();
        let part = room.params.get("part").unwrap_or(FIRST).to_owned();
        Self { language: locales.negotiate([wanted], &[], "en"), part, find: text("find") }
    }

    /// The address of these messages.
    fn at(&self, draft: &Draft, more: &str) -> String {
        let own = Params::default()
            .with("language", self.language)
            .with("part", &self.part)
            .with("find", &self.find);
        format!("{}&{}{more}", draft.at("/studio/words"), own.encode())
    }

    fn file(&self) -> String {
        format!("words/{}.ftl", self.language)
    }

    fn has(&self, key: &str, ours: &str, said: &str) -> bool {
        if self.find.is_empty() {
            return part_of(key) == self.part;
        }
        let find = self.find.to_lowercase();
        [key, ours, said].iter().any(|text| text.to_lowercase().contains(&find))
    }
}

fn part_of(key: &str) -> &str {
    key.split('-').next().unwrap_or(key)
}

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let desk = room.desk()?;
    let draft = Draft::of(&room, &desk).await?;
    let said = room.params.has("saved").then(|| Said::good(room.text.say("studio-saved-plain")));
    show(&room, &desk, &draft, Typed { said, ..Typed::default() }, StatusCode::OK)
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
    let (form, proven) = match room.form(&http, payload).await? {
        Ok(form) => (form, true),
        Err(form) => (form, false),
    };
    let mut typed = Typed { words: spoken(&form), ..Typed::default() };
    if !proven {
        typed.said = Some(unproven(&room.text));
        return show(&room, &desk, &draft, typed, StatusCode::FORBIDDEN);
    }
    let chosen = Chosen::read(&room);
    let files = match written(&draft, &chosen, &typed.words) {
        Ok(files) => files,
        Err(wrong) => {
            typed.wrong = wrong;
            typed.said = Some(Said::bad(room.text.say("studio-words-unclear")));
            return show(&room, &desk, &draft, typed, StatusCode::OK);
        }
    };
    match app.studio.save(&desk, &draft.seen(&form), &files, &draft.version.note).await {
        Ok(_) => Ok(redirect(&chosen.at(&draft, "&saved=1"))),
        Err(refusal) => {
            typed.said = Some(say::refused(&room.text, refusal)?);
            show(&room, &desk, &draft, typed, StatusCode::CONFLICT)
        }
    }
}

/// What somebody typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    words: BTreeMap<String, String>,
    wrong: BTreeMap<String, String>,
    said: Option<Said>,
}

/// The messages of a form, with line ends as files have them.
fn spoken(form: &Params) -> BTreeMap<String, String> {
    let words = form.iter().filter_map(|(name, said)| {
        let key = name.strip_prefix("word.")?;
        let is_key = !key.is_empty() && key.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-');
        is_key.then(|| (key.to_owned(), said.replace("\r\n", "\n")))
    });
    words.collect()
}

/// The draft's files with these words; or each message that cannot be written.
fn written(
    draft: &Draft,
    chosen: &Chosen,
    words: &BTreeMap<String, String>,
) -> Result<ThemeFiles, BTreeMap<String, String>> {
    let path = chosen.file();
    let text = rewrite(draft.files.text(&path).unwrap_or_default(), words)?;
    let files = ThemeFiles::clone(&draft.files);
    if text.trim().is_empty() {
        return Ok(files.without(&path));
    }
    files
        .with(&path, text.into_bytes())
        .map_err(|error| [(String::new(), error.to_string())].into())
}

fn show(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    mut typed: Typed,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let (chosen, catalog) = (Chosen::read(room), room.app.catalog.load());
    let path = chosen.file();
    let own = sources_of(draft.files.text(&path).unwrap_or_default());
    let sketch = catalog.sketch(draft.theme(), draft.version.number, &draft.files);
    let told: Vec<&Complaint> =
        sketch.complaints.iter().filter(|told| told.file.ends_with(&path)).collect();
    let ours = catalog.locales.sources(chosen.language);
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, _) in &ours {
        *parts.entry(part_of(key)).or_default() += 1;
    }
    let view = |(key, ours): &(String, String)| {
        let said = typed.words.get(key).or(own.get(key)).cloned().unwrap_or_default();
        if !chosen.has(key, ours, &said) {
            return None;
        }
        let complaint = told.iter().find(|told| told.key == *key);
        let mistake = typed.wrong.get(key).cloned();
        let mistake =
            mistake.or_else(|| complaint.map(|told| format!("{}; {}", told.what, told.instead)));
        let rows = ours.lines().count().max(said.lines().count()).clamp(1, 12);
        Some(MessageView {
            key: key.clone(),
            ours: ours.clone(),
            rows,
            mistake: mistake.unwrap_or_default(),
            said,
        })
    };
    let messages = ours.iter().filter_map(view).take(MOST).collect();
    // What belongs to no message that is shown is told above all.
    let elsewhere: Vec<_> = told.iter().map(|own| say::plainly(own)).collect();
    if typed.said.is_none() && !elsewhere.is_empty() {
        let text = room.text.say("studio-words-unfit");
        typed.said = Some(Said::warn(text).and(elsewhere));
    } else if let Some(what) = typed.wrong.get("") {
        let text = room.text.say("studio-words-unclear");
        typed.said = Some(Said::bad(text).and(vec![what.clone()]));
    }
    let mut bench = draft.bench(room, "/studio/words");
    bench.said = typed.said.take();
    let languages = catalog.locales.languages();
    let page = Words {
        theme: draft.theme().to_owned(),
        number: draft.version.number,
        revision: draft.version.revision,
        writable: draft.writable(desk),
        action: chosen.at(draft, ""),
        languages: languages.map(|own| (own.tag.to_owned(), own.name.to_owned())).collect(),
        language: chosen.language.to_owned(),
        dir: catalog.locales.text(chosen.language).dir(),
        parts: parts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect(),
        part: chosen.part.clone(),
        find: chosen.find.clone(),
        messages,
        bench,
    };
    room.page(status, &page)
}
