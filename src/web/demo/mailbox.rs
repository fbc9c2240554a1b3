//! `/dev/mailbox`: every mail and text message of this host's pools as it would arrive.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use mail_parser::MessageParser;

use crate::app::{App, Delivered, DemoMode};
use crate::domain::Channel;
use crate::web::frame::Frame;
use crate::web::views::Chrome;
use crate::web::views::mailbox::{Entry, Kind, List, Message};
use crate::web::visit::Visit;
use crate::web::{Problem, Unfit, document};

const SHOWN: u32 = 100;
const HOME: &str = "/demo";
const LIST: &str = "/dev/mailbox";

pub async fn list(app: Data<App>, visit: Visit) -> Result<HttpResponse, Problem> {
    let letters = demo(&app)?.mailbox.newest(SHOWN).await?;
    let entries = letters.iter().filter(|letter| is_from(&visit, letter)).map(|letter| Entry {
        href: format!("{LIST}/{}", letter.id),
        kind: kind(letter),
        to: recipient(letter),
        subject: if letter.subject.is_empty() { letter.raw.expose() } else { &letter.subject }
            .clone(),
        sent: letter.at.rfc3339(),
    });
    let chrome = frame(&app, &visit)?.chrome;
    let page = List { chrome, entries: entries.collect(), home_href: HOME.to_owned() };
    document::plain(StatusCode::OK, &page)
}

pub async fn one(app: Data<App>, visit: Visit, id: Path<i64>) -> Result<HttpResponse, Problem> {
    let letter = find(&app, &visit, *id).await?;
    let chrome = frame(&app, &visit)?.chrome;
    let page = match kind(&letter) {
        Kind::Mail => mail(chrome, &letter)?,
        Kind::Sms => text_message(chrome, &letter),
    };
    document::plain(StatusCode::OK, &page)
}

/// The message to the byte, as plain text.
pub async fn raw(app: Data<App>, visit: Visit, id: Path<i64>) -> Result<HttpResponse, Problem> {
    let letter = find(&app, &visit, *id).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(letter.raw.expose().clone()))
}

async fn find(app: &App, visit: &Visit, id: i64) -> Result<Delivered, Problem> {
    let letter = demo(app)?.mailbox.one(id).await?.filter(|letter| is_from(visit, letter));
    Ok(letter.ok_or(Unfit::NotFound)?)
}

/// A letter of another host's pool may hold a password that is none of this host's business.
fn is_from(visit: &Visit, letter: &Delivered) -> bool {
    visit.site.pools().iter().any(|pool| pool.id == letter.pool)
}

fn demo(app: &App) -> Result<&DemoMode, Problem> {
    Ok(app.demo.as_ref().ok_or(Unfit::NotFound)?)
}

fn frame(app: &App, visit: &Visit) -> Result<Frame, Problem> {
    let pool = visit.site.first().ok_or(Unfit::UnknownHost)?;
    Ok(Frame::new(app, visit, pool, None))
}

fn kind(letter: &Delivered) -> Kind {
    match letter.to {
        Channel::Mail(_) => Kind::Mail,
        Channel::Text(_) => Kind::Sms,
    }
}

fn recipient(letter: &Delivered) -> String {
    let (Channel::Mail(to) | Channel::Text(to)) = &letter.to;
    to.clone()
}

/// Decoded as a mail program would.
fn mail(chrome: Chrome, letter: &Delivered) -> Result<Message, Problem> {
    let raw = letter.raw.expose();
    let parsed = MessageParser::default().parse(raw).ok_or(Unfit::NotFound)?;
    let from = parsed.from().and_then(|from| from.first());
    let from = from
        .map(|a| format!("{} <{}>", a.name().unwrap_or_default(), a.address().unwrap_or_default()));
    Ok(Message {
        from: from.unwrap_or_default(),
        body: parsed.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
        raw_href: Some(format!("{LIST}/{}/raw", letter.id)),
        ..text_message(chrome, letter)
    })
}

fn text_message(chrome: Chrome, letter: &Delivered) -> Message {
    Message {
        chrome,
        kind: kind(letter),
        from: String::new(),
        to: recipient(letter),
        subject: letter.subject.clone(),
        sent: letter.at.rfc3339(),
        body: letter.raw.expose().clone(),
        raw_href: None,
        list_href: LIST.to_owned(),
    }
}
