use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::axe::{Axe, Rules};
use super::reflow;
use super::tab::Tab;

/// A phone at its narrowest, a tablet, a desktop.
pub const PHONE: (u32, u32) = (320, 640);
const TABLET: (u32, u32) = (768, 1024);
pub const DESKTOP: (u32, u32) = (1440, 900);

/// Looks at pages in every size and all colours: pictures for people, axe for everybody. What is found
/// is told at the end, all at once.
#[derive(Debug)]
pub struct Look {
    axe: Option<Axe>,
    folder: PathBuf,
    found: Vec<String>,
    unsure: Vec<Value>,
}

impl Look {
    /// Pictures go into a folder of this name.
    pub fn into(folder: &str) -> Self {
        let folder = artefacts().join(folder);
        fs::create_dir_all(&folder).unwrap();
        Self { axe: Axe::wanted(), folder, found: Vec::new(), unsure: Vec::new() }
    }

    /// What was found until now, for runs that take long.
    pub fn so_far(&self) -> String {
        let found = self.found.iter().map(|what| format!("\n{what}"));
        format!("{} findings{}", self.found.len(), found.collect::<String>())
    }

    /// What was found in several tabs, as one. All have the same folder.
    pub fn all(looks: impl Iterator<Item = Self>) -> Self {
        looks
            .reduce(|mut all, other| {
                all.found.extend(other.found);
                all.unsure.extend(other.unsure);
                all
            })
            .expect("nobody looked")
    }

    /// The page as it stands: on a phone and zoomed in, on a tablet, on a desktop in dark colours, on
    /// paper and in forced colours.
    pub async fn at(&mut self, tab: &Tab, name: &str) {
        tab.paint("light").await;
        self.zoomed(tab, name).await;
        self.picture(tab, &format!("{name}.light.320"), PHONE).await;
        self.check(tab, name, Rules::All).await;
        tab.resize(TABLET.0, TABLET.1).await;
        self.note(name, "at 768", reflow::as_it_is(tab).await);
        tab.paint("dark").await;
        self.picture(tab, &format!("{name}.dark.1440"), DESKTOP).await;
        self.note(name, "at 1440", reflow::as_it_is(tab).await);
        self.check(tab, &format!("{name} in the dark"), Rules::OfAppearance).await;
        self.on_paper(tab, name).await;
        tab.paint("light").await;
    }

    /// At 400 %.
    pub async fn zoomed(&mut self, tab: &Tab, name: &str) {
        self.note(name, "at 400 %", reflow::zoomed(tab).await);
    }

    /// On paper, and in forced colours.
    pub async fn on_paper(&mut self, tab: &Tab, name: &str) {
        self.note(name, "printed", reflow::printed(tab).await);
        self.note(name, "in forced colours", reflow::forced(tab).await);
    }

    pub fn note(&mut self, name: &str, how: &str, found: Vec<String>) {
        self.found.extend(found.into_iter().map(|what| format!("{name} {how}: {what}")));
    }

    /// A picture of the whole page in a window of this size.
    pub async fn picture(&self, tab: &Tab, name: &str, (width, height): (u32, u32)) {
        tab.resize(width, height).await;
        let tall = tab.run("return document.documentElement.scrollHeight;").await;
        let tall = tall.as_u64().and_then(|tall| u32::try_from(tall).ok());
        if let Some(tall) = tall.filter(|tall| *tall > height) {
            tab.resize(width, tall).await;
        }
        fs::write(self.folder.join(format!("{name}.png")), tab.picture().await).unwrap();
    }

    pub async fn check(&mut self, tab: &Tab, name: &str, rules: Rules) {
        let Some(axe) = &self.axe else { return };
        let (wrong, unsure) = axe.findings(tab, rules).await;
        self.found.extend(wrong.iter().map(|found| format!("{name}: {found:#}")));
        self.unsure.extend(unsure.into_iter().map(|rule| json!({ "page": name, "rule": rule })));
    }

    /// Nothing may have been found. What axe could not decide is written down for people.
    #[track_caller]
    pub fn conclude(self) {
        let unsure = serde_json::to_string_pretty(&self.unsure).unwrap();
        fs::write(self.folder.join("undecided.json"), unsure).unwrap();
        let (found, many) = (self.found.join("\n"), self.found.len());
        assert!(self.found.is_empty(), "{many} findings:\n{found}");
    }
}

/// Where a run leaves what people may want to look at.
fn artefacts() -> PathBuf {
    let usual = || Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("test-artefacts");
    std::env::var_os("VESTIBULE_TEST_ARTEFACTS").map_or_else(usual, PathBuf::from)
}
