//! What became of something, in words for the team.

use crate::brand::colour::Colour;
use crate::brand::{Complaint, Text, edit};
use crate::domain::{At, Author, ThemeVersion, VersionState};
use crate::studio::{Refusal, Why};
use crate::web::views::studio::{Said, Told};
use crate::web::{Problem, Unfit};

use super::named;

/// What is worn of a theme.
pub const WORN: [&str; 2] = ["studio-worn-version", "studio-worn-folder"];

/// The words of a refusal; a fault, or what is none of this team's, is answered as everywhere.
pub fn refused(text: &Text, refusal: Refusal) -> Result<Said, Problem> {
    let bad = |key: &str| Said::bad(text.say(key));
    Ok(match refusal {
        Refusal::NoSuch => return Err(Unfit::NotFound.into()),
        Refusal::Fault(fault) => return Err(fault.into()),
        Refusal::Changed => bad("studio-refused-changed"),
        Refusal::Outdated { worn } => Said::bad(numbered(
            text,
            worn,
            ["studio-refused-outdated-version", "studio-refused-outdated-folder"],
        )),
        Refusal::Unfit(complaints) => {
            bad("studio-refused-unfit").and(complaints.iter().map(plainly).collect())
        }
        Refusal::Past => bad("studio-refused-past"),
        Refusal::NeverPublished => bad("studio-refused-never-published"),
        Refusal::Full(most) => {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            Said::bad(text.count("studio-refused-full", most))
        }
        Refusal::File(error) => bad("studio-refused-file").and(vec![error.to_string()]),
        Refusal::Not(why) => bad(reason(why)),
    })
}

/// The message that says why somebody may not.
pub const fn reason(why: Why) -> &'static str {
    match why {
        Why::State => "studio-why-state",
        Why::NotAuthor => "studio-why-not-author",
        Why::OwnWork => "studio-why-own-work",
        Why::NotApproved => "studio-why-not-approved",
    }
}

/// The first of these messages about a version, or the second about the folder that 0 stands for.
pub fn numbered(text: &Text, number: u32, [version, folder]: [&str; 2]) -> String {
    if number == 0 {
        return text.say(folder);
    }
    text.say_with(version, &[("number", &number.to_string())])
}

/// A moment as the studio writes it.
pub fn moment(text: &Text, at: At) -> String {
    text.moment(at.seconds())
}

/// The message that says what a state is called.
pub const fn state(state: VersionState) -> &'static str {
    match state {
        VersionState::Draft => "studio-state-draft",
        VersionState::InReview => "studio-state-in-review",
        VersionState::Approved => "studio-state-approved",
        VersionState::Scheduled => "studio-state-scheduled",
        VersionState::Published => "studio-state-published",
        VersionState::Withdrawn => "studio-state-withdrawn",
    }
}

/// Whose a version is and when it was changed.
pub fn about(text: &Text, version: &ThemeVersion) -> String {
    let (key, at) = match version.publish_at {
        Some(at) => ("studio-fact-due", at),
        None => ("studio-fact-changed", version.changed),
    };
    deed(text, key, version.author.name(), at)
}

/// Who did what and when.
pub fn facts(text: &Text, version: &ThemeVersion) -> Vec<String> {
    let mut facts = vec![deed(text, "studio-fact-begun", version.author.name(), version.created)];
    if let Some(number) = version.restores {
        let keys = ["studio-fact-restores-version", "studio-fact-restores-folder"];
        facts.push(numbered(text, number, keys));
    }
    let approved = |own: &Author| text.say_with("studio-fact-approved", &[("who", own.name())]);
    facts.extend(version.reviewer.as_ref().map(approved));
    let publisher = version.publisher.as_ref().map_or("", Author::name);
    if let Some(at) = version.published {
        facts.push(deed(text, "studio-fact-published", publisher, at));
    } else if let Some(at) = version.publish_at {
        facts.push(deed(text, "studio-fact-scheduled", publisher, at));
    }
    if !version.remark.is_empty() {
        facts.push(format!("“{}”", version.remark));
    }
    facts
}

fn deed(text: &Text, key: &str, who: &str, when: At) -> String {
    text.say_with(key, &[("who", who), ("when", &moment(text, when))])
}

/// A mistake by the field that it stands in.
pub fn told(text: &Text, complaint: &Complaint) -> Told {
    let name = edit::name_for(&complaint.key).unwrap_or_default();
    let fix = complaint.instead.split('"').nth(1).and_then(Colour::parse);
    let fix = fix.map(|colour| colour.to_string());
    let what = capital(&complaint.what.replace('`', ""));
    let words = match &fix {
        _ if name.is_empty() => plainly(complaint),
        Some(_) => what,
        None if complaint.instead.is_empty() => what,
        None => format!("{what}; {}", complaint.instead),
    };
    let use_it = |fix: &String| text.say_with("studio-checks-use", &[("value", fix)]);
    let offer = fix.as_ref().map(use_it).unwrap_or_default();
    Told { offer, fix: fix.unwrap_or_default(), ..in_field(text, name, words) }
}

/// The same where it stands in no field.
pub fn plainly(complaint: &Complaint) -> String {
    complaint.to_string()
}

/// What is wrong with a value that cannot be written down.
pub fn unwritable(text: &Text, own: &edit::Unwritable) -> Told {
    in_field(text, own.key.clone(), capital(&format!("{}; {}", own.what, own.instead)))
}

fn in_field(text: &Text, name: String, words: String) -> Told {
    let label = if name.is_empty() { String::new() } else { named::label(text, &name) };
    let (fix, offer) = Default::default();
    Told { id: id(&name), name, label, text: words, fix, offer }
}

/// Of the element of a field.
pub fn id(name: &str) -> String {
    name.replace('.', "-")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
