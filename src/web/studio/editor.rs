//! A draft as a form: every key of a theme, what is wrong, and how it looks.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

use crate::app::App;
use crate::brand::{Text, Theme, edit};
use crate::domain::ThemeFiles;
use crate::oauth::Params;
use crate::studio::{Desk, Refusal};
use crate::web::reply::redirect;
use crate::web::views::studio::{Editor, FieldGroup, FieldKind, FieldView, Said, Told, checked};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit};

use super::draft::Draft;
use super::look::Look;
use super::named;
use super::preview::{at, values, with_fields, worn};
use super::room::{Room, unproven};
use super::say;

/// What a page of the editor shows beside the draft itself.
#[derive(Default)]
struct Typed {
    /// Unset where the page shows what is saved.
    values: Option<edit::Values>,
    note: Option<String>,
    said: Option<Said>,
    /// What of it cannot be written down.
    unwritable: Vec<Told>,
}

pub async fn get(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let room = match Room::enter(&app, &visit).await? {
        Ok(room) => room,
        Err(out) => return Ok(out),
    };
    let desk = room.desk()?;
    let draft = Draft::of(&room, &desk).await?;
    let said = room.params.has("saved").then(|| saved(&room, &draft));
    show(&room, &desk, &draft, &room.params, Typed { said, ..Typed::default() }, StatusCode::OK)
}

/// Saves what stands in the form, or only tells what is wrong with it.
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
    let form = match room.form(&http, payload).await? {
        Ok(form) => form,
        Err(form) => {
            let typed = Typed { said: Some(unproven(&room.text)), ..typed(&form) };
            return show(&room, &desk, &draft, &form, typed, StatusCode::FORBIDDEN);
        }
    };
    let mut typed = typed(&form);
    let files = match with_fields(&draft, &form) {
        Ok(files) => files,
        Err(told) => {
            typed.unwritable = told.iter().map(|own| say::unwritable(&room.text, own)).collect();
            return show(&room, &desk, &draft, &form, typed, StatusCode::OK);
        }
    };
    if form.get("action") != Some("save") {
        return show(&room, &desk, &draft, &form, typed, StatusCode::OK);
    }
    let note = form.get("note").unwrap_or_default();
    match app.studio.save(&desk, &draft.seen(&form), &files, note).await {
        Ok(_) => Ok(redirect(&draft.at("/studio/theme").replacen('?', "?saved=1&", 1))),
        Err(Refusal::Changed) => {
            typed.said = Some(overtaken(&room.text, &draft, &files));
            show(&room, &desk, &draft, &form, typed, StatusCode::CONFLICT)
        }
        Err(refusal) => {
            typed.said = Some(say::refused(&room.text, refusal)?);
            show(&room, &desk, &draft, &form, typed, StatusCode::CONFLICT)
        }
    }
}

/// What is wrong with a form as it is typed, and how it would look: for the script of the page.
pub async fn check(
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
    let form = room.form(&http, payload).await?.map_err(|_| Unfit::Malformed)?;
    let look = Look::read(&form, &room.pool);
    if room.params.get("of") == Some("worn") {
        let still = worn(&room, &draft, &look)?;
        return Ok(HttpResponse::Ok().json(json!({ "page": still.bare(), "style": still.style })));
    }
    let files = match with_fields(&draft, &form) {
        Ok(files) => files,
        Err(told) => {
            let told = told.iter().map(|own| say::unwritable(&room.text, own));
            let complaints: Vec<_> = told.collect();
            let title = checked(&room.text, complaints.len());
            let answer =
                json!({ "title": title, "complaints": complaints, "shown": {}, "page": null });
            return Ok(HttpResponse::Ok().json(answer));
        }
    };
    let sketch = app.catalog.load().sketch(draft.theme(), draft.version.number, &files);
    let told = sketch.complaints.iter().map(|own| say::told(&room.text, own));
    let complaints: Vec<_> = told.collect();
    let (brand, unsaved) = (sketch.brand.as_ref(), &sketch.assets);
    let still = brand.map(|own| look.still(&app, own, &at(&draft), unsaved)).transpose()?;
    let shown = sketch.brand.as_ref().map(|own| all_shown(&own.theme)).unwrap_or_default();
    Ok(HttpResponse::Ok().json(json!({
        "title": checked(&room.text, complaints.len()),
        "complaints": complaints,
        "shown": shown,
        "page": still.as_ref().map(super::look::Still::bare),
        "style": still.as_ref().map(|own| own.style.as_str()),
    })))
}

fn typed(form: &Params) -> Typed {
    let mut values = values(form);
    // A press on a value that would pass writes it.
    if let Some((name, fix)) = form.get("fix").and_then(|own| own.split_once('='))
        && edit::is_field(name)
    {
        values.insert(name.to_owned(), fix.to_owned());
    }
    let note = form.get("note").unwrap_or_default().to_owned();
    Typed { values: Some(values), note: Some(note), ..Typed::default() }
}

fn saved(room: &Room<'_>, draft: &Draft) -> Said {
    let sketch = room.app.catalog.load().sketch(draft.theme(), draft.version.number, &draft.files);
    Said::good(match i64::try_from(sketch.complaints.len()) {
        Ok(0) => room.text.say("studio-saved"),
        count => room.text.count("studio-saved-mend", count.unwrap_or(i64::MAX)),
    })
}

/// Two saved at once: whoever comes second sees what the first one changed, and keeps what they typed.
fn overtaken(text: &Text, draft: &Draft, typed: &ThemeFiles) -> Said {
    let toml = |files: &ThemeFiles| files.text(ThemeFiles::THEME).unwrap_or_default().to_owned();
    let list = edit::compare(&toml(&draft.files), &toml(typed)).into_iter().map(|own| {
        let word =
            |said: Option<String>| said.unwrap_or_else(|| text.say("studio-overtaken-nothing"));
        let (saved, typed) = (word(own.old), word(own.new));
        let label = named::label(text, &own.key);
        let args = [("label", &*label), ("saved", &*saved), ("typed", &*typed)];
        text.say_with("studio-overtaken-field", &args)
    });
    let when = say::moment(text, draft.version.changed);
    let told = Said::warn(text.say_with("studio-overtaken", &[("when", &when)]));
    Said { list: list.collect(), ..told }
}

fn show(
    room: &Room<'_>,
    desk: &Desk<'_>,
    draft: &Draft,
    asked: &Params,
    typed: Typed,
    status: StatusCode,
) -> Result<HttpResponse, Problem> {
    let version = &draft.version;
    let text = draft.files.text(ThemeFiles::THEME).unwrap_or_default();
    let values = typed.values.unwrap_or_else(|| edit::written(text));
    let catalog = room.app.catalog.load();
    let files = edit::write(text, &values).ok().and_then(|text| {
        ThemeFiles::clone(&draft.files).with(ThemeFiles::THEME, text.into_bytes()).ok()
    });
    let files = files.map_or_else(|| Arc::clone(&draft.files), Arc::new);
    let sketch = catalog.sketch(draft.theme(), version.number, &files);
    let brand = sketch.brand.unwrap_or_else(|| catalog.theme_or_default(draft.theme()));
    let mut complaints = typed.unwritable;
    complaints.extend(sketch.complaints.iter().map(|own| say::told(&room.text, own)));
    let others: Vec<_> = catalog.themes().map(|own| own.name.clone()).collect();
    let form = Filled {
        text: &room.text,
        values: &values,
        worn: &brand.theme,
        told: &complaints,
        others: &others,
    };
    let mut bench = draft.bench(room, "/studio/theme");
    bench.said = typed.said;
    let editor = Editor {
        theme: draft.theme().to_owned(),
        number: version.number,
        revision: version.revision,
        note: typed.note.unwrap_or_else(|| version.note.clone()),
        about: format!(
            "{} · {}",
            bench.say(say::state(version.state)),
            say::about(&room.text, version)
        ),
        writable: draft.writable(desk),
        action: draft.at("/studio/theme"),
        check: draft.at("/studio/check"),
        groups: form.groups(),
        look: Look::read(asked, &room.pool).controls(
            room.app,
            &room.text,
            draft.at("/studio/preview"),
        )?,
        complaints,
        bench,
    };
    room.page(status, &editor)
}

/// A form, with all that stands in it.
struct Filled<'a> {
    text: &'a Text,
    values: &'a edit::Values,
    worn: &'a Theme,
    told: &'a [Told],
    others: &'a [String],
}

impl Filled<'_> {
    fn groups(&self) -> Vec<FieldGroup> {
        let group = |(nth, own): (usize, &'static edit::Group)| {
            let fields: Vec<_> = own.fields.iter().flat_map(|field| self.fields(field)).collect();
            let written = fields.iter().filter(|own| !own.value.is_empty()).count();
            let wrong = fields.iter().any(|own| !own.mistake.is_empty());
            let (title, about) = named::group(self.text, own.id);
            let written_said =
                self.text.say_with("studio-written", &[("count", &written.to_string())]);
            FieldGroup { title, about, open: nth == 0 || wrong, written, written_said, fields }
        };
        edit::groups().iter().enumerate().map(group).collect()
    }

    /// A field, or those of each link of a list: the ones that there are, and one more.
    fn fields(&self, field: &edit::Field) -> Vec<FieldView> {
        let Some((parts, most)) = field.kind.list() else { return vec![self.field(field)] };
        let is_there = |nth: &usize| {
            let said = |part: &&str| self.values.get(&format!("{}.{nth}.{part}", field.key));
            parts.iter().filter_map(said).any(|own| !own.is_empty())
        };
        let there = (0..most).filter(is_there).max().map_or(0, |last| last + 1);
        let shown = (there + 1).min(most);
        let part = |nth: usize| parts.iter().map(move |part| self.part(field, nth, part));
        (0..shown).flat_map(part).collect()
    }

    /// One field of an entry in a list.
    fn part(&self, field: &edit::Field, nth: usize, part: &str) -> FieldView {
        let (called, about, kind) = match part {
            "href" => ("studio-part-href", "studio-part-href-about", FieldKind::Line),
            "page" => ("studio-part-page", "studio-part-page-about", FieldKind::Choice),
            "place" => ("studio-part-place", "studio-part-place-about", FieldKind::Choice),
            _ => ("studio-part-text", "studio-part-text-about", FieldKind::Lines),
        };
        let (list, number) = (named::label(self.text, &field.key), (nth + 1).to_string());
        let called = self.text.say(called);
        let args = [("label", &*list), ("number", &*number), ("part", &*called)];
        let label = self.text.say_with("studio-field-nth", &args);
        let about = self.text.say(about);
        let mut view = self.view(&format!("{}.{nth}.{part}", field.key), label, about, kind);
        if let edit::Kind::Slots { pages, places } = &field.kind {
            let all = if part == "page" { pages } else { places };
            view.choices = self.choices(field, Some(part), all);
        }
        view
    }

    fn field(&self, field: &edit::Field) -> FieldView {
        let kind = match field.kind {
            edit::Kind::Colour => FieldKind::Colour,
            edit::Kind::Whole { .. } => FieldKind::Whole,
            edit::Kind::Choice(_) | edit::Kind::Truth => FieldKind::Choice,
            edit::Kind::Text { .. } if field.key == "extends" => FieldKind::Choice,
            edit::Kind::Text { .. } | edit::Kind::Words(_) => FieldKind::Line,
            edit::Kind::ByLanguage | edit::Kind::Links | edit::Kind::Slots { .. } => {
                FieldKind::Lines
            }
        };
        let mut about = named::about(self.text, field);
        if let edit::Kind::Words(words) = &field.kind {
            let words = words.join(", ");
            let some_of = self.text.say_with("studio-some-of", &[("words", &words)]);
            about = format!("{about} {some_of}");
        }
        let label = named::label(self.text, &field.key);
        let mut view = self.view(&field.key, label, about, kind);
        view.shown = edit::shown(self.worn, &field.key).unwrap_or_default();
        view.choices = match &field.kind {
            edit::Kind::Choice(all) => self.choices(field, None, all),
            edit::Kind::Truth => {
                ["true", "false"].map(|word| (word.to_owned(), String::new())).into()
            }
            _ if field.key == "extends" => {
                self.others.iter().map(|name| (name.clone(), String::new())).collect()
            }
            _ => Vec::new(),
        };
        // What is written and no choice is shown all the same.
        if kind == FieldKind::Choice
            && !view.value.is_empty()
            && view.choices.iter().all(|(word, _)| *word != view.value)
        {
            view.choices.push((view.value.clone(), String::new()));
        }
        view
    }

    fn choices(
        &self,
        field: &edit::Field,
        part: Option<&str>,
        all: &[String],
    ) -> Vec<(String, String)> {
        let meant = |word: &String| named::choice(self.text, &field.key, part, word);
        all.iter().map(|word| (word.clone(), meant(word))).collect()
    }

    fn view(&self, name: &str, label: String, about: String, kind: FieldKind) -> FieldView {
        let own = |told: &&Told| told.name == name;
        FieldView {
            id: say::id(name),
            name: name.to_owned(),
            label,
            about,
            kind,
            value: self.values.get(name).cloned().unwrap_or_default(),
            shown: String::new(),
            choices: Vec::new(),
            mistake: self.told.iter().find(own).map(|told| told.text.clone()).unwrap_or_default(),
        }
    }
}

/// What is worn for every field.
fn all_shown(theme: &Theme) -> edit::Values {
    let fields = edit::groups().iter().flat_map(|group| &group.fields);
    fields.filter_map(|own| Some((own.key.clone(), edit::shown(theme, &own.key)?))).collect()
}
