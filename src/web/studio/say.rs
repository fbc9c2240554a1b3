//! What became of something, in words for the team.

use crate::brand::{Complaint, edit};
use crate::domain::{At, Author, ThemeVersion, VersionState};
use crate::studio::{Refusal, Why};
use crate::web::views::studio::{Said, Told};
use crate::web::{Problem, Unfit};

/// The words of a refusal; a fault, or what is none of this team's, is answered as everywhere.
pub fn refused(refusal: Refusal) -> Result<Said, Problem> {
    let bad = |text: &str| Said { tone: "bad", text: text.to_owned(), list: Vec::new() };
    Ok(match refusal {
        Refusal::NoSuch => return Err(Unfit::NotFound.into()),
        Refusal::Fault(fault) => return Err(fault.into()),
        Refusal::Changed => bad(
            "Somebody changed this version after you opened it. Nothing was done; look at it again.",
        ),
        Refusal::Outdated { worn } => bad(&format!(
            "{} was published after this one was begun. Look at what it changes now, and take it up.",
            numbered(worn)
        )),
        Refusal::Unfit(complaints) => Said {
            tone: "bad",
            text: "It has mistakes, so it cannot go on.".to_owned(),
            list: complaints.iter().map(plainly).collect(),
        },
        Refusal::Past => bad("That time has passed. Choose a later one."),
        Refusal::NeverPublished => {
            bad("That version was never published, so there is nothing to go back to.")
        }
        Refusal::Full(most) => bad(&format!(
            "{most} drafts of this theme are open. Publish or withdraw one of them first."
        )),
        Refusal::File(error) => bad(&format!("It cannot be kept: {error}.")),
        Refusal::Not(why) => bad(reason(why)),
    })
}

/// Why somebody may not.
pub const fn reason(why: Why) -> &'static str {
    match why {
        Why::State => "That cannot be done with a version in this state.",
        Why::NotAuthor => "Only its author may do that.",
        Why::OwnWork => "You made this version, so somebody else of your team has to do that.",
        Why::NotApproved => "Somebody else of your team has to approve it before it is published.",
    }
}

/// A version, or the folder that 0 stands for.
pub fn numbered(number: u32) -> String {
    if number == 0 { "The theme’s folder".to_owned() } else { format!("Version {number}") }
}

/// A moment as the studio writes it.
pub fn moment(at: At) -> String {
    let Ok(when) = time::OffsetDateTime::from_unix_timestamp(at.seconds()) else {
        return at.seconds().to_string();
    };
    let (day, month, year) = (when.day(), when.month(), when.year());
    format!("{day} {month} {year}, {:02}:{:02} UTC", when.hour(), when.minute())
}

/// What a state is called.
pub const fn state(state: VersionState) -> &'static str {
    match state {
        VersionState::Draft => "Draft",
        VersionState::InReview => "In review",
        VersionState::Approved => "Approved",
        VersionState::Scheduled => "Scheduled",
        VersionState::Published => "Published",
        VersionState::Withdrawn => "Given up",
    }
}

/// Whose a version is and when it was changed.
pub fn about(version: &ThemeVersion) -> String {
    let (author, changed) = (version.author.name(), moment(version.changed));
    match version.publish_at {
        Some(at) => format!("{author}; is published on {}", moment(at)),
        None => format!("{author}, {changed}"),
    }
}

/// Who did what and when.
pub fn facts(version: &ThemeVersion) -> Vec<String> {
    let mut facts =
        vec![format!("Begun by {}, {}", version.author.name(), moment(version.created))];
    if let Some(number) = version.restores {
        facts.push(format!("Puts back what {} says", numbered(number).to_lowercase()));
    }
    facts.extend(version.reviewer.as_ref().map(|own| format!("Approved by {}", own.name())));
    let publisher = version.publisher.as_ref().map_or("", Author::name);
    if let Some(at) = version.published {
        facts.push(format!("Published by {publisher}, {}", moment(at)));
    } else if let Some(at) = version.publish_at {
        facts.push(format!("{publisher} has it published on {}", moment(at)));
    }
    if !version.remark.is_empty() {
        facts.push(format!("“{}”", version.remark));
    }
    facts
}

/// A mistake by the field that it stands in.
pub fn told(complaint: &Complaint) -> Told {
    let name = edit::name_for(&complaint.key).unwrap_or_default();
    let fix = complaint.instead.split('"').nth(1).unwrap_or_default();
    let fix = crate::brand::colour::Colour::parse(fix).map(|colour| colour.to_string());
    let what = capital(&complaint.what.replace('`', ""));
    let text = match (&fix, name.is_empty()) {
        (_, true) => plainly(complaint),
        (Some(_), false) => format!("{}: {what}", edit::label_for(&name)),
        (None, false) if complaint.instead.is_empty() => {
            format!("{}: {what}", edit::label_for(&name))
        }
        (None, false) => format!("{}: {what}; {}", edit::label_for(&name), complaint.instead),
    };
    Told { id: id(&name), text, fix: fix.unwrap_or_default(), name }
}

/// The same where it stands in no field.
pub fn plainly(complaint: &Complaint) -> String {
    complaint.to_string()
}

/// What is wrong with a value that cannot be written down.
pub fn unwritable(own: &edit::Unwritable) -> Told {
    let label =
        if own.key.is_empty() { String::new() } else { format!("{}: ", edit::label_for(&own.key)) };
    let text = format!("{label}{}; {}", own.what, own.instead);
    Told { id: id(&own.key), name: own.key.clone(), text, fix: String::new() }
}

/// Of the element of a field.
pub fn id(name: &str) -> String {
    name.replace('.', "-")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
