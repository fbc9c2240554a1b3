//! The brand studio: drafts of themes, their checks, review by somebody else, publishing, history and
//! the way back. Web pages and commands do the same by it.
//!
//! ```text
//! desk      who works here, and on which themes
//! rules     who may do what with a version in which state
//! drafts    beginning, saving, and the way through review
//! publish   putting on: now, at a time, and back again
//! worn      what is published, put over the folders in the catalog
//! look      checks, differences, and how a version would look
//! ```

mod desk;
mod drafts;
mod look;
mod publish;
mod rules;
mod worn;

use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::brand::{Catalog, Complaint};
use crate::domain::{
    AuditEvent, AuditName, Author, ThemeFiles, ThemeName, ThemeVersion, UnfitFile,
};
use crate::domain::{Happened, ThemeDeed};
use crate::ports::{AuditLog, ThemeVersions};
use crate::vault::Vault;

pub use crate::brand::difference::{Change, Difference, FileChange, WordChange};
pub use crate::ports::Fault;
pub use desk::Desk;
pub use look::{Checked, LINK, Preview};
pub use rules::{Act, Why};
pub use worn::Stage;

/// Which version somebody looked at when they decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub theme: ThemeName,
    pub number: u32,
    /// Of the version as it was shown.
    pub revision: u32,
}

impl Seen {
    pub fn of(version: &ThemeVersion) -> Self {
        let ThemeVersion { theme, number, revision, .. } = version;
        Self { theme: theme.clone(), number: *number, revision: *revision }
    }
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The theme is none of this team's, or it has no such version: told alike.
    #[error("there is no such theme or version")]
    NoSuch,
    #[error("{0}")]
    Not(#[from] Why),
    /// Somebody changed the version since it was looked at.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// Another version was published since this one was begun: this one, 0 for the folder.
    #[error("it was begun over another version than the one that is worn now, {worn}")]
    Outdated { worn: u32 },
    /// What is wrong with it, or with the themes that extend it.
    #[error("{}", told(.0))]
    Unfit(Vec<Complaint>),
    #[error("{0}")]
    File(#[from] UnfitFile),
    /// The time at which it is to be published has passed.
    #[error("that time has passed")]
    Past,
    /// So many drafts of the theme are open already.
    #[error("{0} drafts of it are open; publish or withdraw one of them")]
    Full(usize),
    /// Only what was worn once can be put back.
    #[error("it was never published")]
    NeverPublished,
    #[error(transparent)]
    Fault(#[from] Fault),
}

fn told(complaints: &[Complaint]) -> String {
    complaints.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The engine. A clone of what it holds is never needed: whoever has the app has it.
pub struct Studio {
    versions: Arc<dyn ThemeVersions>,
    audit: Arc<dyn AuditLog>,
    vault: Arc<Vault>,
    stage: Arc<Stage>,
    previews: look::Previews,
}

impl std::fmt::Debug for Studio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Studio")
    }
}

impl Studio {
    pub fn new(
        versions: Arc<dyn ThemeVersions>,
        audit: Arc<dyn AuditLog>,
        vault: Arc<Vault>,
        catalog: Arc<ArcSwap<Catalog>>,
    ) -> Self {
        let stage = Arc::new(Stage::new(Arc::clone(&versions), catalog));
        Self { versions, audit, vault, stage, previews: look::Previews::default() }
    }

    /// The running catalog and what it wears.
    pub const fn stage(&self) -> &Arc<Stage> {
        &self.stage
    }

    /// A version of a theme of this desk.
    pub async fn version(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        number: u32,
    ) -> Result<ThemeVersion, Refusal> {
        desk.admit(theme)?;
        self.versions.version(theme, number).await?.ok_or(Refusal::NoSuch)
    }

    /// What happened to a theme, the newest in front: at most this many versions, and those alone
    /// whose number is below `before`.
    pub async fn history(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        before: Option<u32>,
        most: u32,
    ) -> Result<Vec<ThemeVersion>, Refusal> {
        desk.admit(theme)?;
        Ok(self.versions.versions(theme, before, most).await?)
    }

    /// Which version of a theme is worn; 0 for the folder's where none was ever published.
    pub async fn worn(&self, desk: &Desk<'_>, theme: &ThemeName) -> Result<u32, Refusal> {
        desk.admit(theme)?;
        Ok(self.versions.worn_number(theme).await?)
    }

    /// The files of a version; 0 is the folder's, as this process read it last.
    pub async fn files(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        number: u32,
    ) -> Result<Arc<ThemeFiles>, Refusal> {
        desk.admit(theme)?;
        self.files_of(theme, number).await
    }

    async fn files_of(&self, theme: &ThemeName, number: u32) -> Result<Arc<ThemeFiles>, Refusal> {
        let folder = || self.stage.catalog().folder_files(theme.as_str()).ok_or(Refusal::NoSuch);
        if number == 0 {
            return folder();
        }
        if let Some(files) = self.versions.files(theme, number).await? {
            return Ok(Arc::new(files));
        }
        let version = self.versions.version(theme, number).await?.ok_or(Refusal::NoSuch)?;
        if version.restores == Some(0) { folder() } else { Ok(Arc::default()) }
    }

    async fn tell(
        &self,
        desk: &Desk<'_>,
        deed: ThemeDeed,
        theme: &ThemeName,
        number: u32,
    ) -> Result<(), Fault> {
        let (pool, user, name) = match desk.who() {
            Author::Person { pool, sub, name } => {
                let name = AuditName::Known(name.clone());
                (Some(pool.clone()), Some(sub.clone()), Some(name))
            }
            Author::Command { .. } => (None, None, None),
        };
        let what = Happened::Theme { deed, theme: theme.to_string(), number };
        let visitor = desk.visitor().clone();
        self.audit
            .record(&AuditEvent { at: desk.at(), what, pool, client: None, user, name, visitor })
            .await
    }
}
