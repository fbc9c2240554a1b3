//! The version that an address names.

use std::sync::Arc;

use crate::domain::{ThemeFiles, ThemeName, ThemeVersion};
use crate::oauth::Params;
use crate::studio::{Act, Desk, Refusal, Seen};
use crate::web::views::studio::{Bench, Step, Tab};
use crate::web::{Problem, Unfit};

use super::room::Room;

/// A version of a theme of the team, with its files.
pub struct Draft {
    pub version: ThemeVersion,
    pub files: Arc<ThemeFiles>,
}

/// The theme that an address names.
pub fn theme(params: &Params) -> Result<ThemeName, Problem> {
    let named = params.get("theme").and_then(ThemeName::parse);
    named.ok_or_else(|| Unfit::NotFound.into())
}

impl Draft {
    pub async fn of(room: &Room<'_>, desk: &Desk<'_>) -> Result<Self, Problem> {
        let theme = theme(&room.params)?;
        let number = room.params.get("version").and_then(|text| text.parse().ok());
        let number: u32 = number.filter(|number| *number > 0).ok_or(Unfit::NotFound)?;
        let studio = &room.app.studio;
        let found = async {
            let version = studio.version(desk, &theme, number).await?;
            let files = studio.files(desk, &theme, number).await?;
            Ok::<_, Refusal>(Self { version, files })
        };
        found.await.map_err(|refusal| match refusal {
            Refusal::Fault(fault) => fault.into(),
            _ => Unfit::NotFound.into(),
        })
    }

    /// What somebody saw who posts this form.
    pub fn seen(&self, form: &Params) -> Seen {
        let revision = form.get("revision").and_then(|text| text.parse().ok()).unwrap_or_default();
        Seen { revision, ..Seen::of(&self.version) }
    }

    pub fn writable(&self, desk: &Desk<'_>) -> bool {
        desk.may(Act::Save, &self.version).is_ok()
    }

    pub fn theme(&self) -> &str {
        self.version.theme.as_str()
    }

    /// Another page of this version.
    pub fn at(&self, path: &str) -> String {
        format!("{path}?theme={}&version={}", self.theme(), self.version.number)
    }

    pub fn bench(&self, room: &Room<'_>, here: &str) -> Bench {
        let number = self.version.number.to_string();
        let version = room.text.say_with("studio-version", &[("number", &number)]);
        let mut bench = room.bench(vec![
            Step {
                label: self.theme().to_owned(),
                href: format!("/studio/history?theme={}", self.theme()),
            },
            Step { label: version, href: String::new() },
        ]);
        let tab = |(key, path): (&str, &str)| Tab {
            label: room.text.say(key),
            href: self.at(path),
            here: path == here,
        };
        bench.tabs = [
            ("studio-tab-look", "/studio/theme"),
            ("studio-tab-pictures", "/studio/pictures"),
            ("studio-tab-words", "/studio/words"),
            ("studio-tab-review", "/studio/review"),
        ]
        .map(tab)
        .into();
        bench
    }
}
