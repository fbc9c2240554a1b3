use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::axe::Axe;
use super::tab::Tab;

/// A phone at its narrowest, which is also 400 % zoom, and a tablet; a desktop in the other colours.
/// The samples are looked at the other way round.
const LOOKS: [(&str, (u32, u32)); 3] =
    [("light", (320, 640)), ("light", (768, 1024)), ("dark", (1440, 900))];

/// Looks at pages in every size and both colours: pictures for people, axe for everybody. What is found
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

    /// The page as it stands, in every size and both colours.
    pub async fn at(&mut self, tab: &Tab, name: &str) {
        for (scheme, size) in LOOKS {
            tab.paint(scheme).await;
            let name = format!("{name}.{scheme}.{}", size.0);
            self.once(tab, &name, size).await;
            if size.0 != 768 {
                self.check(tab, &name).await;
            }
        }
        tab.paint("light").await;
    }

    /// In one size, in the colours it has.
    pub async fn once(&mut self, tab: &Tab, name: &str, (width, height): (u32, u32)) {
        tab.resize(width, height).await;
        let size = "const d = document.documentElement; return [d.scrollWidth, d.scrollHeight];";
        let size = tab.run(size).await;
        if size[0].as_u64() > Some(width.into()) {
            self.found.push(format!("{name}: scrolls sideways, {size}"));
        }
        let whole = size[1].as_u64().and_then(|tall| u32::try_from(tall).ok());
        if let Some(tall) = whole.filter(|tall| *tall > height) {
            tab.resize(width, tall).await;
        }
        fs::write(self.folder.join(format!("{name}.png")), tab.picture().await).unwrap();
    }

    pub async fn check(&mut self, tab: &Tab, name: &str) {
        let Some(axe) = &self.axe else { return };
        let (wrong, unsure) = axe.findings(tab).await;
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
